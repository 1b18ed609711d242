//! LimeSurvey as tab separated text. It is longer than other files because a form of any kind has to be made before it
//! can come back.

use crate::reference::{expected, folder, ours, wording};
use keheng_files::survey_formats::{
    Imported, format_of,
    limesurvey::{Document, Item, text, to_form, tsv_document},
    read, xlsform,
};
use keheng_form::{Choice, Form, Kind, Lang, Page, Question, Row, Scale, Side, Text, expr, kinds};
use proptest::prelude::*;
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

/// Codes of the questions as they are in the form, asked and kept ones, in the order of the file.
pub fn codes(imported: &Imported) -> Vec<String> {
    let form = &imported.form;
    let kept = |anchor: &str, found: &mut Vec<String>| {
        let head = format!("limesurvey-tsv/behind {anchor}/");
        for (_, content) in form.foreign.iter().filter(|(key, _)| key.starts_with(&head)) {
            found.push(serde_json::from_str::<Item>(content).unwrap().code);
        }
    };
    let mut found = Vec::new();
    for page in &form.pages {
        kept(&page.uid, &mut found);
        for question in &page.questions {
            found.push(
                form.foreign.get(&format!("limesurvey-tsv/{}/name", question.uid)).unwrap_or(&question.name).clone(),
            );
            kept(&question.uid, &mut found);
        }
    }
    found
}

/// All conditions mean something in the form.
pub fn conditions_hold(file: &str, form: &Form) {
    let names = expr::Names::of(form);
    let pages = form.pages.iter().map(|p| &p.show_if);
    for source in pages.chain(form.questions().flat_map(|(_, q)| [&q.show_if, &q.valid_if])).filter(|s| !s.is_empty()) {
        expr::parse(source, &names).unwrap_or_else(|f| panic!("{file}: {source}: {f}"));
    }
}

/// A type of LimeSurvey as a type of ours; none is kept.
pub fn kind_of(type_: &str) -> &'static [&'static str] {
    match type_ {
        "L" | "O" | "G" => &["single"],
        "!" => &["dropdown"],
        "M" | "P" => &["multiple"],
        "Y" => &["yes_no"],
        "5" => &["scale"],
        "S" => &["short_text"],
        "T" | "U" => &["long_text"],
        "N" => &["number"],
        "D" => &["date", "time"],
        "R" => &["ranking"],
        "K" => &["slider", "allocation", "matrix_text"],
        "Q" | ";" => &["matrix_text"],
        "A" | "B" => &["matrix_scale"],
        "C" | "E" => &["matrix_single"],
        "F" | "H" => &["matrix_scale", "matrix_single"],
        "1" => &["sides"],
        ":" => &["sides", "matrix_multiple", "matrix_text"],
        "X" => &["note"],
        _ => &[],
    }
}

/// Every question is asked as its type says, or kept where there is no such type.
pub fn types_hold(file: &str, document: &Document, imported: &Imported) {
    for item in document.questions() {
        let form = &imported.form;
        let code =
            |q: &Question| form.foreign.get(&format!("limesurvey-tsv/{}/name", q.uid)).unwrap_or(&q.name) == &item.code;
        if document.questions().filter(|other| other.code == item.code).count() > 1 {
            // older surveys may have a code twice: which is meant cannot be told by it
            continue;
        }
        let asked = form.questions().find(|(_, q)| code(q)).map(|(_, q)| q);
        let at = format!("{file}: {} of type {}", item.code, item.kind);
        match asked {
            Some(question) => {
                assert!(kind_of(&item.kind).contains(&question.kind.id()), "{at} is {}", question.kind.id())
            }
            None => {
                let note = imported.notes.iter().find(|n| n.code == "kept_question" && n.at == item.code);
                assert!(note.is_some(), "{at} is neither asked nor named");
                let empty = item.subs.is_empty() && !kind_of(&item.kind).is_empty();
                assert!(kind_of(&item.kind).is_empty() || empty, "{at} could be asked");
            }
        }
    }
}

