### 出了什么事、数据有没有受影响、接下来怎么办。代码 `x_y` 对应 `error-x-y`。

error-unknown = 出现意外情况，数据没有变动。如果再次出现，请把这行信息发给技术支持：{ $detail }
error-internal = 程序出错，数据没有变动。请把这行信息发给技术支持：{ $detail }
error-unknown-method = 当前版本没有“{ $method }”功能，请重新启动客衡。
error-bad-request = 页面发出的“{ $method }”请求有误：{ $detail }请重新启动客衡。
error-unknown-language = 没有“{ $language }”这种语言，请选择 zh-CN 或 en。
error-not-found = 找不到“{ $name }”。文件是否已移走，或 U 盘已拔出？
error-read-failed = 无法读取“{ $name }”：{ $detail }
error-write-failed = 无法写入“{ $name }”：{ $detail }其他数据没有变动。请换个位置，或清理磁盘空间。
error-unknown-handle = 这个文件不是在本窗口中选取的，请重新选择。
error-cancelled = 已取消，数据没有变动。
error-already-open = 这个数据文件已在另一个窗口中打开，请先在那里关闭。
error-dialog-failed = 无法显示文件窗口：{ $detail }
