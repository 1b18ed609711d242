### 服务水平：指标、算法、把握。

kpi-on-time = 准时率
kpi-damage = 破损率
kpi-loss = 丢失率
kpi-perfect-order = 完美订单率
kpi-delivery-accuracy = 配送准确率
kpi-complaint-free = 客户无投诉率
kpi-cases-in-time = 服务单按时办结率
kpi-reports-in-time = 报告按时处理率
kpi-order-timeliness = 订单及时处理率
kpi-receiving-timeliness = 入库及时率
kpi-inventory-accuracy = 库存准确率
kpi-picking-accuracy = 拣货准确率
kpi-dispatch-accuracy = 出库准确率
kpi-storage-damage = 在库货损率
kpi-call-service = 电话及时接通率
kpi-on-time-how = 按时签收的运单 ÷ 全部已到期运单。过期未签收算超时；退回、丢失算没做到。已取消和还没到期的不计入。
kpi-damage-how = 登记为破损的运单 ÷ 全部已揽收运单。已取消的不计入。
kpi-loss-how = 登记为丢失的运单 ÷ 全部已揽收运单。已取消的不计入。
light-good = 达标
light-watch = 留意
light-bad = 未达标
light-unknown = 数据太少
kpi-of = { $n } 件中 { $k } 件
kpi-target-least = 目标不低于 { $target }
kpi-target-most = 目标不高于 { $target }
kpi-interval = 95% 区间 { $from } 至 { $to }
kpi-probability = 达标概率 { $percent }
kpi-small = 样本少：n = { $n }
kpi-assumed = { $n } 件没有应到时间，按默认时效判断
kpi-excluded = 不计入 { $n } 件
kpi-none = 无数据
kpi-how = 这个数怎么来的
kpi-numerator = 计入
kpi-denominator = 总数
kpi-rate = 比率
kpi-interval-label = 95% 区间
kpi-target = 目标
kpi-probability-label = 达标概率
kpi-light = 判断
kpi-excluded-label = 不计入
kpi-assumed-label = 按默认时效
kpi-interval-text = 如果有很多个这样的月份，100 个里约有 95 个的真实比率落在这个区间（威尔逊区间）。
kpi-rows = 查看这些运单
kpi-course = 逐月走势
kpi-perfect-order-how = 按时、完整、无破损、送对地方、没有有理投诉的运单 ÷ 全部已到期运单。逐单计数：一处有错就不算完美。
kpi-delivery-accuracy-how = 送对地方的签收运单 ÷ 全部签收运单。登记为错分的算送错。
kpi-complaint-free-how = 没有有理投诉的签收运单 ÷ 开始登记投诉以来的全部签收运单。一单投诉两次算一次。
kpi-cases-in-time-how = 时限内办结的服务单 ÷ 全部已到时限的服务单。
kpi-reports-in-time-how = 时限内处理的报告 ÷ 全部应处理的报告。由外部统计后录入。
kpi-order-timeliness-how = 时限内处理的订单 ÷ 全部订单。由外部统计后录入。
kpi-receiving-timeliness-how = 时限内入库的收货 ÷ 全部收货。由外部统计后录入。
kpi-inventory-accuracy-how = 账实相符的货位 ÷ 全部盘点货位。由外部统计后录入。
kpi-picking-accuracy-how = 拣对的订单行 ÷ 全部拣货行。由外部统计后录入。
kpi-dispatch-accuracy-how = 货物和单据都对的出库件 ÷ 全部出库件。由外部统计后录入。
kpi-storage-damage-how = 在库损坏件数 ÷ 全部在库件数。由外部统计后录入。
kpi-call-service-how = 约定秒数内接起的电话 ÷ 全部来电。由外部统计后录入。

## 控制图判异规则

rule-rule1 = 有点超出控制限
rule-we2 = 三点中两点靠近控制限
rule-we3 = 五点中四点明显偏向一侧
rule-we4 = 连续八点在同一侧
rule-nelson2-nine = 连续九点在同一侧
rule-nelson3-trend = 连续六点上升或下降
rule-nelson4-alternate = 连续十四点上下交替
rule-nelson7-hug = 连续十五点紧贴中心
rule-nelson8-avoid = 连续八点远离中心
rule-ewma = 移动平均超出控制限

## 起步服务要素

element-policy = 书面服务承诺
element-policy-standard = 月结客户人手一份，每年复审
element-promise = 各线路时效
element-promise-standard = 写进报价单和面单
element-price = 价目与附加费
element-price-standard = 公开；调价提前 15 天通知
element-contact = 联系人与客服电话
element-contact-standard = 上班时间 80% 的来电 20 秒内接起
element-packing = 包装指导
element-packing-standard = 首次寄易碎品前告知
element-collection = 按约揽收
element-collection-standard = 下单后 2 小时内
element-tracking = 查件答复
element-tracking-standard = 30 分钟内
element-delivery = 按时送达
element-delivery-standard = 99% 在承诺时效内
element-hands = 送对人
element-hands-standard = 当面交付，或按收件人意愿投放
element-warning = 异常主动告知
element-warning-standard = 发现后 1 小时内
element-complaint = 投诉处理
element-complaint-standard = 当天回复，3 个工作日内了结
element-claim = 理赔
element-claim-standard = 3 个工作日内出方案，7 个工作日内赔付
element-search = 丢件查找
element-search-standard = 48 小时内有结果
element-return = 退换件
element-return-standard = 1 个工作日内上门取
element-bill = 账单与发票
element-bill-standard = 每月 5 日前出账；有误 2 个工作日内更正

## 页面

