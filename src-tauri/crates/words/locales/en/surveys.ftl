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
surveys-take-pictures = Photos of codes or papers…
surveys-take-pictures-keys = photo picture scan screenshot QR paper
# $codes (number) - answer codes
# $pictures (number) - pictures
surveys-pictures-found = { $codes ->
    [one] One answer code
   *[other] { $codes } answer codes
} found in { $pictures ->
    [one] one picture
   *[other] { $pictures } pictures
}, and put into the box above.
surveys-pictures-unread = Pictures that could not be taken in
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
surveys-gaps-grouped = By group
surveys-gaps-everybody = Everybody together
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
surveys-page-show-if = Page shown if
surveys-page-shuffle = Questions of this page in random order
surveys-arms = Arms (A/B)
surveys-arms-how = Each respondent is put into one at random, by weight; conditions say arm = name.
surveys-arm-name = Name of arm
surveys-arm-weight = Weight
surveys-arm-add = Add an arm
surveys-arm-remove = Remove arm
surveys-quotas = Quotas
surveys-quotas-how = They say when to stop inviting; without a server no answer can be turned away.
surveys-quota-title = Name of quota
surveys-quota-condition = Counts if (blank counts all)
surveys-quota-target = Answers wanted
surveys-quota-add = Add a quota
surveys-quota-remove = Remove quota
surveys-quota-everybody = All answers
surveys-quota-count = { $answers } / { $target }
surveys-quota-full = Full, stop inviting: { $names }
surveys-side-add = Add a column
surveys-side-remove = Remove column
surveys-side-role = What this column measures
surveys-side-role-expectation = Expectation
surveys-side-role-perception = Perception
surveys-side-role-importance = Importance
surveys-side-role-performance = Our performance
surveys-side-role-competitor = A competitor's performance
surveys-side-role-functional = How it feels if it is there (Kano)
surveys-side-role-dysfunctional = How it feels if it is not (Kano)
surveys-side-role-other = Something else
surveys-intro = Opening words
surveys-thanks = Closing words
surveys-languages = Languages
surveys-duplicate = Duplicate the question
surveys-untitled = No words yet
surveys-bank = Question bank
surveys-bank-open = From the question bank…
surveys-bank-find = Find a question
surveys-bank-own = My own
surveys-bank-none = Nothing in the bank says that.
surveys-bank-insert = Put into the questionnaire
surveys-bank-keep = Keep in the question bank
surveys-bank-kept = Kept in the question bank
surveys-bank-deleted = Taken out of the bank
surveys-bank-delete = Take out of the bank: { $question }
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

# Files of other programs
survey-word-other = Other
survey-word-which = Please specify
survey-word-answer = Answer
survey-word-female = Female
survey-word-male = Male
survey-word-more = Increase
survey-word-same = Same
survey-word-less = Decrease
survey-codebook = Codebook
survey-codebook-name = Variable
survey-codebook-label = Question
survey-codebook-values = Values
survey-column-serial = Number in the file
survey-column-submitted = Sent
survey-column-begun = Begun
survey-column-seconds = Seconds taken
survey-column-sender = Sender
survey-dialect-wjx = Wenjuanxing (问卷星)
survey-dialect-google = Google Forms
survey-dialect-microsoft = Microsoft Forms
survey-dialect-kobo = KoboToolbox
survey-dialect-plain = Table
# $part - heading of the column, $content - what stands there
survey-note-kept-part = “{ $part }” has no place in a questionnaire here ({ $content }). It is kept and written back when you export the same format.
# $type - type in the file
survey-note-kept-question = Questions of type “{ $type }” do not exist here. It is kept for the way back, but nobody is asked.
# $list - name of the list
survey-note-kept-list = No question uses the list “{ $list }”. It is kept for the way back.
# $source - the condition, $word - the part that has no counterpart
survey-note-kept-condition = The condition “{ $source }” cannot be carried over because of “{ $word }”. The question is asked of everybody until you set a condition.
# $type - type in the file
survey-note-as-text = The type “{ $type }” is not known here; a line of text is asked for instead.
# $type - type in the file
survey-note-as-yes-no = “{ $type }” is asked as yes or no.
# $type - type in the file
survey-note-as-number = “{ $type }” is asked as a number.
# $name - name it has now
survey-note-renamed = The name cannot be used in conditions here; it is now “{ $name }”. The export keeps the old one.
# $language - language of the file
survey-note-language-kept = Texts in “{ $language }” are kept for the way back; questionnaires here have Chinese and English.
# $language - language of the file, $place - zh-CN or en
survey-note-language-taken = Texts in “{ $language }” take the place of { $place ->
    [en] English
   *[other] Chinese
  }.
