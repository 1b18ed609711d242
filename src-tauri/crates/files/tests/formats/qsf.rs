use crate::{
    limesurvey::{conditions_hold, gigabyte},
    reference::{expected, wording},
};
use keheng_files::survey_formats::{Imported, format_of, qsf::from_json, read};
use keheng_form::{Kind, Question, Text};
use serde_json::{Value, json};
use std::fs;

/// Questions that became of one of the file, in order.
fn made<'a>(imported: &'a Imported, id: &str) -> Vec<&'a Question> {
    let of = |q: &&Question| imported.form.foreign.get(&format!("qsf/{}/id", q.uid)).is_some_and(|found| found == id);
    imported.form.questions().map(|(_, q)| q).filter(of).collect()
}

#[test]
fn every_survey_is_read_as_the_reference_counts_it() {
    let Some((folder, all)) = expected("qsf") else { return };
    for (file, wanted) in all.as_object().unwrap() {
        let path = folder.join(file);
        assert_eq!(format_of(&path).unwrap(), "qsf", "{file}");
        let source: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let imported = from_json(&source, &wording()).unwrap_or_else(|f| panic!("{file}: {f}"));
        assert_eq!(imported.form.title.en, wanted["name"].as_str().unwrap(), "{file}");
        conditions_hold(file, &imported.form);
        let payload = |id: &str| {
            let elements = source["SurveyElements"].as_array().unwrap();
            elements.iter().find(|e| e["PrimaryAttribute"] == id).unwrap()["Payload"].clone()
        };
        let blocks = source["SurveyElements"].as_array().unwrap().iter().find(|e| e["Element"] == "BL").unwrap();
        let trash: Vec<&str> = (blocks["Payload"].as_array().into_iter().flatten())
            .chain(blocks["Payload"].as_object().into_iter().flat_map(|by| by.values()))
            .filter(|b| b["Type"] == "Trash")
            .flat_map(|b| b["BlockElements"].as_array().into_iter().flatten())
            .filter_map(|e| e["QuestionID"].as_str())
            .collect();
        let questions = wanted["questions"].as_array().unwrap();
        assert_eq!(questions.len() as u64, wanted["n_questions"].as_u64().unwrap());
        for question in questions {
            let (id, tag) = (question["id"].as_str().unwrap(), question["tag"].as_str().unwrap());
            let at = format!("{file}: {tag}");
            let (choices, answers) = (question["n_choices"].as_u64().unwrap(), question["n_answers"].as_u64().unwrap());
            let found = made(&imported, id);
            if trash.contains(&id) {
                assert!(found.is_empty(), "{at} is not used");
                assert!(imported.notes.iter().any(|n| n.code == "unused_question" && n.at == tag), "{at}");
                continue;
            }
            let kept = imported.form.foreign.contains_key(&format!("qsf/{id}/question"));
            assert!(kept, "{at} is stored whole");
            let whole = payload(id);
            let sub = whole["SubSelector"].as_str().unwrap_or_default();
            let one = *found.first().unwrap_or_else(|| panic!("{at} is asked"));
            let count = |kind: &Kind| (kind.as_type().choices().len() + kind.as_type().rows().len()) as u64;
            let columns = |kind: &Kind| match kind {
                Kind::MatrixScale(k) => (k.scale.to - k.scale.from + 1) as u64,
                other => other.columns().len() as u64,
            };
            match (question["type"].as_str().unwrap(), whole["Selector"].as_str().unwrap()) {
                ("MC", "MAVR") => assert_eq!((one.kind.id(), count(&one.kind)), ("multiple", choices), "{at}"),
                ("MC", _) => assert_eq!((one.kind.id(), count(&one.kind)), ("single", choices), "{at}"),
                ("TE", _) => assert_eq!(one.kind.id(), "short_text", "{at}"),
                ("Slider", _) => assert_eq!((one.kind.id(), found.len() as u64), ("slider", choices), "{at}"),
                ("Matrix", _) => {
                    let kinds: &[&str] =
                        if sub == "MultipleAnswer" { &["matrix_multiple"] } else { &["matrix_single", "matrix_scale"] };
                    assert!(kinds.contains(&one.kind.id()), "{at} is {}", one.kind.id());
                    assert_eq!((count(&one.kind), columns(&one.kind)), (choices, answers), "{at}");
                }
                ("SBS", _) => {
                    let more = whole["AdditionalQuestions"].as_object().unwrap().len();
                    assert!(found.iter().all(|q| count(&q.kind) == choices), "{at}: rows");
                    assert_eq!(
                        if one.kind.id() == "sides" { one.kind.sides().len() } else { found.len() },
                        more,
                        "{at}"
                    );
                }
                (other, _) => panic!("{at} is of type {other}"),
            }
            if found.len() == 1 {
                assert!(one.name == tag || imported.notes.iter().any(|n| n.code == "renamed" && n.at == tag), "{at}");
            }
        }
        // display logic is ours or named
        let shown = |id: &str| made(&imported, id).iter().all(|q| !q.show_if.is_empty());
        for question in questions {
            let (id, tag) = (question["id"].as_str().unwrap(), question["tag"].as_str().unwrap());
            if payload(id)["DisplayLogic"].is_object() && !trash.contains(&id) {
                let named = imported.notes.iter().any(|n| n.code == "kept_condition" && n.at == tag);
                assert!(shown(id) || named, "{file}: {tag}");
            }
        }
    }
}

