### Cases: complaints, claims, damage, loss, delay.

## Kinds

case-kind-complaint = Complaint
case-kind-claim = Claim
case-kind-damage = Damage
case-kind-loss = Loss
case-kind-delay = Delay
case-kind-follow-up = Follow-up

## States

case-state-open = In work
case-state-overdue = Overdue
case-state-closed = Closed

## Responsible links

link-collect = Collection
link-sort = Sorting
link-line-haul = Line-haul
link-deliver = Delivery
link-service = Service desk
link-other = Other

## Channels

channel-phone = Phone
channel-chat = Chat
channel-platform = Marketplace
channel-carrier = Head office
channel-regulator = Regulator
channel-counter = In person
channel-other = Other

## Verdicts

verdict-yes = Justified
verdict-no = Unjustified
verdict-unknown = Not judged

## Causes

cause-attitude = Poor attitude
cause-no-call = Not called before delivery
cause-false-signing = Signed for without delivery
cause-not-to-door = Not delivered to the door
cause-unreachable = Service desk not reachable
cause-wrong-fee = Wrong charge
cause-late-pickup = Collected late
cause-weak-packing = Weak packing
cause-rough-handling = Rough handling
cause-crushed = Crushed
cause-wet = Wet
cause-misdelivered = Delivered to the wrong person
cause-theft = Theft
cause-label-lost = Label lost
cause-missorted = Missorted
cause-line-haul-late = Line-haul late
cause-overload = Too many parcels
cause-weather = Weather
cause-wrong-address = Wrong address
cause-none = No cause given

## Page

cases-title = Cases
# $total (number) - cases
# $open (number) - cases not settled
cases-count = { $total ->
    [one] { $total } case
   *[other] { $total } cases
}, { $open } open
# $n (number) - cases
cases-overdue = { $n } overdue
# $amount - yuan
cases-paid = ¥{ $amount } paid
cases-search = Number, waybill, customer, cause
cases-empty = No cases yet
cases-empty-text = Complaints, claims, damage, loss and delay stand here: whose, which parcel, why, and what was paid. The complaint rate and the cost of failures are counted from them.
cases-none-found = No case fits
cases-none-found-text = Change the filters, or clear them.
cases-add = New case
cases-add-for = New case for this waybill
cases-edit = Edit case
cases-close = Close case
cases-close-title = Close the case
cases-delete = Delete
# $n (number) - cases
cases-deleted = { $n ->
    [one] Case deleted
   *[other] { $n } cases deleted
}
cases-added = Case added
cases-edited = Changes saved
cases-closed = Case closed
cases-import = Import a file of cases
cases-export = Export cases
cases-open-troubled = Cases for waybills in trouble
# $n (number) - waybills
# $damage (number) - damaged
# $loss (number) - lost
# $delay (number) - delayed
cases-open-troubled-ask = { $n ->
    [one] { $n } waybill was
   *[other] { $n } waybills were
} damaged, lost or delayed and no case is about them ({ $damage } damaged, { $loss } lost, { $delay } delayed). Open cases now? It can be undone.
cases-open-troubled-none = Every damaged, lost or delayed waybill has a case.
# $n (number) - cases
cases-opened-troubled = { $n ->
    [one] { $n } case opened
   *[other] { $n } cases opened
}
cases-filter-kind = Kind
cases-filter-state = State
# $name - customer
cases-filter-customer = Customer: { $name }
cases-filter-clear = Clear filters
cases-card = Case
# $n (number) - cases
cases-show-all = Show all { $n }
# $n (number) - days
cases-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
cases-settled-in = Settled in
cases-choose = Choose a case to see it here.
cases-waybill-unknown = This waybill is not imported yet; it is joined as soon as it is
# $customer - payer
# $day - day of shipping
cases-waybill-known = { $customer }, shipped { $day }
cases-customer-by-waybill = By the waybill
cases-customer-search = Name, pinyin or end of the phone number
cases-amount-hint = yuan
cases-unset = Not given
cases-need-opened = When did it come in? Such as 2026-11-20 or 2026-11-20 10:30
cases-need-time = Write the time as 2026-11-20 10:30
cases-need-money = Write the amount as 128.50
group-cases = Cases

## Columns

column-case-no = Case number
column-case-kind = Kind
column-case-state = State
column-case-customer = Customer
column-case-shipment = Waybill
column-case-opened = Opened
column-case-due = Settle by
column-case-closed = Closed
column-case-cause = Cause
column-case-link = Responsible link
column-case-claimed = Claimed
column-case-paid = Paid
column-case-justified = Justified
column-case-channel = Channel
column-case-party = Contact
column-case-note = Note

## Refusals

error-no-such-case = This case is not there any more.
# $value - as typed
error-case-number-damaged = The waybill number “{ $value }” is incomplete or was broken by a spreadsheet. Please check it.
error-case-amount = An amount cannot be negative.
error-case-times = A case cannot be closed before it came in.