survey-note-asked-once = The group repeats in the file; here it is asked once.
survey-note-all-choices = The file offers only some options, depending on an answer; here all are offered.
survey-note-comment-left-out = The remark beside the answer is left out; only the answer is asked.
# $type - type of the question in the file
survey-note-numbers-as-text = The numbers of a question of type “{ $type }” are asked for as texts in a table; conditions still count with them.
survey-note-points-by-place = The options have no numbers in a row: they are the points of a scale in their order, the first is 1. The other way round? Turn the words around.
# $at - name of the question
survey-note-pairs-as-matrix = “{ $at }” compares things two by two, which no other program does: the pairs are written as rows of a matrix from −8 (the left far more) to 8 (the right far more).
# $count (number) - questions made of it
survey-note-split = There is no such question here: it is asked as { $count } questions, one after the other.
# $part - heading of the part, $content - its beginning
survey-note-stored-part = “{ $part }” has no place in a questionnaire here ({ $content }). It is stored with the questionnaire, but has no effect.
# $type - type of the question in the file
survey-note-stored-question = Questions of type “{ $type }” do not exist here. It is stored with the questionnaire, but nobody is asked.
survey-note-unused-question = The question is among the unused ones of the file. It is stored with the questionnaire, but nobody is asked.
survey-note-other-left-out = “Other” is left out: it cannot be ranked here.
survey-note-pictures-left-out = The pictures are left out; their words are asked.
survey-note-was-hidden = The question is hidden in the file; here it is shown.
# $row (number) - row of the sheet
survey-note-idle-row = Row { $row } of the sheet says nothing a questionnaire could use and is left out.
# $source - the condition
survey-note-condition-not-written = The other program has no words for the condition “{ $source }”; there the question is asked of everybody.
# $source - what would be inserted
survey-note-insert-not-written = The other program cannot insert “{ $source }” into a text; the name stands there instead.
# $what - arms, quotas
survey-note-kept-setting = { $what ->
    [arms] The versions drawn at random stand in the file and come back from it; the other program gives everybody the same questions.
   *[other] The quotas stand in the file and come back from it; the other program does not count them.
  }
# $what - arms, quotas, shuffle, alone, most, unit, open, labels
survey-note-not-written = { $what ->
    [arms] The versions drawn at random are not written.
    [quotas] Quotas are not written.
    [shuffle] The random order of questions is not written.
    [alone] The other program does not know that an option excludes the others.
    [most] How many are ranked is not written.
    [unit] The unit behind the number is not written.
    [open] Only one option can ask for words there; the others are written without.
   *[other] The words at the ends are not written.
  }
# $questions (number) - questions read
survey-imported = Questions read: { $questions }

# Cleaning
cleaning-title = Cleaning
# $answers (number) - all
# $excluded (number) - left out
cleaning-excluded = { $excluded } of { $answers } answers are left out by the rules switched on. The answers themselves stay; switching a rule off brings them back.
cleaning-rule = Rule
cleaning-limit = Limit
cleaning-hits = Finds
cleaning-speed = Too fast
cleaning-speed-how = Took less than this share of the median time
cleaning-straight = Straight lines
cleaning-straight-how = The same point in every row, in at least this share of the matrices of four rows and more
cleaning-run = Long strings
cleaning-run-how = The same point in a row, over all matrices, in at least this share of the points given (10 at least; Curran 2016 takes half)
cleaning-distance = Far from everybody
cleaning-distance-how = A pattern that fewer than 1 − limit of people would give (Mahalanobis)
cleaning-twin = Twins
cleaning-twin-how = The same answers as another begun so many minutes before at most; the first one stays
cleaning-blank = Hardly filled in
cleaning-blank-how = Less than this share of the questionnaire filled in
cleaning-begun = Begun
cleaning-took = Took
# $seconds (number) - seconds
cleaning-seconds = { $seconds } s

