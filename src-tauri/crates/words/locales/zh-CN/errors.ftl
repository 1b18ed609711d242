### 出了什么事、数据有没有受影响、接下来怎么办。代码 `x_y` 对应 `error-x-y`。

error-unknown = 出现意外情况，数据没有变动。如果再次出现，请把这行信息发给技术支持：{ $detail }
error-internal = 程序出错，数据没有变动。请把这行信息发给技术支持：{ $reason }
error-no-such-method = 当前版本没有“{ $method }”功能，请重新启动客衡。
error-request-invalid = 当前版本看不懂“{ $method }”的请求（{ $reason }），数据没有变动。
error-unknown-language = 没有“{ $language }”这种语言，请选择 zh-CN 或 en。
error-no-answer = 客衡已经打开，但没有响应。请稍等片刻，或在任务管理器中结束它后重新启动。
error-dialog-failed = 无法显示文件窗口：{ $detail }

## 文件

error-file-missing = 找不到“{ $name }”。文件是否已移走，或 U 盘已拔出？
error-file-io = 无法读取“{ $name }”：{ $detail }
error-file-in-use = “{ $name }”已在别的程序或窗口中打开，请先在那里关闭。
error-file-unwritable = 无法写入“{ $name }”：{ $reason } 数据没有变动。请换个位置，或清理磁盘空间。
# $drive - 磁盘
# $name - 文件名
error-disk-full = { $drive } 没有空间了，“{ $name }”没能写入，数据没有变动。请先腾出空间，再试一次。
# $drive - 磁盘
# $name - 文件名
# $reason - 系统给出的原因
error-storage = 读写 { $drive } 上的“{ $name }”时出错：{ $reason } 数据没有变动。如果是 U 盘或别的电脑上的文件夹，请看看是否还连着。
error-file-not-written = “{ $name }”没有写成：{ $detail } 请换个位置，或清理磁盘空间。
error-file-empty = “{ $name }”是空文件。
error-file-truncated = “{ $name }”不完整，可能没有复制或下载完，请重新获取。
error-file-damaged = “{ $name }”已损坏。数据没有变动，请从备份恢复。
error-file-unreadable = “{ $name }”无法读取：文件已损坏，或内容与扩展名不符。数据没有变动。
error-file-bomb = “{ $name }”解压后有 { $megabytes } MB，上限为 { $limit } MB。这不像普通表格，所以没有打开。
error-file-too-large = “{ $name }”太大：{ $what ->
    [entries] 文件条目
    [strings] 文本
    [cells] 单元格
   *[bytes] 字节
 } { $found } 个，上限为 { $limit }。请拆分后再试。
error-file-doctype = “{ $name }”的 { $part } 中含有表格软件不会写入的定义，所以没有打开。
error-file-encrypted = “{ $name }”设有密码。请在 Excel 中取消密码后再试。
error-file-not-a-table = “{ $name }”不是表格，而是{ $found ->
    [pdf] PDF 文件
    [picture] 图片
    [archive] 压缩包，请先解压
    [html] 网页
    [xml] XML 文件
    [document] 文档
    [database] 数据库
    [program] 程序
   *[binary] 其他类型的文件
 }。
error-file-encoding-unsure = 无法确定“{ $name }”的文字编码，请选择预览正常的那一种。
error-file-sheet-missing = “{ $name }”没有第 { $sheet } 个工作表。
error-not-a-keheng-file = 选择的文件不是客衡数据文件，文件没有变动。
error-file-too-new = 这个文件由更新版本的客衡写成（格式 { $version }，当前版本最高支持 { $ours }）。请升级客衡，文件没有变动。
error-wal-refused = “{ $name }”所在的位置（例如网络文件夹）无法保证数据安全，请移到本机硬盘。

error-no-file = 还没有打开数据文件。请打开一个、新建一个，或先看看样例公司。
error-handle-unknown = 这个文件不是在本窗口中选取的，请重新选择。
error-file-exists = “{ $name }”已存在。请换个文件名，原文件没有被覆盖。
error-no-files = 没有选择文件。
error-too-many-files = 一次选择的文件太多，最多 { $limit } 个。
error-file-size-false = “{ $name }”中 { $part } 的实际大小与声明不符，文件已损坏或不安全，所以没有打开。

## 文件中的行

error-encoding-unknown = 没有名为“{ $name }”的编码。
error-field-unknown = 没有名为“{ $field }”的字段。
error-import-kind-unknown = 不能导入名为“{ $kind }”的数据。
error-field-twice = 有两列都对应“{ $field }”，请去掉其中一列。
error-header-row-unknown = 第 { $row } 行不能作为表头。
error-columns-missing = “{ $name }”中没有对应“{ $field }”的列，而这一列必不可少，请指定。
error-sheet-unknown = 工作簿中没有名为“{ $name }”的工作表。
error-profile-unknown = 没有名为“{ $name }”的导入方案。
error-cell-too-long = 第 { $row } 行第 { $column } 列：单元格超过 { $limit } 个字符。
error-too-many-columns = 第 { $row } 行超过 { $limit } 列。
error-row-too-long = 从第 { $row } 行开始的记录没有结束，多半是引号没有成对。
error-character-not-encodable = 第 { $row } 行第 { $column } 列：“{ $character }”无法用 { $encoding } 编码，请改用 UTF-8。

## 数据检查结果

