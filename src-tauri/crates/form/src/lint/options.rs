//! Options that stand twice, and lists that leave somebody without an answer.

use super::{Ask, Finding, Shape, balance, ranges, say::*};
use crate::Lang;

/// The same option twice.
pub(super) fn dup(ask: &Ask) -> Option<Finding> {
    let plain = |option: &str| -> String {
        option.to_lowercase().chars().filter(|c| c.is_alphanumeric() || "<>+≥≤＞＜".contains(*c)).collect()
    };
    let twice = ask.options.iter().enumerate().find(|(n, option)| {
        let same = plain(option);
        !same.is_empty() && ask.options[..*n].iter().any(|other| plain(other) == same)
    })?;
    Some(Finding::new("dup", *twice.1))
}

/// A list of kinds, reasons or ways without "other": the world has more of them than a desk.
pub(super) fn no_other(ask: &Ask) -> Option<Finding> {
    if ask.options.len() < 2 || ask.shape == Shape::Unknown {
        return None;
    }
    let text = bare(ask.text).to_lowercase();
    let open_ended = match ask.lang {
        Lang::Zh => pattern!("类型|类别|哪一?类|哪种|什么(样的)?(货|物品|商品|产品|行业|工作|方式|渠道|岗位)|原因|为什么|渠道|途径|行业|职业|品类|身份|从哪里|如何得知|怎么知道|通过(什么|哪)|哪家|哪些(问题|方面|物品|货|商品)").is_match(&text),
        Lang::En => pattern!(r"\b((what|which) (type|kind|sort|category|industry|sector|channel|reason|courier|carrier|company|department|goods|items|problem|problems|issues)|why|reasons?|how did you (hear|find|learn|come)|how do you (usually |normally |mainly |most often )?(book|order|contact|place|reach|send)|what (do|did) you (mainly |mostly |usually )?(send|ship|sell)|industry|occupation|your (job|role))\b").is_match(&text),
    };
    // what the firm offers to choose from is complete by its own decision
    let wish = match ask.lang {
        Lang::Zh => any(&text, &["希望", "愿意", "喜欢", "更看重"]),
        Lang::En => pattern!(r"\b(would you (like|prefer)|prefer|should we)\b").is_match(&text),
    };
    let closed = ask.options.iter().any(|option| {
        let option = option.to_lowercase();
        any(&option, &["其他", "其它", "别的", "以上都", "都不", "都没", "另外的"])
            || pattern!(r"\b(other|others|none|something else|elsewhere|another)\b").is_match(&option)
    });
    if !open_ended || wish || closed || ranges::are(ask) || balance::is_scale(ask) || yes_no(ask) {
        return None;
    }
    Some(Finding::new("no_other", ask.options.join(" / ")))
}

fn yes_no(ask: &Ask) -> bool {
    let starts = |o: &str, words: &[&str]| words.iter().any(|w| o.trim().to_lowercase().starts_with(w));
    ask.options.iter().any(|o| starts(o, &["是", "有", "会", "yes"]))
        && ask.options.iter().any(|o| starts(o, &["否", "不", "没", "no"]))
}
