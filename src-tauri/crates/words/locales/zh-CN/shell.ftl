### 窗口框架用语：窗口、语言、外观、搜索。

app-name = 客衡
app-claim = 客户得到的服务，与它的成本，放在一杆秤上。

## 栏目

section-overview = 概览
section-customers = 客户
section-shipments = 运单
section-costs = 成本核算
section-cases = 服务单
section-surveys = 问卷
section-methods = 信息收集
section-service = 服务水平
section-tradeoff = 权衡曲线
section-exchange = 交换与备份
section-import = 导入

## 框架

shell-language = 语言
shell-language-chinese = 中文
shell-language-english = English
shell-language-switch = Switch to English
shell-appearance-switch = 切换浅色、深色
shell-zoom-in = 放大
shell-zoom-out = 缩小
shell-zoom-reset = 实际大小
shell-projector = 投影
shell-palette = 搜索与命令
shell-search-box = 搜索客户、运单，或输入命令
shell-shortcuts = 快捷键
shell-collapse = 收起侧栏
shell-expand = 展开侧栏
shell-skip = 跳到正文
shell-sections = 栏目
shell-status = 状态栏
shell-messages = 消息
shell-drop-import = 松开鼠标，导入运单文件
shell-files-keheng = 客衡数据文件
shell-files-pictures = 图片
shell-files-pages = PDF 文档
shell-files-questionnaires = 问卷网页
shell-files-answers = 答卷文件与聊天记录
shell-files-tables = 表格
shell-files-exchange = 客衡交换文件
shell-files-backups = 备份
shell-files-person = 个人资料
shell-saved = 已保存“{ $name }”
shell-counts = { $customers } 客户 · { $shipments } 运单
shell-sample = 示例网点
shell-backup-at = 上次备份 { $when }
shell-backup-never = 还没有备份
shell-selection = 已选 { $n } 行 · 合计 { $sum }
time-today = 今天 { $time }
time-yesterday = 昨天 { $time }

## 搜索框

palette-nothing = 没有找到。可以少输几个字，或只输末四位。
palette-searching = 正在查找…
palette-recent = 最近
palette-commands = 命令
palette-results = { $n } 项结果

## 命令分组

group-go = 前往
group-file = 文件
group-edit = 编辑
group-look = 外观
group-help = 帮助

## 首次打开

start-title = 欢迎使用客衡
start-question = 想从哪里开始？
start-sample = 用示例网点逛一逛
start-sample-text = 一个虚构的快递网点，客户、运单齐全。随便点，弄不坏。
start-own = 导入我的运单
start-own-text = 系统导出的 CSV 或 Excel 直接用。自动认列，数据不出本机。
start-teach = 我是老师
start-teach-text = 投影模式下的示例网点：字大、线粗，姓名电话打码。
start-busy = 正在准备…

## 页面部件

parts-dismiss = 知道了
parts-reset-columns = 恢复默认列
parts-resize-column = “{ $column }”列宽：按住 Shift 用方向键调整
parts-too-many-to-copy = 超过 { $most } 行，请改用导出。
parts-rows-failed = 这些行没有读出来，数据没有丢。
parts-cancel-job = 取消：{ $title }

## 数据文件打不开

trouble-title = “{ $name }”打不开
trouble-title-last = 上次的数据文件打不开
trouble-backups = 回到备份
trouble-backups-text = 选一份备份还原，最新的在最上面。打不开的文件会改名留在原处，什么都不会丢。
trouble-missing-text = 文件如果是被误删了，可以选一份备份还原到原来的位置，最新的在最上面。
trouble-sound-text = 文件本身没有坏，不用还原备份。处理好之后重新打开它就行。
trouble-back = 回到这一份
trouble-back-to = 回到 { $at } 的备份
trouble-sure = 打不开的文件会改名留着，确定？
trouble-sure-missing = 还原到原来的位置，确定？
trouble-restored = 已回到 { $at } 的备份。
trouble-restored-aside = 已回到 { $at } 的备份。打不开的文件改了名，还在它旁边。
trouble-restored-from = 已从“{ $name }”还原。
trouble-restored-other = 已从“{ $name }”还原。打不开的文件改了名，还在它旁边。
trouble-none = 这台电脑上没有它的备份
trouble-none-text = 如果在 U 盘或别的文件夹存过备份，可以从那里还原。
trouble-elsewhere = 用别处的备份还原…
trouble-open = 打开别的文件…
trouble-reopen = 重新打开这个文件…
trouble-begin = 从头开始…

## 拖到窗口上的备份

dropped-title = 还原这份备份？
dropped-file = 文件
dropped-of = 备份自
dropped-made = 备份时间
dropped-size = 大小
dropped-replaces = “{ $name }”会变回当时的样子。现有内容会先备份。
dropped-begins = 现在没有打开文件：这份备份会在本机变成一个单独的文件，不会替换任何内容。
dropped-stranger = 这份备份不是“{ $name }”的。还原后，“{ $name }”里会换成那个文件的内容。
dropped-begun = { $at } 的备份已变成文件“{ $name }”。
