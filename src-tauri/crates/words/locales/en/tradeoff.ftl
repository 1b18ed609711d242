### Trade-off: service level and cost.

## Findings

# $hi - hi
# $lo - lo
tradeoff-zone-says = Worth keeping: { $lo } to { $hi }. Anywhere there the total cost is within 5% of the least.
# $cost - cost
# $level - level
tradeoff-optimum-says = Least total cost at { $level }: { $cost } a shipment.
# $hi - hi
# $lo - lo
tradeoff-interval-says = With 90% probability the optimum lies between { $lo } and { $hi }.

## Why no optimum is told, and which data would help

# $months (number) - months
# $needed (number) - needed
error-too-few-months = Only { $months } complete months; { $needed } are needed. More months, or an interview with three answers, would help.
# $needed (number) - needed
# $spread (number) - spread
error-too-little-spread = The months differ by only { NUMBER($spread, style: "percent", maximumFractionDigits: 1) } in service; a curve needs { NUMBER($needed, style: "percent", maximumFractionDigits: 0) }. A trial month with clearly more or less service would help.
error-service-cost-rises = In months with better service, failures cost more, not less. Something else moves both, such as busy months. Months of equal volume at different levels would help.
error-logistics-cost-falls = In months with better service, logistics cost less. Something else moves both, such as volume. Check the costs, or enter months of equal volume.
# $at (number) - at
error-optimum-at-edge = The total is still falling where the data end, at { NUMBER($at, style: "percent", maximumFractionDigits: 1) }. Months beyond that level would tell where it turns.

## What to know when reading

# $months (number) - months
# $needed (number) - needed
error-mostly-prior = Only { $months } months, fewer than { $needed }: this is mostly the interview, a sketch.
# $months (number) - months
# $needed (number) - needed
error-few-months = { $months } months, fewer than { $needed }: the interval is widened.
# $months (number) - months
error-few-months-beyond = { $months ->
    [one] Only { $months } month lies on one side of the optimum.
   *[other] Only { $months } months lie on one side of the optimum.
}
error-interval-reaches-edge = The interval reaches the end of the data: the optimum may lie beyond.
error-quiet-months = Months with better service were also quieter: part of the saving may come from volume.
# $months (number) - months
error-outliers = { $months ->
    [one] { $months } month strays far from the curve. It stays in; a reason may be found for it.
   *[other] { $months } months stray far from the curve. They stay in; a reason may be found for them.
}

## Errors

# $least (number) - least
# $most (number) - most
error-answers-needed = An interview has { $least } to { $most } answers.
error-answers-alike = The answers must speak of at least three different service levels.
# $name - name
error-column-missing = The table has no column “{ $name }”.
# $column - column
# $row (number) - row
# $value - value
error-number-invalid = Row { $row }, column “{ $column }”: “{ $value }” is not a number in range.
# $most (number) - most
error-too-many-rows = The table has more than { $most } rows.

## The page

