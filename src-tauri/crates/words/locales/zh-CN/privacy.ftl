# 隐私：导出某个人的资料、删除某个人、教学用副本。

# 个人资料页
# $name (text) - who
privacy-copy-title = { $name }的资料
# $time (text) - when it was made
privacy-copy-about = 截至 { $time }，本店记录中关于此人的全部内容。
privacy-copy-answers = 问卷答卷

# 可以做什么
privacy-group = 隐私
privacy-face = 隐私
privacy-copy = 导出个人资料…
privacy-copy-text = 有人来问“你们存了我哪些信息”？把全部内容写成一个文件，交给本人。
privacy-erase = 删除个人资料…
privacy-erase-text = 有人要求删除？从单据、历史、答卷和备份里清除姓名、电话、地址，账目合计不变。
privacy-class-copy = 教学用副本…
privacy-class-text = 上课、培训、请人帮忙看数据时用：数字是真的，人都是假的。

# 选人
privacy-who = 客户名称或电话号码
privacy-who-hint = 名称、拼音、首字母、电话末位都行。对方没有客户卡片，只寄过或收过件？输入完整的电话号码。
privacy-who-none = 没有这个客户。也可以输入完整的电话号码。
# $phone (text) - as typed
privacy-by-phone = 只按电话 { $phone } 查找
# $tail (text) - last digits
privacy-by-tail = 尾号 { $tail } 的电话
privacy-other = 换一个人

# 记录在哪里
privacy-held = 存了哪些记录
# $n (number) - rows
privacy-held-rows = { $n } 条
privacy-held-nothing = 没有此人的记录。

# 导出
privacy-copy-dialog = 导出个人资料
privacy-copy-format = 格式
privacy-copy-page = 网页：可以打开看、打印、发给对方
privacy-copy-json = 数据文件（JSON）：交给别的软件
# $name (text) - who
privacy-copy-file = { $name } 个人资料
privacy-copy-warn = 文件里的电话和地址不打码，请只交给本人。
privacy-choose = 选择位置并写出
privacy-copying = 正在写出个人资料…
# $n (number) - rows; $name (text) - file
privacy-copied = 已写出“{ $name }”：{ $n } 条记录

# 删除
privacy-erase-title = 删除个人资料
privacy-erase-what = 删除之后
privacy-erase-goes = 姓名、电话、地址、备注都清除：单据、历史、冲突、答卷里也一样。
privacy-erase-stays = 寄了什么、何时寄的、多少钱仍保留，各项合计不变。
privacy-erase-for-good = 不能撤销。以后导入的单据里再有这个电话，也不会记下。
privacy-erase-elsewhere = 已经发出去的文件和打印的纸收不回来。
# $names (text) - machines
privacy-erase-peers = 这些电脑上也有：{ $names }。它们读取您的下一个交换文件时，也会删除此人。
privacy-erase-shared = 还有别人与此人同名。在属于别人的单据和备注里，这个名字不动。
# $n (number) - backups
privacy-erase-backups = 同时从 { $n } 个备份里清除此人
privacy-erase-backups-hint = 每个备份要几秒钟。不清除的话，此人会留在里面，直到旧备份自动删掉。
# $n (number) - files
privacy-erase-copies = 备份文件夹里还有 { $n } 个没有压缩的旧副本，里面也有此人。确认用不着了，请自己动手删除。
# $when (text) - when
privacy-erase-before = { $when } 已经删除过此人，下面的记录已清空。再删一次，可以清除备份里的。
# $word (text) - the word
privacy-erase-type = 确认无误，请输入“{ $word }”
privacy-erase-word = 删除
privacy-erase-other = 和引号里的字不一样
privacy-erase-do = 永久删除
privacy-erasing = 正在删除，请不要关机…
privacy-erased = 已删除个人资料
privacy-erased-look = 查看结果
privacy-erased-rows = 清空的记录
# $n (number) - places
privacy-erased-left = 有 { $n } 处同名，是别人的，没有动。
privacy-erased-unclean = 数据文件还没能重写，磁盘上可能还有残留（多半是空间不够）。下次打开时会补做。
# $n (number) - backups
privacy-erased-backups = 已从 { $n } 个备份里清除
# $n (number) - backups
privacy-erased-backups-left = 还有 { $n } 个备份或旧副本里有此人。旧备份会自动轮换掉，没有压缩的旧副本要自己动手删除。
privacy-erased-rest = 还要做一件事
# $names (text) - machines
privacy-erased-peers = 给每台电脑（{ $names }）一个新的交换文件，那里才会一起删除。

# 名单
privacy-ledger = 删除过的人
privacy-ledger-empty = 还没有人要求删除。
privacy-ledger-who = 谁
privacy-ledger-by = 操作的电脑
privacy-ledger-phones-kept = 不再记录的电话
privacy-ledger-customer = 客户
privacy-ledger-person = 没有客户卡片
privacy-ledger-card = 客户卡片
# $when (text) - when erased
privacy-ledger-card-of = 打开 { $when } 删除的客户卡片

# 教学用副本
privacy-class-title = 教学用副本
privacy-class-replaced = 姓名、电话、地址全部换成假的，同一个人总换成同一个名字。
privacy-class-left-out = 备注、答卷里写的话、操作历史都不带。
privacy-class-kept = 金额、数量、日期和运单号不变，各项统计照样能用。
privacy-class-open = 写成一个单独的客衡文件，您现在打开的这个不动。
# $firm (text) - the file it is made of
privacy-class-file = { $firm } 教学用
privacy-classing = 正在写出教学用副本…
# $n (number) - names; $name (text) - file
privacy-class-copied = 已写出“{ $name }”：换了 { $n } 个名字