error-check-structure = 文件结构已损坏：{ $what } 请从备份恢复。
error-check-derived = 为加快速度保存的汇总（{ $what }）与明细不符，将按明细重新计算，明细没有受损。
error-check-payer = 有 { $n } 票运单所属的客户不存在。
error-check-key = 有 { $n } 个电话或月结账号指向不存在的客户。
error-check-stamp = 有 { $n } 行记录的修改标记没有对应的操作。
# $n (number) - 条数
error-check-audit-changed = 操作留痕中有 { $n } 条在写下之后被人改过，内容不可信。
# $n (number) - 处数
error-check-audit-missing = 操作留痕中有 { $n } 处缺少记录：被人从中间删掉了。读取同事的交换文件能把缺的补回来。
error-check-audit-cut = 操作留痕最后写下的一条不见了：末尾被人删掉了。读取同事的交换文件能把缺的补回来。

## 德尔菲法、集体思考法、访谈

# $most (number) - 上限
error-delphi-too-many = 专家和条目都最多 { $most } 个。没有保存。
# $limit (number) - 字数
error-delphi-text = 问题和条目的文字最多 { $limit } 个字。没有保存。
# $label - 代号
error-delphi-labels = 专家代号“{ $label }”不能用：用字母、数字，不超过 20 个字，不能重复。没有保存。
# $item (number) - 条目序号
error-delphi-scale = 条目 { $item } 的量尺不对：最高分要比最低分大 1 到 100；单位不超过 20 个字。没有保存。
error-delphi-stop = 停止规则里的数不对：轮数 1 到 10，百分比 0 到 100，收敛条目占比要大于 0，W 在 0 到 1 之间。没有保存。
error-delphi-other-study = 这份答复是另一项研究的征询表，没有收入。
# $current (number) - 当前轮次
# $round (number) - 答复的轮次
error-delphi-round-closed = 这是第 { $round } 轮的答复，而第 { $round } 轮已经结束，现在是第 { $current } 轮：反馈已按当时的答复发出，迟到的不再收入。请专家答现在这一轮。
# $current (number) - 当前轮次
# $round (number) - 答复的轮次
error-delphi-round-not-begun = 这是第 { $round } 轮的答复，现在还在第 { $current } 轮。没有收入。
# $member - 代号
error-delphi-member-unknown = 专家里没有“{ $member }”。
# $item - 条目
error-delphi-item-unknown = 没有条目“{ $item }”：写条目的序号或原文。没有收入。
# $value - 写的内容
error-delphi-value = “{ $value }”不是数字，没有收入。
# $from (number) - 最低
# $to (number) - 最高
# $value - 写的内容
error-delphi-points = “{ $value }”不在量尺上：要 { $from } 到 { $to } 的整数。没有收入。
error-delphi-answered = 已有专家的答复不符合改动后的方案（条目、量尺或专家被去掉了）。没有保存；请保留这些条目和专家。
# $round (number) - 轮次
error-delphi-round-empty = 第 { $round } 轮还没有一条答复，不能开始下一轮。
# $most (number) - 轮数
error-delphi-rounds-used = 方案规定最多 { $most } 轮，已经用完。要再问一轮，先在方案里加轮数。
# $limit (number) - 字数
error-delphi-reason-long = 理由最多 { $limit } 个字。没有收入。
error-delphi-no-answers = 这段文字里没有找到答复。每行写：专家,条目序号,判断,理由；或整段粘贴专家发回的征询表。
# $limit (number) - MB
error-delphi-text-long = 内容太长：最多 { $limit } MB。没有收入。
error-delphi-no-items = 还没有条目。先在方案里写好要判断的条目。
# $limit (number) - 字数
# $most (number) - 人数
error-group-people = 参加的人最多 { $most } 个，名字不超过 { $limit } 个字，不能重复或空着。没有保存。
# $limit (number) - 字数
error-group-text = 太长了：最多 { $limit } 个字。没有记下。
error-group-figures = 方案里的数不对：轮数 1 到 20，每轮 10 秒到 60 分钟，每人 1 到 20 票。没有保存。
error-group-no-ideas = 没有主意可以处理。
error-delphi-no-item = 专家组没有评过这一项。没有改动。
error-delphi-nothing-agreed = 专家组还没有对任何一项形成一致意见。请自己选条目，或再问一轮。
# $most (number) - 上限
error-group-full = 一次会最多 { $most } 个主意。没有记下。
error-no-such-idea = 这个主意已经不在了。没有改动。
error-group-merge-itself = 不能把一个主意并入它自己。没有改动。
# $limit (number) - 字数
error-group-voter = 请写投票人，不超过 { $limit } 个字。没有记下。
# $dots (number) - 每人的票
# $given (number) - 投出的票
error-group-dots = 每人只有 { $dots } 票，这里投了 { $given } 票。没有记下。
# $line (number) - 行
error-interview-line = 第 { $line } 行是追问、选项或条件，上面却还没有问题。没有保存。
# $limit (number) - 字数
error-interview-long = 一行最多 { $limit } 个字。没有保存。
# $most (number) - 上限
error-interview-full = 提纲最多 { $most } 个问题。没有保存。
# $condition - 条件
# $line (number) - 行
error-interview-condition = 第 { $line } 行的问题：条件“{ $condition }”读不懂。写“? 1 = 2”，表示第 1 题选了第 2 项；只能指前面的题。没有保存。
# $line (number) - 行
error-interview-twice = 第 { $line } 行的问题前面已经有了。没有保存。
# $cell - 题目
error-interview-answered = “{ $cell }”已有的回答不符合改动后的题目，或填的内容这道题不收。没有保存。
# $limit (number) - 字数
error-interview-note-long = 一条记录最多 { $limit } 个字。没有保存，您写的还在。
# $limit (number) - 字数
# $most (number) - 个数
error-interview-theme = 一条记录最多 { $most } 个主题，每个不超过 { $limit } 个字。没有保存，您写的还在。
# $limit (number) - 字数
error-interview-name-long = 名字最多 { $limit } 个字。没有保存，您写的还在。
error-interview-unnamed = 请写受访者是谁，代号也行。没有保存，您写的还在。
error-no-such-talk = 这次访谈已经不在了。
error-interview-no-questions = 提纲里还没有问题。
error-interview-no-talks = 还没有访谈。

