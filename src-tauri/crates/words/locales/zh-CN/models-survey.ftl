### 问卷分析模型：名称与解释步骤。

## 量表信度（克朗巴赫 α、组合信度）

model-scale-reliability-title = 量表信度（克朗巴赫 α、组合信度）
model-scale-reliability-alpha = { $n } 人、{ $k } 题：α = k ÷ (k − 1) × (1 − 各题方差之和 ÷ 总分方差) = { NUMBER($alpha, maximumFractionDigits: 3) }。
model-scale-reliability-interval = α 的置信区间（费尔特法）：{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }。
model-scale-reliability-good = 0.8 以上：信度良好。
model-scale-reliability-usable = 0.7 至 0.8：可以使用。
model-scale-reliability-weak = 低于 0.7：各题不像在测同一件事；先看有没有反向题没有反向计分。
model-scale-reliability-deleted = 删去第 { $number } 题后 α 升到 { NUMBER($deleted, maximumFractionDigits: 3) }：先检查这道题。
model-scale-reliability-halves = 折半信度（奇偶分半，斯皮尔曼–布朗校正）：{ NUMBER($r, maximumFractionDigits: 3) }。
model-scale-reliability-omega = 单因子模型：组合信度 ω = { NUMBER($omega, maximumFractionDigits: 3) }（0.7 以上为好），平均方差提取量 AVE = { NUMBER($ave, maximumFractionDigits: 3) }（0.5 以上为好）。

## 结构效度（KMO 与巴特利特球形检验）

model-scale-validity-title = 结构效度（KMO 与巴特利特球形检验）
model-scale-validity-good = 0.8 以上：很适合做因子分析。
model-scale-validity-usable = 0.6 至 0.8：可以做。
model-scale-validity-weak = 低于 0.6：题目之间共同的东西太少，不适合。
model-scale-validity-kmo = { $n } 人：KMO = 相关平方和 ÷ (相关平方和 + 偏相关平方和) = { NUMBER($kmo, maximumFractionDigits: 3) }。
model-scale-validity-bartlett = 巴特利特球形检验：χ² = { NUMBER($chi2, maximumFractionDigits: 2) }，自由度 { $freedom }，p { $p }；p 小说明题目之间确有相关。
model-scale-validity-factors = 特征值大于 1 的有 { $factors } 个，最大的是 { NUMBER($first, maximumFractionDigits: 3) }。

## 期望值—感知差距（SERVQUAL）

model-service-gaps-title = 期望值—感知差距（SERVQUAL）
model-service-gaps-gap = { $n } 人、{ $dimensions } 个维度：差距 = 感知 − 期望，先在每个人内平均，再在人之间平均。
model-service-gaps-worst = 差距最大的是第 { $worst } 个维度：感知 { NUMBER($perceived, maximumFractionDigits: 2) } − 期望 { NUMBER($expected, maximumFractionDigits: 2) } = { NUMBER($gap, maximumFractionDigits: 2) }。
model-service-gaps-unweighted = 各维度同等看待：{ NUMBER($gap, maximumFractionDigits: 3) }。
model-service-gaps-weighted = 按每个人自己给的权重：{ NUMBER($gap, maximumFractionDigits: 3) }。

## 重要性—满意度四象限（IPA）

model-importance-performance-title = 重要性—满意度四象限（IPA）
model-importance-performance-cross = 十字线：重要性 { NUMBER($importance, maximumFractionDigits: 3) }，满意度 { NUMBER($performance, maximumFractionDigits: 3) }；落在线上的算高。
model-importance-performance-urgent = 重要却做得不好、应优先改进的有 { $concentrate } 项。

## 满意度指数（ACSI 口径）

model-satisfaction-index-title = 满意度指数（ACSI 口径）
model-satisfaction-index-map = 每题先换算到 0 至 100：(回答 − { $least }) ÷ ({ $most } − { $least }) × 100。
model-satisfaction-index-score = 按权重平均，得 { NUMBER($score, maximumFractionDigits: 2) }。

## 加权满意度指数（CSI，两种口径）

