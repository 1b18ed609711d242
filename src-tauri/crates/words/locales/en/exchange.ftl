### Exchange and backup: the file, backups, history.

exchange-file = Data file
exchange-name = Name
exchange-size = Size
exchange-holds = Holds
exchange-days = Period
exchange-backup = Backup
exchange-backup-last = Last
exchange-backup-size = Size
exchange-backup-text = One file holds everything. Copy it to a USB stick now and then: a backup is a checked copy.
exchange-history = History
exchange-history-empty = Nothing has been done in this file yet.
exchange-history-text = Everything can be taken back, also out of order. What was changed later stays.
exchange-at = When
exchange-what = What
exchange-touched = Rows
exchange-note = Remark
exchange-revert = Take back
# $what - the operation
exchange-revert-what = Take back: { $what }
exchange-taken-back = taken back
# $what - the operation that was undone or redone
exchange-of = of “{ $what }”
# $from - first day
# $to - last day
exchange-period = { $from } to { $to }

## Exchange: writing and opening

exchange-faces = Exchange, conflicts or backup
exchange-face-files = Exchange
exchange-face-conflicts = Conflicts
exchange-face-history = Backup and history

exchange-write = Write a file for colleagues…
exchange-write-title = Write a file for colleagues
exchange-write-text = Writes the data of this computer into one file, to be handed over by chat, USB stick or cloud folder. Whoever opens it has all your changes.
exchange-open = Open a colleague's file…
exchange-open-title = Open a colleague's file
exchange-open-text = First see who wrote it and what it would change, then decide whether to merge. Dropping the file on the window does the same.
exchange-drop = Drop to look at the exchange file
# $n (number) - files that were not taken
exchange-drop-others = The exchange file comes first. Please drop the other { $n ->
    [one] file
   *[other] { $n } files
 } separately.
exchange-group = Exchange

exchange-for = For whom
exchange-for-all = All colleagues: everything
exchange-for-all-hint = When in doubt, take this: anybody can open it, in any order, any number of times.
# $name - machine
exchange-for-one = { $name } only: what is missing there
# $name - machine
exchange-for-one-hint = Much smaller, and of use to { $name } only.
exchange-lock = Lock the file with a passphrase
exchange-passphrase = Passphrase
exchange-passphrase-hint = Tell it to your colleague by another way, not with the file. Without it nobody can open this file.
exchange-write-go = Choose a place and write
# $name - file
# $rows (number) - rows in it
# $size - size with unit
exchange-written = Wrote “{ $name }”: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
 }, { $size }.
# $at - day and time
# $firm - name of the data file
# $what - everything, or for whom
exchange-file-name = Keheng_{ $firm }_{ $at }_{ $what }
exchange-file-full = full
# $name - machine
exchange-file-for = for_{ $name }

## Exchange: looking at a file

# $name - file
exchange-looking = Looking at “{ $name }”…
# $name - file
exchange-applying = Merging “{ $name }”…
exchange-stop = Stop
# $from - machine or person
exchange-came-from = from { $from }
exchange-from = Written by
exchange-written-at = Written
exchange-firm = Firm
exchange-scope = Holds
exchange-scope-full = everything
exchange-scope-new = only what this computer lacks
exchange-newest = Newest change
exchange-document = File
exchange-result = What merging would do
exchange-result-done = Merged
exchange-new = New
exchange-changed = Changed
exchange-conflicts = Conflicts
exchange-deleted = Deleted
exchange-revived = Brought back
exchange-asked = To decide
exchange-same = Same
exchange-nothing-new = Nothing new: all changes of this file are here already.
exchange-nothing-new-done = Nothing new; the data are as they were.
# $firm - firm of the file
# $from - machine or person
exchange-joins = These data were never exchanged so far. After merging they become part of “{ $firm }” and are shared with { $from } and others. From then on files are exchanged with this firm only.
# $from - machine or person
# $n (number) - hours
exchange-clock-hours = The clock of { $from } is { $n } hours ahead. Merging is not affected, but times shown are wrong: please have it set right.
# $from - machine or person
# $n (number) - days
exchange-clock-days = The clock of { $from } is { $n ->
    [one] 1 day
   *[other] { $n } days
 } ahead. Merging is not affected, but times shown are wrong: please have it set right.
