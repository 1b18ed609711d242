### 服务水平与成本的模型：名称、步骤、输入。

## 从实绩看值得守住的服务水平

model-tradeoff-fit-title = 从实绩看值得守住的服务水平
model-tradeoff-fit-shape = 用 { $months } 个月的数据，物流成本按“越高越陡”拟合，服务失误成本按“越高越平”拟合，两者之和只有一个最低处。
model-tradeoff-fit-zone = 准时率在 { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 到 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) } 之间，总成本比最低值高不到 5%：在这一段都不算错。
model-tradeoff-fit-optimum = 总成本最低在 { NUMBER($level, style: "percent", maximumFractionDigits: 1) }，有九成把握在 { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 到 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) } 之间。
model-tradeoff-fit-refused = 这些月份的数据给不出最优点。
model-tradeoff-fit-input-service = 服务水平（0 到 1）
model-tradeoff-fit-input-logistics = 单票物流成本
model-tradeoff-fit-input-service-cost = 单票服务失误成本
model-tradeoff-fit-input-weight = 各月权重
model-tradeoff-fit-input-seed = 重抽样种子

## 总成本 U 形曲线

model-u-curve-title = 总成本 U 形曲线
model-u-curve-sum = 在 { NUMBER($from, style: "percent", maximumFractionDigits: 1) } 到 { NUMBER($to, style: "percent", maximumFractionDigits: 1) } 之间，物流成本加速上升，服务失误成本减速下降。
model-u-curve-slopes = 在 { NUMBER($level, style: "percent", maximumFractionDigits: 2) } 处，再提高一个百分点，物流多花 { NUMBER($rise, maximumFractionDigits: 2) }，失误少花 { NUMBER($fall, maximumFractionDigits: 2) }：一增一减正好相抵。
model-u-curve-edge = 总成本在范围端点 { NUMBER($level, style: "percent", maximumFractionDigits: 2) } 处最低：范围之内斜率没有相抵。
model-u-curve-total = 最低总成本 { NUMBER($total, maximumFractionDigits: 2) } = 物流 { NUMBER($logistics, maximumFractionDigits: 2) } + 服务失误 { NUMBER($failure, maximumFractionDigits: 2) }。
model-u-curve-zone = 从 { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 到 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }，总成本比最低值高不到 5%。
model-u-curve-input-base = 物流成本的固定部分
model-u-curve-input-steep = 物流成本的陡度
model-u-curve-input-pole = 成本趋于无穷的水平（大于 1）
model-u-curve-input-line = 每单位服务缺口的失误成本
model-u-curve-input-square = 服务缺口平方项的失误成本
model-u-curve-input-from = 最低水平
model-u-curve-input-to = 最高水平

## 平方根收入与平方成本

model-ballou-sqrt-title = 平方根收入与平方成本
model-ballou-sqrt-slopes = 利润 = { $a } √s − { $c } s²（s 为百分数），斜率为 { $a } ÷ (2√s) − 2 × { $c } s。
model-ballou-sqrt-root = 斜率为零处：s =（{ $a } ÷（4 × { $c }））^(2/3) = { NUMBER($level, maximumFractionDigits: 2) }%。
model-ballou-sqrt-bound = 服务水平不会超过 100%。
model-ballou-sqrt-profit = 收入 { NUMBER($revenue, maximumFractionDigits: 3) } − 成本 { NUMBER($cost, maximumFractionDigits: 3) } = 利润 { NUMBER($profit, maximumFractionDigits: 3) }。
model-ballou-sqrt-input-a = 收入系数
model-ballou-sqrt-input-c = 成本系数

## 几档服务水平中选一档

model-discrete-service-title = 几档服务水平中选一档
model-discrete-service-table = 对 { $levels } 档服务水平逐一计算：贡献 = 收入 − 成本。
model-discrete-service-best = 贡献最大的是 { NUMBER($level, maximumFractionDigits: 1) }% 这一档，为 { NUMBER($contribution, maximumFractionDigits: 2) }。
model-discrete-service-input-levels = 各档水平（%）
model-discrete-service-input-revenue = 各档收入
model-discrete-service-input-cost = 各档成本

