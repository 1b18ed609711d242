### 导出表格用语。

table-customers = 客户
table-shipments = 运单
table-cases = 服务单
table-refused = 未导入的行

column-reason = 未导入原因
column-class = 等级
column-name = 客户名称
column-account = 月结账号
column-phone = 电话
column-state = 状态
column-revenue = 近12月收入(元)
column-margin = 近12月毛利(元)
column-margin-rate = 毛利率
column-pieces = 近12月件数
column-shipments = 近12月票数
column-change = 环比
column-first = 首次寄件
column-last = 最近寄件