tradeoff-title = Service level and cost
tradeoff-own = Our months
tradeoff-classroom = Text-book
tradeoff-models = What if
tradeoff-source = Data
tradeoff-class = Customers
tradeoff-class-all = All customers
# $class - class
tradeoff-class-one = Class { $class }
tradeoff-logistics = Logistics cost
tradeoff-service-cost = Failure cost
tradeoff-total = Total cost
tradeoff-level = Service level (on time)
tradeoff-cost-axis = CNY a shipment
tradeoff-band = 90% band
tradeoff-band-low = Band, low
tradeoff-band-high = Band, high
tradeoff-interval = 90% interval
tradeoff-month = Month
tradeoff-month-excluded = Left out
tradeoff-check = Check without a formula
tradeoff-what = What
tradeoff-curve = Curve
tradeoff-sketch = Sketch
tradeoff-zone = Worth keeping
# $level - level
tradeoff-best-label = Least total { $level }
# $level - level
tradeoff-now-label = Now { $level }
# $level - level
tradeoff-floor-label = Contract { $level }
# $level - level
tradeoff-try-label = Try { $level }
tradeoff-chart-title = What service costs and saves
tradeoff-empty = No month has service, logistics and failure cost yet.
tradeoff-steep = Logistics cost, steepness
tradeoff-decay = Failure cost, size
tradeoff-floor = Contractual floor
tradeoff-floor-none = none
tradeoff-try = Try a level
tradeoff-price = Price less other cost
tradeoff-response = Sales per point of service
tradeoff-shape = How sales answer
tradeoff-shape-root = Root
tradeoff-shape-log = Log
tradeoff-shape-s-curve = S-curve
tradeoff-question = Are we right now?
# $amount - amount
# $from - from
# $hi - hi
# $lo - lo
# $to - to
tradeoff-move-saves = Going from { $from } to { $to } saves about { $amount } a year (90% interval { $lo } to { $hi }).
# $amount - amount
# $from - from
# $to - to
tradeoff-move-plain = Going from { $from } to { $to } changes the cost by { $amount } a shipment.
# $now - now
tradeoff-in-zone = Today’s { $now } lies in the zone: stay, and spend effort elsewhere.
# $amount - amount
# $floor - floor
tradeoff-bound = The contract asks for { $floor }, above the optimum: { $floor } is then best and costs { $amount } a shipment more.
tradeoff-next-points = Price of the next point
# $from - from
# $to - to
tradeoff-point = { $from } to { $to }
# $cost - cost
# $level - level
# $saving - saving
tradeoff-marginal = At { $level } one more point costs { $cost } and saves { $saving } a shipment.
# $at - at
# $factor - factor
tradeoff-breakpoint = Above { $at } each point costs { $factor } times as much.
# $at - at
tradeoff-breakpoint-steep = Below { $at } points cost nothing; above it they do.
# $level - level
# $profit - profit
tradeoff-most-profit = Profit is greatest at { $level }: { $profit } per shipment of today.
tradeoff-more-data = What two more months would tell
# $level - level
# $ratio - ratio
tradeoff-more-data-at = at { $level }: interval { $ratio } of today’s
# $months (number) - months
# $r2 - r2
tradeoff-fit-note = Fitted by shape (rising ever faster, falling ever slower), { $months } months, R² { $r2 }.
# $share - share
tradeoff-prior-note = The interview weighs { $share }.
tradeoff-months = Months
tradeoff-service = Service
tradeoff-edit = Change
tradeoff-exclude = Leave this month out
tradeoff-reason = Reason
tradeoff-save = Save
tradeoff-restore = Back to the data
tradeoff-by-hand = by hand
tradeoff-interview = Interview
tradeoff-interview-text = What would a shipment cost at these levels? Your experience fills in where there are no months yet.
tradeoff-interview-remove = Remove the answers
tradeoff-rates = What a failure costs
tradeoff-model = Model
tradeoff-model-steps = The way there
tradeoff-model-source = Source
tradeoff-model-result = Result
tradeoff-model-list-hint = Several numbers: separate them by commas
# $why - why
tradeoff-summary-refused = No optimum is told. { $why }

## Pictures

# $cost - cost
# $level - level
# $saving - saving
tradeoff-tangents-says = At { $level } the next point costs { $cost } and saves { $saving } a shipment; where both are equal the total is lowest.
# $amount - amount
tradeoff-point-costs = one more point costs { $amount }
# $amount - amount
tradeoff-point-saves = one more point saves { $amount }
# $amount - amount
tradeoff-point-both = together { $amount }
tradeoff-slope = CNY a point and shipment
tradeoff-marginal-cost = The next point costs
tradeoff-marginal-saving = The next point saves
tradeoff-marginal-net = Left over
tradeoff-profit-axis = CNY per shipment of today
tradeoff-revenue = Revenue
tradeoff-profit = Profit
# $level - level
tradeoff-profit-label = Most profit { $level }

