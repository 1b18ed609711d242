//! Importance, our performance and that of two competitors side by side: the external way of measuring the level of
//! service. The names of the competitors are for the firm to fill in. Who has never used one says "cannot say", so
//! that hearsay is not counted as experience.

use super::build::*;
use crate::{Form, Role};

const ROWS: &[Dimension] = &[
    (
        ("价格", "Price"),
        Before,
        &[("price", "运费水平", "Level of freight"), ("discount", "大客户的优惠力度", "Discounts for large customers")],
    ),
    (
        ("时效", "Speed"),
        During,
        &[
            ("collect", "上门取件的速度", "Speed of collection"),
            ("speed", "送达的速度", "Speed of delivery"),
            ("promise", "按承诺的时间送达", "Keeping the promised time"),
        ],
    ),
    (
        ("安全", "Safety"),
        During,
        &[("intact", "货物的完好程度", "Condition of the goods"), ("lost", "防止丢件", "Prevention of loss")],
    ),
    (
        ("服务", "Service"),
        During,
        &[
            ("manner", "快递员的服务态度", "Manner of the couriers"),
            ("tracking", "物流信息的准确程度", "Accuracy of tracking"),
        ],
    ),
    (
        ("售后", "After-sales"),
        After,
        &[
            ("reply", "客服回复的速度", "Speed of replies from customer service"),
            ("claims", "理赔的速度", "Speed of claims"),
        ],
    ),
];

const FIRMS: &[Named] = &[
    ("ours", "我们", "Us"),
    ("first", "同行甲", "Competitor A"),
    ("second", "同行乙", "Competitor B"),
    ("rest", "其他快递公司", "Other couriers"),
];

const REASONS: &[Named] = &[
    ("price", "价格更低", "Lower price"),
    ("speed", "速度更快", "Faster"),
    ("safe", "货损更少", "Less damage"),
    ("service", "服务更周到", "Better service"),
    ("reach", "能到的地方更多", "Serves more places"),
    ("contract", "已有合同", "An existing contract"),
    ("other", "其他", "Other"),
];

pub(super) fn form() -> Form {
    let rated = || points(("很差", "Very poor"), ("很好", "Very good"), true);
    let columns = vec![
        side(
            "i",
            "importance",
            ("重要程度", "How important"),
            Role::Importance,
            points(("不重要", "Not important"), ("非常重要", "Very important"), false),
        ),
        side("o", "ours", ("我们", "Us"), Role::Performance, rated()),
        side("a", "first", ("同行甲", "Competitor A"), Role::Competitor, rated()),
        side("b", "second", ("同行乙", "Competitor B"), Role::Competitor, rated()),
    ];
    Build::new(
        ("快递公司比较调查", "Comparison of couriers"),
        (
            "您好！我们想知道自己跟同行相比差在哪里。请照实打分，大约需要5分钟。",
            "We would like to know where we stand beside other couriers. Please score as you see it. It takes about 5 minutes.",
        ),
    )
    .page(("您怎样分配货量", "How you share out your parcels"))
    .ask(customer_type().required())
    .ask(Ask::new("share", allocation(FIRMS), (
        "过去三个月，您的货量在各家快递公司之间怎样分配？", "In the past three months, how was your volume shared among couriers?",
    ), Behavioural).hint(("合计为100%，没用过的填0。", "The total is 100%; enter 0 for those you did not use.")).required())
    .page(("比较", "Comparison"))
    .ask(Ask::new("compare", sides(ROWS, columns), (
        "请给每一项打分：对您有多重要，各家做得怎么样。", "Please score each line: how important it is to you, how each courier does.",
    ), Related).hint(("没有用过的，请选“说不清”。", "Choose “cannot say” for those you have not used.")).required())
    .page(("您的选择", "Your choice"))
    .ask(Ask::new("reasons", multiple(REASONS), (
        "您把货交给别家的原因有哪些？", "For what reasons do you give parcels to other couriers?",
    ), Related).show_if("share.first + share.second + share.rest > 0"))
    .ask(Ask::new("win_back", long_text(), (
        "我们做到什么，您会多给我们一些货？", "What would we have to do for you to give us more parcels?",
    ), Related).show_if("share.ours < 50"))
    .ask(Ask::new("recommend", nps(), (
        "您有多大可能向同行推荐我们？", "How likely are you to recommend us to others in your trade?",
    ), Related).required())
    .done()
}
