### 月报：纸上、表格里，以及生成它的对话框。

report-monthly-title = { $month }经营月报
report-covers = 统计期间
report-until = 数据截至
report-answers = 答卷
report-latest-answer = 最近一份
report-run = 运行编号
report-days = { $from } 至 { $to }
report-no-days = 无数据
report-no-waybills = 这个月没有揽收运单，这里没有可报的内容。

## 服务

report-kpis = 服务指标与目标
report-kpi = 指标

## 提醒

report-what = 什么事
report-sure = 有多大把握
report-next = 下一步
report-at-stake = 一年牵涉金额（元）
report-signals = 控制图信号
# $rules - rules completed
# $what - the KPI or series
report-signal = { $what }：{ $rules }
# $n - false alarms a year
# $points (number) - points between two
report-signal-sure = 水平没变时，这张图一年误报 { $n } 次（每 { $points } 个点一次）。
# $causes - the most frequent ones with their counts
report-signal-causes = 本月主要原因：{ $causes }。
report-more-alarms = 另有 { $n } 条金额较小的提醒未列出。
report-alarms-as-of = 客户按数据最后一天（{ $day }）判断，指标按本月判断：牵涉金额是超出目标的失误乘以公司的失误单价，按全年折算；没有单价的不列金额。
report-sure-falling = 实际统计，不是估计：近三个整月 { $now } 元，之前三个月 { $before } 元。
report-sure-silent = 最后一单在 { $last }；近十二个月共 { $n } 件。
report-sure-loss = 近十二个月 { $n } 件中 { $costed } 件成本已知；只算直接成本。
report-sure-concentration = 按近十二个月实际统计。
report-sure-kpi = n = { $n }，95% 区间 { $range }；达标概率 { $sure }。
report-next-falling = 一周内打电话，问价格、问服务、问还有谁家在发。
report-next-silent = 打电话问原因；确认流失的，把原因记下来。
report-next-loss = 查最贵那些件的价格、重量和目的地，该涨价涨价，该换产品换产品。
report-next-concentration = 提前续签，谈好提前通知期，同时多找几家客户。
report-next-kpi = 看这些运单，找最常见的原因，定一条纠正措施。

## 客户

report-no-customers = 截至本月的十二个月里没有客户发件，无法分类。
report-classes = 按运费分类，{ $from }至{ $to }
report-verdict = { $holds }{ $top }{ $needed }
report-top = 十二个月里运费最多的客户
report-rank = 名次
report-freight-yuan = 运费（元）
report-slipping = 在下滑的客户：{ $since }至{ $last }，与之前三个月比
report-before = 之前（元）
report-now = 近三月（元）
report-difference = 差额（元）
report-none-slipping = 没有客户比之前三个月少发四分之一以上。
report-more-customers = 另有 { $n } 个下滑较少的客户未列出。
report-names-masked = 个人姓名已打码；单位名称是公开的。

## 成本

report-costs = 成本与毛利
report-no-costs = 这几个月的运单都没有成本，算不出毛利。请导入总部结算账单，或录入成本。
report-margin-by-month = 逐月运费与直接成本
report-costed = 成本已知（件）
report-direct-cost = 直接成本（元）
report-margin-yuan = 毛利（元）
report-margin-how = 直接成本是运单上带的成本。毛利和毛利率只算成本已知的运单，不含工资、房租和车辆。

report-cost-waybills = { $n } 件
report-cost-total = 本月总成本（元）
report-cost-served = 用在客户上（元）
report-cost-unused = 闲置产能（元）
report-cost-result = 结余（元）
report-cost-result-how = 运费减全部成本
report-capacity = 各部门产能
report-department = 部门
report-cost-yuan = 成本（元）
report-hours = 产能（小时）
report-hours-used = 已用（小时）
report-utilisation = 利用率
report-unused-yuan = 闲置（元）
report-serve-best = 扣除服务成本后最赚钱的客户
report-serve-worst = 最不赚钱的客户，最差的在前
report-serve-yuan = 服务成本（元）
report-profit-yuan = 利润（元）
report-profit-low = 最坏（元）
report-profit-high = 最好（元）
report-whale-peak = 最好的 { $n } 个客户共赚 { $amount } 元
report-whale-flat = { $peak }；没有亏钱的客户。
report-whale = { $peak }；{ $losers } 个客户又亏掉 { $lost } 元，扣闲置产能前还剩 { $net } 元。
report-cost-run = 核算方法：{ $method }，运行编号 { $run }。最坏到最好的范围来自单位时间的低值和高值。
report-no-books = 这个月没有账目，全部成本、闲置产能和服务成本都不知道。
report-cost-estimated = 成本：账目中有 { $amount } 元是估计数。
report-cost-proposed = 成本：{ $n } 项作业的时间是建议值，没有实测。

