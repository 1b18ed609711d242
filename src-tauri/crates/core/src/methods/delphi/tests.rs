use super::{figures::Answers, *};
use crate::{
    App,
    api::Nothing,
    methods::tests::{app, ask, begun, fault},
};
use keheng_base::Fault;
use serde_json::{Value, json};
use std::path::Path;

fn plan() -> DelphiPlan {
    let item = |uid: &str, text: &str, asks| DelphiItem { uid: uid.to_owned(), text: text.to_owned(), asks };
    let points = || DelphiAsks::Scale { from: 1, to: 5 };
    DelphiPlan {
        question: "哪些要素最重要".to_owned(),
        items: vec![
            item("i1", "准时", points()),
            item("i2", "完好", points()),
            item("i3", "合理时限", DelphiAsks::Figure { unit: "小时".to_owned() }),
        ],
        panel: (1..=5).map(|k| format!("E{k}")).collect(),
        stop: DelphiStop::default(),
    }
}

fn panel(app: &App) -> Id<Study> {
    begun(app, "delphi", json!(plan()))
}

fn rounds(app: &App, id: Id<Study>) -> DelphiRes {
    ask(app, "delphi.rounds", json!({"id": id}))
}

fn take(app: &App, id: Id<Study>, text: &str) -> DelphiTaken {
    ask(app, "delphi.take", json!({"id": id, "text": text}))
}

/// A line an expert and item: marks of five experts on an item.
fn lines(item: u32, marks: [f64; 5]) -> String {
    (1..).zip(marks).map(|(k, mark)| format!("E{k},{item},{mark},\n")).collect()
}

fn digest(app: &App) -> String {
    app.db().unwrap().digest().unwrap()
}

fn saved(app: &App, folder: &Path, name: &str, body: Value) -> String {
    let to = folder.join(name);
    let mut body = body;
    body["handle"] = json!(app.files().offer_save(to.clone()));
    let _: Value = ask(app, "delphi.save", body);
    std::fs::read_to_string(to).unwrap()
}

#[test]
fn three_rounds_draw_together_until_the_rule_says_stop() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = panel(&app);
    assert_eq!(rounds(&app, id).verdict.why, DelphiWhy::Waiting);
    assert_eq!(fault(&app, "delphi.next", json!({"id": id})), "delphi_round_empty");

    let first = lines(1, [1.0, 2.0, 3.0, 4.0, 5.0])
        + &lines(2, [3.0, 3.0, 4.0, 4.0, 5.0])
        + &lines(3, [12.0, 24.0, 24.0, 36.0, 48.0]);
    let taken = take(&app, id, &first);
    assert_eq!((taken.found, taken.new, taken.same, taken.refused.len()), (15, 15, 0, 0));
    let before = digest(&app);
    let again = take(&app, id, &first);
    assert_eq!((again.new, again.changed, again.same), (0, 0, 15));
    assert_eq!(digest(&app), before, "twice is once");

    let res = rounds(&app, id);
    let spread = res.rounds[0].items[0].spread.clone().unwrap();
    assert_eq!((spread.q1, spread.median, spread.q3, spread.iqr, spread.n), (2.0, 3.0, 4.0, 2.0, 5));
    assert_eq!(res.rounds[0].items[0].moved, None, "one round moves nothing");
    assert_eq!((res.verdict.stop, res.verdict.why), (false, DelphiWhy::First));

    let _: Nothing = ask(&app, "delphi.next", json!({"id": id}));
    let second = lines(1, [3.0, 3.0, 3.0, 4.0, 4.0])
        + &lines(2, [4.0, 4.0, 4.0, 4.0, 5.0])
        + &lines(3, [24.0, 24.0, 24.0, 24.0, 36.0]);
    take(&app, id, &second);
    let res = rounds(&app, id);
    let moved = res.rounds[1].items[0].moved.clone().unwrap();
    // 1 2 3 4 5 becomes 3 3 3 4 4: of the histogram 1/5 leaves 1, 2 and 5, 2/5 come to 3 and 1/5 to 4
    assert!((moved.by - 0.6).abs() < 1e-12 && (moved.changers - 0.6).abs() < 1e-12 && !moved.stable, "{moved:?}");
    assert!(res.rounds[1].items[0].narrow && !res.rounds[1].items[0].settled, "narrow, but not stable");
    let figure = &res.rounds[1].items[2];
    assert!(figure.settled, "the median of hours stayed at 24 and the middle half is one point: {figure:?}");
    assert_eq!((res.verdict.stop, res.verdict.why, res.verdict.settled), (false, DelphiWhy::Open, 1));

    let _: Nothing = ask(&app, "delphi.next", json!({"id": id}));
    take(&app, id, &second);
    let res = rounds(&app, id);
    assert_eq!((res.round, res.verdict.stop, res.verdict.why), (3, true, DelphiWhy::Settled));
    let agreement = res.rounds[2].agreement.clone().unwrap();
    assert_eq!((agreement.members, agreement.items, agreement.freedom), (5, 2, 1.0));
    assert_eq!(fault(&app, "delphi.next", json!({"id": id})), "delphi_rounds_used");

    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(rounds(&app, id).verdict.why, DelphiWhy::Waiting, "the answers of the third round are taken back");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(rounds(&app, id).round, 2, "and so is its beginning");
    assert_eq!(app.db().unwrap().check().unwrap(), []);
}

