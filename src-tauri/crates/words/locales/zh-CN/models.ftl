### 模型：名称与解释步骤。

## ABC

model-abc-title = ABC 分类
model-abc-rank = 把 { $customers } 个客户按数额从高到低排列，合计 { $amount }。
model-abc-cumulative = 每个客户按排在其前面的累计占比归类；数额相同的归在一起。
model-abc-headcount = 每个客户按名次在客户数中的占比归类；数额相同的归在一起。
model-abc-class = { $class } 类：{ $customers } 个客户，占客户数 { NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) }，占数额 { NUMBER($share-amount, style: "percent", maximumFractionDigits: 1) }。
model-abc-pareto = 前 20% 的客户占 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }，不低于 { NUMBER($floor, style: "percent", maximumFractionDigits: 1) }：大致符合二八规律。
model-abc-not-pareto = 前 20% 的客户占 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }，低于 { NUMBER($floor, style: "percent", maximumFractionDigits: 1) }：不符合二八规律。

## 基尼系数

model-gini-title = 基尼系数
model-gini-total = { $customers } 个客户从低到高排列，合计 { $total }。
model-gini-ranked = 每个数额乘以名次后相加：{ $ranked }。
model-gini-result = （2 × 加权和 − (n + 1) × 合计）÷（n × 合计）= { $numerator } ÷ { $denominator } = { NUMBER($gini, maximumFractionDigits: 4) }。

## 威尔逊区间

model-wilson-title = 比率的威尔逊区间
model-wilson-rate = 观察到的比率为 { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }。
model-wilson-quantile = 置信水平 { NUMBER($level, style: "percent", maximumFractionDigits: 2) } 对应的正态分位数 z = { NUMBER($z, maximumFractionDigits: 4) }。
model-wilson-centre = 区间中心向二分之一靠拢：（{ NUMBER($rate, maximumFractionDigits: 4) } + z² ÷ (2 × { $trials })）÷（1 + z² ÷ { $trials }）= { NUMBER($centre, style: "percent", maximumFractionDigits: 2) }，其中 z = { NUMBER($z, maximumFractionDigits: 4) }。
model-wilson-interval = 真实比率在 { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } 到 { NUMBER($hi, style: "percent", maximumFractionDigits: 2) } 之间。

## 达标概率

model-target-probability-title = 达到目标的概率
model-target-probability-rate = 观察到的比率为 { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }。
model-target-probability-posterior = 取杰弗里斯先验，真实比率服从 Beta({ NUMBER($alpha, maximumFractionDigits: 1) }, { NUMBER($beta, maximumFractionDigits: 1) })。
model-target-probability-at-least = 真实比率不低于 { NUMBER($target, style: "percent", maximumFractionDigits: 2) } 的概率为 { NUMBER($probability, style: "percent", maximumFractionDigits: 1) }。
model-target-probability-at-most = 真实比率不高于 { NUMBER($target, style: "percent", maximumFractionDigits: 2) } 的概率为 { NUMBER($probability, style: "percent", maximumFractionDigits: 1) }。
