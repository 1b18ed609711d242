### 访谈提纲：当面或电话里问，边谈边记。

method-interview = 访谈提纲
method-interview-about = 列好问题和追问，边谈边记，封闭题直接点选；谈完给记录贴主题，多次访谈放在一起看。
# $questions (number) - 问题
# $talks (number) - 访谈
interview-summary = { $questions } 个问题，{ $talks } 次访谈

interview-tabs = 访谈的步骤
interview-tab-outline = 提纲
interview-tab-talks = 访谈
interview-tab-results = 结果

## 提纲

interview-outline = 提纲
interview-outline-how = 一行一个问题。下面各行：“- ”开头是追问，“( )”开头是单选项，“[ ]”开头是多选项，“? 1 = 2”表示只有第 1 题选了第 2 项才问。
interview-outline-save = 保存提纲
interview-outline-saved = 提纲已保存。
interview-from-survey = 从问卷取题
interview-from-survey-how = 用问卷草稿里的题目和显示条件替换现在的提纲，可撤销。
interview-from-survey-choose = 选择问卷
interview-from-survey-go = 取题
interview-from-survey-done = 提纲已换成问卷里的题目。
interview-preview = 提问时的样子
interview-no-outline = 还没有问题。在左边写，或从问卷取题。
# $condition - 条件
interview-only-if = 只有符合 { $condition } 才问
interview-sheet-save = 打印空白提纲
interview-sheet-file = 访谈提纲
interview-sheet-head = 受访者：______________　时间：______________　客户：______________　访谈人：______________

## 访谈

interview-new = 新访谈
interview-none = 还没有访谈。点“新访谈”，边谈边记，随时保存。
interview-who = 受访者
interview-who-hint = 姓名、称呼或代号。
interview-when = 时间
interview-customer = 客户
interview-by = 访谈人
interview-number = 题号
interview-question = 问题
interview-answer = 回答
interview-note = 记录
# $question - 问题
interview-note-of = 记录：{ $question }
interview-themes = 主题
# $question - 问题
interview-themes-of = 主题：{ $question }
interview-themes-hint = 谈完再贴：用逗号或顿号隔开。
interview-choose = 请选择
interview-clear = 不选
interview-skipped = 不符合条件，不问
interview-save = 保存访谈
interview-saved = 访谈已保存。
interview-open = 打开
# $who - 受访者
interview-open-of = 打开 { $who } 的访谈
interview-remove = 删除
# $who - 受访者
interview-remove-of = 删除 { $who } 的访谈
interview-removed = 访谈已删除。
interview-leave = 返回
# $all (number) - 应问
# $n (number) - 已答
interview-answered = 答了 { $n } / { $all } 题
# $all (number) - 记录
# $n (number) - 有主题
interview-coded = { $n } / { $all } 条记录有主题
interview-progress = 进度
interview-coding = 主题
interview-do = 操作
interview-unsaved = 有内容还没有保存。

## 结果

interview-results-none = 还没有访谈，没有可以汇总的。
# $answered (number) - 回答
# $asked (number) - 应问
interview-result-base = { $asked } 次访谈问到，{ $answered } 次有回答
# $median - 中位数
# $n (number) - 人数
interview-result-median = n = { $n }，中位数 { $median }
# $n (number) - 次数
# $text - 内容
interview-result-count = { $text }：{ $n }
interview-results-notes = 原话
interview-results-themes = 全部主题
interview-results-save = 保存成表格
interview-results-file = 访谈记录
interview-results-how = 访谈人数少、不是随机抽样：次数只说明有人这样想，不能推算比例。
