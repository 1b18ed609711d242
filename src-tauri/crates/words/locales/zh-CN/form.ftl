### 问卷：填答页、模板、措辞检查。

## 受访者看到的页面。页面里没有 Fluent：每条消息一行、不带分支，{ $n } 由页面自己填入。

form-page-language = 语言
form-page-required = 必答
form-page-choose = 请选择
form-page-yes = 是
form-page-no = 否
form-page-cannot-say = 说不清
form-page-which = { $option }：请写明
form-page-clear = 清除这道题的回答
form-page-count = { $n } / { $most }
form-page-point-named = { $point }，{ $word }
form-page-star = { $n } 星，满分 { $total } 星
form-page-slider-blank = 还没有回答

form-page-rank-next = 请点选第 { $place } 位（共 { $total } 位）
form-page-rank-done = 已经排好，可以用箭头调整先后。
form-page-ranked = { $option }：第 { $place } 位，共 { $total } 位
form-page-unranked = { $option }已从排序中移出
form-page-move-up = 上移：{ $option }
form-page-move-down = 下移：{ $option }
form-page-take-out = 移出：{ $option }

form-page-share-left = 还剩 { $n }，共 { $total }
form-page-share-over = 超出 { $n }，总共只有 { $total }
form-page-share-done = { $total } 已全部分完
form-page-share-less = { $option }：减 { $n }
form-page-share-more = { $option }：加 { $n }
form-page-share-now = { $option }：{ $n }
form-page-pairs-how = 把滑块推向更重要的一边：3 稍微重要，5 明显重要，7 非常重要，9 绝对重要。
form-page-pairs-alike = 两项同样重要
form-page-pairs-more = “{ $item }”更重要，程度 { $n }（最高 9）

form-page-progress-label = 进度
form-page-progress = 第 { $n } 页，共 { $total } 页
form-page-next = 下一页
form-page-back = 上一页
form-page-finish = 完成
form-page-thanks = 谢谢您！

form-page-problems = 有 { $n } 道题需要您再看一下
form-page-problem-required = 请回答这道题。
form-page-problem-choose = 请选择一项。
form-page-problem-which = 请写明是什么。
form-page-problem-rows = 还有 { $n } 行没有回答
form-page-problem-number = 请填写数字，例如 12。
form-page-problem-day = 请填写完整的日期：年、月、日。
form-page-problem-time = 请填写完整的时间：时、分。
form-page-problem-between = 请填写 { $min } 到 { $max } 之间的数。
form-page-problem-least = 请填写不小于 { $min } 的数。
form-page-problem-most = 请填写不大于 { $max } 的数。
form-page-problem-whole = 请填写整数。
form-page-problem-decimals = 小数点后最多 { $n } 位
form-page-problem-long = 请缩短到 { $n } 个字以内。
form-page-problem-sum = 请正好分完 { $total }。
form-page-problem-few = 请至少选 { $n } 项。
form-page-problem-many = 最多选 { $n } 项。
form-page-problem-rank = 请排出 { $n } 项的先后。
form-page-problem-alone = 这一项不能和其他选项同时选。
form-page-problem-pattern = 填写的格式不对，请再看一下。
form-page-problem-condition = 请再看一下这个回答。

form-page-kept = 您的回答已暂存在本机，直到您完成。
form-page-kept-again = 上次填的内容还在。
form-page-not-kept = 这个浏览器无法暂存，请填完后再关闭页面。
form-page-start-anew = 重新填写

form-page-send-back = 还差一步：页面不会自动发送。请任选一种方式把回答交给我们。
form-page-way-copy = 复制答卷码
form-page-way-copy-how = 然后粘贴到和我们的聊天里发送。
form-page-code-label = 您的答卷码
form-page-copy = 复制
form-page-copied = 已复制，请粘贴到我们的聊天里。
form-page-copy-yourself = 浏览器不允许自动复制。答卷码已选中，请长按后选“复制”。
form-page-way-file = 保存为文件
form-page-way-file-how = 然后把文件发给我们。
form-page-save = 保存
form-page-saved = 文件已存到“下载”。
form-page-way-qr = 出示二维码
form-page-way-qr-how = 由我们扫描您的屏幕。
form-page-qr-label = 您的答卷二维码
form-page-qr-too-long = 内容较长，二维码放不下，请保存为文件。
form-page-change = 修改回答
form-page-new-answer = 新填一份
form-page-noscript = 请用浏览器打开这份问卷：在聊天里点右上角“…”，选“在浏览器打开”；或者先保存文件，再用浏览器打开。


