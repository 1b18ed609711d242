//! Other machines of the firm: their files tell what they had seen.

use super::{Peer, Peers, conflicts, stamps::Stamps, workspace::Workspace};
use crate::{
    App,
    api::Nothing,
    db::{BESIDE, Sql, sql_fault},
};
use keheng_base::Fault;
use keheng_sync::{Vector, file::Header};
use rusqlite::{Connection, OptionalExtension, params};

/// Remembers what the writer of a file had seen.
pub(super) fn remember(conn: &Connection, header: &Header) -> Sql<()> {
    let vector: Vec<(String, i64)> = header.to.iter().map(|(e, seq)| (e.to_string(), seq)).collect();
    let vector = serde_json::to_string(&vector).unwrap_or_default();
    // An older file that comes later tells nothing new.
    let sql = "INSERT INTO sync_peer VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE
               SET name = excluded.name, seen = excluded.seen, vector = excluded.vector WHERE excluded.seen >= seen";
    conn.execute(sql, params![header.device, header.device_name, header.created_ms, vector]).map(|_| ())
}

/// Name of a machine and what it had seen. Fault: `no_such_machine`.
pub(super) fn find(app: &App, peer: &str) -> Result<(String, Vector), Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    // By id; from the command line by name, the one heard of last.
    let sql = "SELECT name, vector FROM sync_peer WHERE device = ?1 OR name = ?2 ORDER BY device = ?1 DESC, seen DESC LIMIT 1";
    let id: i64 = peer.parse().unwrap_or(0);
    let found: Option<(String, String)> =
        conn.query_row(sql, params![id, peer], |r| Ok((r.get(0)?, r.get(1)?))).optional().map_err(sql_fault)?;
    let (name, vector) = found.ok_or_else(|| Fault::new("no_such_machine").with("name", peer))?;
    Ok((name, parse(&vector)))
}

/// Names of the machines whose files came here.
pub(crate) fn machines(app: &App) -> Result<Vec<String>, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<String>> {
        conn.prepare("SELECT name FROM sync_peer ORDER BY name")?.query_map([], |r| r.get(0))?.collect()
    };
    read().map_err(sql_fault)
}

fn parse(text: &str) -> Vector {
    let pairs: Vec<(String, i64)> = serde_json::from_str(text).unwrap_or_default();
    pairs.into_iter().filter_map(|(e, seq)| Some((e.parse().ok()?, seq))).collect()
}

pub(super) fn list(app: &App, _: Nothing) -> Result<Peers, Fault> {
    let db = app.db()?;
    let workspace = Workspace::of(app, &db)?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<Peer>> {
        let stamps = Stamps::read(&conn)?;
        let mut all = conn.prepare("SELECT device, name, seen, vector FROM sync_peer ORDER BY name, device")?;
        let rows = all.query_map([], |r| {
            Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?, r.get::<_, i64>(2)?, r.get::<_, String>(3)?))
        })?;
        let mut peers = Vec::new();
        for row in rows {
            let (device, name, at, vector) = row?;
            let missing = stamps.beyond(&parse(&vector));
            let first_missing = missing.iter().map(|txn| stamps.of(*txn).hlc).min();
            let sql = "SELECT max(t.wall) FROM op_log o JOIN sync_txn t ON t.id = o.txn WHERE t.hlc < ?1";
            let has_until = conn.prepare_cached(sql)?.query_row([first_missing.unwrap_or(i64::MAX)], |r| r.get(0))?;
            let mut behind = 0;
            for txn in &missing {
                // What only wrote lines of a log is nothing that somebody is behind with.
                let sql = "SELECT 1 FROM sync_txn t LEFT JOIN op_log o ON o.txn = t.id
                           WHERE t.id = ?1 AND (o.txn IS NOT NULL OR (t.came IS NOT NULL AND t.note <> ?2))";
                behind += u64::from(conn.prepare_cached(sql)?.exists(params![txn, BESIDE])?);
            }
            peers.push(Peer { id: device.to_string(), name, at, has_until, behind });
        }
        Ok(peers)
    };
    Ok(Peers {
        code: workspace.secret.to_string(),
        exchanged: workspace.exchanged,
        peers: read().map_err(sql_fault)?,
        conflicts: conflicts::open(&conn, app.words())?,
    })
}
