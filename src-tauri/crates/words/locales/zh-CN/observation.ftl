### 观察法。

# $observers (number) - 观察员
# $strokes (number) - 次数
observation-summary-tally = 现场计数 · { $observers } 名观察员 · { $strokes } 次
# $parcels (number) - 包裹
# $stages (number) - 环节记录
observation-summary-diary = 亲身经历 · { $parcels } 票 · { $stages } 条记录
observation-summary-traces = 痕迹观察 · 取自运单与服务单
# $acts (number) - 行为
# $people (number) - 人
observation-summary-log = 行为记录 · { $people } 人 · { $acts } 条
