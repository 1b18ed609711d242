### Questionnaires: the page of respondents, templates, checks of wording.

## The page that respondents see. It has no Fluent: each message is one line of plain words, and the page fills in { $n } itself.

form-page-language = Language
form-page-required = required
form-page-choose = Please choose
form-page-yes = Yes
form-page-no = No
form-page-cannot-say = Cannot say
form-page-which = { $option }: which?
form-page-clear = Clear my answer
form-page-count = { $n } / { $most }
form-page-point-named = { $point }, { $word }
form-page-star = { $n } of { $total } stars
form-page-slider-blank = Not yet answered

form-page-rank-next = Touch what comes in place { $place } of { $total }
form-page-rank-done = All places are taken. The arrows move an option.
form-page-ranked = { $option }: place { $place } of { $total }
form-page-unranked = { $option } is out of the ranking
form-page-move-up = Move up: { $option }
form-page-move-down = Move down: { $option }
form-page-take-out = Take out: { $option }

form-page-share-left = Still to share out: { $n } of { $total }
form-page-share-over = Too many by { $n }: { $total } in all
form-page-share-done = All { $total } are shared out
form-page-share-less = { $option }: { $n } less
form-page-share-more = { $option }: { $n } more
form-page-share-now = { $option }: { $n }
form-page-pairs-how = Push each handle towards what matters more. 3: slightly, 5: clearly, 7: strongly, 9: absolutely.
form-page-pairs-alike = Both matter alike
form-page-pairs-more = { $item } matters more: { $n } of 9

form-page-progress-label = Progress
form-page-progress = Page { $n } of { $total }
form-page-next = Next
form-page-back = Back
form-page-finish = Finish
form-page-thanks = Thank you!

form-page-problems = Questions that need care: { $n }
form-page-problem-required = Please answer this question.
form-page-problem-choose = Please choose an answer.
form-page-problem-which = Please say which.
form-page-problem-rows = Rows still without an answer: { $n }
form-page-problem-number = Please enter a number, such as 12.
form-page-problem-day = Please enter a whole date: year, month and day.
form-page-problem-time = Please enter a whole time: hours and minutes.
form-page-problem-between = Please enter a number from { $min } to { $max }.
form-page-problem-least = Please enter a number of at least { $min }.
form-page-problem-most = Please enter a number of at most { $max }.
form-page-problem-whole = Please enter a whole number.
form-page-problem-decimals = Digits after the point, at most: { $n }
form-page-problem-long = Please shorten this to { $n } characters.
form-page-problem-sum = Please share out exactly { $total }.
form-page-problem-few = Please choose at least { $n }.
form-page-problem-many = Please choose at most { $n }.
form-page-problem-rank = Please put { $n } in order.
form-page-problem-alone = This option cannot be chosen together with others.
form-page-problem-pattern = Please check this: it is not of the form that is asked for.
form-page-problem-condition = Please check this answer.

form-page-kept = Your answers are kept on this device until you finish.
form-page-kept-again = Your answers from before are still here.
form-page-not-kept = This browser cannot keep your answers: please finish before closing the page.
form-page-start-anew = Start anew

form-page-send-back = One step is left: nothing is sent by itself. Please choose one of these ways to give your answer back.
form-page-way-copy = Copy the code
form-page-way-copy-how = Then paste it into your chat with us.
form-page-code-label = Code of your answer
form-page-copy = Copy
form-page-copied = Copied. Please paste it into our chat.
form-page-copy-yourself = This browser does not copy by itself. The code is selected: hold it and choose "Copy".
form-page-way-file = Save a file
form-page-way-file-how = Then send the file to us.
form-page-save = Save
form-page-saved = The file is among your downloads.
form-page-way-qr = Show the QR code
form-page-way-qr-how = We scan it from your screen.
form-page-qr-label = QR code of your answer
form-page-qr-too-long = Your answer is too long for a QR code. Please save the file instead.
form-page-change = Change my answers
form-page-new-answer = New answer
form-page-noscript = This questionnaire needs a browser. In a chat, touch "..." at the top and choose "Open in browser", or save the file and open it with a browser.


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
form-template-kano = Kano: musts and delights
form-template-kano-about = Each service is asked about twice: how it feels if it is there, and if it is not. Shows what is taken for granted, what delights, and what need not cost money. About 4 minutes.
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

## What must be mended

form-flaw-no-title = The questionnaire has no title.
form-flaw-languages = Choose one or both languages.
form-flaw-no-questions = There is no question yet.
form-flaw-arms = There must be two to sixteen versions, each with a name and a weight.
form-flaw-uid = “{ $name }” has an identity that is taken; delete it and add it anew.
form-flaw-name = “{ $name }” cannot be a name: begin with a letter, then letters, digits and underscores.
form-flaw-name-twice = The name “{ $name }” is used twice.
form-flaw-part-twice = “{ $name }” is used twice within one question.
form-flaw-asks-later = The condition needs “{ $name }”, which is asked later.
form-flaw-blank-question = The question has no words yet.
form-flaw-few-choices = There are too few options.
form-flaw-many-pairs = More than seven things make too many pairs to compare.
form-flaw-blank-choice = An option has no words yet.
form-flaw-impossible-count = The number asked for cannot be reached.
form-flaw-impossible-range = The range is impossible: the least must be below the most.
form-flaw-decimals = At most six digits after the point.
form-flaw-pattern = The pattern cannot be read.
form-flaw-open-not-here = Options of this type cannot ask for a text.
form-flaw-scale-points = The scale has too few or too many points.
form-flaw-scale-labels = Label both ends of the scale, or every point.
form-flaw-no-rows = The matrix has no rows yet.
form-flaw-blank-row = A row of the matrix has no words yet.
form-flaw-few-sides = There must be at least two scales side by side.
form-flaw-blank-side = A scale has no heading yet.

## Types of questions

question-type-single = One of several
question-type-multiple = Any of several
question-type-dropdown = Drop-down
question-type-yes-no = Yes or no
question-type-number = Number
question-type-short-text = Line of text
question-type-long-text = Lines of text
question-type-date = Date
question-type-time = Time
question-type-scale = Scale
question-type-rating = Stars
question-type-nps = Recommendation
question-type-slider = Slider
question-type-ranking = Ranking
question-type-allocation = Points to share out
question-type-pairs = Pairs compared (AHP)
question-type-matrix-scale = Matrix of scales
question-type-matrix-single = Matrix, one each
question-type-matrix-multiple = Matrix, any each
question-type-matrix-text = Matrix of texts
question-type-sides = Scales side by side
question-type-note = Words only
