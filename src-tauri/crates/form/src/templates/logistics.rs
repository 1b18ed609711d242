//! Nine dimensions of logistics service quality (Mentzer, Flint & Hult 2001, Journal of Marketing 65(4), 82-104), turned
//! from the delivery of a manufacturer to the service of a courier. The first four are met while ordering, the others
//! while receiving: the process they found runs from the former to the latter.

use super::build::*;
use crate::Form;

const ROWS: &[Dimension] = &[
    (
        ("人员沟通质量", "Personnel contact"),
        Before,
        &[
            ("effort", "对接人员了解您情况的用心程度", "Effort of our people to understand your situation"),
            ("solve", "对接人员解决问题的能力", "Ability of our people to solve problems"),
        ],
    ),
    (
        ("放量能力", "Order release quantities"),
        Before,
        &[
            ("peak", "旺季时接下您全部货量的能力", "Ability to take all your parcels in the peak season"),
            ("extra", "临时加单的方便程度", "Ease of adding parcels at short notice"),
        ],
    ),
    (
        ("信息质量", "Information"),
        Before,
        &[
            ("true_news", "物流信息的准确程度", "Accuracy of the tracking information"),
            ("fresh_news", "物流信息更新的速度", "Speed of tracking updates"),
        ],
    ),
    (
        ("下单过程", "Ordering procedures"),
        Before,
        &[
            ("simple", "下单手续的简便程度", "Simplicity of placing an order"),
            ("order_time", "下单花费的时间", "Time it takes to place an order"),
        ],
    ),
    (
        ("送达准确", "Accuracy"),
        During,
        &[
            ("count", "送达件数的准确程度", "Right number of pieces delivered"),
            ("right_goods", "按运单送对货物", "Delivery of the goods stated on the waybill"),
        ],
    ),
    (
        ("货物完好", "Condition"),
        During,
        &[
            ("outside", "外包装的完好程度", "Condition of the outer packing"),
            ("inside", "内装货物的完好程度", "Condition of the goods inside"),
        ],
    ),
    (
        ("产品适用", "Quality of the product"),
        During,
        &[
            ("fits", "所选服务符合您需要的程度", "Fit of the chosen service to your needs"),
            ("standard", "服务达到约定标准的程度", "Keeping to the agreed standard"),
        ],
    ),
    (
        ("误差处理", "Discrepancy handling"),
        After,
        &[
            ("missing", "少件后的处理速度", "Speed of action when a piece is missing"),
            ("claim", "理赔结果的公平程度", "Fairness of settled claims"),
        ],
    ),
    (
        ("时间性", "Timeliness"),
        During,
        &[
            ("on_time", "按约定的时间送达", "Delivery at the agreed time"),
            ("duration", "从寄出到签收所需的时间", "Time from sending to receipt"),
        ],
    ),
];

const NEXT: &[Named] = &[
    ("more", "寄得更多", "Send more with you"),
    ("same", "保持现在的量", "Send as much as now"),
    ("less", "寄得更少", "Send less with you"),
    ("unsure", "还没想好", "Not decided yet"),
];

pub(super) fn form() -> Form {
    Build::new(
        ("物流服务质量调查", "Survey of logistics service quality"),
        (
            "您好！请根据您最近三个月的经历回答，大约需要5分钟。",
            "Please answer from what you have met in the past three months. It takes about 5 minutes.",
        ),
    )
    .page(("您的使用情况", "How you use us"))
    .ask(customer_type().required())
    .ask(volume().required())
    .ask(
        Ask::new(
            "trouble",
            yes_no(),
            (
                "过去三个月，您的货物有没有出现过少件或破损？",
                "In the past three months, did you have a parcel with pieces missing or damage?",
            ),
            Behavioural,
        )
        .required(),
    )
    .page(("服务表现", "How we did"))
    .ask(
        Ask::new(
            "quality",
            matrix(ROWS, points(("很差", "Very poor"), ("很好", "Very good"), true)),
            ("过去三个月，我们在下面各项上做得怎么样？", "In the past three months, how did we do on each of these?"),
            Related,
        )
        .hint(("没有遇到过的，请选“说不清”。", "Choose “cannot say” for what you have not met."))
        .required(),
    )
    .ask(
        Ask::new(
            "handled",
            scale(satisfaction(false)),
            ("您对那次问题的处理结果满意吗？", "How satisfied are you with the way that trouble was settled?"),
            Related,
        )
        .show_if("trouble = yes")
        .phase(After),
    )
    .page(("总的看法", "All in all"))
    .ask(
        Ask::new(
            "overall",
            scale(satisfaction(false)),
            ("总的来说，您对我们的物流服务满意吗？", "All in all, how satisfied are you with our logistics service?"),
            Related,
        )
        .required(),
    )
    .ask(
        Ask::new(
            "next",
            single(NEXT),
            (
                "接下来三个月，您打算怎样安排交给我们的货量？",
                "In the next three months, what will happen to the volume you give us?",
            ),
            Behavioural,
        )
        .required(),
    )
    .ask(
        Ask::new(
            "less_why",
            long_text(),
            ("您打算少寄的主要原因是什么？", "What is the main reason for sending less?"),
            Related,
        )
        .show_if("next = less"),
    )
    .done()
}