fn element(kind: &str, id: &str, payload: Value) -> Value {
    json!({"SurveyID": "SV_1", "Element": kind, "PrimaryAttribute": id, "SecondaryAttribute": null, "Payload": payload})
}

fn question(id: &str, type_: &str, selector: &str, more: Value) -> Value {
    let mut payload = json!({
        "QuestionText": format!("Words of {id}"), "DataExportTag": id.replace("QID", "q"), "QuestionType": type_,
        "Selector": selector, "QuestionID": id, "Language": [],
        "Choices": {"1": {"Display": "One"}, "2": {"Display": "Two"}, "3": {"Display": "Three"}}, "ChoiceOrder": ["1", "2", "3"],
    });
    payload.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    element("SQ", id, payload)
}

fn survey(blocks: Value, questions: Vec<Value>) -> Value {
    let mut elements = vec![element("BL", "Survey Blocks", blocks)];
    elements.extend(questions);
    json!({"SurveyEntry": {"SurveyName": "Parcels", "SurveyLanguage": "EN"}, "SurveyElements": elements})
}

fn block(elements: Vec<Value>) -> Value {
    json!([{"Type": "Default", "Description": "First", "ID": "BL_1", "BlockElements": elements}])
}

fn asks(id: &str) -> Value {
    json!({"Type": "Question", "QuestionID": id})
}

fn when(locator: &str, operator: &str, right: Value) -> Value {
    json!({"LogicType": "Question", "LeftOperand": locator, "Operator": operator, "RightOperand": right, "Type": "Expression"})
}

