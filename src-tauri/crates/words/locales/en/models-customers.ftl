### Models of customers: their names and the steps of their explanation.

## Class memory

model-class-memory-title = Class with memory
# $periods (number) - periods
model-class-memory-rule = Up at once; down only after { $periods ->
    [one] { $periods } worse period
   *[other] { $periods } worse periods in a row
}, and then to the best of them.
# $raw - class of the last period
# $held - class the customer is treated as
model-class-memory-same = The last period gives class { $raw }, and the customer is treated as { $held }.
# $raw - class of the last period
# $held - class the customer is treated as
model-class-memory-kept = The last period alone would give class { $raw }; the customer is still treated as { $held }.

## Profit pyramid

model-profit-pyramid-title = Key, suitable and general customers
# $customers (number) - customers
# $share-customers (number) - share of the customers
# $share-profit (number) - share of the profit
# $book-profit (number) - share of the profit in the book
model-profit-pyramid-key = Key customers: { $customers } ({ NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) } of all) bring { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) } of the profit; the book says { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }.
# $customers (number) - customers
# $share-customers (number) - share of the customers
# $share-profit (number) - share of the profit
# $book-profit (number) - share of the profit in the book
model-profit-pyramid-suitable = Suitable customers: { $customers } ({ NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) } of all) bring { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) } of the profit; the book says { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }.
# $customers (number) - customers
# $share-customers (number) - share of the customers
# $share-profit (number) - share of the profit
# $book-profit (number) - share of the profit in the book
model-profit-pyramid-general = General customers: { $customers } ({ NUMBER($share-customers, style: "percent", maximumFractionDigits: 1) } of all) bring { NUMBER($share-profit, style: "percent", maximumFractionDigits: 1) } of the profit; the book says { NUMBER($book-profit, style: "percent", maximumFractionDigits: 0) }.

## RFM

model-rfm-scores-title = RFM scores
# $customers (number) - customers
model-rfm-scores-independent = Customers compared: { $customers }. Recency, frequency and money each part all of them into fifths, 5 the best.
# $customers (number) - customers
model-rfm-scores-nested = Customers compared: { $customers }. Recency parts all of them into fifths, frequency those of one recency score, money those of one recency and frequency score.
model-rfm-scores-ties = Equal values share a score, the better one; so fifths need not be equally large.
# $best (number) - customers with three fives
model-rfm-scores-best = Customers with 5-5-5: { $best }.

## Migration

