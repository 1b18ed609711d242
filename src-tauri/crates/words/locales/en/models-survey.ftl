### Models of questionnaires: their names and the steps of their explanation.

## Reliability of a scale (Cronbach’s α, composite reliability)

model-scale-reliability-title = Reliability of a scale (Cronbach’s α, composite reliability)
# $n (number) - answers
# $k (number) - questions
# $alpha (number) - Cronbach’s α
model-scale-reliability-alpha = Answers: { $n }; questions: { $k }. α = k ÷ (k − 1) × (1 − sum of variances ÷ variance of the sum) = { NUMBER($alpha, maximumFractionDigits: 3) }.
# $lo (number) - lower end
# $hi (number) - upper end
model-scale-reliability-interval = Interval of α (Feldt): { NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }.
model-scale-reliability-good = At least 0.8: reliable.
model-scale-reliability-usable = From 0.7 to 0.8: usable.
model-scale-reliability-weak = Below 0.7: the questions hardly measure one thing. First see whether a reversed question was not turned.
# $number (number) - number of the question
# $deleted (number) - α without it
model-scale-reliability-deleted = Without question { $number } α rises to { NUMBER($deleted, maximumFractionDigits: 3) }: look at this question first.
# $r (number) - correlation
model-scale-reliability-halves = Split half (odd against even, Spearman–Brown): { NUMBER($r, maximumFractionDigits: 3) }.
# $omega (number) - McDonald’s ω
# $ave (number) - share
model-scale-reliability-omega = One factor: composite reliability ω = { NUMBER($omega, maximumFractionDigits: 3) } (0.7 and more is good), average variance extracted { NUMBER($ave, maximumFractionDigits: 3) } (0.5 and more is good).

## Construct validity (KMO and Bartlett’s test)

model-scale-validity-title = Construct validity (KMO and Bartlett’s test)
model-scale-validity-good = At least 0.8: well suited to a factor analysis.
model-scale-validity-usable = From 0.6 to 0.8: usable.
model-scale-validity-weak = Below 0.6: the questions have too little in common.
# $n (number) - answers
# $kmo (number) - measure of adequacy
model-scale-validity-kmo = Answers: { $n }. KMO = squared correlations ÷ (squared correlations + squared partial correlations) = { NUMBER($kmo, maximumFractionDigits: 3) }.
# $chi2 (number) - chi square
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-scale-validity-bartlett = Bartlett’s test: χ² = { NUMBER($chi2, maximumFractionDigits: 2) }, { $freedom } degrees of freedom, p { $p }; a small p says that questions do go together.
# $factors (number) - factors
# $first (number) - largest eigenvalue
model-scale-validity-factors = Eigenvalues above 1: { $factors }; the largest is { NUMBER($first, maximumFractionDigits: 3) }.

## Gaps of expected and perceived service (SERVQUAL)

model-service-gaps-title = Gaps of expected and perceived service (SERVQUAL)
# $n (number) - answers
# $dimensions (number) - dimensions
model-service-gaps-gap = Answers: { $n }; dimensions: { $dimensions }. Gap = perceived − expected, averaged within each person and then over people.
# $worst (number) - number of the dimension
# $perceived (number) - mean perception
# $expected (number) - mean expectation
# $gap (number) - gap
model-service-gaps-worst = The widest is dimension { $worst }: perceived { NUMBER($perceived, maximumFractionDigits: 2) } − expected { NUMBER($expected, maximumFractionDigits: 2) } = { NUMBER($gap, maximumFractionDigits: 2) }.
# $gap (number) - gap
model-service-gaps-unweighted = All dimensions alike: { NUMBER($gap, maximumFractionDigits: 3) }.
# $gap (number) - gap
model-service-gaps-weighted = With each person’s own weights: { NUMBER($gap, maximumFractionDigits: 3) }.

## Importance and performance (quadrants)

model-importance-performance-title = Importance and performance (quadrants)
# $importance (number) - importance at the crossing
# $performance (number) - performance at the crossing
model-importance-performance-cross = The lines cross at importance { NUMBER($importance, maximumFractionDigits: 3) } and performance { NUMBER($performance, maximumFractionDigits: 3) }; on a line counts as high.
# $concentrate (number) - questions to concentrate on
model-importance-performance-urgent = Important and not done well, so first to be improved: { $concentrate }.

## Satisfaction index (ACSI convention)

