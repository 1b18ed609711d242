### 问卷页面。

surveys-empty = 问卷的设计、收集、分析都在本机完成，不需要服务器。选一个模板，几分钟就能发出去。
surveys-new = 新建问卷
surveys-blank = 空白问卷
surveys-template = 模板
surveys-title-label = 标题
surveys-state = 状态
surveys-state-draft = 草稿
surveys-state-open = 收集中
surveys-state-closed = 已结束
surveys-version = 版本
surveys-answers = 答卷
surveys-questions = 题数
surveys-tab-design = 设计
surveys-tab-collect = 收集
surveys-tab-analyse = 分析
surveys-outline = 大纲
surveys-preview = 预览
surveys-checks = 题目检查
surveys-checks-none = 没有发现问题。
surveys-must-mend = 发布前必须修改
surveys-publish = 发布
# $version (number) - 版本
surveys-published = 已发布第 { $version } 版。
surveys-changed = 草稿改过，尚未发布
surveys-save-page = 保存问卷文件…
surveys-page-how = 一个网页文件，用微信、邮件或 U 盘发给客户。客户在手机上填写，不联网也能用，最后把答案码或文件发回来。
surveys-page-limits = 有些聊天软件的预览不能运行网页：请客户用浏览器打开。
surveys-take = 录入答卷
surveys-take-how = 把收到的答案码粘贴到这里，一段、多段或整个聊天记录都可以。重复粘贴不会重复计数。
surveys-take-file = 读取文件…
surveys-take-pictures = 识别照片（二维码或答卷）…
surveys-take-pictures-keys = 拍照 扫码 图片 截图 扫描 纸质
# $codes (number) - 答案码
# $pictures (number) - 图片
surveys-pictures-found = 在 { $pictures } 张图片里认出 { $codes } 个答案码，已放进上面的框里。
surveys-pictures-unread = 没能录入的图片
# $new (number) - 新增
# $changed (number) - 更改
# $same (number) - 已有
surveys-taken = 新增 { $new } 份，更改 { $changed } 份，已有 { $same } 份。
surveys-refused = 没有读懂的代码
surveys-close = 结束收集
surveys-resume = 恢复收集
surveys-delete = 删除问卷
surveys-gaps = 期望与感受的差距
surveys-gaps-how = 差距 = 感受 − 期望；小于零说明没有达到期望。只计两列都答的人；区间为 95 %，配对 t 检验。
surveys-gaps-grouped = 分组查看
surveys-gaps-everybody = 不分组
surveys-item = 项目
surveys-overall = 总体
surveys-expected = 期望
surveys-perceived = 感受
surveys-gap = 差距
surveys-interval = 95 % 区间
surveys-base = 人数
surveys-mean = 平均
surveys-distribution = 各题结果
surveys-no-answers = 还没有答卷。发布后把问卷文件发给客户，收到的答案码在“收集”里录入。
surveys-nps-score = 净推荐值
surveys-small = 人数少于 30，只作参考
surveys-removed = 已不再提问
surveys-required = 必答
surveys-edit-text = 题目文字
surveys-add-question = 添加题目
surveys-remove-question = 删除题目
surveys-move-up = 上移
surveys-move-down = 下移
surveys-show-if = 显示条件
surveys-choices = 选项，每行一个
surveys-rows = 各行，每行一个
surveys-dummies = 试填 200 份
# $finished (number) - 完成
# $sent (number) - 试填
surveys-dummies-said = { $sent } 份试填中 { $finished } 份完成，中位用时 { $minutes } 分钟。
surveys-score = 评分
surveys-gap-uncertain = 差距可能出于偶然
surveys-back = 全部问卷
surveys-new-text = 模板里的题目都可以再改。
# $n (number) - 题数
surveys-template-size = { $n } 题
surveys-create = 新建
surveys-created = 已新建问卷。
surveys-opened = 打开
surveys-none = 还没有问卷
surveys-latest = 最近一份
surveys-edit-lang = 编辑语言
surveys-whole = 整份问卷
surveys-properties = 属性
surveys-type = 题型
surveys-hint = 补充说明
surveys-name = 变量名
surveys-phase = 服务阶段
surveys-phase-none = 不区分
surveys-phase-before = 交易前
surveys-phase-during = 交易中
surveys-phase-after = 交易后
surveys-class = 信息类别
surveys-class-none = 不区分
surveys-class-descriptive = 描述信息
surveys-class-behavioural = 行为信息
surveys-class-related = 关联信息
surveys-valid-if = 填写要求
surveys-valid-text = 不符合时提示
surveys-show-if-hint = 例如 visits >= 3；空着就总是显示
surveys-options = 选项
surveys-option = 选项
surveys-option-open = 可填写
surveys-option-alone = 与其他选项互斥
surveys-columns = 各列
surveys-column = 列
surveys-lines = 各行
surveys-line = 行
surveys-dimension = 归入维度
surveys-part-add = 添加
surveys-part-remove = 删除
surveys-scale-from = 最低
surveys-scale-to = 最高
surveys-scale-low = 最低分的含义
surveys-scale-high = 最高分的含义
surveys-opt-out = 可答“说不清”
surveys-shuffle = 随机顺序
surveys-page = 页
# $n (number) - 第几页
surveys-page-n = 第 { $n } 页
surveys-page-title = 页标题
surveys-page-add = 添加页
surveys-page-remove = 删除本页
surveys-page-show-if = 本页显示条件
surveys-page-shuffle = 本页题目打乱顺序
surveys-arms = 分组版本（A/B）
surveys-arms-how = 每位答卷人按权重随机分到一组；条件里用 arm = 名称。
surveys-arm-name = 组名
surveys-arm-weight = 权重
surveys-arm-add = 增加一组
surveys-arm-remove = 去掉分组
surveys-quotas = 配额
surveys-quotas-how = 够数时提醒不必再邀请；没有服务器，拦不住多交的答卷。
surveys-quota-title = 配额名称
surveys-quota-condition = 计入条件（空着算全部）
surveys-quota-target = 需要份数
surveys-quota-add = 增加配额
surveys-quota-remove = 去掉配额
surveys-quota-everybody = 全部答卷
surveys-quota-count = { $answers } / { $target }
surveys-quota-full = 已满，不必再邀请：{ $names }
surveys-side-add = 增加一列
surveys-side-remove = 去掉列
surveys-side-role = 这一列量什么
surveys-side-role-expectation = 期望
surveys-side-role-perception = 实际感受
surveys-side-role-importance = 重要程度
surveys-side-role-performance = 本公司表现
surveys-side-role-competitor = 竞争对手表现
surveys-side-role-functional = 有这一项时的感受（卡诺）
surveys-side-role-dysfunctional = 没有这一项时的感受（卡诺）
surveys-side-role-other = 其他
surveys-intro = 开场白
surveys-thanks = 结束语
surveys-languages = 语言
surveys-duplicate = 复制题目
surveys-untitled = 未写题目
surveys-bank = 题库
surveys-bank-open = 从题库选…
surveys-bank-find = 找题目
surveys-bank-own = 自己存的
surveys-bank-none = 题库里没有这样的题。
surveys-bank-insert = 放进问卷
surveys-bank-keep = 存入题库
surveys-bank-kept = 已存入题库
surveys-bank-deleted = 已从题库拿掉
surveys-bank-delete = 从题库拿掉：{ $question }
surveys-why = 为什么
surveys-fix = 怎么改
surveys-check-whole = 整份问卷
# $n (number) - 处数
surveys-checks-count = { $n } 处可以改进
surveys-preview-none = 条件写完后才能预览。
surveys-saved-draft = 草稿自动保存。
surveys-step-publish = 一、发布
surveys-step-send = 二、发出去
surveys-step-take = 三、收回来
surveys-not-published = 还没有发布。发布后题目冻结为第 1 版，答卷按自己的版本解读。
# $version (number) - 版本
# $when - 时间
surveys-published-at = 第 { $version } 版，发布于 { $when }
surveys-publish-changes = 发布改动
surveys-publish-first = 请先发布。
surveys-take-label = 答案码或聊天记录
surveys-take-go = 录入
surveys-take-paste = 从剪贴板录入
# $n (number) - 份
surveys-taken-of = { $n } 份
surveys-progress = 进度
surveys-median-time = 中位用时
# $minutes - 分钟
surveys-minutes = { $minutes } 分钟
surveys-by-item = 按项目
surveys-by-dimension = 按维度
surveys-rows-view = 结果
surveys-share = 占比
surveys-count = 人数
surveys-texts = 文字回答
surveys-delete-ask = 删除这份问卷？可以撤销。
surveys-deleted = 已删除问卷。
surveys-try = 试填
surveys-reached-never = 没有人会看到
surveys-closed-done = 已结束收集。迟到的答卷仍会录入。
surveys-resumed = 已恢复收集。
group-surveys = 问卷
surveys-find = 打开问卷
# $same (number) - known before
surveys-taken-none = 没有新的答卷；{ $same } 份已有。
surveys-none-answered = 还没有人回答
surveys-number-min = 最小
surveys-number-max = 最大
surveys-number-decimals = 小数位
surveys-number-least = 至少选
surveys-number-most = 最多
surveys-number-to = 几颗星
surveys-number-step = 每格
surveys-number-total = 总分

