### Words inside drawings: titles, axes, legends, and the sentence that says what a drawing shows.

# $measure - Freight, Margin or Pieces
drawing-pareto-title = { $measure } by customer
# $measure - Freight, Margin or Pieces
drawing-lorenz-title = Concentration · { $measure }
# $kpi - such as On-time delivery
drawing-trend-title = { $kpi } by month
# $from - first day
# $says - the sentence about the drawing
# $to - last day
drawing-subtitle = { $from } to { $to }. { $says }
drawing-empty = There are no shipments to draw here yet
drawing-no-amount = There is no amount to share out here
# $customers (number) - how many
# $found - share of the amount, such as 71.3%
# $measure - Freight, Margin or Pieces
# $needed - share of the customers, such as 31.2%
drawing-says-pareto = { $measure }: the best 20% of { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
} bring { $found }, beside the 80% of the 80/20 rule, which holds about here; it takes { $needed } of the customers to reach 80%.
# $customers (number) - how many
# $found - share of the amount, such as 52.1%
# $measure - Freight, Margin or Pieces
# $needed - share of the customers, such as 48.0%
drawing-says-not-pareto = { $measure }: this is not Pareto. The best 20% of { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
} bring { $found }, not the 80% of the 80/20 rule; it takes { $needed } of the customers to reach 80%.
# $left-out - such as: 132 waybills without known cost left out
# $says - the sentence about the drawing
drawing-says-left-out = { $says } { $left-out }.
drawing-rank = Customers, largest first
drawing-customer = Customer
drawing-revenue = Freight (CNY)
drawing-margin = Margin (CNY)
drawing-pieces = Pieces
drawing-share = Share
drawing-cumulative = Cumulative share
drawing-rest = All others
# $from (number) - first place, from 1
# $to (number) - last place
drawing-ranks = Places { $from } to { $to }
# $class - A
# $n (number) - customers
# $percent - share of the amount
drawing-class = { $class } · { $n ->
    [one] { $n } customer
   *[other] { $n } customers
} · { $percent }
drawing-share-customers = Share of customers, largest first
drawing-share-revenue = Share of freight
drawing-share-margin = Share of margin
drawing-share-pieces = Share of pieces
drawing-curve = Found
drawing-equality = All alike
drawing-reference = 80/20 for comparison
# $customers - share of the customers, such as 20%
# $found - share of the amount, such as 71.3%
drawing-found = first { $customers } bring { $found }
drawing-month = Month
drawing-interval = 95% interval
drawing-interval-of = { $figure }: 95% interval
drawing-cases = Cases
drawing-small = few cases
# $target - such as 98.0%
drawing-target = Target { $target }
# $from - lower end
# $to - upper end
drawing-range = { $from } to { $to }
drawing-place-steady = Its field is sure
drawing-place-unsteady = Its field may be chance
drawing-profile-uncertain = May differ from ours by chance
drawing-place-cloud = How sure both figures are
# $people (number) - answers
drawing-says-likert = { $people } answers. Low points left of the middle, high points right of it, the middle point half on either side.
# $left (number) - questions
drawing-likert-left = Questions on another scale, in the table only: { $left }.
# $kpi - such as On-time delivery
# $least - lowest rate
# $least-month - its month
# $light - On target, Watch, Off target or Too little data
# $month - last month with cases
# $most - highest rate
# $most-month - its month
# $n (number) - cases of the last month
# $range - interval of the last month, such as 96.3% to 98.4%
# $rate - rate of the last month
# $target - such as: target at least 98.0%
drawing-says-trend = { $kpi }: { $rate } in { $month } (95% interval { $range }, n = { $n }), { $target }: { $light }; lowest { $least } in { $least-month }, highest { $most } in { $most-month }.
# $least-height (number) - CSS pixels
# $least-width (number) - CSS pixels
# $most (number) - CSS pixels
error-chart-size = A drawing is { $least-width } to { $most } wide and { $least-height } to { $most } high.
# $characters - the first characters that cannot be shown
error-chart-font = No font on this computer can show “{ $characters }”, so the picture was not written. Save it as SVG instead, or install a Chinese font.

## Costing

