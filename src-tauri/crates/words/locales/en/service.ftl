### Service level: KPIs, how they are computed, how sure they are.

kpi-on-time = On-time delivery
kpi-damage = Damage rate
kpi-loss = Loss rate
kpi-perfect-order = Perfect orders
kpi-delivery-accuracy = Delivery accuracy
kpi-complaint-free = Free of complaints
kpi-cases-in-time = Cases closed in time
kpi-claims-in-time = Claims settled in time
kpi-reports-in-time = Reports answered in time
kpi-order-timeliness = Orders processed in time
kpi-receiving-timeliness = Receipts booked in time
kpi-inventory-accuracy = Inventory accuracy
kpi-picking-accuracy = Picking accuracy
kpi-dispatch-accuracy = Dispatch accuracy
kpi-storage-damage = Damage in store
kpi-call-service = Calls answered in time
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
trend-target = Target of { $kpi }: drag it to try another
trend-target-kept = Target of { $kpi } is now { $target }
kpi-target = Target
kpi-probability-label = Probability met
kpi-light = Judgement
kpi-excluded-label = Left out
kpi-assumed-label = Usual promise used
kpi-interval-text = If you had many months like this one, the true rate would lie in this interval in 95 of 100 of them (Wilson).
kpi-rows = Show these waybills
kpi-course = Course by month
kpi-perfect-order-how = Waybills on time, complete, undamaged, at the right place and without a justified complaint, divided by all waybills that were due. Each waybill is counted: one flaw and it is not perfect.
kpi-delivery-accuracy-how = Waybills signed for at the right place, divided by all waybills signed for. Those recorded as missorted are wrong.
kpi-complaint-free-how = Waybills signed for without a justified complaint, divided by all signed for from the month on in which the first complaint was recorded. A complaint is justified when it was judged to be your fault; two about one waybill count once; waybills nobody signed for are left out.
kpi-cases-in-time-how = Cases closed within their limit, divided by all cases whose limit has passed. The limit is the one on the case, else yours. One closed ahead of a limit still to come counts when that has passed.
kpi-claims-in-time-how = Claims settled within their limit, divided by all claims whose limit has passed. Claims are cases of that kind and all others that money was wanted for.
kpi-per-million = Per million
# $n - such as 12,300
kpi-per-million-text = { $n } failed
kpi-limit = Time limit
# $hours (number) - hours
kpi-limit-text = { $hours } h
kpi-undecided = Complaints not judged
# $n (number) - waybills
kpi-undecided-text = { $n ->
    [one] { $n } waybill has
   *[other] { $n } waybills have
} a complaint nobody has judged yet; it does not count so far
# $n (number) - cases
kpi-assumed-cases = { $n ->
    [one] { $n } case was
   *[other] { $n } cases were
} judged by your own limit because none is written on it
kpi-rows-cases = Show these cases
kpi-reports-in-time-how = Reports answered within their limit, divided by all that were due. Counted elsewhere and entered here.
kpi-order-timeliness-how = Orders processed within their limit, divided by all orders. Counted elsewhere and entered here.
kpi-receiving-timeliness-how = Receipts booked in within their limit, divided by all receipts. Counted elsewhere and entered here.
kpi-inventory-accuracy-how = Locations where the count equals the book, divided by all locations counted. Counted elsewhere and entered here.
kpi-picking-accuracy-how = Order lines picked right, divided by all lines picked. Counted elsewhere and entered here.
kpi-dispatch-accuracy-how = Parcels handed over with the right goods and papers, divided by all handed over. Counted elsewhere and entered here.
kpi-storage-damage-how = Pieces damaged in store, divided by all pieces stored. Counted elsewhere and entered here.
kpi-call-service-how = Calls answered within the promised seconds, divided by all calls. Counted elsewhere and entered here.

## Rules of control charts

rule-rule1 = a point beyond the limits
rule-we2 = two of three points near a limit
rule-we3 = four of five points well on one side
rule-we4 = eight points in a row on one side
rule-nelson2-nine = nine points in a row on one side
rule-nelson3-trend = six points in a row rising or falling
rule-nelson4-alternate = fourteen points up and down in turn
rule-nelson7-hug = fifteen points close to the centre
rule-nelson8-avoid = eight points away from the centre
rule-ewma = the moving average beyond its limits
rule-cusum = the cumulative sum beyond its limit: a slow drift

