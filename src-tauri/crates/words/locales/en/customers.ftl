### Customers: list, card, editing.

state-new = New
state-active = Active
state-dormant = Dormant
state-lapsed = Lapsed
state-prospect = Prospect
customers-list = List
customers-classes = Classes
customers-view = View
customers-add = New customer
customers-export = Export list…
customers-import = Import…
customers-search = Name, pinyin or phone tail
customers-search-label = Search customers
# $class - A, B or C
customers-class = Class { $class }
customers-falling = Falling
customers-falling-hint = Freight of the last three full months at least 20% below the three before
customers-empty = No customers yet
customers-empty-text = Customers are formed from the senders of your waybills: by settlement account, phone and name. Import waybills, or add one by hand.
customers-none-match = No customer fits. Try fewer letters or clear the filters.
customers-clear = Clear the filters

## Columns

customers-column-class = Class
customers-column-name = Customer
customers-column-state = State
customers-column-revenue = Freight 1y
customers-column-change = Change
customers-column-margin = Margin ¥
customers-column-margin-rate = Margin
customers-column-pieces = Pieces
customers-column-shipments = Waybills
customers-column-months = Course
customers-column-last = Last
customers-column-first = First
customers-column-account = Account
customers-column-phone = Phone
# $name - customer
# $list - figures, separated by commas
customers-course = Waybills by month of { $name }: { $list }

## Card

customers-card-none = Choose a customer to see the card.
# $rank (number) - by freight
# $share - share of the firm's freight
customers-rank = No. { $rank } by freight, { $share } of all
# $first - day
customers-since = since { $first }
customers-falling-title = Freight is falling
# $percent - change over three full months
customers-falling-text = Last three full months { $percent } against the three before.
customers-silent-title = No waybill lately
# $day - the last one
customers-silent-text = The last one was on { $day }.
customers-loss-title = Each waybill costs money
# $percent - margin rate
customers-loss-text = Margin { $percent } where the cost is known.
customers-contact = Contact
customers-phone = Phone
customers-address = Address
customers-account = Account
customers-note = Remark
customers-name = Name
customers-reveal = Show phone
customers-hide = Mask phone
customers-total = In total
# $amount - in yuan
# $n (number) - waybills
customers-total-figures = ¥{ $amount }, { $n ->
    [one] { $n } waybill
   *[other] { $n } waybills
}
customers-recent-service = Service, last 90 days
customers-surveys = Latest survey answers
customers-survey-blank = no score
# $most (number) - highest point
customers-survey-value = { $value } of { $most }
# $run (number) - times in a row
customers-trusts = Trust: satisfied { $run } times in a row
# $asked (number) - times asked
# $run (number) - times in a row
# $times (number) - it takes
customers-trust-run = Asked { $asked } times, satisfied the last { $run } in a row; { $times } make trust.
customers-months = Waybills by month
customers-keys = Recognised by
customers-key-account = account
customers-key-name = name
customers-key-phone = phone
customers-key-masked = masked phone (hint only)
customers-shipments = Show waybills
customers-edit = Edit…
customers-edit-title = Edit customer
customers-saved = Customer saved
# $name - customer
customers-added = Added “{ $name }”
customers-reveal-export = Export phones in full
customers-export-masked = Export with phones masked
