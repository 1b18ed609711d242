### What customers are worth, levels, moves and the replay.

## Value
worth-title = Value
worth-open-face = Open customer value
worth-keywords = jiazhi jz zhongshen jiazhi huifang qianyi jinzita clv value rfm backtest
worth-faces = Value views
worth-list = Customer value
worth-levels = Levels and moves
worth-horizon = Look ahead
# $n (number) - n
worth-weeks = { $n } weeks
worth-preparing = There are many waybills; the value of customers is being worked out…
worth-prepare-stopped = It was stopped.
worth-prepare-again = Work it out again
worth-totals = Totals
# $n (number) - n
worth-total = Expected in { $n } weeks (yuan)
# $level - level
# $low - low
# $high - high
worth-interval = { $level } between { $low } and { $high }
worth-no-interval = no interval of the sum for so many
worth-no-interval-plain = no model, so no interval
worth-plain = By plain rates (yuan)
# $n (number) - n
worth-plain-note = everybody goes on as before for { $n } weeks
worth-simple = Plain formula, a customer
# $percent - percent
worth-simple-note = { $percent } are kept
# $n (number) - n
worth-losing = { $n } expected to lose (yuan)
worth-alive = Still there
worth-expected = Days
worth-column-value = Value
worth-column-year = Last year
worth-potential = Growth
# $low - low
# $high - high
worth-range = { $low } to { $high }
worth-empty = No customer to value yet
worth-empty-text = After an import the value to come is told from each customer’s rhythm and margin.
# $n - n
# $each - each
# $value - value
worth-formula = { $n } days × { $each } yuan = { $value } yuan
# $level - level
worth-between = { $level } interval
worth-mean = Mean of a day so far
worth-history = History
# $n - n
# $last - last
# $age - age
worth-history-of = { $n } returns in { $last } of { $age } weeks
worth-how = How it is told
worth-model-used = Told by a model of buying
worth-plain-used = Told by plain rates
worth-model-why = From how often and how recently each customer came: whether it still comes, how often, times what a day leaves over.
worth-plain-why = The data do not carry a model, so everybody is taken to go on as before, without intervals; why is told below.
worth-doubts = What stands against it
worth-parameters = Parameters of the models
worth-parameters-help = In weeks and fen; behind ± stands the standard error.
# $value - value
# $error - error
worth-plus-minus = { $value } ± { $error }
worth-likelihood = Log-likelihood
worth-model-bg-nbd = Days: BG/NBD
worth-model-plain-rate = Days: plain rate
worth-money-gamma-gamma = Money of a day: gamma-gamma
worth-money-own-mean = Money of a day: own mean
# $margin - margin
# $retention - retention
# $discount - discount
# $value - value
worth-simple-formula = { $margin } × { $retention } ÷ (1 + { $discount } − { $retention }) = { $value } yuan
# $margin - margin
# $n (number) - n
worth-simple-margin = The { $n } customers of the year before last left { $margin } yuan a year each.
# $percent - percent
worth-simple-kept = { $percent } of them shipped in the last year: they were kept.
# $percent - percent
worth-simple-discount = Money of a year ahead is worth { $percent } less.
# $years - years
worth-simple-years = At this rate a customer stays { $years } years.
worth-simple-none = It takes two whole years of waybills.
# $percent - percent
worth-alive-of = Still a customer: { $percent }.
# $value - value
# $n (number) - n
worth-line = Expected to leave { $value } yuan in { $n } weeks.

## Levels
pyramid-title = Key, suitable and general customers
# $n - n
pyramid-help = The { $n } customers of the last year by profit: the first 5%, the next 15%, the other 80%. The book has 80/15/5 of the profit; beside it is what was found.
pyramid-level = Level
pyramid-key = Key
pyramid-suitable = Suitable
pyramid-general = General
pyramid-profit = Profit (yuan)
pyramid-share = Of profit
pyramid-book = Book
pyramid-loss = Losses in it
# $n - n
# $percent - percent
pyramid-heads = { $n } ({ $percent })
rfm-title = RFM: how recent, how often, how much
rfm-left = Left over (yuan)
rfm-names = The largest
migration-title = Moves between classes
migration-none = It takes two years of waybills to compare.
migration-by = Show
migration-money = Money now
migration-change = More or less
migration-heads = Customers
# $before - before
# $after - after
migration-years = Rows: { $before }; columns: { $after }
migration-corner = Before ↓ now →
migration-new = None before
migration-lost = None now
# $n (number) - n
# $amount - amount
migration-new-sum = { $n } new, bringing { $amount } yuan
# $n (number) - n
# $amount - amount
migration-lost-sum = { $n } lost, taking { $amount } yuan
# $n (number) - n
# $amount - amount
migration-up-sum = { $n } moved up, { $amount } yuan more
# $n (number) - n
# $amount - amount
migration-down-sum = { $n } moved down, { $amount } yuan less

## Backtest
replay-title = Backtest
replay-help = The firm’s own past is cut at several days; each rule sees only what was known then, and is compared with what came: the one that told best is the one to use.
replay-start = Replay
replay-working = Each cut is worked out with what was known then…
replay-stopped = The replay was stopped.
replay-lapse = Who will not come back
replay-by-silence = Silence
replay-by-trend = Trend
replay-by-alive = Still a customer (model)
replay-by-combined = All three
replay-by-plain-rate = Plain rates
replay-by-model = Model of buying
replay-top-past-money = money so far
replay-top-frequency = days so far
replay-top-recency = the last day
replay-top-expected = expected days
replay-top-value = expected value
# $rule - rule
replay-best = The best is: { $rule }
# $auc - auc
replay-best-text = Of one who left and one who stayed it tells which with a chance of { $auc }; 0.5 is guessing.
replay-best-other = Alerts judge by silence or by the model; choose below.
replay-none = No rule tells apart who leaves and who stays.
replay-error = Standard error
# $error - error
replay-plus = ± { $error }
replay-in-use = Used by alerts
replay-use = Judge silence by this
# $rule - rule
replay-used = Alerts now judge by “{ $rule }”
replay-auc-help = Where the difference is below the error, either will do, the simpler first.
# $n (number) - n
replay-totals-title = The { $n } weeks after: foretold and came
replay-days = Days with waybills
replay-off = Off by
replay-came = Came
replay-no-model = In some cuts the data carry no model, so there is no sum.
replay-purposes = The best for each purpose
# $rule - rule
replay-for-totals = How much in all: { $rule }
# $rule - rule
replay-for-customers = How much from each customer: { $rule }
# $percent - percent
# $score - score
replay-for-top = The best { $percent }: by { $score }
replay-cuts = Cut by cut
replay-cut = Known until
replay-repeaters = Returning
replay-lapsed = Did not return
