//! XLSForm there and back, as pyxform reads it. It is longer than others because what a form asks and what comes back must be
//! read side by side.

use crate::reference::{expected, ours, python, wording};
use keheng_files::survey_formats::xlsform::{Book, Document, Item, read, rows, to_form, write};
use keheng_form::{Arm, Form, Kind, Quota, Text, cells, expr};
use serde_json::Value;
use std::{collections::BTreeSet, process::Command};

/// Items that pyxform makes of its own, and the words it gives to "other".
fn made(item: &Value) -> bool {
    let name = item["name"].as_str().unwrap();
    name.starts_with("generated_table_list_label")
        || item["type"] == "calculate" && name.ends_with("_count")
        || name.starts_with("reserved_name_for")
        || item["label"] == "Specify other."
}

/// The reference makes one blank of several.
fn said(item: &Item) -> Vec<(String, String)> {
    let squeeze = |text: String| text.split(' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    item.said("label").into_iter().map(|(language, label)| (language, squeeze(label))).collect()
}

#[track_caller]
fn compare(file: &str, document: &Document, wanted: &Value) {
    let items: Vec<&Item> = document.items().filter(|i| i.type_ != "audit").collect();
    let names: Vec<&str> = items.iter().map(|i| i.name.as_str()).collect();
    let expected: Vec<&Value> = wanted["items"].as_array().unwrap().iter().filter(|i| !made(i)).collect();
    let wanted_names: Vec<&str> = expected.iter().map(|i| i["name"].as_str().unwrap()).collect();
    assert_eq!(names, wanted_names, "{file}: names in order");
    for (item, wanted) in items.iter().zip(&expected) {
        let at = format!("{file}: {}", item.name);
        assert_eq!(item.type_, wanted["type"].as_str().unwrap(), "{at}: type");
        assert_eq!(item.path.join("/"), wanted["path"].as_str().unwrap(), "{at}: groups around it");
        for (column, ours) in [("relevant", item.cell("relevant")), ("constraint", item.cell("constraint"))] {
            // the reference hands the condition of a group down to its questions, where the form asks for that
            let outer = items.iter().any(|g| item.path.contains(&g.name) && wanted[column] == g.cell(column));
            if ours.is_empty() && outer && document.setting("flat").is_some() {
                continue;
            }
            assert_eq!(ours, wanted[column].as_str().unwrap_or_default(), "{at}: {column}");
        }
        assert_eq!(item.cell("required"), wanted["required"].as_str().unwrap_or_default(), "{at}: required");
        match &wanted["label"] {
            Value::String(label) => {
                assert!(said(item).iter().any(|(_, l)| l == label), "{at}: {label} in {:?}", said(item))
            }
            Value::Object(labels) => {
                for (language, label) in labels {
                    let label = label.as_str().unwrap();
                    assert!(said(item).iter().any(|(_, l)| l == label), "{at}: {language} {label} in {:?}", said(item));
                }
            }
            _ => {}
        }
        if let Some(list) = wanted["list"].as_str() {
            assert_eq!(item.list.as_deref(), Some(list), "{at}: list");
        }
    }
    for (list, names) in wanted["choices"].as_object().into_iter().flatten() {
        let ours: Vec<&str> = document.list(list).unwrap_or_default().iter().map(|c| c.name.as_str()).collect();
        let mut names: Vec<&str> = names.as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
        // `or_other` adds one of its own
        if names.len() == ours.len() + 1 && names.last() == Some(&"other") {
            names.pop();
        }
        assert_eq!(ours, names, "{file}: list {list}");
    }
}

#[test]
fn every_file_is_read_as_the_reference_reads_it() {
    let Some((folder, all)) = expected("xlsform") else { return };
    for (file, wanted) in all.as_object().unwrap() {
        let found = Book::open(&folder.join(file)).and_then(|book| Document::of(&book));
        if wanted["ok"] == false {
            let fault = found.expect_err("the reference refuses it");
            assert_eq!(fault.code, "survey_column_twice", "{file}: {fault}");
            assert_eq!(fault.args["column"], "label".into(), "{file}: the column is named");
            continue;
        }
        let document = found.unwrap_or_else(|f| panic!("{file}: {f}"));
        compare(file, &document, wanted);
    }
}

/// Everything the file asks is a question of the form or a part that is kept and named.
#[test]
fn nothing_of_a_file_is_lost() {
    let Some((folder, all)) = expected("xlsform") else { return };
    let (mut asked, mut conditions, mut kept_conditions) = (0, 0, 0);
    for (file, wanted) in all.as_object().unwrap().iter().filter(|(_, w)| w["ok"] == true) {
        let document = Document::of(&Book::open(&folder.join(file)).unwrap()).unwrap();
        let imported = to_form(&document, &wording()).unwrap_or_else(|f| panic!("{file}: {f}"));
        let form = &imported.form;
        let originals: BTreeSet<String> = form
            .questions()
            .flat_map(|(_, q)| {
                q.cells()
                    .into_iter()
                    .map(|c| c.key)
                    .chain([q.uid.clone()])
                    .map(|k| (k, q.name.clone()))
                    .collect::<Vec<_>>()
            })
            .map(|(key, name)| form.foreign.get(&format!("xlsform/{key}/name")).cloned().unwrap_or(name))
            .collect();
        let noted: BTreeSet<&str> = imported.notes.iter().map(|n| n.at.as_str()).collect();
        let pages: BTreeSet<&String> =
            form.foreign.iter().filter(|(k, _)| k.ends_with("/group")).map(|(_, v)| v).collect();
        let cell_names: BTreeSet<String> = cells(form).into_iter().map(|c| c.name).collect();
        for item in wanted["items"].as_array().unwrap() {
            let name = item["name"].as_str().unwrap();
            let here = originals.contains(name)
                || noted.contains(name)
                || pages.contains(&name.to_owned())
                || cell_names.contains(name);
            assert!(made(item) || here, "{file}: {name} is neither asked nor named");
        }
        let names = expr::Names::of(form);
        for (_, question) in form.questions() {
            asked += 1;
            for source in [&question.show_if, &question.valid_if].into_iter().filter(|s| !s.is_empty()) {
                conditions += 1;
                expr::parse(source, &names).unwrap_or_else(|f| panic!("{file}: {}: {source}: {f}", question.name));
            }
        }
        kept_conditions += imported.notes.iter().filter(|n| n.code == "kept_condition").count();
    }
    eprintln!("{asked} questions, {conditions} conditions read, {kept_conditions} kept");
    assert!(conditions > 40 && kept_conditions < conditions, "{conditions} read, {kept_conditions} only kept");
}

fn again(form: &Form) -> Document {
    let (sheets, _) = rows(form, &wording());
    let numbered = |rows: Vec<Vec<String>>| (1..).zip(rows).collect();
    Document::of(&Book {
        sheets: sheets.into_iter().map(|(name, rows)| (name, numbered(rows))).collect(),
        ..Book::default()
    })
    .unwrap()
}

/// A condition without what spelling leaves free.
fn squeezed(text: &str) -> String {
    text.replace("\"", "'").chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')')).collect()
}

