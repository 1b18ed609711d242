//! What somebody wrote in questionnaires. Answers are codes, so that no text of them is found as text.

use super::{Survey, store};
use crate::db::{
    Sql, Tx,
    erase::{Mark, Marked},
    schema::{self, Table},
};
use keheng_base::{Id, Minutes};
use keheng_form::{Datum, Holds, code};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// Empties the texts of answers to the person's own invitations, and takes phones and names out of those of others.
pub(crate) fn empties(tx: &mut Tx, customer: Option<i64>, marks: &[Mark], names: &[String]) -> Sql<()> {
    let marked = Marked::new(marks);
    let mut own: HashSet<(i64, i64)> = HashSet::new();
    {
        let sql = "SELECT survey_id, token FROM survey_invitation WHERE customer_id = ?1 AND token IS NOT NULL";
        let mut all = tx.conn.prepare(sql)?;
        let rows = all.query_map([customer.unwrap_or(0)], |r| Ok((r.get(0)?, r.get(1)?)))?;
        for row in rows {
            own.insert(row?);
        }
    }
    let after = |survey: i64, token: Option<u64>, said: &str| {
        let mine = token.is_some_and(|t| own.contains(&(survey, t as i64)));
        (!mine).then(|| marked.without(said, names))
    };
    for Rewritten { table, id, new } in rewritten(tx.conn, &after)? {
        tx.empties(table, id, &new)?;
    }
    Ok(())
}

/// A row whose codes say something else.
pub(crate) struct Rewritten {
    pub table: &'static Table,
    pub id: i64,
    /// by column
    pub new: BTreeMap<&'static str, Option<String>>,
}

/// What stands for a text afterwards, none for nothing, by survey and token.
type After<'a> = &'a dyn Fn(i64, Option<u64>, &str) -> Option<String>;

/// Rows of answers whose texts change.
pub(crate) fn rewritten(conn: &Connection, after: After) -> Sql<Vec<Rewritten>> {
    let mut found = Vec::new();
    let sql = "SELECT DISTINCT survey_id FROM survey_version";
    let surveys: Vec<i64> = conn.prepare(sql)?.query_map([], |r| r.get(0))?.collect::<Sql<_>>()?;
    for survey in surveys {
        let versions = store::versions(conn, Id::<Survey>::new(survey))?;
        let recoded = |number: u32, text: &str| -> Option<String> {
            let version = versions.iter().find(|v| v.number == number)?;
            let mut coded = version.decode(text)?;
            let mut changed = false;
            for cell in version.cells.iter().filter(|c| matches!(c.holds, Holds::Text { .. })) {
                let Some(Datum::Text(said)) = coded.answers.get(&cell.key) else { continue };
                let new = after(survey, coded.token, said);
                if new.as_ref() != Some(said) {
                    changed = true;
                    match new {
                        Some(new) => coded.answers.insert(cell.key.clone(), Datum::Text(new)),
                        None => coded.answers.remove(&cell.key),
                    };
                }
            }
            changed.then(|| code::encode(&coded, &version.cells, version.structure))
        };
        for (table, columns) in
            [(&schema::SURVEY_ANSWER, &["code"][..]), (&schema::SURVEY_PAPER, &["code", "second", "settled"][..])]
        {
            let sql = format!("SELECT id, version, {} FROM {} WHERE survey_id = ?1", columns.join(", "), table.name);
            let mut all = conn.prepare(&sql)?;
            let mut rows = all.query([survey])?;
            while let Some(r) = rows.next()? {
                let (id, number): (i64, u32) = (r.get(0)?, r.get(1)?);
                let mut new = BTreeMap::new();
                for (at, column) in columns.iter().enumerate() {
                    let text: Option<String> = r.get(at + 2)?;
                    if let Some(after) = text.and_then(|t| recoded(number, &t)) {
                        new.insert(*column, Some(after));
                    }
                }
                if !new.is_empty() {
                    found.push(Rewritten { table, id, new });
                }
            }
        }
    }
    Ok(found)
}

/// An answer to somebody's own invitation.
pub(crate) struct Written {
    /// title of the questionnaire
    pub survey: String,
    /// when it came in
    pub received: String,
    /// the answer itself
    pub code: String,
    /// what was written in words
    pub texts: Vec<String>,
}

/// Answers to the invitations of a customer.
pub(crate) fn answers(conn: &Connection, customer: Option<i64>) -> Sql<Vec<Written>> {
    let Some(customer) = customer else { return Ok(Vec::new()) };
    let sql =
        "SELECT survey_id, token FROM survey_invitation WHERE customer_id = ?1 AND token IS NOT NULL AND _del <= 0";
    let mut own: BTreeMap<i64, HashSet<i64>> = BTreeMap::new();
    let mut all = conn.prepare(sql)?;
    let mut rows = all.query([customer])?;
    while let Some(r) = rows.next()? {
        own.entry(r.get(0)?).or_default().insert(r.get(1)?);
    }
    let mut found = Vec::new();
    for (survey, tokens) in own {
        let id = Id::<Survey>::new(survey);
        let versions = store::versions(conn, id)?;
        let sql = "SELECT version, code, received FROM survey_answer WHERE survey_id = ?1 AND _del <= 0 ORDER BY received, id";
        let mut all = conn.prepare_cached(sql)?;
        let mut rows = all.query([survey])?;
        while let Some(r) = rows.next()? {
            let (number, code): (u32, String) = (r.get(0)?, r.get(1)?);
            let Some(version) = versions.iter().find(|v| v.number == number) else { continue };
            let Some(coded) = version.decode(&code) else { continue };
            if !coded.token.is_some_and(|t| tokens.contains(&(t as i64))) {
                continue;
            }
            let said = |cell: &keheng_form::Cell| match (&cell.holds, coded.answers.get(&cell.key)) {
                (Holds::Text { .. }, Some(Datum::Text(text))) => Some(text.clone()),
                _ => None,
            };
            found.push(Written {
                survey: version.form.title.get(coded.lang).to_owned(),
                received: Minutes(r.get(2)?).to_string(),
                texts: version.cells.iter().filter_map(said).collect(),
                code,
            });
        }
    }
    Ok(found)
}