# 其他程序的文件
survey-word-other = 其他
survey-word-which = 请说明
survey-word-answer = 回答
survey-word-female = 女
survey-word-male = 男
survey-word-more = 增加
survey-word-same = 不变
survey-word-less = 减少
survey-codebook = 编码表
survey-codebook-name = 变量
survey-codebook-label = 题目
survey-codebook-values = 取值
survey-column-serial = 文件中的序号
survey-column-submitted = 提交时间
survey-column-begun = 开始时间
survey-column-seconds = 用时（秒）
survey-column-sender = 来自
survey-dialect-wjx = 问卷星
survey-dialect-google = Google 表单
survey-dialect-microsoft = Microsoft Forms
survey-dialect-kobo = KoboToolbox
survey-dialect-plain = 表格
# $part - heading of the column, $content - what stands there
survey-note-kept-part = 本软件的问卷里没有“{ $part }”这一项（{ $content }）。内容已保留，导出同一格式时原样写回。
# $type - type in the file
survey-note-kept-question = 本软件没有“{ $type }”这种题型。内容已保留，导出时写回，但不会向人提问。
# $list - name of the list
survey-note-kept-list = 没有题目用到选项表“{ $list }”。内容已保留，导出时写回。
# $source - the condition, $word - the part that has no counterpart
survey-note-kept-condition = 条件“{ $source }”因为“{ $word }”无法照搬。在您另设条件之前，这道题人人都会问到。
# $type - type in the file
survey-note-as-text = 不认识题型“{ $type }”，改为单行填空。
# $type - type in the file
survey-note-as-yes-no = “{ $type }”改为是否题。
# $type - type in the file
survey-note-as-number = “{ $type }”改为数字题。
# $name - name it has now
survey-note-renamed = 这个名称在条件里用不了，现在叫“{ $name }”。导出时仍写原来的名称。
# $language - language of the file
survey-note-language-kept = “{ $language }”的文字已保留，导出时写回；本软件的问卷只有中文和英文。
# $language - language of the file, $place - zh-CN or en
survey-note-language-taken = “{ $language }”的文字放在了{ $place ->
    [en] 英文
   *[other] 中文
  }的位置。