service-title = 服务水平
service-empty = 服务指标来自运单。导入快递系统导出的运单，这里就有数。
service-tab-levels = 服务指标
service-tab-elements = 服务要素
service-tab-actions = 纠正措施
service-month-all = 全部数据
service-tiles = 指标
service-none = 还没有数据
service-uncounted = 还有 { $n } 项指标没有数据
service-cycle-median = 一半的件 { $hours } 小时内送达
service-cycle-most = 九成的件 { $hours } 小时内送达
service-perfect = 逐单数出的完美订单率：{ $counted }。各分项相乘是 { $product }；只看分项，{ $low } 到 { $high } 都有可能。
service-define = 修改定义…
service-define-title = 指标定义
service-define-target = 目标
service-define-basis = 按哪天算
basis-shipped = 揽收日
basis-due = 应到日
basis-measured = 统计日
service-define-days = 不计入的日期
service-define-causes = 不计入的原因
service-define-reason = 理由
service-define-note = 为什么改定义
service-define-from = 从
service-define-to = 到
service-define-add = 添加
service-define-remove = 删除
service-define-save = 保存
service-define-note-shown = 自定义口径
service-set-aside = 因此不计入 { $n } 件

## 控制图

control-title = 控制图
control-by = 每点代表
control-by-month = 一个月
control-by-week = 一周
control-by-day = 一天
control-by-event = 一次破损或丢失
control-centre = 中心线
control-lcl = 下控制限
control-ucl = 上控制限
control-target = 目标
control-value = 数值
control-signals = 信号
control-n = 总数
control-point = 点
control-between = 距上一次的件数
control-provisional = 控制限暂定：{ $wanted } 个点只有 { $baseline } 个。
control-frozen = 控制限由前 { $baseline } 个点得出，已固定。
control-wide = 各点的波动是偶然波动的 { $sigma } 倍，控制限相应放宽（Laney）。
control-narrow = 各点的波动没有超出偶然范围。
control-no-limits = 点太少，还没有控制限。
control-mark = 从这里起流程有变…
control-set-aside = 剔除这个点…
control-unmark = 取消这个标记
control-put-back = 重新计入这个点
control-rows = 查看这些运单
control-reason = 发生了什么？
control-mark-title = 流程变更
control-mark-text = 从 { $at } 起重新计算控制限：流程已经不同。
control-set-aside-title = 剔除一个点
control-set-aside-text = { $at } 有特殊原因，不会再来。它留在图上，但不参与控制限。
control-save = 保存
control-changed = { $day } 变更：{ $reason }
control-aside = 已剔除：{ $reason }
control-keys = ← → 逐点移动，Enter 查看运单，C 标记流程变更，X 剔除这个点
control-comparison-real = 最近一次变更前后：{ $before } → { $after }。差别（{ $low } 至 { $high }）是真的。
control-comparison-open = 最近一次变更前后：{ $before } → { $after }。差别（{ $low } 至 { $high }）也可能不存在。

## 信号

alarms-title = 信号
alarms-none = 没有信号：波动和一贯的流程一样。为单个月的起伏折腾，只会更糟。
alarm-what = { $at }：{ $rules }
alarm-what-span = { $at } 至 { $until }：{ $rules }
alarm-worse = 变差
alarm-better = 变好
alarm-sure = 有多大把握：这组规则在这张图上一年误报 { $n } 次（每 { $points } 个点一次）。
alarm-next = 接下来：看看这些运单有什么共同点。
alarm-next-better = 接下来：弄清做对了什么，坚持下去。
alarm-causes = 看原因
alarm-act = 定措施…

## 原因

causes-title = 原因
causes-by-cause = 按原因
causes-by-destination = 按目的地
causes-by-customer = 按客户
causes-unrecorded = 没有登记
causes-failed = { $n } 件没做到
causes-none = 这里没有出错。
causes-others = 其他 { $n } 件
causes-n = 件数
causes-share = 累计占比

## 要素

elements-title = 服务要素
elements-before = 交易前
elements-during = 交易中
elements-after = 交易后
elements-before-hint = 交件之前
elements-during-hint = 揽收到签收
elements-after-hint = 签收之后
elements-begin = 填入一套起步要素
elements-empty = 客户在寄件前、寄件中、寄件后会碰到哪些服务？写下谁负责、做到什么程度才算好。
elements-add = 添加要素…
elements-edit = 修改…
elements-remove = 删除
elements-name = 要素
elements-owner = 负责人
elements-standard = 标准
elements-kpi = 衡量指标
elements-stage = 阶段
elements-no-owner = 还没有负责人
elements-no-kpi = 没有衡量

## 措施

actions-title = 纠正措施
actions-empty = 还没有措施。有信号没行动，图就白画了。
actions-add = 定措施…
actions-edit = 修改…
actions-remove = 删除
actions-what = 做什么
actions-cause = 针对的原因
actions-owner = 谁来做
actions-due = 期限
actions-proof = 证明
actions-done = 完成日期
actions-open = 进行中
actions-overdue = 已逾期
actions-finish = 完成…
actions-kpi = 指标

## 外部数据

measures-title = 外部统计数据
measures-hint = 从表格里粘贴：日期、计入数、总数、来源。
measures-paste = 数据行
measures-save = 录入
measures-saved = 新增 { $created } 行，更新 { $updated } 行，{ $unchanged } 行没变。
measures-bad = 第 { $row } 行读不懂：日期、计入数、总数、来源。
measures-source = 来源
views-title = 自己统计与外部统计
views-own = 自己
views-theirs = 外部
views-differs = 有出入
views-agrees = 差别在偶然范围内
views-none = 还没有外部数据。录入客户或平台的统计，就能看出是否一致。
