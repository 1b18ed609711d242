//! What customers will still bring 客户终身价值, with how sure that is, or why it cannot be told.

use super::{
    api::ClvReq,
    worth::{HORIZON, WEEK, Worth, WorthBasis, YEAR},
};
use crate::{App, customers::Customer, desk::JobStarted};
use keheng_base::{Day, Fault, Fen, Id};
use keheng_calc::value::lifetime::{
    Fit,
    bg_nbd::BgNbd,
    bootstrap::LEVEL,
    gamma_gamma::GammaGamma,
    judged::Outlook,
    simple::{First, periods, value},
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

/// Weeks that can be looked ahead at most: ten years.
pub const MOST_WEEKS: u32 = 520;
/// Discount of a year in the simple formula.
const DISCOUNT: f64 = 0.1;

/// A parameter of a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvParameter {
    /// such as `r`
    pub name: String,
    /// its value, in weeks and fen
    pub value: f64,
    /// standard error; none where the likelihood has no peak
    pub error: Option<f64>,
}

/// What was found of a set of histories.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvModel {
    /// `bg_nbd`, or `plain_rate` where no model is believed
    pub model: String,
    /// those of the model of buying; empty without
    pub parameters: Vec<ClvParameter>,
    /// of the model of buying
    pub log_likelihood: Option<f64>,
    /// `gamma_gamma`, or `own_mean`
    pub money: String,
    /// those of the model of money
    pub money_parameters: Vec<ClvParameter>,
    /// of the model of money
    pub money_log_likelihood: Option<f64>,
    /// the data tell the parameters of buying
    pub identified: bool,
    /// codes of what stands against a model
    pub warnings: Vec<String>,
    /// the same as sentences
    pub doubts: Vec<String>,
    /// `plain_rate` where it is used in place of the model
    pub fallback: Option<String>,
}

/// A customer of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvRow {
    /// identity
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue
    pub class: Option<String>,
    /// days shipped on after the first
    pub repeats: u32,
    /// weeks from the first day to the last
    pub last_weeks: f64,
    /// weeks from the first day to the end of the data
    pub age_weeks: f64,
    /// the probability that the customer still ships; none without the model
    pub p_alive: Option<f64>,
    /// days with waybills in the weeks to come
    pub expected: f64,
    /// what a day leaves over on average
    pub mean_fen: f64,
    /// what the last 364 days left over
    pub year_fen: Fen,
    /// what the weeks to come are expected to leave over
    pub value_fen: Fen,
    /// its interval; none without models
    pub interval_fen: Option<(Fen, Fen)>,
    /// of what is to come, what the last year had not: growth is above 0
    pub potential_fen: Fen,
}

/// The plain formula of the books: margin of a year, kept customers, discount.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvSimple {
    /// what a customer of the year before last left over in a year, fen
    pub margin_fen: f64,
    /// of those who shipped in the year before last, the share that shipped in the last
    pub retention: f64,
    /// a year
    pub discount: f64,
    /// years a customer stays; none where nobody leaves
    pub years: Option<f64>,
    /// value of a customer, fen
    pub value_fen: f64,
    /// customers it is told from
    #[ts(type = "number")]
    pub customers: u64,
}

/// What customers will still bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvRes {
    /// models and what stands against them
    #[serde(flatten)]
    pub found: ClvModel,
    /// last day of the data
    pub as_of: Day,
    /// weeks looked ahead
    pub horizon_weeks: u32,
    /// what a waybill is valued by
    pub basis: WorthBasis,
    /// level of the intervals
    pub level: f64,
    /// customers who ever shipped
    #[ts(type = "number")]
    pub customers: u64,
    /// what all of them are expected to leave over
    pub total_fen: Fen,
    /// its interval; none without models, and for large firms
    pub total_interval_fen: Option<(Fen, Fen)>,
    /// what it were by each customer's plain rate
    pub plain_fen: Fen,
    /// what the last 364 days left over
    pub year_fen: Fen,
    /// customers expected to lose money, and how much
    #[ts(type = "number")]
    pub losing: u64,
    /// see `losing`, at most 0
    pub losing_fen: Fen,
    /// the plain formula; none without two years of data
    pub simple: Option<ClvSimple>,
    /// in the order asked for
    pub rows: Vec<ClvRow>,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClvSort {
    /// what is still to come
    #[default]
    Value,
    /// more to come than the last year had
    Potential,
    /// what the last year left over
    Year,
    /// the least of what is to come first
    Losing,
}

