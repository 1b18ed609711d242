//! Counts that other systems make: the warehouse's six, the telephone, a platform's view of a KPI the firm counts itself.
//!
//! One row is one KPI on one day, or in one month (which is kept on its last day), from one source. The same KPI, day and
//! source in a later file replaces the figures: a corrected table corrects them. A rate is turned into a count of its total
//! at once, because a rate alone says nothing of how sure it is.

mod fields;

use super::Kind;
use crate::{
    db::{
        Op, Sql, Tx,
        schema::{self, Table},
    },
    interchange::{
        batch::Batch,
        cells::{Cells, Layout, Refused, month},
        fields::FieldSpec,
        flow::{Flow, Parse},
        outcome::Outcome,
        repeats::Repeats,
    },
    service::measures::{Before, MOST_CASES, MeasureRow, before, id_of, write},
};
use fields::Field;
use keheng_base::Fault;
use keheng_calc::service::kpi::KPIS;
use keheng_files::cell::{
    money::{self, MoneyTrouble, Rounding},
    text::fold,
};
use keheng_words::{Lang, Words};
use rusqlite::Connection;
use std::collections::HashMap;

/// The kind.
pub struct Measures;

/// The source of a row that names none: the same in every file, or a file read under another name would count twice.
pub const NO_SOURCE: &str = "-";

/// A row understood.
struct Parsed {
    row: u32,
    measure: MeasureRow,
}