# $n (number) - tables and parts
# $what - their names
exchange-unknown = A newer Keheng wrote this file: { $n ->
    [one] 1 kind of data
   *[other] { $n } kinds of data
 } cannot be shown here ({ $what }). They are kept and handed on, and appear once this Keheng is updated.
exchange-brake = A large part would change: please check
# $of (number) - rows of the table
# $rows (number) - rows that change or go
# $table - the table
exchange-brake-table = { $table }: { $rows } of { $of } rows would change or go
# $from - machine or person
exchange-brake-text = Not expected? Ask { $from } first.
# $rows - the number to type
exchange-brake-type = If this is right, type { $rows }
exchange-brake-other = This is not the number above
exchange-apply = Merge
exchange-apply-join = Join and merge
exchange-take-note = Note what it has
# $n (number) - files left
exchange-next-file = Next file ({ $n } left)
# $changed (number) - rows
# $conflicts (number) - values
# $deleted (number) - rows
# $from - machine or person
# $new (number) - rows
exchange-applied = Merged the file from { $from }: { $new } new, { $changed } changed, { $conflicts } { $conflicts ->
    [one] conflict
   *[other] conflicts
 }, { $deleted } deleted
# $from - machine or person
exchange-noted = Noted what { $from } has
exchange-take-back = Take this merge back
# $n (number) - conflicts
exchange-see-conflicts = Settle { $n ->
    [one] 1 conflict
   *[other] { $n } conflicts
 }
exchange-changes = What would change
exchange-changes-done = What has changed
# $n (number) - rows
exchange-uncounted-rows = { $n ->
    [one] 1 more row is
   *[other] { $n } more rows are
 } not listed.
exchange-row = Row
exchange-part = Part
exchange-here = Here
exchange-in-file = In the file
exchange-blank = (blank)
exchange-nameless = (no name)
exchange-stays = stays
exchange-taken = is taken
exchange-fate-new = new
exchange-fate-changed = changed
exchange-fate-deleted = deleted
exchange-fate-revived = brought back
exchange-fate-asked = to decide
exchange-asked-text = Deleted on one side, changed on the other: it stays until you decide.
exchange-locked-title = This file is locked
exchange-locked-text = Please type the passphrase that your colleague chose when writing it.
exchange-unlock = Open
exchange-refused-title = This file was not taken in
exchange-other-file = Another file…

## Exchange: conflicts

