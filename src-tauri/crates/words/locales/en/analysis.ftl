### Analyses of the answers to a survey.

analysis-title = Statistics
analysis-choose = Analysis
analysis-variables = Variables
analysis-optional = optional
analysis-none-chosen = None
# $answers (number) - all
# $people (number) - looked at
analysis-people = { $people } of { $answers } answers
analysis-only = Only people who said
analysis-only-all = Everybody
analysis-only-and = And who also said
analysis-only-enough = No further condition
analysis-impossible = Not possible with this survey: nothing fits “{ $lacks }”.
analysis-copy = Copy the table
analysis-digest = Figures { $digest }

recipe-title = Report
recipe-keep = Keep in the report
recipe-kept-now = Kept in the report
recipe-none = Nothing kept yet. Choose an analysis and keep it: variables, filters and weights are kept with it, and the same answers give the same figures on any machine.
recipe-list = Kept analyses
# $day - when it was kept
# $people (number) - looked at then
recipe-kept = Kept on { $day } with { $people ->
    [one] 1 answer.
   *[other] { $people } answers.
}
recipe-same = The same figures came out again.
recipe-changed = The figures have changed since: there are other answers now, or other rules of cleaning.
recipe-up = Move up
recipe-down = Move down
recipe-heading = Heading
recipe-remove = Take out of the report
recipe-pdf = PDF
recipe-xlsx = Excel
# $groups - names of groups
# $variable - what tells them apart
recipe-only = Only { $variable }: { $groups }
recipe-other = Beside “{ $title }”
# $people (number) - looked at
analysis-weighed = Weighted by “{ $by }”: { $people } answers carry as much as { $effective } without weights. n stays the number of people.
analysis-not-weighed = This analysis does not use the weights (“{ $by }”): everybody counts once.
analysis-weak = Fewer than 30: a hint only
analysis-clear-legend = Bold: chance does not explain it (p < .05), or beyond the mark named below.
analysis-add = Add
analysis-remove = Remove { $name }

# $n (number) - least people
analysis-hidden = under { $n }
# $n (number) - questions
analysis-chosen = The { $n } questions chosen
analysis-variable-month = Month of the answer
analysis-variable-version = Version of the questionnaire
analysis-variable-lang = Language
analysis-variable-class = Class of the customer
analysis-variable-state = State of the customer
analysis-variable-arm = Arm (A/B)
analysis-variable-area = Area of the customer
analysis-variable-revenue = Freight of 12 months (yuan)
analysis-variable-margin = Margin of 12 months (yuan)
analysis-this-survey = This survey
analysis-other = Second survey
analysis-other-none = None
analysis-lang-zh = Chinese
analysis-lang-en = English

analysis-role-items = Questions on scales
analysis-role-groups = Groups
analysis-role-rows = Answers (rows)
analysis-role-columns = Groups (columns)
analysis-role-outcome = What is measured
analysis-role-drivers = What may drive it
analysis-role-importance = What matters
analysis-role-performance = What is done
analysis-role-weights = Weights: what matters
analysis-role-recommend = Readiness to recommend
analysis-role-first = First figure
analysis-role-second = Second figure
analysis-role-there = How it feels if it is there
analysis-role-absent = How it feels if it is not
analysis-role-pairs = Pairs compared
analysis-role-ours = Ours
analysis-role-theirs = Competitors
analysis-role-texts = Open question
analysis-role-expected = Expected, or what matters
analysis-role-perceived = Perceived, or what is done
analysis-role-satisfaction = Satisfaction
analysis-role-money = Money of the customer
analysis-role-waves = Waves by

