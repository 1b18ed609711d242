### The monthly report, on paper and as a workbook, and the dialog that makes it.

# $month - such as Nov 2026
report-monthly-title = Monthly report, { $month }
report-covers = Covers
report-until = Data until
report-answers = Answers
report-latest-answer = Last answer
report-run = Run
# $from - first day
# $to - last day
report-days = { $from } to { $to }
report-no-days = no data
report-no-waybills = No waybills were collected in this month, so there is nothing to report here.

## Service

report-kpis = KPIs against their targets
report-kpi = KPI

## Alarms

report-what = What
report-sure = How sure
report-next = What next
report-at-stake = At stake in a year (CNY)
report-signals = Signals of the control charts
# $rules - rules completed
# $what - the KPI or series
report-signal = { $what }: { $rules }
# $n - false alarms a year
# $points (number) - points between two
report-signal-sure = With nothing changed this chart signals { $n } times a year (once in { $points } points).
# $causes - the most frequent ones with their counts
report-signal-causes = Most frequent causes of the month: { $causes }.
# $n (number) - alarms
report-more-alarms = { $n ->
    [one] { $n } smaller alarm is
   *[other] { $n } smaller alarms are
} not printed.
# $day - last day of the data
report-alarms-as-of = Customers are judged as of { $day }, the last day of the data; KPIs by the month of this report: what is at stake is the failures above the target at the firm's rate for one, over a year like this month. Where no rate tells, nothing is printed.
# $before - freight of the three months before, in yuan
# $now - freight of the last three full months, in yuan
report-sure-falling = Counted, not estimated: ¥{ $now } in the last three full months after ¥{ $before } in the three before.
# $last - day of the last waybill
# $n (number) - waybills in twelve months
report-sure-silent = Last waybill on { $last }; { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
} in the last twelve months.
# $costed (number) - waybills whose cost is known
# $n (number) - waybills in twelve months
report-sure-loss = Cost known for { $costed } of { $n } waybills of the last twelve months; direct cost only.
report-sure-concentration = Counted over the last twelve months.
# $n (number) - cases
# $range - such as 96.1% to 97.0%
# $sure - probability, such as 3%
report-sure-kpi = n = { $n }, 95% interval { $range }; probability that the target is met: { $sure }.
report-next-falling = Call within the week; ask about prices, service and who else ships for them.
report-next-silent = Call and ask why; if they are lost, write down the reason.
report-next-loss = Check price, weight and destination of the dearest waybills; raise the price or change the service.
report-next-concentration = Renew the contract early, agree on terms of notice, win others.
report-next-kpi = Look at the waybills behind it, find the commonest cause, agree on one corrective action.

## Customers

report-no-customers = No customer shipped in the twelve months up to this one, so there are no classes.
# $from - first month
# $to - last month
report-classes = Classes by freight, { $from } to { $to }
# $holds - whether the 80/20 rule holds
# $needed - how many customers it takes to reach 80%
# $top - what the best 20% bring
report-verdict = { $holds } { $top } { $needed }
report-top = Largest customers of the twelve months
report-rank = Rank
report-freight-yuan = Freight (CNY)
# $last - last of the three months
# $since - first of the three months
report-slipping = Slipping: { $since } to { $last } against the three months before
report-before = Before (CNY)
report-now = Now (CNY)
report-difference = Difference (CNY)
report-none-slipping = No customer lost a quarter of the freight or more against the three months before.
# $n (number) - customers
report-more-customers = { $n ->
    [one] { $n } customer with a smaller loss is
   *[other] { $n } customers with smaller losses are
} not printed.
report-names-masked = Names of private persons are masked; firms' names are public.

## Costs

report-costs = Costs and margin
report-no-costs = No waybill of these months carries its cost, so there is no margin. Import the settlement of your headquarters, or enter costs.
report-margin-by-month = Freight and direct cost by month
report-costed = Cost known
report-direct-cost = Direct cost (CNY)
report-margin-yuan = Margin (CNY)
report-margin-how = Direct cost is what the waybills carry. Margin and its rate are of the waybills whose cost is known; wages, rent and vehicles are not in it.

# $n (number) - waybills
report-cost-waybills = { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
}
report-cost-total = Cost of the month (CNY)
report-cost-served = Spent on customers (CNY)
report-cost-unused = Unused capacity (CNY)
report-cost-result = Result (CNY)
report-cost-result-how = freight less all cost
report-capacity = Departments and their capacity
report-department = Department
report-cost-yuan = Cost (CNY)
report-hours = Capacity (hours)
report-hours-used = Used (hours)
report-utilisation = Utilisation
report-unused-yuan = Unused (CNY)
report-serve-best = Customers who earn most, after their cost to serve
report-serve-worst = Customers who earn least, worst first
report-serve-yuan = Cost to serve (CNY)
report-profit-yuan = Profit (CNY)
report-profit-low = at worst (CNY)
report-profit-high = at best (CNY)
# $amount - profit at the peak, in yuan
# $n (number) - customers up to the peak
report-whale-peak = The best { $n ->
    [one] { $n } customer earns
   *[other] { $n } customers earn
} ¥{ $amount }
# $peak - what the best customers earn
report-whale-flat = { $peak }; nobody loses money.
# $losers (number) - customers who lose money
# $lost - what they lose, in yuan
# $net - profit of all, in yuan
# $peak - what the best customers earn
report-whale = { $peak }; { $losers ->
    [one] { $losers } customer loses
   *[other] { $losers } customers lose
} ¥{ $lost } of it again, and ¥{ $net } is left before unused capacity.
# $method - name of the method
# $run - id of the costing
report-cost-run = Costed by { $method }, run { $run }. The range from worst to best follows from the low and high unit times.
report-no-books = There are no books for this month, so full cost, unused capacity and cost to serve are not known.
# $amount - in yuan
report-cost-estimated = Costs: ¥{ $amount } of the books are estimates.
# $n (number) - activities
report-cost-proposed = Costs: { $n ->
    [one] the time of { $n } activity is
   *[other] the times of { $n } activities are
} proposed, not measured.

