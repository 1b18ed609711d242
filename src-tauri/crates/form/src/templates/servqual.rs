//! Expectation and perception: the structure of SERVQUAL (Parasuraman, Zeithaml & Berry 1988, Journal of Retailing 64,
//! 12-40), 22 items in five dimensions, and its twin for staff (gaps 1 and 4 of their model). Items are our own, about
//! a courier's work. Both share rows and names, so the analysis can set customers beside staff.

use super::build::*;
use crate::{Form, Role, Side};

const ROWS: &[Dimension] = &[
    (
        ("有形性", "Tangibles"),
        During,
        &[
            ("vehicles", "派送车辆的整洁程度", "Cleanliness of the delivery vehicles"),
            ("dress", "快递员的着装规范程度", "Tidiness of the couriers' dress"),
            ("equipment", "扫码设备的先进程度", "Up-to-date scanning equipment"),
            ("packing", "包装材料的牢固程度", "Sturdiness of the packing material"),
        ],
    ),
    (
        ("可靠性", "Reliability"),
        During,
        &[
            ("in_time", "在承诺的时间内送达", "Delivery within the promised time"),
            ("first_time", "第一次就送到正确的地址", "Delivery to the right address at the first attempt"),
            ("intact", "货物送达时完好", "Goods arriving undamaged"),
            ("sincere", "出了问题时尽力帮您解决", "Effort to solve your problem when something goes wrong"),
            ("billing", "账单金额的准确程度", "Accuracy of the bills"),
        ],
    ),
    (
        ("响应性", "Responsiveness"),
        During,
        &[
            ("pickup", "下单后上门取件的速度", "Speed of pickup after you book"),
            ("notice", "派送前告诉您到达时间", "Being told the arrival time before delivery"),
            ("reply", "客服回复您的速度", "Speed of replies from customer service"),
            ("willing", "员工乐意帮忙的程度", "Willingness of the staff to help"),
        ],
    ),
    (
        ("保证性", "Assurance"),
        Before,
        &[
            ("trust", "员工值得信任的程度", "Trustworthiness of the staff"),
            ("safe", "把贵重物品交给我们时的安心程度", "Feeling safe when you hand us valuable goods"),
            ("polite", "员工的礼貌程度", "Politeness of the staff"),
            ("knowledge", "员工解答业务问题的能力", "Ability of the staff to answer your questions"),
        ],
    ),
    (
        ("移情性", "Empathy"),
        After,
        &[
            ("hours", "营业时间方便您的程度", "Convenience of the opening hours"),
            ("special", "照顾您的特殊要求", "Attention to your special requests"),
            ("contact", "由固定的人负责您的业务", "A named person looking after your account"),
            ("habits", "了解您的发货习惯", "Knowledge of your shipping habits"),
            ("interest", "替您的利益着想", "Having your interests at heart"),
        ],
    ),
];

const DIMENSIONS: &[Named] = &[
    ("tangibles", "车辆、设备、包装等看得见的东西", "What can be seen: vehicles, equipment, packing"),
    ("reliability", "说到做到", "Doing what was promised"),
    ("responsiveness", "反应快", "Reacting quickly"),
    ("assurance", "让人放心", "Inspiring confidence"),
    ("empathy", "为客户着想", "Caring about the customer"),
];

fn both(expected: Said, perceived: Said) -> Vec<Side> {
    let needed = points(("不要求", "Not needed"), ("必须做到", "Essential"), false);
    let met = points(("很差", "Very poor"), ("很好", "Very good"), true);
    vec![
        side("e", "expected", expected, Role::Expectation, needed),
        side("p", "perceived", perceived, Role::Perception, met),
    ]
}

