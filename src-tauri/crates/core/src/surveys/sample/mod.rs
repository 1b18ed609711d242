//! The survey of the sample firm 样例调查: service quality as customers expect and get it, with answers whose truth is known.
//!
//! A third of a year before the end of the data the firm asked customers who were shipping then; a good half answered, one
//! in eight of them in English. What falls short is planted by row ([`ROWS`]): promised times above all, then being told and
//! answered. A customer's mood lies behind all it says; those who stopped within the following weeks were in a worse one by a
//! standard deviation, so that satisfaction and buying again belong together. What was drawn is counted ([`Truth`]), so
//! that a test need not trust the analysis it tests.
//!
//! Everything hangs on the seed and on the firm, nothing on the clock: the same recipe gives the same digest. How many are asked
//! follows from how many ship; a firm that is too small or too old to ask anybody has no survey.

mod said;
#[cfg(test)]
mod tests;

use super::{Survey, edit::text, invitations, publish::freeze, store};
use crate::{
    db::{Tx, content_id, schema, sql_fault},
    sample::{
        Kind as Business, SampleCustomer,
        random::{Chance, Flow},
        store::Made,
    },
};
use keheng_base::{Day, Fault, Id, Minutes};
use keheng_form::{
    Answers, Datum, Form, InformationClass, Kind, Lang, Question, Text, cells,
    code::{BEGINNING, Coded, encode},
    kinds::Nps,
    structure, templates,
};
use rusqlite::ToSql;
use std::collections::{BTreeMap, BTreeSet};

/// Stream of chance, apart from those of the firm.
const STREAM: u64 = 40;
/// Days before the end of the data on which customers were asked; the middle of a shorter firm.
const ASKED_BEFORE: i32 = 120;
/// Who has not shipped for so many days is not asked.
const SHIPPING: i32 = 60;
/// Customers asked at most.
const MOST: usize = 500;
/// How many of those asked answer.
const ANSWER: f64 = 0.58;
/// How many answer in English.
const ENGLISH: f64 = 0.12;
/// Who stops within so many days after being asked was in a bad mood already.
const SOON: i32 = 75;

/// Mean expectation by row of the template, and how far what is met lies from it, before points are rounded.
const ROWS: &[(&str, f64, f64)] = &[
    ("vehicles", 3.4, 0.2),
    ("dress", 3.3, 0.3),
    ("equipment", 3.7, 0.1),
    ("packing", 4.2, -0.3),
    ("in_time", 4.8, -1.3),
    ("first_time", 4.6, -0.4),
    ("intact", 4.7, -0.6),
    ("sincere", 4.4, -0.7),
    ("billing", 4.4, -0.1),
    ("pickup", 4.2, -0.2),
    ("notice", 4.3, -1.0),
    ("reply", 4.4, -0.9),
    ("willing", 4.0, -0.1),
    ("trust", 4.5, -0.1),
    ("safe", 4.5, -0.3),
    ("polite", 4.1, 0.2),
    ("knowledge", 4.1, -0.2),
    ("hours", 3.8, 0.0),
    ("special", 3.7, -0.3),
    ("contact", 3.9, -0.8),
    ("habits", 3.4, -0.2),
    ("interest", 3.8, -0.4),
];

/// What the answers are really like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Truth {
    /// customers asked
    pub invited: u32,
    /// answers
    pub answers: u32,
    /// of these in English
    pub english: u32,
    /// at 1 or 2 of 5 with the whole
    pub unsatisfied: u32,
    /// who would recommend at 9 and 10, and who at 6 and below
    pub recommend: [u32; 2],
    /// sum of what is met less what is expected, by name of the row, and how many gave both
    pub gaps: BTreeMap<&'static str, (i64, u32)>,
}

/// An invitation: customer, token, and the answer where one came.
struct Asked {
    customer: i64,
    token: u64,
    answer: Option<Coded>,
}

/// The survey before it is written.
struct Drawn {
    survey: Id<Survey>,
    form: Form,
    day: Day,
    asked: Vec<Asked>,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests compare with it"))]
    truth: Truth,
}

/// The template with readiness to recommend before its last question.
fn form() -> Option<Form> {
    let mut form = (templates::template("servqual")?.make)();
    form.title = Text::both("客户满意度调查", "Customer satisfaction survey");
    let nps = Kind::Nps(Nps {
        low: Text::both("完全不可能", "Not at all likely"),
        high: Text::both("极有可能", "Extremely likely"),
    });
    let asked = Text::both(
        "您有多大可能向朋友或同行推荐我们？",
        "How likely are you to recommend us to a friend or colleague?",
    );
    let recommend = Question {
        name: "recommend".to_owned(),
        class: Some(InformationClass::Related),
        required: true,
        ..Question::new("qr", asked, nps)
    };
    let last = form.pages.last_mut()?;
    let before = last.questions.len().saturating_sub(1);
    last.questions.insert(before, recommend);
    Some(form)
}

