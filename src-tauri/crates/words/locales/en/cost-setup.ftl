### The cost setup: departments, activities, monthly totals, rules; shares of pools; recipe cards.

setup-title = Cost setup
setup-open = Change the cost setup
setup-keywords = departments activities drivers unit times capacity allocation rules
setup-saved = The cost setup is saved
setup-parts = Parts of the setup
setup-departments = Departments and capacity
setup-activities = Activities and times
setup-totals = Monthly totals
setup-rules = Rules
setup-departments-help = Practical capacity of a month = heads × hours of a shift × shifts a month × practical share. A support department (such as administration) serves no customer itself; its cost goes to the others first.
setup-activities-help = How many minutes an activity takes, and what is counted. Further terms can be added to the first (2 minutes a waybill and half a minute for each parcel).
setup-totals-help = Months without books get the average amounts, marked as estimates, from the first to the last month below. A change writes all of them anew; closed months cannot be changed.
setup-name = Name
setup-support = Support
setup-by-heads = Shared by heads
setup-serves-by-heads = By heads of the others
setup-serves = By what each takes of it
# $name - department
setup-serves-how = How { $name } goes to the others
# $hours (number) - hours
setup-minutes = { $hours } hours a month
setup-add-department = Add a department
# $name - what it is called
setup-remove = Remove “{ $name }”
# $name - what it is called
setup-up = Move “{ $name }” up
# $name - what it is called
setup-down = Move “{ $name }” down
# $n (number) - place
setup-unnamed = number { $n }
setup-need-name = A name of its own, please
setup-need-operating = At least one department has to serve customers
setup-need-department = Choose a department that serves customers
setup-need-minutes = Numbers, please: shortest ≤ as a rule ≤ longest
setup-need-weight = Weights, please, not all of them 0
setup-need-month = A month, please, such as 2026-01; the last is not before the first
setup-none = Choose…
setup-stage = Stage
setup-driver = What is counted
setup-measured = Measured
setup-share = Time share
setup-share-hint = For the classic method; empty: by the minutes
setup-add-activity = Add an activity
setup-term = plus
setup-add-term = Add a term
setup-remove-term = Remove this term
setup-add-total = Add a cost
setup-total-item = Cost
# $item - kind of cost
setup-total-department = Department of { $item }
setup-from = First month
setup-to = Last month
setup-rounding = Rates
setup-support-rule = How support is carried on
setup-shipment-cost = The cost that waybills carry counts as line-haul
setup-shipment-cost-hint = Untick it where the books hold this money already, or it counts twice.

## Pools shared between departments

shares-open = Shares…
# $item - kind of cost
shares-title = Shares of { $item }
shares-keywords = shares of common cost pools departments
shares-help = A cost that several departments use can be shared as agreed, with a written reason. It holds from the chosen month on; earlier months stay as they are.
shares-now = In force
shares-from = From which month
# $name - department
shares-weight = Weight of { $name }
# $share - per cent
shares-part = { $share }
shares-reason = Reason
shares-reason-hint = For example: measured in March, 60 m² for sorting and 20 m² for the desk
shares-need-reason = A reason, please
shares-need-weight = At least one weight above 0
shares-need-month = A month, please, such as 2026-01
shares-saved = Shared by the new weights
shares-removed = These shares are taken away
# $month - month
shares-remove = Take away the shares from { $month }
shares-none = No shares were agreed yet: the setup decides.
# $month - month
# $parts - departments with their shares
shares-line = From { $month }: { $parts }
# $name - department
# $share - per cent
shares-of = { $name } { $share }

## Recipe cards: unit times for the wall

card-open = Print recipe cards
card-title = Recipe cards
card-keywords = recipe cards unit times measure print wall
card-print = Print
card-who = Who does it
card-stage = Stage
card-counts = What is counted
card-minutes = Minutes each
# $driver - what is counted
card-plus = Plus, for each: { $driver }
card-checked = Checked
card-never = Nobody has measured it yet: a figure usual in the trade
card-measured = Measured
card-steps = How to measure it anew
card-step-1 = On an ordinary day, whoever does it notes at least ten times in a row.
card-step-2 = Count from the first move to the last. Waiting and phone calls are noted apart and left out.
card-step-3 = Write the minutes below: the least is “shortest”, the middle one “as a rule”, the most “longest”.
card-step-4 = Change the activity in the cost setup, tick “measured”, and measure again after half a year or when the work changes.
card-times = Times noted
# $n (number) - which time
card-time = No. { $n }
card-date = Date
card-by = Noted by
card-result = Shortest / as a rule / longest

## Large files are costed in the background

costing-preparing = There are many waybills: the costing is made in the background and shown when it is ready. Other pages can be used meanwhile.
costing-prepare-stopped = The costing was stopped; nothing was changed.
costing-prepare-again = Cost again
