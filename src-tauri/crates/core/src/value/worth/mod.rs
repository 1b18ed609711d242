//! What customers are worth 客户终身价值: every day they shipped, what it left over, and what is still to come. Made once for a
//! state of waybills, books and settings, in the background where a file is large.

mod days;
mod signals;

pub use days::{Days, Shipped};
pub use signals::{Signal, TRIFLE, dearest_first, rank};

use super::book::Book;
use crate::{
    App,
    costing::Ask,
    db::{
        schema::{self, Table},
        sql_fault,
    },
    settings::{Settings, settings},
};
use keheng_base::{Day, Fault, Month};
use keheng_calc::{
    costing::engine::{Key, Source},
    value::lifetime::{
        History,
        bg_nbd::BgNbd,
        bootstrap::{Draws, LEVEL},
        gamma_gamma::GammaGamma,
        judged::{Outlook, outlook},
    },
};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};
use ts_rs::TS;

/// Days of a unit of time: weeks.
pub const WEEK: f64 = 7.0;
/// Weeks that a value looks ahead where nobody says otherwise.
pub const HORIZON: u32 = 52;
/// Customers up to which the interval of the sum is told: each draw values every one of them anew.
const SUMMED: usize = 2_000;
/// How often models are drawn again for the intervals.
const ROUNDS: u32 = 60;
/// Seed of these draws; the same file gives the same intervals on every machine.
const SEED: u64 = 1;
/// Days of a year of value: whole weeks.
pub const YEAR: i32 = 364;

/// The tables it is made of.
pub const MADE_OF: &[&Table] = &[
    &schema::SHIPMENT,
    &schema::SETTING,
    &schema::COST_DEPARTMENT,
    &schema::COST_ACTIVITY,
    &schema::COST_ENTRY,
    &schema::COST_LOCK,
    &schema::COST_POOL,
    &schema::COST_SHARE,
];

/// What a waybill is valued by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorthBasis {
    /// freight less what the carrier takes and what service costs, as the books have it
    Served,
    /// freight less what the carrier takes
    Margin,
    /// freight: no cost is known
    Freight,
}

/// A customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    /// identity
    pub id: i64,
    /// days shipped on, weeks
    pub history: History,
    /// what a day with waybills leaves over on average, fen; may be below 0
    pub mean_fen: f64,
    /// what the last year before its last waybill left over, fen
    pub year_fen: i64,
    /// what the year before the last day of the data left over, fen
    pub recent_fen: i64,
    /// service a waybill, fen; 0 where the books do not tell
    pub serve_fen: f64,
}

/// All customers who shipped, by id.
pub struct Worth {
    /// last day of the data
    pub as_of: Day,
    /// what waybills are valued by
    pub basis: WorthBasis,
    /// by id
    pub customers: Vec<Customer>,
    /// their days
    pub days: Days,
    /// what is expected of them
    pub outlook: Outlook,
    /// how sure that is
    pub draws: Option<Draws>,
    /// what the last weeks are worth of an ordinary one, the latest last
    pub factors: Vec<f64>,
    /// the interval of the sum over all customers by weeks looked ahead, once it was asked for
    sums: Mutex<BTreeMap<u32, Option<(f64, f64)>>>,
    /// whom to look at, dearest first; those after a complaint are not among them
    pub signals: Vec<Signal>,
}

impl Worth {
    /// Makes it; `progress` hears shares and may stop the work. Faults: `cancelled`, those of storage.
    pub fn make(app: &App, progress: &dyn Fn(f64) -> Result<(), Fault>) -> Result<Worth, Fault> {
        let (db, book) = (app.db()?, app.true_book()?);
        let conn = db.read()?;
        let settings = settings(&conn).map_err(sql_fault)?;
        let days = Days::read(&conn, &|share| progress(share * 0.3))?;
        let serve = serve(app, &book, &|| progress(0.3))?;
        let basis = match (days.costed, serve.is_empty()) {
            (_, false) => WorthBasis::Served,
            (true, true) => WorthBasis::Margin,
            (false, true) => WorthBasis::Freight,
        };
        drop(conn);
        let as_of = book.as_of;
        let customers: Vec<Customer> = days
            .of_customers()
            .filter_map(|(id, shipped)| {
                let serve_fen = serve.get(&id).copied().unwrap_or(0.0);
                customer(id, shipped, serve_fen, as_of)
            })
            .collect();
        progress(0.5)?;
        let histories: Vec<History> = customers.iter().map(|c| c.history).collect();
        let mut stopped = Ok(());
        let mut told = |from: f64, share: f64| {
            stopped = progress(from + share * 0.2);
            stopped.is_ok()
        };
        let outlook = outlook(&histories, &mut |share| told(0.5, share));
        let outlook = outlook.and_then(|found| {
            let draws = Draws::new(&found, &histories, ROUNDS, SEED, &mut |share| told(0.7, share))?;
            Ok((found, draws))
        });
        stopped?;
        let (outlook, draws) = outlook?;
        let factors = signals::weeks_worth(&days, as_of);
        let (sums, signals) = (Mutex::default(), Vec::new());
        let mut worth = Worth { as_of, basis, customers, days, outlook, draws, factors, sums, signals };
        worth.signals = signals::find(&worth, &book, &settings, &|share| progress(0.9 + share * 0.1))?;
        Ok(worth)
    }