#[test]
fn types_translations_and_logic_are_ours() {
    let display =
        |logic: Value| json!({"DisplayLogic": {"0": {"0": logic, "Type": "If"}, "Type": "BooleanExpression"}});
    let skip = json!({"Type": "Question", "QuestionID": "QID1", "SkipLogic": [{
        "Locator": "q://QID1/SelectableChoice/2", "Condition": "Selected", "SkipToDestination": "QID4"
    }]});
    let blocks = block(vec![
        skip,
        asks("QID2"),
        asks("QID3"),
        json!({"Type": "Page Break"}),
        asks("QID4"),
        asks("QID5"),
        asks("QID6"),
        asks("QID7"),
        asks("QID8"),
    ]);
    let mut both = display(when("q://QID2/ChoiceTextEntryValue", "GreaterThan", json!("5")));
    both["DisplayLogic"]["0"]["1"] = when("q://QID1/SelectableChoice/1", "NotSelected", Value::Null);
    both["DisplayLogic"]["0"]["1"]["Conjuction"] = json!("And");
    let place =
        display(json!({"LogicType": "GeoIP", "LeftOperand": "loc://City", "Operator": "EqualTo", "RightOperand": "X"}));
    let single = json!({
        "Language": {"ZH-S": {"QuestionText": "您用过吗？", "Choices": {"1": {"Display": "是"}, "2": {"Display": "否"}}}},
        "Validation": {"Settings": {"ForceResponse": "ON"}},
        "Choices": {"1": {"Display": "Yes"}, "2": {"Display": "<b>No</b>"}, "3": {"Display": "Else", "TextEntry": "true"}},
        "ChoiceOrder": ["2", "1", "3"], "RecodeValues": {"1": "1", "2": "0", "3": "9"},
    });
    let number = json!({"Validation": {"Settings": {"ContentType": "ValidNumber", "ValidNumber": {"Min": "0", "Max": "99", "NumDecimals": "0"}}}});
    let scale = json!({"SubSelector": "SingleAnswer", "Answers": {"1": {"Display": "Bad"}, "2": {"Display": ""}, "3": {"Display": "Good"}},
        "AnswerOrder": ["1", "2", "3"], "RecodeValues": {"1": "1", "2": "2", "3": "3"}});
    let shares = json!({"Validation": {"Settings": {"Type": "ChoicesTotal", "ChoiceTotal": "100"}}});
    let imported = from_json(
        &survey(
            blocks,
            vec![
                question("QID1", "MC", "SAVR", single),
                question("QID2", "TE", "SL", number),
                question("QID3", "Matrix", "Likert", scale),
                question("QID4", "CS", "HR", {
                    let mut all = shares;
                    all.as_object_mut().unwrap().extend(both.as_object().unwrap().clone());
                    all
                }),
                question("QID5", "RO", "DND", place),
                question("QID6", "Slider", "HSLIDER", json!({"Configuration": {"CSSliderMin": 0, "CSSliderMax": 10}})),
                question("QID7", "DB", "TB", json!({"QuestionText": "You said ${q://QID2/ChoiceTextEntryValue}."})),
                question("QID8", "FileUpload", "FileUpload", json!({})),
            ],
        ),
        &wording(),
    )
    .unwrap();
    let form = &imported.form;
    assert_eq!((form.pages.len(), form.title.en.as_str()), (2, "Parcels"));
    let of =
        |name: &str| form.questions().find(|(_, q)| q.name == name).unwrap_or_else(|| panic!("{name} in {form:#?}")).1;
    assert_eq!(of("q1").text, Text::both("您用过吗？", "Words of QID1"));
    assert!(of("q1").required);
    let Kind::Single(k) = &of("q1").kind else { panic!() };
    let choices: Vec<(&str, &str, bool)> =
        k.choices.iter().map(|c| (c.name.as_str(), c.text.en.as_str(), c.open)).collect();
    assert_eq!(choices, [("0", "No", false), ("1", "Yes", false), ("9", "Else", true)]);
    assert_eq!((of("q2").show_if.as_str(), of("q3").show_if.as_str()), ("not q1 = 0", "not q1 = 0"), "skipped");
    assert_eq!(of("q3").kind.id(), "matrix_scale");
    assert_eq!(of("q4").show_if, "q2 > 5 and not q1 = 1");
    assert_eq!(of("q4").kind.id(), "allocation");
    assert_eq!((of("q5").kind.id(), of("q5").show_if.as_str()), ("ranking", ""));
    assert_eq!((of("q6_1").text.en.as_str(), of("q6_3").kind.id()), ("Words of QID6 – One", "slider"));
    assert_eq!(of("q7").text.en, "You said {q2}.");
    let said = |code: &str, at: &str| imported.notes.iter().any(|n| n.code == code && n.at == at);
    assert!(
        said("kept_condition", "q5") && said("stored_question", "q8") && said("split", "q6"),
        "{:#?}",
        imported.notes
    );
    conditions_hold("own", form);
}