model-satisfaction-index-title = Satisfaction index (ACSI convention)
# $least (number) - least answer
# $most (number) - greatest answer
model-satisfaction-index-map = Each answer goes to 0 to 100: (answer − { $least }) ÷ ({ $most } − { $least }) × 100.
# $score (number) - score
model-satisfaction-index-score = Their weighted mean is { NUMBER($score, maximumFractionDigits: 2) }.

## Weighted satisfaction index (CSI, two conventions)

model-weighted-satisfaction-title = Weighted satisfaction index (CSI, two conventions)
# $score (number) - score
model-weighted-satisfaction-score = With each question’s share of importance as its weight, satisfaction is { NUMBER($score, maximumFractionDigits: 3) }.
# $most (number) - greatest answer
# $percent (number) - per cent of the greatest
model-weighted-satisfaction-greatest = First convention, divided by { $most }: { NUMBER($percent, maximumFractionDigits: 1) }% (the worst is not 0).
# $least (number) - least answer
# $most (number) - greatest answer
# $range (number) - per cent of the range
model-weighted-satisfaction-range = Second, (score − { $least }) ÷ ({ $most } − { $least }): { NUMBER($range, maximumFractionDigits: 1) }% (from 0 to 100). Only figures of one convention may be compared.

## Top two boxes

model-top-box-title = Top two boxes
# $n (number) - answers
# $top (number) - share
# $lo (number) - lower end
# $hi (number) - upper end
model-top-box-top = Of { $n } answers { NUMBER($top, style: "percent", maximumFractionDigits: 1) } are the two best; interval { NUMBER($lo, style: "percent", maximumFractionDigits: 1) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 1) } (Wilson).
# $bottom (number) - share
# $net (number) - share
model-top-box-bottom = The two worst are { NUMBER($bottom, style: "percent", maximumFractionDigits: 1) }; net { NUMBER($net, style: "percent", maximumFractionDigits: 1) }.
# $mean (number) - mean
# $sd (number) - standard deviation
model-top-box-mean = Mean { NUMBER($mean, maximumFractionDigits: 2) }, standard deviation { NUMBER($sd, maximumFractionDigits: 2) }.

## Net promoter score (NPS)

model-net-promoter-score-title = Net promoter score (NPS)
# $promoters (number) - share
# $detractors (number) - share
# $nps (number) - score
model-net-promoter-score-score = Promoters { NUMBER($promoters, style: "percent", maximumFractionDigits: 1) } − detractors { NUMBER($detractors, style: "percent", maximumFractionDigits: 1) }: score { NUMBER($nps, maximumFractionDigits: 1) }.
# $n (number) - answers
# $lo (number) - lower end
# $hi (number) - upper end
model-net-promoter-score-wald = Answers: { $n }. The textbook interval: { NUMBER($lo, maximumFractionDigits: 1) } to { NUMBER($hi, maximumFractionDigits: 1) }; too narrow for few answers.
# $lo (number) - lower end
# $hi (number) - upper end
model-net-promoter-score-adjusted = Adjusted, with three answers added: { NUMBER($lo, maximumFractionDigits: 1) } to { NUMBER($hi, maximumFractionDigits: 1) }. The usual choice.

## Kano: coefficients from counts

model-kano-counts-title = Kano: coefficients from counts
# $category - letter of the category
# $strength (number) - share
model-kano-counts-category = Most frequent category: { $category }, { NUMBER($strength, style: "percent", maximumFractionDigits: 1) } ahead of the second.
# $better (number) - coefficient
# $worse (number) - coefficient
model-kano-counts-coefficients = Better = (A + O) ÷ (A + O + M + I) = { NUMBER($better, maximumFractionDigits: 2) }: what it adds if it is there. Worse = −(O + M) ÷ (A + O + M + I) = { NUMBER($worse, maximumFractionDigits: 2) }: what is lost if it is not.
model-kano-counts-mixed = Less than 6% ahead: customers see it differently, look at groups.

## Kano: categories from pairs of answers