exchange-conflicts-none = No conflicts
exchange-conflicts-text = When two computers change the same thing without knowing of each other, it is listed here. Both values are kept; what you choose counts everywhere after the next exchange.
exchange-conflicts-how = ↑ ↓ move, 1 or K keeps, 2 or O takes the other, 3 or E writes a third value; Space selects, Shift+↑ ↓ selects several, Ctrl+A all.
# $all (number) - conflicts in all
# $n (number) - shown
exchange-conflicts-first = The first { $n } of { $all } are shown.
exchange-conflict = conflict
exchange-stands = Counts now
exchange-other = The other
# $at - when
# $by - who
exchange-by-at = { $by } · { $at }
exchange-keep = Keep
# $what - row and part
exchange-keep-what = Keep: { $what }
exchange-take = Use
# $what - row and part
exchange-take-what = Use the other: { $what }
exchange-edit = Write another…
# $what - row and part
exchange-edit-what = Write another value: { $what }
exchange-edit-title = Write another value
exchange-edit-save = Save and settle
exchange-edit-nothing = empty
# $by - who wrote it
# $value - the value
exchange-edit-take = Fill in the value of { $by }: { $value }
exchange-edit-number = Please type a whole number.
exchange-edit-money = Please type an amount in yuan, such as 12.50.
exchange-edit-time = Please type a day and a time, such as 2026-11-20 10:30.
exchange-edit-day = Please type a day, such as 2026-11-20.
exchange-edit-needed = This must not be empty.
exchange-edit-yuan = yuan
exchange-reveal = Show in full
exchange-hide = Mask again
exchange-column-contact = Contact
exchange-column-phone = Phone
exchange-column-party = Who it is about
exchange-column-closed = Closed
exchange-column-justified = Justified
exchange-column-paid-fen = Paid
exchange-column-link = Responsible link
exchange-column-what = What is done
exchange-column-cause = Against which cause
exchange-column-proof = Proof
exchange-column-done = Done
exchange-column-numerator = Counted
exchange-column-denominator = Out of
exchange-column-day = Day
exchange-column-amount-fen = Amount
exchange-column-reason = What was changed
exchange-column-no = Number
exchange-column-at = Day
exchange-column-note = Note
exchange-column-follow = Follow up on
exchange-column-followed = Followed up on
exchange-column-advice = Advice
exchange-column-owner = Owner
exchange-column-due = Due
exchange-column-outcome = Outcome
exchange-keep-row = Keep the row
# $what - row
exchange-keep-row-what = Keep the row: { $what }
exchange-delete-row = Delete it
# $what - row
exchange-delete-row-what = Delete it: { $what }
exchange-deletion = Deleted on one side, changed on the other
exchange-deleted-there = deleted
exchange-gone = This row is gone; neither choice changes the data.
# $n (number) - conflicts
exchange-chosen = { $n } selected
exchange-keep-chosen = Keep all
exchange-take-chosen = Use all others
exchange-unchoose = Clear selection
# $n (number) - conflicts
exchange-settled = { $n ->
    [one] 1 conflict
   *[other] { $n } conflicts
 } settled
exchange-settled-tag = settled
exchange-show-settled = Show settled ones too

## Exchange: who has what

exchange-peers = Who has what
exchange-peers-none = No colleague's file was opened yet
exchange-peers-text = After the first one, every computer is listed here: how far its file goes, and which of your changes it lacks.
exchange-machine = Computer
exchange-peer-file = Last file
exchange-peer-has = Has your changes
# $when - moment
exchange-peer-until = up to { $when }
exchange-peer-nothing = none yet
exchange-peer-lacks = Lacks
# $n (number) - operations
exchange-peer-behind = { $n ->
    [one] 1 operation
   *[other] { $n } operations
 }
exchange-peer-level = nothing
exchange-write-new = Write file…
# $name - machine
exchange-write-new-for = Write file… with what { $name } lacks
exchange-code = Key of the firm
exchange-code-text = Only computers with the same key can open each other's files; tell no outsider. A new one gets it with the first full file.
exchange-copy-code = Copy the key
exchange-code-copied = Key copied
exchange-not-copied = It could not be copied; please write the key down.

## The exchange folder

exchange-folder = Exchange folder
# $name - folder
exchange-folder-named = Exchange folder: { $name }
exchange-folder-text = Choose a folder that everybody can open: a network share, a cloud folder or a USB stick. Files that colleagues put there are listed here, to be looked at before anything is merged.
exchange-folder-choose = Choose a folder…
exchange-folder-choose-title = Choose the exchange folder…
exchange-folder-change = Change…
exchange-folder-stop = Stop watching
exchange-folder-stop-title = Stop watching the exchange folder
# $name - folder
exchange-folder-chosen = Watching “{ $name }”. When a colleague puts a new file there, “Exchange” at the left shows how many.
# $name - folder
exchange-folder-stopped = “{ $name }” is no longer watched; the files in it are as they were.
# $name - folder
exchange-folder-away = “{ $name }” cannot be read now: the USB stick may be out, the network down, or the folder renamed. Once it is back this updates by itself; there is no need to choose it again.
exchange-folder-empty = No files of colleagues in the folder yet.
exchange-folder-write = Put a file there
exchange-folder-write-title = Put a file with everything into the exchange folder
exchange-folder-from = Written by
exchange-folder-unknown = told when opened
exchange-folder-look = Look at it
# $from - machine or person
# $when - when it was written
exchange-folder-look-at = Look at it: { $from }, { $when }
# $n (number) - files
exchange-folder-all = All { $n } files
# $n (number) - files
exchange-folder-few = First { $n } only
# $n (number) - files
exchange-folder-fresh = Look at { $n ->
    [one] the new exchange file
   *[other] { $n } new exchange files
 }