#[test]
fn what_was_read_is_written_back_whole() {
    let Some((folder, all)) = expected("xlsform") else { return };
    for (file, _) in all.as_object().unwrap().iter().filter(|(_, w)| w["ok"] == true) {
        let before = Document::of(&Book::open(&folder.join(file)).unwrap()).unwrap();
        let imported = to_form(&before, &wording()).unwrap();
        let after = again(&imported.form);
        let line = |d: &Document| -> Vec<(String, String, Vec<String>)> {
            d.items().map(|i| (i.type_.clone(), i.name.clone(), i.path.clone())).collect()
        };
        assert_eq!(line(&after), line(&before), "{file}: types, names, groups");
        for (a, b) in after.items().zip(before.items()) {
            let at = format!("{file}: {}", b.name);
            let mut texts = (a.texts.clone(), b.texts.clone());
            texts.0.iter_mut().chain(&mut texts.1).for_each(|(_, said)| said.sort());
            texts.0.sort();
            texts.1.sort();
            assert_eq!(texts.0, texts.1, "{at}: texts");
            for column in ["relevant", "constraint"] {
                assert_eq!(squeezed(a.cell(column)), squeezed(b.cell(column)), "{at}: {column}");
            }
            for column in ["required", "appearance", "calculation", "choice_filter", "default", "repeat_count"] {
                assert_eq!(a.cell(column), b.cell(column), "{at}: {column}");
            }
            assert_eq!((&a.list, a.other), (&b.list, b.other), "{at}: list");
        }
        let mut lists = (after.lists.clone(), before.lists.clone());
        for choice in lists.0.iter_mut().chain(&mut lists.1).flat_map(|(_, c)| c) {
            choice.row = 0;
            choice.label.sort();
            choice.cells.sort();
        }
        lists.0.sort_by(|a, b| a.0.cmp(&b.0));
        lists.1.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(lists.0, lists.1, "{file}: lists");
    }
}

