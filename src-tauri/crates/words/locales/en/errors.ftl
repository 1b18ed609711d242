### What went wrong, that nothing was lost, what to do next. The message of code `x_y` is `error-x-y`.

# $detail - code and arguments, for whoever helps
error-unknown = Something unexpected happened. Your data were not changed. If it happens again, please pass this on: { $detail }
# $reason - what the program noticed
error-internal = The program made a mistake. Your data were not changed. Please pass this on: { $reason }
# $method - name of the call
error-no-such-method = This version does not know “{ $method }”. Please restart Keheng.
# $method - name of the call
# $reason - what was wrong with it
error-request-invalid = “{ $method }” was asked for in a way this version does not understand ({ $reason }). Nothing was changed.
# $language - the tag as given
error-unknown-language = There are no words in the language “{ $language }”. Choose zh-CN or en.
error-no-answer = Keheng is open already, but does not answer. Please wait a moment or end it in the task manager, then start it again.
# $detail - what the system said
error-dialog-failed = The file window cannot be shown: { $detail }

## Files

# $name - file name
error-file-missing = “{ $name }” is no longer there. Was it moved, or the USB stick removed?
# $name - file name
# $detail - what the system said
error-file-io = “{ $name }” cannot be read: { $detail }
# $name - file name
error-file-in-use = “{ $name }” is open in another program or window. Close it there first.
# $name - file name
# $reason - what the system said
error-file-unwritable = “{ $name }” cannot be written: { $reason } Nothing was changed. Choose another place, or make room on the disk.
# $drive - the drive
# $name - file name
error-disk-full = There is no room left on { $drive }: “{ $name }” could not be written. Nothing was changed. Make room there, then try again.
# $drive - the drive
# $name - file name
# $reason - what the system said
error-storage = “{ $name }” on { $drive } cannot be read or written right now: { $reason } Nothing was changed. If it is a stick or another computer's folder, check that it is still there.
# $name - file name
# $detail - what the system said
error-file-not-written = “{ $name }” was not written: { $detail } Choose another place, or make room on the disk.
# $name - file name
error-file-empty = “{ $name }” is empty.
# $name - file name
error-file-truncated = The end of “{ $name }” is missing: it was not copied or downloaded completely. Please get it again.
# $name - file name
error-file-damaged = “{ $name }” is damaged. Nothing was changed; please restore a backup.
# $name - file name
error-file-unreadable = “{ $name }” cannot be read: it is damaged or not what its name says. Nothing was changed.
# $name - file name
# $megabytes (number) - size when unpacked
# $limit (number) - accepted size
error-file-bomb = “{ $name }” would unpack to { $megabytes } MB; { $limit } MB are accepted. This is no usual table, so it was not opened.
# $name - file name
# $what - entries, strings, cells or bytes
# $found (number) - how many there are
# $limit (number) - how many are accepted
error-file-too-large = “{ $name }” holds too much: { $found } { $what }, and { $limit } are accepted. Please split it.
# $name - file name
# $part - part of the workbook
error-file-doctype = “{ $name }” contains definitions no spreadsheet program writes (in { $part }), so it was not opened.
# $name - file name
error-file-encrypted = “{ $name }” is protected with a password. Remove the password in Excel, then try again.
# $name - file name
# $found - pdf, picture, archive, html, xml, document, database, program or binary
error-file-not-a-table = “{ $name }” is not a table but { $found ->
    [pdf] a PDF
    [picture] a picture
    [archive] an archive; unpack it first
    [html] a web page
    [xml] an XML file
    [document] a text document
    [database] a database
    [program] a program
   *[binary] something else
 }.
# $name - file name
error-file-encoding-unsure = It is not certain how the characters of “{ $name }” are encoded. Please choose the encoding whose preview reads well.
# $name - file name
# $sheet (number) - position of the sheet, from 1
error-file-sheet-missing = “{ $name }” has no sheet number { $sheet }.
error-not-a-keheng-file = The chosen file is not a Keheng file. It was not changed.
# $version (number) - of the file
# $ours (number) - of this program
error-file-too-new = This file was written by a newer Keheng (format { $version }, this one reads up to { $ours }). Please update Keheng; the file was not changed.
# $name - file name
error-wal-refused = “{ $name }” lies in a place where data cannot be kept safe, such as a network folder. Please move it to this computer.

error-no-file = No file is open yet. Open one, begin a new one, or look around with the sample firm.
error-handle-unknown = This file was not chosen in this window. Please choose it again.
# $name - file name
error-file-exists = “{ $name }” is there already. Choose another name; nothing was overwritten.
error-no-files = No file was chosen.
# $limit (number) - accepted at once
error-too-many-files = Too many files at once: at most { $limit }.
# $name - file name
# $part - part of the workbook
error-file-size-false = “{ $name }” is false about the size of its part { $part }: it is damaged or made to do harm, so it was not opened.

## Rows of a file

# $name - as given
error-encoding-unknown = There is no encoding called “{ $name }”.
# $field - as given
error-field-unknown = There is no field called “{ $field }”.
error-import-kind-unknown = Data called “{ $kind }” cannot be imported.
# $field - name of the field
error-field-twice = Two columns are both taken for “{ $field }”. Leave one of them out.
# $row (number) - as given, from 1
error-header-row-unknown = Row { $row } cannot be the row of column names.
# $field - the field without a column
# $name - file name
error-columns-missing = No column of “{ $name }” was taken for “{ $field }”, which is needed. Please choose it.
# $name - as given
error-sheet-unknown = The workbook has no sheet called “{ $name }”.
# $name - as given
error-profile-unknown = There is no remembered way of reading called “{ $name }”.
# $row (number) - from 1
# $column (number) - from 1
# $limit (number) - characters
error-cell-too-long = Row { $row }, column { $column }: more than { $limit } characters in one cell.
# $row (number) - from 1
# $limit (number) - columns
error-too-many-columns = Row { $row } has more than { $limit } columns.
# $row (number) - from 1
error-row-too-long = The row that begins in line { $row } does not end. Most often a quotation mark is not closed.
# $row (number) - from 1
# $column (number) - from 1
# $character - the character
# $encoding - name of the encoding
error-character-not-encodable = Row { $row }, column { $column }: “{ $character }” cannot be written in { $encoding }. Choose UTF-8.