model-kano-answers-title = Kano: categories from pairs of answers
# $pairs (number) - pairs of answers
# $contradictory (number) - pairs
model-kano-answers-table = Pairs: { $pairs }, each looked up in the table of 5 by 5; contradictory (Q): { $contradictory }.
# $category - letter of the category
# $strength (number) - share
model-kano-answers-category = Most frequent category: { $category }, { NUMBER($strength, style: "percent", maximumFractionDigits: 1) } ahead of the second.
# $better (number) - coefficient
# $worse (number) - coefficient
model-kano-answers-coefficients = Better = (A + O) ÷ (A + O + M + I) = { NUMBER($better, maximumFractionDigits: 2) }: what it adds if it is there. Worse = −(O + M) ÷ (A + O + M + I) = { NUMBER($worse, maximumFractionDigits: 2) }: what is lost if it is not.
model-kano-answers-mixed = Less than 6% ahead: customers see it differently, look at groups.

## Weights of a sample (raking, effective size)

model-sample-weights-title = Weights of a sample (raking, effective size)
# $margins (number) - margins
# $rounds (number) - rounds
model-sample-weights-settled = Adjusted to the margins in turn ({ $margins }); all are met after { $rounds } rounds.
# $margins (number) - margins
# $rounds (number) - rounds
model-sample-weights-unsettled = Adjusted to the margins ({ $margins }) for { $rounds } rounds, and not met: they contradict each other, or the cap is too low.
# $least (number) - least weight
# $most (number) - greatest weight
model-sample-weights-weights = Weights lie between { NUMBER($least, maximumFractionDigits: 2) } and { NUMBER($most, maximumFractionDigits: 2) }; their mean is 1.
# $people (number) - people
# $effective (number) - effective answers
# $effect (number) - design effect
model-sample-weights-effective = Weighted, { $people } answers are as exact as { NUMBER($effective, maximumFractionDigits: 1) } without weights (design effect { NUMBER($effect, maximumFractionDigits: 2) }).

## Drivers of satisfaction (relative importance)

model-satisfaction-drivers-title = Drivers of satisfaction (relative importance)
# $n (number) - answers
# $predictors (number) - predictors
# $r2 (number) - share explained
model-satisfaction-drivers-explained = Answers: { $n }; factors: { $predictors }; together they explain { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } of the variation.
# $number (number) - number of the question
# $share (number) - share of what is explained
model-satisfaction-drivers-first = Averaged over all orders of entry (Shapley), factor { $number } brings most: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of what is explained.

## Weights of the analytic hierarchy process (AHP)

model-ahp-weights-title = Weights of the analytic hierarchy process (AHP)
# $criteria (number) - criteria
# $lambda (number) - largest eigenvalue
model-ahp-weights-lambda = Criteria: { $criteria }, compared two by two; the largest eigenvalue is λ = { NUMBER($lambda, maximumFractionDigits: 4) }.
# $number (number) - number of the criterion
# $weight (number) - weight
model-ahp-weights-heaviest = Criterion { $number } weighs most: { NUMBER($weight, maximumFractionDigits: 3) }.
# $index (number) - consistency index
# $ratio (number) - consistency ratio
model-ahp-weights-fits = Consistency index { NUMBER($index, maximumFractionDigits: 4) }, ratio { NUMBER($ratio, maximumFractionDigits: 3) }, not above 0.1: the comparisons fit together.
# $index (number) - consistency index
# $ratio (number) - consistency ratio
model-ahp-weights-contradicts = Consistency index { NUMBER($index, maximumFractionDigits: 4) }, ratio { NUMBER($ratio, maximumFractionDigits: 3) }, above 0.1: the comparisons contradict each other, make them again.

## Fuzzy comprehensive evaluation

model-fuzzy-evaluation-title = Fuzzy comprehensive evaluation
# $criteria (number) - criteria
# $grades (number) - grades
model-fuzzy-evaluation-joined = Weights of the criteria ({ $criteria }) and memberships of the grades ({ $grades }) are joined: B = W ∘ R.
# $grade (number) - number of the grade
# $membership (number) - membership
model-fuzzy-evaluation-best = Grade { $grade } has the greatest membership: { NUMBER($membership, maximumFractionDigits: 3) }.
# $score (number) - score
model-fuzzy-evaluation-score = With the marks of the grades: { NUMBER($score, maximumFractionDigits: 2) }.

## Delphi: rounds of one statement

