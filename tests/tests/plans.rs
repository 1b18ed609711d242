//! Standards, budgets and decisions over the firm's own books: plan, variances, who is lying, what if.

use keheng_tests::{
    books::{fen, list, text, two_months as firm},
    desk::Desk,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Leaves by kind and item.
fn leaf(found: &Value, kind: &str, item: Option<&str>) -> i64 {
    let wanted = |l: &&Value| l["kind"] == kind && l["item"].as_str() == item;
    list(&found["leaves"]).iter().find(wanted).map_or(0, |l| fen(&l["amount_fen"]))
}

fn assert_closes(found: &Value) {
    let leaves: i64 = list(&found["leaves"]).iter().map(|l| fen(&l["amount_fen"])).sum();
    assert_eq!(fen(&found["static_fen"]) + leaves, fen(&found["actual_fen"]), "from plan to actual: {found}");
    let first = leaf(found, "volume", None);
    assert_eq!(fen(&found["static_fen"]) + first, fen(&found["flexible_fen"]), "the volume leads to the flexible plan");
    assert_eq!(found["closes"], true);
}

#[test]
fn every_pool_has_somebody_who_answers_for_it() {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    let add = |item: &str, owner: Option<&str>, amount: i64| {
        let entry = json!({"day": "2099-01-15", "amount_fen": amount, "item": item, "owner": owner});
        desk.call("costing.add", entry)
    };
    let (own, _) = (add("油费", Some("李队"), 300), add("油费", None, 500));
    let of = |owner: Value| {
        let mut req = json!({"from": "2099-01"});
        if !owner.is_null() {
            req["owner"] = owner;
        }
        desk.call("costing.pools", req)
    };
    assert_eq!((&of(Value::Null)["nobody_fen"], &of(Value::Null)["owners"]), (&json!(500), &json!(["李队"])));
    let before = desk.digest();
    desk.call("costing.own", json!({"pool": {"item": "油费"}, "owner": " 王站长 "}));
    let pools = of(Value::Null);
    assert_eq!((&pools["nobody_fen"], &pools["owners"]), (&json!(0), &json!(["李队", "王站长"])));
    let pool = &pools["rows"][0];
    assert_eq!((&pool["owner"], &pool["answers"]), (&json!("王站长"), &json!(["王站长", "李队"])), "most money first");
    assert_eq!(of(json!("李队"))["amount_fen"], 300, "an owner written on an entry wins over its pool's");
    let listed = desk.call("costing.entries", json!({"from": "2099-01", "owner": "王站长"}));
    assert_eq!((&listed["total"], &listed["rows"][0]["owner"]), (&json!(1), &Value::Null), "shown, not written on it");
    let theirs = desk.call("costing.entries", json!({"from": "2099-01", "owner": "李队"}));
    assert_eq!(theirs["rows"][0]["id"], own["id"]);
    assert_eq!(desk.history()[0]["op"], "own_costs");
    let named = desk.digest();
    desk.call("costing.own", json!({"pool": {"item": "油费"}}));
    assert_eq!(of(Value::Null)["nobody_fen"], 500, "a pool may lose its owner");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), named);
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "an owner is taken back like anything else");
    let long = json!({"pool": {"item": "油费"}, "owner": "长".repeat(201)});
    assert_eq!(desk.refusal("costing.own", long).code, "text_too_long");
    let missing = json!({"pool": {"item": "油费", "department": "12345"}, "owner": "王站长"});
    assert_eq!(desk.refusal("costing.own", missing).code, "no_such_department");
    desk.assert_sound("after owners");
}