#[test]
fn forms_of_ours_load_in_pyxform_with_the_same_parts() {
    let Some(python) = python("pyxform") else { return };
    let folder = tempfile::tempdir().unwrap();
    for (id, form) in ours() {
        let path = folder.path().join(format!("{id}.xlsx"));
        write(&form, &path, &wording()).unwrap_or_else(|f| panic!("{id}: {f}"));
        let script = include_str!("pyxform_items.py");
        let out = Command::new(&python).args(["-c", script]).arg(&path).output().unwrap();
        assert!(out.status.success(), "{id}: {}", String::from_utf8_lossy(&out.stderr));
        let found: Value = serde_json::from_slice(&out.stdout).unwrap();
        let items = found["items"].as_array().unwrap();
        let names: Vec<&str> = items.iter().map(|i| i["name"].as_str().unwrap()).collect();
        let ours = cells(&form);
        let asked: Vec<&str> = names.iter().copied().filter(|n| ours.iter().any(|c| c.name == *n)).collect();
        let wanted: Vec<&str> = ours.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(asked, wanted, "{id}: every cell is asked, in order");
        for (_, question) in form.questions() {
            let find = |name: &str| items.iter().find(|i| i["name"] == name).unwrap_or_else(|| panic!("{id}: {name}"));
            let type_ = match &question.kind {
                Kind::Single(_) | Kind::Dropdown(_) | Kind::YesNo(_) | Kind::ScaleQuestion(_) | Kind::Nps(_) => {
                    "select one"
                }
                Kind::Multiple(_) => "select all that apply",
                Kind::Ranking(_) => "rank",
                Kind::Number(n) if n.decimals == 0 => "integer",
                Kind::Number(_) => "decimal",
                Kind::ShortText(_) | Kind::LongText(_) => "text",
                Kind::Date(_) => "date",
                Kind::Time(_) => "time",
                Kind::Rating(_) | Kind::Slider(_) => "range",
                Kind::Note(_) => "note",
                _ => "group",
            };
            let item = find(&question.name);
            assert_eq!(item["type"], type_, "{id}: {}", question.name);
            let choices = question.kind.as_type().choices();
            if !matches!(question.kind, Kind::Allocation(_)) && !choices.is_empty() {
                let offered: Vec<&str> = found["choices"][item["list"].as_str().unwrap()]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|c| c.as_str().unwrap())
                    .collect();
                let wanted: Vec<&str> = choices.iter().map(|c| c.name.as_str()).collect();
                assert_eq!(offered, wanted, "{id}: {}", question.name);
            }
            let conditional = !question.show_if.is_empty();
            assert_eq!(
                !item["relevant"].is_null(),
                conditional,
                "{id}: {} is shown when {}",
                question.name,
                question.show_if
            );
        }
    }
}

#[test]
fn forms_of_ours_come_back() {
    let folder = tempfile::tempdir().unwrap();
    for (id, form) in ours() {
        let path = folder.path().join(format!("{id}.xlsx"));
        write(&form, &path, &wording()).unwrap();
        let back = read(&path, &wording()).unwrap_or_else(|f| panic!("{id}: {f}")).form;
        assert_eq!(back.title.get(form.languages[0]), form.title.get(form.languages[0]), "{id}");
        assert_eq!(back.languages, form.languages, "{id}");
        for (_, question) in form.questions() {
            // what has no type of its own there comes back as the questions it is made of
            if matches!(question.kind, Kind::Sides(_) | Kind::MatrixText(_) | Kind::Allocation(_)) {
                continue;
            }
            let found = back.questions().map(|(_, q)| q).find(|q| q.name == question.name);
            let found = found.unwrap_or_else(|| panic!("{id}: {} is lost", question.name));
            assert_eq!(found.kind.id(), question.kind.id(), "{id}: {}", question.name);
            assert_eq!(found.text, question.text, "{id}: {}", question.name);
            assert_eq!(found.required, question.required, "{id}: {}", question.name);
        }
    }
}

