//! The outline as text, and back: written like a list, so that a sheet is made without touching the mouse.
//!
//! ```text
//! 1. How do you send parcels today?
//! - fragile ones too?            a prompt for whoever asks
//! ( ) by courier                 one of these is keyed
//! ( ) by freight
//! 2. What annoys you about it?
//! ? 1 = 2                        asked where the second option of question 1 was chosen
//! ```
//! `[ ]` stands before options of which several are keyed. A condition that is not of the form above is one of
//! [`keheng_form::expr`].

use super::InterviewPlan;
use keheng_base::Fault;
use keheng_form::{
    Form, Kind, Lang, Page, Question, Text, expr,
    kinds::{LongText, Multiple, Single},
};
use std::collections::BTreeMap;

/// Questions at most: nobody is asked more than this by word of mouth.
const MOST: usize = 200;
/// Longest line, characters.
const LONGEST: usize = 500;

/// A question as it is written.
#[derive(Default)]
struct Draft {
    line: usize,
    text: String,
    prompts: Vec<String>,
    options: Vec<String>,
    several: bool,
    only_if: String,
}

/// What a line is.
enum Line<'t> {
    Question(&'t str),
    Prompt(&'t str),
    One(&'t str),
    Several(&'t str),
    Condition(&'t str),
}

fn read(line: &str) -> Line<'_> {
    let after = |signs: &[&str]| signs.iter().find_map(|sign| line.strip_prefix(sign)).map(str::trim);
    if let Some(text) = after(&["( )", "()", "（ ）", "（）", "（　）", "○"]) {
        return Line::One(text);
    }
    if let Some(text) = after(&["[ ]", "[]", "【】", "【 】", "□"]) {
        return Line::Several(text);
    }
    if let Some(text) = after(&["?", "？"]) {
        return Line::Condition(text);
    }
    if let Some(text) = after(&["-", "–", "•", "·", "*"]) {
        return Line::Prompt(text);
    }
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let text = rest.strip_prefix(['.', '、', ')', '）', '．']).filter(|_| rest.len() < line.len());
    Line::Question(text.unwrap_or(line).trim())
}

/// Fault: `interview_line` with `line`, `interview_long` with `limit`.
fn drafts(text: &str) -> Result<Vec<Draft>, Fault> {
    let mut found: Vec<Draft> = Vec::new();
    for (at, raw) in text.lines().enumerate() {
        let line = raw.trim();
        if line.is_empty() {
            continue;
        }
        if line.chars().count() > LONGEST {
            return Err(Fault::new("interview_long").with("limit", LONGEST));
        }
        let read = read(line);
        if let Line::Question(text) = read {
            found.push(Draft { line: at + 1, text: text.to_owned(), ..Draft::default() });
            continue;
        }
        // something that belongs to a question, before the first one
        let last = found.last_mut().ok_or_else(|| Fault::new("interview_line").with("line", at + 1))?;
        match read {
            Line::Prompt(text) => last.prompts.push(text.to_owned()),
            Line::One(text) => last.options.push(text.to_owned()),
            Line::Several(text) => {
                last.several = true;
                last.options.push(text.to_owned());
            }
            Line::Condition(text) => last.only_if = text.to_owned(),
            Line::Question(_) => {}
        }
    }
    if found.len() > MOST {
        return Err(Fault::new("interview_full").with("most", MOST));
    }
    Ok(found)
}

/// The options of a question that is written by hand.
fn options(kind: &Kind) -> Option<(&[keheng_form::Choice], bool)> {
    match kind {
        Kind::Single(k) => Some((&k.choices, false)),
        Kind::Multiple(k) => Some((&k.choices, true)),
        _ => None,
    }
}

/// `a = b` with two numbers from 1.
fn simple(condition: &str) -> Option<(usize, usize)> {
    let plain = condition.replace('＝', "=");
    let (question, option) = plain.split_once('=')?;
    Some((question.trim().parse().ok()?, option.trim().parse().ok()?))
}

/// A condition as an expression of the form; what is not simple is one already.
fn condition(written: &str, before: &[Question]) -> Option<String> {
    let Some((number, option)) = simple(written) else { return Some(written.to_owned()) };
    let asked = before.get(number.checked_sub(1)?)?;
    let (choices, several) = options(&asked.kind)?;
    let choice = choices.get(option.checked_sub(1)?)?;
    Some(if several {
        format!("selected({}, {})", asked.name, choice.name)
    } else {
        format!("{} = {}", asked.name, choice.name)
    })
}

/// A condition as it is written by hand.
pub(super) fn written(show_if: &str, questions: &[&Question]) -> String {
    for (number, question) in questions.iter().enumerate() {
        let Some((choices, several)) = options(&question.kind) else { continue };
        for (option, choice) in choices.iter().enumerate() {
            let own = if several {
                format!("selected({}, {})", question.name, choice.name)
            } else {
                format!("{} = {}", question.name, choice.name)
            };
            if own == show_if {
                return format!("{} = {}", number + 1, option + 1);
            }
        }
    }
    show_if.to_owned()
}

/// Reads an outline. Questions and options with the words of the old plan keep their uids, and with them their answers.
/// Faults: those of lines, `interview_condition` with `condition` and `line`, `interview_twice` with `line`.
pub(super) fn parse(text: &str, old: &InterviewPlan, lang: Lang) -> Result<InterviewPlan, Fault> {
    let mut next = old.next.max(1);
    let mut fresh = |prefix: &str| {
        next += 1;
        format!("{prefix}{}", next - 1)
    };
    let mut questions: Vec<Question> = Vec::new();
    let mut prompts = BTreeMap::new();
    for draft in drafts(text)? {
        let known = old.form.questions().map(|(_, q)| q).find(|q| q.text.get(lang) == draft.text);
        if questions.iter().any(|q| q.text.get(lang) == draft.text) {
            return Err(Fault::new("interview_twice").with("line", draft.line));
        }
        let choices = |old: Option<&Question>, fresh: &mut dyn FnMut(&str) -> String| {
            let kept = old.and_then(|q| options(&q.kind)).map_or(&[][..], |(choices, _)| choices);
            let mut made: Vec<keheng_form::Choice> = Vec::new();
            for text in &draft.options {
                let same = kept.iter().find(|c| c.text.get(lang) == text && !made.iter().any(|m| m.uid == c.uid));
                made.push(same.cloned().unwrap_or_else(|| {
                    let uid = fresh("o");
                    keheng_form::Choice {
                        name: uid.clone(),
                        uid,
                        text: Text::one(lang, text.as_str()),
                        ..keheng_form::Choice::default()
                    }
                }));
            }
            made
        };
        let kind = match (known, draft.options.is_empty()) {
            (_, false) if draft.several => {
                Kind::Multiple(Multiple { choices: choices(known, &mut fresh), ..Multiple::new(0) })
            }
            (_, false) => Kind::Single(Single { choices: choices(known, &mut fresh), shuffle: false }),
            // a type that is not written by hand, such as a matrix out of a questionnaire
            (Some(known), true) if options(&known.kind).is_none() => known.kind.clone(),
            (_, true) => Kind::LongText(LongText::default()),
        };
        let uid = known.map_or_else(|| fresh("q"), |q| q.uid.clone());
        let mut question = known
            .cloned()
            .unwrap_or_else(|| Question::new(uid.as_str(), Text::one(lang, draft.text.as_str()), kind.clone()));
        question.kind = kind;
        question.show_if = if draft.only_if.is_empty() {
            String::new()
        } else {
            let wrong =
                || Fault::new("interview_condition").with("condition", draft.only_if.as_str()).with("line", draft.line);
            let found = condition(&draft.only_if, &questions).ok_or_else(wrong)?;
            let before = form(lang, questions.clone());
            expr::parse(&found, &expr::Names::of(&before)).map_err(|_| wrong())?;
            found
        };
        if !draft.prompts.is_empty() {
            prompts.insert(uid, draft.prompts);
        }
        questions.push(question);
    }
    let form = Form { title: old.form.title.clone(), ..form(lang, questions) };
    Ok(InterviewPlan { form, prompts, next })
}

/// A form of one page.
fn form(lang: Lang, questions: Vec<Question>) -> Form {
    Form {
        languages: vec![lang],
        pages: vec![Page { uid: "p1".to_owned(), questions, ..Page::default() }],
        ..Form::default()
    }
}

/// The plan of a new study.
pub(super) fn blank() -> InterviewPlan {
    InterviewPlan { form: form(Lang::Zh, Vec::new()), prompts: BTreeMap::new(), next: 1 }
}

/// An outline drawn from a questionnaire: its questions with their conditions on one page, hints as prompts. Notes between
/// questions are left out, since nobody reads them aloud.
pub(super) fn drawn(survey: &Form, old: &InterviewPlan) -> InterviewPlan {
    let mut prompts = BTreeMap::new();
    let mut questions = Vec::new();
    for (page, question) in survey.questions().filter(|(_, q)| !matches!(q.kind, Kind::Note(_))) {
        let mut question = question.clone();
        question.show_if = match (page.show_if.trim(), question.show_if.trim()) {
            ("", own) => own.to_owned(),
            (page, "") => page.to_owned(),
            (page, own) => format!("({page}) and ({own})"),
        };
        for hint in [&question.hint.zh, &question.hint.en].into_iter().filter(|hint| !hint.is_empty()).take(1) {
            prompts.insert(question.uid.clone(), vec![hint.clone()]);
        }
        questions.push(question);
    }
    let page = Page { uid: "p1".to_owned(), questions, ..Page::default() };
    // above every number that the questionnaire or the old outline has given away
    let number = |uid: &String| uid.trim_start_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().ok();
    let parts = keheng_form::uids(survey);
    let given = parts.iter().flat_map(|path| path.split('.')).map(str::to_owned).filter_map(|uid| number(&uid));
    let next = given.max().unwrap_or(0).saturating_add(1).max(old.next);
    InterviewPlan { form: Form { pages: vec![page], ..survey.clone() }, prompts, next }
}

/// The plan as text; blank lines between questions.
pub(super) fn text(plan: &InterviewPlan, lang: Lang) -> String {
    let questions: Vec<&Question> = plan.form.questions().map(|(_, q)| q).collect();
    let mut out = String::new();
    for (at, question) in questions.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        out += &format!("{}. {}\n", at + 1, question.text.get(lang));
        if !question.show_if.is_empty() {
            out += &format!("? {}\n", written(&question.show_if, &questions));
        }
        for prompt in plan.prompts.get(&question.uid).into_iter().flatten() {
            out += &format!("- {prompt}\n");
        }
        if let Some((choices, several)) = options(&question.kind) {
            let sign = if several { "[ ]" } else { "( )" };
            for choice in choices {
                out += &format!("{sign} {}\n", choice.text.get(lang));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = "1. 您现在怎么寄件？\n( ) 找快递员\n( ) 送网点\n\n2. 哪里不方便？\n? 1 = 2\n- 远不远\n- 几点关门\n\n3. 还用过哪几家？\n[ ] 甲\n[ ] 乙\n";

    #[test]
    fn an_outline_is_the_same_again_and_keeps_its_uids() {
        let plan = parse(WRITTEN, &blank(), Lang::Zh).unwrap();
        assert_eq!(text(&plan, Lang::Zh), WRITTEN);
        let uids: Vec<String> = plan.form.questions().map(|(_, q)| q.uid.clone()).collect();
        let turned = parse("哪里不方便？\n还用过哪几家？\n[ ] 乙\n[ ] 丙\n为什么？", &plan, Lang::Zh).unwrap();
        let again: Vec<String> = turned.form.questions().map(|(_, q)| q.uid.clone()).collect();
        assert_eq!(again[..2], uids[1..], "a question of the same words is the same question");
        assert!(!uids.contains(&again[2]), "a new one takes no uid that was given away");
        let (_, several) = turned.form.questions().nth(1).unwrap();
        let (choices, _) = options(&several.kind).unwrap();
        let (_, before) = plan.form.questions().nth(2).unwrap();
        assert_eq!(choices[0].uid, options(&before.kind).unwrap().0[1].uid, "an option too");
    }

    #[test]
    fn what_cannot_be_read_names_its_line() {
        let refused = |text: &str| {
            let fault = parse(text, &blank(), Lang::Zh).unwrap_err();
            (fault.code, fault.args.get("line").cloned())
        };
        assert_eq!(refused("- 先写追问").0, "interview_line");
        assert_eq!(refused("甲\n乙\n? 1 = 2"), ("interview_condition".to_owned(), Some(2.into())));
        assert_eq!(refused("甲\n? nonsense ="), ("interview_condition".to_owned(), Some(1.into())));
        assert_eq!(refused("甲\n甲"), ("interview_twice".to_owned(), Some(2.into())));
    }
}
