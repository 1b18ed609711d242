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
method-experiment = 实验法
method-experiment-about = 给一部分人新办法，另一部分照旧，随机分组，看结果差多少、是不是偶然。

## 命令行

cli-about-methods = 信息收集：观察、实验、座谈、专家意见
cli-about-methods-list = 文件里的调查
cli-about-methods-show = 一项调查的计划与进度
cli-arg-study = 调查的编号，见 methods list

## 选方法

planner-title = 帮我选方法
planner-how = 先说想知道什么，再说钱、时间、深度哪样要紧。分数是本程序按一般网点的条件给的判断，不是测量；您更了解情况，可以不听。
planner-goal = 想知道什么
planner-goal-how-much = 有多少、多满意
planner-goal-why = 为什么，还缺什么
planner-goal-what-happens = 实际是怎样的
planner-goal-works = 改了有没有用
planner-goal-future = 没有数据时的判断
planner-cost = 省钱
planner-time = 省时间
planner-depth = 要深入
planner-weight-0 = 无所谓
planner-weight-1 = 稍要紧
planner-weight-3 = 要紧
planner-weight-5 = 最要紧
planner-fit = 对题
planner-fit-good = 正合适
planner-fit-partly = 部分合适
planner-fit-poor = 不合适
planner-cheap = 省钱
planner-quick = 快
planner-deep = 深
planner-score = 得分
planner-use = 用这种
planner-missing = 本版本还没有
planner-method-survey = 询问法（问卷）
planner-method-observation = 观察法
planner-method-experiment = 实验法
planner-method-group = 集体思考法
planner-method-delphi = 德尔菲法
planner-survey-gives = 能说出多少人、多满意，还能比较各类客户。
planner-survey-lacks = 只得到人们愿意说、说得出的；问题没问到的就不知道。
planner-observation-gives = 看到实际做的，不靠人回忆，也不用打扰客户。
planner-observation-lacks = 看得见行为，看不见原因；只看到在场的那段时间。
planner-experiment-gives = 只有它能说明是改动起了作用，而不是别的原因。
planner-experiment-lacks = 要有足够的人，要等结果，一次只能回答一个问题。
planner-group-gives = 半天就能得到许多想法和原因，包括没想到的。
planner-group-lacks = 人少，又互相影响，不能推算全部客户。
planner-delphi-gives = 专家互不见面，几轮后意见收敛，适合没有数据的事。
planner-delphi-lacks = 得到的是意见，不是事实；要几周时间。
