### 窗口框架用语：窗口、语言、外观。

app-name = 客衡
app-claim = 客户得到的服务，与它的成本，放在一杆秤上。

shell-language = 语言
shell-language-chinese = 中文
shell-language-english = English
shell-appearance = 外观
shell-appearance-system = 跟随系统
shell-appearance-light = 浅色
shell-appearance-dark = 深色
shell-zoom-in = 放大
shell-zoom-out = 缩小
shell-zoom-reset = 实际大小
shell-palette = 搜索与命令
shell-palette-hint = 客户名、拼音、首字母、电话或运单号
shell-shortcuts = 快捷键
shell-about = 关于客衡
shell-version = 版本 { $version }
shell-settings = 设置
shell-collapse = 收起侧栏
shell-expand = 展开侧栏
shell-drop-here = 松开鼠标，打开文件
shell-files-waybills = 运单文件
shell-files-keheng = 客衡数据文件
shell-files-pictures = 图片
shell-files-tables = 表格
shell-saved = 已保存“{ $name }”
