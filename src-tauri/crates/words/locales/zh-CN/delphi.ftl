### 德尔菲法：专家匿名分轮判断同一组条目。

method-delphi = 德尔菲法
method-delphi-about = 请专家匿名分轮判断同一组条目，每轮反馈中位数、四分位距和理由，直到意见稳定。
# $items (number) - 条目
# $members (number) - 专家
# $round (number) - 当前轮次
# $settled (number) - 已收敛的条目
delphi-summary = 第 { $round } 轮，{ $members } 位专家，{ $items } 个条目，{ $settled } 个已收敛

delphi-tab-plan = 方案
delphi-tab-round = 本轮
delphi-tab-results = 结果
delphi-tabs = 德尔菲法的步骤

## 方案

delphi-question = 请专家判断什么
delphi-question-hint = 印在每位专家的征询表上方。
delphi-items = 条目
delphi-item = 条目
# $n (number) - 序号
delphi-item-n = 条目 { $n }
delphi-item-add = 添加条目
# $n (number) - 序号
delphi-item-remove = 删除条目 { $n }
delphi-items-none = 还没有条目。一个条目就是一个要判断的指标、要素或数值。
delphi-asks = 怎么判断
# $n (number) - 序号
delphi-asks-n = 条目 { $n } 怎么判断
delphi-asks-scale = 打分
delphi-asks-figure = 填数
delphi-from = 最低分
# $n (number) - 序号
delphi-from-n = 条目 { $n } 的最低分
delphi-to = 最高分
# $n (number) - 序号
delphi-to-n = 条目 { $n } 的最高分
delphi-unit = 单位
# $n (number) - 序号
delphi-unit-n = 条目 { $n } 的单位
delphi-panel = 专家
delphi-panel-size = 专家人数
delphi-panel-hint = 只用代号 E1、E2……，文件里没有姓名；谁是谁由您另外记着。
delphi-stop = 何时停止
delphi-stop-rounds = 最多轮数
delphi-stop-points = 打分收敛：四分位距不超过（分）
delphi-stop-share = 填数收敛：四分位距不超过中位数的（%）
delphi-stop-stable = 稳定：与上一轮相比变动小于（%）
delphi-stop-settled = 收敛条目占比达到（%）
delphi-stop-w = 协调系数 W 达到（可不填）
delphi-stop-how = 一个条目既收敛又稳定，才算定下来。定下来的条目够多、W 够高或轮数用完，就可以停。
delphi-save = 保存方案
delphi-saved = 方案已保存。
delphi-number-wanted = 请填数字。

## 本轮

# $round (number) - 轮次
delphi-round = 第 { $round } 轮
delphi-verdict-stop = 可以停
delphi-verdict-go = 继续
delphi-verdict-waiting = 本轮还没有收到答复。
delphi-verdict-first = 只有一轮，看不出意见是否稳定：请把反馈发下去，再征询一轮。
# $items (number) - 条目
# $settled (number) - 已收敛
# $wanted (number) - 需要
delphi-verdict-open = { $items } 个条目中有 { $settled } 个收敛且稳定，要求 { $wanted } 个：再征询一轮。
# $items (number) - 条目
# $settled (number) - 已收敛
delphi-verdict-settled = { $items } 个条目中有 { $settled } 个收敛且稳定，达到要求，可以停了。
delphi-verdict-agreed = 专家对先后次序的看法已经一致（协调系数 W 达标），可以停了。
delphi-verdict-flat = 协调系数 W 比上一轮提高不到 0.1，再问也不会更一致，可以停了。
# $items (number) - 条目
# $settled (number) - 已收敛
delphi-verdict-rounds = 方案规定的轮数已用完：{ $items } 个条目中有 { $settled } 个收敛，其余如实报告分歧。
# $names - 代号
delphi-missing = 还没有答复：{ $names }
delphi-missing-none = 本轮专家都已答复。
delphi-next = 开始下一轮
delphi-next-how = 开始下一轮后，上一轮就此结束：迟到的答复不再收入，因为新一轮的反馈已经按现有答复算好发出。
# $round (number) - 轮次
delphi-next-done = 第 { $round } 轮开始了，请把征询表发给专家。
delphi-members = 专家
delphi-member = 专家
delphi-answered = 本轮已答
# $all (number) - 条目
# $n (number) - 已答
delphi-answered-of = { $n } / { $all }
delphi-do = 操作
delphi-type = 录入
# $member - 代号
delphi-type-member = 录入 { $member } 的答复
delphi-value = 判断
# $item - 条目
delphi-value-of = 判断：{ $item }
delphi-reason = 理由
# $item - 条目
delphi-reason-of = 理由：{ $item }
delphi-type-save = 收入答复
delphi-sheet = 征询表
# $member - 代号
delphi-sheet-member = { $member } 的征询表
delphi-sheet-text = 征询表全文
delphi-copy = 复制
delphi-copied = 已复制，可以粘贴到聊天里发给这位专家。
delphi-copy-refused = 系统不让复制。请在文字框里全选，按 Ctrl+C。
delphi-sheet-save = 存成文件
delphi-sheets-save = 全部征询表存成一个表格
# $member - 代号
# $round (number) - 轮次
delphi-sheet-file = 征询表-{ $member }-第{ $round }轮
# $round (number) - 轮次
delphi-sheets-file = 征询表-第{ $round }轮
delphi-report-file = 德尔菲法报告
delphi-take = 收答复
delphi-take-label = 粘贴答复
delphi-take-how = 把专家发回的整段文字粘进来，一次粘几个人的也行；也可以每行一条：专家,条目序号,判断,理由。重复粘贴不会重复计入。
delphi-take-go = 收入
delphi-take-file = 从文件收
# $changed (number) - 改动
# $new (number) - 新
# $same (number) - 原有
delphi-taken = 新收 { $new } 条，更改 { $changed } 条，原有 { $same } 条。
# $n (number) - 条数
delphi-refused = 没有收入的 { $n } 行
# $line (number) - 行
delphi-refused-line = 第 { $line } 行

