### Shipments: list, one waybill, imports of the past.

## Life-cycle

status-ordered = Ordered
status-collected = Collected
status-transit = In transit
status-delivering = Out for delivery
status-exception = Exception
status-returning = Returning
status-delivered = Delivered
status-refused = Refused
status-returned = Returned
status-lost = Lost
status-cancelled = Cancelled

## What went wrong

trouble-damaged = Damaged
trouble-lost = Lost
trouble-delayed = Delayed
trouble-address = Wrong address
trouble-no-answer = No answer
trouble-oversize = Oversize or banned
trouble-refused = Refused
trouble-missorted = Missorted
trouble-returned = Returned
trouble-other = Other

## Who pays

payment-monthly = Monthly account
payment-prepaid = Sender pays
payment-collect = Recipient pays
payment-other = Third party
shipments-list = Waybills
shipments-imports = Imports
shipments-search = Number, last four, name
shipments-search-label = Search waybills
shipments-from = From
shipments-to = To
shipments-status = Status
shipments-any-status = Any status
shipments-trouble = Trouble
shipments-any-trouble = Any trouble
shipments-late = Late only
# $name - customer
shipments-of-customer = Customer: { $name }
shipments-destined = To: { $name }
shipments-remove-filter = Remove this filter
shipments-clear = Clear the filters
shipments-import = Import…
shipments-export = Export list…
shipments-export-masked = Export with names and phones masked
shipments-export-full = Export in full
# $n (number) - waybills
# $sum - freight in yuan
shipments-note = { $n } · freight ¥{ $sum }
shipments-empty = No waybills yet
shipments-empty-text = This list holds every imported waybill, with the file and row it came from. Drop a CSV or Excel file anywhere on the window.
shipments-none-match = No waybill fits. Try fewer digits or clear the filters.

## Columns

shipments-column-no = Number
shipments-column-customer = Customer
shipments-column-shipped = Shipped
shipments-column-due = Due
shipments-column-delivered = Delivered
shipments-column-late = On time
shipments-column-weight = Weight kg
shipments-column-pieces = Pieces
shipments-column-price = Freight
shipments-column-cost = Cost
shipments-column-status = Status
shipments-column-trouble = Trouble
shipments-column-payment = Payment
shipments-column-destination = Destination
shipments-late-yes = Late
shipments-late-no = On time
shipments-late-open = Open

## One waybill

shipments-detail-none = Choose a waybill to see its details.
shipments-sender = Sender
shipments-receiver = Recipient
shipments-figures = Figures
shipments-times = Times
shipments-source = Source
# $file - file name
# $row (number) - row in it
shipments-source-row = { $file }, row { $row }
shipments-order-no = Order number
shipments-product = Product
shipments-cod = Cash on delivery
shipments-insured = Declared value
shipments-remark = Remark
shipments-due-assumed = usual promise
shipments-reveal = Show names and phones
shipments-hide = Mask names and phones
shipments-open-customer = Open customer

## Imports of the past

imports-empty = Nothing was imported yet.
imports-at = When
imports-files = Files
imports-period = Period
imports-created = New
imports-updated = Changed
imports-unchanged = Same
imports-refused = Refused
imports-undo = Take back the whole import
imports-undone = taken back
# $name - file
imports-undone-toast = Import of “{ $name }” was taken back
