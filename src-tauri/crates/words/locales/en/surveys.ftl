### The page of surveys.

surveys-nav = Surveys
surveys-empty = Surveys are designed, collected and analysed on this machine, without a server. Choose a template and send it within minutes.
surveys-new = New survey
surveys-blank = Blank questionnaire
surveys-template = Template
surveys-title-label = Title
surveys-state = State
surveys-state-draft = Draft
surveys-state-open = Collecting
surveys-state-closed = Closed
surveys-version = Version
surveys-answers = Answers
surveys-questions = Questions
surveys-tab-design = Design
surveys-tab-collect = Collect
surveys-tab-analyse = Analyse
surveys-outline = Outline
surveys-preview = Preview
surveys-checks = Checks
surveys-checks-none = Nothing found.
surveys-must-mend = To mend before publishing
surveys-publish = Publish
# $version (number) - version
surveys-published = Version { $version } is published.
surveys-changed = The draft has changed since it was published
surveys-save-page = Save the questionnaire file…
surveys-page-how = One web page file: send it by chat, mail or stick. Customers fill it in on their phones, even offline, and send back a code or a file.
surveys-page-limits = Previews of some chats cannot run a page: ask customers to open it in a browser.
surveys-take = Take answers in
surveys-take-how = Paste the codes you received here: one, many, or a whole chat. Pasting twice counts once.
surveys-take-file = Read a file…
# $new (number) - new
# $changed (number) - changed
# $same (number) - known before
surveys-taken = { $new } new, { $changed } changed, { $same } known before.
surveys-refused = Codes that could not be read
surveys-close = End collecting
surveys-resume = Resume collecting
surveys-delete = Delete survey
surveys-gaps = Gaps between expected and perceived
surveys-gaps-how = Gap = perceived − expected; below zero expectations are not met. People who filled both count; 95 % intervals by the paired t test.
surveys-item = Item
surveys-overall = Overall
surveys-expected = Expected
surveys-perceived = Perceived
surveys-gap = Gap
surveys-interval = 95 % interval
surveys-base = n
surveys-mean = Mean
surveys-distribution = Question by question
surveys-no-answers = No answers yet. Publish, send the file to customers, and take the codes in under Collect.
surveys-nps-score = Net promoter score
surveys-small = Fewer than 30 people: a hint only
surveys-removed = No longer asked
surveys-required = Required
surveys-edit-text = Words of the question
surveys-add-question = Add a question
surveys-remove-question = Remove the question
surveys-move-up = Move up
surveys-move-down = Move down
surveys-show-if = Shown when
surveys-choices = Options, one a line
surveys-rows = Rows, one a line
surveys-dummies = Send 200 dummies
# $finished (number) - finished
# $sent (number) - sent
surveys-dummies-said = { $finished } of { $sent } dummies finished; median { $minutes } minutes.
