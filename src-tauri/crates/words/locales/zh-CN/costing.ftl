### 成本核算页：首次核算、客户利润、为什么是这个数、方法对比、成本流向。

## 首次核算

costing-start = 核算成本
costing-keywords = 鲸鱼曲线 客户利润 作业成本 分摊
costing-empty = 哪些客户赚钱，哪些在吃利润？
costing-empty-text = 没有账本也能算：填十二项月均支出、各组人数和班次、几项单位时间，加上已有的运单，约一小时就能画出第一条鲸鱼曲线。闲置产能单独列出，不摊给客户；以后补得越细，误差带越窄。
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
costing-unused = 闲置产能
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
costing-try-time = 试改用时：{ $name }
costing-tried-time = { $name } { NUMBER($minutes, maximumFractionDigits: 2) } 分钟
costing-tried-profit = 试算利润 { $amount }
costing-try-price = 试改运价：{ $name }
costing-tried-price = { $name } 运费 { $percent }%（{ $amount }）
costing-tried-back = 恢复现状
costing-shipment = 这票的成本
costing-shipment-of = 按所花时间乘以 { $from } 的每分钟成本。
costing-shipment-profit = 运费减成本
costing-shipment-term = { $label } { NUMBER($n, maximumFractionDigits: 2) } × { NUMBER($each, maximumFractionDigits: 2) } = { NUMBER($minutes, maximumFractionDigits: 2) } 分钟
costing-shipment-minutes = { NUMBER($minutes, maximumFractionDigits: 2) } 分钟 × { NUMBER($rate, minimumFractionDigits: 2, maximumFractionDigits: 4) } 元
costing-shipment-closes = { $name } 共 { $n } 票，合计 { $amount }。每票取整到分，合起来分毫不差；这一票取整差 { $rest } 分。
costing-shipment-unsettled = 承运商还没结算，运输成本按通常水平暂估。
costing-shipment-cancelled = 已取消，只承担为它付出的费用。
costing-shipment-failed = 失误成本 { $amount }
costing-shipment-failed-note = 不计入上面的成本：赔款在账里，处理工时在作业里。
costing-shipment-estimate = 估计
costing-shipments = 该客户的运单
costing-shipments-losing = { $n } 票中有 { $losing } 票成本高于运费，共亏 { $amount }。
costing-shipments-sound = { $n } 票都不亏本。

## 方法对比

costing-compare = 同一笔钱，几种算法
costing-compare-text = 总成本相同，分法不同。{ $disputed } 个客户在不同方法下盈亏相反：先看他们。
costing-methods-which = 核算方法
costing-methods-all = 各法并排（按客户）
costing-compare-left = 不摊给客户
costing-compare-spread = 相差
costing-disputed = 盈亏不一

## 产能

costing-capacity = 各部门产能
costing-used = 已用
costing-rate = 每分钟

## 期间与结账

costing-period = 期间
costing-period-month = 月
costing-period-quarter = 季
costing-period-year = 年
costing-period-all = 全部
costing-period-which = 哪一期
costing-quarter = { NUMBER($year, useGrouping: "false") } 年第 { $n } 季度
costing-year = { NUMBER($year, useGrouping: "false") } 年
costing-lock = 结账
costing-unlock = 反结账
costing-locked = 已结账
costing-locked-done = { $month } 已结账，账目不能再改
costing-unlocked-done = { $month } 已反结账

## 谁在说谎

costing-lying = 算法偏差
costing-lying-open = 看哪些客户被算错
costing-lying-facts = 算错在谁身上
costing-lying-volume = 按票数均摊
costing-lying-timed = 按实际用时
costing-lying-shift = 错位金额
costing-lying-share = 错位比例
costing-lying-over = 多算了，替别人买单
costing-lying-under = 少算了，由别人买单
costing-lying-flips = 盈亏颠倒
costing-lying-table = 全部方法

## 成本矩阵

