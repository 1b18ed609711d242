//! The cases behind a month's failure cost.

use super::{FailedReq, FailedRes};
use crate::{
    App,
    cases::failed::{dearest, register},
    db::sql_fault,
};
use keheng_base::Fault;

/// Rows shown: the dearest tell where the money went.
const ROWS: usize = 40;

/// The cases about shipments of a month, the dearest first.
pub fn cases(app: &App, req: FailedReq) -> Result<FailedRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = register(&conn, None).map_err(sql_fault)?;
    let total = found.months.get(&req.month).map_or(0, |f| f.cases);
    Ok(FailedRes { total, rows: dearest(&conn, req.month, ROWS).map_err(sql_fault)? })
}
