use crate::{
    limesurvey::{codes, conditions_hold, gigabyte, types_hold},
    reference::{expected, wording},
};
use keheng_files::survey_formats::{
    format_of,
    limesurvey::{Document, lss_document, text, to_form, tsv_document},
    read,
};
use keheng_form::{Kind, Text};
use std::{collections::BTreeMap, fs};

#[test]
fn every_survey_is_read_as_the_reference_counts_it() {
    let Some((folder, all)) = expected("lss") else { return };
    let mut conditions = (0, 0);
    for (file, wanted) in all.as_object().unwrap() {
        let path = folder.join(file);
        if !path.is_file() {
            eprintln!("skipped: {file} is not here");
            continue;
        }
        assert_eq!(format_of(&path).unwrap(), "lss", "{file}");
        let document = lss_document(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|f| panic!("{file}: {f}"));
        let number = |key: &str| wanted[key].as_u64().unwrap() as usize;
        let mut languages: Vec<&str> = document.languages.iter().map(String::as_str).collect();
        let mut known: Vec<&str> =
            wanted["languages"].as_array().unwrap().iter().map(|l| l.as_str().unwrap()).collect();
        languages.sort_unstable();
        known.sort_unstable();
        assert_eq!(languages, known, "{file}: languages");
        assert_eq!(document.groups.len(), number("n_groups"), "{file}: groups");
        assert_eq!(document.questions().count(), number("n_questions"), "{file}: questions");
        assert_eq!(document.questions().map(|q| q.subs.len()).sum::<usize>(), number("n_subquestions"), "{file}");
        assert_eq!(document.questions().map(|q| q.answers.len()).sum::<usize>(), number("n_answer_codes"), "{file}");
        let mut types: BTreeMap<&str, u64> = BTreeMap::new();
        document.questions().for_each(|q| *types.entry(q.kind.as_str()).or_default() += 1);
        assert_eq!(serde_json::json!(types), wanted["types"], "{file}: types");
        let relevant = document.questions().filter(|q| !["", "1"].contains(&q.cell("relevance"))).count();
        if wanted["n_conditions"] == 0 {
            assert_eq!(relevant, number("n_with_relevance"), "{file}: conditions");
        }
        let imported = to_form(&document, &wording()).unwrap_or_else(|f| panic!("{file}: {f}"));
        assert_eq!(imported.form.pages.len(), number("n_groups"), "{file}: pages");
        let wanted: Vec<&str> = document.questions().map(|q| q.code.as_str()).collect();
        assert_eq!(codes(&imported), wanted, "{file}: nothing is lost");
        types_hold(file, &document, &imported);
        conditions_hold(file, &imported.form);
        let unread = imported.notes.iter().filter(|n| n.code == "kept_condition").count();
        conditions = (conditions.0 + relevant, conditions.1 + unread);
        // as text it is the same survey
        let (structure, _) = text(&imported.form, &wording());
        let again = tsv_document(&structure);
        match again {
            Ok(again) => {
                let same = |d: &Document| {
                    d.questions().map(|q| (q.code.clone(), q.subs.len(), q.answers.len())).collect::<Vec<_>>()
                };
                assert_eq!(same(&again), same(&document), "{file}: as text");
            }
            // older surveys may have one code twice, the text may not
            Err(fault) => assert_eq!(fault.code, "survey_line_twice", "{file}: {fault}"),
        }
    }
    assert_eq!(conditions.1, 0, "all conditions of these files are ours, of {}", conditions.0);
}

fn field(name: &str, value: &str) -> String {
    format!("<{name}><![CDATA[{value}]]></{name}>")
}

fn rows(table: &str, rows: &[&[(&str, &str)]]) -> String {
    let row =
        |row: &&[(&str, &str)]| format!("<row>{}</row>", row.iter().map(|(n, v)| field(n, v)).collect::<String>());
    format!("<{table}><fields/><rows>{}</rows></{table}>", rows.iter().map(row).collect::<String>())
}

fn survey(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document>\n<LimeSurveyDocType>Survey</LimeSurveyDocType>\n\
         <DBVersion>638</DBVersion>\n<languages><language>zh-Hans</language><language>en</language></languages>\n\
         {inner}\n</document>\n"
    )
}