analysis-scales = Scales: how the answers lie
analysis-scales-how = Mean with 95 % interval (Student's t), standard deviation with n − 1. Top two and bottom two: shares of the two best and two worst points, with Wilson's interval. “Cannot say” and blanks are left out.
analysis-groups = Groups compared
analysis-groups-how = Two groups: Welch's t test (unequal variances) and Mann-Whitney. More: Welch's analysis of variance, Fisher's, Kruskal-Wallis; pairs by Games-Howell and by Dunn with Holm's correction. Two-sided, 95 %. Groups under 5 people are hidden and not compared. With weights the effective n (Kish 1965) takes the place of people, and tests by ranks and of spreads are left out.
analysis-crosstab = Cross-table
analysis-crosstab-how = Shares of each column. A letter says: clearly above that column (pooled z test of two shares, two-sided, p < .05 after Holm). χ² without correction; two by two also Fisher's exact test. Where more than a fifth of the cells expect fewer than 5, χ² is not to be trusted. Columns under 5 people are hidden.
analysis-importance = Importance and performance
analysis-importance-how = Lines cross at the means of all questions; a point on a line counts as high (Martilla and James 1977). Only people who answered all questions count. 95 % intervals and steadiness from up to 500 resamples of people with fixed draws: below 80 % the quadrant may be chance. With weights means are weighted, and who is drawn brings the own weight along.
analysis-profile = Competitor profile
analysis-profile-how = Means on one scale, each over those who judged it. Differences over those who judged both, by the paired t test, two-sided, 95 %, with Holm's correction over all items and competitors; with weights the effective n (Kish 1965) takes the place of people. Under 5 people nothing is shown. In the picture a hollow shape may differ from ours by chance.
analysis-satisfaction = Index of satisfaction
analysis-satisfaction-how = From 0 to 100: (mean − least) ÷ (greatest − least), as the ACSI does; beside it mean ÷ greatest, which never gives 0 on a scale from 1. Weights are each question's share in the mean importance, else all equal. Interval: Student's t of each person's own index.
analysis-nps = Net promoter score
analysis-nps-how = Per cent with 9 or 10 less per cent with 0 to 6. Interval: adjusted Wald (Rocks 2016), which holds for few answers as well. Groups under 5 people are hidden.
analysis-drivers = What drives it
analysis-drivers-how = Least squares with a constant, people with complete answers. Weight: Johnson's relative weight as a share of R²; order: mean gain over all orders of entry (LMG, Shapley), up to 15 questions. Intervals from up to 500 resamples of people with fixed draws. An association, not a cause. With weights: weighted least squares and correlations; the effective n (Kish 1965) takes the place of people.
analysis-reliability = Reliability of scales
analysis-reliability-how = Cronbach's α with Feldt's 95 % interval, McDonald's ω from one factor, halves by Spearman-Brown; people with complete answers. From .7 usable (Nunnally 1978). Bold without: α rises when the question is left out.
analysis-validity = Structure of scales
analysis-validity-how = KMO (from .6 usable, from .8 good), Bartlett's test, components above the 95th percentile of up to 100 random tables of the same size (Horn's parallel analysis), varimax loadings; bold from .5.
analysis-correlation = What goes together
analysis-correlation-how = Pearson's by values and Spearman's by ranks, each pair over the people who answered both. Bold: p < .05 after Holm over all pairs. An association, not a cause.
analysis-paired = Two figures of the same people
analysis-paired-how = Paired t test and Wilcoxon's signed ranks, two-sided, 95 %; people who answered both. dz: difference in standard deviations of the differences. With weights the effective n (Kish 1965) takes the place of people, and ranks are left out.
analysis-waves = Change over time
analysis-waves-how = Waves are months by the respondent's clock, or versions; those of a second survey are among them where one is chosen, over the questions that both ask. Slope a month of the waves' means, a version at the mean day of its answers, with Satterthwaite's degrees of freedom; the last wave against the one before by Welch's t test. Waves under 5 people are hidden and not counted. With weights the effective n (Kish 1965) takes the place of people; a second survey is cleaned and weighted by its own rules and targets, and conditions hold for it but for what it does not ask.
analysis-kano = Kano: what delights, what is taken for granted
analysis-kano-how = Each feature is asked about twice: if it is there, and if it is not. Scales have five points; the highest says “I like it”, the lowest “I dislike it”. Kinds by the table of Kano (1984) and Berger et al. (1993); better = (A + O) ÷ (A + O + M + I), worse = −(O + M) ÷ the same, with Wilson's intervals. Sure: the lead of the first kind over the second reaches Fong's mark (1996); p is the sign test between the two. A strength below .06 is a mixture (Lee and Newcomb 1997). Features under 5 people are hidden.
analysis-words = Words and groups of open answers
analysis-words-how = Groups: an answer with any of a group's words belongs to it, and may belong to several; Wilson's intervals. Key words come without a dictionary: in Chinese, strings of two to four characters that at least 3 people use, whose neighbours vary and that are not mostly a part of a longer word (Feng et al. 2004); elsewhere words. They are looked for in the 5,000 newest answers. Lift: how many times as often two words come together as if they had nothing to do with each other; from 3 people on.
analysis-ahp = AHP: weights from pairs
analysis-ahp-how = Weights of a person: eigenvector of the largest eigenvalue λ of the comparisons. Consistency ratio CR = (λ − n) ÷ (n − 1) ÷ the mean index of chance (Saaty 1977, 1980); who is above .10 contradicts himself and is left out, as is who left a pair blank. Judgements of all others are put together by geometric means (Aczél and Saaty 1983), with weights by weighted ones; 95 % intervals from up to 500 resamples of people with fixed draws. Under 5 consistent people nothing is shown.
analysis-fuzzy = Fuzzy comprehensive evaluation
analysis-fuzzy-how = B = W∘R: R holds the share of people who gave each point, W each question's share in the mean importance, else all equal. The weighted mean M(·,+) lets every question count by its weight; the strongest factor M(∧,∨) lets the most striking one decide (Zadeh 1965; Wang Peizhuang 1983). Score: the lowest point is 0, the highest 100. Bold: the grade with the greatest membership. Each question counts the people who answered it.
analysis-gaps = Gaps: expected and perceived
analysis-gaps-how = Gap = perceived − expected (or what is done − what matters); below zero it falls short. People who filled both count; a person's gap of a dimension is the mean over its questions. Intervals by the paired t test, two-sided, 95 %; p with Holm's correction within each table; hatched in the picture: may be chance. Groups are compared by each person's gap over all questions: two by Welch's t test, more by analysis of variance. Under 5 people nothing is shown. With weights the effective n (Kish 1965) takes the place of people.
analysis-internal = Internal gap: what staff believe, what customers say
analysis-internal-how = Questions of the same name on the same scale are compared; where names differ, those of the same words. Gap = staff − customers, different people, by Welch's t test, two-sided, 95 %, p with Holm's correction over all questions. Nothing is shown where either side has fewer than 5 people. Conditions hold for both surveys, but for what the second does not ask; each is cleaned and weighted by rules and targets of its own, with the effective n (Kish 1965) in place of people. Gap 1 of Parasuraman, Zeithaml and Berry (1985).
analysis-money = Satisfaction and money (an association, no cause)
analysis-money-how = Answers that are joined to customers, the latest of each. Spearman's ρ with the interval of Bonett and Wright (2000); thirds by satisfaction, with the median money of each. A large customer counts as one place more, so that none decides alone. This is an association, not a cause: the satisfied may send more for other reasons. Weights are not used.

