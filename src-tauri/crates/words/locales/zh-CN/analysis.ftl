### 问卷答卷的分析。

analysis-title = 统计分析
analysis-choose = 分析方法
analysis-variables = 题目
analysis-optional = 可不选
analysis-none-chosen = 不选
# $answers (number) - all
# $people (number) - looked at
analysis-people = { $answers } 份答卷中的 { $people } 份
analysis-only = 只看这样回答的人
analysis-only-all = 所有人
analysis-only-and = 并且这样回答
analysis-only-enough = 不再加条件
analysis-impossible = 这份问卷做不了：没有合适的“{ $lacks }”。
analysis-copy = 复制表格
analysis-digest = 数据指纹 { $digest }

recipe-title = 报告
recipe-keep = 记入报告
recipe-kept-now = 已记入报告
recipe-none = 还没有内容。选一种分析，记入报告：题目、筛选和加权一起记下，同样的答卷在哪台电脑上都算出同样的数。
recipe-list = 已记入的分析
recipe-kept = { $day } 记入，当时 { $people } 份答卷。
recipe-same = 重算结果一致。
recipe-changed = 数字已和当时不同：答卷变了，或者清理规则变了。
recipe-up = 上移
recipe-down = 下移
recipe-heading = 标题
recipe-remove = 从报告中拿掉
recipe-pdf = PDF
recipe-xlsx = Excel
recipe-only = 只看 { $variable }：{ $groups }
recipe-other = 与“{ $title }”对照
# $people (number) - looked at
analysis-weighed = 已按“{ $by }”加权：{ $people } 份答卷相当于 { $effective } 份未加权的答卷。人数仍是实际人数。
analysis-not-weighed = 这种分析不用权重（“{ $by }”）：每个人都只算一次。
analysis-weak = 不足 30 人，仅供参考
analysis-clear-legend = 粗体：不是偶然能解释的（p < .05），或超过下文说明的界限。
analysis-add = 添加
analysis-remove = 去掉{ $name }

# $n (number) - least people
analysis-hidden = 不足 { $n } 人
# $n (number) - questions
analysis-chosen = 所选 { $n } 道题
analysis-variable-month = 答卷月份
analysis-variable-version = 问卷版本
analysis-variable-lang = 语言
analysis-variable-class = 客户等级
analysis-variable-state = 客户状态
analysis-variable-arm = 问卷版本组（A/B）
analysis-variable-area = 客户所在区域
analysis-variable-revenue = 近12个月运费（元）
analysis-variable-margin = 近12个月毛利（元）
analysis-this-survey = 本问卷
analysis-other = 另一份问卷
analysis-other-none = 不选
analysis-lang-zh = 中文
analysis-lang-en = 英文

analysis-role-items = 量表题
analysis-role-groups = 分组
analysis-role-rows = 回答（行）
analysis-role-columns = 分组（列）
analysis-role-outcome = 要看的指标
analysis-role-drivers = 可能的影响因素
analysis-role-importance = 重要程度
analysis-role-performance = 实际表现
analysis-role-weights = 权重：重要程度
analysis-role-recommend = 推荐意愿
analysis-role-first = 第一个指标
analysis-role-second = 第二个指标
analysis-role-there = 有这一项时的感受
analysis-role-absent = 没有这一项时的感受
analysis-role-pairs = 两两比较题
analysis-role-ours = 本公司
analysis-role-theirs = 竞争对手
analysis-role-texts = 开放题
analysis-role-expected = 期望或重要程度
analysis-role-perceived = 实际感受或表现
analysis-role-satisfaction = 满意程度
analysis-role-money = 客户的金额
analysis-role-waves = 按什么分期