## What the check finds

# $what - the finding of the database
error-check-structure = The structure of the file is damaged: { $what } Please restore a backup.
# $what - what was added up wrongly
error-check-derived = The totals kept for speed ({ $what }) did not match the rows. They are worked out again from the rows, which are intact.
# $n (number) - shipments
error-check-payer = { $n ->
    [one] { $n } shipment names a customer
   *[other] { $n } shipments name a customer
 } that is not there.
# $n (number) - keys
error-check-key = { $n ->
    [one] { $n } phone or account leads
   *[other] { $n } phones or accounts lead
 } to a customer that is not there.
# $n (number) - rows
error-check-stamp = { $n ->
    [one] { $n } row carries
   *[other] { $n } rows carry
 } a stamp that no operation has given.
# $n (number) - lines
error-check-audit-changed = { $n ->
    [one] { $n } line of the log of acts was changed after it was written
   *[other] { $n } lines of the log of acts were changed after they were written
 } and cannot be trusted.
# $n (number) - places
error-check-audit-missing = The log of acts lacks lines in { $n ->
    [one] { $n } place
   *[other] { $n } places
 }: somebody took them out. A colleague's exchange file can bring them back.
error-check-audit-cut = The newest line of the log of acts is gone: somebody cut off its end. A colleague's exchange file can bring it back.

## Panels, sessions, interviews

# $most (number) - limit
error-delphi-too-many = There are at most { $most } experts and { $most } items. Nothing was saved.
# $limit (number) - characters
error-delphi-text = Question and items have at most { $limit } characters. Nothing was saved.
# $label - label
error-delphi-labels = “{ $label }” cannot be the label of an expert: letters and digits, at most 20, none twice. Nothing was saved.
# $item (number) - number of the item
error-delphi-scale = The scale of item { $item } is wrong: the highest point lies 1 to 100 above the lowest; a unit has at most 20 characters. Nothing was saved.
error-delphi-stop = The stop rule has a wrong number: 1 to 10 rounds, 0 to 100 per cent, a share of settled items above 0, W between 0 and 1. Nothing was saved.
error-delphi-other-study = This is a reply to the sheet of another study. It was not taken.
# $current (number) - current round
# $round (number) - round of the reply
error-delphi-round-closed = This answers round { $round }, which has ended; round { $current } is open. Feedback went out as answers stood then, so late ones are not taken: ask the expert to answer the current round.
# $current (number) - current round
# $round (number) - round of the reply
error-delphi-round-not-begun = This answers round { $round }, but round { $current } is open. It was not taken.
# $member - label
error-delphi-member-unknown = There is no “{ $member }” on the panel.
# $item - item
error-delphi-item-unknown = There is no item “{ $item }”: write its number or its text. It was not taken.
# $value - what was written
error-delphi-value = “{ $value }” is no number. It was not taken.
# $from (number) - lowest
# $to (number) - highest
# $value - what was written
error-delphi-points = “{ $value }” is not on the scale: a whole number from { $from } to { $to } is wanted. It was not taken.
error-delphi-answered = Answers that are here do not fit the changed plan (an item, a scale or an expert was taken away). Nothing was saved; please keep these.
# $round (number) - round
error-delphi-round-empty = Nobody has answered round { $round } yet, so the next one cannot begin.
# $most (number) - rounds
error-delphi-rounds-used = The plan allows { $most } rounds, and they are used up. To ask once more, allow another round in the plan first.
# $limit (number) - characters
error-delphi-reason-long = A reason has at most { $limit } characters. It was not taken.
error-delphi-no-answers = No answers were found in this text. Write a line each: expert, number of item, judgement, reason; or paste the sheets that the experts sent back.
# $limit (number) - MB
error-delphi-text-long = This is too long: at most { $limit } MB. Nothing was taken.
error-delphi-no-items = There are no items yet. Write in the plan what is to be judged.
# $limit (number) - characters
# $most (number) - people
error-group-people = At most { $most } people, names of at most { $limit } characters, none blank and none twice. Nothing was saved.
# $limit (number) - characters
error-group-text = This is too long: at most { $limit } characters. Nothing was written down.
error-group-figures = A number of the plan is wrong: 1 to 20 rounds, 10 seconds to 60 minutes a round, 1 to 20 dots each. Nothing was saved.
error-group-no-ideas = There are no ideas to work with.
error-delphi-no-item = The panel has not judged this item. Nothing was changed.
error-delphi-nothing-agreed = The panel has not settled on any item yet. Choose items yourself, or ask another round.
# $most (number) - limit
error-group-full = A session holds at most { $most } ideas. Nothing was written down.
error-no-such-idea = This idea is no longer there. Nothing was changed.
error-group-merge-itself = An idea cannot be merged into itself. Nothing was changed.
# $limit (number) - characters
error-group-voter = Please say who votes, in at most { $limit } characters. Nothing was kept.
# $dots (number) - dots each
# $given (number) - dots given
error-group-dots = Everybody has { $dots } dots, and { $given } were given here. Nothing was kept.
# $line (number) - line
error-interview-line = Line { $line } is a prompt, an option or a condition, but no question stands above it. Nothing was saved.
# $limit (number) - characters
error-interview-long = A line has at most { $limit } characters. Nothing was saved.
# $most (number) - limit
error-interview-full = An outline has at most { $most } questions. Nothing was saved.
# $condition - condition
# $line (number) - line
error-interview-condition = The condition “{ $condition }” of the question in line { $line } cannot be read. “? 1 = 2” means that the second option of question 1 was chosen; only questions above can be meant. Nothing was saved.
# $line (number) - line
error-interview-twice = The question in line { $line } is there already. Nothing was saved.
# $cell - question
error-interview-answered = An answer to “{ $cell }” does not fit the question, or no longer does. Nothing was saved.
# $limit (number) - characters
error-interview-note-long = A note has at most { $limit } characters. Nothing was saved; what you wrote is still here.
# $limit (number) - characters
# $most (number) - themes
error-interview-theme = A note has at most { $most } themes of at most { $limit } characters. Nothing was saved; what you wrote is still here.
# $limit (number) - characters
error-interview-name-long = A name has at most { $limit } characters. Nothing was saved; what you wrote is still here.
error-interview-unnamed = Please say who was asked; a label will do. Nothing was saved; what you wrote is still here.
error-no-such-talk = This interview is no longer there.
error-interview-no-questions = There are no questions in the outline yet.
error-interview-no-talks = There are no interviews yet.

