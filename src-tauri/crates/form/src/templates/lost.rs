//! Customers who stopped: when, why, where to, and what would bring them back. Asked of customers that the program calls
//! dormant or lapsed; who still sends is thanked and let go after the first question.

use super::build::*;
use crate::Form;

const STATE: &[Named] = &[
    ("stopped", "已经不用了", "I have stopped using you"),
    ("less", "比以前用得少", "I use you less than before"),
    ("same", "跟以前一样", "The same as before"),
];

const REASONS: &[Named] = &[
    ("price", "运费高", "Freight too high"),
    ("late", "送得慢", "Slow delivery"),
    ("damage", "货物破损", "Damage"),
    ("lost", "丢件", "Loss"),
    ("manner", "服务态度差", "Poor manner"),
    ("claims", "理赔难", "Claims hard to settle"),
    ("reach", "有些地方送不到", "Some places not served"),
    ("need", "自己的寄件需求少了", "I have less to send"),
    ("other", "其他", "Other"),
];

const BACK: &[Named] = &[
    ("price", "更低的运费", "Lower freight"),
    ("speed", "更快的送达", "Faster delivery"),
    ("safe", "更少的货损", "Less damage"),
    ("person", "专人负责", "A person of my own to turn to"),
    ("settle", "先解决上次的问题", "Settling the last problem first"),
    ("other", "其他", "Other"),
    ("none", "不会再用了", "Nothing would"),
];

pub(super) fn form() -> Form {
    Build::new(
        ("老客户回访", "We have missed you"),
        (
            "您好！有一阵子没有收到您的货了，我们想知道哪里没做好。大约需要2分钟。",
            "We have not had parcels from you for a while and would like to know what we did wrong. It takes about 2 minutes.",
        ),
    )
    .page(("近况", "How things are"))
    .ask(Ask::new("state", single(STATE), (
        "您现在还用我们寄件吗？", "Do you still send with us?",
    ), Behavioural).required())
    .ask(Ask::new("last", crate::Kind::Date(crate::kinds::Date {}), (
        "您最近一次用我们寄件是哪一天？", "On which day did you last send with us?",
    ), Behavioural)
    .hint(("记不清的话，填大概的日子就行。", "If you are unsure, an approximate day will do."))
    .show_if("state != same")
    .valid_if("days(last, today) >= 0", ("这一天还没有到。", "This day is yet to come.")))
    .page(("原因", "Why")).page_if("state = stopped or state = less")
    .ask(Ask::new("reasons", ranking(REASONS, 3), (
        "您少用我们的主要原因是什么？请选出最多三个，最主要的放在最前面。", "What are the main reasons? Please choose up to three, the strongest first.",
    ), Related))
    .ask(Ask::new("incident", long_text(), (
        "具体是哪一次让您决定换一家？", "Was there one occasion that made you decide?",
    ), Related).show_if("state = stopped"))
    .ask(Ask::new("instead", short_text(), (
        "您现在主要用哪家快递？", "Which courier do you mainly use now?",
    ), Related))
    .page(("以后", "From now on")).page_if("state = stopped or state = less")
    .ask(Ask::new("bring_back", multiple(BACK), (
        "哪些改进会让您重新考虑我们？", "Which improvements would make you consider us again?",
    ), Related).required())
    .ask(Ask::new("call_me", yes_no(), (
        "可以请我们的经理联系您吗？", "May our manager contact you?",
    ), Descriptive).show_if("not selected(bring_back, none)"))
    .ask(Ask::new("phone", short_text(), (
        "请留下您的联系电话。", "Please leave your phone number.",
    ), Descriptive).show_if("call_me = yes").required())
    .done()
}
