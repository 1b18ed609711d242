### The page of surveys.

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
surveys-score = Score
surveys-gap-uncertain = May be chance
surveys-back = All surveys
surveys-new-text = Every question of a template can be changed afterwards.
# $n (number) - questions
surveys-template-size = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
surveys-create = Create
surveys-created = The survey is there.
surveys-opened = Open
surveys-none = No surveys yet
surveys-latest = Latest answer
surveys-edit-lang = Language to edit
surveys-whole = Whole questionnaire
surveys-properties = Properties
surveys-type = Type
surveys-hint = Smaller words
surveys-name = Name
surveys-phase = Phase of service
surveys-phase-none = Not told apart
surveys-phase-before = Before
surveys-phase-during = During
surveys-phase-after = After
surveys-class = Kind of knowledge
surveys-class-none = Not told apart
surveys-class-descriptive = Descriptive
surveys-class-behavioural = Behavioural
surveys-class-related = Related
surveys-valid-if = Accepted when
surveys-valid-text = Said otherwise
surveys-show-if-hint = Such as visits >= 3; always when blank
surveys-options = Options
surveys-option = Option
surveys-option-open = Asks which
surveys-option-alone = Excludes all others
surveys-columns = Columns
surveys-column = Column
surveys-lines = Rows
surveys-line = Row
surveys-dimension = Dimension
surveys-part-add = Add
surveys-part-remove = Remove
surveys-scale-from = Lowest
surveys-scale-to = Highest
surveys-scale-low = Lowest means
surveys-scale-high = Highest means
surveys-opt-out = Offers “cannot say”
surveys-shuffle = Random order
surveys-page = Page
# $n (number) - which page
surveys-page-n = Page { $n }
surveys-page-title = Heading of the page
surveys-page-add = Add a page
surveys-page-remove = Remove the page
surveys-intro = Opening words
surveys-thanks = Closing words
surveys-languages = Languages
surveys-duplicate = Duplicate the question
surveys-untitled = No words yet
surveys-why = Why
surveys-fix = What to do
surveys-check-whole = Whole questionnaire
# $n (number) - findings
surveys-checks-count = { $n ->
    [one] { $n } thing to improve
   *[other] { $n } things to improve
}
surveys-preview-none = The preview comes back when the condition can be read.
surveys-saved-draft = The draft keeps itself.
surveys-step-publish = 1. Publish
surveys-step-send = 2. Send
surveys-step-take = 3. Take answers in
surveys-not-published = Not published yet. Publishing freezes the questions as version 1; answers are always read with their own version.
# $version (number) - version
# $when - day and time
surveys-published-at = Version { $version }, published { $when }
surveys-publish-changes = Publish the changes
surveys-publish-first = Publish first.
surveys-take-label = Codes, or a whole chat
surveys-take-go = Take in
surveys-take-paste = Take from the clipboard
# $n (number) - answers
surveys-taken-of = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
surveys-progress = Progress
surveys-median-time = Median time
# $minutes - minutes
surveys-minutes = { $minutes } min
surveys-by-item = By item
surveys-by-dimension = By dimension
surveys-rows-view = Results
surveys-share = Share
surveys-count = People
surveys-texts = Words given
surveys-delete-ask = Delete this survey? It can be undone.
surveys-deleted = The survey is deleted.
surveys-try = Try
surveys-reached-never = Nobody sees it
surveys-closed-done = Collecting has ended. Late answers are still taken.
surveys-resumed = Collecting again.
group-surveys = Surveys
surveys-find = Open a survey
# $same (number) - known before
surveys-taken-none = Nothing new; { $same } known before.
surveys-none-answered = Nobody answered yet
surveys-number-min = Least
surveys-number-max = Most
surveys-number-decimals = Decimals
surveys-number-least = At least
surveys-number-most = At most
surveys-number-to = Stars
surveys-number-step = Step
surveys-number-total = Points in all