model-delphi-rounds-title = Delphi: rounds of one statement
# $round (number) - number of the round
# $n (number) - answers
# $median (number) - median
# $iqr (number) - interquartile range
model-delphi-rounds-last = Round { $round }, experts: { $n }. Median { NUMBER($median, maximumFractionDigits: 2) }, interquartile range { NUMBER($iqr, maximumFractionDigits: 2) }.
# $agree (number) - share
model-delphi-rounds-agree = At or above the mark of agreement: { NUMBER($agree, style: "percent", maximumFractionDigits: 1) }.
# $changers (number) - share
# $net (number) - share
model-delphi-rounds-change = Since the round before { NUMBER($changers, style: "percent", maximumFractionDigits: 1) } of the experts changed their mark; the net change of the histogram is { NUMBER($net, style: "percent", maximumFractionDigits: 1) }.
model-delphi-rounds-stop = An interquartile range of 1 at most and a net change below 15%: agreed and stable, stop.
model-delphi-rounds-on = Not yet agreed or not yet stable: ask again.

## Kendall’s W (agreement of experts)

model-kendall-w-title = Kendall’s W (agreement of experts)
# $judges (number) - judges
# $items (number) - things ranked
# $w (number) - Kendall’s W
model-kendall-w-w = Judges: { $judges }; things ranked: { $items }. W = { NUMBER($w, maximumFractionDigits: 3) } (0 none, 1 full agreement; corrected for ties).
# $chi2 (number) - chi square
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-kendall-w-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 2) }, { $freedom } degrees of freedom, p { $p }.
model-kendall-w-strong = W of 0.7 or more: strong agreement, asking may stop.
model-kendall-w-on = W below 0.7: ask again. Where it rises by less than 0.1 from round to round, more rounds will not help.

## Agreement of two observers (Cohen’s κ)

model-cohen-kappa-title = Agreement of two observers (Cohen’s κ)
# $n (number) - answers
# $observed (number) - share
# $expectedshare (number) - share
model-cohen-kappa-shares = Cases: { $n }. They agree on { NUMBER($observed, style: "percent", maximumFractionDigits: 1) }; by chance it would be { NUMBER($expectedshare, style: "percent", maximumFractionDigits: 1) }.
# $kappa (number) - kappa
model-cohen-kappa-kappa = κ = (found − chance) ÷ (1 − chance) = { NUMBER($kappa, maximumFractionDigits: 3) }; from 0.6 on substantial, from 0.8 on very good.
# $lo (number) - lower end
# $hi (number) - upper end
model-cohen-kappa-interval = Interval of κ: { NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }.

## Agreement of several observers (Fleiss’ κ)

model-fleiss-kappa-title = Agreement of several observers (Fleiss’ κ)
# $n (number) - answers
# $observed (number) - share
# $expectedshare (number) - share
model-fleiss-kappa-shares = Cases: { $n }. Two of the observers agree on { NUMBER($observed, style: "percent", maximumFractionDigits: 1) } on average; by chance it would be { NUMBER($expectedshare, style: "percent", maximumFractionDigits: 1) }.
# $kappa (number) - kappa
model-fleiss-kappa-kappa = κ = (found − chance) ÷ (1 − chance) = { NUMBER($kappa, maximumFractionDigits: 3) }.

## Agreement with missing values (Krippendorff’s α)

model-krippendorff-alpha-title = Agreement with missing values (Krippendorff’s α)
# $observers (number) - observers
# $alpha (number) - Krippendorff’s α
model-krippendorff-alpha-alpha = Observers: { $observers }. α = 1 − disagreement found ÷ by chance = { NUMBER($alpha, maximumFractionDigits: 3) }.
model-krippendorff-alpha-good = At least 0.8: reliable.
model-krippendorff-alpha-tentative = From 0.667 to 0.8: tentative conclusions only.
model-krippendorff-alpha-weak = Below 0.667: agree on how to observe first.

## Careless answers (runs, spread, distance)

model-careless-answers-title = Careless answers (runs, spread, distance)
# $people (number) - people
# $k (number) - questions
# $longest (number) - longest run
model-careless-answers-runs = Answers: { $people }; questions: { $k }; the longest run of equal answers is { $longest }.
# $people (number) - people
model-careless-answers-straight = One answer from beginning to end: { $people }.
# $cut (number) - bound of the distance
# $far (number) - people
model-careless-answers-distance = Squared Mahalanobis distance above { NUMBER($cut, maximumFractionDigits: 2) } (from χ²): { $far }. They answer unlike others: look at them, do not just delete them.

## Too fast (relative speed index)

