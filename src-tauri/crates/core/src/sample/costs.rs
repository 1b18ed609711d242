//! What the sample firm costs: departments, unit times, and the books of each month.
//!
//! Heads follow from the work there is, amounts from the margin the freight leaves, so that a firm of any size can
//! live on what it earns and yet loses on some customers. Piece rates, fuel and packaging move with the month's parcels.
//! What a month's level of service costs follows the curve of [`super::staffing`]; claims and the desk's overtime follow
//! the cases, so that books and register tell of the same money.

use super::{
    Recipe,
    random::{Chance, Flow},
    staffing::DESK,
    truth::Truth,
};
use crate::{
    cases::store::Record,
    costing::{
        Activity, CostActivity, CostDepartment, Department, Driver, Stage, items,
        setup::{self, capacity},
        store::{self, Stored},
    },
    db::{Tx, content_id, sql_fault},
};
use keheng_base::{Fault, Fen, Id, Minutes, Month, split};
use std::collections::BTreeMap;

/// Name, whether it supports others.
const DEPARTMENTS: [(&str, bool); 4] = [("揽派组", false), ("分拣组", false), ("客服组", false), ("综合管理", true)];

/// Name, department, stage, driver, minutes at best, as a rule, at worst.
const ACTIVITIES: [(&str, u32, Stage, Driver, [f64; 3]); 6] = [
    ("上门揽收", 0, Stage::Collect, Driver::Stops, [6.0, 9.0, 15.0]),
    ("收寄录单", 0, Stage::Collect, Driver::Shipments, [0.6, 0.9, 1.4]),
    ("分拣", 1, Stage::Sort, Driver::Pieces, [0.4, 0.6, 0.9]),
    ("装车交运", 1, Stage::LineHaul, Driver::Kilograms, [0.06, 0.1, 0.16]),
    ("代收货款对账", 2, Stage::Service, Driver::Cod, [2.0, 3.0, 5.0]),
    ("问题件处理", 2, Stage::Service, Driver::Cases, [14.0, 22.0, 40.0]),
];

/// A line of the books.
struct Line {
    item: &'static str,
    /// all by heads without
    department: Option<usize>,
    /// thousandths of the books
    weight: u64,
    /// how much of it moves with the parcels: pieces are paid by the piece, rooms by the month
    moves: f64,
    /// who answers for it
    owner: &'static str,
}

const fn line(item: &'static str, department: Option<usize>, weight: u64, moves: f64, owner: &'static str) -> Line {
    Line { item, department, weight, moves, owner }
}

/// What every month costs, whatever level it was staffed for.
const BOOKS: [Line; 14] = [
    line("pay", Some(0), 330, 0.85, "站长"),
    line("pay", Some(1), 120, 0.85, "站长"),
    line("pay", Some(2), 50, 0.5, "客服主管"),
    line("pay", Some(3), 70, 0.0, "经理"),
    line("social", None, 90, 0.5, "财务"),
    line("vehicles", Some(0), 80, 0.5, "站长"),
    line("fuel", Some(0), 60, 1.0, "站长"),
    line("rent", None, 70, 0.0, "经理"),
    line("utilities", None, 15, 0.0, "经理"),
    line("packaging", Some(1), 30, 1.0, "分拣组长"),
    line("equipment", Some(1), 20, 0.0, "分拣组长"),
    line("telecom", None, 10, 0.0, "经理"),
    line("outsourced", Some(1), 10, 1.0, "分拣组长"),
    line("office", Some(3), 15, 0.0, "经理"),
];

/// What the effort for a level is paid for: kind, department, hundredths, who answers, remark.
const EFFORT: [(&str, usize, u64, &str, &str); 3] = [
    ("pay", 0, 55, "站长", "派件加班"),
    ("outsourced", 1, 30, "分拣组长", "夜间加开班车"),
    ("pay", 1, 15, "站长", "夜班分拣"),
];

/// Part of the margin that goes into the books.
const OF_MARGIN: f64 = 0.7;
/// Part of the revenue, where there is hardly a margin.
const OF_REVENUE: f64 = 0.08;
/// Of that, at least so much does not depend on how well the firm serves.
const STANDING: f64 = 0.4;
/// Part of the capacity that is used.
const USED: f64 = 0.82;

/// What the generator saw besides the truth: visits and kilograms, waybills with cash and with trouble.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Work {
    pub stops: f64,
    pub kilograms: f64,
    pub cod: f64,
    pub cases: f64,
}

impl Work {
    fn of(&self, driver: Driver, truth: &Truth) -> f64 {
        match driver {
            Driver::Stops => self.stops,
            Driver::Kilograms => self.kilograms,
            Driver::Cod => self.cod,
            Driver::Cases | Driver::Redeliveries => self.cases,
            Driver::Pieces => truth.total.pieces as f64,
            // the sample lies two days
            Driver::KilogramDays => 2.0 * self.kilograms,
            Driver::Shipments | Driver::Insured => truth.total.shipments as f64,
        }
    }
}

