//! The one-file page: closed to everything from outside, whatever stands in a form, and small enough for a chat.

mod common;

use common::words;
use keheng_form::{Form, Text, html, kinds::Sides};
use serde_json::{Value, json};

fn form() -> Form {
    serde_json::from_str(include_str!("../vectors/every_type.json")).unwrap()
}

/// What stands in a block of the page.
fn block(page: &str, id: &str) -> Value {
    let begin = format!("id=\"{id}\">");
    let from = page.find(&begin).unwrap() + begin.len();
    let to = from + page[from..].find("</script>").unwrap();
    serde_json::from_str(&page[from..to]).unwrap()
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = "</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>\u{2028}\"'&";
    let mut form = form();
    form.title = Text::both(hostile, hostile);
    form.pages[0].questions[0].text = Text::both(hostile, hostile);
    let hostile_sheet = keheng_form::sheet(&form, 1, 1).unwrap();
    let mut words = words();
    words["zh-CN"]["next"] = json!(hostile);
    words["zh-CN"]["noscript"] = json!(hostile);
    let invitation = html::Invitation {
        customer: [("customer.name".to_owned(), hostile.to_owned())].into(),
        ..html::Invitation::default()
    };
    let page = html::page(&hostile_sheet, &words, &invitation);
    let tame = html::page(&sheet(), &common::words(), &html::Invitation::default());
    assert_eq!(page.matches("<script").count(), tame.matches("<script").count(), "no text opens a script");
    assert_eq!(page.matches("</script").count(), tame.matches("</script").count(), "no text closes one");
    assert!(!page.contains("<!--") && !page.contains("<img"), "no text opens a comment or an element");
    assert_eq!(block(&page, "keheng-words")["next"][0], hostile, "and the page gets it as it is");
    let shown = block(&page, "keheng-sheet");
    assert_eq!(
        shown["pages"][0]["questions"][0]["text"],
        json!({"zh": [{"words": hostile}], "en": [{"words": hostile}]})
    );
    assert_eq!(shown["structure"], json!(hostile_sheet.structure));
    assert_eq!(block(&page, "keheng-invitation")["customer"]["customer.name"], hostile);
}

fn sheet() -> keheng_form::Sheet {
    keheng_form::sheet(&form(), 77, 3).unwrap()
}

#[test]
fn nothing_comes_in_or_goes_out() {
    let page = html::page(&sheet(), &words(), &html::Invitation::default());
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    for open in ["unsafe", "http:", "https:", "connect-src", "data:", "blob:", "*"] {
        assert!(!policy.contains(open), "{open} in {policy}");
    }
    for text in [html::SCRIPT, html::STYLE] {
        assert!(!text.contains("</s") && !text.contains("<!--"), "a script or style must not end itself");
        let addresses = text.matches("http").count() - text.matches("http://www.w3.org/2000/svg").count();
        assert_eq!(addresses, 0, "no address but the name of SVG");
    }
    for outside in ["src=", "href=", "@import", "url("] {
        assert!(!page.replace("-src ", "").contains(&format!(" {outside}")), "{outside}");
    }
    assert!(page.contains("<html lang=\"zh-CN\">") && page.contains("name=\"viewport\""));
}

#[test]
fn the_beginning_may_be_in_english_where_english_is_offered() {
    let english = html::Invitation { lang: Some(keheng_form::Lang::En), ..html::Invitation::default() };
    assert!(html::page(&sheet(), &words(), &english).contains("<html lang=\"en\">"));
    let mut sheet = sheet();
    sheet.languages = vec![keheng_form::Lang::Zh];
    let page = html::page(&sheet, &words(), &english);
    assert!(page.contains("<html lang=\"zh-CN\">"));
    let next = &block(&page, "keheng-words")["next"];
    assert_eq!(next, &json!([words()["zh-CN"]["next"]]), "words of a language that is not offered stay at home");
}

#[test]
fn twenty_two_rows_fit_into_a_chat() {
    let mut sides = Sides::expectation_and_perception(22);
    for (at, row) in sides.rows.iter_mut().enumerate() {
        row.name = format!("quality_{at}");
        row.text = Text::both(
            "快递员态度礼貌，遇到问题能够主动帮助解决",
            "The courier is polite and helps when something goes wrong",
        );
        row.dimension = Text::both("响应性", "Responsiveness");
    }
    let mut form = form();
    form.pages.truncate(1);
    form.pages[0].questions.truncate(1);
    form.pages[0].questions[0].kind = keheng_form::Kind::Sides(sides);
    form.thanks = Text::default();
    let page = html::page(&keheng_form::sheet(&form, 1, 1).unwrap(), &words(), &html::Invitation::default());
    assert!(page.len() < 80_000, "{} bytes", page.len());
    assert!(!page.contains("Responsiveness"), "what a row is analysed under is no business of the respondent");
    eprintln!("a page with 22 rows: {} bytes; script {}, style {}", page.len(), html::SCRIPT.len(), html::STYLE.len());
}

#[test]
fn a_page_has_the_words_of_its_types() {
    let all = words();
    let known = all["zh-CN"].as_object().unwrap();
    for (types, keys) in html::WORDS_OF {
        for key in *keys {
            assert!(known.contains_key(*key), "{key} is no word of the page");
        }
        assert!(types.iter().all(|t| keheng_form::kinds::TYPES.contains(t)), "{types:?}");
    }
    let said = |form: &Form| {
        let page = html::page(&keheng_form::sheet(form, 1, 1).unwrap(), &all, &html::Invitation::default());
        block(&page, "keheng-words").as_object().unwrap().clone()
    };
    let mut form = form();
    let whole = said(&form);
    let missing: Vec<_> = known.keys().filter(|k| *k != "noscript" && !whole.contains_key(*k)).collect();
    assert!(missing.is_empty(), "a form with every type says everything: {missing:?}");
    form.pages.iter_mut().for_each(|p| p.questions.retain(|q| q.kind.id() != "ranking"));
    let less = said(&form);
    assert!(!less.contains_key("rank-next") && less.contains_key("pairs-how") && less.contains_key("problem-few"));
}
