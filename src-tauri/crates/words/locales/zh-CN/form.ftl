### 问卷：模板、措辞检查。

## 模板

form-template-servqual = 服务质量：期望与感受
form-template-servqual-about = 五个维度、22个条目，每条打两个分：期望多少，实际感受到多少。大约6分钟，适合每年做一到两次。
form-template-staff = 服务质量：员工版
form-template-staff-about = 跟客户版同样的22个条目，请员工替客户打分。两份对照，看得出公司内部对客户的了解差在哪里。
form-template-logistics = 物流服务质量：九个维度
form-template-logistics-about = 从人员沟通、下单到送达、误差处理，九个维度各两个条目。适合跟企业客户长期合作的公司。
form-template-postal = 快递满意度：五个环节
form-template-postal-about = 按受理、揽收、投递、售后、信息五个环节打分，只问客户经历过的环节。
form-template-phases = 服务要素：交易前、中、后
form-template-phases-about = 每个要素问两件事：有多重要，我们做得怎么样。结果可以直接画重要性与表现的矩阵图。
form-template-competitors = 重要性与竞争对手比较
form-template-competitors-about = 同一张表里问重要程度、我们的表现和两家同行的表现。使用前请把“同行甲、同行乙”换成真实的名字。
form-template-recommend = 推荐意愿（NPS）
form-template-recommend-about = 0到10分的推荐意愿，再按打分高低追问不同的原因。不到2分钟，可以每月发一次。
form-template-complaint = 投诉回访
form-template-complaint-about = 投诉结案以后，问问题解决了没有，处理得公平不公平，客户还会不会再来。
form-template-lost = 流失客户回访
form-template-lost-about = 问不再发货的客户：什么时候停的，为什么，去了哪家，怎样才肯回来。
