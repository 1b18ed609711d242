use super::*;
use crate::surveys::{
    SurveyId,
    tests::{app, ask, fault},
};
use keheng_form::{
    Choice, Kind, Page, Question, Text,
    kinds::{Multiple, YesNo},
    templates::TEMPLATES,
};
use serde_json::json;

fn items(form: &PaperForm) -> Vec<&PaperItem> {
    form.sections.iter().flat_map(|s| &s.items).collect()
}

/// A form whose last question is shown on a condition.
fn conditional(show_if: &str) -> Form {
    let mut trouble = Question::new("q1", Text::both("有问题吗？", "Trouble?"), Kind::YesNo(YesNo {}));
    trouble.name = "trouble".to_owned();
    let mut causes = Multiple::new(2);
    causes.choices[0] = Choice { text: Text::both("迟到", "Late"), ..causes.choices[0].clone() };
    let why = Question { name: "why".to_owned(), ..Question::new("q2", Text::default(), Kind::Multiple(causes)) };
    let score = Kind::new("scale").unwrap();
    let score = Question { name: "score".to_owned(), ..Question::new("q3", Text::default(), score) };
    let last = Question {
        show_if: show_if.to_owned(),
        ..Question::new("q4", Text::both("{trouble}？{today}", "{trouble}? {today}"), Kind::new("long_text").unwrap())
    };
    let page = Page { questions: vec![trouble, why, score, last], ..Page::default() };
    Form { languages: vec![Lang::Zh, Lang::En], pages: vec![page], ..Form::default() }
}

fn only(show_if: &str, lang: Lang) -> String {
    let form = paper(&conditional(show_if), 1, Some(lang)).unwrap();
    items(&form)[3].only.clone().unwrap()
}

#[test]
fn conditions_are_said_in_words() {
    for (show_if, en) in [
        ("trouble = yes", "Answer only if question 1 is “Yes”"),
        ("trouble != yes", "Answer only if question 1 is not “Yes”"),
        ("selected(why, o1)", "Answer only if “Late” is chosen in question 2"),
        ("not selected(why, o1)", "Answer only if “Late” is not chosen in question 2"),
        ("answered(why)", "Answer only if question 2 is answered"),
        ("score <= 2", "Answer only if question 3 is at most 2"),
        ("score >= 4 and trouble = no", "Answer only if question 3 is at least 4 and question 1 is “No”"),
        (
            "trouble = yes and (score < 2 or score > 4)",
            "Answer only if question 1 is “Yes” and (question 3 is less than 2 or question 3 is more than 4)",
        ),
        ("count(why) > 1", "Answer only if this holds: count(why) > 1"),
    ] {
        assert_eq!(only(show_if, Lang::En), en, "{show_if}");
    }
    assert_eq!(only("score <= 2 or trouble = yes", Lang::Zh), "只有第 3 题不超过 2，或者第 1 题选了“是”，才需要回答");
}

#[test]
fn what_only_a_program_could_fill_in_is_left_open() {
    let form = paper(&conditional(""), 1, Some(Lang::En)).unwrap();
    assert_eq!(items(&form)[3].text, "[your answer to question 1]? ______");
}

#[test]
fn keys_and_numbers_are_those_of_the_entry() {
    for template in TEMPLATES {
        let form = (template.make)();
        for lang in [Lang::Zh, Lang::En] {
            let paper = paper(&form, 1, Some(lang)).unwrap();
            let asked: Vec<&Question> = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty()).collect();
            let numbered: Vec<&PaperItem> = items(&paper).into_iter().filter(|i| i.number.is_some()).collect();
            assert_eq!(numbered.len(), asked.len(), "{}", template.id);
            for ((item, question), number) in numbered.iter().zip(&asked).zip(1..) {
                assert_eq!(item.number, Some(number));
                assert_eq!(item.text.is_empty(), question.text.is_empty());
                let marks: usize = match &item.space {
                    Space::Nothing => 0,
                    Space::Options { options, .. } => options.len(),
                    Space::Points { block } => block.columns.len(),
                    Space::Line { .. } | Space::Lines { .. } | Space::Parts { .. } => 1,
                    Space::Grid { rows, blocks } => rows.len() * blocks.len(),
                };
                let cells = question.cells();
                assert!(marks >= cells.len().min(2), "{}: question {number} has room for its answer", template.id);
            }
        }
    }
}

#[test]
fn a_draft_and_a_program_without_a_printer_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let path = folder.path().join("paper.pdf");
    let made: SurveyId = ask(&app, "surveys.add", json!({"template": "servqual"}));
    let req = |id| json!({"id": id, "handle": app.files().offer_save(path.clone())});
    assert_eq!(fault(&app, "surveys.paper_pdf", req(json!(made.id))), "survey_not_published");
    assert_eq!(fault(&app, "surveys.paper_pdf", req(json!("5"))), "no_such_survey");
    app.call("surveys.publish", json!({"id": made.id})).unwrap();
    assert_eq!(fault(&app, "surveys.paper_pdf", req(json!(made.id))), "no_printer");
    assert!(!path.exists(), "what was refused leaves no file");
}
