### Answers joined to customers: who is not satisfied, who stays all the same, whom one can count on.

joined-title = Customers
joined-measure = Satisfaction by
joined-low = Not satisfied: up to
joined-high = Satisfied: from
joined-by = Customers known by
joined-by-none = Invitations only
# $least (number) - lowest point
# $most (number) - highest point
joined-scale = { $least } to { $most }
# $between (number) - neither
# $customers (number) - customers
# $satisfied (number) - satisfied
# $unsatisfied (number) - not satisfied
joined-told = { $customers } customers known: { $satisfied } satisfied, { $between } in between, { $unsatisfied } not satisfied. Of each customer only the latest answer counts.
# $n (number) - customers
joined-blank = { $n } more left this question out.
# $answers (number) - answers
# $text (number) - by text
# $token (number) - by token
joined-known = Of { $answers } answers, { $token } are known by their invitation and { $text } by what was written.
joined-anonymous = This survey promised not to know who answers: its answers are joined to no customer.
joined-nobody = No customer is known yet. An invitation has a token of its own, by which the answer is known when it comes back; without invitations, choose a question that asks for phone, account or name.
# $n (number) - answers
joined-unjoined = { $n } not known
# $ambiguous (number) - several
# $nameless (number) - nothing written
# $unknown-text (number) - nobody
# $unknown-token (number) - unknown tokens
joined-unjoined-why = { $unknown-text } whose words lead to nobody, { $ambiguous } to several customers, { $unknown-token } with a token that was not given out here, { $nameless } with nothing to go by. Nothing is guessed.
joined-text = What was written
joined-begun = Answered
joined-leads = Customers found
joined-none = none
joined-views = Views of customers

joined-queue = Not satisfied
# $n (number) - customers
# $taken (number) - taken up
joined-queue-told = { $n } customers are not satisfied; they brought { $amount } yuan in the last 12 months. { $taken } are taken up. The largest amount comes first.
# $complained (number) - complained
joined-queue-silent = In the last 12 months { $complained } of them complained; the others say nothing unless asked.
joined-queue-keys = Arrow keys move, Enter opens the customer, F makes a follow-up, C a complaint.
joined-queue-none = Nobody is below the limit: every latest answer is above it.
joined-customer = Customer
joined-revenue = Last 12 months
joined-value = Score
joined-lows = Unhappy about
joined-last = Last shipment
# $n (number) - cases
joined-open-cases = { $n } open cases
joined-taken = Taken up
# $most (number) - highest point
joined-low-item = { $label } { $value }/{ $most }
joined-low-gap = gap { $gap }
joined-said = “{ $text }”
joined-follow-up = Follow up
joined-follow-up-for = Make a follow-up for { $name }
joined-complaint = Complaint
joined-complaint-for = Make a complaint for { $name }
joined-open-customer = Open customer { $name }
joined-open-case = Open the case of { $name }
joined-took-up = Case made
# $most (number) - highest point
joined-case-note = Survey “{ $title }”: { $measure } { $value }/{ $most }.
# $most (number) - highest point
joined-case-item = { $label } { $value }/{ $most }.
joined-case-said = “{ $text }”
# $n (number) - answers
joined-earlier = answered { $n } times before

joined-boxes = Satisfied and buying again
joined-days = Days compared
joined-kept = Bought again: at least
# $days (number) - days
joined-boxes-how = Bought again: shipments in the { $days } days after the answer come to at least { $kept } of those in the { $days } days before. Satisfied: a score of { $high } and more. Answers younger than { $days } days cannot be told yet and are counted apart, as are customers without shipments on either side. The names of the boxes are those of Jones and Sasser (1995).
# $n (number) - customers
joined-boxes-fresh = { $n } answered too lately to tell.
# $n (number) - customers
joined-boxes-silent = { $n } shipped nothing before or after.
joined-boxes-none = Nobody can be told yet: the days after an answer must have passed, and their shipments be imported.
joined-box-loyal = Loyal
joined-box-hostage = Hostage
joined-box-mercenary = Mercenary
joined-box-defector = Defector
joined-box-loyal-about = satisfied and buying again
joined-box-hostage-about = not satisfied, still shipping: gone once there is a choice
joined-box-mercenary-about = satisfied, yet shipping less: look at prices and competitors
joined-box-defector-about = not satisfied and shipping less
joined-box-all = All
joined-before = Before
joined-after = After
joined-satisfied-answer = Satisfied
joined-unsatisfied-answer = Not satisfied
joined-bought = Bought again
joined-left = Did not
# $n (number) - satisfied
# $other (number) - the others
joined-association = Of { $n } satisfied customers { $share } bought again, of the other { $other } { $other-share }: { $difference } points apart (95 % interval { $low } to { $high }), φ = { $phi }, Fisher's exact p = { $p }. An association, not a cause.
joined-association-none = To compare, there must be customers on both sides, satisfied and not.
joined-box-customers = Customers
joined-box-share = Share of revenue

joined-trust = Trust
joined-trust-times = Times in a row
# $times (number) - times in a row
joined-trust-how = Trust: satisfied in each of the last { $times } surveys. A questionnaire counts once a month, with the month's latest answer; anonymous ones do not count; each questionnaire's usual limit says who is satisfied.
# $known (number) - customers asked often enough
# $n (number) - customers who trust
joined-trust-told = Of { $known } customers asked often enough, { $n } trust the firm: { $share } (95 % interval { $low } to { $high }).
# $n (number) - customers
joined-trust-short = { $n } more have not answered often enough.
joined-trust-none = Nobody has answered often enough yet: ask the same customers again in another month.
joined-trust-run = Satisfied in a row
# $n (number) - times
joined-times = { $n } times
joined-trust-asked = Answered
joined-trust-latest = Latest answer

joined-chart-box = Box
# $n (number) - customers
joined-chart-customers = { $n }, { $share }
joined-chart-revenue = { $share } of revenue
# $all (number) - customers that can be told
# $defector (number) - defectors
# $hostage (number) - hostages
# $loyal (number) - loyal
# $mercenary (number) - mercenaries
joined-chart-summary = Of { $all } customers that can be told: { $loyal } loyal, { $hostage } hostage, { $mercenary } mercenary, { $defector } defector.

joined-voices = Complaints and survey
joined-voices-how = On the left what customers say unasked: complaints of the last 12 months by cause, with the share reached. On the right what they say when asked: which items move satisfaction most. What stands high on both sides comes first; what stands high only on the right is not complained about, customers just leave.
joined-voices-none = No complaints were written down in the last 12 months.
joined-voices-causes = Causes of complaints
joined-voices-share = Share
joined-voices-reached = Reached
joined-voices-cases = Cases
joined-voices-unknown = No cause written
