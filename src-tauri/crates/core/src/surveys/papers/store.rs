//! Rows of papers.

use super::{MOST, PaperRow, PaperState};
use crate::{
    db::{Sql, Tx, content_id, schema, sql_fault},
    surveys::{
        Survey,
        list::living,
        store::{self, Stored, Version, answer_id, form_number},
        take,
    },
};
use keheng_base::{Fault, Id, Minutes};
use keheng_form::{
    Answers, Cell, Datum,
    code::{self, Coded},
};
use rusqlite::{Connection, OptionalExtension, Row, ToSql};
use std::collections::BTreeSet;

/// Identity in the code of a paper's answer: survey and number make it, so that two machines agree on it.
fn code_id(survey: Id<Survey>, number: u32) -> u64 {
    (content_id("survey paper", &format!("{} {number}", survey.raw())) as u64) & ((1 << 48) - 1)
}

/// The id of a paper, which is that of its answer.
fn paper_id(survey: Id<Survey>, number: u32) -> i64 {
    answer_id(survey, code_id(survey, number))
}

/// A survey whose papers are looked at.
pub(in crate::surveys) struct Known {
    pub(in crate::surveys) id: Id<Survey>,
    pub(in crate::surveys) stored: Stored,
    pub(in crate::surveys) versions: Vec<Version>,
}

impl Known {
    /// Faults: `no_such_survey`, `survey_not_published`.
    pub(in crate::surveys) fn read(conn: &Connection, id: Id<Survey>) -> Result<Known, Fault> {
        let stored = living(conn, id)?;
        let versions = store::versions(conn, id).map_err(sql_fault)?;
        if versions.is_empty() {
            return Err(Fault::new("survey_not_published"));
        }
        Ok(Known { id, stored, versions })
    }

    /// A version; the newest when none is named. Fault: `survey_version_unknown` with `version`.
    pub(in crate::surveys) fn version(&self, number: Option<u32>) -> Result<&Version, Fault> {
        let found = match number {
            None => self.versions.last(),
            Some(number) => self.versions.iter().find(|v| v.number == number),
        };
        found.ok_or_else(|| Fault::new("survey_version_unknown").with("version", number.unwrap_or(0)))
    }

    /// What stands on a paper, as a code.
    fn encode(&self, paper: &Paper, answers: &Answers) -> Result<String, Fault> {
        let version = self.version(Some(paper.version))?;
        let coded = Coded {
            form: form_number(self.id),
            version: version.number,
            id: code_id(self.id, paper.number),
            begun: paper.keyed.0,
            seconds: 0,
            lang: version.form.languages.first().copied().unwrap_or_default(),
            arm: None,
            token: None,
            answers: answers.clone(),
        };
        let text = code::encode(&coded, &version.cells, version.structure);
        // what a code cannot hold must not get lost on the way
        match version.decode(&text) {
            Some(back) if back.answers == *answers => Ok(text),
            _ => Err(Fault::new("paper_too_long").with("paper", paper.number)),
        }
    }
}

/// A paper as stored.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::surveys) struct Paper {
    pub(in crate::surveys) number: u32,
    pub(in crate::surveys) version: u32,
    /// when it was first keyed
    pub(in crate::surveys) keyed: Minutes,
    pub(in crate::surveys) first: Answers,
    pub(in crate::surveys) second: Option<Answers>,
    pub(in crate::surveys) settled: Option<Answers>,
}

/// Whether a cell holds the same in both.
pub(in crate::surveys) fn alike(cell: &Cell, one: &Answers, other: &Answers) -> bool {
    one.get(&cell.key) == other.get(&cell.key)
}

impl Paper {
    /// What counts.
    pub(in crate::surveys) fn stands(&self) -> &Answers {
        self.settled.as_ref().unwrap_or(&self.first)
    }

    /// The cells on which both keyings differ, in the order of the version.
    pub(in crate::surveys) fn differences<'v>(&self, version: &'v Version) -> Vec<&'v Cell> {
        let Some(second) = &self.second else { return Vec::new() };
        version.cells.iter().filter(|cell| !alike(cell, &self.first, second)).collect()
    }

    /// How many cells at least one of both keyings filled.
    pub(in crate::surveys) fn compared(&self, version: &Version) -> usize {
        let Some(second) = &self.second else { return 0 };
        version.cells.iter().filter(|c| self.first.contains_key(&c.key) || second.contains_key(&c.key)).count()
    }

    /// Where it stands.
    pub(in crate::surveys) fn state(&self) -> PaperState {
        match (&self.settled, &self.second) {
            (Some(_), _) => PaperState::Settled,
            (None, None) => PaperState::Keyed,
            (None, Some(second)) if *second == self.first => PaperState::Confirmed,
            (None, Some(_)) => PaperState::Differing,
        }
    }

    /// As in the list.
    pub(in crate::surveys) fn row(&self, version: &Version) -> PaperRow {
        PaperRow {
            paper: self.number,
            version: self.version,
            state: self.state(),
            keyed: self.keyed,
            filled: self.stands().len() as u32,
            differences: self.differences(version).len() as u32,
        }
    }
}

/// Codes of a row: number, version, first, second, settled.
type Codes = (u32, u32, String, Option<String>, Option<String>);

fn codes(r: &Row) -> Sql<Codes> {
    Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?))
}

/// None where the version is not there or a code does not fit it, as with any answer.
fn read(known: &Known, (number, version, first, second, settled): Codes) -> Option<Paper> {
    let version = known.versions.iter().find(|v| v.number == version)?;
    let first = version.decode(&first)?;
    let answers = |text: Option<String>| text.and_then(|text| version.decode(&text)).map(|coded| coded.answers);
    Some(Paper {
        number,
        version: version.number,
        keyed: Minutes(first.begun),
        first: first.answers,
        second: answers(second),
        settled: answers(settled),
    })
}

