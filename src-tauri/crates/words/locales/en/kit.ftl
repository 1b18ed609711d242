### Words of the kit: buttons, grids, dialogs, figures and dates. They know nothing of couriers.

kit-cancel = Cancel
kit-close = Close
kit-save = Save
kit-undo = Undo
kit-redo = Redo
kit-copied = Copied
kit-retry = Try again
kit-more = More
kit-menu = Menu
kit-all = All
kit-required = Please fill this in
kit-loading = Loading…

grid-columns = Columns
# $n (number) - rows in the whole list
grid-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
# $n (number) - rows selected
grid-selected = { $n ->
    [one] { $n } row selected
   *[other] { $n } rows selected
}
# $n (number) - position of the row, from 1
# $total (number) - rows in the list
grid-position = Row { $n } of { $total }
grid-copy = Copy for Excel
# $n (number) - rows copied
grid-copied = { $n ->
    [one] Copied { $n } row
   *[other] Copied { $n } rows
}

chart-table = Show as table
chart-picture = Show as chart
chart-export = Export chart
chart-save-svg = Save as SVG
chart-save-png = Save as PNG
chart-save-csv = Save the figures as CSV
chart-copy-picture = Copy picture

# $done (number) - percentage, 0 to 100
job-percent = { $done }%
# $left - remaining time, already in words
job-left = { $left } left
# $n (number) - seconds
job-seconds = { $n } s
# $n (number) - minutes
job-minutes = { $n } min
job-cancel = Cancel
job-cancelled = Cancelled. Nothing was changed.
job-done = Done

## Short figures on axes: English counts in thousands, millions, billions; Chinese in 万, 亿, 万亿.

figure-first-unit = { $figure }K
figure-second-unit = { $figure }M
figure-third-unit = { $figure }B
# $amount - in yuan, already written with two decimals
figure-yuan = ¥{ $amount }

## Dates

# $m (number) - month, 1 to 12
date-month-name = { $m ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# $d (number) - day of the month
# $m (number) - month, 1 to 12
# $year - in digits
date-day = { $d } { date-month-name } { $year }
# $d (number) - day of the month
# $m (number) - month, 1 to 12
date-day-short = { $d } { date-month-name }
# $m (number) - month, 1 to 12
# $year - in digits
date-month = { date-month-name } { $year }
# $d (number) - day of the month
# $m (number) - month, 1 to 12
# $time - as 14:05
# $year - in digits
date-minute = { $d } { date-month-name } { $year }, { $time }
