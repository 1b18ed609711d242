### Methods of gathering information beside the questionnaire.

group-methods = Methods
methods-new = New study
methods-new-which = Which method
methods-create = Create
methods-created = Study made.
methods-none = No studies yet
methods-empty = Observation, experiment, group session, expert panel: first settle what you want to know, then choose a method. Everything noted stays in your own file.
methods-title-label = Title
methods-title-hint = For example: queue at the counter, East branch
methods-kind = Method
methods-summary = Progress
methods-created-day = Made
methods-state = State
methods-state-open = Going on
methods-state-closed = Ended
methods-open = Open
methods-back = Back to the list
methods-close = End
methods-resume = Resume
methods-closed = This study has ended; nothing more can be noted in it.
methods-delete = Delete study
methods-deleted = Study deleted.
methods-rename = Change the title
methods-renamed = Title changed.
methods-unknown = This study was made by a newer version of the program and cannot be opened by this one.

method-observation = Observation
method-observation-about = Ask nobody, just look: count on the spot, send a parcel yourself, read the traces in waybills and complaints, record behaviour.
method-experiment = Experiment
method-experiment-about = Give some people the new way and others the old, drawn at random, and see how far results differ and whether it is chance.

## Command line

cli-about-methods = Methods: observation, experiment, group session, expert panel
cli-about-methods-list = Studies of the file
cli-about-methods-show = Plan and progress of a study
cli-arg-study = Number of the study, see methods list

## Choosing a method

planner-title = Help me choose
planner-how = Say what you want to know, then what matters: money, time or depth. The marks are this program's judgement for an ordinary branch, not a measurement; you know your case better and may overrule them.
planner-goal = What you want to know
planner-goal-how-much = How many, how satisfied
planner-goal-why = Why, and what is missing
planner-goal-what-happens = What really happens
planner-goal-works = Whether a change works
planner-goal-future = A judgement without data
planner-cost = Little money
planner-time = Little time
planner-depth = Depth
planner-weight-0 = Never mind
planner-weight-1 = A little
planner-weight-3 = Matters
planner-weight-5 = Matters most
planner-fit = Fit
planner-fit-good = Made for it
planner-fit-partly = Partly
planner-fit-poor = Not for this
planner-cheap = Cheap
planner-quick = Quick
planner-deep = Deep
planner-score = Score
planner-use = Use this
planner-missing = Not in this version yet
planner-method-survey = Inquiry (questionnaire)
planner-method-observation = Observation
planner-method-experiment = Experiment
planner-method-group = Group session
planner-method-delphi = Delphi
planner-survey-gives = Tells how many and how satisfied, and compares kinds of customers.
planner-survey-lacks = Gives only what people are willing and able to say; what was not asked stays unknown.
planner-observation-gives = Shows what is really done, without memory and without bothering customers.
planner-observation-lacks = Behaviour is seen, reasons are not; only the time of watching is seen.
planner-experiment-gives = The only one that shows that the change did it and nothing else.
planner-experiment-lacks = Needs enough people and patience, and answers one question at a time.
planner-group-gives = Many ideas and reasons in half a day, also unexpected ones.
planner-group-lacks = Few people who influence each other: says nothing about all customers.
planner-delphi-gives = Experts who do not meet come closer over some rounds, where there is no data.
planner-delphi-lacks = Gives opinions, not facts, and takes weeks.
