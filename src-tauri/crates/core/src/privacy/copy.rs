//! `privacy.copy`: everything the file holds of a person, for that person: as JSON for programs, or as a page that needs nothing
//! but itself.

use super::{PersonCopied, PersonCopyReq, person::Person};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{
        Db, Sql,
        schema::{CODES, CUSTOMER, Column, Table},
        sql_fault,
    },
    desk::{JobStarted, whole},
    exchange::{Held, said},
    jobs::Job,
    surveys::written_by,
};
use keheng_base::{Fault, Minutes};
use keheng_form::html::escape;
use keheng_words::Words;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, path::Path};

/// Columns that hold minutes, and are written as times.
const TIMES: &[&str] = &["shipped", "due", "delivered", "opened", "closed", "received", "invited", "reminded"];

/// Rows of a table.
struct Part {
    table: &'static Table,
    ids: Vec<i64>,
    /// by row, then by column
    rows: Vec<Vec<Held>>,
}

/// Faults besides those of finding somebody: `file_unwritable`.
pub(super) fn copy(app: &App, req: PersonCopyReq) -> Result<JobStarted, Fault> {
    let to = app.files().writing(&req.handle)?;
    {
        let db = app.db()?;
        Person::find(&*db.read()?, req.customer, req.phone.as_deref())?;
    }
    let job = app.start("privacy_copy", move |app: &App, job: &Job| {
        let db = app.db()?;
        let copied = write(app, &db, &req, &to, job)?;
        serde_json::to_value(copied).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

fn write(app: &App, db: &Db, req: &PersonCopyReq, to: &Path, job: &Job) -> Result<PersonCopied, Fault> {
    let conn = db.read()?;
    let moment = conn.unchecked_transaction().map_err(sql_fault)?;
    let person = Person::find(&moment, req.customer, req.phone.as_deref())?;
    let read = || -> Sql<(Vec<Part>, Vec<written_by::Written>)> {
        let mut parts = Vec::new();
        for (table, ids) in person.rows(&moment)? {
            let names: Vec<&str> = table.columns.iter().map(|c| c.name).collect();
            let sql = format!("SELECT {} FROM {} WHERE id = ?1", names.join(", "), table.name);
            let mut one = moment.prepare(&sql)?;
            let row = |id: &i64| {
                one.query_row([id], |r| {
                    (0..names.len()).map(|at| Ok(Held::of(r.get_ref(at)?))).collect::<Sql<Vec<Held>>>()
                })
            };
            let rows = ids.iter().map(row).collect::<Sql<_>>()?;
            parts.push(Part { table, ids, rows });
        }
        Ok((parts, written_by::answers(&moment, person.customer)?))
    };
    let (parts, answers) = read().map_err(sql_fault)?;
    job.progress(0.6, 0);
    job.go_on()?;
    let words = app.words();
    let made = Minutes(app.now_ms().div_euclid(60_000)).to_string();
    let is_json = to.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
    let text = if is_json {
        serde_json::to_string_pretty(&as_json(&person, &parts, &answers, &made))
            .map_err(|e| Fault::new("internal").with("reason", e.to_string()))?
    } else {
        page(words, &person, &parts, &answers, &made)
    };
    audit::record(app, Act::PersonCopy, person.customer.map(|c| Subject::row(&CUSTOMER, c)), 1)?;
    whole(to, text.as_bytes())?;
    let rows = parts.iter().map(|p| p.ids.len() as u64).sum::<u64>() + answers.len() as u64;
    Ok(PersonCopied { file: crate::db::name(to), bytes: text.len() as u64, rows })
}

/// A value for programs: codes by name, times as text, everything else as it is; units stand in the names of columns.
fn value(table: &Table, column: &Column, held: &Held) -> Value {
    match held {
        Held::Int(n) if TIMES.contains(&column.name) => Minutes(*n).to_string().into(),
        Held::Int(n) => {
            let codes = CODES.iter().find(|(t, c, ..)| *t == table.name && *c == column.name);
            match codes.and_then(|(.., codes)| codes.iter().find(|(code, _)| code == n)) {
                Some((_, word)) => (*word).into(),
                // Beyond 2^53 a number would lose its last digits on the way.
                None if column.name.ends_with("_id") => n.to_string().into(),
                None => (*n).into(),
            }
        }
        Held::Text(text) => text.as_str().into(),
        Held::Null => Value::Null,
    }
}

fn as_json(person: &Person, parts: &[Part], answers: &[written_by::Written], made: &str) -> Value {
    let mut tables = Map::new();
    for Part { table, ids, rows } in parts {
        let row = |(id, values): (&i64, &Vec<Held>)| {
            let mut row = Map::new();
            row.insert("id".to_owned(), id.to_string().into());
            for (column, held) in table.columns.iter().zip(values) {
                row.insert(column.name.to_owned(), value(table, column, held));
            }
            Value::Object(row)
        };
        tables.insert(table.name.to_owned(), ids.iter().zip(rows).map(row).collect());
    }
    let answers: Vec<Value> = answers
        .iter()
        .map(|a| json!({"survey": a.survey, "code": a.code, "received": a.received, "texts": a.texts}))
        .collect();
    json!({
        "format": "keheng-person",
        "version": 1,
        "made": made,
        "customer": person.customer.map(|c| c.to_string()),
        "name": person.name,
        "phones": person.phones,
        "tables": tables,
        "answers": answers,
    })
}

/// The word of a group of columns.
fn group_word(words: &Words, table: &Table, group: &str) -> String {
    let keys = [format!("part-{}-{group}", table.name.replace('_', "-")), format!("part-{group}")];
    keys.iter().find_map(|key| words.find(key, &BTreeMap::new())).unwrap_or_else(|| group.to_owned())
}

fn table_html(words: &Words, part: &Part) -> String {
    let table = part.table;
    let mut html = String::from("<table><thead><tr>");
    for group in table.groups {
        html += &format!("<th>{}</th>", escape(&group_word(words, table, group)));
    }
    html += "</tr></thead><tbody>";
    for row in &part.rows {
        html += "<tr>";
        for group in 0..table.groups.len() {
            let cells: Vec<String> = table
                .columns
                .iter()
                .zip(row)
                .filter(|(column, _)| usize::from(column.group) == group)
                .map(|(column, held)| match held {
                    Held::Int(n) if TIMES.contains(&column.name) => Minutes(*n).to_string(),
                    held => said(words, table, column, held),
                })
                .filter(|text| !text.is_empty())
                .collect();
            html += &format!("<td>{}</td>", escape(&cells.join(" · ")));
        }
        html += "</tr>";
    }
    html + "</tbody></table>"
}

/// A page without scripts and without anything from elsewhere.
fn page(words: &Words, person: &Person, parts: &[Part], answers: &[written_by::Written], made: &str) -> String {
    let title = words.privacy_copy_title(person.name.as_deref().unwrap_or(person.phones.first().map_or("", |p| p)));
    let mut body = format!("<h1>{}</h1><p>{}</p>", escape(&title), escape(&words.privacy_copy_about(made)));
    for part in parts {
        let key = format!("table-{}", part.table.name.replace('_', "-"));
        let name = words.find(&key, &BTreeMap::new()).unwrap_or_else(|| part.table.name.to_owned());
        body += &format!("<h2>{} ({})</h2>{}", escape(&name), part.rows.len(), table_html(words, part));
    }
    if !answers.is_empty() {
        body += &format!("<h2>{} ({})</h2><ul>", escape(&words.privacy_copy_answers()), answers.len());
        for a in answers {
            let texts: Vec<String> = a.texts.iter().map(|t| escape(t)).collect();
            body += &format!("<li>{} · {} <code>{}</code>", escape(&a.survey), escape(&a.received), escape(&a.code));
            if !texts.is_empty() {
                body += &format!("<br>{}", texts.join("<br>"));
            }
            body += "</li>";
        }
        body += "</ul>";
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
<title>{}</title><style>{STYLE}</style></head><body>{body}</body></html>\n",
        words.lang().tag(),
        escape(&title)
    )
}

const STYLE: &str = "body{font:14px/1.5 'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;margin:2rem;color:#1d2226}\
h1{font-size:20px}h2{font-size:16px;margin:1.5rem 0 .5rem}table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #cfc8b8;padding:3px 6px;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
th{background:#f3efe6;font-weight:600}code{overflow-wrap:anywhere}@media print{body{margin:0}}";