#[test]
fn every_structure_is_read_as_the_reference_counts_it() {
    let Some((folder, all)) = expected("ls_tsv") else { return };
    for (file, wanted) in all.as_object().unwrap() {
        let path = folder.join(file);
        let Ok(source) = fs::read_to_string(&path) else {
            eprintln!("skipped: {file} is not here");
            continue;
        };
        assert_eq!(format_of(&path).unwrap(), "limesurvey-tsv", "{file}");
        let document = tsv_document(&source).unwrap_or_else(|f| panic!("{file}: {f}"));
        let strings =
            |key: &str| -> Vec<&str> { wanted[key].as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect() };
        // the reference counts a row a language
        let mut first: Vec<(&str, &str)> = Vec::new();
        for (name, type_) in strings("question_names").into_iter().zip(strings("question_types")) {
            if !first.iter().any(|(n, _)| *n == name) {
                first.push((name, type_));
            }
        }
        let found: Vec<(&str, &str)> = document.questions().map(|q| (q.code.as_str(), q.kind.as_str())).collect();
        assert_eq!(found, first, "{file}: names and types in order");
        let spoken =
            |items: &[Item]| -> u64 { items.iter().map(|i| i.said.get("text").map_or(0, BTreeMap::len) as u64).sum() };
        let count = |class: &str| wanted["classes"].get(class).and_then(Value::as_u64).unwrap_or(0);
        assert_eq!(document.questions().map(|q| spoken(&q.subs)).sum::<u64>(), count("SQ"), "{file}: subquestions");
        assert_eq!(document.questions().map(|q| spoken(&q.answers)).sum::<u64>(), count("A"), "{file}: answers");
        let imported = to_form(&document, &wording()).unwrap();
        let codes = codes(&imported);
        assert_eq!(codes, first.iter().map(|(n, _)| (*n).to_owned()).collect::<Vec<_>>(), "{file}: nothing is lost");
        types_hold(file, &document, &imported);
        conditions_hold(file, &imported.form);
        written_back(file, &document, &imported);
    }
}

/// A document that was read and written is the same, but for the numbers of rows and what is only implied.
pub fn written_back(file: &str, document: &Document, imported: &Imported) {
    let (again, notes) = text(&imported.form, &wording());
    assert!(notes.is_empty(), "{file}: {notes:?}");
    let after = tsv_document(&again).unwrap_or_else(|f| panic!("{file}: {f}\n{again}"));
    let plain = |items: &[Item], deep: bool| -> Vec<(String, String, Value)> {
        items
            .iter()
            .map(|i| (i.code.clone(), if deep { i.kind.clone() } else { String::new() }, serde_json::json!(i.said)))
            .collect()
    };
    for (before, after) in document.questions().zip(after.questions()) {
        let at = format!("{file}: {}", before.code);
        assert_eq!((&after.code, &after.kind), (&before.code, &before.kind), "{at}");
        assert_eq!(after.said.get("text"), before.said.get("text"), "{at}: words");
        assert_eq!(plain(&after.subs, false), plain(&before.subs, false), "{at}: subquestions");
        assert_eq!(plain(&after.answers, false), plain(&before.answers, false), "{at}: answers");
        for (column, value) in &before.cells {
            let usual = [("relevance", "1"), ("mandatory", "N"), ("other", "N")].contains(&(column, value));
            let ours = ["relevance", "em_validation_q", "num_value_int_only"].contains(&column.as_str());
            if !usual && !ours {
                assert_eq!(after.cell(column), value, "{at}: {column}");
            }
        }
    }
    assert_eq!(after.questions().count(), document.questions().count(), "{file}");
    // and it means the same
    let again = to_form(&after, &wording()).unwrap().form;
    for ((_, after), (_, before)) in again.questions().zip(imported.form.questions()) {
        let at = format!("{file}: {}", before.name);
        assert_eq!(
            (&after.name, &after.show_if, &after.valid_if),
            (&before.name, &before.show_if, &before.valid_if),
            "{at}"
        );
        assert_eq!(after.kind, before.kind, "{at}");
    }
}

