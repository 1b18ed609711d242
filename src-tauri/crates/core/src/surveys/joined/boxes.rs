//! Satisfaction against buying again: four boxes.
//!
//! Source of the boxes: T. O. Jones and W. E. Sasser, *Why satisfied customers defect*, Harvard Business Review 73 (6) 1995.

use super::{
    BoxKind, BoxRow, BoxesReq, CustomerBox, JoinMeasure, Together,
    join::{Person, join},
    measure::measured,
    store,
};
use crate::{
    App,
    db::sql_fault,
    surveys::{
        analysis::{Data, answers},
        lang,
        results::LEVEL,
    },
    value::book::Entry,
};
use keheng_base::{Day, Fault, Fen, Id, Minutes};
use keheng_calc::stats::{crosstab::crosstab, fisher::fisher, proportion};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days compared before and after an answer: the usual, the fewest, the most.
const DAYS: [u32; 3] = [90, 14, 365];
/// Shipments after against those before, from which on somebody bought again: the usual, the least, the most.
const KEPT: [f64; 3] = [0.5, 0.05, 2.0];
/// Customers told of a box.
const TOLD: usize = 500;

/// The four boxes of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyBoxes {
    /// what measured satisfaction; the upper limit counts here
    pub measure: JoinMeasure,
    /// days before and after an answer
    pub days: u32,
    /// shipments after, as a share of those before, from which on somebody bought again
    pub kept: f64,
    /// last day of the data
    pub as_of: Day,
    /// loyal, hostage, mercenary, defector
    pub boxes: Vec<CustomerBox>,
    /// customers whose days after the answer are not over
    pub fresh: u32,
    /// customers without a shipment before or after
    pub silent: u32,
    /// whether both go together; none where one side is empty
    pub together: Option<Together>,
}

/// A customer as the boxes see it.
struct Told<'a> {
    entry: &'a Entry,
    person: &'a Person,
    value: f64,
    before: u32,
    after: u32,
}

/// What is asked for, with what is usual. Faults: `joined_days`, `joined_kept` with `least` and `most`.
fn rule(req: &BoxesReq) -> Result<(u32, f64), Fault> {
    let (days, kept) = (req.days.unwrap_or(DAYS[0]), req.kept.unwrap_or(KEPT[0]));
    if !(DAYS[1]..=DAYS[2]).contains(&days) {
        return Err(Fault::new("joined_days").with("least", DAYS[1]).with("most", DAYS[2]));
    }
    if !(KEPT[1]..=KEPT[2]).contains(&kept) {
        let per_cent = |share: f64| libm::round(share * 100.0);
        return Err(Fault::new("joined_kept").with("least", per_cent(KEPT[1])).with("most", per_cent(KEPT[2])));
    }
    Ok((days, kept))
}

/// The boxes. Faults as for `surveys.joined`, `joined_days`, `joined_kept`.
///
/// Somebody bought again whose shipments in so many days after the day of the answer come to at least that share of those in as
/// many days before it; whoever shipped nothing before bought again with the first. An answer whose days are not over cannot be
/// told, though somebody may have bought enough already: counting those early would make the boxes of the loyal too full.
pub fn boxes(app: &App, req: BoxesReq) -> Result<SurveyBoxes, Fault> {
    let (days, kept) = rule(&req)?;
    let answered = answers(app, req.of.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let by = measured(&data, &req.of)?;
    let (db, book) = (app.db()?, app.book()?);
    let join = join(&db, &*app.true_book()?, &answered, req.of.id, req.of.by.as_deref())?;
    let people = join.people();
    let (mut fresh, mut silent) = (0, 0);
    let mut told: [Vec<Told>; 4] = Default::default();
    let conn = db.read()?;
    for person in &people {
        let (Some(value), Some(entry)) = (by.of(person.at), book.get(person.customer)) else { continue };
        let day = Minutes(answered.heads[person.at].begun).day();
        if day.0 + days as i32 > book.as_of.0 {
            fresh += 1;
            continue;
        }
        // the day of the answer itself belongs to neither side
        let shipped = |from: i32, to: i32| {
            store::shipped(&conn, person.customer, Day(from).start(), Day(to).end()).map_err(sql_fault)
        };
        let before = shipped(day.0 - days as i32, day.0 - 1)?;
        let after = shipped(day.0 + 1, day.0 + days as i32)?;
        if before + after == 0 {
            silent += 1;
            continue;
        }
        let kind = BoxKind::of(value >= by.measure.high, after > 0 && f64::from(after) >= kept * f64::from(before));
        told[kind as usize].push(Told { entry, person, value, before, after });
    }
    let revenue: i64 = told.iter().flatten().map(|t| t.entry.revenue).sum();
    let all: usize = told.iter().map(Vec::len).sum();
    let one = |(kind, mut own): (BoxKind, Vec<Told>)| {
        own.sort_by_key(|t| (std::cmp::Reverse(t.entry.revenue), t.entry.id));
        let money: i64 = own.iter().map(|t| t.entry.revenue).sum();
        let row = |t: &Told| BoxRow {
            customer: Id::new(t.entry.id),
            name: t.entry.name.clone(),
            class: t.entry.class.map(String::from),
            revenue_fen: Fen(t.entry.revenue),
            answered: Minutes(answered.heads[t.person.at].begun),
            value: t.value,
            before: t.before,
            after: t.after,
        };
        CustomerBox {
            kind,
            customers: own.len() as u32,
            share: (all > 0).then(|| own.len() as f64 / all as f64),
            revenue_fen: Fen(money),
            revenue_share: (revenue > 0).then(|| money as f64 / revenue as f64),
            rows: own.iter().take(TOLD).map(row).collect(),
        }
    };
    let counts = [0, 1, 2, 3].map(|at| told[at].len() as u32);
    let boxes = BoxKind::ALL.into_iter().zip(told).map(one).collect();
    let (together, as_of) = (together(counts), book.as_of);
    Ok(SurveyBoxes { measure: by.measure, days, kept, as_of, boxes, fresh, silent, together })
}

/// Whether the satisfied buy again more often than the others: the difference of both shares with Newcombe's interval, φ, and
/// Fisher's exact test. None where nobody is satisfied, or everybody is.
fn together([loyal, hostage, mercenary, defector]: [u32; 4]) -> Option<Together> {
    let (satisfied, others) = (loyal + mercenary, hostage + defector);
    if satisfied == 0 || others == 0 {
        return None;
    }
    let [k, n] = [[loyal, hostage], [satisfied, others]].map(|pair| pair.map(u64::from));
    let shares = [f64::from(loyal) / f64::from(satisfied), f64::from(hostage) / f64::from(others)];
    let table = [[loyal, mercenary], [hostage, defector]];
    // V of two by two is |φ|; without a spread on either side there is none
    let v = crosstab(&table.map(|row| row.map(f64::from))).map(|c| c.cramers_v);
    Some(Together {
        satisfied,
        others,
        shares,
        difference: shares[0] - shares[1],
        interval: proportion::difference(k, n, LEVEL)?,
        phi: v.map(|v| if shares[0] < shares[1] { -v } else { v }),
        p: fisher(table)?.p,
    })
}
