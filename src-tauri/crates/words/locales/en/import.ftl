### Import of waybills: one page from file to figures.

## Kinds of files

import-kind = These files are
import-kind-shipments = Waybills
import-kind-cases = Cases
import-kind-standards = Standards and budgets
import-kind-measures = Figures counted elsewhere

## Fields

field-no = Waybill number
field-order-no = Order number
field-account = Settlement account
field-customer-name = Customer name
field-sender-name = Sender
field-sender-phone = Sender's phone
field-sender-address = Sender's address
field-receiver-name = Recipient
field-receiver-phone = Recipient's phone
field-receiver-address = Recipient's address
field-destination = Destination
field-shipped = Time shipped
field-due = Due time
field-delivered = Time delivered
field-weight = Weight
field-pieces = Pieces
field-price = Freight
field-cost = Cost
field-cod = Cash on delivery
field-insured = Declared value
field-payment = Payment
field-product = Product
field-status = Status
field-trouble = Trouble
field-note = Remark
field-case-no = Case number
field-case-kind = Case type
field-party = Contact
field-opened = Opened
field-case-due = Settle by
field-closed = Closed
field-case-status = Case status
field-cause = Cause
field-link = Responsible link
field-claimed = Amount claimed
field-paid = Amount paid
field-justified = Justified
field-channel = Channel
field-standard-month = In force from
field-standard-item = Kind of cost
field-standard-fixed = Monthly budget
field-standard-unit = Unit of measure
field-standard-quantity = Quantity per waybill
field-standard-price = Standard price
field-standard-units = Planned waybills
field-standard-freight = Freight per waybill
field-measure-kpi = Indicator
field-measure-day = Counted for
field-measure-numerator = Counted
field-measure-denominator = Out of
field-measure-rate = Rate
field-measure-source = Counted by

## What can be odd about a row

# $row_of (number) - the other row
issue-duplicate-row = Same as row { $row_of }; counted once.
# $row_of (number) - the other row
issue-conflicting-row = Same number as row { $row_of } but other figures; not imported. Keep the right row in the file.
issue-damaged-number = The number was cut by Excel (as in 7.73E+14) and cannot be restored; not imported. Export it again with the column as text.
issue-imprecise-number = The number is longer than Excel can keep exactly; its last digits may be wrong.
issue-total-row = A total row; skipped.
issue-blank-row = An empty row; skipped.
issue-bad-date = Not a date that can be read.
issue-unsure-date = Day and month could be swapped. Choose how dates are read.
issue-bad-money = Not an amount of money. Please correct it.
issue-bad-weight = Not a weight.
issue-bad-count = Not a number of pieces.
# $field - name of the field
issue-missing-field = “{ $field }” is empty; not imported.
issue-unknown-status = Unknown status; judged by whether there is a time of signature.
issue-unknown-trouble = Unknown trouble; taken as “other”.
issue-odd-times = Delivered before it was shipped; please check.
issue-unknown-case-kind = The kind is not understood; taken for a complaint, the text kept as the cause.
issue-odd-case-times = Closed before it came in; the closing time is left out.
issue-closed-without-date = Closed without a closing time; it stays open.
issue-unknown-link = The responsible link is not understood and left empty.
issue-unknown-verdict = The verdict is not understood and left open.
issue-text-too-long = The text is too long.
# $value - the cell
issue-unknown-kpi = There is no indicator called “{ $value }”; not imported. Names are those of the service page.
# $value - the cell
issue-bad-standard = “{ $value }” cannot be a standard; not imported.
issue-standard-without-output = { $value } has no planned waybills yet: add a column “Planned waybills”, or enter books and waybills of the months before. Not imported.
issue-standards-too-many = A month has at most { $value } standards; not imported.
issue-bad-measure = “{ $value }” is no figure to count with; not imported.
issue-measure-above-total = More counted than there were; not imported.
issue-short-row = The row has fewer cells than the header.
issue-unknown = Something is odd here.

## The conversation