model-fast-answers-title = Too fast (relative speed index)
# $n (number) - answers
# $median (number) - median
model-fast-answers-median = The median time of { $n } is { NUMBER($median, maximumFractionDigits: 1) } s; index = median ÷ own time.
# $fast (number) - people
# $third (number) - people
model-fast-answers-fast = More than twice as fast as most (index above 2): { $fast }; less than a third of the time: { $third }.

## Sample size (a share, finite population)

model-sample-size-share-title = Sample size (a share, finite population)
# $margin (number) - half the width
# $unlimited (number) - answers
model-sample-size-share-unlimited = For ±{ NUMBER($margin, style: "percent", maximumFractionDigits: 1) }: n0 = z² p (1 − p) ÷ e² = { NUMBER($unlimited, maximumFractionDigits: 1) }.
# $population (number) - population
# $needed (number) - answers
model-sample-size-share-population = In a population of { $population }: n = n0 ÷ (1 + (n0 − 1) ÷ N), so { $needed }.
# $needed (number) - answers
# $invite (number) - questionnaires to send
model-sample-size-share-invite = To get { $needed } back, send out { $invite }.

## Sample size by table (Krejcie and Morgan)

model-krejcie-morgan-title = Sample size by table (Krejcie and Morgan)
# $population (number) - population
# $needed (number) - answers
model-krejcie-morgan-size = Population { $population }: sample { $needed } (to the nearest whole number, as in their table).

## Live power: what the answers there are can show

model-live-power-title = Live power: what the answers there are can show
# $effect (number) - standard deviations
# $power (number) - power
model-live-power-power = If there is a difference of { NUMBER($effect, maximumFractionDigits: 2) } standard deviations, it would be seen now with probability { NUMBER($power, style: "percent", maximumFractionDigits: 1) }.
# $detectable (number) - least effect seen
model-live-power-detectable = The least difference that would be seen reliably now is { NUMBER($detectable, maximumFractionDigits: 2) } standard deviations.
# $needed (number) - answers
# $missing1 (number) - answers missing
# $missing2 (number) - answers missing
model-live-power-missing = Each group needs { $needed }: the first lacks { $missing1 }, the second { $missing2 }.

## Looking early without fooling oneself

model-guarded-looks-title = Looking early without fooling oneself
model-guarded-looks-found = Beyond the bound: the difference may be believed, and collecting may stop.
model-guarded-looks-on = Not beyond: go on, it is too early to say anything.
model-guarded-looks-nothing = All planned answers are there, and no difference is to be seen.
# $looks (number) - looks
# $error (number) - probability
model-guarded-looks-unguarded = If all looks ({ $looks }) are judged as if each were the only one, a difference is “found” with probability { NUMBER($error, style: "percent", maximumFractionDigits: 1) } where there is none.
# $number (number) - number of the look
# $spent (number) - error spent
# $bound (number) - bound of z
# $z (number) - z
model-guarded-looks-bound = At look { $number } the spending function allows an error of { NUMBER($spent, maximumFractionDigits: 5) } up to then: |z| above { NUMBER($bound, maximumFractionDigits: 3) } is needed, and z is { NUMBER($z, maximumFractionDigits: 3) }.
# $late (number) - looks
model-guarded-looks-late = Looks after the planned end: { $late }. All error is spent by then, so they neither find a difference nor take one back.

## Spread of answers (Likert scale)

model-likert-items-title = Spread of answers (Likert scale)
# $n (number) - people
# $questions (number) - questions
model-likert-items-size = People: { $n }; questions: { $questions }. Each share comes with its Wilson interval and its base.
# $number (number) - number of a question
# $share (number) - share
# $lo (number) - lower end
# $hi (number) - upper end
model-likert-items-top = Most answers at the top: question { $number }, top two { NUMBER($share, style: "percent", maximumFractionDigits: 1) } ({ NUMBER($lo, style: "percent", maximumFractionDigits: 1) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }).
# $number (number) - number of a question
# $share (number) - share
model-likert-items-bottom = Most answers at the bottom: question { $number }, bottom two { NUMBER($share, style: "percent", maximumFractionDigits: 1) }.
# $few (number) - questions
model-likert-items-few = Questions with fewer than 30 answers: { $few }. Show them hatched, below 5 not at all.

## How sure the reliability is (ω with interval)

