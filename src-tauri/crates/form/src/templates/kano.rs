//! Kano's pairs of questions (N. Kano et al., Hinshitsu 14 (1984) 39-48): each service is judged as if it were there, and as
//! if it were not. The highest point of both scales says "I like it", as the analysis wants it.

use super::build::*;
use crate::{Form, Role, Scale};

const SERVICES: &[Dimension] = &[
    (
        ("取件", "Collection"),
        Before,
        &[
            ("hour", "下单后1小时内上门取件", "Collection within an hour of the order"),
            ("packing", "免费提供包装材料", "Free packing material"),
        ],
    ),
    (
        ("运送", "Transport"),
        During,
        &[
            ("promise", "按承诺的日期送达", "Delivery on the promised day"),
            ("live", "地图上看得到快件走到哪里", "The parcel's place on a map"),
            ("night", "晚上8点后也派送", "Delivery after 8 in the evening"),
        ],
    ),
    (
        ("售后", "After-sales"),
        After,
        &[
            ("claims", "破损3天内赔付", "Damage paid within 3 days"),
            ("person", "有固定的客服对接", "A contact person of your own"),
        ],
    ),
];

fn feeling() -> Scale {
    let labels = [
        ("不喜欢", "Dislike it"),
        ("勉强接受", "Can live with it"),
        ("无所谓", "Neutral"),
        ("理应如此", "It must be so"),
        ("喜欢", "Like it"),
    ];
    Scale { from: 1, to: 5, labels: labels.map(text).to_vec(), opt_out: false }
}

pub(super) fn form() -> Form {
    let columns = vec![
        side("f", "there", ("有这一项", "If it is there"), Role::Functional, feeling()),
        side("d", "absent", ("没有这一项", "If it is not"), Role::Dysfunctional, feeling()),
    ];
    Build::new(
        ("服务项目调查", "Which services matter"),
        (
            "您好！请为每一项服务想两种情形：有它，您感觉怎样？没有它呢？大约4分钟。",
            "Please think of each service twice: how do you feel if it is there? And if it is not? About 4 minutes.",
        ),
    )
    .page(("服务项目", "Services"))
    .ask(
        Ask::new(
            "services",
            sides(SERVICES, columns),
            ("您对下面的服务感觉怎样？", "How do you feel about these services?"),
            Related,
        )
        .required(),
    )
    .page(("关于您", "About you"))
    .ask(customer_type().required())
    .ask(volume().show_if("customer_type != person"))
    .done()
}
