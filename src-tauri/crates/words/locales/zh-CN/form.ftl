### 问卷。

## 受访者看到的页面。页面里没有 Fluent：每条消息一行、不带分支，{ $n } 由页面自己填入。

form-page-language = 语言
form-page-required = 必答
form-page-choose = 请选择
form-page-yes = 是
form-page-no = 否
form-page-cannot-say = 说不清
form-page-which = { $option }：请写明
form-page-clear = 清除这道题的回答
form-page-count = { $n } / { $most }
form-page-point-named = { $point }，{ $word }
form-page-star = { $n } 星，满分 { $total } 星
form-page-slider-blank = 还没有回答

form-page-rank-next = 请点选第 { $place } 位（共 { $total } 位）
form-page-rank-done = 已经排好，可以用箭头调整先后。
form-page-ranked = { $option }：第 { $place } 位，共 { $total } 位
form-page-unranked = { $option }已从排序中移出
form-page-move-up = 上移：{ $option }
form-page-move-down = 下移：{ $option }
form-page-take-out = 移出：{ $option }

form-page-share-left = 还剩 { $n }，共 { $total }
form-page-share-over = 超出 { $n }，总共只有 { $total }
form-page-share-done = { $total } 已全部分完
form-page-share-less = { $option }：减 { $n }
form-page-share-more = { $option }：加 { $n }
form-page-share-now = { $option }：{ $n }

form-page-progress-label = 进度
form-page-progress = 第 { $n } 页，共 { $total } 页
form-page-next = 下一页
form-page-back = 上一页
form-page-finish = 完成
form-page-thanks = 谢谢您！

form-page-problems = 有 { $n } 道题需要您再看一下
form-page-problem-required = 请回答这道题。
form-page-problem-choose = 请选择一项。
form-page-problem-which = 请写明是什么。
form-page-problem-rows = 还有 { $n } 行没有回答
form-page-problem-number = 请填写数字，例如 12。
form-page-problem-day = 请填写完整的日期：年、月、日。
form-page-problem-time = 请填写完整的时间：时、分。
form-page-problem-between = 请填写 { $min } 到 { $max } 之间的数。
form-page-problem-least = 请填写不小于 { $min } 的数。
form-page-problem-most = 请填写不大于 { $max } 的数。
form-page-problem-whole = 请填写整数。
form-page-problem-decimals = 小数点后最多 { $n } 位
form-page-problem-long = 请缩短到 { $n } 个字以内。
form-page-problem-sum = 请正好分完 { $total }。
form-page-problem-few = 请至少选 { $n } 项。
form-page-problem-many = 最多选 { $n } 项。
form-page-problem-rank = 请排出 { $n } 项的先后。
form-page-problem-alone = 这一项不能和其他选项同时选。
form-page-problem-pattern = 填写的格式不对，请再看一下。
form-page-problem-condition = 请再看一下这个回答。

form-page-kept = 您的回答已暂存在本机，直到您完成。
form-page-kept-again = 上次填的内容还在。
form-page-not-kept = 这个浏览器无法暂存，请填完后再关闭页面。
form-page-start-anew = 重新填写

form-page-send-back = 还差一步：页面不会自动发送。请任选一种方式把回答交给我们。
form-page-way-copy = 复制答卷码
form-page-way-copy-how = 然后粘贴到和我们的聊天里发送。
form-page-code-label = 您的答卷码
form-page-copy = 复制
form-page-copied = 已复制，请粘贴到我们的聊天里。
form-page-copy-yourself = 浏览器不允许自动复制。答卷码已选中，请长按后选“复制”。
form-page-way-file = 保存为文件
form-page-way-file-how = 然后把文件发给我们。
form-page-save = 保存
form-page-saved = 文件已存到“下载”。
form-page-way-qr = 出示二维码
form-page-way-qr-how = 由我们扫描您的屏幕。
form-page-qr-label = 您的答卷二维码
form-page-qr-too-long = 内容较长，二维码放不下，请保存为文件。
form-page-change = 修改回答
form-page-new-answer = 新填一份
form-page-noscript = 请用浏览器打开这份问卷：在聊天里点右上角“…”，选“在浏览器打开”；或者先保存文件，再用浏览器打开。