const SELECT: &str = "SELECT number, version, code, second, settled FROM survey_paper";

/// Living papers by number.
pub(in crate::surveys) fn papers(conn: &Connection, known: &Known) -> Result<Vec<Paper>, Fault> {
    let sql = format!("{SELECT} WHERE survey_id = ?1 AND _del <= 0 ORDER BY number");
    let mut statement = conn.prepare_cached(&sql).map_err(sql_fault)?;
    let rows = statement.query_map([known.id.raw()], codes).map_err(sql_fault)?;
    let rows = rows.collect::<Sql<Vec<_>>>().map_err(sql_fault)?;
    Ok(rows.into_iter().filter_map(|row| read(known, row)).collect())
}

/// A living paper.
pub(in crate::surveys) fn paper(conn: &Connection, known: &Known, number: u32) -> Result<Option<Paper>, Fault> {
    let sql = format!("{SELECT} WHERE id = ?1 AND _del <= 0");
    let mut statement = conn.prepare_cached(&sql).map_err(sql_fault)?;
    let row = statement.query_row([paper_id(known.id, number)], codes).optional().map_err(sql_fault)?;
    Ok(row.and_then(|row| read(known, row)))
}

/// A living paper. Fault: `no_such_paper` with `paper`.
pub(in crate::surveys) fn there(conn: &Connection, known: &Known, number: u32) -> Result<Paper, Fault> {
    paper(conn, known, number)?.ok_or_else(|| Fault::new("no_such_paper").with("paper", number))
}

/// Numbers of living papers that fit, in order.
fn numbers(conn: &Connection, survey: Id<Survey>, which: &str) -> Result<BTreeSet<u32>, Fault> {
    let sql = format!("SELECT number FROM survey_paper WHERE survey_id = ?1 AND _del <= 0 AND {which}");
    let mut statement = conn.prepare_cached(&sql).map_err(sql_fault)?;
    let rows = statement.query_map([survey.raw()], |r| r.get(0)).map_err(sql_fault)?;
    rows.collect::<Sql<_>>().map_err(sql_fault)
}

/// The first free number behind this one, else the first of all.
pub(in crate::surveys) fn next_free(conn: &Connection, survey: Id<Survey>, after: u32) -> Result<Option<u32>, Fault> {
    let taken = numbers(conn, survey, "TRUE")?;
    Ok((after + 1..=MOST).chain(1..=after.min(MOST)).find(|number| !taken.contains(number)))
}

/// The first paper behind this one that was keyed once, else the first of all.
pub(in crate::surveys) fn next_once(conn: &Connection, survey: Id<Survey>, after: u32) -> Result<Option<u32>, Fault> {
    let once = numbers(conn, survey, "second IS NULL AND settled IS NULL")?;
    Ok(once.range(after + 1..).chain(once.range(..=after)).next().copied())
}

/// Writes a paper over whatever was there, with the answer that counts. Fault: `paper_too_long` with `paper`.
pub(in crate::surveys) fn write(tx: &mut Tx, known: &Known, paper: &Paper) -> Result<(), Fault> {
    let coded = |answers: &Option<Answers>| answers.as_ref().map(|a| known.encode(paper, a)).transpose();
    let (first, second, settled) = (known.encode(paper, &paper.first)?, coded(&paper.second)?, coded(&paper.settled)?);
    let values: [(&str, &dyn ToSql); 6] = [
        ("survey_id", &known.id.raw()),
        ("number", &paper.number),
        ("version", &paper.version),
        ("code", &first),
        ("second", &second),
        ("settled", &settled),
    ];
    let id = paper_id(known.id, paper.number);
    tx.upsert(&schema::SURVEY_PAPER, id, &values).map_err(sql_fault)?;
    take::write(tx, id, known.id, paper.version, settled.as_ref().unwrap_or(&first), paper.keyed.0)
}

/// Takes a paper out, with its answer.
pub(in crate::surveys) fn delete(tx: &mut Tx, survey: Id<Survey>, number: u32) -> Result<(), Fault> {
    let id = paper_id(survey, number);
    tx.delete(&schema::SURVEY_PAPER, id).map_err(sql_fault)?;
    tx.delete(&schema::SURVEY_ANSWER, id).map_err(sql_fault).map(drop)
}

/// What says nothing is a blank.
pub(in crate::surveys) fn filled(mut answers: Answers) -> Answers {
    answers.retain(|_, datum| match datum {
        Datum::Text(text) => !text.is_empty(),
        Datum::Set(uids) => !uids.is_empty(),
        Datum::Number(_) => true,
    });
    answers
}

/// A datum for a message.
fn said(datum: &Datum) -> String {
    match datum {
        Datum::Number(number) => number.to_string(),
        Datum::Text(text) => text.chars().take(40).collect(),
        Datum::Set(uids) => uids.join(" "),
    }
}

/// That all stands in cells of the version that accept it. Faults: `paper_cell_unknown` with `cell`,
/// `paper_cells_refused` with `cells`, names and what was keyed.
pub(in crate::surveys) fn fits(version: &Version, answers: &Answers) -> Result<(), Fault> {
    let cell = |key: &String| {
        let found = version.cells.iter().find(|cell| cell.key == *key);
        found.ok_or_else(|| Fault::new("paper_cell_unknown").with("cell", key.as_str()))
    };
    let mut refused = Vec::new();
    for (key, datum) in answers {
        let cell = cell(key)?;
        if !cell.holds.accepts(datum) {
            refused.push(format!("{} = {}", cell.name, said(datum)));
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Fault::new("paper_cells_refused").with("cells", refused.join(", "))) }
}