model-weighted-satisfaction-title = 加权满意度指数（CSI，两种口径）
model-weighted-satisfaction-score = 以各题重要性占比为权重，加权满意度 { NUMBER($score, maximumFractionDigits: 3) }。
model-weighted-satisfaction-greatest = 口径一，除以满分 { $most }：{ NUMBER($percent, maximumFractionDigits: 1) }%（最差也不会是 0）。
model-weighted-satisfaction-range = 口径二，(得分 − { $least }) ÷ ({ $most } − { $least })：{ NUMBER($range, maximumFractionDigits: 1) }%（0 到 100）。对比时口径必须一致。

## 前两项占比（Top-2）

model-top-box-title = 前两项占比（Top-2）
model-top-box-top = { $n } 人中最好的两项占 { NUMBER($top, style: "percent", maximumFractionDigits: 1) }，置信区间 { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }（威尔逊）。
model-top-box-bottom = 最差的两项占 { NUMBER($bottom, style: "percent", maximumFractionDigits: 1) }；净值 { NUMBER($net, style: "percent", maximumFractionDigits: 1) }。
model-top-box-mean = 均值 { NUMBER($mean, maximumFractionDigits: 2) }，标准差 { NUMBER($sd, maximumFractionDigits: 2) }。

## 净推荐值（NPS）

model-net-promoter-score-title = 净推荐值（NPS）
model-net-promoter-score-score = 推荐者 { NUMBER($promoters, style: "percent", maximumFractionDigits: 1) } − 贬损者 { NUMBER($detractors, style: "percent", maximumFractionDigits: 1) }，净推荐值 { NUMBER($nps, maximumFractionDigits: 1) }。
model-net-promoter-score-wald = { $n } 人，教科书区间：{ NUMBER($lo, maximumFractionDigits: 1) } 至 { NUMBER($hi, maximumFractionDigits: 1) }；人少时太窄。
model-net-promoter-score-adjusted = 补 3 份虚拟答卷的修正区间：{ NUMBER($lo, maximumFractionDigits: 1) } 至 { NUMBER($hi, maximumFractionDigits: 1) }；一般用这个。

## 卡诺模型：由各类人数求系数

model-kano-counts-title = 卡诺模型：由各类人数求系数
model-kano-counts-category = 最多的类别是 { $category }，比第二多的高出 { NUMBER($strength, style: "percent", maximumFractionDigits: 1) }。
model-kano-counts-coefficients = Better = (A + O) ÷ (A + O + M + I) = { NUMBER($better, maximumFractionDigits: 2) }，有了能提高多少；Worse = −(O + M) ÷ (A + O + M + I) = { NUMBER($worse, maximumFractionDigits: 2) }，没有会下降多少。
model-kano-counts-mixed = 领先不到 6%：客户看法不一，应分客群再看。

## 卡诺模型：由成对回答归类

model-kano-answers-title = 卡诺模型：由成对回答归类
model-kano-answers-table = { $pairs } 对回答逐一查 5 × 5 表归类；自相矛盾（Q）的有 { $contradictory } 对。
model-kano-answers-category = 最多的类别是 { $category }，比第二多的高出 { NUMBER($strength, style: "percent", maximumFractionDigits: 1) }。
model-kano-answers-coefficients = Better = (A + O) ÷ (A + O + M + I) = { NUMBER($better, maximumFractionDigits: 2) }，有了能提高多少；Worse = −(O + M) ÷ (A + O + M + I) = { NUMBER($worse, maximumFractionDigits: 2) }，没有会下降多少。
model-kano-answers-mixed = 领先不到 6%：客户看法不一，应分客群再看。

## 样本加权（边际加权，有效样本量）

model-sample-weights-title = 样本加权（边际加权，有效样本量）
model-sample-weights-settled = 依次按 { $margins } 个边际调整，{ $rounds } 轮后全部吻合。
model-sample-weights-unsettled = 按 { $margins } 个边际调整了 { $rounds } 轮仍不吻合：边际互相矛盾，或权重上限太低。
model-sample-weights-weights = 权重在 { NUMBER($least, maximumFractionDigits: 2) } 与 { NUMBER($most, maximumFractionDigits: 2) } 之间，平均为 1。
model-sample-weights-effective = { $people } 份加权后只相当于 { NUMBER($effective, maximumFractionDigits: 1) } 份不加权的（设计效应 { NUMBER($effect, maximumFractionDigits: 2) }）。

