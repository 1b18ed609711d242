### Group session: ideas first, judgement later.

method-group = Group session
method-group-about = A few people gather ideas on one question, merge duplicates, sort them, and give dots to what matters most; minutes and item list go on from there.
# $ideas (number) - ideas
# $votes (number) - people who voted
group-summary = { $ideas } ideas, { $votes } votes

group-tabs = Steps of the session
group-tab-plan = Plan
group-tab-ideas = Ideas
group-tab-sort = Merge and sort
group-tab-vote = Vote
group-tab-results = Results

## Plan

group-question = Question
group-question-hint = One sentence that says what to think about, such as “Why do customers stop sending?”
group-way = How ideas come
group-way-round-robin = Round robin
group-way-six-three-five = 6-3-5
group-way-slips = Anonymous slips
group-way-round-robin-how = One after the other says one idea, round after round, without comments.
group-way-six-three-five-how = Six people write three ideas in five minutes, hand the sheet on, and build on what they get.
group-way-slips-how = Everybody writes slips without a name; type them in one by one, or paste them all.
group-people = Who takes part
group-people-hint = One a line; may be blank for slips.
group-rounds = Rounds
group-minutes = Minutes a round
group-dots = Dots each
group-save = Save plan
group-saved = The plan is saved.

## Ideas

group-ideas = Ideas
group-round = Round
# $n (number) - round
group-round-n = Round { $n }
group-who = Said by
group-who-nobody = Nobody named
group-add-label = Ideas, one a line
group-add-how = Enter begins a new line, Ctrl+Enter writes them down. A pile of slips can be pasted at once; pasting twice counts once.
group-add = Write down
# $added (number) - new
# $same (number) - known
group-added = { $added } written down, { $same } known before.
group-none = No ideas yet. Do not judge: write down whatever comes.
group-timer = Timer
group-timer-start = Start the timer
group-timer-stop = Stop
group-timer-up = Time is up
group-next-turn = Next person
# $n (number) - round
# $who - name
group-turn = Round { $n }, { $who } speaks
# $n (number) - ideas
group-count = { $n ->
    [one] { $n } idea
   *[other] { $n } ideas
 }
group-project = Project
group-project-end = End projecting
group-edit = Reword
# $idea - idea
group-edit-of = Reword: { $idea }
group-edit-save = Done
group-remove = Delete
# $idea - idea
group-remove-of = Delete: { $idea }
group-removed = Deleted.

## Merge and sort

group-alike = Looks like the same
group-alike-how = These only look alike; whether they mean the same is for you to decide. Merging keeps every wording and can be taken apart at any time.
group-alike-none = No ideas look alike.
# $share - how alike
group-alike-share = { $share } alike
group-merge = Merge
# $first - the one that stays
# $second - the other
group-merge-of = Merge “{ $second }” into “{ $first }”
group-merged = Merged.
group-merge-chosen = Merge the chosen
group-split = Take apart
# $idea - idea
group-split-of = Take “{ $idea }” out again
group-chosen = Chosen
# $idea - idea
group-choose-of = Choose: { $idea }
# $n (number) - chosen
group-chosen-n = { $n } chosen
group-cluster = Cluster
group-cluster-label = Put into cluster
group-cluster-hint = A new name makes a new cluster; blank takes ideas out.
group-cluster-go = Sort
group-no-cluster = No cluster
group-sorted = Sorted.

## Vote

group-voter = Voter
# $left (number) - left
# $dots (number) - each
group-dots-left = { $left } of { $dots } dots left
# $idea - idea
group-dot-more = One dot more: { $idea }
# $idea - idea
group-dot-less = One dot less: { $idea }
# $idea - idea
# $n (number) - dots
group-dot-now = { $idea }: { $n } dots
group-vote-save = Keep this vote
group-voted = Kept.
group-votes = Votes
# $n (number) - dots
# $who - name
group-vote-of = { $who }: { $n } dots
group-voter-needed = First say who votes. For a secret vote write 1, 2, 3, …
group-vote-none = Ideas first, then votes.

## Results

group-column-rank = Place
group-column-dots = Dots
group-column-idea = Idea
group-column-cluster = Cluster
group-column-merged = Merged wordings
group-column-by = Said by
group-column-round = Round
group-minutes-save = Save minutes
group-table-save = Save table
group-minutes-file = minutes
group-rank-how = Equal dots share a place and the next is left out (1, 2, 2, 4); dots of merged ideas count together.
group-to-survey = Into a questionnaire
group-to-survey-how = The chosen ideas become rows of a matrix that asks how important they are, at the end of a draft. It can be undone.
group-to-survey-new = A new questionnaire
group-to-survey-go = Add to questionnaire
# $n (number) - rows
group-to-survey-done = { $n } items were added to the draft.
group-to-survey-open = Open questionnaire
group-survey-question = How important are these to you?
group-survey-least = Not important at all
group-survey-most = Very important

## Minutes

# $when - time
group-minutes-when = When: { $when }
# $n (number) - people
# $people - names
group-minutes-people = Present ({ $n }): { $people }
# $ideas (number) - ideas after merging
# $said (number) - ideas said
# $votes (number) - votes
group-minutes-counts = { $said } ideas were said, { $ideas } after merging; { $votes } people voted.
# $n (number) - dots
group-minutes-dots = {" "}({ $n } dots)
# $others - wordings
group-minutes-also = {" "}(also: { $others })