## 边际法求库存服务水平

model-marginal-stock-title = 边际法求库存服务水平
model-marginal-stock-gain = 服务水平每提高一个百分点，多赚 { $margin } × { $response } × { $sales } = { NUMBER($gain, maximumFractionDigits: 2) }。
model-marginal-stock-price = 安全库存每增加一个标准差，每年多花 { $rate } × { $cost } × { $deviation } = { NUMBER($price, maximumFractionDigits: 2) }。
model-marginal-stock-level = 多赚与多花相抵时，一个百分点对应 { NUMBER($dz, maximumFractionDigits: 4) } 个标准差：z = { NUMBER($z, maximumFractionDigits: 3) }，服务水平 { NUMBER($level, style: "percent", maximumFractionDigits: 2) }。
model-marginal-stock-none = 一个百分点最多只值 { NUMBER($dz, maximumFractionDigits: 4) } 个标准差的库存，而第一个百分点就不止：不值得备安全库存。
model-marginal-stock-input-margin = 单位毛利
model-marginal-stock-input-sales-response-per-point = 每一个百分点带来的销量比例
model-marginal-stock-input-annual-sales = 年销量
model-marginal-stock-input-carrying-rate = 年持有成本率
model-marginal-stock-input-unit-cost = 单位成本
model-marginal-stock-input-sd-over-lead-time = 提前期内需求标准差

## 缺货订单损失的现金流

model-order-fill-title = 缺货订单损失的现金流
model-order-fill-each = 一张缺货订单的损失为（1 − { NUMBER($cancelled, style: "percent", maximumFractionDigits: 0) }）× { $late } + { NUMBER($cancelled, style: "percent", maximumFractionDigits: 0) } × { $lost } = { NUMBER($each, maximumFractionDigits: 2) }。
model-order-fill-lost = 满足率 { NUMBER($now, style: "percent", maximumFractionDigits: 1) } 时每年损失 { NUMBER($lost-now, maximumFractionDigits: 0) }，{ NUMBER($then, style: "percent", maximumFractionDigits: 1) } 时为 { NUMBER($lost-then, maximumFractionDigits: 0) }。
model-order-fill-pays = 少损失 { NUMBER($gain, maximumFractionDigits: 0) }，超过投入 { NUMBER($investment, maximumFractionDigits: 0) }：值得。
model-order-fill-does-not-pay = 少损失 { NUMBER($gain, maximumFractionDigits: 0) }，没有超过投入 { NUMBER($investment, maximumFractionDigits: 0) }：不值得。
model-order-fill-input-orders = 年订单数
model-order-fill-input-fill-now = 现在的满足率
model-order-fill-input-fill-then = 提高后的满足率
model-order-fill-input-cancelled = 缺货订单中取消的比例
model-order-fill-input-back-order-cost = 补发一单的成本
model-order-fill-input-lost-profit = 取消一单损失的利润
model-order-fill-input-investment = 每年投入

## 计划晚到多久最划算

model-taguchi-title = 计划晚到多久最划算
model-taguchi-loss = 损失 k y²，晚 { $hours } 小时损失 { $penalty }，所以 k = { NUMBER($k, maximumFractionDigits: 3) }。
model-taguchi-delay = 每晚一小时，作业省 { $slope }：总成本最低在 { $slope } ÷（2 × { NUMBER($k, maximumFractionDigits: 3) }）= { NUMBER($delay, maximumFractionDigits: 2) } 小时。
model-taguchi-total = 该处总成本 { NUMBER($total, maximumFractionDigits: 2) }，分秒不差地准时则为 { NUMBER($promise, maximumFractionDigits: 2) }。
model-taguchi-input-penalty = 晚到下述时长的损失
model-taguchi-input-penalty-at-hours = 晚到小时数
model-taguchi-input-process-cost-intercept = 准时的作业成本
model-taguchi-input-process-cost-slope = 每晚一小时节省的作业成本

## 报童模型：一次备多少

