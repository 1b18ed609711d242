//! Trust 信任: satisfied again and again.

use super::{TrustReq, TrustRow, cards::CardSurvey};
use crate::{App, surveys::results::LEVEL};
use keheng_base::{Fault, Fen, Id, Minutes, Month};
use keheng_calc::stats::proportion::{Interval, wilson};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Times in a row: the usual, the fewest, the most.
pub(super) const TIMES: [u32; 3] = [3, 2, 12];

/// Customers who were satisfied again and again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerTrust {
    /// times in a row that it takes
    pub times: u32,
    /// surveys with answers of known customers
    pub surveys: u32,
    /// customers who answered so often at least
    pub known: u32,
    /// customers who answered less often
    pub short: u32,
    /// of the known ones, share who were satisfied in the last so many surveys
    pub share: Option<f64>,
    /// of that share, Wilson, 95 %
    pub interval: Option<Interval>,
    /// those who trust, the largest revenue first
    pub rows: Vec<TrustRow>,
}

/// A time that somebody was asked: the latest answer of a month to a survey.
struct Asked {
    begun: i64,
    satisfied: bool,
}

/// Answers of a customer by survey and month.
type Times = BTreeMap<(i64, Month), Asked>;

/// Takes the answers of a survey in; false where none of a known customer measures anything.
fn take(survey: &CardSurvey, of: &mut HashMap<i64, Times>) -> bool {
    let mut any = false;
    for (customer, answers) in &survey.of {
        for (begun, value) in answers {
            let Some(value) = value else { continue };
            any = true;
            // answers come newest first: the first one of a month is its latest
            of.entry(*customer)
                .or_default()
                .entry((survey.id.raw(), begun.day().month()))
                .or_insert(Asked { begun: begun.0, satisfied: *value >= survey.measure.high });
        }
    }
    any
}

/// Who was satisfied in each of the last surveys. A survey counts once a month and customer, by its own usual measure and limit;
/// drafts and anonymous surveys do not. Fault: `joined_times` with `least` and `most`.
pub fn trust(app: &App, req: TrustReq) -> Result<CustomerTrust, Fault> {
    let times = req.times.unwrap_or(TIMES[0]);
    if !(TIMES[1]..=TIMES[2]).contains(&times) {
        return Err(Fault::new("joined_times").with("least", TIMES[1]).with("most", TIMES[2]));
    }
    let book = app.book()?;
    let mut of: HashMap<i64, Times> = HashMap::new();
    let surveys = app.cards()?.iter().filter(|survey| take(survey, &mut of)).count() as u32;
    let mut found = CustomerTrust { times, surveys, known: 0, short: 0, share: None, interval: None, rows: Vec::new() };
    for (customer, asked) in of {
        let Some(entry) = book.get(customer) else { continue };
        if asked.len() < times as usize {
            found.short += 1;
            continue;
        }
        found.known += 1;
        let mut asked: Vec<Asked> = asked.into_values().collect();
        asked.sort_by_key(|a| std::cmp::Reverse(a.begun));
        let run = asked.iter().take_while(|a| a.satisfied).count() as u32;
        if run >= times {
            found.rows.push(TrustRow {
                customer: Id::new(entry.id),
                name: entry.name.clone(),
                class: entry.class.map(String::from),
                revenue_fen: Fen(entry.revenue),
                run,
                asked: asked.len() as u32,
                latest: Minutes(asked[0].begun),
            });
        }
    }
    found.rows.sort_by_key(|row| (std::cmp::Reverse(row.revenue_fen), row.customer.raw()));
    let (k, n) = (found.rows.len() as u64, u64::from(found.known));
    found.interval = wilson(k, n, LEVEL);
    found.share = (n > 0).then(|| k as f64 / n as f64);
    Ok(found)
}
