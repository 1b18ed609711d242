//! Costs: tables of expenses as accountants keep them, an amount a row or twelve months in columns.
//!
//! An amount of a month is known by month, kind, department and remark, so a corrected table corrects it. An amount of
//! a day is a voucher: equal ones of a day are a repetition, different ones are different vouchers. A column may say who
//! answers for a kind and department as a whole; the first row of an import that names somebody for a pool counts.

mod fields;

use super::Kind;
use crate::{
    costing::{
        Behaviour, items,
        pools::{self, Owners},
        store::{self, Stored},
    },
    db::{Op, Sql, Tx, content_id, schema, sql_fault},
    interchange::{
        batch::{Batch, Oddity},
        cells::{Cells, Layout, Refused, month},
        fields::FieldSpec,
        flow::{Flow, Parse},
        outcome::Outcome,
        repeats::Repeats,
        terms::{Table, Terms},
    },
};
use fields::{Field, MONTHS};
use keheng_base::{Day, Fault, Fen, Month};
use keheng_files::cell::text::fold;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashMap, hash_map::Entry as MapEntry};

/// The kind.
pub struct Costs;

const BEHAVIOURS: Table<Behaviour> = &[
    (Behaviour::Step, &["阶梯", "半变动", "混合", "step", "mixed"]),
    (Behaviour::Variable, &["变动", "可变", "variable"]),
    (Behaviour::Fixed, &["固定", "不变", "fixed"]),
];

const YES: &[&str] = &["是", "有", "预提", "暂估", "y", "yes", "true", "1", "√"];

/// A row understood, or one month of it.
struct Parsed {
    row: u32,
    entry: Stored,
    /// as written; found among the departments when it is stored
    department: String,
    /// who answers for its pool, as written
    pool_owner: String,
    /// of a month, so that a later table corrects it
    monthly: bool,
}

struct Parser {
    behaviours: Terms<Behaviour>,
    /// year in the heading of each month
    years: [Option<i32>; 12],
    wide: bool,
}

impl Default for Parser {
    fn default() -> Parser {
        Parser { behaviours: Terms::new(BEHAVIOURS), years: [None; 12], wide: false }
    }
}

/// A year of this century in a text, such as `2026年1月` or `FY2026`.
fn year(text: &str) -> Option<i32> {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).take(4).collect();
    let year: i32 = digits.into_iter().collect::<String>().parse().ok()?;
    (2000..2100).contains(&year).then_some(year)
}

impl Parse for Parser {
    type Rows = Vec<Parsed>;

    fn begin(&mut self, layout: &Layout) {
        self.years = MONTHS.map(|field| layout.name(field).and_then(year));
        self.wide = layout.name(Field::Amount).is_none();
    }

    fn row(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) {
        let before = batch.rows.len();
        if self.costs(cells, batch).is_err() {
            batch.rows.truncate(before);
        }
    }
}

impl Parser {
    fn costs(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) -> Result<(), Refused> {
        let Batch { rows, oddities: odd, .. } = batch;
        let item = match cells.kept_text(Field::Item, odd) {
            "" => return cells.refuse(Field::Item, "missing_field", odd),
            text => items::stored(text),
        };
        let usual = items::known(&item);
        let behaviour = match cells.text(Field::Behaviour) {
            "" => None,
            text => self.behaviours.find(text).or_else(|| cells.note(Field::Behaviour, "unknown_behaviour", odd)),
        };
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let draft = Stored {
            id: 0,
            day: Day(0),
            amount_fen: Fen(0),
            estimate: YES.contains(&cells.text(Field::Estimate).to_lowercase().as_str()),
            nature: usual.map(|i| i.nature).unwrap_or_default(),
            behaviour: behaviour.or(usual.map(|i| i.behaviour)).unwrap_or_default(),
            item,
            department: None,
            customer: None,
            owner: some(cells.kept_text(Field::Owner, odd)),
            note: some(cells.kept_text(Field::Note, odd)),
            source: None,
            source_row: Some(cells.number()),
        };
        let department = cells.kept_text(Field::Department, odd).to_owned();
        let pool_owner = cells.kept_text(Field::PoolOwner, odd).to_owned();
        let mut push = |day: Day, amount_fen: Fen, monthly: bool| {
            let entry = Stored { day, amount_fen, ..draft.clone() };
            let (department, pool_owner) = (department.clone(), pool_owner.clone());
            rows.push(Parsed { row: cells.number(), entry, department, pool_owner, monthly });
        };
        if !self.wide {
            let Some(amount) = cells.money_if_any(Field::Amount, odd)? else {
                return cells.refuse(Field::Amount, "missing_field", odd);
            };
            let (day, monthly) = match month(cells.text(Field::Day)) {
                Some(month) => (month.period().to, true),
                None => (cells.needed_date(Field::Day, odd)?.minutes.day(), false),
            };
            push(day, amount, monthly);
            return Ok(());
        }
        let of_row = year(cells.text(Field::Year)).or_else(|| year(cells.text(Field::Day)));
        for (at, field) in MONTHS.into_iter().enumerate() {
            let Some(amount) = cells.money_if_any(field, odd)?.filter(|fen| *fen != Fen(0)) else { continue };
            let Some(month) = self.years[at].or(of_row).and_then(|y| Month::of(y, at as u32 + 1)) else {
                return cells.refuse(Field::Year, "missing_field", odd);
            };
            push(month.period().to, amount, true);
        }
        Ok(())
    }
}