survey-note-asked-once = 文件里这一组要重复问，这里只问一次。
survey-note-all-choices = 文件里按前面的回答只给出部分选项，这里全部给出。
survey-note-comment-left-out = 答案旁边的备注没有带过来，只问答案本身。
# $type - type of the question in the file
survey-note-numbers-as-text = 题型“{ $type }”里的数字改在表格里按文字填写，条件仍按数字判断。
survey-note-points-by-place = 选项没有连续的编号，按先后顺序当作量表的分值，第一个是 1 分。如果方向相反，请把文字倒过来。
# $at - name of the question
survey-note-pairs-as-matrix = “{ $at }”是两两比较，别的软件没有这种题：已写成矩阵量表，每对一行，−8 表示左边绝对重要，8 表示右边绝对重要。
# $count (number) - questions made of it
survey-note-split = 本软件没有这种题型，拆成了 { $count } 道题依次提问。
# $part - heading of the part, $content - its beginning
survey-note-stored-part = 本软件的问卷里没有“{ $part }”这一项（{ $content }）。内容随问卷保存，但不起作用。
# $type - type of the question in the file
survey-note-stored-question = 本软件没有“{ $type }”这种题型。内容随问卷保存，但不会向人提问。
survey-note-unused-question = 这道题在文件里属于“未使用”。内容随问卷保存，但不会向人提问。
survey-note-other-left-out = 排序题不能带“其他”，已去掉。
survey-note-pictures-left-out = 图片没有带过来，只用文字提问。
survey-note-was-hidden = 这道题在文件里是隐藏的，这里会显示。
# $row (number) - row of the sheet
survey-note-idle-row = 第 { $row } 行没有问卷用得上的内容，已略过。
# $source - the condition
survey-note-condition-not-written = 对方程序写不出条件“{ $source }”，在那边这道题人人都会问到。
# $source - what would be inserted
survey-note-insert-not-written = 对方程序不能在文字里插入“{ $source }”，那里只写名称。
# $what - arms, quotas
survey-note-kept-setting = { $what ->
    [arms] 随机分配的版本已写进文件，读回来仍在；对方程序给每个人的题目都一样。
   *[other] 配额已写进文件，读回来仍在；对方程序不会按它计数。
  }
