use super::*;
use crate::{
    App,
    api::Nothing,
    surveys::{
        SurveyDetail, SurveyGaps, SurveyResults, SurveyVersionRes,
        tests::{app, ask, fault, published},
    },
};
use serde_json::{Value, json};

const KEYS: [&str; 4] = ["q1.r1.e", "q1.r1.p", "q1.r2.e", "q1.r2.p"];

/// Points of the four cells; 0 is a blank.
fn points(points: [u32; 4]) -> Value {
    let filled = KEYS.iter().zip(points).filter(|(_, point)| *point > 0);
    filled.map(|(key, point)| ((*key).to_owned(), json!(point))).collect::<serde_json::Map<_, _>>().into()
}

fn keyed(app: &App, id: Id<Survey>, paper: u32, pass: u32, cells: [u32; 4]) -> PaperKeyed {
    ask(app, "surveys.key", json!({"id": id, "paper": paper, "pass": pass, "answers": points(cells)}))
}

fn refused(app: &App, id: Id<Survey>, paper: u32, pass: u32, answers: Value) -> String {
    fault(app, "surveys.key", json!({"id": id, "paper": paper, "pass": pass, "answers": answers}))
}

fn list(app: &App, id: Id<Survey>) -> PapersRes {
    ask(app, "surveys.papers", json!({"id": id}))
}

/// Mean gap and number of answers.
fn results(app: &App, id: Id<Survey>) -> (Option<f64>, u32) {
    let gaps: SurveyGaps = ask(app, "surveys.gaps", json!({"id": id}));
    let results: SurveyResults = ask(app, "surveys.results", json!({"id": id}));
    (gaps.questions[0].overall.as_ref().and_then(|o| o.gap), results.answers)
}

fn digest(app: &App) -> String {
    app.db().unwrap().digest().unwrap()
}

fn undo(app: &App) {
    let _: Value = ask(app, "desk.undo", json!({}));
}

#[test]
fn a_paper_counts_when_it_is_keyed_and_no_longer_when_it_is_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let empty = digest(&app);
    let one = keyed(&app, id, 12, 1, [5, 3, 4, 4]);
    assert_eq!((one.fate, one.row.state, one.next), (PaperFate::New, PaperState::Keyed, Some(13)));
    assert_eq!(results(&app, id), (Some(-1.0), 1), "the first keying is the answer");
    let told: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(told.median_seconds, None, "nobody timed whoever filled the paper in");
    let before = digest(&app);
    assert_eq!(keyed(&app, id, 12, 1, [5, 3, 4, 4]).fate, PaperFate::Same);
    assert_eq!(digest(&app), before, "twice is once");
    let _: Nothing = ask(&app, "surveys.paper_delete", json!({"id": id, "paper": 12}));
    assert_eq!(results(&app, id).1, 0, "its answer goes with it");
    assert_eq!(digest(&app), empty);
    assert_eq!(fault(&app, "surveys.paper_delete", json!({"id": id, "paper": 12})), "no_such_paper");
    undo(&app);
    assert_eq!(digest(&app), before, "both come back");
    undo(&app);
    assert_eq!(digest(&app), empty);
    let _: Value = ask(&app, "desk.redo", json!({}));
    assert_eq!(digest(&app), before);
    let _: Nothing = ask(&app, "surveys.paper_delete", json!({"id": id, "paper": 12}));
    assert_eq!(keyed(&app, id, 12, 1, [1, 1, 1, 1]).fate, PaperFate::New, "its number is free again");
    assert_eq!(app.db().unwrap().check().unwrap(), []);
}

#[test]
fn two_machines_that_key_the_same_paper_hold_the_same_row() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [one, other] = folders.each_ref().map(|folder| app(folder.path()));
    let id = published(&one);
    let backup = folders[1].path().join("same.keheng");
    one.close();
    std::fs::copy(folders[0].path().join("t.keheng"), &backup).unwrap();
    one.open_file(&folders[0].path().join("t.keheng"), false).unwrap();
    other.open_file(&backup, false).unwrap();
    for app in [&one, &other] {
        keyed(app, id, 3, 1, [5, 3, 4, 0]);
        keyed(app, id, 3, 2, [5, 3, 4, 1]);
    }
    assert_eq!(digest(&one), digest(&other));
}