struct Storing<'a, 'c> {
    conn: &'c Connection,
    tx: Option<&'a mut Tx<'c>>,
    repeats: Repeats,
    departments: HashMap<String, i64>,
    /// written on pools before
    owners: Owners,
    /// who this import names for pools
    named: HashMap<(String, Option<i64>), String>,
    locked: BTreeSet<Month>,
    files: Vec<String>,
}

impl Storing<'_, '_> {
    fn batch(&mut self, batch: &Batch<Vec<Parsed>>, outcome: &mut Outcome) -> Sql<()> {
        for parsed in &batch.rows {
            let oddity = |code: &'static str, value: String, refused: bool| Oddity {
                file: batch.file,
                row: parsed.row,
                column: None,
                code,
                value,
                refused,
                args: Default::default(),
            };
            let mut entry = parsed.entry.clone();
            if self.locked.contains(&entry.day.month()) {
                outcome.odd(oddity("cost_month_locked", entry.day.month().to_string(), true));
                continue;
            }
            if !parsed.department.is_empty() {
                entry.department = self.departments.get(&fold(&parsed.department)).copied();
                if entry.department.is_none() {
                    outcome.odd(oddity("unknown_department", parsed.department.clone(), false));
                }
            }
            let note = entry.note.as_deref().unwrap_or_default();
            let about = format!("{} {} {}", entry.item, fold(&parsed.department), note);
            let key = match parsed.monthly {
                true => format!("month {} {about}", entry.day.month()),
                false => format!("day {} {} {about}", entry.day, entry.amount_fen.0),
            };
            entry.id = content_id("cost_entry", &key);
            entry.source = self.files.get(batch.file as usize).cloned();
            let content = content_id("cost row", &format!("{key} {} {:?}", entry.amount_fen.0, entry.owner)) as u32;
            let name = || format!("{} {}", entry.item, entry.day);
            if let Some(oddity) = self.repeats.check(batch.file, parsed.row, entry.id, content, name) {
                outcome.odd(oddity);
                continue;
            }
            outcome.report.amount_fen += entry.amount_fen;
            let minutes = entry.day.start().0;
            (outcome.first, outcome.last) = (outcome.first.min(minutes), outcome.last.max(minutes));
            let unknown = !parsed.department.is_empty() && entry.department.is_none();
            let mut owned = false;
            if !parsed.pool_owner.is_empty() && !unknown {
                match self.named.entry((entry.item.clone(), entry.department)) {
                    MapEntry::Vacant(place) => {
                        owned = self.owners.of(&entry) != Some(&parsed.pool_owner);
                        place.insert(parsed.pool_owner.clone());
                    }
                    MapEntry::Occupied(named) if *named.get() != parsed.pool_owner => {
                        outcome.odd(oddity("cost_pool_owned", parsed.pool_owner.clone(), false));
                    }
                    MapEntry::Occupied(_) => {}
                }
            }
            if owned && let Some(tx) = &mut self.tx {
                pools::write(tx, &entry.item, entry.department, Some(&parsed.pool_owner))?;
            }
            match store::get(self.conn, entry.id)? {
                Some(old) if same(&old, &entry) && !owned => {
                    outcome.report.unchanged += 1;
                    continue;
                }
                Some(_) => outcome.report.updated += 1,
                None => outcome.report.created += 1,
            }
            if let Some(tx) = &mut self.tx {
                store::write(tx, &entry)?;
            }
        }
        Ok(())
    }
}

/// The same but for where it stands: a table may have been sorted since.
fn same(old: &Stored, new: &Stored) -> bool {
    Stored { source: None, source_row: None, ..old.clone() } == Stored { source: None, source_row: None, ..new.clone() }
}

impl Kind for Costs {
    fn id(&self) -> &'static str {
        "costs"
    }

    fn fields(&self) -> &'static [FieldSpec] {
        fields::FIELDS
    }

    fn needs(&self) -> &'static [&'static [usize]] {
        fields::NEEDS
    }

    fn op(&self) -> Op {
        Op::ImportCosts
    }

    fn table(&self) -> &'static schema::Table {
        &schema::COST_ENTRY
    }

    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        let departments = store::departments(conn).map_err(sql_fault)?;
        let names = departments.into_iter().filter_map(|d| Some((fold(&d.name), d.id?.raw())));
        let mut storing = Storing {
            conn,
            tx,
            repeats: Repeats::default(),
            owners: Owners::read(conn).map_err(sql_fault)?,
            named: HashMap::new(),
            departments: names.collect(),
            locked: store::locked(conn).map_err(sql_fault)?,
            files: flow.files.iter().map(|f| crate::db::name(&f.path)).collect(),
        };
        flow.run(Parser::default(), outcome, |batch, outcome| storing.batch(batch, outcome))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_found_in_headings() {
        assert_eq!((year("2026年1月"), year("1月"), year("FY2026")), (Some(2026), None, Some(2026)));
    }
}