# $what - arms, quotas, shuffle, alone, most, unit, open, labels
survey-note-not-written = { $what ->
    [arms] 随机分配的版本没有写出。
    [quotas] 配额没有写出。
    [shuffle] 题目随机顺序没有写出。
    [alone] 对方程序不知道某个选项与其他选项互斥。
    [most] 排序名次的个数没有写出。
    [unit] 数字后面的单位没有写出。
    [open] 对方程序只能有一个选项要求填写说明，其余的没有写出。
   *[other] 两端的文字没有写出。
  }
# $questions (number) - questions read
survey-imported = 读入 { $questions } 道题

# 清理
cleaning-title = 清理
# $answers (number) - all
# $excluded (number) - left out
cleaning-excluded = 已开启的规则从 { $answers } 份答卷中剔除了 { $excluded } 份。答卷本身还在，关掉规则就恢复。
cleaning-rule = 规则
cleaning-limit = 界限
cleaning-hits = 找到
cleaning-speed = 答得太快
cleaning-speed-how = 用时不到中位数的这个比例
cleaning-straight = 一条直线
cleaning-straight-how = 四行以上的矩阵题里，至少这个比例的题每行都打同一分
cleaning-run = 连着同一分
cleaning-run-how = 全部矩阵题里，同一分连着打的次数占所打分数的比例达到界限（至少打了 10 个分；Curran 2016 取一半）
cleaning-distance = 与众不同
cleaning-distance-how = 这样的回答方式，出现的可能不到（1 − 界限）（马氏距离）
cleaning-twin = 重复作答
cleaning-twin-how = 与另一份回答完全相同，且开始时间相差不超过这么多分钟；保留最早的一份
cleaning-blank = 几乎没填
cleaning-blank-how = 填写不到问卷的这个比例
cleaning-begun = 开始时间
cleaning-took = 用时
# $seconds (number) - seconds
cleaning-seconds = { $seconds } 秒

# 加权
weights-title = 加权
weights-about = 答卷里各类人的比例常和全体客户不一样。填上全体客户的比例，“统计分析”就按这个比例算，每种分析都会写明用了没有，差距和各题结果也一样。权重最大 5，免得几个人说了算。
weights-none = 还没有加权：每份答卷都只算一次。
# $answers (number) - 答卷
weights-found = { $answers } 份答卷加权后相当于 { $effective } 份（设计效应 { $effect }）；权重从 { $least } 到 { $most }。
weights-unmet = 有的目标达不到：权重不超过 5，或者几个目标互相矛盾。请看“加权后”一列。
weights-nothing = 这份问卷没有能把人分成组的单选题或量表题，无法加权。
weights-variable = 按什么加权
weights-on = { $label }（已加权）
weights-group = 组
weights-answers = 答卷
weights-share = 占答卷
weights-target = 占全体客户
weights-target-of = 占全体客户：{ $group }
weights-reached = 加权后
weights-sum = 合计 { $sum }。不是 100% 也可以，只看各组之间的比例；人数也能直接填。
weights-fill = 从客户档案取
weights-fill-class = 按客户等级
weights-fill-state = 按客户状态
weights-fill-none = 组名和客户档案里的名称对不上，没有填。
weights-set = 按此加权
weights-clear = 取消加权
weights-done = 已加权
weights-cleared = 已取消加权

