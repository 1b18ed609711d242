### Models of service against cost: names, steps, inputs.

## The level worth keeping, from your months

model-tradeoff-fit-title = The level worth keeping, from your months
# $months (number) - months
model-tradeoff-fit-shape = Over { $months } months, logistics cost is fitted with curves that rise ever faster and failure cost with curves that fall ever slower; their sum has one lowest place.
# $lo (number) - lo
# $hi (number) - hi
model-tradeoff-fit-zone = Between { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } and { NUMBER($hi, style: "percent", maximumFractionDigits: 1) } the total is within 5% of the least: any level there is good.
# $level (number) - level
# $lo (number) - lo
# $hi (number) - hi
model-tradeoff-fit-optimum = The least total is at { NUMBER($level, style: "percent", maximumFractionDigits: 1) }; with 90% probability between { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } and { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }.
model-tradeoff-fit-refused = These months do not tell an optimum.
model-tradeoff-fit-input-service = service levels (0 to 1)
model-tradeoff-fit-input-logistics = cost of logistics per shipment
model-tradeoff-fit-input-service-cost = cost of service failures per shipment
model-tradeoff-fit-input-weight = weight of each month
model-tradeoff-fit-input-seed = seed of the resamples

## U-shaped total cost

model-u-curve-title = U-shaped total cost
# $from (number) - from
# $to (number) - to
model-u-curve-sum = Between { NUMBER($from, style: "percent", maximumFractionDigits: 1) } and { NUMBER($to, style: "percent", maximumFractionDigits: 1) }: logistics cost rises ever faster, failure cost falls ever slower.
# $level (number) - level
# $rise (number) - rise
# $fall (number) - fall
model-u-curve-slopes = At { NUMBER($level, style: "percent", maximumFractionDigits: 2) } one more point costs { NUMBER($rise, maximumFractionDigits: 2) } in logistics and saves { NUMBER($fall, maximumFractionDigits: 2) } in failures: the slopes balance.
# $level (number) - level
model-u-curve-edge = The total is least at the end of the range, { NUMBER($level, style: "percent", maximumFractionDigits: 2) }: the slopes do not balance inside.
# $total (number) - total
# $logistics (number) - logistics
# $failure (number) - failure
model-u-curve-total = Least total { NUMBER($total, maximumFractionDigits: 2) } = logistics { NUMBER($logistics, maximumFractionDigits: 2) } + failures { NUMBER($failure, maximumFractionDigits: 2) }.
# $lo (number) - lo
# $hi (number) - hi
model-u-curve-zone = Within 5% of it from { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }.
model-u-curve-input-base = fixed part of logistics cost
model-u-curve-input-steep = steepness of logistics cost
model-u-curve-input-pole = level where it becomes infinite (above 1)
model-u-curve-input-line = failure cost per unit of missing service
model-u-curve-input-square = failure cost per square of the gap
model-u-curve-input-from = lowest level
model-u-curve-input-to = highest level

## Root revenue, square cost

model-ballou-sqrt-title = Root revenue, square cost
# $a (number) - a
# $c (number) - c
model-ballou-sqrt-slopes = Profit { $a } √s − { $c } s², s in per cent: its slope is { $a } ÷ (2√s) − 2 × { $c } s.
# $a (number) - a
# $c (number) - c
# $level (number) - level
model-ballou-sqrt-root = The slope is zero at s = ({ $a } ÷ (4 × { $c }))^(2/3) = { NUMBER($level, maximumFractionDigits: 2) }%.
model-ballou-sqrt-bound = No level lies above 100%.
# $revenue (number) - revenue
# $cost (number) - cost
# $profit (number) - profit
model-ballou-sqrt-profit = Revenue { NUMBER($revenue, maximumFractionDigits: 3) } − cost { NUMBER($cost, maximumFractionDigits: 3) } = profit { NUMBER($profit, maximumFractionDigits: 3) }.
model-ballou-sqrt-input-a = revenue per root of a point
model-ballou-sqrt-input-c = cost per square of a point

