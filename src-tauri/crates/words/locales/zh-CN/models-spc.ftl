### 统计过程控制模型：名称与解释步骤。

## 红绿灯

model-traffic-light-title = 比率的红绿灯
model-traffic-light-rate = 观察到的比率为 { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }。
model-traffic-light-probability = 真实比率达到目标 { NUMBER($target, style: "percent", maximumFractionDigits: 2) } 的概率为 { NUMBER($probability, style: "percent", maximumFractionDigits: 1) }（杰弗里斯先验）。
model-traffic-light-good = 不低于 90%：绿灯。
model-traffic-light-bad = 不高于 10%：红灯。
model-traffic-light-watch = 在 10% 与 90% 之间：数据还定不下来，黄灯。
model-traffic-light-small = 哪怕 { $trials } 件全部做到，也到不了绿灯：对这个目标来说样本太少。

## 比率的区间

model-rate-interval-title = 比率的三种区间
model-rate-interval-rate = 观察到的比率为 { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }。
model-rate-interval-wilson = 威尔逊区间：{ NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }。一般用这个。
model-rate-interval-exact = 克洛珀–皮尔逊区间：{ NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }。不会过窄，多半偏宽。
model-rate-interval-jeffreys = 杰弗里斯区间：{ NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }。与红绿灯同一口径。

## 控制图

model-control-chart-title = 比率与次数的控制图（p、u、c，Laney p′、u′）
model-control-chart-centre = { $points } 个点合计 { $size } 中有 { $events }：中心线 { NUMBER($centre, maximumFractionDigits: 5) }。
model-control-chart-sigma-z = 标准化后相邻两点平均相差 1.128 × { NUMBER($sigma-z, maximumFractionDigits: 3) }；接近 1 表示没有过度离散。控制限按这个倍数放宽。
model-control-chart-limits = 中心线上下三个标准差，第一个点：{ NUMBER($lcl, maximumFractionDigits: 5) } 至 { NUMBER($ucl, maximumFractionDigits: 5) }。
model-control-chart-clamped = 下限算出来小于 0 时取 0：不可能比没有还少。
model-control-chart-signals = { $points } 个点中有 { $signals } 个超出控制限。

## 过度离散

model-overdispersion-title = 过度离散检验
model-overdispersion-statistic = { $points } 个点标准化偏差的平方和为 { NUMBER($statistic, maximumFractionDigits: 3) }；正常约为 { $freedom }。
model-overdispersion-ratio = 方差是纯属偶然时的 { NUMBER($ratio, maximumFractionDigits: 3) } 倍。
model-overdispersion-shaken = 偶然出现这种波动的概率只有 { NUMBER($p, style: "percent", maximumFractionDigits: 2) }：应当用 Laney 控制限。
model-overdispersion-calm = 偶然出现这种波动的概率为 { NUMBER($p, style: "percent", maximumFractionDigits: 2) }：普通控制限就够用，Laney 控制限也差不多。

## g 图

model-g-chart-title = 罕见事件的 g 图
model-g-chart-mean = { $events } 次间隔，平均每隔 { NUMBER($mean, maximumFractionDigits: 1) } 件出一次。
model-g-chart-p = 每件出事的概率为 1 ÷（{ NUMBER($mean, maximumFractionDigits: 1) } + 1）= { NUMBER($p, style: "percent", maximumFractionDigits: 4) }。
model-g-chart-limits = 一半的间隔短于 { NUMBER($median, maximumFractionDigits: 1) } 件；短于 { NUMBER($lcl, maximumFractionDigits: 1) } 件或长于 { NUMBER($ucl, maximumFractionDigits: 1) } 件，偶然各只有 741 分之一。
model-g-chart-shewhart = 旧式上限（均值加三个标准差）为 { NUMBER($limit, maximumFractionDigits: 1) }；它的下限小于 0，永远看不出情况变坏。

## 单值图

