### 工作台：打开的文件、操作记录、后台任务。

## 操作

op-import-shipments = 导入运单
op-import-cases = 导入服务单
op-add-case = 新建服务单
op-edit-case = 修改服务单
op-close-case = 服务单结案
op-delete-cases = 删除服务单
op-open-cases = 为异常运单建单
op-edit-customer = 修改客户
op-add-customer = 新增客户
op-settle = 修改设置
op-deal-alert = 处理预警
op-note-contact = 联系记录
op-import-costs = 导入费用
op-import-standards = 导入标准与预算
op-import-measures = 导入外部统计
op-add-survey = 新建问卷
op-edit-survey = 修改问卷
op-publish-survey = 发布问卷
op-close-survey = 结束或恢复收集
op-delete-survey = 删除问卷
op-take-answers = 录入答卷
op-key-paper = 录入纸质答卷
op-settle-paper = 核对纸质答卷
op-delete-paper = 删除纸质答卷
op-add-study = 新建调查
op-edit-study = 修改调查
op-close-study = 结束或恢复调查
op-delete-study = 删除调查
op-note-study = 调查记录
op-cost-setup = 成本设置
op-add-cost = 新增费用
op-edit-cost = 修改费用
op-delete-cost = 删除费用
op-lock-costs = 结账或反结账
op-own-costs = 指定成本责任人
op-share-costs = 设定费用分摊比例
op-plan-costs = 修改标准与预算
op-tradeoff-month = 修改权衡曲线的月份
op-tradeoff-interview = 修改三点访谈
op-tradeoff-rates = 修改失误单价
op-mark-chart = 控制图标记
op-edit-element = 服务要素
op-edit-action = 纠正措施
op-edit-measure = 外部数据
op-sample = 生成示例网点
op-exchange = 合并同事的文件
op-settle-conflict = 处理冲突
op-erase = 删除个人资料
op-undo = 撤销
op-redo = 重做
op-revert = 撤回
op-unknown = 其他操作

## 后台任务

job-import = 正在导入
job-dry-run = 正在试算
job-undo-import = 正在撤回导入
job-exchange-export = 正在写出交换文件
job-exchange-preview = 正在查看交换文件
job-exchange-import = 正在合并交换文件
job-privacy-copy = 导出个人资料
job-privacy-erase = 删除个人资料
job-privacy-class-copy = 生成教学用副本
job-costing = 正在核算成本
job-value = 正在计算客户价值
job-backtest = 正在回放历史
job-unknown = 正在处理
job-rows = { $rows } 行

## 命令

desk-undo-what = 撤销：{ $what }
desk-redo-what = 重做：{ $what }
desk-undone = 已撤销：{ $what }
desk-redone = 已重做：{ $what }
desk-undone-kept = 已撤销：{ $what }。之后改过的 { $kept } 处保留不动。
desk-open = 打开其他文件…
desk-create = 新建文件…
desk-backup = 立即备份
desk-backup-to = 备份到…
desk-check = 检查数据
desk-check-good = 数据文件完好：结构、关联、合计都对得上。
desk-check-bad = 发现 { $n } 处问题。请先备份，再打开最近一份完好的备份。
desk-backed-up = 已备份到“{ $name }”（{ $size }），校验无误。
desk-opened = 已打开“{ $name }”
desk-new-name = 我的网点
op-import-survey = 从文件读入问卷
op-clean-survey = 问卷清理规则
op-weigh-survey = 问卷加权目标
op-edit-bank = 题库
op-edit-survey-report = 问卷报告
op-edit-topics = 开放题关键词分组
op-code-answers = 开放题人工归类
op-plan-survey = 问卷比较计划
op-invite-customers = 邀请客户答卷
op-remind-customers = 催答
op-uninvite-customers = 撤回邀请
op-repeat-survey = 设置问卷重复间隔
op-look-survey = 看一次问卷比较