## Work on data

error-name-missing = Please enter a name.
# $field - name of the field
# $limit (number) - characters
error-text-too-long = “{ $field }” is too long: at most { $limit } characters.
error-no-such-customer = This customer is no longer there.
error-person-unclear = Name either a customer or a phone.
# $text (text) - what was typed
error-phone-unclear = “{ $text }” is no phone number.
error-already-erased = This person was erased already, and nothing came since.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-no-such-operation = This operation is not in the history.
error-already-undone = This operation was taken back already.
error-nothing-left-to-undo = Everything this operation changed was changed again later, so nothing is left to take back.
# $class - what was given
error-abc-class = There is no class “{ $class }”: classes are A, B and C.
# $most (number) - greatest number of cuts
error-abc-cuts = Cuts lie between 0 and 1, grow, and are at most { $most }.
# $field - name of the input
# $expected - what it should be
error-model-input = “{ $field }” should be { $expected }.
# $services - names of departments
error-services-stuck = “{ $services }” serve only each other, so their cost reaches nobody who serves customers. State what they do for an operating department.
# $first-year (number)
# $last-year (number)
# $most-customers (number)
# $most-shipments (number)
error-sample-recipe = A sample firm has at most { $most-customers } customers and { $most-shipments } shipments, within the years { NUMBER($first-year, useGrouping: "false") } to { NUMBER($last-year, useGrouping: "false") }.
error-cancelled = Cancelled. Nothing was changed.
error-no-such-job = This work has ended already.
error-view-closed = This list has been closed in the meantime. Please open it again.
# $field - name of the setting
error-setting-invalid = The setting “{ $field }” is out of its range. Nothing was changed.
error-no-such-shipment = This shipment is no longer there.
# $kpi - as given
error-no-such-kpi = There is no KPI called “{ $kpi }”.
error-period-reversed = The first day lies after the last one.
error-cost-setup-missing = Departments and heads are not filled in yet, so nothing can be costed. Complete the cost setup first.
error-cost-setup-invalid = { $field ->
    [amount] The amount of “{ $name }” cannot be.
    [capacity] Heads (up to 100,000), hours of a shift (up to 24), shifts (up to 31) or the practical share (up to 100 %) of “{ $name }” are wrong.
    [count] There are more than 200 departments or activities.
    [department] “{ $name }” needs a department that does it and is no support department.
    [minutes] The minutes of “{ $name }” must rise from best to worst, up to 10,000.
    [months] The months of the average amounts are wrong.
    [name] The name “{ $name }” is missing, too long, or there twice.
    [operating] At least one department must not be a support department.
    [serves] The weights of whom “{ $name }” serves are wrong.
    [share] The share of time of “{ $name }” is between 0 and 100 %.
    [terms] “{ $name }” counts the same twice.
   *[other] The cost setup is wrong ({ $field }): “{ $name }”.
} Nothing was changed.
# $n (number) - entries
error-cost-department-used = { $n } entries are booked on a department to be removed. Book them on another one first.
error-cost-month-locked = { $month } is closed and cannot be changed. Open the month first to correct it.
error-cost-entry-invalid = { $field ->
    [amount] The amount must not be 0 and not above 10 billion yuan.
    [item] The kind of cost is missing or too long.
    [reason] Say why it is shared like this.
    [share] Give at least one department a weight above 0.
   *[other] The “{ $field }” of the entry is wrong.
}
error-cost-method-unknown = There is no costing method “{ $method }”.
error-cost-method-cut = “{ $method }” does not cost customers.
error-cost-shipment-by-time = A single waybill is costed by the time it took, not by “{ $method }”.
error-cost-no-signatures = No waybill says when it was signed for, so nobody knows what is on its way at month end. Import waybills with their time of signature.
error-cost-no-storage = The books hold no cost of room or packaging. Enter rent, utilities, storage or packaging.
error-cost-nothing-stored = There is cost of room or packaging, but no waybill with weight, signature or parcels to charge. Import these columns.
error-cost-no-haul = There is no cost of the line-haul to tell from the terminal. Import what carriers charge for waybills, or set an activity in the line-haul stage.
error-cost-services-stuck = These support departments serve only each other, so their cost cannot be passed on: { $names }. Say which operating departments they serve.
error-no-such-cost = This entry is gone.
error-no-such-department = This department is gone.
error-no-such-cost-object = The costing has no “{ $object }”.
error-cost-plan-missing = There are no books before { $month }, and no standards or budgets to compare with. Fill in standards and budgets first.
error-cost-plan-invalid = Standards or budgets are wrong ({ $field }): “{ $name }”. Nothing was changed.
error-cost-what-if-invalid = “{ $field }” is out of its range.
error-cost-nothing-booked = The books of these months hold no “{ $name }”. Enter it first, or choose another cost or other months.
error-cost-kpi-uncounted = “{ $name }” was not counted in these months. Import the waybills, cases or figures it is made of.
# $least (number) - months
# $n (number) - months
error-cost-months-missing = This needs at least { $least } months with books and waybills; there { $n ->
    [one] is { $n }
   *[other] are { $n }
}. Choose a longer period.
error-reason-missing = Please write a few words: it cannot be left empty.
error-proof-missing = An action is done when there is proof: write what shows that it helped, or where that can be found.
error-no-such-entry = This entry is no longer there.
error-chart-by-event = Only rare events, damage and loss, can be charted one by one.
# $row (number) - position in the list
error-measure-invalid = Row { $row }: the count must not exceed the total, and the total must be at least 1. Nothing was saved.
# $most (number) - rows
error-measures-too-many = At most { $most } rows can be entered at once. Nothing was saved.
error-code-cut = An answer code ends too early. Nothing was taken in; copy the whole code once more.
error-code-damaged = An answer code is damaged, or belongs to another version of the questionnaire. Nothing was taken in; ask for it once more.
error-code-content = An answer code holds what its questionnaire does not offer. Nothing was taken in.
# $at (number) - characters from the start
error-form-expr-end = The condition ends too early: something is missing after character { $at }.
# $at (number) - characters from the start
error-form-expr-unexpected = The condition cannot be read at character { $at }: “{ $found }” is not expected there.
# $at (number) - characters from the start
error-form-expr-name = “{ $name }” is no question, option or function that can stand at character { $at } of the condition.
# $at (number) - characters from the start
error-form-expr-arguments = “{ $name }” has too many or too few arguments, at character { $at } of the condition.
error-code-unknown-survey = This answer belongs to no questionnaire of this file. It was not taken in.
# $version (number) - version
error-code-unknown-version = This answer was given to version { $version } of its questionnaire, which is not in this file. Merge the file of whoever published it first.
error-no-codes = There is no answer code in this text. Answer codes begin with KH1.
error-no-such-survey = This questionnaire is not there; it may have been deleted.
# $version (number) - version
error-survey-version-unknown = The questionnaire has no version { $version }.
# $paper (number) - number
error-no-such-paper = Paper { NUMBER($paper, useGrouping: "false") } has not been keyed.
# $most (number) - the largest number
error-paper-number = The number of a paper is a whole number from 1 to { NUMBER($most, useGrouping: "false") }. Nothing was keyed.
error-paper-pass = There is a first and a second keying, 1 and 2, and no “{ $pass }”. Nothing was keyed.
# $paper (number) - number
error-paper-blank = Nothing is filled in on paper { NUMBER($paper, useGrouping: "false") }, so it is no answer. Nothing was keyed.
# $paper (number) - number
error-paper-taken = Paper { NUMBER($paper, useGrouping: "false") } was keyed before with other answers. Nothing was changed; choose to replace it if these are the right ones.
# $paper (number) - number
# $version (number) - version
error-paper-other-version = Paper { NUMBER($paper, useGrouping: "false") } was first keyed from version { $version }: key it from the same version. Nothing was keyed.
error-paper-cell-unknown = The questionnaire has no cell “{ $cell }”. Nothing was keyed.
error-paper-cells-refused = Some cells cannot hold this: { $cells }. Nothing was keyed.
# $paper (number) - number
error-paper-too-long = The texts of paper { NUMBER($paper, useGrouping: "false") } are too long to be kept. Nothing was keyed.
# $paper (number) - number
error-paper-not-differing = Both keyings of paper { NUMBER($paper, useGrouping: "false") } agree, or it was keyed once: there is nothing to settle.
# $paper (number) - number
# $cells (number) - cells
error-paper-unsettled = On paper { NUMBER($paper, useGrouping: "false") } { $cells ->
    [one] one cell is
   *[other] { $cells } cells are
 } still open. Nothing was saved.