model-newsvendor-title = 报童模型：一次备多少
model-newsvendor-ratio = 少一件亏 { NUMBER($under, maximumFractionDigits: 2) }，多一件亏 { NUMBER($over, maximumFractionDigits: 2) }：以 { NUMBER($ratio, style: "percent", maximumFractionDigits: 1) } 的把握够用为最好。
model-newsvendor-order = { NUMBER($mean, maximumFractionDigits: 0) } + { NUMBER($z, maximumFractionDigits: 3) } × { NUMBER($deviation, maximumFractionDigits: 0) } = { NUMBER($order, maximumFractionDigits: 1) }。
model-newsvendor-profit = 预期售出 { NUMBER($sales, maximumFractionDigits: 1) }，剩余 { NUMBER($leftover, maximumFractionDigits: 1) }，利润 { NUMBER($profit, maximumFractionDigits: 0) }。
model-newsvendor-input-mu = 平均需求
model-newsvendor-input-sigma = 需求标准差
model-newsvendor-input-cost = 进价
model-newsvendor-input-price = 售价
model-newsvendor-input-salvage = 剩余件的残值

## 正态需求的缺货量

model-normal-loss-title = 正态需求的缺货量
model-normal-loss-z = （{ $stock } − { $mean }）÷ { $deviation } = { NUMBER($z, maximumFractionDigits: 3) } 个标准差。
model-normal-loss-unit = 单位损失函数在 { NUMBER($z, maximumFractionDigits: 3) } 处为 { NUMBER($unit, maximumFractionDigits: 5) }。
model-normal-loss-loss = { $deviation } × { NUMBER($unit, maximumFractionDigits: 5) } = { NUMBER($loss, maximumFractionDigits: 3) }，即预期缺货量。
model-normal-loss-input-mu = 平均需求
model-normal-loss-input-sigma = 需求标准差
model-normal-loss-input-q = 库存
model-normal-loss-input-z-grid = 列表的 z 值
model-normal-loss-input-losses = 反查的损失值

## 泊松需求的缺货量

model-poisson-loss-title = 泊松需求的缺货量
model-poisson-loss-none = 平均需求 { NUMBER($mean, maximumFractionDigits: 2) } 时，完全没有需求的概率为 { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }。
model-poisson-loss-last = 备 { $stock } 件时，预期缺货 { NUMBER($loss, maximumFractionDigits: 4) } 件。
model-poisson-loss-input-mean = 平均需求
model-poisson-loss-input-most = 列到多少件

## 安全库存与服务水平

model-safety-stock-title = 安全库存与服务水平
model-safety-stock-loss = 满足率 = 1 − σ L(z) ÷ Q，其中 σ = { $deviation }，Q = { $quantity }。
model-safety-stock-fill = 满足率 { NUMBER($rate, style: "percent", maximumFractionDigits: 1) }：z = { NUMBER($z, maximumFractionDigits: 3) }，安全库存 { NUMBER($stock, maximumFractionDigits: 1) }；有 { NUMBER($cycle, style: "percent", maximumFractionDigits: 1) } 的周期不断货。
model-safety-stock-point = 周期服务水平从 90% 起提高一个百分点要 { NUMBER($first, maximumFractionDigits: 1) } 件，从 98% 起要 { NUMBER($last, maximumFractionDigits: 1) } 件，是前者的 { NUMBER($factor, maximumFractionDigits: 1) } 倍。
model-safety-stock-input-sigma-lead-time = 提前期需求标准差
model-safety-stock-input-order-quantity = 订货批量
model-safety-stock-input-fill-rates = 服务水平
model-safety-stock-input-unit-holding-cost = 单件年持有成本

## 由持有与缺货成本求服务水平

model-lokad-title = 由持有与缺货成本求服务水平
model-lokad-bound = 持有一件的成本为 { $holding }；缺一件的损失不低于 { NUMBER($least, maximumFractionDigits: 3) } 才值得备货。
model-lokad-level = √(2 ln({ $missing } ÷ ({ $holding } √2π))) 对应服务水平 { NUMBER($level, style: "percent", maximumFractionDigits: 2) }。
model-lokad-none = 缺一件只损失 { $missing }，低于 { NUMBER($least, maximumFractionDigits: 3) }：不备货最划算。
model-lokad-input-h = 持有一件的成本
model-lokad-input-m = 缺一件的损失

