### 问卷页面。

surveys-nav = 问卷
surveys-empty = 问卷的设计、收集、分析都在本机完成，不需要服务器。选一个模板，几分钟就能发出去。
surveys-new = 新建问卷
surveys-blank = 空白问卷
surveys-template = 模板
surveys-title-label = 标题
surveys-state = 状态
surveys-state-draft = 草稿
surveys-state-open = 收集中
surveys-state-closed = 已结束
surveys-version = 版本
surveys-answers = 答卷
surveys-questions = 题数
surveys-tab-design = 设计
surveys-tab-collect = 收集
surveys-tab-analyse = 分析
surveys-outline = 大纲
surveys-preview = 预览
surveys-checks = 题目检查
surveys-checks-none = 没有发现问题。
surveys-must-mend = 发布前必须修改
surveys-publish = 发布
# $version (number) - 版本
surveys-published = 已发布第 { $version } 版。
surveys-changed = 草稿改过，尚未发布
surveys-save-page = 保存问卷文件…
surveys-page-how = 一个网页文件，用微信、邮件或 U 盘发给客户。客户在手机上填写，不联网也能用，最后把答案码或文件发回来。
surveys-page-limits = 有些聊天软件的预览不能运行网页：请客户用浏览器打开。
surveys-take = 录入答卷
surveys-take-how = 把收到的答案码粘贴到这里，一段、多段或整个聊天记录都可以。重复粘贴不会重复计数。
surveys-take-file = 读取文件…
# $new (number) - 新增
# $changed (number) - 更改
# $same (number) - 已有
surveys-taken = 新增 { $new } 份，更改 { $changed } 份，已有 { $same } 份。
surveys-refused = 没有读懂的代码
surveys-close = 结束收集
surveys-resume = 恢复收集
surveys-delete = 删除问卷
surveys-gaps = 期望与感受的差距
surveys-gaps-how = 差距 = 感受 − 期望；小于零说明没有达到期望。只计两列都答的人；区间为 95 %，配对 t 检验。
surveys-item = 项目
surveys-overall = 总体
surveys-expected = 期望
surveys-perceived = 感受
surveys-gap = 差距
surveys-interval = 95 % 区间
surveys-base = 人数
surveys-mean = 平均
surveys-distribution = 各题结果
surveys-no-answers = 还没有答卷。发布后把问卷文件发给客户，收到的答案码在“收集”里录入。
surveys-nps-score = 净推荐值
surveys-small = 人数少于 30，只作参考
surveys-removed = 已不再提问
surveys-required = 必答
surveys-edit-text = 题目文字
surveys-add-question = 添加题目
surveys-remove-question = 删除题目
surveys-move-up = 上移
surveys-move-down = 下移
surveys-show-if = 显示条件
surveys-choices = 选项，每行一个
surveys-rows = 各行，每行一个
surveys-dummies = 试填 200 份
# $finished (number) - 完成
# $sent (number) - 试填
surveys-dummies-said = { $sent } 份试填中 { $finished } 份完成，中位用时 { $minutes } 分钟。