analysis-table-scales = Questions
analysis-table-groups = Groups
analysis-table-test = Tests
analysis-table-pairs = Two by two
analysis-table-crosstab = Shares
analysis-table-importance = Questions, the largest shortfall first
analysis-table-satisfaction = Indices
analysis-table-parts = What each question adds
analysis-table-nps = Score
analysis-table-drivers = Questions, the strongest first
analysis-table-model = Model
analysis-table-reliability = Scales
analysis-table-items = Questions of the first scale
analysis-table-validity = Fitness
analysis-table-eigenvalues = Components
analysis-table-loadings = Loadings
analysis-table-pearson = By values (Pearson)
analysis-table-spearman = By ranks (Spearman)
analysis-table-paired = Figures
analysis-table-waves = Waves
analysis-table-kano = Features
analysis-table-kano-shares = Shares of the kinds
analysis-table-topics = Keyword groups
analysis-table-words = Key words
analysis-table-together = Words said together
analysis-table-ahp = Weights
analysis-table-ahp-consistency = Consistency
analysis-table-ahp-together = Judgements of all, row against column
analysis-table-profile = Profiles
analysis-table-profile-gaps = Ours less theirs
analysis-table-fuzzy = Evaluation
analysis-table-fuzzy-members = Memberships by question
analysis-table-gaps = Gaps by question
analysis-table-gaps-dimensions = Gaps by dimension
analysis-table-gaps-groups = Gaps by group
analysis-table-gaps-groups-dimensions = Gaps by group and dimension
analysis-table-internal = Questions
analysis-table-money = Association
analysis-table-money-levels = Thirds by satisfaction

