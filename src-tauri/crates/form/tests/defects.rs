//! Questionnaires with one defect each, and one without. Each file says who must find it; nothing else may be found, so
//! that a rule which cries everywhere does not pass.

use keheng_form::{
    Form, Lang,
    dummies::{DEFAULT, DummyRequest, dummies},
    flaws,
    lint::lint,
};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Case {
    found: Vec<Found>,
    form: Form,
}

/// Who finds what, and at which question.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    by: String,
    code: String,
    question: Option<String>,
}

fn found(form: &Form) -> BTreeSet<Found> {
    let of = |by: &str, code: &str, question: Option<&String>| Found {
        by: by.into(),
        code: code.into(),
        question: question.cloned(),
    };
    let mut all: BTreeSet<Found> = flaws(form).iter().map(|f| of("flaws", &f.code, f.question.as_ref())).collect();
    for lang in [Lang::Zh, Lang::En] {
        all.extend(lint(form, lang).iter().map(|f| of("lint", &f.rule, f.question.as_ref())));
    }
    let today = "2026-11-29".to_owned();
    let report = dummies(form, &DummyRequest { count: DEFAULT, seed: 11, lang: Lang::Zh, respondents: 400, today });
    all.extend(report.never.iter().map(|q| of("dummies", "never", Some(q))));
    all.extend(report.stuck.keys().map(|q| of("dummies", "stuck", Some(q))));
    if report.too_long {
        all.insert(of("dummies", "too_long", None));
    }
    all
}

#[test]
fn every_planted_defect_is_found_and_nothing_else() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/defects");
    let mut planted = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let case: Case = serde_json::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        planted += usize::from(!case.found.is_empty());
        let wanted: BTreeSet<Found> = case.found.into_iter().collect();
        assert_eq!(found(&case.form), wanted, "{}", path.display());
    }
    assert!(planted >= 10, "{planted} defects are planted");
}