/// The other half of a pair: a workbook, or its rows as JSON with texts by language.
fn xls_form(path: &Path) -> Result<Imported, keheng_base::Fault> {
    if path.extension().is_some_and(|e| e == "xlsx") {
        return xlsform::read(path, &wording());
    }
    let mut whole: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    for sheet in whole.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
        for row in sheet.iter_mut().filter_map(Value::as_object_mut) {
            let spoken: Vec<(String, Value)> =
                row.iter().filter(|(_, v)| v.is_object()).map(|(k, v)| (k.clone(), v.clone())).collect();
            for (head, texts) in spoken {
                row.remove(&head);
                row.extend(
                    texts
                        .as_object()
                        .unwrap()
                        .iter()
                        .map(|(language, text)| (format!("{head}::{language}"), text.clone())),
                );
            }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pair.json");
    fs::write(&path, whole.to_string()).unwrap();
    xlsform::read(&path, &wording())
}

#[test]
fn a_pair_of_files_is_one_questionnaire() {
    let Some(folder) = folder() else { return };
    let short =
        |name: &str| name.chars().filter(|c| c.is_ascii_alphanumeric()).take(20).collect::<String>().to_lowercase();
    for name in [
        "all_types_survey",
        "complex_survey",
        "multilingual_survey",
        "testB",
        "validation_relevance_survey",
        "complex_xpath_survey",
    ] {
        let tsv = read(&folder.join(format!("pairs/{name}.tsv")), "limesurvey-tsv", &wording()).unwrap().form;
        let other = ["xlsx", "xlsform.json"].map(|e| folder.join(format!("pairs/{name}.{e}")));
        let path = other.iter().find(|p| p.is_file()).unwrap();
        let xls = xls_form(path).unwrap_or_else(|f| panic!("{name}: {f}")).form;
        let mut both = 0;
        for (_, question) in xls.questions() {
            let Some((_, same)) = tsv.questions().find(|(_, q)| short(&q.name) == short(&question.name)) else {
                continue;
            };
            both += 1;
            let at = format!("{name}: {}", question.name);
            let bare = |text: &Text| text.en.replace(['*', '#', '_', ' ', '\n'], "");
            if !matches!(question.kind, Kind::Note(_)) {
                assert_eq!(bare(&same.text), bare(&question.text), "{at}");
            }
            let choices = |q: &Question| -> Vec<String> {
                q.kind.as_type().choices().iter().filter(|c| !c.open).map(|c| c.text.en.clone()).collect()
            };
            // a table is one question here and several there
            if same.kind.as_type().rows().is_empty() {
                assert_eq!(choices(same), choices(question), "{at}");
            }
            if !matches!(question.kind, Kind::Note(_)) {
                assert_eq!(same.required, question.required, "{at}");
            }
        }
        assert!(both * 3 >= tsv.questions().count() * 2, "{name}: {both} of {} in both", tsv.questions().count());
    }
}

/// A kind without identities and what only this program knows.
fn bare(kind: &Kind) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(by) => {
                ["uid", "dimension", "phase", "role"].iter().for_each(|key| drop(by.remove(*key)));
                by.values_mut().for_each(strip);
            }
            Value::Array(all) => all.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(kind).unwrap();
    strip(&mut value);
    value
}

/// What a form is after it was written and read again.
#[track_caller]
fn comes_back(id: &str, form: &Form) {
    let (structure, notes) = text(form, &wording());
    let back = tsv_document(&structure).and_then(|d| to_form(&d, &wording()));
    let back = back.unwrap_or_else(|f| panic!("{id}: {f}\n{structure}")).form;
    let inserts = notes.iter().any(|n| n.code == "insert_not_written");
    assert_eq!((&back.title, &back.languages), (&form.title, &form.languages), "{id}");
    // what the other program cannot insert is named, and is a text from then on
    if !inserts {
        assert_eq!((&back.intro, &back.thanks), (&form.intro, &form.thanks), "{id}");
    }
    let pages = |f: &Form| f.pages.iter().map(|p| (p.title.clone(), p.shuffle, p.questions.len())).collect::<Vec<_>>();
    assert_eq!(pages(&back), pages(form), "{id}");
    let unwritten = |at: &str| notes.iter().any(|n| n.code == "condition_not_written" && n.args["source"] == at.into());
    for ((page, after), (_, before)) in back.questions().zip(form.questions()) {
        let at = format!("{id}: {} on {}\n{structure}", before.name, page.uid);
        assert_eq!((&after.name, after.required), (&before.name, before.required), "{at}");
        if !(inserts && before.text.en.contains('{')) {
            assert_eq!((&after.text, &after.hint), (&before.text, &before.hint), "{at}");
        }
        assert_eq!(bare(&after.kind), bare(&before.kind), "{at}");
        for (after, before) in [(&after.show_if, &before.show_if), (&after.valid_if, &before.valid_if)] {
            if !unwritten(before) {
                let (old, new) =
                    (expr::parse(before, &expr::Names::of(form)), expr::parse(after, &expr::Names::of(&back)));
                assert_eq!(before.is_empty(), after.is_empty(), "{before} is {after} in {at}");
                assert_eq!(old.is_ok(), new.is_ok(), "{before} is {after} in {at}");
            }
        }
        assert_eq!(before.valid_text, after.valid_text, "{at}");
    }
    // writing what was read changes nothing
    let again = text(&back, &wording()).0;
    let differs = again.lines().zip(structure.lines()).find(|(a, b)| a != b);
    assert_eq!((differs, again.len()), (None, structure.len()), "{id}: settled");
}