## The best of a few service levels

model-discrete-service-title = The best of a few service levels
# $levels (number) - levels
model-discrete-service-table = For each of { $levels } levels: contribution = revenue − cost.
# $contribution (number) - contribution
# $level (number) - level
model-discrete-service-best = The greatest contribution is { NUMBER($contribution, maximumFractionDigits: 2) } at { NUMBER($level, maximumFractionDigits: 1) }%.
model-discrete-service-input-levels = levels, per cent
model-discrete-service-input-revenue = revenue at each level
model-discrete-service-input-cost = cost at each level

## Stock service by marginal gain

model-marginal-stock-title = Stock service by marginal gain
# $margin (number) - margin
# $response (number) - response
# $sales (number) - sales
# $gain (number) - gain
model-marginal-stock-gain = One point of service earns { $margin } × { $response } × { $sales } = { NUMBER($gain, maximumFractionDigits: 2) }.
# $rate (number) - rate
# $cost (number) - cost
# $deviation (number) - deviation
# $price (number) - price
model-marginal-stock-price = One standard deviation of safety stock costs { $rate } × { $cost } × { $deviation } = { NUMBER($price, maximumFractionDigits: 2) } a year.
# $dz (number) - dz
# $z (number) - z
# $level (number) - level
model-marginal-stock-level = Gain and cost balance where the point takes { NUMBER($dz, maximumFractionDigits: 4) } standard deviations: z = { NUMBER($z, maximumFractionDigits: 3) }, service { NUMBER($level, style: "percent", maximumFractionDigits: 2) }.
# $dz (number) - dz
model-marginal-stock-none = A point would have to take no more than { NUMBER($dz, maximumFractionDigits: 4) } standard deviations, and even the first takes more: safety stock does not pay.
model-marginal-stock-input-margin = margin per unit
model-marginal-stock-input-sales-response-per-point = share of sales per point of service
model-marginal-stock-input-annual-sales = units sold a year
model-marginal-stock-input-carrying-rate = carrying cost, share of value a year
model-marginal-stock-input-unit-cost = cost of a unit
model-marginal-stock-input-sd-over-lead-time = standard deviation of demand over the lead time

## Cash lost by unfilled orders

model-order-fill-title = Cash lost by unfilled orders
# $cancelled (number) - cancelled
# $late (number) - late
# $lost (number) - lost
# $each (number) - each
model-order-fill-each = An unfilled order costs (1 − { NUMBER($cancelled, style: "percent", maximumFractionDigits: 0) }) × { $late } + { NUMBER($cancelled, style: "percent", maximumFractionDigits: 0) } × { $lost } = { NUMBER($each, maximumFractionDigits: 2) }.
# $now (number) - now
# $lost-now (number) - lost now
# $then (number) - then
# $lost-then (number) - lost then
model-order-fill-lost = At { NUMBER($now, style: "percent", maximumFractionDigits: 1) } filled { NUMBER($lost-now, maximumFractionDigits: 0) } are lost a year, at { NUMBER($then, style: "percent", maximumFractionDigits: 1) } only { NUMBER($lost-then, maximumFractionDigits: 0) }.
# $gain (number) - gain
# $investment (number) - investment
model-order-fill-pays = The gain of { NUMBER($gain, maximumFractionDigits: 0) } is more than the { NUMBER($investment, maximumFractionDigits: 0) } it costs.
# $gain (number) - gain
# $investment (number) - investment
model-order-fill-does-not-pay = The gain of { NUMBER($gain, maximumFractionDigits: 0) } is not more than the { NUMBER($investment, maximumFractionDigits: 0) } it costs.
model-order-fill-input-orders = orders a year
model-order-fill-input-fill-now = order fill today
model-order-fill-input-fill-then = order fill then
model-order-fill-input-cancelled = share of unfilled orders that are cancelled
model-order-fill-input-back-order-cost = cost of a back order
model-order-fill-input-lost-profit = profit lost by a cancelled order
model-order-fill-input-investment = what it costs a year

