### 集体思考法：先出主意，后作评判。

method-group = 集体思考法
method-group-about = 几个人围绕一个问题轮流出主意，合并重复的，归类，每人几票投出最重要的，纪要和要素清单一键带走。
# $ideas (number) - 主意
# $votes (number) - 已投票的人
session-summary = { $ideas } 个主意，{ $votes } 人投票

session-tabs = 集体思考法的步骤
session-tab-plan = 方案
session-tab-ideas = 出主意
session-tab-sort = 合并归类
session-tab-vote = 投票
session-tab-results = 结果

## 方案

session-question = 议题
session-question-hint = 一句话说清要大家想什么，例如“客户为什么不再寄件？”
session-way = 出主意的办法
session-way-round-robin = 轮流发言
session-way-six-three-five = 六三五法
session-way-slips = 匿名纸条
session-way-round-robin-how = 一人一次说一个主意，转圈进行，不许评论。
session-way-six-three-five-how = 六个人每人写三个主意，每轮五分钟，写完往下传，接着别人的想。
session-way-slips-how = 各自写纸条不署名，收上来逐条录入或整段粘贴。
session-people = 参加的人
session-people-hint = 一行一个；匿名纸条可以不填。
session-rounds = 轮数
session-minutes = 每轮（分钟）
session-dots = 每人几票
session-save = 保存方案
session-saved = 方案已保存。

## 出主意

session-ideas = 主意
session-round = 第几轮
# $n (number) - 轮次
session-round-n = 第 { $n } 轮
session-who = 谁说的
session-who-nobody = 不记名
session-add-label = 主意，一行一个
session-add-how = 回车换行；Ctrl+回车记下。可以把一叠纸条整段粘进来，重复粘贴不会重复记。
session-add = 记下
# $added (number) - 新
# $same (number) - 重复
session-added = 记下 { $added } 个，重复 { $same } 个。
session-none = 还没有主意。先不评判，想到什么写什么。
session-timer = 计时
session-timer-start = 开始计时
session-timer-stop = 停
session-timer-up = 时间到
session-next-turn = 下一位
# $n (number) - 轮次
# $who - 名字
session-turn = 第 { $n } 轮，轮到 { $who }
# $n (number) - 主意
session-count = 共 { $n } 个主意
session-project = 投影给大家看
session-project-end = 退出投影
session-edit = 改写
# $idea - 主意
session-edit-of = 改写：{ $idea }
session-edit-save = 改好了
session-remove = 删除
# $idea - 主意
session-remove-of = 删除：{ $idea }
session-removed = 已删除。

## 合并归类

session-alike = 看起来重复的
session-alike-how = 只是按字面相近提出来，是否一回事由大家定；合并后原话都留着，随时可以拆开。
session-alike-none = 没有看起来重复的主意。
# $share - 相近程度
session-alike-share = 相近 { $share }
session-merge = 合并
# $first - 前一个
# $second - 后一个
session-merge-of = 把“{ $second }”并入“{ $first }”
session-merged = 已合并。
session-merge-chosen = 合并选中的
session-split = 拆开
# $idea - 主意
session-split-of = 把“{ $idea }”拆出来
session-chosen = 选中
# $idea - 主意
session-choose-of = 选中：{ $idea }
# $n (number) - 选中
session-chosen-n = 选中 { $n } 个
session-cluster = 类别
session-cluster-label = 归入类别
session-cluster-hint = 写一个新名字就是新类别；留空是移出类别。
session-cluster-go = 归类
session-no-cluster = 未归类
session-sorted = 已归类。

## 投票

session-voter = 投票人
# $left (number) - 剩余
# $dots (number) - 每人
session-dots-left = 还剩 { $left } 票，每人 { $dots } 票
# $idea - 主意
session-dot-more = 加一票：{ $idea }
# $idea - 主意
session-dot-less = 减一票：{ $idea }
# $idea - 主意
# $n (number) - 票
session-dot-now = { $idea }：{ $n } 票
session-vote-save = 记下这一票
session-voted = 已记下。
session-votes = 已投票
# $n (number) - 票
# $who - 名字
session-vote-of = { $who }：{ $n } 票
session-voter-needed = 先写投票人。不记名投票时写 1、2、3……
session-vote-none = 先出主意，再投票。

## 结果

session-column-rank = 名次
session-column-dots = 票数
session-column-idea = 主意
session-column-cluster = 类别
session-column-merged = 并入的原话
session-column-by = 谁说的
session-column-round = 轮次
session-minutes-save = 保存纪要
session-table-save = 保存成表格
session-minutes-file = 会议纪要
session-rank-how = 票数相同名次并列，后面的名次空出（1、2、2、4）；并入的主意票数算在一起。
session-to-survey = 变成问卷题目
session-to-survey-how = 选中的主意成为一道“重要程度”矩阵题的行，加进问卷草稿的末尾，可撤销。
session-to-survey-new = 新问卷
session-to-survey-go = 加进问卷
# $n (number) - 行
session-to-survey-done = 已把 { $n } 个要素加进问卷草稿。
session-to-survey-open = 打开问卷
session-survey-question = 下面各项对您有多重要？
session-survey-least = 完全不重要
session-survey-most = 非常重要

## 纪要

# $when - 时间
session-minutes-when = 时间：{ $when }
# $n (number) - 人数
# $people - 名字
session-minutes-people = 参加（{ $n } 人）：{ $people }
# $ideas (number) - 合并后的主意
# $said (number) - 说出的主意
# $votes (number) - 投票的人
session-minutes-counts = 共提出 { $said } 个主意，合并为 { $ideas } 个，{ $votes } 人投票。
# $n (number) - 票
session-minutes-dots = （{ $n } 票）
# $others - 原话
session-minutes-also = （并入：{ $others }）
