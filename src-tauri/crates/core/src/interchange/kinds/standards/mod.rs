//! Standards and budgets from a table: a row for a kind of cost, in force from its month until the next plan.
//!
//! A month of the table becomes a plan, or corrects the one that begins in it; kinds that the table does not name stay as
//! they are. Output and freight stand on any row of the month; without them those of the plan in force are kept. What a closed
//! month is measured against is not changed.

mod fields;

use super::Kind;
use crate::{
    costing::{
        items,
        plan::{self, CostStandard, MOST_LINES, MOST_OUTPUT, Plan, store},
    },
    db::{
        Op, Sql, Tx, content_id,
        schema::{self, Table},
        sql_fault,
    },
    interchange::{
        batch::{Batch, Oddity},
        cells::{Cells, Layout, Refused, month},
        fields::FieldSpec,
        flow::{Flow, Parse},
        outcome::Outcome,
        repeats::Repeats,
    },
};
use fields::Field;
use keheng_base::{Fault, Month};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The kind.
pub struct Standards;

/// A row understood.
#[derive(Clone)]
struct Parsed {
    row: u32,
    month: Month,
    standard: CostStandard,
    /// waybills a month
    units: Option<f64>,
    /// freight of a waybill, fen
    freight_fen: Option<f64>,
}

/// A number as people write it, `1,250.5` or `￥0.085`, which may be finer than a fen; none when it is none.
fn number(text: &str) -> Option<f64> {
    // full width to half width
    let half = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '￥' => '¥',
        c => c,
    };
    let bare: String = text.chars().map(half).filter(|c| !c.is_whitespace() && !",¥元".contains(*c)).collect();
    bare.parse().ok().filter(|n: &f64| n.is_finite())
}

#[derive(Default)]
struct Parser;

impl Parse for Parser {
    type Rows = Vec<Parsed>;

    fn begin(&mut self, _: &Layout) {}

    fn row(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) {
        if let Ok(parsed) = standard(cells, batch) {
            batch.rows.push(parsed);
        }
    }
}

/// To the parts that are stored, so that the same table says the same again.
fn to(value: f64, parts: f64) -> f64 {
    libm::round(value * parts) / parts
}

/// The number in a field, if anything stands in it.
fn number_if_any(cells: &Cells, field: Field, most: f64, odd: &mut Vec<Oddity>) -> Result<Option<f64>, Refused> {
    match cells.text(field) {
        "" => Ok(None),
        text => match number(text).filter(|n| (0.0..=most).contains(n)) {
            Some(n) => Ok(Some(n)),
            None => cells.refuse(field, "bad_standard", odd),
        },
    }
}

fn standard(cells: &Cells, batch: &mut Batch<Vec<Parsed>>) -> Result<Parsed, Refused> {
    let odd = &mut batch.oddities;
    let item = match cells.kept_text(Field::Item, odd) {
        "" => return cells.refuse(Field::Item, "missing_field", odd),
        text => items::stored(text),
    };
    let month = match month(cells.text(Field::Month)) {
        Some(month) => month,
        None => cells.needed_date(Field::Month, odd)?.minutes.day().month(),
    };
    let fixed_fen = cells.money_if_any(Field::Fixed, odd)?;
    let price = number_if_any(cells, Field::Price, 1e5, odd)?;
    if fixed_fen.is_none() && price.is_none() {
        return cells.refuse(Field::Price, "missing_field", odd);
    }
    let quantity = number_if_any(cells, Field::Quantity, 1e6, odd)?;
    let unit = cells.kept_text(Field::Unit, odd);
    let standard = match fixed_fen {
        // a budget does not vary: with a price beside it nobody knows which of them is meant
        Some(_) if price.is_some_and(|yuan| yuan > 0.0) => return cells.refuse(Field::Fixed, "bad_standard", odd),
        Some(_) => CostStandard { item, fixed_fen, ..CostStandard::default() },
        None => CostStandard {
            item,
            unit: (!unit.is_empty()).then(|| unit.to_owned()),
            // a price without a quantity is the price of a waybill
            quantity: to(quantity.unwrap_or(1.0), 1e6),
            price_fen: to(price.unwrap_or(0.0) * 100.0, 1e3),
            ..CostStandard::default()
        },
    };
    if let Some(field) = plan::fault_in(&standard) {
        let at = match field {
            "item" => Field::Item,
            "unit" => Field::Unit,
            "fixed_fen" => Field::Fixed,
            "quantity" => Field::Quantity,
            _ => Field::Price,
        };
        return cells.refuse(at, "bad_standard", odd);
    }
    let units = number_if_any(cells, Field::Units, MOST_OUTPUT, odd)?;
    let freight = number_if_any(cells, Field::Freight, MOST_OUTPUT / 100.0, odd)?;
    Ok(Parsed { row: cells.number(), month, standard, units, freight_fen: freight.map(|yuan| yuan * 100.0) })
}

