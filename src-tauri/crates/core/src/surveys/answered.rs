//! Answers of a survey, column by column: read once with their own versions, for all that is asked of them.

use super::{
    cleaning,
    store::{self, Version},
};
use crate::{
    db::{Db, sql_fault},
    value::State,
};
use keheng_base::{Fault, Id};
use keheng_form::{Cell, Datum, Holds, Lang, Uid, code::Coded};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// What came with an answer beside what was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Head {
    /// drawn at random by the page it was given on
    pub id: u64,
    /// version it was given to
    pub version: u32,
    /// minutes since 1970 by the respondent's clock
    pub begun: i64,
    /// how long it took
    pub seconds: u16,
    /// language it was given in
    pub lang: Lang,
    /// place of its arm in the version it was given to
    pub arm: Option<u8>,
    /// token of the invitation
    pub token: Option<u64>,
}

/// What stands in a cell, one a person in the order of [`Answered::heads`].
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// points, numbers, days, times of day; NaN is a blank or "cannot say"
    Figures {
        /// figures
        figures: Vec<f64>,
        /// who said that they cannot say
        not_said: Vec<bool>,
    },
    /// of a single choice: one more than the place in `options`, 0 is a blank
    Options {
        /// those of the newest version, then those only older ones offered
        options: Vec<Uid>,
        /// places
        given: Vec<u16>,
    },
    /// of several choices and of ranks, best first: places in `options`
    Sets {
        /// those of the newest version, then those only older ones offered
        options: Vec<Uid>,
        /// places; none is a blank
        given: Vec<Option<Box<[u16]>>>,
    },
    /// words; none is a blank
    Texts(Vec<Option<Box<str>>>),
}

/// A cell with all that was put into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// as in the newest version that has it
    pub cell: Cell,
    /// that version
    pub version: u32,
    /// what people put into it
    pub given: Given,
}

/// What the file knows of the customer who answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerFacts {
    /// identity
    pub customer: i64,
    /// district or town that the address names
    pub area: Option<String>,
    /// freight of the last 12 months of the data, fen
    pub revenue: i64,
    /// margin of these months, fen, where any cost is known
    pub margin: Option<i64>,
    /// class by revenue; none without shipments in the last 12 months
    pub class: Option<char>,
    /// how alive
    pub state: State,
}

/// All answers of a survey; clones share what nobody changes.
#[derive(Clone, Debug)]
pub struct Answered {
    /// oldest first
    pub versions: Arc<Vec<Version>>,
    /// who answered, newest first
    pub heads: Arc<Vec<Head>>,
    /// of the customer of each answer, in the order of the heads; empty until they are joined
    pub facts: Vec<Option<CustomerFacts>>,
    /// cells of the newest version in their order, then what it has lost, newest loss first
    pub columns: Arc<Vec<Column>>,
    places: Arc<HashMap<String, usize>>,
}

/// All cells that were ever asked, with the newest version that has them: those of the newest version in their order,
/// then what it has lost, newest loss first.
pub fn cells_of(versions: &[Version]) -> Vec<(Cell, u32)> {
    let mut seen = HashSet::new();
    let all = versions.iter().rev().flat_map(|v| v.cells.iter().map(|cell| (cell, v.number)));
    all.filter(|(cell, _)| seen.insert(cell.key.as_str())).map(|(cell, number)| (cell.clone(), number)).collect()
}

/// Codes read with their own versions. One whose version is not there or that does not fit it is left out.
pub fn decoded(versions: &[Version], codes: &[(i64, u32, String)]) -> Vec<Coded> {
    let by_number: HashMap<u32, &Version> = versions.iter().map(|v| (v.number, v)).collect();
    codes.iter().filter_map(|(_, number, text)| by_number.get(number)?.decode(text)).collect()
}