## 满意度驱动因素（相对重要性）

model-satisfaction-drivers-title = 满意度驱动因素（相对重要性）
model-satisfaction-drivers-explained = { $n } 人、{ $predictors } 个因素，共解释 { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } 的差异。
model-satisfaction-drivers-first = 对所有进入顺序取平均（夏普利值），第 { $number } 个因素贡献最大，占已解释部分的 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }。

## 层次分析法权重（AHP）

model-ahp-weights-title = 层次分析法权重（AHP）
model-ahp-weights-lambda = { $criteria } 个指标两两比较，最大特征值 λ = { NUMBER($lambda, maximumFractionDigits: 4) }。
model-ahp-weights-heaviest = 权重最大的是第 { $number } 个指标：{ NUMBER($weight, maximumFractionDigits: 3) }。
model-ahp-weights-fits = 一致性指标 CI = { NUMBER($index, maximumFractionDigits: 4) }，一致性比率 CR = { NUMBER($ratio, maximumFractionDigits: 3) }，不超过 0.1：判断基本一致。
model-ahp-weights-contradicts = 一致性指标 CI = { NUMBER($index, maximumFractionDigits: 4) }，一致性比率 CR = { NUMBER($ratio, maximumFractionDigits: 3) }，超过 0.1：判断自相矛盾，请重新比较。

## 模糊综合评价

model-fuzzy-evaluation-title = 模糊综合评价
model-fuzzy-evaluation-joined = { $criteria } 个指标的权重与各指标对 { $grades } 个等级的隶属度合成：B = W ∘ R。
model-fuzzy-evaluation-best = 隶属度最大的是第 { $grade } 个等级：{ NUMBER($membership, maximumFractionDigits: 3) }。
model-fuzzy-evaluation-score = 按等级分数折算：{ NUMBER($score, maximumFractionDigits: 2) }。

## 德尔菲法：一个条目的几轮打分

model-delphi-rounds-title = 德尔菲法：一个条目的几轮打分
model-delphi-rounds-last = 第 { $round } 轮，{ $n } 位专家：中位数 { NUMBER($median, maximumFractionDigits: 2) }，四分位距 { NUMBER($iqr, maximumFractionDigits: 2) }。
model-delphi-rounds-agree = 打到同意线以上的占 { NUMBER($agree, style: "percent", maximumFractionDigits: 1) }。
model-delphi-rounds-change = 与上一轮相比，{ NUMBER($changers, style: "percent", maximumFractionDigits: 1) } 的专家改了分，分布净变动 { NUMBER($net, style: "percent", maximumFractionDigits: 1) }。
model-delphi-rounds-stop = 四分位距不超过 1 且净变动小于 15%：意见集中且稳定，可以停。
model-delphi-rounds-on = 还不够集中或不够稳定：再征询一轮。

## 肯德尔和谐系数 W（专家意见一致性）

model-kendall-w-title = 肯德尔和谐系数 W（专家意见一致性）
model-kendall-w-w = { $judges } 位评委给 { $items } 项排序：W = { NUMBER($w, maximumFractionDigits: 3) }（0 各说各话，1 完全一致；已作并列修正）。
model-kendall-w-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 2) }，自由度 { $freedom }，p { $p }。
model-kendall-w-strong = W 不低于 0.7：高度一致，可以停止征询。
model-kendall-w-on = W 低于 0.7：再征询一轮；若比上一轮升不到 0.1，再问也难有进展。

## 两位观察员的一致性（Cohen κ）

model-cohen-kappa-title = 两位观察员的一致性（Cohen κ）
model-cohen-kappa-shares = { $n } 件，实际一致 { NUMBER($observed, style: "percent", maximumFractionDigits: 1) }，碰巧也会一致 { NUMBER($expectedshare, style: "percent", maximumFractionDigits: 1) }。
model-cohen-kappa-kappa = κ = (实际 − 碰巧) ÷ (1 − 碰巧) = { NUMBER($kappa, maximumFractionDigits: 3) }；0.6 以上较好，0.8 以上很好。
model-cohen-kappa-interval = κ 的置信区间：{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }。

