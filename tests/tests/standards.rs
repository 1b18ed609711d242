//! Standards from a table, and what a new price may not touch.

use keheng_tests::{
    books::{fen, list, two_months},
    desk::Desk,
};
use serde_json::{Value, json};

fn plan(desk: &Desk, month: &str) -> Value {
    desk.call("costing.plan", json!({"month": month}))
}

fn import(desk: &Desk, text: &str) -> Value {
    let file = desk.file("standards.csv", text);
    desk.import_as("standards", &[&file]).unwrap_or_else(|fault| panic!("an import: {fault}"))
}

fn line(plan: &Value, item: &str) -> Value {
    let found = list(&plan["lines"]).iter().find(|l| l["standard"]["item"] == item);
    found.unwrap_or_else(|| panic!("{item} in {plan}"))["standard"].clone()
}

fn codes(report: &Value) -> Vec<&str> {
    list(&report["issues"]).iter().filter_map(|i| i["code"].as_str()).collect()
}

/// From February: pay 970 a month; half a litre of fuel a waybill at 7.205 the litre.
const TABLE: &str = "生效月份,成本项目,月预算,计量单位,每单用量,标准单价,计划单量,每单运费\n\
                     2026-02,工资,970.00,,,,20,12\n2026年2月,油费电费（车辆）,,升,0.5,7.205,,\n";

#[test]
fn a_table_of_standards_makes_a_plan_and_is_taken_back_whole() {
    let desk = two_months();
    let before = desk.digest();
    let report = import(&desk, TABLE);
    assert_eq!((&report["created"], &report["refused"]), (&json!(2), &json!(0)), "{report}");
    let february = plan(&desk, "2026-02");
    assert_eq!(
        (&february["since"], &february["units"], &february["price_fen"]),
        (&json!("2026-02"), &json!(20.0), &json!(1_200.0))
    );
    assert_eq!(line(&february, "pay")["fixed_fen"], 97_000, "our own kind under its usual name");
    let fuel = line(&february, "fuel");
    assert_eq!(
        (&fuel["unit"], &fuel["quantity"], &fuel["price_fen"]),
        (&json!("升"), &json!(0.5), &json!(720.5)),
        "finer than a fen"
    );
    let stored = desk.digest();
    let again = import(&desk, TABLE);
    assert_eq!(
        (&again["unchanged"], &again["updated"], &again["created"]),
        (&json!(2), &json!(0), &json!(0)),
        "twice is once"
    );
    assert_eq!(desk.digest(), stored);
    let corrected = import(&desk, "生效月份,成本项目,月预算\n2026-02,工资,980\n");
    assert_eq!((&corrected["updated"], &corrected["created"]), (&json!(1), &json!(0)));
    let february = plan(&desk, "2026-02");
    assert_eq!((&line(&february, "pay")["fixed_fen"], &february["units"]), (&json!(98_000), &json!(20.0)));
    assert_eq!(line(&february, "fuel"), fuel, "a kind that the table does not name stays");
    desk.call("desk.undo", json!({}));
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "an import is one step");
    desk.assert_sound("after standards from a table");
}

#[test]
fn a_new_price_leaves_the_months_before_it_alone() {
    let desk = two_months();
    import(&desk, TABLE);
    let february = desk.call("costing.variances", json!({"month": "2026-02"}));
    let march = desk.call("costing.variances", json!({"month": "2026-03"}));
    let report = import(&desk, "生效月份,成本项目,计量单位,每单用量,标准单价\n2026-03,油费电费（车辆）,升,0.5,8.1\n");
    assert_eq!(report["created"], 1, "{report}");
    assert_eq!(desk.call("costing.variances", json!({"month": "2026-02"})), february, "history stays as it was");
    let after = desk.call("costing.variances", json!({"month": "2026-03"}));
    assert_ne!(after, march, "the month of the new price is measured by it");
    assert_eq!(
        (&plan(&desk, "2026-03")["since"], &plan(&desk, "2026-03")["units"]),
        (&json!("2026-03"), &json!(20.0)),
        "output goes on as planned"
    );
    assert_eq!(fen(&after["actual_fen"]), fen(&march["actual_fen"]), "what was made is what it was");
}

#[test]
fn what_a_closed_month_is_measured_against_stays() {
    let desk = two_months();
    import(&desk, TABLE);
    desk.call("costing.lock", json!({"month": "2026-03", "closed": true}));
    let closed = desk.digest();
    let report = import(&desk, "生效月份,成本项目,月预算\n2026-02,工资,1000\n");
    assert_eq!(
        (codes(&report), &report["updated"]),
        (vec!["cost_month_locked"], &json!(0)),
        "March is measured by it: {report}"
    );
    let set = json!({"month": "2026-02", "units": 25, "price_fen": 1_200, "lines": []});
    let fault = desk.refusal("costing.set_plan", set);
    assert_eq!(
        (fault.code.as_str(), fault.args["month"].clone()),
        ("cost_month_locked", "2026-03".into()),
        "nor by hand"
    );
    assert_eq!(desk.digest(), closed);
    assert_eq!(
        import(&desk, "生效月份,成本项目,月预算\n2026-04,工资,1000\n")["created"],
        1,
        "what comes after is free"
    );
}

#[test]
fn rows_that_are_no_standards_are_refused_by_name() {
    let desk = Desk::new();
    let report = import(
        &desk,
        "生效月份,成本项目,月预算,每单用量,标准单价,计划单量\n2026-02,工资,100,,,100\n2026-02,油费,,,,\n2026-02,包装费,,x,1,\n2026-02,房租,-5,,,\n\
         2026-02,工资,200,,,\n何时,电费,5,,,\n",
    );
    let mut found = codes(&report);
    found.sort_unstable();
    assert_eq!(found, ["bad_date", "bad_standard", "bad_standard", "conflicting_row", "missing_field"], "{report}");
    assert_eq!(report["created"], 1);
    let none = import(&desk, "生效月份,成本项目,月预算\n2025-01,工资,100\n");
    assert_eq!(
        (codes(&none), &none["created"]),
        (vec!["standard_without_output"], &json!(0)),
        "a plan of no waybills is none"
    );
}
