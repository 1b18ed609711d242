//! Pay by results 绩效成本: what a kind of cost would have been, had it gone with the KPIs the firm counts.

use super::{Advice, Weighed, fen_of, figure, invalid, solve};
use crate::{
    App,
    costing::{Ask, Department, gather::days, items, store},
    db::sql_fault,
    service::kpis::judge_period,
    settings::settings,
};
use keheng_base::{Fault, Fen, Id};
use keheng_words::{decimal, money, percent};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

/// What a KPI does to the pay: deducted for each point short of the target, added when it is met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayClause {
    /// id of a KPI; its target is the firm's own
    pub kpi: String,
    /// share of the pay deducted for each percentage point on the bad side
    #[serde(default)]
    pub malus_per_point: f64,
    /// share of the pay added when the target is met
    #[serde(default)]
    pub bonus: f64,
}

/// What depends on results, and how.
pub(super) struct Terms<'a> {
    pub item: &'a str,
    pub department: Option<Id<Department>>,
    pub clauses: &'a [PayClause],
    pub floor: f64,
    pub cap: f64,
}

/// Clauses at most: nobody works towards more.
const MOST: usize = 10;

/// Weighs pay by results. Faults: `cost_what_if_invalid`, `no_such_kpi`, `cost_nothing_booked`, `cost_kpi_uncounted`,
/// `model_input`.
pub(super) fn weigh(app: &App, ask: &Ask, terms: &Terms) -> Result<Weighed, Fault> {
    if terms.clauses.is_empty() || terms.clauses.len() > MOST {
        return Err(invalid("clauses"));
    }
    for clause in terms.clauses {
        for (field, value) in [("malus_per_point", clause.malus_per_point), ("bonus", clause.bonus)] {
            if !(0.0..=1.0).contains(&value) {
                return Err(invalid(field));
            }
        }
    }
    if !(-1.0..=0.0).contains(&terms.floor) {
        return Err(invalid("floor"));
    }
    if !(0.0..=1.0).contains(&terms.cap) {
        return Err(invalid("cap"));
    }
    let words = app.words();
    let db = app.db()?;
    let conn = db.read()?;
    let item = items::stored(terms.item);
    let nothing = || Fault::new("cost_nothing_booked").with("name", items::label(words, &item));
    let Some((first, last, _)) = store::span(&conn).map_err(sql_fault)? else { return Err(nothing()) };
    let months = match ask.month {
        Some(month) => (month, month),
        None => (ask.from.unwrap_or(first.month()), ask.to.unwrap_or(last.month())),
    };
    if months.0 > months.1 {
        return Err(Fault::new("period_reversed"));
    }
    let period = days(months.0, months.1);
    let theirs = |e: &&store::Stored| e.item == item && terms.department.is_none_or(|d| e.department == Some(d.raw()));
    let entries = store::entries(&conn, period.from, period.to).map_err(sql_fault)?;
    let fee: Fen = entries.iter().filter(theirs).map(|e| e.amount_fen).sum();
    if fee <= Fen(0) {
        return Err(nothing());
    }
    let firm = settings(&conn).map_err(sql_fault)?;
    let counted = judge_period(&conn, &firm, period).map_err(sql_fault)?;
    let name = |kpi: &str| {
        words.find(&format!("kpi-{}", kpi.replace('_', "-")), &Default::default()).unwrap_or_else(|| kpi.to_owned())
    };
    let mut given = vec![figure(words.costing_what_if_pay(&items::label(words, &item)), money(fee))];
    let mut list: Vec<Value> = Vec::with_capacity(terms.clauses.len());
    for clause in terms.clauses {
        let found = counted.iter().find(|k| k.kpi == clause.kpi);
        let found = found.ok_or_else(|| Fault::new("no_such_kpi").with("kpi", clause.kpi.as_str()))?;
        let uncounted = || Fault::new("cost_kpi_uncounted").with("name", name(&clause.kpi));
        let actual = found.rate.filter(|rate| (0.0..=1.0).contains(rate)).ok_or_else(uncounted)?;
        given.push(figure(
            name(&clause.kpi),
            words.costing_what_if_of_target(&percent(actual, 2), &percent(found.target, 2)),
        ));
        let better = if found.higher_is_better { "high" } else { "low" };
        list.push(json!({"name": name(&clause.kpi), "actual": actual, "target": found.target, "better": better,
            "malus_per_point": clause.malus_per_point, "bonus": clause.bonus}));
    }
    let input = json!({"fee_fen": fee, "terms": list, "floor": terms.floor, "cap": terms.cap});
    let (out, steps) = solve(app, "performance_cost", input)?;
    let payable = Fen(out["payable_fen"].as_i64().unwrap_or_default());
    let mut found = vec![
        figure(words.costing_what_if_payable(), fen_of(&out, "payable_fen")),
        figure(words.costing_what_if_adjusted(), money(payable - fee)),
    ];
    let kept = counted.iter().find(|k| k.kpi == "on_time").map_or(0, |k| k.numerator);
    if kept > 0 {
        let each = |fen: Fen| decimal(fen.0 as f64 / 100.0 / kept as f64, 2, 2);
        given.push(figure(words.costing_what_if_kept(), decimal(kept as f64, 0, 0)));
        found.push(figure(words.costing_what_if_kept_each(), each(payable)));
        found.push(figure(words.costing_what_if_kept_now(), each(fee)));
    }
    Ok(Weighed {
        models: vec!["performance_cost".to_owned()],
        run_id: None,
        months,
        advice: Advice::Open,
        given,
        found,
        steps,
        floors: Vec::new(),
    })
}