## Pictures of the curves

tradeoff-picture = Picture
tradeoff-picture-cost = Cost
tradeoff-picture-tangents = Tangents
tradeoff-picture-marginal = Next point
tradeoff-picture-profit = Profit
tradeoff-picture-title-cost = What service costs and saves
tradeoff-picture-title-tangents = The tangent pair
tradeoff-picture-title-marginal = What the next point costs and saves
tradeoff-picture-title-profit = Revenue and profit

## Classes

tradeoff-classes = By class
tradeoff-classes-text = Each class by its own months: its punctuality, its failures, and its share of the whole cost.
tradeoff-now = Now
tradeoff-optimum = Optimum
# $hi - hi
# $lo - lo
tradeoff-range = { $lo } to { $hi }

## Rates

tradeoff-keywords = rates assumptions failure claims redelivery floor interview
tradeoff-rates-text = These stand in for what neither books nor the register of cases tell. With months for a lost customer, regular customers who stopped shipping after a failure are counted from the waybills, less those who would have left anyway, instead of the margin per failure; with 0 the margin per failure stays.
tradeoff-rates-since = In force from
tradeoff-rates-always = the beginning
# $months - where each set of rates begins
tradeoff-rates-steps = There are rates from: { $months }. New ones change only the months from theirs on.
tradeoff-rate-lost-months = Months a lost customer counts for
tradeoff-rate-damaged-fen = Paid for a damaged shipment
tradeoff-rate-lost-fen = Paid for a lost shipment
tradeoff-rate-redelivery-fen = Another attempt at delivery
tradeoff-rate-complaint-share = Failures that lead to a complaint
tradeoff-rate-complaint-minutes = Work on a case
tradeoff-rate-minute-fen = Wage at the desk
tradeoff-rate-lost-margin-fen = Margin that leaves, per failure
tradeoff-rate-floor = Contractual floor
tradeoff-rate-answer-months = One answer counts for
tradeoff-rate-answer-error = Error of an answer
# $most - most
tradeoff-rate-wrong = A number from 0 to { $most }
tradeoff-unit-hour = ¥/h
tradeoff-unit-minutes = min
tradeoff-unit-months = months

## Where a month's figures come from

tradeoff-why = Where from
tradeoff-normalised = Volume and season are taken out; the months in the picture are without them.
tradeoff-outlier = far from the curve
tradeoff-peak = peak
# $month - month
tradeoff-why-title = Where { $month } comes from
# $due - due
# $kept - kept
# $on - on time
tradeoff-why-service = Service { $kept }: { $on } of { $due } promises that were due were kept.
# $cost - cost
# $n - shipments
# $name - name
tradeoff-why-sum = { $name }: { $cost } a shipment, the sum over { $n }
# $cost - cost
# $name - name
tradeoff-why-hand = { $name }: { $cost } a shipment, by hand; the program finds
tradeoff-why-from = From
tradeoff-why-amount = CNY
tradeoff-why-times = How many
# $n (number) - cases
tradeoff-why-cases = { $n ->
    [one] One case about these shipments
   *[other] { $n } cases about these shipments, the dearest first
}
# $n (number) - entries
tradeoff-why-books = { $n ->
    [one] One entry of the books
   *[other] { $n } entries of the books
}
tradeoff-by-register = failures from the register
tradeoff-part-books = Books without claims
tradeoff-part-carried = Cost on the waybills
tradeoff-part-unsettled = Waybills not settled yet
tradeoff-part-moved = Work on failures, counted below
tradeoff-part-paid = Paid
tradeoff-part-open = Open cases, as settled ones cost
tradeoff-part-desk = Work at the desk
tradeoff-part-retries = Further attempts
tradeoff-part-leaving = Margin that leaves
tradeoff-from-books = books
tradeoff-from-waybills = waybills
tradeoff-from-register = register of cases
tradeoff-from-rates = assumed rates
