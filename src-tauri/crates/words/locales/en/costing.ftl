### The page of costs: the first costing, customer profit, why this number, methods side by side, where the money goes.


## The first costing

costing-start = Cost the firm
costing-keywords = whale curve customer profit activity allocation
costing-empty = Which customers earn, and which eat the profit?
costing-empty-text = No books are needed: twelve monthly totals, heads and shifts of each team, a few unit times, and the waybills that are here already give the first whale curve in an hour. Capacity nobody used stands on its own and is charged to no customer; each detail added later narrows the band.
costing-no-shipments = There are no waybills yet. Import them first.
# $at (number) - this step
# $of (number) - all steps
costing-step-of = Step { $at } of { $of }:
costing-step-totals = Twelve monthly totals
costing-step-people = Heads and shifts
costing-step-times = Unit times
# $from - first month
# $to - last month
costing-help-totals = Rough amounts of a month; they are booked from { $from } to { $to } and marked as estimates. Leave out what there is not. The payroll, the lease and the fuel bills are enough.
costing-help-no-months = There are no waybills yet, so there are no months to book the amounts in.
costing-help-people = Practical capacity = heads × hours of a shift × shifts a month × practical share. Usually 80% to 90% are left; the rest is breaks, training and walking.
costing-help-times = How many minutes does it take once? Shortest, as a rule, longest. What you change counts as checked; the others are figures usual in the trade.
costing-yuan-month = CNY/month
# $sum (number) - yuan
costing-sum = { NUMBER($sum, minimumFractionDigits: 2, maximumFractionDigits: 2) } a month together
costing-number = A plausible number, please
costing-department = Department
costing-heads = Heads
costing-hours = Hours a shift
costing-shifts = Shifts a month
costing-practical = Practical share
costing-low = Shortest (min)
costing-likely = As a rule (min)
costing-high = Longest (min)
costing-back = Back
costing-next = Next
costing-go = Draw the whale curve
costing-settled = Costed with the new figures

## Results

costing-view = View of costs
costing-customers = Customer profit
costing-methods = Methods
costing-flow = Where it goes
costing-methods-open = Compare costing methods
costing-flow-open = See where the cost goes
# $from - first month
# $method - name of the method
# $to - last month
costing-note = { $from } to { $to } · { $method }
costing-change = Change the figures
costing-tiles = Result of the costing
costing-unused = Unused capacity
# $share - such as 17%
costing-unused-share = { $share } of the cost, charged to nobody
costing-profit = Profit of all customers
# $result - money
costing-result = { $result } after unused capacity
costing-peak = Peak of the whale curve
# $n (number) - customers
costing-peak-at = { $n ->
    [one] reached with the first customer
   *[other] reached with the first { $n } customers
}
costing-lost = Lost again
# $n (number) - customers
costing-lost-by = { $n ->
    [one] by { $n } customer who loses money
   *[other] by { $n } customers who lose money
}
costing-total = All cost
# $cost - money
costing-total-note = { $cost } to serve customers
costing-list = Table of customers
costing-column-name = Customer
costing-column-revenue = Revenue
costing-column-cost = Cost to serve
costing-column-share = Of revenue
costing-column-profit = Profit
costing-column-band = Band
# $high - money
# $low - money
costing-band = { $low } to { $high }
costing-none = No waybills in this time.

## Why this number

costing-why = Why this number
costing-why-none = Choose a customer to see where its cost comes from.
# $amount - money
costing-why-amount = Cost to serve { $amount }
# $minutes (number) - minutes
# $rate (number) - yuan a minute
costing-why-minutes = { NUMBER($minutes, maximumFractionDigits: 0) } min × { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) }
# $file - name of the file
# $row (number) - row in it
costing-why-row = { $file }, row { NUMBER($row, useGrouping: "false") }
# $amount - money
# $n (number) - entries
costing-why-more = { $n ->
    [one] { $n } more entry, { $amount }
   *[other] { $n } more entries, { $amount }
}
costing-why-open = Open the customer
costing-tornado = Which unit time matters most

## Methods

costing-compare = The same money by several methods
# $disputed (number) - customers
costing-compare-text = The total is the same, the shares differ. { $disputed ->
    [one] On { $disputed } customer the methods disagree whether it earns: look there first.
   *[other] On { $disputed } customers the methods disagree whether they earn: look there first.
}
costing-compare-left = Charged to no customer
costing-compare-spread = Spread
costing-disputed = disputed

## Capacity

costing-capacity = Capacity of departments
costing-used = Used
costing-rate = A minute