## 数据操作

error-name-missing = 请填写名称。
error-text-too-long = “{ $field }”太长，最多 { $limit } 个字符。
error-no-such-customer = 这个客户已不存在。
error-person-unclear = 请指定一个客户，或一个电话号码。
# $text (text) - what was typed
error-phone-unclear = “{ $text }”不是电话号码。
error-already-erased = 此人已经删除过，之后没有新的记录。
error-nothing-to-undo = 没有可以撤销的操作。
error-nothing-to-redo = 没有可以重做的操作。
error-no-such-operation = 历史记录中没有这一操作。
error-already-undone = 这一操作已经撤销过了。
error-nothing-left-to-undo = 这一操作改动过的内容后来都已再次修改，没有可撤销的了。
error-abc-class = 没有“{ $class }”类，只有 A、B、C 三类。
error-abc-cuts = 分界点必须在 0 与 1 之间、逐个增大，最多 { $most } 个。
error-model-input = “{ $field }”应为 { $expected }。
error-services-stuck = “{ $services }”只互相服务，成本到不了任何营业部门。请写明它们为哪个营业部门服务。
error-sample-recipe = 样例公司最多 { $most-customers } 个客户、{ $most-shipments } 票运单，时间在 { NUMBER($first-year, useGrouping: "false") } 至 { NUMBER($last-year, useGrouping: "false") } 年之间。
error-cancelled = 已取消，数据没有变动。
error-no-such-job = 这项任务已经结束。
error-view-closed = 这个列表已关闭，请重新打开。
error-setting-invalid = 设置项“{ $field }”超出范围，没有改动。
error-no-such-shipment = 这票运单已不存在。
error-no-such-kpi = 没有名为“{ $kpi }”的指标。
error-period-reversed = 开始日期晚于结束日期。
error-cost-setup-missing = 还没有填写部门和人数，无法核算。请先完成成本设置。
error-cost-setup-invalid = { $field ->
    [amount] “{ $name }”的金额不对。
    [capacity] “{ $name }”的人数（最多 100,000）、每班小时（最多 24）、每月班次（最多 31）或有效工时系数（最多 100%）不对。
    [count] 部门或作业超过了 200 个。
    [department] “{ $name }”要有执行的部门，且不能是辅助部门。
    [minutes] “{ $name }”的分钟数应从最快到最慢依次增大，最多 10,000。
    [months] 月均金额的起止月份不对。
    [name] 名称“{ $name }”空缺、过长或重复。
    [operating] 至少要有一个不是辅助的部门。
    [serves] “{ $name }”的服务对象比重不对。
    [share] “{ $name }”的工时占比应在 0 到 100% 之间。
    [terms] “{ $name }”里同一项计了两次。
   *[other] 成本设置有误（{ $field }）：“{ $name }”。
}没有改动。
# $n (number) - entries
error-cost-department-used = 有 { $n } 笔费用记在要删除的部门名下，请先改到别的部门。
error-cost-month-locked = { $month } 已结账，不能改动。如需更正，请先打开该月。
error-cost-entry-invalid = { $field ->
    [amount] 金额不能为 0，也不能超过 100 亿元。
    [item] 费用种类空缺或过长。
    [reason] 请写明按此比例分摊的理由。
    [share] 至少要有一个部门的比重大于 0。
   *[other] 费用的“{ $field }”填写有误。
}
error-cost-method-unknown = 没有名为“{ $method }”的核算方法。
error-cost-method-cut = “{ $method }”不是按客户核算的方法。
error-cost-shipment-by-time = 单票成本只按时间驱动作业成本核算，不能用“{ $method }”。
error-cost-no-signatures = 没有一票有签收时间，不知道月末哪些还在途。请导入带签收时间的运单。
error-cost-no-storage = 账里没有场地和包装费用。请录入房租、水电、仓储费或包装耗材。
error-cost-nothing-stored = 有场地或包装费用，但没有一票带重量、签收时间或件数，不知道摊给谁。请导入这些列。
error-cost-no-haul = 没有干线成本，端点和干线分不开。请导入运单的运输成本，或设一项“干线”环节的作业。
error-cost-services-stuck = 这些辅助部门只互相服务，成本分不出去：{ $names }。请注明它们为哪些业务部门服务。
error-no-such-cost = 这笔费用已不存在。
error-no-such-department = 这个部门已不存在。
error-no-such-cost-object = 核算结果中没有“{ $object }”。
error-cost-plan-missing = { $month } 之前没有账，还没有标准和预算可比。请先填写标准与预算。
error-cost-plan-invalid = 标准与预算有误（{ $field }）：“{ $name }”。没有改动。
error-cost-what-if-invalid = “{ $field }”超出了合理范围。
error-cost-nothing-booked = 这段时间账里没有“{ $name }”。请先录入，或换一项费用、一段时间。
error-cost-kpi-uncounted = 这段时间没有“{ $name }”的数据。请导入相应的运单、服务单或外部统计。
error-cost-months-missing = 这样算至少要 { $least } 个有账又有运单的月份，现在只有 { $n } 个。请选更长的期间。
error-reason-missing = 请写上几个字，不能留空。
error-proof-missing = 措施完成要有证明：请写明效果，或写明在哪里能查到。
error-no-such-entry = 这条记录已不存在。
error-chart-by-event = 只有破损、丢失这类罕见情况才能逐次画图。
error-measure-invalid = 第 { $row } 行：计入数不能大于总数，总数至少为 1。没有保存。
error-measures-too-many = 一次最多录入 { $most } 行。没有保存。
error-code-cut = 答案码不完整。没有录入任何内容，请重新复制整段代码。
error-code-damaged = 答案码已损坏，或属于问卷的另一个版本。没有录入任何内容，请对方重新发送。
error-code-content = 答案码里有问卷没有提供的内容。没有录入任何内容。
# $at (number) - 从头数的字数
error-form-expr-end = 条件没有写完：第 { $at } 个字之后缺少内容。
# $at (number) - 从头数的字数
error-form-expr-unexpected = 条件在第 { $at } 个字处无法读懂：这里不应出现“{ $found }”。
# $at (number) - 从头数的字数
error-form-expr-name = 条件第 { $at } 个字处的“{ $name }”不是可用的题目、选项或函数。
# $at (number) - 从头数的字数
error-form-expr-arguments = 条件第 { $at } 个字处，“{ $name }”的参数个数不对。
error-code-unknown-survey = 这份答卷不属于本文件里的任何问卷。没有录入。
# $version (number) - 版本
error-code-unknown-version = 这份答卷填的是第 { $version } 版问卷，本文件里没有这一版。请先把对方的数据合并进来。
error-no-codes = 文字里没有找到答案码。答案码以 KH1. 开头。
error-no-such-survey = 找不到这份问卷，可能已被删除。
# $version (number) - 版本
error-survey-version-unknown = 问卷没有第 { $version } 版。
# $paper (number) - 编号
error-no-such-paper = 第 { NUMBER($paper, useGrouping: "false") } 号答卷还没有录入。
# $most (number) - 最大编号
error-paper-number = 纸质答卷的编号是 1 到 { NUMBER($most, useGrouping: "false") } 的整数。没有录入。
error-paper-pass = 只有第 1 次和第 2 次录入，没有“{ $pass }”。没有录入。
# $paper (number) - 编号
error-paper-blank = 第 { NUMBER($paper, useGrouping: "false") } 号一格都没有填，不算一份答卷。没有录入。
# $paper (number) - 编号
error-paper-taken = 第 { NUMBER($paper, useGrouping: "false") } 号已经录过，内容不同。没有改动；确认要换成这次的内容，请选择替换。
# $paper (number) - 编号
# $version (number) - 版本
error-paper-other-version = 第 { NUMBER($paper, useGrouping: "false") } 号第一次是按第 { $version } 版录的，第二次也要用这一版。没有录入。
error-paper-cell-unknown = 这份问卷没有“{ $cell }”这一格。没有录入。
error-paper-cells-refused = 有的格子填不进这样的内容：{ $cells }。没有录入。
# $paper (number) - 编号
error-paper-too-long = 第 { NUMBER($paper, useGrouping: "false") } 号的文字太长，存不下。没有录入。
# $paper (number) - 编号
error-paper-not-differing = 第 { NUMBER($paper, useGrouping: "false") } 号没有两次不一致的地方，不用核对。
# $paper (number) - 编号
# $cells (number) - 格数
error-paper-unsettled = 第 { NUMBER($paper, useGrouping: "false") } 号还有 { $cells } 格没有定下来。没有保存。
error-no-such-template = 没有名为“{ $template }”的模板。
# $flaws (number) - 处
error-survey-flawed = 问卷还有 { $flaws } 处需要修改，改好之后才能发布。
error-survey-not-published = 问卷还没有发布。
error-survey-no-sides = 这份问卷没有同时问“期望”和“感受”的题目，算不出差距。
# $answers (number) - 份
error-survey-has-answers = 这份问卷已有 { $answers } 份答卷，不能删除。可以结束收集。
# $limit (number) - MiB
error-survey-too-long = 问卷超过 { $limit } MiB，没有保存。
# $limit (number) - MiB
error-survey-file-too-long = 文件“{ $name }”超过 { $limit } MiB，没有读取。
error-no-such-question = 找不到这道题，可能已被删除。
# $name - name of the file or format
error-survey-format-unknown = “{ $name }”不是本软件能读写的问卷格式。
# $sheet - name of the sheet
error-survey-sheet-missing = 工作簿里没有“{ $sheet }”表。
# $sheet - name of the sheet, $column - heading
error-survey-column-missing = “{ $sheet }”表缺少“{ $column }”列。
# $sheet - name of the sheet, $column - heading
error-survey-column-twice = “{ $sheet }”表有两个“{ $column }”列，不知以哪个为准。请删去一个。
# $row (number) - row of the sheet
error-survey-row-untyped = “survey”表第 { $row } 行有名称或题目，却没有题型。
# $row (number) - row of the sheet
error-survey-row-unnamed = “survey”表第 { $row } 行有题型，却没有名称。
# $row (number) - row of the sheet, $list - name of the list
error-survey-list-missing = 第 { $row } 行用到选项表“{ $list }”，但“choices”表里没有。
# $row (number) - row of the sheet, $name - name of the group
error-survey-group-open = 第 { $row } 行的分组“{ $name }”没有结束。
# $row (number) - row of the sheet
error-survey-group-close = 第 { $row } 行结束了一个没有开始的分组。
# $row (number) - row of the sheet, $list - name of the list
error-survey-choice-unnamed = “choices”表第 { $row } 行没有名称，它属于选项表“{ $list }”。
# $row (number) - row of the sheet, $list - name of the list, $name - name of the choice
error-survey-choice-twice = “choices”表第 { $row } 行：选项表“{ $list }”里已经有“{ $name }”。
error-survey-no-questions = 文件里没有可以提问的题目。
# $what - cells, rows, elements, megabytes, $limit (number) - accepted
error-survey-too-many = 文件比任何问卷都大：最多 { $limit } { $what ->
    [cells] 个单元格
    [rows] 行
    [elements] 项
   *[other] MB
  }。
