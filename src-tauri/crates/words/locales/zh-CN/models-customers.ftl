### 客户模型：名称与解释步骤。

## 带记忆的等级

model-class-memory-title = 带缓冲的客户等级
model-class-memory-rule = 升级立即生效；连续 { $periods } 期变差才降级，且降到其中最好的一级。
model-class-memory-same = 最近一期为 { $raw } 类，按 { $held } 类服务。
model-class-memory-kept = 只看最近一期应为 { $raw } 类，目前仍按 { $held } 类服务。

## 利润金字塔

model-profit-pyramid-title = 关键客户、合适客户与一般客户
model-profit-pyramid-key = 关键客户 { $customers } 个（占 { NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) }），贡献利润的 { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) }；教材为 { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }。
model-profit-pyramid-suitable = 合适客户 { $customers } 个（占 { NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) }），贡献利润的 { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) }；教材为 { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }。
model-profit-pyramid-general = 一般客户 { $customers } 个（占 { NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) }），贡献利润的 { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) }；教材为 { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }。

## RFM

model-rfm-scores-title = RFM 评分
model-rfm-scores-independent = 比较 { $customers } 个客户：最近一次、次数、金额各自把全部客户分成五档，5 分最好。
model-rfm-scores-nested = 比较 { $customers } 个客户：先按最近一次分五档，再在每档内按次数分，最后在每格内按金额分。
model-rfm-scores-ties = 数值相同的得同一分（取较高的），所以各档人数不一定相等。
model-rfm-scores-best = 三项都是 5 分的客户：{ $best } 个。

## 客户迁移

