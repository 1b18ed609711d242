//! What keeps a form from being published.

use crate::{expr, kinds::Kind, model::*};
use keheng_base::{Arg, Fault};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use ts_rs::TS;

/// Something that must be mended before a form can be published. The words are `form-flaw-<code>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "FormFlaw")]
pub struct Flaw {
    /// the question it is in
    #[ts(optional)]
    pub question: Option<Uid>,
    /// what is wrong
    pub code: String,
    /// arguments of the words
    pub args: BTreeMap<String, Arg>,
}

impl Flaw {
    fn new(question: Option<&Question>, code: &str) -> Flaw {
        Flaw { question: question.map(|q| q.uid.clone()), code: code.to_owned(), args: BTreeMap::new() }
    }

    fn with(mut self, name: &str, value: impl Into<Arg>) -> Flaw {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    fn of(question: Option<&Question>, fault: Fault) -> Flaw {
        Flaw { question: question.map(|q| q.uid.clone()), code: fault.code, args: fault.args }
    }
}

/// Whether this can be a name: a letter, then letters, digits and `_`, at most 40, none of the language's own words.
pub fn is_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.len() <= 40
        && !["or", "and", "not", "today", "arm", "customer"].contains(&name)
}

/// Everything that must be mended, in the order of the form.
pub fn flaws(form: &Form) -> Vec<Flaw> {
    let mut found = Vec::new();
    if form.title.is_empty() {
        found.push(Flaw::new(None, "no_title"));
    }
    if form.languages.is_empty() || form.languages.len() > 2 || form.languages.first() == form.languages.get(1) {
        found.push(Flaw::new(None, "languages"));
    }
    if form.questions().all(|(_, q)| matches!(q.kind, Kind::Note(_))) {
        found.push(Flaw::new(None, "no_questions"));
    }
    if form.arms.len() == 1 || form.arms.len() > 16 || form.arms.iter().any(|a| a.weight == 0 || !is_name(&a.name)) {
        found.push(Flaw::new(None, "arms"));
    }
    names(form, &mut found);
    conditions(form, &mut found);
    for (_, question) in form.questions() {
        let at = Some(question);
        if question.text.is_empty() {
            found.push(Flaw::new(at, "blank_question"));
        }
        for code in question.kind.as_type().flaws() {
            found.push(Flaw::new(at, code));
        }
    }
    found
}

fn names(form: &Form, found: &mut Vec<Flaw>) {
    let mut seen: HashMap<&str, ()> = HashMap::new();
    let mut uids = HashSet::new();
    let mut keys = HashSet::new();
    for (_, question) in form.questions() {
        let at = Some(question);
        if !uids.insert(&question.uid) || question.uid.is_empty() || question.uid.contains('.') {
            found.push(Flaw::new(at, "uid").with("name", &*question.name));
        }
        if !is_name(&question.name) {
            found.push(Flaw::new(at, "name").with("name", &*question.name));
        } else if seen.insert(&question.name, ()).is_some() {
            found.push(Flaw::new(at, "name_twice").with("name", &*question.name));
        }
        let kind = question.kind.as_type();
        let sides = if let Kind::Sides(kind) = &question.kind { kind.sides.as_slice() } else { &[] };
        let groups: [Vec<(&str, &str)>; 3] = [
            kind.choices().iter().map(|c| (&*c.uid, &*c.name)).collect(),
            kind.rows().iter().map(|r| (&*r.uid, &*r.name)).collect(),
            sides.iter().map(|s| (&*s.uid, &*s.name)).collect(),
        ];
        for group in &groups {
            let (mut uids, mut names) = (HashSet::new(), HashSet::new());
            for (uid, name) in group {
                if !uids.insert(uid) || uid.is_empty() || uid.contains('.') {
                    found.push(Flaw::new(at, "uid").with("name", *name));
                }
                if !names.insert(name) {
                    found.push(Flaw::new(at, "part_twice").with("name", *name));
                }
                // options may be numbers, as other programs write them
                if name.is_empty() || name.len() > 40 || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
                    found.push(Flaw::new(at, "name").with("name", *name));
                }
            }
        }
        for cell in question.cells() {
            if !keys.insert(cell.key.clone()) {
                found.push(Flaw::new(at, "uid").with("name", cell.name));
            }
        }
    }
}

fn conditions(form: &Form, found: &mut Vec<Flaw>) {
    let names = expr::Names::of(form);
    let mut place: HashMap<&str, (usize, usize)> = HashMap::new();
    for (p, page) in form.pages.iter().enumerate() {
        for (q, question) in page.questions.iter().enumerate() {
            place.entry(&question.name).or_insert((p, q + 1));
        }
    }
    // a condition can only know what was asked before it; `here` itself only for checks
    let mut check = |source: &str, at: Option<&Question>, here: (usize, usize), itself: bool| {
        if source.trim().is_empty() {
            return;
        }
        if let Err(fault) = expr::parse(source, &names) {
            return found.push(Flaw::of(at, fault));
        }
        for name in expr::mentioned(source) {
            let head = name.split('.').next().unwrap_or_default();
            let known = place.get(head);
            if known.is_some_and(|place| *place > here || *place == here && !itself) {
                found.push(Flaw::new(at, "asks_later").with("name", head));
            }
        }
    };
    for (p, page) in form.pages.iter().enumerate() {
        check(&page.show_if, page.questions.first(), (p, 0), false);
        for (q, question) in page.questions.iter().enumerate() {
            let here = (p, q + 1);
            check(&question.show_if, Some(question), here, false);
            check(&question.valid_if, Some(question), here, true);
            for text in [&question.text, &question.hint] {
                for part in crate::sheet::inserts(text) {
                    check(&part, Some(question), here, false);
                }
            }
        }
    }
    let end = (form.pages.len(), 0);
    for quota in &form.quotas {
        check(&quota.condition, None, end, true);
    }
    for part in crate::sheet::inserts(&form.thanks) {
        check(&part, None, end, true);
    }
}