analysis-column-item = Question
analysis-column-answer = Answer
analysis-column-group = Group
analysis-column-measure = Measure
analysis-column-scale = Scale
analysis-column-component = Component
analysis-column-pair = Pair
analysis-column-month = Month
analysis-column-n = n
analysis-column-k = Questions
analysis-column-all = All
analysis-column-value = Value
analysis-column-mean = Mean
analysis-column-interval = 95 % interval
analysis-column-sd = SD
analysis-column-median = Median
analysis-column-bottom2 = Bottom two
analysis-column-top2 = Top two
analysis-column-top2-interval = Top two, 95 %
analysis-column-alpha = α
analysis-column-omega = ω
analysis-column-mean-r = Mean r
analysis-column-halves = Halves
analysis-column-item-rest = Item with rest
analysis-column-alpha-without = α without
analysis-column-eigenvalue = Eigenvalue
analysis-column-by-chance = By chance
analysis-column-explained = Explained
analysis-column-kmo = KMO
analysis-column-p = p
analysis-column-difference = Difference
analysis-column-games-howell = p (Games-Howell)
analysis-column-dunn = p (Dunn, Holm)
analysis-column-importance = Importance
analysis-column-performance = Performance
analysis-column-shortfall = Shortfall
analysis-column-quadrant = Quadrant
analysis-column-steady = Steadiness
analysis-column-weight = Weight
analysis-column-weight-interval = Weight, 95 %
analysis-column-points = Points
analysis-column-nps = NPS
analysis-column-promoters = 9 and 10
analysis-column-passives = 7 and 8
analysis-column-detractors = 0 to 6
analysis-column-r = r
analysis-column-b = Slope
analysis-column-beta = β
analysis-column-vif = VIF
analysis-column-lmg = Order (LMG)
analysis-column-first = First place
analysis-column-ahp-first = First for
analysis-column-effective = Effective n
analysis-column-feature = Feature
analysis-column-kano-kind = Kind
analysis-column-kano-sure = Sure
analysis-column-better = Better
analysis-column-better-interval = Better, 95 %
analysis-column-worse = Worse
analysis-column-worse-interval = Worse, 95 %
analysis-column-kano-a = Attractive
analysis-column-kano-o = Performance
analysis-column-kano-m = Must-be
analysis-column-kano-i = Indifferent
analysis-column-kano-r = Reverse
analysis-column-kano-q = Questionable
analysis-column-kano-strength = Strength
analysis-column-topic = Group
analysis-column-word = Word
analysis-column-words = Words
analysis-column-share = Share
analysis-column-lift = Lift
analysis-column-operator = Operator
analysis-column-dimension = Dimension
analysis-column-wave = Wave
analysis-column-level = Satisfaction
analysis-column-expected = Expected
analysis-column-perceived = Perceived
analysis-column-gap = Gap
analysis-column-p-holm = p (Holm)
analysis-column-n-customers = n, customers
analysis-column-customers = Customers
analysis-column-n-staff = n, staff
analysis-column-staff = Staff
analysis-column-internal-gap = Staff − customers
analysis-column-median-yuan = Median money (yuan)