/// Texts in tables of their own, as files of today have them.
fn modern() -> String {
    survey(
        &[
            rows("groups", &[&[("gid", "7"), ("group_order", "1"), ("grelevance", "1")]]),
            rows(
                "group_l10ns",
                &[
                    &[("gid", "7"), ("group_name", "寄件"), ("language", "zh-Hans")],
                    &[("gid", "7"), ("group_name", "Sending"), ("language", "en")],
                ],
            ),
            rows(
                "questions",
                &[
                    &[
                        ("qid", "2"),
                        ("gid", "7"),
                        ("type", "1"),
                        ("title", "gap"),
                        ("question_order", "2"),
                        ("relevance", "used_app.NAOK==\"Y\""),
                    ],
                    &[
                        ("qid", "1"),
                        ("gid", "7"),
                        ("type", "M"),
                        ("title", "used"),
                        ("question_order", "1"),
                        ("mandatory", "Y"),
                        ("relevance", "1"),
                    ],
                ],
            ),
            rows(
                "subquestions",
                &[
                    &[("qid", "3"), ("parent_qid", "1"), ("title", "app"), ("question_order", "1"), ("scale_id", "0")],
                    &[
                        ("qid", "4"),
                        ("parent_qid", "2"),
                        ("title", "speed"),
                        ("question_order", "1"),
                        ("scale_id", "0"),
                    ],
                ],
            ),
            rows(
                "question_l10ns",
                &[
                    &[("qid", "1"), ("question", "<p>您用过什么？</p>"), ("language", "zh-Hans")],
                    &[("qid", "1"), ("question", "What did you use &amp; like?"), ("language", "en")],
                    &[("qid", "2"), ("question", "请评分"), ("language", "zh-Hans")],
                    &[("qid", "3"), ("question", "小程序"), ("language", "zh-Hans")],
                    &[("qid", "4"), ("question", "速度"), ("language", "zh-Hans")],
                ],
            ),
            rows(
                "answers",
                &[
                    &[("aid", "1"), ("qid", "2"), ("code", "A2"), ("sortorder", "2"), ("scale_id", "0")],
                    &[("aid", "2"), ("qid", "2"), ("code", "A1"), ("sortorder", "1"), ("scale_id", "0")],
                    &[("aid", "3"), ("qid", "2"), ("code", "1"), ("sortorder", "1"), ("scale_id", "1")],
                    &[("aid", "4"), ("qid", "2"), ("code", "2"), ("sortorder", "2"), ("scale_id", "1")],
                    &[("aid", "5"), ("qid", "2"), ("code", "3"), ("sortorder", "3"), ("scale_id", "1")],
                ],
            ),
            rows(
                "answer_l10ns",
                &[
                    &[("aid", "1"), ("answer", "高"), ("language", "zh-Hans")],
                    &[("aid", "2"), ("answer", "低"), ("language", "zh-Hans")],
                ],
            ),
            rows(
                "question_attributes",
                &[
                    &[("qid", "2"), ("attribute", "dualscale_headerA"), ("value", "期望"), ("language", "zh-Hans")],
                    &[("qid", "1"), ("attribute", "array_filter"), ("value", "other")],
                ],
            ),
            rows(
                "surveys",
                &[&[("sid", "1"), ("language", "zh-Hans"), ("additional_languages", "en"), ("format", "G")]],
            ),
            rows(
                "surveys_languagesettings",
                &[
                    &[("surveyls_language", "zh-Hans"), ("surveyls_title", "满意度")],
                    &[("surveyls_language", "en"), ("surveyls_title", "Satisfaction")],
                ],
            ),
        ]
        .concat(),
    )
}

#[test]
fn tables_become_questions_in_both_languages() {
    let document = lss_document(&modern()).unwrap();
    let imported = to_form(&document, &wording()).unwrap();
    let form = &imported.form;
    assert_eq!(form.title, Text::both("满意度", "Satisfaction"));
    assert_eq!(form.pages[0].title, Text::both("寄件", "Sending"));
    let [used, gap] = form.pages[0].questions.as_slice() else { panic!("{form:?}") };
    assert_eq!(used.text, Text::both("您用过什么？", "What did you use & like?"));
    assert!(used.required);
    assert_eq!(gap.show_if, "selected(used, app)");
    let Kind::Sides(sides) = &gap.kind else { panic!("{gap:?}") };
    assert_eq!(sides.sides[0].text.zh, "期望");
    let labels: Vec<&str> = sides.sides[0].scale.labels.iter().map(|l| l.zh.as_str()).collect();
    assert_eq!((labels, sides.sides[1].scale.to), (vec!["低", "高"], 3));
    let said = |code: &str, at: &str| imported.notes.iter().any(|n| n.code == code && n.at == at);
    assert!(said("points_by_place", "gap") && said("kept_part", "used"), "{:?}", imported.notes);
    // the text that it becomes has everything it had
    let (structure, notes) = text(form, &wording());
    assert_eq!(notes, []);
    let back = tsv_document(&structure).unwrap();
    let again = back.questions().collect::<Vec<_>>();
    assert_eq!(again[0].cell("array_filter"), "other");
    assert_eq!(again[0].said["text"]["zh-Hans"], "<p>您用过什么？</p>");
    let codes: Vec<&str> = again[1].answers.iter().map(|a| a.code.as_str()).collect();
    assert_eq!(codes, ["A1", "A2", "1", "2", "3"]);
}