## Elements a firm begins with

element-policy = Written service policy
element-policy-standard = Every customer with an account has it; reviewed once a year
element-promise = Promised times by route
element-promise-standard = Named in the quotation and on the waybill
element-price = Price list and surcharges
element-price-standard = Published; changes announced 15 days ahead
element-contact = People to turn to
element-contact-standard = 80% of calls answered within 20 seconds in office hours
element-packing = Packing advice
element-packing-standard = Given before the first fragile parcel
element-collection = Collection as agreed
element-collection-standard = Within 2 hours of the order
element-tracking = Answers on where a parcel is
element-tracking-standard = Within 30 minutes
element-delivery = Delivery on time
element-delivery-standard = 99% within the promise
element-hands = Into the right hands
element-hands-standard = Handed over in person, or left as the recipient wishes
element-warning = Word of a problem before the customer notices
element-warning-standard = Within 1 hour of finding out
element-complaint = Complaints
element-complaint-standard = Answered the same day, settled within 3 working days
element-claim = Claims
element-claim-standard = Offer within 3, paid within 7 working days
element-search = Searching for what is missing
element-search-standard = Result within 48 hours
element-return = Returns
element-return-standard = Collected within 1 working day
element-bill = Bills and statements
element-bill-standard = By the 5th; corrections within 2 working days

## The page

service-title = Service
service-empty = Service figures come from waybills. Bring in the carrier's export, and they appear here.
service-tab-levels = Service level
service-tab-elements = Elements
service-tab-actions = Actions
service-month-all = All the data
service-tiles = Indicators
service-none = Not counted yet
# $n (number) - indicators
service-uncounted = { $n ->
    [one] { $n } indicator has
   *[other] { $n } indicators have
} no figures yet
# $hours (number) - hours
service-cycle-median = Half of all parcels arrive within { $hours } h
# $hours (number) - hours
service-cycle-most = nine of ten within { $hours } h
# $median (number) - days
# $most (number) - days
# $n (number) - claims
service-claims = Claims: half settled within { $median } d, nine of ten within { $most } d ({ $n })
# $counted - such as 91.2%
# $product - such as 93.1%
# $low - lower bound
# $high - upper bound
service-perfect = Perfect orders counted: { $counted }. Its parts multiplied would say { $product }; by the parts alone anything from { $low } to { $high } is possible.
service-define = Define…
service-define-title = Definition
service-define-target = Target
service-define-basis = Counted by
basis-shipped = day of shipping
basis-due = day of the promise
basis-measured = day of the count
service-define-days = Days that do not count
service-define-causes = Causes that do not count
service-define-reason = Reason
service-define-limit = Time limit (hours)
# $usual (number) - hours
service-define-limit-hint = Hours a case may take after it came in, where no limit is written on it. Usually { $usual }.
# $usual - such as 99.0%
service-define-target-hint = Usually { $usual }.
service-define-usual = Back to the usual definition
service-define-none = None
service-define-cause = Cause
# $before - rate
# $after - rate
# $n (number) - left out
service-define-effect = This makes it: { $before } → { $after }; { $n } left out
# $before - such as 12%
# $after - such as 80%
service-define-effect-target = Probability met { $before } → { $after }
# $kpi - name
# $before - rate
# $after - rate
# $n (number) - left out
service-define-done = { $kpi }: { $before } → { $after }, { $n } left out
service-define-bad-target = A percentage from 0 to 100
service-define-bad-hours = A whole number from 1 to 8784
service-define-bad-days = Days and a reason; the first day not after the last
service-define-note = Why the definition is changed
service-define-from = From
service-define-to = To
service-define-add = Add
service-define-remove = Remove
service-define-save = Save
service-define-note-shown = Own definition
# $n (number) - waybills
service-set-aside = { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
} left out by it

## Control chart