costing-matrix = 成本矩阵
costing-matrix-open = 看成本矩阵

## 责任人

costing-pools = 责任归属
costing-pools-open = 看成本由谁负责
costing-pools-owner = 责任人
costing-pools-all = 所有人
costing-pools-nobody = 无人负责
costing-pools-item = 费用
costing-pools-amount = 金额
costing-pools-entries = 笔数
costing-pools-shared = 不分部门
costing-pools-answers = 实际由谁负责
costing-pools-set = { $item }（{ $department }）的责任人
costing-pools-set-done = { $owner } 负责“{ $item }”
costing-pools-cleared = “{ $item }”不再指定责任人
costing-pools-text = 每项成本都该有人管。账目上写了谁就是谁，没写的归这项成本的责任人；目前有 { $amount } 元没有人负责。
costing-pools-comma = 、
costing-pools-empty = 这里没有账目。

## 预算差异

costing-variances = 预算差异
costing-variances-open = 看预算差异
costing-variances-month = 看哪个月
costing-variances-total = 预算利润 { $planned } 元，实际 { $actual } 元
costing-variances-proposed = 还没有保存标准：先以 { $from } 至 { $to } 的平均数作标准。
costing-variances-since = 按 { $month } 起执行的标准
costing-variances-lines = 各项费用
costing-variances-flexible = 按实际票数应花
costing-variances-actual = 实际
costing-variances-difference = 差异
costing-variances-unplanned = 预算外
costing-variances-explained = 怎么算的
costing-variances-entries = 背后的账目：{ $label }
costing-variances-entries-none = 点图中的一项费用，这里列出它的账目。
costing-variances-entries-empty = 这个月没有这项费用的账目。
costing-estimate = 预提
costing-plan-edit = 标准与预算…
costing-plan-title = { $month } 起的标准与预算
costing-plan-units = 每月票数
costing-plan-price = 每票收入
costing-plan-item = 费用
costing-plan-fixed = 每月预算
costing-plan-unit = 计量单位
costing-plan-quantity = 每票用量
costing-plan-unit-price = 单价
costing-plan-used = 本月实际用量
costing-plan-yuan = 元
costing-plan-varies = 随票数变动
costing-plan-set = 固定预算
costing-plan-help = 变动费用填每票用量和单价（如 0.05 升 × 7.60 元）；填了本月实际用量，价格差异和用量差异才分得开。固定费用填每月预算。
costing-plan-remove = 不列{ $label }
costing-plan-add = 再列一项费用
costing-plan-add-none = 选一项…
costing-plan-save = 保存
costing-plan-saved = 标准与预算已保存

## 假如

