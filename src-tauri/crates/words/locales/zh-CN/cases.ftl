### 服务单：投诉、理赔、破损、丢失、延误。

## 类型

case-kind-complaint = 投诉
case-kind-claim = 理赔
case-kind-damage = 破损
case-kind-loss = 丢失
case-kind-delay = 延误
case-kind-follow-up = 回访

## 进度

case-state-open = 处理中
case-state-overdue = 已超时
case-state-closed = 已结案

## 责任环节

link-collect = 揽收
link-sort = 分拣
link-line-haul = 干线
link-deliver = 派送
link-service = 客服
link-other = 其他

## 渠道

channel-phone = 电话
channel-chat = 微信
channel-platform = 电商平台
channel-carrier = 总部工单
channel-regulator = 邮政申诉
channel-counter = 上门
channel-other = 其他

## 是否有责

verdict-yes = 有责
verdict-no = 无责
verdict-unknown = 未判定

## 原因

cause-attitude = 服务态度
cause-no-call = 派前未联系
cause-false-signing = 虚假签收
cause-not-to-door = 未送货上门
cause-unreachable = 客服联系不上
cause-wrong-fee = 收费有误
cause-late-pickup = 揽收不及时
cause-weak-packing = 包装不当
cause-rough-handling = 野蛮操作
cause-crushed = 挤压
cause-wet = 受潮淋湿
cause-misdelivered = 错派误领
cause-theft = 被盗短少
cause-label-lost = 面单脱落
cause-missorted = 错分错发
cause-line-haul-late = 干线晚点
cause-overload = 爆仓积压
cause-weather = 天气原因
cause-wrong-address = 地址错误
cause-none = 原因未填

## 页面

cases-title = 服务单
cases-count = { $total } 件，未结 { $open } 件
cases-overdue = 其中 { $n } 件已超时
cases-paid = 已赔付 { $amount } 元
cases-search = 单号、运单号、客户、原因
cases-empty = 还没有服务单
cases-empty-text = 投诉、理赔、破损、丢失、延误都记在这里：谁的、哪一票、什么原因、赔了多少。有了它，才能算投诉率和服务失败的成本。
cases-none-found = 没有符合条件的服务单
cases-none-found-text = 换个条件，或清除筛选。
cases-add = 新建服务单
cases-add-for = 为这票运单新建服务单
cases-edit = 修改服务单
cases-close = 结案
cases-close-title = 结案
cases-delete = 删除服务单
cases-deleted = 已删除 { $n } 件服务单
cases-added = 已新建服务单
cases-edited = 已保存修改
cases-closed = 已结案
cases-import = 导入服务单文件
cases-export = 导出服务单
cases-open-troubled = 为异常运单建单
cases-open-troubled-ask = 有 { $n } 票破损、丢失或延误的运单还没有服务单（破损 { $damage }，丢失 { $loss }，延误 { $delay }）。现在为它们建单？可以撤销。
cases-open-troubled-none = 破损、丢失、延误的运单都已有服务单。
cases-opened-troubled = 已新建 { $n } 件服务单
cases-filter-kind = 类型
cases-filter-state = 进度
cases-filter-customer = 客户：{ $name }
cases-filter-clear = 清除筛选
cases-card = 服务单
cases-show-all = 查看全部 { $n } 件
cases-days = { $n } 天
cases-settled-in = 处理用时
cases-choose = 选择一件服务单，这里显示详情。
cases-waybill-unknown = 尚未导入这票运单，导入后自动关联
cases-waybill-known = { $customer }，{ $day } 寄出
cases-customer-by-waybill = 随运单
cases-customer-search = 输入名称、拼音或电话尾号
cases-amount-hint = 元
cases-unset = 未填
cases-need-opened = 请填写登记时间，如 2026-11-20 或 2026-11-20 10:30
cases-need-time = 时间认不出来，请写成 2026-11-20 10:30
cases-need-money = 金额认不出来，请写成 128.50
group-cases = 服务单

## 列