#[test]
fn a_skip_to_the_end_and_a_branch_hide_what_they_should() {
    let blocks = json!([
        {"Type": "Default", "Description": "A", "ID": "BL_1", "BlockElements": [
            {"Type": "Question", "QuestionID": "QID1", "SkipLogic": [
                {"Locator": "q://QID1/SelectableChoice/1", "Condition": "Selected", "SkipToDestination": "ENDOFSURVEY"},
                {"Locator": "q://QID1/SelectableChoice/1", "Condition": "Selected", "SkipToDestination": "ENDOFBLOCK"},
            ]},
            {"Type": "Question", "QuestionID": "QID2"},
        ]},
        {"Type": "Standard", "Description": "B", "ID": "BL_2", "BlockElements": [{"Type": "Question", "QuestionID": "QID3"}]},
        {"Type": "Trash", "Description": "T", "ID": "BL_3", "BlockElements": [{"Type": "Question", "QuestionID": "QID4"}]},
    ]);
    let logic = json!({"0": {"0": when("q://QID2/ChoiceTextEntryValue", "NotEmpty", Value::Null), "Type": "If"}, "Type": "BooleanExpression"});
    let flow = json!({"Type": "Root", "FlowID": "FL_1", "Flow": [
        {"Type": "Branch", "FlowID": "FL_3", "BranchLogic": logic, "Flow": [{"Type": "Block", "ID": "BL_2", "FlowID": "FL_4"}]},
        {"Type": "Block", "ID": "BL_1", "FlowID": "FL_2"},
    ]});
    let mut whole = survey(
        blocks,
        vec![
            question("QID1", "MC", "SAVR", json!({})),
            question("QID2", "TE", "ML", json!({})),
            question("QID3", "MC", "MAVR", json!({})),
            question("QID4", "TE", "SL", json!({})),
        ],
    );
    whole["SurveyElements"].as_array_mut().unwrap().push(element("FL", "Survey Flow", flow));
    let imported = from_json(&whole, &wording()).unwrap();
    let pages: Vec<(&str, &str)> =
        imported.form.pages.iter().map(|p| (p.title.en.as_str(), p.show_if.as_str())).collect();
    assert_eq!(pages, [("B", "answered(q2)"), ("A", "")], "in the order of the flow");
    let shown: Vec<(&str, &str)> =
        imported.form.questions().map(|(_, q)| (q.name.as_str(), q.show_if.as_str())).collect();
    assert_eq!(shown, [("q3", ""), ("q1", ""), ("q2", "not q1 = 1")]);
    assert!(imported.notes.iter().any(|n| n.code == "unused_question" && n.at == "q4"));
}

#[test]
fn what_is_no_survey_is_refused_naming_the_fault() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.qsf");
    let case = |content: &str| {
        fs::write(&path, content).unwrap();
        read(&path, "qsf", &wording()).unwrap_err()
    };
    let good = survey(block(vec![asks("QID1")]), vec![question("QID1", "MC", "SAVR", json!({}))]);
    let text = good.to_string();
    for cut in (1..text.len() - 1).step_by(37) {
        assert_eq!(case(&text[..cut]).code, "survey_json", "{cut}");
    }
    assert_eq!(case(&format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000))).code, "survey_json");
    assert_eq!(case("{\"SurveyEntry\": {}, \"SurveyElements\": 1}").code, "survey_qsf_shape");
    assert_eq!(case("[1]").code, "survey_qsf_shape");
    assert_eq!(case("{\"SurveyEntry\": {}, \"SurveyElements\": [{\"Element\": \"SQ\"}]}").code, "survey_qsf_shape");
    assert_eq!(case("{\"SurveyEntry\": {}, \"SurveyElements\": []}").code, "survey_no_questions");
    let refused = |value: &Value| from_json(value, &wording()).unwrap_err();
    let lost = refused(&survey(block(vec![asks("QID7")]), vec![question("QID1", "MC", "SAVR", json!({}))]));
    assert_eq!((lost.code.as_str(), &lost.args["name"]), ("survey_part_of_nothing", &"QID7".into()));
    let one = || question("QID1", "MC", "SAVR", json!({}));
    let twice = refused(&survey(block(vec![asks("QID1")]), vec![one(), one()]));
    assert_eq!((twice.code.as_str(), &twice.args["name"]), ("survey_question_twice", &"QID1".into()));
    let many = (0..5_100).map(|n| question(&format!("QID{n}"), "TE", "SL", json!({}))).collect();
    assert_eq!(refused(&survey(block(vec![]), many)).code, "survey_too_many");
    // a flow in a flow in a flow, as deep as JSON may be
    let mut deep = json!({"Type": "Block", "ID": "BL_1"});
    for _ in 0..50 {
        deep = json!({"Type": "Group", "Flow": [deep]});
    }
    let mut whole = good.clone();
    whole["SurveyElements"].as_array_mut().unwrap().push(element("FL", "Survey Flow", deep));
    assert_eq!(from_json(&whole, &wording()).unwrap().form.questions().count(), 1);
    gigabyte(&path, &text);
    assert_eq!(format_of(&path).unwrap(), "qsf");
    assert_eq!(read(&path, "qsf", &wording()).unwrap_err().code, "survey_too_many");
}