impl Answered {
    /// What the rules of cleaning leave of all. Of answers to one invitation the latest counts.
    pub fn cleaned(db: &Db, id: Id<super::Survey>, all: &Answered) -> Result<Answered, Fault> {
        let rules = cleaning::rules(&*db.read()?, id)?;
        let mut all = all.clone();
        let found = rules.into_iter().filter(|r| r.on).flat_map(|rule| cleaning::hits(rule, &all));
        let mut found: HashSet<usize> = found.collect();
        found.extend(superseded(&all.heads, &found));
        all.leave_out(&found);
        Ok(all)
    }

    /// Reads all. An answer whose version is not there or that does not fit it is left out; `check` names the damage.
    pub fn read_all(db: &Db, id: Id<super::Survey>) -> Result<Answered, Fault> {
        let (versions, codes) = {
            let conn = db.read()?;
            (store::versions(&conn, id).map_err(sql_fault)?, store::codes(&conn, id).map_err(sql_fault)?)
        };
        let columns = cells_of(&versions);
        let mut columns: Vec<Column> = columns
            .into_iter()
            .map(|(cell, version)| Column { given: Given::new(&cell.holds), cell, version })
            .collect();
        let places = columns.iter().enumerate().map(|(place, c)| (c.cell.key.clone(), place)).collect();
        let mut read = decoded(&versions, &codes);
        read.sort_unstable_by_key(|a| std::cmp::Reverse((a.begun, a.id)));
        let mut heads = Vec::with_capacity(read.len());
        for mut coded in read {
            for column in &mut columns {
                // a point that the newest scale does not have is no point on it
                let fits = |d: &Datum| !matches!(d, Datum::Number(_)) || column.cell.holds.accepts(d);
                let datum = coded.answers.remove(&column.cell.key).filter(fits);
                column.given.push(datum);
            }
            let Coded { id, version, begun, seconds, lang, arm, token, .. } = coded;
            heads.push(Head { id, version, begun, seconds, lang, arm, token });
        }
        let (versions, heads) = (Arc::new(versions), Arc::new(heads));
        Ok(Answered { versions, heads, facts: Vec::new(), columns: Arc::new(columns), places: Arc::new(places) })
    }

    fn leave_out(&mut self, found: &HashSet<usize>) {
        if found.is_empty() {
            return;
        }
        let mut at = 0..self.heads.len();
        Arc::make_mut(&mut self.heads).retain(|_| at.next().is_some_and(|at| !found.contains(&at)));
        Arc::make_mut(&mut self.columns).iter_mut().for_each(|column| column.given.leave_out(found));
    }

    /// How many cells there are, filled or not.
    pub fn size(&self) -> usize {
        self.heads.len() * self.columns.len().max(1)
    }

    /// The arm of the form that an answer was given to: identity and name.
    pub fn arm(&self, head: &Head) -> Option<(&str, &str)> {
        let version = self.versions.iter().find(|v| v.number == head.version)?;
        let arm = version.form.arms.get(usize::from(head.arm?))?;
        Some((&arm.uid, &arm.name))
    }

    /// The column of a cell.
    pub fn column(&self, key: &str) -> Option<&Column> {
        self.places.get(key).map(|place| &self.columns[*place])
    }

    /// Figures of a cell, one a person; none where the cell holds none.
    pub fn figures(&self, key: &str) -> Option<&[f64]> {
        match &self.column(key)?.given {
            Given::Figures { figures, .. } => Some(figures),
            _ => None,
        }
    }
}

impl Given {
    fn new(holds: &Holds) -> Given {
        match holds {
            Holds::Choice { options } => Given::Options { options: options.clone(), given: Vec::new() },
            Holds::Set { options } | Holds::Order { options, .. } => {
                Given::Sets { options: options.clone(), given: Vec::new() }
            }
            Holds::Text { .. } => Given::Texts(Vec::new()),
            _ => Given::Figures { figures: Vec::new(), not_said: Vec::new() },
        }
    }