/// For customers.
pub(super) fn customers() -> Form {
    let matrix = sides(ROWS, both(("您的期望", "What you expect"), ("实际感受", "What you get")));
    Build::new(
        ("快递服务质量调查", "Survey of courier service quality"),
        (
            "您好！我们想知道服务离您的期望还差多少。大约需要6分钟，答案没有对错，只用来改进服务。",
            "We would like to know how far our service is from what you expect. It takes about 6 minutes. There are no right or wrong answers; we use them only to improve.",
        ),
    )
    .page(("您的使用情况", "How you use us"))
    .ask(customer_type().required())
    .ask(volume().required())
    .page(("期望与感受", "Expected and received"))
    .ask(Ask::new("service", matrix, (
        "请给每一项打两个分：左边是您的期望，右边是我们实际的表现。",
        "Please give each line two scores: on the left what you expect, on the right what you get from us.",
    ), Related).hint(("没有遇到过的，请选“说不清”。", "Choose “cannot say” for what you have not met.")).required())
    .page(("哪方面更重要", "What matters more"))
    .ask(Ask::new("weights", allocation(DIMENSIONS), (
        "请把100分分给下面五个方面，越重要的给得越多。",
        "Please share out 100 points among these five; the more it matters, the more points.",
    ), Related).required())
    .ask(Ask::new("overall", scale(satisfaction(false)), (
        "总的来说，您对我们的服务满意吗？", "All in all, how satisfied are you with our service?",
    ), Related).required())
    .ask(Ask::new("disappointed", long_text(), (
        "哪件事最让您失望？", "What disappointed you most?",
    ), Related).show_if("overall <= 2"))
    .ask(Ask::new("again", scale(points(("肯定不会", "Certainly not"), ("肯定会", "Certainly"), false)), (
        "下次寄件，您还会选我们吗？", "Will you choose us again for your next parcel?",
    ), Related).required())
    .done()
}

/// For staff: what they believe customers expect and get.
pub(super) fn staff() -> Form {
    let matrix = sides(ROWS, both(("客户的期望", "What customers expect"), ("客户的感受", "What customers get")));
    let job = [
        ("courier", "快递员", "Courier"),
        ("sorting", "分拣员", "Sorter"),
        ("service", "客服", "Customer service"),
        ("sales", "销售", "Sales"),
        ("manager", "管理人员", "Manager"),
        ("other", "其他", "Other"),
    ];
    let years = [
        ("y0", "不满1年", "Less than 1 year"),
        ("y1", "1年至不满3年", "1 to less than 3 years"),
        ("y2", "3年及以上", "3 years or more"),
    ];
    let obstacles = [
        ("time", "时间太紧", "Too little time"),
        ("people", "人手不够", "Too few people"),
        ("tools", "工具不好用", "Poor tools"),
        ("rules", "规定太死", "Rules that are too rigid"),
        ("know", "不清楚客户的要求", "Not knowing what customers want"),
        ("other", "其他", "Other"),
        ("none", "没有困难", "Nothing"),
    ];
    Build::new(
        ("员工眼中的客户期望", "Customers' expectations as staff see them"),
        (
            "各位同事：客户也在回答同样的问题。请凭您的了解来填，不记名，结果只看整体。",
            "Dear colleagues, customers answer the same questions. Please answer as you see it. No names; only totals are looked at.",
        ),
    )
    .page(("您的岗位", "Your work"))
    .ask(Ask::new("job", single(&job), ("您在哪个岗位？", "What is your job?"), Descriptive).required())
    .ask(Ask::new("years", single(&years), ("您在本公司工作多久了？", "How long have you worked here?"), Descriptive))
    .ask(Ask::new("meets", yes_no(), (
        "您的工作需要跟客户直接打交道吗？", "Does your work bring you into direct contact with customers?",
    ), Behavioural).required())
    .page(("客户怎么看", "How customers see it"))
    .ask(Ask::new("service", matrix, (
        "请替客户给每一项打两个分：左边是客户的期望，右边是客户得到的服务。",
        "Please give each line two scores in place of the customers: on the left what they expect, on the right what they get.",
    ), Related).required())
    .page(("做好服务的条件", "What it takes"))
    .ask(Ask::new("able", scale(points(("完全做不到", "Not at all"), ("完全做得到", "Fully"), true)), (
        "按现在的条件，您能做到公司对客户的承诺吗？", "As things are, can you keep what the firm promises its customers?",
    ), Related).required())
    .ask(Ask::new("obstacles", multiple(&obstacles), (
        "是什么让您做不到？", "What keeps you from it?",
    ), Related).show_if("able <= 3"))
    .ask(Ask::new("asked_most", short_text(), (
        "客户当面向您提得最多的要求是什么？", "What do customers ask of you most when you meet them?",
    ), Related).show_if("meets = yes"))
    .done()
}
