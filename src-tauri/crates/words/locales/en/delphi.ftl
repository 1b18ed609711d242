### Delphi: experts judge the same items in rounds, without knowing of each other.

method-delphi = Delphi
method-delphi-about = Experts who do not know of each other judge the same items in rounds; each round tells them median, interquartile range and reasons, until opinions are stable.
# $items (number) - items
# $members (number) - experts
# $round (number) - current round
# $settled (number) - settled items
delphi-summary = Round { $round }, { $members } experts, { $settled } of { $items } items settled

delphi-tab-plan = Plan
delphi-tab-round = This round
delphi-tab-results = Results
delphi-tabs = Steps of the Delphi study

## Plan

delphi-question = What the experts are to judge
delphi-question-hint = Stands at the top of every expert's sheet.
delphi-items = Items
delphi-item = Item
# $n (number) - number
delphi-item-n = Item { $n }
delphi-item-add = Add item
# $n (number) - number
delphi-item-remove = Remove item { $n }
delphi-items-none = There are no items yet. An item is one indicator, element or figure that is to be judged.
delphi-asks = Judged by
# $n (number) - number
delphi-asks-n = Item { $n } judged by
delphi-asks-scale = Points
delphi-asks-figure = A figure
delphi-from = Lowest
# $n (number) - number
delphi-from-n = Lowest point of item { $n }
delphi-to = Highest
# $n (number) - number
delphi-to-n = Highest point of item { $n }
delphi-unit = Unit
# $n (number) - number
delphi-unit-n = Unit of item { $n }
delphi-panel = Experts
delphi-panel-size = Number of experts
delphi-panel-hint = Labels only: E1, E2, … The file holds no names; keep elsewhere who is who.
delphi-stop = When to stop
delphi-stop-rounds = Rounds at most
delphi-stop-points = Points are narrow: interquartile range of at most (points)
delphi-stop-share = Figures are narrow: interquartile range of at most (% of the median)
delphi-stop-stable = Stable: changed since the last round by less than (%)
delphi-stop-settled = Share of items that must be settled (%)
delphi-stop-w = Kendall’s W from (may be blank)
delphi-stop-how = An item is settled when it is narrow and stable. Stop when enough items are settled, W is high enough, or the rounds are used up.
delphi-save = Save plan
delphi-saved = The plan is saved.
delphi-number-wanted = Please enter a number.

## This round

# $round (number) - round
delphi-round = Round { $round }
delphi-verdict-stop = Stop
delphi-verdict-go = Go on
delphi-verdict-waiting = Nobody has answered this round yet.
delphi-verdict-first = One round does not show whether opinions are stable: send the feedback and ask once more.
# $items (number) - items
# $settled (number) - settled items
# $wanted (number) - settled items wanted
delphi-verdict-open = { $settled } of { $items } items are narrow and stable, { $wanted } are wanted: ask once more.
# $items (number) - items
# $settled (number) - settled items
delphi-verdict-settled = { $settled } of { $items } items are narrow and stable, as the plan wants: you can stop.
delphi-verdict-agreed = The experts agree on the order of items (Kendall’s W is high enough): you can stop.
delphi-verdict-flat = Kendall’s W has risen by less than 0.1 since the last round; asking again will bring no more agreement: you can stop.
# $items (number) - items
# $settled (number) - settled items
delphi-verdict-rounds = The rounds of the plan are used up: { $settled } of { $items } items are settled; report the others as disagreement.
# $names - labels
delphi-missing = Not answered yet: { $names }
delphi-missing-none = All experts have answered this round.
delphi-next = Begin the next round
delphi-next-how = When the next round begins, this one ends: late answers to it are no longer taken, because the feedback that goes out is made from what is here now.
# $round (number) - round
delphi-next-done = Round { $round } has begun: send the sheets to the experts.
delphi-members = Experts
delphi-member = Expert
delphi-answered = Answered this round
# $all (number) - items
# $n (number) - answered
delphi-answered-of = { $n } of { $all }
delphi-do = Actions
delphi-type = Type in
# $member - label
delphi-type-member = Type in the answers of { $member }
delphi-value = Judgement
# $item - item
delphi-value-of = Judgement: { $item }
delphi-reason = Reason
# $item - item
delphi-reason-of = Reason: { $item }
delphi-type-save = Take answers
delphi-sheet = Sheet
# $member - label
delphi-sheet-member = Sheet of { $member }
delphi-sheet-text = Text of the sheet
delphi-copy = Copy
delphi-copied = Copied: paste it into the chat with this expert.
delphi-copy-refused = The system does not allow copying. Select all in the text and press Ctrl+C.
delphi-sheet-save = Save as file
delphi-sheets-save = All sheets as one table
# $member - label
# $round (number) - round
delphi-sheet-file = sheet-{ $member }-round-{ $round }
# $round (number) - round
delphi-sheets-file = sheets-round-{ $round }
delphi-report-file = delphi-report
delphi-take = Take answers
delphi-take-label = Paste answers
delphi-take-how = Paste what the experts sent back, as many of them as you like; or a line each: expert, number of item, judgement, reason. Pasting twice counts once.
delphi-take-go = Take
delphi-take-file = From a file
# $changed (number) - changed
# $new (number) - new
# $same (number) - known
delphi-taken = { $new } new, { $changed } changed, { $same } known before.
# $n (number) - lines
delphi-refused = Not taken ({ $n })
# $line (number) - line
delphi-refused-line = Line { $line }