/// Names of KPIs, folded: in every language, and by id.
struct Parser(HashMap<String, &'static str>);

impl Default for Parser {
    fn default() -> Parser {
        let mut names = HashMap::new();
        for kpi in KPIS {
            names.insert(fold(kpi.id), kpi.id);
            let key = format!("kpi-{}", kpi.id.replace('_', "-"));
            let said = Lang::ALL.iter().filter_map(|lang| Words::of(*lang).find(&key, &Default::default()));
            names.extend(said.map(|name| (fold(&name), kpi.id)));
        }
        Parser(names)
    }
}

/// A whole number that is not negative, written as people write numbers; none otherwise.
fn count(text: &str) -> Option<u64> {
    match money::parse(text, Rounding::Refuse) {
        Ok(hundredths) if hundredths.0 >= 0 && hundredths.0 % 100 == 0 => Some(hundredths.0 as u64 / 100),
        _ => None,
    }
}

/// A share from `98.5%`, `0.985` or, above 1, `98.5`; none when it is none.
fn share(text: &str) -> Option<f64> {
    let text = text.trim();
    let bare = text.trim_end_matches(['%', '％']);
    let value: f64 = bare.trim().parse().ok()?;
    let share = if bare.len() < text.len() || value > 1.0 { value / 100.0 } else { value };
    (0.0..=1.0).contains(&share).then_some(share)
}

impl Parse for Parser {
    type Rows = Vec<Parsed>;

    fn begin(&mut self, _: &Layout) {}

    fn row(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) {
        if let Ok(parsed) = self.measure(cells, batch) {
            batch.rows.push(parsed);
        }
    }
}

impl Parser {
    fn measure(&self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) -> Result<Parsed, Refused> {
        let odd = &mut batch.oddities;
        let kpi = match cells.text(Field::Kpi) {
            "" => return cells.refuse(Field::Kpi, "missing_field", odd),
            text => match self.0.get(&fold(text)) {
                Some(kpi) => (*kpi).to_owned(),
                None => return cells.refuse(Field::Kpi, "unknown_kpi", odd),
            },
        };
        let day = match month(cells.text(Field::Day)) {
            Some(month) => month.period().to,
            None => cells.needed_date(Field::Day, odd)?.minutes.day(),
        };
        let denominator = match money::parse(cells.text(Field::Denominator), Rounding::Refuse) {
            Err(MoneyTrouble::Empty) => return cells.refuse(Field::Denominator, "missing_field", odd),
            _ => match count(cells.text(Field::Denominator)).filter(|n| (1..=MOST_CASES).contains(n)) {
                Some(n) => n,
                None => return cells.refuse(Field::Denominator, "bad_measure", odd),
            },
        };
        let numerator = match (cells.text(Field::Numerator), cells.text(Field::Rate)) {
            ("", "") => return cells.refuse(Field::Numerator, "missing_field", odd),
            ("", rate) => match share(rate) {
                Some(share) => (share * denominator as f64).round() as u64,
                None => return cells.refuse(Field::Rate, "bad_measure", odd),
            },
            (text, _) => match count(text) {
                Some(k) => k,
                None => return cells.refuse(Field::Numerator, "bad_measure", odd),
            },
        };
        let source = match cells.kept_text(Field::Source, odd) {
            "" => NO_SOURCE,
            text => text,
        };
        let measure = MeasureRow { kpi, day, source: source.to_owned(), numerator, denominator };
        match measure.possible() {
            true => Ok(Parsed { row: cells.number(), measure }),
            false => cells.refuse(Field::Numerator, "measure_above_total", odd),
        }
    }
}

struct Storing<'a, 'c> {
    conn: &'c Connection,
    tx: Option<&'a mut Tx<'c>>,
    repeats: Repeats,
}

impl Storing<'_, '_> {
    fn batch(&mut self, batch: &Batch<Vec<Parsed>>, outcome: &mut Outcome) -> Sql<()> {
        for Parsed { row, measure } in &batch.rows {
            let content =
                crate::db::content_id("measure row", &format!("{} {}", measure.numerator, measure.denominator));
            let name = || format!("{} {} {}", measure.kpi, measure.day, measure.source);
            if let Some(oddity) = self.repeats.check(batch.file, *row, id_of(measure), content as u32, name) {
                outcome.odd(oddity);
                continue;
            }
            let minutes = measure.day.start().0;
            (outcome.first, outcome.last) = (outcome.first.min(minutes), outcome.last.max(minutes));
            match before(self.conn, measure)? {
                Before::Same => {
                    outcome.report.unchanged += 1;
                    continue;
                }
                Before::Other => outcome.report.updated += 1,
                Before::Nothing => outcome.report.created += 1,
            }
            if let Some(tx) = &mut self.tx {
                write(tx, measure)?;
            }
        }
        Ok(())
    }
}

impl Kind for Measures {
    fn id(&self) -> &'static str {
        "measures"
    }

    fn fields(&self) -> &'static [FieldSpec] {
        fields::FIELDS
    }

    fn needs(&self) -> &'static [&'static [usize]] {
        fields::NEEDS
    }

    fn op(&self) -> Op {
        Op::ImportMeasures
    }

    fn table(&self) -> &'static Table {
        &schema::MEASURE
    }

    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        let mut storing = Storing { conn, tx, repeats: Repeats::default() };
        flow.run(Parser::default(), outcome, |batch, outcome| storing.batch(batch, outcome))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_shares_are_read_as_people_write_them() {
        for (text, expect) in
            [("1,250", Some(1250)), ("98", Some(98)), ("98.0", Some(98)), ("9.5", None), ("-1", None), ("多", None)]
        {
            assert_eq!(count(text), expect, "{text}");
        }
        for (text, expect) in [("98.5%", Some(0.985)), ("0.985", Some(0.985)), ("98.5", Some(0.985)), ("1", Some(1.0))]
        {
            let found = share(text).zip(expect).map(|(a, b)| (a - b).abs() < 1e-12);
            assert_eq!(found, Some(true), "{text}");
        }
        assert_eq!((share("120%"), share("-3"), share("好")), (None, None, None), "no share");
    }

    #[test]
    fn every_kpi_is_known_by_its_name_in_both_languages() {
        let parser = Parser::default();
        for kpi in KPIS {
            for lang in Lang::ALL {
                let key = format!("kpi-{}", kpi.id.replace('_', "-"));
                let name = Words::of(lang).find(&key, &Default::default()).unwrap_or_else(|| panic!("{key} in {lang}"));
                assert_eq!(parser.0.get(&fold(&name)), Some(&kpi.id), "{name}");
            }
        }
    }
}