#[test]
fn late_and_foreign_answers_are_named_and_change_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (id, other) = (panel(&app), panel(&app));
    take(&app, id, &lines(1, [1.0, 2.0, 3.0, 4.0, 5.0]));
    let _: Nothing = ask(&app, "delphi.next", json!({"id": id}));
    let (mark, foreign) = (rounds(&app, id).mark, rounds(&app, other).mark);
    let before = digest(&app);
    let text = format!(
        "[KD-{mark} E1 R1]\n1 = 5\n[KD-{mark} E1 R3]\n1 = 5\n[KD-{foreign} E1 R2]\n1 = 5\n[KD-{mark} E9 R2]\n1 = 5\n\
         [KD-{mark} E1 R2]\n1 = 6\n2 = 3.5\n3 = viel\n9 = 1"
    );
    let taken = take(&app, id, &text);
    let codes: Vec<&str> = taken.refused.iter().map(|r| r.why.code.as_str()).collect();
    let wanted = [
        "delphi_round_closed",
        "delphi_round_not_begun",
        "delphi_other_study",
        "delphi_member_unknown",
        "delphi_points",
        "delphi_points",
        "delphi_value",
        "delphi_item_unknown",
    ];
    assert_eq!(codes, wanted);
    assert_eq!(taken.refused[0].line, 2, "the line that is refused is named");
    assert_eq!(digest(&app), before);
    assert_eq!(fault(&app, "delphi.take", json!({"id": id, "text": "好的，收到"})), "delphi_no_answers");
    let _: Nothing = ask(&app, "methods.close", json!({"id": id, "closed": true}));
    assert_eq!(fault(&app, "delphi.take", json!({"id": id, "text": "E1,1,3,"})), "study_closed");
}