## 结果

delphi-results-none = 还没有答复。收到第一轮答复后，这里给出中位数、四分位距和理由。
delphi-replay = 回放到第几轮
delphi-column-member = 专家
delphi-column-round = 轮次
delphi-column-no = 条目
delphi-column-text = 内容
delphi-column-asked = 怎么判断
delphi-column-own = 您上一轮的判断
delphi-column-n = 答复数
delphi-column-median = 中位数
delphi-column-q1 = 下四分位
delphi-column-q3 = 上四分位
delphi-column-iqr = 四分位距
delphi-column-mean = 平均
delphi-column-sd = 标准差
delphi-column-cv = 变异系数
delphi-column-changers = 改判人数比例
delphi-column-moved = 净变动
delphi-column-settled = 是否定下
delphi-column-reasons = 中间一半以外的理由
delphi-column-value = 打分
delphi-column-reason = 理由
delphi-yes = 是
delphi-no = 否
delphi-settled = 已定
delphi-narrow = 已收敛
delphi-wide = 有分歧
delphi-reasons = 两端的理由
delphi-reasons-none = 中间一半以外没有人写理由。
# $value - 判断
delphi-reason-above = 偏高 { $value }
# $value - 判断
delphi-reason-below = 偏低 { $value }
# $chi2 - 卡方
# $freedom (number) - 自由度
# $items (number) - 条目
# $members (number) - 专家
# $p - 概率
# $w - 协调系数
delphi-agreement = 协调系数 W = { $w }（{ $members } 位专家、{ $items } 个条目），χ² = { $chi2 }，自由度 { $freedom }，p = { $p }。
delphi-agreement-none = 没有协调系数：至少要有两位专家把同一量尺的两个以上条目都判断完。
delphi-report-save = 保存报告
delphi-report-save-csv = 保存数据表
delphi-to-survey-how = 选中的条目按专家组的名次成为一道“重要程度”矩阵题的行，填数的条目各成一题，都加进问卷草稿的末尾，可撤销。
delphi-how = 口径：四分位数按第 7 型计算；中间一半指下四分位到上四分位之间；变动只看前后两轮都答复的专家，打分看分布净变动（Scheibe 等，1975），填数看中位数变动比例；协调系数 W 校正并列，按卡方检验（Kendall 和 Babington Smith，1939）；W 达 0.7 或升幅不足 0.1 的停止规则见 Schmidt（1997）。
delphi-chart = 各轮意见的收拢
delphi-chart-value = 判断
delphi-chart-middle = 中间一半
delphi-chart-range = 最低到最高
# $iqr - 四分位距
# $label - 轮次
# $median - 中位数
delphi-chart-says = { $label }：中位数 { $median }，四分位距 { $iqr }。

## 征询表

# $member - 代号
# $round (number) - 轮次
# $title - 题目
delphi-sheet-title = 《{ $title }》第 { $round } 轮征询，专家 { $member }
# $from (number) - 最低
# $to (number) - 最高
delphi-sheet-scale = { $from }–{ $to } 分
delphi-sheet-figure = 填数
# $asked - 量尺或单位
# $n (number) - 序号
# $text - 条目
delphi-sheet-item = { $n }. { $text }（{ $asked }）
# $own - 判断
delphi-sheet-own = 您上一轮：{ $own }。
delphi-sheet-own-none = 您上一轮没有答。
# $high - 上四分位
# $low - 下四分位
# $median - 中位数
# $n (number) - 人数
delphi-sheet-panel = 全体 { $n } 位：中位数 { $median }，中间一半在 { $low } 到 { $high }。
# $text - 理由
# $value - 判断
delphi-sheet-above = 偏高（{ $value }）的理由：{ $text }
# $text - 理由
# $value - 判断
delphi-sheet-below = 偏低（{ $value }）的理由：{ $text }
delphi-sheet-why = 您的判断在中间一半以外：如果坚持，请写明理由。
delphi-sheet-reply = 请在等号后写判断，理由写在分号后面，然后从下一行起整段发回：

## 报告

# $items (number) - 条目
# $members (number) - 专家
# $rounds (number) - 轮数
delphi-report-panel = { $members } 位专家匿名判断 { $items } 个条目，共 { $rounds } 轮。
# $members (number) - 答复的专家
# $round (number) - 轮次
delphi-report-round = 第 { $round } 轮（{ $members } 位专家答复）
# $iqr - 四分位距
# $median - 中位数
# $n (number) - 答复数
# $q1 - 下四分位
# $q3 - 上四分位
delphi-report-spread = n = { $n }，中位数 { $median }，四分位 { $q1 }–{ $q3 }，四分位距 { $iqr }
# $by - 变动
# $changers - 改判
delphi-report-moved = ，变动 { $by }，改判 { $changers }
delphi-report-settled = ，已定