analysis-scales = 量表题分布
analysis-scales-how = 均值附 95% 置信区间（t 分布），标准差除以 n − 1。前两档、后两档：打最高两分、最低两分的人所占比例，区间用威尔逊法。“说不清”和空白不计。
analysis-groups = 分组比较
analysis-groups-how = 两组：韦尔奇 t 检验（不要求方差相等）和曼–惠特尼检验。多组：韦尔奇方差分析、经典方差分析、克鲁斯卡尔–沃利斯检验；两两比较用 Games-Howell 法和 Dunn 法（Holm 校正）。双侧，95%。不足 5 人的组不显示，也不参加比较。加权时用有效人数（Kish，1965）代替人数，秩检验和方差齐性检验从略。
analysis-crosstab = 交叉表
analysis-crosstab-how = 各列的百分比。字母表示明显高于该列（两比例 z 检验，双侧，Holm 校正后 p < .05）。χ² 不作连续性校正；2×2 表另给费希尔精确检验。期望数小于 5 的格子超过五分之一时，χ² 不可信。不足 5 人的列不显示。
analysis-importance = 重要性—表现分析
analysis-importance-how = 以全部题目的均值为十字线，落在线上算高（Martilla 和 James，1977）。只计全部答完的人。95% 区间和稳定度来自对人的重抽样（最多 500 次），随机数固定：稳定度低于 80% 时，所在象限可能只是偶然。加权时用加权均值，每次重抽样中被抽到的人带着自己的权重。
analysis-profile = 竞争对手轮廓图
analysis-profile-how = 同一量表上的均值，各按评过的人计算。差别只算两边都评过的人，用配对 t 检验，双侧，95%，按全部项目和对手作 Holm 校正；加权时用有效人数（Kish，1965）代替人数。不足 5 人不显示。图中空心点与本公司的差别可能是偶然。
analysis-satisfaction = 满意度指数
analysis-satisfaction-how = 0 到 100 分：(均值 − 最低分) ÷ (最高分 − 最低分)，与 ACSI 相同；另给均值 ÷ 最高分，从 1 分起的量表永远得不到 0。权重为各题重要程度均值所占份额，不选则各题相同。区间：每个人自己的指数按 t 分布计算。
analysis-nps = 净推荐值
analysis-nps-how = 打 9、10 分的百分比减去打 0 到 6 分的百分比。区间用校正 Wald 法（Rocks，2016），人少时也可靠。不足 5 人的组不显示。
analysis-drivers = 影响因素
analysis-drivers-how = 带常数项的最小二乘回归，只计答完的人。权重：Johnson 相对权重占 R² 的份额；平均贡献：按所有进入顺序平均的 R² 增量（LMG，即沙普利值），最多 15 题。区间来自对人的重抽样（最多 500 次），随机数固定。这是关联，不等于因果。加权时用加权最小二乘和加权相关，以有效人数（Kish，1965）代替人数。
analysis-reliability = 量表信度
analysis-reliability-how = 克朗巴赫 α 附 Feldt 95% 置信区间，单因子 ω（McDonald），折半信度（斯皮尔曼–布朗校正）；只计答完的人。0.7 以上可用（Nunnally，1978）。“删去后 α”为粗体：删去这道题 α 反而升高。
analysis-validity = 量表结构效度
analysis-validity-how = KMO（0.6 以上可用，0.8 以上为好）、巴特利特球形检验；成分数取特征值高于 最多 100 个同样大小随机表第 95 百分位的个数（Horn 平行分析）；最大方差旋转后的载荷，0.5 以上为粗体。
analysis-correlation = 题目之间的相关
analysis-correlation-how = 按数值（皮尔逊）和按名次（斯皮尔曼），每一对只计两题都答的人。粗体：全部配对经 Holm 校正后 p < .05。这是关联，不等于因果。
analysis-paired = 同一批人的两个指标
analysis-paired-how = 配对 t 检验和威尔科克森符号秩检验，双侧，95%；只计两个都答的人。dz：差值以差值的标准差为单位。加权时用有效人数（Kish，1965）代替人数，秩检验从略。
analysis-waves = 各期变化
analysis-waves-how = 按月份（以答卷人的时钟为准）或问卷版本分期；选了另一份问卷，它的各期一并计入，只用两份都有的题。斜率以月为单位，版本取其答卷日期的均值，自由度按 Satterthwaite 法；最后一期与前一期用韦尔奇 t 检验比较。不足 5 人的期不显示，也不计入。加权时用有效人数（Kish，1965）代替人数；另一份问卷按自己的清理规则和加权计算，筛选对它也起作用，它没有问到的除外。
analysis-kano = 卡诺模型（Kano）
analysis-kano-how = 每一项问两遍：有它感觉怎样，没有它感觉怎样。量表五档，最高一档算“喜欢”，最低一档算“不喜欢”。归类用卡诺（1984）和 Berger 等（1993）的 5×5 表；better = (魅力 + 期望) ÷ (魅力 + 期望 + 必备 + 无差异)，worse = −(期望 + 必备) ÷ 同一分母，区间用威尔逊法。“肯定”：第一类领先第二类够 Fong（1996）的界限；p 是两类之间的符号检验。强度低于 .06 算混合（Lee 和 Newcomb，1997）。不足 5 人不显示。
analysis-words = 开放题的词和分组
analysis-words-how = 分组：答卷含有组内任一词就算，一份可属几组；区间用威尔逊法。关键词不用词典：2 到 4 个字的词串，至少 3 人用过，左右两边搭配会变，又不总是更长的词的一部分（Feng 等，2004）；英文按单词。只在最新的 5,000 份里找词。“倍数”：两个词同时出现的次数，是互不相干时的几倍；至少 3 人才列出。
analysis-ahp = 层次分析法（AHP）权重
analysis-ahp-how = 每人的权重：判断矩阵最大特征值 λ 的特征向量。一致性比率 CR = (λ − n) ÷ (n − 1) ÷ 平均随机一致性指标（Saaty，1977、1980）；CR 超过 0.10 的前后矛盾，不计入；有一对没比的也不计入。其余的人用几何平均合并判断（Aczél 和 Saaty，1983），加权时用加权几何平均；95% 区间来自对人的重抽样（最多 500 次），随机数固定。前后一致的不足 5 人时不显示权重。
analysis-fuzzy = 模糊综合评价
analysis-fuzzy-how = B = W∘R：R 是每题打各分的人的比例，W 是各题重要程度均值所占份额，不选则各题相同。加权平均 M(·,+) 让每题按权重起作用；主因素 M(∧,∨) 由最突出的一题决定（Zadeh 1965；汪培庄 1983）。得分：最低分记 0，最高分记 100。粗体：隶属度最大的等级。每题只计答了该题的人。
analysis-gaps = 期望与感受的差距
analysis-gaps-how = 差距 = 感受 − 期望（或表现 − 重要程度），小于零说明没有达到。只计两列都答的人；一个人某维度的差距，是他各题差距的均值。区间用配对 t 检验，双侧，95%；p 在每张表内作 Holm 校正，图中有斜线的可能是偶然。各组之间按每人的总差距比较：两组用韦尔奇 t 检验，多组用方差分析。不足 5 人不显示。加权时用有效人数（Kish，1965）代替人数。
analysis-internal = 内外差距：员工看法与客户评价
analysis-internal-how = 两份问卷里名称相同、量表相同的题才比；名称对不上时看题目文字。差距 = 员工 − 客户，不同的人，用韦尔奇 t 检验，双侧，95%，p 按全部题目作 Holm 校正。任一边不足 5 人不显示。筛选对两份问卷都起作用，第二份没有问到的除外；两份各按自己的清理规则和加权计算，以有效人数（Kish，1965）代替人数。五差距模型中的差距一：Parasuraman、Zeithaml 和 Berry（1985）。
analysis-money = 满意与金额（关联，不是因果）
analysis-money-how = 只计能对上客户的答卷，每个客户取最近一份。斯皮尔曼等级相关 ρ，区间用 Bonett 和 Wright（2000）的方法；三档以满意程度的三分位为界，金额取中位数。大客户只按名次算，不会一家说了算。这是关联，不是因果：满意的客户可能因为别的原因寄得多。不使用权重。