# $line (number) - line, $column (number) - column
error-survey-json = 文件在第 { $line } 行第 { $column } 列损坏，或者嵌套太深。
error-survey-json-shape = 文件里没有问卷：没有带题目的页面。
# $column - heading
error-survey-head-missing = 第一行缺少“{ $column }”列，这不是 LimeSurvey 的问卷。
# $column - heading
error-survey-head-twice = 第一行有两个“{ $column }”列，不知以哪个为准。请删去一个。
# $row (number) - line of the file
error-survey-quote-open = 第 { $row } 行的引号没有收尾，文件可能不完整。
# $row (number) - line of the file, $class - what it is: Q, SQ, A
error-survey-line-parent = 第 { $row } 行（“{ $class }”）前面没有它所属的分组或题目。
# $row (number) - line of the file, $name - code of the question
error-survey-line-untyped = 第 { $row } 行的题目“{ $name }”没有题型。
# $row (number) - line of the file, $class - what it is: Q, SQ, A
error-survey-line-unnamed = 第 { $row } 行（“{ $class }”）没有名称。
# $row (number) - line of the file, $name - code, $first (number) - line where it stood before
error-survey-line-twice = 第 { $row } 行的名称“{ $name }”与第 { $first } 行相同。请给其中一个改名。
# $line (number) - line of the file
error-survey-xml = 文件在第 { $line } 行损坏或不完整。
error-survey-xml-entities = 文件里自定义了实体，问卷用不着这些，因此没有读取。
error-survey-xml-shape = 这不是 LimeSurvey 的问卷。
# $name - code or identity, $table - part of the file
error-survey-part-of-nothing = “{ $table }”里的“{ $name }”所属的内容不在文件里。
error-survey-qsf-shape = 这不是 Qualtrics 的问卷。
# $name - identity of the question
error-survey-question-twice = 文件里有两道题都叫“{ $name }”。
error-survey-no-answers = 文件里只有表头，没有答卷。
error-analysis-unknown = 没有“{ $name }”这种分析。
error-analysis-role-missing = 请为“{ $role }”选择题目。
error-analysis-role-unknown = 这种分析没有“{ $role }”这一项。
error-variable-unknown = 问卷里没有可供分析的题目“{ $name }”。
error-variable-no-figures = “{ $name }”没有数值。
error-variable-no-groups = “{ $name }”不能把人分成组。
error-analysis-too-little = 完整的答卷太少，或者回答都一样，算不出来。
# $most (number) - competitors
error-analysis-competitors = 最多选 { $most } 家竞争对手。
# $one (number) - questions
# $other (number) - questions
error-analysis-unequal = 两边题数必须相同：一边 { $one } 题，另一边 { $other } 题。
error-analysis-scales-differ = 各题的量表不同，请选量表一致的题。
# $most (number) - questions
error-analysis-items = 请选 2 到 { $most } 道题。
error-analysis-no-nps = “{ $name }”不是 0 到 10 分的题。
error-analysis-one-wave = 只有一期答卷，还看不出变化。
error-analysis-no-kano = “{ $name }”不是五档量表：卡诺模型要求每题正好五档。
error-analysis-no-words = 还没有哪个词有 3 个人用过。
error-analysis-no-picture = 这种分析没有图。
# $name - the variable
error-variable-no-pairs = “{ $name }”不是两两比较题。
error-analysis-no-other = 请选另一份有答卷、问了同样题目的问卷。
# $name - the second survey
error-analysis-no-match = “{ $name }”里没有和这里名称、量表都相同的题。
error-analysis-other-unused = 这种分析只看一份问卷。
# $one - a row
# $other - another row
error-analysis-rows-differ = “{ $one }”和“{ $other }”不是同一项，差距没有意义。
error-analysis-sides-differ = 两边的量表必须相同，才能相减。
# $least (number) - customers needed
# $n (number) - customers
error-analysis-few-customers = 能对上客户、两个数都有的只有 { $n } 家，至少要 { $least } 家。
# $name - the variable
error-analysis-wave-kind = “{ $name }”不能分期：请选月份或问卷版本。
# $most (number) - points
error-analysis-too-many-points = 这道题的档数太多，画不出条形图；最多 { $most } 档。
# $name - the variable
error-variable-no-money = “{ $name }”不是金额。
error-variable-no-texts = “{ $name }”不是开放题。
error-joined-no-text = “{ $name }”不是填写文字的题，认不出客户。
error-joined-no-measure = 这份问卷没有打分的题，量不出满意度。
error-joined-measure = “{ $name }”不能当满意度：要一道打分的题，或同一量表的几道题。
# $least (number) - 最低分
# $most (number) - 最高分
error-joined-limits = 界限要在 { $least } 到 { $most } 之间，“不满意”的界限要低于“满意”的界限。
error-joined-not-waiting = 这位客户已不在不满意客户里。
# $least (number) - 最少
# $most (number) - 最多
error-joined-days = 比较天数要在 { $least } 到 { $most } 之间。
# $least (number) - 最少
# $most (number) - 最多
error-joined-kept = 再购的比例要在 { $least }% 到 { $most }% 之间。
# $least (number) - 最少
# $most (number) - 最多
error-joined-times = 连续次数要在 { $least } 到 { $most } 之间。
error-weight-several = “{ $name }”可以选几项，一个人会属于几组，不能用来加权。
error-weight-group-unknown = 没有“{ $name }”这一组，什么都没有改。
error-weight-group-zero = “{ $name }”有人答卷，目标不能是 0；否则这些人说的话就不算了。什么都没有改。
error-weight-targets = 目标要填 0 以上的数，而且不能全是 0。什么都没有改。
error-no-such-topic = 这个分组已经不在了。
error-no-such-bank-question = 题库里已经没有这道题了。
error-bank-unworded = 题目还没有文字，存进去也找不到：请先写好。
error-bank-twice = 题库里已经有这道题。
error-bank-full = 题库最多存 { $limit } 道自己的题。
error-bank-too-long = 这道题超过 { $limit } KB。
error-no-such-recipe = 报告里已经没有这项分析了。
error-recipe-twice = 报告里已经有这项分析。
error-recipe-too-many = 一份报告最多放 { $limit } 项分析。
error-recipe-title-too-long = 标题最多 { $limit } 个字。
error-survey-report-empty = 报告里还没有内容。
error-topic-unnamed = 请给分组起个名字。
error-no-such-answer = 这份答卷已经不在了。
error-topic-twice = 已经有叫“{ $name }”的分组。
# $limit (number) - characters
error-topic-too-long = 名字和词最多 { $limit } 个字。
# $limit (number) - words or groups
error-topic-too-many = 最多 { $limit } 个，再多就管不过来了。
error-power-groups = 请选两个不同的组；一个人只能在其中一组。
error-power-share = 请选出算入的回答：至少选一项，也不能全选。
error-joined-anonymous = 这份问卷承诺不记名，答卷不能对应到客户。
error-power-difference = 看重的差别要大于 0。
# $least (number) - answers
# $most (number) - answers
error-power-answers = 计划的份数要在 { $least } 和 { $most } 之间。
# $least (number) - looks
# $most (number) - looks
error-power-looks = 计划看的次数要在 { $least } 和 { $most } 之间。
error-power-too-small = 差别太小，收多少份也分辨不出来。
# $looks (number) - looks
error-power-looked = 已经看过 { $looks } 次，计划不能再改：看了再定的计划防不住偶然。要换，请先放弃这个计划。
error-power-no-plan = 还没有定计划。
error-power-ended = 已经有结论，不用再看了。
error-power-nothing-new = 上次看过之后没有新答卷，再看也一样。
error-sample-margin = 误差或差别要大于 0；比例的误差还要小于 100%。
error-sample-expected = 预计比例要在 0 和 100% 之间，标准差要大于 0。
error-sample-response = 回收率要大于 0，最多 100%。
error-sample-population = 没有符合条件的客户。
# $most (number) - strata
error-sample-strata = 最多分 { $most } 层。
# $most (number) - looks
error-power-too-often = 最多看 { $most } 次。
# $least (number) - least
# $most (number) - most
error-cleaning-limit = 界限必须在 { $least } 和 { $most } 之间。