## 模板

form-template-servqual = 服务质量：期望与感受
form-template-servqual-about = 五个维度、22个条目，每条打两个分：期望多少，实际感受到多少。大约6分钟，适合每年做一到两次。
form-template-staff = 服务质量：员工版
form-template-staff-about = 跟客户版同样的22个条目，请员工替客户打分。两份对照，看得出公司内部对客户的了解差在哪里。
form-template-logistics = 物流服务质量：九个维度
form-template-logistics-about = 从人员沟通、下单到送达、误差处理，九个维度各两个条目。适合跟企业客户长期合作的公司。
form-template-postal = 快递满意度：五个环节
form-template-postal-about = 按受理、揽收、投递、售后、信息五个环节打分，只问客户经历过的环节。
form-template-phases = 服务要素：交易前、中、后
form-template-phases-about = 每个要素问两件事：有多重要，我们做得怎么样。结果可以直接画重要性与表现的矩阵图。
form-template-competitors = 重要性与竞争对手比较
form-template-competitors-about = 同一张表里问重要程度、我们的表现和两家同行的表现。使用前请把“同行甲、同行乙”换成真实的名字。
form-template-recommend = 推荐意愿（NPS）
form-template-recommend-about = 0到10分的推荐意愿，再按打分高低追问不同的原因。不到2分钟，可以每月发一次。
form-template-kano = 卡诺模型（Kano）
form-template-kano-about = 每项服务问两遍：有它您感觉怎样，没有它呢。看得出哪些是必备，哪些是惊喜，哪些不用花钱。约 4 分钟。
form-template-complaint = 投诉回访
form-template-complaint-about = 投诉结案以后，问问题解决了没有，处理得公平不公平，客户还会不会再来。
form-template-lost = 流失客户回访
form-template-lost-about = 问不再发货的客户：什么时候停的，为什么，去了哪家，怎样才肯回来。

## 措辞与逻辑检查：名称，为什么，怎么改

form-lint-double = 一题问了两件事
form-lint-double-why = 对一件满意、对另一件不满意的人没法回答，分数也不知道说的是哪一件。
form-lint-double-fix = 拆成两道题，一题只问一件事。
form-lint-leading = 有引导性
form-lint-leading-why = 题目先夸了自己、搬出了“大多数人”，或者替对方做了假设，得到的分数会偏高。
form-lint-leading-fix = 去掉评价和暗示，只写要问的事，让两边的答案都说得出口。
form-lint-negative = 否定绕弯
form-lint-negative-why = 带否定的题要在脑子里转一圈，“是”和“否”容易答反。
form-lint-negative-fix = 换成肯定的说法再问。
form-lint-vague = 用词含糊
form-lint-vague-why = “经常”“最近”这类词各人理解不同，有人当作每天，有人当作每月，答案不能放在一起比。
form-lint-vague-fix = 写明时间范围和次数，例如“过去30天内几次”。
form-lint-jargon = 行业术语
form-lint-jargon-why = 客户不懂的词只能靠猜，猜出来的答案没有用。
form-lint-jargon-fix = 换成客户平时说的话；缩写要写全。
form-lint-long = 题目太长
form-lint-long-why = 读到后面忘了前面，手机上尤其如此，客户会随手选一个。
form-lint-long-fix = 把条件放到前一题去筛选，这一题只留一句话。
form-lint-overlap = 选项重叠
form-lint-overlap-why = 正好等于分界数的人有两个选项可选，统计会错。
form-lint-overlap-fix = 让每个数只属于一个选项，例如“0-9”“10-49”。
form-lint-gap = 选项有空档
form-lint-gap-why = 落在空档里的人没有选项可选，只好乱选或者放弃。
form-lint-gap-fix = 补上缺的一段，让各段首尾相接。
form-lint-unbalanced = 选项一边多一边少
form-lint-unbalanced-why = 好评的档位比差评多，平均分会自己偏高，反过来也一样。
form-lint-unbalanced-fix = 好坏两边各留同样多的档位，中间放一个中立的。
form-lint-dup = 选项重复
form-lint-dup-why = 同一个选项出现两次，票数会被分散。
form-lint-dup-fix = 删掉一个。
form-lint-no-other = 缺少“其他”
form-lint-no-other-why = 原因和类别总有想不到的，没有“其他”，客户只好选一个不符合的。
form-lint-no-other-fix = 加一个可以填写的“其他”。
form-lint-untranslated = 没有翻译
form-lint-untranslated-why = 问卷提供这种语言，可这一处是空的，客户会看到另一种语言。
form-lint-untranslated-fix = 补上译文，或者不提供这种语言。
form-lint-contradiction = 条件自相矛盾
form-lint-contradiction-why = 无论怎么回答，这个条件都不成立，这一题永远不会出现。
form-lint-contradiction-fix = 检查条件里是不是该用“或者”，数值范围是不是写反了。
form-lint-unreachable = 永远走不到
form-lint-unreachable-why = 条件本身没错，但是按前面的题走，没有一种回答能到这里。
form-lint-unreachable-fix = 检查前面几题的显示条件，或者删掉这一题。
form-lint-dead-end = 走进死胡同
form-lint-dead-end-why = 这一题没有一个答案通得过检查，答到这里的人交不了卷。
form-lint-dead-end-fix = 放宽检查条件，或者改正合计。

