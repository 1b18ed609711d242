### Words of the frame around the pages: window, language, appearance, search.

app-name = Keheng
app-claim = The service a customer gets, weighed against what it costs.

## Sections

section-overview = Overview
section-customers = Customers
section-shipments = Shipments
section-costs = Costs
section-cases = Cases
section-surveys = Surveys
section-methods = Methods
section-service = Service
section-tradeoff = Trade-off
section-exchange = Exchange
section-import = Import

## Frame

shell-language = Language
shell-language-chinese = 中文
shell-language-english = English
shell-language-switch = 中文界面
shell-appearance-switch = Light or dark
shell-zoom-in = Zoom in
shell-zoom-out = Zoom out
shell-zoom-reset = Actual size
shell-projector = Projector
shell-palette = Search and commands
shell-search-box = Search customers, waybills, or commands
shell-shortcuts = Keyboard shortcuts
shell-collapse = Collapse the sidebar
shell-expand = Expand the sidebar
shell-skip = Skip to the content
shell-sections = Sections
shell-status = Status
shell-messages = Messages
shell-drop-import = Drop the waybill files to import them
shell-files-keheng = Keheng files
shell-files-pictures = Pictures
shell-files-pages = PDF documents
shell-files-questionnaires = Questionnaire pages
shell-files-answers = Answers and chats
shell-files-tables = Tables
shell-files-exchange = Keheng exchange files
shell-files-backups = Backups
shell-files-person = Data of a person
# $name - file name
shell-saved = Saved “{ $name }”
# $customers (number)
# $shipments (number)
shell-counts = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
} · { $shipments ->
    [one] { $shipments } waybill
   *[other] { $shipments } waybills
}
shell-sample = sample firm
# $when - time of the backup, in words
shell-backup-at = Last backup { $when }
shell-backup-never = No backup yet
# $n (number) - rows selected
# $sum - their sum, ready to print
shell-selection = { $n ->
    [one] { $n } row
   *[other] { $n } rows
} selected · sum { $sum }
# $time - as 08:12
time-today = today { $time }
# $time - as 08:12
time-yesterday = yesterday { $time }

## Palette

palette-nothing = Nothing found. Try a shorter piece: some letters, or the last four digits.
palette-searching = Searching…
palette-recent = Recent
palette-commands = Commands
# $n (number) - entries found
palette-results = { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}

## Headings of commands

group-go = Go to
group-file = File
group-edit = Edit
group-look = Appearance
group-help = Help

## First start

start-title = Welcome to Keheng
start-question = How would you like to begin?
start-sample = Look around with a sample firm
start-sample-text = A made-up courier outlet with customers and waybills. Try anything, nothing can break.
start-own = Import my waybills
start-own-text = CSV or Excel as your system exports it. Columns are recognised, nothing leaves this computer.
start-teach = I teach
start-teach-text = The sample firm in projector mode: large type, strong lines, names and phones masked.
start-busy = Getting ready…

## Parts of the page

parts-dismiss = Dismiss
parts-reset-columns = Standard columns
# $column - its heading
parts-resize-column = Width of “{ $column }”: Shift with the arrow keys
# $most (number) - rows
parts-too-many-to-copy = More than { $most } rows: please export them instead.
parts-rows-failed = These rows could not be read. Nothing was lost.
# $title - what is being done
parts-cancel-job = Cancel: { $title }

## A data file that does not open

# $name - data file
trouble-title = “{ $name }” does not open
trouble-title-last = The last data file does not open
trouble-backups = Go back to a backup
trouble-backups-text = Choose a backup to go back to; the newest stands first. The file that does not open is renamed and stays where it is: nothing is thrown away.
trouble-missing-text = If the file was deleted by mistake, choose a backup to put in its place; the newest stands first.
trouble-sound-text = The file itself is sound and needs no backup. Once this is settled, open it again.
trouble-back = Go back
# $at - when it was made
trouble-back-to = Go back to the backup of { $at }
trouble-sure = The damaged file is kept. Sure?
trouble-sure-missing = Put in its old place. Sure?
# $at - when it was made
trouble-restored = Back at the backup of { $at }.
# $at - when it was made
trouble-restored-aside = Back at the backup of { $at }. The file that did not open was renamed and lies beside it.
# $name - backup file
trouble-restored-from = Restored from “{ $name }”.
# $name - backup file
trouble-restored-other = Restored from “{ $name }”. The file that did not open was renamed and lies beside it.
trouble-none = No backups of it on this computer
trouble-none-text = If backups were kept on a USB stick or in another folder, restore from there.
trouble-elsewhere = Restore a backup from elsewhere…
trouble-open = Open another file…
trouble-reopen = Open it again…
trouble-begin = Begin anew…

## Backups that are dropped on the window

dropped-title = Go back to this backup?
dropped-file = File
dropped-of = Backup of
dropped-made = Made
dropped-size = Size
# $name - the open file
dropped-replaces = “{ $name }” becomes what it was then. What is there now is backed up first.
dropped-begins = No file is open: the backup becomes a file of its own on this computer. Nothing is replaced.
# $name - the file that would be replaced
dropped-stranger = This backup was made of another file. Its content would take the place of what is in “{ $name }”.
# $at - when it was made
# $name - the new file
dropped-begun = The backup of { $at } is now the file “{ $name }”.
