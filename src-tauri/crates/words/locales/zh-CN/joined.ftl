### 答卷关联客户：不满意客户、满意与再购、信任客户。

joined-title = 客户
joined-measure = 满意度看
joined-low = 不满意：不高于
joined-high = 满意：不低于
joined-by = 认客户看
joined-by-none = 只看邀请口令
# $least (number) - 最低分
# $most (number) - 最高分
joined-scale = { $least }–{ $most } 分
# $between (number) - 居中
# $customers (number) - 客户
# $satisfied (number) - 满意
# $unsatisfied (number) - 不满意
joined-told = 认出 { $customers } 位客户：满意 { $satisfied }，一般 { $between }，不满意 { $unsatisfied }。每位客户只算最近一份答卷。
# $n (number) - 客户
joined-blank = 另有 { $n } 位没有答这一题。
# $answers (number) - 答卷
# $text (number) - 按文字
# $token (number) - 按口令
joined-known = { $answers } 份答卷中，按邀请口令认出 { $token } 份，按填写的内容认出 { $text } 份。
joined-anonymous = 这份问卷答应过匿名，答卷不与任何客户对应。
joined-nobody = 还没有认出客户。发邀请时每位客户一个口令，答卷回来就对得上；没有邀请的问卷，可以选一道填电话、月结账号或名称的题来认。
# $n (number) - 答卷
joined-unjoined = 没认出的 { $n } 份
# $ambiguous (number) - 对上多位
# $nameless (number) - 没写
# $unknown-text (number) - 对不上
# $unknown-token (number) - 口令不明
joined-unjoined-why = 写的内容对不上客户 { $unknown-text } 份，对上不止一位 { $ambiguous } 份，口令不是本机发出的 { $unknown-token } 份，什么也没写 { $nameless } 份。不猜。
joined-text = 写的内容
joined-begun = 作答时间
joined-leads = 对上的客户
joined-none = 无
joined-views = 客户视图

joined-queue = 不满意客户
# $n (number) - 客户
# $taken (number) - 已跟进
joined-queue-told = { $n } 位不满意客户，近 12 个月运费共 { $amount } 元，已跟进 { $taken } 位。按近 12 个月运费从多到少排。
# $complained (number) - 投诉过的
joined-queue-silent = 近 12 个月里，他们当中 { $complained } 位投诉过，其余的不问就不说。
joined-queue-keys = 方向键换行，回车打开客户，F 建回访单，C 建投诉单。
joined-queue-none = 没有不满意客户：最近一份答卷都高于界限。
joined-customer = 客户
joined-revenue = 近 12 个月运费
joined-value = 打分
joined-lows = 不满意在哪里
joined-last = 最近寄件
# $n (number) - 服务单
joined-open-cases = 未结服务单 { $n }
joined-taken = 跟进
# $most (number) - 满分
joined-low-item = { $label } { $value }/{ $most }
joined-low-gap = 差距 { $gap }
joined-said = “{ $text }”
joined-follow-up = 回访
joined-follow-up-for = 为{ $name }建回访单
joined-complaint = 投诉
joined-complaint-for = 为{ $name }建投诉单
joined-open-customer = 打开客户{ $name }
joined-open-case = 打开{ $name }的服务单
joined-took-up = 已建服务单
# $most (number) - 满分
joined-case-note = 问卷《{ $title }》：{ $measure } { $value }/{ $most }。
# $most (number) - 满分
joined-case-item = { $label } { $value }/{ $most }。
joined-case-said = “{ $text }”
# $n (number) - 答卷
joined-earlier = 之前还答过 { $n } 次

joined-boxes = 满意与再购
joined-days = 比较天数
joined-kept = 再购：不低于之前的
# $days (number) - 天数
joined-boxes-how = 再购：作答后 { $days } 天的票数不低于作答前 { $days } 天的 { $kept }。满意：打分不低于 { $high }。作答后未满 { $days } 天的还看不出来，单独计数；前后都没有寄件的也单独计数。四个格子的叫法出自 Jones 和 Sasser（1995）。
# $n (number) - 客户
joined-boxes-fresh = { $n } 位作答太近，还看不出。
# $n (number) - 客户
joined-boxes-silent = { $n } 位前后都没有寄件。
joined-boxes-none = 还没有能判断的客户：要等作答后满规定的天数，运单也导入到那一天。
joined-box-loyal = 忠诚
joined-box-hostage = 被动留存
joined-box-mercenary = 游离
joined-box-defector = 流失
joined-box-loyal-about = 满意，也再购
joined-box-hostage-about = 不满意，仍在寄：有了别的选择就会走
joined-box-mercenary-about = 满意，却寄得少了：看价格、看对手
joined-box-defector-about = 不满意，也寄得少了
joined-box-all = 全部
joined-before = 作答前
joined-after = 作答后
joined-satisfied-answer = 满意
joined-unsatisfied-answer = 不满意
joined-bought = 再购
joined-left = 未再购
# $n (number) - 满意的客户
# $other (number) - 不满意的客户
joined-association = 满意的 { $n } 位里 { $share } 再购，其余 { $other } 位里 { $other-share }：相差 { $difference } 个百分点（95% 区间 { $low } 至 { $high }），φ = { $phi }，Fisher 精确检验 p = { $p }。这是相关，不是因果。
joined-association-none = 满意和不满意两边都要有客户，才能比较再购。
joined-box-customers = 客户数
joined-box-share = 占运费

joined-trust = 信任客户
joined-trust-times = 连续满意次数
# $times (number) - 连续次数
joined-trust-how = 信任：最近 { $times } 次调查连续满意。每份问卷每个月算一次，当月的最近一份答卷算数；匿名问卷不计；满意的界限用各问卷自己的默认值。
# $known (number) - 答过足够多次的客户
# $n (number) - 信任客户
joined-trust-told = 答过足够多次的 { $known } 位客户里，{ $n } 位是信任客户，占 { $share }（95% 区间 { $low }–{ $high }）。
# $n (number) - 客户
joined-trust-short = 另有 { $n } 位答的次数还不够。
joined-trust-none = 还没有客户答够次数：同样的客户要隔月再问。
joined-trust-run = 连续满意
# $n (number) - 次数
joined-times = { $n } 次
joined-trust-asked = 答过
joined-trust-latest = 最近作答

joined-chart-box = 格子
# $n (number) - 客户
joined-chart-customers = { $n } 位，{ $share }
joined-chart-revenue = 运费 { $share }
# $all (number) - 能判断的客户
# $defector (number) - 流失
# $hostage (number) - 被动留存
# $loyal (number) - 忠诚
# $mercenary (number) - 游离
joined-chart-summary = 能判断的 { $all } 位客户：忠诚 { $loyal }，被动留存 { $hostage }，游离 { $mercenary }，流失 { $defector }。

joined-voices = 投诉与调查
joined-voices-how = 左边是不问也说的：近 12 个月的投诉，按原因从多到少，附累计占比。右边是问了才说的：哪几项最牵动总体满意。两边都靠前的先改；只在右边靠前的，客户不投诉，直接走。
joined-voices-none = 近 12 个月没有登记投诉。
joined-voices-causes = 投诉原因
joined-voices-share = 占比
joined-voices-reached = 累计
joined-voices-cases = 件数
joined-voices-unknown = 没写原因
