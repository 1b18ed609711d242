//! Words that files use for cases: kinds, causes, links, channels, verdicts, states.

use crate::{
    cases::{CaseKind, Channel, Link},
    interchange::terms::{Table, Terms},
};

const KINDS: Table<CaseKind> = &[
    (CaseKind::Claim, &["理赔", "索赔", "赔付", "赔偿", "claim", "compensation"]),
    (CaseKind::Loss, &["丢失", "遗失", "短少", "丢件", "loss", "lost"]),
    (CaseKind::Damage, &["破损", "损坏", "damage", "damaged"]),
    (CaseKind::Delay, &["延误", "超时", "滞留", "时效", "延迟", "delay", "delayed", "late"]),
    (CaseKind::FollowUp, &["回访", "follow-up", "follow up"]),
    (
        CaseKind::Complaint,
        &["投诉", "申诉", "服务态度", "态度", "虚假签收", "未送货上门", "乱收费", "complaint", "grievance"],
    ),
];

const CAUSES: Table<&str> = &[
    ("attitude", &["服务态度", "态度", "辱骂", "poor attitude", "attitude", "rude"]),
    ("no_call", &["派前未联系", "未联系", "未电话", "not called before delivery", "no call"]),
    ("false_signing", &["虚假签收", "未收到却显示签收", "signed for without delivery", "false signing"]),
    ("not_to_door", &["未送货上门", "放驿站", "不送上门", "not delivered to the door"]),
    ("unreachable", &["客服联系不上", "电话打不通", "无人接听", "service desk not reachable"]),
    ("wrong_fee", &["收费有误", "乱收费", "多收费", "wrong charge"]),
    ("late_pickup", &["揽收不及时", "未上门揽收", "collected late"]),
    ("weak_packing", &["包装不当", "包装", "weak packing", "packing"]),
    ("rough_handling", &["野蛮操作", "暴力分拣", "抛扔", "rough handling"]),
    ("crushed", &["挤压", "压坏", "crushed"]),
    ("wet", &["受潮", "淋湿", "水湿", "wet"]),
    ("misdelivered", &["错派", "误领", "派错", "delivered to the wrong person", "misdelivered"]),
    ("theft", &["被盗", "盗抢", "内件短少", "theft", "stolen"]),
    ("label_lost", &["面单脱落", "label lost"]),
    ("missorted", &["错分", "错发", "missorted"]),
    ("line_haul_late", &["干线晚点", "晚点", "line-haul late"]),
    ("overload", &["爆仓", "积压", "too many parcels", "overload"]),
    ("weather", &["天气", "暴雨", "大雪", "台风", "weather"]),
    ("wrong_address", &["地址错误", "地址不详", "wrong address"]),
];

const LINKS: Table<Link> = &[
    (Link::Collect, &["揽收", "揽件", "收件", "取件", "collection", "collect", "pickup"]),
    (Link::Sort, &["分拣", "分拨", "中转", "转运", "sorting", "sort", "hub"]),
    (Link::LineHaul, &["干线", "运输", "班车", "line-haul", "line haul", "transport"]),
    (Link::Deliver, &["派送", "派件", "末端", "投递", "delivery", "deliver"]),
    (Link::Service, &["客服", "服务台", "service desk", "service"]),
    (Link::Other, &["其他", "其它", "无法判定", "外部", "other"]),
];

const CHANNELS: Table<Channel> = &[
    (Channel::Regulator, &["邮政申诉", "申诉", "12305", "邮管局", "regulator"]),
    (Channel::Platform, &["电商平台", "平台", "淘宝", "拼多多", "抖音", "京东", "platform", "marketplace"]),
    (Channel::Carrier, &["总部工单", "总部", "总公司", "carrier", "head office"]),
    (Channel::Chat, &["微信", "qq", "旺旺", "企业微信", "chat", "wechat"]),
    (Channel::Phone, &["电话", "来电", "phone", "call"]),
    (Channel::Counter, &["上门", "柜台", "当面", "counter", "in person"]),
    (Channel::Other, &["其他", "其它", "other"]),
];

const VERDICTS: Table<bool> = &[
    (false, &["无责", "不属实", "无效", "不成立", "否", "非我方", "no", "unjustified", "invalid"]),
    (true, &["有责", "属实", "有效", "成立", "是", "我方", "yes", "justified", "valid"]),
];

const SETTLED: Table<bool> = &[
    (
        false,
        &[
            "未结案",
            "未处理",
            "未完成",
            "处理中",
            "待处理",
            "已受理",
            "跟进中",
            "否",
            "overdue",
            "open",
            "in work",
            "pending",
            "超时",
        ],
    ),
    (
        true,
        &[
            "已结案",
            "已处理",
            "已完成",
            "已关闭",
            "已办结",
            "已赔付",
            "结案",
            "是",
            "closed",
            "settled",
            "resolved",
            "done",
        ],
    ),
];

/// What the words of a file mean.
pub(super) struct Vocabulary {
    pub(super) kinds: Terms<CaseKind>,
    pub(super) causes: Terms<&'static str>,
    pub(super) links: Terms<Link>,
    pub(super) channels: Terms<Channel>,
    pub(super) verdicts: Terms<bool>,
    pub(super) settled: Terms<bool>,
}

impl Default for Vocabulary {
    fn default() -> Vocabulary {
        Vocabulary {
            kinds: Terms::new(KINDS),
            causes: Terms::new(CAUSES),
            links: Terms::new(LINKS),
            channels: Terms::new(CHANNELS),
            verdicts: Terms::new(VERDICTS),
            settled: Terms::new(SETTLED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cases::cause, interchange::terms::check};

    #[test]
    fn words_of_our_own_exports_are_understood() {
        check("case-kind", CaseKind::ALL, Terms::new(KINDS));
        check("link", Link::ALL, Terms::new(LINKS));
        check("channel", Channel::ALL, Terms::new(CHANNELS));
        let codes: Vec<&'static str> = cause::CAUSES.iter().map(|(code, _)| *code).collect();
        check("cause", &codes, Terms::new(CAUSES));
        let mut words = Vocabulary::default();
        for lang in keheng_words::Lang::ALL {
            let w = keheng_words::Words::of(lang);
            for (key, expect) in [("verdict-yes", true), ("verdict-no", false)] {
                let word = w.find(key, &Default::default()).unwrap();
                assert_eq!(words.verdicts.find(&word), Some(expect), "{word}");
            }
            for (key, expect) in
                [("case-state-open", false), ("case-state-overdue", false), ("case-state-closed", true)]
            {
                let word = w.find(key, &Default::default()).unwrap();
                assert_eq!(words.settled.find(&word), Some(expect), "{word}");
            }
        }
    }

    #[test]
    fn words_of_real_files_are_understood() {
        let mut words = Vocabulary::default();
        assert_eq!(words.kinds.find("破损理赔"), Some(CaseKind::Claim), "money is wanted");
        assert_eq!(words.kinds.find("派送延误"), Some(CaseKind::Delay));
        assert_eq!(words.kinds.find("咨询"), None);
        assert_eq!(words.causes.find("包装不当（易碎品）"), Some("weak_packing"));
        assert_eq!(words.links.find("末端派送"), Some(Link::Deliver));
        assert_eq!(words.verdicts.find("无责"), Some(false), "the negative is looked for first");
        assert_eq!(words.settled.find("未结案"), Some(false));
    }
}
