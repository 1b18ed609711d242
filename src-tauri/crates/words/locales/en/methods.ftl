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

## Command line

cli-about-methods = Methods: observation, experiment, group session, expert panel
cli-about-methods-list = Studies of the file
cli-about-methods-show = Plan and progress of a study
cli-arg-study = Number of the study, see methods list
