### Alerts, tasks, advice and contacts.

## Alerts
alerts-title = Alerts
alerts-open-face = Open alerts
alerts-keywords = yujing yj liushi kehu tixing wanliu daiban renwu alert churn task queue
alerts-lists = Alert views
alerts-queue = Queue
alerts-tasks = Tasks
alerts-effects = What it brought
alerts-none = Choose an alert to see why and what to do.
alerts-rule = Alert
alerts-state = State
alert-rule-silent = Silent
alert-rule-falling = Falling
alert-rule-class-drop = Class drop
alert-rule-loss = Loss
alert-rule-after-complaint = After complaint
# $rule - rule
# $n - n
# $amount - amount
alerts-chip = { $rule } { $n } · { $amount }
# $n (number) - n
alerts-with-all = Also put off ({ $n }) and lately dealt with
alerts-none-of-rule = No alert of this kind
alerts-empty = Nobody needs a look
# $amount - amount
alerts-empty-text = Less than { $amount } yuan at stake is not raised. New waybills are judged as they come in.
alerts-no-waybills = No waybills yet
alerts-no-waybills-text = After an import this lists the customers to look at first, by money at stake.
worth-basis-served = money is freight less costs and service
worth-basis-margin = money is freight less costs; service is not costed yet
worth-basis-freight = money is freight only; no cost is known
alerts-alone = Left alone by lot
alerts-alone-why = One in five is left alone at random: only so can be told whether the work helps. Please do not contact this customer about it.
alerts-done = Done
# $day - day
alerts-until = Until { $day }
# $day - day
alerts-overdue = Overdue { $day }
# $day - day
alerts-due = Due { $day }
alerts-open = Open
alerts-days = Days without a waybill
alerts-limit-own = Own gap, nine in ten (days)
alerts-limit-firm = Everybody’s gap, nine in ten (days)
alerts-gaps = Gaps so far
# $gaps (number) - gaps
# $longer (number) - longer
alerts-gaps-of = { $gaps }, of them { $longer } as long
alerts-level = Waybills a week before
alerts-since = Waybills a week now
alerts-weeks = Weeks so far
alerts-classes = Class
alerts-before = The quarter before
alerts-now = This quarter
alerts-margin = Left over in a year
alerts-before-complaint = Waybills a week before the complaint
alerts-since-complaint = Waybills a week since
alerts-by-chance = Mere chance
# $chance - chance
# $year - year
# $stake - stake
alerts-formula = { $chance } × { $year } yuan = { $stake } yuan
# $stake - stake
alerts-formula-loss = the { $stake } yuan lost in the last year
# $amount - amount
alerts-stake-is = { $amount } yuan at stake: how
# $chance - chance
alert-chance-silent = The chance that it does not come back, { $chance }, times what its last year left over.
# $chance - chance
alert-chance-falling = The share of the volume that is gone, { $chance }, times what a year left over.
# $chance - chance
alert-chance-class-drop = The share of the amount that is gone, { $chance }, times what a year left over.
alert-chance-loss = This is what a year really lost.
# $chance - chance
alert-chance-after-complaint = The share of the volume gone since the complaint, { $chance }, times what a year left over.
alerts-over = This alert no longer holds: the data changed, or the customer came back.
alerts-task = Who works on it
alerts-nobody = Nobody named
# $day - day
alerts-due-on = until { $day }
# $day - day
alerts-done-on = done on { $day }
alerts-take = Take up
# $name - name
alerts-take-title = Take up: { $name }
alerts-owner = Who
alerts-due-day = Until
alerts-lot = One in five is left alone at random, to see whether the work helps; you are told at once.
# $name - name
# $due - due
alerts-taken = “{ $name }” is taken up, until { $due }
# $name - name
alerts-taken-alone = “{ $name }” is left alone by lot: please do not contact, so that the effect of the work can be told
alerts-deal = Write the outcome…
# $name - name
alerts-deal-title = Outcome: { $name }
alerts-deal-save = Done
# $name - name
alerts-dealt = “{ $name }” is dealt with
alerts-outcome = What came of it
alert-outcome-kept = Settled, goes on
alert-outcome-price = New price, goes on
alert-outcome-unreachable = Not reached
alert-outcome-gone = Went to another courier
alerts-reopen = Open again
# $name - name
alerts-reopened = “{ $name }” is open again
alerts-snooze = Put off
alerts-snooze-week = Put off for a week
alerts-snooze-month = Put off for a month
alerts-snooze-day = Put off until a day…
# $name - name
alerts-snooze-title = Put off: { $name }
alerts-snooze-until = Until
alerts-snooze-takes = Nobody took it up yet: it is taken up first and comes back on that day.
# $name - name
# $day - day
alerts-snoozed = “{ $name }” is put off until { $day }
alerts-bring = Bring back now
# $name - name
alerts-back = “{ $name }” is back in the queue
alerts-card = Open the card
alerts-raised = Raised

