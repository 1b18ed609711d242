//! What this report does not know: samples too small, promises taken for granted, costs not entered.

use super::{About, costs, service};
use crate::reports::paper::{Block, Section};
use keheng_base::Fault;

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let mut items = Vec::new();
    match about.days {
        None => items.push(w.report_no_waybills()),
        Some(days) if days.to < about.month.period().to => items.push(w.report_not_over(&w.day(days.to))),
        Some(_) => {}
    }
    for kpi in service::judged(about)? {
        let name = about.say("kpi", &kpi.kpi);
        if kpi.small_sample && kpi.denominator > 0 {
            items.push(w.report_unknown(&name, &w.kpi_small(kpi.denominator)));
        }
        if kpi.assumed > 0 {
            items.push(w.report_unknown(&name, &w.kpi_assumed(kpi.assumed)));
        }
        if kpi.excluded > 0 {
            items.push(w.report_unknown(&name, &w.kpi_excluded(kpi.excluded)));
        }
    }
    let period = about.month.period();
    let sql = "SELECT coalesce(sum(n), 0) - coalesce(sum(costed), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2";
    let uncosted = about.conn.query_row(sql, [period.from.0, period.to.0], |r| r.get::<_, i64>(0));
    match uncosted.map_err(crate::db::sql_fault)? {
        n if n > 0 => items.push(w.value_without_cost(n)),
        _ => {}
    }
    items.extend(costs::unknown(about));
    let blocks = match items.is_empty() {
        true => vec![Block::Text(w.report_all_known())],
        false => vec![Block::List(items)],
    };
    Ok(Section { title: w.report_unknowns(), blocks })
}