model-omega-interval-title = How sure the reliability is (ω with interval)
# $n (number) - answers
# $k (number) - questions
# $omega (number) - McDonald’s ω
model-omega-interval-omega = Answers: { $n }; questions: { $k }; one factor gives ω = { NUMBER($omega, maximumFractionDigits: 3) }.
# $rounds (number) - resamples
# $lo (number) - lower end
# $hi (number) - upper end
model-omega-interval-interval = Drawing people anew { $rounds } times, ω lies between { NUMBER($lo, maximumFractionDigits: 3) } and { NUMBER($hi, maximumFractionDigits: 3) }.
model-omega-interval-sure = Even the lower end reaches 0.7: the scale is reliable.
model-omega-interval-unsure = The lower end is below 0.7: more answers, or better questions.

## How many things are measured (parallel analysis)

model-parallel-analysis-title = How many things are measured (parallel analysis)
# $rounds (number) - tables
# $n (number) - answers
# $k (number) - questions
model-parallel-analysis-chance = { $rounds } tables of random numbers of the same size, { $n } by { $k }, show what chance gives.
# $first (number) - eigenvalue
# $bound (number) - bound
model-parallel-analysis-first = The largest eigenvalue is { NUMBER($first, maximumFractionDigits: 3) }; 95 of 100 by chance stay below { NUMBER($bound, maximumFractionDigits: 3) }.
# $components (number) - components
# $older (number) - components
model-parallel-analysis-components = Above chance: { $components }. The older rule (above 1) would say { $older }.

## How sure the drivers of satisfaction are

