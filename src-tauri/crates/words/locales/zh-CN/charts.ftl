### 图表用语。

charts-cut = 分界在 { $percent }
charts-failed = 图没有画出来。
charts-keyboard = 用方向键逐个查看，按回车打开。
charts-unavailable = 图无法显示，表格里是同样的数字。
