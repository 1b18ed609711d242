### Models of statistics: their names and the steps of their explanation.

## Descriptive statistics

model-describe-title = Descriptive statistics
# $n (number) - answers
# $mean (number) - mean
model-describe-mean = Values: { $n }; mean { NUMBER($mean, maximumFractionDigits: 3) }.
# $sd (number) - standard deviation
model-describe-sd = Standard deviation (divided by n − 1): { NUMBER($sd, maximumFractionDigits: 3) }.
# $median (number) - median
# $q1 (number) - lower quartile
# $q3 (number) - upper quartile
model-describe-quartiles = Median { NUMBER($median, maximumFractionDigits: 3) }, quartiles { NUMBER($q1, maximumFractionDigits: 3) } and { NUMBER($q3, maximumFractionDigits: 3) } (type 7, as in spreadsheets).
# $mode (number) - most frequent value
# $min (number) - least
# $max (number) - greatest
model-describe-mode = Most frequent { NUMBER($mode, maximumFractionDigits: 3) }; least { NUMBER($min, maximumFractionDigits: 3) }, greatest { NUMBER($max, maximumFractionDigits: 3) }.

## Two groups compared (t test of independent samples)

model-two-groups-title = Two groups compared (t test of independent samples)
# $n1 (number) - size of the first group
# $mean1 (number) - mean of the first group
# $n2 (number) - size of the second group
# $mean2 (number) - mean of the second group
model-two-groups-means = First group: n = { $n1 }, mean { NUMBER($mean1, maximumFractionDigits: 3) }; second: n = { $n2 }, mean { NUMBER($mean2, maximumFractionDigits: 3) }.
# $t (number) - t
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-two-groups-welch = Welch’s test (variances need not be equal): t = { NUMBER($t, maximumFractionDigits: 3) }, { NUMBER($freedom, maximumFractionDigits: 2) } degrees of freedom, p { $p }.
# $lo (number) - lower end
# $hi (number) - upper end
model-two-groups-interval = Interval of the difference: { NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }; with 0 inside no difference can be seen.
# $d (number) - Cohen’s d
# $g (number) - Hedges’ g
model-two-groups-effect = Effect: Cohen’s d = { NUMBER($d, maximumFractionDigits: 2) }, for small samples Hedges’ g = { NUMBER($g, maximumFractionDigits: 2) } (0.2 small, 0.5 medium, 0.8 large).

## Pairs compared (paired t test)

model-paired-t-title = Pairs compared (paired t test)
# $n (number) - answers
# $difference (number) - difference
model-paired-t-difference = Pairs: { $n }; first less second is { NUMBER($difference, maximumFractionDigits: 3) } on average.
# $t (number) - t
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-paired-t-test = t = { NUMBER($t, maximumFractionDigits: 3) }, { $freedom } degrees of freedom, p { $p }.
# $lo (number) - lower end
# $hi (number) - upper end
model-paired-t-interval = Interval of the difference: { NUMBER($lo, maximumFractionDigits: 3) } to { NUMBER($hi, maximumFractionDigits: 3) }.

## Two groups by ranks (Mann–Whitney U)

model-mann-whitney-title = Two groups by ranks (Mann–Whitney U)
# $u (number) - the statistic
model-mann-whitney-statistic = Comparing everyone with everyone, the first group wins { NUMBER($u, maximumFractionDigits: 1) } times (U; a tie is half).
# $p - probability with its sign
# $greater - probability with its sign
model-mann-whitney-exact = Small samples without ties, so exact: two-sided p { $p }, one-sided p { $greater }.
# $p - probability with its sign
# $greater - probability with its sign
model-mann-whitney-normal = By the normal approximation, corrected for ties and continuity: two-sided p { $p }, one-sided p { $greater }.
# $effect (number) - effect
model-mann-whitney-effect = Effect: Cliff’s δ = { NUMBER($effect, maximumFractionDigits: 2) } (from −1 to 1).

## Pairs by ranks (Wilcoxon signed ranks)

model-wilcoxon-title = Pairs by ranks (Wilcoxon signed ranks)
# $u (number) - the statistic
model-wilcoxon-statistic = Differences are ranked by size; those above zero add up to V = { NUMBER($u, maximumFractionDigits: 1) }. Pairs without change are left out.
# $p - probability with its sign
# $greater - probability with its sign
model-wilcoxon-exact = A small sample without ties, so exact: two-sided p { $p }, one-sided p { $greater }.
# $p - probability with its sign
# $greater - probability with its sign
model-wilcoxon-normal = By the normal approximation, corrected for ties and continuity: two-sided p { $p }, one-sided p { $greater }.
# $effect (number) - effect
model-wilcoxon-effect = Effect: matched rank-biserial correlation { NUMBER($effect, maximumFractionDigits: 2) } (from −1 to 1).

## Several groups compared (one-way analysis of variance)