#[test]
fn a_sheet_tells_own_answer_median_and_reasons_without_names_and_comes_back_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = panel(&app);
    take(&app, id, &lines(1, [1.0, 3.0, 3.0, 3.0, 5.0]));
    take(&app, id, "E1,1,1,客户不在乎\nE5,1,5,投诉最多");
    let _: Nothing = ask(&app, "delphi.next", json!({"id": id}));
    let sheet: DelphiSheet = ask(&app, "delphi.sheet", json!({"id": id, "member": "E1"}));
    for wanted in ["客户不在乎", "投诉最多", "您上一轮：1", "中位数 3", "3 到 3", "请写明理由"] {
        assert!(sheet.text.contains(wanted), "{wanted} is missing in\n{}", sheet.text);
    }
    assert!(!sheet.text.contains("E5"), "nobody learns who said what:\n{}", sheet.text);
    let middle: DelphiSheet = ask(&app, "delphi.sheet", json!({"id": id, "member": "E2"}));
    assert!(!middle.text.contains("请写明理由"), "who stands in the middle half owes no reason");

    let filled = sheet.text.replace("1 = \n", "1 ＝ 3；听了大家的\n");
    let taken = take(&app, id, &format!("老王说：\n{filled}\n谢谢"));
    assert_eq!((taken.new, taken.refused.len()), (1, 0), "{taken:?}");
    let res = rounds(&app, id);
    assert_eq!(res.members[0].current[0].reason, "听了大家的");

    // all sheets as a table, filled in by somebody else, read back as a file
    let csv = saved(&app, folder.path(), "sheets.csv", json!({"id": id, "file": {"what": "sheets"}}));
    assert_eq!(csv.lines().count(), 1 + 15);
    let filled: String = csv
        .lines()
        .map(|line| {
            if line.starts_with("E2,2,2,") {
                format!("{}4,不错\r\n", &line[..line.len() - 1])
            } else {
                format!("{line}\r\n")
            }
        })
        .collect();
    let back = folder.path().join("back.csv");
    std::fs::write(&back, filled).unwrap();
    let handle = app.files().offer(back).unwrap().handle;
    let taken: DelphiTaken = ask(&app, "delphi.take_file", json!({"id": id, "handle": handle}));
    assert_eq!((taken.found, taken.new, taken.refused.len()), (1, 1, 0), "{taken:?}");
    assert_eq!(
        rounds(&app, id).members[1].current,
        [DelphiMark { item: "i2".into(), value: 4.0, reason: "不错".into() }]
    );

    let report = saved(&app, folder.path(), "report.txt", json!({"id": id, "file": {"what": "report"}}));
    assert!(report.contains("客户不在乎") && report.contains("四分位距") && !report.contains("E1"), "{report}");
    let table = saved(&app, folder.path(), "report.csv", json!({"id": id, "file": {"what": "report"}}));
    assert_eq!(table.lines().count(), 1 + 2 * 3, "a row an item and round");
}

#[test]
fn a_plan_that_no_longer_holds_an_answer_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = panel(&app);
    take(&app, id, "E5,1,5,");
    let before = digest(&app);
    let save = |change: &dyn Fn(&mut DelphiPlan)| {
        let mut plan = plan();
        change(&mut plan);
        app.call("methods.save", json!({"id": id, "plan": plan}))
            .map_or_else(|fault: Fault| fault.code, |_| "kept".into())
    };
    assert_eq!(save(&|plan| drop(plan.items.remove(0))), "delphi_answered");
    assert_eq!(save(&|plan| plan.items[0].asks = DelphiAsks::Scale { from: 1, to: 3 }), "delphi_answered");
    assert_eq!(save(&|plan| drop(plan.panel.pop())), "delphi_answered");
    assert_eq!(save(&|plan| plan.panel[1] = "E1".into()), "delphi_labels");
    assert_eq!(save(&|plan| plan.stop.rounds = 11), "delphi_stop");
    assert_eq!(save(&|plan| plan.items[1].uid = "i1".into()), "delphi_scale");
    assert_eq!(digest(&app), before);
    assert_eq!(save(&|plan| plan.items.swap(0, 2)), "kept", "order and words may change");
}