#[test]
fn a_table_of_costs_names_the_owner_of_each_pool() {
    let desk = firm();
    let before = desk.digest();
    let table = |pay: &str| {
        let text = format!(
            "月份,费用项目,金额,部门,责任人,归口责任人\n2026-02,工资,960.00,揽派组,,{pay}\n2026-03,工资,900.00,揽派组,李队,钱总\n\
             2026-02,工资,900.00,客服组,,\n2026-02,油费,50.00,没有的组,,钱总\n"
        );
        desk.file("costs.csv", text)
    };
    let first = table("王站长");
    let report = desk.import_as("costs", &[&first]).expect("an import");
    assert_eq!((&report["created"], &report["updated"]), (&json!(4), &json!(0)), "{report}");
    let odd = report.to_string();
    assert!(odd.contains("cost_pool_owned"), "two rows name two people for one pool: {odd}");
    let pools = desk.call("costing.pools", json!({}));
    let owners: Vec<(&str, Option<&str>)> =
        list(&pools["rows"]).iter().map(|p| (text(&p["item"]), p["owner"].as_str())).collect();
    assert_eq!(owners[..2], [("pay", Some("王站长")), ("pay", None)], "each department has its own pool");
    assert!(
        owners.contains(&("油费", None)) || owners.contains(&("fuel", None)),
        "what was meant for a department nobody knows names nobody for all: {owners:?}"
    );
    let department = &pools["rows"][0]["department"];
    let entries = |pool: Value| desk.call("costing.entries", json!({"pool": pool}));
    let theirs = entries(json!({"item": "pay", "department": department}));
    let mut answers: Vec<&str> = list(&theirs["rows"]).iter().map(|row| text(&row["answers"])).collect();
    answers.sort_unstable();
    assert_eq!(answers, ["李队", "王站长", "站长", "站长"], "the name on the entry, else that on its pool");
    assert_eq!(
        entries(json!({"item": "pay"}))["total"],
        0,
        "a pool without department is not that of every department"
    );
    let once = desk.digest();
    let again = desk.import_as("costs", &[&first]).expect("an import");
    assert_eq!((&again["unchanged"], &again["updated"]), (&json!(4), &json!(0)), "twice is once");
    assert_eq!(desk.digest(), once);
    let other = table("赵总");
    let changed = desk.import_as("costs", &[&other]).expect("an import");
    assert_eq!((&changed["unchanged"], &changed["updated"]), (&json!(3), &json!(1)), "a new owner is a change");
    assert_eq!(desk.call("costing.pools", json!({}))["rows"][0]["owner"], "赵总");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), once, "an import is taken back whole");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before);
    desk.assert_sound("after owners in tables");
}

#[test]
fn a_month_without_a_plan_is_measured_against_the_months_before() {
    let desk = firm();
    let fault = desk.refusal("costing.variances", json!({"month": "2026-02"}));
    assert_eq!(fault.code, "cost_plan_missing", "nothing came before, so nothing is compared");
    let plan = desk.call("costing.plan", json!({"month": "2026-03"}));
    assert_eq!((&plan["since"], &plan["of"]), (&Value::Null, &json!(["2026-02", "2026-02"])));
    assert_eq!((plan["units"].as_f64(), plan["price_fen"].as_f64()), (Some(20.0), Some(1_200.0)));
    let found = desk.call("costing.variances", json!({"month": "2026-03"}));
    assert_closes(&found);
    assert_eq!(fen(&found["actual_fen"]), 30 * 1_200 - 126_500 - 30 * 500, "the profit of the books");
    assert_eq!(leaf(&found, "volume", None), 10 * (1_200 - 200 - 500), "ten more, each less its fuel and line-haul");
    assert_eq!(leaf(&found, "spending", Some("pay")), -3_000);
    assert_eq!(leaf(&found, "price", Some("fuel")), 30 * 200 - 7_500, "without a quantity all of it is price");
    assert_eq!(leaf(&found, "efficiency", Some("fuel")), 0);
    let pay = list(&found["leaves"]).iter().find(|l| l["item"] == "pay").expect("the pay");
    assert_eq!(pay["owner"], "站长", "somebody answers for it");
}

#[test]
fn a_plan_tells_price_from_use_and_is_taken_back_in_one_step() {
    let desk = firm();
    let before = desk.digest();
    let plan = json!({"month": "2026-02", "units": 25, "price_fen": 1_250, "lines": [
        {"item": "pay", "fixed_fen": 95_000},
        {"item": "燃油费", "fixed_fen": 1},
        {"item": "fuel", "unit": "升", "quantity": 0.25, "price_fen": 800, "used": 6},
        {"item": "carried", "quantity": 1, "price_fen": 500},
    ]});
    desk.call("costing.set_plan", plan.clone());
    let march = desk.call("costing.plan", json!({"month": "2026-03"}));
    assert_eq!(march["since"], "2026-02", "in force until the next one");
    let line = |month: &Value, item: &str| {
        list(&month["lines"]).iter().find(|l| l["standard"]["item"] == item).cloned().expect("a line")
    };
    assert_eq!(line(&march, "fuel")["standard"]["used"], Value::Null, "what February used is February's");
    let found = desk.call("costing.variances", json!({"month": "2026-02"}));
    assert_closes(&found);
    assert_eq!(leaf(&found, "efficiency", Some("fuel")), (5 - 6) * 800, "one litre too many at standard price");
    assert_eq!(leaf(&found, "price", Some("fuel")), 6 * 800 - 4_000, "six litres for 40 yuan");
    assert_eq!(leaf(&found, "selling", None), -20 * 50);
    assert_eq!(leaf(&found, "spending", Some("rent")), -20_000, "nobody planned the rent");
    let rent = list(&found["lines"]).iter().find(|l| l["item"] == "rent").expect("the rent");
    assert_eq!(rent["unplanned"], true);
    assert!(list(&found["explained"]).len() > 4, "the registry says how");

    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before);
    desk.call("desk.redo", json!({}));
    assert_eq!(desk.call("costing.variances", json!({"month": "2026-02"})), found);

    desk.call("costing.lock", json!({"month": "2026-02", "closed": true}));
    let mut other = plan.clone();
    other["lines"][2]["used"] = json!(5);
    assert_eq!(desk.refusal("costing.set_plan", other).code, "cost_month_locked", "what was used is part of the books");
    let mut wrong = plan.clone();
    wrong["lines"][1]["item"] = json!("pay");
    assert_eq!(desk.refusal("costing.set_plan", wrong).code, "cost_plan_invalid", "two standards of a kind");
    let mut wrong = plan;
    wrong["units"] = json!(-1);
    assert_eq!(desk.refusal("costing.set_plan", wrong).code, "cost_plan_invalid");
    desk.assert_sound("after plans");
}

