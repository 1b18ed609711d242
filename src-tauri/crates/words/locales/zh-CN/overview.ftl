### 概览：本月数字，以及需要看一眼的事。

overview-month = 月份
overview-as-of = 数据截至 { $day }
overview-figures = 本月
overview-same-days = 与上月同期比，都算到 { $day } 日
overview-full-month = 与上月比
overview-revenue = 运费收入
overview-margin = 毛利
overview-shipments = 运单
overview-customers = 发件客户
overview-new-customers = 新客户
overview-before = 上月 { $before }
overview-alarms = 需要您看一眼
overview-alarms-order = 按一年牵涉金额排序
overview-alarms-all = 全部 { $n } 条
overview-no-alarms = 没有异常，做得不错。
overview-trend = 逐月走势
overview-classes = 客户分类
overview-classes-open = 查看分类
overview-kpis = 本月服务指标
overview-empty = 还没有运单
overview-empty-text = 这里看这个月做得怎么样：服务达没达标、收入多少、哪些客户要留意。先要有运单。

## 提醒

alarm-kind-falling = 在下降
alarm-kind-silent = 没发件
alarm-kind-loss = 亏损
alarm-kind-kpi = 未达标
alarm-kind-concentration = 过于集中
alarm-falling = { $name }：近三个整月运费下降 { $percent }
alarm-silent = { $name }：{ $days } 天没有发件
alarm-loss = { $name }：毛利率 { $percent }，发一件亏一件
alarm-kpi = { $name }：{ $percent }，没有达标
alarm-concentration = { $name } 一家占运费收入的 { $percent }
alarm-amount = 一年 { $amount } 元

# $costed - waybills whose cost is known
# $all - waybills of the month
overview-costed = { $all } 件中 { $costed } 件成本已知
