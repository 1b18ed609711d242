### 权衡：服务水平与成本。

## 结论

tradeoff-zone-says = 值得守住的区间：{ $lo } 到 { $hi }。在这一段，总成本比最低值高不到 5%。
tradeoff-optimum-says = 总成本最低在 { $level }：每票 { $cost }。
tradeoff-interval-says = 最优点有九成把握在 { $lo } 到 { $hi } 之间。

## 不给最优点的理由，以及补什么数据

error-too-few-months = 只有 { $months } 个完整月份，至少要 { $needed } 个。再攒几个月，或先填一份三点访谈。
error-too-little-spread = 各月服务水平只差 { NUMBER($spread, style: "percent", maximumFractionDigits: 1) }，看不出曲线，至少要差 { NUMBER($needed, style: "percent", maximumFractionDigits: 0) }。可以选一个月明显提高或放宽时效试一试。
error-service-cost-rises = 服务越好的月份，失误成本反而越高，说明另有原因在起作用，比如忙闲不同。需要件量相近而服务水平不同的月份。
error-logistics-cost-falls = 服务越好的月份，物流成本反而越低，说明另有原因在起作用，比如件量。请核对成本，或补充件量相近的月份。
error-optimum-at-edge = 数据到 { NUMBER($at, style: "percent", maximumFractionDigits: 1) } 为止，总成本还在下降，看不到拐头。需要这一水平以外的月份。

## 读图须知

error-mostly-prior = 只有 { $months } 个月，不足 { $needed } 个：曲线主要来自访谈，仅作示意。
error-few-months = { $months } 个月，不足 { $needed } 个：区间已放宽。
error-few-months-beyond = 最优点的一侧只有 { $months } 个月的数据。
error-interval-reaches-edge = 区间碰到了数据的边缘：最优点可能还在外面。
error-quiet-months = 服务好的月份件量也少：省下的钱可能有一部分是因为清闲。
error-outliers = 有 { $months } 个月离曲线很远，已标出但没有剔除，请看看是什么原因。

## 错误

error-answers-needed = 访谈要有 { $least } 到 { $most } 个回答。
error-answers-alike = 至少要给出三个不同的服务水平。
error-column-missing = 表里没有“{ $name }”这一列。
error-number-invalid = 第 { $row } 行“{ $column }”列：“{ $value }”不是范围内的数。
error-too-many-rows = 表格超过 { $most } 行。

## 页面

tradeoff-title = 服务水平与成本
tradeoff-own = 近月实绩
tradeoff-classroom = 课堂模型
tradeoff-models = 情景测算
tradeoff-source = 数据
tradeoff-class = 客户
tradeoff-class-all = 全部客户
tradeoff-class-one = { $class } 类客户
tradeoff-logistics = 物流成本
tradeoff-service-cost = 服务失误成本
tradeoff-total = 总成本
tradeoff-level = 服务水平（准时率）
tradeoff-cost-axis = 元 / 票
tradeoff-band = 九成把握带
tradeoff-band-low = 把握带下限
tradeoff-band-high = 把握带上限
tradeoff-interval = 九成把握区间
tradeoff-month = 月份
tradeoff-month-excluded = 不参与
tradeoff-check = 不套公式核对
tradeoff-what = 项目
tradeoff-curve = 曲线
tradeoff-sketch = 示意
tradeoff-zone = 值得守住
tradeoff-best-label = 最低总成本 { $level }
tradeoff-now-label = 现状 { $level }
tradeoff-floor-label = 合同 { $level }
tradeoff-try-label = 试 { $level }
tradeoff-chart-title = 服务的成本与节省
tradeoff-empty = 还没有服务水平、物流成本、失误成本都齐全的月份。
tradeoff-steep = 物流成本 · 陡度
tradeoff-decay = 服务失误成本 · 大小
tradeoff-floor = 最低约束（合同）
tradeoff-floor-none = 无
tradeoff-try = 试一个水平
tradeoff-price = 单票收入（扣其他成本）
tradeoff-response = 每个百分点带来的销量
tradeoff-shape = 销量反应
tradeoff-shape-root = 平方根
tradeoff-shape-log = 对数
tradeoff-shape-s-curve = S 形
tradeoff-question = 现在做对了吗？
tradeoff-move-saves = 把准时率从 { $from } 调到 { $to }，每年约省 { $amount }（九成把握 { $lo } 到 { $hi }）。
tradeoff-move-plain = 把准时率从 { $from } 调到 { $to }，每票成本变化 { $amount }。
tradeoff-in-zone = 现在的 { $now } 已经在区间里：守住就行，力气用在别处。
tradeoff-bound = 合同要求不低于 { $floor }，高于最优点：守在 { $floor } 最划算，每票比最优点多花 { $amount }。
tradeoff-next-points = 下一个百分点的价钱
tradeoff-point = { $from } → { $to }
tradeoff-marginal = 在 { $level } 处，再提高一个百分点，每票多花 { $cost }、省下 { $saving }。
tradeoff-breakpoint = 超过 { $at } 以后，每提高一个百分点的花费是之前的 { $factor } 倍。
tradeoff-breakpoint-steep = { $at } 以下提高服务几乎不花钱，以上才开始花钱。
tradeoff-most-profit = 利润最高在 { $level }：按现在每票计 { $profit }。
tradeoff-more-data = 再多两个月能看清多少
tradeoff-more-data-at = 在 { $level }：区间变为现在的 { $ratio }
tradeoff-fit-note = 按形状拟合（越高越陡 / 越高越平），{ $months } 个月，R² { $r2 }。
tradeoff-prior-note = 访谈所占权重 { $share }。
tradeoff-months = 月份数据
tradeoff-service = 服务水平
tradeoff-edit = 修改
tradeoff-exclude = 这个月不参与拟合
tradeoff-reason = 理由
tradeoff-save = 保存
tradeoff-restore = 恢复原数
tradeoff-by-hand = 手工
tradeoff-interview = 三点访谈
tradeoff-interview-text = 在这几个服务水平上，每票大约要花多少？没有数据的地方先用经验补上。
tradeoff-interview-remove = 删除回答
tradeoff-rates = 服务失误的单价
tradeoff-model = 模型
tradeoff-model-steps = 推算过程
tradeoff-model-source = 来源
tradeoff-model-result = 结果
tradeoff-model-list-hint = 多个数用逗号隔开
tradeoff-summary-refused = 不给最优点。{ $why }