# 开放题
open-text-title = 开放题
open-text-question = 题目
open-text-none = 这份问卷没有开放题。
# $answers (number) - 答卷
open-text-answers = { $answers } 人写了内容
open-text-words = 关键词
open-text-words-how = 至少 3 人用过的词。选一个，就放进右边正在编辑的分组。
open-text-words-few = 还没有哪个词有 3 个人用过。
# $answers (number) - 用过的人
open-text-word = { $word }，{ $answers } 人用过
# $answers (number) - 用过的人
open-text-word-grouped = { $word }，{ $answers } 人用过，已在分组里
open-text-topics = 关键词分组
coding-title = 人工归类
coding-how = 上下键换一份答卷，按数字键归入或移出该组。人工归类优先于关键词，一起计数。
# $answers (number) - all
# $grouped (number) - in a group
coding-count = { $answers } 份有内容的回答，{ $grouped } 份已归类。
coding-open = 只看还没归类的
coding-no-topics = 还没有分组：先在“关键词分组”里建一个，不填词也可以。
coding-none = 未归类
coding-by-hand = 人工
coding-newer = 较新的
coding-older = 较早的
# $first (number) - first shown
# $last (number) - last shown
# $listed (number) - all
coding-page = 第 { $first } 到 { $last } 份，共 { $listed } 份
open-text-topics-how = 答卷里有组内任一词，就归入这一组。分组随问卷保存，可以撤销。
open-text-topic-new = 新建分组
open-text-topic-name = 分组名称
open-text-topic-words = 词，用空格或逗号隔开
open-text-topic-keep = 保存分组
open-text-topic-kept = 已保存分组
open-text-topic-edit = 修改{ $name }
open-text-topic-delete = 删除{ $name }
open-text-topic-deleted = 已删除分组
# $answers (number) - 答卷
open-text-topic-found = { $answers } 份，{ $share }（95%：{ $low } 至 { $high }）
# $answers (number) - 答卷
open-text-rest = 不属于任何组：{ $answers } 份
open-text-examples = 原话