import-title = Import waybills
import-choose = Choose files…
import-add-files = Add files…
import-choose-text = CSV or Excel, several at once. You can also drop them anywhere on the window. Nothing is written before you say so.
import-files = Files
# $size - such as 2.1 MB
# $format - CSV, XLSX
import-file-about = { $format } · { $size }
import-file-ready = ready
import-file-decide = needs a choice
import-remove-file = Leave this file out
import-encoding = Encoding
import-encoding-unsure = Which line reads right?
import-sheet = Sheet
import-header-row = Header row
import-dates = Dates such as 04/08
import-dates-month-first = month first (8 April)
import-dates-day-first = day first (4 August)
import-columns = Columns
import-column-file = In the file
import-column-samples = First values
import-column-field = Taken for
import-column-sure = Confidence
import-leave-out = Leave out
# $column - column of the file
import-field-for = Field for the column “{ $column }”
# $fields - names
import-missing = Still needed: { $fields }. Choose a column for each.
import-first-rows = First rows
# $name - profile
import-profile = Read as last time: “{ $name }”
import-remember = Remember for files with these columns
import-try = Check without writing
import-trying = Counting what would change…
import-result = What the import will do
import-new = new
import-changed = changed
import-same = same
import-refused = refused
# $rows (number) - rows read
# $customers (number) - customers formed
# $amount - freight in yuan
import-sums-shipments = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read, { $customers ->
    [one] { $customers } new customer
   *[other] { $customers } new customers
}, freight ¥{ $amount }
# $rows (number) - rows read
# $customers (number) - customers formed
# $amount - freight in yuan
import-sums-cases = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read, { $customers ->
    [one] { $customers } new customer
   *[other] { $customers } new customers
}, paid ¥{ $amount }
# $rows (number) - rows read
import-sums-standards = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read
# $rows (number) - rows read
import-sums-measures = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} read
# $rows (number) - answers read
import-sums-responses = { $rows ->
    [one] { $rows } answer
   *[other] { $rows } answers
} read
import-issues = What is odd
import-issues-none = Every row is in order.
# $shown (number) - rows shown
# $all (number) - rows with something odd
import-issues-some = { $shown } of { $all } shown
import-issue-row = Row
import-issue-column = Column
import-issue-what = What
import-issue-value = Value
import-issue-file = File
import-issue-refused = not imported
import-save-refused = Save refused rows as a file…
# $n (number) - rows that will be written
import-run = Import { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
import-nothing = Nothing new to import
import-running = Importing. You can go on working meanwhile.
import-done = Imported
# $created (number) - new waybills
# $updated (number) - changed waybills
import-done-toast = Imported: { $created } new, { $updated } changed
import-undo = Undo this import
import-open-customers = Open customers
import-open-pareto = Open the Pareto chart
import-another = Import another file
import-start-over = Start over
import-cancelled = Cancelled. Nothing was changed.

## Short names of what can be odd

issue-kind-duplicate-row = Same row twice
issue-kind-conflicting-row = Same number, other figures
issue-kind-damaged-number = Number damaged by Excel
issue-kind-imprecise-number = Number too long for Excel
issue-kind-total-row = Total row
issue-kind-blank-row = Empty row
issue-kind-bad-date = Unreadable date
issue-kind-unsure-date = Day or month?
issue-kind-bad-money = Unreadable amount
issue-kind-bad-weight = Unreadable weight
issue-kind-bad-count = Unreadable count
issue-kind-missing-field = Missing value
issue-kind-unknown-status = Unknown status
issue-kind-unknown-trouble = Unknown trouble
issue-kind-odd-times = Odd times
issue-kind-unknown-case-kind = Kind unknown
issue-kind-odd-case-times = Times reversed
issue-kind-closed-without-date = No closing time
issue-kind-unknown-link = Link unknown
issue-kind-unknown-verdict = Verdict unknown
issue-kind-text-too-long = Text too long
issue-kind-unknown-kpi = Unknown indicator
issue-kind-bad-standard = Bad standard
issue-kind-standard-without-output = Planned waybills missing
issue-kind-standards-too-many = Too many standards
issue-kind-bad-measure = Bad figure
issue-kind-measure-above-total = More counted than out of
issue-kind-short-row = Short row
issue-kind-unknown = Other
issue-kind-answer-unknown-option = Unknown option
issue-kind-answer-no-number = Not a number
issue-kind-answer-out-of-range = Out of range
issue-kind-answer-too-long = Text too long
issue-kind-answer-no-day = Not a date
issue-kind-answer-no-time = Not a time
issue-kind-answer-no-ranking = Not a ranking
issue-kind-answer-not-kept = Cannot be kept
issue-kind-answer-before-2024 = Before 2024
issue-kind-answer-same-words = Same answers
issue-kind-answer-same-sender = Same sender
import-kind-responses = Survey answers
issue-answer-unknown-option = “{ $value }” is none of the options; not imported.
issue-answer-no-number = “{ $value }” is no number; not imported.
issue-answer-out-of-range = “{ $value }” lies outside of what the question takes; not imported.
issue-answer-too-long = The text is longer than the question takes; not imported.
issue-answer-no-day = “{ $value }” is no date; not imported.
issue-answer-no-time = “{ $value }” is no time of day; not imported.
issue-answer-no-ranking = “{ $value }” is no ranking of the options; not imported.
issue-answer-not-kept = This answer cannot be kept; not imported.
issue-answer-before-2024 = Given before 2024: the answer is taken, its time is not.
# $row_of (number) - the other row
issue-answer-same-words = Says the same as row { $row_of } within a day; please check.
# $row_of (number) - the other row
issue-answer-same-sender = Comes from the same place as row { $row_of }; please check.