#[test]
fn every_template_comes_back_as_it_was_exported() {
    for template in keheng_form::templates::TEMPLATES {
        let form = (template.make)();
        let (sheets, _) = rows(&form, &wording());
        let book = |sheets: &[(String, Vec<Vec<String>>)]| Book {
            sheets: sheets
                .iter()
                .map(|(name, rows)| {
                    (name.clone(), rows.iter().enumerate().map(|(at, row)| (at as u32 + 1, row.clone())).collect())
                })
                .collect(),
            ..Book::default()
        };
        let read =
            |sheets: &[(String, Vec<Vec<String>>)]| to_form(&Document::of(&book(sheets)).unwrap(), &wording()).unwrap();
        let mut back = read(&sheets).form;
        assert_eq!(rows(&back, &wording()).0, sheets, "{}: written again it is the same file", template.id);
        back.foreign.clear();
        // what the format has no words for and says so: ranking only the best few, the bounds of texts
        assert_eq!((&back.intro, &back.thanks), (&form.intro, &form.thanks), "{}", template.id);
        // the words of an open option are a question of their own there
        let asked: Vec<_> = form.questions().map(|(_, own)| own.name.as_str()).collect();
        let further: Vec<_> =
            back.questions().filter(|(_, found)| !asked.contains(&found.name.as_str())).map(|(_, q)| q).collect();
        assert!(further.iter().all(|q| matches!(q.kind, Kind::ShortText(_) | Kind::LongText(_))), "{}", template.id);
        assert_eq!(form.questions().count() + further.len(), back.questions().count(), "{}", template.id);
        for (_, own) in form.questions() {
            let at = format!("{}: {}", template.id, own.name);
            let (_, found) = back.questions().find(|(_, found)| found.name == own.name).expect(&at);
            assert_eq!(
                (&own.name, &own.text, own.class, own.phase, own.required),
                (&found.name, &found.text, found.class, found.phase, found.required),
                "{at}"
            );
            if matches!(own.kind, Kind::Sides(_) | Kind::Allocation(_) | Kind::MatrixScale(_) | Kind::Nps(_)) {
                assert_eq!(own.kind, found.kind, "{at}");
            }
            assert_eq!(own.valid_if, found.valid_if, "{at}");
        }
        // a row reworded elsewhere comes back reworded; a row taken away makes plain questions of the group
        let sides = form.questions().find(|(_, q)| matches!(q.kind, Kind::Sides(_)));
        let Some((_, question)) = sides else { continue };
        let Kind::Sides(kind) = &question.kind else { continue };
        let first = format!("{}_{}_{}", question.name, kind.rows[0].name, kind.sides[0].name);
        let mut reworded = sheets.clone();
        for cell in reworded[0].1.iter_mut().filter(|row| row.contains(&first)).flatten() {
            *cell = cell.replace(&kind.rows[0].text.zh, "改过的话");
        }
        let Kind::Sides(found) = &read(&reworded).form.question(&question.uid).unwrap().kind.clone() else {
            panic!("still a matrix")
        };
        assert_eq!(found.rows[0].text.zh, "改过的话");
        assert_eq!(found.rows[0].text.en, kind.rows[0].text.en);
        let mut cut = sheets.clone();
        cut[0].1.retain(|row| !row.contains(&first));
        assert!(read(&cut).form.questions().all(|(_, q)| q.name != question.name || !matches!(q.kind, Kind::Sides(_))));
    }
}

