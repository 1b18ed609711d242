### Classes of customers and how concentrated the amount is.

measure-revenue = Freight
measure-margin = Margin
measure-pieces = Pieces
rule-cumulative = By amount
rule-headcount = By customers
value-measure = Measure
value-rule = Cut by
# $class - A
# $next - B
value-cut = Cut { $class } | { $next }
value-cut-hint = Drag the line in the chart, or type a per cent figure.
value-cut-bad = Cuts must rise and lie between 1% and 99%.
value-save-cuts = Save as the firm's cuts
value-cuts-saved = The firm's cuts were saved
value-reset-cuts = Back to the firm's cuts
value-pareto = Pareto chart
value-lorenz = Lorenz curve
value-chart = Chart
value-table = Classes
value-class = Class
value-customers = Customers
value-share-customers = % of customers
value-amount = Amount
value-share-amount = % of amount
# $percent - share of the amount
value-top20 = The best 20% of customers bring { $percent }.
# $percent - share of the customers
value-heads-80 = It takes { $percent } of the customers to reach 80%.
# $gini - such as 0.71
value-gini = Gini { $gini }
value-is-pareto = The 80/20 rule holds about here.
value-not-pareto = This is not 80/20.
value-verdict-none = Too little to say: there is no amount to share out.
# $n (number) - customers
value-negative = { $n ->
    [one] { $n } customer
   *[other] { $n } customers
} with a negative amount, shown last
# $n (number) - waybills
value-without-cost = { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
} without known cost left out
# $class - A
value-show-class = Show customers of class { $class }
value-verdict = 80/20?

## Alerts and advice
# $days (number) - days
# $limit - days
alert-why-silent-own = Nothing sent for { $days } days; nine times in ten it takes { $limit } at most.
# $days (number) - days
# $limit - days
alert-why-silent-firm = Nothing sent for { $days } days; customers here take { $limit } at most, nine times in ten.
# $level - waybills
# $since - waybills
# $weeks (number) - weeks
alert-why-falling = From { $level } waybills a week to { $since }, for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}.
# $from - A
# $to - B
alert-why-class-drop = From class { $from } to class { $to }, two quarters running.
# $loss - amount
alert-why-loss = Lost { $loss } yuan in a year.
# $gone - per cent
# $weeks - weeks
alert-why-after-complaint = { $gone } less volume in the { $weeks } weeks since a complaint.
advice-silent-a = The owner calls or visits within two days, asks why, and brings this month’s prices.
advice-silent-other = Call this week and write down why.
advice-falling-a = Look at recent delays and damage, then visit with the figures.
advice-falling-other = Ask how business goes: a quiet season, or another courier?
advice-class-drop-a = Check the service against the promise and arrange a visit.
advice-class-drop-other = Put on next month’s list of calls.
advice-loss-a = Check the costs first, then talk about the price or the way of collecting.
advice-loss-other = Quote anew from the price floor, or let them bring their parcels.
advice-after-complaint-a = The owner calls the same day and says what was changed.
advice-after-complaint-other = Call within three days and make sure that it is settled.

## What customers will still bring
clv-customer = Customer
clv-alive = Still a customer
clv-value = Expected value
clv-interval = 80% interval
clv-year = Left over last year
# $n - days
# $weeks (number) - weeks
clv-expected = { $n } purchases are expected in the next { $weeks } weeks.
# $amount - amount
# $weeks (number) - weeks
clv-total = All customers together are expected to leave { $amount } yuan in the next { $weeks } weeks.
alert-stake = At stake
alert-reason = Why
alert-advice = Advice
# $n (number) - alerts
# $amount - amount
alert-total = { $n ->
    [one] { $n } alert
   *[other] { $n } alerts
}, { $amount } yuan at stake (of each customer the dearest).
replay-rule = Rule
replay-auc = AUC
replay-chosen = chosen
# $came - days
# $model - days
# $plain - days
replay-totals = Days with waybills that came: { $came }; foretold by the model: { $model }, by plain rates: { $plain }.
rfm-segment = Segment
rfm-champions = Champions
rfm-cannot-lose = Cannot be lost
rfm-loyal = Loyal
rfm-big-spenders = Big spenders
rfm-new = New
rfm-promising = Promising
rfm-at-risk = At risk
rfm-sleeping = Sleeping