## 客服坐席数（Erlang C）

model-erlang-c-title = 客服坐席数（Erlang C）
model-erlang-c-load = 每小时 { NUMBER($calls, maximumFractionDigits: 1) } 通、每通 { NUMBER($handling, maximumFractionDigits: 0) } 秒，话务量为 { NUMBER($load, maximumFractionDigits: 2) } 爱尔兰。
model-erlang-c-agents = { $agents } 名坐席可在 { NUMBER($time, maximumFractionDigits: 0) } 秒内接起 { NUMBER($level, style: "percent", maximumFractionDigits: 1) }，要求 { NUMBER($target, style: "percent", maximumFractionDigits: 0) }。
model-erlang-c-wait = 有 { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } 的来电要等，平均等待 { NUMBER($wait, maximumFractionDigits: 1) } 秒。
model-erlang-c-input-calls-per-hour = 每小时来电
model-erlang-c-input-aht-s = 平均处理时长（秒）
model-erlang-c-input-target-s = 几秒内接起
model-erlang-c-input-target-sl = 要求的接起率

## 多窗口排队（M/M/c）

model-mmc-title = 多窗口排队（M/M/c）
model-mmc-load = 负荷为 { NUMBER($load, maximumFractionDigits: 2) }：至少要 { $least } 人。
model-mmc-wait = 有 { $agents } 人时，{ NUMBER($chance, style: "percent", maximumFractionDigits: 1) } 的人要等。
model-mmc-mean = 平均等待 { NUMBER($wait, maximumFractionDigits: 3) } 分钟，平均有 { NUMBER($waiting, maximumFractionDigits: 2) } 人在等。
model-mmc-input-lam = 每分钟到达
model-mmc-input-mu = 每人每分钟服务数
model-mmc-input-agents = 人数
model-mmc-input-waiting = 求恰有几人排队的概率

## 上班快递员数与时效承诺

model-courier-shift-title = 上班快递员数与时效承诺
model-courier-shift-least = 工作量相当于 { NUMBER($load, maximumFractionDigits: 2) } 名快递员：至少 { $least } 名。
model-courier-shift-best = { $couriers } 名快递员总成本最低：准时 { NUMBER($level, style: "percent", maximumFractionDigits: 1) }，总成本 { NUMBER($total, maximumFractionDigits: 2) }。
model-courier-shift-input-arrival-per-hour = 每小时到件
model-courier-shift-input-service-per-hour = 每人每小时派件
model-courier-shift-input-promise-hours = 承诺几小时内
model-courier-shift-input-courier-cost = 一名快递员的成本
model-courier-shift-input-late-cost = 全部晚到的损失

## 销量对服务的反应

model-sales-response-title = 销量对服务的反应
model-sales-response-root = 平方根：{ $root } √x；对数：{ $log } ln(1 + x)。
model-sales-response-curve = S 形：{ $low } +（{ $high } − { $low }）x^{ $c } ÷（{ $d } + x^{ $c }）。
model-sales-response-turn = S 形曲线在 { NUMBER($at, maximumFractionDigits: 2) } 处最陡。
model-sales-response-no-turn = 指数为 { $c } 时，曲线从一开始就越来越平。
model-sales-response-input-x = 服务水平（%）
model-sales-response-input-low = 没有服务时的销量
model-sales-response-input-high = 服务完美时的销量
model-sales-response-input-c = S 形指数
model-sales-response-input-d = S 形常数
model-sales-response-input-sqrt-k = 平方根系数
model-sales-response-input-log-k = 对数系数

## 成本线的拐点

model-breakpoint-title = 成本线的拐点
model-breakpoint-grid = 对 { $points } 个点拟合两段折线，拐点按 { $step } 的步长逐一试。
model-breakpoint-slopes = 拐点以下每个单位 { NUMBER($before, maximumFractionDigits: 3) }，以上 { NUMBER($after, maximumFractionDigits: 3) }。
model-breakpoint-clear = 超过 { $at } 以后，每提高一点的花费是之前的 { NUMBER($factor, maximumFractionDigits: 1) } 倍。
model-breakpoint-unclear = { $at } 处的拐点不明显：一条直线也差不多。
model-breakpoint-input-x = 服务水平
model-breakpoint-input-y = 成本
model-breakpoint-input-grid-step = 步长

