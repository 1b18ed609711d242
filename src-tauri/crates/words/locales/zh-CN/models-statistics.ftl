### 统计模型：名称与解释步骤。

## 描述统计

model-describe-title = 描述统计
model-describe-mean = { $n } 个值，均值 { NUMBER($mean, maximumFractionDigits: 3) }。
model-describe-sd = 标准差（除以 n − 1）{ NUMBER($sd, maximumFractionDigits: 3) }。
model-describe-quartiles = 中位数 { NUMBER($median, maximumFractionDigits: 3) }，四分位数 { NUMBER($q1, maximumFractionDigits: 3) } 与 { NUMBER($q3, maximumFractionDigits: 3) }（第 7 类算法，同电子表格）。
model-describe-mode = 众数 { NUMBER($mode, maximumFractionDigits: 3) }；最小 { NUMBER($min, maximumFractionDigits: 3) }，最大 { NUMBER($max, maximumFractionDigits: 3) }。

## 两组均值比较（独立样本 t 检验）

model-two-groups-title = 两组均值比较（独立样本 t 检验）
model-two-groups-means = 第一组 { $n1 } 人，均值 { NUMBER($mean1, maximumFractionDigits: 3) }；第二组 { $n2 } 人，均值 { NUMBER($mean2, maximumFractionDigits: 3) }。
model-two-groups-welch = 韦尔奇检验（不假定方差相等）：t = { NUMBER($t, maximumFractionDigits: 3) }，自由度 { NUMBER($freedom, maximumFractionDigits: 2) }，p { $p }。
model-two-groups-interval = 均值之差的置信区间：{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }；含 0 则看不出差别。
model-two-groups-effect = 效应量：Cohen’s d = { NUMBER($d, maximumFractionDigits: 2) }，小样本修正后 Hedges’ g = { NUMBER($g, maximumFractionDigits: 2) }（0.2 小，0.5 中，0.8 大）。

## 前后比较（配对样本 t 检验）

model-paired-t-title = 前后比较（配对样本 t 检验）
model-paired-t-difference = { $n } 对，前减后平均 { NUMBER($difference, maximumFractionDigits: 3) }。
model-paired-t-test = t = { NUMBER($t, maximumFractionDigits: 3) }，自由度 { $freedom }，p { $p }。
model-paired-t-interval = 差值的置信区间：{ NUMBER($lo, maximumFractionDigits: 3) } 至 { NUMBER($hi, maximumFractionDigits: 3) }。

## 两组秩次比较（曼–惠特尼 U 检验）

model-mann-whitney-title = 两组秩次比较（曼–惠特尼 U 检验）
model-mann-whitney-statistic = 混合排序后，第一组胜出 { NUMBER($u, maximumFractionDigits: 1) } 次（U，平手算半次）。
model-mann-whitney-exact = 样本小且无并列，用精确分布：双侧 p { $p }，单侧 p { $greater }。
model-mann-whitney-normal = 按正态近似（含并列与连续性修正）：双侧 p { $p }，单侧 p { $greater }。
model-mann-whitney-effect = 效应量 Cliff’s δ = { NUMBER($effect, maximumFractionDigits: 2) }（−1 到 1）。

## 前后秩次比较（威尔科克森符号秩检验）

model-wilcoxon-title = 前后秩次比较（威尔科克森符号秩检验）
model-wilcoxon-statistic = 差值按大小排秩，正差的秩和 V = { NUMBER($u, maximumFractionDigits: 1) }；没有变化的不计。
model-wilcoxon-exact = 样本小且无并列，用精确分布：双侧 p { $p }，单侧 p { $greater }。
model-wilcoxon-normal = 按正态近似（含并列与连续性修正）：双侧 p { $p }，单侧 p { $greater }。
model-wilcoxon-effect = 效应量（配对秩二列相关）= { NUMBER($effect, maximumFractionDigits: 2) }（−1 到 1）。

## 多组均值比较（单因素方差分析）

