### Overview: the month in figures and what needs a look.

overview-month = Month
# $day - last day of the data
overview-as-of = Data up to { $day }
overview-figures = This month
# $day (number) - day of the month
overview-same-days = against the month before, both up to day { $day }
overview-full-month = against the month before
overview-revenue = Freight
overview-margin = Margin
overview-shipments = Waybills
overview-customers = Customers who shipped
overview-new-customers = New customers
# $before - the figure of the month before
overview-before = before { $before }
overview-alarms = Needs a look
overview-alarms-order = by money at stake in a year
# $n (number) - alarms
overview-alarms-all = Show all { $n }
overview-no-alarms = Nothing stands out. Good work.
overview-trend = Course by month
overview-classes = Customers by class
overview-classes-open = Open classes
overview-kpis = Service in this month
overview-empty = No waybills yet
overview-empty-text = This page shows how the month is going: service against targets, income, and customers who need a look. It needs waybills.

## Alarms

alarm-kind-falling = Falling
alarm-kind-silent = Silent
alarm-kind-loss = Loss
alarm-kind-kpi = Target missed
alarm-kind-concentration = Concentration
# $name - customer
# $percent - how much it fell, such as 38.2%
alarm-falling = { $name }: freight of the last three full months down { $percent }
# $days (number) - days of silence
# $name - customer
alarm-silent = { $name }: no waybill for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# $name - customer
# $percent - margin, below zero
alarm-loss = { $name }: margin { $percent }, each waybill costs money
# $name - the KPI
# $percent - its rate
alarm-kpi = { $name }: { $percent }, the target is missed
# $name - customer
# $percent - share of the firm's freight
alarm-concentration = { $name } alone brings { $percent } of the freight
# $amount - in yuan
alarm-amount = ¥{ $amount } a year

# $costed - waybills whose cost is known
# $all - waybills of the month
overview-costed = cost known for { $costed } of { $all }