fn fen(amount: f64) -> Fen {
    Fen(libm::round(amount) as i64)
}

/// Models and doubts of an outlook.
pub(super) fn model(app: &App, outlook: &Outlook) -> ClvModel {
    let words = app.words();
    let of = |names: &[&str], values: &[f64], errors: Option<&[f64]>| {
        let one = |(at, name): (usize, &&str)| ClvParameter {
            name: (*name).to_owned(),
            value: values[at],
            error: errors.map(|e| e[at]).filter(|e| e.is_finite()),
        };
        names.iter().enumerate().map(one).collect::<Vec<_>>()
    };
    let buying = |fit: &Fit<BgNbd, 4>| {
        let m = &fit.model;
        of(&["r", "alpha", "a", "b"], &[m.r, m.alpha, m.a, m.b], fit.errors.as_ref().map(|e| &e[..]))
    };
    let money = |fit: &Fit<GammaGamma, 3>| {
        let m = &fit.model;
        of(&["p", "q", "v"], &[m.p, m.q, m.v], fit.errors.as_ref().map(|e| &e[..]))
    };
    ClvModel {
        model: if outlook.buying.is_some() { "bg_nbd" } else { "plain_rate" }.to_owned(),
        parameters: outlook.buying.as_ref().map(buying).unwrap_or_default(),
        log_likelihood: outlook.buying.as_ref().map(|f| f.log_likelihood),
        money: if outlook.money.is_some() { "gamma_gamma" } else { "own_mean" }.to_owned(),
        money_parameters: outlook.money.as_ref().map(money).unwrap_or_default(),
        money_log_likelihood: outlook.money.as_ref().map(|f| f.log_likelihood),
        identified: outlook.buying.is_some(),
        warnings: outlook.doubts.iter().map(|d| d.code.clone()).collect(),
        doubts: outlook.doubts.iter().map(|d| words.fault(d)).collect(),
        fallback: outlook.buying.is_none().then(|| "plain_rate".to_owned()),
    }
}

/// Weeks asked for. Fault: `horizon_weeks`.
pub(super) fn horizon(weeks: Option<u32>) -> Result<u32, Fault> {
    let weeks = weeks.unwrap_or(HORIZON);
    if (1..=MOST_WEEKS).contains(&weeks) {
        Ok(weeks)
    } else {
        Err(Fault::new("horizon_weeks").with("most", MOST_WEEKS))
    }
}