    /// A customer by id.
    pub fn get(&self, id: i64) -> Option<&Customer> {
        self.customers.binary_search_by_key(&id, |c| c.id).ok().map(|at| &self.customers[at])
    }

    /// Ordinary weeks between two days, both included: weeks of holidays count for what they are worth.
    pub fn weeks_between(&self, from: i32, to: i32) -> f64 {
        let factor = |day: i32| {
            let ago = ((self.as_of.0 - day).max(0) / 7) as usize;
            self.factors.len().checked_sub(ago + 1).map_or(1.0, |at| self.factors[at])
        };
        (from..=to).map(factor).sum::<f64>() / WEEK
    }

    /// What a day with waybills is expected to leave over, fen, by a model of money, else by the customer's own mean. Who loses
    /// money goes on losing it, whatever a model, which knows no loss, would say.
    pub fn day_fen(&self, c: &Customer, money: Option<&GammaGamma>) -> f64 {
        if c.mean_fen <= 0.0 {
            return c.mean_fen;
        }
        let own = if c.history.repeats > 0 { c.history.spend } else { self.outlook.mean_spend };
        money.and_then(|model| model.mean(&c.history)).unwrap_or(own)
    }

    /// What the weeks to come are expected to leave over, fen.
    pub fn to_come(&self, c: &Customer, weeks: f64) -> f64 {
        let money = self.outlook.money.as_ref().map(|fit| &fit.model);
        self.outlook.expected(&c.history, weeks) * self.day_fen(c, money)
    }

    /// Its interval; none without models.
    pub fn interval(&self, c: &Customer, weeks: f64) -> Option<(f64, f64)> {
        let draws = self.draws.as_ref()?;
        let of = |buying: &BgNbd, money: Option<&GammaGamma>| {
            Some(buying.expected(&c.history, weeks) * self.day_fen(c, money))
        };
        draws.interval(LEVEL, of).map(|found| (found.lo, found.hi))
    }

    /// The interval of the sum over all customers; none without models, and for large firms. It takes long, and every page of
    /// the list tells it, so it is kept.
    pub fn sum_interval(&self, weeks: u32) -> Option<(f64, f64)> {
        let mut kept = self.sums.lock().unwrap_or_else(PoisonError::into_inner);
        *kept.entry(weeks).or_insert_with(|| self.summed(f64::from(weeks)))
    }

    fn summed(&self, weeks: f64) -> Option<(f64, f64)> {
        if self.customers.len() > SUMMED {
            return None;
        }
        let of = |buying: &BgNbd, money: Option<&GammaGamma>| {
            let one = |c: &Customer| buying.expected(&c.history, weeks) * self.day_fen(c, money);
            Some(self.customers.iter().map(one).sum())
        };
        self.draws.as_ref()?.interval(LEVEL, of).map(|found| (found.lo, found.hi))
    }
}

/// A customer of what it shipped; none without a day.
fn customer(id: i64, shipped: &[Shipped], serve_fen: f64, as_of: Day) -> Option<Customer> {
    let (first, last) = (shipped.first()?, shipped.last()?);
    let left = |s: &Shipped| s.left(serve_fen);
    let since = |day: i32| f64::from(day - first.day) / WEEK;
    let repeats = shipped.len() as u32 - 1;
    let spent: f64 = shipped[1..].iter().map(left).sum();
    let spend = if repeats > 0 { (spent / f64::from(repeats)).max(0.0) } else { 0.0 };
    let of_year =
        |to: i32| shipped.iter().filter(|s| s.day > to - YEAR && s.day <= to).map(left).sum::<f64>().round() as i64;
    Some(Customer {
        id,
        history: History { repeats, last: since(last.day), age: since(as_of.0.max(last.day)), spend },
        mean_fen: shipped.iter().map(left).sum::<f64>() / shipped.len() as f64,
        year_fen: of_year(last.day),
        recent_fen: of_year(as_of.0),
        serve_fen,
    })
}

/// What service costs a waybill of each customer, fen, over the last twelve months; what the carrier takes is on the waybill
/// already. Empty where costing is not set up.
fn serve(app: &App, book: &Book, go_on: &dyn Fn() -> Result<(), Fault>) -> Result<BTreeMap<i64, f64>, Fault> {
    let ask = Ask { from: Some(Month(book.last_month.0 - 11)), to: Some(book.last_month), ..Ask::default() };
    let costed = match app.costed(&ask, &|_| go_on()) {
        Ok(costed) => costed,
        Err(fault) if fault.code == "cancelled" => return Err(fault),
        // No departments, or books that cannot be costed: waybills are valued without.
        Err(_) => return Ok(BTreeMap::new()),
    };
    let carried = costed.outcome.sources.iter().position(|s| *s == Source::Shipments);
    let each = costed.outcome.lines.iter().filter_map(|line| {
        let Key::Customer(id) = line.key else { return None };
        let waybills = costed.of.brought.get(&id).map(|b| b.shipments).filter(|n| *n > 0)?;
        let direct = carried.map_or(0, |at| line.parts_fen[at].0);
        Some((id, (line.amount_fen.0 - direct) as f64 / waybills as f64))
    });
    Ok(each.collect())
}

/// Days of silence after which customers count as lost, as the firm has it.
fn lapsed_days(settings: &Settings) -> f64 {
    f64::from(settings.lapsed_days)
}
