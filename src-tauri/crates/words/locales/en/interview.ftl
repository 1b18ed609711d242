### Interview sheet: asked face to face or by telephone, written down while talking.

method-interview = Interviews
method-interview-about = Questions with prompts, notes while you talk, closed answers by a click; afterwards themes for the notes, and all interviews side by side.
# $questions (number) - questions
# $talks (number) - interviews
interview-summary = { $questions } questions, { $talks } interviews

interview-tabs = Steps of the interviews
interview-tab-outline = Outline
interview-tab-talks = Interviews
interview-tab-results = Results

## Outline

interview-outline = Outline
interview-outline-how = A question a line. Below it: “- ” begins a prompt, “( )” an option of which one is chosen, “[ ]” one of several, “? 1 = 2” asks only where the second option of question 1 was chosen.
interview-outline-save = Save outline
interview-outline-saved = The outline is saved.
interview-from-survey = From a questionnaire
interview-from-survey-how = Replaces the outline by the questions and conditions of a draft. It can be undone.
interview-from-survey-choose = Choose a questionnaire
interview-from-survey-go = Take its questions
interview-from-survey-done = The outline now has the questions of the questionnaire.
interview-preview = As it is asked
interview-no-outline = No questions yet. Write them on the left, or take them from a questionnaire.
# $condition - condition
interview-only-if = Only if { $condition }
interview-sheet-save = Print a blank sheet
interview-sheet-file = interview-sheet
interview-sheet-head = Who: ______________  When: ______________  Customer: ______________  Asked by: ______________

## Interviews

interview-new = New interview
interview-none = No interviews yet. Begin one, write while you talk, and save at any time.
interview-who = Who was asked
interview-who-hint = A name, a title or a label.
interview-when = When
interview-customer = Customer
interview-by = Asked by
interview-number = No.
interview-question = Question
interview-answer = Answer
interview-note = Note
# $question - question
interview-note-of = Note: { $question }
interview-themes = Themes
# $question - question
interview-themes-of = Themes: { $question }
interview-themes-hint = Given afterwards, separated by commas.
interview-choose = Please choose
interview-clear = No answer
interview-skipped = Not asked: the condition does not hold
interview-save = Save interview
interview-saved = The interview is saved.
interview-open = Open
# $who - who was asked
interview-open-of = Open the interview with { $who }
interview-remove = Delete
# $who - who was asked
interview-remove-of = Delete the interview with { $who }
interview-removed = The interview is deleted.
interview-leave = Back
# $all (number) - asked
# $n (number) - answered
interview-answered = { $n } of { $all } questions answered
# $all (number) - notes
# $n (number) - with themes
interview-coded = { $n } of { $all } notes have themes
interview-progress = Progress
interview-coding = Themes
interview-do = Actions
interview-unsaved = There are changes that are not saved.

## Results

interview-results-none = There are no interviews to add up yet.
# $answered (number) - answered
# $asked (number) - asked
interview-result-base = Asked in { $asked } interviews, answered in { $answered }
# $median - median
# $n (number) - answers
interview-result-median = n = { $n }, median { $median }
# $n (number) - how often
# $text - what
interview-result-count = { $text }: { $n }
interview-results-notes = In their words
interview-results-themes = All themes
interview-results-save = Save as table
interview-results-file = interviews
interview-results-how = Few people, and not drawn at random: a count says that somebody thinks so, not how many customers do.