model-migration-matrix-title = Where customers went between two periods
# $up (number) - customers in a better class
# $down (number) - customers in a worse class
# $new (number) - new customers
# $lost (number) - lost customers
model-migration-matrix-counts = Customers who moved up: { $up }; down: { $down }; new: { $new }; lost: { $lost }.
# $new (number) - yuan of new customers
# $lost (number) - yuan of lost customers
# $up (number) - yuan gained by moving up
# $down (number) - yuan gained or lost by moving down
model-migration-matrix-money = New customers brought { NUMBER($new, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, lost ones had brought { NUMBER($lost, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan; those moving up changed by { NUMBER($up, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, those moving down by { NUMBER($down, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $a (number) - customers of class A
# $b (number) - customers of class B
# $c (number) - customers of class C
model-migration-matrix-steady = If every period were like this one, the firm would come to { NUMBER($a, maximumFractionDigits: 1) } customers of class A, { NUMBER($b, maximumFractionDigits: 1) } of B and { NUMBER($c, maximumFractionDigits: 1) } of C.
model-migration-matrix-endless = If every period were like this one, a class would grow without end: it never loses anybody.

## Simple lifetime value

model-simple-lifetime-value-title = Lifetime value by a retention rate
# $periods (number) - periods
model-simple-lifetime-value-periods = A customer stays { NUMBER($periods, maximumFractionDigits: 2) } periods on average: 1 ÷ (1 − retention).
# $margin (number) - yuan a period
# $retention (number) - probability to stay
# $discount (number) - discount a period
# $value (number) - yuan
model-simple-lifetime-value-kept = Margin × retention ÷ (1 + discount − retention) = { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) } × { NUMBER($retention, maximumFractionDigits: 4) } ÷ (1 + { NUMBER($discount, maximumFractionDigits: 4) } − { NUMBER($retention, maximumFractionDigits: 4) }) = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
# $margin (number) - yuan a period
# $retention (number) - probability to stay
# $discount (number) - discount a period
# $value (number) - yuan
model-simple-lifetime-value-now = The first margin comes now: margin × (1 + discount) ÷ (1 + discount − retention), with margin { NUMBER($margin, minimumFractionDigits: 2, maximumFractionDigits: 2) }, discount { NUMBER($discount, maximumFractionDigits: 4) } and retention { NUMBER($retention, maximumFractionDigits: 4) }: { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Purchases as a history

model-purchase-summary-title = Purchases as a history
# $lines (number) - purchases handed in
# $repeats (number) - days with a purchase after the first
model-purchase-summary-repeats = Purchases: { $lines }. Those of one day count once, and the first day is where counting begins: repeats { $repeats }.
# $last (number) - time of the last purchase
# $age (number) - time under observation
model-purchase-summary-times = From the first purchase to the last { NUMBER($last, maximumFractionDigits: 2) }, to the end of the observation { NUMBER($age, maximumFractionDigits: 2) } units of time.
# $mean (number) - yuan
model-purchase-summary-money = A repeat brought { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan on average; the first purchase is left out.

## BG/NBD

model-bg-nbd-title = Future purchases (BG/NBD)
# $repeats (number) - repeats
# $last (number) - time of the last purchase
# $age (number) - time under observation
model-bg-nbd-history = Repeats: { $repeats }, the last { NUMBER($last, maximumFractionDigits: 2) } after the first purchase, seen for { NUMBER($age, maximumFractionDigits: 2) }.
# $alive (number) - probability
model-bg-nbd-alive = Still a customer with probability { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }; who never came back counts as still there.
# $horizon (number) - time to come
# $expected (number) - purchases
# $new (number) - purchases of a new customer
model-bg-nbd-expected = In the { NUMBER($horizon, maximumFractionDigits: 2) } units of time to come { NUMBER($expected, maximumFractionDigits: 3) } purchases are expected; of a new customer { NUMBER($new, maximumFractionDigits: 3) }.

## BG/NBD, parameters

model-bg-nbd-fit-title = Parameters of future purchases (BG/NBD)
model-bg-nbd-fit-few-customers = There are too few customers to tell buying from leaving.
model-bg-nbd-fit-few-repeaters = Too few customers came back to tell how often they do.
model-bg-nbd-fit-brief = Customers were seen for less than three of their usual gaps.
model-bg-nbd-fit-alike = Customers buy so much alike that the model has nothing to tell apart.
model-bg-nbd-fit-leaving = The data do not tell how customers leave.
# $r (number) - shape
# $alpha (number) - time
# $rate (number) - purchases a unit of time
model-bg-nbd-fit-buying = Buying: r = { NUMBER($r, maximumFractionDigits: 4) }, α = { NUMBER($alpha, maximumFractionDigits: 4) }; on average { NUMBER($rate, maximumFractionDigits: 4) } purchases a unit of time.
# $a (number) - shape
# $b (number) - shape
# $leaving (number) - probability
model-bg-nbd-fit-left = Leaving: a = { NUMBER($a, maximumFractionDigits: 4) }, b = { NUMBER($b, maximumFractionDigits: 4) }; after a purchase { NUMBER($leaving, style: "percent", maximumFractionDigits: 1) } leave on average.
# $likelihood (number) - logarithm of the likelihood
model-bg-nbd-fit-likelihood = Nothing else makes the data as probable: ln L = { NUMBER($likelihood, maximumFractionDigits: 2) }.
# $rate (number) - purchases a unit of time
model-bg-nbd-fit-plain = So no model, but the plain rate: { NUMBER($rate, maximumFractionDigits: 4) } repeats a customer and unit of time.

## Pareto/NBD

model-pareto-nbd-title = Future purchases (Pareto/NBD)
# $alive (number) - probability
model-pareto-nbd-alive = Customers may leave at any time: still there with probability { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }.
# $horizon (number) - time to come
# $expected (number) - purchases
model-pareto-nbd-expected = In the { NUMBER($horizon, maximumFractionDigits: 2) } units of time to come { NUMBER($expected, maximumFractionDigits: 3) } purchases are expected.

## Gamma-gamma

model-gamma-gamma-title = Money a purchase (gamma-gamma)
# $all (number) - money
model-gamma-gamma-all = All customers bring { NUMBER($all, maximumFractionDigits: 2) } a purchase on average: p·v ÷ (q − 1).
# $own (number) - weight, a share
# $mean (number) - money
model-gamma-gamma-own = The customer’s own mean { NUMBER($mean, maximumFractionDigits: 2) } counts { NUMBER($own, style: "percent", maximumFractionDigits: 1) }, the mean of all the rest.
# $expected (number) - money
model-gamma-gamma-expected = A purchase is expected to bring { NUMBER($expected, maximumFractionDigits: 2) }.

## BG/BB

model-bg-bb-title = Future purchases, one chance a period (BG/BB)
# $bought (number) - periods with a purchase
# $periods (number) - periods
# $last (number) - the last period with a purchase
model-bg-bb-history = Bought in { $bought } of { $periods } periods, the last time in period { $last }.
# $alive (number) - probability
model-bg-bb-alive = Still there in the next period with probability { NUMBER($alive, style: "percent", maximumFractionDigits: 1) }.
# $ahead (number) - periods to come
# $expected (number) - purchases
model-bg-bb-expected = In the next { $ahead ->
    [one] period
   *[other] { $ahead } periods
} { NUMBER($expected, maximumFractionDigits: 3) } purchases are expected.

## Kaplan-Meier

model-kaplan-meier-title = How long customers stay (Kaplan-Meier)
# $group (number) - position of the group
# $customers (number) - customers
# $ended (number) - who left
model-kaplan-meier-group = Group { $group }: of { $customers } customers { $ended } left while they were watched; the others count as long as they were seen.
# $group (number) - position of the group
# $median (number) - time
model-kaplan-meier-median = Group { $group }: half have left by { NUMBER($median, maximumFractionDigits: 2) }.
# $chi2 (number) - χ²
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-kaplan-meier-test = Log-rank test: χ² = { NUMBER($chi2, maximumFractionDigits: 2) } with { $freedom } degrees of freedom, p { $p }.

## Silence

model-silence-alert-title = Silent for longer than its own rhythm
# $gaps (number) - gaps
# $limit (number) - days
model-silence-alert-own = Nine in ten of the customer’s own { $gaps } gaps are at most { NUMBER($limit, maximumFractionDigits: 1) } days long.
# $gaps (number) - gaps
# $limit (number) - days
model-silence-alert-firm = The customer has too few gaps of its own; nine in ten of the firm’s { $gaps } are at most { NUMBER($limit, maximumFractionDigits: 1) } days long.
# $silent (number) - days
# $limit (number) - days
model-silence-alert-beyond = Silent for { NUMBER($silent, maximumFractionDigits: 1) } days, more than { NUMBER($limit, maximumFractionDigits: 1) }: an alert.
# $silent (number) - days
# $limit (number) - days
model-silence-alert-within = Silent for { NUMBER($silent, maximumFractionDigits: 1) } days, not more than { NUMBER($limit, maximumFractionDigits: 1) }: no alert.
# $lapse (number) - share
# $longer (number) - gaps
# $gaps (number) - gaps
# $chance (number) - probability
model-silence-alert-chance = { NUMBER($lapse, style: "percent", maximumFractionDigits: 1) } of all gaps never end, and { $longer } of { $gaps } were as long as this: the customer is lost with probability { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
# $stake (number) - yuan
model-silence-alert-stake = At stake: { NUMBER($stake, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.

## Trend

model-trend-break-title = The weekly volume breaks off
# $level (number) - pieces a week
# $dispersion (number) - times
model-trend-break-level = An ordinary week before brought { NUMBER($level, maximumFractionDigits: 1) } pieces and varied { NUMBER($dispersion, maximumFractionDigits: 2) } times as much as chance makes it.
# $sum (number) - standard deviations
# $interval (number) - standard deviations
model-trend-break-signal = What is missing adds up to { NUMBER($sum, maximumFractionDigits: 2) } standard deviations of a week, more than { NUMBER($interval, maximumFractionDigits: 1) }: a break.
# $weeks (number) - weeks
# $since (number) - pieces a week
# $gone (number) - share
model-trend-break-since = For { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} now { NUMBER($since, maximumFractionDigits: 1) } pieces a week: { NUMBER($gone, style: "percent", maximumFractionDigits: 1) } are gone.
# $weeks (number) - weeks
model-trend-break-quiet = The last { $weeks } weeks do not break off from those before, or too little is known to tell.

## Uplift

model-uplift-title = What an advice brought
# $advised (number) - share
# $alone (number) - share
model-uplift-shares = With the advice { NUMBER($advised, style: "percent", maximumFractionDigits: 1) } stayed, left alone { NUMBER($alone, style: "percent", maximumFractionDigits: 1) }.
# $difference (number) - points
# $lo (number) - points
# $hi (number) - points
model-uplift-interval = Difference: { NUMBER($difference, maximumFractionDigits: 1) } points, from { NUMBER($lo, maximumFractionDigits: 1) } to { NUMBER($hi, maximumFractionDigits: 1) }.
# $p - probability with its sign
model-uplift-seen = Chance alone hardly gives so much: p { $p }.
# $p - probability with its sign
model-uplift-open = Chance alone may give as much: p { $p }. Keep on, nothing is shown yet.

## Uplift, size

model-uplift-size-title = Customers needed to see what an advice brings
# $share (number) - share
# $rise (number) - points
# $power (number) - probability
model-uplift-size-asked = Of those left alone { NUMBER($share, style: "percent", maximumFractionDigits: 1) } stay; a rise of { NUMBER($rise, maximumFractionDigits: 1) } points should be seen with probability { NUMBER($power, style: "percent", maximumFractionDigits: 1) }.
# $customers (number) - customers
# $alone (number) - customers
model-uplift-size-needed = That needs { $customers } customers with an alert, { $alone } of them left alone (one in five).

## Rules

model-rule-ranking-title = How well a score told who left
# $area (number) - probability
# $error (number) - standard error
model-rule-ranking-area = One who left scores higher than one who stayed with probability { NUMBER($area, maximumFractionDigits: 3) } (AUC; standard error { NUMBER($error, maximumFractionDigits: 3) }); 0.5 says nothing.
# $top (number) - share
# $held (number) - share
model-rule-ranking-top = The highest { NUMBER($top, style: "percent", maximumFractionDigits: 1) } of the scores hold { NUMBER($held, style: "percent", maximumFractionDigits: 1) } of those who left.
model-claim-amount-title = What is owed for a waybill that went wrong
# $amount (number) - yuan
model-claim-amount-value = Value of the goods: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-declared = No proof of the value: the insured amount, { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-share = Times the share that is lost: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-proportion = Insured for less than the value, in proportion: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-insured = At most the insured amount: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-cap-times = At most the agreed times of the freight: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-cap-amount = At most the agreed amount: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-freight = Freight paid back: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
# $amount (number) - yuan
model-claim-amount-total = Together: { NUMBER($amount, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan
