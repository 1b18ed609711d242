//! Negations that must be turned over before they can be answered: two of them, or one in the opinion that is asked for.

use super::{Ask, Finding, say::*};
use crate::Lang;

/// Words that hold a negation's character and deny nothing.
const HARMLESS_ZH: &[&str] = &[
    "不过",
    "不仅",
    "不但",
    "不少",
    "不久",
    "差不多",
    "不只",
    "不管",
    "不论",
    "无论",
    "不断",
    "不时",
    "不限",
    "未来",
    "未必",
    "非常",
    "无人",
    "无接触",
    "无线",
    "没关系",
    "说不清",
    "不清楚",
    "不超过",
    "不足",
    "不满意",
    "不到",
    "来不及",
    "不好意思",
    "了没有",
    "有没有",
    "不好",
];

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let excerpt = match ask.lang {
        Lang::Zh => zh(&text),
        Lang::En => en(&text),
    };
    excerpt.map(|excerpt| Finding::new("negative", excerpt))
}

fn zh(text: &str) -> Option<String> {
    let text = without(&either_or(text), HARMLESS_ZH);
    // 不同 is no denial, 不同意 is one
    let text = pattern!("不同([^意]|$)").replace_all(&text, "·$1").into_owned();
    let opinion = pattern!("不(认为|觉得|同意|赞成|赞同|希望|支持|愿意|应该|应当|介意)[^，。？]*[吗？?]");
    if let Some(found) = hit(opinion, &text) {
        return Some(found);
    }
    let plain = pattern!("不|没有?|未|无");
    let verbs = pattern!("难道|反对|否认|拒绝|禁止|取消|避免|防止");
    let (plain_count, verb_count) = (plain.find_iter(&text).count(), verbs.find_iter(&text).count());
    let turned = plain_count > 1 || plain_count == 1 && verb_count > 0;
    if turned || pattern!("(反对|否认|拒绝)[^，。？]{0,6}(取消|禁止|拒绝|反对)").is_match(&text) {
        return hit(
            pattern!(
                "(难道|反对|否认|拒绝|禁止|取消|避免|防止|不|没|未|无).*(不|没|未|无|取消|禁止|拒绝|反对)[^，。？]{0,4}"
            ),
            &text,
        )
        .or_else(|| hit(plain, &text));
    }
    None
}

/// Without questions of the form 是不是, 能不能, 满不满意.
fn either_or(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let harmless = |i: usize| i > 0 && matches!(chars[i], '不' | '没') && chars.get(i + 1) == Some(&chars[i - 1]);
    chars.iter().enumerate().filter(|(i, _)| !harmless(*i)).map(|(_, c)| c).collect()
}

fn en(text: &str) -> Option<String> {
    let opinion = pattern!(
        r"(?i)\b(don't|doesn't|didn't|isn't|aren't|wouldn't|shouldn't|haven't|do not|would not|should not) (you|we|it|our|they|the|think|believe|agree|want|feel|mind|be|have)\b"
    );
    if let Some(found) = hit(opinion, text) {
        return Some(found);
    }
    let negation = pattern!(
        r"(?i)\b(not|no|never|none|nobody|nothing|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|disagree|oppose|object|deny|refuse|prohibit|forbid|unnecessary|unlikely|undo|fail|failed|avoid|prevent|abolish|ban)\b"
    );
    if negation.find_iter(text).count() > 1 {
        let first = negation.find(text)?;
        let last = negation.find_iter(text).last()?;
        return Some(text[first.start()..last.end()].to_owned());
    }
    None
}
