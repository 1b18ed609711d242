//! Templates are what a firm starts from: nothing in them may need mending.

use keheng_form::{Form, Kind, Lang, Text, flaws, lint, templates::TEMPLATES};
use std::collections::HashSet;

/// Every text a respondent may read.
fn texts(form: &Form) -> Vec<&Text> {
    let mut all = vec![&form.title, &form.intro, &form.thanks];
    all.extend(form.pages.iter().map(|p| &p.title));
    for (_, q) in form.questions() {
        all.extend([&q.text, &q.hint, &q.valid_text]);
        all.extend(q.kind.as_type().texts());
        all.extend(q.kind.as_type().rows().iter().map(|r| &r.dimension));
    }
    all
}

#[test]
fn nothing_needs_mending() {
    for template in TEMPLATES {
        let form = (template.make)();
        assert_eq!(flaws(&form), [], "{} could not be published", template.id);
    }
}

/// A program that marks its own templates would not be believed.
#[test]
fn nothing_is_to_be_said_about_their_wording_or_logic() {
    let mut said = Vec::new();
    for template in TEMPLATES {
        let form = (template.make)();
        for lang in form.languages.clone() {
            said.extend(lint::lint(&form, lang).into_iter().map(|f| (template.id, f)));
        }
    }
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn both_languages_are_complete() {
    for template in TEMPLATES {
        let form = (template.make)();
        assert_eq!(form.languages, [Lang::Zh, Lang::En]);
        for text in texts(&form) {
            assert_eq!(text.zh.is_empty(), text.en.is_empty(), "{}: {text:?} is said in one language", template.id);
            assert!(text.zh.is_empty() || text.zh != text.en, "{}: {text:?} is not translated", template.id);
            assert!(!text.en.chars().any(|c| ('一'..='鿿').contains(&c)), "{}: {text:?}", template.id);
        }
    }
}

#[test]
fn they_survive_being_stored() {
    for template in TEMPLATES {
        let form = (template.make)();
        let stored = serde_json::to_string(&form).unwrap();
        assert_eq!(serde_json::from_str::<Form>(&stored).unwrap(), form, "{}", template.id);
        assert_eq!((template.make)(), form, "{}: uids must be the same each time", template.id);
    }
}

#[test]
fn every_question_says_what_knowledge_it_gives() {
    let mut ids = HashSet::new();
    for template in TEMPLATES {
        assert!(ids.insert(template.id), "{} stands twice", template.id);
        let form = (template.make)();
        let mut conditions = form.pages.iter().filter(|p| !p.show_if.is_empty()).count();
        for (_, q) in form.questions() {
            assert!(q.class.is_some(), "{}.{} counts towards no class of information", template.id, q.name);
            conditions += usize::from(!q.show_if.is_empty());
            for row in q.kind.as_type().rows() {
                assert!(row.phase.is_some() && !row.dimension.is_empty(), "{}.{}", template.id, row.name);
            }
        }
        assert!(conditions > 0, "{}: nobody should be asked what does not concern them", template.id);
    }
}

#[test]
fn the_structures_are_those_of_the_literature() {
    let dimensions = |id: &str, name: &str| {
        let form = (keheng_form::templates::template(id).unwrap().make)();
        let (_, question) = form.questions().find(|(_, q)| q.name == name).unwrap();
        let rows = question.kind.as_type().rows();
        let distinct: HashSet<&str> = rows.iter().map(|r| &*r.dimension.en).collect();
        (rows.len(), distinct.len())
    };
    assert_eq!(dimensions("servqual", "service"), (22, 5));
    assert_eq!(dimensions("staff", "service"), (22, 5));
    assert_eq!(dimensions("logistics", "quality").1, 9);
    let postal = (keheng_form::templates::template("postal").unwrap().make)();
    let links = postal.questions().filter(|(_, q)| matches!(q.kind, Kind::MatrixScale(_))).count();
    assert_eq!(links, 5, "受理, 揽收, 投递, 售后, 信息");
}

#[test]
fn staff_and_customers_judge_the_same_rows() {
    let rows = |id: &str| -> Vec<(String, String)> {
        let form = (keheng_form::templates::template(id).unwrap().make)();
        let (_, question) = form.questions().find(|(_, q)| q.name == "service").unwrap();
        question.kind.as_type().rows().iter().map(|r| (r.uid.clone(), r.name.clone())).collect()
    };
    assert_eq!(rows("servqual"), rows("staff"), "the gap between them is taken row by row");
}

#[test]
fn every_template_has_its_words() {
    for lang in ["zh-CN", "en"] {
        let path = format!("{}/../words/locales/{lang}/form.ftl", env!("CARGO_MANIFEST_DIR"));
        let words = std::fs::read_to_string(path).unwrap();
        for template in TEMPLATES {
            let key = format!("form-template-{}", template.id.replace('_', "-"));
            for key in [format!("{key} = "), format!("{key}-about = ")] {
                assert!(words.lines().any(|l| l.starts_with(&key)), "{key} is missing in {lang}");
            }
        }
    }
}
