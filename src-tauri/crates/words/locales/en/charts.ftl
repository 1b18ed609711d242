### Words around charts.

# $percent - share at the cut
charts-cut = Cut at { $percent }
charts-failed = The chart could not be drawn.
charts-keyboard = Arrow keys walk over the marks, Enter opens one.
charts-unavailable = The chart cannot be shown. The table holds the same figures.
