### 纸质答卷的录入。

papers-title = 纸质答卷
papers-enter = 录入纸质答卷
papers-again = 第二次录入
papers-how = 照着纸一格一格录，全程用键盘。重要的调查由另一个人再录一遍：两次不一致的地方逐格核对，差错率一目了然。
papers-none = 还没有录入纸质答卷。先在纸上写好编号，再开始录。
papers-paper = 编号
papers-state = 状态
papers-state-keyed = 录过一次
papers-state-confirmed = 两次一致
papers-state-differing = 待核对
papers-state-settled = 已核对
papers-filled = 已填
papers-differences = 不一致
papers-when = 录入时间
papers-do = 操作
papers-settle = 核对
# $paper (number) - 编号
papers-settle-paper = 核对第 { NUMBER($paper, useGrouping: "false") } 号
# $paper (number) - 编号
papers-remove-paper = 删除第 { NUMBER($paper, useGrouping: "false") } 号
papers-removed = 已删除，对应的答卷一并撤出。
# $keyed (number) - 录过一次
# $confirmed (number) - 一致
# $differing (number) - 待核对
# $settled (number) - 已核对
papers-counts = 只录一次 { $keyed } 份，两次一致 { $confirmed } 份，待核对 { $differing } 份，已核对 { $settled } 份。
# $compared (number) - 比较的格数
# $differed (number) - 不一致的格数
papers-rate = 两次录入的 { $compared } 格中有 { $differed } 格不一致，差错率 { $rate }（95 % 区间 { $low }–{ $high }）。
papers-rate-none = 还没有第二次录入，不知道差错率。
# $n (number) - 显示
# $all (number) - 全部
papers-some = 只列出 { $n } 份，共 { $all } 份；待核对的排在前面。
papers-leave = 返回
papers-number = 答卷编号
# $version (number) - 版本
papers-version = 第 { $version } 版
papers-pass = 第几次录入
papers-pass-first = 第一次
papers-pass-second = 第二次（看不到第一次）
# $at (number) - 当前格
# $all (number) - 全部格
papers-progress = 第 { $at } 格，共 { $all } 格
papers-progress-label = 进度
papers-save = 保存，下一份
papers-replace = 替换原来的
# $paper (number) - 编号
papers-saved = 第 { NUMBER($paper, useGrouping: "false") } 号已保存
# $paper (number) - 编号
papers-saved-same = 第 { NUMBER($paper, useGrouping: "false") } 号早已录过，内容相同
# $paper (number) - 编号
papers-agreed = 第 { NUMBER($paper, useGrouping: "false") } 号两次一致
# $n (number) - 这次录入的份数
papers-done-count = 这次录了 { $n } 份
# $n (number) - 份数
# $rate (number) - 每分钟份数
papers-done-rate = 这次录了 { $n } 份，每分钟 { $rate } 份
papers-all-again = 所有答卷都录过两次了。
# $paper (number) - 编号
papers-known = 第 { NUMBER($paper, useGrouping: "false") } 号已经录过。内容不同时，保存前会再问一次。
# $from (number) - 最低
# $to (number) - 最高
papers-key-scale = { $from }–{ $to }
papers-key-not-said = X 说不清
papers-key-set = 字母选或取消，Enter 下一格
papers-key-order = 按名次先后输入，Enter 下一格
papers-key-text = 打字，Enter 下一格
papers-key-number = 数字，Enter 下一格
papers-key-day = 例如 20261129
papers-key-clock = 例如 0930
papers-refused-scale = 这里没有这一档。
papers-refused-option = 这里没有这个选项。
papers-refused-number = 这个数不在允许的范围内。
papers-refused-text = 太长了。
papers-refused-day = 没有这一天，请写成 20261129。
papers-refused-clock = 没有这个时刻，请写成 0930。
papers-blank = 空白
papers-keys = 数字或字母填一格；空格或 . 表示空白；Backspace 退回一格；Enter 下一格；Ctrl+Enter 保存；Esc 返回。
# $paper (number) - 编号
# $n (number) - 格数
papers-settle-title = 第 { NUMBER($paper, useGrouping: "false") } 号：{ $n } 格不一致
papers-settle-how = 对照原件，按 1 采用第一次，按 2 采用第二次，按 3 另填。Esc 以后再核对。
papers-first = 第一次
papers-second = 第二次
papers-other = 另填
papers-counts-now = 采用
papers-settle-save = 保存