# 够不够
power-title = 够不够
power-about = 样本量和把握可以随时看。差别本身只在“看一次”时才告诉您：每看一次都会记下来，并用掉一部分允许的误差，这样就不会因为看得勤而把偶然当真。在“统计分析”里看同一个比较也是看，只是没人替您记。
power-impossible = 这份问卷没有可比的内容：要有一个指标，还要有能把人分成组的题。
power-outcome = 要看的指标
power-compare = 比较什么
power-means = 均值
power-shares = 比例
power-hits = 算入的回答
power-share-of = { $outcome }：{ $answers }
power-shares-how = 比例：两比例 z 检验（N − 1 校正，Campbell，2007），有格子期望不足 10 时用费希尔精确检验；所需份数按 Cohen h 计算。多看几次的界限同样适用。
power-shares-unit = 百分点
power-share-now = 两组合计比例：{ $share }
power-share-assumed = 答卷太少，比例未知，暂按 { $share } 算。
power-grouping = 分组
power-one = 第一组
power-other = 第二组
power-difference = 看重的差别
power-now = 现在
# $one (number) - 第一组
# $other (number) - 第二组
power-answers = { $first }：{ $one } 份；{ $second }：{ $other } 份
power-detectable = 现在能分辨的最小差别是 { $difference }（把握 80%）。
power-none-detectable = 每组至少要有 2 份答卷才算得出来。
power-power = 如果真有 { $difference } 的差别，现在看出来的可能是 { $power }。
# $needed (number) - 每组
power-needed = 要分辨 { $difference }，每组需要 { $needed } 份。
power-never = 差别 { $difference } 太小，收多少份也分辨不出来。
power-assumed = 答卷太少，标准差先按量表范围的四分之一估计（{ $deviation }）。
power-deviation = 组内标准差 { $deviation }
power-smaller = 想分辨更小的差别
power-step-difference = 差别
power-step-needed = 每组需要
power-step-missing = 还差（{ $group }）
power-plan = 计划
power-plan-how = 先定好再看：比较什么、多大的差别才算数、一共收多少份、打算看几次。看过一次后，计划就不能改。
power-plan-answers = 计划收的份数（两组合计）
power-plan-answers-hint = 空着就按看重的差别计算
power-plan-looks = 打算看几次
power-plan-set = 定下计划
power-plan-change = 修改计划
power-plan-done = 已定下计划
power-plan-delete = 放弃计划
power-plan-deleted = 已放弃计划
# $answers (number) - 份数
# $looks (number) - 次数
power-plan-of = 比较“{ $outcome }”：{ $one } 与 { $other }，看重的差别 { $difference }；共 { $answers } 份，看 { $looks } 次。
# $planned (number) - 计划
power-plan-progress = 现在相当于 { $counted } 份，计划 { $planned } 份；已用掉误差 { $spent }，共 5%。
# $next (number) - 份数
power-plan-next = 下一次打算在 { $next } 份时看。
power-plan-early = 现在看也可以，但界限更严，很可能还下不了结论。
power-look = 看一次
power-looked = 已记下这一次
power-look-none = 上次看过之后没有新答卷。
power-looks = 看过的记录
power-looks-at = 时间
power-looks-answers = 份数
power-looks-difference = 差别
power-looks-p = p
power-looks-allowed = p 要低于
power-looks-spent = 已用误差
power-looks-verdict = 结论
power-verdict-found = 有差别：可以停止收集
power-verdict-go-on = 还不能下结论：请继续收集
power-verdict-not-found = 计划的份数已收齐，看不出差别
power-verdict-none = 还没有看过
power-look-found = 有差别
power-look-open = 不下结论
power-how = 双侧 α = 5%，把握 80%，韦尔奇 t 检验。界限按 Lan 和 DeMets（1983）的 O’Brien–Fleming 型消耗函数，任意时刻看都保住 5%。两组人数不等时，按调和平均折算份数。

# 样本量
sample-title = 要发给多少客户
sample-about = 按您自己的客户数计算。先说要知道什么，再看要收回多少、要发出多少。
sample-aim = 想知道
sample-aim-share = 一个比例（如满意的占多少）
sample-aim-mean = 一个平均分
sample-aim-difference = 两组的差别
sample-margin = 允许误差
sample-difference = 要能分辨的差别
sample-expected-share = 预计比例
sample-expected-share-hint = 不知道就填 50，最保险
sample-deviation = 标准差
sample-deviation-hint = 五分制一般是 1
sample-response = 预计回收率
sample-classes = 只算这些等级
sample-states = 只算这些状态
sample-strata = 分层
sample-strata-none = 不分层
sample-strata-class = 按等级
sample-strata-state = 按状态
sample-equal = 各层份数相同（要分层比较时）
# $answers (number) - 收回
# $invite (number) - 发出
# $population (number) - 客户
sample-found = { $population } 位客户中，要收回 { $answers } 份，发给 { $invite } 位。
# $hoped (number) - 收回
# $invite (number) - 发出
sample-short = 客户不够多：全部发出（{ $invite } 位）也只能指望收回 { $hoped } 份。
sample-reached = 这时误差约 ± { $margin }。
# $unlimited (number) - 份数
sample-unlimited = 客户无限多时要 { $unlimited } 份。
sample-stratum = 层
sample-customers = 客户
sample-answers = 收回
sample-invite = 发出
sample-how = 95% 置信。比例和平均分用 Cochran（1977）公式，按客户总数校正；两组的差别用 t 检验，把握 80%，不作总数校正。分层时按各层客户数或平均分配，取整用最大余数法。

