### Service level: KPIs, how they are computed, how sure they are.

kpi-on-time = On-time delivery
kpi-damage = Damage rate
kpi-loss = Loss rate
kpi-on-time-how = Waybills signed for by their due time, divided by all waybills that were due. What is overdue and not signed for counts as late; returned and lost ones count as not kept. Cancelled ones and those not yet due are left out.
kpi-damage-how = Waybills recorded as damaged, divided by all waybills collected. Cancelled ones are left out.
kpi-loss-how = Waybills recorded as lost, divided by all waybills collected. Cancelled ones are left out.
light-good = On target
light-watch = Watch
light-bad = Off target
light-unknown = Too little data
# $k (number) - what counted
# $n (number) - out of
kpi-of = { $k } of { $n }
# $target - such as 98.0%
kpi-target-least = target at least { $target }
# $target - such as 0.1%
kpi-target-most = target at most { $target }
# $from - lower end
# $to - upper end
kpi-interval = 95% interval { $from } to { $to }
# $percent - such as 97%
kpi-probability = probability of meeting the target: { $percent }
# $n (number) - cases
kpi-small = few cases: n = { $n }
# $n (number) - cases
kpi-assumed = { $n ->
    [one] { $n } case was
   *[other] { $n } cases were
} judged by your usual promise because the file named no due time
# $n (number) - cases
kpi-excluded = { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
} left out
kpi-none = no data
kpi-how = How this is computed
kpi-numerator = Counted
kpi-denominator = Out of
kpi-rate = Rate
kpi-interval-label = 95% interval
kpi-target = Target
kpi-probability-label = Probability met
kpi-light = Judgement
kpi-excluded-label = Left out
kpi-assumed-label = Usual promise used
kpi-interval-text = If you had many months like this one, the true rate would lie in this interval in 95 of 100 of them (Wilson).
kpi-rows = Show these waybills
kpi-course = Course by month