error-no-such-template = There is no template “{ $template }”.
# $flaws (number) - things
error-survey-flawed = The questionnaire has { $flaws ->
    [one] one thing
   *[other] { $flaws } things
 } to mend before it can be published.
error-survey-not-published = The questionnaire has not been published yet.
error-survey-no-sides = No question of this questionnaire asks for both expected and perceived, so there is no gap to compute.
# $answers (number) - answers
error-survey-has-answers = This questionnaire has { $answers ->
    [one] an answer
   *[other] { $answers } answers
 } and cannot be deleted. You can end collecting instead.
# $limit (number) - MiB
error-survey-too-long = The questionnaire is larger than { $limit } MiB and was not kept.
# $limit (number) - MiB
error-survey-file-too-long = The file “{ $name }” is larger than { $limit } MiB and was not read.
error-no-such-question = This question is not there; it may have been removed.
# $name - name of the file or format
error-survey-format-unknown = “{ $name }” is no format of questionnaires that can be read or written here.
# $sheet - name of the sheet
error-survey-sheet-missing = The workbook has no sheet “{ $sheet }”.
# $sheet - name of the sheet, $column - heading
error-survey-column-missing = The sheet “{ $sheet }” has no column “{ $column }”.
# $sheet - name of the sheet, $column - heading
error-survey-column-twice = The sheet “{ $sheet }” has the column “{ $column }” twice: which one counts cannot be known. Delete one.
# $row (number) - row of the sheet
error-survey-row-untyped = Row { $row } of the sheet “survey” has a name or label but no type.
# $row (number) - row of the sheet
error-survey-row-unnamed = Row { $row } of the sheet “survey” has a type but no name.
# $row (number) - row of the sheet, $list - name of the list
error-survey-list-missing = Row { $row } uses the list “{ $list }”, which the sheet “choices” does not have.
# $row (number) - row of the sheet, $name - name of the group
error-survey-group-open = The group “{ $name }” in row { $row } never ends.
# $row (number) - row of the sheet
error-survey-group-close = Row { $row } ends a group that was not begun.
# $row (number) - row of the sheet, $list - name of the list
error-survey-choice-unnamed = Row { $row } of the sheet “choices” has no name; it belongs to the list “{ $list }”.
# $row (number) - row of the sheet, $list - name of the list, $name - name of the choice
error-survey-choice-twice = Row { $row } of the sheet “choices” has “{ $name }” a second time in the list “{ $list }”.
error-survey-no-questions = There is no question in this file that could be asked.
# $what - cells, rows, elements, megabytes, $limit (number) - accepted
error-survey-too-many = The file is larger than any questionnaire: at most { $limit } { $what ->
    [cells] cells
    [rows] rows
    [elements] elements
   *[other] MB
  }.