#[test]
fn what_two_people_keyed_differently_is_settled_cell_by_cell() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    assert_eq!(refused(&app, id, 1, 2, points([5, 3, 4, 4])), "no_such_paper", "a second keying needs a first");
    keyed(&app, id, 1, 1, [5, 3, 4, 4]);
    assert_eq!(list(&app, id).rate, None, "nothing is known before anything was compared");
    assert_eq!(keyed(&app, id, 1, 2, [5, 3, 4, 4]).row.state, PaperState::Confirmed);
    keyed(&app, id, 2, 1, [5, 3, 4, 0]);
    let second = keyed(&app, id, 2, 2, [5, 1, 0, 2]);
    assert_eq!((second.row.state, second.row.differences, second.next), (PaperState::Differing, 3, None));
    let papers = list(&app, id);
    assert_eq!((papers.confirmed, papers.differing, papers.compared, papers.differed), (1, 1, 8, 3));
    assert_eq!(papers.rate, Some(3.0 / 8.0));
    let interval = papers.interval.unwrap();
    // Wilson: (3/8 + z²/16 ± z √((3/8 · 5/8) / 8 + z²/256)) / (1 + z²/8) with z = 1.959964
    assert!((interval.lo - 0.136844).abs() < 1e-5 && (interval.hi - 0.694258).abs() < 1e-5, "{interval:?}");

    let paper: PaperRes = ask(&app, "surveys.paper", json!({"id": id, "paper": 2}));
    let keys: Vec<&str> = paper.differences.iter().map(|d| d.key.as_str()).collect();
    assert_eq!(keys, ["q1.r1.p", "q1.r2.e", "q1.r2.p"], "in the order of the paper");
    let blanks = (&paper.differences[1].second, &paper.differences[2].first);
    assert_eq!(blanks, (&None, &None), "a blank against a value is a difference");
    let label: Vec<&str> = paper.differences[0].label.iter().map(|text| text.zh.as_str()).collect();
    assert_eq!(label, ["打分", "准时", "实际感受"]);
    assert_eq!(results(&app, id), (Some((-1.0 - 2.0) / 2.0), 2), "until it is settled the first keying counts");

    let settle = |cells: Value| json!({"id": id, "paper": 2, "cells": cells});
    let open = settle(json!({"q1.r1.p": "second"}));
    assert_eq!(fault(&app, "surveys.settle", open), "paper_unsettled");
    let wrong = settle(json!({"q1.r1.p": "second", "q1.r2.e": {"value": 9}, "q1.r2.p": "first"}));
    assert_eq!(fault(&app, "surveys.settle", wrong), "paper_cells_refused");
    let unknown = settle(json!({"q1.r1.p": "second", "q1.r2.e": "first", "q1.r2.p": "first", "q9": "first"}));
    assert_eq!(fault(&app, "surveys.settle", unknown), "paper_cell_unknown");
    assert_eq!(fault(&app, "surveys.settle", json!({"id": id, "paper": 1, "cells": {}})), "paper_not_differing");
    let before = digest(&app);
    let cells = json!({"q1.r1.p": "second", "q1.r2.e": "first", "q1.r2.p": {"value": 5}});
    let row: PaperRow = ask(&app, "surveys.settle", settle(cells.clone()));
    assert_eq!((row.state, row.filled, row.differences), (PaperState::Settled, 4, 3));
    let paper: PaperRes = ask(&app, "surveys.paper", json!({"id": id, "paper": 2}));
    assert_eq!(json!(paper.answers), json!({"q1.r1.e": 5.0, "q1.r1.p": 1.0, "q1.r2.e": 4.0, "q1.r2.p": 5.0}));
    assert_eq!(list(&app, id).rate, Some(3.0 / 8.0), "settling does not make the keying better than it was");
    assert_eq!(results(&app, id), (Some((-1.0 + (-4.0 + 1.0) / 2.0) / 2.0), 2), "what is settled counts");
    let settled = digest(&app);
    let _: PaperRow = ask(&app, "surveys.settle", settle(cells));
    assert_eq!(digest(&app), settled);
    undo(&app);
    assert_eq!(digest(&app), before, "settling the same again was no step of its own");
}

#[test]
fn a_blank_second_keying_is_compared_and_a_blank_first_one_is_no_answer() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    assert_eq!(refused(&app, id, 1, 1, json!({})), "paper_blank");
    assert_eq!(refused(&app, id, 1, 1, json!({"q1.r1.e": ""})), "paper_blank", "an empty text says nothing");
    keyed(&app, id, 1, 1, [5, 3, 0, 0]);
    let second = keyed(&app, id, 1, 2, [0; 4]);
    assert_eq!((second.row.state, second.row.differences), (PaperState::Differing, 2));
    assert_eq!(list(&app, id).compared, 2, "what both left blank was not compared");
    let all_blank = json!({"q1.r1.e": "second", "q1.r1.p": {"value": null}});
    let settle = json!({"id": id, "paper": 1, "cells": all_blank});
    assert_eq!(fault(&app, "surveys.settle", settle), "paper_blank");
    assert_eq!(results(&app, id).1, 1);
}

#[test]
fn a_number_that_is_taken_is_replaced_only_when_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    keyed(&app, id, 1, 1, [5, 3, 4, 4]);
    keyed(&app, id, 1, 2, [5, 3, 4, 1]);
    let before = digest(&app);
    assert_eq!(refused(&app, id, 1, 1, points([1, 1, 1, 1])), "paper_taken");
    assert_eq!(refused(&app, id, 1, 2, points([1, 1, 1, 1])), "paper_taken");
    assert_eq!(refused(&app, id, 0, 1, points([1, 1, 1, 1])), "paper_number");
    assert_eq!(refused(&app, id, 100_000, 1, points([1, 1, 1, 1])), "paper_number");
    assert_eq!(refused(&app, id, 2, 3, points([1, 1, 1, 1])), "paper_pass");
    assert_eq!(refused(&app, id, 2, 1, points([6, 1, 1, 1])), "paper_cells_refused");
    assert_eq!(refused(&app, id, 2, 1, json!({"q1.r9.e": 1})), "paper_cell_unknown");
    let version = json!({"id": id, "paper": 2, "version": 2, "answers": points([1, 1, 1, 1])});
    assert_eq!(fault(&app, "surveys.key", version), "survey_version_unknown");
    assert_eq!(digest(&app), before, "what is refused changes nothing");
    let replaced: PaperKeyed =
        ask(&app, "surveys.key", json!({"id": id, "paper": 1, "answers": points([5, 3, 4, 1]), "replace": true}));
    assert_eq!((replaced.fate, replaced.row.state), (PaperFate::Replaced, PaperState::Confirmed));
    assert_eq!(results(&app, id), (Some(-2.5), 1), "the second keying is compared with what is there now");
    keyed(&app, id, 3, 1, [1, 1, 1, 1]);
    assert_eq!(keyed(&app, id, 4, 1, [1, 1, 1, 1]).next, Some(5));
    assert_eq!(list(&app, id).next, Some(5));
    assert_eq!(keyed(&app, id, 99_999, 1, [1, 1, 1, 1]).next, Some(2), "at the end the first gap is next");
    assert_eq!(keyed(&app, id, 3, 2, [1, 1, 1, 1]).next, Some(4), "a second keying goes on with what was keyed once");
}

#[test]
fn a_paper_stays_with_the_version_it_was_printed_from() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    keyed(&app, id, 1, 1, [5, 3, 4, 4]);
    let mut detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": id}));
    let keheng_form::Kind::Sides(sides) = &mut detail.form.pages[0].questions[0].kind else { panic!() };
    sides.rows.remove(1);
    let _: Nothing = ask(&app, "surveys.save", json!({"id": id, "form": detail.form}));
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": id}));
    let second = keyed(&app, id, 1, 2, [5, 3, 4, 4]);
    assert_eq!((second.row.version, second.row.state), (1, PaperState::Confirmed));
    let other = json!({"id": id, "paper": 1, "pass": 2, "version": 2, "answers": points([5, 3, 0, 0])});
    assert_eq!(fault(&app, "surveys.key", other), "paper_other_version");
    assert_eq!(refused(&app, id, 2, 1, points([5, 3, 4, 4])), "paper_cell_unknown", "new papers are of the newest");
    assert_eq!(keyed(&app, id, 2, 1, [5, 3, 0, 0]).row.version, 2);
    let printed = json!({"id": id, "paper": 1, "version": 2, "answers": points([5, 3, 0, 0]), "replace": true});
    let moved: PaperKeyed = ask(&app, "surveys.key", printed);
    assert_eq!((moved.row.version, moved.row.state), (2, PaperState::Keyed), "what was keyed from another one is gone");
    let sheet: PaperSheet = ask(&app, "surveys.paper_sheet", json!({"id": id}));
    assert_eq!((sheet.version, sheet.versions, sheet.questions[0].cells.len()), (2, vec![1, 2], 2));
}

