### 客户：列表、卡片、修改。

state-new = 新增
state-active = 活跃
state-dormant = 休眠
state-lapsed = 流失
state-prospect = 潜在
customers-list = 列表
customers-classes = 分类
customers-view = 视图
customers-add = 新客户
customers-export = 导出列表…
customers-import = 导入…
customers-search = 客户名、拼音、首字母、电话末位
customers-search-label = 搜索客户
customers-class = { $class } 类
customers-falling = 收入下降
customers-falling-hint = 近三个整月运费比再前三个月少两成以上
customers-empty = 还没有客户
customers-empty-text = 客户由运单上的寄件人归并而来，依据月结账号、电话和名称。导入运单，或手工新增。
customers-none-match = 没有符合的客户。少输几个字，或清除筛选。
customers-clear = 清除筛选

## 列

customers-column-class = 类别
customers-column-name = 客户
customers-column-state = 状态
customers-column-revenue = 近一年运费
customers-column-change = 环比
customers-column-margin = 毛利
customers-column-margin-rate = 毛利率
customers-column-pieces = 件数
customers-column-shipments = 运单
customers-column-months = 走势
customers-column-last = 最近发件
customers-column-first = 首次发件
customers-column-account = 月结账号
customers-column-phone = 电话
customers-course = { $name } 逐月运单：{ $list }

## 卡片

customers-card-none = 选一个客户，查看客户卡。
customers-rank = 运费第 { $rank } 位，占全部 { $share }
customers-since = { $first } 起
customers-falling-title = 运费在下降
customers-falling-text = 近三个整月比再前三个月 { $percent }。
customers-silent-title = 最近没有发件
customers-silent-text = 最后一件是 { $day } 发的。
customers-loss-title = 发一件亏一件
customers-loss-text = 已知成本的运单，毛利率 { $percent }。
customers-contact = 联系人
customers-phone = 电话
customers-address = 地址
customers-account = 月结账号
customers-note = 备注
customers-name = 名称
customers-reveal = 显示电话
customers-hide = 电话打码
customers-total = 累计
customers-total-figures = { $amount } 元，{ $n } 件运单
customers-recent-service = 近 90 天服务
customers-surveys = 最近的答卷
customers-survey-blank = 没有打分
# $most (number) - highest point
customers-survey-value = { $value } 分（满分 { $most }）
# $run (number) - times in a row
customers-trusts = 信任：连续满意 { $run } 次
# $asked (number) - times asked
# $run (number) - times in a row
# $times (number) - it takes
customers-trust-run = 问过 { $asked } 次，最近连续满意 { $run } 次；满 { $times } 次算信任。
customers-months = 逐月运单
customers-keys = 识别依据
customers-key-account = 账号
customers-key-name = 名称
customers-key-phone = 电话
customers-key-masked = 打码电话（仅参考）
customers-shipments = 查看运单
customers-edit = 修改…
customers-edit-title = 修改客户
customers-saved = 客户已保存
customers-added = 已新增“{ $name }”
customers-reveal-export = 导出完整电话
customers-export-masked = 导出（电话打码）