## 多位观察员的一致性（Fleiss κ）

model-fleiss-kappa-title = 多位观察员的一致性（Fleiss κ）
model-fleiss-kappa-shares = { $n } 件，任取两人平均一致 { NUMBER($observed, style: "percent", maximumFractionDigits: 1) }，碰巧也会一致 { NUMBER($expectedshare, style: "percent", maximumFractionDigits: 1) }。
model-fleiss-kappa-kappa = κ = (实际 − 碰巧) ÷ (1 − 碰巧) = { NUMBER($kappa, maximumFractionDigits: 3) }。

## 观察员一致性（Krippendorff α，可有缺失）

model-krippendorff-alpha-title = 观察员一致性（Krippendorff α，可有缺失）
model-krippendorff-alpha-alpha = { $observers } 位观察员：α = 1 − 实际分歧 ÷ 碰巧分歧 = { NUMBER($alpha, maximumFractionDigits: 3) }。
model-krippendorff-alpha-good = 0.8 以上：可靠。
model-krippendorff-alpha-tentative = 0.667 至 0.8：只能得出初步结论。
model-krippendorff-alpha-weak = 低于 0.667：先统一观察口径再做。

## 敷衍作答（连选、方差、马氏距离）

model-careless-answers-title = 敷衍作答（连选、方差、马氏距离）
model-careless-answers-runs = { $people } 人、{ $k } 题：最长的连选同一答案有 { $longest } 题。
model-careless-answers-straight = 从头到尾只选一个答案的有 { $people } 人。
model-careless-answers-distance = 马氏距离 D² 超过 { NUMBER($cut, maximumFractionDigits: 2) }（卡方临界值）的有 { $far } 人：答法异于众人，要看但不要直接删。

## 答题过快（相对速度指数）

model-fast-answers-title = 答题过快（相对速度指数）
model-fast-answers-median = { $n } 人答题时间的中位数是 { NUMBER($median, maximumFractionDigits: 1) } 秒；指数 = 中位数 ÷ 自己的时间。
model-fast-answers-fast = 比多数人快一倍以上（指数大于 2）的有 { $fast } 人；不到三分之一时间的有 { $third } 人。

## 样本量（比例，有限总体修正）

model-sample-size-share-title = 样本量（比例，有限总体修正）
model-sample-size-share-unlimited = 误差不超过 ±{ NUMBER($margin, style: "percent", maximumFractionDigits: 1) }：n0 = z² p (1 − p) ÷ e² = { NUMBER($unlimited, maximumFractionDigits: 1) }。
model-sample-size-share-population = 总体只有 { $population } 人：n = n0 ÷ (1 + (n0 − 1) ÷ N)，进整为 { $needed }。
model-sample-size-share-invite = 要收回 { $needed } 份，按回收率应发出 { $invite } 份。

## 样本量查表（克雷奇–摩根）

model-krejcie-morgan-title = 样本量查表（克雷奇–摩根）
model-krejcie-morgan-size = 总体 { $population } 人，样本 { $needed } 人（四舍五入，与原表一致）。

## 实时功效：现有答卷能看出多大差别

model-live-power-title = 实时功效：现有答卷能看出多大差别
model-live-power-power = 如果真有 { NUMBER($effect, maximumFractionDigits: 2) } 个标准差的差别，现在能看出来的概率是 { NUMBER($power, style: "percent", maximumFractionDigits: 1) }。
model-live-power-detectable = 现在能可靠看出的最小差别是 { NUMBER($detectable, maximumFractionDigits: 2) } 个标准差。
model-live-power-missing = 每组要 { $needed } 份：第一组还差 { $missing1 } 份，第二组还差 { $missing2 } 份。

## 边收边看：防止偷看造成的误判

