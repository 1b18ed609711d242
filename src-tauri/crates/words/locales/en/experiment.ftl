### Experiment.

experiment-summary-planned = Planned · list not drawn
# $looks (number) - looks
# $people (number) - people
# $results (number) - results
experiment-summary = { $people ->
    [one] 1 person
   *[other] { $people } people
 } · { $results ->
    [one] 1 result
   *[other] { $results } results
 } · { $looks ->
    [one] 1 look
   *[other] { $looks } looks
 }

experiment-list = List
experiment-number = Number
experiment-customer = Customer
experiment-class = Class
experiment-arm = Arm
experiment-result = Result

experiment-face-plan = Plan
experiment-face-list = List and results
experiment-face-verdict = Verdict
experiment-question = What you want to know
experiment-question-hint = For example: does a text before 8 p.m. get more parcels signed for?
experiment-arms = What is compared
experiment-arms-hint = The first arm is what you do today; the others are compared with it.
# $n (number) - which arm
experiment-arm-n = Arm { $n }
experiment-add-arm = Add an arm
experiment-remove-arm = Remove this arm
experiment-measure = What a result is
experiment-measure-share = Yes or no (shares)
experiment-measure-mean = A figure (means)
experiment-base-share = Share today
experiment-base-mean = Standard deviation of the figure
experiment-difference-share = Smallest difference worth knowing
experiment-difference-mean = Smallest difference worth knowing
experiment-points = points
experiment-percent = %
experiment-alpha = Error α
experiment-power = Power
experiment-seed = Seed
experiment-seed-hint = The same seed and customers give the same list, so that anybody can check it.
experiment-source = Where results come from
experiment-source-typed = Typed in
experiment-source-shipped = Data: whether anything was shipped
experiment-source-complained = Data: whether there was a complaint
experiment-source-shipments = Data: number of shipments
experiment-source-revenue = Data: freight (yuan)
experiment-source-survey = From a survey
experiment-survey = Survey
experiment-variable = Question
experiment-hits = Answers that count as yes
experiment-no-survey = No published survey has such a question.
experiment-first = First day that counts
experiment-last = Last day that counts
experiment-people = Who takes part
experiment-people-numbers = By numbers
experiment-people-customers = Customers of the firm
experiment-count = How many
experiment-classes = Only these classes
experiment-most = How many are drawn
experiment-most-hint = Empty: all of them.
experiment-stratify = Arms even within each class
experiment-number-bad = Please write a number.
# $n (number) - people
# $total (number) - all
experiment-needed = Each arm needs { $n } results, { $total } in all.
experiment-needed-none = By this plan no number of people is enough: please choose a larger smallest difference.
experiment-needed-how = Two-sided; shares by Cohen’s h, means by the power of the t test (Cohen 1988); with several arms α is split between comparisons (Bonferroni).
# $short (number) - how many lack
experiment-short = { $short ->
    [one] One person
   *[other] { $short } people
 } fewer than needed take part: even a difference as large as this may not show.
# $n (number) - customers
experiment-eligible = { $n ->
    [one] 1 customer qualifies
   *[other] { $n } customers qualify
 } (shipments within the last twelve months).
experiment-draw = Draw the list
experiment-drawn = The list is drawn.
experiment-frozen = The list is drawn and the plan is fixed; only the question and names of arms can be changed.
experiment-undraw = Take the list back
experiment-undrawn = The list was taken back.
experiment-save-list = Save the list…
experiment-paste = Enter results
experiment-paste-how = One a line: number, result. For shares the result is 1 (yes) or 0 (no). Columns of a table can be pasted.
experiment-paste-bad = Line { $line } cannot be read: “{ $text }”
experiment-take = Enter
experiment-read = Read results
experiment-read-how = Reads the result of every customer on the list from waybills and cases; nothing shipped is a result too.
experiment-read-answers-how = Reads the answer of every customer on the list from the survey; who has not answered has no result.
# $changed (number) - changed
# $results (number) - results
experiment-noted = { $changed } changed, { $results } results now.
experiment-none = The list has not been drawn yet.
# $people (number) - people
# $results (number) - results
experiment-arm-count = { $people } people, { $results } results
experiment-look = Look at the results
experiment-look-early = Look now (spends error)
# $have (number) - there
# $need (number) - needed
experiment-early = There are { $have } results of { $need } planned. Each look before that spends part of the error α and makes a conclusion harder later; looking as often as one likes and stopping when it looks good takes chance for truth.
# $have (number) - there
experiment-ready = All planned results are in ({ $have }): you may look.
experiment-not-yet = Nobody has looked at the results yet.
experiment-verdict-found = There is a difference, and it is not chance: the experiment may stop.
experiment-verdict-go-on = Nothing can be concluded yet: please go on collecting.
experiment-verdict-not-found = All planned results are in, and no difference can be seen.
experiment-worth-beyond = The difference is larger than the smallest you care about.
experiment-worth-within = Whatever difference there is, it is smaller than the smallest you care about: not worth a change.
experiment-worth-open = Whether the difference is as large as you care about cannot be told yet.
experiment-compared = “{ $arm }” { $figure }, “{ $first }” { $base }: a difference of { $difference } (interval { $from } to { $to }).
experiment-compared-plain = “{ $arm }” { $figure }, “{ $first }” { $base }: a difference of { $difference }; nothing varies, so there is no interval.
experiment-p = p
experiment-p-ranks = p by ranks
experiment-looks = Looks taken
experiment-look-n = Look
experiment-look-at = When
experiment-look-results = Results
experiment-look-information = Of the plan
experiment-look-spent = α spent
experiment-look-bound = Bound for p
# $looks (number) - looks
experiment-unguarded = { $looks } looks. Judged by the original α each time, the error would rise to { $error }; so each look has a stricter bound, and together they stay within α.
experiment-how = Shares: pooled z test, interval of the difference by Newcombe’s method 10 (1998); means: Welch’s t test, with Mann-Whitney’s beside it. Early looks: Lan-DeMets spending of the O’Brien-Fleming kind, intervals by the same bound.
# $n (number) - rows
experiment-list-more = { $n } more stand in the file.
