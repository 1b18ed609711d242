//! Rows of invitations.

use crate::db::Sql;
use keheng_base::Id;
use rusqlite::Connection;
use std::collections::HashMap;

/// Customers of a survey by the token of the page that was made for them. Empty for an anonymous survey.
pub(crate) fn invited(
    conn: &Connection,
    survey: Id<crate::surveys::Survey>,
) -> Sql<HashMap<u64, Id<crate::customers::Customer>>> {
    let sql = "SELECT token, customer_id FROM survey_invitation
               WHERE survey_id = ?1 AND token IS NOT NULL AND customer_id IS NOT NULL AND _del <= 0";
    let read = |r: &rusqlite::Row| Ok((r.get::<_, i64>(0)? as u64, Id::new(r.get(1)?)));
    conn.prepare_cached(sql)?.query_map([survey.raw()], read)?.collect()
}