# $line (number) - line, $column (number) - column
error-survey-json = The file is damaged or nested too deeply at line { $line }, column { $column }.
error-survey-json-shape = The file holds no questionnaire: there are no pages with elements.
# $column - heading
error-survey-head-missing = The first line has no column “{ $column }”: this is no questionnaire of LimeSurvey.
# $column - heading
error-survey-head-twice = The first line has the column “{ $column }” twice: which one counts cannot be known. Delete one.
# $row (number) - line of the file
error-survey-quote-open = A quotation mark in line { $row } is never closed; the file may be cut off.
# $row (number) - line of the file, $class - what it is: Q, SQ, A
error-survey-line-parent = Line { $row } (“{ $class }”) belongs to no group or question that stands before it.
# $row (number) - line of the file, $name - code of the question
error-survey-line-untyped = The question “{ $name }” in line { $row } has no type.
# $row (number) - line of the file, $class - what it is: Q, SQ, A
error-survey-line-unnamed = Line { $row } (“{ $class }”) has no name.
# $row (number) - line of the file, $name - code, $first (number) - line where it stood before
error-survey-line-twice = Line { $row } has the name “{ $name }” that line { $first } has already. Give one of them another name.
# $line (number) - line of the file
error-survey-xml = The file is damaged or cut off at line { $line }.
error-survey-xml-entities = The file declares entities of its own. No questionnaire needs that; the file was not read.
error-survey-xml-shape = This is no questionnaire of LimeSurvey.
# $name - code or identity, $table - part of the file
error-survey-part-of-nothing = “{ $name }” in the part “{ $table }” belongs to something that is not in the file.
error-survey-qsf-shape = This is no questionnaire of Qualtrics.
# $name - identity of the question
error-survey-question-twice = The file has the question “{ $name }” twice.
error-survey-no-answers = There are no answers in this file, only a heading.
error-analysis-unknown = There is no analysis “{ $name }”.
error-analysis-role-missing = Choose a question for “{ $role }”.
error-analysis-role-unknown = This analysis has no part “{ $role }”.
error-variable-unknown = The survey has no question “{ $name }” that can be analysed.
error-variable-no-figures = “{ $name }” holds no figures.
error-variable-no-groups = “{ $name }” does not divide people into groups.
error-analysis-too-little = There are too few complete answers for this, or they do not vary.
# $most (number) - competitors
error-analysis-competitors = Choose at most { $most } competitors.
# $one (number) - questions
# $other (number) - questions
error-analysis-unequal = Both sides must have as many questions: { $one } here, { $other } there.
error-analysis-scales-differ = The questions have different scales: choose some on one scale.
# $most (number) - questions
error-analysis-items = Choose 2 to { $most } questions.
error-analysis-no-nps = “{ $name }” is no scale from 0 to 10.
error-analysis-one-wave = All answers are of one wave: there is no change to see yet.
error-analysis-no-kano = “{ $name }” has no five points: Kano's questions need exactly five.
error-analysis-no-words = No word is used by 3 people yet.
error-analysis-no-picture = This analysis has no picture.
# $name - the variable
error-variable-no-pairs = “{ $name }” does not compare things two by two.
error-analysis-no-other = Choose another survey with answers that asks the same.
# $name - the second survey
error-analysis-no-match = “{ $name }” has no question of the same name and scale.
error-analysis-other-unused = This analysis looks at one survey only.
# $one - a row
# $other - another row
error-analysis-rows-differ = “{ $one }” and “{ $other }” are not the same item: a gap between them means nothing.
error-analysis-sides-differ = Both sides must be on the same scale to be subtracted.
# $least (number) - customers needed
# $n (number) - customers
error-analysis-few-customers = Only { $n } customers have both figures; at least { $least } are needed.
# $name - the variable
error-analysis-wave-kind = “{ $name }” makes no waves: choose the month or the version.
# $most (number) - points
error-analysis-too-many-points = This scale has too many points for bars; at most { $most }.
# $name - the variable
error-variable-no-money = “{ $name }” is no money.
error-variable-no-texts = “{ $name }” is no open question.
error-joined-no-text = “{ $name }” holds no words: no customer can be known by it.
error-joined-no-measure = This survey asks for no score, so that satisfaction cannot be measured.
error-joined-measure = “{ $name }” is no measure of satisfaction: it takes a question on a scale, or several on the same one.
# $least (number) - lowest point
# $most (number) - highest point
error-joined-limits = Limits must lie between { $least } and { $most }, the one of “not satisfied” below the one of “satisfied”.
error-joined-not-waiting = This customer is no longer among those who are not satisfied.
# $least (number) - least
# $most (number) - most
error-joined-days = Days must be between { $least } and { $most }.
# $least (number) - least
# $most (number) - most
error-joined-kept = The share must be between { $least } % and { $most } %.
# $least (number) - least
# $most (number) - most
error-joined-times = Times in a row must be between { $least } and { $most }.
error-weight-several = “{ $name }” takes several answers, so that a person is in several groups: weights cannot be made of it.
error-weight-group-unknown = There is no group “{ $name }”. Nothing was changed.
error-weight-group-zero = People of “{ $name }” have answered, so their target cannot be 0: what they said would not count. Nothing was changed.
error-weight-targets = Targets are numbers of 0 and above, and not all 0. Nothing was changed.
error-no-such-topic = This group is no longer there.
error-no-such-bank-question = This question is no longer in the bank.
error-bank-unworded = A question without words cannot be found again: write it first.
error-bank-twice = The bank has this question already.
error-bank-full = The bank holds at most { $limit } questions of your own.
error-bank-too-long = This question is longer than { $limit } KB.
error-no-such-recipe = This analysis is no longer in the report.
error-recipe-twice = The report has this analysis already.
error-recipe-too-many = A report holds at most { $limit } analyses.
error-recipe-title-too-long = A heading has at most { $limit } characters.
error-survey-report-empty = Nothing has been kept for the report yet.
error-topic-unnamed = Give the group a name.
error-no-such-answer = This answer is no longer there.
error-topic-twice = There already is a group “{ $name }”.
# $limit (number) - characters
error-topic-too-long = Names and words have { $limit } characters at most.
# $limit (number) - words or groups
error-topic-too-many = { $limit } at most: more than that nobody can hold in mind.
error-power-groups = Choose two different groups; a person must be in one of them only.
error-power-share = Choose the answers that count: at least one of the question, and not all of them.
error-joined-anonymous = The survey promised not to know who answered: it leads to no customer.
error-power-difference = The difference that matters must be above 0.
# $least (number) - answers
# $most (number) - answers
error-power-answers = Plan between { $least } and { $most } answers.
# $least (number) - looks
# $most (number) - looks
error-power-looks = Plan between { $least } and { $most } looks.
error-power-too-small = The difference is too small: no number of answers finds it.
# $looks (number) - looks
error-power-looked = This plan has been looked at { $looks } times and stays as it is: a plan made after looking guards nothing. Give it up first to make another.
error-power-no-plan = Nothing is planned yet.
error-power-ended = There is a verdict already: no more looks are needed.
error-power-nothing-new = No more answers have come since the last look: it would show the same.
error-sample-margin = The margin or difference must be above 0, and that of a share below 100 %.
error-sample-expected = The share expected lies between 0 and 100 %, the standard deviation above 0.
error-sample-response = The response rate must be above 0 and 100 % at most.
error-sample-population = There are no such customers.
# $most (number) - strata
error-sample-strata = { $most } strata at most.
# $most (number) - looks
error-power-too-often = { $most } looks at most.
# $least (number) - least
# $most (number) - most
error-cleaning-limit = The limit must lie between { $least } and { $most }.