# Weights
weights-title = Weights
weights-about = Answers rarely hold the same mix of people as the firm's customers. Say what the customers are, and Statistics count people in that proportion, each analysis saying whether it does, and so do gaps and question by question. No weight grows beyond 5, so that a few do not speak for all.
weights-none = Nothing is weighted: every answer counts once.
# $answers (number) - answers
weights-found = { $answers } answers carry as much as { $effective } without weights (design effect { $effect }); weights go from { $least } to { $most }.
weights-unmet = Some targets are missed: weights end at 5, or targets contradict each other. See the column “with weights”.
weights-nothing = No single choice or scale of this survey divides people into groups, so nothing can be weighted.
weights-variable = Weight by
weights-on = { $label } (weighted)
weights-group = Group
weights-answers = Answers
weights-share = Of answers
weights-target = Of customers
weights-target-of = Of customers: { $group }
weights-reached = With weights
weights-sum = { $sum } together. It need not be 100 %: only the proportion counts, so numbers of customers will do.
weights-fill = Take from the customers
weights-fill-class = By class
weights-fill-state = By state
weights-fill-none = The groups have other names than the customers have; nothing was filled in.
weights-set = Weight by this
weights-clear = Take the weights away
weights-done = Weighted
weights-cleared = No longer weighted

# Open answers
open-text-title = Open answers
open-text-question = Question
open-text-none = This survey has no open question.
# $answers (number) - answers
open-text-answers = { $answers ->
    [one] { $answers } person wrote something
   *[other] { $answers } people wrote something
  }
open-text-words = Key words
open-text-words-how = Words that at least 3 people use. Choosing one puts it into the group that is being written.
open-text-words-few = No word is used by 3 people yet.
# $answers (number) - people
open-text-word = { $word }, used by { $answers }
# $answers (number) - people
open-text-word-grouped = { $word }, used by { $answers }, in a group
open-text-topics = Keyword groups
coding-title = By hand
coding-how = The arrows go from answer to answer; a digit puts the answer into that group or takes it out. What is said by hand stands above the words, and both are counted together.
# $answers (number) - all
# $grouped (number) - in a group
coding-count = { $answers } answers that say something, { $grouped } of them in a group.
coding-open = Only those in no group
coding-no-topics = No group yet: make one under “Keyword groups”; it needs no words.
coding-none = in no group
coding-by-hand = by hand
coding-newer = Newer
coding-older = Older
# $first (number) - first shown
# $last (number) - last shown
# $listed (number) - all
coding-page = { $first } to { $last } of { $listed }
open-text-topics-how = An answer with any of a group's words belongs to it. Groups are kept with the survey and can be undone.
open-text-topic-new = New group
open-text-topic-name = Name of the group
open-text-topic-words = Words, separated by blanks or commas
open-text-topic-keep = Keep the group
open-text-topic-kept = Group kept
open-text-topic-edit = Change { $name }
open-text-topic-delete = Delete { $name }
open-text-topic-deleted = Group deleted
# $answers (number) - answers
open-text-topic-found = { $answers }, { $share } (95 %: { $low } to { $high })
# $answers (number) - answers
open-text-rest = In no group: { $answers }
open-text-examples = In their words

