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
