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
