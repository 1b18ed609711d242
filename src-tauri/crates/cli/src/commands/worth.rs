//! `value clv`, `value alerts`, `value backtest`, `value levels`: what customers will still bring, whom to look at, and which
//! rule would have told.

use crate::{
    args::{Alerts, Clv},
    out::{Answer, Outcome, Table},
    session::{Session, given},
};
use keheng_core::value::{
    alerts::AlertsRes,
    clv::{ClvModel, ClvRes},
    clv_file::ClvFileRes,
    levels::LevelsRes,
    replay::BacktestRes,
};
use keheng_words::{NO_FIGURE, Words, decimal, money, percent};
use serde_json::{Value, json};

/// What customers will still bring: those of the data file, or of a table of histories.
pub fn clv(session: &Session, a: Clv) -> Outcome {
    if let Some(path) = a.summary {
        let handle = session.app.files().offer(path)?.handle;
        let body = given(json!({"handle": handle, "horizon_weeks": a.horizon_weeks}));
        let res: ClvFileRes = session.ask("value.clv_file", body)?;
        return Answer::new(&res.clone(), move |w| {
            format!(
                "{}\n{}",
                model(&res.found),
                w.clv_expected(&decimal(res.expected, 0, 1), i64::from(res.horizon_weeks))
            )
        });
    }
    session.open()?;
    session.ask_job::<Value>("value.prepare", json!({}))?;
    let body = given(json!({"horizon_weeks": a.horizon_weeks, "sort": a.order, "limit": a.limit}));
    let res: ClvRes = session.ask("value.clv", body)?;
    Answer::new(&res.clone(), move |w| {
        let mut table = Table::new(&[
            ("", w.clv_customer()),
            ("", w.value_class()),
            (">", w.clv_alive()),
            (">", w.clv_value()),
            (">", w.clv_interval()),
            (">", w.clv_year()),
        ]);
        for r in &res.rows {
            table.row(vec![
                r.name.clone(),
                r.class.clone().unwrap_or_default(),
                r.p_alive.map_or_else(|| NO_FIGURE.to_owned(), |p| percent(p, 0)),
                money(r.value_fen),
                r.interval_fen
                    .map_or_else(|| NO_FIGURE.to_owned(), |(lo, hi)| format!("{} – {}", money(lo), money(hi))),
                money(r.year_fen),
            ]);
        }
        let total = w.clv_total(&money(res.total_fen), i64::from(res.horizon_weeks));
        format!("{}\n{total}\n{}", table.text(), model(&res.found))
    })
}

/// The model with what stands against it.
fn model(found: &ClvModel) -> String {
    let parameters = |of: &[keheng_core::value::clv::ClvParameter]| {
        of.iter().map(|p| format!("{} {}", p.name, decimal(p.value, 0, 4))).collect::<Vec<_>>().join("  ")
    };
    let mut lines = vec![format!("{}  {}", found.model, parameters(&found.parameters))];
    if let Some(log) = found.log_likelihood {
        lines.push(format!("LL {}", decimal(log, 1, 1)));
    }
    lines.push(format!("{}  {}", found.money, parameters(&found.money_parameters)));
    lines.extend(found.doubts.iter().cloned());
    lines.join("\n")
}

/// Customers to look at, dearest first.
pub fn alerts(session: &Session, a: Alerts) -> Outcome {
    session.open()?;
    session.ask_job::<Value>("value.prepare", json!({}))?;
    let rules = a.alert_rule.map(|rule| vec![rule]);
    let res: AlertsRes =
        session.ask("value.alerts", given(json!({"rules": rules, "limit": a.limit, "all": a.put_off})))?;
    Answer::new(&res.clone(), move |w| {
        let mut table = Table::new(&[
            ("", w.clv_customer()),
            ("", w.value_class()),
            (">", w.alert_stake()),
            ("", w.alert_reason()),
            ("", w.alert_advice()),
        ]);
        for r in &res.alerts {
            table.row(vec![
                r.name.clone(),
                r.class.clone().unwrap_or_default(),
                money(r.at_stake_fen),
                r.reason.clone(),
                r.advice.clone(),
            ]);
        }
        format!("{}\n{}", table.text(), w.alert_total(&money(res.at_stake_fen), res.total as i64))
    })
}

/// Which rule would have told.
pub fn backtest(session: &Session) -> Outcome {
    session.open()?;
    session.ask_job::<Value>("value.prepare_backtest", json!({}))?;
    let res: BacktestRes = session.ask("value.backtest", json!({}))?;
    Answer::new(&res.clone(), move |w| text(w, &res))
}

fn text(w: &Words, res: &BacktestRes) -> String {
    let mut table = Table::new(&[("", w.replay_rule()), (">", w.replay_auc()), ("", String::new())]);
    for r in &res.rules {
        let chosen = if Some(&r.rule) == res.rule.as_ref() { w.replay_chosen() } else { String::new() };
        table.row(vec![r.rule.clone(), decimal(r.auc, 3, 3), chosen]);
    }
    let totals = &res.totals;
    let model = totals.model.map_or_else(|| NO_FIGURE.to_owned(), |n| decimal(n, 0, 0));
    let said = w.replay_totals(&decimal(totals.came as f64, 0, 0), &model, &decimal(totals.plain, 0, 0));
    format!("{}\n{said}", table.text())
}

/// Where customers stand and where they move.
pub fn levels(session: &Session) -> Outcome {
    session.open()?;
    session.ask_job::<Value>("value.prepare", json!({}))?;
    let res: LevelsRes = session.ask("value.levels", json!({}))?;
    Answer::new(&res.clone(), move |w| {
        let mut table = Table::new(&[
            ("", w.rfm_segment()),
            (">", w.value_customers()),
            (">", w.value_amount()),
            (">", w.clv_year()),
        ]);
        for r in &res.rfm {
            let name = w.find(&format!("rfm-{}", r.segment.replace('_', "-")), &Default::default());
            table.row(vec![
                name.unwrap_or_default(),
                decimal(r.customers as f64, 0, 0),
                money(r.revenue_fen),
                money(r.left_fen),
            ]);
        }
        table.text()
    })
}
