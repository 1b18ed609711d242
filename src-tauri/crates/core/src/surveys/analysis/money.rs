//! Satisfaction and money: whether customers who are more satisfied bring more. An association, and no word about what causes
//! what. Of several answers of a customer the latest counts.

use super::{
    Chosen, Entry, LEVEL, OUTCOME, PLAIN, Role, Takes,
    data::Data,
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::survey::{association::association, likert::LEAST_SHOWN};
use keheng_words::decimal;
use std::collections::HashSet;

pub(super) const ENTRY: Entry = Entry {
    id: "money",
    roles: &[
        Role { id: "satisfaction", ..OUTCOME },
        Role { id: "money", takes: Takes::Money, optional: false, prefers: &[] },
    ],
    run,
    ..PLAIN
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (satisfaction, money) = (data.figure(&of["satisfaction"])?, data.money(&of["money"])?);
    let mut seen = HashSet::new();
    // people stand newest first, so the first answer of a customer is the latest; one that is blank tells nothing of the customer
    let latest = |(place, at): (usize, &usize)| {
        let customer = data.facts(*at)?.customer;
        seen.insert(customer).then_some((satisfaction.values[place], money.values[place]))
    };
    let people = data.people.iter().enumerate().filter_map(latest).filter(|(s, m)| !s.is_nan() && !m.is_nan());
    let (levels, sums): (Vec<f64>, Vec<f64>) = people.unzip();
    let n = levels.len();
    if n < LEAST_SHOWN {
        return Err(Fault::new("analysis_few_customers").with("n", n).with("least", LEAST_SHOWN));
    }
    let found = association(&levels, &sums, LEVEL).ok_or_else(|| Fault::new("analysis_too_little"))?;
    let w = data.words;
    let mut table = Table::new(data, "money", "measure", &["n", "value", "interval", "p"]);
    let clear = found.p < ALPHA;
    table.row(
        &w.analysis_row_rho(),
        n,
        vec![
            Figure::Count(n as f64),
            Figure::Number(found.rho, 2).clear_if(clear),
            Figure::Range(found.interval, 2),
            Figure::P(found.p),
        ],
    );
    let mut parts = Table::new(data, "money-levels", "level", &["n", "median-yuan"]);
    let names = [w.analysis_row_low_third(), w.analysis_row_middle_third(), w.analysis_row_high_third()];
    for (name, level) in names.iter().zip(&found.levels) {
        let Some(level) = level else { continue };
        parts.group(name, level.n, vec![Figure::Count(level.n as f64), Figure::Number(level.median, 2)]);
    }
    let rho = decimal(found.rho, 2, 2);
    let said = match (clear, found.rho > 0.0) {
        (false, _) => w.analysis_said_money_none(&money.label, &rho, &satisfaction.label),
        (true, true) => w.analysis_said_money_more(&money.label, &rho, &satisfaction.label),
        (true, false) => w.analysis_said_money_less(&money.label, &rho, &satisfaction.label),
    };
    Ok(Found { said: vec![said, w.analysis_said_money_association()], tables: vec![table, parts] })
}