## The level worth keeping

report-tradeoff = The service level worth keeping
report-level-near = total cost within 5% of the least
report-level-best = Least total cost at
# $range - such as 94.2% to 96.0%
report-level-interval = 90% interval { $range }
report-level-cost = Least total (CNY)
report-level-each = a shipment
report-level-now = Kept now
report-level-last = last three months with all figures
report-level-months = Service and cost by month
report-level-logistics = Logistics (CNY each)
report-level-failure = Failures (CNY each)
report-level-total = Total (CNY each)
report-level-how = Cost per shipment: logistics by the books, or by what the waybills carry where there are none; failures by claims, further attempts, complaints and lost margin. The curves are fitted to all months up to this one.

## Actions

report-actions = Open, or done in this month
report-no-actions = No corrective action is open, and none was done in this month.
report-actions-state = Actions as they were written down when this report was made.

## Troubles

report-troubles = What went wrong
report-troubles-by-kind = Waybills in trouble, by kind
report-no-troubles = No waybill of this month was recorded as damaged, lost, delayed or otherwise in trouble.
report-share = Share

## Unknown

report-unknowns = What is not known
# $day - last day of the data
report-not-over = The month is not over: the data end on { $day }.
# $kpi - name of the KPI
# $what - what is not known of it
report-unknown = { $kpi }: { $what }
report-all-known = Nothing was left out, assumed or estimated in this report.

## The dialog

report-make = Monthly report…
report-dialog = Monthly report
report-dialog-text = Service, alarms, customers and costs of one month, to print or to send. Phones and names of private persons stay masked.
report-as = Written as
report-pages = Pages (PDF)
report-workbook = Workbook (Excel)
report-save = Save report
report-keywords = report month pdf excel print yuebao baogao dayin
# $month - such as 2026-11
report-file = Monthly report { $month }

error-no-printer = This program makes no PDF. Choose an Excel workbook, or use the desktop program or keheng-cli.
# $reason - what went wrong inside
error-print-failed = The pages could not be made ({ $reason }). Nothing was written. Choose an Excel workbook meanwhile.

## Statement of a customer
# $customer - customer
# $month - month
statement-title = { $customer }, statement for { $month }
statement-make = Monthly statement
# $customer - customer
statement-for = A month of “{ $customer }”: freight waybill by waybill, less claims paid in it.
statement-heading = Statement
statement-customer = Customer
statement-account = Account
statement-waybills = Waybills
statement-freight = Freight
statement-claims = Claims
statement-claims-note = paid in this month
statement-due = To be paid
statement-due-note = freight less claims
# $amount - amount
statement-collected = ¥{ $amount } collected on delivery are settled apart and not counted here.
# $n (number) - waybills
# $amount - amount
statement-others = { $n ->
    [one] { $n } more waybill was
   *[other] { $n } more waybills were
} prepaid, paid by the receiver or cancelled (¥{ $amount }), and { $n ->
    [one] is
   *[other] are
} not counted.
statement-list = Waybills
statement-days = By day
statement-by-day-note = There are many waybills, so pages list days; export to Excel for each of them.
statement-claims-paid = Claims paid
statement-sign = Please object within three working days. Customer: ____________  Date: ____________
## Evidence pack
# $kind - kind
# $no - number
pack-title = Evidence, { $kind } { $no }
pack-case = Case
pack-waybill = Waybill
pack-no-waybill = There is no waybill to it.
pack-steps = Steps
pack-step = Step
pack-done = Done
pack-by = By
pack-owed = What is owed
pack-contacts = Contacts
pack-no-contacts = Nobody was spoken to since it came in.
pack-day = Day
pack-way = How
pack-said = What was said
pack-result = Outcome
pack-written = Who wrote what when
pack-when = When
pack-what = What
pack-is = Is
pack-insured = Insured for
pack-made = Made on
pack-digest = Digest
pack-digest-note = The digest is computed from every word above: whatever is changed, it changes. Times are those the program noted (UTC).
# $n (number) - days
# $due - time
clock-running = To be answered by { $due }: { $n ->
    [one] { $n } day
   *[other] { $n } days
} left.
# $n (number) - days
# $due - time
clock-overdue = Was to be answered by { $due }: { $n ->
    [one] { $n } day
   *[other] { $n } days
} over.
# $due - time
clock-kept = Answered in time ({ $due }).
# $n (number) - days
# $due - time
clock-late = Answered { $n ->
    [one] { $n } day
   *[other] { $n } days
} after the end ({ $due }).
# $day - day
# $due - time
clock-backdated = Closed within the time ({ $due }) as written, but that was written on { $day }: it counts as late.