analysis-table-scales = 各题
analysis-table-groups = 各组
analysis-table-test = 检验
analysis-table-pairs = 两两比较
analysis-table-crosstab = 百分比
analysis-table-importance = 各题（差距最大的在前）
analysis-table-satisfaction = 指数
analysis-table-parts = 各题贡献
analysis-table-nps = 得分
analysis-table-drivers = 各题（影响最大的在前）
analysis-table-model = 模型
analysis-table-reliability = 各量表
analysis-table-items = 第一个量表的各题
analysis-table-validity = 适合程度
analysis-table-eigenvalues = 成分
analysis-table-loadings = 载荷
analysis-table-pearson = 按数值（皮尔逊）
analysis-table-spearman = 按名次（斯皮尔曼）
analysis-table-paired = 两个指标
analysis-table-waves = 各期
analysis-table-kano = 各项
analysis-table-kano-shares = 各类所占比例
analysis-table-topics = 关键词分组
analysis-table-words = 关键词
analysis-table-together = 常一起出现的词
analysis-table-ahp = 权重
analysis-table-ahp-consistency = 一致性
analysis-table-ahp-together = 合并后的判断矩阵（行比列）
analysis-table-profile = 轮廓
analysis-table-profile-gaps = 本公司减对手
analysis-table-fuzzy = 综合评价
analysis-table-fuzzy-members = 各题的隶属度
analysis-table-gaps = 各题差距
analysis-table-gaps-dimensions = 各维度差距
analysis-table-gaps-groups = 各组差距
analysis-table-gaps-groups-dimensions = 各组在各维度上的差距
analysis-table-internal = 各题
analysis-table-money = 关联
analysis-table-money-levels = 满意程度的三档