analysis-row-all = All
analysis-row-base = n
analysis-row-n = n
analysis-row-kmo = KMO
analysis-row-bartlett = Bartlett's χ²
analysis-row-freedom = Degrees of freedom
analysis-row-p = p
analysis-row-chi2 = χ²
analysis-row-cramer = Cramér's V
analysis-row-fisher = p (Fisher, exact)
analysis-row-difference = { $one } − { $other }
analysis-row-pair = { $one } − { $other }
analysis-row-interval = 95 % interval
analysis-row-welch-t = Welch's t
analysis-row-mann-whitney = Mann-Whitney U
analysis-row-hedges = Hedges' g
analysis-row-welch-f = Welch's F
analysis-row-anova = F (equal variances)
analysis-row-kruskal = Kruskal-Wallis H
analysis-row-levene = Equal spread (Brown-Forsythe)
analysis-row-omega2 = ω² (share explained by the groups)
analysis-row-r2 = R²
analysis-row-adjusted-r2 = R², adjusted
analysis-row-f = F
analysis-row-index-range = Index, 0 to 100
analysis-row-index-greatest = Mean ÷ greatest, per cent
analysis-row-index-equal = Index with equal weights
analysis-row-paired-t = Paired t
analysis-row-wilcoxon = Wilcoxon V
analysis-row-cohen-dz = dz
analysis-row-slope = Change a month
analysis-row-last = Last wave − the one before
analysis-row-effective = Effective n
analysis-row-no-topic = In no group
analysis-row-together = { $one } + { $other }
analysis-row-ahp-all = People who compared all pairs
analysis-row-ahp-incomplete = Left out: a pair is blank
analysis-row-ahp-left-out = Left out: CR above .10
analysis-row-ahp-counted = People counted
analysis-row-ahp-median = Median CR of all who compared
analysis-row-ahp-lambda = Largest eigenvalue λ of the judgements together
analysis-row-ahp-ratio = CR of the judgements together
analysis-row-profile = { $name }: { $item }
analysis-row-fuzzy-average = Weighted mean M(·,+)
analysis-row-fuzzy-strongest = Strongest factor M(∧,∨)
analysis-row-rho = Spearman's ρ
analysis-row-low-third = Low (below the lower third)
analysis-row-middle-third = Middle
analysis-row-high-third = High (above the upper third)

analysis-kano-attractive = attractive
analysis-kano-performance = performance
analysis-kano-must = must-be
analysis-kano-indifferent = indifferent
analysis-kano-reverse = reverse
analysis-kano-questionable = questionable
analysis-kano-clear = sure
analysis-kano-mixed = or { $second }
analysis-kano-with = What it gives when it is there (better)
analysis-kano-without = What its lack takes (−worse)

analysis-quadrant-concentrate = Concentrate here
analysis-quadrant-keep = Keep up
analysis-quadrant-low = Low priority
analysis-quadrant-overkill = Possible overkill

