### 邀请客户答卷。

invitations-title = 邀请
invitations-whom = 邀请谁
invitations-about = 从自己的客户里随机抽取，各等级按客户数分配；同一个种子、同样的客户，抽出来的名单相同。
invitations-publish-first = 先发布问卷，再邀请客户。
invitations-closed = 这份问卷已结束收集，不再邀请。
invitations-classes = 只从这些等级里抽
invitations-class-none = 一年内没有发件
invitations-states = 只从这些状态里抽
invitations-query = 搜索
invitations-query-hint = 名称、拼音、首字母、号码末位；留空为不限
invitations-as-list = 照客户列表现在的筛选
invitations-area = 地址里有
invitations-area-hint = 例如：浦东；留空为不限
invitations-size = 邀请几位
invitations-size-hint = 留空为可邀请的全部客户
# $n (number) - 位
invitations-suggested = 按样本量：{ $n }
invitations-seed = 随机种子
invitations-anonymous = 匿名：不知道哪份答卷是谁的
invitations-anonymous-how = 名单和答卷编号分开保存，次序打乱，一次至少邀请 5 位。之后看不到谁答了、谁没答，答卷也不与客户对应；回收率照样能算。
invitations-anonymous-kept = 这份问卷是匿名的：名单和答卷编号分开保存，没有人知道谁答了、哪份答卷是谁的。回收率只按编号计算。
invitations-rule = 同一客户至少隔
invitations-rule-unit = 天
invitations-rule-hint = 所有问卷合在一起算；填 0 为不限
invitations-rule-save = 保存间隔
invitations-rule-saved = 邀请间隔已保存。
# $available (number) - 可邀请
# $customers (number) - 符合条件
# $drawn (number) - 抽中
invitations-look = 符合条件的客户 { $customers } 位，可以邀请 { $available } 位，抽中 { $drawn } 位。
invitations-left-out = 不邀请的客户
invitations-why = 原因
invitations-why-invited = 这份问卷已经邀请过
# $days (number) - 天
invitations-why-contacted = { $days } 天内邀请过答别的问卷
invitations-why-unreachable = 没有完整的电话号码
# $day - 日期
invitations-free-from = 其中最早的从 { $day } 起可以再邀请。
invitations-customers = 客户数
invitations-available = 可邀请
invitations-drawn = 抽中
invitations-between = 、
invitations-rules = 邀请规则
invitations-who = 抽中的客户
# $n (number) - 位
# $all (number) - 全部
invitations-some = 只列出 { $n } 位，共 { $all } 位。
# $n (number) - 位
invitations-invite = 邀请 { $n } 位
# $n (number) - 位
invitations-invited-done = 已邀请 { $n } 位客户。下一步：保存要发送的文件和名单。
invitations-send = 发出去
invitations-send-how = 每位客户一个网页文件，文件名带客户名称；名单里有电话和现成的邀请语，照着一条一条发就行。文件里有各自的编号，请不要发错人。
invitations-send-how-anonymous = 网页文件只有号码，没有客户名称，随便哪个发给哪位都可以，每位发一个。名单里有电话和现成的邀请语。
invitations-which = 发给
invitations-which-newest = 最近一次邀请的客户
invitations-which-waiting = 还没有答的客户（催答）
invitations-which-all = 全部邀请的客户
invitations-lang = 语言
invitations-save-pages = 保存网页文件（ZIP）…
invitations-save-list = 保存名单…
invitations-pages-name = 邀请文件
invitations-list-name = 邀请名单
# $n (number) - 个
# $name - 文件名
invitations-saved-pages = 已把 { $n } 个网页文件保存为“{ $name }”。
# $n (number) - 位
# $name - 文件名
invitations-saved-list = 已把 { $n } 位客户的名单保存为“{ $name }”。
invitations-customer = 客户
invitations-contact = 联系人
invitations-phone = 电话
invitations-class = 等级
invitations-words = 邀请语
invitations-file = 文件
invitations-token = 编号
invitations-message = { $name }，您好！我们想听听您对服务的看法，请您花几分钟填一下《{ $title }》。请用浏览器打开附件“{ $file }”，不联网也能填；填完把答案码或者答案文件发回来就行。谢谢！
invitations-message-again = { $name }，您好！前些天请您填的《{ $title }》还没有收到您的回复。只要几分钟，请用浏览器打开附件“{ $file }”，填完把答案码或者答案文件发回来。如果已经发出，请不必理会。谢谢！
invitations-message-anonymous = { $name }，您好！我们想听听您对服务的看法，请您花几分钟填一下《{ $title }》。问卷不记名，我们不知道哪份是您填的。请用浏览器打开附件，不联网也能填；填完把答案码发回来就行。谢谢！
invitations-message-anonymous-again = { $name }，您好！前些天请您填过《{ $title }》。问卷不记名，我们不知道您是否已经填了：已经填好的请不必理会；还没有的，请打开上次收到的附件填一下，把答案码发回来。谢谢！
invitations-came-back = 回收情况
invitations-none = 还没有邀请过客户。
# $answered (number) - 已答
# $high - 上限
# $invited (number) - 已邀请
# $low - 下限
# $rate - 回收率
invitations-rate = 邀请 { $invited } 位，答了 { $answered } 位，回收率 { $rate }（95% 区间 { $low } 到 { $high }）。
# $n (number) - 份
invitations-without = 另有 { $n } 份答卷不是从邀请来的。
invitations-rate-head = 回收率
invitations-invited-head = 邀请
invitations-answered-head = 已答
invitations-answer-head = 答卷
invitations-when = 邀请时间
invitations-waiting = 未答
# $n (number) - 次
# $when - 时间
invitations-reminded = { $when } 催过，共 { $n } 次
# $n (number) - 份
invitations-answers-more = 答了 { $n } 份，以最后一份为准
# $n (number) - 位
invitations-remind = 催答 { $n } 位
# $days (number) - 天
# $most (number) - 次
invitations-remind-how = 邀请或催答后满 { $days } 天才能再催，每位最多催 { $most } 次。先记下催答，再保存“还没有答的客户”名单，里面是现成的催答语。
# $day - 日期
invitations-remind-from = { $day } 起可以催答。
# $n (number) - 位
invitations-remind-done = 已记下催答 { $n } 位。
invitations-twice = 同一份邀请答了几次：都保留，以最后一份为准
invitations-unknown = 编号不在邀请里的答卷：可能是撤回了的邀请，或别处做的文件
invitations-uninvite-all = 撤回未答的邀请
# $name - 客户
invitations-uninvite = 撤回对{ $name }的邀请
# $n (number) - 位
invitations-uninvited = 已撤回 { $n } 位客户的邀请。
invitations-gone = （客户已删除）
invitations-do = 操作
invitations-mailings = 发出记录
invitations-mailing-invite = 邀请
invitations-mailing-remind = 催答
# $kind - 邀请或催答
# $n (number) - 位
# $when - 时间
invitations-mailing = { $when } { $kind } { $n } 位
# $seed (number) - 种子
invitations-mailing-seed = 种子 { NUMBER($seed, useGrouping: "false") }
invitations-repeat = 每隔几个月再做一次
invitations-repeat-hint = 留空为不重复；到期后同一客户可以再邀请
invitations-repeat-unit = 个月
invitations-repeat-save = 保存
invitations-repeat-saved = 重复间隔已保存。
invitations-tab = 邀请

calendar-title = 问卷日历
calendar-list = 问卷
calendar-open = 正在收集
calendar-none = 还没有发布过问卷。
calendar-since = 开始
calendar-due = 下次该做
# $askable (number) - 位
# $days (number) - 天
# $never (number) - 位
calendar-askable = 可以邀请的客户 { $askable } 位（一年内有发件、有电话、{ $days } 天内没有被邀请过），其中 { $never } 位从未邀请过。
calendar-ahead = 将来
calendar-entry-published = 发布
# $n (number) - 位
calendar-entry-invited = 邀请 { $n } 位
# $n (number) - 位
calendar-entry-reminded = 催答 { $n } 位
# $n (number) - 位
calendar-entry-remind-from = 可以催答 { $n } 位
calendar-entry-due = 该再做一次