/// Writes departments, activities and books.
pub(super) fn fill(tx: &mut Tx, recipe: &Recipe, truth: &Truth, work: &Work, cases: &[Record]) -> Result<(), Fault> {
    let id = |kind: &str, name: &str| content_id(kind, &format!("sample {name}"));
    let months = f64::from(recipe.months);
    let mut departments: Vec<CostDepartment> = DEPARTMENTS
        .iter()
        .map(|(name, support)| CostDepartment {
            id: Some(Id::<Department>::new(id("cost_department", name))),
            name: (*name).to_owned(),
            support: *support,
            heads: 1.0,
            shift_hours: 8.0,
            shifts: 26.0,
            practical: 0.85,
            serves: None,
        })
        .collect();
    for (place, d) in departments.iter_mut().enumerate() {
        let own = ACTIVITIES.iter().filter(|a| a.1 as usize == place);
        let minutes: f64 = own.map(|a| work.of(a.3, truth) * a.4[1] / months).sum();
        // Hundredths of a head, as part-timers are counted; nobody does nothing.
        d.heads = if d.support { 1.0 } else { (libm::ceil(minutes / USED / capacity(d).0 * 100.0) / 100.0).max(0.05) };
    }
    let activities: Vec<CostActivity> = ACTIVITIES
        .iter()
        .map(|(name, department, stage, driver, minutes)| CostActivity {
            id: Some(Id::<Activity>::new(id("cost_activity", name))),
            name: (*name).to_owned(),
            department: *department,
            stage: *stage,
            driver: *driver,
            minutes_low: minutes[0],
            minutes_likely: minutes[1],
            minutes_high: minutes[2],
            proposed: false,
            time_share: None,
            terms: Vec::new(),
        })
        .collect();
    let ids = setup::write(tx, &departments, &activities).map_err(sql_fault)?;
    books(tx, recipe, truth, cases, &ids)
}

/// What failures cost in a month, as the books see it: money paid when it was paid, work when it was done.
#[derive(Clone, Copy, Debug, Default)]
struct Failed {
    paid: i64,
    desk: i64,
}

fn failed(cases: &[Record]) -> BTreeMap<Month, Failed> {
    let mut months: BTreeMap<Month, Failed> = BTreeMap::new();
    for case in cases {
        months.entry(Minutes(case.opened).day().month()).or_default().desk += DESK;
        if let (Some(closed), Some(paid)) = (case.closed, case.paid) {
            months.entry(Minutes(closed).day().month()).or_default().paid += paid;
        }
    }
    months
}

/// The entries of each month; the rows are numbered as they would stand in a table.
fn books(tx: &mut Tx, recipe: &Recipe, truth: &Truth, cases: &[Record], departments: &[i64]) -> Result<(), Fault> {
    let mut flow = Flow::new(recipe.seed, 9);
    let months = f64::from(recipe.months);
    let failed = failed(cases);
    let parcels = |month: Month| truth.months.get(&month).map_or(0, |t| t.shipments) as f64;
    let effort =
        |month: Month| truth.levels.get(&month).map_or(0.0, |level| truth.curve.effort(*level)) * parcels(month);
    let last = recipe.end.month();
    let all = || (0..recipe.months as i32).rev().map(|back| Month(last.0 - back));
    let service = all().map(effort).sum::<f64>() + failed.values().map(|f| (f.paid + f.desk) as f64).sum::<f64>();
    let margin = (truth.total.costed_revenue - truth.total.cost).0 as f64 * OF_MARGIN;
    let whole = margin.max(truth.total.revenue.0 as f64 * OF_REVENUE);
    let standing = (whole - service).max(whole * STANDING) / months;
    let mean = truth.total.shipments as f64 / months;
    let weights = BOOKS.map(|line| line.weight);
    let mut row = 1u32;
    for month in all() {
        let busy = if mean > 0.0 { parcels(month) / mean } else { 1.0 };
        let total = Fen(libm::round(standing * (0.99 + 0.02 * flow.unit())) as i64);
        // what the last month's suppliers will charge is not known yet
        let open = month == last;
        let standing = split(total, &weights).into_iter().zip(&BOOKS).map(|(amount, line)| {
            let amount = amount.0 as f64 * (1.0 - line.moves + line.moves * busy);
            (line.item, line.department, Fen(libm::round(amount) as i64), open && line.moves == 1.0, line.owner, None)
        });
        let spent = Fen(libm::round(effort(month) * (0.97 + 0.06 * flow.unit())) as i64);
        let effort = split(spent, &EFFORT.map(|e| e.2)).into_iter().zip(EFFORT).map(
            |(amount, (item, department, _, owner, note))| (item, Some(department), amount, false, owner, Some(note)),
        );
        let Failed { paid, desk } = failed.get(&month).copied().unwrap_or_default();
        let failures = [
            ("pay", Some(2), Fen(desk), false, "客服主管", Some("问题件处理")),
            ("claims", Some(2), Fen(paid), false, "客服主管", None),
        ];
        let entries: Vec<_> = standing.chain(effort).chain(failures).collect();
        for (line, (item, department, amount_fen, estimate, owner, note)) in entries.into_iter().enumerate() {
            row += 1;
            if amount_fen == Fen(0) {
                continue;
            }
            let usual = items::known(item);
            let entry = Stored {
                id: content_id("cost_entry", &format!("sample {month} {line}")),
                day: month.period().to,
                amount_fen,
                estimate,
                item: item.to_owned(),
                nature: usual.map(|i| i.nature).unwrap_or_default(),
                behaviour: usual.map(|i| i.behaviour).unwrap_or_default(),
                department: department.map(|d| departments[d]),
                customer: None,
                owner: Some(owner.to_owned()),
                note: note.map(str::to_owned),
                source: Some("费用台账.xlsx".to_owned()),
                source_row: Some(row),
            };
            store::write(tx, &entry).map_err(sql_fault)?;
        }
    }
    Ok(())
}
