### The command line: what commands and arguments mean, and what only it says.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

## Commands

cli-about = Keheng without a window: imports, figures and files for scripts. Exit: 0 done, 1 a check found something, 2 wrong use, 3 refused or damaged input.
cli-about-new = Begin a data file, empty or with a sample firm
cli-about-import = Bring files in, or take an import back
cli-about-import-shipments = Import waybill files (CSV, TSV, XLSX, XLS), several at once
cli-about-import-costs = Import a table of costs
cli-about-import-cases = import files of cases: complaints, claims, damage, loss, delay
cli-about-import-standards = Import standards and budgets: month, kind of cost, budget, or quantity and price
cli-about-import-measures = Import indicators counted elsewhere: day, indicator, counted, out of, source
cli-about-import-undo = Take back a whole import; what was changed by hand later stays
cli-about-undo = Take back the last operation
cli-about-redo = Do the last undone operation again
cli-about-history = Operations, newest first
cli-about-customers = Customers and their figures
cli-about-customers-list = Customers, dearest first
cli-about-customers-show = The card of one customer
cli-about-value = Customer value
cli-about-value-abc = Classes of customers and how concentrated the amount is
cli-about-value-clv = What customers will still bring, with intervals and models
cli-about-value-alerts = Customers to look at, dearest first
cli-about-value-backtest = Which rule would have told, from the firm’s own past
cli-about-value-levels = Segments of customers
cli-about-service = Service level
cli-about-service-kpis = KPIs with interval and judgement
cli-about-service-trend = One KPI by month
cli-about-cost = Costing
cli-about-cost-run = Cost by a method, with unused capacity
cli-about-cost-customers = Cost to serve and profit of each customer
cli-about-cost-shipment = What one waybill cost, step by step
cli-about-service-figures = Cost of a waybill, quality index, complaints by customer
cli-about-service-chart = Control chart of a KPI: limits and signals
cli-about-chart = Draw a chart into a file
cli-about-tradeoff = Service level against cost
cli-about-tradeoff-fit = Fit the months of a table (service, logistics, service_cost, weight) or of the data file
cli-about-tradeoff-optimum = The level worth keeping, from the data file
cli-about-export = Write a table to a file, phones masked
cli-about-report = Reports to print or to send
cli-about-report-monthly = One month of the firm as PDF or workbook, by the ending of the file
cli-about-report-statement = The statement of a customer for a month
cli-about-report-case = The evidence pack of a case
cli-about-digest = One number for the content, equal wherever the content is equal
cli-about-check = Check structure, references and totals of the file
cli-about-backup = Write a checked copy of the file
cli-about-restore = Go back to a backup, after a backup of the present
cli-about-exchange = Exchange data with other computers
cli-about-exchange-export = Write a file for colleagues
cli-about-exchange-preview = Look at a colleague's file without taking it in
cli-about-exchange-import = Take in a colleague's file, after a backup
cli-about-exchange-conflicts = What was changed on both sides
cli-about-exchange-settle = Settle conflicts
cli-about-exchange-machines = Computers that exchanged files, and what they have
cli-about-privacy = Personal data: copy, erase, a copy for lessons
cli-about-privacy-held = What is held about a person
cli-about-privacy-export = Write everything that is held about a person
cli-about-privacy-erase = Erase a person for good, here and with the next exchange everywhere
cli-about-privacy-list = Who was erased
cli-about-privacy-class-copy = Write a copy of the file with every name, phone and address replaced
cli-about-lock = The app lock of the window (it does not hold back the command line)
cli-about-lock-set = Set the app lock, or change its PIN or time
cli-about-lock-off = Take the app lock off without the PIN, noted in the log of acts; close the window that has the file first
cli-about-lock-status = How the app lock stands
cli-about-audit = The log of acts, newest first, and whether anybody meddled with it
cli-about-models = The models with their inputs, an example and the source
cli-about-solve = Compute a model and explain the steps
cli-about-call = Call any method of the contract

## Arguments

