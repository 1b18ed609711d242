### Group session: ideas first, judgement later.

method-group = Group session
method-group-about = A few people gather ideas on one question, merge duplicates, sort them, and give dots to what matters most; minutes and item list go on from there.
# $ideas (number) - ideas
# $votes (number) - people who voted
session-summary = { $ideas } ideas, { $votes } votes

session-tabs = Steps of the session
session-tab-plan = Plan
session-tab-ideas = Ideas
session-tab-sort = Merge and sort
session-tab-vote = Vote
session-tab-results = Results

## Plan

session-question = Question
session-question-hint = One sentence that says what to think about, such as “Why do customers stop sending?”
session-way = How ideas come
session-way-round-robin = Round robin
session-way-six-three-five = 6-3-5
session-way-slips = Anonymous slips
session-way-round-robin-how = One after the other says one idea, round after round, without comments.
session-way-six-three-five-how = Six people write three ideas in five minutes, hand the sheet on, and build on what they get.
session-way-slips-how = Everybody writes slips without a name; type them in one by one, or paste them all.
session-people = Who takes part
session-people-hint = One a line; may be blank for slips.
session-rounds = Rounds
session-minutes = Minutes a round
session-dots = Dots each
session-save = Save plan
session-saved = The plan is saved.

## Ideas

session-ideas = Ideas
session-round = Round
# $n (number) - round
session-round-n = Round { $n }
session-who = Said by
session-who-nobody = Nobody named
session-add-label = Ideas, one a line
session-add-how = Enter begins a new line, Ctrl+Enter writes them down. A pile of slips can be pasted at once; pasting twice counts once.
session-add = Write down
# $added (number) - new
# $same (number) - known
session-added = { $added } written down, { $same } known before.
session-none = No ideas yet. Do not judge: write down whatever comes.
session-timer = Timer
session-timer-start = Start the timer
session-timer-stop = Stop
session-timer-up = Time is up
session-next-turn = Next person
# $n (number) - round
# $who - name
session-turn = Round { $n }, { $who } speaks
# $n (number) - ideas
session-count = { $n ->
    [one] { $n } idea
   *[other] { $n } ideas
 }
session-project = Show on the wall
session-project-end = End projecting
session-edit = Reword
# $idea - idea
session-edit-of = Reword: { $idea }
session-edit-save = Done
session-remove = Delete
# $idea - idea
session-remove-of = Delete: { $idea }
session-removed = Deleted.

## Merge and sort

session-alike = Looks like the same
session-alike-how = These only look alike; whether they mean the same is for you to decide. Merging keeps every wording and can be taken apart at any time.
session-alike-none = No ideas look alike.
# $share - how alike
session-alike-share = { $share } alike
session-merge = Merge
# $first - the one that stays
# $second - the other
session-merge-of = Merge “{ $second }” into “{ $first }”
session-merged = Merged.
session-merge-chosen = Merge the chosen
session-split = Take apart
# $idea - idea
session-split-of = Take “{ $idea }” out again
session-chosen = Chosen
# $idea - idea
session-choose-of = Choose: { $idea }
# $n (number) - chosen
session-chosen-n = { $n } chosen
session-cluster = Cluster
session-cluster-label = Put into cluster
session-cluster-hint = A new name makes a new cluster; blank takes ideas out.
session-cluster-go = Sort
session-no-cluster = No cluster
session-sorted = Sorted.

## Vote

session-voter = Voter
# $left (number) - left
# $dots (number) - each
session-dots-left = { $left } of { $dots } dots left
# $idea - idea
session-dot-more = One dot more: { $idea }
# $idea - idea
session-dot-less = One dot less: { $idea }
# $idea - idea
# $n (number) - dots
session-dot-now = { $idea }: { $n } dots
session-vote-save = Keep this vote
session-voted = Kept.
session-votes = Votes
# $n (number) - dots
# $who - name
session-vote-of = { $who }: { $n } dots
session-voter-needed = First say who votes. For a secret vote write 1, 2, 3, …
session-vote-none = Ideas first, then votes.

## Results

session-column-rank = Place
session-column-dots = Dots
session-column-idea = Idea
session-column-cluster = Cluster
session-column-merged = Merged wordings
session-column-by = Said by
session-column-round = Round
session-minutes-save = Save minutes
session-table-save = Save table
session-minutes-file = minutes
session-rank-how = Equal dots share a place and the next is left out (1, 2, 2, 4); dots of merged ideas count together.
session-to-survey = Into a questionnaire
session-to-survey-how = The chosen ideas become rows of a matrix that asks how important they are, at the end of a draft. It can be undone.
session-to-survey-new = A new questionnaire
session-to-survey-go = Add to questionnaire
# $n (number) - rows
session-to-survey-done = { $n } items were added to the draft.
session-to-survey-open = Open questionnaire
session-survey-question = How important are these to you?
session-survey-least = Not important at all
session-survey-most = Very important

## Minutes

# $when - time
session-minutes-when = When: { $when }
# $n (number) - people
# $people - names
session-minutes-people = Present ({ $n }): { $people }
# $ideas (number) - ideas after merging
# $said (number) - ideas said
# $votes (number) - votes
session-minutes-counts = { $said } ideas were said, { $ideas } after merging; { $votes } people voted.
# $n (number) - dots
session-minutes-dots = {" "}({ $n } dots)
# $others - wordings
session-minutes-also = {" "}(also: { $others })