#[test]
fn forms_of_ours_come_back() {
    for (id, form) in ours() {
        comes_back(&id, &form);
    }
}

fn words() -> impl Strategy<Value = Text> {
    let word = prop_oneof![
        Just("a\tb".to_owned()),
        Just("\"quoted\"".to_owned()),
        Just("5 < 6 & <b>7</b>".to_owned()),
        Just("first\nsecond".to_owned()),
        Just("{{not a name}".to_owned()),
        "[a-zA-Z0-9?,;.'|]{1,30}",
    ];
    (word, "[\u{4E00}-\u{4FFF}]{1,8}")
        .prop_map(|(en, zh)| Text::both(zh, en.trim().to_owned()))
        .prop_filter("blank", |t| !t.en.is_empty())
}

fn scale() -> impl Strategy<Value = Scale> {
    (-2i32..2, 2i32..9, any::<bool>(), any::<bool>()).prop_map(|(from, more, ends, opt_out)| Scale {
        from,
        to: from + more,
        labels: if ends { vec![Text::both("低", "low"), Text::both("高", "high")] } else { vec![] },
        opt_out,
    })
}

fn kind() -> impl Strategy<Value = Kind> {
    let choices = |open: bool| {
        (2usize..6, words()).prop_map(move |(count, text)| -> Vec<Choice> {
            let choice = |n: usize| Choice {
                uid: format!("o{n}"),
                name: format!("option_{n}"),
                text: Text::both(format!("{}{n}", text.zh), format!("{} {n}", text.en)),
                open: open && n == count,
                ..Choice::default()
            };
            (1..=count).map(choice).collect()
        })
    };
    let rows = || {
        (1usize..4).prop_map(|count| -> Vec<Row> {
            let row = |n: usize| Row {
                uid: format!("r{n}"),
                name: format!("row_{n}"),
                text: Text::both("行", format!("row {n}")),
                ..Row::default()
            };
            (1..=count).map(row).collect()
        })
    };
    let side = |n: usize| {
        move |scale| Side {
            uid: format!("s{n}"),
            name: format!("side{n}"),
            text: Text::both("面", format!("side {n}")),
            role: keheng_form::Role::Other,
            scale,
        }
    };
    prop_oneof![
        (choices(true), any::<bool>()).prop_map(|(choices, shuffle)| Kind::Single(kinds::Single { choices, shuffle })),
        (choices(true), any::<bool>()).prop_map(|(mut choices, shuffle)| {
            choices[0].alone = true;
            Kind::Multiple(kinds::Multiple { choices, least: Some(1), most: Some(2), shuffle })
        }),
        choices(false).prop_map(|choices| Kind::Dropdown(kinds::Dropdown { choices })),
        Just(Kind::YesNo(kinds::YesNo {})),
        (0u8..7, words()).prop_map(|(decimals, unit)| Kind::Number(kinds::Number {
            min: Some(-1.5),
            max: None,
            decimals,
            unit
        })),
        (1u32..300).prop_map(|most| Kind::ShortText(kinds::ShortText { most, pattern: "[0-9]+(-[a-z])?".to_owned() })),
        (1u32..3000).prop_map(|most| Kind::LongText(kinds::LongText { most })),
        Just(Kind::Date(kinds::Date {})),
        Just(Kind::Time(kinds::Time {})),
        scale().prop_map(|scale| Kind::ScaleQuestion(kinds::ScaleQuestion { scale })),
        (3i32..9).prop_map(|to| Kind::Rating(kinds::Rating { to })),
        Just(Kind::Nps(kinds::Nps { low: Text::both("不会", "no"), high: Text::both("会", "yes") })),
        (1u32..5).prop_map(|step| Kind::Slider(kinds::Slider {
            min: -20,
            max: 20,
            step,
            low: Text::both("左", "left"),
            high: Text::both("右", "right")
        })),
        (choices(false), any::<bool>()).prop_map(|(choices, shuffle)| Kind::Ranking(kinds::Ranking {
            choices,
            most: Some(2),
            shuffle
        })),
        choices(false).prop_map(|choices| Kind::Allocation(kinds::Allocation { choices, total: 100 })),
        (rows(), scale()).prop_map(|(rows, scale)| Kind::MatrixScale(kinds::MatrixScale {
            rows,
            scale,
            shuffle: true
        })),
        (rows(), choices(false)).prop_map(|(rows, columns)| Kind::MatrixSingle(kinds::MatrixSingle {
            rows,
            columns,
            shuffle: false
        })),
        (rows(), choices(false)).prop_map(|(rows, columns)| Kind::MatrixMultiple(kinds::MatrixMultiple {
            rows,
            columns,
            shuffle: false
        })),
        (rows(), choices(false)).prop_map(|(rows, columns)| Kind::MatrixText(kinds::MatrixText {
            rows,
            columns,
            most: 60
        })),
        (rows(), scale(), scale()).prop_map(move |(rows, a, b)| Kind::Sides(kinds::Sides {
            rows,
            sides: vec![side(1)(a), side(2)(b)],
            shuffle: false
        })),
        (rows(), scale(), scale()).prop_map(move |(rows, a, b)| {
            Kind::Sides(kinds::Sides { rows, sides: vec![side(1)(a.clone()), side(2)(b), side(3)(a)], shuffle: false })
        }),
        Just(Kind::Note(kinds::Note {})),
    ]
}

