### 应用锁：没有密码就看不到窗口里的数据。是锁，不是加密。

lock-title = 应用锁
lock-none = 没有设置
# $minutes (number) - 分钟
lock-on = 已设置，{ $minutes } 分钟不用就锁上
lock-on-never = 已设置，不会自己锁上
lock-stands = 状态
lock-text = 离开座位时，别人翻不了这个窗口。启动时、一段时间不用、电脑从睡眠中醒来时都会锁上。
lock-set = 设置应用锁…
lock-change = 更改或取消…
lock-now = 立即锁上
lock-set-title = 设置应用锁
lock-change-title = 更改应用锁
lock-honest = 应用锁挡住路过的人，它不是加密：拿到数据文件的人，用别的工具仍能读出内容。密码不随交换文件带走。
lock-forgotten = 忘记密码怎么办
lock-forgotten-text = 密码找不回来。先关闭这个窗口，再在命令行运行：
# 命令本身不翻译
lock-forgotten-command = keheng-cli lock off --data 数据文件.keheng
lock-forgotten-log = 数据不受影响，但这一步会记入操作留痕。
lock-present = 现在的密码
lock-word = 密码
lock-word-new = 新密码（不改就留空）
lock-word-hint = 4 个字符以上，数字、字母、汉字都行。
lock-again = 再输一遍
lock-differ = 两遍输入的密码不一样。
lock-minutes = 多久不用就锁上
# $minutes (number) - 分钟
lock-after = { $minutes } 分钟
lock-never = 不自动锁
lock-save = 保存
lock-remove = 取消应用锁
lock-was-set = 应用锁已设置
lock-was-changed = 应用锁已更改
lock-was-removed = 应用锁已取消
lock-page-title = 已锁上
lock-page-text = 输入密码继续。没有保存的输入需要重新填写。
lock-open = 解锁
# $seconds (number) - 秒
lock-wait = 输错次数太多，请等 { $seconds } 秒再试。
lock-group = 隐私