analysis-said-scales = Highest: “{ $best }”; lowest: “{ $worst }”.
analysis-said-reliable = “{ $scale }” is reliable enough: α = { $alpha }.
analysis-said-unreliable = “{ $scale }” hardly measures one thing: α = { $alpha }. Look for questions that run the other way or belong elsewhere.
# $n (number) - components
analysis-said-components = Components that stand out from chance: { $n }.
analysis-said-low-cells = In { $share } of the cells fewer than 5 are expected: join groups before believing χ².
analysis-said-connected = “{ $rows }” and “{ $columns }” are connected: chance hardly explains it.
analysis-said-unconnected = No connection between “{ $rows }” and “{ $columns }” can be told from chance.
analysis-said-several = Somebody can be in several groups, so they are shown, not tested.
analysis-said-one-group = Fewer than two groups have 5 people: nothing is compared.
analysis-said-differ = “{ $outcome }” differs by “{ $groups }”: chance hardly explains it.
analysis-said-alike = “{ $outcome }” does not clearly differ by “{ $groups }”.
analysis-said-strongest = Strongest: “{ $one }” with “{ $two }”, r = { $r }.
analysis-said-driver = “{ $first }” weighs most for “{ $outcome }”: { $part } of what the questions explain (R² { $whole }).
analysis-said-entangled = Some questions are so alike (VIF above 10) that their slopes cannot be told apart; read the weights.
analysis-said-concentrate = Important and not done well, and no matter of chance: { $items }.
analysis-said-no-concentrate = No question is surely both important and badly done.
analysis-said-index = Index of satisfaction: { $score } of 100.
analysis-said-nps = Net promoter score { $score } (95 %: { $low } to { $high }).
analysis-said-pairs-alike = “{ $one }” and “{ $other }” do not clearly differ.
analysis-said-above = “{ $one }” is above “{ $other }”: chance hardly explains it.
analysis-said-rises = “{ $outcome }” rises over time.
analysis-said-falls = “{ $outcome }” falls over time.
analysis-said-no-trend = No trend over the waves can be told from chance.
analysis-said-kano-must = Taken for granted, missed when gone: { $items }.
analysis-said-kano-delights = Delights when it is there: { $items }.
analysis-said-kano-none = No feature is surely a must or a delight yet.
analysis-said-kano-reversed = Most features come out as “reverse”: the scale probably runs the other way (its highest point should say “I like it”), or the two columns are changed over.
analysis-said-topic = Said most: “{ $name }”, by { $share }.
analysis-said-word = { $share } speak of “{ $word }”.
# $left (number) - people left out
# $people (number) - people who compared all
analysis-said-ahp = “{ $name }” matters most, with a weight of { $share }. { $left } of { $people } people contradict themselves and are left out.
# $consistent (number) - people who do not contradict themselves
# $people (number) - people who compared all
analysis-said-ahp-contradict = Only { $consistent } of { $people } people compare without contradicting themselves: too few for weights.
analysis-said-profile-alike = No clear difference from “{ $name }”.
analysis-said-profile-ahead = Clearly ahead of “{ $name }”: { $ahead }.
analysis-said-profile-behind = Clearly behind “{ $name }”: { $behind }.
analysis-said-profile-both = Clearly ahead of “{ $name }”: { $ahead }; clearly behind: { $behind }.
analysis-said-fuzzy = Score { $score } of 100; nearest to grade { $grade }.
# $count (number) - that clearly fall short
# $of (number) - all
analysis-said-gaps = { $count } of { $of } clearly fall short; the widest gap is “{ $label }” ({ $gap }).
analysis-said-no-gaps = Nothing clearly falls short of what is expected.
analysis-said-internal-above = Staff clearly higher than customers: { $items }.
analysis-said-internal-below = Staff clearly lower than customers: { $items }.
analysis-said-internal-alike = Staff and customers do not clearly differ.
# $by - what the weights are made of
# $name - heading of the second survey
analysis-said-other-weighed = “{ $name }” is weighted by { $by }.
# $label - what a condition asks for
# $name - heading of the second survey
analysis-said-other-unmet = “{ $name }” does not tell people apart by “{ $label }”; all of its answers count.
# $n (number) - questions
analysis-said-internal-left = Questions that the second survey does not ask, left out: { $n }.
analysis-said-money-more = Customers with a higher “{ $satisfaction }” bring more: { $money } (ρ = { $rho }); chance hardly explains it.
analysis-said-money-less = Customers with a higher “{ $satisfaction }” bring less: { $money } (ρ = { $rho }); chance hardly explains it.
analysis-said-money-none = No association of “{ $satisfaction }” with { $money } can be told from chance (ρ = { $rho }).
analysis-said-money-association = This is an association, not a cause.
analysis-between = { "; " }