## How late to plan to be

model-taguchi-title = How late to plan to be
# $penalty (number) - penalty
# $hours (number) - hours
# $k (number) - k
model-taguchi-loss = Loss k y² with { $penalty } at { $hours } hours: k = { NUMBER($k, maximumFractionDigits: 3) }.
# $slope (number) - slope
# $k (number) - k
# $delay (number) - delay
model-taguchi-delay = An hour saves { $slope } in the process: least total at { $slope } ÷ (2 × { NUMBER($k, maximumFractionDigits: 3) }) = { NUMBER($delay, maximumFractionDigits: 2) } hours.
# $total (number) - total
# $promise (number) - promise
model-taguchi-total = Total { NUMBER($total, maximumFractionDigits: 2) } there, against { NUMBER($promise, maximumFractionDigits: 2) } for keeping the promise to the minute.
model-taguchi-input-penalty = loss at the hours below
model-taguchi-input-penalty-at-hours = hours late
model-taguchi-input-process-cost-intercept = process cost when on time
model-taguchi-input-process-cost-slope = process cost saved per hour

## One order for uncertain demand (newsvendor)

model-newsvendor-title = One order for uncertain demand (newsvendor)
# $under (number) - under
# $over (number) - over
# $ratio (number) - ratio
model-newsvendor-ratio = A missing piece costs { NUMBER($under, maximumFractionDigits: 2) }, a left one { NUMBER($over, maximumFractionDigits: 2) }: enough in { NUMBER($ratio, style: "percent", maximumFractionDigits: 1) } of all cases is best.
# $mean (number) - mean
# $z (number) - z
# $deviation (number) - deviation
# $order (number) - order
model-newsvendor-order = { NUMBER($mean, maximumFractionDigits: 0) } + { NUMBER($z, maximumFractionDigits: 3) } × { NUMBER($deviation, maximumFractionDigits: 0) } = { NUMBER($order, maximumFractionDigits: 1) }.
# $sales (number) - sales
# $leftover (number) - leftover
# $profit (number) - profit
model-newsvendor-profit = Expected: sold { NUMBER($sales, maximumFractionDigits: 1) }, left { NUMBER($leftover, maximumFractionDigits: 1) }, profit { NUMBER($profit, maximumFractionDigits: 0) }.
model-newsvendor-input-mu = mean demand
model-newsvendor-input-sigma = standard deviation of demand
model-newsvendor-input-cost = cost of a piece
model-newsvendor-input-price = price of a piece
model-newsvendor-input-salvage = value of a piece left over

## Demand beyond the stock (normal)

model-normal-loss-title = Demand beyond the stock (normal)
# $stock (number) - stock
# $mean (number) - mean
# $deviation (number) - deviation
# $z (number) - z
model-normal-loss-z = ({ $stock } − { $mean }) ÷ { $deviation } = { NUMBER($z, maximumFractionDigits: 3) } standard deviations.
# $z (number) - z
# $unit (number) - unit
model-normal-loss-unit = The unit loss at { NUMBER($z, maximumFractionDigits: 3) } is { NUMBER($unit, maximumFractionDigits: 5) }.
# $deviation (number) - deviation
# $unit (number) - unit
# $loss (number) - loss
model-normal-loss-loss = { $deviation } × { NUMBER($unit, maximumFractionDigits: 5) } = { NUMBER($loss, maximumFractionDigits: 3) } pieces are expected to be missing.
model-normal-loss-input-mu = mean demand
model-normal-loss-input-sigma = standard deviation of demand
model-normal-loss-input-q = stock
model-normal-loss-input-z-grid = values of z for a table
model-normal-loss-input-losses = losses to find z for

## Demand beyond the stock (Poisson)

