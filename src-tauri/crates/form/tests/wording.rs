//! How well the rules of wording do on questions that people labelled.

use keheng_form::{
    Lang,
    lint::{Shape, wording},
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Precision and recall over pairs of question and label, and every pair that is wrong.
fn score(corpus: &str) -> (f64, f64, Vec<String>) {
    let corpus: Value = serde_json::from_str(corpus).unwrap();
    let (mut right, mut wrong, mut missed) = (0.0, 0.0, 0.0);
    let mut errors = Vec::new();
    for case in corpus["cases"].as_array().unwrap() {
        let texts = |field: &str| -> Vec<String> {
            case[field].as_array().into_iter().flatten().map(|t| t.as_str().unwrap().to_owned()).collect()
        };
        let lang = if case["lang"] == "zh" { Lang::Zh } else { Lang::En };
        let shape = match case["kind"].as_str() {
            Some("one") => Shape::One,
            Some("many") => Shape::Many,
            _ => Shape::Unknown,
        };
        let (options, wanted): (Vec<String>, BTreeSet<String>) =
            (texts("options"), texts("labels").into_iter().collect());
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        let text = case["text"].as_str().unwrap();
        let found = wording(lang, text, &options, shape);
        for finding in &found {
            if wanted.contains(&finding.rule) {
                right += 1.0;
            } else {
                wrong += 1.0;
                errors.push(format!("wrongly {} ({}): {text}", finding.rule, finding.excerpt));
            }
        }
        for label in wanted.iter().filter(|label| !found.iter().any(|f| f.rule == **label)) {
            missed += 1.0;
            errors.push(format!("missed {label}: {text}"));
        }
    }
    (right / (right + wrong), right / (right + missed), errors)
}

#[test]
fn the_first_corpus_is_met() {
    let (precision, recall, errors) = score(include_str!("lint_questions.json"));
    println!("first corpus: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 0.95 && recall >= 0.95, "{precision:.3} {recall:.3} {errors:#?}");
}

/// Written after the rules met the first corpus, by the same hand, but before the rules were touched again. Scored once
/// as it then stood: **precision 0.949, recall 0.755** (missed most: leading questions and vague adverbs that no list
/// had; wrongly double: "A与B的接口", "by the same driver"). The rules were improved afterwards with these very
/// questions in sight, so what is asserted below guards against falling back and is no estimate for new questions:
/// expect there what the first score says.
#[test]
fn the_second_corpus_is_met() {
    let (precision, recall, errors) = score(include_str!("lint_second.json"));
    println!("second corpus: precision {precision:.3}, recall {recall:.3}");
    assert!(precision >= 0.95 && recall >= 0.95, "{precision:.3} {recall:.3} {errors:#?}");
}

/// Neither corpus has an opinion that is put into the respondent's mouth with 也 behind 是不是; what only sounds alike is none.
#[test]
fn an_opinion_that_is_taken_for_granted_leads() {
    let leads = |text: &str| wording(Lang::Zh, text, &[], Shape::One).iter().any(|f| f.rule == "leading");
    for text in [
        "您是不是也觉得我们的派送变快了？",
        "您是否也认为涨价是合理的？",
        "你会不会也感觉客服比以前好了？",
        "您应该也赞成取消夜间派送吧",
        "您是不是觉得别家更贵？",
    ] {
        assert!(leads(text), "{text}");
    }
    for text in [
        "您是不是本公司的月结客户？",
        "您是否也使用其他快递公司？",
        "除了文件，您也寄大件吗？",
        "您觉得派送速度怎么样？",
        "您的收件人也收到短信了吗？",
        "您认为取件时间合适吗？",
    ] {
        assert!(!leads(text), "{text}");
    }
}

#[test]
fn every_rule_has_its_words() {
    for lang in ["zh-CN", "en"] {
        let path = format!("{}/../words/locales/{lang}/form.ftl", env!("CARGO_MANIFEST_DIR"));
        let words = std::fs::read_to_string(path).unwrap();
        for rule in keheng_form::lint::RULES {
            for part in ["", "-why", "-fix"] {
                let key = format!("form-lint-{}{part} = ", rule.replace('_', "-"));
                assert!(words.lines().any(|l| l.starts_with(&key)), "{key} is missing in {lang}");
            }
        }
    }
}