    /// Puts a person's datum in. What does not fit, because the cell held something else once, is a blank.
    fn push(&mut self, datum: Option<Datum>) {
        match (self, datum) {
            (Given::Figures { figures, not_said }, Some(Datum::Number(figure))) => {
                figures.push(figure);
                not_said.push(false);
            }
            (Given::Figures { figures, not_said }, datum) => {
                figures.push(f64::NAN);
                not_said.push(datum.is_some_and(|d| d == Datum::Text(Holds::NOT_SAID.to_owned())));
            }
            (Given::Options { options, given }, Some(Datum::Text(uid))) => given.push(place(options, uid) + 1),
            (Given::Options { given, .. }, _) => given.push(0),
            (Given::Sets { options, given }, Some(Datum::Set(uids))) => {
                given.push(Some(uids.into_iter().map(|uid| place(options, uid)).collect()));
            }
            (Given::Sets { given, .. }, _) => given.push(None),
            (Given::Texts(texts), Some(Datum::Text(text))) => texts.push(Some(text.into())),
            (Given::Texts(texts), _) => texts.push(None),
        }
    }

    /// Whether a person filled the cell.
    pub fn has(&self, at: usize) -> bool {
        match self {
            Given::Figures { figures, .. } => !figures[at].is_nan(),
            Given::Options { given, .. } => given[at] > 0,
            Given::Sets { given, .. } => given[at].is_some(),
            Given::Texts(texts) => texts[at].is_some(),
        }
    }

    /// What a person put in, alike for equal answers.
    pub fn said(&self, at: usize) -> String {
        match self {
            Given::Figures { figures, .. } if figures[at].is_nan() => String::new(),
            Given::Figures { figures, .. } => figures[at].to_string(),
            Given::Options { given, .. } => given[at].to_string(),
            Given::Sets { given, .. } => given[at].as_ref().map_or(String::new(), |set| format!("{set:?}")),
            Given::Texts(texts) => texts[at].as_deref().unwrap_or_default().to_owned(),
        }
    }

    fn leave_out(&mut self, found: &HashSet<usize>) {
        fn kept<T>(values: &mut Vec<T>, found: &HashSet<usize>) {
            let mut at = 0..values.len();
            values.retain(|_| at.next().is_some_and(|at| !found.contains(&at)));
        }
        match self {
            Given::Figures { figures, not_said } => {
                kept(figures, found);
                kept(not_said, found);
            }
            Given::Options { given, .. } => kept(given, found),
            Given::Sets { given, .. } => kept(given, found),
            Given::Texts(texts) => kept(texts, found),
        }
    }

    /// How many filled the cell.
    pub fn filled(&self) -> u32 {
        let count = match self {
            Given::Figures { figures, not_said } => {
                figures.iter().filter(|f| !f.is_nan()).count() + not_said.iter().filter(|said| **said).count()
            }
            Given::Options { given, .. } => given.iter().filter(|place| **place > 0).count(),
            Given::Sets { given, .. } => given.iter().flatten().count(),
            Given::Texts(texts) => texts.iter().flatten().count(),
        };
        count as u32
    }
}

/// Places of answers after which another one that counts came to the same invitation; `heads` are newest first.
fn superseded(heads: &[Head], left_out: &HashSet<usize>) -> Vec<usize> {
    let mut seen = HashSet::new();
    let earlier =
        |(at, head): &(usize, &Head)| !left_out.contains(at) && head.token.is_some_and(|token| !seen.insert(token));
    heads.iter().enumerate().filter(earlier).map(|(at, _)| at).collect()
}

/// What is a figure.
pub fn known(figures: &[f64]) -> Vec<f64> {
    figures.iter().copied().filter(|figure| !figure.is_nan()).collect()
}

/// The place of an option; one that the newest version no longer offers is still an answer.
fn place(options: &mut Vec<Uid>, uid: Uid) -> u16 {
    let known = options.iter().position(|o| *o == uid);
    let place = known.unwrap_or_else(|| {
        options.push(uid);
        options.len() - 1
    });
    place as u16
}
