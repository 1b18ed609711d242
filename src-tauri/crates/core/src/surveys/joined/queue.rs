//! The queue of customers who are not satisfied, by money at risk.

use super::{
    JoinReq, LowItem, TakenUp, Unsatisfied, UnsatisfiedRow,
    join::{Person, join},
    measure::measured,
    store,
};
use crate::{
    App,
    customers::veil::Veil,
    db::{Sql, sql_fault},
    surveys::{
        analysis::{Data, Variable, VariableKind, answers},
        answered::Given,
        lang,
        results::{questions, veiled},
    },
    value::book::Book,
};
use keheng_base::{Fault, Fen, Id, Minutes, Month};
use keheng_form::{Holds, Role};

/// Items told of a customer.
const LOWS: usize = 3;

/// An item that can be judged badly: its cell, and the cell of what was expected.
struct Judged<'a> {
    label: &'a str,
    given: &'a [f64],
    expected: Option<&'a [f64]>,
    least: f64,
    most: i32,
}

/// Items on scales that say what is met, all but the measure itself.
fn judged<'a>(data: &'a Data, measure: &str) -> Vec<Judged<'a>> {
    // `q1.r2.p` and `q1.r2.e` are both sides of an item
    let item = |v: &Variable| v.id.rsplit_once('.').map(|(item, _)| item.to_owned());
    let expected = |v: &Variable| {
        let own = item(v).filter(|_| v.side == Some(Role::Perception))?;
        let other =
            data.variables.iter().find(|o| o.side == Some(Role::Expectation) && item(o).as_ref() == Some(&own))?;
        data.answered.figures(&other.id)
    };
    let one = |v: &'a Variable| {
        let met = matches!(v.side, None | Some(Role::Perception | Role::Performance));
        let Holds::Scale { from, to, .. } = data.answered.column(&v.id)?.cell.holds else { return None };
        let given = data.answered.figures(&v.id)?;
        let judged = Judged { label: &v.label, given, expected: expected(v), least: f64::from(from), most: to };
        (met && v.kind == VariableKind::Figure && v.id != measure).then_some(judged)
    };
    data.variables.iter().filter_map(one).collect()
}

/// What somebody judged worst: below the middle of its scale, or below what was expected; the lowest place on its scale first.
fn lows(items: &[Judged], at: usize) -> Vec<LowItem> {
    let place = |item: &Judged, value: f64| (value - item.least) / (f64::from(item.most) - item.least);
    let mut found: Vec<(f64, LowItem)> = Vec::new();
    for item in items {
        let value = item.given[at];
        let gap = item.expected.map(|e| value - e[at]).filter(|gap| !gap.is_nan());
        if !value.is_nan() && (place(item, value) < 0.5 || gap.is_some_and(|gap| gap < 0.0)) {
            let low = LowItem { label: item.label.to_owned(), value, most: item.most, gap };
            found.push((place(item, value), low));
        }
    }
    // stable: equals stay in the order of the questionnaire
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().take(LOWS).map(|(_, low)| low).collect()
}

/// The customers whose latest answer is at or below the lower limit; those who are gone from the file are left out. Faults as
/// for `surveys.joined`.
pub fn unsatisfied(app: &App, req: JoinReq) -> Result<Unsatisfied, Fault> {
    queue(app, req, &*app.book()?, &*app.veil()?)
}

/// See [`unsatisfied`]; what is written down of it is not masked, whoever looks on.
pub(super) fn queue(app: &App, req: JoinReq, book: &Book, veil: &Veil) -> Result<Unsatisfied, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let by = measured(&data, &req)?;
    let db = app.db()?;
    let join = join(&db, &*app.true_book()?, &answered, req.id, req.by.as_deref())?;
    let low = |person: &Person| by.of(person.at).is_some_and(|value| value <= by.measure.low);
    let people: Vec<Person> = join.people().into_iter().filter(low).collect();
    let case = |person: &Person| store::case_of(req.id, answered.heads[person.at].id).raw();
    let year = Month(book.last_month.0 - 11).period().from.start();
    let (open, taken, complained) = {
        let conn = db.read()?;
        let ids: Vec<i64> = people.iter().map(case).collect();
        let read = || -> Sql<_> {
            Ok((store::open_cases(&conn)?, store::taken(&conn, &ids)?, store::complained(&conn, year)?))
        };
        read().map_err(sql_fault)?
    };
    let items = judged(&data, &by.measure.id);
    let asked = questions(&answered.versions);
    let told = |key: &str, text: &str| match asked.iter().find(|(q, _)| q.owns(key)) {
        Some((question, _)) => veiled(veil, question, text),
        None => veil.text(text),
    };
    let said = |at: usize| {
        // what only says who somebody is needs no repeating
        let own = answered.columns.iter().filter(|c| Some(&c.cell.key) != join.by.as_ref());
        let texts = own.filter_map(|c| match &c.given {
            Given::Texts(texts) => texts[at].as_deref().map(|text| (&c.cell.key, text.trim())),
            _ => None,
        });
        texts.filter(|(_, text)| !text.is_empty()).map(|(key, text)| told(key, text)).collect::<Vec<_>>()
    };
    let row = |person: &Person| {
        let entry = book.get(person.customer)?;
        Some(UnsatisfiedRow {
            customer: Id::new(entry.id),
            name: entry.name.clone(),
            class: entry.class.map(String::from),
            state: entry.state,
            revenue_fen: Fen(entry.revenue),
            last: entry.last.map(|m| Minutes(m).day()),
            answered: Minutes(answered.heads[person.at].begun),
            earlier: person.earlier,
            value: by.of(person.at)?,
            lows: lows(&items, person.at),
            said: said(person.at),
            open_cases: open.get(&entry.id).copied().unwrap_or(0),
            taken: taken.get(&case(person)).map(|row| TakenUp { case: row.id, state: row.state }),
            answer: answered.heads[person.at].id,
        })
    };
    let mut rows: Vec<UnsatisfiedRow> = people.iter().filter_map(row).collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.revenue_fen), std::cmp::Reverse(row.answered), row.customer.raw()));
    Ok(Unsatisfied {
        revenue_fen: rows.iter().map(|row| row.revenue_fen).sum(),
        taken: rows.iter().filter(|row| row.taken.is_some()).count() as u32,
        complained: rows.iter().filter(|row| complained.contains(&row.customer.raw())).count() as u32,
        measure: by.measure,
        rows,
    })
}