## Methods

error-no-such-study = This study is no longer in the file.
error-no-such-study-entry = This entry is no longer in the file.
error-study-kind-unknown = There is no method “{ $kind }”.
error-study-untitled = Please write a title.
# $limit (number) - characters
error-study-title-too-long = A title has at most { $limit } characters.
# $limit (number) - characters
error-study-name-too-long = A name or label has at most { $limit } characters.
error-study-body-invalid = The content is incomplete and was not kept ({ $reason }).
# $limit (number) - megabytes
error-study-body-too-long = The content is too long: at most { $limit } MB.
error-study-closed = The study has ended. To note more, resume it first.
# $most (number) - items
error-observation-items = At most { $most } items.
# $limit (number) - characters
error-observation-item-name = A name has at most { $limit } characters.
error-observation-item-twice = “{ $name }” is there twice: observers could not tell them apart.
error-observation-period-turned = The first day is after the last.
# $most (number) - days
error-observation-days = Days must be between 1 and { $most }.
error-observation-other-sheet = This entry does not belong to this sheet. With entries in it, a sheet cannot be exchanged.
error-observation-item-unknown = This item was taken off the sheet. An item with entries cannot be taken off.
error-observation-nobody = Please say who it was (a name or a label).
error-observation-times-turned = The end is before the beginning.
# $limit (number) - characters
error-observation-remark-too-long = A remark has at most { $limit } characters.
# $most (number) - seconds
error-observation-seconds = At most { $most } seconds (a day).
# $most (number) - greatest
error-planner-weight = Weights lie between 0 and { $most }.
# $most (number) - arms
error-experiment-arms = Between 2 and { $most } arms are compared.
# $limit (number) - characters
error-experiment-name = A name must not be empty and has at most { $limit } characters.
error-experiment-arm-twice = “{ $name }” is there twice.
error-experiment-base = Today’s share must lie between 0 and 100 %; a standard deviation must be above 0.
error-experiment-difference = The smallest difference must be above 0 and lead to a possible share.
error-experiment-alpha = The error α must lie between 0.1 % and 20 %.
error-experiment-power = The power must lie between 50 % and 99 %.
# $most (number) - people
error-experiment-people = Between 1 and { $most } people can take part.
error-experiment-source = Such results cannot be had this way: shares go with “whether”, means with “how much”, and those who take part must be customers.
error-experiment-days = The last day is before the first.
error-experiment-drawn = The list is drawn, so the plan can no longer be changed. Without results the list can be taken back first.
error-experiment-value = A result must be a number; for a share it is 0 or 1.
# $least (number) - people
error-experiment-too-few = Too few take part: at least { $least }.
error-experiment-has-results = There are results already: drawing again after seeing them would not be fair.
error-experiment-not-drawn = The list has not been drawn yet.
# $number (number) - number
error-experiment-number = Nobody on the list has number { $number }.
error-experiment-typed = Results of this experiment are typed in.
error-experiment-no-data = The data has not reached the first day that counts.
# $least (number) - results
error-experiment-too-early = Each arm needs at least { $least } results before they can be compared.
error-experiment-fewer = There are fewer results than at the last look, so there is no further look. Please put them back first.
# $most (number) - looks
error-experiment-looks = At most { $most } looks.
error-experiment-impossible = By this plan no number of people is enough: please choose a larger smallest difference.
error-invitation-size = At least one customer is invited; blank means all who may be asked. Nobody was invited.
error-invitation-mode = Customers were invited to this survey the other way, anonymous or not, and both cannot be mixed. Nobody was invited.
error-invitation-nobody = There is nobody to invite: ask for more customers, or wait until the rule lets them be asked. Nobody was invited.
# $least (number) - at least
error-invitation-too-few = An anonymous survey is sent to at least { $least } customers at once: of fewer it is soon guessed who answered. Nobody was invited.
error-invitation-closed = Collecting has ended: resume it before inviting or reminding.
error-invitation-none = There are no such invitations, so no file was saved.
error-invitation-anonymous = Of an anonymous survey nobody knows who has not answered, so this cannot be done. Nothing was changed.
error-invitation-unknown = One of these customers was not invited. Nothing was taken back.
error-invitation-answered = One of these invitations has been answered and cannot be taken back. Nothing was taken back.
# $name - file
error-invitation-file = “{ $name }” must end in .zip (pages), or in .xlsx or .csv (list). No file was saved.
# $most (number) - at most
error-invitation-repeat = A survey is repeated after 1 to { $most } months; blank means never. Nothing was changed.
# $days (number) - days
# $most (number) - times
error-reminder-nobody = Nobody can be reminded now: a reminder comes { $days } days after the invitation or the reminder before, { $most } times at most. Nothing was noted.
# $limit (number) - MiB
error-picture-too-long = The picture is larger than { $limit } MiB and was not read.
error-picture-format = This file is no JPEG or PNG picture.
error-picture-heif = This is a HEIC photo, which cannot be read here. Save it as JPEG on the phone, or set the camera to “most compatible” and take it again.
# $height (number) - pixels
# $limit (number) - million pixels
# $width (number) - pixels
error-picture-too-large = The picture has { $width } × { $height } pixels, more than { $limit } million, and was not read.
error-picture-damaged = The picture is incomplete or damaged; ask for it once more.
error-picture-without-code = No QR code was found in this picture. Go closer, focus, avoid reflections, and take it again; of a paper, the code at its upper right must be in the picture.
error-picture-other-code = There is a QR code in this picture, but it is neither an answer code nor that of one of our papers.
error-page-corners = The four black corner marks of the page were not found. Lay the paper flat, photograph the whole page, and keep fingers off the corners.
error-page-small = The page is too small in the picture to tell ticks. Go closer, or scan it with 150 dpi or more.
error-page-pale = Ink and paper hardly differ in this picture. Take it again with more light.
error-paper-page-other-survey = This page belongs to a questionnaire that is not in this file.
# $version (number) - version
error-paper-page-other-version = This page was printed from version { $version } of the questionnaire, which is not in this file.
# $paper (number) - number of the paper
error-paper-page-other-layout = Paper { NUMBER($paper, useGrouping: "false") } was laid out differently when it was printed, by another version of the program or with other fonts, so its photo cannot be read. Key it in by hand.
# $most (number) - papers
error-paper-copies = Between 1 and { $most } papers are printed at once. Nothing was printed.
error-paper-code = The code on the pages cannot hold this. Print the questionnaire as one that is keyed in.
# $limit (number) - pictures
error-pictures-too-many = At most { $limit } pictures are read at once. Nothing was taken in; take them in several parts.
error-qr-too-long = This is too long for a QR code.