# Enough?
power-title = Enough?
power-about = Sizes and power can be watched at any time. The difference itself is told by a look only: each look is written down and spends a part of the error allowed, so that looking often does not turn chance into a finding. Looking at the same comparison under Statistics is a look too, but one that nobody counts.
power-impossible = There is nothing to compare in this survey: it takes a figure, and a question that divides people into groups.
power-outcome = What is measured
power-compare = Compare
power-means = Means
power-shares = Shares
power-hits = Answers that count
power-share-of = { $outcome }: { $answers }
power-shares-how = Shares: pooled z test with N − 1 (Campbell 2007), Fisher's exact test where a cell expects fewer than 10; sizes by Cohen's h. The same marks guard them.
power-shares-unit = In percentage points
power-share-now = Share in both groups: { $share }
power-share-assumed = Too few answers to know the share: { $share } is assumed.
power-grouping = Groups
power-one = First group
power-other = Second group
power-difference = Difference that matters
power-now = By now
# $one (number) - first group
# $other (number) - second group
power-answers = { $first }: { $one }; { $second }: { $other }
power-detectable = A difference of { $difference } can be told by now (power 80 %).
power-none-detectable = It takes at least 2 answers a group.
power-power = If there is a difference of { $difference }, it would be seen with a probability of { $power }.
# $needed (number) - a group
power-needed = To tell { $difference }, each group needs { $needed }.
power-never = A difference of { $difference } is too small for any number of answers.
power-assumed = Too few answers to know the spread: a quarter of the scale is assumed ({ $deviation }).
power-deviation = Standard deviation within groups: { $deviation }
power-smaller = To tell a smaller difference
power-step-difference = Difference
power-step-needed = Each group
power-step-missing = Missing ({ $group })
power-plan = Plan
power-plan-how = Fixed before looking: what is compared, which difference matters, how many answers decide, how often one means to look. After the first look the plan stays.
power-plan-answers = Answers planned, both groups
power-plan-answers-hint = Left blank: what the difference takes
power-plan-looks = Looks planned
power-plan-set = Fix the plan
power-plan-change = Change the plan
power-plan-done = Plan fixed
power-plan-delete = Give the plan up
power-plan-deleted = Plan given up
# $answers (number) - answers
# $looks (number) - looks
power-plan-of = “{ $outcome }”: { $one } against { $other }, a difference of { $difference } matters; { $answers } answers, { $looks } looks.
# $planned (number) - planned
power-plan-progress = The answers count as { $counted } of { $planned }; { $spent } of the 5 % error is spent.
# $next (number) - answers
power-plan-next = The next look is planned at { $next }.
power-plan-early = Looking now is allowed, but the mark is stricter and a verdict unlikely.
power-look = Look now
power-looked = The look was written down
power-look-none = No more answers have come since the last look.
power-looks = Looks
power-looks-at = When
power-looks-answers = Answers
power-looks-difference = Difference
power-looks-p = p
power-looks-allowed = p must be below
power-looks-spent = Error spent
power-looks-verdict = Verdict
power-verdict-found = There is a difference: collecting may stop
power-verdict-go-on = No verdict yet: go on collecting
power-verdict-not-found = All planned answers are there, and no difference is to be seen
power-verdict-none = Not looked at yet
power-look-found = a difference
power-look-open = no verdict
power-how = Two-sided α = 5 %, power 80 %, Welch's t test. Marks by the spending function of Lan and DeMets (1983) like O’Brien and Fleming's, which keep 5 % whenever one looks. Groups of different size count as two of their harmonic mean.

# How many to invite
sample-title = How many to invite
sample-about = Counted with your own customers: say what the answers are to tell, and see how many must come back and how many to send out.
sample-aim = To know
sample-aim-share = A share, such as the satisfied
sample-aim-mean = A mean score
sample-aim-difference = A difference between two groups
sample-margin = Margin of error
sample-difference = Difference to be told
sample-expected-share = Share expected
sample-expected-share-hint = 50 where nothing is known
sample-deviation = Standard deviation
sample-deviation-hint = About 1 on five points
sample-response = Response rate expected
sample-classes = Only these classes
sample-states = Only these states
sample-strata = Strata
sample-strata-none = None
sample-strata-class = By class
sample-strata-state = By state
sample-equal = The same number in each, to compare them
# $answers (number) - back
# $invite (number) - out
# $population (number) - customers
sample-found = Of { $population } customers, { $answers } answers are needed: invite { $invite }.
# $hoped (number) - back
# $invite (number) - out
sample-short = There are too few customers: inviting all { $invite } gives hope of { $hoped } answers.
sample-reached = Then the margin is about ± { $margin }.
# $unlimited (number) - answers
sample-unlimited = With customers without end it would take { $unlimited }.
sample-stratum = Stratum
sample-customers = Customers
sample-answers = Answers
sample-invite = Invite
sample-how = 95 % confidence. Shares and means by Cochran (1977) with the end of the population; differences by the t test with a power of 80 %, without it. Strata by their number of customers or evenly, rounded by largest remainders.