/// Rows of one month, as they come.
#[derive(Default)]
struct OfMonth {
    rows: Vec<(u32, Parsed)>,
    units: Option<f64>,
    freight_fen: Option<f64>,
}

/// What the tables say, by month; a plan is stored as a whole, so it waits for the last row.
#[derive(Default)]
struct Read {
    repeats: Repeats,
    months: BTreeMap<Month, OfMonth>,
}

impl Read {
    fn batch(&mut self, batch: &Batch<Vec<Parsed>>, outcome: &mut Outcome) {
        let file = batch.file;
        for parsed in &batch.rows {
            let id = store::id_of(parsed.month, &parsed.standard.item);
            let content = content_id("standard row", &format!("{:?}", parsed.standard)) as u32;
            let name = || format!("{} {}", parsed.standard.item, parsed.month);
            if let Some(oddity) = self.repeats.check(file, parsed.row, id, content, name) {
                outcome.odd(oddity);
                continue;
            }
            let of = self.months.entry(parsed.month).or_default();
            of.units = parsed.units.or(of.units);
            of.freight_fen = parsed.freight_fen.or(of.freight_fen);
            of.rows.push((file, parsed.clone()));
        }
    }
}

fn refused(file: u32, row: u32, code: &'static str, value: String) -> Oddity {
    Oddity { file, row, column: None, code, value, refused: true, args: BTreeMap::new() }
}

/// Stores the plan of a month, or counts what storing would do.
fn settle(conn: &Connection, tx: Option<&mut Tx>, month: Month, of: OfMonth, outcome: &mut Outcome) -> Sql<()> {
    let before = store::of_month(conn, month)?;
    let mut made = match &before {
        Some(plan) => plan.clone(),
        // output and freight go on as planned, or as they were
        None => {
            Plan { since: Some(month), of: None, lines: Vec::new(), ..plan::found(conn, month)?.unwrap_or_default() }
        }
    };
    made.units = of.units.unwrap_or(made.units);
    made.price_fen = of.freight_fen.unwrap_or(made.price_fen);
    let refuse = |code: &'static str, value: String, outcome: &mut Outcome| {
        of.rows.iter().for_each(|(file, parsed)| outcome.odd(refused(*file, parsed.row, code, value.clone())));
    };
    if made.units == 0.0 {
        refuse("standard_without_output", month.to_string(), outcome);
        return Ok(());
    }
    let (mut created, mut updated, mut unchanged) = (0, 0, 0);
    for (_, parsed) in &of.rows {
        match made.lines.iter_mut().find(|line| line.item == parsed.standard.item) {
            Some(line) if *line == parsed.standard => unchanged += 1,
            Some(line) => {
                *line = parsed.standard.clone();
                updated += 1;
            }
            None => {
                made.lines.push(parsed.standard.clone());
                created += 1;
            }
        }
    }
    if made.lines.len() > MOST_LINES {
        refuse("standards_too_many", MOST_LINES.to_string(), outcome);
        return Ok(());
    }
    let changed = before.as_ref() != Some(&made);
    if let Some(closed) = store::closed_under(conn, month)?.filter(|_| changed) {
        refuse("cost_month_locked", closed.to_string(), outcome);
        return Ok(());
    }
    let minutes = month.period().from.start().0;
    (outcome.first, outcome.last) = (outcome.first.min(minutes), outcome.last.max(minutes));
    let report = &mut outcome.report;
    report.created += created;
    report.updated += updated;
    report.unchanged += unchanged;
    match tx {
        Some(tx) if changed => store::write(tx, month, &made).map(|_| ()),
        _ => Ok(()),
    }
}

impl Kind for Standards {
    fn id(&self) -> &'static str {
        "standards"
    }

    fn fields(&self) -> &'static [FieldSpec] {
        fields::FIELDS
    }

    fn needs(&self) -> &'static [&'static [usize]] {
        fields::NEEDS
    }

    fn op(&self) -> Op {
        Op::ImportStandards
    }

    fn table(&self) -> &'static Table {
        &schema::COST_STANDARD
    }

    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        mut tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        let mut read = Read::default();
        flow.run(Parser, outcome, |batch, outcome| {
            read.batch(batch, outcome);
            Ok(())
        })?;
        for (month, of) in read.months {
            settle(conn, tx.as_deref_mut(), month, of, outcome).map_err(sql_fault)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_finer_than_a_fen_are_read_as_people_write_them() {
        for (text, expect) in [
            ("1,250.5", Some(1250.5)),
            ("￥0.085", Some(0.085)),
            ("７．５元", Some(7.5)),
            ("-3", Some(-3.0)),
            ("无", None),
            ("inf", None),
        ] {
            assert_eq!(number(text), expect, "{text}");
        }
    }
}
