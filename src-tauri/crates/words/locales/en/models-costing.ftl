### Models of cost accounting: their names and the steps of their explanation.

## Cost behaviour: high-low

model-cost-high-low-title = Cost behaviour: high-low
# $high-quantity (number) - high quantity
# $high-cost (number) - high cost, yuan
# $low-quantity (number) - low quantity
# $low-cost (number) - low cost, yuan
model-cost-high-low-ends = The highest volume, { NUMBER($high-quantity, maximumFractionDigits: 2) }, cost { NUMBER($high-cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; the lowest, { NUMBER($low-quantity, maximumFractionDigits: 2) }, cost { NUMBER($low-cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $variable (number) - variable, yuan
model-cost-high-low-slope = Variable cost of a unit = difference of cost ÷ difference of volume = { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $fixed (number) - fixed, yuan
model-cost-high-low-fixed = Fixed cost = highest cost − variable cost × volume = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan. Only two months decide, so one odd month spoils it.

## Cost behaviour: least squares

model-cost-least-squares-title = Cost behaviour: least squares
# $months (number) - months
# $fixed (number) - fixed, yuan
# $variable (number) - variable, yuan
model-cost-least-squares-line = { NUMBER($months, maximumFractionDigits: 0) } months give cost = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan × volume.
# $error (number) - error, yuan
# $t (number) - Student's quantile
model-cost-least-squares-error = A month lies { NUMBER($error, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan from the line (standard error); the intervals take t = { NUMBER($t, maximumFractionDigits: 4) }.
# $r2 (number) - coefficient of determination, a share
model-cost-least-squares-share = { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } of the variation of cost goes with volume (r²).
# $low (number) - low, yuan
# $high (number) - high, yuan
model-cost-least-squares-interval = The variable cost of a unit lies between { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan and { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
model-cost-least-squares-unsure = The interval holds zero: these months do not prove that cost goes with volume.

## Cost behaviour: step-fixed

model-cost-step-title = Cost behaviour: step-fixed
# $capacity (number) - units one step carries
model-cost-step-sought = The capacity of a step was sought: with { NUMBER($capacity, maximumFractionDigits: 2) } the months lie closest to the steps.
# $capacity (number) - units one step carries
model-cost-step-given = A step carries { NUMBER($capacity, maximumFractionDigits: 2) }.
# $fixed (number) - fixed, yuan
# $step (number) - step, yuan
model-cost-step-line = Cost = { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + { NUMBER($step, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan × number of steps.
# $quantity (number) - volume
model-cost-step-next = Beyond a volume of { NUMBER($quantity, maximumFractionDigits: 2) } one more step is needed.
# $quantity (number) - volume
# $steps (number) - steps
# $cost (number) - cost, yuan
model-cost-step-forecast = A volume of { NUMBER($quantity, maximumFractionDigits: 2) } needs { NUMBER($steps, maximumFractionDigits: 0) } steps and costs { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Full cost of a waybill

model-full-cost-per-waybill-title = Full cost of a waybill
# $name - what it is called
# $variable (number) - variable, yuan
# $fixed (number) - fixed, yuan
# $unit (number) - unit, yuan
model-full-cost-per-waybill-stage = { $name }: variable { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, fixed { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.
# $name - what it is called
# $variable (number) - variable, yuan
# $fixed (number) - fixed, yuan
# $shifts (number) - shifts
# $unit (number) - unit, yuan
model-full-cost-per-waybill-stage-shifts = { $name }: variable { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, fixed { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan with { NUMBER($shifts, maximumFractionDigits: 0) } shifts, { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.
# $total (number) - total, yuan
# $waybills (number) - waybills
# $unit (number) - unit, yuan
model-full-cost-per-waybill-unit = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ { NUMBER($waybills, maximumFractionDigits: 2) } waybills = { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan full cost of a waybill.
# $marginal (number) - marginal, yuan
model-full-cost-per-waybill-marginal = While no shift is full, one waybill more costs only { NUMBER($marginal, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $waybills (number) - waybills
model-full-cost-per-waybill-next = Beyond { NUMBER($waybills, maximumFractionDigits: 2) } waybills another shift is needed and fixed cost jumps.

## Direct and indirect cost

model-cost-tracing-title = Direct and indirect cost
# $direct (number) - direct, yuan
# $driven (number) - driven, yuan
# $arbitrary (number) - arbitrary, yuan
model-cost-tracing-sums = Traced directly { NUMBER($direct, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, spread by a driver { NUMBER($driven, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, without a driver { NUMBER($arbitrary, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $share (number) - share, a share
model-cost-tracing-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) } is direct: the more, the more the costs can be trusted.
# $name - what it is called
model-cost-tracing-lacking = { $name } has no driver: however it is spread, nobody can say why. State a driver first.

## Standard cost: the tree of variances

model-variance-tree-title = Standard cost: the tree of variances
# $planned (number) - planned, yuan
# $actual (number) - actual, yuan
# $variance (number) - variance, yuan
model-variance-tree-level-one = Budgeted income { NUMBER($planned, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, actual { NUMBER($actual, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: static-budget variance { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan (above zero is favourable).
# $flexible (number) - flexible, yuan
# $volume (number) - volume, yuan
# $variance (number) - variance, yuan
model-variance-tree-level-two = The flexible budget for the volume delivered gives { NUMBER($flexible, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: sales-volume variance { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, flexible-budget variance { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $variance (number) - variance, yuan
model-variance-tree-price = Selling-price variance { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $price (number) - price, yuan
# $efficiency (number) - efficiency, yuan
model-variance-tree-input-used = { $name }: price variance { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan on the quantity used, efficiency variance { NUMBER($efficiency, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan (the user answers for it).
# $name - what it is called
# $price (number) - price, yuan
# $efficiency (number) - efficiency, yuan
model-variance-tree-input-purchased = { $name }: price variance { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan on the quantity bought (the buyer answers for it), efficiency variance { NUMBER($efficiency, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan (the user does).
# $spending (number) - spending, yuan
# $volume (number) - volume, yuan
model-variance-tree-fixed = Fixed spending variance { NUMBER($spending, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; the production-volume variance { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan explains absorption only and stands outside.
model-variance-tree-closes = The levels add up to the static-budget variance, to the fen.

## Price and efficiency variances

model-input-variances-title = Price and efficiency variances
# $name - what it is called
# $standard (number) - standard, yuan
# $paid (number) - paid, yuan
# $variance (number) - variance, yuan
model-input-variances-used = { $name }, price: (standard { NUMBER($standard, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan − paid { NUMBER($paid, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan) × quantity used = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $standard (number) - standard, yuan
# $paid (number) - paid, yuan
# $variance (number) - variance, yuan
model-input-variances-purchased = { $name }, price: (standard { NUMBER($standard, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan − paid { NUMBER($paid, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan) × quantity bought = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; the buyer answers for it.
# $name - what it is called
# $allowed (number) - allowed
# $used (number) - used
# $variance (number) - variance, yuan
model-input-variances-efficiency = { $name }, efficiency: (allowed { NUMBER($allowed, maximumFractionDigits: 2) } − used { NUMBER($used, maximumFractionDigits: 2) }) × standard price = { NUMBER($variance, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Stage (process) costing

model-stage-costing-title = Stage (process) costing
model-stage-costing-average = Weighted average: last month's and this month's cost give one unit cost.
model-stage-costing-fifo = First in, first out: what was begun is finished first with its own cost; this month's cost is divided by this month's work.
# $stage - stage
# $units (number) - units
# $unit (number) - unit, yuan
model-stage-costing-handed = { $stage }, handed over: { NUMBER($units, maximumFractionDigits: 2) } equivalent units at { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $stage - stage
# $name - what it is called
# $units (number) - units
# $unit (number) - unit, yuan
model-stage-costing-element = { $stage }, { $name }: { NUMBER($units, maximumFractionDigits: 2) } equivalent units at { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $stage - stage
# $total (number) - total, yuan
# $completed (number) - completed, yuan
# $ending (number) - ending, yuan
model-stage-costing-sums = { $stage }: { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = { NUMBER($completed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan handed on + { NUMBER($ending, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan still there.

## Product-line and batch costing

model-object-costing-title = Product-line and batch costing
# $indirect (number) - indirect, yuan
model-object-costing-product = By product line: { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan of indirect cost is spread over the objects by the driver, then added up by product.
# $indirect (number) - indirect, yuan
model-object-costing-batch = By batch: { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan of indirect cost is spread over the objects by the driver, then added up by batch.
# $name - what it is called
# $direct (number) - direct, yuan
# $indirect (number) - indirect, yuan
# $unit (number) - unit, yuan
model-object-costing-group = { $name }: direct { NUMBER($direct, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + indirect { NUMBER($indirect, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.
# $total (number) - total, yuan
model-object-costing-closes = Together { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: grouped the other way it is the same.

## Differential cost: own or outsource

model-make-or-buy-title = Differential cost: own or outsource
# $opportunity (number) - opportunity, yuan
# $make (number) - make, yuan
model-make-or-buy-make = Relevant cost of doing it oneself (avoidable cost and { NUMBER($opportunity, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan of opportunity) = { NUMBER($make, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; sunk and allocated cost is left out.
# $offer (number) - offer, yuan
# $buy (number) - buy, yuan
model-make-or-buy-buy = The offer of { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan × units = { NUMBER($buy, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $difference (number) - difference, yuan
model-make-or-buy-answer-make = Doing it oneself is better by { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $difference (number) - difference, yuan
model-make-or-buy-answer-buy = Outsourcing is better by { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $difference (number) - difference, yuan
model-make-or-buy-answer-equal = Both are equal: the difference is { NUMBER($difference, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $offer (number) - offer, yuan
model-make-or-buy-even = At an offer of { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan both are equal.
# $full (number) - full, yuan
# $offer (number) - offer, yuan
model-make-or-buy-trap = The trap: full cost { NUMBER($full, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan against the offer { NUMBER($offer, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan advises the opposite.

## Differential cost: drop this customer?

model-drop-customer-title = Differential cost: drop this customer?
# $revenue (number) - revenue, yuan
# $profit (number) - profit, yuan
model-drop-customer-books = The books: revenue { NUMBER($revenue, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, profit { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $avoidable (number) - avoidable, yuan
# $remaining (number) - remaining, yuan
model-drop-customer-avoidable = Letting go really saves { NUMBER($avoidable, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; { NUMBER($remaining, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan stays and falls on the others.
# $change (number) - change, yuan
model-drop-customer-change = Change of the firm's profit = cost saved − revenue and other business lost = { NUMBER($change, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
model-drop-customer-drop = Letting go is better; first try the price, or another way of serving.
# $least (number) - least, yuan
model-drop-customer-keep = Keeping is better: any revenue above { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan pays.
# $minutes (number) - minutes
model-drop-customer-idle = Mind: { NUMBER($minutes, maximumFractionDigits: 2) } minutes become idle; unless staff is reduced nothing is saved.

## Differential cost: accept this price?

model-accept-price-title = Differential cost: accept this price?
model-accept-price-idle = Idle time suffices: nobody has to give way.
# $minutes (number) - minutes
# $opportunity (number) - opportunity, yuan
model-accept-price-displaced = Idle time does not suffice: { NUMBER($minutes, maximumFractionDigits: 2) } minutes are taken from others, who would have brought { NUMBER($opportunity, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $relevant (number) - relevant, yuan
# $price (number) - price, yuan
model-accept-price-lowest = Relevant cost { NUMBER($relevant, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; the lowest price worth accepting is { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.
# $price (number) - price, yuan
# $gain (number) - gain, yuan
model-accept-price-accept = { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan is worth accepting: profit changes by { NUMBER($gain, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $price (number) - price, yuan
# $gain (number) - gain, yuan
model-accept-price-refuse = { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan is not worth accepting: profit changes by { NUMBER($gain, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Performance-linked cost

model-performance-cost-title = Performance-linked cost
# $name - what it is called
# $actual (number) - actual, a share
# $target (number) - target, a share
# $adjustment (number) - adjustment, a share
model-performance-cost-term = { $name }: { NUMBER($actual, style: "percent", maximumFractionDigits: 1) } against { NUMBER($target, style: "percent", maximumFractionDigits: 1) }, adjustment { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) }.
# $adjustment (number) - adjustment, a share
model-performance-cost-sum = Together { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) }.
# $sum (number) - sum, a share
# $adjustment (number) - adjustment, a share
model-performance-cost-limited = Together { NUMBER($sum, style: "percent", maximumFractionDigits: 1) }, beyond the limits agreed, so { NUMBER($adjustment, style: "percent", maximumFractionDigits: 1) } counts.
# $fee (number) - fee, yuan
# $payable (number) - payable, yuan
model-performance-cost-payable = Payable = { NUMBER($fee, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan × (1 + adjustment) = { NUMBER($payable, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Cost, volume and profit

model-cost-volume-profit-title = Cost, volume and profit
# $price (number) - price, yuan
# $variable (number) - variable, yuan
# $contribution (number) - contribution, yuan
model-cost-volume-profit-contribution = Contribution of a unit = price { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan − variable cost { NUMBER($variable, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan = { NUMBER($contribution, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $fixed (number) - fixed, yuan
# $units (number) - units
model-cost-volume-profit-even = Break-even = fixed cost { NUMBER($fixed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ contribution = { NUMBER($units, maximumFractionDigits: 2) } units.
# $planned (number) - planned
# $units (number) - units
# $share (number) - share, a share
model-cost-volume-profit-safety = Of { NUMBER($planned, maximumFractionDigits: 2) } planned, { NUMBER($units, maximumFractionDigits: 2) } are margin of safety ({ NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the plan).
model-cost-volume-profit-never = No unit contributes anything: there is no break-even, however much is sold.
# $income (number) - income, yuan
model-cost-volume-profit-income = Planned income { NUMBER($income, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $times (number) - times
model-cost-volume-profit-leverage = Operating leverage { NUMBER($times, maximumFractionDigits: 2) }: 1% of volume moves income by about { NUMBER($times, maximumFractionDigits: 2) }%.

## Terminal and line-haul cost

model-route-cost-title = Terminal and line-haul cost
# $name - what it is called
# $terminal (number) - terminal, yuan
# $line-haul (number) - line haul, yuan
model-route-cost-way = { $name }: { NUMBER($terminal, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan at the terminals and { NUMBER($line-haul, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a kilometre.
# $first - first
# $second - second
# $km (number) - km
model-route-cost-even = { $first } and { $second } cost the same at { NUMBER($km, maximumFractionDigits: 2) } km.
# $km (number) - km
# $name - what it is called
model-route-cost-cheapest = From { NUMBER($km, maximumFractionDigits: 2) } km on, { $name } is the cheapest.

## Storage and packaging cost

model-storage-cost-title = Storage and packaging cost
# $used (number) - used
# $share (number) - share, a share
model-storage-cost-space = { NUMBER($used, maximumFractionDigits: 2) } m³-days are used, { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the capacity.
# $unused (number) - unused, yuan
model-storage-cost-unused = Space not used costs { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; the pieces do not bear it.
model-storage-cost-short = The space does not suffice: more of it, or fewer days.
# $unit (number) - unit, yuan
model-storage-cost-packaging = Packaging of a piece = materials with waste + minutes + wear and return of boxes = { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $storage (number) - storage, yuan
# $handling (number) - handling, yuan
# $packaging (number) - packaging, yuan
# $unit (number) - unit, yuan
model-storage-cost-unit = Storage { NUMBER($storage, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + handling { NUMBER($handling, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + packaging { NUMBER($packaging, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a piece.

## Logistics cost matrix

model-logistics-cost-matrix-title = Logistics cost matrix
# $name - what it is called
# $total (number) - total, yuan
model-logistics-cost-matrix-row = { $name }: { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $total (number) - total, yuan
model-logistics-cost-matrix-column = Function { $name }: { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
# $own (number) - own, yuan
# $outsourced (number) - outsourced, yuan
model-logistics-cost-matrix-closes = Rows and columns agree: { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = own { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + outsourced { NUMBER($outsourced, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Price floors

model-price-floors-title = Price floors
# $name - what it is called
# $marginal (number) - marginal, yuan
# $timed (number) - timed, yuan
# $full (number) - full, yuan
model-price-floors-floors = { $name }: marginal floor { NUMBER($marginal, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan, time-driven { NUMBER($timed, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan, full { NUMBER($full, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.
# $name - what it is called
# $price (number) - price, yuan
model-price-floors-covers-full = { $name } pays { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan: that covers even a share of unused capacity.
# $name - what it is called
# $price (number) - price, yuan
model-price-floors-covers-timed = { $name } pays { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan: that covers the time used, not the unused capacity.
# $name - what it is called
# $price (number) - price, yuan
model-price-floors-covers-marginal = { $name } pays { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan: only what goes with the waybill. Worth it while people are idle.
# $name - what it is called
# $price (number) - price, yuan
model-price-floors-below = { $name } pays { NUMBER($price, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan: each waybill loses money.

## Cost of service failures

model-failure-cost-title = Cost of service failures
# $name - what it is called
# $claims (number) - claims, yuan
# $again (number) - again, yuan
# $handling (number) - handling, yuan
# $lost (number) - lost, yuan
# $total (number) - total, yuan
model-failure-cost-kind = { $name }: claims { NUMBER($claims, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + second delivery { NUMBER($again, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + time { NUMBER($handling, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + margin lost { NUMBER($lost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
# $estimated (number) - estimated, yuan
# $unit (number) - unit, yuan
model-failure-cost-total = Together { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, of it estimated { NUMBER($estimated, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a waybill.

## Cost to serve

model-cost-to-serve-title = Cost to serve
# $activities (number) - activities
model-cost-to-serve-rates = { NUMBER($activities, maximumFractionDigits: 0) } activities have a rate; a customer's cost to serve is the sum of quantity × rate.
# $name - what it is called
# $gross (number) - gross, yuan
# $serve (number) - serve, yuan
# $profit (number) - profit, yuan
model-cost-to-serve-customer = { $name }: gross margin { NUMBER($gross, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan − cost to serve { NUMBER($serve, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = profit { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $profit (number) - profit, yuan
model-cost-to-serve-total = Profit of all customers { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Whale curve

model-whale-curve-title = Whale curve
# $customers (number) - customers
# $total (number) - total, yuan
model-whale-curve-order = { NUMBER($customers, maximumFractionDigits: 0) } customers in falling order of profit, together { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $customers (number) - customers
# $peak (number) - peak, yuan
# $share (number) - share, a share
model-whale-curve-peak = The curve is highest at customer { NUMBER($customers, maximumFractionDigits: 0) }: { NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the total.
# $customers (number) - customers
# $peak (number) - peak, yuan
model-whale-curve-money = The curve is highest at customer { NUMBER($customers, maximumFractionDigits: 0) }: { NUMBER($peak, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan. The total is not positive, so a per cent of it says nothing: read money.
# $customers (number) - customers
# $destroyed (number) - destroyed, yuan
model-whale-curve-destroyed = Right of the peak { NUMBER($customers, maximumFractionDigits: 0) } customers lose { NUMBER($destroyed, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Split by largest remainder

model-largest-remainder-title = Split by largest remainder
# $rounded (number) - rounded, yuan
# $amount (number) - amount, yuan
model-largest-remainder-rounded = The rounded shares add up to { NUMBER($rounded, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan where it should be { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $parts (number) - parts
# $amount (number) - amount, yuan
model-largest-remainder-closes = Whole fen first, then one more to the largest remainders: { NUMBER($parts, maximumFractionDigits: 0) } parts make exactly { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Tornado of unit times

model-profit-tornado-title = Tornado of unit times
# $margin (number) - margin, yuan
# $profit (number) - profit, yuan
model-profit-tornado-profit = Margin { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan less the cost of the likely times: profit { NUMBER($profit, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $low (number) - low, yuan
# $high (number) - high, yuan
model-profit-tornado-bar = { $name }: from its longest to its shortest time, profit goes from { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $low (number) - low, yuan
# $high (number) - high, yuan
model-profit-tornado-decides = { $name }: profit goes from { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan. It alone decides between gain and loss: measure it first.
# $worst (number) - worst, yuan
# $best (number) - best, yuan
model-profit-tornado-band = All at worst to all at best: { NUMBER($worst, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan to { NUMBER($best, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Where the cost goes

model-cost-flows-title = Where the cost goes
# $total (number) - total, yuan
model-cost-flows-in = Resources together cost { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $amount (number) - amount, yuan
model-cost-flows-activity = Activity { $name } takes { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $amount (number) - amount, yuan
model-cost-flows-customer = Customer { $name } uses { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
# $unused (number) - unused, yuan
model-cost-flows-out = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan flows out, as much as in; of it { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan is unused.

## Support allocation: direct

model-alloc-direct-title = Support allocation: direct
model-alloc-direct-method = Services do not charge each other; each goes to the operating departments only.
# $name - what it is called
# $own (number) - own, yuan
model-alloc-direct-service = { $name } hands on { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $own (number) - own, yuan
# $received (number) - received, yuan
# $total (number) - total, yuan
model-alloc-direct-final = { $name }: own { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + received { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
model-alloc-direct-closes = The operating departments add up to { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, as before.

## Support allocation: step-down

model-alloc-step-down-title = Support allocation: step-down
# $order - names in order
model-alloc-step-down-method = In the order { $order }: who has given does not receive any more.
# $name - what it is called
# $own (number) - own, yuan
model-alloc-step-down-service = { $name } hands on { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $own (number) - own, yuan
# $received (number) - received, yuan
# $total (number) - total, yuan
model-alloc-step-down-final = { $name }: own { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + received { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
model-alloc-step-down-closes = The operating departments add up to { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, as before.
# $name - what it is called
# $low (number) - low, yuan
# $high (number) - high, yuan
model-alloc-step-down-spread = In another order { $name } would bear between { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan and { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan: that difference comes from the order, not from the work.

## Support allocation: reciprocal

model-alloc-reciprocal-title = Support allocation: reciprocal
model-alloc-reciprocal-method = Services serve each other; the equations are solved at once.
# $name - what it is called
# $own (number) - own, yuan
model-alloc-reciprocal-service = { $name } hands on { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $own (number) - own, yuan
# $received (number) - received, yuan
# $total (number) - total, yuan
model-alloc-reciprocal-final = { $name }: own { NUMBER($own, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan + received { NUMBER($received, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan = { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
model-alloc-reciprocal-closes = The operating departments add up to { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, as before.
# $name - what it is called
# $gross (number) - gross, yuan
model-alloc-reciprocal-gross = { $name } with what other services charge it: { NUMBER($gross, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan (a step of the calculation, not money spent).

## Classic activity rates

model-abc-survey-rates-title = Classic activity rates
# $cost (number) - cost, yuan
model-abc-survey-rates-shares = The shares of time that people report split { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan among the activities.
# $name - what it is called
# $cost (number) - cost, yuan
# $quantity (number) - volume
# $rate (number) - rate, yuan
model-abc-survey-rates-rate = { $name }: { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ { NUMBER($quantity, maximumFractionDigits: 2) } times = { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan each.
model-abc-survey-rates-hidden = Everybody reports 100%, so idle time hides in the rates.

## Time-driven activity-based costing

model-tdabc-title = Time-driven activity-based costing
# $cost (number) - cost, yuan
# $capacity (number) - units one step carries
# $rate (number) - rate, yuan
model-tdabc-rate = A minute = cost { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ practical capacity of { NUMBER($capacity, maximumFractionDigits: 0) } minutes = { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $cost (number) - cost, yuan
# $capacity (number) - units one step carries
# $rate (number) - rate, yuan
model-tdabc-rate-rounded = A minute = cost { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ practical capacity of { NUMBER($capacity, maximumFractionDigits: 0) } minutes, rounded to the fen first = { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan; that changes totals.
# $name - what it is called
# $unit (number) - unit, yuan
# $minutes (number) - minutes
# $cost (number) - cost, yuan
model-tdabc-activity = { $name }: { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan each, { NUMBER($minutes, maximumFractionDigits: 0) } minutes in all, { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $minutes (number) - minutes
# $unused (number) - unused, yuan
model-tdabc-unused = { NUMBER($minutes, maximumFractionDigits: 0) } minutes were not used; their { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan stand as a line of their own and no customer bears them.
# $used (number) - used
# $capacity (number) - units one step carries
model-tdabc-overloaded = { NUMBER($used, maximumFractionDigits: 0) } minutes were used of { NUMBER($capacity, maximumFractionDigits: 0) }: the unit times are too high, or people work overtime.

## Time equations

model-time-equations-title = Time equations
# $name - what it is called
# $rate (number) - rate, yuan
# $used (number) - used
model-time-equations-department = { $name }: { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan a minute, { NUMBER($used, maximumFractionDigits: 0) } minutes used.
# $name - what it is called
# $used (number) - used
# $rate (number) - rate, yuan
model-time-equations-overloaded = { $name }: { NUMBER($used, maximumFractionDigits: 0) } minutes used, more than there are, so that a minute takes { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan.
# $name - what it is called
# $minutes (number) - minutes
# $cost (number) - cost, yuan
model-time-equations-customer = { $name }: { NUMBER($minutes, maximumFractionDigits: 0) } minutes, { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $total (number) - total, yuan
# $unused (number) - unused, yuan
model-time-equations-unused = Of { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan is capacity not used; no customer bears it.

## Capacity budget

model-capacity-budget-title = Capacity budget
# $name - what it is called
# $needed (number) - needed
# $gap (number) - gap
# $cost (number) - cost, yuan
model-capacity-budget-spare = { $name }: the plan needs { NUMBER($needed, maximumFractionDigits: 0) } minutes, { NUMBER($gap, maximumFractionDigits: 0) } remain; what is needed costs { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $needed (number) - needed
# $gap (number) - gap
# $cost (number) - cost, yuan
model-capacity-budget-short = { $name }: the plan needs { NUMBER($needed, maximumFractionDigits: 0) } minutes, { NUMBER($gap, maximumFractionDigits: 0) } are lacking; what is needed costs { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
# $heads (number) - heads
model-capacity-budget-heads = { $name } needs { $heads ->
    [one] { NUMBER($heads, maximumFractionDigits: 0) } person
   *[other] { NUMBER($heads, maximumFractionDigits: 0) } people
}.
# $total (number) - total, yuan
model-capacity-budget-total = The capacity the plan uses costs { NUMBER($total, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Who is lying: one cost, three methods

model-method-comparison-title = Who is lying: one cost, three methods
# $cost (number) - cost, yuan
# $waybills (number) - waybills
# $unit (number) - cost of a waybill, yuan
model-method-comparison-volume = By volume: { NUMBER($cost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan ÷ { NUMBER($waybills, maximumFractionDigits: 0) } waybills = { NUMBER($unit, minimumFractionDigits: 2, maximumFractionDigits: 4) } yuan each, the same for an easy customer and a difficult one.
model-method-comparison-activity = By activity: it counts what was done for whom, but its rates come from the time people report, so idle time is charged to customers.
# $unused (number) - cost of unused capacity, yuan
model-method-comparison-time = By time: each task times the minutes it really takes; the capacity nobody used costs { NUMBER($unused, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan and no customer bears it.
model-method-comparison-overloaded = By time: more minutes were used than there are, so they share the whole cost; the unit times are too high, or people work overtime.
# $name - what it is called
# $volume (number) - by volume, yuan
# $activity (number) - by activity, yuan
# $time (number) - by time, yuan
model-method-comparison-customer = { $name }: by volume { NUMBER($volume, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, by activity { NUMBER($activity, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, by time { NUMBER($time, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $name - what it is called
model-method-comparison-better-than-told = { $name } earns money by time, and another method says it loses: do not raise its price, and do not let it go.
# $name - what it is called
model-method-comparison-worse-than-told = { $name } loses money by time, and another method says it earns: talk about the price, then about the extra work.
# $name - what it is called
# $subsidy (number) - what others pay, yuan
model-method-comparison-carried = Unused capacity taken off: by volume { $name } bears { NUMBER($subsidy, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan too little; other customers pay it.
