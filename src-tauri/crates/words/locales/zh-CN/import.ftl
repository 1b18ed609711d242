### 导入运单：一页完成，从文件到数字。

## 文件的种类

import-kind = 这些文件是
import-kind-shipments = 运单
import-kind-cases = 服务单
import-kind-measures = 外部统计

## 字段

field-no = 运单号
field-order-no = 订单号
field-account = 月结账号
field-customer-name = 客户名称
field-sender-name = 寄件人
field-sender-phone = 寄件电话
field-sender-address = 寄件地址
field-receiver-name = 收件人
field-receiver-phone = 收件电话
field-receiver-address = 收件地址
field-destination = 目的地
field-shipped = 揽收时间
field-due = 应到时间
field-delivered = 签收时间
field-weight = 重量
field-pieces = 件数
field-price = 运费
field-cost = 成本
field-cod = 代收货款
field-insured = 声明价值
field-payment = 付款方式
field-product = 产品类型
field-status = 状态
field-trouble = 异常类型
field-note = 备注
field-case-no = 工单号
field-case-kind = 服务单类型
field-party = 联系人
field-opened = 登记时间
field-case-due = 处理时限
field-closed = 结案时间
field-case-status = 处理状态
field-cause = 原因
field-link = 责任环节
field-claimed = 索赔金额
field-paid = 赔付金额
field-justified = 责任判定
field-channel = 渠道
field-measure-kpi = 指标
field-measure-day = 统计日期
field-measure-numerator = 计入数
field-measure-denominator = 总数
field-measure-rate = 比率
field-measure-source = 来源

## 行里的问题

issue-duplicate-row = 与第 { $row_of } 行相同，只算一次。
issue-conflicting-row = 与第 { $row_of } 行单号相同、内容不同，未导入。请在文件里留下正确的一行。
issue-damaged-number = 单号被 Excel 改成了科学计数（如 7.73E+14），无法还原，未导入。请把该列设为文本后重新导出。
issue-imprecise-number = 单号太长，Excel 只能保留前 15 位，末尾几位可能不对。
issue-total-row = 合计行，已跳过。
issue-blank-row = 空行，已跳过。
issue-bad-date = 日期认不出来。
issue-unsure-date = 日和月可能颠倒，请选择日期读法。
issue-bad-money = 金额认不出来，请改正。
issue-bad-weight = 重量认不出来。
issue-bad-count = 件数认不出来。
issue-missing-field = “{ $field }”为空，未导入。
issue-unknown-status = 状态认不出来，按有没有签收时间判断。
issue-unknown-trouble = 异常类型认不出来，记为“其他”。
issue-odd-times = 签收早于揽收，请核对。
issue-unknown-case-kind = 类型认不出来，记为“投诉”，原文记入原因。
issue-odd-case-times = 结案早于登记，结案时间未采用。
issue-closed-without-date = 已结案但没有结案时间，仍按未结案记。
issue-unknown-link = 责任环节认不出来，已留空。
issue-unknown-verdict = 责任判定认不出来，记为未判定。
issue-text-too-long = 文字太长。
issue-unknown-kpi = 没有名为“{ $value }”的指标，未导入。指标名要和服务水平页上的一致。
issue-bad-measure = “{ $value }”不是能用的数，未导入。
issue-measure-above-total = 计入数比总数还大，未导入。
issue-short-row = 这一行的格数比表头少。
issue-unknown = 这里有点不对。

## 过程

