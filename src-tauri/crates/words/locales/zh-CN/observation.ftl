### 观察法。

# $observers (number) - 观察员
# $strokes (number) - 次数
observation-summary-tally = 现场计数 · { $observers } 名观察员 · { $strokes } 次
# $parcels (number) - 包裹
# $stages (number) - 环节记录
observation-summary-diary = 亲身经历 · { $parcels } 票 · { $stages } 条记录
observation-summary-traces = 痕迹观察 · 取自运单与服务单
# $acts (number) - 行为
# $people (number) - 人
observation-summary-log = 行为记录 · { $people } 人 · { $acts } 条

observation-face-plan = 观察表
observation-face-work = 记录
observation-face-result = 结果
observation-sheet = 用哪种观察表
observation-sheet-tally = 现场计数
observation-sheet-tally-about = 站在柜台或分拣线旁，看到一次按一下，边看边计时。
observation-sheet-diary = 亲身经历
observation-sheet-diary-about = 自己寄一票，像客户那样经历每个环节，记下时间和感受。
observation-sheet-traces = 痕迹观察
observation-sheet-traces-about = 不问任何人，从已有的运单和服务单里看问题。
observation-sheet-log = 行为记录
observation-sheet-log-about = 谁做了什么、做了多久，例如找一件货要几秒。
observation-sheet-fixed = 已有记录，不能换观察表。
observation-place = 地点与对象
observation-items-tally = 分类
observation-items-tally-hint = 按键 1 到 9 的顺序。每一次只能归入一类。
observation-items-diary = 环节
observation-items-diary-hint = 按先后顺序。
observation-items-log = 行为
observation-items-log-hint = 每种行为说清楚什么时候开始、什么时候算结束。
# $n (number) - 第几项
observation-item-n = 第 { $n } 项
observation-add-item = 增加一项
# $n (number) - 项
observation-remove-item = 去掉第 { $n } 项
observation-example = 用例子填写
observation-example-tally = 寄件,取件,查件,投诉
observation-example-diary = 下单,揽收,到达中转,派送,签收
observation-example-log = 扫码,找件,打包,等待
observation-same-units = 几位观察员看同样的对象（可以算一致性）
observation-same-units-hint = 每人的第 1 下是第 1 个对象，第 2 下是第 2 个，依此类推。没看清的按 0。
observation-no-items = 先在“观察表”里写好分类。
observation-who = 观察员
observation-who-hint = 姓名或代号，换人时改这里。
observation-start = 开始计时
observation-stop = 停止计时
observation-clock = 已观察
observation-marks = 次数
observation-unit = 第几个
observation-missed = 没看清
observation-back = 退一步
observation-tally-keys = 按键 1 到 9 记一次，0 表示没看清，退格键退回上一次。
observation-category = 分类
observation-share = 比例
observation-interval = 95 % 区间
observation-per-hour = 每小时
observation-total = 合计
observation-tally-how = 比例区间：Wilson；每小时次数只计计时期间的记录，区间：Poisson 精确（Garwood 1936）。几位观察员看同样的对象时次数会重复，不给区间。
observation-none = 还没有记录。
observation-agreement = 观察员之间的一致性
observation-agreement-none = 至少两位观察员看过同样的对象，才能算一致性。
# $complete (number) - 全部看过
# $units (number) - 对象
observation-agreement-units = { $units } 个对象至少两人看过，其中 { $complete } 个每人都看过。
observation-kappa-cohen = Cohen κ
observation-kappa-fleiss = Fleiss κ
observation-alpha = Krippendorff α
observation-observed = 实际一致
observation-expected = 碰巧一致
observation-level-poor = 比碰巧还差
observation-level-slight = 很低
observation-level-fair = 较低
observation-level-moderate = 中等
observation-level-substantial = 较高
observation-level-almost-perfect = 很高
observation-alpha-reliable = 可靠
observation-alpha-tentative = 只能得出初步结论
observation-alpha-unreliable = 不可靠，请统一分类标准后重看
observation-agreement-how = κ 的说法用 Landis 和 Koch（1977）的约定，α 用 Krippendorff（2004）的约定；约定不是检验。κ 的区间用标准误，α 的区间把对象重抽 500 次。
observation-agreement-few = 对象少于 30 个，区间很宽，只作参考。
observation-table = 两人怎么归类
observation-table-how = 行：{ $first }，列：{ $second }。对角线上是一致的。
# $n (number) - 对象
observation-apart = { $n } 个对象意见不同
observation-judged = 改判
observation-parcel = 包裹编号
observation-stage = 环节
observation-at = 时间
observation-at-hint = 例如 2026-11-21 15:30
observation-at-bad = 请写成 2026-11-21 15:30 这样的时间。
observation-remark = 备注
observation-note = 记下
observation-noted = 已记下。
observation-removed = 已删除记录。
observation-remove = 删除
observation-legs = 各段用时
observation-leg = 从 { $from } 到 { $to }
observation-n = 票数
observation-median = 中位数
observation-least = 最短
observation-most = 最长
observation-parcels = 每票经过
observation-whole = 全程
observation-since = 距上一环节
observation-person = 被观察的人
observation-person-hint = 用代号，例如“1 号柜台”，不写真名。
observation-act = 行为
observation-seconds = 时长
observation-seconds-unit = 秒
observation-seconds-bad = 请写秒数。
observation-watch-start = 秒表开始
observation-watch-stop = 秒表停止
observation-acts = 按行为
observation-people = 按人
observation-times = 次数
observation-time = 总时长
observation-time-share = 占时间
observation-rows = 逐条
observation-from = 从
observation-to = 到
observation-by = 按什么分
observation-by-month = 月份
observation-by-destination = 目的地
observation-by-product = 产品
observation-unsigned-days = 多少天没签收算未签收
observation-repeat-days = 多少天内再投诉算重复
observation-days-unit = 天
observation-shipments = 运单
observation-troubled = 出现异常
observation-unsigned = 长期未签收
observation-complaints = 投诉
observation-repeated = 重复投诉
observation-unknown-group = 没有写明
observation-traces-none = 文件里还没有运单。
observation-traces-period = { $from } 至 { $to }，未签收按 { $today } 判断。
observation-traces-how = 括号里是 95 % 区间（Wilson）。标出的是整个区间都高于总体的，值得先看；分组很多时，偶然也会有几个。
observation-above = 高于总体
