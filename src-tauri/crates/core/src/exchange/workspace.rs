//! Whose data a file holds, and what its exchange files are sealed with.

use crate::{
    App,
    db::{Db, Sql, content_id, name},
};
use keheng_base::Fault;
use keheng_sync::file::Secret;
use rusqlite::{Connection, OptionalExtension, params};

/// This machine in the firm.
pub(super) struct Workspace {
    /// random id of the firm's data
    pub id: i64,
    /// what files are sealed with
    pub secret: Secret,
    /// files were written or taken in before
    pub exchanged: bool,
    /// the secret was typed in, and the firm's id comes with its first file
    pub coded: bool,
    /// how the data are called
    pub firm: String,
    /// this copy of the data: a label, nothing counts by it
    pub device: i64,
    /// how it is called
    pub device_name: String,
}

impl Workspace {
    /// Reads who this is. Fault: `storage`.
    pub fn of(app: &App, db: &Db) -> Result<Workspace, Fault> {
        let conn = db.read()?;
        let number = |name: &str| -> Result<Option<i64>, Fault> {
            conn.query_row("SELECT value FROM meta WHERE name = ?1", [name], |r| r.get(0))
                .optional()
                .map_err(crate::db::sql_fault)
        };
        let secret: String = conn
            .query_row("SELECT value FROM meta WHERE name = 'secret'", [], |r| r.get(0))
            .map_err(crate::db::sql_fault)?;
        let machine = ["COMPUTERNAME", "HOSTNAME"].iter().find_map(|v| std::env::var(v).ok()).unwrap_or_default();
        let actor = app.actor();
        let place = std::path::absolute(db.path()).unwrap_or_else(|_| db.path().to_owned());
        let file = name(db.path());
        let device = content_id("device", &format!("{machine}\n{actor}\n{}", place.display()));
        let names = [actor.to_owned(), machine, format!("PC-{:04X}", device & 0xFFFF)];
        Ok(Workspace {
            id: number("workspace")?.unwrap_or_default(),
            secret: unhex(&secret)
                .map(Secret::from_bytes)
                .ok_or_else(|| Fault::new("file_damaged").with("name", ""))?,
            exchanged: number("exchanged")?.is_some(),
            coded: number("coded")?.is_some(),
            firm: file.trim_end_matches(".keheng").to_owned(),
            device,
            device_name: names.into_iter().find(|n| !n.is_empty()).unwrap_or_default(),
        })
    }
}

/// Takes a firm's code, before any file: from then on only files sealed with it are taken. Faults: `exchange_secret`,
/// `exchange_has_met` where files were exchanged already.
pub(super) fn code(app: &App, req: super::CodeReq) -> Result<super::Peers, Fault> {
    let secret: Secret = req.code.parse()?;
    let db = app.db()?;
    let here = Workspace::of(app, &db)?;
    if here.exchanged && here.secret != secret {
        return Err(Fault::new("exchange_has_met"));
    }
    db.note(|conn| {
        conn.execute("INSERT OR REPLACE INTO meta VALUES ('secret', ?1)", [hex(&secret.bytes())])?;
        conn.execute("INSERT OR REPLACE INTO meta VALUES ('coded', 1)", [])
    })?;
    app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned()] });
    super::peers::list(app, crate::api::Nothing {})
}

/// Notes that this file has met others, so that from now on it belongs to its firm.
pub(super) fn met(conn: &Connection) -> Sql<()> {
    conn.execute("INSERT OR REPLACE INTO meta VALUES ('exchanged', 1)", []).map(|_| ())
}

/// Makes this file part of another firm's data.
pub(super) fn join(conn: &Connection, workspace: i64, secret: &Secret) -> Sql<()> {
    let mut put = conn.prepare("INSERT OR REPLACE INTO meta VALUES (?1, ?2)")?;
    put.execute(params!["workspace", workspace])?;
    put.execute(params!["secret", hex(&secret.bytes())])?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 15]> {
    let bytes: Option<Vec<u8>> =
        (0..text.len() / 2).map(|i| u8::from_str_radix(text.get(2 * i..2 * i + 2)?, 16).ok()).collect();
    bytes?.try_into().ok()
}
