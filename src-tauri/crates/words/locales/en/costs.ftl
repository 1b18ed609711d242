### Costing: kinds of cost, stages, drivers, methods, remarks.

## Kinds of cost

cost-item-pay = Pay
cost-item-social = Social insurance and benefits
cost-item-vehicles = Vehicles (depreciation or lease)
cost-item-fuel = Fuel and charging
cost-item-rent = Rent
cost-item-utilities = Water and electricity
cost-item-packaging = Packaging
cost-item-equipment = Equipment and repairs
cost-item-telecom = Telecom and software
cost-item-outsourced = Outsourced work
cost-item-claims = Claims paid
cost-item-office = Office and other

## Proposed names of departments and activities

cost-department-couriers = Couriers
cost-department-sorting = Sorting
cost-department-service = Customer service
cost-department-office = Administration
cost-activity-visit = Visit to collect
cost-activity-accept = Accept and record a waybill
cost-activity-sort = Sort
cost-activity-load = Load and hand over
cost-activity-cash = Settle cash on delivery
cost-activity-trouble = Handle a trouble

## Stages and drivers

cost-stage-collect = Collect
cost-stage-sort = Sort
cost-stage-line-haul = Line-haul
cost-stage-deliver = Deliver
cost-stage-service = Service
cost-driver-shipments = Waybills
cost-driver-pieces = Parcels
cost-driver-kilograms = Kilograms
cost-driver-stops = Visits
cost-driver-cod = Waybills with cash on delivery
cost-driver-insured = Insured waybills
cost-driver-cases = Troubles
cost-driver-redeliveries = Deliveries tried again
cost-driver-kilogram-days = Kilogram-days in store

## Nature, behaviour, rules

cost-nature-direct = Direct
cost-nature-indirect = Indirect
cost-behaviour-fixed = Fixed
cost-behaviour-variable = Variable
cost-behaviour-step = In steps
cost-support-direct = Direct allocation
cost-support-step = Step-down allocation
cost-support-reciprocal = Reciprocal allocation
cost-rounding-exact = Exact rates
cost-rounding-fen = Rates rounded to the fen first

## Methods

cost-method-tdabc = Time-driven activity-based costing
cost-method-tdabc-how = Minutes used times the cost of a minute. Capacity nobody used is shown on its own and is charged to no customer.
cost-method-abc = Classic activity-based costing
cost-method-abc-how = Department cost goes to activities by the shares of time people report, then to customers by driver. Idle capacity hides in the rates.
cost-method-full = Full cost per waybill
cost-method-full-how = All department cost over all waybills alike: simple customers pay for demanding ones.
cost-method-direct = Direct costing
cost-method-direct-how = Only what belongs to a customer by itself; the rest stays with the firm.
cost-method-variable = Variable costing
cost-method-variable-how = Only what goes with the waybills; revenue less it is the contribution. What is fixed or goes in steps stays with the firm.
cost-method-indirect-direct = Indirect cost: direct allocation
cost-method-indirect-direct-how = Support departments pass on to operating ones only, whatever they do for each other.
cost-method-indirect-step = Indirect cost: step-down
cost-method-indirect-step-how = Support departments pass on one after the other and receive nothing afterwards. The order matters: the range is the least and the most over all orders.
cost-method-indirect-reciprocal = Indirect cost: reciprocal
cost-method-indirect-reciprocal-how = With everything support departments do for each other, solved at once.
cost-method-stage = By stage
cost-method-stage-how = The same minutes, by stage: collect, sort, line-haul, deliver, service.
cost-method-process-average = Process costing, weighted average
cost-method-process-average-how = Waybills not signed for at month end are on their way, counted as far as each stage is done. What they had cost before is mixed with this period's cost.
cost-method-process-fifo = Process costing, first in first out
cost-method-process-fifo-how = Waybills not signed for at month end are on their way, counted as far as each stage is done. What was begun before is finished first and keeps its cost.
cost-method-product = By product
cost-method-product-how = The same minutes, by product.
cost-method-batch = By batch
cost-method-batch-how = The same minutes, by each customer's goods of a month, as a bulk contract has them.
cost-method-route = By route
cost-method-route-how = The same minutes, by destination.
cost-method-terminal-haul = Terminal and line-haul
cost-method-terminal-haul-how = Each destination in two: terminal (collect, sort, deliver, desk: whatever the distance) and line-haul (its activities and what waybills carry).
cost-method-storage = Storage and packaging
cost-method-storage-how = Cost of room (rent, utilities, storage) goes by kilograms times days in store, packaging by parcels. All other cost is left out and stays with the firm.