## 信息收集

error-no-such-study = 这项调查已不在文件里。
error-no-such-study-entry = 这条记录已不在文件里。
error-study-kind-unknown = 没有“{ $kind }”这种方法。
error-study-untitled = 请写标题。
# $limit (number) - 字数
error-study-title-too-long = 标题最多 { $limit } 个字。
# $limit (number) - 字数
error-study-name-too-long = 姓名或代号最多 { $limit } 个字。
error-study-body-invalid = 内容不完整，未保存（{ $reason }）。
# $limit (number) - 兆字节
error-study-body-too-long = 内容太长，最多 { $limit } MB。
error-study-closed = 调查已结束。要继续记录，请先点“恢复”。
# $most (number) - 项数
error-observation-items = 最多 { $most } 项。
# $limit (number) - 字数
error-observation-item-name = 名称最多 { $limit } 个字。
error-observation-item-twice = “{ $name }”写了两次，观察员会分不清。
error-observation-period-turned = 开始日期在结束日期之后。
# $most (number) - 天数
error-observation-days = 天数须在 1 到 { $most } 之间。
error-observation-other-sheet = 这条记录不属于这种观察表。已有记录时不能换观察表。
error-observation-item-unknown = 这一项已从观察表里删除。有记录的项不能删除。
error-observation-nobody = 请写明是谁（姓名或代号）。
error-observation-times-turned = 结束时间在开始时间之前。
# $limit (number) - 字数
error-observation-remark-too-long = 备注最多 { $limit } 个字。
# $most (number) - 秒数
error-observation-seconds = 时长最多 { $most } 秒（一天）。
# $most (number) - 最大
error-planner-weight = 权重在 0 到 { $most } 之间。
# $most (number) - 组数
error-experiment-arms = 要比较 2 到 { $most } 组。
# $limit (number) - 字数
error-experiment-name = 名称不能空，最多 { $limit } 个字。
error-experiment-arm-twice = “{ $name }”写了两次。
error-experiment-base = 现在的比例须在 0 到 100% 之间；平均数的标准差须大于 0。
error-experiment-difference = 最小差异须大于 0，且加减之后仍是可能的比例。
error-experiment-alpha = 误判率 α 须在 0.1% 到 20% 之间。
error-experiment-power = 把握度须在 50% 到 99% 之间。
# $most (number) - 人数
error-experiment-people = 人数须在 1 到 { $most } 之间。
error-experiment-source = 这种结果不能这样取得：比例配“有没有”，平均数配“多少”，并且参加者须是客户。
error-experiment-days = 最后一天在第一天之前。
error-experiment-drawn = 名单已经抽好，计划不能再改。没有结果时可以先撤回名单。
error-experiment-value = 结果须是数字；比例的结果只能是 0 或 1。
# $least (number) - 人数
error-experiment-too-few = 参加的人太少，至少 { $least } 人。
error-experiment-has-results = 已经有结果，不能重新抽名单：看过结果再抽就不公平了。
error-experiment-not-drawn = 还没有抽名单。
# $number (number) - 编号
error-experiment-number = 名单上没有 { $number } 号。
error-experiment-typed = 这项实验的结果是手工录入的。
error-experiment-no-data = 数据还没有到开始统计的那一天。
# $least (number) - 结果数
error-experiment-too-early = 每组至少要有 { $least } 个结果才能比较。
error-experiment-fewer = 结果比上次看时还少，不能再看。请先补回结果。
# $most (number) - 次数
error-experiment-looks = 最多看 { $most } 次。
error-experiment-impossible = 按这个计划，多少人都不够，请改大最小差异。
error-invitation-size = 至少要邀请一位客户；留空为可邀请的全部客户。没有邀请任何人。
error-invitation-mode = 这份问卷已经用另一种方式（匿名或记名）邀请过客户，不能混用。没有邀请任何人。
error-invitation-nobody = 没有可以邀请的客户：请放宽条件，或等邀请间隔过去。没有邀请任何人。
# $least (number) - 至少
error-invitation-too-few = 匿名问卷一次至少邀请 { $least } 位，再少就猜得出是谁答的了。没有邀请任何人。
error-invitation-closed = 这份问卷已结束收集：先恢复收集，再邀请或催答。
error-invitation-none = 没有这样的邀请，所以没有保存文件。
error-invitation-anonymous = 匿名问卷不知道谁还没有答，所以做不到。没有改动任何东西。
error-invitation-unknown = 其中有客户没有被邀请。没有撤回任何邀请。
error-invitation-answered = 其中有邀请已经有人答了，不能撤回。没有撤回任何邀请。
# $name - 文件名
error-invitation-file = “{ $name }”的结尾要是 .zip（网页文件），或者 .xlsx、.csv（名单）。没有保存文件。
# $most (number) - 最多
error-invitation-repeat = 重复间隔是 1 到 { $most } 个月；留空为不重复。没有改动任何东西。
# $days (number) - 天
# $most (number) - 次
error-reminder-nobody = 现在没有可以催答的客户：邀请或催答后满 { $days } 天才能再催，每位最多催 { $most } 次。没有记下任何催答。
# $limit (number) - MiB
error-picture-too-long = 图片文件超过 { $limit } MiB，没有读取。
error-picture-format = 这个文件不是 JPEG 或 PNG 图片。
error-picture-heif = 这是 HEIC 格式的照片，程序读不了。请在手机上另存为 JPEG，或把相机格式改成“兼容性最佳”再拍。
# $height (number) - 像素
# $limit (number) - 百万像素
# $width (number) - 像素
error-picture-too-large = 图片有 { $width } × { $height } 像素，超过 { $limit } 百万像素，没有读取。
error-picture-damaged = 图片不完整或已损坏，请重新发送。
error-picture-without-code = 图片里没有找到二维码。请靠近一些、对准焦、避开反光，重新拍一张；拍答卷要把右上角的二维码拍进去。
error-picture-other-code = 图片里有二维码，但既不是答案码，也不是我们印的答卷。
error-page-corners = 没有找到这一页四角的黑块。请把纸放平，拍下整页，手指不要挡住四角。
error-page-small = 这一页在图片里太小，分不清勾选。请靠近一些，或用 150 dpi 以上扫描。
error-page-pale = 图片里墨迹和纸几乎分不开。请在亮一些的地方重拍。
error-paper-page-other-survey = 这一页属于另一份问卷，不在当前文件里。
# $version (number) - 版本
error-paper-page-other-version = 这一页是按问卷第 { $version } 版印的，当前文件里没有这一版。
# $paper (number) - 编号
error-paper-page-other-layout = { NUMBER($paper, useGrouping: "false") } 号答卷印刷时的版面不同（别的程序版本或字体），照片无法识别。请手工录入。
# $most (number) - 份
error-paper-copies = 一次打印 1 到 { $most } 份。没有打印。
error-paper-code = 页上的二维码放不下这些内容。请打印成手工录入的问卷。
# $limit (number) - 张
error-pictures-too-many = 一次最多读取 { $limit } 张图片。没有录入任何内容，请分几次来。
error-qr-too-long = 内容太长，放不进一个二维码。