## 图形

tradeoff-tangents-says = 在 { $level } 处，再提高一个百分点，每票多花 { $cost }、省下 { $saving }；两者相等处总成本最低。
tradeoff-point-costs = 每提高 1 点多花 { $amount }
tradeoff-point-saves = 每提高 1 点省下 { $amount }
tradeoff-point-both = 合计 { $amount }
tradeoff-slope = 元 / 点 · 票
tradeoff-marginal-cost = 下一个点要花
tradeoff-marginal-saving = 下一个点能省
tradeoff-marginal-net = 剩下
tradeoff-profit-axis = 元 / 现有每票
tradeoff-revenue = 收入
tradeoff-profit = 利润
tradeoff-profit-label = 利润最高 { $level }

## 曲线的几种画法

tradeoff-picture = 画法
tradeoff-picture-cost = 成本
tradeoff-picture-tangents = 切线
tradeoff-picture-marginal = 边际
tradeoff-picture-profit = 利润
tradeoff-picture-title-cost = 服务的成本与节省
tradeoff-picture-title-tangents = 切线对：多花的与省下的
tradeoff-picture-title-marginal = 下一个百分点：要花多少、能省多少
tradeoff-picture-title-profit = 收入与利润

## 分类

tradeoff-classes = 分类最优
tradeoff-classes-text = 每一类客户用自己的月份来算：自己的准时率、自己的失误、自己分摊的全部成本。
tradeoff-now = 现状
tradeoff-optimum = 最优点
tradeoff-range = { $lo } 到 { $hi }

## 单价

tradeoff-keywords = 单价 假设 失误 理赔 二派 合同 最低 访谈
tradeoff-rates-text = 账上和服务单里都查不到的，用这些数来补。填了“流失客户按几个月毛利算”，就从运单里数失误后不再发货的老客户（扣掉本来也会走的），不再用“每次失误流失的毛利”；填 0 则照旧。
tradeoff-rates-since = 从哪个月起执行
tradeoff-rates-always = 从头起
# $months - 各次单价的起始月份
tradeoff-rates-steps = 已有的单价：{ $months }。改价只影响起始月份之后。
tradeoff-rate-lost-months = 流失客户按几个月毛利算
tradeoff-rate-damaged-fen = 破损每票赔付
tradeoff-rate-lost-fen = 丢失每票赔付
tradeoff-rate-redelivery-fen = 二次派送一次
tradeoff-rate-complaint-share = 失误引起投诉的比例
tradeoff-rate-complaint-minutes = 每单处理时间
tradeoff-rate-minute-fen = 客服人工
tradeoff-rate-lost-margin-fen = 每次失误流失的毛利
tradeoff-rate-floor = 合同最低水平
tradeoff-rate-answer-months = 一个回答抵几个月
tradeoff-rate-answer-error = 回答的误差
tradeoff-rate-wrong = 请填 0 到 { $most } 之间的数
tradeoff-unit-hour = 元/时
tradeoff-unit-minutes = 分钟
tradeoff-unit-months = 个月

## 每月数字的来历

tradeoff-why = 来历
tradeoff-normalised = 件量和季节的影响已经扣除，图上的月份是扣除以后的。
tradeoff-outlier = 离曲线远
tradeoff-peak = 高峰
tradeoff-why-title = { $month } 的数字从哪来
tradeoff-why-service = 服务水平 { $kept }：到期的 { $due } 票里，{ $on } 票按时签收。
tradeoff-why-sum = { $name }：每票 { $cost }，由以下合计除以 { $n } 票
tradeoff-why-hand = { $name }：每票 { $cost }（手工）；程序算出的是
tradeoff-why-from = 来源
tradeoff-why-amount = 金额（元）
tradeoff-why-times = 数量
tradeoff-why-cases = 这些运单的 { $n } 张服务单，花钱最多的在前
tradeoff-why-books = 账上 { $n } 笔
tradeoff-by-register = 失误成本来自服务单
tradeoff-part-books = 账上费用（不含理赔）
tradeoff-part-carried = 运单上的成本
tradeoff-part-unsettled = 成本未到的运单
tradeoff-part-moved = 处理失误的人工，算在下面
tradeoff-part-paid = 赔付
tradeoff-part-open = 未结服务单，按已结的平均估
tradeoff-part-desk = 客服处理
tradeoff-part-retries = 二次派送
tradeoff-part-leaving = 流失的毛利
tradeoff-from-books = 账本
tradeoff-from-waybills = 运单
tradeoff-from-register = 服务单
tradeoff-from-rates = 假设单价
