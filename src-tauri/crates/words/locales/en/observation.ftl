### Observation.

# $observers (number) - observers
# $strokes (number) - marks
observation-summary-tally = Tally · { $observers ->
    [one] 1 observer
   *[other] { $observers } observers
 } · { $strokes ->
    [one] 1 mark
   *[other] { $strokes } marks
 }
# $parcels (number) - parcels
# $stages (number) - stages noted
observation-summary-diary = Own experience · { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
 } · { $stages ->
    [one] 1 note
   *[other] { $stages } notes
 }
observation-summary-traces = Traces · from waybills and cases
# $acts (number) - acts
# $people (number) - people
observation-summary-log = Behaviour log · { $people ->
    [one] 1 person
   *[other] { $people } people
 } · { $acts ->
    [one] 1 act
   *[other] { $acts } acts
 }

observation-face-plan = Sheet
observation-face-work = Note
observation-face-result = Results
observation-sheet = Which sheet
observation-sheet-tally = Tally
observation-sheet-tally-about = Stand at the counter or the sorting line and press a key each time, against the clock.
observation-sheet-diary = Own experience
observation-sheet-diary-about = Send a parcel yourself, live through each stage like a customer, note times and remarks.
observation-sheet-traces = Traces
observation-sheet-traces-about = Ask nobody: see what waybills and cases already tell.
observation-sheet-log = Behaviour log
observation-sheet-log-about = Who did what for how long, such as the seconds it takes to find a parcel.
observation-sheet-fixed = There are notes already, so the sheet cannot be exchanged.
observation-place = Where and what
observation-items-tally = Categories
observation-items-tally-hint = In the order of the keys 1 to 9. Each time belongs to one category only.
observation-items-diary = Stages
observation-items-diary-hint = In their order.
observation-items-log = Acts
observation-items-log-hint = Say for each act when it begins and when it counts as ended.
# $n (number) - which item
observation-item-n = Item { $n }
observation-add-item = Add an item
# $n (number) - item
observation-remove-item = Remove item { $n }
observation-example = Fill in an example
observation-example-tally = Send,Collect,Ask,Complain
observation-example-diary = Ordered,Collected,At the hub,Out for delivery,Signed for
observation-example-log = Scan,Search,Pack,Wait
observation-same-units = Several observers watch the same things (agreement can be judged)
observation-same-units-hint = Everybody’s first mark is about the first thing, the second about the second, and so on. What was not seen is 0.
observation-no-items = Write the categories on the sheet first.
observation-who = Observer
observation-who-hint = A name or label; change it when somebody else takes over.
observation-start = Start the clock
observation-stop = Stop the clock
observation-clock = Watched
observation-marks = Marks
observation-unit = Unit
observation-missed = Not seen
observation-back = One back
observation-tally-keys = Keys 1 to 9 make a mark, 0 says not seen, Backspace takes the last mark back.
observation-category = Category
observation-share = Share
observation-interval = 95 % interval
observation-per-hour = Per hour
observation-total = Total
observation-tally-how = Intervals of shares: Wilson; rates count only marks made while the clock ran, intervals: exact Poisson (Garwood 1936). Where several observers watch the same things, marks repeat each other and no interval is given.
observation-none = Nothing noted yet.
observation-agreement = Agreement between observers
observation-agreement-none = Agreement needs at least two observers who watched the same things.
# $complete (number) - seen by all
# $units (number) - things
observation-agreement-units = { $units } things were seen by at least two, { $complete } of them by everybody.
observation-kappa-cohen = Cohen’s κ
observation-kappa-fleiss = Fleiss’s κ
observation-alpha = Krippendorff’s α
observation-observed = Observed
observation-expected = By chance
observation-level-poor = worse than chance
observation-level-slight = slight
observation-level-fair = fair
observation-level-moderate = moderate
observation-level-substantial = substantial
observation-level-almost-perfect = almost perfect
observation-alpha-reliable = reliable
observation-alpha-tentative = tentative conclusions only
observation-alpha-unreliable = unreliable: agree on the categories and look again
observation-agreement-how = Words for κ follow the convention of Landis and Koch (1977), those for α Krippendorff’s (2004); conventions are no tests. Intervals of κ by its standard error, of α by drawing things again 500 times.
observation-agreement-few = Fewer than 30 things: the intervals are wide, take this as a hint.
observation-table = How both decided
observation-table-how = Rows: { $first }, columns: { $second }. They agree on the diagonal.
# $n (number) - things
observation-apart = { $n ->
    [one] They differ on 1 thing
   *[other] They differ on { $n } things
 }
observation-judged = Judge again
observation-parcel = Number of the parcel
observation-stage = Stage
observation-at = When
observation-at-hint = For example 2026-11-21 15:30
observation-at-bad = Please write a time such as 2026-11-21 15:30.
observation-remark = Remark
observation-note = Note it
observation-noted = Noted.
observation-removed = Note removed.
observation-remove = Remove
observation-legs = Time by leg
observation-leg = From { $from } to { $to }
observation-n = Parcels
observation-median = Median
observation-least = Shortest
observation-most = Longest
observation-parcels = Parcel by parcel
observation-whole = All the way
observation-since = Since the stage before
observation-person = Who is watched
observation-person-hint = A label such as “counter 1”, no real name.
observation-act = Act
observation-seconds = How long
observation-seconds-unit = s
observation-seconds-bad = Please write seconds.
observation-watch-start = Start stopwatch
observation-watch-stop = Stop stopwatch
observation-acts = By act
observation-people = By person
observation-times = Times
observation-time = Time
observation-time-share = Of the time
observation-rows = One by one
observation-from = From
observation-to = To
observation-by = Told apart by
observation-by-month = Month
observation-by-destination = Destination
observation-by-product = Product
observation-unsigned-days = Days without signature that count
observation-repeat-days = Days within which a complaint repeats
observation-days-unit = days
observation-shipments = Shipments
observation-troubled = With trouble
observation-unsigned = Long unsigned
observation-complaints = Complaints
observation-repeated = Repeated
observation-unknown-group = not stated
observation-traces-none = There are no waybills in the file yet.
observation-traces-period = { $from } to { $to }; unsigned as of { $today }.
observation-traces-how = In brackets the 95 % interval (Wilson). Marked is what lies above the whole with its entire interval and is worth a look first; with many groups some do so by chance.
observation-above = above the whole