## 少量月份加经验的成本曲线

model-bayes-cost-title = 少量月份加经验的成本曲线
model-bayes-cost-prior = 经验：基数 { NUMBER($base, maximumFractionDigits: 2) }，陡度 { NUMBER($steep, maximumFractionDigits: 3) }；数据 { $months } 个月。
model-bayes-cost-posterior = 合在一起：基数 { NUMBER($base, maximumFractionDigits: 2) } ± { NUMBER($base-sd, maximumFractionDigits: 2) }，陡度 { NUMBER($steep, maximumFractionDigits: 4) } ± { NUMBER($steep-sd, maximumFractionDigits: 4) }。
model-bayes-cost-predict = 在 { NUMBER($at, style: "percent", maximumFractionDigits: 1) }：{ NUMBER($cost, maximumFractionDigits: 2) } ± { NUMBER($sd, maximumFractionDigits: 2) }。
model-bayes-cost-input-prior-mean = 经验值：基数、陡度
model-bayes-cost-input-prior-sd = 经验值的误差
model-bayes-cost-input-sigma = 单月误差
model-bayes-cost-input-service = 服务水平（0 到 1）
model-bayes-cost-input-cost = 成本
model-bayes-cost-input-pole = 成本趋于无穷的水平
model-bayes-cost-input-at = 要预测的水平

## 完美订单率

model-perfect-order-title = 完美订单率
model-perfect-order-product = 若各项失误互不相关，{ $parts } 项相乘为 { NUMBER($product, style: "percent", maximumFractionDigits: 2) }。
model-perfect-order-bounds = 实际比率可能在 { NUMBER($least, style: "percent", maximumFractionDigits: 1) } 到 { NUMBER($most, style: "percent", maximumFractionDigits: 1) } 之间的任何位置。
model-perfect-order-count = 所以要逐票数出样样都好的订单。
model-perfect-order-input-rates = 各项比率

## 保序回归

model-isotonic-title = 保序回归
model-isotonic-pool = { $values } 个值中，次序颠倒的相邻值合并取平均，直到没有颠倒。
model-isotonic-blocks = 剩下 { $blocks } 个台阶。
model-isotonic-input-y = 按水平排列的值
model-isotonic-input-w = 权重
model-isotonic-input-direction = 方向

## 凸回归

model-convex-fit-title = 凸回归
model-convex-fit-hinges = 在 { $values } 个水平上：一条直线加上只向上弯的折点。
model-convex-fit-least = 最低在 { $at } 处，为 { NUMBER($value, maximumFractionDigits: 2) }；误差平方和 { NUMBER($sse, maximumFractionDigits: 2) }。
model-convex-fit-input-x = 水平
model-convex-fit-input-y = 值
model-convex-fit-input-trend = 趋势

## 已知形式的成本曲线

model-pole-fit-title = 已知形式的成本曲线
model-pole-fit-logistics = 物流：{ NUMBER($base, maximumFractionDigits: 3) } + { NUMBER($steep, maximumFractionDigits: 4) } ÷（{ $pole } − x）。
model-pole-fit-failure = 失误：{ NUMBER($base, maximumFractionDigits: 3) } + { NUMBER($line, maximumFractionDigits: 2) }（1 − x）+ { NUMBER($square, maximumFractionDigits: 1) }（1 − x）²。
model-pole-fit-optimum = 总成本最低在 { NUMBER($level, style: "percent", maximumFractionDigits: 2) }：{ NUMBER($total, maximumFractionDigits: 2) }。
model-pole-fit-none = 在数据范围内，总成本没有最低处。
model-pole-fit-input-service = 服务水平（0 到 1）
model-pole-fit-input-logistics = 单票物流成本
model-pole-fit-input-service-cost = 单票服务失误成本
model-pole-fit-input-pole = 物流成本趋于无穷的水平