## Sources and remarks

cost-source-shipments = Cost on the waybills
cost-source-booked = Booked on the customer
cost-source-carried = Cost of before, on the way
# $stage - stage
cost-on-the-way = { $stage } · on the way
# $route - destination
cost-leg-terminal = { $route } · terminal
# $route - destination
cost-leg-haul = { $route } · line-haul
cost-no-name = Not stated
cost-unused = Unused capacity
# $name - department
cost-warning-overloaded = More time was used in “{ $name }” than it has: unit times, heads or the practical share are wrong. The rate follows the time used.
# $name - department
cost-warning-idle = “{ $name }” has cost, but no activity that anybody used. This part is not passed on.
# $name - kind of cost
cost-warning-homeless = “{ $name }” has no department to go to. This part is not passed on.
# $name - customer
cost-warning-absent = Costs are booked on “{ $name }”, who had no waybills in these months. This part is not passed on.
# $name - the month before
cost-warning-unopened = Waybills were on their way at the beginning, but the books of { $name } are not here: what these had cost before is not in this period, and both flows say the same.
# $amount - yuan
# $month - month
# $n (number) - waybills without a cost
cost-warning-unsettled = { $n } waybills of { $month } have no carrier's cost yet. ¥{ $amount } are accrued for them, at what is usual: an estimate until the carrier's bill is imported.
cost-warning-empty = There are neither books nor waybills in these months.

## A run as text

costs-object = Object
costs-amount = Cost
costs-low = At least
costs-high = At most
costs-rounding = Rounding of rates
costs-untraced = Not passed on
costs-each = Per waybill
costs-share-of-total = Of all
costs-units = Waybills
# $n (number) - objects
costs-more = { $n ->
    [one] { $n } smaller object is not listed
   *[other] { $n } smaller objects are not listed
}
costs-total = Total
costs-revenue = Revenue
costs-profit = Profit
costs-cumulative = Cumulative
costs-share = Cost ÷ revenue
# $id - name of the run
costs-run = Run { $id }: the same number means the same figures on any machine.

## What a failure of one waybill costs

cost-failure-paid = Paid out
cost-failure-expected = Expected, not settled yet
cost-failure-desk = Work on the case
cost-failure-retry = Another delivery attempt

## A waybill as text

# $customer - name
# $day - day of shipping
# $no - waybill number
costs-shipment = { $no } of { $customer }, { $day }
# $minutes - minutes
# $rate - fen a minute, in yuan
costs-shipment-minutes = { $minutes } min × { $rate }
# $amount - cost of the customer
# $n (number) - waybills
costs-shipment-closes = { $n ->
    [one] This is the customer's only waybill: { $amount }.
   *[other] The customer's { $n } waybills cost { $amount } together, to the fen.
}
costs-shipment-failed = What went wrong (no part of the cost above)
costs-price = Freight

## Tables of costs

field-cost-day = Date
field-cost-year = Year
field-cost-item = Cost item
field-cost-amount = Amount
field-cost-department = Department
field-cost-behaviour = Behaviour
field-cost-owner = Owner
field-cost-pool-owner = Owner of the pool
field-cost-estimate = Accrued
field-cost-m01 = January
field-cost-m02 = February
field-cost-m03 = March
field-cost-m04 = April
field-cost-m05 = May
field-cost-m06 = June
field-cost-m07 = July
field-cost-m08 = August
field-cost-m09 = September
field-cost-m10 = October
field-cost-m11 = November
field-cost-m12 = December
import-kind-costs = Costs
# $value - as written
issue-unknown-department = There is no department “{ $value }” in the cost setup; the amount is shared by heads.
# $value - as written
issue-unknown-behaviour = “{ $value }” is neither fixed, variable nor in steps; the usual behaviour was taken.
# $value - month
issue-cost-month-locked = { $value } is closed; the row was not imported.
# $value - as written
issue-cost-pool-owned = Another row names somebody else for this cost and department; “{ $value }” was not written down as its owner.

## Variances

variance-volume = Volume
variance-selling = Freight a waybill
# $item - kind of cost
variance-price = { $item }: price
# $item - kind of cost
variance-efficiency = { $item }: use
# $item - kind of cost
variance-spending = { $item }: spending
