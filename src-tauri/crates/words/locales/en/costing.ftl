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
# $name - unit time
costing-try-time = Try another time: { $name }
# $minutes (number) - minutes
# $name - unit time
costing-tried-time = { $name } { NUMBER($minutes, maximumFractionDigits: 2) } min
# $amount - money
costing-tried-profit = Profit as tried: { $amount }
# $name - customer
costing-try-price = Try another price: { $name }
# $amount - money more or less
# $name - customer
# $percent - change of its freight
costing-tried-price = { $name }: freight { $percent }% ({ $amount })
costing-tried-back = Back to today
costing-shipment = What it cost
# $from - month
costing-shipment-of = By the time it took, at what a minute cost in { $from }.
costing-shipment-profit = Freight less cost
# $label - what is counted
# $each (number) - minutes for each
# $n (number) - how often
# $minutes (number) - minutes
costing-shipment-term = { $label } { NUMBER($n, maximumFractionDigits: 2) } × { NUMBER($each, maximumFractionDigits: 2) } = { NUMBER($minutes, maximumFractionDigits: 2) } min
# $minutes (number) - minutes
# $rate (number) - yuan a minute
costing-shipment-minutes = { NUMBER($minutes, maximumFractionDigits: 2) } min × { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) }
# $amount - cost of the customer
# $name - customer
# $n (number) - waybills
# $rest - what rounding added, fen
costing-shipment-closes = { $n ->
    [one] { $name } has this waybill only: { $amount }.
   *[other] The { $n } waybills of { $name } cost { $amount } together. Each is rounded so that they close to the fen; this one by { $rest } fen.
}
costing-shipment-unsettled = Its carrier has not sent a bill: its own cost is what is usual.
costing-shipment-cancelled = Called off: it bears only what was charged for it.
# $amount - money
costing-shipment-failed = What went wrong: { $amount }
costing-shipment-failed-note = Not added to the cost: the books hold what was paid, the activities what was worked.
costing-shipment-estimate = estimate
costing-shipments = Its waybills
# $amount - loss
# $losing (number) - waybills that lose money
# $n (number) - waybills
costing-shipments-losing = { $losing } of { $n } waybills cost more than they bring: { $amount }.
# $n (number) - waybills
costing-shipments-sound = None of { $n } waybills costs more than it brings.

## Methods

costing-compare = The same money by several methods
# $disputed (number) - customers
costing-compare-text = The total is the same, the shares differ. { $disputed ->
    [one] On { $disputed } customer the methods disagree whether it earns: look there first.
   *[other] On { $disputed } customers the methods disagree whether they earn: look there first.
}
costing-methods-which = Costing method
costing-methods-all = Side by side, by customer
costing-compare-left = Charged to no customer
costing-compare-spread = Spread
costing-disputed = disputed

## Capacity

costing-capacity = Capacity of departments
costing-used = Used
costing-rate = A minute

## Period and closing

costing-period = Period
costing-period-month = Month
costing-period-quarter = Quarter
costing-period-year = Year
costing-period-all = All
costing-period-which = Which period
# $n (number) - quarter
# $year (number) - year
costing-quarter = Q{ $n } { NUMBER($year, useGrouping: "false") }
# $year (number) - year
costing-year = { NUMBER($year, useGrouping: "false") }
costing-lock = Close the books
costing-unlock = Open the books
costing-locked = closed
# $month - month
costing-locked-done = { $month } is closed: its entries cannot be changed
# $month - month
costing-unlocked-done = { $month } is open again

## Who is lying

costing-lying = Who is lying
costing-lying-open = See who is lying
costing-lying-facts = Charged to the wrong customer
costing-lying-volume = By volume
costing-lying-timed = By time used
costing-lying-shift = Misplaced
costing-lying-share = Of its cost
costing-lying-over = charged too much: pays for others
costing-lying-under = charged too little: others pay
costing-lying-flips = gain and loss change places
costing-lying-table = All methods

## Cost matrix

