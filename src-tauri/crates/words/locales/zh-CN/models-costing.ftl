### 成本核算模型：名称与解释步骤。

## 成本性态：高低点法

model-cost-high-low-title = 成本性态：高低点法
model-cost-high-low-ends = 业务量最高的月份 { NUMBER($high-quantity, maximumFractionDigits: 2) }，成本 { NUMBER($high-cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元；最低的月份 { NUMBER($low-quantity, maximumFractionDigits: 2) }，成本 { NUMBER($low-cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-high-low-slope = 单位变动成本 = 成本之差 ÷ 业务量之差 = { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-cost-high-low-fixed = 固定成本 = 最高点成本 − 单位变动成本 × 业务量 = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。只用了两个月，遇到异常月份会失真。

## 成本性态：最小二乘法

model-cost-least-squares-title = 成本性态：最小二乘法
model-cost-least-squares-line = { NUMBER($months, maximumFractionDigits: 0) } 个月拟合：成本 = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 × 业务量。
model-cost-least-squares-error = 各月离直线的标准误差为 { NUMBER($error, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元；置信区间取 t = { NUMBER($t, maximumFractionDigits: 4) }。
model-cost-least-squares-share = 成本波动中有 { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } 与业务量有关（r²）。
model-cost-least-squares-interval = 单位变动成本在 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 到 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 之间。
model-cost-least-squares-unsure = 区间包含零：这些月份还不能证明成本随业务量变化。

## 成本性态：半固定（阶梯）成本

model-cost-step-title = 成本性态：半固定（阶梯）成本
model-cost-step-sought = 每班能力由数据推定：{ NUMBER($capacity, maximumFractionDigits: 2) } 件时各月离阶梯最近。
model-cost-step-given = 每班能力为 { NUMBER($capacity, maximumFractionDigits: 2) }。
model-cost-step-line = 成本 = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + { NUMBER($step, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 × 班次数。
model-cost-step-next = 业务量超过 { NUMBER($quantity, maximumFractionDigits: 2) } 就要再加一班。
model-cost-step-forecast = 业务量 { NUMBER($quantity, maximumFractionDigits: 2) } 需要 { NUMBER($steps, maximumFractionDigits: 0) } 班，成本 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 一票货的完全成本

model-full-cost-per-waybill-title = 一票货的完全成本
model-full-cost-per-waybill-stage = { $name }：变动 { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，固定 { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，每票 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-full-cost-per-waybill-stage-shifts = { $name }：变动 { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，固定 { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（含 { NUMBER($shifts, maximumFractionDigits: 0) } 个班次），每票 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-full-cost-per-waybill-unit = 合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ { NUMBER($waybills, maximumFractionDigits: 2) } 票 = 每票完全成本 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-full-cost-per-waybill-marginal = 班次未满时，多收一票只多花 { NUMBER($marginal, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-full-cost-per-waybill-next = 超过 { NUMBER($waybills, maximumFractionDigits: 2) } 票就要加班次，固定成本跳升。

## 直接成本与间接成本

model-cost-tracing-title = 直接成本与间接成本
model-cost-tracing-sums = 直接归属 { NUMBER($direct, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，按动因分摊 { NUMBER($driven, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，没有动因 { NUMBER($arbitrary, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-tracing-share = 直接成本占 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }：比例越高，成本越可信。
model-cost-tracing-lacking = “{ $name }”等没有动因，怎么分都说不清理由，请先写明动因。

## 标准成本：差异树

model-variance-tree-title = 标准成本：差异树
model-variance-tree-level-one = 预算利润 { NUMBER($planned, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，实际 { NUMBER($actual, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元：静态预算差异 { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（正数有利，负数不利）。
model-variance-tree-level-two = 按实际业务量编的弹性预算利润 { NUMBER($flexible, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元：销量差异 { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，弹性预算差异 { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-variance-tree-price = 售价差异 { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-variance-tree-input-used = { $name }：价格差异 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（按耗用量计算），效率差异 { NUMBER($efficiency, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（由使用者负责）。
model-variance-tree-input-purchased = { $name }：价格差异 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（按采购量计算，由采购负责），效率差异 { NUMBER($efficiency, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（由使用者负责）。
model-variance-tree-fixed = 固定成本耗费差异 { NUMBER($spending, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元；产量差异 { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 只说明分摊，不计入利润。
model-variance-tree-closes = 各层相加正好等于静态预算差异，一分不差。

## 材料与人工差异

model-input-variances-title = 材料与人工差异
model-input-variances-used = { $name } 价格差异：（标准价 { NUMBER($standard, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 − 实际价 { NUMBER($paid, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元）× 耗用量 = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-input-variances-purchased = { $name } 价格差异：（标准价 { NUMBER($standard, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 − 实际价 { NUMBER($paid, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元）× 采购量 = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，由采购负责。
model-input-variances-efficiency = { $name } 效率差异：（标准用量 { NUMBER($allowed, maximumFractionDigits: 2) } − 实际用量 { NUMBER($used, maximumFractionDigits: 2) }）× 标准价 = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 分步法（过程成本）

model-stage-costing-title = 分步法（过程成本）
model-stage-costing-average = 加权平均法：上月结存与本月发生合在一起算单价。
model-stage-costing-fifo = 先进先出法：上月结存先完工并带走自己的成本，本月成本只除以本月的工作量。
model-stage-costing-handed = { $stage } 转入成本：约当量 { NUMBER($units, maximumFractionDigits: 2) }，每件 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-stage-costing-element = { $stage } { $name }：约当量 { NUMBER($units, maximumFractionDigits: 2) }，每件 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-stage-costing-sums = { $stage }：合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = 完工转出 { NUMBER($completed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 期末结存 { NUMBER($ending, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 品种法与分批法

model-object-costing-title = 品种法与分批法
model-object-costing-product = 按产品线归集：间接成本 { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 按动因分到每个成本对象，再按产品合计。
model-object-costing-batch = 按批次归集：间接成本 { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 按动因分到每个成本对象，再按批次合计。
model-object-costing-group = { $name }：直接 { NUMBER($direct, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 间接 { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，每票 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-object-costing-closes = 合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元：换一种归集方式，总数不变。

## 差别成本：自营还是外包

model-make-or-buy-title = 差别成本：自营还是外包
model-make-or-buy-make = 自营的相关成本（可避免成本加机会成本 { NUMBER($opportunity, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元）= { NUMBER($make, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元；已沉没和摊来的成本不算。
model-make-or-buy-buy = 外包报价 { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 × 数量 = { NUMBER($buy, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-make-or-buy-answer-make = 自营划算，差额 { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-make-or-buy-answer-buy = 外包划算，差额 { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-make-or-buy-answer-equal = 两者没有差别，差额 { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-make-or-buy-even = 报价降到 { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 时两者持平。
model-make-or-buy-trap = 陷阱：拿完全成本 { NUMBER($full, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 和报价 { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 比，会得出相反的结论。

## 差别成本：放弃这个客户吗

model-drop-customer-title = 差别成本：放弃这个客户吗
model-drop-customer-books = 账面：收入 { NUMBER($revenue, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，利润 { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-drop-customer-avoidable = 放弃后真正省下 { NUMBER($avoidable, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，另有 { NUMBER($remaining, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 照样发生，转由其他客户承担。
model-drop-customer-change = 公司利润变化 = 省下的成本 − 失去的收入和连带的生意 = { NUMBER($change, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-drop-customer-drop = 放弃更好，但先谈涨价或改变服务方式。
model-drop-customer-keep = 留下更好：收入不低于 { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 就值得做。
model-drop-customer-idle = 注意：会多出 { NUMBER($minutes, maximumFractionDigits: 2) } 分钟闲置时间，不减人就省不下钱。

## 差别成本：这个价能接吗

model-accept-price-title = 差别成本：这个价能接吗
model-accept-price-idle = 闲置时间够用，不挤占别人。
model-accept-price-displaced = 闲置时间不够，要挤占 { NUMBER($minutes, maximumFractionDigits: 2) } 分钟，损失其他客户的贡献 { NUMBER($opportunity, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-accept-price-lowest = 相关成本 { NUMBER($relevant, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，最低可接受价每票 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-accept-price-accept = 报价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 可以接，利润增加 { NUMBER($gain, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-accept-price-refuse = 报价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 不值得接，利润变化 { NUMBER($gain, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 绩效成本

model-performance-cost-title = 绩效成本
model-performance-cost-term = { $name }：实际 { NUMBER($actual, style: "percent", maximumFractionDigits: 1) }，目标 { NUMBER($target, style: "percent", maximumFractionDigits: 1) }，调整 { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) }。
model-performance-cost-sum = 合计调整 { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) }。
model-performance-cost-limited = 合计 { NUMBER($sum, style: "percent", maximumFractionDigits: 1) } 超出约定上下限，按 { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) } 计。
model-performance-cost-payable = 应付 = { NUMBER($fee, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ×（1 + 调整）= { NUMBER($payable, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 本量利分析

model-cost-volume-profit-title = 本量利分析
model-cost-volume-profit-contribution = 单位贡献 = 单价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 − 单位变动成本 { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元 = { NUMBER($contribution, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-cost-volume-profit-even = 保本量 = 固定成本 { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ 单位贡献 = { NUMBER($units, maximumFractionDigits: 2) }。
model-cost-volume-profit-safety = 计划 { NUMBER($planned, maximumFractionDigits: 2) }，安全边际 { NUMBER($units, maximumFractionDigits: 2) }（占计划 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }）。
model-cost-volume-profit-never = 每卖一件都不赚：没有保本点，卖得越多也补不上固定成本。
model-cost-volume-profit-income = 计划利润 { NUMBER($income, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-volume-profit-leverage = 经营杠杆 { NUMBER($times, maximumFractionDigits: 2) }：业务量变动 1%，利润变动约 { NUMBER($times, maximumFractionDigits: 2) }%。

## 端点成本与线路成本

model-route-cost-title = 端点成本与线路成本
model-route-cost-way = { $name }：每票端点成本 { NUMBER($terminal, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，线路成本每公里 { NUMBER($line-haul, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-route-cost-even = { $first } 与 { $second } 在 { NUMBER($km, maximumFractionDigits: 2) } 公里处持平。
model-route-cost-cheapest = 从 { NUMBER($km, maximumFractionDigits: 2) } 公里起，{ $name } 最便宜。

## 仓储与包装成本

model-storage-cost-title = 仓储与包装成本
model-storage-cost-space = 占用 { NUMBER($used, maximumFractionDigits: 2) } 立方米·天，利用率 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }。
model-storage-cost-unused = 没用上的仓位成本 { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，不算到货上。
model-storage-cost-short = 仓位不够，要么加仓，要么缩短存放天数。
model-storage-cost-packaging = 每件包装 = 材料（含损耗）+ 工时 + 周转箱磨损与回收 = { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-storage-cost-unit = 存放 { NUMBER($storage, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 操作 { NUMBER($handling, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 包装 { NUMBER($packaging, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，每件 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。

## 物流成本矩阵

model-logistics-cost-matrix-title = 物流成本矩阵
model-logistics-cost-matrix-row = { $name }：{ NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-logistics-cost-matrix-column = { $name } 环节：{ NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-logistics-cost-matrix-closes = 横向、纵向合计相等：{ NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = 自营 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 委托 { NUMBER($outsourced, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 价格底线

model-price-floors-title = 价格底线
model-price-floors-floors = { $name }：边际底价 { NUMBER($marginal, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，时间驱动底价 { NUMBER($timed, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，完全成本底价 { NUMBER($full, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元（每票）。
model-price-floors-covers-full = { $name } 现价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，连闲置产能的份额也盖住了。
model-price-floors-covers-timed = { $name } 现价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，盖住了用掉的时间，没盖住闲置产能。
model-price-floors-covers-marginal = { $name } 现价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，只盖住边际成本：有闲人时可做，忙时不值。
model-price-floors-below = { $name } 现价 { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，做一票亏一票。

## 服务失误成本

model-failure-cost-title = 服务失误成本
model-failure-cost-kind = { $name }：赔款 { NUMBER($claims, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 再投递 { NUMBER($again, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 处理工时 { NUMBER($handling, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 流失毛利 { NUMBER($lost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-failure-cost-total = 合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（其中估计数 { NUMBER($estimated, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元），摊到每票 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。

## 客户服务成本

model-cost-to-serve-title = 客户服务成本
model-cost-to-serve-rates = { NUMBER($activities, maximumFractionDigits: 0) } 项作业各有费率；客户的服务成本 = 作业量 × 费率之和。
model-cost-to-serve-customer = { $name }：毛利 { NUMBER($gross, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 − 服务成本 { NUMBER($serve, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = 利润 { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-to-serve-total = 全部客户利润 { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 鲸鱼曲线

model-whale-curve-title = 鲸鱼曲线
model-whale-curve-order = { NUMBER($customers, maximumFractionDigits: 0) } 个客户按利润从高到低排列，合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-whale-curve-peak = 累计到第 { NUMBER($customers, maximumFractionDigits: 0) } 个客户时最高：{ NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，是总利润的 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }。
model-whale-curve-money = 累计到第 { NUMBER($customers, maximumFractionDigits: 0) } 个客户时最高：{ NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。总利润不为正，百分比没有意义，只看金额。
model-whale-curve-destroyed = 最高点右边有 { NUMBER($customers, maximumFractionDigits: 0) } 个亏损客户，吃掉 { NUMBER($destroyed, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 按最大余数分摊

model-largest-remainder-title = 按最大余数分摊
model-largest-remainder-rounded = 各份四舍五入后相加是 { NUMBER($rounded, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，应为 { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-largest-remainder-closes = 先取整数分，余数大的先补一分：{ NUMBER($parts, maximumFractionDigits: 0) } 份正好合计 { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 单位时间敏感性（龙卷风图）

model-profit-tornado-title = 单位时间敏感性（龙卷风图）
model-profit-tornado-profit = 毛利 { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 减去最可能时间的成本，利润 { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-profit-tornado-bar = { $name }：时间从最多到最少，利润从 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 到 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-profit-tornado-decides = { $name }：利润从 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 到 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，光这一项就决定盈亏，先去测准它。
model-profit-tornado-band = 全部取最坏到最好：{ NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 到 { NUMBER($best, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 成本流向

model-cost-flows-title = 成本流向
model-cost-flows-in = 资源合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-flows-activity = 作业“{ $name }”得到 { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-flows-customer = 客户“{ $name }”用掉 { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-cost-flows-out = 流出 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 与流入相等，其中闲置 { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 辅助部门分摊：直接法

model-alloc-direct-title = 辅助部门分摊：直接法
model-alloc-direct-method = 辅助部门之间互不分摊，直接分给营业部门。
model-alloc-direct-service = { $name } 的 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 分给各部门。
model-alloc-direct-final = { $name }：自身 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 分入 { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-alloc-direct-closes = 各营业部门合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，与分摊前相等。

## 辅助部门分摊：阶梯法

model-alloc-step-down-title = 辅助部门分摊：阶梯法
model-alloc-step-down-method = 按顺序 { $order } 逐级分摊，分出后不再接收。
model-alloc-step-down-service = { $name } 的 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 分给各部门。
model-alloc-step-down-final = { $name }：自身 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 分入 { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-alloc-step-down-closes = 各营业部门合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，与分摊前相等。
model-alloc-step-down-spread = 换个顺序，{ $name } 会在 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 到 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 之间变动：这个差别只来自顺序，不是真实成本。

## 辅助部门分摊：交互法

model-alloc-reciprocal-title = 辅助部门分摊：交互法
model-alloc-reciprocal-method = 辅助部门互相服务，按联立方程一次解出。
model-alloc-reciprocal-service = { $name } 的 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 分给各部门。
model-alloc-reciprocal-final = { $name }：自身 { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 + 分入 { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-alloc-reciprocal-closes = 各营业部门合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，与分摊前相等。
model-alloc-reciprocal-gross = { $name } 连同别人转入的成本共 { NUMBER($gross, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元（只用于计算，不是多花的钱）。

## 传统作业成本费率

model-abc-survey-rates-title = 传统作业成本费率
model-abc-survey-rates-shares = 员工自报的时间占比把 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 分给各项作业。
model-abc-survey-rates-rate = { $name }：{ NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ { NUMBER($quantity, maximumFractionDigits: 2) } 次 = 每次 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-abc-survey-rates-hidden = 大家都会报满 100%，闲置时间藏在费率里看不见。

## 时间驱动作业成本

model-tdabc-title = 时间驱动作业成本
model-tdabc-rate = 每分钟 = 成本 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ 实际产能 { NUMBER($capacity, maximumFractionDigits: 0) } 分钟 = { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-tdabc-rate-rounded = 每分钟 = 成本 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ 实际产能 { NUMBER($capacity, maximumFractionDigits: 0) } 分钟，先取整到分 = { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元；取整会改变合计。
model-tdabc-activity = { $name }：每次 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，共 { NUMBER($minutes, maximumFractionDigits: 0) } 分钟，成本 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-tdabc-unused = 没用上的 { NUMBER($minutes, maximumFractionDigits: 0) } 分钟值 { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，单列一行，不摊给客户。
model-tdabc-overloaded = 用了 { NUMBER($used, maximumFractionDigits: 0) } 分钟，超过产能 { NUMBER($capacity, maximumFractionDigits: 0) } 分钟：单位时间估高了，或者有人在加班。

## 时间方程

model-time-equations-title = 时间方程
model-time-equations-department = { $name }：每分钟 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，用了 { NUMBER($used, maximumFractionDigits: 0) } 分钟。
model-time-equations-overloaded = { $name }：用了 { NUMBER($used, maximumFractionDigits: 0) } 分钟，超出产能，每分钟摊到 { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元。
model-time-equations-customer = { $name }：{ NUMBER($minutes, maximumFractionDigits: 0) } 分钟，成本 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-time-equations-unused = 总成本 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 中闲置产能值 { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，不摊给客户。

## 产能预算

model-capacity-budget-title = 产能预算
model-capacity-budget-spare = { $name }：计划需要 { NUMBER($needed, maximumFractionDigits: 0) } 分钟，余 { NUMBER($gap, maximumFractionDigits: 0) } 分钟，按用量值 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-capacity-budget-short = { $name }：计划需要 { NUMBER($needed, maximumFractionDigits: 0) } 分钟，缺 { NUMBER($gap, maximumFractionDigits: 0) } 分钟，按用量值 { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-capacity-budget-heads = { $name } 需要 { NUMBER($heads, maximumFractionDigits: 0) } 人。
model-capacity-budget-total = 计划用到的产能合计 { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。

## 谁在说谎：同一笔成本，三种算法

model-method-comparison-title = 谁在说谎：同一笔成本，三种算法
model-method-comparison-volume = 按票数：{ NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元 ÷ { NUMBER($waybills, maximumFractionDigits: 0) } 票 = 每票 { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元，省事的客户和费事的客户一个价。
model-method-comparison-activity = 按作业：看部门为谁做了什么，但费率来自员工自报的时间，闲置也算在客户头上。
model-method-comparison-time = 按时间：每件事乘以真正要花的分钟；闲置产能值 { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，不摊给客户。
model-method-comparison-overloaded = 按时间：用的分钟超过产能，成本按分钟全部摊完；单位时间估高了，或者有人在加班。
model-method-comparison-customer = { $name }：按票数 { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，按作业 { NUMBER($activity, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，按时间 { NUMBER($time, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-method-comparison-better-than-told = { $name }：按时间算赚钱，别的算法却说亏：先别涨价，更别放走。
model-method-comparison-worse-than-told = { $name }：按时间算亏钱，别的算法却说赚：先谈价格，再减少费事的环节。
model-method-comparison-carried = 扣掉闲置产能再比：按票数摊，{ $name } 少担了 { NUMBER($subsidy, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，由别的客户替它付。
