//! After a complaint is closed: was it settled, and was the way there fair. Outcome, procedure and manner are the three
//! kinds of justice in recovery (Tax, Brown & Chandrashekaran 1998, Journal of Marketing 62(2), 60-76).

use super::build::*;
use crate::Form;

const ROWS: &[Dimension] = &[
    (
        ("过程", "Procedure"),
        After,
        &[
            ("reach", "投诉渠道的好找程度", "Ease of finding where to complain"),
            ("speed", "处理的速度", "Speed of handling"),
            ("informed", "告诉您处理的进展", "Being kept informed"),
        ],
    ),
    (
        ("态度", "Manner"),
        After,
        &[
            ("listen", "接待人员倾听的耐心", "Patience in listening to you"),
            ("explain", "对原因的解释", "Explanation of the cause"),
            ("sorry", "道歉的诚意", "Sincerity of the apology"),
        ],
    ),
    (
        ("结果", "Outcome"),
        After,
        &[
            ("fair", "处理结果的公平程度", "Fairness of the outcome"),
            ("amount", "赔偿金额的合理程度", "Adequacy of the compensation"),
        ],
    ),
];

const SUBJECT: &[Named] = &[
    ("late", "送达太晚", "Late delivery"),
    ("damaged", "货物破损", "Damage"),
    ("lost", "丢件", "Loss"),
    ("manner", "服务态度", "Manner of the staff"),
    ("fee", "收费", "Charges"),
    ("place", "投递的地点", "Place of delivery"),
    ("other", "其他", "Other"),
];

const STATE: &[Named] = &[("yes", "解决了", "Yes"), ("partly", "解决了一部分", "In part"), ("no", "没有解决", "No")];

pub(super) fn form() -> Form {
    Build::new(
        ("投诉处理回访", "How we handled your complaint"),
        (
            "您好！您的投诉我们已经结案。请告诉我们处理得怎么样，大约需要2分钟。",
            "We have closed your complaint. Please tell us how it went; it takes about 2 minutes.",
        ),
    )
    .page(("您的投诉", "Your complaint"))
    .ask(
        Ask::new(
            "subject",
            single(SUBJECT),
            ("您这次投诉的主要原因是什么？", "What was the main reason for your complaint?"),
            Behavioural,
        )
        .phase(After)
        .required(),
    )
    .ask(
        Ask::new(
            "contacts",
            number(1.0, 99.0, ("次", "times")),
            ("为了这件事，您一共联系了我们几次？", "How many times did you have to contact us about it?"),
            Behavioural,
        )
        .phase(After)
        .required(),
    )
    .ask(
        Ask::new("solved", single(STATE), ("您的问题解决了吗？", "Has your problem been solved?"), Related)
            .phase(After)
            .required(),
    )
    .ask(
        Ask::new("open", long_text(), ("还有什么需要我们处理？", "What is left for us to do?"), Related)
            .phase(After)
            .show_if("solved != yes")
            .required(),
    )
    .page(("处理过程", "How it was handled"))
    .ask(
        Ask::new(
            "handling",
            matrix(ROWS, satisfaction(true)),
            ("您对下面各项满意吗？", "How satisfied are you with each of these?"),
            Related,
        )
        .phase(After)
        .required(),
    )
    .ask(
        Ask::new(
            "overall",
            scale(satisfaction(false)),
            (
                "总的来说，您对这次投诉处理满意吗？",
                "All in all, how satisfied are you with the handling of your complaint?",
            ),
            Related,
        )
        .phase(After)
        .required(),
    )
    .page(("以后", "From now on"))
    .ask(
        Ask::new(
            "again",
            scale(points(("肯定不会", "Certainly not"), ("肯定会", "Certainly"), false)),
            ("经过这件事，您还会用我们寄件吗？", "After this, will you still send with us?"),
            Related,
        )
        .required(),
    )
    .ask(
        Ask::new("keep", short_text(), ("我们怎样做才能留住您？", "What could we do to keep you?"), Related)
            .show_if("again <= 2"),
    )
    .done()
}
