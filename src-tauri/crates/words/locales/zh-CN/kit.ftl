### 控件用语：按钮、表格、对话框、数字和日期，与快递业务无关。

kit-cancel = 取消
kit-close = 关闭
kit-save = 保存
kit-undo = 撤销
kit-redo = 重做
kit-copied = 已复制
kit-retry = 重试
kit-more = 更多
kit-menu = 菜单
kit-all = 全部
kit-required = 请填写此项
kit-loading = 正在读取…

grid-columns = 显示列
grid-rows = 共 { $n } 行
grid-selected = 已选 { $n } 行
grid-position = 第 { $n } 行，共 { $total } 行
grid-copy = 复制到 Excel
grid-copied = 已复制 { $n } 行

chart-table = 看表格
chart-picture = 看图
chart-export = 导出图表
chart-save-svg = 存为 SVG
chart-save-png = 存为 PNG
chart-save-csv = 把数据存为 CSV
chart-copy-picture = 复制图片

job-percent = { $done }%
job-left = 还需{ $left }
job-seconds = { $n } 秒
job-minutes = { $n } 分钟
job-cancel = 取消
job-cancelled = 已取消，数据没有变动。
job-done = 完成

## 坐标轴上的简写：中文按万、亿、万亿，英文按千、百万、十亿。

figure-first-unit = { $figure }万
figure-second-unit = { $figure }亿
figure-third-unit = { $figure }万亿
figure-yuan = { $amount } 元

## 日期

date-month-name = { $m }月
date-day = { $year }年{ date-month-name }{ $d }日
date-day-short = { date-month-name }{ $d }日
date-month = { $year }年{ date-month-name }
date-minute = { $year }年{ date-month-name }{ $d }日 { $time }