#[test]
fn arms_and_quotas_come_back_from_columns_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let mut form = (keheng_form::templates::template("recommend").unwrap().make)();
    let arm = |uid: &str, name: &str, weight| Arm { uid: uid.into(), name: name.into(), weight };
    form.arms = vec![arm("a1", "long", 1), arm("a2", "short", 3)];
    form.quotas = vec![Quota {
        uid: "k1".into(),
        title: Text::both("“小”客户, 50份", "Small ones"),
        condition: "volume = v0".into(),
        target: 50,
    }];
    form.pages[0].questions[1].show_if = "arm = 'long' and score <= 6".into();
    let path = folder.path().join("arms.xlsx");
    let notes = write(&form, &path, &wording()).unwrap();
    let said = |code: &str| notes.iter().filter(|n| n.code == code).count();
    assert_eq!((said("kept_setting"), said("condition_not_written")), (2, 1), "{notes:?}");
    let back = read(&path, &wording()).unwrap().form;
    assert_eq!((&back.arms, &back.quotas), (&form.arms, &form.quotas));
    let shown = |form: &Form| form.pages[0].questions[1].show_if.clone();
    assert_eq!(shown(&back), shown(&form), "what hangs on an arm hangs on it again");
    assert!(keheng_form::flaws(&back).is_empty(), "{:?}", keheng_form::flaws(&back));
    let again = folder.path().join("again.xlsx");
    write(&back, &again, &wording()).unwrap();
    assert_eq!(read(&again, &wording()).unwrap().form, back, "written again it is the same");
    // without arms nothing is invented, and what somebody else wrote into the column is kept as a foreign setting
    let (mut sheets, _) = rows(&form, &wording());
    let settings = &mut sheets.iter_mut().find(|(name, _)| name == "settings").unwrap().1;
    let at = settings[0].iter().position(|head| head == "keheng_arms").unwrap();
    settings[1][at] = "[{\"uid\":1}]".into();
    let numbered = |rows: &Vec<Vec<String>>| (1u32..).zip(rows.iter().cloned()).collect();
    let sheets = sheets.iter().map(|(name, rows)| (name.clone(), numbered(rows))).collect();
    let odd = to_form(&Document::of(&Book { sheets, ..Book::default() }).unwrap(), &wording()).unwrap().form;
    assert!(odd.arms.is_empty() && odd.quotas == form.quotas);
    assert_eq!(odd.foreign.get("xlsform/settings/keheng_arms").map(String::as_str), Some("[{\"uid\":1}]"));
    let Some(python) = python("pyxform") else { return };
    let out = Command::new(&python).args(["-c", include_str!("pyxform_items.py")]).arg(&path).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}

#[test]
fn what_cannot_be_a_form_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let case = |text: &str| {
        let path = folder.path().join("f.csv");
        std::fs::write(&path, text).unwrap();
        let fault = read(&path, &wording()).unwrap_err();
        (fault.code, fault.args.get("row").cloned())
    };
    let head = "survey,,,,\n,type,name,label,relevant\n";
    assert_eq!(case("choices,,\n,list_name,name\n").0, "survey_sheet_missing");
    assert_eq!(case("survey,,\n,name,label\n,a,A\n").0, "survey_column_missing");
    assert_eq!(case(&format!("{head},,a,A,\n")), ("survey_row_untyped".into(), Some(3.into())));
    assert_eq!(case(&format!("{head},text,,A,\n")), ("survey_row_unnamed".into(), Some(3.into())));
    assert_eq!(case(&format!("{head},select_one x,a,A,\n")), ("survey_list_missing".into(), Some(3.into())));
    assert_eq!(case(&format!("{head},begin group,g,G,\n,text,a,A,\n")), ("survey_group_open".into(), Some(3.into())));
    assert_eq!(case(&format!("{head},text,a,A,\n,end group,,,\n")), ("survey_group_close".into(), Some(4.into())));
    assert_eq!(case(&format!("{head},start,start,,\n")).0, "survey_no_questions");
    let twice = format!("{head},select_one l,a,A,\nchoices,,,\n,list_name,name,label\n,l,x,X\n,l,x,Y\n");
    assert_eq!(case(&twice), ("survey_choice_twice".into(), Some(7.into())));
}

#[test]
fn conditions_that_are_not_understood_are_kept_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.csv");
    let deep = format!("{}${{a}} = 1{}", "(".repeat(10_000), ")".repeat(10_000));
    let text = format!(
        "survey,,,,\n,type,name,label,relevant\n,integer,a,How many?,\n,text,b,Why ${{a}}?,pulldata('x'\\, ${{a}}) = 1\n,text,c,C,\"{deep}\"\n,text,d,D,${{a}} > 3 and string-length(${{b}}) > 2\n"
    );
    std::fs::write(&path, text.replace("\\,", "")).unwrap();
    let imported = read(&path, &wording()).unwrap();
    let form = &imported.form;
    let question = |name: &str| form.questions().map(|(_, q)| q).find(|q| q.name == name).unwrap();
    assert_eq!(question("b").text.en, "Why {a}?");
    assert_eq!(question("b").show_if, "");
    assert_eq!(question("d").show_if, "a > 3 and length(b) > 2");
    let kept: Vec<&str> = imported.notes.iter().filter(|n| n.code == "kept_condition").map(|n| n.at.as_str()).collect();
    assert_eq!(kept, ["b", "c"]);
    let back = again(form);
    let item = back.items().find(|i| i.name == "b").unwrap();
    assert!(item.cell("relevant").starts_with("pulldata("), "{:?}", item.cells);
    assert_eq!(item.said("label")[0].1, "Why ${a}?");
}