model-anova-title = Several groups compared (one-way analysis of variance)
# $groups (number) - groups
# $eta2 (number) - share
model-anova-sums = Groups: { $groups }; { NUMBER($eta2, style: "percent", maximumFractionDigits: 1) } of all variation is between them (η²).
# $f (number) - F
# $between (number) - degrees of freedom between groups
# $within (number) - degrees of freedom within groups
# $p - probability with its sign
model-anova-classical = F = { NUMBER($f, maximumFractionDigits: 3) } with { $between } and { $within } degrees of freedom, p { $p }.
# $f (number) - F
# $p - probability with its sign
model-anova-levene = Equal spreads (Brown–Forsythe, about medians)? F = { NUMBER($f, maximumFractionDigits: 3) }, p { $p }; where p is small, read Welch’s test.
# $f (number) - F
# $p - probability with its sign
model-anova-welch = Welch’s analysis: F = { NUMBER($f, maximumFractionDigits: 3) }, p { $p }.
# $h (number) - H
# $p - probability with its sign
model-anova-kruskal = By ranks (Kruskal–Wallis): H = { NUMBER($h, maximumFractionDigits: 3) }, p { $p }.

## Correlation matrix (Pearson, Spearman, Kendall)

model-correlation-matrix-title = Correlation matrix (Pearson, Spearman, Kendall)
# $n (number) - answers
# $questions (number) - questions
model-correlation-matrix-size = Answers: { $n }; questions: { $questions }; every pair is correlated.
# $r (number) - correlation
# $p - probability with its sign
model-correlation-matrix-pearson = First and second question: Pearson’s r = { NUMBER($r, maximumFractionDigits: 3) }, p { $p } (a straight line).
# $r (number) - correlation
model-correlation-matrix-spearman = Spearman’s ρ = { NUMBER($r, maximumFractionDigits: 3) } (by ranks).
# $r (number) - correlation
model-correlation-matrix-kendall = Kendall’s τ-b = { NUMBER($r, maximumFractionDigits: 3) } (by pairs in order, with ties).

## Cross table and χ² test

model-crosstab-title = Cross table and χ² test
# $n (number) - answers
# $rows (number) - rows
# $columns (number) - columns
model-crosstab-expected = Cases: { $n }, in { $rows } rows and { $columns } columns; without a connection each cell would hold row total × column total ÷ all.
# $chi2 (number) - chi square
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-crosstab-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 3) }, { $freedom } degrees of freedom, p { $p }.
# $strength (number) - Cramér’s V
model-crosstab-strength = Strength: Cramér’s V = { NUMBER($strength, maximumFractionDigits: 3) } (0 to 1). Cells with an adjusted residual beyond ±2 are where it differs.
# $low (number) - share of cells
model-crosstab-low = In { NUMBER($low, style: "percent", maximumFractionDigits: 0) } of the cells fewer than 5 are expected: χ² is not to be trusted, join categories or use an exact test.

## Fisher’s exact test (2 × 2)

model-fisher-exact-title = Fisher’s exact test (2 × 2)
model-fisher-exact-idea = With the totals as they are, every possible table is counted.
# $odds (number) - odds ratio
model-fisher-exact-odds = Odds ratio (products of the diagonals): { NUMBER($odds, maximumFractionDigits: 3) }.
# $p - probability with its sign
# $greater - probability with its sign
model-fisher-exact-p = Two-sided p { $p }; a first cell as large or larger: p { $greater }.

## Goodness of fit (does the sample look like the whole)

model-goodness-of-fit-title = Goodness of fit (does the sample look like the whole)
# $n (number) - answers
model-goodness-of-fit-expected = The { $n } cases are spread as the shares say: the counts expected.
# $chi2 (number) - chi square
# $freedom (number) - degrees of freedom
# $p - probability with its sign
model-goodness-of-fit-chi2 = χ² = { NUMBER($chi2, maximumFractionDigits: 3) }, { $freedom } degrees of freedom, p { $p }; a small p says that it does not.

## Two shares compared

model-two-shares-title = Two shares compared
# $share1 (number) - share of the first group
# $share2 (number) - share of the second group
model-two-shares-shares = First group { NUMBER($share1, style: "percent", maximumFractionDigits: 1) }, second group { NUMBER($share2, style: "percent", maximumFractionDigits: 1) }.
# $z (number) - z
# $p - probability with its sign
model-two-shares-test = The difference is { NUMBER($z, maximumFractionDigits: 3) } pooled standard errors, p { $p }. In a table of columns p is multiplied by the number of pairs.

## Adjusting p for several tests

model-adjusted-p-title = Adjusting p for several tests
# $tests (number) - tests
# $plain (number) - tests below .05 before
model-adjusted-p-many = Tests: { $tests }; { $plain } have p below 0.05 as they are. The more tests, the more are “significant” by chance.
# $found (number) - tests below .05
model-adjusted-p-holm = Holm (no false finding at all): { $found } are left.
# $found (number) - tests below .05
model-adjusted-p-hochberg = Benjamini–Hochberg (share of false findings): { $found } are left.

## Multiple linear regression