## 交换文件


## 交换文件

error-exchange-not-a-file = 这不是客衡的交换文件。没有改动任何数据。
# $have (number) - 已有的字节数
# $want (number) - 完整文件的字节数
error-exchange-cut = 文件没有传完：完整文件有 { $want } 字节，现在只有 { $have } 字节。请重新接收。没有改动任何数据。
error-exchange-damaged = 交换文件在传送中损坏了。请对方以文件方式重新发送。没有改动任何数据。
error-exchange-other-key = 这个交换文件用的不是本店的密钥。如果对方是同一家店，请先导入对方的一份全量文件，或输入对方的密钥。没有改动任何数据。
# $ours (number) - 本程序能读的版本
# $version (number) - 文件的版本
error-exchange-version = 这个交换文件由更新版本的客衡生成（格式 { $version }，本程序能读到 { $ours }）。请先升级客衡。没有改动任何数据。
error-exchange-locked = 这个交换文件加了密码，请输入密码。
error-exchange-passphrase = 密码不对。请检查大小写和输入法，再试一次。
error-exchange-secret = 本店密钥是 24 位字母和数字，其中没有字母 U。请对照原文检查。
# $detail - 系统的提示
error-exchange-io = 交换文件无法读写：{ $detail } 您的数据没有改动。请检查磁盘和 U 盘，再试一次。
error-exchange-other-firm = 文件“{ $name }”属于另一家公司的数据，没有合并。
error-exchange-gap = “{ $name }”的这个文件接着之前的文件写，但之前的文件没有收到。请让对方写一份完整的交换文件。
error-exchange-has-met = 这份数据已经和同事的电脑交换过，密钥不能再改。
error-same-folder = 请选另一个文件夹：备份本来就在这里。
# $of (number) - rows
# $rows (number) - rows
error-exchange-brake = 合并会改动或删除“{ $table }”{ $of } 行中的 { $rows } 行，没有合并。请核对后确认。
error-exchange-forked = “{ $name }”的程序在运行中被整机复制过，两份数据用了同样的编号，无法合并。请关闭两边的程序，重新打开后由一方写出完整文件、另一方从该文件重新开始。
error-exchange-needed = 还有内容用到这一行，不能删除。
error-exchange-no-passphrase = 环境变量 { $name } 里没有密码。
error-no-such-machine = 没有收到过“{ $name }”的文件，不知道对方缺什么。请写完整的交换文件。
error-no-such-conflict = 没有这条冲突，可能已经了结。
# $limit (number) - conflicts
error-too-many-conflicts = 一次最多了结 { $limit } 条冲突。
error-conflict-not-by-hand = 这一处不能另外填写：它由程序自己记录，或者两边还有别的不同。请在两个值里选一个。
error-conflict-value = “{ $field }”的值看不懂，没有改动任何内容。
error-backup-not-a-file = 这不是客衡的备份文件，没有改动任何内容。
# $ours (number) - version this program reads
# $version (number) - version of the file
error-backup-version = 这份备份由更新的客衡写成（格式 { $version }，本程序读 { $ours }）。请先更新客衡。
error-backup-damaged = 这份备份已损坏，不能使用。现有数据没有改动，请换一份备份。
# $detail - what the system said
error-backup-io = 备份文件无法读写：{ $detail }。现有数据没有改动，请检查磁盘后再试。

