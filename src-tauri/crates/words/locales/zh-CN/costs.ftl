### 成本核算：费用种类、环节、动因、方法、提示。

## 费用种类

cost-item-pay = 工资
cost-item-social = 社保福利
cost-item-vehicles = 车辆（折旧或租赁）
cost-item-fuel = 油费电费（车辆）
cost-item-rent = 房租
cost-item-utilities = 水电
cost-item-packaging = 包装耗材
cost-item-equipment = 设备折旧与维修
cost-item-telecom = 通信与软件
cost-item-outsourced = 外包费
cost-item-claims = 理赔支出
cost-item-office = 办公及其他

## 部门和作业的建议名称

cost-department-couriers = 揽派组
cost-department-sorting = 分拣组
cost-department-service = 客服组
cost-department-office = 综合管理
cost-activity-visit = 上门揽收
cost-activity-accept = 收寄录单
cost-activity-sort = 分拣
cost-activity-load = 装车交运
cost-activity-cash = 代收货款对账
cost-activity-trouble = 问题件处理

## 环节和动因

cost-stage-collect = 揽收
cost-stage-sort = 分拣
cost-stage-line-haul = 干线
cost-stage-deliver = 派送
cost-stage-service = 客服
cost-driver-shipments = 票数
cost-driver-pieces = 件数
cost-driver-kilograms = 公斤数
cost-driver-stops = 上门次数
cost-driver-cod = 代收货款票数
cost-driver-insured = 保价票数
cost-driver-cases = 问题件数
cost-driver-redeliveries = 二次派送次数
cost-driver-kilogram-days = 在库公斤天

## 成本习性、性质、规则

cost-nature-direct = 直接成本
cost-nature-indirect = 间接成本
cost-behaviour-fixed = 固定
cost-behaviour-variable = 变动
cost-behaviour-step = 阶梯
cost-support-direct = 直接分配法
cost-support-step = 阶梯分配法
cost-support-reciprocal = 交互分配法
cost-rounding-exact = 费率不取整
cost-rounding-fen = 费率先取整到分

## 方法

cost-method-tdabc = 时间驱动作业成本法
cost-method-tdabc-how = 每分钟成本乘以所用分钟；没有用到的产能单独列示，不摊给客户。
cost-method-abc = 传统作业成本法
cost-method-abc-how = 按员工估计的时间比例把部门成本分到作业，再按动因分给客户；闲置产能藏在费率里。
cost-method-full = 全部成本法（按票平摊）
cost-method-full-how = 所有部门成本按票数平摊；麻烦的客户由省事的客户补贴。
cost-method-direct = 直接成本法
cost-method-direct-how = 只算能直接归到客户的成本，其余留在公司。
cost-method-variable = 变动成本法
cost-method-variable-how = 只算随票数变动的成本，收入减去它就是边际贡献；固定和阶梯成本留在公司。
cost-method-indirect-direct = 间接成本：直接分配
cost-method-indirect-direct-how = 辅助部门只分给业务部门，不管辅助部门之间的往来。
cost-method-indirect-step = 间接成本：阶梯分配
cost-method-indirect-step-how = 辅助部门依次分出，分出后不再接受；次序不同结果不同，区间就是各种次序的最低与最高。
cost-method-indirect-reciprocal = 间接成本：交互分配
cost-method-indirect-reciprocal-how = 考虑辅助部门之间的全部往来，一次解出。
cost-method-stage = 分步（环节）
cost-method-stage-how = 同一份分钟数按环节汇总：揽收、分拣、干线、派送、客服。
cost-method-process-average = 分步（约当产量，加权平均）
cost-method-process-average-how = 月末还没签收的票算在途，按各环节做到几成折成约当产量；上月带来的成本和本月成本合在一起平均。
cost-method-process-fifo = 分步（约当产量，先进先出）
cost-method-process-fifo-how = 月末还没签收的票算在途，按各环节做到几成折成约当产量；上月在途的先做完，保留它上月的成本。
cost-method-product = 品种
cost-method-product-how = 同一份分钟数按产品汇总。
cost-method-batch = 分批
cost-method-batch-how = 同一份分钟数按客户每月的货物汇总，适合整批合同。
cost-method-route = 线路
cost-method-route-how = 同一份分钟数按目的地汇总。
cost-method-terminal-haul = 端点与干线
cost-method-terminal-haul-how = 每个目的地分成两段：端点（揽收、分拣、派送、客服，与远近无关）和干线（干线作业和运单自带的运费）。
cost-method-storage = 仓储与包装
cost-method-storage-how = 场地费用（房租、水电、仓储）按公斤×在库天数分，包装耗材按件数分；其他费用不算在内，留在公司。