drawing-whale-title = Profit by customer, added up
drawing-tornado-title = Which unit time decides
drawing-no-costs = There is no costing to draw yet
# $customers (number) - how many
# $lost - money
# $losers (number) - customers who lose money
# $peak - money
# $profit - money
drawing-says-whale = { $customers ->
    [one] { $customers } customer brings
   *[other] { $customers } customers bring
} a profit of { $profit }; without the { $losers ->
    [one] { $losers } customer
   *[other] { $losers } customers
} who cost more than they bring it would be { $peak }: { $lost } more.
# $activity - name
# $best - profit with all low times
# $profit - profit now
# $swing - money
# $worst - profit with all high times
drawing-says-tornado = The profit is { $profit }, between { $worst } and { $best }. “{ $activity }” matters most: it alone moves the profit by { $swing }.
drawing-rank-profit = Customers, most profitable first
drawing-profit = Profit (CNY)
drawing-profit-so-far = Profit so far (CNY)
drawing-profit-share = Profit so far, share of the whole
drawing-times-band = All unit times at their best and worst
# $height - money or share
# $n (number) - customers
drawing-peak = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
}: { $height }
# $amount - money
# $n (number) - customers
drawing-lost = { $n ->
    [one] { $n } customer takes
   *[other] { $n } customers take
} back { $amount }
# $n - minutes
drawing-minutes = { $n } min
# $amount - money
drawing-profit-now = now { $amount }
# $amount - money
drawing-profit-tried = tried { $amount }
drawing-unit-time = Unit time
drawing-time-low = time at its best
drawing-time-high = time at its worst
drawing-swing = Swing

## Where the cost goes

drawing-sankey-title = Where the money comes from and whom it serves
# $from - first month
# $to - last month
drawing-months = { $from } to { $to }
# $total - all cost
# $unused - cost of capacity nobody used
drawing-says-sankey = Cost of { $total } flows from departments over activities to customers; { $unused } of it is capacity nobody used.
drawing-departments = Departments
drawing-resources = Resources
drawing-activities = Activities
drawing-customers = Customers
drawing-from = From
drawing-to = To
drawing-cost = Cost (CNY)
# $kpi - name
drawing-control-title = Control chart: { $kpi }
# $kpi - name
# $n (number) - points
drawing-says-control-quiet = { $kpi }: { $n ->
    [one] { $n } point
   *[other] { $n } points
} and no signal.
# $at - the period of the latest
# $kpi - name
# $rules - rules in words
# $signals (number) - signals
drawing-says-control = { $kpi }: the latest signal is { $at }, { $rules }; { $signals ->
    [one] { $signals } signal
   *[other] { $signals } signals
} in all.
drawing-and = { " and " }
drawing-limits = Control limits
drawing-set-aside = Set aside

## Who is lying, cost matrix, variances

drawing-lying-title = Who is lying: by volume and by time
# $flipped (number) - customers
# $moved - money
# $over (number) - customers
# $under (number) - customers
drawing-says-lying = By volume { $over ->
    [one] { $over } customer is
   *[other] { $over } customers are
} charged too much and { $under } too little: { $moved } stands on the wrong customers. For { $flipped } of them gain and loss change places. Capacity nobody used is taken off first, so the same money is compared.
drawing-by-volume = By volume
drawing-by-time = By time used
# $n (number) - rows
drawing-more = { $n } more in the table
drawing-matrix-title = Logistics cost: kinds by stage
# $rest - money
# $total - money
drawing-says-matrix = All cost is { $total }; { $rest } of it belongs to no stage: capacity nobody used, and what cannot be traced.
drawing-no-stage = No stage
drawing-item = Kind of cost
drawing-stage = Stage
drawing-total = Total
drawing-others = Others
drawing-variances-title = From the profit planned to the profit made
# $actual - money
# $difference - money
# $month - month
# $planned - money
drawing-says-variances = { $month }: planned { $planned }, made { $actual }, a difference of { $difference }.
# $month - month
drawing-no-plan = There are no standards or budgets to compare { $month } with
drawing-step = Variance
drawing-level = Up to here
drawing-meaning = Meaning
drawing-favourable = Favourable
drawing-unfavourable = Unfavourable
drawing-profit-planned = Planned
drawing-profit-made = Made
# $n (number) - variances
drawing-variances-rest = { $n } others
# $answers (number) - people
# $below (number) - items clearly below
# $gap - the widest, with its sign
# $item - the item it is of
# $items (number) - all items
drawing-says-gaps = { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}. The widest gap is { $gap }: { $item }. { $below } of { $items } are clearly below.
