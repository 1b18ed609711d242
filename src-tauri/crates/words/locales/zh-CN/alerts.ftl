### 预警、任务、建议与联系记录。

## 预警
alerts-title = 预警
alerts-open-face = 打开预警
alerts-keywords = yujing yj liushi kehu tixing wanliu daiban renwu alert churn task queue
alerts-lists = 预警视图
alerts-queue = 待看名单
alerts-tasks = 任务
alerts-effects = 成效
alerts-none = 选一条预警，看原因和建议。
alerts-rule = 预警类型
alerts-state = 进展
alert-rule-silent = 久未发件
alert-rule-falling = 件量下滑
alert-rule-class-drop = 等级下降
alert-rule-loss = 亏损
alert-rule-after-complaint = 投诉后减量
# $rule - rule
# $n - n
# $amount - amount
alerts-chip = { $rule } { $n } · { $amount } 元
# $n (number) - n
alerts-with-all = 含暂缓（{ $n }）和近期已处理
alerts-none-of-rule = 这一类没有预警
alerts-empty = 没有需要看的客户
# $amount - amount
alerts-empty-text = 涉及金额不到 { $amount } 元的不提示。新运单导入后会重新判断。
alerts-no-waybills = 还没有运单
alerts-no-waybills-text = 导入运单后，这里按涉及金额列出该先看的客户。
worth-basis-served = 金额为运费减成本、再减服务成本
worth-basis-margin = 金额为运费减成本，服务成本还没核算
worth-basis-freight = 金额只是运费，还没有成本
alerts-alone = 抽中留作对照
alerts-alone-why = 每五条随机留一条不处理，才知道挽留到底有没有用。这位客户请先不要联系。
alerts-done = 已处理
# $day - day
alerts-until = 暂缓到 { $day }
# $day - day
alerts-overdue = 逾期 { $day }
# $day - day
alerts-due = { $day } 前办
alerts-open = 处理中
alerts-days = 没发件天数
alerts-limit-own = 自己的九成间隔（天）
alerts-limit-firm = 全体客户的九成间隔（天）
alerts-gaps = 以往间隔
# $gaps (number) - gaps
# $longer (number) - longer
alerts-gaps-of = { $gaps } 次，其中 { $longer } 次有这么长
alerts-level = 以前每周件数
alerts-since = 现在每周件数
alerts-weeks = 持续周数
alerts-classes = 等级
alerts-before = 上个季度
alerts-now = 这个季度
alerts-margin = 近一年留下
alerts-before-complaint = 投诉前每周件数
alerts-since-complaint = 投诉后每周件数
alerts-by-chance = 只是巧合的可能
# $chance - chance
# $year - year
# $stake - stake
alerts-formula = { $chance } × { $year } 元 = { $stake } 元
# $stake - stake
alerts-formula-loss = 近一年亏掉的 { $stake } 元
# $amount - amount
alerts-stake-is = 涉及金额 { $amount } 元，怎么算的
# $chance - chance
alert-chance-silent = 这次不再回来的可能 { $chance }，乘以它停发前一年留下的利润。
# $chance - chance
alert-chance-falling = 已经少掉的件量 { $chance }，乘以一年留下的利润。
# $chance - chance
alert-chance-class-drop = 已经少掉的金额 { $chance }，乘以一年留下的利润。
alert-chance-loss = 这就是一年里实际亏掉的数。
# $chance - chance
alert-chance-after-complaint = 投诉后少掉的件量 { $chance }，乘以一年留下的利润。
alerts-over = 这条预警已经不成立：数据变了，或客户回来了。
alerts-task = 谁在办
alerts-nobody = 没有指定负责人
# $day - day
alerts-due-on = { $day } 前办完
# $day - day
alerts-done-on = { $day } 已处理
alerts-take = 接手
# $name - name
alerts-take-title = 接手：{ $name }
alerts-owner = 负责人
alerts-due-day = 办完日期
alerts-lot = 每五条里随机留一条不处理，用来对照挽留是否有用；抽中会马上告诉您。
# $name - name
# $due - due
alerts-taken = 已接手“{ $name }”，{ $due } 前办完
# $name - name
alerts-taken-alone = “{ $name }”抽中留作对照，请先不要联系：这样才知道挽留有没有用
alerts-deal = 写结果…
# $name - name
alerts-deal-title = 结果：{ $name }
alerts-deal-save = 处理完毕
# $name - name
alerts-dealt = “{ $name }”已处理
alerts-outcome = 结果
alert-outcome-kept = 谈好了，继续发
alert-outcome-price = 调了价格，继续发
alert-outcome-unreachable = 联系不上
alert-outcome-gone = 已转给别家
alerts-reopen = 重新打开
# $name - name
alerts-reopened = “{ $name }”重新打开
alerts-snooze = 暂缓
alerts-snooze-week = 暂缓一周
alerts-snooze-month = 暂缓一个月
alerts-snooze-day = 暂缓到某天…
# $name - name
alerts-snooze-title = 暂缓：{ $name }
alerts-snooze-until = 到这一天再提醒
alerts-snooze-takes = 还没人接手：会先接手，到期再提醒。
# $name - name
# $day - day
alerts-snoozed = “{ $name }”暂缓到 { $day }
alerts-bring = 现在就看
# $name - name
alerts-back = “{ $name }”回到名单
alerts-card = 打开客户卡
alerts-raised = 数据截至

