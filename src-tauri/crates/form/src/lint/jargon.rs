//! Words of the trade. Customers do not know them and guess.

use super::{Ask, Finding, say::*};
use crate::Lang;

/// Abbreviations that everybody knows.
const KNOWN: &[&str] = &[
    "APP", "VIP", "PDF", "SMS", "QQ", "EMS", "ID", "OK", "GPS", "ATM", "WIFI", "USB", "PC", "TV", "UK", "US", "USA",
    "EU", "PIN", "QR", "FAQ", "AM", "PM", "SF", "DHL", "UPS", "IT", "HR", "CEO", "RMB", "USD", "CNY", "KG", "CM",
];

const TRADE_ZH: &[&str] = &[
    "妥投",
    "履约",
    "共配",
    "逆向物流",
    "质效",
    "末端",
    "干线",
    "支线",
    "集包",
    "中转场",
    "分拨",
    "抛货",
    "泡重",
    "计抛",
    "抛比",
    "时限达成",
    "达成率",
    "网格化",
    "颗粒度",
    "赋能",
    "抓手",
    "闭环",
    "触点",
    "全链路",
    "落地配",
    "路由",
    "仓配",
    "客诉",
    "转化率",
    "前置仓",
    "波次",
    "甩挂",
    "班车线",
    "首派",
    "遗失率",
    "破损率",
    "签收率",
    "滞留件",
    "问题件",
    "到付件",
    "错分",
    "操作场地",
    "运力",
    "交付时效",
    "拦截件",
    "揽签",
    "巴枪",
];

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let abbreviation = pattern!(r"[A-Z][A-Z0-9/&]*[A-Z][A-Z0-9]*|\b[0-9][A-Z]{2,}\b")
        .find_iter(&text)
        .map(|found| found.as_str())
        .find(|word| word.len() < 7 && !KNOWN.contains(word));
    let excerpt = match ask.lang {
        Lang::Zh => first(&text, TRADE_ZH).or(abbreviation).map(str::to_owned),
        Lang::En => hit(
            pattern!(r"(?i)\b(last[- ]mile|first[- ]mile|mid[- ]mile|reverse logistics|cross-?dock(ing)?|line-?haul|drayage|throughput|dwell time|consignee|consignor|shipper of record|proof-of-delivery exceptions?|first[- ]attempt (rate|success|delivery rate)|touchpoints?|omni-?channel|demurrage|less-than-truckload|fill rate|lead-time variance|volumetric|dim weight|manifest(ing)?|induct(ion|ed)|sortation|fulfilment rate|fulfillment rate|value-added services?|end-to-end|last-leg|hub-and-spoke|intermodal|milk run|drop density)\b"),
            &text,
        )
        .or(abbreviation.map(str::to_owned)),
    };
    excerpt.map(|excerpt| Finding::new("jargon", excerpt))
}
