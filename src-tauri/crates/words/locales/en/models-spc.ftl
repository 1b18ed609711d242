### Models of process control: their names and the steps of their explanation.

## Traffic light

model-traffic-light-title = Traffic light of a rate
# $successes (number) - cases that count
# $trials (number) - all cases
# $rate (number) - share
model-traffic-light-rate = The rate found is { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }.
# $target (number) - share
# $probability (number) - probability
model-traffic-light-probability = The true rate meets the target of { NUMBER($target, style: "percent", maximumFractionDigits: 2) } with probability { NUMBER($probability, style: "percent", maximumFractionDigits: 1) } (Jeffreys prior).
model-traffic-light-good = At least 90%: green.
model-traffic-light-bad = At most 10%: red.
model-traffic-light-watch = Between 10% and 90%: the figures do not decide, so amber.
# $trials (number) - all cases
model-traffic-light-small = Even a perfect record of { $trials } would not be green: the sample is too small for this target.

## Intervals of a rate

model-rate-interval-title = Three intervals of a rate
# $successes (number) - cases that count
# $trials (number) - all cases
# $rate (number) - share
model-rate-interval-rate = The rate found is { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }.
# $lo (number) - lower end
# $hi (number) - upper end
model-rate-interval-wilson = Wilson: { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }. The usual choice.
# $lo (number) - lower end
# $hi (number) - upper end
model-rate-interval-exact = Clopper–Pearson: { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }. Never too narrow, mostly too wide.
# $lo (number) - lower end
# $hi (number) - upper end
model-rate-interval-jeffreys = Jeffreys: { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }. Goes with the traffic light.

## Control chart

model-control-chart-title = Control chart of rates and counts (p, u, c; Laney p′, u′)
# $points (number) - points of the baseline
# $events (number) - cases or events
# $size (number) - out of
# $centre (number) - centre line
model-control-chart-centre = { $points } points have { $events } of { $size }: the centre is { NUMBER($centre, maximumFractionDigits: 5) }.
# $sigma-z (number) - spread of the standardised points
model-control-chart-sigma-z = Neighbouring standardised points differ by 1.128 × { NUMBER($sigma-z, maximumFractionDigits: 3) } on average; around 1 there is no over-dispersion. The limits are that much wider.
# $lcl (number) - lower limit
# $ucl (number) - upper limit
model-control-chart-limits = Three standard deviations around the centre, for the first point: { NUMBER($lcl, maximumFractionDigits: 5) } to { NUMBER($ucl, maximumFractionDigits: 5) }.
model-control-chart-clamped = A lower limit below 0 counts as 0: less than nothing cannot happen.
# $signals (number) - points beyond the limits
# $points (number) - all points
model-control-chart-signals = { $signals } of { $points } points lie beyond the limits.

## Over-dispersion

model-overdispersion-title = Over-dispersion test
# $points (number) - points
# $statistic (number) - chi-squared
# $freedom (number) - degrees of freedom
model-overdispersion-statistic = The squared standardised deviations of { $points } points add up to { NUMBER($statistic, maximumFractionDigits: 3) }; about { $freedom } would be ordinary.
# $ratio (number) - observed over expected variance
model-overdispersion-ratio = The variance is { NUMBER($ratio, maximumFractionDigits: 3) } times what chance alone gives.
# $p (number) - probability
model-overdispersion-shaken = Chance does this with probability { NUMBER($p, style: "percent", maximumFractionDigits: 2) } only: use Laney's limits.
# $p (number) - probability
model-overdispersion-calm = Chance does this with probability { NUMBER($p, style: "percent", maximumFractionDigits: 2) }: the ordinary limits will do, Laney's are about the same.

## g chart

model-g-chart-title = g chart of rare events
# $events (number) - distances
# $mean (number) - mean distance
model-g-chart-mean = { $events } distances between events are { NUMBER($mean, maximumFractionDigits: 1) } waybills long on average.
# $mean (number) - mean distance
# $p (number) - probability
model-g-chart-p = So a waybill is hit with probability 1 ÷ ({ NUMBER($mean, maximumFractionDigits: 1) } + 1) = { NUMBER($p, style: "percent", maximumFractionDigits: 4) }.
# $median (number) - centre
# $lcl (number) - lower limit
# $ucl (number) - upper limit
model-g-chart-limits = Half of all distances are shorter than { NUMBER($median, maximumFractionDigits: 1) }; shorter than { NUMBER($lcl, maximumFractionDigits: 1) } or longer than { NUMBER($ucl, maximumFractionDigits: 1) } happens by chance once in 741 each.
# $limit (number) - older upper limit
model-g-chart-shewhart = The older upper limit, mean plus three deviations, is { NUMBER($limit, maximumFractionDigits: 1) }; its lower one lies below 0 and would never notice that things get worse.

## Individuals chart

