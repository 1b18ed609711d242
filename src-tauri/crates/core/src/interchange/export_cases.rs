//! Cases as a table: under the import's own field names, so that an export can be imported again.

use super::{ExportReq, export::code};
use crate::{
    App,
    cases::{cause, list::read_rows, store},
    customers::mask,
    db::{Sql, sql_fault},
};
use keheng_base::{Fault, Fen, Minutes};
use keheng_files::{Cell, TableOut};
use std::path::Path;

const FIELDS: [&str; 16] = [
    "case-no",
    "case-kind",
    "case-status",
    "no",
    "customer-name",
    "opened",
    "case-due",
    "closed",
    "cause",
    "link",
    "justified",
    "claimed",
    "paid",
    "channel",
    "party",
    "note",
];

pub(super) fn cases(app: &App, req: &ExportReq, to: &Path, word: &dyn Fn(&str) -> String) -> Result<u64, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let ids: Vec<i64> = match &req.view {
        Some(view) => app.views().get(view)?.to_vec(),
        None => {
            let all = || -> Sql<Vec<i64>> {
                let mut statement = conn.prepare("SELECT id FROM service_case WHERE _del <= 0 ORDER BY opened, id")?;
                statement.query_map([], |r| r.get(0))?.collect()
            };
            all().map_err(sql_fault)?
        }
    };
    let today = store::today(&conn).map_err(sql_fault)?;
    let mut out = TableOut::create(to, &word("table-cases"))?;
    let heads: Vec<String> = FIELDS.iter().map(|k| word(&format!("field-{k}"))).collect();
    out.row(&heads.iter().map(|h| Cell::Text(h)).collect::<Vec<_>>())?;
    let named = |family: &str, code: Option<String>| code.map(|c| word(&format!("{family}-{c}"))).unwrap_or_default();
    let mut written = 0;
    for row in read_rows(&conn, &ids).map_err(sql_fault)? {
        let Some(detail) = store::detail(&conn, row.id, today, req.reveal).map_err(sql_fault)? else { continue };
        written += 1;
        let (kind, state) = (named("case-kind", Some(code(&row.kind))), named("case-state", Some(code(&row.state))));
        let cause = match &row.cause {
            Some(known) if cause::is_known(known) => word(&format!("cause-{}", known.replace('_', "-"))),
            own => own.clone().unwrap_or_default(),
        };
        let (link, channel) =
            (named("link", row.link.as_ref().map(code)), named("channel", row.channel.as_ref().map(code)));
        let verdict = row.justified.map(|j| word(if j { "verdict-yes" } else { "verdict-no" })).unwrap_or_default();
        let time = |t: Option<Minutes>| t.map_or(Cell::Empty, Cell::Time);
        let money = |m: Option<Fen>| m.map_or(Cell::Empty, Cell::Money);
        out.row(&[
            Cell::Text(row.no.as_deref().unwrap_or_default()),
            Cell::Text(&kind),
            Cell::Text(&state),
            Cell::Text(row.shipment_no.as_deref().unwrap_or_default()),
            Cell::Text(&if req.reveal { row.customer_name.clone() } else { mask::name(&row.customer_name) }),
            Cell::Time(row.opened),
            time(row.due),
            time(row.closed),
            Cell::Text(&cause),
            Cell::Text(&link),
            Cell::Text(&verdict),
            money(row.claimed_fen),
            money(row.paid_fen),
            Cell::Text(&channel),
            Cell::Text(detail.party.as_deref().unwrap_or_default()),
            Cell::Text(detail.note.as_deref().unwrap_or_default()),
        ])?;
    }
    out.finish()?;
    Ok(written)
}