## Exchange files


## Exchange files

error-exchange-not-a-file = This is no Keheng exchange file. Nothing was changed.
# $have (number) - bytes that are there
# $want (number) - bytes of the whole file
error-exchange-cut = The file has not arrived completely: { $have } of { $want } bytes are there. Get it again. Nothing was changed.
error-exchange-damaged = The exchange file was damaged on its way. Ask for it once more, sent as a file. Nothing was changed.
error-exchange-other-key = This exchange file was not made with your firm's key. If your colleague works in the same firm, take in a full file of theirs first, or enter their key. Nothing was changed.
# $ours (number) - version this program reads
# $version (number) - version of the file
error-exchange-version = A newer Keheng wrote this exchange file (format { $version }; this one reads { $ours }). Update Keheng first. Nothing was changed.
error-exchange-locked = This exchange file is locked with a passphrase. Enter it to go on.
error-exchange-passphrase = The passphrase is wrong. Mind capitals and the input method, then try again.
error-exchange-secret = A firm's key has 24 letters and digits; U does not occur. Compare it with the original.
# $detail - what the system said
error-exchange-io = The exchange file cannot be read or written: { $detail } Your data were not changed. Check disk and USB stick, then try again.
error-exchange-other-firm = The file “{ $name }” belongs to another firm's data and was not taken in.
error-exchange-gap = This file from “{ $name }” continues one that has not arrived. Please ask for a full exchange file.
error-exchange-has-met = These data were exchanged with colleagues already; the key can no longer be changed.
error-same-folder = Please choose another folder: the backups lie in this one already.
# $of (number) - rows
# $rows (number) - rows
error-exchange-brake = This would change or delete { $rows } of the { $of } rows of “{ $table }”. Nothing was taken in: check it, then confirm.
error-exchange-forked = The computer of “{ $name }” was copied as a whole while the program ran, so that both copies use the same numbers. Close the program on both, and begin anew on one of them from a full file of the other.
error-exchange-needed = Something else still needs this row, so it cannot be deleted.
error-exchange-no-passphrase = The environment variable { $name } holds no passphrase.
error-no-such-machine = No file from “{ $name }” has come here, so what it lacks is not known. Please write a full file.
error-no-such-conflict = There is no such conflict; it may have been settled.
# $limit (number) - conflicts
error-too-many-conflicts = At most { $limit } conflicts are settled at once.
error-conflict-not-by-hand = No third value can be written here: the program fills this in itself, or both sides differ in something else as well. Keep one of the two.
error-conflict-value = The value for “{ $field }” cannot be read. Nothing was changed.
error-backup-not-a-file = This is no Keheng backup. Nothing was changed.
# $ours (number) - version this program reads
# $version (number) - version of the file
error-backup-version = A newer Keheng wrote this backup (format { $version }; this one reads { $ours }). Update Keheng first.
error-backup-damaged = This backup is damaged and cannot be used. Your data were not changed: choose another backup.
# $detail - what the system said
error-backup-io = The backup cannot be read or written: { $detail } Your data were not changed. Check the disk and try again.

