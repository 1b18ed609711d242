//! Words that tell the respondent what to answer: praise, the crowd, a reason taken for granted, a tag that asks for
//! assent.

use super::{Ask, Finding, say::*};
use crate::Lang;

const PRAISE_ZH: &[&str] = &[
    "难道",
    "众所周知",
    "毫无疑问",
    "不可否认",
    "显然",
    "想必",
    "相信您",
    "一流",
    "优质的",
    "优质服务",
    "卓越",
    "领先",
    "贴心",
    "周到的",
    "最快，",
    "完善的",
    "业界",
    "口碑",
    "广受好评",
    "深受",
    "大家都",
    "人人都",
    "大多数人",
    "大多数客户",
    "多数客户都",
    "绝大多数",
    "很多客户都",
    "专家认为",
    "专家建议",
    "而不是竞争",
    "您也认为",
    "您也觉得",
    "一定很",
    "肯定很",
    "一定会支持",
];

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let excerpt = match ask.lang {
        Lang::Zh => first(&text, PRAISE_ZH).map(str::to_owned).or_else(|| {
            hit(pattern!("为什么(会)?(更|最|如此|这么)?(喜欢|选择我们而|满意|认可|信任|青睐)"), &text)
                .or_else(|| hit(pattern!("[，,]?(对吗|对吧|是吧|不是吗|对不对|是不是|没错吧)[？?]$"), text.trim()))
                .or_else(|| hit(pattern!("是不是(很|非常|特别|更)|您当然|吧[？?]$|霸王|乱收费|黑心|离谱"), &text))
                // the respondent is said to hold an opinion already, and only to join in
                .or_else(|| hit(pattern!("[您你][^，。？]{0,4}也[^，。？]{0,2}(觉得|认为|感觉|同意|赞成|赞同|相信)"), &text))
                .or_else(|| hit(pattern!("是不是(都|早就)?(觉得|认为|感到)"), &text))
                .or_else(|| hit(pattern!("我(们|司)[^，。？]{0,10}(最[快好优低佳]|优秀|出色)"), &text))
                .or_else(|| hit(pattern!("(提升|提高|改善|进步|加快|改进)了多少"), &text))
                // a statement, then the wish for assent
                .or_else(|| hit(pattern!("^(我们|我司|本公司|本司)[^，？]{2,}，您[^，？]{0,6}(满意|认可|同意|支持|喜欢)吗"), &text))
                .or_else(|| hit(pattern!("(多么|有多)(喜欢|热爱|满意|出色)"), &text))
        }),
        Lang::En => hit(
            pattern!(
                r"(?i)\b(don't you|wouldn't (you|it|that|they|we)|isn't it|aren't you|haven't you|shouldn't we|do you agree that our|surely|obviously|of course|everyone knows|as you know|(like|as) most|unfair|unreasonable|outrageous|excessive|ridiculous|greedy|so-called|most (people|customers|clients|of our customers)|experts (say|agree|recommend)|award-winning|world-class|first-class|industry-leading|leading|outstanding|superior|excellent|amazing|wonderful|top-quality|best-in-class)\b"
            ),
            &text,
        )
        .or_else(|| {
            hit(
                pattern!(r"(?i)\b(how (great|good|wonderful|helpful|excellent|much better|much do you (love|like|enjoy))|our (fast|quick|friendly|reliable|convenient|great|new and improved|improved|professional|helpful))\b"),
                &text,
            )
        })
        .or_else(|| hit(pattern!(r"(?i)(^|[,.] )clearly\b"), &text))
        .or_else(|| hit(pattern!(r"(?i)\bwhy (do|did) you (like|love|prefer|choose us|trust|enjoy)\b"), &text))
        .or_else(|| hit(pattern!(r"(?i), (right|correct|isn't it|don't you|do you not|wouldn't you (say|agree))\?$"), text.trim())),
    };
    excerpt.map(|excerpt| Finding::new("leading", excerpt))
}