column-case-no = 工单号
column-case-kind = 类型
column-case-state = 进度
column-case-customer = 客户
column-case-shipment = 运单号
column-case-opened = 登记时间
column-case-due = 处理时限
column-case-closed = 结案时间
column-case-cause = 原因
column-case-link = 责任环节
column-case-claimed = 索赔金额
column-case-paid = 赔付金额
column-case-justified = 责任判定
column-case-channel = 渠道
column-case-party = 联系人
column-case-note = 备注

## 拒绝

error-no-such-case = 这件服务单已不存在。
error-case-number-damaged = 运单号“{ $value }”不完整或已被表格软件改坏，请核对后重填。
error-case-amount = 金额不能是负数。
error-case-times = 结案时间不能早于登记时间。

## 赔付计算与处理时限
# $amount - 金额
claim-step-value = 货值 { $amount } 元（有凭证）
# $amount - 金额
claim-step-declared = 没有货值凭证，按保价声明的 { $amount } 元算
# $amount - 金额
# $share - 百分比
claim-step-share = 受损 { $share }：{ $amount } 元
# $amount - 金额
claim-step-proportion = 保价不足额，按保价与货值之比：{ $amount } 元
# $amount - 金额
claim-step-insured = 以保价金额为限：{ $amount } 元
# $amount - 金额
# $times - 倍数
claim-step-cap-times = 约定以运费的 { $times } 倍为限：{ $amount } 元
# $amount - 金额
claim-step-cap-amount = 约定的最高赔付：{ $amount } 元
# $amount - 金额
claim-step-freight = 退还运费 { $amount } 元
# $amount - 金额
claim-step-total = 合计应赔 { $amount } 元
claim-basis-insured = 依据：《快递暂行条例》（2018/2019 文本）第二十七条，已保价的按约定的保价规则赔偿。程序只帮忙计算，不是法律意见。
claim-basis-plain = 依据：《快递暂行条例》（2018/2019 文本）第二十七条，未保价的按民事法律规定赔偿；只有与客户约定过的限额才能用。《邮政法》的“资费三倍”只适用于邮政企业。程序只帮忙计算，不是法律意见。

## 处理步骤
case-step-register = 登记：时间、来意、联系方式
case-step-check-way = 查物流轨迹和签收记录
case-step-responsible = 判定责任环节和责任人
case-step-answer = 答复客户处理结果
case-step-confirm = 回访，确认客户认可
case-step-proofs = 收齐凭证：货值、外包装和破损照片
case-step-compute = 按约定计算赔付
case-step-agree = 与客户谈妥并写下来
case-step-pay = 付款并留回单
case-step-photos = 外包装、内件拍照留证
case-step-hold = 停止流转，保管原件和包装
case-step-tell-sender = 告知寄件人
case-step-search = 查件：网点、车辆、分拨和监控
case-step-report-carrier = 上报快递公司总部
case-step-locate = 查到快件现在在哪里
case-step-tell-receiver = 告知收件人新的送达时间
case-step-hurry = 催办并盯到签收
case-step-refund = 按约定退还运费
case-step-ask = 问清不满意在哪里
case-step-offer = 提出改进或补救
case-step-proof-of-delivery = 调取签收凭证：签名、照片、通话记录
case-step-courier-statement = 派件员写明交付经过
case-step-visit-place = 到交付地点核实（监控、驿站记录）

## 服务单卡片上的步骤与赔付计算
cases-steps = 处理步骤
# $done (number) - 已完成
# $all (number) - 共
cases-steps-done = { $done } / { $all }
cases-pack = 生成证据包
cases-claim-title = 计算赔付
cases-claim-harm = 出了什么问题
cases-claim-value = 货值（有凭证）
cases-claim-share = 受损比例
cases-claim-share-bad = 填 0 到 100。
cases-claim-use = 按此金额结案
# $amount - 金额
cases-claim-more = 客户要求的金额还多出 { $amount } 元。
claim-harm-loss = 丢失
claim-harm-damage = 破损
claim-harm-shortage = 内件短少
claim-harm-delay = 延误
# $days (number) - 天
# $law (number) - 天
clock-law = 按 { $days } 天计；《快递暂行条例》（2018/2019 文本）第二十八条为 { $law } 天，2025 年 6 月起条款序号有变。
