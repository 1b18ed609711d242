# 隐私：导出某个人的资料、删除某个人、教学用副本。

# 个人资料页
# $name (text) - who
privacy-copy-title = { $name }的资料
# $time (text) - when it was made
privacy-copy-about = 截至 { $time }，本店记录中关于此人的全部内容。
privacy-copy-answers = 问卷答卷

# 可以做什么
privacy-group = 隐私
privacy-copy = 导出个人资料…
privacy-erase = 删除某个人…
privacy-class-copy = 教学用副本…
privacy-person-of = { $name }
privacy-by-phone = 按电话号码
privacy-phone = 电话号码
privacy-phone-hint = 对方只寄过或收过件，没有客户卡片时用。
privacy-look = 查看
privacy-held = 记录在哪里
# $n (number) - rows
privacy-held-rows = { $n } 条
privacy-held-nothing = 没有此人的记录。
privacy-copy-json = 数据文件（JSON）
privacy-copy-page = 网页，可打印或发送
# $n (number) - rows; $name (text) - file
privacy-copied = { $name }：{ $n } 条

# 删除
privacy-erase-title = 删除此人
privacy-erase-goes = 姓名、电话、地址和备注会从各处清除：单据、历史、冲突、答卷。寄了什么、何时、多少钱仍保留，合计不变。
privacy-erase-for-good = 不能撤销。以后导入的单据里再出现这个电话，也不会记下。
privacy-erase-elsewhere = 其他电脑导入你的下一个交换文件时，也会删除此人。已经发出去的文件和打印件收不回来。
privacy-erase-shared = 还有别人同名：属于别人的备注里，这个名字不动。
# $n (number) - backups
privacy-erase-backups = 同时从 { $n } 个备份里清除此人
privacy-erase-backups-hint = 每个备份要几秒钟。不处理的备份里仍有此人，直到轮换删除。
# $n (number) - files
privacy-erase-copies = 备份文件夹里还有 { $n } 个未打包的副本含有此人，不再需要时请手动删除。
# $names (text) - machines
privacy-erase-peers = 这些电脑上有本数据：{ $names }
# $day (text) - when
privacy-erase-before = 已于 { $day } 删除过。
# $word (text) - the word
privacy-erase-type = 请输入“{ $word }”以继续
privacy-erase-word = 删除
privacy-erase-do = 永久删除
privacy-erased = 已删除
# $n (number) - rows
privacy-erased-rows = 清空 { $n } 条
# $n (number) - places
privacy-erased-left = 有 { $n } 处同名但属于别人，没有动。
privacy-erased-unclean = 数据文件这次没能重写（多半是磁盘空间不够），下次打开时会补做。
# $n (number) - backups
privacy-erased-backups = 重写了 { $n } 个备份
# $n (number) - backups
privacy-erased-backups-left = 还有 { $n } 个备份或副本含有此人。

# 名单
privacy-ledger = 已要求删除的人
privacy-ledger-empty = 还没有删除过任何人。
privacy-ledger-customer = 客户
privacy-ledger-person = 只知道电话
# $n (number) - phones
privacy-ledger-phones = { $n } 个电话不再记录

# 教学用副本
privacy-class-about = 所有姓名、电话、地址都换成假的，同一个人换成同一个名字；备注、答卷里的文字和历史不带。金额、数量和运单号保留。
# $n (number) - names; $name (text) - file
privacy-class-copied = { $name }：替换了 { $n } 个名字
