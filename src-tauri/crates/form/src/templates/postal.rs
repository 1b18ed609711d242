//! The five links of the satisfaction survey that the State Post Bureau of China publishes: 受理, 揽收, 投递, 售后,
//! 信息. The links are theirs, the items our own. Whoever only receives is not asked about ordering and collection.

use super::build::*;
use crate::Form;

const ACCEPTANCE: &[Dimension] = &[(
    ("受理", "Ordering"),
    Before,
    &[
        ("reach", "下单渠道的方便程度", "Ease of reaching us to order"),
        ("price_clear", "收费说明的清楚程度", "Clearness of the prices"),
        ("staff_order", "受理人员的服务态度", "Manner of the people who take orders"),
    ],
)];

const COLLECTION: &[Dimension] = &[(
    ("揽收", "Collection"),
    During,
    &[
        ("collect_time", "按约定时间上门", "Coming at the agreed time"),
        ("collect_pack", "封装的仔细程度", "Care taken in packing"),
        ("collect_manner", "取件员的服务态度", "Manner of the person who collects"),
    ],
)];

const DELIVERY: &[Dimension] = &[(
    ("投递", "Delivery"),
    During,
    &[
        ("deliver_time", "送达的速度", "Speed of delivery"),
        ("deliver_place", "按您要求的地点投递", "Delivery to the place you asked for"),
        ("deliver_intact", "送达时货物的完好程度", "Condition of the goods on arrival"),
        ("deliver_manner", "派件员的服务态度", "Manner of the person who delivers"),
    ],
)];

const AFTER_SALES: &[Dimension] = &[(
    ("售后", "After-sales"),
    After,
    &[
        ("after_reach", "联系到客服的容易程度", "Ease of reaching customer service"),
        ("after_speed", "问题处理的速度", "Speed of settling the problem"),
        ("after_fair", "处理结果的公平程度", "Fairness of the outcome"),
    ],
)];

const INFORMATION: &[Dimension] = &[(
    ("信息", "Information"),
    During,
    &[
        ("track_true", "物流信息的准确程度", "Accuracy of tracking"),
        ("track_fresh", "物流信息更新的速度", "Speed of tracking updates"),
        ("privacy", "对您个人信息的保护", "Protection of your personal data"),
    ],
)];

const ROLE: &[Named] = &[
    ("sent", "寄过件", "I sent parcels"),
    ("received", "收过件", "I received parcels"),
    ("none", "都没有", "Neither"),
];

fn link(name: &str, rows: &[Dimension], said: Said, phase: crate::Phase) -> Ask {
    Ask::new(name, matrix(rows, satisfaction(true)), said, Related).phase(phase).required()
}

pub(super) fn form() -> Form {
    Build::new(
        ("快递服务满意度调查", "Survey of satisfaction with express delivery"),
        (
            "您好！请按您过去六个月的实际经历打分，大约需要4分钟。",
            "Please score what you met in the past six months. It takes about 4 minutes.",
        ),
    )
    .page(("您的经历", "What you have met"))
    .ask(
        Ask::new(
            "role",
            multiple(ROLE),
            (
                "过去六个月，您通过我们寄过件或收过件吗？",
                "In the past six months, did you send or receive parcels with us?",
            ),
            Behavioural,
        )
        .required(),
    )
    .ask(
        Ask::new(
            "contacted",
            yes_no(),
            ("过去六个月，您找过我们的客服吗？", "In the past six months, did you contact our customer service?"),
            Behavioural,
        )
        .required()
        .show_if("not selected(role, none)"),
    )
    .page(("受理", "Ordering"))
    .page_if("selected(role, sent)")
    .ask(link("acceptance", ACCEPTANCE, ("您对下单过程满意吗？", "How satisfied are you with ordering?"), Before))
    .page(("揽收", "Collection"))
    .page_if("selected(role, sent)")
    .ask(link("collection", COLLECTION, ("您对上门取件满意吗？", "How satisfied are you with collection?"), During))
    .page(("投递", "Delivery"))
    .page_if("selected(role, received)")
    .ask(link("delivery", DELIVERY, ("您对派送服务满意吗？", "How satisfied are you with delivery?"), During))
    .page(("售后", "After-sales"))
    .page_if("contacted = yes")
    .ask(link(
        "after_sales",
        AFTER_SALES,
        ("您对售后服务满意吗？", "How satisfied are you with after-sales service?"),
        After,
    ))
    .page(("信息", "Information"))
    .page_if("not selected(role, none)")
    .ask(link("information", INFORMATION, ("您对信息服务满意吗？", "How satisfied are you with information?"), During))
    .page(("总的看法", "All in all"))
    .ask(
        Ask::new(
            "overall",
            scale(satisfaction(false)),
            ("总的来说，您对我们的快递服务满意吗？", "All in all, how satisfied are you with our service?"),
            Related,
        )
        .required()
        .show_if("not selected(role, none)"),
    )
    .ask(
        Ask::new(
            "why_not",
            long_text(),
            ("您没有使用我们的主要原因是什么？", "What is the main reason you have not used us?"),
            Related,
        )
        .show_if("selected(role, none)"),
    )
    .ask(customer_type())
    .done()
}