analysis-column-item = 题目
analysis-column-answer = 回答
analysis-column-group = 组
analysis-column-measure = 项目
analysis-column-scale = 量表
analysis-column-component = 成分
analysis-column-pair = 两组
analysis-column-month = 月份
analysis-column-n = 人数
analysis-column-k = 题数
analysis-column-all = 全部
analysis-column-value = 数值
analysis-column-mean = 均值
analysis-column-interval = 95% 区间
analysis-column-sd = 标准差
analysis-column-median = 中位数
analysis-column-bottom2 = 后两档
analysis-column-top2 = 前两档
analysis-column-top2-interval = 前两档 95% 区间
analysis-column-alpha = α
analysis-column-omega = ω
analysis-column-mean-r = 平均相关
analysis-column-halves = 折半
analysis-column-item-rest = 与其余题相关
analysis-column-alpha-without = 删去后 α
analysis-column-eigenvalue = 特征值
analysis-column-by-chance = 随机上限
analysis-column-explained = 解释比例
analysis-column-kmo = KMO
analysis-column-p = p
analysis-column-difference = 差
analysis-column-games-howell = p（Games-Howell）
analysis-column-dunn = p（Dunn，Holm）
analysis-column-importance = 重要程度
analysis-column-performance = 实际表现
analysis-column-shortfall = 差距
analysis-column-quadrant = 象限
analysis-column-steady = 稳定度
analysis-column-weight = 权重
analysis-column-weight-interval = 权重 95% 区间
analysis-column-points = 得分
analysis-column-nps = 净推荐值
analysis-column-promoters = 9–10 分
analysis-column-passives = 7–8 分
analysis-column-detractors = 0–6 分
analysis-column-r = r
analysis-column-b = 斜率
analysis-column-beta = β
analysis-column-vif = VIF
analysis-column-lmg = 平均贡献（LMG）
analysis-column-first = 居首比例
analysis-column-ahp-first = 排第一的人
analysis-column-effective = 有效人数
analysis-column-feature = 服务项目
analysis-column-kano-kind = 类别
analysis-column-kano-sure = 把握
analysis-column-better = better
analysis-column-better-interval = better 95% 区间
analysis-column-worse = worse
analysis-column-worse-interval = worse 95% 区间
analysis-column-kano-a = 魅力
analysis-column-kano-o = 期望
analysis-column-kano-m = 必备
analysis-column-kano-i = 无差异
analysis-column-kano-r = 反向
analysis-column-kano-q = 可疑
analysis-column-kano-strength = 强度
analysis-column-topic = 分组
analysis-column-word = 词
analysis-column-words = 两个词
analysis-column-share = 比例
analysis-column-lift = 倍数
analysis-column-operator = 算法
analysis-column-dimension = 维度
analysis-column-wave = 期次
analysis-column-level = 满意程度
analysis-column-expected = 期望
analysis-column-perceived = 感受
analysis-column-gap = 差距
analysis-column-p-holm = p（Holm）
analysis-column-n-customers = 客户人数
analysis-column-customers = 客户
analysis-column-n-staff = 员工人数
analysis-column-staff = 员工
analysis-column-internal-gap = 员工 − 客户
analysis-column-median-yuan = 金额中位数（元）

