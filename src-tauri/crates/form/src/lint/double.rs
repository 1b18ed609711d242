//! Two questions in one: who is content with the one and not with the other cannot answer.

use super::{Ask, Finding, say::*};
use crate::Lang;

/// Words that hold a conjunction's character and join nothing.
const WHOLE_WORDS: &[&str] = &[
    "和气",
    "和谐",
    "温和",
    "和蔼",
    "缓和",
    "饱和",
    "总和",
    "随和",
    "平和",
    "参与",
    "与否",
    "给与",
    "与其",
    "及时",
    "及格",
    "普及",
    "涉及",
    "提及",
    "顾及",
    "及早",
    "波及",
    "来得及",
    "来不及",
    "合并",
    "一并",
    "并不",
    "并非",
    "并没",
    "尚且",
    "暂且",
    "姑且",
];

/// A pair is named to be told apart: each of the two is answered.
const TOLD_APART_ZH: &[&str] = &[
    "各是",
    "各占",
    "各有",
    "各多少",
    "各几",
    "分别",
    "哪",
    "之间",
    "相比",
    "比起",
    "比较而言",
    "更看重",
    "更在意",
    "更重要",
    "更喜欢",
    "还是",
    "比例",
    "区别",
    "差别",
    "差距",
    "关系",
];

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let joined = match ask.lang {
        Lang::Zh => zh(&text),
        Lang::En => en(&text),
    };
    joined.map(|excerpt| Finding::new("double", excerpt))
}

fn zh(text: &str) -> Option<String> {
    if let Some(second) = two_sentences(text, '？') {
        return Some(second);
    }
    if text.matches("是否").count() > 1 {
        return hit(pattern!("是否.*是否"), text);
    }
    if any(text, TOLD_APART_ZH) {
        return None;
    }
    let asked = asked(text, '，', |clause| {
        clause.starts_with(['在', '当', '从'])
            || ["时", "后", "前", "内", "中", "里", "来", "期间"].iter().any(|e| clause.ends_with(e))
    });
    let asked = without(&asked, WHOLE_WORDS);
    // who does something with somebody is one subject
    let together = pattern!(
        "(您|你|我们|公司|实物|货物|包裹|金额|账单|运单)[和与跟][^，。？]{1,12}(联系|沟通|相符|一致|一样|相同|合作|打交道|交流|核对|对接|交接|约定|协商|商量|结算|有关)"
    );
    if together.is_match(&asked) {
        return None;
    }
    // "any of these" is one question
    let asked = pattern!("[^，。？]*、[^，。？]*或").replace_all(&asked, "·");
    // what lies between two things is one thing
    let asked = pattern!("[^，。？]{1,8}[和与][^，。？]{1,8}的(接口|对接|连接|合同|协议|距离|合作|差异|约定)")
        .replace_all(&asked, "·");
    let joint = pattern!(
        "[^，。？、·]{1,6}(以及|并且|而且|和|与|及|且|并|、)[^，。？·]{1,6}|又[^，。？又]{1,6}又[^，。？]{1,4}"
    );
    hit(joint, &asked)
}

fn en(text: &str) -> Option<String> {
    if let Some(second) = two_sentences(text, '?') {
        return Some(second);
    }
    let lower = text.to_lowercase();
    let apart = pattern!(
        r"\b(which|between|compared|each|respectively|prefer|rather|versus|vs|more important|matters more|difference|ratio|share of|(by|at|in) the same|together)\b"
    );
    if apart.is_match(&lower) {
        return None;
    }
    let opening =
        pattern!(r"^(in|when|during|after|before|thinking|over|for|if|since|while|at|on|from|considering|based)\b");
    let asked = asked(text, ',', |clause| opening.is_match(&clause.to_lowercase()));
    let fixed = pattern!(
        r"(?i)\b(pick-?up and drop-?off|drop-?off and pick-?up|terms and conditions|track and trace|pros and cons|first and last name|to and from|back and forth|up and running|health and safety|research and development|and so on|\d+ and \d+|and tell us|more and more)\b"
    );
    let asked = fixed.replace_all(&asked, "·");
    if let Some(found) = qualities(&asked) {
        return Some(found);
    }
    hit(pattern!(r"(?i)[\w'-]+,? (and/or|and|as well as|plus|&) [\w'-]+( [\w'-]+)?"), &asked)
}

/// Two qualities joined by "or". Two ends of one quality are a choice, not two questions.
fn qualities(text: &str) -> Option<String> {
    let either = pattern!(
        r"(?i)\b(easy|helpful|friendly|polite|fast|slow|late|rude|clear|useful|convenient|reliable|cheap|expensive|clean|punctual|prompt|safe|professional|accurate|careful|good|bad|quick|difficult)( to \w+)? or (easy|helpful|friendly|polite|fast|slow|late|rude|clear|useful|convenient|reliable|cheap|expensive|clean|punctual|prompt|safe|professional|accurate|careful|good|bad|quick|difficult)\b"
    );
    let found = either.captures(text)?;
    let ends = [
        ("easy", "difficult"),
        ("fast", "slow"),
        ("quick", "slow"),
        ("cheap", "expensive"),
        ("good", "bad"),
        ("polite", "rude"),
        ("friendly", "rude"),
        ("prompt", "late"),
        ("punctual", "late"),
    ];
    let (one, other) = (found[1].to_lowercase(), found[3].to_lowercase());
    let opposed = ends.iter().any(|(a, b)| (one == *a && other == *b) || (one == *b && other == *a));
    (!opposed).then(|| found[0].to_owned())
}

/// The second sentence, where both are questions.
fn two_sentences(text: &str, mark: char) -> Option<String> {
    let mut asked = text.split(mark).map(str::trim).filter(|s| !s.is_empty());
    let (_, second) = (asked.next()?, asked.next()?);
    (text.matches(mark).count() > 1).then(|| second.to_owned())
}

/// The text without clauses at its beginning that only say when or where.
fn asked(text: &str, comma: char, opening: impl Fn(&str) -> bool) -> String {
    let mut rest = text.trim();
    while let Some((clause, after)) = rest.split_once(comma) {
        if !opening(clause.trim()) {
            break;
        }
        rest = after.trim();
    }
    rest.to_owned()
}