## 任务与成效
tasks-open = 要办
tasks-alone = 对照
tasks-done = 已处理
# $n (number) - n
tasks-overdue = 逾期 { $n } 条
tasks-none-open = 没有要办的任务
tasks-none-text = 在“待看名单”里选一条，按 T 接手。
tasks-none-alone = 没有留作对照的客户
tasks-none-done = 还没有处理完的
# $days (number) - days
# $n (number) - n
effects-help = 接手满 { $days } 天后看客户留没留下。每 { $n } 条随机留一条不处理，两边相比，差别才是挽留带来的。
effects-empty = 还没有可以比较的任务
effects-advised = 处理的
effects-alone = 对照的
# $n - n
# $percent - percent
effects-group = { $n } 位，留下 { $percent }
effects-difference = 差别（百分点）
# $difference - difference
# $low - low
# $high - high
effects-points = { $difference }（{ $low } 到 { $high }）
effects-waiting = 未到期
effects-verdict = 结论
effects-idle = 做与不做没有差别，可以不做
effects-helps = 挽留有效
effects-harms = 反而更差，换个做法
# $n (number) - n
effects-more = 还要 { $n } 条才看得出
# $n (number) - n
effects-wait = 等结果，{ $n } 条未到期

## 建议
advice-edit = 建议规则…
advice-title = 遇到预警怎么办
advice-help = 从上往下，第一条对得上的就用；都对不上，用软件自带的建议。花费用来和涉及金额比一比。
advice-none = 现在用的是软件自带的建议。
advice-add = 加一条
# $n - n
advice-rule = 第 { $n } 条
advice-any = 不限
advice-cost = 花费
advice-yuan = 元
advice-cost-bad = 填不小于 0 的金额，最多两位小数。
advice-text-bad = 写上怎么办，最多 500 字。
advice-up = 上移
advice-down = 下移
# $n - n
advice-remove = 删除第 { $n } 条
advice-own = 恢复自带建议
advice-saved = 建议规则已保存
advice-reset = 已恢复软件自带的建议
# $amount - amount
# $stake - stake
advice-cost-of = 花费约 { $amount } 元，涉及 { $stake } 元。

## 联系记录
contacts-title = 联系记录
contacts-none = 还没有联系记录。
contacts-log = 记一次联系
# $name - name
contacts-dialog = 联系记录：{ $name }
contacts-way = 方式
contact-way-call = 电话
contact-way-visit = 上门
contact-way-chat = 微信
contact-way-letter = 书面
contact-way-counter = 到店
contacts-result = 结果
contact-result-reached = 联系上了
contact-result-not-reached = 没联系上
contact-result-offer = 给了方案
contact-result-agreed = 谈成
contact-result-refused = 拒绝
contact-result-complained = 有抱怨
contact-result-other = 其他
contacts-note = 说了什么
contacts-at = 日期
contacts-follow-day = 跟进日期
contacts-followed-day = 已跟进日期
# $n (number) - n
contacts-in-days = { $n } 天后
# $name - name
contacts-saved = 已记下与“{ $name }”的联系
contacts-follow = 标为已跟进
# $day - day
contacts-follow-on = { $day } 跟进
# $name - name
contacts-followed = “{ $name }”已跟进
contacts-edit = 修改…
contacts-remove = 删除
contacts-removed = 联系记录已删除
# $day - day
contacts-more = { $day } 这条的操作
# $n (number) - n
contacts-older = 另有 { $n } 条更早的