exchange-folder-state = State
exchange-folder-full = everything
exchange-folder-delta = changes
exchange-folder-state-new = new
exchange-folder-state-older = superseded
exchange-folder-state-known = known
exchange-folder-state-gap = gap
exchange-folder-state-locked = locked
exchange-folder-state-partial = incomplete
exchange-folder-state-other = another firm
exchange-folder-how-older = The newest one is enough
exchange-folder-how-known = All of it is here
exchange-folder-how-gap = Ask for a full file
exchange-folder-how-partial = Wait until it has arrived
exchange-folder-how-other = Another key
# $name - folder
exchange-into-folder = Put it into the exchange folder “{ $name }”
exchange-write-into = Write into the folder

## Typing the firm's key

exchange-code-enter = Type a key…
exchange-code-title = Type the firm's key
exchange-code-what = To fix beforehand which firm this file belongs to, type the key shown below “Who has what” on a computer of the firm. From then on only files with the same key are taken, those of other firms never. Customers and shipments stay as they are; after the first exchange the key can no longer be changed.
# $n (number) - characters
exchange-code-typed = { $n } of 24 characters. Case, blanks and hyphens do not matter.
exchange-code-go = Use this key
exchange-code-taken = This key is used now. Only files with the same key are taken.

## Tables: every kind of data that travels

table-unknown = Other data
table-customer = Customers
table-customer-key = How customers are recognised
table-shipment = Waybills
table-service-case = Cases
table-setting = Settings
table-tradeoff-month = Months of the trade-off
table-tradeoff-answer = Interview on service and cost
table-tradeoff-rate = Costs of a failure
table-process-change = Process changes
table-set-aside = Days set aside
table-service-element = Service elements
table-corrective-action = Corrective actions
table-case-step = Steps of cases
table-alert-task = Alerts taken up
table-contact = Contacts
table-measure = Figures counted elsewhere
table-cost-department = Departments
table-cost-activity = Activities
table-cost-entry = Cost entries
table-cost-lock = Closed months
table-cost-standard = Standards and budgets
table-cost-pool = Owners of costs
table-cost-share = Shares of costs
table-cost-usage = Quantities used
table-study = Studies
table-study-entry = Notes of studies
table-survey = Questionnaires
table-survey-version = Published questionnaires
table-survey-answer = Answers
table-survey-paper = Answers on paper
table-survey-rule = Rules of cleaning
table-survey-weight = Targets of weights
table-survey-topic = Keyword groups
table-survey-coding = Open answers put into groups
table-survey-plan = Planned comparisons
table-survey-look = Looks at comparisons
table-survey-recipe = Parts of survey reports
table-survey-invitation = Invitations
table-survey-bank = Question bank
table-survey-mailing = What went out
table-sync-conflict = Conflicts noted
table-erasure = People erased
table-audit = Log of acts

## Parts: what changes together in a row