## 来源和提示

cost-source-shipments = 运单自带成本
cost-source-booked = 直接记到客户的费用
cost-source-carried = 上月在途带来的成本
# $stage - 环节
cost-on-the-way = { $stage } · 在途
# $route - 目的地
cost-leg-terminal = { $route } · 端点
# $route - 目的地
cost-leg-haul = { $route } · 干线
cost-no-name = 未注明
cost-unused = 闲置产能
# $name - 部门
cost-warning-overloaded = “{ $name }”用掉的时间超过实际产能：单位时间、人数或系数有误，费率已按实际用时计算。
# $name - 部门
cost-warning-idle = “{ $name }”有成本，但没有作业或没有人用到它，这部分没有分出去。
# $name - 费用种类
cost-warning-homeless = “{ $name }”没有可分摊的部门，这部分没有分出去。
# $name - 客户
cost-warning-absent = 有费用记在“{ $name }”名下，但该客户这段时间没有运单，这部分没有分出去。
# $name - 上一个月
cost-warning-unopened = 期初有在途的票，但 { $name } 的账没有录入：这些票以前的成本不在本期里，两种分步法结果相同。
# $amount - yuan
# $month - month
# $n (number) - waybills without a cost
cost-warning-unsettled = { $month } 还有 { $n } 票的承运成本没有结算，已按以往平均暂估 ¥{ $amount }；导入承运商账单后以实际为准。
cost-warning-empty = 这段时间既没有账，也没有运单。

## 核算结果的文字

costs-object = 对象
costs-amount = 成本
costs-low = 最低
costs-high = 最高
costs-rounding = 费率取整差额
costs-untraced = 未分出
costs-each = 每票
costs-share-of-total = 占全部
costs-units = 票数
costs-more = 另有 { $n } 项金额较小，未列出
costs-total = 合计
costs-revenue = 收入
costs-profit = 利润
costs-cumulative = 累计
costs-share = 成本占收入
# $id - 核算编号
costs-run = 核算编号 { $id }：编号相同，在任何电脑上数字都相同。

## 单票的失误成本

cost-failure-paid = 已赔付
cost-failure-expected = 预计赔付（未结）
cost-failure-desk = 客服处理
cost-failure-retry = 再次派送

## 单票成本文本

costs-shipment = { $customer } 的 { $no }，{ $day }
costs-shipment-minutes = { $minutes } 分钟 × { $rate } 元
costs-shipment-closes = 该客户 { $n } 票合计 { $amount }，分毫不差。
costs-shipment-failed = 失误成本（不含在上面的成本里）
costs-price = 运费

## 费用表

field-cost-day = 日期
field-cost-year = 年份
field-cost-item = 费用项目
field-cost-amount = 金额
field-cost-department = 部门
field-cost-behaviour = 成本习性
field-cost-owner = 责任人
field-cost-pool-owner = 归口责任人
field-cost-estimate = 是否预提
field-cost-m01 = 1月
field-cost-m02 = 2月
field-cost-m03 = 3月
field-cost-m04 = 4月
field-cost-m05 = 5月
field-cost-m06 = 6月
field-cost-m07 = 7月
field-cost-m08 = 8月
field-cost-m09 = 9月
field-cost-m10 = 10月
field-cost-m11 = 11月
field-cost-m12 = 12月
import-kind-costs = 费用
# $value - 原文
issue-unknown-department = 成本设置里没有“{ $value }”这个部门，金额按人数分摊。
# $value - 原文
issue-unknown-behaviour = “{ $value }”不是固定、变动或阶梯，已按该费用通常的习性处理。
# $value - 月份
issue-cost-month-locked = { $value } 已结账，这一行没有导入。
# $value - 原文
issue-cost-pool-owned = 同一费用、同一部门的前面一行写了别人，没有把“{ $value }”记为归口责任人。

## 差异

variance-volume = 业务量差异
variance-selling = 售价差异
variance-price = { $item }：价格差异
variance-efficiency = { $item }：用量差异
variance-spending = { $item }：耗费差异