model-anova-title = 多组均值比较（单因素方差分析）
model-anova-sums = { $groups } 组；全部差异中有 { NUMBER($eta2, style: "percent", maximumFractionDigits: 1) } 在组与组之间（η²）。
model-anova-classical = F = { NUMBER($f, maximumFractionDigits: 3) }（自由度 { $between } 与 { $within }），p { $p }。
model-anova-levene = 方差齐性（布朗–福赛思，以中位数为中心）：F = { NUMBER($f, maximumFractionDigits: 3) }，p { $p }；p 小时看韦尔奇检验。
model-anova-welch = 韦尔奇方差分析：F = { NUMBER($f, maximumFractionDigits: 3) }，p { $p }。
model-anova-kruskal = 按秩次（克鲁斯卡尔–沃利斯）：H = { NUMBER($h, maximumFractionDigits: 3) }，p { $p }。

## 相关矩阵（皮尔逊、斯皮尔曼、肯德尔）

model-correlation-matrix-title = 相关矩阵（皮尔逊、斯皮尔曼、肯德尔）
model-correlation-matrix-size = { $n } 人，{ $questions } 题，两两相关。
model-correlation-matrix-pearson = 第一与第二题：皮尔逊 r = { NUMBER($r, maximumFractionDigits: 3) }，p { $p }（看直线关系）。
model-correlation-matrix-spearman = 斯皮尔曼 ρ = { NUMBER($r, maximumFractionDigits: 3) }（看名次）。
model-correlation-matrix-kendall = 肯德尔 τ-b = { NUMBER($r, maximumFractionDigits: 3) }（看两两顺序，考虑并列）。

## 交叉表与卡方检验

model-crosstab-title = 交叉表与卡方检验
model-crosstab-expected = { $n } 人，{ $rows } 行 { $columns } 列；若两题无关，每格应有 行合计 × 列合计 ÷ 总数。
model-crosstab-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 3) }，自由度 { $freedom }，p { $p }。
model-crosstab-strength = 关联强度 Cramér’s V = { NUMBER($strength, maximumFractionDigits: 3) }（0 到 1）。调整残差超过 ±2 的格子是差别所在。
model-crosstab-low = 有 { NUMBER($low, style: "percent", maximumFractionDigits: 0) } 的格子期望数不足 5：卡方检验不可靠，请合并类别或用精确检验。

## 费舍尔精确检验（2 × 2）

model-fisher-exact-title = 费舍尔精确检验（2 × 2）
model-fisher-exact-idea = 行列合计固定，把所有可能的表都数一遍。
model-fisher-exact-odds = 优势比（对角相乘之比）= { NUMBER($odds, maximumFractionDigits: 3) }。
model-fisher-exact-p = 双侧 p { $p }；左上格这样大或更大的概率 p { $greater }。

## 拟合优度检验（样本结构是否符合总体）

model-goodness-of-fit-title = 拟合优度检验（样本结构是否符合总体）
model-goodness-of-fit-expected = { $n } 人按给定比例分配，得到期望数。
model-goodness-of-fit-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 3) }，自由度 { $freedom }，p { $p }；p 小说明结构不符。

## 两个比例比较

model-two-shares-title = 两个比例比较
model-two-shares-shares = 第一组 { NUMBER($share1, style: "percent", maximumFractionDigits: 1) }，第二组 { NUMBER($share2, style: "percent", maximumFractionDigits: 1) }。
model-two-shares-test = 差别是合并标准误的 { NUMBER($z, maximumFractionDigits: 3) } 倍，p { $p }。表中几列两两比较时，p 再乘以比较次数。

## 多重比较的 p 值校正

model-adjusted-p-title = 多重比较的 p 值校正
model-adjusted-p-many = { $tests } 次检验，未校正时 { $plain } 次 p 小于 0.05；检验越多，碰巧“显著”的越多。
model-adjusted-p-holm = 霍姆法（一次也不许错）：剩 { $found } 次。
model-adjusted-p-hochberg = 本雅明尼–霍赫贝格法（控制错误发现的比例）：剩 { $found } 次。

## 多元线性回归

