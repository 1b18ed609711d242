use crate::reference::{expected, folder, node, ours, wording};
use keheng_files::survey_formats::surveyjs::{from_json, to_json};
use keheng_form::{Kind, expr};
use serde_json::{Value, json};

/// The surveys of the reference: some files hold several.
fn surveys() -> Option<Vec<(String, Value, Value)>> {
    let (folder, all) = expected("surveyjs")?;
    let find = |(file, wanted): (&String, &Value)| {
        let (path, at) = file.split_once('#').map_or((file.as_str(), None), |(f, n)| (f, n.parse::<usize>().ok()));
        let text = std::fs::read_to_string(folder.join(path)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let survey = at.map_or(value.clone(), |at| value[at].clone());
        (file.clone(), survey, wanted.clone())
    };
    Some(all.as_object().unwrap().iter().map(find).collect())
}

#[test]
fn every_survey_is_read_as_the_reference_reads_it() {
    let Some(all) = surveys() else { return };
    for (file, survey, wanted) in all {
        let imported = match from_json(&survey) {
            Ok(found) => found,
            Err(fault) => {
                // nothing in it is a question of ours
                assert_eq!(fault.code, "survey_no_questions", "{file}");
                continue;
            }
        };
        let form = &imported.form;
        assert_eq!(form.pages.len() as u64, wanted["pages"].as_u64().unwrap(), "{file}: pages");
        let originals: Vec<String> = form
            .questions()
            .map(|(_, q)| form.foreign.get(&format!("surveyjs/{}/name", q.uid)).unwrap_or(&q.name).clone())
            .collect();
        let kept: Vec<&str> =
            imported.notes.iter().filter(|n| n.code == "kept_question").map(|n| n.at.as_str()).collect();
        // what stands inside of a kept part is no question of its own
        let whole: Vec<&Value> = wanted["questions"].as_array().unwrap().iter().collect();
        let mut order = Vec::new();
        for question in whole {
            let name = question["name"].as_str().unwrap();
            let inside = form.foreign.values().any(|v| v.contains(&format!("\"name\":\"{name}\"")));
            if originals.iter().any(|n| n == name) {
                order.push(name);
            } else {
                assert!(kept.contains(&name) || inside, "{file}: {name} is neither asked nor kept");
            }
        }
        let asked: Vec<&str> = originals.iter().map(String::as_str).filter(|n| order.contains(n)).collect();
        assert_eq!(asked, order, "{file}: order");
        let names = expr::Names::of(form);
        for (_, q) in form.questions().filter(|(_, q)| !q.show_if.is_empty()) {
            expr::parse(&q.show_if, &names).unwrap_or_else(|f| panic!("{file}: {}: {f}", q.show_if));
        }
    }
}

#[test]
fn what_was_read_is_written_back_whole() {
    let Some(all) = surveys() else { return };
    let pairs: Vec<(String, Value, Value)> = all
        .into_iter()
        .filter_map(|(file, survey, _)| Some((file, to_json(&from_json(&survey).ok()?.form, &wording()).0, survey)))
        .collect();
    let both: Vec<&Value> = pairs.iter().flat_map(|(_, after, before)| [after, before]).collect();
    let Some(found) = node(include_str!("survey_core.js"), &json!({"surveys": both})) else { return };
    for (at, (file, after, _)) in pairs.iter().enumerate() {
        let squeeze = |v: &Value| v.to_string().replace([' ', '(', ')'], "").replace('"', "'");
        let (mut ours, mut theirs) = (found[2 * at]["questions"].clone(), found[2 * at + 1]["questions"].clone());
        for q in ours.as_array_mut().unwrap().iter_mut().chain(theirs.as_array_mut().unwrap()) {
            let squeezed = [squeeze(&q["visibleIf"]), squeeze(&q["parent"])];
            q["visibleIf"] = json!(squeezed);
        }
        assert_eq!(ours, theirs, "{file}\n{after:#}");
    }
}

#[test]
fn forms_of_ours_load_in_survey_core_with_the_same_parts() {
    let forms = ours();
    let surveys: Vec<Value> = forms.iter().map(|(_, form)| to_json(form, &wording()).0).collect();
    let schema = folder()
        .and_then(|f| std::fs::read_to_string(f.join("surveyjs/surveyjs_definition.schema.json")).ok())
        .map(|text| serde_json::from_str::<Value>(&text).unwrap());
    let input = json!({"surveys": surveys, "schema": schema});
    let Some(found) = node(include_str!("survey_core.js"), &input) else { return };
    for ((id, form), found) in forms.iter().zip(found.as_array().unwrap()) {
        assert_eq!(found["errors"], json!([]), "{id}: faults of survey-core");
        if schema.is_some() {
            assert_eq!(found["schema"], json!([]), "{id}: the published schema");
        }
        let loaded = found["questions"].as_array().unwrap();
        let names: Vec<&str> = loaded.iter().map(|q| q["name"].as_str().unwrap()).collect();
        let wanted: Vec<&str> = form.questions().map(|(_, q)| q.name.as_str()).collect();
        assert_eq!(names, wanted, "{id}: names in order");
        for ((_, question), loaded) in form.questions().zip(loaded) {
            let at = format!("{id}: {}", question.name);
            assert_eq!(loaded["required"], json!(question.required && !matches!(question.kind, Kind::Note(_))), "{at}");
            assert_eq!(!question.show_if.is_empty(), loaded["visibleIf"] != "", "{at}: {}", question.show_if);
            let choices = question.kind.as_type().choices();
            if !choices.is_empty() && !matches!(question.kind, Kind::Allocation(_)) {
                let wanted: Vec<&str> = choices
                    .iter()
                    .filter(|c| !["other", "none"].contains(&c.name.as_str()))
                    .map(|c| c.name.as_str())
                    .collect();
                let offered: Vec<&str> = loaded["choices"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|c| c.as_str().unwrap())
                    .filter(|c| !["other", "none"].contains(c))
                    .collect();
                assert_eq!(offered, wanted, "{at}: choices");
            }
        }
    }
}

#[test]
fn forms_of_ours_come_back() {
    for (id, form) in ours() {
        let back = from_json(&to_json(&form, &wording()).0).unwrap_or_else(|f| panic!("{id}: {f}")).form;
        assert_eq!((&back.title, &back.languages), (&form.title, &form.languages), "{id}");
        assert_eq!(back.pages.len(), form.pages.len(), "{id}");
        for ((_, before), (_, after)) in form.questions().zip(back.questions()) {
            let at = format!("{id}: {}", before.name);
            assert_eq!((&after.name, after.kind.id()), (&before.name, before.kind.id()), "{at}");
            assert_eq!((&after.text, after.required), (&before.text, before.required), "{at}");
            let keys = |q: &keheng_form::Question| q.cells().into_iter().map(|c| c.name).collect::<Vec<_>>();
            assert_eq!(keys(after), keys(before), "{at}: cells");
            let empty = before.show_if.contains("customer.") || before.show_if.contains("arm");
            assert_eq!(after.show_if.is_empty(), before.show_if.is_empty() || empty, "{at}: {}", before.show_if);
        }
    }
}

#[test]
fn what_is_no_survey_is_refused_fast() {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.json");
    let case = |text: &str| {
        std::fs::write(&path, text).unwrap();
        keheng_files::survey_formats::surveyjs::read(&path).unwrap_err().code
    };
    assert_eq!(case(&deep), "survey_json");
    assert_eq!(case(&format!("{}{}", "{\"elements\":[".repeat(10_000), "]}".repeat(10_000))), "survey_json");
    assert_eq!(case("{\"title\": \"x\""), "survey_json");
    assert_eq!(case("[1]"), "survey_json_shape");
    assert_eq!(case("{\"title\": \"x\"}"), "survey_json_shape");
    assert_eq!(case("{\"pages\": [1]}"), "survey_json_shape");
    assert_eq!(case("{\"elements\": [{\"type\": \"file\", \"name\": \"f\"}]}"), "survey_no_questions");
    let many = vec!["{\"type\":\"text\",\"name\":\"a\"}"; 6_000].join(",");
    assert_eq!(case(&format!("{{\"elements\":[{many}]}}")), "survey_too_many");
}