## 打印成纸质问卷

papers-print = 打印成纸质问卷（PDF）…
papers-print-photos = 打印可拍照识别的问卷（PDF）…
papers-print-how = A4 纸质问卷，客户用笔填写；收回后在下面的“纸质答卷”里录入。方框和圆圈里的数字、字母就是录入时要按的键。
papers-print-photos-how = 也可以印成拍照识别的问卷：每份有自己的编号，收回后拍照或扫描，勾选由程序识别，看不清的附上图片请您确认。每一份都要打印，不要复印，复印出来编号都一样。
papers-print-copies = 份数
papers-print-first = 起始编号
papers-print-first-how = 如果之前印的还没收齐，请从它们后面的编号开始。
papers-print-go = 打印
# $first - 第一份的编号
# $last - 最后一份的编号
papers-printed = 文件里是 { $first } 到 { $last } 号问卷。
papers-print-number = 编号（由我们填写）
# $number - 编号
papers-print-numbered = 编号 { $number }
# $at (number) - 页码
# $pages (number) - 页数
papers-print-page = 第 { $at } 页，共 { $pages } 页
papers-print-guide = 请用笔在方框或圆圈里打勾。要改答案，把原来的涂黑，再勾新的。
papers-print-guide-marked = 请用深色笔在方框或圆圈里打勾。要改答案，把原来的涂黑，再勾新的。文字写在框内。四角的黑块和二维码请不要遮挡、涂写。
papers-print-guide-required = 带 * 的题请务必回答。
papers-print-one = 选一项
papers-print-any = 可选多项
# $least (number) - 至少
papers-print-least = 至少选 { $least } 项
# $most (number) - 至多
papers-print-most = 最多选 { $most } 项
# $least (number) - 至少
# $most (number) - 至多
papers-print-between = 选 { $least } 到 { $most } 项
# $most (number) - 名次数
papers-print-rank = 在横线上写名次 1 到 { $most }，1 排第一
# $most (number) - 名次数
papers-print-rank-marked = 每项勾一个名次，1 排第一，共 { $most } 个名次
# $total (number) - 合计
papers-print-share = 写上分数，合计正好 { $total }
# $to (number) - 最高
papers-print-rating = 选一项，{ $to } 最好
# $max - 最大
# $min - 最小
papers-print-range = 填 { $min } 到 { $max }
# $min - 最小
papers-print-from = 不小于 { $min }
# $max - 最大
papers-print-to = 不大于 { $max }
# $at - 数
# $how - 前面的话
# $text - 这个数的意思
papers-print-end = { $how }；{ $at } = { $text }
papers-print-rows-one = 每行选一项
papers-print-pairs = 每行两项比较，选一格：越靠左，左边那项越重要；越靠右，右边那项越重要。1 同样重要，3 稍微，5 明显，7 非常，9 绝对重要
papers-print-rows-any = 每行可选多项
papers-print-rows-fill = 逐行填写
papers-print-rows-sides = 每行的每一组各选一项
papers-print-year = 年
papers-print-month = 月
papers-print-day = 日
papers-print-hour = 时
papers-print-minute = 分
# $n (number) - 题号
papers-print-answer-of = 〔第 { $n } 题的答案〕
# $condition - 条件
papers-print-only = 只有{ $condition }，才需要回答
# $condition - 条件，设计者写的式子
papers-print-only-source = 满足这个条件才需要回答：{ $condition }
# $condition - 条件
papers-print-both = （{ $condition }）
papers-print-or = ，或者
papers-print-and = ，并且
# $n (number) - 题号
papers-print-question = 第 { $n } 题
# $part - 行或选项
# $question - 第几题
papers-print-question-part = { $question }“{ $part }”
# $question - 第几题
papers-print-answered = { $question }填了
# $option - 选项
# $question - 第几题
papers-print-chosen = { $question }选了“{ $option }”
# $option - 选项
# $question - 第几题
papers-print-not-chosen = { $question }没有选“{ $option }”
# $left - 第几题
# $right - 选项
papers-print-is-option = { $left }选了“{ $right }”
# $left - 第几题
# $right - 选项
papers-print-is-not-option = { $left }没有选“{ $right }”
# $left - 第几题
# $right - 数
papers-print-is = { $left }为 { $right }
# $left - 第几题
# $right - 数
papers-print-is-not = { $left }不是 { $right }
# $left - 第几题
# $right - 数
papers-print-below = { $left }小于 { $right }
# $left - 第几题
# $right - 数
papers-print-at-most = { $left }不超过 { $right }
# $left - 第几题
# $right - 数
papers-print-above = { $left }大于 { $right }
# $left - 第几题
# $right - 数
papers-print-at-least = { $left }不低于 { $right }

