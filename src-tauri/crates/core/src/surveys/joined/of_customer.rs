//! What a customer answered last, and whether it was content again and again: what stands on its card.

use super::{JoinMeasure, trust::TIMES};
use crate::{App, customers::Customer, surveys::Survey};
use keheng_base::{Fault, Id, Minutes, Month};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Answers that a card has room for.
const SHOWN: usize = 5;

/// Asks what a customer answered.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfCustomerReq {
    /// who
    pub customer: Id<Customer>,
}

/// What a customer answered to the surveys that may know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OfCustomer {
    /// the latest answer to each survey, the newest first, at most 5
    pub answers: Vec<CustomerAnswer>,
    /// times that it was asked: surveys by month
    pub asked: u32,
    /// times that it was satisfied in a row up to now
    pub run: u32,
    /// times in a row that it takes to trust
    pub times: u32,
    /// satisfied so often in a row
    pub trusts: bool,
}

/// The latest answer of a customer to a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerAnswer {
    /// which
    pub survey: Id<Survey>,
    /// its heading, in the user's language
    pub title: String,
    /// when it was begun
    pub begun: Minutes,
    /// how satisfaction is measured
    pub measure: JoinMeasure,
    /// the measure; none where it was left blank
    pub value: Option<f64>,
}

/// What a customer answered, by the usual measure and limit of each survey; anonymous surveys tell nothing. Fault:
/// `no_such_customer`.
pub fn of_customer(app: &App, req: OfCustomerReq) -> Result<OfCustomer, Fault> {
    let customer = req.customer.raw();
    app.true_book()?.get(customer).ok_or_else(|| Fault::new("no_such_customer"))?;
    let mut answers = Vec::new();
    let mut times: BTreeMap<(i64, Month), (i64, bool)> = BTreeMap::new();
    for survey in app.cards()?.iter() {
        let Some(own) = survey.of.get(&customer) else { continue };
        for (begun, value) in own {
            let Some(value) = value else { continue };
            // answers come newest first: the first one of a month is its latest
            times.entry((survey.id.raw(), begun.day().month())).or_insert((begun.0, *value >= survey.measure.high));
        }
        if let Some((begun, value)) = own.first() {
            answers.push(CustomerAnswer {
                survey: survey.id,
                title: survey.title.clone(),
                begun: *begun,
                value: *value,
                measure: survey.measure.clone(),
            });
        }
    }
    answers.sort_by_key(|answer| (std::cmp::Reverse(answer.begun), answer.survey.raw()));
    answers.truncate(SHOWN);
    let mut asked: Vec<(i64, bool)> = times.into_values().collect();
    asked.sort_by_key(|(begun, _)| std::cmp::Reverse(*begun));
    let run = asked.iter().take_while(|(_, satisfied)| *satisfied).count() as u32;
    Ok(OfCustomer { answers, asked: asked.len() as u32, run, times: TIMES[0], trusts: run >= TIMES[0] })
}