## 必须修改之处

form-flaw-no-title = 问卷还没有标题。
form-flaw-languages = 请选择一种或两种语言。
form-flaw-no-questions = 问卷里还没有题目。
form-flaw-arms = 版本至少要有两个，最多十六个，各有名称和比重。
form-flaw-uid = “{ $name }”的内部编号重复，请删除后重新添加。
form-flaw-name = “{ $name }”不能作为变量名：以英文字母开头，只用字母、数字和下划线。
form-flaw-name-twice = 变量名“{ $name }”用了两次。
form-flaw-part-twice = 同一题里“{ $name }”用了两次。
form-flaw-asks-later = 条件用到了后面才问的“{ $name }”。
form-flaw-blank-question = 题目还没有写文字。
form-flaw-few-choices = 选项太少。
form-flaw-many-pairs = 超过七项，两两比较太多，没人会认真比完。
form-flaw-blank-choice = 有选项还没有写文字。
form-flaw-impossible-count = 要求的个数做不到。
form-flaw-impossible-range = 范围不成立，最小值应小于最大值。
form-flaw-decimals = 小数位最多六位。
form-flaw-pattern = 格式表达式无法识别。
form-flaw-open-not-here = 这种题型的选项不能带填空。
form-flaw-scale-points = 量表的分数个数不合适。
form-flaw-scale-labels = 量表文字要么只写两端，要么每个分数都写。
form-flaw-no-rows = 矩阵还没有行。
form-flaw-blank-row = 矩阵有行还没有写文字。
form-flaw-few-sides = 至少要有两列量表。
form-flaw-blank-side = 有一列量表还没有标题。

## 题型

question-type-single = 单选
question-type-multiple = 多选
question-type-dropdown = 下拉
question-type-yes-no = 是否
question-type-number = 数字
question-type-short-text = 单行文本
question-type-long-text = 多行文本
question-type-date = 日期
question-type-time = 时间
question-type-scale = 量表
question-type-rating = 星级
question-type-nps = 推荐意愿
question-type-slider = 滑块
question-type-ranking = 排序
question-type-allocation = 比重分配
question-type-pairs = 两两比较（AHP）
question-type-matrix-scale = 矩阵量表
question-type-matrix-single = 矩阵单选
question-type-matrix-multiple = 矩阵多选
question-type-matrix-text = 矩阵填空
question-type-sides = 双列矩阵
question-type-note = 说明文字