costing-what-if = 假如
costing-what-if-open = 权衡一个决定
costing-what-if-decide = 要决定什么
costing-what-if-drop = 放弃这个客户
costing-what-if-outsource = 自己做还是外包
costing-what-if-accept = 这个价接不接
costing-what-if-floors = 价格底线
costing-what-if-volume = 本量利（保本点）
costing-what-if-customer = 客户
costing-what-if-step-share = 班次车辆能减掉多少
costing-what-if-elsewhere = 连带失去的其他业务
costing-what-if-what = 做什么
costing-what-if-route = { $name }（线路）
costing-what-if-opportunity = 占用产能的机会成本
costing-what-if-like = 货物情况参照哪个客户
costing-what-if-like-all = 全部客户平均
costing-what-if-fit = 怎么分固定与变动
costing-what-if-fit-books = 按账上标的习性
costing-what-if-fit-high-low = 高低点法
costing-what-if-fit-least-squares = 最小二乘法
costing-what-if-fit-step = 阶梯
costing-what-if-result = 结果
costing-what-if-given = 用到的数字
costing-what-if-steps = 推算过程
costing-what-if-source = 方法出处
costing-what-if-yes = 钱上合算
costing-what-if-no = 钱上不合算
costing-what-if-choose = 先选一个客户。
costing-what-if-empty = 填好左边的数字，这里算出结果。
costing-what-if-revenue = 收入
costing-what-if-goes = { $amount }，其中 { $share } 会随之消失
costing-what-if-change = 公司利润变化
costing-what-if-books = 账面利润
costing-what-if-avoidable = 真正省下的成本
costing-what-if-remaining = 留下来由别人承担的成本
costing-what-if-idle = 每月新增闲置工时
costing-what-if-hours = { $hours } 小时
costing-what-if-units = 数量（{ $unit }）
costing-what-if-offer = 外包报价（元）
costing-what-if-own = 自己做：{ $name }（元）
costing-what-if-step-goes = 班次车辆，能减掉的
costing-what-if-step-stays = 班次车辆，减不掉的
costing-what-if-advantage = 自己做省下
costing-what-if-make = 自己做的相关成本
costing-what-if-buy = 外包的成本
costing-what-if-even = 两者持平的报价（元）
costing-what-if-full = 完全成本（元）
costing-what-if-lot = 每月票数
costing-what-if-price = 每票价格（元）
costing-what-if-variable = 每票变动成本（元）
costing-what-if-minutes = 每票用时（分钟）
costing-what-if-idle-month = 每月闲置分钟
costing-what-if-earned = 现有业务每分钟贡献（元）
costing-what-if-extra = 专为这批货新增的费用
costing-what-if-gain = 接下来每月多赚
costing-what-if-lowest = 最低可接受价（元）
costing-what-if-relevant = 相关成本
costing-what-if-months = 用到的月份
costing-what-if-planned = 计划每月票数
costing-what-if-fixed = 每月固定成本
costing-what-if-r2 = 成本随票数变动的解释力
costing-what-if-next-step = 到多少票要再加一班
costing-what-if-break-even = 保本票数（每月）
costing-what-if-safety = 安全边际
costing-what-if-income = 计划利润（每月）
costing-what-if-contribution = 每票贡献（元）
costing-what-if-target = 目标利润所需票数
costing-what-if-target-income = 目标利润（每月）
costing-what-if-performance = 按绩效算薪酬
costing-what-if-pay-item = 哪项费用随绩效走
costing-what-if-pay-department = 哪个部门
costing-what-if-pay-all = 全部部门
costing-what-if-pay = { $item }（账上）
costing-what-if-malus = { $kpi }每差一个百分点扣
costing-what-if-bonus = { $kpi }达标加
costing-what-if-pay-floor = 合计最多扣
costing-what-if-pay-cap = 合计最多加
costing-what-if-of-target = { $actual }（目标 { $target }）
costing-what-if-payable = 按绩效应付
costing-what-if-adjusted = 比账上多付（负数为少付）
costing-what-if-kept = 准时妥投票数
costing-what-if-kept-each = 准时件每票应付（元）
costing-what-if-kept-now = 准时件每票现付（元）
costing-what-if-again = 二次派送
costing-what-if-lost = 流失的客户
costing-what-if-waybills = 票数
costing-what-if-cases = 服务单数
costing-what-if-redelivery = 二次派送每次（元）
costing-what-if-case-minutes = 每张服务单处理分钟
costing-what-if-desk-minute = 客服一分钟（元）
costing-what-if-margin = 每个客户本可带来的毛利
costing-what-if-failures-total = 服务失误成本
costing-what-if-failures-each = 摊到每票（元）
costing-what-if-failures-estimated = 其中估计数
costing-what-if-failures = 服务失误成本
costing-floor-name = 客户
costing-floor-price = 现价
costing-floor-standing = 现价能覆盖
costing-floor-below = 连变动成本都不够
costing-floor-marginal = 只够变动成本
costing-floor-time-driven = 用时成本
costing-floor-full = 完全成本
costing-floor-at-marginal = 变动底价
costing-floor-at-timed = 用时底价
costing-floor-at-full = 完全底价
costing-floor-short = 离用时底价差
