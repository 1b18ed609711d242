//! Readiness to recommend (Reichheld 2003, Harvard Business Review 81(12)) with the reason asked by group, so that each
//! group gets the question that is of use. Short on purpose: it can be sent after each month.

use super::build::*;
use crate::Form;

const CAUSES: &[Named] = &[
    ("price", "价格", "Price"),
    ("collect", "取件", "Collection"),
    ("speed", "送达速度", "Speed of delivery"),
    ("intact", "货物完好", "Condition of the goods"),
    ("manner", "服务态度", "Manner of the staff"),
    ("tracking", "物流信息", "Tracking"),
    ("service", "客服", "Customer service"),
    ("claims", "理赔", "Claims"),
    ("other", "其他", "Other"),
];

pub(super) fn form() -> Form {
    Build::new(
        ("推荐意愿调查", "Would you recommend us?"),
        ("您好！只有几个问题，不到2分钟。", "Just a few questions, less than 2 minutes."),
    )
    .page(("推荐", "Recommendation"))
    .ask(
        Ask::new(
            "score",
            nps(),
            ("您有多大可能向朋友或同行推荐我们？", "How likely are you to recommend us to a friend or colleague?"),
            Related,
        )
        .required(),
    )
    .ask(
        Ask::new(
            "cause",
            single(CAUSES),
            ("您打{score}分，主要是因为哪一方面？", "You gave us {score}. Which of these is the main reason?"),
            Related,
        )
        .required(),
    )
    .page(("原因", "Why"))
    .ask(Ask::new("went_wrong", long_text(), ("当时发生了什么事？", "What happened?"), Related).show_if("score <= 6"))
    .ask(
        Ask::new("call_me", yes_no(), ("您愿意让我们打电话向您了解情况吗？", "May we call you about it?"), Descriptive)
            .show_if("score <= 6"),
    )
    .ask(
        Ask::new("phone", short_text(), ("我们打哪个电话找您？", "Which number may we call?"), Descriptive)
            .show_if("call_me = yes")
            .required(),
    )
    .ask(
        Ask::new("missing", long_text(), ("我们还差什么，您才会给到9分？", "What is missing for a 9?"), Related)
            .show_if("score >= 7 and score <= 8"),
    )
    .ask(
        Ask::new(
            "praise",
            long_text(),
            ("您向别人介绍我们时，会说什么？", "What would you tell others about us?"),
            Related,
        )
        .show_if("score >= 9"),
    )
    .ask(Ask::new(
        "told",
        yes_no(),
        ("过去三个月，您向别人推荐过我们吗？", "In the past three months, have you recommended us to anyone?"),
        Behavioural,
    ))
    .ask(volume())
    .done()
}
