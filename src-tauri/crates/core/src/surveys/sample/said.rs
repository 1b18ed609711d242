//! What respondents of the sample firm write, in their language. These words are data, as names and addresses are.

use crate::sample::random::{Chance, Flow};
use keheng_form::Lang;

/// zh, en.
type Said = (&'static str, &'static str);

/// About a row of the questionnaire.
const COMPLAINTS: &[(&[&str], &[Said])] = &[
    (
        &["in_time", "first_time"],
        &[
            (
                "说好第二天到，经常要拖到第三天，客户催我们，我们只能催你们。",
                "Promised for the next day, often there on the third.",
            ),
            ("大促期间晚到太多，网店评分都掉了。", "Far too many late parcels during the big sales."),
            ("地址写得很清楚，还是派错了两次。", "The address was clear and still it went to the wrong door, twice."),
        ],
    ),
    (
        &["notice", "contact", "habits"],
        &[
            ("派送前没人打电话，货放门口就走了。", "Nobody called before delivery; the parcel was left at the door."),
            ("每次都换人对接，同样的话要说好几遍。", "A new person each time, and the same story to tell again."),
            ("晚到了也不提前说一声。", "When it is late nobody tells us in advance."),
        ],
    ),
    (
        &["reply", "sincere", "knowledge", "willing", "interest", "special"],
        &[
            (
                "客服半天不回消息，回了也只会说“正在核实”。",
                "Customer service takes half a day, and then only says it is being checked.",
            ),
            (
                "出了问题互相推，理赔拖了两个星期。",
                "When something goes wrong everybody points at the others; the claim took two weeks.",
            ),
            ("投诉之后没有下文。", "I complained and never heard of it again."),
        ],
    ),
    (
        &["intact", "packing", "safe"],
        &[
            ("纸箱压坏了，里面的杯子碎了三个。", "The box was crushed and three cups were broken."),
            ("易碎品标签贴了也没用，还是破损。", "The fragile label did not help."),
        ],
    ),
    (
        &["pickup", "hours"],
        &[
            ("下午四点以后就约不到取件。", "After four in the afternoon no pickup can be had."),
            ("周日没人上门取件。", "No pickup on Sundays."),
        ],
    ),
    (
        &["billing"],
        &[(
            "月结账单和实际票数对不上，每月都要核一遍。",
            "The monthly bill does not match our count; we check it every month.",
        )],
    ),
];

const OTHERWISE: &[Said] = &[
    ("价格比别家高一点，希望量大能再优惠。", "A little dearer than others; a discount for volume would help."),
    ("物流信息更新慢。", "Tracking is slow to update."),
];

const PRAISE: &[Said] = &[
    ("取件的师傅很客气，也准时。", "The courier who collects is polite and on time."),
    ("合作三年了，总体放心。", "Three years with you, and on the whole we are at ease."),
    ("快递员态度好，老顾客都认识他。", "A friendly courier; our regulars know him."),
    ("对账清楚，开票快。", "Clear bills, quick invoices."),
];

fn one(flow: &mut Flow, of: &[Said], lang: Lang) -> &'static str {
    let (zh, en) = flow.pick(of);
    if lang == Lang::En { en } else { zh }
}

/// What somebody complains of who was let down most by this row.
pub(super) fn complaint(flow: &mut Flow, row: &str, lang: Lang) -> &'static str {
    let of = COMPLAINTS.iter().find(|(rows, _)| rows.contains(&row)).map_or(OTHERWISE, |(_, said)| said);
    one(flow, of, lang)
}

/// What somebody is glad of.
pub(super) fn praise(flow: &mut Flow, lang: Lang) -> &'static str {
    one(flow, PRAISE, lang)
}