## 拍照识别的纸质答卷

# $clear (number) - 全部清楚的份数
# $papers (number) - 份数
papers-photos-found = 识别出 { $papers } 份答卷，其中 { $clear } 份全部清楚。
papers-photos-how = 清楚的可以直接录入；其余的逐份确认：对照旁边的图片，把上面写的录进去。
# $n (number) - 份数
papers-photos-take = 录入清楚的 { $n } 份
# $n (number) - 份数
papers-photos-review = 逐份确认（{ $n } 份）…
# $n (number) - 份数
papers-photos-taken = 已录入 { $n } 份答卷。
papers-photos-none-new = 这些答卷之前已经录入过，没有变化。
# $n (number) - 份数
papers-photos-same = 有 { $n } 份之前已录入，内容一样。
papers-photos-title = 照片里的答卷
# $at (number) - 第几份
# $of (number) - 总份数
# $paper (number) - 编号
papers-photos-at = { NUMBER($paper, useGrouping: "false") } 号答卷（第 { $at } 份，共 { $of } 份）
# $n (number) - 格数
papers-photos-open = 还有 { $n } 处要看
# $pages - 页码
papers-photos-missing = 缺第 { $pages } 页。请补拍后添加照片，或者直接录入那一页的内容。
# $pages - 页码
papers-photos-differing = 第 { $pages } 页有两张照片，勾选不一样。如果是复印的问卷，它们的编号都相同：请把其余的在“纸质答卷”里用别的编号录入。
# $paper (number) - 编号
papers-photos-known = { NUMBER($paper, useGrouping: "false") } 号答卷之前录过。这次会存为第二次录入，不一致的地方随后列出。
# $paper (number) - 编号
papers-photos-known-twice = { NUMBER($paper, useGrouping: "false") } 号答卷已经录过两次。可以跳过；保存则替换第二次录入。
papers-photos-blank = 这份答卷什么都没勾。可以跳过，或者看看是不是拍错了。
papers-photos-unclear = 看不清
papers-photos-written = 手写
papers-photos-page-missing = 缺页
papers-photos-photos-differ = 照片不一致
# $question - 题目
papers-photos-image = “{ $question }”的作答图片
papers-photos-all = 显示全部答案
papers-photos-skip = 跳过这份
papers-photos-save = 保存，看下一份
papers-photos-add = 添加照片…
papers-photos-later = 以后再看
papers-photos-done = 全部看完了。
# $n (number) - 份数
papers-photos-left = 跳过了 { $n } 份。
papers-photos-keys = 照图片录入，按键和录入纸质答卷时一样；Enter 确认，↑ ↓ 移动，空格或 . 表示空白，Ctrl+Enter 保存。
papers-photos-unfinished = 请先看完标出的每一处；空白处按 Enter 表示没有作答。