model-poisson-loss-title = Demand beyond the stock (Poisson)
# $mean (number) - mean
# $chance (number) - chance
model-poisson-loss-none = With { NUMBER($mean, maximumFractionDigits: 2) } asked for on average, nothing is asked for with probability { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
# $stock (number) - stock
# $loss (number) - loss
model-poisson-loss-last = With { $stock } in stock, { NUMBER($loss, maximumFractionDigits: 4) } are expected to be missing.
model-poisson-loss-input-mean = mean demand
model-poisson-loss-input-most = largest stock in the table

## Safety stock for a service level

model-safety-stock-title = Safety stock for a service level
# $deviation (number) - deviation
# $quantity (number) - quantity
model-safety-stock-loss = Fill rate = 1 − σ L(z) ÷ Q with σ = { $deviation } and Q = { $quantity }.
# $rate (number) - rate
# $z (number) - z
# $stock (number) - stock
# $cycle (number) - cycle
model-safety-stock-fill = For a fill rate of { NUMBER($rate, style: "percent", maximumFractionDigits: 1) }: z = { NUMBER($z, maximumFractionDigits: 3) }, safety stock { NUMBER($stock, maximumFractionDigits: 1) }; no stock-out in { NUMBER($cycle, style: "percent", maximumFractionDigits: 1) } of the cycles.
# $first (number) - first
# $last (number) - last
# $factor (number) - factor
model-safety-stock-point = A point of cycle service takes { NUMBER($first, maximumFractionDigits: 1) } pieces at 90% and { NUMBER($last, maximumFractionDigits: 1) } at 98%: { NUMBER($factor, maximumFractionDigits: 1) } times as many.
model-safety-stock-input-sigma-lead-time = standard deviation over the lead time
model-safety-stock-input-order-quantity = order quantity
model-safety-stock-input-fill-rates = service levels
model-safety-stock-input-unit-holding-cost = cost of holding a piece a year

## Stock service from holding and missing cost

model-lokad-title = Stock service from holding and missing cost
# $holding (number) - holding
# $least (number) - least
model-lokad-bound = Holding a piece costs { $holding }; stock pays when missing one costs at least { NUMBER($least, maximumFractionDigits: 3) }.
# $missing (number) - missing
# $holding (number) - holding
# $level (number) - level
model-lokad-level = √(2 ln({ $missing } ÷ ({ $holding } √2π))) gives service { NUMBER($level, style: "percent", maximumFractionDigits: 2) }.
# $missing (number) - missing
# $least (number) - least
model-lokad-none = Missing one costs { $missing }, less than { NUMBER($least, maximumFractionDigits: 3) }: no stock is best.
model-lokad-input-h = cost of holding a piece
model-lokad-input-m = cost of missing a piece

## Agents on the phone (Erlang C)

model-erlang-c-title = Agents on the phone (Erlang C)
# $calls (number) - calls
# $handling (number) - handling
# $load (number) - load
model-erlang-c-load = { NUMBER($calls, maximumFractionDigits: 1) } calls an hour of { NUMBER($handling, maximumFractionDigits: 0) } seconds are { NUMBER($load, maximumFractionDigits: 2) } erlangs.
# $agents (number) - agents
# $level (number) - level
# $time (number) - time
# $target (number) - target
model-erlang-c-agents = { $agents } agents answer { NUMBER($level, style: "percent", maximumFractionDigits: 1) } within { NUMBER($time, maximumFractionDigits: 0) } seconds; { NUMBER($target, style: "percent", maximumFractionDigits: 0) } are wanted.
# $chance (number) - chance
# $wait (number) - wait
model-erlang-c-wait = { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } have to wait; the mean wait is { NUMBER($wait, maximumFractionDigits: 1) } seconds.
model-erlang-c-input-calls-per-hour = calls an hour
model-erlang-c-input-aht-s = handling time, seconds
model-erlang-c-input-target-s = answered within, seconds
model-erlang-c-input-target-sl = share wanted

## Waiting at several counters (M/M/c)

model-mmc-title = Waiting at several counters (M/M/c)
# $load (number) - load
# $least (number) - least
model-mmc-load = The load is { NUMBER($load, maximumFractionDigits: 2) }: at least { $least } agents.
# $agents (number) - agents
# $chance (number) - chance
model-mmc-wait = With { $agents } agents { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } have to wait.
# $wait (number) - wait
# $waiting (number) - waiting
model-mmc-mean = The mean wait is { NUMBER($wait, maximumFractionDigits: 3) } minutes; { NUMBER($waiting, maximumFractionDigits: 2) } are waiting on average.
model-mmc-input-lam = arrivals a minute
model-mmc-input-mu = served per agent and minute
model-mmc-input-agents = agents
model-mmc-input-waiting = persons in the queue, for their probability

## Couriers on shift and the promise

model-courier-shift-title = Couriers on shift and the promise
# $load (number) - load
# $least (number) - least
model-courier-shift-least = The work takes { NUMBER($load, maximumFractionDigits: 2) } couriers: at least { $least }.
# $couriers (number) - couriers
# $level (number) - level
# $total (number) - total
model-courier-shift-best = { $couriers } couriers are cheapest: { NUMBER($level, style: "percent", maximumFractionDigits: 1) } in time, total { NUMBER($total, maximumFractionDigits: 2) }.
model-courier-shift-input-arrival-per-hour = shipments an hour
model-courier-shift-input-service-per-hour = shipments per courier and hour
model-courier-shift-input-promise-hours = promised within, hours
model-courier-shift-input-courier-cost = cost of a courier
model-courier-shift-input-late-cost = cost if all were late

## How sales answer to service

model-sales-response-title = How sales answer to service
# $root (number) - root
# $log (number) - log
model-sales-response-root = Root: { $root } √x. Logarithm: { $log } ln(1 + x).
# $low (number) - low
# $high (number) - high
# $c (number) - c
# $d (number) - d
model-sales-response-curve = S-curve: { $low } + ({ $high } − { $low }) x^{ $c } ÷ ({ $d } + x^{ $c }).
# $at (number) - at
model-sales-response-turn = The S-curve is steepest at { NUMBER($at, maximumFractionDigits: 2) }.
# $c (number) - c
model-sales-response-no-turn = With an exponent of { $c } the curve bends down from the start.
model-sales-response-input-x = levels, per cent
model-sales-response-input-low = sales without service
model-sales-response-input-high = sales with perfect service
model-sales-response-input-c = exponent of the S-curve
model-sales-response-input-d = half-way constant of the S-curve
model-sales-response-input-sqrt-k = factor of the root
model-sales-response-input-log-k = factor of the logarithm

## Where a cost line breaks

model-breakpoint-title = Where a cost line breaks
# $points (number) - points
# $step (number) - step
model-breakpoint-grid = Two segments over { $points } points, the break tried in steps of { $step }.
# $before (number) - before
# $after (number) - after
model-breakpoint-slopes = Below the break a point costs { NUMBER($before, maximumFractionDigits: 3) }, above it { NUMBER($after, maximumFractionDigits: 3) }.
# $at (number) - at
# $factor (number) - factor
model-breakpoint-clear = Above { $at } each point costs { NUMBER($factor, maximumFractionDigits: 1) } times as much as before.
# $at (number) - at
model-breakpoint-unclear = The break at { $at } is not clear: a straight line does nearly as well.
model-breakpoint-input-x = service levels
model-breakpoint-input-y = costs
model-breakpoint-input-grid-step = step of the grid

## A cost curve from few months and an opinion

model-bayes-cost-title = A cost curve from few months and an opinion
# $base (number) - base
# $steep (number) - steep
# $months (number) - months
model-bayes-cost-prior = Opinion: base { NUMBER($base, maximumFractionDigits: 2) }, steepness { NUMBER($steep, maximumFractionDigits: 3) }; { $months } months of data.
# $base (number) - base
# $base-sd (number) - base sd
# $steep (number) - steep
# $steep-sd (number) - steep sd
model-bayes-cost-posterior = Together: base { NUMBER($base, maximumFractionDigits: 2) } ± { NUMBER($base-sd, maximumFractionDigits: 2) }, steepness { NUMBER($steep, maximumFractionDigits: 4) } ± { NUMBER($steep-sd, maximumFractionDigits: 4) }.
# $at (number) - at
# $cost (number) - cost
# $sd (number) - sd
model-bayes-cost-predict = At { NUMBER($at, style: "percent", maximumFractionDigits: 1) }: { NUMBER($cost, maximumFractionDigits: 2) } ± { NUMBER($sd, maximumFractionDigits: 2) }.
model-bayes-cost-input-prior-mean = opinion: base, steepness
model-bayes-cost-input-prior-sd = how unsure the opinion is
model-bayes-cost-input-sigma = noise of a month
model-bayes-cost-input-service = service levels (0 to 1)
model-bayes-cost-input-cost = costs
model-bayes-cost-input-pole = level where cost becomes infinite
model-bayes-cost-input-at = level asked about

## Perfect orders from their parts

model-perfect-order-title = Perfect orders from their parts
# $parts (number) - parts
# $product (number) - product
model-perfect-order-product = If failures were independent, { $parts } parts multiply to { NUMBER($product, style: "percent", maximumFractionDigits: 2) }.
# $least (number) - least
# $most (number) - most
model-perfect-order-bounds = In truth the share lies anywhere between { NUMBER($least, style: "percent", maximumFractionDigits: 1) } and { NUMBER($most, style: "percent", maximumFractionDigits: 1) }.
model-perfect-order-count = So count the orders that are perfect in everything.
model-perfect-order-input-rates = rates of the parts

## Nearest values in order (isotonic)

model-isotonic-title = Nearest values in order (isotonic)
# $values (number) - values
model-isotonic-pool = Of { $values } values, neighbours in the wrong order are pooled to their mean until none are left.
# $blocks (number) - blocks
model-isotonic-blocks = { $blocks } steps remain.
model-isotonic-input-y = values in the order of the level
model-isotonic-input-w = weights
model-isotonic-input-direction = direction

## Nearest convex curve

model-convex-fit-title = Nearest convex curve
# $values (number) - values
model-convex-fit-hinges = Over { $values } levels: a line plus hinges that only bend upwards.
# $at (number) - at
# $value (number) - value
# $sse (number) - sse
model-convex-fit-least = It is least at { $at }: { NUMBER($value, maximumFractionDigits: 2) }; squared error { NUMBER($sse, maximumFractionDigits: 2) }.
model-convex-fit-input-x = levels
model-convex-fit-input-y = values
model-convex-fit-input-trend = trend

## Cost curves of a known form

model-pole-fit-title = Cost curves of a known form
# $base (number) - base
# $steep (number) - steep
# $pole (number) - pole
model-pole-fit-logistics = Logistics: { NUMBER($base, maximumFractionDigits: 3) } + { NUMBER($steep, maximumFractionDigits: 4) } ÷ ({ $pole } − x).
# $base (number) - base
# $line (number) - line
# $square (number) - square
model-pole-fit-failure = Failures: { NUMBER($base, maximumFractionDigits: 3) } + { NUMBER($line, maximumFractionDigits: 2) } (1 − x) + { NUMBER($square, maximumFractionDigits: 1) } (1 − x)².
# $level (number) - level
# $total (number) - total
model-pole-fit-optimum = The total is least at { NUMBER($level, style: "percent", maximumFractionDigits: 2) }: { NUMBER($total, maximumFractionDigits: 2) }.
model-pole-fit-none = The total has no lowest place inside the data.
model-pole-fit-input-service = service levels (0 to 1)
model-pole-fit-input-logistics = cost of logistics per shipment
model-pole-fit-input-service-cost = cost of service failures per shipment
model-pole-fit-input-pole = level where logistics cost becomes infinite
