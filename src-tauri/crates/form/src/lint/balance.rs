//! Scales with more room on one side: the middle of the answers moves to where there is more to choose from.

use super::{Ask, Finding, Shape, say::*};
use crate::Lang;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tone {
    Good,
    Middle,
    Bad,
    /// "cannot say": no place on the scale
    Outside,
}

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    if ask.shape == Shape::Many {
        return None;
    }
    let tones = tones(ask)?;
    let count = |tone| tones.iter().filter(|t| **t == tone).count();
    let (good, bad) = (count(Tone::Good), count(Tone::Bad));
    if good == bad || one_pole(ask) {
        return None;
    }
    Some(Finding::new("unbalanced", ask.options.join(" / ")).with("good", good).with("bad", bad))
}

/// Whether the options are the words of a scale.
pub(super) fn is_scale(ask: &Ask) -> bool {
    tones(ask).is_some()
}

fn tones(ask: &Ask) -> Option<Vec<Tone>> {
    let tone = match ask.lang {
        Lang::Zh => zh,
        Lang::En => en,
    };
    let tones: Option<Vec<Tone>> = ask.options.iter().map(|o| tone(&o.trim().to_lowercase())).collect();
    tones.filter(|t| t.iter().filter(|t| **t != Tone::Outside).count() > 2)
}

/// From nothing to much of one thing: such a scale has no two sides.
fn one_pole(ask: &Ask) -> bool {
    let has = |words: &[&str]| ask.options.iter().any(|o| any(&o.to_lowercase(), words));
    match ask.lang {
        Lang::Zh => has(&["完全不", "一点也不", "毫不", "根本不"]) && has(&["有点", "有些", "稍微"]),
        Lang::En => {
            has(&["not at all", "not satisfied"]) && has(&["slightly", "somewhat", "moderately"]) && !has(&["diss"])
        }
    }
}

fn zh(option: &str) -> Option<Tone> {
    if any(option, &["说不清", "不清楚", "不了解", "不适用", "没用过", "不知道", "未使用"]) {
        return Some(Tone::Outside);
    }
    if any(
        option,
        &[
            "一般",
            "中等",
            "中立",
            "普通",
            "还行",
            "还可以",
            "尚可",
            "无所谓",
            "不确定",
            "适中",
            "合适",
            "正好",
            "差不多",
            "及格",
            "凑合",
        ],
    ) {
        return Some(Tone::Middle);
    }
    if any(option, &["不错", "不差", "不慢", "不贵"]) {
        return Some(Tone::Good);
    }
    const STEMS: &[&str] = &[
        "满意", "好", "优秀", "优", "良", "同意", "赞成", "快", "放心", "及时", "准时", "合理", "清楚", "方便", "愿意",
        "认可", "会", "完美", "出色", "高",
    ];
    let stem = any(option, STEMS);
    if pattern!("不(太|是很|怎么|大|够|算)?[满好同赞快放及准合清方愿认会优]").is_match(option)
        || any(option, &["差", "糟", "慢", "低", "失望", "反对", "恶劣", "难", "贵", "欠佳"])
    {
        return Some(Tone::Bad);
    }
    (stem && option.chars().count() < 8).then_some(Tone::Good)
}

fn en(option: &str) -> Option<Tone> {
    if pattern!(r"\b(don't know|can't say|cannot say|not applicable|n/a|no opinion|not sure)\b|n/a").is_match(option) {
        return Some(Tone::Outside);
    }
    if pattern!(r"\b(neutral|neither|average|ok|okay|acceptable|so-so|adequate|undecided|about right|mixed)\b")
        .is_match(option)
    {
        return Some(Tone::Middle);
    }
    if pattern!(r"\b(poor|bad|terrible|awful|horrible|dissatisfied|unsatisfied|unhappy|disagree|unlikely|slow|difficult|hard|worse|worst|low|fair|unacceptable|not (very |at all |so )?(good|satisfied|happy|likely|easy)|disappointing|disappointed|below average|unreliable|rude|expensive|careless|late|unhelpful|unfriendly|unclear|impolite|inconvenient|inefficient|inaccurate|unprofessional|useless)\b").is_match(option)
    {
        return Some(Tone::Bad);
    }
    pattern!(r"\b(excellent|good|great|satisfied|happy|agree|outstanding|superb|wonderful|perfect|fantastic|likely|fast|quick|easy|better|best|high|delighted|pleased|exceptional|above average|amazing|reliable|cheap|helpful|friendly|clear|polite|convenient|efficient|accurate|professional|useful|careful|punctual)\b")
        .is_match(option)
        .then_some(Tone::Good)
}