## 值得保持的水平

report-tradeoff = 值得保持的服务水平
report-level-near = 总成本比最低点高不到 5%
report-level-best = 总成本最低点
report-level-interval = 90% 区间 { $range }
report-level-cost = 最低总成本（元）
report-level-each = 每件
report-level-now = 目前水平
report-level-last = 最近三个数据齐全的月份
report-level-months = 逐月服务水平与成本
report-level-logistics = 物流成本（元/件）
report-level-failure = 失误成本（元/件）
report-level-total = 合计（元/件）
report-level-how = 按每件算：物流成本取账上的数，没有账的取运单上带的成本；失误成本包括理赔、二次派送、投诉处理和流失的毛利。曲线按截至本月的各月拟合。

## 措施

report-actions = 进行中的和本月完成的
report-no-actions = 没有进行中的纠正措施，本月也没有完成的。
report-actions-state = 措施按生成本报告时的记录。

## 异常

report-troubles = 出了哪些问题
report-troubles-by-kind = 异常运单，按类型
report-no-troubles = 本月没有登记破损、丢失、延误或其他异常的运单。
report-share = 占比

## 未知

report-unknowns = 还不清楚的
report-not-over = 这个月还没过完：数据到 { $day } 为止。
report-unknown = { $kpi }：{ $what }
report-all-known = 本报告没有遗漏、假设或估计的内容。

## 对话框

report-make = 经营月报…
report-dialog = 经营月报
report-dialog-text = 一个月的服务、提醒、客户和成本，可打印、可发送。电话和个人姓名保持打码。
report-as = 格式
report-pages = 打印页（PDF）
report-workbook = 表格（Excel）
report-save = 保存月报
report-keywords = 月报 报表 打印 report pdf yuebao baobiao dayin
report-file = 经营月报 { $month }

error-no-printer = 本程序不能生成 PDF。请选 Excel 表格，或使用桌面版或 keheng-cli。
error-print-failed = 页面没有生成（{ $reason }），没有写入任何文件。可以先选 Excel 表格。

## 月结对账单
# $customer - 客户
# $month - 月份
statement-title = { $customer } { $month }对账单
statement-make = 月结对账单
# $customer - 客户
statement-for = 为“{ $customer }”生成一个月的对账单：逐单运费，减去本月赔付。
statement-heading = 对账明细
statement-customer = 客户
statement-account = 月结账号
statement-waybills = 运单数
statement-freight = 运费合计
statement-claims = 赔付冲减
statement-claims-note = 本月已赔付
statement-due = 应付金额
statement-due-note = 运费减赔付
# $amount - 金额
statement-collected = 本月代收货款 { $amount } 元，另行结算，不计入应付。
# $n (number) - 件
# $amount - 金额
statement-others = 另有 { $n } 件已现付、到付或取消，运费 { $amount } 元，不计入应付。
statement-list = 运单明细
statement-days = 按日汇总
statement-by-day-note = 运单较多，纸面按日汇总；逐单明细请导出 Excel。
statement-claims-paid = 赔付明细
statement-sign = 如有异议，请在收到后三个工作日内提出。客户签章：____________　日期：____________
## 证据包
# $kind - 类型
# $no - 编号
pack-title = { $kind }证据包 { $no }
pack-case = 服务单
pack-waybill = 运单
pack-no-waybill = 没有对应的运单。
pack-steps = 处理步骤
pack-step = 步骤
pack-done = 完成
pack-by = 经办人
pack-owed = 赔付计算
pack-contacts = 联系记录
pack-no-contacts = 登记之后没有联系记录。
pack-day = 日期
pack-way = 方式
pack-said = 内容
pack-result = 结果
pack-written = 填写记录
pack-when = 时间
pack-what = 项目
pack-is = 内容
pack-insured = 保价金额
pack-made = 生成日期
pack-digest = 内容摘要
pack-digest-note = 内容摘要由以上全部文字算出，改动任何一处都会不同。时间为程序记录的时间（UTC）。
# $n (number) - 天
# $due - 时间
clock-running = 应在 { $due } 前答复，还剩 { $n } 天。
# $n (number) - 天
# $due - 时间
clock-overdue = 应在 { $due } 前答复，已超过 { $n } 天。
# $due - 时间
clock-kept = 已在时限（{ $due }）内答复。
# $n (number) - 天
# $due - 时间
clock-late = 答复晚于时限（{ $due }）{ $n } 天。
# $day - 日期
# $due - 时间
clock-backdated = 结案时间填在时限（{ $due }）内，但实际是 { $day } 才填写的，按超时计。