control-title = Control chart
control-by = A point is
control-by-month = a month
control-by-week = a week
control-by-day = a day
control-by-event = one damage or loss
control-centre = Centre
control-lcl = Lower limit
control-ucl = Upper limit
control-target = Target
control-value = Value
control-signals = Signals
control-n = Out of
control-point = Point
control-between = Waybills since the one before
control-series = Other series
control-series-none = KPI chosen above
control-drift = Look for a slow drift (CUSUM)
control-drift-hint = Adds up small deviations: a drift of one deviation is found within about ten points, with one false alarm in 465.
series-transit-hours = Hours from collection to signature
series-case-days = Days to close a case
series-cases = Cases for each hundred waybills
series-unit-hours = hours
series-unit-days = days
series-unit-per-hundred = per hundred waybills
# $baseline (number) - points the limits are learnt from
# $wanted (number) - points wanted
control-provisional = Limits are provisional: { $baseline } of { $wanted } points.
# $baseline (number) - points
control-frozen = Limits are learnt from the first { $baseline } points and frozen.
# $sigma - such as 1.8
control-wide = The points vary { $sigma } times as much as chance alone: limits are widened by as much (Laney).
control-narrow = The points vary no more than chance allows.
control-no-limits = Too few points for limits yet.
control-mark = Mark a process change here…
control-set-aside = Set this point aside…
control-unmark = Take the mark away
control-put-back = Count this point again
control-rows = Show these waybills
control-reason = What happened?
control-mark-title = Process change
# $at - such as 2026-03
control-mark-text = From { $at } on, limits are learnt anew: the process is another one.
control-set-aside-title = Set a point aside
# $at - such as 2026-03
control-set-aside-text = { $at } had a cause of its own that will not come again. It stays on the chart and takes no part in the limits.
control-save = Save
# $day - first day
# $reason - what was changed
control-changed = Changed on { $day }: { $reason }
# $reason - cause
control-aside = Set aside: { $reason }
control-move = Where “{ $reason }” begins
control-move-keys = The line of a change can be dragged: limits follow at once, letting go keeps it, undo takes it back
control-keys = ← → walk the points, Enter shows the waybills, C marks a change, X sets a point aside
# $before - rate
# $after - rate
# $low - lower end
# $high - upper end
control-comparison-real = Since the last change: { $before } → { $after }. The difference ({ $low } to { $high } points) is real.
# $before - rate
# $after - rate
# $low - lower end
# $high - upper end
control-comparison-open = Since the last change: { $before } → { $after }. The difference ({ $low } to { $high } points) may be none.

## Alarms

alarms-title = Signals
alarms-none = No signals: the points vary as this process always does. Reacting to single months would make it worse.
# $at - point
# $rules - rules in words
alarm-what = { $at }: { $rules }
# $at - first point
# $until - last point
# $rules - rules in words
alarm-what-span = { $at } to { $until }: { $rules }
alarm-worse = Worse
alarm-better = Better
# $n - such as 0.13
# $points (number) - points between two false alarms
alarm-sure = How sure: these rules cry wolf { $n } times a year on this chart (once in { $points } points).
alarm-next = What next: see what these waybills have in common.
alarm-next-better = What next: find out what went well and keep it.
alarm-causes = Causes
alarm-act = Plan an action…

## Causes

causes-title = Causes
causes-few = the vital few
causes-many = the others
causes-class = Class
causes-rest = others
causes-measured = Others count this indicator; there are no rows behind it here.
causes-keys = Click a bar for the waybills or cases behind it
causes-by-cause = by cause
causes-by-destination = by destination
causes-by-customer = by customer
causes-unrecorded = not recorded
# $n (number) - waybills
causes-failed = { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
} not as promised
causes-none = Nothing went wrong here.
# $n (number) - waybills
causes-others = others: { $n }
causes-n = How many
causes-share = Cumulative
# $kpi - name
drawing-causes-title = { $kpi }: where it goes wrong
# $kpi - name
# $failed (number) - waybills or cases
# $few (number) - causes
# $share - such as 82%
drawing-says-causes = { $kpi }: { $failed } not as promised; the first { $few ->
    [one] cause carries
   *[other] { $few } causes carry
} { $share }.
drawing-kpis-title = Service indicators
# $n (number) - indicators
# $red (number) - of them off target
drawing-says-kpis = { $n ->
    [one] { $n } indicator
   *[other] { $n } indicators
}, { $red } off target.

## Elements