/// A point from a mean, rounded onto a scale.
fn point(value: f64, least: f64, most: f64) -> f64 {
    libm::round(value).clamp(least, most)
}

/// What a customer is, by the name of an option.
fn customer_type(kind: Business) -> &'static str {
    match kind {
        Business::Online => "shop",
        Business::Wholesale | Business::Factory | Business::Office => "company",
        Business::Shop => "store",
        Business::Person => "person",
    }
}

/// Band of parcels in 30 days.
fn volume(monthly: f64) -> &'static str {
    match monthly {
        m if m < 10.0 => "v0",
        m if m < 100.0 => "v1",
        m if m < 1000.0 => "v2",
        _ => "v3",
    }
}

/// Asks and answers. None where there is nobody to ask, or the day lies before codes begin.
fn draw(made: &Made) -> Result<Option<Drawn>, Fault> {
    let Some(form) = form() else { return Ok(None) };
    let start = made.recipe.start()?;
    let back = ASKED_BEFORE.min((made.recipe.end.0 - start.0) / 2);
    let day = Day(made.recipe.end.0 - back);
    let ships = |at: &usize| {
        let of = made.truth.customers.get(*at);
        let days = of.and_then(|of| Some((of.first?, of.last?)));
        let reachable = made.customers[*at].phone.chars().all(|c| c != '*');
        reachable && days.is_some_and(|(first, last)| first < day && last.0 >= day.0 - SHIPPING)
    };
    let mut people: Vec<usize> = (0..made.customers.len()).filter(ships).collect();
    if people.is_empty() || day.start().0 < BEGINNING {
        return Ok(None);
    }
    let mut flow = Flow::new(made.recipe.seed, STREAM);
    // the first of a shuffle are a draw
    for at in 0..people.len().min(MOST) {
        let other = at + flow.below((people.len() - at) as u32) as usize;
        people.swap(at, other);
    }
    people.truncate(MOST);
    people.sort_unstable();
    let survey = Id::new(content_id("sample survey", &made.recipe.seed.to_string()));
    let cells = cells(&form);
    debug_assert!(cells.iter().any(|cell| cell.key == "qr"));
    let mut truth = Truth { invited: people.len() as u32, ..Truth::default() };
    let (mut tokens, mut ids) = (BTreeSet::new(), BTreeSet::new());
    let fresh = |flow: &mut Flow, taken: &mut BTreeSet<u64>, bits: u32| loop {
        let drawn = flow.bits() & ((1 << bits) - 1);
        if taken.insert(drawn) {
            break drawn;
        }
    };
    let mut asked = Vec::with_capacity(people.len());
    for at in people {
        let token = fresh(&mut flow, &mut tokens, 40);
        let answers = flow.happens(ANSWER).then(|| {
            let of = made.truth.customers[at];
            let stops = of.last.is_some_and(|last| last.0 < day.0 + SOON && last.0 < made.recipe.end.0 - SOON / 2);
            let months = f64::from(made.recipe.months.max(1));
            let who = Who { customer: &made.customers[at], stops, monthly: of.shipments as f64 / months };
            let id = fresh(&mut flow, &mut ids, 48);
            answer(&mut flow, &form, &who, store::form_number(survey), id, token, day, &mut truth)
        });
        asked.push(Asked { customer: made.ids[at], token, answer: answers });
    }
    Ok(Some(Drawn { survey, form, day, asked, truth }))
}

/// Who answers.
struct Who<'a> {
    customer: &'a SampleCustomer,
    /// sends nothing any more soon after
    stops: bool,
    monthly: f64,
}