prop_compose! {
    fn form()(
        questions in prop::collection::vec((kind(), words(), any::<bool>(), "[a-z][a-z0-9_]{0,30}"), 1..8),
        title in words(),
        shuffle in any::<bool>(),
        number in 0u32..9,
    ) -> Form {
        let made = |(at, (kind, text, required, name)): (usize, (Kind, Text, bool, String))| {
            let mut question = Question::new(format!("q{}", at + 1), text, kind);
            question.required = required && !matches!(question.kind, Kind::Note(_));
            question.name = format!("{}_{at}", name.trim_end_matches('_'));
            question
        };
        let mut made: Vec<Question> = questions.into_iter().enumerate().map(made).collect();
        // every question but the first depends on the one before
        for at in 1..made.len() {
            let (before, here) = made.split_at_mut(at);
            let (name, kind) = (&before[at - 1].name, &before[at - 1].kind);
            here[0].show_if = match kind {
                Kind::Single(_) | Kind::Dropdown(_) => format!("{name} = option_1 or {name} = option_2"),
                Kind::Multiple(_) => format!("selected({name}, option_2) and count({name}) >= {number}"),
                Kind::YesNo(_) => format!("not ({name} = yes)"),
                Kind::Number(_) | Kind::Nps(_) | Kind::Slider(_) => format!("{name} > {number} and {name} != 7"),
                Kind::Ranking(_) => format!("place({name}, option_2) = 1"),
                Kind::MatrixScale(_) => format!("{name}.row_1 <= 2"),
                Kind::MatrixSingle(_) => format!("{name}.row_1 = option_2"),
                Kind::MatrixMultiple(_) => format!("selected({name}.row_1, option_2)"),
                Kind::Sides(_) => format!("{name}.row_1.side1 < {name}.row_1.side2"),
                Kind::ShortText(_) => format!("answered({name}) and length({name}) > {number}"),
                Kind::Allocation(_) => format!("{name}.option_1 > 50"),
                _ => String::new(),
            };
        }
        let second = made.split_off(made.len() / 2);
        let page = |uid: &str, questions: Vec<Question>| Page { uid: uid.to_owned(), title: title.clone(), shuffle: shuffle && !questions.is_empty(), questions, ..Page::default() };
        Form { title: Text::both(title.zh.clone(), title.en.replace("{{", "{")), languages: vec![Lang::Zh, Lang::En], pages: vec![page("p1", made), page("p2", second)], ..Form::default() }
    }
}

proptest! {
    #[test]
    fn a_form_keeps_names_order_types_choices_and_conditions(form in form()) {
        comes_back("any", &form);
    }
}

const HEAD: &str =
    "class\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\tmandatory\tother\tdefault\tsame_default";

/// A structure of these lines; in a line `|` is a tab.
fn structure(lines: &[&str]) -> String {
    std::iter::once(HEAD.to_owned()).chain(lines.iter().map(|l| l.replace('|', "\t"))).collect::<Vec<_>>().join("\n")
}

