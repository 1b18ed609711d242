### 成本核算页：首次核算、客户利润、为什么是这个数、方法对比、成本流向。


## 首次核算

costing-start = 核算成本
costing-keywords = 鲸鱼曲线 客户利润 作业成本 分摊
costing-empty = 哪些客户赚钱，哪些在吃利润？
costing-empty-text = 不用账本也能算：填十二项月均支出、各组人数和班次、几项单位时间，加上已有的运单，约一小时就有第一条鲸鱼曲线。没用上的产能单独列出，不摊给客户；以后补得越细，误差带越窄。
costing-no-shipments = 还没有运单，先导入运单再核算。
costing-step-of = 第 { $at } 步，共 { $of } 步：
costing-step-totals = 十二项月均支出
costing-step-people = 人数与班次
costing-step-times = 单位时间
costing-help-totals = 填每月大致金额，记入 { $from } 至 { $to }，标为估计数。没有的项目留空；工资表、房租和油费票据就够用。
costing-help-no-months = 还没有运单，金额暂时记不到月份上。
costing-help-people = 实际产能 = 人数 × 每班小时 × 每月班次 × 可用比例。可用比例通常 80% 到 90%，其余是休息、培训和走动。
costing-help-times = 做一次要几分钟？写最少、一般、最多。改过的算作已核实；没改的是行业参考值。
costing-yuan-month = 元/月
costing-sum = 每月合计 { NUMBER($sum, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
costing-number = 请填一个合理的数字
costing-department = 部门
costing-heads = 人数
costing-hours = 每班小时
costing-shifts = 每月班次
costing-practical = 可用比例
costing-low = 最少（分钟）
costing-likely = 一般（分钟）
costing-high = 最多（分钟）
costing-back = 上一步
costing-next = 下一步
costing-go = 算出鲸鱼曲线
costing-settled = 已按新的设置核算

## 结果

costing-view = 成本视图
costing-customers = 客户利润
costing-methods = 方法对比
costing-flow = 成本流向
costing-methods-open = 对比核算方法
costing-flow-open = 看成本流向
costing-note = { $from } 至 { $to } · { $method }
costing-change = 修改设置
costing-tiles = 核算结果
costing-unused = 没用上的产能
costing-unused-share = 占成本 { $share }，不摊给客户
costing-profit = 客户利润合计
costing-result = 扣除闲置后 { $result }
costing-peak = 鲸鱼曲线最高点
costing-peak-at = 做到前 { $n } 个客户
costing-lost = 被亏损客户吃掉
costing-lost-by = { $n } 个亏损客户
costing-total = 全部成本
costing-total-note = 服务客户 { $cost }
costing-list = 客户成本表
costing-column-name = 客户
costing-column-revenue = 收入
costing-column-cost = 服务成本
costing-column-share = 成本占收入
costing-column-profit = 利润
costing-column-band = 误差带
costing-band = { $low } 至 { $high }
costing-none = 这段时间没有运单。

## 为什么是这个数

costing-why = 为什么是这个数
costing-why-none = 选一个客户，看它的成本从哪来。
costing-why-amount = 服务成本 { $amount }
costing-why-minutes = { NUMBER($minutes, maximumFractionDigits: 0) } 分钟 × { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 2) } 元
costing-why-row = { $file } 第 { NUMBER($row, useGrouping: "false") } 行
costing-why-more = 另有 { $n } 笔，{ $amount }
costing-why-open = 打开客户
costing-tornado = 哪个单位时间最要紧

## 方法对比

costing-compare = 同一笔钱，几种算法
costing-compare-text = 总成本相同，分法不同。{ $disputed } 个客户在不同方法下盈亏相反：先看他们。
costing-compare-left = 不摊给客户
costing-compare-spread = 相差
costing-disputed = 盈亏不一

## 产能

costing-capacity = 各部门产能
costing-used = 已用
costing-rate = 每分钟
