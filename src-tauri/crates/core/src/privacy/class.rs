//! `privacy.class_copy`: a copy of the file for lessons. Names, phones and addresses are replaced, the same by the same, so that
//! everything still fits together; what somebody wrote freely about customers and waybills is left out, and so is the history.

use super::{ClassCopied, ClassCopyReq};
use crate::{
    App,
    audit::{self, Act},
    customers::form::is_firm,
    db::{
        Db, Sql, content_id,
        erase::{forgets_whole, phones_replaced},
        random_id,
        schema::{Reach, TABLES, Table},
        sql_fault, unwritable,
    },
    desk::JobStarted,
    jobs::Job,
    sample,
    surveys::written_by,
};
use keheng_base::Fault;
use rusqlite::{Connection, functions::FunctionFlags};
use std::{
    collections::{HashMap, HashSet},
    fs,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

/// Faults: `file_in_use` for the open file itself, `file_unwritable`, `disk_full`.
pub(super) fn copy(app: &App, req: ClassCopyReq) -> Result<JobStarted, Fault> {
    let to = app.files().writing(&req.handle)?;
    if to == app.db()?.path() {
        return Err(Fault::new("file_in_use").with("name", crate::db::name(&to)));
    }
    let job = app.start("privacy_class_copy", move |app: &App, job: &Job| {
        let copied = write(app, &*app.db()?, &to, job)?;
        serde_json::to_value(copied).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

fn write(app: &App, db: &Db, to: &Path, job: &Job) -> Result<ClassCopied, Fault> {
    let io = unwritable(to);
    let beside = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = tempfile::tempdir_in(beside).map_err(io)?;
    let plain = folder.path().join("class.keheng");
    db.backup(Some(&plain))?;
    job.progress(0.3, 0);
    job.go_on()?;
    let conn = Connection::open(&plain).map_err(sql_fault)?;
    let names = replace(&conn).map_err(sql_fault)?;
    drop(conn);
    job.progress(0.7, 0);
    job.go_on()?;
    // Opened once, so that it is known to be sound, gets an identity of its own, and is written anew without what was replaced.
    let copy = app.open_copy(&plain)?;
    if let Some(finding) = copy.check()?.into_iter().next() {
        return Err(finding);
    }
    copy.cleans()?;
    drop(copy);
    audit::record(app, Act::ClassCopy, None, 1)?;
    fs::rename(&plain, to).map_err(io)?;
    let bytes = to.metadata().map_err(io)?.len();
    Ok(ClassCopied { file: crate::db::name(to), bytes, names })
}

/// What stands for what: the same for the same within one copy, and for nobody to be found out, because the key is drawn for it
/// and not kept.
#[derive(Default)]
struct StandIns {
    key: i64,
    names: HashMap<String, String>,
    taken: HashSet<String>,
}

impl StandIns {
    fn number(&self, text: &str) -> u64 {
        content_id("stand-in", &format!("{} {text}", self.key)) as u64
    }

    fn name(&mut self, text: &str) -> String {
        if let Some(known) = self.names.get(text) {
            return known.clone();
        }
        let firm = is_firm(text);
        let mut name = sample::stand_in(self.number(text), firm);
        // Two people stay two.
        for again in 2.. {
            if self.taken.insert(name.clone()) {
                break;
            }
            name = format!("{}{again}", sample::stand_in(self.number(text), firm));
        }
        self.names.insert(text.to_owned(), name.clone());
        name
    }

    /// No line begins with 100, so that nobody is called by mistake. What was masked stays masked.
    fn phone(&self, text: &str) -> String {
        let rest = self.number(text) % 100_000_000;
        if text.contains('*') { format!("100****{:04}", rest % 10_000) } else { format!("100{rest:08}") }
    }

    fn of(&mut self, kind: &str, text: &str) -> String {
        match kind {
            _ if text.is_empty() => String::new(),
            "phone" => self.phone(text),
            "address" => district(text),
            "number" => format!("{:08}", self.number(text) % 100_000_000),
            _ => self.name(text),
        }
    }
}

/// An address down to its city or district.
fn district(text: &str) -> String {
    let end = text.char_indices().filter(|(_, c)| "省市区县州盟旗".contains(*c)).map(|(at, c)| at + c.len_utf8());
    // A word like 小区 further back is no district.
    let end = end.take_while(|at| text[..*at].chars().count() <= 12).last().unwrap_or(0);
    text[..end].to_owned()
}

fn kind(table: &Table, column: &str) -> &'static str {
    match column {
        c if c.ends_with("phone") => "phone",
        c if c.ends_with("address") => "address",
        "account" => "number",
        "key" if table.name == "customer_key" => "number",
        _ => "name",
    }
}

/// Replaces everything that says who somebody is. Gives how many names were replaced.
fn replace(conn: &Connection) -> Sql<u64> {
    let stand_ins = Arc::new(Mutex::new(StandIns { key: random_id(), ..StandIns::default() }));
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("keheng_txn", 0, flags, |_| Ok(0_i64))?;
    let known = Arc::clone(&stand_ins);
    conn.create_scalar_function("stand_in", 2, flags, move |call| {
        let (kind, text): (String, String) = (call.get(0)?, call.get(1)?);
        Ok(known.lock().unwrap_or_else(PoisonError::into_inner).of(&kind, &text))
    })?;
    let tx = conn.unchecked_transaction()?;
    for table in TABLES.iter().filter(|t| t.reach == Reach::Synced && !t.grows_only()) {
        let owned = table.owned();
        for column in table.columns.iter().filter(|c| c.sql.starts_with("TEXT")) {
            let (name, column_name) = (table.name, column.name);
            let own = owned.is_some_and(|o| o.columns.contains(&column_name));
            if own && column_name == "note" {
                tx.execute(&format!("UPDATE {name} SET note = NULL WHERE note IS NOT NULL"), [])?;
            } else if column.personal || own {
                let sql = format!(
                    "UPDATE {name} SET {column_name} = stand_in('{}', {column_name}) WHERE {column_name} IS NOT NULL",
                    kind(table, column_name)
                );
                tx.execute(&sql, [])?;
            }
        }
    }
    let (names, key) = {
        let known = stand_ins.lock().unwrap_or_else(PoisonError::into_inner);
        (known.names.clone(), known.key)
    };
    for rewritten in written_by::rewritten(&tx, &|_, _, _| None)? {
        for (column, text) in rewritten.new {
            let sql = format!("UPDATE {} SET {column} = ?2 WHERE id = ?1", rewritten.table.name);
            tx.prepare_cached(&sql)?.execute(rusqlite::params![rewritten.id, text])?;
        }
    }
    texts(&tx, &names, key)?;
    forgets_whole(&tx)?;
    tx.commit()?;
    Ok(names.len() as u64)
}

/// Phones and known names in what was written elsewhere: reasons, measures, plans.
fn texts(conn: &Connection, names: &HashMap<String, String>, key: i64) -> Sql<()> {
    // Short names are parts of words.
    let long: Vec<(&String, &String)> = names.iter().filter(|(n, _)| n.chars().count() >= 3).collect();
    let stand_ins = StandIns { key, ..StandIns::default() };
    for table in TABLES.iter().filter(|t| t.reach == Reach::Synced && t.owned().is_none() && !t.grows_only()) {
        for column in table.columns.iter().filter(|c| c.sql.starts_with("TEXT") && !c.personal) {
            let sql = format!("SELECT id, {0} FROM {1} WHERE {0} IS NOT NULL", column.name, table.name);
            let mut found: Vec<(i64, String)> = Vec::new();
            {
                let mut all = conn.prepare(&sql)?;
                let mut rows = all.query([])?;
                while let Some(r) = rows.next()? {
                    let text: String = r.get(1)?;
                    let mut after = phones_replaced(&text, &|phone| stand_ins.phone(phone));
                    for (name, stands) in &long {
                        if after.contains(name.as_str()) {
                            after = after.replace(name.as_str(), stands);
                        }
                    }
                    if after != text {
                        found.push((r.get(0)?, after));
                    }
                }
            }
            let sql = format!("UPDATE {} SET {} = ?2 WHERE id = ?1", table.name, column.name);
            for (id, after) in found {
                conn.prepare_cached(&sql)?.execute(rusqlite::params![id, after])?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_replaced_by_the_same_and_two_by_two() {
        let mut stand_ins = StandIns { key: 5, ..StandIns::default() };
        let names: HashSet<String> = (0..3000).map(|i| stand_ins.name(&format!("客户{i}"))).collect();
        assert_eq!(names.len(), 3000);
        assert_eq!(stand_ins.name("客户7"), stand_ins.name("客户7"));
        assert_eq!(stand_ins.phone("13812345678").len(), 11);
        assert_ne!(stand_ins.phone("13812345678"), stand_ins.phone("13812345679"));
        assert_eq!(district("浙江省金华市义乌市稠城街道和园小区3幢"), "浙江省金华市义乌市");
        assert_eq!(district("和园路3号"), "");
    }
}