## App lock and masks

error-locked = The window is locked. Enter the PIN first.
error-lock-none = This data file has no app lock.
error-lock-wrong = That is not the PIN.
# $seconds (number) - seconds
error-lock-wait = Too many wrong tries. Please wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }.
# $least (number) - characters
error-lock-short = A PIN has at least { $least } characters. Nothing was changed.
# $most (number) - characters
error-lock-long = A PIN has at most { $most } characters. Nothing was changed.
# $most (number) - minutes
error-lock-minutes = The window locks after at most { $most } minutes; 0 is never by itself. Nothing was changed.
error-lock-damaged = What the file keeps of its app lock is damaged, so that no PIN can be compared. Close the window and run keheng-cli lock off.
# $name - environment variable
error-lock-no-word = The environment variable { $name } holds no PIN.
error-masked-text = In projector mode a text with masked names or numbers cannot be changed. Leave it first; nothing was saved.
error-masked-projector = In projector mode no full numbers and names are exported. Leave it first, or export the masked table.

## What customers will still bring

# $field - x, t_x, T, z, n or unit
# $row (number) - row
error-history-number = Customer no. { $row }: the figure { $field } cannot be right (a number below zero, no number, or a last purchase after the end). Nothing was computed; please look at this customer’s purchases.
# $row (number) - row
error-purchase-money = Purchase no. { $row } has an amount that is no number. Nothing was computed; please correct it.
error-lifetime-parameters = The parameters of the model must be numbers above zero.
# $customers (number) - customers there are
# $needed (number) - customers needed
error-too-few-customers = There are { $customers } customers; the model needs { $needed }. Plain rates are shown instead.
# $repeaters (number) - customers who came back
# $needed (number) - customers needed
error-too-few-repeaters = Only { $repeaters } customers came back; the model needs { $needed }. Plain rates are shown instead.
# $gaps (number) - usual gaps
# $needed (number) - gaps needed
error-observed-too-briefly = The data span { NUMBER($gaps, maximumFractionDigits: 1) } of the usual gaps between purchases; the model needs { $needed }. Plain rates are shown instead.
# $shape (number) - shape of the rates
error-rates-alike = Customers buy so much alike (shape { NUMBER($shape, maximumFractionDigits: 0) }) that the model has nothing to tell apart. Plain rates are shown instead.
error-leaving-unknown = The data do not tell how customers leave. Plain rates are shown instead.
error-no-likelihood = These data have no probability under the model, so it cannot be fitted.
error-no-money = No customer who came back has an amount above zero, so nothing can be said about money.
error-money-unknown = The amounts do not tell how customers differ. Each customer’s own mean is used instead.
# $r (number) - correlation
error-money-depends = Who buys more often also pays differently (correlation { NUMBER($r, maximumFractionDigits: 2) }); the model of money assumes that this is not so. Take its amounts with care.
# $field - margin, retention or discount
error-simple-value = A lifetime value cannot be computed: look at “{ $field }”. Retention must lie between 0 and 1, the discount must not be negative, and one of both must let the sum end.
# $row (number) - row
error-spell-time = The time in row { $row } is negative or no number.
error-survival-level = The level of confidence must lie between 0 and 1.
# $row (number) - row
error-rfm-segment = Segment rule no. { $row } cannot be used: it needs a name, and scores from 1 to 5 that do not fall. Nothing was changed.
# $id (number) - customer
error-migration-twice = Customer { $id } stands in one period twice.
# $class - class
error-migration-class = There is no class { $class } in this comparison.
# $field - field
error-backtest-plan = The past cannot be replayed like this: please look at “{ $field }”.

## Value of customers and alerts
# $most (number) - weeks
error-horizon-weeks = Look ahead between 1 and { $most } weeks.
error-no-such-alert = This alert no longer holds.
error-no-such-task = This task is no longer there.
error-task-alone = By lot nothing is done about this customer: only so can be told whether the work on the others helps.
error-day-gone = This day lies in the past. Choose one that is to come.
error-no-such-contact = This contact is no longer there.
# $field - field
error-contact-field = The value of “{ $field }” is not known. Nothing was saved.
# $days (number) - days
# $needed (number) - days needed
error-backtest-short = The waybills span { $days } days; a replay needs { $needed }.
# $field - field
error-claim-number = What is owed cannot be computed: look at “{ $field }”. Amounts must not be negative, the share lies between 0 and 100%.
error-claim-value = The goods were neither insured nor is their value proven, so nothing can be computed. Enter what they were worth first.
# $step - step
error-no-such-step = This case has no step “{ $step }”.
# $month - month
error-statement-empty = This customer has no waybills in { $month }, so there is nothing to state.