model-driver-intervals-title = How sure the drivers of satisfaction are
# $n (number) - answers
# $r2 (number) - share explained
# $lo (number) - lower end
# $hi (number) - upper end
model-driver-intervals-explained = Answers: { $n }; together the predictors explain { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } ({ NUMBER($lo, style: "percent", maximumFractionDigits: 1) } to { NUMBER($hi, style: "percent", maximumFractionDigits: 1) }).
# $number (number) - number of the predictor
# $share (number) - share of resamples
# $rounds (number) - resamples
model-driver-intervals-first = Predictor { $number } comes first in { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of { $rounds } resamples.
# $number (number) - number of the predictor
# $weight (number) - relative weight
# $lo (number) - lower end
# $hi (number) - upper end
model-driver-intervals-weight = Relative weight of predictor { $number }: { NUMBER($weight, maximumFractionDigits: 3) } ({ NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }).

## Kano: is the category more than chance?

model-kano-certainty-title = Kano: is the category more than chance?
# $first - letter of a category
# $second - letter of a category
# $lead (number) - answers
# $needed (number) - answers
model-kano-certainty-lead = { $first } leads { $second } by { $lead } answers; Fong asks for { NUMBER($needed, maximumFractionDigits: 2) }.
# $p - probability with its sign
model-kano-certainty-clear = The category is clear; sign test p { $p }.
# $p - probability with its sign
model-kano-certainty-mixed = The category is not clear (sign test p { $p }): people differ, look at groups of customers.
# $betterlo (number) - lower end
# $betterhi (number) - upper end
# $worselo (number) - lower end
# $worsehi (number) - upper end
model-kano-certainty-coefficients = Intervals: better { NUMBER($betterlo, maximumFractionDigits: 2) } to { NUMBER($betterhi, maximumFractionDigits: 2) }, worse { NUMBER($worselo, maximumFractionDigits: 2) } to { NUMBER($worsehi, maximumFractionDigits: 2) }.

## Importance and performance with clouds

model-performance-clouds-title = Importance and performance with clouds
# $n (number) - people
# $questions (number) - questions
# $rounds (number) - resamples
model-performance-clouds-rounds = People: { $n }; questions: { $questions }. They are drawn anew { $rounds } times, lines and points together.
# $concentrate (number) - questions
# $sure (number) - questions
model-performance-clouds-urgent = Important and badly done: { $concentrate }; of these { $sure } stay there in at least 80 of 100 draws.
# $shaky (number) - questions
model-performance-clouds-shaky = Questions whose quadrant is a matter of chance (below 80 %): { $shaky }.

## Trend of a mean over waves

model-wave-means-title = Trend of a mean over waves
# $waves (number) - waves
# $slope (number) - slope
# $lo (number) - lower end
# $hi (number) - upper end
model-wave-means-slope = Waves: { $waves }. The mean changes by { NUMBER($slope, maximumFractionDigits: 3) } a unit of time ({ NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }).
# $t (number) - t
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-wave-means-test = t = { NUMBER($t, maximumFractionDigits: 3) }, { NUMBER($freedom, maximumFractionDigits: 2) } degrees of freedom, p { $p }.
# $difference (number) - difference
# $p - probability with its sign
model-wave-means-last = The last wave against the one before: { NUMBER($difference, maximumFractionDigits: 3) }, p { $p } (Welch).

## Trend of a share over waves

model-wave-shares-title = Trend of a share over waves
# $waves (number) - waves
# $slope (number) - slope
model-wave-shares-slope = Waves: { $waves }. The share changes by { NUMBER($slope, style: "percent", maximumFractionDigits: 1) } a unit of time.
# $z (number) - z
# $p - probability with its sign
model-wave-shares-test = Cochran–Armitage: z = { NUMBER($z, maximumFractionDigits: 3) }, p { $p }.
# $chi2 (number) - chi square
# $p - probability with its sign
model-wave-shares-bent = The shares do not follow a straight line: χ² = { NUMBER($chi2, maximumFractionDigits: 2) }, p { $p }; look at single waves.
# $chi2 (number) - chi square
# $p - probability with its sign
model-wave-shares-straight = Nothing speaks against a straight line: χ² = { NUMBER($chi2, maximumFractionDigits: 2) }, p { $p }.

## Change of the net promoter score

model-nps-change-title = Change of the net promoter score
# $before (number) - score
# $after (number) - score
model-nps-change-scores = From { NUMBER($before, maximumFractionDigits: 2) } to { NUMBER($after, maximumFractionDigits: 2) }.
# $difference (number) - difference
# $lo (number) - lower end
# $hi (number) - upper end
model-nps-change-interval = Change { NUMBER($difference, maximumFractionDigits: 2) } ({ NUMBER($lo, maximumFractionDigits: 2) } to { NUMBER($hi, maximumFractionDigits: 2) }).
# $z (number) - z
# $p - probability with its sign
model-nps-change-test = z = { NUMBER($z, maximumFractionDigits: 3) }, p { $p }.

## Satisfaction and money (association)

model-satisfaction-and-money-title = Satisfaction and money (association)
# $n (number) - customers
# $rho (number) - correlation
# $lo (number) - lower end
# $hi (number) - upper end
# $p - probability with its sign
model-satisfaction-and-money-rho = Customers: { $n }. Spearman’s ρ = { NUMBER($rho, maximumFractionDigits: 3) } ({ NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }), p { $p }.
# $low (number) - yuan
# $high (number) - yuan
model-satisfaction-and-money-levels = Median of the least satisfied third { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan, of the most satisfied { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } yuan.
model-satisfaction-and-money-reading = This is an association: the satisfied may pay more, large customers may be served better, or both follow from something else.

## Ours against a competitor, element by element

model-competitor-profile-title = Ours against a competitor, element by element
# $elements (number) - elements
model-competitor-profile-elements = Elements: { $elements }, each judged by the same people (paired t); probabilities after Holm.
# $above (number) - elements
# $below (number) - elements
model-competitor-profile-clear = Clearly ours higher: { $above }; clearly the competitor higher: { $below }.
# $number (number) - number of an element
# $difference (number) - difference
# $lo (number) - lower end
# $hi (number) - upper end
# $p - probability with its sign
model-competitor-profile-widest = Clearest is element { $number }: { NUMBER($difference, maximumFractionDigits: 2) } ({ NUMBER($lo, maximumFractionDigits: 2) } to { NUMBER($hi, maximumFractionDigits: 2) }), p { $p }.

## What staff believe against what customers say

model-internal-gap-title = What staff believe against what customers say
# $elements (number) - elements
model-internal-gap-elements = Elements: { $elements }, each answered by different people (Welch); probabilities after Holm.
# $above (number) - elements
# $below (number) - elements
model-internal-gap-clear = Clearly staff higher: { $above }; clearly customers higher: { $below }.
# $number (number) - number of an element
# $difference (number) - difference
# $lo (number) - lower end
# $hi (number) - upper end
# $p - probability with its sign
model-internal-gap-widest = Clearest is element { $number }: { NUMBER($difference, maximumFractionDigits: 2) } ({ NUMBER($lo, maximumFractionDigits: 2) } to { NUMBER($hi, maximumFractionDigits: 2) }), p { $p }.