## 应用锁与打码

error-locked = 窗口已锁上，请先输入密码。
error-lock-none = 这个数据文件没有设置应用锁。
error-lock-wrong = 密码不对。
# $seconds (number) - 秒
error-lock-wait = 输错次数太多，请等 { $seconds } 秒再试。
# $least (number) - 字数
error-lock-short = 密码至少 { $least } 个字符。没有改动。
# $most (number) - 字数
error-lock-long = 密码最多 { $most } 个字符。没有改动。
# $most (number) - 分钟
error-lock-minutes = 自动锁上的时间最长 { $most } 分钟，0 表示不自动锁。没有改动。
error-lock-damaged = 数据文件里的应用锁信息已损坏，无法核对密码。请关闭窗口后用命令行 keheng-cli lock off 解除。
# $name - 环境变量
error-lock-no-word = 环境变量 { $name } 里没有密码。
error-masked-text = 投影模式下，含有打码姓名或号码的文字不能修改。请先退出投影模式。没有保存。
error-masked-projector = 投影模式下不导出完整的号码和姓名。请先退出投影模式，或导出打码的表格。

## 客户还会带来多少

error-history-number = 第 { $row } 个客户的数据 { $field } 不对（小于零、不是数字，或末次购买晚于截止日）。未作计算，请检查该客户的购买记录。
error-purchase-money = 第 { $row } 笔购买的金额不是数字。未作计算，请更正。
error-lifetime-parameters = 模型参数必须是大于零的数。
error-too-few-customers = 只有 { $customers } 个客户，模型需要 { $needed } 个。改用平均频率。
error-too-few-repeaters = 只有 { $repeaters } 个客户复购，模型需要 { $needed } 个。改用平均频率。
error-observed-too-briefly = 数据只覆盖 { NUMBER($gaps, maximumFractionDigits: 1) } 个通常的购买间隔，模型需要 { $needed } 个。改用平均频率。
error-rates-alike = 客户的购买频率几乎一样（形状参数 { NUMBER($shape, maximumFractionDigits: 0) }），模型没有可区分的东西。改用平均频率。
error-leaving-unknown = 从数据看不出客户怎样离开。改用平均频率。
error-no-likelihood = 这些数据与模型不符，无法拟合。
error-no-money = 复购客户的金额都是零，无法判断金额。
error-money-unknown = 从金额看不出客户之间的差别。改用每个客户自己的均值。
error-money-depends = 买得勤的客户每次金额也不同（相关系数 { NUMBER($r, maximumFractionDigits: 2) }），而金额模型假定两者无关，请谨慎使用其金额。
error-simple-value = 无法计算生命周期价值，请检查“{ $field }”。留存率应在 0 与 1 之间，折现率不能为负，两者之一必须使总和有尽头。
error-spell-time = 第 { $row } 行的时长为负或不是数字。
error-survival-level = 置信水平应在 0 与 1 之间。
error-rfm-segment = 第 { $row } 条分群规则不能用：要有名称，分数从 1 到 5 且不能前大后小。未作改动。
error-migration-twice = 客户 { $id } 在同一期出现了两次。
error-migration-class = 这次比较里没有 { $class } 类。
error-backtest-plan = 不能这样回放历史，请检查“{ $field }”。

## 客户价值与预警
# $most (number) - 周
error-horizon-weeks = 预测期要在 1 到 { $most } 周之间。
error-no-such-alert = 这条预警已经不成立。
error-no-such-task = 这条预警任务已不存在。
error-task-alone = 这位客户抽中“不作处理”：留着对照，才知道挽留有没有用。
error-day-gone = 这一天已经过去，请改成之后的日期。
error-no-such-contact = 这条联系记录已不存在。
# $field - 字段
error-contact-field = “{ $field }”的取值不认识，没有保存。
# $days (number) - 天
# $needed (number) - 天
error-backtest-short = 运单只有 { $days } 天，回放至少要 { $needed } 天。
# $field - 字段
error-claim-number = 赔付金额算不出来：请检查“{ $field }”。金额不能为负，受损比例在 0 到 100% 之间。
error-claim-value = 没有保价，也没有货值凭证，算不出该赔多少。请先填货值。
# $step - 步骤
error-no-such-step = 这张服务单没有“{ $step }”这一步。
# $month - 月份
error-statement-empty = { $month } 没有这位客户的运单，没有可对的账。