#[test]
fn conditions_in_a_table_are_ours_too() {
    let old = survey(
        &[
            rows("groups", &[&[("gid", "7"), ("group_name", "g"), ("group_order", "1"), ("language", "en")]]),
            rows(
                "questions",
                &[
                    &[
                        ("qid", "1"),
                        ("gid", "7"),
                        ("type", "Y"),
                        ("title", "sent"),
                        ("question", "Sent?"),
                        ("question_order", "1"),
                        ("language", "en"),
                    ],
                    &[
                        ("qid", "2"),
                        ("gid", "7"),
                        ("type", "M"),
                        ("title", "used"),
                        ("question", "Used?"),
                        ("question_order", "2"),
                        ("language", "en"),
                    ],
                    &[
                        ("qid", "3"),
                        ("gid", "7"),
                        ("type", "T"),
                        ("title", "why"),
                        ("question", "Why?"),
                        ("question_order", "3"),
                        ("language", "en"),
                    ],
                ],
            ),
            rows(
                "subquestions",
                &[&[("qid", "4"), ("parent_qid", "2"), ("title", "app"), ("question", "App"), ("language", "en")]],
            ),
            rows(
                "conditions",
                &[
                    &[
                        ("qid", "3"),
                        ("scenario", "1"),
                        ("cqid", "1"),
                        ("cfieldname", "9X7X1"),
                        ("method", "=="),
                        ("value", "Y"),
                    ],
                    &[
                        ("qid", "3"),
                        ("scenario", "1"),
                        ("cqid", "2"),
                        ("cfieldname", "9X7X2"),
                        ("method", "!="),
                        ("value", "app"),
                    ],
                    &[
                        ("qid", "3"),
                        ("scenario", "2"),
                        ("cqid", "1"),
                        ("cfieldname", "9X7X1"),
                        ("method", "=="),
                        ("value", " "),
                    ],
                ],
            ),
        ]
        .concat(),
    );
    let imported = to_form(&lss_document(&old).unwrap(), &wording()).unwrap();
    let why = imported.form.questions().find(|(_, q)| q.name == "why").unwrap().1;
    assert_eq!(why.show_if, "sent = yes and not selected(used, app) or not answered(sent)");
}

#[test]
fn a_damaged_or_hostile_file_is_refused_naming_the_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.lss");
    let case = |content: &str| {
        fs::write(&path, content).unwrap();
        read(&path, "lss", &wording()).unwrap_err()
    };
    let whole = modern();
    for cut in (60..whole.len() - 20).step_by(61).filter(|c| whole.is_char_boundary(*c)) {
        assert_eq!(case(&whole[..cut]).code, "survey_xml", "{cut}");
    }
    // entities are never expanded: what declares them is not read
    let bomb = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    let bomb = whole.replacen("<document>", &format!("{bomb}<document>"), 1).replacen("App", "&b;", 1);
    assert_eq!(case(&bomb).code, "survey_xml_entities");
    let outside = whole.replacen("<document>", "<!DOCTYPE d SYSTEM \"file:///etc/hosts\"><document>", 1);
    assert_eq!(case(&outside).code, "survey_xml_entities");
    assert_eq!(case(&whole.replace("<fields/>", "<fields>&unknown;</fields>")).code, "survey_xml");
    assert_eq!(case(&format!("{}{}", "<a>".repeat(1_000_000), "</a>".repeat(1_000_000))).code, "survey_xml");
    assert_eq!(case("").code, "survey_xml_shape");
    assert_eq!(case("<document><LimeSurveyDocType>Group</LimeSurveyDocType></document>").code, "survey_xml_shape");
    assert_eq!(case("<html><body>not found</body></html>").code, "survey_xml_shape");
    assert_eq!(case(&survey("")).code, "survey_no_questions");
    let lost = case(&whole.replace("<parent_qid><![CDATA[2]]>", "<parent_qid><![CDATA[99]]>"));
    assert_eq!((lost.code.as_str(), &lost.args["name"]), ("survey_part_of_nothing", &"speed".into()));
    let lost = case(
        &whole.replace("<qid><![CDATA[1]]></qid><gid><![CDATA[7]]>", "<qid><![CDATA[1]]></qid><gid><![CDATA[8]]>"),
    );
    assert_eq!((lost.code.as_str(), &lost.args["table"]), ("survey_part_of_nothing", &"questions".into()));
    let many: String = (0..120_000).map(|n| format!("<row><qid>{n}</qid></row>")).collect();
    assert_eq!(case(&survey(&format!("<answers><rows>{many}</rows></answers>"))).code, "survey_too_many");
    gigabyte(&path, &whole);
    assert_eq!(format_of(&path).unwrap(), "lss");
    assert_eq!(read(&path, "lss", &wording()).unwrap_err().code, "survey_too_many");
}