fn form_of(lines: &[&str]) -> Imported {
    tsv_document(&structure(lines)).and_then(|d| to_form(&d, &wording())).unwrap()
}

#[test]
fn both_languages_are_one_question_and_conditions_are_ours() {
    let imported = form_of(&[
        "S||language||zh-Hans",
        "S||additional_languages||en de",
        "SL||surveyls_title||满意度||zh-Hans",
        "SL||surveyls_title||Satisfaction||en",
        "SL||surveyls_title||Zufriedenheit||de",
        "G|1|寄件|1|||zh-Hans",
        "G|1|Sending|1|||en",
        "Q|M|used|1|您用过<b>哪些</b>？||zh-Hans||Y|Y",
        "SQ|0|app|1|小程序||zh-Hans",
        "SQ|0|shop|1|门店||zh-Hans",
        "Q|L|best|used_app.NAOK == \"Y\" && used_shop != 'Y'|哪个最好？||zh-Hans||N",
        "A|0|A1||小程序||zh-Hans",
        "A|0|A2||门店||zh-Hans",
        "Q|F|rate|best.NAOK == 'A2' or count(used_app, used_shop, used_other) >= 2|请评价{best.shown}||zh-Hans",
        "SQ|0|speed|1|速度||zh-Hans",
        "A|0|1||差||zh-Hans",
        "A|0|2||||zh-Hans",
        "A|0|3||好||zh-Hans",
        "Q|N|visits|rate_speed < 3 and !is_empty(best)|几次？||zh-Hans||Y",
        "Q|*|sum|1|{visits * 2}||zh-Hans",
        "Q|S|why|sum > 3|为什么？||zh-Hans|/^[a-z]+$/",
        "Q|M|used|1|Which did you use?||en||Y|Y",
        "SQ|0|app|1|App||en",
        "SQ|0|shop|1|Shop||en",
    ]);
    let form = &imported.form;
    assert_eq!(form.title, Text::both("满意度", "Satisfaction"));
    assert_eq!(form.languages, [Lang::Zh, Lang::En]);
    let of = |name: &str| form.questions().find(|(_, q)| q.name == name).unwrap().1;
    assert_eq!(of("used").text, Text::both("您用过哪些？", "Which did you use?"));
    assert_eq!(of("best").show_if, "selected(used, app) and not selected(used, shop)");
    assert_eq!(of("rate").show_if, "best = A2 or count(used) >= 2");
    assert_eq!(of("rate").text.zh, "请评价{best}");
    assert_eq!(of("rate").kind.id(), "matrix_scale");
    assert_eq!(of("visits").show_if, "rate.speed < 3 and answered(best)");
    assert_eq!(of("why").kind, Kind::ShortText(kinds::ShortText { most: 255, pattern: "[a-z]+".to_owned() }));
    assert_eq!(of("why").show_if, "", "it depends on what is computed elsewhere");
    let codes: Vec<(&str, &str)> = imported.notes.iter().map(|n| (n.code.as_str(), n.at.as_str())).collect();
    assert!(codes.contains(&("kept_question", "sum")), "{codes:?}");
    assert!(codes.contains(&("kept_condition", "why")), "{codes:?}");
    assert!(codes.contains(&("language_kept", "")), "{codes:?}");
    // what was only kept is written back, in its place and with its languages
    let (again, notes) = text(form, &wording());
    assert_eq!(notes, []);
    let back = tsv_document(&again).unwrap();
    let cell = |code: &str, column: &str| back.questions().find(|q| q.code == code).unwrap().cell(column).to_owned();
    assert_eq!(cell("why", "relevance"), "sum > 3");
    assert_eq!(cell("sum", "text"), "{visits * 2}");
    assert_eq!(cell("rate", "text"), "请评价{best.shown}");
    assert_eq!(cell("used", "text"), "Which did you use?", "the first by name of the language");
    assert_eq!(back.questions().next().unwrap().said["text"]["zh-Hans"], "您用过<b>哪些</b>？");
    assert!(again.contains("Zufriedenheit"), "{again}");
}

#[track_caller]
fn refused(lines: &[&str]) -> (String, BTreeMap<String, keheng_base::Arg>) {
    let fault = tsv_document(&structure(lines)).and_then(|d| to_form(&d, &wording())).unwrap_err();
    (fault.code, fault.args)
}

