### The models: their names and the steps of their explanation.

## ABC

model-abc-title = ABC analysis
# $customers (number) - customers
# $amount (number) - fen or pieces
model-abc-rank = Put the { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
} in falling order of their amounts; together they bring { $amount }.
model-abc-cumulative = Each customer gets the class of the share that was reached before it; equal amounts stay together.
model-abc-headcount = Each customer gets the class of its place among the heads; equal amounts stay together.
# $class - A, B or C
# $customers (number) - customers
# $share-customers (number) - share of the customers
# $share-amount (number) - share of the amount
model-abc-class = Class { $class }: { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}, { NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) } of the heads with { NUMBER($share-amount, style: "percent", maximumFractionDigits: 1) } of the amount.
# $share (number) - share of the best 20 %
# $floor (number) - share from which the rule holds
model-abc-pareto = The best 20% bring { NUMBER($share, style: "percent", maximumFractionDigits: 1) }, at least { NUMBER($floor, style: "percent", maximumFractionDigits: 1) }: the 80/20 rule holds about here.
# $share (number) - share of the best 20 %
# $floor (number) - share from which the rule holds
model-abc-not-pareto = The best 20% bring { NUMBER($share, style: "percent", maximumFractionDigits: 1) }, less than { NUMBER($floor, style: "percent", maximumFractionDigits: 1) }: this is not 80/20.

## Gini

model-gini-title = Gini coefficient
# $customers (number) - customers
# $total (number) - fen or pieces
model-gini-total = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
} in rising order bring { $total } together.
# $ranked (number) - weighted sum
model-gini-ranked = Each amount times its rank, added up: { $ranked }.
# $numerator (number) - twice the ranked sum less (n + 1) times the total
# $denominator (number) - n times the total
# $gini (number) - coefficient
model-gini-result = (2 × ranked sum − (n + 1) × total) ÷ (n × total) = { $numerator } ÷ { $denominator } = { NUMBER($gini, maximumFractionDigits: 4) }.

## Wilson interval

model-wilson-title = Wilson interval of a rate
# $successes (number) - cases that count
# $trials (number) - all cases
# $rate (number) - share
model-wilson-rate = The rate found is { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }.
# $level (number) - probability
# $z (number) - quantile
model-wilson-quantile = For { NUMBER($level, style: "percent", maximumFractionDigits: 2) } confidence the normal quantile is z = { NUMBER($z, maximumFractionDigits: 4) }.
# $rate (number) - share
# $z (number) - quantile
# $trials (number) - all cases
# $centre (number) - centre of the interval
model-wilson-centre = The centre is drawn towards one half: ({ NUMBER($rate, maximumFractionDigits: 4) } + z² ÷ (2 × { $trials })) ÷ (1 + z² ÷ { $trials }) = { NUMBER($centre, style: "percent", maximumFractionDigits: 2) } with z = { NUMBER($z, maximumFractionDigits: 4) }.
# $lo (number) - lower end
# $hi (number) - upper end
model-wilson-interval = The true rate lies between { NUMBER($lo, style: "percent", maximumFractionDigits: 2) } and { NUMBER($hi, style: "percent", maximumFractionDigits: 2) }.

## Probability that a target is met

model-target-probability-title = Probability that a target is met
# $successes (number) - cases that count
# $trials (number) - all cases
# $rate (number) - share
model-target-probability-rate = The rate found is { $successes } ÷ { $trials } = { NUMBER($rate, style: "percent", maximumFractionDigits: 2) }.
# $alpha (number) - first parameter
# $beta (number) - second parameter
model-target-probability-posterior = With the Jeffreys prior, what is known of the true rate is Beta({ NUMBER($alpha, maximumFractionDigits: 1) }, { NUMBER($beta, maximumFractionDigits: 1) }).
# $target (number) - share
# $probability (number) - probability
model-target-probability-at-least = The true rate is at least { NUMBER($target, style: "percent", maximumFractionDigits: 2) } with probability { NUMBER($probability, style: "percent", maximumFractionDigits: 1) }.
# $target (number) - share
# $probability (number) - probability
model-target-probability-at-most = The true rate is at most { NUMBER($target, style: "percent", maximumFractionDigits: 2) } with probability { NUMBER($probability, style: "percent", maximumFractionDigits: 1) }.