## Tasks and effects
tasks-open = Open
tasks-alone = Left alone
tasks-done = Done
# $n (number) - n
tasks-overdue = { $n } overdue
tasks-none-open = No open task
tasks-none-text = Choose an alert in the queue and press T.
tasks-none-alone = Nobody is left alone
tasks-none-done = Nothing is done yet
# $days (number) - days
# $n (number) - n
effects-help = { $days } days after it was taken up, a customer stayed or not. One in { $n } was left alone at random; the difference is what the work brought.
effects-empty = Nothing to compare yet
effects-advised = Worked on
effects-alone = Left alone
# $n - n
# $percent - percent
effects-group = { $n }, { $percent } stayed
effects-difference = Difference (points)
# $difference - difference
# $low - low
# $high - high
effects-points = { $difference } ({ $low } to { $high })
effects-waiting = Waiting
effects-verdict = Verdict
effects-idle = No difference is seen: it may be given up
effects-helps = The work helps
effects-harms = It does harm: change the advice
# $n (number) - n
effects-more = { $n } more are needed
# $n (number) - n
effects-wait = { $n } are not judged yet

## Advice
advice-edit = Advice rules…
advice-title = What to do about alerts
advice-help = From the top, the first that fits is used; where none fits, the program’s own advice. The cost is compared with the money at stake.
advice-none = The program’s own advice is in use.
advice-add = Add a rule
# $n - n
advice-rule = Rule { $n }
advice-any = Any
advice-cost = Cost
advice-yuan = yuan
advice-cost-bad = An amount of 0 or more, with two decimals at most.
advice-text-bad = Say what to do, 500 characters at most.
advice-up = Move up
advice-down = Move down
# $n - n
advice-remove = Remove rule { $n }
advice-own = Back to the program’s own
advice-saved = Advice rules saved
advice-reset = The program’s own advice is back
# $amount - amount
# $stake - stake
advice-cost-of = Costs about { $amount } yuan, { $stake } are at stake.

## Contacts
contacts-title = Contacts
contacts-none = No contact yet.
contacts-log = Log a contact
# $name - name
contacts-dialog = Contact: { $name }
contacts-way = Way
contact-way-call = Call
contact-way-visit = Visit
contact-way-chat = Chat
contact-way-letter = Letter
contact-way-counter = At the counter
contacts-result = Result
contact-result-reached = Reached
contact-result-not-reached = Not reached
contact-result-offer = Offer made
contact-result-agreed = Agreed
contact-result-refused = Refused
contact-result-complained = Complained
contact-result-other = Other
contacts-note = What was said
contacts-at = Day
contacts-follow-day = Follow up on
contacts-followed-day = Followed up on
# $n (number) - n
contacts-in-days = In { $n } days
# $name - name
contacts-saved = The contact with “{ $name }” is written down
contacts-follow = Mark as followed up
# $day - day
contacts-follow-on = Follow up { $day }
# $name - name
contacts-followed = “{ $name }” is followed up
contacts-edit = Change…
contacts-remove = Remove
contacts-removed = The contact is removed
# $day - day
contacts-more = What to do with { $day }
# $n (number) - n
contacts-older = { $n } older ones