#[test]
fn taking_back_the_first_keying_keeps_a_paper_that_was_keyed_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    keyed(&app, id, 1, 1, [5, 3, 4, 4]);
    let first = app.db().unwrap().history(1).unwrap()[0].root;
    keyed(&app, id, 1, 2, [5, 3, 4, 1]);
    let before = digest(&app);
    assert!(app.db().unwrap().revert(first).is_err(), "the paper and its answer are needed");
    assert_eq!(digest(&app), before, "neither may lose the other");
    assert_eq!(fault(&app, "surveys.delete", json!({"id": id})), "survey_has_answers");
}

#[test]
fn a_file_is_keyed_in_one_step_and_says_what_it_refuses() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let enter = |text: &str| -> Result<PaperFileRes, keheng_base::Fault> {
        let path = folder.path().join("papers.csv");
        std::fs::write(&path, text).unwrap();
        let handle = app.files().offer(path).unwrap().handle;
        app.call("surveys.key_file", json!({"id": id, "handle": handle}))
            .map(|found| serde_json::from_value(found).unwrap())
    };
    let before = digest(&app);
    let head = "paper,pass,service_r1_expected,service_r1_perceived,service_r2_expected,service_r2_perceived\n";
    let file = format!(
        "{head}1,,5,3,4,4\n2,1,5,3,4,.\n2,2,5,3,4,2\n1,2,5,3,4,4\n1,1,5,3,4,4\n3,1,9,x,1,1\nx,1,1,1,1,1\n4,2,1,1,1,1\n"
    );
    let res = enter(&file).unwrap();
    assert_eq!((res.rows, res.first, res.second, res.same, res.differing), (8, 2, 2, 1, vec![2]));
    let why: Vec<(u32, &str)> = res.refused.iter().map(|r| (r.row, r.why.code.as_str())).collect();
    assert_eq!(why, [(7, "paper_cells_refused"), (8, "paper_number"), (9, "no_such_paper")]);
    let said = format!("{:?}", res.refused[0].why.args["cells"]);
    assert!(said.contains("service_r1_expected = 9") && said.contains("service_r1_perceived = x"), "{said}");
    assert_eq!((list(&app, id).papers.len(), results(&app, id).1), (2, 2));
    undo(&app);
    assert_eq!(digest(&app), before, "one file is one step");
    assert_eq!(enter("number,service_r1_expected\n1,5\n").unwrap_err().code, "columns_missing");
    assert_eq!(enter("paper,other\n1,5\n").unwrap_err().code, "column_unknown");
}

#[test]
fn texts_of_a_file_are_read_as_each_cell_holds_them() {
    let form = (keheng_form::templates::template("complaint").unwrap().make)();
    let uids = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<String>>();
    let cell = |holds: Holds| keheng_form::Cell { key: "q".into(), name: "q".into(), holds };
    let choice = cell(Holds::Choice { options: uids(&["yes", "no"]) });
    let set = cell(Holds::Set { options: uids(&["a", "b", "c"]) });
    let order = cell(Holds::Order { options: uids(&["a", "b", "c"]), most: 3 });
    let scale = cell(Holds::Scale { from: 0, to: 10, opt_out: true });
    let number = cell(Holds::Number { min: None, max: None, decimals: 1 });
    let (day, clock) = (cell(Holds::Day {}), cell(Holds::Clock {}));
    let text = |t: &str| Some(Datum::Text(t.to_owned()));
    let many = |names: &[&str]| Some(Datum::Set(uids(names)));
    let cases = [
        (&choice, "2", Ok(text("no"))),
        (&choice, "yes", Ok(text("yes"))),
        (&choice, "3", Err(())),
        (&choice, "0", Err(())),
        (&set, "3 1", Ok(many(&["a", "c"]))),
        (&set, "1；9", Err(())),
        (&order, "3;1", Ok(many(&["c", "a"]))),
        (&scale, "10", Ok(Some(Datum::Number(10.0)))),
        (&scale, "-", Ok(text("-"))),
        (&scale, " . ", Ok(None)),
        (&number, "-2.5", Ok(Some(Datum::Number(-2.5)))),
        (&number, "two", Err(())),
        (&day, "2026-11-29", Ok(text("2026-11-29"))),
        (&clock, "9:30", Ok(Some(Datum::Number(570.0)))),
        (&clock, "24:00", Err(())),
    ];
    for (cell, keyed, meant) in cases {
        assert_eq!(reading::datum(&form, cell, keyed), meant, "{keyed:?} in {:?}", cell.holds);
    }
}
