### 运单：列表、单票、历次导入。

## 状态

status-ordered = 已下单
status-collected = 已揽收
status-transit = 运输中
status-delivering = 派送中
status-exception = 问题件
status-returning = 退回中
status-delivered = 已签收
status-refused = 拒收
status-returned = 已退回
status-lost = 丢失
status-cancelled = 已取消

## 异常

trouble-damaged = 破损
trouble-lost = 丢失
trouble-delayed = 延误
trouble-address = 地址有误
trouble-no-answer = 电话无人接
trouble-oversize = 超规或违禁
trouble-refused = 拒收
trouble-missorted = 错分
trouble-returned = 退件
trouble-other = 其他

## 付款

payment-monthly = 月结
payment-prepaid = 寄付
payment-collect = 到付
payment-other = 其他
shipments-list = 运单
shipments-imports = 历次导入
shipments-search = 单号、末四位、客户名
shipments-search-label = 搜索运单
shipments-from = 从
shipments-to = 到
shipments-status = 状态
shipments-any-status = 全部状态
shipments-trouble = 异常
shipments-any-trouble = 不限异常
shipments-late = 只看超时
shipments-of-customer = 客户：{ $name }
shipments-destined = 寄往：{ $name }
shipments-remove-filter = 去掉这个筛选
shipments-clear = 清除筛选
shipments-import = 导入…
shipments-export = 导出列表…
shipments-export-masked = 导出（姓名电话打码）
shipments-export-full = 导出完整信息
shipments-note = { $n } 件 · 运费 { $sum } 元
shipments-empty = 还没有运单
shipments-empty-text = 导入的每一票都在这里，还能查到来自哪个文件第几行。把 CSV 或 Excel 文件拖进窗口即可。
shipments-none-match = 没有符合的运单。少输几位，或清除筛选。

## 列

shipments-column-no = 单号
shipments-column-customer = 客户
shipments-column-shipped = 揽收
shipments-column-due = 应到
shipments-column-delivered = 签收
shipments-column-late = 时效
shipments-column-weight = 重量 kg
shipments-column-pieces = 件数
shipments-column-price = 运费
shipments-column-cost = 成本
shipments-column-status = 状态
shipments-column-trouble = 异常
shipments-column-payment = 付款
shipments-column-destination = 目的地
shipments-late-yes = 超时
shipments-late-no = 准时
shipments-late-open = 未到期

## 单票

shipments-detail-none = 选一票运单，查看详情。
shipments-sender = 寄件人
shipments-receiver = 收件人
shipments-figures = 金额与重量
shipments-times = 时间
shipments-source = 来源
shipments-source-row = { $file } 第 { $row } 行
shipments-order-no = 订单号
shipments-product = 产品
shipments-cod = 代收货款
shipments-insured = 声明价值
shipments-remark = 备注
shipments-due-assumed = 按默认时效
shipments-reveal = 显示姓名电话
shipments-hide = 姓名电话打码
shipments-open-customer = 打开客户

## 历次导入

imports-empty = 还没有导入过。
imports-at = 时间
imports-files = 文件
imports-period = 起止
imports-created = 新增
imports-updated = 更新
imports-unchanged = 相同
imports-refused = 未导入
imports-undo = 整批撤回
imports-undone = 已撤回
imports-undone-toast = 已撤回“{ $name }”的导入