import-title = 导入运单
import-choose = 选择文件…
import-add-files = 再加文件…
import-choose-text = CSV 或 Excel，可一次多个，也可以直接拖进窗口。您点头之前不会写入任何数据。
import-files = 文件
import-file-about = { $format } · { $size }
import-file-ready = 可以导入
import-file-decide = 需要确认
import-remove-file = 去掉这个文件
import-encoding = 编码
import-encoding-unsure = 哪一行读得通？
import-sheet = 工作表
import-header-row = 表头在第几行
import-dates = 04/08 这样的日期
import-dates-month-first = 月在前（4 月 8 日）
import-dates-day-first = 日在前（8 月 4 日）
import-columns = 列对应
import-column-file = 文件里的列
import-column-samples = 前几个值
import-column-field = 当作
import-column-sure = 把握
import-leave-out = 不导入
import-field-for = “{ $column }”列对应的字段
import-missing = 还缺：{ $fields }。请指定对应的列。
import-first-rows = 前几行
import-profile = 按上次的方式读取：“{ $name }”
import-remember = 记住这种表头，下次自动识别
import-try = 试算一遍
import-trying = 正在计算会有哪些变化…
import-result = 导入后会怎样
import-new = 新增
import-changed = 更新
import-same = 相同
import-refused = 不导入
import-sums-shipments = 读取 { $rows } 行，新客户 { $customers } 个，运费 { $amount } 元
import-sums-cases = 读取 { $rows } 行，新客户 { $customers } 个，赔付 { $amount } 元
import-sums-measures = 读取 { $rows } 行
import-issues = 有问题的行
import-issues-none = 每一行都没问题。
import-issues-some = 显示 { $all } 条中的 { $shown } 条
import-issue-row = 行
import-issue-column = 列
import-issue-what = 问题
import-issue-value = 原值
import-issue-file = 文件
import-issue-refused = 未导入
import-save-refused = 把未导入的行存为文件…
import-run = 导入 { $n } 行
import-nothing = 没有新内容可导入
import-running = 正在导入，您可以先做别的。
import-done = 导入完成
import-done-toast = 导入完成：新增 { $created }，更新 { $updated }
import-undo = 撤销这次导入
import-open-customers = 查看客户
import-open-pareto = 查看帕累托图
import-another = 继续导入其他文件
import-start-over = 重新开始
import-cancelled = 已取消，数据没有变动。

## 问题的简称

issue-kind-duplicate-row = 重复行
issue-kind-conflicting-row = 单号相同、内容不同
issue-kind-damaged-number = 单号被 Excel 损坏
issue-kind-imprecise-number = 单号过长
issue-kind-total-row = 合计行
issue-kind-blank-row = 空行
issue-kind-bad-date = 日期有误
issue-kind-unsure-date = 日月不明
issue-kind-bad-money = 金额有误
issue-kind-bad-weight = 重量有误
issue-kind-bad-count = 件数有误
issue-kind-missing-field = 必填为空
issue-kind-unknown-status = 状态不明
issue-kind-unknown-trouble = 异常不明
issue-kind-odd-times = 时间颠倒
issue-kind-unknown-case-kind = 类型不明
issue-kind-odd-case-times = 时间颠倒
issue-kind-closed-without-date = 缺结案时间
issue-kind-unknown-link = 环节不明
issue-kind-unknown-verdict = 判定不明
issue-kind-text-too-long = 文字过长
issue-kind-unknown-kpi = 指标不明
issue-kind-bad-measure = 数字有误
issue-kind-measure-above-total = 计入数大于总数
issue-kind-short-row = 缺格
issue-kind-unknown = 其他
import-kind-responses = 问卷答卷
issue-answer-unknown-option = “{ $value }”不在选项里，没有导入。
issue-answer-no-number = “{ $value }”不是数字，没有导入。
issue-answer-out-of-range = “{ $value }”超出了这道题的范围，没有导入。
issue-answer-too-long = 文字超过了这道题的长度，没有导入。
issue-answer-no-day = “{ $value }”不是日期，没有导入。
issue-answer-no-time = “{ $value }”不是时间，没有导入。
issue-answer-no-ranking = “{ $value }”不是对选项的排序，没有导入。
issue-answer-not-kept = 这份答卷无法保存，没有导入。
issue-answer-before-2024 = 2024 年以前的答卷：内容已导入，时间没有保留。
# $row_of (number) - the other row
issue-answer-same-words = 一天之内与第 { $row_of } 行回答完全相同，请核对。
# $row_of (number) - the other row
issue-answer-same-sender = 与第 { $row_of } 行来自同一处，请核对。
