### 命令行：各命令和参数的含义，以及只在这里出现的话。

cli-heading-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项

## 命令

cli-about = 不开窗口的客衡：供脚本导入数据、查看指标、生成文件。退出码：0 完成，1 检查有发现，2 用法不对，3 数据被拒收或已损坏。
cli-about-new = 新建数据文件，可为空，也可带样例公司
cli-about-import = 导入文件，或撤销某次导入
cli-about-import-shipments = 导入运单文件（CSV、TSV、XLSX、XLS），可一次多个
cli-about-import-costs = 导入费用表
cli-about-import-cases = 导入服务单文件：投诉、理赔、破损、丢失、延误
cli-about-import-standards = 导入标准与预算：生效月份、成本项目、月预算，或每单用量和标准单价
cli-about-import-measures = 导入外部统计的指标：日期、指标、计入数、总数、来源
cli-about-import-undo = 撤销整次导入；之后手工改过的内容保留
cli-about-undo = 撤销上一步操作
cli-about-redo = 重做刚撤销的操作
cli-about-history = 操作历史，最近的在前
cli-about-customers = 客户及其指标
cli-about-customers-list = 客户列表，收入高的在前
cli-about-customers-show = 某个客户的资料卡
cli-about-value = 客户价值
cli-about-value-abc = 客户 ABC 分类与集中程度
cli-about-value-clv = 客户还会带来多少，附区间和模型说明
cli-about-value-alerts = 需要看一眼的客户，金额大的在前
cli-about-value-backtest = 用本网点的历史回放，看哪条规则判得准
cli-about-value-levels = 客户分群
cli-about-service = 服务水平
cli-about-service-kpis = 服务指标，附区间和判断
cli-about-service-trend = 某项指标的逐月变化
cli-about-cost = 成本核算
cli-about-cost-run = 按一种方法核算成本，闲置产能单列
cli-about-cost-customers = 每个客户的服务成本和利润
cli-about-cost-shipment = 一票运单花了多少成本，逐步说明
cli-about-service-figures = 单票服务成本、服务质量指数、千户有理投诉
cli-about-service-chart = 某项指标的控制图：控制限与信号
cli-about-chart = 把图表画成文件
cli-about-tradeoff = 服务水平与成本的权衡
cli-about-tradeoff-fit = 拟合表格（service, logistics, service_cost, weight 列）或数据文件中的月份
cli-about-tradeoff-optimum = 数据文件中值得守住的服务水平
cli-about-export = 把表格导出为文件，电话打码
cli-about-report = 可打印、可发送的报表
cli-about-report-monthly = 一个月的经营月报，按文件扩展名存为 PDF 或 XLSX
cli-about-report-statement = 一位客户一个月的对账单
cli-about-report-case = 一张服务单的证据包
cli-about-digest = 内容指纹：内容相同，指纹就相同
cli-about-check = 检查文件的结构、引用和汇总
cli-about-backup = 写一份校验过的备份
cli-about-restore = 还原到一份备份，先备份现有内容
cli-about-exchange = 与其他电脑交换数据
cli-about-exchange-export = 写出交换文件，带给同事
cli-about-exchange-preview = 查看交换文件，不写入
cli-about-exchange-import = 合并交换文件，先自动备份
cli-about-exchange-conflicts = 两边各改各的地方
cli-about-exchange-settle = 了结冲突
cli-about-exchange-machines = 交换过的电脑，各自有什么
cli-about-privacy = 个人资料：导出、删除、教学用副本
cli-about-privacy-held = 此人的记录在哪里
cli-about-privacy-export = 写出关于此人的全部内容
cli-about-privacy-erase = 永久删除此人，其他电脑在下次交换时一并删除
cli-about-privacy-list = 删除过哪些人
cli-about-privacy-class-copy = 写一份把姓名、电话、地址都换成假的副本
cli-about-lock = 窗口的应用锁（命令行不受它限制）
cli-about-lock-set = 设置应用锁，或更改密码、自动锁上的时间
cli-about-lock-off = 不用密码解除应用锁，会记入操作留痕；先关闭打开这个文件的窗口
cli-about-lock-status = 应用锁的状态
cli-about-audit = 操作留痕，最近的在前，并核对有没有被改动
cli-about-models = 各模型的输入、算例和出处
cli-about-solve = 用模型计算，并解释步骤
cli-about-call = 调用接口中的任一方法

## 参数

