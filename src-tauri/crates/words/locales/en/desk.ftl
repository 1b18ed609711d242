### The desk: the open file, operations of the history, long work.

## Operations

op-import-shipments = Import of waybills
op-import-cases = Import of cases
op-add-case = New case
op-edit-case = Change of a case
op-close-case = Case closed
op-delete-cases = Cases deleted
op-open-cases = Cases for waybills in trouble
op-edit-customer = Change of a customer
op-add-customer = New customer
op-settle = Change of settings
op-deal-alert = Alert dealt with
op-note-contact = Contact written down
op-import-costs = Import of costs
op-import-standards = Import of standards and budgets
op-import-measures = Import of figures counted elsewhere
op-add-survey = New questionnaire
op-edit-survey = Change of a questionnaire
op-publish-survey = Questionnaire published
op-close-survey = Collecting ended or resumed
op-delete-survey = Questionnaire deleted
op-take-answers = Answers taken in
op-key-paper = Paper answers keyed in
op-settle-paper = Paper settled
op-delete-paper = Paper deleted
op-add-study = New study
op-edit-study = Change of a study
op-close-study = Study ended or resumed
op-delete-study = Study deleted
op-note-study = Note in a study
op-cost-setup = Cost setup
op-add-cost = New cost entry
op-edit-cost = Change of a cost entry
op-delete-cost = Removal of a cost entry
op-lock-costs = Closing or opening of a month
op-own-costs = Owner of a cost pool
op-share-costs = How a cost pool is shared
op-plan-costs = Standards and budgets
op-tradeoff-month = Change of a month in the trade-off
op-tradeoff-interview = Interview on service and cost
op-tradeoff-rates = Change of failure rates
op-mark-chart = Mark on a control chart
op-edit-element = Service elements
op-edit-action = Corrective action
op-edit-measure = Figures counted elsewhere
op-sample = Sample firm
op-exchange = File of a colleague merged
op-settle-conflict = Conflict settled
op-erase = Person erased
op-undo = Undo
op-redo = Redo
op-revert = Taken back
op-unknown = Other operation

## Long work

job-import = Importing
job-dry-run = Checking the files
job-undo-import = Taking the import back
job-exchange-export = Writing the exchange file
job-exchange-preview = Looking at the exchange file
job-exchange-import = Merging the exchange file
job-privacy-copy = Writing the person's data
job-privacy-erase = Erasing a person
job-privacy-class-copy = Writing the copy for lessons
job-costing = Costing
job-value = Working out what customers are worth
job-backtest = Replaying the past
job-unknown = Working
# $rows (number) - rows done
job-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}

## Commands

# $what - the operation
desk-undo-what = Undo: { $what }
# $what - the operation
desk-redo-what = Redo: { $what }
# $what - the operation
desk-undone = Undone: { $what }
# $what - the operation
desk-redone = Done again: { $what }
# $what - the operation
# $kept (number) - values kept
desk-undone-kept = Undone: { $what }. { $kept ->
    [one] { $kept } later change was
   *[other] { $kept } later changes were
} kept.
desk-open = Open another file…
desk-create = New file…
desk-backup = Back up now
desk-backup-to = Back up to…
desk-check = Check the data
desk-check-good = The file is sound: structure, references and totals agree.
# $n (number) - findings
desk-check-bad = { $n ->
    [one] { $n } problem was
   *[other] { $n } problems were
} found. Please make a backup and open the newest good one.
# $name - file name
# $size - such as 12.4 MB
desk-backed-up = Backed up to “{ $name }” ({ $size }), checked.
# $name - file name
desk-opened = Opened “{ $name }”
desk-new-name = My firm
op-import-survey = Questionnaire read from a file
op-clean-survey = Cleaning rule of a survey
op-weigh-survey = Targets of weights
op-edit-bank = Question bank
op-edit-survey-report = Report of a survey
op-edit-topics = Keyword groups
op-code-answers = Open answers put into groups
op-plan-survey = Planned comparison
op-invite-customers = Invite customers to a survey
op-remind-customers = Remind customers
op-uninvite-customers = Take invitations back
op-repeat-survey = Set how often a survey is repeated
op-look-survey = Look at the planned comparison