costing-matrix = Cost matrix
costing-matrix-open = See the cost matrix

## Owners

costing-pools = Owners
costing-pools-open = See who answers for cost
costing-pools-owner = Owner
costing-pools-all = Everybody
costing-pools-nobody = Nobody
costing-pools-item = Cost
costing-pools-amount = Amount
costing-pools-entries = Entries
costing-pools-shared = No department
costing-pools-answers = Answers
# $item - kind of cost
# $department - name
costing-pools-set = Owner of { $item } ({ $department })
# $owner - a person
# $item - kind of cost
costing-pools-set-done = { $owner } answers for “{ $item }”
# $item - kind of cost
costing-pools-cleared = “{ $item }” has no owner any more
# $amount - money
costing-pools-text = Somebody should answer for every cost. Who is written on an entry does, else the owner of its pool. Nobody answers for CNY { $amount } yet.
costing-pools-comma = { ", " }
costing-pools-empty = There are no entries here.

## Variances

costing-variances = Variances
costing-variances-open = See the variances
costing-variances-month = Month
# $actual - money
# $planned - money
costing-variances-total = Planned { $planned }, made { $actual }
# $from - month
# $to - month
costing-variances-proposed = No standards are stored yet: the average of { $from } to { $to } stands for them.
# $month - month
costing-variances-since = Standards in force since { $month }
costing-variances-lines = Kinds of cost
costing-variances-flexible = Allowed
costing-variances-actual = Actual
costing-variances-difference = Variance
costing-variances-unplanned = not planned
costing-variances-explained = How it is reckoned
# $label - kind of cost
costing-variances-entries = Entries behind it: { $label }
costing-variances-entries-none = Choose a kind of cost in the chart to see its entries here.
costing-variances-entries-empty = The month has no entries of this kind.
costing-estimate = estimate
costing-plan-edit = Standards and budgets…
# $month - month
costing-plan-title = Standards and budgets from { $month }
costing-plan-units = Waybills a month
costing-plan-price = Freight a waybill
costing-plan-item = Cost
costing-plan-fixed = Budget a month
costing-plan-unit = Counted in
costing-plan-quantity = For a waybill
costing-plan-unit-price = Price of one
costing-plan-used = Used this month
costing-plan-yuan = CNY
costing-plan-varies = Varies with waybills
costing-plan-set = Budget of the month
costing-plan-help = What varies: how much a waybill takes, and its price (0.05 litres at 7.60). Only with what the month really used can price and use be told apart. What is fixed: a budget of the month.
# $label - kind of cost
costing-plan-remove = Leave { $label } out
costing-plan-add = Plan another cost
costing-plan-add-none = Choose…
costing-plan-save = Save
costing-plan-saved = Standards and budgets are saved

## What if