cli-arg-data = 要操作的数据文件
cli-arg-json = 以一个 JSON 文档作答
cli-arg-lang = 文字和消息的语言
cli-arg-backup-file = 备份文件（.khbak 或 .keheng）
cli-arg-peer = 只写这台电脑还没有的内容（编号或名称）
cli-arg-passphrase-env = 存放文件密码的环境变量
cli-arg-word-env = 存放新的锁屏密码的环境变量
cli-arg-present-env = 存放现在的锁屏密码的环境变量
cli-arg-minutes = 几分钟不用就锁上，0 表示不自动锁
cli-arg-act = 只看这一类，如 reveal、export、export_open、import
cli-arg-exchange-file = 交换文件
cli-arg-phone = 没有客户卡片的人的电话号码
cli-arg-backups = 同时从打包的备份里清除此人
cli-arg-copy-output = 要写的文件：.json 为数据，.html 为网页
cli-arg-yes = 即使大量改动也合并
cli-arg-settled = 连同已了结的
cli-arg-conflict = 冲突的编号
cli-arg-third = 另外填写的值：列名=值，写法同 exchange.conflict 的结果；可以写多次
cli-arg-choice = keep 保留现在的，other 改用另一边的，edit 另外填写
cli-arg-help = 显示这份帮助
cli-arg-version = 显示版本
cli-arg-file = 要新建的数据文件，不能已存在
cli-arg-sample = 填入样例公司
cli-arg-seed = 种子：相同的数生成相同的公司
cli-arg-customers = 样例公司的客户数
cli-arg-shipments = 样例公司的运单数
cli-arg-months = 样例公司的月数
cli-arg-from-month = 起始月份，不填则为账目的第一个月
cli-arg-to-month = 截止月份，不填则为账目的最后一个月
cli-arg-rounding = 费率不取整（exact），或先取整到分（fen）
cli-arg-sources = 要导入的文件
cli-arg-dry-run = 只统计，不写入；有行会被拒收时以 1 退出
cli-arg-profile = 按记住的这种方式读取
cli-arg-encoding = 编码，如 utf-8、gb18030
cli-arg-sheet = 工作表名称
cli-arg-header-row = 表头所在行，从 1 起
cli-arg-dates = 04/08/2024 这类日期的顺序
cli-arg-map = 指定某字段所在的列（列名或列号），其余自动识别；可重复
cli-arg-import = 导入编号，由 import shipments 给出
cli-arg-limit = 最多显示多少条
cli-arg-query = 汉字、拼音、首字母、混输、电话尾号或月结账号
cli-arg-class = 只看这一类，可重复
cli-arg-class-of-customers = 只看这一类客户
cli-arg-resample-seed = 重抽样的种子
cli-arg-months-table = 月份表格
cli-arg-waybill = 运单号
cli-arg-customer = 客户编号，由 customers list 给出
cli-arg-reveal = 显示完整的电话和姓名
cli-arg-measure = 按什么累计
cli-arg-rule = 按金额占比还是按客户数占比划分
cli-arg-cuts = 分界，递增的占比，如 0.8,0.95
cli-arg-case = 服务单的编号（id）
cli-arg-goods-fen = 货值（分），以凭证为准
cli-arg-lost-share = 受损比例 0 到 1
cli-arg-alert-rule = 只看这一种预警
cli-arg-put-off = 也列出暂缓的和近期处理过的
cli-arg-summary = 客户购买史表格，列为 id, x, t_x, T 和可选的 zbar
cli-arg-horizon-weeks = 往后看多少周，默认 52
cli-arg-order = 排序方式
cli-arg-from = 起始日，如 2026-01-01
cli-arg-to = 截止日
cli-arg-month = 月份，如 2026-10
cli-arg-kpi = 指标
cli-arg-by = 每个点代表：月 month、周 week、日 day；破损、丢失可用每次 event
cli-arg-drift = 用累积和查缓慢漂移
cli-arg-kind = 图表种类
cli-arg-output = 要写的文件，格式由扩展名决定
cli-arg-palette = 配色
cli-arg-width = 宽
cli-arg-height = 高
cli-arg-table = 哪张表
cli-arg-model = 模型
cli-arg-input = JSON 格式的输入，“-”表示标准输入；不给则用模型自带的算例
cli-arg-method = 方法
cli-arg-body = 请求
cli-arg-reads = 方法可读的文件，在请求中依次为 f1、f2……
cli-arg-writes = 方法可写的文件，编号接在可读的之后

## 回答

cli-needs-data = 此命令要操作数据文件，缺少 --data FILE.keheng。
cli-made = { $file }：{ $customers } 个客户，{ $shipments } 票运单，{ $cases } 件服务单
cli-written = { $file }：{ $bytes } 字节
cli-import-counts = 新增 { $created }，更新 { $updated }，不变 { $unchanged }，拒收 { $refused }
cli-dry-run = 只作统计，没有写入。
cli-import-id = 导入编号 { $id }；撤销：import undo { $id }
cli-column-id = 编号
cli-column-at = 时间（UTC）
cli-column-op = 操作
cli-column-touched = 行数
cli-column-by = 操作者
cli-column-kpi = 指标
cli-column-month = 月份
cli-column-title = 模型
cli-column-source = 出处

## 拒绝

