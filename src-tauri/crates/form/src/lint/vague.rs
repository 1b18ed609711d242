//! Words that everybody counts differently: "often" is daily for one and monthly for another (Schaeffer 1991).

use super::{Ask, Finding, say::*};
use crate::Lang;

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let excerpt = match ask.lang {
        Lang::Zh => {
            let text = without(&text, &["最常", "平常", "非常", "正常", "通常", "日常", "异常"]);
            hit(
                pattern!(
                    "经常|常常|时常|不常|时不时|偶尔|有时候?|频繁|定期|很少|总是|近期|近来|前段时间|一段时间|大量|一些时候|多数时候"
                ),
                &text,
            )
            .or_else(|| {
                // "the latest one" and "the last three months" are exact
                let exact = pattern!("最近的?(这)?([0-9]|一|二|两|三|四|五|六|七|八|九|十|半)");
                hit(pattern!("最近"), &exact.replace_all(&text, ""))
            })
        }
        Lang::En => {
            let text = pattern!(r"(?i)\b(how (often|frequently|regularly|recently|many)|(most|more|less|least) (often|frequently|recently))\b")
                .replace_all(&text, "·")
                .into_owned();
            hit(
                pattern!(
                    r"(?i)\b(regularly|often|sometimes|frequently|occasionally|recently|rarely|seldom|lately|from time to time|a lot|many times|in the near future|soon)\b"
                ),
                &text,
            )
        }
    };
    excerpt.map(|excerpt| Finding::new("vague", excerpt))
}

/// Options that are such words: two of them make a scale of them.
pub(super) fn options(ask: &Ask) -> Option<Finding> {
    const WORDS: &[&str] = &[
        "经常",
        "常常",
        "时常",
        "有时",
        "有时候",
        "偶尔",
        "很少",
        "总是",
        "often",
        "sometimes",
        "rarely",
        "occasionally",
        "frequently",
        "always",
        "usually",
        "regularly",
        "seldom",
        "very often",
    ];
    let vague: Vec<&str> =
        ask.options.iter().copied().filter(|o| WORDS.contains(&o.trim().to_lowercase().as_str())).collect();
    (vague.len() > 1).then(|| Finding::new("vague", vague.join(" / ")))
}