model-guarded-looks-title = 边收边看：防止偷看造成的误判
model-guarded-looks-found = 超过界限：差别可信，可以提前结束。
model-guarded-looks-on = 没有超过：继续收集，现在下结论为时过早。
model-guarded-looks-nothing = 计划的份数已经收齐，仍看不出差别。
model-guarded-looks-unguarded = 如果 { $looks } 次都按一次检验来看，没有差别也会有 { NUMBER($error, style: "percent", maximumFractionDigits: 1) } 的概率“发现”差别。
model-guarded-looks-bound = 第 { $number } 次看：按消耗函数，到此允许用掉的错误概率是 { NUMBER($spent, maximumFractionDigits: 5) }，界限 |z| > { NUMBER($bound, maximumFractionDigits: 3) }；当时 z = { NUMBER($z, maximumFractionDigits: 3) }。
model-guarded-looks-late = 收满以后又看了 { $late } 次：错误概率已经用完，既不能新增发现，也不推翻已有的结论。

## 量表题回答分布（李克特）

model-likert-items-title = 量表题回答分布（李克特）
model-likert-items-size = { $n } 人、{ $questions } 题；每个占比都附威尔逊区间和基数。
model-likert-items-top = 最满意的是第 { $number } 题：前两项占 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }（{ NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }）。
model-likert-items-bottom = 最不满意的是第 { $number } 题：后两项占 { NUMBER($share, style: "percent", maximumFractionDigits: 1) }。
model-likert-items-few = 回答不足 30 份的有 { $few } 题：图上打斜线，不足 5 份的不显示。

## 信度的置信区间（ω，重抽样）

model-omega-interval-title = 信度的置信区间（ω，重抽样）
model-omega-interval-omega = { $n } 人、{ $k } 题，单因子模型 ω = { NUMBER($omega, maximumFractionDigits: 3) }。
model-omega-interval-interval = 重新抽人 { $rounds } 次，ω 落在 { NUMBER($lo, maximumFractionDigits: 3) } 与 { NUMBER($hi, maximumFractionDigits: 3) } 之间。
model-omega-interval-sure = 区间下限也不低于 0.7：信度够用。
model-omega-interval-unsure = 区间下限低于 0.7：还要多收答卷，或者改题目。

## 问卷测了几个方面（平行分析）

model-parallel-analysis-title = 问卷测了几个方面（平行分析）
model-parallel-analysis-chance = 造 { $rounds } 份同样大小（{ $n } 人 × { $k } 题）的随机数据，看碰巧会有多大的特征值。
model-parallel-analysis-first = 最大特征值 { NUMBER($first, maximumFractionDigits: 3) }；碰巧的 100 次里有 95 次不超过 { NUMBER($bound, maximumFractionDigits: 3) }。
model-parallel-analysis-components = 超过碰巧水平的有 { $components } 个；老规则（大于 1）会说 { $older } 个。

## 满意度驱动因素的把握（重抽样）

model-driver-intervals-title = 满意度驱动因素的把握（重抽样）
model-driver-intervals-explained = { $n } 人，各因素共解释 { NUMBER($r2, style: "percent", maximumFractionDigits: 1) }（{ NUMBER($lo, style: "percent", maximumFractionDigits: 1) } 至 { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }）。
model-driver-intervals-first = 重新抽人 { $rounds } 次，第 { $number } 个因素有 { NUMBER($share, style: "percent", maximumFractionDigits: 1) } 排在第一。
model-driver-intervals-weight = 第 { $number } 个因素的相对权重 { NUMBER($weight, maximumFractionDigits: 3) }（{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }）。

## 卡诺模型：归类有没有把握

model-kano-certainty-title = 卡诺模型：归类有没有把握
model-kano-certainty-lead = { $first } 比 { $second } 多 { $lead } 人；方氏检验要求至少多 { NUMBER($needed, maximumFractionDigits: 2) } 人。
model-kano-certainty-clear = 归类明确；符号检验 p { $p }。
model-kano-certainty-mixed = 归类不明确（符号检验 p { $p }）：客户看法不一，分客群再看。
model-kano-certainty-coefficients = 置信区间：Better { NUMBER($betterlo, maximumFractionDigits: 2) } 至 { NUMBER($betterhi, maximumFractionDigits: 2) }，Worse { NUMBER($worselo, maximumFractionDigits: 2) } 至 { NUMBER($worsehi, maximumFractionDigits: 2) }。

## 重要性—满意度四象限的把握（重抽样云）

