### 信息收集：问卷以外的各种办法。

group-methods = 信息收集
methods-new = 新建调查
methods-new-which = 用哪种方法
methods-create = 创建
methods-created = 已新建调查。
methods-none = 还没有调查
methods-empty = 观察、实验、座谈、专家意见：先想清楚要知道什么，再选一种方法。记录都存在本机文件里。
methods-title-label = 标题
methods-title-hint = 例如：城东网点柜台排队观察
methods-kind = 方法
methods-summary = 进度
methods-created-day = 新建
methods-state = 状态
methods-state-open = 进行中
methods-state-closed = 已结束
methods-open = 打开
methods-back = 返回列表
methods-close = 结束
methods-resume = 恢复
methods-closed = 调查已结束，不能再记录。
methods-delete = 删除调查
methods-deleted = 已删除调查。
methods-rename = 修改标题
methods-renamed = 标题已修改。
methods-unknown = 这项调查由更新版本的程序建立，本版本不能打开。

method-observation = 观察法
method-observation-about = 不问人，只看：现场计数、亲身寄一票、查运单和投诉留下的痕迹、记录行为。

## 命令行

cli-about-methods = 信息收集：观察、实验、座谈、专家意见
cli-about-methods-list = 文件里的调查
cli-about-methods-show = 一项调查的计划与进度
cli-arg-study = 调查的编号，见 methods list