model-individuals-chart-title = Individuals and moving ranges (I-MR)
# $points (number) - values
# $centre (number) - mean
model-individuals-chart-centre = The mean of { $points } values is { NUMBER($centre, maximumFractionDigits: 3) }.
# $range (number) - mean moving range
# $sigma (number) - standard deviation
model-individuals-chart-sigma = Neighbours differ by { NUMBER($range, maximumFractionDigits: 3) } on average; ÷ 1.128 gives the standard deviation { NUMBER($sigma, maximumFractionDigits: 3) }.
# $lcl (number) - lower limit
# $ucl (number) - upper limit
model-individuals-chart-limits = Three standard deviations around the mean: { NUMBER($lcl, maximumFractionDigits: 3) } to { NUMBER($ucl, maximumFractionDigits: 3) }.
# $ucl (number) - upper limit
model-individuals-chart-range = A jump of more than { NUMBER($ucl, maximumFractionDigits: 3) } from one value to the next is a signal too.

## Run rules

model-run-rules-title = Run rules (Western Electric, Nelson)
# $points (number) - points
# $rules (number) - rules
model-run-rules-points = { $points } standardised points, { $rules } rules.
# $rule - id of the rule
# $first (number) - number of the point
# $points (number) - points that complete the pattern
model-run-rules-signal = Rule { $rule } is complete at point { $first } for the first time, at { $points } points in all.
model-run-rules-quiet = No rule is complete: this looks like noise.

## EWMA

model-ewma-title = Moving average chart (EWMA)
# $lambda (number) - weight of the newest point
# $value (number) - first value
# $target (number) - target
# $ewma (number) - first average
model-ewma-first = The first average is { NUMBER($lambda, maximumFractionDigits: 3) } × { NUMBER($value, maximumFractionDigits: 3) } plus the rest of the weight × { NUMBER($target, maximumFractionDigits: 3) } = { NUMBER($ewma, maximumFractionDigits: 4) }.
# $width (number) - standard deviations
# $lcl (number) - lower limit
# $ucl (number) - upper limit
model-ewma-limits = The limits, { NUMBER($width, maximumFractionDigits: 3) } deviations of the average wide, settle at { NUMBER($lcl, maximumFractionDigits: 4) } and { NUMBER($ucl, maximumFractionDigits: 4) }.
# $signals (number) - points beyond
# $points (number) - all points
model-ewma-signals = { $signals } of { $points } averages lie beyond them.

## CUSUM

model-cusum-title = Cumulative sums (CUSUM)
# $allowance (number) - what does not count
# $plus (number) - upper sum
# $minus (number) - lower sum
model-cusum-sums = What a point is off beyond { NUMBER($allowance, maximumFractionDigits: 3) } is added up, never below 0; at the end { NUMBER($plus, maximumFractionDigits: 3) } above and { NUMBER($minus, maximumFractionDigits: 3) } below.
# $interval (number) - decision interval
# $first (number) - number of the point
# $began (number) - number of the point
model-cusum-signal = A sum exceeds { NUMBER($interval, maximumFractionDigits: 3) } at point { $first }; it was last 0 at point { $began }, after which the shift began.
# $interval (number) - decision interval
model-cusum-quiet = No sum exceeds { NUMBER($interval, maximumFractionDigits: 3) }: no shift.

## Before and after

model-before-after-title = Before and after: two rates compared
# $before (number) - share
# $after (number) - share
model-before-after-rates = Before { NUMBER($before, style: "percent", maximumFractionDigits: 2) }, after { NUMBER($after, style: "percent", maximumFractionDigits: 2) }.
# $z (number) - standard errors
# $p (number) - probability
model-before-after-test = That is { NUMBER($z, maximumFractionDigits: 2) } standard errors; chance alone does as much with probability { NUMBER($p, style: "percent", maximumFractionDigits: 3) }.
# $level (number) - probability
# $lo (number) - lower end
# $hi (number) - upper end
model-before-after-changed = The change lies between { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } and { NUMBER($hi, style: "percent", maximumFractionDigits: 2) } ({ NUMBER($level, style: "percent", maximumFractionDigits: 1) } interval): it is real.
# $level (number) - probability
# $lo (number) - lower end
# $hi (number) - upper end
model-before-after-open = The change lies between { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } and { NUMBER($hi, style: "percent", maximumFractionDigits: 2) } ({ NUMBER($level, style: "percent", maximumFractionDigits: 1) } interval): it may be none.

## False alarms

model-false-alarms-title = False alarms and speed of a rule set
# $points (number) - points
model-false-alarms-unchanged = While nothing changes, a false alarm comes every { NUMBER($points, maximumFractionDigits: 2) } points on average.
# $points (number) - points a year
# $alarms (number) - alarms a year
model-false-alarms-year = With { NUMBER($points, maximumFractionDigits: 0) } points a year that is { NUMBER($alarms, maximumFractionDigits: 2) } false alarms a year.
# $shift (number) - standard deviations
# $points (number) - points
model-false-alarms-shifted = A shift of { NUMBER($shift, maximumFractionDigits: 2) } standard deviations is found after { NUMBER($points, maximumFractionDigits: 2) } points on average.
