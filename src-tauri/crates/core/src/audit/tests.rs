//! The log against undo, repetition, tools that edit the file, and other machines.

use super::{Act, Chain, Line, Subject, note, page, record, verify};
use crate::{
    App,
    db::{Op, schema, sql_fault},
    desk::CheckReport,
    exchange::tests::Machine,
    tests::{app, ask, fault},
};
use serde_json::json;

fn lines(app: &App) -> Vec<Line> {
    page(&app.db().unwrap().read().unwrap(), None, 0, 1000).unwrap().0
}

fn acts(app: &App) -> Vec<String> {
    lines(app).into_iter().map(|l| l.act).collect()
}

fn chain(app: &App) -> Chain {
    verify(&app.db().unwrap().read().unwrap()).unwrap()
}

fn customer(app: &App, name: &str) -> i64 {
    let id = crate::db::random_id();
    let db = app.db().unwrap();
    db.op(Op::AddCustomer, "", |tx| {
        tx.insert(&schema::CUSTOMER, id, &[("name", &name), ("phone", &"13812345678")]).map_err(sql_fault)?;
        note(tx, Act::Import, Some(Subject::all(&schema::CUSTOMER)), 1)
    })
    .unwrap();
    id
}

/// Edits the closed file as a tool would that knows SQLite and took the triggers away.
fn meddle(machine: &Machine, sql: &str) -> CheckReport {
    let path = machine.app.db().unwrap().path().to_owned();
    machine.app.close_file();
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;").unwrap();
    assert!(conn.execute(sql, []).unwrap() > 0, "{sql} must meet a line");
    drop(conn);
    machine.app.open_file(&path, false).unwrap();
    ask(&machine.app, "desk.check", json!({}))
}

/// Five lines: three runs of the program.
fn five(name: &str) -> Machine {
    let machine = Machine::new(name);
    let path = machine.app.db().unwrap().path().to_owned();
    for i in 0..5 {
        machine.clock.0.fetch_add(100_000, std::sync::atomic::Ordering::Relaxed);
        record(&machine.app, Act::Export, Some(Subject::all(&schema::SHIPMENT)), i).unwrap();
        if i % 2 == 1 {
            machine.app.close_file();
            machine.app.open_file(&path, false).unwrap();
        }
    }
    machine
}

#[test]
fn a_line_is_no_step_of_the_history_and_stays_when_its_operation_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = customer(&app, "甲");
    let _: serde_json::Value = ask(&app, "value.card", json!({"id": id.to_string(), "reveal": true}));
    let db = app.db().unwrap();
    assert_eq!(db.history(9).unwrap().len(), 1, "a look is nothing that can be undone");
    assert!(
        db.history(9).unwrap()[0].touched.keys().all(|t| *t == schema::CUSTOMER.number),
        "the history tells of data, not of the log"
    );
    db.undo().unwrap();
    assert_eq!(acts(&app), ["reveal", "import"], "what was done stays noted when it is taken back");
    let _: serde_json::Value = ask(&app, "audit.list", json!({}));
    db.redo().unwrap();
    assert_eq!(acts(&app), ["reveal", "import"]);
    assert!(chain(&app).ok());
}

#[test]
fn a_look_makes_nothing_stale_but_the_log_and_does_not_stand_in_the_way_of_redo() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (kept, gone) = (customer(&app, "甲"), customer(&app, "乙"));
    let db = app.db().unwrap();
    db.undo().unwrap();
    let (generation, commits) = (db.generation(), db.commits());
    let _: serde_json::Value = ask(&app, "value.card", json!({"id": kept.to_string(), "reveal": true}));
    assert_eq!(db.generation(), generation, "figures kept in memory stay good");
    assert!(db.commits() > commits, "but there is something to back up");
    db.redo().unwrap();
    let _: serde_json::Value = ask(&app, "value.card", json!({"id": gone.to_string()}));
}

#[test]
fn the_same_look_within_a_minute_is_noted_once() {
    let machine = Machine::new("甲");
    let (a, b) = (customer(&machine.app, "一"), customer(&machine.app, "二"));
    let look = |id: i64| {
        let _: serde_json::Value = ask(&machine.app, "value.card", json!({"id": id.to_string(), "reveal": true}));
    };
    let looks = || acts(&machine.app).iter().filter(|a| *a == "reveal").count();
    look(a);
    look(a);
    assert_eq!(looks(), 1);
    look(b);
    assert_eq!(looks(), 2, "another card is another look");
    machine.clock.0.fetch_add(61_000, std::sync::atomic::Ordering::Relaxed);
    look(a);
    assert_eq!(looks(), 3, "a minute later it is a look again");
    let _: serde_json::Value = ask(&machine.app, "value.card", json!({"id": a.to_string()}));
    assert_eq!(looks(), 3, "a masked card is no look");
}

#[test]
fn a_look_that_cannot_be_noted_shows_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = customer(&app, "甲");
    let db = app.db().unwrap();
    db.note(|conn| conn.execute_batch("ALTER TABLE audit RENAME TO elsewhere")).unwrap();
    assert_eq!(fault(&app, "value.card", json!({"id": id.to_string(), "reveal": true})), "storage");
}

#[test]
fn no_statement_changes_or_removes_a_line() {
    let machine = five("甲");
    let db = machine.app.db().unwrap();
    for sql in ["UPDATE audit SET actor = 'x'", "DELETE FROM audit", "UPDATE audit SET _del = 1"] {
        db.note(|conn| conn.execute(sql, [])).expect_err(sql);
    }
    assert_eq!(chain(&machine.app).lines, 5);
}