model-performance-clouds-title = 重要性—满意度四象限的把握（重抽样云）
model-performance-clouds-rounds = { $n } 人、{ $questions } 题，重新抽人 { $rounds } 次，十字线跟着一起动。
model-performance-clouds-urgent = 重要却做得不好的有 { $concentrate } 项，其中 { $sure } 项在八成以上的抽样里都如此。
model-performance-clouds-shaky = 所在象限靠不住（不到八成）的有 { $shaky } 项。

## 各期均值的走势

model-wave-means-title = 各期均值的走势
model-wave-means-slope = { $waves } 期，每过一个时间单位均值变动 { NUMBER($slope, maximumFractionDigits: 3) }（{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }）。
model-wave-means-test = t = { NUMBER($t, maximumFractionDigits: 3) }，自由度 { NUMBER($freedom, maximumFractionDigits: 2) }，p { $p }。
model-wave-means-last = 最近一期比上一期：{ NUMBER($difference, maximumFractionDigits: 3) }，p { $p }（韦尔奇检验）。

## 各期占比的走势

model-wave-shares-title = 各期占比的走势
model-wave-shares-slope = { $waves } 期，每过一个时间单位占比变动 { NUMBER($slope, style: "percent", maximumFractionDigits: 1) }。
model-wave-shares-test = 科克伦–阿米蒂奇趋势检验：z = { NUMBER($z, maximumFractionDigits: 3) }，p { $p }。
model-wave-shares-bent = 各期不在一条直线上：χ² = { NUMBER($chi2, maximumFractionDigits: 2) }，p { $p }，要逐期看。
model-wave-shares-straight = 看不出偏离直线：χ² = { NUMBER($chi2, maximumFractionDigits: 2) }，p { $p }。

## 净推荐值的变动

model-nps-change-title = 净推荐值的变动
model-nps-change-scores = 由 { NUMBER($before, maximumFractionDigits: 2) } 变为 { NUMBER($after, maximumFractionDigits: 2) }。
model-nps-change-interval = 变动 { NUMBER($difference, maximumFractionDigits: 2) }（{ NUMBER($lo, maximumFractionDigits: 2) } 至 { NUMBER($hi, maximumFractionDigits: 2) }）。
model-nps-change-test = z = { NUMBER($z, maximumFractionDigits: 3) }，p { $p }。

## 满意度与金额（只是关联）

model-satisfaction-and-money-title = 满意度与金额（只是关联）
model-satisfaction-and-money-rho = { $n } 位客户，斯皮尔曼 ρ = { NUMBER($rho, maximumFractionDigits: 3) }（{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }），p { $p }。
model-satisfaction-and-money-levels = 最不满意的三分之一客户金额中位数 { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元，最满意的三分之一 { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元。
model-satisfaction-and-money-reading = 这只是关联：可能是满意的客户花得多，也可能是大客户被照顾得好，或者两者都由别的原因造成。

## 与竞争对手逐项对比

model-competitor-profile-title = 与竞争对手逐项对比
model-competitor-profile-elements = { $elements } 项，都由同一批人打分（配对 t 检验），p 值经 Holm 校正。
model-competitor-profile-clear = 明显我方较高的有 { $above } 项，明显对手较高的有 { $below } 项。
model-competitor-profile-widest = 差别最明显的是第 { $number } 项：{ NUMBER($difference, maximumFractionDigits: 2) }（{ NUMBER($lo, maximumFractionDigits: 2) } 至 { NUMBER($hi, maximumFractionDigits: 2) }），p { $p }。

## 内部看法与客户看法的差距

model-internal-gap-title = 内部看法与客户看法的差距
model-internal-gap-elements = { $elements } 项，由两批不同的人打分（韦尔奇检验），p 值经 Holm 校正。
model-internal-gap-clear = 明显员工打分较高的有 { $above } 项，明显客户打分较高的有 { $below } 项。
model-internal-gap-widest = 差别最明显的是第 { $number } 项：{ NUMBER($difference, maximumFractionDigits: 2) }（{ NUMBER($lo, maximumFractionDigits: 2) } 至 { NUMBER($hi, maximumFractionDigits: 2) }），p { $p }。