analysis-row-all = 全部
analysis-row-base = 人数
analysis-row-n = 人数
analysis-row-kmo = KMO
analysis-row-bartlett = 巴特利特 χ²
analysis-row-freedom = 自由度
analysis-row-p = p
analysis-row-chi2 = χ²
analysis-row-cramer = 克拉默 V
analysis-row-fisher = p（费希尔精确检验）
analysis-row-difference = { $one } − { $other }
analysis-row-pair = { $one } − { $other }
analysis-row-interval = 95% 区间
analysis-row-welch-t = 韦尔奇 t
analysis-row-mann-whitney = 曼–惠特尼 U
analysis-row-hedges = Hedges g
analysis-row-welch-f = 韦尔奇 F
analysis-row-anova = F（方差相等）
analysis-row-kruskal = 克鲁斯卡尔–沃利斯 H
analysis-row-levene = 方差齐性（Brown-Forsythe）
analysis-row-omega2 = ω²（分组解释的比例）
analysis-row-r2 = R²
analysis-row-adjusted-r2 = 校正 R²
analysis-row-f = F
analysis-row-index-range = 指数（0–100）
analysis-row-index-greatest = 均值 ÷ 最高分（%）
analysis-row-index-equal = 等权指数
analysis-row-paired-t = 配对 t
analysis-row-wilcoxon = 威尔科克森 V
analysis-row-cohen-dz = dz
analysis-row-slope = 每月变化
analysis-row-last = 最后一期 − 前一期
analysis-row-effective = 有效人数
analysis-row-no-topic = 不属于任何组
analysis-row-together = { $one } + { $other }
analysis-row-ahp-all = 全部比完的人数
analysis-row-ahp-incomplete = 未计入：有空缺
analysis-row-ahp-left-out = 未计入：CR 超过 0.10
analysis-row-ahp-counted = 计入人数
analysis-row-ahp-median = 全部比完者 CR 的中位数
analysis-row-ahp-lambda = 合并判断矩阵的最大特征值 λ
analysis-row-ahp-ratio = 合并判断矩阵的 CR
analysis-row-profile = { $name }：{ $item }
analysis-row-fuzzy-average = 加权平均 M(·,+)
analysis-row-fuzzy-strongest = 主因素 M(∧,∨)
analysis-row-rho = 斯皮尔曼 ρ
analysis-row-low-third = 较低（下三分之一）
analysis-row-middle-third = 居中
analysis-row-high-third = 较高（上三分之一）

analysis-kano-attractive = 魅力
analysis-kano-performance = 期望
analysis-kano-must = 必备
analysis-kano-indifferent = 无差异
analysis-kano-reverse = 反向
analysis-kano-questionable = 可疑
analysis-kano-clear = 肯定
analysis-kano-mixed = 也可能是{ $second }
analysis-kano-with = 有它时满意增加多少（better）
analysis-kano-without = 没它时满意减少多少（−worse）

analysis-quadrant-concentrate = 重点改进
analysis-quadrant-keep = 继续保持
analysis-quadrant-low = 优先级低
analysis-quadrant-overkill = 可能过度

