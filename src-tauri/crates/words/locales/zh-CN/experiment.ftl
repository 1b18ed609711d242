### 实验法。

experiment-summary-planned = 计划中 · 名单未抽
# $looks (number) - 次数
# $people (number) - 人数
# $results (number) - 结果数
experiment-summary = { $people } 人 · { $results } 个结果 · 看过 { $looks } 次

experiment-list = 分组名单
experiment-number = 编号
experiment-customer = 客户
experiment-class = 等级
experiment-arm = 分组
experiment-result = 结果

experiment-face-plan = 计划
experiment-face-list = 名单与结果
experiment-face-verdict = 结论
experiment-question = 想知道什么
experiment-question-hint = 例如：晚上 8 点前发短信提醒，能不能多签收一些？
experiment-arms = 比较哪几组
experiment-arms-hint = 第一组照现在的做法，其他各组与它比较。
# $n (number) - 第几组
experiment-arm-n = 第 { $n } 组
experiment-add-arm = 增加一组
experiment-remove-arm = 去掉这一组
experiment-measure = 结果是什么
experiment-measure-share = 是或否（比例）
experiment-measure-mean = 数值（平均数）
experiment-base-share = 现在的比例
experiment-base-mean = 数值的标准差
experiment-difference-share = 值得知道的最小差异
experiment-difference-mean = 值得知道的最小差异
experiment-points = 百分点
experiment-percent = %
experiment-alpha = 误判率 α
experiment-power = 把握度
experiment-seed = 随机种子
experiment-seed-hint = 同一个种子、同样的客户，抽出同样的名单，谁都可以复查。
experiment-source = 结果从哪里来
experiment-source-typed = 手工录入
experiment-source-shipped = 读数据：有没有发件
experiment-source-complained = 读数据：有没有投诉
experiment-source-shipments = 读数据：发件票数
experiment-source-revenue = 读数据：运费（元）
experiment-source-survey = 读问卷答案
experiment-survey = 问卷
experiment-variable = 题目
experiment-hits = 算“是”的回答
experiment-no-survey = 没有已发布的问卷问过这样的题。
experiment-first = 从哪天起算
experiment-last = 到哪天为止
experiment-people = 谁参加
experiment-people-numbers = 按编号
experiment-people-customers = 本网点客户
experiment-count = 人数
experiment-classes = 只取这些等级
experiment-most = 随机抽取人数
experiment-most-hint = 空着就是全部。
experiment-stratify = 各等级内分组一样多
experiment-number-bad = 请写数字。
# $n (number) - 人数
# $total (number) - 总人数
experiment-needed = 每组需要 { $n } 个结果，共 { $total } 个。
experiment-needed-none = 按这个计划，多少人都不够，请改大最小差异。
experiment-needed-how = 双侧检验；比例按 Cohen h，平均数按 t 检验的把握度（Cohen 1988）；多组时 α 平分给每次比较（Bonferroni）。
# $short (number) - 缺多少
experiment-short = 参加的人比需要的少 { $short } 人：真有这么大的差异，也可能看不出来。
# $n (number) - 客户数
experiment-eligible = 符合条件的客户有 { $n } 家（近十二个月有发件）。
experiment-draw = 抽名单
experiment-drawn = 名单已抽好。
experiment-frozen = 名单已抽好，计划固定，只有问题和组名可以改。
experiment-undraw = 撤回名单
experiment-undrawn = 名单已撤回。
experiment-save-list = 导出名单…
experiment-paste = 录入结果
experiment-paste-how = 每行一个：编号、结果。比例的结果写 1（是）或 0（否）。可以从表格里整列粘贴。
experiment-paste-bad = 第 { $line } 行看不懂：“{ $text }”
experiment-take = 录入
experiment-read = 读取结果
experiment-read-how = 从运单和服务单里读出名单上每位客户的结果；没有发件也是结果。
experiment-read-answers-how = 从问卷里读出名单上每位客户的回答；没有答卷的没有结果。
# $changed (number) - 更改数
# $results (number) - 结果数
experiment-noted = 更改 { $changed } 个，现有 { $results } 个结果。
experiment-none = 名单还没有抽。
# $people (number) - 人数
# $results (number) - 结果数
experiment-arm-count = { $people } 人，{ $results } 个结果
experiment-look = 看结果
experiment-look-early = 现在就看（会消耗误判率）
# $have (number) - 现有
# $need (number) - 需要
experiment-early = 现有 { $have } 个结果，计划 { $need } 个。没到数就看，每看一次都要消耗一部分误判率 α，以后更难得出结论；想看几次就看几次、见好就收，会把偶然当成真的。
# $have (number) - 现有
experiment-ready = 计划的结果已经齐了（{ $have } 个），可以看了。
experiment-not-yet = 还没有看过结果。
experiment-verdict-found = 有差别，不是偶然，可以停止实验。
experiment-verdict-go-on = 还不能下结论，请继续收集。
experiment-verdict-not-found = 计划的结果都齐了，看不出差别。
experiment-worth-beyond = 差别比您关心的最小差异还大。
experiment-worth-within = 就算有差别，也比您关心的最小差异小，不值得改。
experiment-worth-open = 差别是不是达到您关心的大小，还说不准。
experiment-compared = “{ $arm }”{ $figure }，“{ $first }”{ $base }，相差 { $difference }（区间 { $from } 至 { $to }）。
experiment-compared-plain = “{ $arm }”{ $figure }，“{ $first }”{ $base }，相差 { $difference }；数值没有变化，算不出区间。
experiment-p = 检验概率 p
experiment-p-ranks = 秩检验 p
experiment-looks = 看过几次
experiment-look-n = 第几次
experiment-look-at = 时间
experiment-look-results = 结果数
experiment-look-information = 占计划
experiment-look-spent = 已用 α
experiment-look-bound = 判定界限 p
# $looks (number) - 次数
experiment-unguarded = 看了 { $looks } 次。如果每次都按原来的 α 判断，误判率会升到 { $error }；所以每次的界限更严，合起来仍不超过 α。
experiment-how = 比例：合并方差 z 检验，差的区间用 Newcombe（1998）方法 10；平均数：Welch t 检验，另附 Mann-Whitney 秩检验。提前看：Lan-DeMets α 消耗函数（O’Brien-Fleming 型），区间用同一界限。
# $n (number) - rows
experiment-list-more = 还有 { $n } 行，请导出名单查看。