cli-arg-data = Data file to work on
cli-arg-json = Answer with one JSON document
cli-arg-lang = Language of words and messages
cli-arg-backup-file = Backup (.khbak or .keheng)
cli-arg-peer = Only what this computer does not have yet (id or name)
cli-arg-passphrase-env = Environment variable that holds the file's passphrase
cli-arg-word-env = Environment variable that holds the new PIN of the lock
cli-arg-present-env = Environment variable that holds the present PIN of the lock
cli-arg-minutes = Minutes without use after which the window locks; 0 is never
cli-arg-act = Only lines of this kind, such as reveal, export, export_open, import
cli-arg-exchange-file = Exchange file
cli-arg-phone = Phone number of somebody without a card
cli-arg-backups = Also take the person out of packed backups
cli-arg-copy-output = File to write: .json for data, .html for a page
cli-arg-yes = Take it in even if much would change
cli-arg-settled = Those settled as well
cli-arg-conflict = Ids of conflicts
cli-arg-third = What is written over both sides: the column and its value, as exchange.conflict has them; may come several times
cli-arg-choice = keep what stands, take the other side's, or write another value (edit)
cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-file = Data file to begin; it must not exist yet
cli-arg-sample = Fill it with a sample firm
cli-arg-seed = The same number makes the same firm
cli-arg-customers = Customers of the sample firm
cli-arg-shipments = Waybills of the sample firm
cli-arg-months = Months of the sample firm
cli-arg-from-month = first month; the first of the books without
cli-arg-to-month = last month; the last of the books without
cli-arg-rounding = rates exact, or rounded to the fen first
cli-arg-sources = Files to import
cli-arg-dry-run = Count only; nothing is written. Ends with 1 when rows would be refused
cli-arg-profile = Read as remembered under this name
cli-arg-encoding = Encoding, such as utf-8 or gb18030
cli-arg-sheet = Sheet of the workbook
cli-arg-header-row = Row of the column names, from 1 on
cli-arg-dates = How dates such as 04/08/2024 are meant
cli-arg-map = Column for a field, by name or number; the rest is found out. May be repeated
cli-arg-import = Import, as “import shipments” gave it
cli-arg-limit = At most so many
cli-arg-query = Chinese, pinyin, initials, a mixture, phone tail or account
cli-arg-class = Only this class; may be repeated
cli-arg-class-of-customers = Only customers of this class
cli-arg-resample-seed = Seed of the resamples
cli-arg-months-table = Table of months
cli-arg-waybill = Waybill number
cli-arg-customer = Customer, as “customers list” gave it
cli-arg-reveal = Phones and names in full
cli-arg-measure = What is added up
cli-arg-rule = By share of the amount, or by share of heads
cli-arg-cuts = Where classes end, rising shares such as 0.8,0.95
cli-arg-case = Id of the case
cli-arg-goods-fen = What the goods were worth, fen, as a receipt proves
cli-arg-lost-share = Share of the goods that is lost, 0 to 1
cli-arg-alert-rule = Only alerts of this rule
cli-arg-put-off = Also those put off or dealt with lately
cli-arg-summary = Table of histories with the columns id, x, t_x, T and optionally zbar
cli-arg-horizon-weeks = Weeks to look ahead, 52 by default
cli-arg-order = Order of the list
cli-arg-from = First day, such as 2026-01-01
cli-arg-to = Last day
cli-arg-month = Month, such as 2026-10
cli-arg-kpi = KPI
cli-arg-by = What a point stands for: month, week, day, or event for damage and loss
cli-arg-drift = Look for a slow drift with a cumulative sum
cli-arg-kind = Which chart
cli-arg-output = File to write; its ending says which kind
cli-arg-palette = Colours
cli-arg-width = Width
cli-arg-height = Height
cli-arg-table = Which table
cli-arg-model = Model
cli-arg-input = Inputs as JSON, “-” for standard input; the model's example without
cli-arg-method = Method
cli-arg-body = Request
cli-arg-reads = A file the method may read: f1, f2 and so on in the request
cli-arg-writes = A file the method may write, counted after those to read

## Answers

