### 客户分类与集中程度。

measure-revenue = 运费
measure-margin = 毛利
measure-pieces = 件数
rule-cumulative = 按累计金额
rule-headcount = 按客户数
value-measure = 指标
value-rule = 划线方式
value-cut = { $class } | { $next } 分界
value-cut-hint = 拖动图中的线，或直接填百分数。
value-cut-bad = 分界要逐个变大，在 1% 到 99% 之间。
value-save-cuts = 存为本网点的分类线
value-cuts-saved = 分类线已保存
value-reset-cuts = 恢复本网点的分类线
value-pareto = 帕累托图
value-lorenz = 洛伦兹曲线
value-chart = 图
value-table = 分类表
value-class = 类别
value-customers = 客户数
value-share-customers = 占客户
value-amount = 金额
value-share-amount = 占金额
value-top20 = 前 20% 的客户带来 { $percent }。
value-heads-80 = 要凑够 80%，需要 { $percent } 的客户。
value-gini = 基尼系数 { $gini }
value-is-pareto = 大体符合二八法则。
value-not-pareto = 这里不是“二八”。
value-verdict-none = 数据太少：还没有金额可分。
value-negative = { $n } 个客户金额为负，排在最后
value-without-cost = { $n } 件运单没有成本，未计入
value-show-class = 查看 { $class } 类客户
value-verdict = 是不是二八？

## 预警与挽留建议
# $days (number) - 天
# $limit - 天数
alert-why-silent-own = 已 { $days } 天没发件；平时十次有九次不超过 { $limit } 天。
# $days (number) - 天
# $limit - 天数
alert-why-silent-firm = 已 { $days } 天没发件；本网点客户十次有九次不超过 { $limit } 天。
# $level - 件数
# $since - 件数
# $weeks (number) - 周
alert-why-falling = 每周从 { $level } 件降到 { $since } 件，已 { $weeks } 周。
# $from - A
# $to - B
alert-why-class-drop = 从 { $from } 类降到 { $to } 类，连续两个季度没回来。
# $loss - 金额
alert-why-loss = 近一年亏 { $loss } 元。
# $gone - 百分比
# $weeks - 周数
alert-why-after-complaint = 投诉后 { $weeks } 周，件量少了 { $gone }。
advice-silent-a = 两天内由负责人登门或打电话，问清原因，带上本月报价。
advice-silent-other = 本周内打电话问一声，记下原因。
advice-falling-a = 查近期时效和破损，带着数据上门谈。
advice-falling-other = 发消息问近况，看是淡季还是分给了别家。
advice-class-drop-a = 对照承诺检查服务是否走样，约一次回访。
advice-class-drop-other = 列入下月回访名单。
advice-loss-a = 先核对成本，再谈价格或改取派方式。
advice-loss-other = 按价格底线重新报价，或改为到店寄件。
advice-after-complaint-a = 负责人当天回访，说明整改结果。
advice-after-complaint-other = 三天内回访，确认投诉已解决。

## 客户终身价值
clv-customer = 客户
clv-alive = 还在合作的概率
clv-value = 预计价值
clv-interval = 80% 区间
clv-year = 近一年利润
# $n - 件数
# $weeks (number) - 周
clv-expected = 今后 { $weeks } 周预计共 { $n } 次。
# $amount - 金额
# $weeks (number) - 周
clv-total = 今后 { $weeks } 周全部客户预计留下 { $amount } 元。
alert-stake = 涉及金额
alert-reason = 原因
alert-advice = 建议
# $n (number) - 条
# $amount - 金额
alert-total = 共 { $n } 条预警，涉及 { $amount } 元（每位客户只计最大一条）。
replay-rule = 规则
replay-auc = 判对率 AUC
replay-chosen = 采用
# $came - 次数
# $model - 次数
# $plain - 次数
replay-totals = 实际发件日 { $came }，模型预计 { $model }，按平时频率预计 { $plain }。
rfm-segment = 客户分群
rfm-champions = 核心客户
rfm-cannot-lose = 不能丢的大客户
rfm-loyal = 常客
rfm-big-spenders = 大单客户
rfm-new = 新客户
rfm-promising = 潜力客户
rfm-at-risk = 有流失风险
rfm-sleeping = 沉睡客户