model-migration-matrix-title = 两期之间的客户迁移
model-migration-matrix-counts = 升级 { $up } 个，降级 { $down } 个，新增 { $new } 个，流失 { $lost } 个。
model-migration-matrix-money = 新客户带来 { NUMBER($new, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，流失客户原来带来 { NUMBER($lost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元；升级客户变化 { NUMBER($up, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，降级客户变化 { NUMBER($down, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-migration-matrix-steady = 如果每期都像这一期，最终 A 类约 { NUMBER($a, maximumFractionDigits: 1) } 个，B 类约 { NUMBER($b, maximumFractionDigits: 1) } 个，C 类约 { NUMBER($c, maximumFractionDigits: 1) } 个。
model-migration-matrix-endless = 如果每期都像这一期，有一类客户只进不出，会一直增加下去。

## 简单生命周期价值

model-simple-lifetime-value-title = 按留存率计算的客户生命周期价值
model-simple-lifetime-value-periods = 客户平均留存 { NUMBER($periods, maximumFractionDigits: 2) } 期：1 ÷（1 − 留存率）。
model-simple-lifetime-value-kept = 毛利 × 留存率 ÷（1 + 折现率 − 留存率）= { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) } × { NUMBER($retention, maximumFractionDigits: 4) } ÷（1 + { NUMBER($discount, maximumFractionDigits: 4) } − { NUMBER($retention, maximumFractionDigits: 4) }）= { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-simple-lifetime-value-now = 第一笔毛利现在就有：毛利 ×（1 + 折现率）÷（1 + 折现率 − 留存率）；毛利 { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，折现率 { NUMBER($discount, maximumFractionDigits: 4) }，留存率 { NUMBER($retention, maximumFractionDigits: 4) }，得 { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 购买记录

model-purchase-summary-title = 把购买记录整理成购买史
model-purchase-summary-repeats = 购买 { $lines } 笔。同一天算一次，第一天只作起点，所以复购 { $repeats } 次。
model-purchase-summary-times = 从首次到末次购买 { NUMBER($last, maximumFractionDigits: 2) } 个时间单位，到观察截止 { NUMBER($age, maximumFractionDigits: 2) } 个时间单位。
model-purchase-summary-money = 每次复购平均 { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，首次购买不计入。

## BG/NBD

model-bg-nbd-title = 未来购买次数（BG/NBD）
model-bg-nbd-history = 复购 { $repeats } 次，末次距首次 { NUMBER($last, maximumFractionDigits: 2) }，观察时长 { NUMBER($age, maximumFractionDigits: 2) }。
model-bg-nbd-alive = 仍是客户的概率 { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }；从未复购的一律算仍在。
model-bg-nbd-expected = 今后 { NUMBER($horizon, maximumFractionDigits: 2) } 个时间单位预计购买 { NUMBER($expected, maximumFractionDigits: 3) } 次；新客户为 { NUMBER($new, maximumFractionDigits: 3) } 次。

## BG/NBD 参数

model-bg-nbd-fit-title = 未来购买模型的参数（BG/NBD）
model-bg-nbd-fit-few-customers = 客户太少，分不清是买得少还是已经离开。
model-bg-nbd-fit-few-repeaters = 复购的客户太少，看不出购买频率。
model-bg-nbd-fit-brief = 观察时间不到三个通常的购买间隔。
model-bg-nbd-fit-alike = 客户的购买频率几乎一样，模型没有可区分的东西。
model-bg-nbd-fit-leaving = 从数据看不出客户怎样离开。
model-bg-nbd-fit-buying = 购买：r = { NUMBER($r, maximumFractionDigits: 4) }，α = { NUMBER($alpha, maximumFractionDigits: 4) }；平均每个时间单位购买 { NUMBER($rate, maximumFractionDigits: 4) } 次。
model-bg-nbd-fit-left = 离开：a = { NUMBER($a, maximumFractionDigits: 4) }，b = { NUMBER($b, maximumFractionDigits: 4) }；每次购买后平均有 { NUMBER($leaving, style: "percent", maximumFractionDigits: 1) } 的客户离开。
model-bg-nbd-fit-likelihood = 没有别的参数更符合数据：ln L = { NUMBER($likelihood, maximumFractionDigits: 2) }。
model-bg-nbd-fit-plain = 因此不用模型，只用平均频率：每个客户每个时间单位复购 { NUMBER($rate, maximumFractionDigits: 4) } 次。

## Pareto/NBD

model-pareto-nbd-title = 未来购买次数（Pareto/NBD）
model-pareto-nbd-alive = 客户随时可能离开：仍在的概率 { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }。
model-pareto-nbd-expected = 今后 { NUMBER($horizon, maximumFractionDigits: 2) } 个时间单位预计购买 { NUMBER($expected, maximumFractionDigits: 3) } 次。

## Gamma-gamma

model-gamma-gamma-title = 每次购买金额（Gamma-gamma）
model-gamma-gamma-all = 全部客户平均每次 { NUMBER($all, maximumFractionDigits: 2) }：p·v ÷（q − 1）。
model-gamma-gamma-own = 该客户自己的均值 { NUMBER($mean, maximumFractionDigits: 2) } 占权重 { NUMBER($own, style: "percent", maximumFractionDigits: 1) }，其余按全部客户的均值。
model-gamma-gamma-expected = 预计每次购买 { NUMBER($expected, maximumFractionDigits: 2) }。

## BG/BB

model-bg-bb-title = 未来购买次数，每期一次机会（BG/BB）
model-bg-bb-history = { $periods } 期中购买 { $bought } 期，最后一次在第 { $last } 期。
model-bg-bb-alive = 下一期仍在的概率 { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }。
model-bg-bb-expected = 今后 { $ahead } 期预计购买 { NUMBER($expected, maximumFractionDigits: 3) } 次。

## Kaplan-Meier

model-kaplan-meier-title = 客户留存多久（Kaplan-Meier）
model-kaplan-meier-group = 第 { $group } 组：{ $customers } 个客户中 { $ended } 个在观察期内离开，其余按看到的时长计算。
model-kaplan-meier-median = 第 { $group } 组：到 { NUMBER($median, maximumFractionDigits: 2) } 时已有一半离开。
model-kaplan-meier-test = 对数秩检验：χ² = { NUMBER($chi2, maximumFractionDigits: 2) }，自由度 { $freedom }，p { $p }。

## 沉默

model-silence-alert-title = 沉默超过自己的节奏
model-silence-alert-own = 该客户自己的 { $gaps } 个间隔中，九成不超过 { NUMBER($limit, maximumFractionDigits: 1) } 天。
model-silence-alert-firm = 该客户自己的间隔太少；全公司 { $gaps } 个间隔中，九成不超过 { NUMBER($limit, maximumFractionDigits: 1) } 天。
model-silence-alert-beyond = 已沉默 { NUMBER($silent, maximumFractionDigits: 1) } 天，超过 { NUMBER($limit, maximumFractionDigits: 1) } 天：预警。
model-silence-alert-within = 已沉默 { NUMBER($silent, maximumFractionDigits: 1) } 天，未超过 { NUMBER($limit, maximumFractionDigits: 1) } 天：不预警。
model-silence-alert-chance = 所有间隔中有 { NUMBER($lapse, style: "percent", maximumFractionDigits: 1) } 再也没有等到下一次，{ $gaps } 个间隔中有 { $longer } 个这么长：流失概率 { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }。
model-silence-alert-stake = 涉及金额 { NUMBER($stake, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 走势

model-trend-break-title = 每周件量突然下滑
model-trend-break-level = 此前平常一周 { NUMBER($level, maximumFractionDigits: 1) } 件，波动是随机波动的 { NUMBER($dispersion, maximumFractionDigits: 2) } 倍。
model-trend-break-signal = 少掉的件量累计为 { NUMBER($sum, maximumFractionDigits: 2) } 个周标准差，超过 { NUMBER($interval, maximumFractionDigits: 1) }：判为下滑。
model-trend-break-since = 最近 { $weeks } 周平均每周 { NUMBER($since, maximumFractionDigits: 1) } 件，少了 { NUMBER($gone, style: "percent", maximumFractionDigits: 1) }。
model-trend-break-quiet = 最近 { $weeks } 周没有明显下滑，或数据太少无法判断。

## 挽留效果

model-uplift-title = 建议带来的效果
model-uplift-shares = 按建议跟进的留住 { NUMBER($advised, style: "percent", maximumFractionDigits: 1) }，不作处理的留住 { NUMBER($alone, style: "percent", maximumFractionDigits: 1) }。
model-uplift-interval = 相差 { NUMBER($difference, maximumFractionDigits: 1) } 个百分点，区间 { NUMBER($lo, maximumFractionDigits: 1) } 至 { NUMBER($hi, maximumFractionDigits: 1) }。
model-uplift-seen = 单凭偶然很难有这么大的差别：p { $p }。
model-uplift-open = 单凭偶然也可能有这样的差别：p { $p }。请继续，目前还不能下结论。

## 挽留效果所需客户数

model-uplift-size-title = 看出建议效果需要多少客户
model-uplift-size-asked = 不作处理的留住 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }；希望有 { NUMBER($power, style: "percent", maximumFractionDigits: 1) } 的把握看出提高 { NUMBER($rise, maximumFractionDigits: 1) } 个百分点。
model-uplift-size-needed = 需要 { $customers } 个有预警的客户，其中 { $alone } 个（五分之一）不作处理。

## 规则比较

model-rule-ranking-title = 评分对流失的识别能力
model-rule-ranking-area = 流失客户评分高于留下客户的概率为 { NUMBER($area, maximumFractionDigits: 3) }（AUC，标准误 { NUMBER($error, maximumFractionDigits: 3) }）；0.5 等于没有识别力。
model-rule-ranking-top = 评分最高的 { NUMBER($top, style: "percent", maximumFractionDigits: 1) } 客户包含 { NUMBER($held, style: "percent", maximumFractionDigits: 1) } 的流失客户。
model-claim-amount-title = 该赔多少
# $amount (number) - 元
model-claim-amount-value = 货值 { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-declared = 没有货值凭证，按保价声明：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-share = 乘以受损比例：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-proportion = 保价不足额，按比例：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-insured = 以保价金额为限：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-cap-times = 以约定的运费倍数为限：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-cap-amount = 以约定的金额为限：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-freight = 退还运费：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
# $amount (number) - 元
model-claim-amount-total = 合计：{ NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