/// What customers will still bring. Fault: `horizon_weeks`.
pub fn clv(app: &App, req: ClvReq) -> Result<ClvRes, Fault> {
    let weeks = horizon(req.horizon_weeks)?;
    let (worth, book) = (app.worth(&|_| Ok(()))?, app.book()?);
    let ahead = f64::from(weeks);
    let year_share = ahead * WEEK / f64::from(YEAR);
    let mut values: Vec<(usize, f64)> =
        worth.customers.iter().enumerate().map(|(at, c)| (at, worth.to_come(c, ahead))).collect();
    let total: f64 = values.iter().map(|v| v.1).sum();
    let losing: Vec<f64> = values.iter().map(|v| v.1).filter(|v| *v < 0.0).collect();
    let plain: f64 = worth.customers.iter().map(|c| c.history.rate() * ahead * c.mean_fen).sum();
    let potential = |at: usize, value: f64| value - worth.customers[at].recent_fen as f64 * year_share;
    let key = |(at, value): &(usize, f64)| match req.sort.unwrap_or_default() {
        ClvSort::Value => *value,
        ClvSort::Potential => potential(*at, *value),
        ClvSort::Year => worth.customers[*at].recent_fen as f64,
        ClvSort::Losing => -value,
    };
    values.sort_by(|a, b| key(b).total_cmp(&key(a)).then(a.0.cmp(&b.0)));
    let row = |(at, value): &(usize, f64)| {
        let c = &worth.customers[*at];
        let entry = book.get(c.id);
        ClvRow {
            customer: Id::new(c.id),
            name: entry.map(|e| e.name.clone()).unwrap_or_default(),
            class: entry.and_then(|e| e.class).map(String::from),
            repeats: c.history.repeats,
            last_weeks: c.history.last,
            age_weeks: c.history.age,
            p_alive: worth.outlook.p_alive(&c.history),
            expected: worth.outlook.expected(&c.history, ahead),
            mean_fen: c.mean_fen,
            year_fen: Fen(c.recent_fen),
            value_fen: fen(*value),
            interval_fen: worth.interval(c, ahead).map(|(lo, hi)| (fen(lo), fen(hi))),
            potential_fen: fen(potential(*at, *value)),
        }
    };
    if let Some(only) = req.customer {
        values.retain(|(at, _)| worth.customers[*at].id == only.raw());
    }
    let (offset, limit) = (req.offset.unwrap_or(0) as usize, req.limit.unwrap_or(100).min(1_000) as usize);
    Ok(ClvRes {
        found: model(app, &worth.outlook),
        as_of: worth.as_of,
        horizon_weeks: weeks,
        basis: worth.basis,
        level: LEVEL,
        customers: worth.customers.len() as u64,
        total_fen: fen(total),
        total_interval_fen: worth.sum_interval(weeks).map(|(lo, hi)| (fen(lo), fen(hi))),
        plain_fen: fen(plain),
        year_fen: worth.customers.iter().map(|c| Fen(c.recent_fen)).sum(),
        losing: losing.len() as u64,
        losing_fen: fen(losing.iter().sum()),
        simple: simple(&worth),
        rows: values.iter().skip(offset).take(limit).map(row).collect(),
    })
}

/// Margin × retention ÷ (1 + discount − retention), told from the two last years of 364 days.
fn simple(worth: &Worth) -> Option<ClvSimple> {
    let (now, before) = (worth.as_of.0 - YEAR, worth.as_of.0 - 2 * YEAR);
    let (mut shipped, mut again, mut margin) = (0u64, 0u64, 0.0);
    for c in &worth.customers {
        let days = worth.days.of(c.id);
        let left: Option<f64> =
            days.iter().filter(|s| s.day > before && s.day <= now).map(|s| s.left(c.serve_fen)).reduce(|a, b| a + b);
        let Some(left) = left else { continue };
        shipped += 1;
        margin += left;
        again += u64::from(days.iter().any(|s| s.day > now));
    }
    // The first year must be whole, or whoever came late in it would make the margin too small.
    let begun = worth.customers.iter().filter_map(|c| worth.days.of(c.id).first()).map(|s| s.day).min()?;
    if shipped == 0 || begun > before + 31 {
        return None;
    }
    let (margin_fen, retention) = (margin / shipped as f64, again as f64 / shipped as f64);
    let value_fen = value(margin_fen, retention, DISCOUNT, First::IfKept).ok()?;
    Some(ClvSimple {
        margin_fen,
        retention,
        discount: DISCOUNT,
        years: periods(retention),
        value_fen,
        customers: shipped,
    })
}

/// Makes what customers are worth ready in the background; asking afterwards is quick.
pub fn prepare(app: &App, _: crate::api::Nothing) -> Result<JobStarted, Fault> {
    app.db()?;
    let job = app.start("value", |app, job| {
        let worth = app.worth(&|share| {
            job.progress(share, 0);
            job.go_on()
        })?;
        Ok(json!({"customers": worth.customers.len(), "alerts": worth.signals.len()}))
    });
    Ok(JobStarted { job })
}