model-linear-regression-title = Multiple linear regression
# $n (number) - answers
# $predictors (number) - predictors
# $r2 (number) - share explained
# $adjusted (number) - adjusted share
model-linear-regression-fit = Cases: { $n }; predictors: { $predictors }; they explain { NUMBER($r2, style: "percent", maximumFractionDigits: 1) } of the variation ({ NUMBER($adjusted, style: "percent", maximumFractionDigits: 1) } adjusted).
# $f (number) - F
# $between (number) - degrees of freedom between groups
# $within (number) - degrees of freedom within groups
# $p - probability with its sign
model-linear-regression-test = As a whole F = { NUMBER($f, maximumFractionDigits: 3) } with { $between } and { $within } degrees of freedom, p { $p }.
# $number (number) - number of the predictor
# $b (number) - coefficient
# $beta (number) - standardised coefficient
# $p - probability with its sign
model-linear-regression-strongest = Predictor { $number } has the largest standardised coefficient: b = { NUMBER($b, maximumFractionDigits: 4) }, β = { NUMBER($beta, maximumFractionDigits: 3) }, p { $p }.
# $largest (number) - largest VIF
model-linear-regression-tangled = The largest VIF is { NUMBER($largest, maximumFractionDigits: 1) }, above 10: predictors go together so much that single coefficients say nothing.
# $largest (number) - largest VIF
model-linear-regression-apart = The largest VIF is { NUMBER($largest, maximumFractionDigits: 1) }: predictors can be told apart.

## Tail of a distribution (instead of a table)

model-tail-probability-title = Tail of a distribution (instead of a table)
# $value (number) - value
# $above (number) - probability above
model-tail-probability-above = The probability above { NUMBER($value, maximumFractionDigits: 4) } is { NUMBER($above, maximumFractionDigits: 6) }; twice that for a two-sided test.

## Quantile of a distribution (critical value)

model-distribution-quantile-title = Quantile of a distribution (critical value)
# $probability (number) - probability
# $value (number) - value
model-distribution-quantile-value = With probability { NUMBER($probability, maximumFractionDigits: 4) } it is below { NUMBER($value, maximumFractionDigits: 4) }.

## How many answers to compare two means (power)

model-power-means-title = How many answers to compare two means (power)
# $effect (number) - effect
model-power-means-effect = The difference to be seen is { NUMBER($effect, maximumFractionDigits: 2) } standard deviations.
# $needed (number) - answers a group
# $power (number) - power
model-power-means-needed = At least { $needed } answers a group; then it is seen with probability { NUMBER($power, style: "percent", maximumFractionDigits: 1) }.

## How many answers to compare two shares (power)

model-power-shares-title = How many answers to compare two shares (power)
# $share1 (number) - first share
# $share2 (number) - second share
# $h (number) - distance
model-power-shares-effect = The distance of { NUMBER($share1, style: "percent", maximumFractionDigits: 1) } and { NUMBER($share2, style: "percent", maximumFractionDigits: 1) }: Cohen’s h = { NUMBER($h, maximumFractionDigits: 3) }.
# $needed (number) - answers a group
# $power (number) - power
model-power-shares-needed = At least { $needed } answers a group; then it is seen with probability { NUMBER($power, style: "percent", maximumFractionDigits: 1) }.

## Which groups differ (Games–Howell, Dunn)

model-group-comparisons-title = Which groups differ (Games–Howell, Dunn)
# $groups (number) - groups
# $pairs (number) - pairs
model-group-comparisons-pairs = Groups: { $groups }, so { $pairs } pairs; each probability knows how many pairs there are.
# $first (number) - number of a group
# $second (number) - number of a group
# $difference (number) - difference
# $t (number) - t
# $p - probability with its sign
model-group-comparisons-clearest = The clearest pair is group { $first } against group { $second }: difference { NUMBER($difference, maximumFractionDigits: 3) }, t = { NUMBER($t, maximumFractionDigits: 3) }, p { $p }.
# $found (number) - pairs that differ
model-group-comparisons-means = Means, unequal variances allowed (Games–Howell): { $found } pairs differ.
# $found (number) - pairs that differ
model-group-comparisons-ranks = Ranks (Dunn, probabilities after Holm): { $found } pairs differ.

## Column letters of a table (z tests, Holm)

model-column-letters-title = Column letters of a table (z tests, Holm)
# $columns (number) - columns
# $least (number) - answers
model-column-letters-test = Columns: { $columns }. Each row compares its columns two by two; columns below { $least } answers get no letter.
# $row (number) - number of a row
# $letters - letters of columns, as A > B C
model-column-letters-row = Row { $row }: { $letters } (the column named first is clearly higher).
# $row (number) - number of a row
model-column-letters-none = Row { $row }: no column is clearly higher than another.

## Principal components with varimax

model-component-loadings-title = Principal components with varimax
# $n (number) - answers
# $components (number) - components
# $explained (number) - share explained
model-component-loadings-explained = Answers: { $n }; components: { $components }; together they explain { NUMBER($explained, style: "percent", maximumFractionDigits: 1) } of the variance.
# $number (number) - number of a component
# $questions - numbers of questions
# $explained (number) - share explained
model-component-loadings-component = Component { $number } ({ NUMBER($explained, style: "percent", maximumFractionDigits: 1) } of the variance) holds questions { $questions }.
