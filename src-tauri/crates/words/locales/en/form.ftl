### Questionnaires: templates, checks of wording.

## Templates

form-template-servqual = Service quality: expected and perceived
form-template-servqual-about = Five dimensions and 22 items, each with two scores: what is expected, what is perceived. About 6 minutes; once or twice a year.
form-template-staff = Service quality: staff version
form-template-staff-about = The same 22 items, answered by staff in place of the customers. Side by side they show where the firm misreads its customers.
form-template-logistics = Logistics service quality: nine dimensions
form-template-logistics-about = From contact and ordering to delivery and discrepancies, nine dimensions with two items each. For firms with long-standing business customers.
form-template-postal = Express delivery: five links
form-template-postal-about = Scores for ordering, collection, delivery, after-sales and information; customers are asked only about what they have met.
form-template-phases = Elements of service before, during, after
form-template-phases-about = Two questions for each element: how important it is, how we do. The result goes straight into an importance-performance chart.
form-template-competitors = Importance and competitors
form-template-competitors-about = Importance, our performance and that of two competitors in one table. Put the real names in place of “Competitor A” and “Competitor B” first.
form-template-recommend = Readiness to recommend (NPS)
form-template-recommend-about = Readiness to recommend from 0 to 10, then the reason, asked differently by score. Less than 2 minutes; can be sent every month.
form-template-complaint = Complaint follow-up
form-template-complaint-about = After a complaint is closed: is the problem solved, was it handled fairly, will the customer stay.
form-template-lost = Lost customers
form-template-lost-about = For customers who stopped sending: since when, why, where they went, what would bring them back.

## Checks of wording and logic: name, why, what to do

form-lint-double = Two questions in one
form-lint-double-why = Who is content with the one and not with the other cannot answer, and nobody knows which of them a score is about.
form-lint-double-fix = Make two questions of it, each about one thing.
form-lint-leading = Leading
form-lint-leading-why = The question praises, calls upon the crowd or takes something for granted, so scores come out higher than they are.
form-lint-leading-fix = Leave out praise and hints, so that either answer is easy to give.
form-lint-negative = Negative
form-lint-negative-why = A negation has to be turned over in the mind; “yes” and “no” get mixed up.
form-lint-negative-fix = Ask it the positive way round.
form-lint-vague = Vague
form-lint-vague-why = “Often” or “recently” is daily to one and monthly to another; such answers cannot be compared.
form-lint-vague-fix = Name a time span and ask for a count, such as “in the past 30 days, how many times”.
form-lint-jargon = Trade jargon
form-lint-jargon-why = Customers guess at words they do not know, and a guess is of no use.
form-lint-jargon-fix = Say it as a customer would; write abbreviations out.
form-lint-long = Too long
form-lint-long-why = By the end the beginning is forgotten, on a phone above all, and any answer will do.
form-lint-long-fix = Sort out who is asked with a question before it, and keep one sentence here.
form-lint-overlap = Options overlap
form-lint-overlap-why = Whoever is exactly on the bound has two options to choose from, and the counts are wrong.
form-lint-overlap-fix = Let each number belong to one option, such as “0-9”, “10-49”.
form-lint-gap = Options leave a gap
form-lint-gap-why = Whoever falls into the gap has nothing to choose and picks anything, or leaves.
form-lint-gap-fix = Add what is missing, so that each option begins where the one before ends.
form-lint-unbalanced = Lopsided options
form-lint-unbalanced-why = With more room for praise than for blame the mean moves up by itself, and the other way round.
form-lint-unbalanced-fix = Offer as many good as bad options, with a neutral one between them.
form-lint-dup = Option stands twice
form-lint-dup-why = Its votes are split between the two.
form-lint-dup-fix = Remove one of them.
form-lint-no-other = No “other”
form-lint-no-other-why = There are always reasons and kinds nobody thought of; without “other” people choose what is not true.
form-lint-no-other-fix = Add an “other” that can be filled in.
form-lint-untranslated = Not translated
form-lint-untranslated-why = The form offers this language, but here it says nothing, so respondents see the other one.
form-lint-untranslated-fix = Add the translation, or do not offer this language.
form-lint-contradiction = Condition contradicts itself
form-lint-contradiction-why = No answer makes it hold, so this will never be shown.
form-lint-contradiction-fix = Should an “and” be an “or”? Is a range the wrong way round?
form-lint-unreachable = Never reached
form-lint-unreachable-why = The condition could hold by itself, but no way through the questions before it leads here.
form-lint-unreachable-fix = Look at the conditions of the questions before it, or remove it.
form-lint-dead-end = Dead end
form-lint-dead-end-why = No answer passes the check here, so whoever gets here cannot finish.
form-lint-dead-end-fix = Loosen the check, or mend the total.
