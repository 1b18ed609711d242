//! Trust 信任: satisfied again and again.

use super::{JoinReq, TrustReq, TrustRow, join::join, measure::measured, store};
use crate::{
    App,
    db::sql_fault,
    surveys::{
        Survey,
        analysis::{Data, month_of},
        answered::Answered,
        lang,
        results::LEVEL,
        store::surveys,
    },
};
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

/// Takes the answers of a survey in; false where they are nobody's.
fn take(app: &App, id: Id<Survey>, of: &mut HashMap<i64, Times>) -> Result<bool, Fault> {
    let (db, words) = (app.db()?, app.words());
    let answered = Answered::read(&db, id)?;
    let data = Data::new(&answered, words, lang(words));
    let req = JoinReq { id, by: None, measure: None, low: None, high: None };
    // a survey that measures nothing says nothing of satisfaction
    let Ok(by) = measured(&data, &req) else { return Ok(false) };
    let join = join(&db, &*app.true_book()?, &answered, id, None)?;
    let mut any = false;
    for (at, owner) in join.owners.iter().enumerate() {
        let (Some(customer), Some(value)) = (owner, by.of(at)) else { continue };
        let head = &answered.heads[at];
        any = true;
        // heads come newest first: the first one of a month is its latest
        of.entry(*customer)
            .or_default()
            .entry((id.raw(), month_of(head)))
            .or_insert(Asked { begun: head.begun, satisfied: value >= by.measure.high });
    }
    Ok(any)
}

/// Who was satisfied in each of the last surveys. A survey counts once a month and customer, by its own usual measure and limit;
/// drafts and anonymous surveys do not. Fault: `joined_times` with `least` and `most`.
pub fn trust(app: &App, req: TrustReq) -> Result<CustomerTrust, Fault> {
    let times = req.times.unwrap_or(TIMES[0]);
    if !(TIMES[1]..=TIMES[2]).contains(&times) {
        return Err(Fault::new("joined_times").with("least", TIMES[1]).with("most", TIMES[2]));
    }
    let (db, book) = (app.db()?, app.book()?);
    let ids = {
        let conn = db.read()?;
        let all = surveys(&conn).map_err(sql_fault)?;
        let mut ids = Vec::new();
        for stored in all {
            if store::joinable(&conn, stored.id).map_err(sql_fault)? {
                ids.push(stored.id);
            }
        }
        ids
    };
    let mut of: HashMap<i64, Times> = HashMap::new();
    let mut surveys = 0;
    for id in ids {
        surveys += u32::from(take(app, id, &mut of)?);
    }
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