error-column-unknown = 文件中没有“{ $name }”这一列。
error-no-such-model = 没有名为“{ $model }”的模型。
cli-about-survey = 问卷：设计、收集、分析
cli-about-survey-list = 列出问卷
cli-about-survey-new = 用模板新建问卷
cli-about-survey-publish = 发布草稿
cli-about-survey-lint = 检查题目措辞与逻辑
cli-about-survey-page = 写出一个网页文件的问卷
cli-about-survey-paper = 把问卷打印成纸质问卷（PDF），用笔填写
cli-about-survey-dummies = 让虚拟受访者试填
cli-about-survey-take = 录入答案：答案码文件、二维码照片、纸质答卷的照片或扫描件
cli-about-survey-analyse = 各题结果与期望差距，或按名称做一种分析
cli-about-survey-analyses = 这份问卷能做哪些分析，有哪些题目可用
cli-about-survey-quotas = 列出配额和已回收的份数
cli-about-survey-coding = 列出开放题回答和所属分组；--answer 和 --topic 一起用可归类
cli-about-survey-enter = 从表格录入纸质答卷：列 paper（编号）、pass（1 或 2，可不写）和各格的变量名
cli-about-survey-papers = 列出纸质答卷和两次录入的差错率
cli-about-survey-invite = 抽取客户并邀请答卷；--look-only 只看会抽到谁
cli-about-survey-invitations = 列出邀请和回收情况
cli-about-survey-send = 写出要发送的网页文件（.zip）或名单（.csv、.xlsx）
cli-about-survey-remind = 给还没有答的客户记一次催答
cli-about-survey-calendar = 问卷日历：在收集什么、发出过什么、下次该问谁
cli-arg-state = 只从这种状态的客户里抽，可重复
cli-arg-area = 地址里有这些字的客户
cli-arg-search = 能这样搜到的客户：名称、拼音、首字母、号码末位
cli-arg-fallen-by = 收入至少下降这个比例的客户，如 0.2
cli-arg-size = 邀请几位；不写就是可邀请的全部客户
cli-arg-draw-seed = 抽取的种子：同一个数、同样的客户，名单相同
cli-arg-anonymous = 匿名：名单和答卷编号分开保存
cli-arg-which = 最近一次邀请的（newest）、还没有答的（waiting）或全部（all）
cli-arg-survey = 问卷编号，见 survey list
cli-arg-analysis = 分析名称，见 survey analyses
cli-arg-of = 某一项用哪道题；可重复，“ROLE=”表示不选
cli-arg-only = 只看这一组的人；可重复
cli-arg-other = 另一份问卷，见 survey list
cli-arg-variable = 哪道开放题
cli-arg-open = 只看还没归类的
cli-arg-answer = 哪份回答
cli-arg-topic = 归入哪个分组
cli-arg-out = 移出该组，而不是归入
cli-arg-survey-title = 标题
cli-arg-template = 模板
cli-arg-codes = 含有答案码的文件
cli-arg-keyed-papers = 录好的表格，每行一份
cli-arg-replace = 已录过而内容不同的，以这次为准
cli-arg-printed-version = 按哪一版印的；不写就是最新一版
# $first (number) - 首次
# $second (number) - 第二次
# $replaced (number) - 替换
# $same (number) - 相同
cli-papers-keyed = 首次录入 { $first } 份，第二次录入 { $second } 份，替换 { $replaced } 份，相同 { $same } 份
cli-arg-count = 虚拟受访者人数
cli-arg-look-only = 只看结果，不写入
cli-arg-layout = 由谁读：human（手工录入）或 machine（拍照识别）
cli-arg-copies = 份数，每份一个编号；只用于 machine
cli-arg-first-number = 起始编号；不写就接在最后录入的编号后面
# $paper (number) - 编号
# $n (number) - 格数
cli-papers-look = { NUMBER($paper, useGrouping: "false") } 号答卷没有录入：有 { $n } 处要在窗口里确认
# $n (number) - 份数
cli-papers-taken = 已录入 { $n } 份答卷
cli-arg-begin-lang = 问卷先显示的语言
cli-about-import-responses = 导入问卷答卷：问卷星、Google 表单、Microsoft Forms，或每行一份答卷的表格
cli-about-survey-import = 读入其他程序的问卷（XLSForm、SurveyJS）
cli-about-survey-export = 把问卷写成其他程序的格式，或把答卷写成表格
cli-arg-answers = 答卷文件
cli-arg-into-survey = 属于哪份问卷；不写就新建一份
cli-arg-questionnaire = 问卷文件
cli-arg-written-format = 写成什么：问卷用 xlsform 或 surveyjs，答卷用 csv、xlsx 或 sav
cli-arg-format = 文件格式；不写就自动判断
cli-column-table = 内容
cli-column-new = 新增
cli-column-changed = 变动
cli-column-conflicts = 冲突
cli-column-deleted = 删除
cli-column-name = 名称
cli-column-stands = 现在
cli-column-other = 另一边
cli-column-behind = 未收到的操作
# $changed (number) - rows
# $conflicts (number) - values
# $deleted (number) - rows
# $new (number) - rows
cli-exchange-sum = 来自 { $from }：新增 { $new }，变动 { $changed }，冲突 { $conflicts }，删除 { $deleted }
# $open (number) - conflicts
cli-exchange-open = 未了结的冲突：{ $open }
cli-exchange-deleted = 已删除
cli-restored = { $name } 已还原到 { $to }，还原前的内容另有备份。
