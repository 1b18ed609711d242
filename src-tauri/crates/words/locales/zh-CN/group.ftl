### 集体思考法：先出主意，后作评判。

method-group = 集体思考法
method-group-about = 几个人围绕一个问题轮流出主意，合并重复的，归类，每人几票投出最重要的，纪要和要素清单一键带走。
# $ideas (number) - 主意
# $votes (number) - 已投票的人
group-summary = { $ideas } 个主意，{ $votes } 人投票

group-tabs = 集体思考法的步骤
group-tab-plan = 方案
group-tab-ideas = 出主意
group-tab-sort = 合并归类
group-tab-vote = 投票
group-tab-results = 结果

## 方案

group-question = 议题
group-question-hint = 一句话说清要大家想什么，例如“客户为什么不再寄件？”
group-way = 出主意的办法
group-way-round-robin = 轮流发言
group-way-six-three-five = 六三五法
group-way-slips = 匿名纸条
group-way-round-robin-how = 一人一次说一个主意，转圈进行，不许评论。
group-way-six-three-five-how = 六个人每人写三个主意，每轮五分钟，写完往下传，接着别人的想。
group-way-slips-how = 各自写纸条不署名，收上来逐条录入或整段粘贴。
group-people = 参加的人
group-people-hint = 一行一个；匿名纸条可以不填。
group-rounds = 轮数
group-minutes = 每轮（分钟）
group-dots = 每人几票
group-save = 保存方案
group-saved = 方案已保存。

## 出主意

group-ideas = 主意
group-round = 第几轮
# $n (number) - 轮次
group-round-n = 第 { $n } 轮
group-who = 谁说的
group-who-nobody = 不记名
group-add-label = 主意，一行一个
group-add-how = 回车换行；Ctrl+回车记下。可以把一叠纸条整段粘进来，重复粘贴不会重复记。
group-add = 记下
# $added (number) - 新
# $same (number) - 重复
group-added = 记下 { $added } 个，重复 { $same } 个。
group-none = 还没有主意。先不评判，想到什么写什么。
group-timer = 计时
group-timer-start = 开始计时
group-timer-stop = 停
group-timer-up = 时间到
group-next-turn = 下一位
# $n (number) - 轮次
# $who - 名字
group-turn = 第 { $n } 轮，轮到 { $who }
# $n (number) - 主意
group-count = 共 { $n } 个主意
group-project = 投影
group-project-end = 退出投影
group-edit = 改写
# $idea - 主意
group-edit-of = 改写：{ $idea }
group-edit-save = 改好了
group-remove = 删除
# $idea - 主意
group-remove-of = 删除：{ $idea }
group-removed = 已删除。

## 合并归类

group-alike = 看起来重复的
group-alike-how = 只是按字面相近提出来，是否一回事由大家定；合并后原话都留着，随时可以拆开。
group-alike-none = 没有看起来重复的主意。
# $share - 相近程度
group-alike-share = 相近 { $share }
group-merge = 合并
# $first - 前一个
# $second - 后一个
group-merge-of = 把“{ $second }”并入“{ $first }”
group-merged = 已合并。
group-merge-chosen = 合并选中的
group-split = 拆开
# $idea - 主意
group-split-of = 把“{ $idea }”拆出来
group-chosen = 选中
# $idea - 主意
group-choose-of = 选中：{ $idea }
# $n (number) - 选中
group-chosen-n = 选中 { $n } 个
group-cluster = 类别
group-cluster-label = 归入类别
group-cluster-hint = 写一个新名字就是新类别；留空是移出类别。
group-cluster-go = 归类
group-no-cluster = 未归类
group-sorted = 已归类。

## 投票

group-voter = 投票人
# $left (number) - 剩余
# $dots (number) - 每人
group-dots-left = 还剩 { $left } 票，每人 { $dots } 票
# $idea - 主意
group-dot-more = 加一票：{ $idea }
# $idea - 主意
group-dot-less = 减一票：{ $idea }
# $idea - 主意
# $n (number) - 票
group-dot-now = { $idea }：{ $n } 票
group-vote-save = 记下这一票
group-voted = 已记下。
group-votes = 已投票
# $n (number) - 票
# $who - 名字
group-vote-of = { $who }：{ $n } 票
group-voter-needed = 先写投票人。不记名投票时写 1、2、3……
group-vote-none = 先出主意，再投票。

## 结果

group-column-rank = 名次
group-column-dots = 票数
group-column-idea = 主意
group-column-cluster = 类别
group-column-merged = 并入的原话
group-column-by = 谁说的
group-column-round = 轮次
group-minutes-save = 保存纪要
group-table-save = 保存成表格
group-minutes-file = 会议纪要
group-rank-how = 票数相同名次并列，后面的名次空出（1、2、2、4）；并入的主意票数算在一起。
group-to-survey = 变成问卷题目
group-to-survey-how = 选中的主意成为一道“重要程度”矩阵题的行，加进问卷草稿的末尾，可撤销。
group-to-survey-new = 新问卷
group-to-survey-go = 加进问卷
# $n (number) - 行
group-to-survey-done = 已把 { $n } 个要素加进问卷草稿。
group-to-survey-open = 打开问卷
group-survey-question = 下面各项对您有多重要？
group-survey-least = 完全不重要
group-survey-most = 非常重要

## 纪要

# $when - 时间
group-minutes-when = 时间：{ $when }
# $n (number) - 人数
# $people - 名字
group-minutes-people = 参加（{ $n } 人）：{ $people }
# $ideas (number) - 合并后的主意
# $said (number) - 说出的主意
# $votes (number) - 投票的人
group-minutes-counts = 共提出 { $said } 个主意，合并为 { $ideas } 个，{ $votes } 人投票。
# $n (number) - 票
group-minutes-dots = （{ $n } 票）
# $others - 原话
group-minutes-also = （并入：{ $others }）