## Results

delphi-results-none = There are no answers yet. After those of the first round, median, interquartile range and reasons stand here.
delphi-replay = Replay up to round
delphi-column-member = Expert
delphi-column-round = Round
delphi-column-no = Item
delphi-column-text = Text
delphi-column-asked = Judged by
delphi-column-own = Your last judgement
delphi-column-n = Answers
delphi-column-median = Median
delphi-column-q1 = Lower quartile
delphi-column-q3 = Upper quartile
delphi-column-iqr = IQR
delphi-column-mean = Mean
delphi-column-sd = Standard deviation
delphi-column-cv = Coefficient of variation
delphi-column-changers = Share who changed
delphi-column-moved = Net change
delphi-column-settled = Settled
delphi-column-reasons = Reasons outside the middle half
delphi-column-value = Value
delphi-column-reason = Reason
delphi-yes = yes
delphi-no = no
delphi-settled = Settled
delphi-narrow = Narrow
delphi-wide = Divided
delphi-reasons = Reasons at both ends
delphi-reasons-none = Nobody outside the middle half gave a reason.
# $value - judgement
delphi-reason-above = High: { $value }
# $value - judgement
delphi-reason-below = Low: { $value }
# $chi2 - chi-square
# $freedom (number) - degrees of freedom
# $items (number) - items
# $members (number) - experts
# $p - probability
# $w - coefficient
delphi-agreement = Kendall’s W = { $w } ({ $members } experts, { $items } items), χ² = { $chi2 }, { $freedom } degrees of freedom, p = { $p }.
delphi-agreement-none = No coefficient of agreement: at least two experts must have judged at least two items on the same scale, and all of them.
delphi-report-save = Save report
delphi-report-save-csv = Save table
delphi-to-survey-how = The chosen items become rows of a matrix that asks how important they are, ranked as the panel has it; figures become questions of their own. They go to the end of a draft, and it can be undone.
delphi-how = Conventions: quartiles of type 7; the middle half lies between the quartiles; change counts experts who answered both rounds, on a scale as net change of the distribution (Scheibe et al. 1975), of figures as the share by which the median moved; Kendall’s W is corrected for ties and tested by chi-square (Kendall and Babington Smith 1939); stopping at W of 0.7 or a rise below 0.1 follows Schmidt (1997).
delphi-chart = Opinions draw together
delphi-chart-value = Judgement
delphi-chart-middle = Middle half
delphi-chart-range = Lowest to highest
# $iqr - interquartile range
# $label - round
# $median - median
delphi-chart-says = { $label }: median { $median }, interquartile range { $iqr }.

## Sheet

# $member - label
# $round (number) - round
# $title - heading
delphi-sheet-title = “{ $title }”, round { $round }, expert { $member }
# $from (number) - lowest
# $to (number) - highest
delphi-sheet-scale = { $from }–{ $to } points
delphi-sheet-figure = a figure
# $asked - scale or unit
# $n (number) - number
# $text - item
delphi-sheet-item = { $n }. { $text } ({ $asked })
# $own - judgement
delphi-sheet-own = You said { $own }.{" "}
delphi-sheet-own-none = You did not answer last time.{" "}
# $high - upper quartile
# $low - lower quartile
# $median - median
# $n (number) - experts
delphi-sheet-panel = All { $n }: median { $median }, middle half from { $low } to { $high }.
# $text - reason
# $value - judgement
delphi-sheet-above = Reason for a high judgement ({ $value }): { $text }
# $text - reason
# $value - judgement
delphi-sheet-below = Reason for a low judgement ({ $value }): { $text }
delphi-sheet-why = You stand outside the middle half: if you stay there, please say why.
delphi-sheet-reply = Write your judgement behind the equals sign, a reason after a semicolon, and send back everything from the next line on:

## Report

# $items (number) - items
# $members (number) - experts
# $rounds (number) - rounds
delphi-report-panel = { $members } experts judged { $items } items in { $rounds } rounds, without knowing of each other.
# $members (number) - experts who answered
# $round (number) - round
delphi-report-round = Round { $round } ({ $members } experts answered)
# $iqr - interquartile range
# $median - median
# $n (number) - answers
# $q1 - lower quartile
# $q3 - upper quartile
delphi-report-spread = n = { $n }, median { $median }, quartiles { $q1 }–{ $q3 }, interquartile range { $iqr }
# $by - change
# $changers - changed
delphi-report-moved = , moved { $by }, { $changers } changed
delphi-report-settled = , settled