part-unknown = Other
part-account = Account
part-address = Address
part-amount = Day and amount
part-answer = Answer
part-capacity = Heads and hours
part-cause = Cause
part-change = Process change
part-channel = Channel
part-claim = Claimed
part-closed = Closed or open
part-code = Answers
part-coding = Group
part-contact = Contact and phone
part-count = Counts
part-step = Step
part-done = Done
part-contact-contact = What was said
part-result = What came of it
part-follow = Follow-up
part-alert = Alert
part-deal = Advice and day
part-snoozed = Put off
part-customer = Customer
part-days = Days and reason
part-department = Department and stage
part-due = Due
part-service-case-due = Due
part-entry = What is noted
part-figures = Figures
part-first = First keying
part-form = Questions
part-invitation = Invitation
part-item = Kind of cost
part-key = Month and kind
part-customer-key-key = What is recognised
part-measure-key = KPI, day and source
part-cost-pool-key = Kind and department
part-cost-share-key = Kind, department and first month
part-basis = What a closed month was costed on
part-serves = Whom the department serves
part-shares = Weights and reason
part-terms = Further minutes
part-kind = Kind
part-kpi = KPI
part-look = Result
part-line = The line
part-lost = The value not taken
part-mailing = What went out
part-money = Price and money collected
part-month = Month
part-name = Name
part-note = Note
part-opened = Opened
part-order = Product and order number
part-origin = Origin
part-shipment-origin = Number and origin
part-service-case-origin = Number
part-outcome = Outcome
part-shipment-outcome = Delivery and status
part-service-case-outcome = How it was closed
part-owner = Owner
part-customer-key-owner = Customer
part-paper = Number of the paper
part-payer = Paying customer
part-place = Order
part-service-element-place = Stage and order
part-tradeoff-answer-place = Which point
part-plan = Plan
part-promise = Promise
part-quantity = Quantity
part-question = Question
part-receiver = Receiver
part-recipe = Analysis
part-reminded = Reminders
part-repeat = Repetition
part-role = Kind of department
part-rule = Rule
part-second = Second keying
part-sender = Sender
part-settled = Settled values
part-shipment = Waybill
part-shipped = Collected
part-size = Weight and pieces
part-standard = Standard
part-state = State
part-survey = Questionnaire
part-cost-activity-survey = Share of time
part-target = Charged to
part-targets = Targets
part-time = Time per unit
part-title = Title
part-use = Used or not
part-value = Content
part-version = Published version
part-what = What is done
part-words = Keywords

backup-all = All backups…
backup-list = Backups
backup-list-text = A backup is made every half hour, on exit, and before merges and restores; all of two days are kept, then one a day, a week and a month. Those made by hand stay.
backup-none = No backups yet
backup-none-text = Once something has changed, a backup is made every half hour and on exit.
backup-why = Why
backup-restore = Restore
backup-restore-to = Restore { $at }
backup-sure = The present is backed up first. Sure?
backup-restored = Restored to the backup of { $at }. What was there before has a backup of its own.
backup-prove = Test the newest backup
backup-proved = The backup of { $at } is complete and readable.
backup-label-backup = Made by hand
backup-label-auto = Made by itself
backup-label-exit = On exit
backup-label-before-exchange = Before a merge
backup-label-before-restore = Before a restore
backup-label-before-import = Before an import

backup-second = Second copy of backups
backup-second-text = If this computer breaks or gets lost, its backups are gone as well. Choose a USB stick or a network folder, and every backup is copied there too.
backup-second-choose = Choose a folder…
backup-second-change = Change…
backup-second-stop = Stop copying
backup-second-place = Copied to
backup-second-newest = Newest there
backup-second-nothing = none yet
# $name - folder
backup-second-away = “{ $name }” cannot be read now; the USB stick may be out. Backups on this computer go on, and the next one after it is back is copied there.
# $at - when the newest backup there was made
# $name - folder
backup-second-away-since = “{ $name }” cannot be read now; the USB stick may be out. The newest backup there is of { $at }. Backups on this computer go on, and the next one after it is back is copied there.
# $name - folder
backup-second-chosen = The newest backup was copied to “{ $name }”; from now on every backup is.
# $name - folder
backup-second-waits = “{ $name }” was chosen but cannot be read now. The next backup after it is back is copied there.
backup-second-choose-title = Choose a second folder for backups…
# $name - the folder
# $why - the reason
backup-second-failed = The backup is made, but could not be copied to “{ $name }”. { $why }
# $name - folder
backup-second-stopped = Backups are no longer copied to “{ $name }”; those there stay.
