### 成本设置：部门、作业、月均支出、规则；成本的分摊比例；作业卡。

setup-title = 成本设置
setup-open = 修改成本设置
setup-keywords = 部门 作业 动因 单位时间 产能 分配规则
setup-saved = 成本设置已保存
setup-parts = 设置的部分
setup-departments = 部门与产能
setup-activities = 作业与用时
setup-totals = 月均支出
setup-rules = 核算规则
setup-departments-help = 一个月的实际产能 = 人数 × 每班小时 × 每月班次 × 可用比例。辅助部门（如综合管理）不直接服务客户，它的成本先分给业务部门。
setup-activities-help = 一项作业每次要几分钟，按什么计数。一项作业除了主要动因，还可以再加几项（如每票 2 分钟，另加每件 0.5 分钟）。
setup-totals-help = 没有账的月份先用月均数，记入下面的起止月份，标为预提。改动后整批重记，已结账的月份不能改。
setup-name = 名称
setup-support = 辅助部门
setup-by-heads = 按人数分摊
setup-serves-by-heads = 按各部门人数分
setup-serves = 按受益比例分给
setup-serves-how = { $name }怎么分给其他部门
setup-minutes = 每月 { $hours } 工时
setup-add-department = 添加部门
setup-remove = 删除“{ $name }”
setup-up = 上移“{ $name }”
setup-down = 下移“{ $name }”
setup-unnamed = 第 { $n } 项
setup-need-name = 请起一个不重复的名称
setup-need-operating = 至少要有一个直接服务客户的部门
setup-need-department = 请选一个业务部门
setup-need-minutes = 要填数字，且最少 ≤ 一般 ≤ 最多
setup-need-weight = 请填比例，不能全是 0
setup-need-month = 请填月份，如 2026-01，止月不早于起月
setup-none = 请选择…
setup-stage = 环节
setup-driver = 按什么计数
setup-measured = 已实测
setup-share = 占部门工时
setup-share-hint = 传统作业成本法用，留空按分钟推算
setup-add-activity = 添加作业
setup-term = 另加
setup-add-term = 再加一项用时
setup-remove-term = 去掉这一项
setup-add-total = 添加一项支出
setup-total-item = 费用
setup-total-department = { $item }归哪个部门
setup-from = 起始月份
setup-to = 截止月份
setup-rounding = 费率
setup-support-rule = 辅助部门成本怎么分
setup-shipment-cost = 运单自带的成本（总部中转费、派费等）计入干线成本
setup-shipment-cost-hint = 如果账里已经记了这笔钱，请取消勾选，免得算两遍。

## 成本按比例分给几个部门

shares-open = 分摊比例…
shares-title = { $item }的分摊比例
shares-keywords = 分摊比例 受益比例 公共费用
shares-help = 几个部门共用的费用，可以按商定的比例分，并写明理由。从所选月份起执行，以前的月份不变。
shares-now = 现行
shares-from = 从哪个月起
shares-weight = { $name }的份数
shares-part = { $share }
shares-reason = 理由
shares-reason-hint = 如：按 3 月实测面积，分拣区 60 平方米，客服 20 平方米
shares-need-reason = 请写明理由
shares-need-weight = 至少一个部门的份数大于 0
shares-need-month = 请填月份，如 2026-01
shares-saved = 已按新的比例分摊
shares-removed = 已取消这一比例
shares-remove = 取消 { $month } 起的比例
shares-none = 还没有定过比例：按现在的设置分。
shares-line = { $month } 起：{ $parts }
shares-of = { $name } { $share }

## 作业卡：贴在墙上的单位时间

card-open = 打印作业卡
card-title = 作业卡
card-keywords = 作业卡 工时卡 单位时间 实测 打印
card-print = 打印
card-who = 谁来做
card-stage = 环节
card-counts = 按什么计数
card-minutes = 每次用时（分钟）
card-plus = 另加（每{ $driver }）
card-checked = 核实情况
card-never = 还没有人实测过，用的是行业参考值
card-measured = 已实测
card-steps = 怎样重新实测
card-step-1 = 选一个普通的工作日，由做这件事的人自己记，至少连续记 10 次。
card-step-2 = 从动手到做完算一次，等人、接电话的时间单独记，不算在内。
card-step-3 = 把每次的分钟数写在下面：最小的填“最少”，正中间那个填“一般”，最大的填“最多”。
card-step-4 = 改到“成本设置”的作业里并勾选“已实测”，半年或换了做法后重测。
card-times = 实测记录
card-time = 第 { $n } 次
card-date = 日期
card-by = 记录人
card-result = 最少 / 一般 / 最多

## 大文件先在后台核算

costing-preparing = 运单较多，正在后台核算，算好后自动显示。可以先去看别的页面。
costing-prepare-stopped = 核算已停止，数据没有变动。
costing-prepare-again = 重新核算
