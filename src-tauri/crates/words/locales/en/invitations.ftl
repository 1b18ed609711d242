### Inviting customers to answer.

invitations-title = Invitations
invitations-whom = Whom to invite
invitations-about = Customers are drawn at random, from each class its share; the same seed and the same customers give the same list.
invitations-publish-first = Publish the questionnaire before inviting customers.
invitations-closed = Collecting has ended, so nobody is invited.
invitations-classes = Only from these classes
invitations-class-none = No shipment within a year
invitations-states = Only in these states
invitations-query = Found by
invitations-query-hint = A name, pinyin, initials, the end of a number; blank for all
invitations-as-list = As the list of customers shows them
invitations-area = Address contains
invitations-area-hint = Such as Pudong; blank for all
invitations-size = How many
invitations-size-hint = Blank for all who may be asked
# $n (number) - customers
invitations-suggested = By sample size: { $n }
invitations-seed = Random seed
invitations-anonymous = Anonymous: nobody knows whose answer is whose
invitations-anonymous-how = Names and tokens are kept apart and shuffled, and at least 5 are invited at once. Who has answered cannot be seen, and answers do not lead to customers; the response rate is still known.
invitations-anonymous-kept = This survey is anonymous: names and tokens are kept apart, and nobody knows who has answered or whose answer is whose. The response rate comes from the tokens alone.
invitations-rule = Ask a customer at most every
invitations-rule-unit = days
invitations-rule-hint = Over all surveys together; 0 for no rule
invitations-rule-save = Keep rule
invitations-rule-saved = The rule is kept.
# $available (number) - who may be asked
# $customers (number) - meant
# $drawn (number) - drawn
invitations-look = { $customers } customers are meant, { $available } may be asked, { $drawn } are drawn.
invitations-left-out = Left out
invitations-why = Why
invitations-why-invited = Invited to this survey before
# $days (number) - days
invitations-why-contacted = Invited to another survey within { $days } days
invitations-why-unreachable = No complete phone number
# $day - day
invitations-free-from = The first of them may be asked again from { $day }.
invitations-customers = Customers
invitations-available = May be asked
invitations-drawn = Drawn
invitations-between = {", "}
invitations-rules = Rules
invitations-who = Customers drawn
# $n (number) - shown
# $all (number) - all
invitations-some = { $n } of { $all } are listed.
# $n (number) - customers
invitations-invite = Invite { $n }
# $n (number) - customers
invitations-invited-done = { $n ->
    [one] One customer is invited. Next, save the page and the list.
   *[other] { $n } customers are invited. Next, save the pages and the list.
}
invitations-send = Send
invitations-send-how = Each customer gets a page of their own, named after them; the list has phones and a message ready to be sent. Each page carries its token, so mind whom you send it to.
invitations-send-how-anonymous = The pages have numbers and no names: send any one to any customer, one each. The list has phones and a message ready to be sent.
invitations-which = For
invitations-which-newest = Those invited last
invitations-which-waiting = Those who have not answered (reminder)
invitations-which-all = All invited
invitations-lang = Language
invitations-save-pages = Save pages (ZIP)…
invitations-save-list = Save list…
invitations-pages-name = Invitations
invitations-list-name = Invitation list
# $n (number) - pages
# $name - file
invitations-saved-pages = { $n ->
    [one] One page was saved as “{ $name }”.
   *[other] { $n } pages were saved as “{ $name }”.
}
# $n (number) - customers
# $name - file
invitations-saved-list = { $n ->
    [one] A list of one customer was saved as “{ $name }”.
   *[other] A list of { $n } customers was saved as “{ $name }”.
}
invitations-customer = Customer
invitations-contact = Contact
invitations-phone = Phone
invitations-class = Class
invitations-words = Message
invitations-file = File
invitations-token = Token
invitations-message = Dear { $name }, we would like to hear what you think of our service. Please take a few minutes for “{ $title }”: open the attached “{ $file }” in a browser, even without a network, and send back the answer code or the answer file. Thank you!
invitations-message-again = Dear { $name }, some days ago we sent you “{ $title }” and have not yet received your answer. It takes a few minutes: open the attached “{ $file }” in a browser and send back the answer code or the answer file. If you have just sent it, please ignore this. Thank you!
invitations-message-anonymous = Dear { $name }, we would like to hear what you think of our service. Please take a few minutes for “{ $title }”. It is anonymous: we do not know which answer is yours. Open the attachment in a browser, even without a network, and send back the answer code. Thank you!
invitations-message-anonymous-again = Dear { $name }, some days ago we sent you “{ $title }”. It is anonymous, so we do not know whether you have answered: if you have, please ignore this; if not, please open the attachment you were sent and send back the answer code. Thank you!
invitations-came-back = What came back
invitations-none = No customer has been invited yet.
# $answered (number) - answered
# $high - upper end
# $invited (number) - invited
# $low - lower end
# $rate - response rate
invitations-rate = { $invited } invited, { $answered } answered: a response rate of { $rate } (95 % interval { $low } to { $high }).
# $n (number) - answers
invitations-without = { $n ->
    [one] One more answer did not come from an invitation.
   *[other] { $n } more answers did not come from invitations.
}
invitations-rate-head = Response
invitations-invited-head = Invited
invitations-answered-head = Answered
invitations-answer-head = Answer
invitations-when = Invited on
invitations-waiting = Not yet
# $n (number) - times
# $when - when
invitations-reminded = { $n ->
    [one] Reminded on { $when }
   *[other] Reminded on { $when }, { $n } times in all
}
# $n (number) - answers
invitations-answers-more = { $n } answers, the latest counts
# $n (number) - customers
invitations-remind = Remind { $n }
# $days (number) - days
# $most (number) - times
invitations-remind-how = A reminder comes { $days } days after the invitation or the reminder before, { $most } times at most. Note the reminder, then save the list of those who have not answered: it has the reminders ready to be sent.
# $day - day
invitations-remind-from = Reminders are possible from { $day }.
# $n (number) - customers
invitations-remind-done = { $n ->
    [one] A reminder to one customer is noted.
   *[other] Reminders to { $n } customers are noted.
}
invitations-twice = Invitations answered more than once: all answers are kept, the latest counts
invitations-unknown = Answers with a token that no invitation has: taken back, or a page made elsewhere
invitations-uninvite-all = Take back what is not answered
# $name - customer
invitations-uninvite = Take back the invitation of { $name }
# $n (number) - customers
invitations-uninvited = { $n ->
    [one] One invitation was taken back.
   *[other] { $n } invitations were taken back.
}
invitations-gone = (customer deleted)
invitations-do = Actions
invitations-mailings = What went out
invitations-mailing-invite = invited
invitations-mailing-remind = reminded
# $kind - invited or reminded
# $n (number) - customers
# $when - when
invitations-mailing = { $when }: { $n } { $kind }
# $seed (number) - seed
invitations-mailing-seed = seed { NUMBER($seed, useGrouping: "false") }
invitations-repeat = Repeat after
invitations-repeat-hint = Blank for never; then the same customers may be asked again
invitations-repeat-unit = months
invitations-repeat-save = Keep
invitations-repeat-saved = The repeat is kept.
invitations-tab = Invite

calendar-title = Calendar
calendar-list = Surveys
calendar-open = Collecting now
calendar-none = No questionnaire has been published yet.
calendar-since = Since
calendar-due = Next due
# $askable (number) - customers
# $days (number) - days
# $never (number) - customers
calendar-askable = { $askable } customers may be asked now (shipped within a year, with a phone, not invited within { $days } days); { $never } of them never were.
calendar-ahead = To come
calendar-entry-published = Published
# $n (number) - customers
calendar-entry-invited = { $n } invited
# $n (number) - customers
calendar-entry-reminded = { $n } reminded
# $n (number) - customers
calendar-entry-remind-from = { $n } may be reminded
calendar-entry-due = To be repeated