#[test]
fn what_a_tool_changed_or_took_out_is_found() {
    let whole = five("甲");
    assert!(chain(&whole.app).ok());
    assert_eq!(chain(&whole.app).runs, 3, "runs are chained to each other");
    let found = |sql: &str| {
        let machine = five("甲");
        let report = meddle(&machine, sql);
        assert!(!report.ok);
        report.findings.into_iter().map(|f| f.code).collect::<Vec<_>>()
    };
    let nth = |n: usize| format!("(SELECT id FROM audit ORDER BY at LIMIT 1 OFFSET {n})");
    for n in 0..5 {
        for set in ["actor = 'x'", "count = 99", "act = 'reveal'", "at = at + 1", "subject = 7", "before = ''"] {
            if set == "before = ''" && n == 0 {
                continue;
            }
            let codes = found(&format!("UPDATE audit SET {set} WHERE id = {}", nth(n)));
            assert!(codes.contains(&"check_audit_changed".to_owned()), "line {n}, {set}: {codes:?}");
        }
        let codes = found(&format!("DELETE FROM audit WHERE id = {}", nth(n)));
        let expected = if n == 4 { "check_audit_cut" } else { "check_audit_missing" };
        assert_eq!(codes, [expected], "line {n} taken out");
    }
    assert_eq!(found("DELETE FROM audit"), ["check_audit_cut"], "a log that is gone is missed");
}

#[test]
fn a_restored_backup_goes_on_in_a_branch_and_nothing_is_wrong() {
    let machine = five("甲");
    let _: serde_json::Value = ask(&machine.app, "desk.backup", json!({}));
    record(&machine.app, Act::Export, None, 1).unwrap();
    let found: crate::desk::Backups = ask(&machine.app, "desk.backups", json!({}));
    let file = found.backups.iter().find(|b| b.label == "backup").unwrap().file.clone();
    machine.clock.0.fetch_add(1000, std::sync::atomic::Ordering::Relaxed);
    let _: serde_json::Value = ask(&machine.app, "desk.restore", json!({"file": file}));
    assert_eq!(acts(&machine.app)[0], "restore", "going back is noted in what was gone back to");
    record(&machine.app, Act::Export, None, 2).unwrap();
    assert!(chain(&machine.app).ok());
    assert_eq!(chain(&machine.app).lines, 7);
}

#[test]
fn lines_travel_branches_join_and_a_cut_tail_comes_back() {
    let (a, b) = (five("甲"), Machine::new("乙"));
    customer(&a.app, "客户");
    b.from(&a);
    assert_eq!(acts(&b.app).iter().filter(|a| *a == "export").count(), 5, "what was noted there is known here");
    customer(&b.app, "另一客户");
    a.from(&b);
    assert!(chain(&a.app).ok() && chain(&b.app).ok(), "chains that meet in one file are no tampering");
    // The newest lines of one machine are cut off there.
    let tail = "DELETE FROM audit WHERE act = 'export' AND at >=
         (SELECT at FROM audit WHERE act = 'export' ORDER BY at LIMIT 1 OFFSET 2)";
    let report = meddle(&a, tail);
    assert!(!report.ok, "{report:?}");
    assert_eq!(acts(&a.app).iter().filter(|a| *a == "export").count(), 2);
    customer(&b.app, "第三个客户");
    a.from(&b);
    assert_eq!(acts(&a.app).iter().filter(|a| *a == "export").count(), 5, "the other machine's copy brings them back");
}

#[test]
fn taking_back_a_merge_leaves_the_lines_that_came_with_it() {
    let (a, b) = (five("甲"), Machine::new("乙"));
    customer(&a.app, "客户");
    b.from(&a);
    let before = acts(&b.app);
    b.app.db().unwrap().undo().unwrap();
    assert_eq!(acts(&b.app), before);
    assert!(chain(&b.app).ok());
}

#[test]
fn a_page_filters_counts_and_names_without_telling_who() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = customer(&app, "张伟");
    let _: serde_json::Value = ask(&app, "value.card", json!({"id": id.to_string(), "reveal": true}));
    let found: serde_json::Value = ask(&app, "audit.list", json!({"act": "reveal"}));
    assert_eq!(found["total"], 1);
    assert_eq!(found["lines"][0]["row"], id.to_string());
    assert_eq!(found["lines"][0]["label"], "张*", "a private person is masked here as well");
    let text: String = app
        .db()
        .unwrap()
        .read()
        .unwrap()
        .query_row("SELECT group_concat(actor || act || before || hash, ' ') FROM audit", [], |r| r.get(0))
        .unwrap();
    assert!(
        !text.contains("张伟") && !text.contains("13812345678"),
        "the log itself holds nothing of a person: {text}"
    );
    for i in 0..7 {
        record(&app, Act::Export, None, i).unwrap();
    }
    let second: serde_json::Value = ask(&app, "audit.list", json!({"offset": 2, "limit": 3}));
    let counts: Vec<u64> = second["lines"].as_array().unwrap().iter().map(|l| l["count"].as_u64().unwrap()).collect();
    assert_eq!((second["total"].as_u64(), counts), (Some(9), vec![4, 3, 2]), "newest first, page by page");
}