#[test]
fn a_ranking_panel_stops_by_its_agreement() {
    let points = DelphiAsks::Scale { from: 1, to: 9 };
    let item = |k: usize| DelphiItem { uid: format!("i{k}"), text: format!("{k}"), asks: points.clone() };
    let plan = DelphiPlan {
        items: (0..4).map(item).collect(),
        panel: vec!["A".into(), "B".into(), "C".into()],
        stop: DelphiStop { w: Some(0.7), rounds: 5, ..DelphiStop::default() },
        ..DelphiPlan::default()
    };
    let mut answers = Answers::default();
    let give = |answers: &mut Answers, round: u32, marks: [[u32; 4]; 3]| {
        for (member, row) in plan.panel.iter().zip(marks) {
            for (k, mark) in row.into_iter().enumerate() {
                let answer = Answer { item: format!("i{k}"), value: f64::from(mark), reason: String::new() };
                answers.given.insert((round, member.clone(), answer.item.clone()), answer);
            }
        }
        let rounds = figures::rounds(&plan, answers);
        (rounds.last().unwrap().agreement.clone().unwrap().w, figures::verdict(&plan, answers, &rounds).why)
    };
    let (w, why) = give(&mut answers, 1, [[1, 2, 3, 4], [2, 1, 4, 3], [4, 3, 2, 1]]);
    assert!(w < 0.2, "{w}");
    assert_eq!(why, DelphiWhy::First);
    answers.begun.insert(2, Minutes(0));
    let (_, why) = give(&mut answers, 2, [[1, 2, 3, 4], [2, 1, 4, 3], [4, 3, 2, 1]]);
    assert_eq!(why, DelphiWhy::Flat, "W that does not rise says that asking again is no use");
    let (w, why) = give(&mut answers, 2, [[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]]);
    assert_eq!((w, why), (1.0, DelphiWhy::Agreed));
}

#[test]
fn what_a_panel_agrees_on_becomes_questions() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = panel(&app);
    let to = |body: Value| -> DelphiSurveyRes { ask(&app, "delphi.to_survey", body) };
    assert_eq!(fault(&app, "delphi.to_survey", json!({"id": id})), "delphi_nothing_agreed", "nobody has answered");
    let marks = lines(1, [3.0, 3.0, 3.0, 4.0, 3.0])
        + &lines(2, [5.0, 5.0, 4.0, 5.0, 5.0])
        + &lines(3, [24.0, 24.0, 24.0, 24.0, 24.0]);
    take(&app, id, &marks);
    assert_eq!(
        fault(&app, "delphi.to_survey", json!({"id": id})),
        "delphi_nothing_agreed",
        "one round settles nothing"
    );
    let _: Nothing = ask(&app, "delphi.next", json!({"id": id}));
    // a round that nobody has answered yet does not hide the one before
    assert_eq!(to(json!({"id": id, "items": ["i1"]})).rows, 1);
    let _: Value = ask(&app, "desk.undo", json!({}));
    take(&app, id, &marks);
    let before = digest(&app);
    let made = to(json!({"id": id}));
    assert_eq!(made.rows, 3, "all three are narrow and stable");
    let form = |survey| -> keheng_form::Form {
        let detail: crate::surveys::SurveyDetail = ask(&app, "surveys.get", json!({"id": survey}));
        assert!(detail.flaws.is_empty(), "{:?}", detail.flaws);
        detail.form
    };
    let asked = form(made.survey);
    let questions = &asked.pages[0].questions;
    let keheng_form::Kind::MatrixScale(matrix) = &questions[0].kind else { panic!("{questions:?}") };
    let rows: Vec<&str> = matrix.rows.iter().map(|row| row.text.zh.as_str()).collect();
    assert_eq!(rows, ["完好", "准时"], "the more important one first");
    let keheng_form::Kind::Number(number) = &questions[1].kind else { panic!("{questions:?}") };
    assert_eq!((questions[1].text.zh.as_str(), number.unit.zh.as_str()), ("合理时限", "小时"));
    // into a draft that is there: uids go on
    let again = to(json!({"id": id, "items": ["i2", "i1"], "survey": made.survey}));
    assert_eq!((again.survey, again.rows), (made.survey, 2));
    assert_eq!(form(made.survey).questions().map(|(_, q)| q.uid.as_str()).collect::<Vec<_>>(), ["q1", "q2", "q3"]);
    for _ in 0..2 {
        let _: Value = ask(&app, "desk.undo", json!({}));
    }
    assert_eq!(digest(&app), before, "both are taken back");
    assert_eq!(fault(&app, "delphi.to_survey", json!({"id": id, "items": ["i9"]})), "delphi_no_item");
    assert_eq!(fault(&app, "delphi.to_survey", json!({"id": id, "survey": "9"})), "no_such_survey");
}
