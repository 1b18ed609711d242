### Questionnaires.

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