# 问卷和答卷的文件
surveys-files = 文件
surveys-from-file = 从文件读入问卷…
surveys-from-file-keys = 导入 XLSForm SurveyJS KoboToolbox ODK
surveys-from-file-how = KoboToolbox、ODK 等程序的 XLSForm 表格，SurveyJS 的 JSON 文件，LimeSurvey 的结构文件（.tsv、.txt、.lss），或 Qualtrics 的 .qsf 文件。
surveys-file-look = 文件里的问卷
surveys-file-name = 文件
surveys-file-format = 格式
survey-format-xlsform = XLSForm
survey-format-surveyjs = SurveyJS
survey-format-limesurvey-tsv = LimeSurvey（表格）
survey-format-lss = LimeSurvey
survey-format-qsf = Qualtrics
# $n (number) - 题数
surveys-file-questions = { $n } 道题
# $n (number) - 条数
surveys-file-notes = 读入时的变动（{ $n } 条）
surveys-file-notes-none = 全部照搬，没有改动。
surveys-file-flaws-how = 可以先读入，发布前再改。
surveys-file-create = 新建为一份问卷
# $title - 问卷标题
surveys-file-replace = 替换“{ $title }”的草稿
surveys-file-replace-how = 替换时，变量名相同的题目仍是同一道题，已收的答卷照常对应；已发布的版本不变。
# $name - 文件名
# $n (number) - 题数
surveys-file-taken = 已从“{ $name }”读入 { $n } 道题。
# $row (number) - 行号
surveys-note-row = 第 { $row } 行
surveys-save-as = 另存为…
surveys-save-as-keys = 导出 XLSForm SurveyJS Excel CSV SPSS
surveys-save-form = 问卷（草稿）
surveys-save-answers = 答卷
surveys-save-xlsform = XLSForm（.xlsx）
surveys-save-xlsform-about = KoboToolbox、ODK 可用；在 Excel 里改过还能读回来
surveys-save-surveyjs = SurveyJS（.json）
surveys-save-surveyjs-about = 网站上的 SurveyJS 问卷可用
surveys-save-limesurvey-tsv = LimeSurvey（.tsv）
surveys-save-limesurvey-tsv-about = 在 LimeSurvey 里作为问卷结构导入
surveys-save-xlsx = Excel（.xlsx）
surveys-save-xlsx-about = 文字答案，另附编码表
surveys-save-csv = CSV（.csv）
surveys-save-csv-about = 文字答案，各种程序都能打开
surveys-save-sav = SPSS（.sav）
surveys-save-sav-about = 数字代码，带变量标签和取值标签
surveys-save-go = 选择位置…
surveys-save-unpublished = 发布以后才能保存答卷。
# $title - 问卷标题
surveys-save-answers-name = { $title }-答卷
surveys-save-notes = 这种格式写不出来的内容
surveys-answers-file = 导入答卷文件…
surveys-answers-file-keys = 问卷星 Google 表单 Microsoft Forms KoboToolbox Excel CSV
surveys-answers-file-how = 问卷星、Google 表单、Microsoft Forms、KoboToolbox 导出的答卷，或任何一行一份的表格。
surveys-answers-title = 导入答卷文件
# $dialect - 哪个程序
# $rows (number) - 份数
# $row (number) - 行号
surveys-answers-found = { $dialect } · { $rows } 份答卷 · 列名在第 { $row } 行
surveys-answers-for = 属于哪份问卷
surveys-answers-new = 按文件新建问卷
# $title - 问卷标题
surveys-answers-made = 这种文件以前建过问卷“{ $title }”，答卷归入这份问卷。
surveys-answers-publishes = 问卷还没有发布：导入时草稿发布为第 1 版，答卷按它解读。
surveys-answers-remembers = 改过的对应关系会记住，下次遇到同样的列自动套用。
surveys-answers-none-mapped = 没有一列对应到题目。
surveys-answers-about = 关于这份答卷
# $option - 选项
surveys-target-chosen = 选了“{ $option }”
# $option - 选项
surveys-target-place = “{ $option }”的名次
# $n (number) - 份数
surveys-answers-take = 导入 { $n } 份答卷
surveys-answers-results = 查看结果
surveys-drop = 松开鼠标，读取问卷或答卷文件