# Files of questionnaires and answers
surveys-files = Files
surveys-from-file = Take a questionnaire from a file…
surveys-from-file-keys = import XLSForm SurveyJS KoboToolbox ODK
surveys-from-file-how = An XLSForm workbook of KoboToolbox, ODK and others, a JSON file of SurveyJS, a structure file of LimeSurvey (.tsv, .txt, .lss), or a Qualtrics file (.qsf).
surveys-file-look = Questionnaire in the file
surveys-file-name = File
surveys-file-format = Format
survey-format-xlsform = XLSForm
survey-format-surveyjs = SurveyJS
survey-format-limesurvey-tsv = LimeSurvey (table)
survey-format-lss = LimeSurvey
survey-format-qsf = Qualtrics
# $n (number) - questions
surveys-file-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
# $n (number) - remarks
surveys-file-notes = Changed or kept aside ({ $n })
surveys-file-notes-none = Everything was carried over as it is.
surveys-file-flaws-how = It can be taken now and mended before publishing.
surveys-file-create = Create a survey
# $title - heading of the survey
surveys-file-replace = Replace the draft of “{ $title }”
surveys-file-replace-how = When the draft is replaced, questions of the same name stay the same questions: answers stay theirs. Published versions do not change.
# $name - name of the file
# $n (number) - questions
surveys-file-taken = { $n ->
    [one] { $n } question
   *[other] { $n } questions
} taken from “{ $name }”.
# $row (number) - row of the sheet
surveys-note-row = Row { $row }
surveys-save-as = Save as…
surveys-save-as-keys = export XLSForm SurveyJS Excel CSV SPSS
surveys-save-form = Questionnaire (the draft)
surveys-save-answers = Answers
surveys-save-xlsform = XLSForm (.xlsx)
surveys-save-xlsform-about = For KoboToolbox and ODK; edited in Excel, it can be read back
surveys-save-surveyjs = SurveyJS (.json)
surveys-save-surveyjs-about = For SurveyJS questionnaires on web sites
surveys-save-limesurvey-tsv = LimeSurvey (.tsv)
surveys-save-limesurvey-tsv-about = For LimeSurvey: import it there as a survey structure
surveys-save-xlsx = Excel (.xlsx)
surveys-save-xlsx-about = Answers in words, with a codebook
surveys-save-csv = CSV (.csv)
surveys-save-csv-about = Answers in words, for any program
surveys-save-sav = SPSS (.sav)
surveys-save-sav-about = Codes with labels of variables and values
surveys-save-go = Choose where…
surveys-save-unpublished = There are answers to save only after publishing.
# $title - heading of the survey
surveys-save-answers-name = { $title } - answers
surveys-save-notes = What this format has no words for
surveys-answers-file = Answers from a file…
surveys-answers-file-keys = import Wenjuanxing Google Forms Microsoft Forms KoboToolbox Excel CSV
surveys-answers-file-how = Answers exported from Wenjuanxing (问卷星), Google Forms, Microsoft Forms, KoboToolbox, or any table with one answer a row.
surveys-answers-title = Answers from a file
# $dialect - whose file it is
# $rows (number) - answers
# $row (number) - row of the column names
surveys-answers-found = { $dialect } · { $rows ->
    [one] { $rows } answer
   *[other] { $rows } answers
} · column names in row { $row }
surveys-answers-for = Answers to
surveys-answers-new = A new survey made of the file
# $title - heading of the survey
surveys-answers-made = A file like this has made the survey “{ $title }” before: these answers join it.
surveys-answers-publishes = Not published yet: taking the answers publishes the draft as version 1, and they are read with it.
surveys-answers-remembers = Columns you change are remembered for the next file with the same columns.
surveys-answers-none-mapped = No column belongs to a question.
surveys-answers-about = About the answer
# $option - the option
surveys-target-chosen = “{ $option }” chosen
# $option - the option
surveys-target-place = Place of “{ $option }”
# $n (number) - answers
surveys-answers-take = Take { $n ->
    [one] { $n } answer
   *[other] { $n } answers
} in
surveys-answers-results = Open the results
surveys-drop = Drop questionnaires or answers to read them