model-individuals-chart-title = 单值与移动极差图（I-MR）
model-individuals-chart-centre = { $points } 个值的均值为 { NUMBER($centre, maximumFractionDigits: 3) }。
model-individuals-chart-sigma = 相邻两值平均相差 { NUMBER($range, maximumFractionDigits: 3) }；÷ 1.128 得标准差 { NUMBER($sigma, maximumFractionDigits: 3) }。
model-individuals-chart-limits = 均值上下三个标准差：{ NUMBER($lcl, maximumFractionDigits: 3) } 至 { NUMBER($ucl, maximumFractionDigits: 3) }。
model-individuals-chart-range = 前后两值跳动超过 { NUMBER($ucl, maximumFractionDigits: 3) } 也是信号。

## 判异规则

model-run-rules-title = 判异规则（西部电气、纳尔逊）
model-run-rules-points = { $points } 个标准化的点，{ $rules } 条规则。
model-run-rules-signal = 规则 { $rule } 在第 { $first } 点首次成立，共 { $points } 个点。
model-run-rules-quiet = 没有规则成立：看来只是正常波动。

## EWMA

model-ewma-title = 指数加权移动平均图（EWMA）
model-ewma-first = 第一个平均值：{ NUMBER($lambda, maximumFractionDigits: 3) } × { NUMBER($value, maximumFractionDigits: 3) } 加上其余权重 × { NUMBER($target, maximumFractionDigits: 3) } = { NUMBER($ewma, maximumFractionDigits: 4) }。
model-ewma-limits = 控制限宽 { NUMBER($width, maximumFractionDigits: 3) } 倍平均值的标准差，最后稳定在 { NUMBER($lcl, maximumFractionDigits: 4) } 与 { NUMBER($ucl, maximumFractionDigits: 4) }。
model-ewma-signals = { $points } 个平均值中有 { $signals } 个超出。

## CUSUM

model-cusum-title = 累积和（CUSUM）
model-cusum-sums = 偏差超过 { NUMBER($allowance, maximumFractionDigits: 3) } 的部分逐点累加，不低于 0；最后上侧 { NUMBER($plus, maximumFractionDigits: 3) }，下侧 { NUMBER($minus, maximumFractionDigits: 3) }。
model-cusum-signal = 累积和在第 { $first } 点超过 { NUMBER($interval, maximumFractionDigits: 3) }；它最后一次为 0 是第 { $began } 点，变化从那以后开始。
model-cusum-quiet = 累积和都没有超过 { NUMBER($interval, maximumFractionDigits: 3) }：没有变化。

## 前后对比

model-before-after-title = 前后对比：两个比率
model-before-after-rates = 之前 { NUMBER($before, style: "percent", maximumFractionDigits: 2) }，之后 { NUMBER($after, style: "percent", maximumFractionDigits: 2) }。
model-before-after-test = 相差 { NUMBER($z, maximumFractionDigits: 2) } 个标准误；纯属偶然的概率为 { NUMBER($p, style: "percent", maximumFractionDigits: 3) }。
model-before-after-changed = 变化在 { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) } 之间（{ NUMBER($level, style: "percent", maximumFractionDigits: 1) } 区间）：确实变了。
model-before-after-open = 变化在 { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) } 之间（{ NUMBER($level, style: "percent", maximumFractionDigits: 1) } 区间）：也可能没变。

## 误报

model-false-alarms-title = 规则组合的误报与灵敏度
model-false-alarms-unchanged = 什么都没变时，平均每 { NUMBER($points, maximumFractionDigits: 2) } 个点误报一次。
model-false-alarms-year = 一年 { NUMBER($points, maximumFractionDigits: 0) } 个点，一年误报 { NUMBER($alarms, maximumFractionDigits: 2) } 次。
model-false-alarms-shifted = 偏移 { NUMBER($shift, maximumFractionDigits: 2) } 个标准差时，平均 { NUMBER($points, maximumFractionDigits: 2) } 个点后发现。
