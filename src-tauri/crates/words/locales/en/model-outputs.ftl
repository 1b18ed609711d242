### Text-book models: names of results, and what is expected of an input.

model-courier-shift-output-service-level = On time, by couriers
model-courier-shift-output-total-cost = Total cost, by couriers
model-courier-shift-output-best = Couriers at the least cost
model-erlang-c-output-offered-load = Offered load (erlangs)
model-erlang-c-output-agents-required = Agents needed
model-erlang-c-output-at-required = With that many
model-erlang-c-output-utilisation = Utilisation
model-erlang-c-output-erlang-b = Blocked if nobody could wait
model-erlang-c-output-p-wait = Calls that wait
model-erlang-c-output-lq = Callers waiting
model-erlang-c-output-wq = Mean wait (s)
model-erlang-c-output-l = Callers in all
model-erlang-c-output-w = Wait and call (s)
model-erlang-c-output-service-level = Answered in time
model-erlang-c-output-table = By agents
model-erlang-c-output-sl = Answered in time
model-erlang-c-output-asa-s = Mean wait (s)
model-erlang-c-output-occupancy = Occupancy
model-mmc-output-min-agents = Agents at least
model-mmc-output-p-no-wait = Served at once
model-mmc-output-p-wait = Have to wait
model-mmc-output-lq = Mean number waiting
model-mmc-output-wq-min = Mean wait (min)
model-mmc-output-utilisation = Utilisation
model-mmc-output-p-in-queue = Chance of exactly so many waiting
model-mmc-output-p-wait-gt-mean = Wait longer than the mean
model-newsvendor-output-critical-ratio = Critical ratio
model-newsvendor-output-z = In standard deviations
model-newsvendor-output-q = Best quantity
model-newsvendor-output-q-rounded-up = Best quantity, rounded up
model-newsvendor-output-expected-lost-sales = Expected lost sales
model-newsvendor-output-expected-sales = Expected sales
model-newsvendor-output-expected-leftover = Expected leftover
model-newsvendor-output-expected-profit = Expected profit
model-safety-stock-output-by-fill-rate = By fill rate
model-safety-stock-output-z = In standard deviations
model-safety-stock-output-safety-stock = Safety stock
model-safety-stock-output-cycle-service = Cycles without a stock-out
model-safety-stock-output-holding-cost = Holding cost a year
model-safety-stock-output-by-cycle-service = Stock by cycle service
model-safety-stock-output-marginal-stock-per-point = Stock for one more point
model-lokad-output-p = Best service level
model-lokad-output-no-stock = Best to hold nothing
model-normal-loss-output-z = Stock above the mean, in deviations
model-normal-loss-output-l = Unit loss
model-normal-loss-output-loss = Expected shortage
model-normal-loss-output-table = Unit loss by z
model-normal-loss-output-inverse = z by unit loss
model-poisson-loss-output-table = Stock row
model-poisson-loss-output-stock = Pieces
model-poisson-loss-output-probability = Chance of exactly this demand
model-poisson-loss-output-loss = Expected shortage
model-ballou-sqrt-output-sl = Service level of most profit (%)
model-ballou-sqrt-output-revenue = Revenue
model-ballou-sqrt-output-cost = Cost
model-ballou-sqrt-output-profit = Profit
model-ballou-sqrt-output-second-derivative = Curvature of profit there
model-discrete-service-output-contribution = Contribution of each level
model-discrete-service-output-best = Best level (%)
model-discrete-service-output-best-contribution = Its contribution
model-marginal-stock-output-dp = Gain of one more point
model-marginal-stock-output-dc-per-z = Cost of one more deviation of stock
model-marginal-stock-output-dz = Deviations that a point is worth
model-marginal-stock-output-z = Stock, in deviations
model-marginal-stock-output-sl = Best service level
model-order-fill-output-per-unfilled = Loss of an unfilled order
model-order-fill-output-lost-now = Lost a year now
model-order-fill-output-lost-then = Lost a year then
model-order-fill-output-gain = Gain
model-order-fill-output-net = Net of the investment
model-taguchi-output-k = Loss coefficient k
model-taguchi-output-optimal-delay-hours = Best delay (hours)
model-taguchi-output-loss = Loss there
model-taguchi-output-process-cost = Process cost there
model-taguchi-output-total = Total there
model-taguchi-output-total-at-promise = Total when on the minute
model-taguchi-output-total-at-penalty = Total at the delay given
model-u-curve-output-x = Level of the least total
model-u-curve-output-at-edge = The least is at an end
model-u-curve-output-total = Least total
model-u-curve-output-logistics = Logistics cost there
model-u-curve-output-service = Failure cost there
model-u-curve-output-marginal-logistics = Slope of logistics cost
model-u-curve-output-marginal-service = Slope of failure cost
model-u-curve-output-zone = Zone worth keeping
model-sales-response-output-adbudg = Sales, S-curve
model-sales-response-output-sqrt = Sales, square root
model-sales-response-output-log = Sales, logarithm
model-sales-response-output-adbudg-inflection = Steepest point of the S-curve
model-breakpoint-output-breakpoint = Breakpoint
model-breakpoint-output-slope-before = Cost of a point below it
model-breakpoint-output-slope-after = Cost of a point above it
model-breakpoint-output-sse = Sum of squared errors
model-breakpoint-output-clear = The breakpoint is clear
model-perfect-order-output-product = Perfect orders if failures were independent
model-perfect-order-output-frechet-bounds = Where it may really lie

## What is expected

# $least - lowest
# $most - highest
expect-between = has to lie between { $least } and { $most }
# $least - lowest
# $most - highest
expect-whole-between = has to be a whole number from { $least } to { $most }
# $least - lower end
# $most - upper end
expect-inner = has to lie above { $least } and below { $most }
expect-number = has to be a number
expect-whole = has to be a whole number
# $least - lowest
expect-whole-least = has to be a whole number, { $least } at least
# $other - another field
expect-above = has to be above “{ $other }”
# $other - another field
expect-below = has to be below “{ $other }”
# $other - another field
expect-as-many = has to have as many numbers as “{ $other }”
# $least - fewest
# $most - most
expect-list = has to have { $least } to { $most } numbers
# $n - steps
expect-steps = may have { $n } steps at most: make the step larger
expect-grid = is too large: there has to be a breakpoint between the levels
# $n - people
expect-load = is too much: it would take more than { $n } people
expect-loss-counts = leaves a loss too small beside the margin: any quantity would do
expect-demand = is too large: demand would fall below 0
expect-choice = has to be one of those offered
expect-other = does not fit
# $expected - what it has to be
# $field - name of the field
expect-field = “{ $field }” { $expected }.
# $field - name of the field
# $n (number) - which
expect-entry = { $field }, number { $n }
expect-yes = yes
expect-no = no
# $n (number) - which
expect-row = row { $n }