cli-needs-data = This command works on a data file: --data FILE.keheng is missing.
# $file - path
# $customers (number) - customers in it
# $shipments (number) - waybills in it
# $cases (number) - cases
cli-made = { $file }: { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}, { $shipments ->
    [one] { $shipments } waybill
   *[other] { $shipments } waybills
}, { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
# $bytes - size
# $file - path
cli-written = { $file }: { $bytes } bytes
# $created (number) - new waybills
# $refused (number) - rows refused
# $unchanged (number) - waybills already there
# $updated (number) - waybills changed
cli-import-counts = { $created } new, { $updated } changed, { $unchanged } the same, { $refused } refused
cli-dry-run = Counted only; nothing was written.
# $id - number
cli-import-id = Import { $id }; take it back with: import undo { $id }
cli-column-id = ID
cli-column-at = Time (UTC)
cli-column-op = Operation
cli-column-touched = Rows
cli-column-by = By
cli-column-kpi = KPI
cli-column-month = Month
cli-column-title = Model
cli-column-source = Source

## Refusals

# $name - column as asked for
error-column-unknown = The file has no column “{ $name }”.
# $model - as asked for
error-no-such-model = There is no model called “{ $model }”.
cli-about-survey = Surveys: design, collect, analyse
cli-about-survey-list = Surveys of the file
cli-about-survey-new = Make a survey, from a template or empty
cli-about-survey-publish = Publish the draft
cli-about-survey-lint = Check wording and logic
cli-about-survey-page = Write the questionnaire as one web page file
cli-about-survey-paper = Print the questionnaire on paper (PDF), to be filled in with a pen
cli-about-survey-dummies = Send dummy respondents through it
cli-about-survey-take = Take answers in: files of answer codes, photos of codes, photos or scans of papers
cli-about-survey-analyse = Results and gaps, or one analysis by name
cli-about-survey-analyses = Analyses that the answers allow, and their variables
cli-about-survey-quotas = Quotas and how many answers have come in
cli-about-survey-coding = Open answers with their groups; --answer with --topic puts one into a group
cli-about-survey-enter = Key answers on paper out of a table: columns paper, pass (1 or 2, may be left out) and the names of cells
cli-about-survey-papers = Papers that were keyed, and how often two keyings differ
cli-about-survey-invite = Draw customers and invite them; --look-only shows who would be drawn
cli-about-survey-invitations = Invitations and what came back
cli-about-survey-send = Write the pages that are sent (.zip), or the list of whom to send them to (.csv, .xlsx)
cli-about-survey-remind = Note a reminder to those who have not answered
cli-about-survey-calendar = Calendar of surveys: what is collecting, what went out, whom to ask next
cli-arg-state = Only customers in this state; may be repeated
cli-arg-area = Customers with this in their address
cli-arg-search = Customers whom this search finds: a name, pinyin, initials, the end of a number
cli-arg-fallen-by = Customers whose revenue fell by at least this share, such as 0.2
cli-arg-size = How many to invite; all who may be asked when left out
cli-arg-draw-seed = Seed of the draw: the same number and the same customers give the same list
cli-arg-anonymous = Names and tokens are kept apart
cli-arg-which = Those invited last (newest), who have not answered (waiting), or all
cli-arg-survey = Number of the survey, see survey list
cli-arg-analysis = Analysis by name, see survey analyses
cli-arg-of = Variable for a role; may be repeated, “ROLE=” leaves it empty
cli-arg-only = Only people in this group; may be repeated
cli-arg-other = Second survey, see survey list
cli-arg-variable = Which open question
cli-arg-open = Only answers in no group
cli-arg-answer = Which answer
cli-arg-topic = Which group to put it into
cli-arg-out = Take it out of the group instead
cli-arg-survey-title = Title
cli-arg-template = Template
cli-arg-codes = Files with answer codes
cli-arg-keyed-papers = The table that was keyed, a row a paper
cli-arg-replace = What was keyed before with other answers is replaced
cli-arg-printed-version = Version the papers were printed from; the newest when absent
# $first (number) - first time
# $second (number) - second time
# $replaced (number) - replaced
# $same (number) - known before
cli-papers-keyed = { $first } keyed the first time, { $second } the second time, { $replaced } replaced, { $same } known before
cli-arg-count = How many dummies
cli-arg-look-only = Look only, write nothing
cli-arg-layout = Who reads the paper: human (it is keyed in) or machine (its photos are read)
cli-arg-copies = How many papers, each with its number; only for machine
cli-arg-first-number = Number of the first paper; behind the last one that came in when absent
# $paper (number) - number on it
# $n (number) - cells
cli-papers-look = Paper { NUMBER($paper, useGrouping: "false") } is left: { $n } cells must be looked at in the window
# $n (number) - papers
cli-papers-taken = { $n } papers taken in
cli-arg-begin-lang = Language the questionnaire begins in
cli-about-import-responses = Import answers to surveys: 问卷星, Google Forms, Microsoft Forms, any table with a row an answer
cli-about-survey-import = Read a questionnaire of another program (XLSForm, SurveyJS)
cli-about-survey-export = Write a questionnaire for another program, or its answers as a table
cli-arg-answers = File of answers
cli-arg-into-survey = The survey it belongs to; without it a new one is made
cli-arg-questionnaire = File of the questionnaire
cli-arg-written-format = What to write: the questionnaire as xlsform or surveyjs, the answers as csv, xlsx or sav
cli-arg-format = Format of the file; found out when not given
cli-column-table = What
cli-column-new = New
cli-column-changed = Changed
cli-column-conflicts = Conflicts
cli-column-deleted = Deleted
cli-column-name = Name
cli-column-stands = Now
cli-column-other = Other side
cli-column-behind = Operations missing there
# $changed (number) - rows
# $conflicts (number) - values
# $deleted (number) - rows
# $new (number) - rows
cli-exchange-sum = From { $from }: { $new } new, { $changed } changed, { $conflicts } conflicts, { $deleted } deleted
# $open (number) - conflicts
cli-exchange-open = Open conflicts: { $open }
cli-exchange-deleted = deleted
cli-restored = { $name } was restored to { $to }; what was there before has a backup.