elements-title = Service elements
elements-before = Before
elements-during = During
elements-after = After
elements-before-hint = until a parcel is handed over
elements-during-hint = from collection to signature
elements-after-hint = after the signature
elements-begin = Enter a starter set
elements-empty = Which services does a customer meet before, during and after a delivery? Write down who answers for each and what is good enough.
elements-add = Add an element…
elements-edit = Edit…
elements-remove = Remove
elements-name = Element
elements-owner = Owner
elements-standard = Standard
elements-kpi = Measured by
elements-stage = When
elements-no-owner = no owner yet
elements-no-kpi = not measured

## Actions

actions-title = Corrective actions
actions-empty = No actions yet. A signal without an action is only a picture.
actions-add = Plan an action…
actions-edit = Edit…
actions-remove = Remove
actions-what = What is done
actions-cause = Against
actions-owner = Who
actions-due = By
actions-proof = Proof
actions-done = Done on
actions-open = open
actions-overdue = overdue
actions-finish = Done…
actions-kpi = Indicator
actions-no-kpi = No particular indicator
# $kpi - name
# $what - points and rules
actions-from-alarm = { $kpi }, { $what }
actions-effect = Effect
# $days (number) - days on either side
# $before - rate
# $after - rate
# $low - lower end
# $high - upper end
actions-effect-text = { $days } days before and after: { $before } → { $after }, a difference of { $low } to { $high } points
actions-effect-better = it helped
actions-effect-worse = worse
actions-effect-open = no telling yet
actions-effect-none = Once there are figures after the day it was done, before and after are compared here

## Figures counted elsewhere

measures-title = Figures counted elsewhere
measures-hint = Indicators that waybills cannot tell, such as the warehouse's six or the telephone, entered by month; or what a platform or customers counted of your own, to see whether they agree.
measures-open = Other figures…
measures-kpi = Indicator
measures-day = Counted for
measures-numerator = Counted
measures-denominator = Out of
measures-save = Enter
# $created (number) - rows
# $updated (number) - rows
# $unchanged (number) - rows
measures-saved = Entered: { $created } new, { $updated } changed, { $unchanged } as before.
measures-source = Source
measures-no-source = not named
measures-import = From a file…
measures-none = Nobody has counted this indicator elsewhere yet.
measures-rate = Rate
measures-edit = Edit
measures-remove = Remove
measures-removed = A figure counted elsewhere was removed
measures-bad-numbers = Whole numbers; out of more than none, and no more counted than there were
views-title = Own figure against others'
views-month = Month
views-own = Own
views-theirs = Theirs
views-difference = Theirs less own
# $difference - points
# $low - lower end
# $high - upper end
views-interval = { $difference } ({ $low } to { $high })
views-differs = differs
views-agrees = agrees within chance
views-none = Nobody else's figures yet. Enter what customers or a platform counted, and see whether they agree.
views-by-cases = Reported by customers
views-verdict = Verdict
views-points = Differences in percentage points, with their 95% interval.

## Figures that are no shares

figure-service-cost = Service cost of a waybill
figure-service-cost-how = What logistics and service failures cost together, divided by the waybills: the same money as on the trade-off page, of months in which both are known. Claims in the books and in the register are counted once.
figure-service-cost-numerator = Logistics and failures
figure-service-cost-denominator = Waybills
figure-quality-index = Quality index
figure-quality-index-how = Weighted mean of how far KPIs keep to their targets: 100 points while no more fails than the target allows, half of them at twice as many failures. What was not counted leaves its weight to the others.
figure-quality-index-numerator = Weights × points
figure-quality-index-denominator = Weights
figure-complaints-per-customer = Complaints by customer
figure-complaints-per-customer-how = Waybills with a justified complaint, divided by customers who shipped in these months, for each thousand of them. Counted from the month on in which the first complaint was written down.
figure-complaints-per-customer-numerator = Waybills complained about with reason
figure-complaints-per-customer-denominator = Customers
figure-part-logistics = Logistics
figure-part-failures = Failures
# $value - yuan
figure-unit-fen-each = ¥{ $value } a waybill
# $value - points
figure-unit-points = { $value } of 100
# $value - number
figure-unit-per-thousand = { $value } for each 1,000 customers
figures-title = Cost, index, complaints
figures-months = Over whole months.
figures-weights = Weights…
figures-weights-title = Weights in the quality index
figures-weights-text = Only the proportions count. 0 leaves a KPI out.
figures-weight-wrong = A number from 0 to 1,000.