costing-what-if = What if
costing-what-if-open = Weigh a decision
costing-what-if-decide = What is to be decided
costing-what-if-drop = Let a customer go
costing-what-if-outsource = Own or outsource
costing-what-if-accept = Take a lot for a price
costing-what-if-floors = Price floors
costing-what-if-volume = Break-even
costing-what-if-customer = Customer
costing-what-if-step-share = Shifts and vans given up
costing-what-if-elsewhere = Other business lost with it
costing-what-if-what = What
# $name - destination
costing-what-if-route = { $name } (route)
costing-what-if-opportunity = What the capacity would earn otherwise
costing-what-if-like = Like the parcels of
costing-what-if-like-all = all customers
costing-what-if-fit = Fixed and variable told apart
costing-what-if-fit-books = as the entries say
costing-what-if-fit-high-low = high-low
costing-what-if-fit-least-squares = least squares
costing-what-if-fit-step = steps
costing-what-if-result = Result
costing-what-if-given = Figures used
costing-what-if-steps = The way there
costing-what-if-source = Source
costing-what-if-yes = pays
costing-what-if-no = does not pay
costing-what-if-choose = Choose a customer first.
costing-what-if-empty = Fill in the figures at the left; the result stands here.
costing-what-if-revenue = Revenue
# $amount - money
# $share - per cent
costing-what-if-goes = { $amount }, { $share } of it would go
costing-what-if-change = Change of profit
costing-what-if-books = Profit in the books
costing-what-if-avoidable = Really saved
costing-what-if-remaining = Left for the others to bear
costing-what-if-idle = More idle time a month
# $hours - hours
costing-what-if-hours = { $hours } h
# $unit - what is counted
costing-what-if-units = Quantity ({ $unit })
costing-what-if-offer = Price offered (CNY)
# $name - kind of cost
costing-what-if-own = Doing it: { $name } (CNY)
costing-what-if-step-goes = shifts and vans given up
costing-what-if-step-stays = shifts and vans that stay
costing-what-if-advantage = Saved by doing it
costing-what-if-make = Relevant cost of doing it
costing-what-if-buy = Cost of having it done
costing-what-if-even = Price at which both are equal (CNY)
costing-what-if-full = Full cost (CNY)
costing-what-if-lot = Waybills a month
costing-what-if-price = Price of a waybill (CNY)
costing-what-if-variable = Variable cost of a waybill (CNY)
costing-what-if-minutes = Minutes a waybill
costing-what-if-idle-month = Idle minutes a month
costing-what-if-earned = Earned a minute now (CNY)
costing-what-if-extra = Cost for this lot alone
costing-what-if-gain = More profit a month
costing-what-if-lowest = Lowest price worth taking (CNY)
costing-what-if-relevant = Relevant cost
costing-what-if-months = Months used
costing-what-if-planned = Waybills planned a month
costing-what-if-fixed = Fixed cost a month
costing-what-if-r2 = Variation of cost explained
costing-what-if-next-step = Next step after, waybills
costing-what-if-break-even = Break-even, waybills a month
costing-what-if-safety = Margin of safety
costing-what-if-income = Income planned a month
costing-what-if-contribution = Contribution of a waybill (CNY)
costing-what-if-target = Waybills for the income wanted
costing-what-if-target-income = Income wanted a month
costing-what-if-performance = Pay by results
costing-what-if-pay-item = Cost that goes with results
costing-what-if-pay-department = Department
costing-what-if-pay-all = All departments
# $item - kind of cost
costing-what-if-pay = { $item }, as booked
# $kpi - name of a KPI
costing-what-if-malus = { $kpi }: less for each point short
# $kpi - name of a KPI
costing-what-if-bonus = { $kpi }: more when met
costing-what-if-pay-floor = Deducted at most
costing-what-if-pay-cap = Added at most
# $actual - share
# $target - share
costing-what-if-of-target = { $actual } (target { $target })
costing-what-if-payable = Payable by results
costing-what-if-adjusted = More than booked (minus is less)
costing-what-if-kept = Waybills on time
costing-what-if-kept-each = Payable for one on time (CNY)
costing-what-if-kept-now = Paid now for one on time (CNY)
costing-what-if-again = Second tries
costing-what-if-lost = Customers lost
costing-what-if-waybills = Waybills
costing-what-if-cases = Cases
costing-what-if-redelivery = A second try (CNY)
costing-what-if-case-minutes = Minutes a case
costing-what-if-desk-minute = A minute of the desk (CNY)
costing-what-if-margin = Margin a customer would have brought
costing-what-if-failures-total = Cost of failures
costing-what-if-failures-each = For a waybill (CNY)
costing-what-if-failures-estimated = Estimated part
costing-what-if-failures = Cost of service failures
costing-floor-name = Customer
costing-floor-price = Price now
costing-floor-standing = Covers
costing-floor-below = not even variable cost
costing-floor-marginal = variable cost only
costing-floor-time-driven = the time used
costing-floor-full = full cost
costing-floor-at-marginal = Variable floor
costing-floor-at-timed = Time floor
costing-floor-at-full = Full floor
costing-floor-short = Short of time floor
