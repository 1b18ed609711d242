//! What the sample firm costs: departments, unit times, and the books of each month.
//!
//! Heads follow from the work there is, amounts from the margin the freight leaves, so that a firm of any size can
//! live on what it earns and yet loses on some customers. Fuel, packaging and claims move with the month's parcels.

use super::{
    Recipe,
    random::{Chance, Flow},
    truth::Truth,
};
use crate::{
    costing::{
        Activity, CostActivity, CostDepartment, Department, Driver, Stage, items,
        setup::{self, capacity},
        store::{self, Stored},
    },
    db::{Tx, content_id, sql_fault},
};
use keheng_base::{Fault, Fen, Id, split};

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

/// Kind, department (all by heads without), thousandths of the books, who answers for it.
const BOOKS: [(&str, Option<usize>, u64, &str); 15] = [
    ("pay", Some(0), 330, "站长"),
    ("pay", Some(1), 120, "站长"),
    ("pay", Some(2), 70, "客服主管"),
    ("pay", Some(3), 70, "经理"),
    ("social", None, 90, "财务"),
    ("vehicles", Some(0), 80, "站长"),
    ("fuel", Some(0), 60, "站长"),
    ("rent", None, 70, "经理"),
    ("utilities", None, 15, "经理"),
    ("packaging", Some(1), 30, "分拣组长"),
    ("equipment", Some(1), 20, "分拣组长"),
    ("telecom", None, 10, "经理"),
    ("outsourced", Some(1), 10, "分拣组长"),
    ("claims", Some(2), 10, "客服主管"),
    ("office", Some(3), 15, "经理"),
];

/// Part of the margin that goes into the books.
const OF_MARGIN: f64 = 0.7;
/// Part of the revenue, where there is hardly a margin.
const OF_REVENUE: f64 = 0.08;
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
            Driver::Shipments | Driver::Insured => truth.total.shipments as f64,
        }
    }
}

/// Writes departments, activities and books.
pub(super) fn fill(tx: &mut Tx, recipe: &Recipe, truth: &Truth, work: &Work) -> Result<(), Fault> {
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
        })
        .collect();
    let ids = setup::write(tx, &departments, &activities).map_err(sql_fault)?;
    books(tx, recipe, truth, &ids)
}

/// One entry of each kind a month; the rows are numbered as they would stand in a table.
fn books(tx: &mut Tx, recipe: &Recipe, truth: &Truth, departments: &[i64]) -> Result<(), Fault> {
    let mut flow = Flow::new(recipe.seed, 9);
    let margin = (truth.total.costed_revenue - truth.total.cost).0 as f64 * OF_MARGIN;
    let whole = margin.max(truth.total.revenue.0 as f64 * OF_REVENUE) / f64::from(recipe.months);
    let mean = truth.total.shipments as f64 / f64::from(recipe.months);
    let last = recipe.end.month();
    let mut row = 1u32;
    for back in (0..recipe.months as i32).rev() {
        let month = keheng_base::Month(last.0 - back);
        let parcels = truth.months.get(&month).map_or(0, |t| t.shipments) as f64;
        let busy = if mean > 0.0 { parcels / mean } else { 1.0 };
        let total = Fen(libm::round(whole * (0.97 + 0.06 * flow.unit())) as i64);
        let weights = BOOKS.map(|b| b.2);
        for (line, (amount, (item, department, _, owner))) in split(total, &weights).into_iter().zip(BOOKS).enumerate()
        {
            row += 1;
            let moving = matches!(item, "fuel" | "packaging" | "claims" | "outsourced");
            let amount_fen = match moving {
                true => Fen(libm::round(amount.0 as f64 * busy) as i64),
                false => amount,
            };
            if amount_fen == Fen(0) {
                continue;
            }
            let usual = items::known(item);
            let entry = Stored {
                id: content_id("cost_entry", &format!("sample {month} {line}")),
                day: month.period().to,
                amount_fen,
                // What the last month's suppliers will charge is not known yet.
                estimate: back == 0 && moving,
                item: item.to_owned(),
                nature: usual.map(|i| i.nature).unwrap_or_default(),
                behaviour: usual.map(|i| i.behaviour).unwrap_or_default(),
                department: department.map(|d| departments[d]),
                customer: None,
                owner: Some(owner.to_owned()),
                note: None,
                source: Some("费用台账.xlsx".to_owned()),
                source_row: Some(row),
            };
            store::write(tx, &entry).map_err(sql_fault)?;
        }
    }
    Ok(())
}
