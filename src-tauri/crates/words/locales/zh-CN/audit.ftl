### 操作留痕：谁在什么时候看过、带走、抹去了什么。

audit-act-reveal = 查看完整号码或姓名
audit-act-export = 导出（已打码）
audit-act-export-open = 导出（含完整号码或姓名）
audit-act-person-copy = 导出一位客户的全部资料
audit-act-class-copy = 生成教学副本
audit-act-erase = 抹去一位客户
audit-act-import = 导入
audit-act-exchange-out = 写出交换文件
audit-act-exchange-in = 合并交换文件
audit-act-backup = 另存整个文件的副本
audit-act-restore = 恢复到备份
audit-act-lock-set = 设置应用锁
audit-act-lock-changed = 更改应用锁
audit-act-lock-removed = 取消应用锁
audit-act-lock-off = 用命令行解除应用锁（没有输入密码）
audit-act-lock-failed = 输错应用锁密码
audit-act-privacy = 更改隐私设置

audit-face = 留痕
audit-log = 操作留痕
audit-text = 谁在什么时候看过完整号码、导出或导入过数据、恢复过备份，都记在这里。只增不减，撤销也不会抹掉；随交换文件带给同事。
audit-empty = 还没有留痕。
audit-empty-text = 查看完整号码、导出、导入、写出或合并交换文件之后，这里会各留一条。
audit-empty-act = 没有这一类留痕。
audit-at = 时间
audit-by = 谁
audit-what = 做了什么
audit-about = 涉及
audit-count = 数量
audit-act = 类别
audit-act-all = 全部
# $from (number) - 第一条
# $to (number) - 最后一条
# $total (number) - 共几条
audit-range = 第 { $from } 到 { $to } 条，共 { $total } 条
audit-newer = 更新的
audit-older = 更早的
# $row - 编号
audit-row = 编号 { $row }
audit-refresh = 重新核对
audit-checking = 正在核对留痕…
# $lines (number) - 条数
audit-chain-good = 已核对：{ $lines } 条留痕首尾相连，没有被改动或删除的痕迹。
audit-chain-bad = 留痕被人动过
# $n (number) - 条数
# $at - 时间
audit-chain-changed = { $n } 条在写下之后被改过，时间：{ $at }
# $n (number) - 处数
# $at - 时间
audit-chain-missing = { $n } 处缺少记录，在这些时间之前：{ $at }
audit-chain-cut = 最后写下的一条不见了
audit-chain-how = 读取同事的完整交换文件，被删掉的会补回来；被改过的以同事那边的为准。恢复备份、复制文件夹不会引起这里的警告。
