### 权衡：服务水平与成本。


## 结论

tradeoff-zone-says = 值得守住的区间：{ $lo } 到 { $hi }。在这一段，总成本比最低值高不到 5%。
tradeoff-optimum-says = 总成本最低在 { $level }：每票 { $cost }。
tradeoff-interval-says = 最优点有九成把握在 { $lo } 到 { $hi } 之间。

## 不给最优点的理由，以及补什么数据

error-too-few-months = 只有 { $months } 个完整月份，至少要 { $needed } 个。再攒几个月，或先填一份三点访谈。
error-too-little-spread = 各月服务水平只差 { NUMBER($spread, style: "percent", maximumFractionDigits: 1) }，看不出曲线，至少要差 { NUMBER($needed, style: "percent", maximumFractionDigits: 0) }。可以选一个月明显提高或放宽时效试一试。
error-service-cost-rises = 服务越好的月份，失误成本反而越高，说明另有原因在起作用，比如忙闲不同。需要件量相近而服务水平不同的月份。
error-logistics-cost-falls = 服务越好的月份，物流成本反而越低，说明另有原因在起作用，比如件量。请核对成本，或补充件量相近的月份。
error-optimum-at-edge = 数据到 { NUMBER($at, style: "percent", maximumFractionDigits: 1) } 为止，总成本还在下降，看不到拐头。需要这一水平以外的月份。

## 读图须知

error-mostly-prior = 只有 { $months } 个月，不足 { $needed } 个：曲线主要来自访谈，仅作示意。
error-few-months = { $months } 个月，不足 { $needed } 个：区间已放宽。
error-few-months-beyond = 最优点的一侧只有 { $months } 个月的数据。
error-interval-reaches-edge = 区间碰到了数据的边缘：最优点可能还在外面。
error-quiet-months = 服务好的月份件量也少：省下的钱可能有一部分是因为清闲。
error-outliers = 有 { $months } 个月离曲线很远，已标出但没有剔除，请看看是什么原因。

## 错误

error-answers-needed = 访谈要有 { $least } 到 { $most } 个回答。
error-column-missing = 表里没有“{ $name }”这一列。
error-number-invalid = 第 { $row } 行“{ $column }”列：“{ $value }”不是范围内的数。
error-too-many-rows = 表格超过 { $most } 行。

## 页面

tradeoff-title = 服务水平与成本
tradeoff-face-cost = 成本
tradeoff-face-profit = 利润
tradeoff-own = 近月实绩
tradeoff-classroom = 课堂模型
tradeoff-models = 情景测算
tradeoff-source = 数据
tradeoff-class = 客户
tradeoff-class-all = 全部客户
tradeoff-class-one = { $class } 类客户
tradeoff-logistics = 物流成本
tradeoff-service-cost = 服务失误成本
tradeoff-total = 总成本
tradeoff-level = 服务水平（准时率）
tradeoff-cost-axis = 元 / 票
tradeoff-band = 九成把握带
tradeoff-band-low = 带下沿
tradeoff-band-high = 带上沿
tradeoff-interval = 九成把握区间
tradeoff-month = 月份
tradeoff-month-excluded = 不参与
tradeoff-check = 无公式检验
tradeoff-what = 项目
tradeoff-curve = 曲线
tradeoff-sketch = 示意
tradeoff-zone = 值得守住
tradeoff-best-label = 最低总成本 { $level }
tradeoff-now-label = 现状 { $level }
tradeoff-floor-label = 合同 { $level }
tradeoff-try-label = 试 { $level }
tradeoff-chart-title = 服务的成本与节省
tradeoff-empty = 还没有服务水平、物流成本、失误成本都齐全的月份。
tradeoff-steep = 狭义物流成本 · 陡度
tradeoff-decay = 客户服务成本 · 大小
tradeoff-floor = 最低约束（合同）
tradeoff-floor-none = 无
tradeoff-try = 试一个水平
tradeoff-price = 单票收入（扣其他成本）
tradeoff-response = 每个百分点带来的销量
tradeoff-shape = 销量反应
tradeoff-shape-root = 平方根
tradeoff-shape-log = 对数
tradeoff-shape-s-curve = S 形
tradeoff-question = 现在做对了吗？
tradeoff-move-saves = 把准时率从 { $from } 调到 { $to }，每月约省 { $amount }（九成把握 { $lo } 到 { $hi }）。
tradeoff-move-plain = 把准时率从 { $from } 调到 { $to }，每票成本变化 { $amount }。
tradeoff-in-zone = 现在的 { $now } 已在区间之内：守住即可，把力气用在别处。
tradeoff-bound = 合同最低 { $floor } 高于最优点：受约束的最优就是 { $floor }，每票多花 { $amount }。
tradeoff-next-points = 下一个百分点的价钱
tradeoff-point = { $from } → { $to }
tradeoff-per-shipment = { $amount } / 票
tradeoff-marginal = 在 { $level } 处，再提高一个百分点，每票多花 { $cost }、省下 { $saving }。
tradeoff-breakpoint = 超过 { $at } 以后，每提高一个百分点要贵 { $factor } 倍。
tradeoff-breakpoint-steep = { $at } 以下提高服务几乎不花钱，以上才开始花钱。
tradeoff-most-profit = 利润最高在 { $level }：按现在每票计 { $profit }。
tradeoff-more-data = 再多两个月能看清多少
tradeoff-more-data-at = 在 { $level }：区间变为现在的 { $ratio }
tradeoff-fit-note = 按形状拟合（越高越陡 / 越高越平），{ $months } 个月，R² { $r2 }。
tradeoff-prior-note = 访谈所占权重 { $share }。
tradeoff-months = 月份数据
tradeoff-service = 服务水平
tradeoff-edit = 修改
tradeoff-exclude = 这个月不参与拟合
tradeoff-reason = 理由
tradeoff-save = 保存
tradeoff-restore = 恢复原数
tradeoff-by-hand = 手工
tradeoff-interview = 三点访谈
tradeoff-interview-text = 在这几个服务水平上，每票大约要花多少？没有数据的地方先用经验补上。
tradeoff-interview-remove = 删除回答
tradeoff-rates = 服务失误的单价
tradeoff-model = 模型
tradeoff-model-steps = 推算过程
tradeoff-model-source = 来源
tradeoff-model-result = 结果
tradeoff-model-list-hint = 多个数用逗号隔开
tradeoff-summary-refused = 不给最优点。{ $why }
