### 交换与备份：文件、备份、操作记录。

exchange-file = 数据文件
exchange-name = 名称
exchange-size = 大小
exchange-holds = 内容
exchange-days = 起止
exchange-backup = 备份
exchange-backup-last = 上次
exchange-backup-size = 大小
exchange-backup-text = 一个文件就是全部数据。常往 U 盘拷一份：备份就是校验过的副本。
exchange-history = 操作记录
exchange-history-empty = 这个文件还没有任何操作。
exchange-history-text = 每一步都能撤回，不按顺序也行；之后改过的内容保留。
exchange-at = 时间
exchange-what = 操作
exchange-touched = 涉及行数
exchange-note = 备注
exchange-revert = 撤回
exchange-revert-what = 撤回：{ $what }
exchange-taken-back = 已撤回
exchange-of = 针对“{ $what }”
exchange-period = { $from } 至 { $to }
