### 图里的字：标题、坐标轴、图例，以及说明这张图的一句话。

drawing-pareto-title = 客户{ $measure }帕累托图
drawing-lorenz-title = 客户{ $measure }集中程度
drawing-trend-title = { $kpi }逐月走势
drawing-subtitle = { $from } 至 { $to }。{ $says }
drawing-empty = 这里还没有可画的运单
drawing-no-amount = 这里没有可分的金额
drawing-says-pareto = { $measure }：{ $customers } 个客户里，前 20% 带来 { $found }，二八法则说的是 80%，这里大体符合；要凑够 80%，需要 { $needed } 的客户。
drawing-says-not-pareto = { $measure }：这里不是“二八”（帕累托）。{ $customers } 个客户里，前 20% 带来 { $found }，而二八法则说的是 80%；要凑够 80%，需要 { $needed } 的客户。
drawing-says-left-out = { $says }{ $left-out }。
drawing-rank = 客户（从大到小）
drawing-customer = 客户
drawing-revenue = 运费（元）
drawing-margin = 毛利（元）
drawing-pieces = 件数
drawing-share = 占比
drawing-cumulative = 累计占比
drawing-rest = 其余客户
drawing-ranks = 第 { $from } 至 { $to } 名
drawing-class = { $class } 类 · { $n } 个客户 · { $percent }
drawing-share-customers = 客户占比（从大到小）
drawing-share-revenue = 运费占比
drawing-share-margin = 毛利占比
drawing-share-pieces = 件数占比
drawing-curve = 实际分布
drawing-equality = 人人一样
drawing-reference = 二八参考点
drawing-found = 前 { $customers } 的客户带来 { $found }
drawing-month = 月份
drawing-interval = 95% 区间
drawing-interval-of = { $figure }：95% 区间
drawing-cases = 总数
drawing-small = 样本少
drawing-target = 目标 { $target }
drawing-range = { $from } 至 { $to }
drawing-place-steady = 所在区域可靠
drawing-place-unsteady = 所在区域可能是偶然
drawing-profile-uncertain = 与本公司的差别可能是偶然
drawing-place-cloud = 两个数各有多准（95%）
# $people (number) - answers
drawing-says-likert = { $people } 份答卷。中线左边是低分，右边是高分，中间一档各占一半。
# $left (number) - questions
drawing-likert-left = 另有 { $left } 题量表不同，只在表里。
drawing-says-trend = { $kpi }：{ $month } 为 { $rate }（95% 区间 { $range }，共 { $n } 件），{ $target }，{ $light }；最低是 { $least-month } 的 { $least }，最高是 { $most-month } 的 { $most }。
error-chart-size = 图的宽度要在 { $least-width } 到 { $most } 之间，高度要在 { $least-height } 到 { $most } 之间。
error-chart-font = 这台电脑上没有字体能显示“{ $characters }”，图片没有写出。请改存为 SVG，或者安装中文字体。

## 成本核算

drawing-whale-title = 客户利润累计曲线（鲸鱼曲线）
drawing-tornado-title = 哪项单位时间最要紧
drawing-no-costs = 还没有可画的核算结果
# $customers (number) - 客户数
# $lost - 金额
# $losers (number) - 亏损客户数
# $peak - 金额
# $profit - 金额
drawing-says-whale = { $customers } 个客户合计利润 { $profit }；没有那 { $losers } 个亏损客户时可达 { $peak }，被吃掉 { $lost }。
# $activity - 作业
# $best - 时间都取最短时的利润
# $profit - 现在的利润
# $swing - 金额
# $worst - 时间都取最长时的利润
drawing-says-tornado = 利润 { $profit }，在 { $worst } 到 { $best } 之间。“{ $activity }”影响最大，单它一项就使利润变动 { $swing }。
drawing-rank-profit = 客户，按利润从高到低
drawing-profit = 利润（元）
drawing-profit-so-far = 累计利润（元）
drawing-profit-share = 累计利润占总利润
drawing-times-band = 单位时间都取最短和最长
# $height - 金额或占比
# $n (number) - 客户数
drawing-peak = 前 { $n } 个客户：{ $height }
# $amount - 金额
# $n (number) - 客户数
drawing-lost = { $n } 个客户吃掉 { $amount }
# $n - 分钟
drawing-minutes = { $n } 分钟
# $amount - 金额
drawing-profit-now = 现在 { $amount }
# $amount - 金额
drawing-profit-tried = 试算 { $amount }
drawing-unit-time = 单位时间
drawing-time-low = 时间最短
drawing-time-high = 时间最长
drawing-swing = 变动

## 成本流向

drawing-sankey-title = 钱从哪来、花在谁身上
drawing-months = { $from } 至 { $to }
drawing-says-sankey = 成本 { $total } 元从部门经作业流向客户，其中闲置产能 { $unused } 元。
drawing-departments = 部门
drawing-resources = 资源
drawing-activities = 作业
drawing-customers = 客户
drawing-from = 从
drawing-to = 到
drawing-cost = 成本（元）
drawing-control-title = { $kpi }控制图
drawing-says-control-quiet = { $kpi }：{ $n } 个点，没有信号。
drawing-says-control = { $kpi }：最近的信号在 { $at }，{ $rules }；共 { $signals } 处信号。
drawing-and = 、
drawing-limits = 控制限
drawing-set-aside = 已剔除

## 谁在说谎、成本矩阵、预算差异

drawing-lying-title = 算错在谁身上：按票数均摊与按时间核算
drawing-says-lying = 按票数均摊，{ $over } 个客户被多算、{ $under } 个被少算，{ $moved } 元算错了人；{ $flipped } 个客户盈亏因此颠倒。闲置产能已先扣除，比的是同一笔钱。
drawing-by-volume = 按票数均摊
drawing-by-time = 按实际用时
drawing-more = 另有 { $n } 个，见表格
drawing-matrix-title = 物流成本矩阵：费用种类 × 环节
drawing-says-matrix = 全部成本 { $total } 元，其中 { $rest } 元不属于任何环节：闲置产能和无法追溯的费用。
drawing-no-stage = 不属于环节
drawing-item = 费用种类
drawing-stage = 环节
drawing-total = 合计
drawing-others = 其余
drawing-variances-title = 从预算利润到实际利润
drawing-says-variances = { $month }：预算利润 { $planned } 元，实际 { $actual } 元，相差 { $difference } 元。
drawing-no-plan = { $month } 还没有标准和预算可比
drawing-step = 差异
drawing-level = 到此
drawing-meaning = 含义
drawing-favourable = 有利
drawing-unfavourable = 不利
drawing-profit-planned = 预算利润
drawing-profit-made = 实际利润
drawing-variances-rest = 其余 { $n } 项
# $answers (number) - 人数
# $below (number) - 明显低于的项数
# $gap - 最大的差距，带正负号
# $item - 项目
# $items (number) - 全部项数
drawing-says-gaps = { $answers } 份答卷。差距最大的是“{ $item }”（{ $gap }）；{ $items } 项中有 { $below } 项明显没有达到。