#[test]
fn what_is_no_structure_is_refused_naming_the_line() {
    let good = ["G|1|one|1", "Q|S|a|1|words"];
    let with = |more: &'static str| refused(&[good[0], good[1], more]);
    let (code, args) = refused(&["Q|S|a|1|before any group"]);
    assert_eq!((code.as_str(), &args["row"], &args["class"]), ("survey_line_parent", &2.into(), &"Q".into()));
    let (code, args) = refused(&["G|1|one|1", "SQ|0|a|1|of nothing"]);
    assert_eq!((code.as_str(), &args["row"], &args["class"]), ("survey_line_parent", &3.into(), &"SQ".into()));
    let (code, args) = with("Q|S|a|1|again");
    assert_eq!((code.as_str(), &args["name"], &args["first"]), ("survey_line_twice", &"a".into(), &3.into()));
    let (code, args) = refused(&[good[0], "Q|L|l|1|list", "A|0|A1||yes", "A|0|A1||no"]);
    assert_eq!((code.as_str(), &args["row"], &args["first"]), ("survey_line_twice", &5.into(), &4.into()));
    assert_eq!(with("Q||b|1|no type").0, "survey_line_untyped");
    assert_eq!(with("Q|S||1|no name").0, "survey_line_unnamed");
    assert_eq!(with("Q|S|b|1|\"never closed").0, "survey_quote_open");
    assert_eq!(refused(&["G|1|one|1"]).0, "survey_no_questions");
    assert_eq!(refused(&["G|1|one|1", "Q|*|a|1|{1}"]).0, "survey_no_questions");
    let fault = tsv_document("class\tname\ttext\nQ\ta\tb").unwrap_err();
    assert_eq!((fault.code.as_str(), &fault.args["column"]), ("survey_head_missing", &"type/scale".into()));
    let fault = tsv_document("class\ttype/scale\tname\ttext\ttext\n").unwrap_err();
    assert_eq!((fault.code.as_str(), &fault.args["column"]), ("survey_head_twice", &"text".into()));
    let wrong =
        "id\trelated_id\tclass\ttype/scale\tname\ttext\n1\t\tG\t1\tg\t\n2\t1\tQ\tL\ta\tb\n3\t99\tA\t0\tA1\tof nobody\n";
    let fault = tsv_document(wrong).unwrap_err();
    assert_eq!((fault.code.as_str(), &fault.args["row"]), ("survey_line_parent", &4.into()));
}

#[test]
fn a_cut_or_huge_structure_is_refused_or_read_but_never_half_understood() {
    let whole = text(&ours().remove(0).1, &wording()).0;
    for cut in (0..whole.len()).step_by(97).filter(|c| whole.is_char_boundary(*c)) {
        match tsv_document(&whole[..cut]).and_then(|d| to_form(&d, &wording())) {
            Ok(imported) => conditions_hold("cut", &imported.form),
            Err(fault) => assert!(fault.code.starts_with("survey_"), "{fault}"),
        }
    }
    let many: Vec<String> = (0..5_100).map(|n| format!("Q|S|q{n}|1|words")).collect();
    let lines: Vec<&str> = std::iter::once("G|1|one|1").chain(many.iter().map(String::as_str)).collect();
    assert_eq!(refused(&lines).0, "survey_too_many");
    let lines = vec!["S||a||b"; 120_000];
    assert_eq!(refused(&lines).0, "survey_too_many");
    let deep = format!("Q|S|b|{}1{}|words", "(".repeat(9_000), ")".repeat(9_000));
    let imported = form_of(&["G|1|one|1", &deep]);
    assert!(imported.notes.iter().any(|n| n.code == "kept_condition"));
}

/// A file that claims a gigabyte, without its bytes.
pub fn gigabyte(path: &Path, begin: &str) {
    fs::write(path, begin).unwrap();
    fs::OpenOptions::new().write(true).open(path).unwrap().set_len(1 << 30).unwrap();
}

#[test]
fn a_gigabyte_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.tsv");
    gigabyte(&path, &structure(&["G|1|one|1"]));
    assert_eq!(format_of(&path).unwrap(), "limesurvey-tsv");
    let fault = read(&path, "limesurvey-tsv", &wording()).unwrap_err();
    assert_eq!((fault.code.as_str(), &fault.args["what"]), ("survey_too_many", &"megabytes".into()));
}