model-linear-regression-title = 多元线性回归
model-linear-regression-fit = { $n } 人，{ $predictors } 个自变量，解释了 { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } 的差异（调整后 { NUMBER($adjusted, style: "percent", maximumFractionDigits: 1) }）。
model-linear-regression-test = 整体检验 F = { NUMBER($f, maximumFractionDigits: 3) }（自由度 { $between } 与 { $within }），p { $p }。
model-linear-regression-strongest = 标准化系数最大的是第 { $number } 个自变量：b = { NUMBER($b, maximumFractionDigits: 4) }，β = { NUMBER($beta, maximumFractionDigits: 3) }，p { $p }。
model-linear-regression-tangled = 最大的方差膨胀因子 VIF = { NUMBER($largest, maximumFractionDigits: 1) }，超过 10：自变量彼此纠缠，单个系数不可信。
model-linear-regression-apart = 最大的方差膨胀因子 VIF = { NUMBER($largest, maximumFractionDigits: 1) }：自变量分得开。

## 分布的尾概率（代替查表）

model-tail-probability-title = 分布的尾概率（代替查表）
model-tail-probability-above = 大于 { NUMBER($value, maximumFractionDigits: 4) } 的概率是 { NUMBER($above, maximumFractionDigits: 6) }；双侧检验再乘以 2。

## 分布的分位数（临界值）

model-distribution-quantile-title = 分布的分位数（临界值）
model-distribution-quantile-value = 以概率 { NUMBER($probability, maximumFractionDigits: 4) } 小于的值是 { NUMBER($value, maximumFractionDigits: 4) }。

## 比较两组均值需要多少人（检验功效）

model-power-means-title = 比较两组均值需要多少人（检验功效）
model-power-means-effect = 要看出的差别是 { NUMBER($effect, maximumFractionDigits: 2) } 个标准差。
model-power-means-needed = 每组至少 { $needed } 人，此时有 { NUMBER($power, style: "percent", maximumFractionDigits: 1) } 的把握看出来。

## 比较两个比例需要多少人（检验功效）

model-power-shares-title = 比较两个比例需要多少人（检验功效）
model-power-shares-effect = { NUMBER($share1, style: "percent", maximumFractionDigits: 1) } 与 { NUMBER($share2, style: "percent", maximumFractionDigits: 1) } 的差距：Cohen’s h = { NUMBER($h, maximumFractionDigits: 3) }。
model-power-shares-needed = 每组至少 { $needed } 人，此时有 { NUMBER($power, style: "percent", maximumFractionDigits: 1) } 的把握看出来。

## 多组两两比较（Games–Howell、Dunn）

model-group-comparisons-title = 多组两两比较（Games–Howell、Dunn）
model-group-comparisons-pairs = { $groups } 组，共 { $pairs } 对两两比较；每个 p 值都已按比较次数校正。
model-group-comparisons-clearest = 差别最明显的是第 { $first } 组与第 { $second } 组：均值差 { NUMBER($difference, maximumFractionDigits: 3) }，t = { NUMBER($t, maximumFractionDigits: 3) }，p { $p }。
model-group-comparisons-means = 按均值（方差可不等，Games–Howell 法）：{ $found } 对有差别。
model-group-comparisons-ranks = 按秩次（Dunn 法，Holm 校正）：{ $found } 对有差别。

## 交叉表列比例字母标注（z 检验、Holm 校正）

model-column-letters-title = 交叉表列比例字母标注（z 检验、Holm 校正）
model-column-letters-test = { $columns } 列，每一行内两两比较；不足 { $least } 份的列不参加比较。
model-column-letters-row = 第 { $row } 行：{ $letters }（大于号左边的列明显更高）。
model-column-letters-none = 第 { $row } 行：各列之间看不出差别。

## 主成分与方差最大旋转（探索性因子）

model-component-loadings-title = 主成分与方差最大旋转（探索性因子）
model-component-loadings-explained = { $n } 人，取 { $components } 个主成分，共解释 { NUMBER($explained, style: "percent", maximumFractionDigits: 1) } 的方差。
model-component-loadings-component = 第 { $number } 个主成分（旋转后解释 { NUMBER($explained, style: "percent", maximumFractionDigits: 1) }）包含第 { $questions } 题。
