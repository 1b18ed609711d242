### Words of exported tables.

table-customers = Customers
table-shipments = Shipments
table-cases = Cases
table-refused = Rows not imported

column-reason = Reason not imported
column-class = Class
column-name = Customer
column-account = Account
column-phone = Phone
column-state = State
column-revenue = Revenue 12 months (CNY)
column-margin = Margin 12 months (CNY)
column-margin-rate = Margin rate
column-pieces = Pieces 12 months
column-shipments = Shipments 12 months
column-change = Change
column-first = First shipment
column-last = Last shipment