analysis-said-scales = 得分最高：“{ $best }”；最低：“{ $worst }”。
analysis-said-reliable = “{ $scale }”信度够用：α = { $alpha }。
analysis-said-unreliable = “{ $scale }”不像在测同一件事：α = { $alpha }。先看有没有反向题，或放错地方的题。
# $n (number) - components
analysis-said-components = 明显不是偶然的成分：{ $n } 个。
analysis-said-low-cells = { $share } 的格子期望数小于 5：先合并分组，再看 χ²。
analysis-said-connected = “{ $rows }”与“{ $columns }”有关联，偶然很难解释。
analysis-said-unconnected = 看不出“{ $rows }”与“{ $columns }”有关联，差别可能是偶然。
analysis-said-several = 一个人可以属于几个组，所以只列出，不作检验。
analysis-said-one-group = 够 5 人的组不到两个，无法比较。
analysis-said-differ = “{ $outcome }”因“{ $groups }”而不同，偶然很难解释。
analysis-said-alike = 看不出“{ $outcome }”因“{ $groups }”而不同。
analysis-said-strongest = 关联最强：“{ $one }”与“{ $two }”，r = { $r }。
analysis-said-driver = 对“{ $outcome }”影响最大的是“{ $first }”：占各题能解释部分的 { $part }（R² { $whole }）。
analysis-said-entangled = 有些题目过于相似（VIF 超过 10），各自的斜率分不开，请看权重。
analysis-said-concentrate = 重要却没做好，而且不是偶然：{ $items }。
analysis-said-no-concentrate = 没有哪道题能肯定是“重要却没做好”。
analysis-said-index = 满意度指数：{ $score } 分（满分 100）。
analysis-said-nps = 净推荐值 { $score }（95%：{ $low } 至 { $high }）。
analysis-said-pairs-alike = “{ $one }”与“{ $other }”看不出差别。
analysis-said-above = “{ $one }”高于“{ $other }”，偶然很难解释。
analysis-said-rises = “{ $outcome }”逐期上升。
analysis-said-falls = “{ $outcome }”逐期下降。
analysis-said-no-trend = 各期之间看不出变化，差别可能是偶然。
analysis-said-kano-must = 必备，少了就不满：{ $items }。
analysis-said-kano-delights = 魅力，有了是惊喜：{ $items }。
analysis-said-kano-none = 还没有哪一项能肯定是必备或魅力。
analysis-said-kano-reversed = 大多数项成了“反向”：多半是量表方向反了（应该最高一档是“喜欢”），或两列选颠倒了。
analysis-said-topic = 说得最多的一组：“{ $name }”，占 { $share }。
analysis-said-word = { $share } 的人说到“{ $word }”。
# $left (number) - people left out
# $people (number) - people who compared all
analysis-said-ahp = “{ $name }”最重要，权重 { $share }。{ $people } 人中有 { $left } 人前后矛盾，未计入。
# $consistent (number) - people who do not contradict themselves
# $people (number) - people who compared all
analysis-said-ahp-contradict = { $people } 人中只有 { $consistent } 人的比较前后一致，人太少，不给权重。
analysis-said-profile-alike = 与“{ $name }”没有明显差别。
analysis-said-profile-ahead = 明显强于“{ $name }”：{ $ahead }。
analysis-said-profile-behind = 明显不如“{ $name }”：{ $behind }。
analysis-said-profile-both = 对比“{ $name }”，明显强的：{ $ahead }；明显弱的：{ $behind }。
analysis-said-fuzzy = 综合得分 { $score } 分（满分 100），最接近“{ $grade }”分这一等级。
# $count (number) - that clearly fall short
# $of (number) - all
analysis-said-gaps = { $of } 项中有 { $count } 项明显没有达到；差距最大的是“{ $label }”（{ $gap }）。
analysis-said-no-gaps = 没有哪一项明显低于期望。
analysis-said-internal-above = 员工打分明显高于客户：{ $items }。
analysis-said-internal-below = 员工打分明显低于客户：{ $items }。
analysis-said-internal-alike = 员工和客户的看法没有明显差别。
# $by - what the weights are made of
# $name - heading of the second survey
analysis-said-other-weighed = 《{ $name }》按“{ $by }”加权。
# $label - what a condition asks for
# $name - heading of the second survey
analysis-said-other-unmet = 《{ $name }》分不出“{ $label }”，它的答卷全部计入。
# $n (number) - questions
analysis-said-internal-left = 另一份问卷没有问的题：{ $n } 道，未列出。
analysis-said-money-more = “{ $satisfaction }”越高的客户，{ $money }也越高（ρ = { $rho }），不是偶然能解释的。
analysis-said-money-less = “{ $satisfaction }”越高的客户，{ $money }反而越低（ρ = { $rho }），不是偶然能解释的。
analysis-said-money-none = 看不出“{ $satisfaction }”与{ $money }有关联（ρ = { $rho }）。
analysis-said-money-association = 这是关联，不是因果。
analysis-between = { "；" }
