### 控件用语：按钮、表格、对话框、数字和日期，与快递业务无关。

kit-ok = 确定
kit-cancel = 取消
kit-close = 关闭
kit-back = 上一步
kit-next = 下一步
kit-save = 保存
kit-apply = 应用
kit-delete = 删除
kit-edit = 编辑
kit-add = 添加
kit-undo = 撤销
kit-redo = 重做
kit-copy = 复制
kit-copied = 已复制
kit-retry = 重试
kit-more = 更多
kit-menu = 菜单
kit-search = 搜索
kit-clear = 清除
kit-filter = 筛选
kit-reset = 重置
kit-details = 详情
kit-help = 帮助
kit-yes = 是
kit-no = 否
kit-all = 全部
kit-none = 无
kit-optional = 选填
kit-required = 请填写此项
kit-loading = 正在读取…
kit-working = 正在处理…
kit-nothing-found = 没有找到
kit-no-value = 无数据

grid-columns = 显示列
grid-sort-ascending = 升序排列
grid-sort-descending = 降序排列
grid-sorted-ascending = 已按升序排列
grid-sorted-descending = 已按降序排列
grid-rows = 共 { $n } 行
grid-selected = 已选 { $n } 行
grid-position = 第 { $n } 行，共 { $total } 行
grid-select-all = 全选
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
job-cancelling = 正在取消…
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
date-weekday = { $n ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}