#[expect(clippy::too_many_arguments, reason = "an answer is all of these")]
fn answer(
    flow: &mut Flow,
    form: &Form,
    who: &Who,
    number: u32,
    id: u64,
    token: u64,
    day: Day,
    truth: &mut Truth,
) -> Coded {
    let lang = if flow.happens(ENGLISH) { Lang::En } else { Lang::Zh };
    let mood = flow.normal() - if who.stops { 1.0 } else { 0.0 };
    let strict = flow.normal();
    let overall = point(3.8 + 0.75 * mood + 0.3 * flow.normal(), 1.0, 5.0);
    let mut answers = Answers::new();
    let mut worst = ("", f64::INFINITY);
    for (_, question) in form.questions() {
        let key = &question.uid;
        match (question.name.as_str(), &question.kind) {
            (name @ ("customer_type" | "volume"), kind) => {
                let wanted = if name == "volume" { volume(who.monthly) } else { customer_type(who.customer.kind) };
                let option = kind.as_type().choices().iter().find(|c| c.name == wanted);
                answers.extend(option.map(|c| (key.clone(), Datum::Text(c.uid.clone()))));
            }
            ("service", Kind::Sides(matrix)) => {
                for row in &matrix.rows {
                    let Some((name, expected, gap)) = ROWS.iter().find(|(name, ..)| *name == row.name) else {
                        continue;
                    };
                    let e = point(expected + 0.35 * strict + 0.5 * flow.normal(), 1.0, 5.0);
                    let p = point(expected + gap + 0.6 * mood + 0.6 * flow.normal(), 1.0, 5.0);
                    // what a customer has not met it cannot judge
                    let met = !flow.happens(0.03);
                    answers.insert(format!("{key}.{}.e", row.uid), Datum::Number(e));
                    let told =
                        if met { Datum::Number(p) } else { Datum::Text(keheng_form::Holds::NOT_SAID.to_owned()) };
                    answers.insert(format!("{key}.{}.p", row.uid), told);
                    if met {
                        let sum = truth.gaps.entry(name).or_default();
                        *sum = (sum.0 + (p - e) as i64, sum.1 + 1);
                        if p - e < worst.1 {
                            worst = (name, p - e);
                        }
                    }
                }
            }
            ("weights", Kind::Allocation(points)) => {
                let mut shares = [10u32, 35, 25, 18, 12];
                for _ in 0..3 {
                    let (from, to) = (flow.below(5) as usize, flow.below(5) as usize);
                    let moved = shares[from].min(5);
                    shares[from] -= moved;
                    shares[to] += moved;
                }
                let given = points.choices.iter().zip(shares);
                answers.extend(given.map(|(c, n)| (format!("{key}.{}", c.uid), Datum::Number(f64::from(n)))));
            }
            ("overall", _) => drop(answers.insert(key.clone(), Datum::Number(overall))),
            ("again", _) => {
                let again = point(4.0 + 0.7 * mood + 0.4 * flow.normal(), 1.0, 5.0);
                answers.insert(key.clone(), Datum::Number(again));
            }
            ("recommend", _) => {
                let score = point(7.4 + 1.7 * mood + 0.9 * flow.normal(), 0.0, 10.0);
                truth.recommend[0] += u32::from(score >= 9.0);
                truth.recommend[1] += u32::from(score <= 6.0);
                answers.insert(key.clone(), Datum::Number(score));
            }
            ("disappointed", _) if overall <= 2.0 => {
                answers.insert(key.clone(), Datum::Text(said::complaint(flow, worst.0, lang).to_owned()));
            }
            ("remark", _) if flow.happens(0.4) => {
                let praises = overall >= 4.0 && flow.happens(0.7);
                let text = if praises { said::praise(flow, lang) } else { said::complaint(flow, worst.0, lang) };
                answers.insert(key.clone(), Datum::Text(text.to_owned()));
            }
            _ => {}
        }
    }
    truth.answers += 1;
    truth.english += u32::from(lang == Lang::En);
    truth.unsatisfied += u32::from(overall <= 2.0);
    // most answer in the first days, by daylight
    let after = (flow.exponential(2.5) as i32).min(14);
    let begun = Day(day.0 + after).start().0 + 600 + i64::from(flow.below(660));
    let seconds = 190 + flow.below(320) as u16;
    Coded { form: number, version: 1, id, begun, seconds, lang, arm: None, token: Some(token), answers }
}

/// Writes the survey of the sample firm, within the operation that makes the firm.
pub(crate) fn add(tx: &mut Tx, made: &Made) -> Result<(), Fault> {
    let Some(Drawn { survey, form, day, asked, .. }) = draw(made)? else { return Ok(()) };
    let stored = text(&form)?;
    let values: [(&str, &dyn ToSql); 3] = [("form", &stored), ("template", &"servqual"), ("closed", &false)];
    tx.insert(&schema::SURVEY, survey.raw(), &values).map_err(sql_fault)?;
    let morning = Minutes(day.start().0 + 540);
    freeze(tx, survey, &form, 1, morning.0)?;
    let (cells, invited) = (cells(&form), morning.0 + 30);
    let structure = structure(&cells);
    invitations::of_sample(tx, survey, invited, asked.len() as u32)?;
    for one in &asked {
        invitations::of_sample_one(tx, survey, one.customer, one.token, invited)?;
        if let Some(coded) = &one.answer {
            let code = encode(coded, &cells, structure);
            let received = coded.begun + i64::from(coded.seconds / 60) + 1;
            super::take::write(tx, store::answer_id(survey, coded.id), survey, 1, &code, received)?;
        }
    }
    Ok(())
}
