### The books: entries of cost, written, changed and taken out one by one, looked at by month.

books-face = Books
books-open = See the books
books-add = New entry
books-edit = Change this entry
books-delete = Take this entry out
books-import = Import costs
books-keywords = books costs entries ledger expenses pay rent
books-list = Entries of cost
books-search = Search cost, department, owner, remark, file
# $amount - money
# $n (number) - entries
books-count = { $n ->
    [one] { $n } entry, CNY { $amount }
   *[other] { $n } entries, CNY { $amount }
}
# $amount - money
books-estimates = CNY { $amount } of it estimated
# $amount - money
books-month-estimate = { $amount } est.
# $shown (number) - entries listed
# $total (number) - entries there are
books-cut = There are { $total } entries in this time; the latest { $shown } are listed. Choose a shorter period.
books-empty = No costs in this time yet
books-empty-text = Import a whole table of costs, or write them down one by one. Each entry knows the file and row it came from, so it can always be looked up.
books-none-found = No cost like this
books-none-found-text = Try something else, or clear the filters.
books-clear = Clear filters
books-any-item = All costs
books-any-department = All departments
books-any-owner = Everybody
books-months = By month
books-month = Month
books-month-amount = Amount
books-month-all = All months
books-column-day = Date
books-column-item = Cost
books-column-amount = Amount
books-column-department = Department
books-column-owner = Owner
books-column-customer = Customer
books-column-nature = Nature
books-column-behaviour = Behaviour
books-column-note = Remark
books-column-source = Where from
books-column-state = State
books-by-hand = written by hand
books-from-totals = monthly totals of the first costing
# $file - name of the file
books-from-file = { $file }
books-estimate = Estimate (not invoiced yet)
# $month - month
books-closed = { $month } is closed, so this entry cannot be changed. Open the month first.
books-day = Date
books-day-hint = It counts for the month of this day
books-item = Cost
books-item-hint = One of the usual kinds, or a name of your own
books-amount-hint = CNY; a credit is negative
books-usual = As usual for this cost
# $usual - the usual choice
books-usual-is = As usual: { $usual }
books-nobody = None (by heads)
books-customer = For one customer only
books-customer-hint = Type a name, pinyin or the end of a phone number, then choose
books-customer-none = Not for one customer
books-customer-choose = Choose a customer from the list, or leave it empty
books-owner = Owner
books-owner-hint = Empty: whoever answers for this kind of cost
books-note = Remark
books-need-day = A date, please, such as 2026-11-30
books-need-item = What cost is it?
books-need-amount = An amount, please, at most two decimals, not 0
books-save-next = Save and write the next
# $amount - money
# $item - kind of cost
books-added = { $item }, CNY { $amount }, is written down
# $item - kind of cost
books-edited = { $item } is changed
# $amount - money
# $item - kind of cost
books-deleted = { $item }, CNY { $amount }, is taken out