#[test]
fn who_is_lying_shifts_money_and_makes_none() {
    let desk = firm();
    let found = desk.call("costing.lying", json!({}));
    let rows = list(&found["rows"]);
    assert_eq!(rows.iter().map(|r| fen(&r["shifted_fen"])).sum::<i64>(), 0, "whoever pays too much pays for others");
    let of = |name: &str| rows.iter().find(|r| r["name"] == name).expect("a customer");
    assert!(fen(&of("甲公司")["shifted_fen"]) > 0, "ten parcels of one visit pay for ten visits");
    assert_eq!((&found["over"], &found["under"]), (&json!(1), &json!(1)));
    let by = |method: &str| desk.call("costing.run", json!({"ask": {"method": method}}));
    let volume: i64 = rows.iter().map(|r| fen(&r["volume_fen"])).sum();
    assert_eq!(volume, fen(&by("full")["total_fen"]), "the volume charges everything");
    assert_eq!(fen(&found["idle_fen"]), fen(&by("tdabc")["unused_fen"]), "and hides what nobody used");
    let month = desk.call("costing.lying", json!({"ask": {"month": "2026-02"}}));
    assert_ne!(month["moved_fen"], found["moved_fen"], "a month is a month");
}

#[test]
fn decisions_count_only_what_they_change() {
    let desk = firm();
    let customers = desk.call("costing.customers", json!({}));
    let second = list(&customers["rows"]).iter().find(|r| r["name"] == "乙公司").expect("乙");
    let weigh = |decision: Value| desk.call("costing.what_if", json!({"decision": decision}));
    let figure = |found: &Value, at: usize| text(&found["found"][at]["text"]).replace(['−', ','], "-");

    let dropped = weigh(json!({"decide": "drop", "customer": second["id"]}));
    assert_eq!(dropped["models"], json!(["drop_customer"]), "the registry decides");
    assert_eq!(dropped["run_id"], customers["run_id"], "on the figures of the page");
    assert_eq!(dropped["advice"], "no", "rent and pay stay, so the freight would be missed");
    assert!(list(&dropped["steps"]).len() >= 4, "{dropped}");
    let warned = list(&dropped["steps"]).iter().any(|s| text(s).contains("分钟"));
    assert!(warned, "idle time rises, and that is said: {dropped}");
    let all = weigh(json!({"decide": "drop", "customer": second["id"], "step_share": 1.0}));
    assert_ne!(figure(&all, 2), figure(&dropped, 2), "who can give up a shift saves more");

    let offer = |fen: f64| weigh(json!({"decide": "outsource", "what": "上门揽收", "offer_fen": fen}));
    assert_eq!((&offer(1.0)["advice"], &offer(90_000.0)["advice"]), (&json!("yes"), &json!("no")));
    let missing = json!({"decision": {"decide": "outsource", "what": "占卜", "offer_fen": 1.0}});
    assert_eq!(desk.refusal("costing.what_if", missing).code, "no_such_cost_object");

    let lot = |price: f64| weigh(json!({"decide": "accept", "units": 5, "price_fen": price}));
    assert_eq!((&lot(2_000.0)["advice"], &lot(10.0)["advice"]), (&json!("yes"), &json!("no")));
    assert_eq!(
        desk.refusal("costing.what_if", json!({"decision": {"decide": "accept", "units": 0, "price_fen": 1}})).code,
        "cost_what_if_invalid"
    );

    let floors = weigh(json!({"decide": "floors"}));
    for floor in list(&floors["floors"]) {
        let at = |field: &str| floor[field].as_f64().expect("a price");
        assert!(at("marginal_fen") <= at("timed_fen") && at("timed_fen") <= at("full_fen"), "{floor}");
    }
    let volume = weigh(json!({"decide": "volume"}));
    assert_eq!(volume["models"], json!(["cost_volume_profit"]));
    let fault = desk.refusal("costing.what_if", json!({"decision": {"decide": "volume", "fit": "least_squares"}}));
    assert_eq!(
        (fault.code.as_str(), fault.args["n"].clone()),
        ("cost_months_missing", 2.into()),
        "two months make no fit"
    );
}

