### 服务水平：指标、算法、把握。

kpi-on-time = 准时率
kpi-damage = 破损率
kpi-loss = 丢失率
kpi-on-time-how = 按时签收的运单 ÷ 全部已到期运单。过期未签收算超时；退回、丢失算没做到。已取消和还没到期的不计入。
kpi-damage-how = 登记为破损的运单 ÷ 全部已揽收运单。已取消的不计入。
kpi-loss-how = 登记为丢失的运单 ÷ 全部已揽收运单。已取消的不计入。
light-good = 达标
light-watch = 留意
light-bad = 未达标
light-unknown = 数据太少
kpi-of = { $n } 件中 { $k } 件
kpi-target-least = 目标不低于 { $target }
kpi-target-most = 目标不高于 { $target }
kpi-interval = 95% 区间 { $from } 至 { $to }
kpi-probability = 达标概率 { $percent }
kpi-small = 样本少：n = { $n }
kpi-assumed = { $n } 件没有应到时间，按默认时效判断
kpi-excluded = 不计入 { $n } 件
kpi-none = 无数据
kpi-how = 这个数怎么来的
kpi-numerator = 计入
kpi-denominator = 总数
kpi-rate = 比率
kpi-interval-label = 95% 区间
kpi-target = 目标
kpi-probability-label = 达标概率
kpi-light = 判断
kpi-excluded-label = 不计入
kpi-assumed-label = 按默认时效
kpi-interval-text = 如果有很多个这样的月份，100 个里约有 95 个的真实比率落在这个区间（威尔逊区间）。
kpi-rows = 查看这些运单
kpi-course = 逐月走势
