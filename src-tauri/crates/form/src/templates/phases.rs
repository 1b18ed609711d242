//! Elements of customer service before, during and after the transaction (LaLonde & Zinszer 1976), each by importance and
//! by how we do: what importance-performance analysis (Martilla & James 1977) needs. Who had no claim or return is not
//! asked about the third phase.

use super::build::*;
use crate::{Form, Phase, Role, Side};

const BEFORE: &[Dimension] = &[(
    ("交易前", "Before"),
    Before,
    &[
        ("policy", "服务承诺写得清楚", "A clearly written service promise"),
        ("price", "报价的透明程度", "Openness of the prices"),
        ("network", "服务范围的大小", "Size of the area served"),
        ("advice", "寄件前的咨询服务", "Advice before sending"),
        ("flexible", "按您的需要调整方案", "Adjusting the service to your needs"),
    ],
)];

const DURING: &[Dimension] = &[(
    ("交易中", "During"),
    During,
    &[
        ("collect", "取件准时", "Collection on time"),
        ("transit", "运输的速度", "Speed of transport"),
        ("punctual", "送达准时", "Delivery on time"),
        ("intact", "货物完好", "Goods undamaged"),
        ("tracking", "随时查到货物的位置", "Being able to see where the goods are"),
        ("urgent", "加急件的处理", "Handling of urgent parcels"),
    ],
)];

const AFTER: &[Dimension] = &[(
    ("交易后", "After"),
    After,
    &[
        ("claims", "理赔的速度", "Speed of claims"),
        ("returns", "退件的方便程度", "Ease of returns"),
        ("complaints", "投诉得到认真对待", "Complaints being taken seriously"),
        ("receipts", "签收凭证的提供", "Proof of delivery"),
        ("follow_up", "事后的回访", "A call afterwards"),
    ],
)];

fn both() -> Vec<Side> {
    let matters = points(("不重要", "Not important"), ("非常重要", "Very important"), false);
    let done = points(("很差", "Very poor"), ("很好", "Very good"), true);
    vec![
        side("i", "importance", ("重要程度", "How important"), Role::Importance, matters),
        side("p", "performance", ("我们的表现", "How we do"), Role::Performance, done),
    ]
}

fn phase(name: &str, rows: &[Dimension], phase: Phase) -> Ask {
    let said = (
        "请给每一项打两个分：对您有多重要，我们做得怎么样。",
        "Please give each line two scores: how important it is to you, how we do.",
    );
    Ask::new(name, sides(rows, both()), said, Related).phase(phase).required()
}

const ALL: &[Named] = &[
    ("before", "寄件之前：承诺、报价、咨询", "Before sending: promise, prices, advice"),
    ("during", "运送途中：取件、运输、派送", "On the way: collection, transport, delivery"),
    ("after", "签收之后：理赔、退件、投诉", "After receipt: claims, returns, complaints"),
];

pub(super) fn form() -> Form {
    Build::new(
        ("服务要素调查：寄件前、运送中、签收后", "Service before, during and after delivery"),
        (
            "您好！我们想知道您最看重什么，我们又做得如何。大约需要5分钟。",
            "We would like to know what matters to you most, and how we do. It takes about 5 minutes.",
        ),
    )
    .page(("您的使用情况", "How you use us"))
    .ask(customer_type().required())
    .ask(volume())
    .ask(
        Ask::new(
            "had_after",
            yes_no(),
            (
                "过去六个月，您有没有向我们申请过理赔、退件或投诉？",
                "In the past six months, did you have a claim, return or complaint with us?",
            ),
            Behavioural,
        )
        .required(),
    )
    .page(("寄件之前", "Before sending"))
    .ask(phase("before", BEFORE, Before))
    .page(("运送途中", "On the way"))
    .ask(phase("during", DURING, During))
    .page(("签收之后", "After receipt"))
    .page_if("had_after = yes")
    .ask(phase("after", AFTER, After))
    .page(("总的看法", "All in all"))
    .ask(
        Ask::new(
            "order",
            ranking(ALL, 3),
            (
                "请按重要程度给这三个阶段排序，最重要的放在最前面。",
                "Please put these three stages in order, the most important first.",
            ),
            Related,
        )
        .required(),
    )
    .ask(Ask::new(
        "first_fix",
        short_text(),
        ("您最希望我们先改进哪一件事？", "Which one thing should we improve first?"),
        Related,
    ))
    .done()
}