#[test]
fn methods_stages_and_variances_are_drawn() {
    let desk = firm();
    let draw = |chart: Value| {
        desk.call("charts.draw", json!({"chart": chart, "width": 960, "height": 480, "palette": "light"}))
    };
    let lying = draw(json!({"kind": "lying"}));
    assert_eq!(list(&lying["scene"]["table"]["rows"]).len(), 2);
    let matrix = draw(json!({"kind": "matrix"}));
    let total = desk.call("costing.matrix", json!({}));
    let last = list(&matrix["scene"]["table"]["rows"]).last().and_then(|r| r.as_array()?.last()).expect("the sum");
    assert_eq!(text(last).replace(',', "").parse::<f64>().expect("money") * 100.0, fen(&total["total_fen"]) as f64);
    let waterfall = draw(json!({"kind": "variances", "month": "2026-03"}));
    let keys: Vec<&str> = list(&waterfall["scene"]["marks"]).iter().filter_map(|m| m["key"].as_str()).collect();
    assert!(keys.contains(&"spending:pay") && keys.contains(&"volume"), "a click finds the entries: {keys:?}");
    let nothing = draw(json!({"kind": "variances", "month": "2026-02"}));
    assert_eq!(list(&nothing["scene"]["marks"]).len(), 0, "no plan, no picture, no fault");
    let entries = desk.call("costing.entries", json!({"from": "2026-03", "to": "2026-03", "item": "pay"}));
    assert_eq!((&entries["total"], fen(&entries["amount_fen"])), (&json!(1), 99_000));
}

fn standard() -> impl Strategy<Value = (usize, bool, f64, f64, Option<f64>, i64)> {
    (0usize..6, any::<bool>(), 0.0f64..4.0, 0.0f64..3_000.0, prop::option::of(0.0f64..500.0), 0i64..200_000)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_variances_of_any_plan_close_to_the_fen(
        units in 0.0f64..90.0,
        price in 0.0f64..3_000.0,
        standards in prop::collection::vec(standard(), 0..8),
        spent in prop::collection::vec((0usize..6, -9_000i64..90_000), 0..8),
    ) {
        const KINDS: [&str; 6] = ["pay", "fuel", "rent", "packaging", "carried", "茶水"];
        let desk = firm();
        let mut seen = Vec::new();
        let mut lines = Vec::new();
        for (kind, fixed, quantity, price, used, budget) in standards {
            if seen.contains(&kind) {
                continue;
            }
            seen.push(kind);
            lines.push(match fixed {
                true => json!({"item": KINDS[kind], "fixed_fen": budget}),
                false => json!({"item": KINDS[kind], "quantity": quantity, "price_fen": price, "used": used}),
            });
        }
        for (kind, amount) in spent.into_iter().filter(|s| s.1 != 0) {
            desk.call("costing.add", json!({"day": "2026-03-09", "amount_fen": amount, "item": KINDS[kind]}));
        }
        desk.call("costing.set_plan", json!({"month": "2026-03", "units": units, "price_fen": price, "lines": lines}));
        let found = desk.call("costing.variances", json!({"month": "2026-03"}));
        assert_closes(&found);
        let cost: i64 = list(&found["lines"]).iter().map(|l| fen(&l["actual_fen"])).sum();
        let months = desk.call("costing.months", json!({}));
        let march = list(&months["months"]).iter().find(|m| m["month"] == "2026-03").expect("March");
        prop_assert_eq!(cost, fen(&march["entries_fen"]) + fen(&march["carried_fen"]), "every entry stands in one line");
        prop_assert_eq!(fen(&found["actual_fen"]), 30 * 1_200 - cost);
    }
}
