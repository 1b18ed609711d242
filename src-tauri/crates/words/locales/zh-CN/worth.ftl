### 客户价值、分层、迁移与回放。

## 价值
worth-title = 价值
worth-open-face = 打开客户价值
worth-keywords = jiazhi jz zhongshen jiazhi huifang qianyi jinzita clv value rfm backtest
worth-faces = 价值视图
worth-list = 客户价值
worth-levels = 分层与迁移
worth-horizon = 往后看
# $n (number) - n
worth-weeks = { $n } 周
worth-preparing = 运单多，正在计算客户价值…
worth-prepare-stopped = 计算已停止。
worth-prepare-again = 重新计算
worth-totals = 合计
# $n (number) - n
worth-total = 今后 { $n } 周预计留下（元）
# $level - level
# $low - low
# $high - high
worth-interval = { $level } 可能在 { $low } 到 { $high } 之间
worth-no-interval = 客户多，合计不算区间
worth-no-interval-plain = 没有模型，算不出区间
worth-plain = 按平时频率（元）
# $n (number) - n
worth-plain-note = 人人照以往频率再发 { $n } 周
worth-simple = 留存公式：每位客户
# $percent - percent
worth-simple-note = 留存率 { $percent }
# $n (number) - n
worth-losing = { $n } 位预计亏损（元）
worth-alive = 还在合作
worth-expected = 预计次数
worth-column-value = 预计价值
worth-column-year = 近一年留下
worth-potential = 比近一年多
# $low - low
# $high - high
worth-range = { $low } 到 { $high }
worth-empty = 还没有可以估值的客户
worth-empty-text = 导入运单后，按每位客户的发件节奏和利润估算今后价值。
# $n - n
# $each - each
# $value - value
worth-formula = { $n } 次 × 每次 { $each } 元 = { $value } 元
# $level - level
worth-between = { $level } 区间
worth-mean = 以往每次留下
worth-history = 发件史
# $n - n
# $last - last
# $age - age
worth-history-of = { $n } 次回头，{ $age } 周里用了 { $last } 周
worth-how = 怎么算的
worth-model-used = 用购买模型估算
worth-plain-used = 用的是平时频率
worth-model-why = 按每位客户来得多勤、最近一次离现在多久，估计还会不会来、来几次，再乘每次留下的钱。
worth-plain-why = 现有数据撑不起模型，所以人人照以往频率推算，没有区间；原因如下。
worth-doubts = 要留意的
worth-parameters = 模型参数
worth-parameters-help = 时间以周、金额以分计；± 后是标准误。
# $value - value
# $error - error
worth-plus-minus = { $value } ± { $error }
worth-likelihood = 对数似然
worth-model-bg-nbd = 发件次数：BG/NBD
worth-model-plain-rate = 发件次数：平时频率
worth-money-gamma-gamma = 每次金额：Gamma-Gamma
worth-money-own-mean = 每次金额：各自平均
# $margin - margin
# $retention - retention
# $discount - discount
# $value - value
worth-simple-formula = { $margin } × { $retention } ÷ (1 + { $discount } − { $retention }) = { $value } 元
# $margin - margin
# $n (number) - n
worth-simple-margin = 前年发件的 { $n } 位客户，平均每位一年留下 { $margin } 元。
# $percent - percent
worth-simple-kept = 其中 { $percent } 去年还在发件，这是留存率。
# $percent - percent
worth-simple-discount = 明年的钱按 { $percent } 折回今天。
# $years - years
worth-simple-years = 照这个留存率，平均还能合作 { $years } 年。
worth-simple-none = 要满两年的运单才算得出。
# $percent - percent
worth-alive-of = 还在合作的可能 { $percent }。
# $value - value
# $n (number) - n
worth-line = 今后 { $n } 周预计留下 { $value } 元。

## 分层
pyramid-title = 重点、合适、一般客户
# $n - n
pyramid-help = 近一年 { $n } 位客户按留下的利润排队：前 5%、再 15%、其余 80%。课本说利润是 80/15/5，旁边是实际的。
pyramid-level = 层级
pyramid-key = 重点客户
pyramid-suitable = 合适客户
pyramid-general = 一般客户
pyramid-profit = 利润（元）
pyramid-share = 占利润
pyramid-book = 课本
pyramid-loss = 其中亏损
# $n - n
# $percent - percent
pyramid-heads = { $n }（{ $percent }）
rfm-title = RFM 分群：多近、多勤、多少
rfm-left = 留下（元）
rfm-names = 其中最大的
migration-title = 等级迁移
migration-none = 要满两年的运单才能比较。
migration-by = 看什么
migration-money = 今年金额
migration-change = 增减
migration-heads = 客户数
# $before - before
# $after - after
migration-years = 行：{ $before }；列：{ $after }
migration-corner = 去年 ↓ 今年 →
migration-new = 去年没有
migration-lost = 今年没有
# $n (number) - n
# $amount - amount
migration-new-sum = 新来 { $n } 位，带来 { $amount } 元
# $n (number) - n
# $amount - amount
migration-lost-sum = 走了 { $n } 位，带走 { $amount } 元
# $n (number) - n
# $amount - amount
migration-up-sum = 升级 { $n } 位，多 { $amount } 元
# $n (number) - n
# $amount - amount
migration-down-sum = 降级 { $n } 位，少 { $amount } 元

## 回放
replay-title = 回放
replay-help = 把自己的历史切成几段，让每条规则只看当时的数据来预测，再和后来真发生的比：哪条判得准，就用哪条。
replay-start = 开始回放
replay-working = 正在用当时的数据重算每一段…
replay-stopped = 回放已停止。
replay-lapse = 谁会不再来
replay-by-silence = 看静默天数
replay-by-trend = 看件量走势
replay-by-alive = 看模型概率
replay-by-combined = 三者合看
replay-by-plain-rate = 平时频率
replay-by-model = 购买模型
replay-top-past-money = 以往金额
replay-top-frequency = 发件次数
replay-top-recency = 最近一次
replay-top-expected = 预计次数
replay-top-value = 预计价值
# $rule - rule
replay-best = 最准的是：{ $rule }
# $auc - auc
replay-best-text = 随便挑一位走的和一位留的，它有 { $auc } 的机会排对；0.5 等于瞎猜。
replay-best-other = 预警只能按“静默天数”或“模型概率”判断，在下面选一条。
replay-none = 没有哪条规则分得出走和留。
replay-error = 标准误
# $error - error
replay-plus = ± { $error }
replay-in-use = 预警正在用
replay-use = 预警按这条判断
# $rule - rule
replay-used = 预警现在按“{ $rule }”判断
replay-auc-help = 差别小于标准误时，哪条都可以，简单的优先。
# $n (number) - n
replay-totals-title = 其后 { $n } 周：预测与实际
replay-days = 发件日
replay-off = 偏差
replay-came = 实际
replay-no-model = 有的时段数据撑不起模型，没有合计。
replay-purposes = 各用各的
# $rule - rule
replay-for-totals = 看总量：{ $rule }
# $rule - rule
replay-for-customers = 看每位客户：{ $rule }
# $percent - percent
# $score - score
replay-for-top = 挑前 { $percent }：按{ $score }
replay-cuts = 逐段
replay-cut = 截至
replay-repeaters = 回头客
replay-lapsed = 没再来
