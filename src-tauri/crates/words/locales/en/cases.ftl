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

## What is owed, and the clock of an answer
# $amount - amount
claim-step-value = Value of the goods { $amount } yuan (proven)
# $amount - amount
claim-step-declared = No proof of the value: the insured { $amount } yuan stand for it
# $amount - amount
# $share - per cent
claim-step-share = { $share } lost: { $amount } yuan
# $amount - amount
claim-step-proportion = Insured for less than the value, in that proportion: { $amount } yuan
# $amount - amount
claim-step-insured = At most what it was insured for: { $amount } yuan
# $amount - amount
# $times - times
claim-step-cap-times = Agreed: at most { $times } times the freight: { $amount } yuan
# $amount - amount
claim-step-cap-amount = Agreed: at most { $amount } yuan
# $amount - amount
claim-step-freight = Freight paid back { $amount } yuan
# $amount - amount
claim-step-total = Owed in all { $amount } yuan
claim-basis-insured = Interim Regulations on Express Delivery (text of 2018/2019), article 27: what is insured is paid by the agreed rules of insurance. The program computes; it gives no legal advice.
claim-basis-plain = Interim Regulations on Express Delivery (text of 2018/2019), article 27: what is not insured is paid as civil law says; only a cap that was agreed with the customer counts. “Three times the postage” is written for postal enterprises. The program computes; it gives no legal advice.

## Steps
case-step-register = Write down when, what for, and how to reach them
case-step-check-way = Look at the way of the parcel and the proof of delivery
case-step-responsible = Say which link and who answers for it
case-step-answer = Tell the customer the outcome
case-step-confirm = Ask again whether the customer is content
case-step-proofs = Collect proofs: value, packing, photos of the damage
case-step-compute = Compute what is owed
case-step-agree = Agree with the customer and write it down
case-step-pay = Pay and keep the receipt
case-step-photos = Photograph packing and contents
case-step-hold = Stop it, and keep parcel and packing
case-step-tell-sender = Tell the sender
case-step-search = Search: branch, vehicles, hub, cameras
case-step-report-carrier = Report to the carrier’s head office
case-step-locate = Find out where the parcel is
case-step-tell-receiver = Tell the receiver the new time
case-step-hurry = Push it until it is signed for
case-step-refund = Pay the freight back as agreed
case-step-ask = Ask what is wrong
case-step-offer = Offer a remedy
case-step-proof-of-delivery = Get the proof of delivery: signature, photo, call
case-step-courier-statement = The courier writes down how it was handed over
case-step-visit-place = Check at the place (camera, pick-up point)

## Steps and what is owed, on the card
cases-steps = Steps
# $done (number) - done
# $all (number) - of
cases-steps-done = { $done } of { $all }
cases-pack = Evidence pack
cases-claim-title = What is owed
cases-claim-harm = What went wrong
cases-claim-value = Value of the goods (proven)
cases-claim-share = Share lost
cases-claim-share-bad = Between 0 and 100.
cases-claim-use = Settle for this amount
# $amount - amount
cases-claim-more = The customer wants ¥{ $amount } more than that.
claim-harm-loss = Lost
claim-harm-damage = Damaged
claim-harm-shortage = Incomplete
claim-harm-delay = Late
# $days (number) - days
# $law (number) - days
clock-law = { $days ->
    [one] { $days } day
   *[other] { $days } days
} are given; the Interim Regulations on Express Delivery (text of 2018/2019, article 28) have { $law }. Articles have moved since June 2025.
