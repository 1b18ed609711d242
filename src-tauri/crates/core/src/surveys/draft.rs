//! Drafts for other rooms of the house: what is found elsewhere becomes a question within the finder's own operation.

use super::{Survey, edit::text, list::living, store};
use crate::db::{Tx, random_id, schema, sql_fault};
use keheng_base::{Fault, Id};
use keheng_form::{Form, uids};
use rusqlite::{Connection, ToSql};
use std::collections::BTreeSet;

/// A new survey with this draft. Fault: `survey_too_long`.
pub(crate) fn begin(tx: &mut Tx, form: &Form) -> Result<Id<Survey>, Fault> {
    let (id, stored) = (random_id(), text(form)?);
    let values: [(&str, &dyn ToSql); 3] = [("form", &stored), ("template", &None::<String>), ("closed", &false)];
    tx.insert(&schema::SURVEY, id, &values).map_err(sql_fault)?;
    Ok(Id::new(id))
}

/// A draft, and the uids that published versions gave away. Fault: `no_such_survey`.
pub(crate) fn read(conn: &Connection, id: Id<Survey>) -> Result<(Form, BTreeSet<String>), Fault> {
    let form = living(conn, id)?.form;
    let versions = store::versions(conn, id).map_err(sql_fault)?;
    Ok((form, versions.iter().flat_map(|v| uids(&v.form)).collect()))
}

/// Keeps a draft. Faults: `no_such_survey`, `survey_too_long`.
pub(crate) fn keep(tx: &mut Tx, id: Id<Survey>, form: &Form) -> Result<(), Fault> {
    living(tx.conn, id)?;
    tx.update(&schema::SURVEY, id.raw(), &[("form", &text(form)?)]).map_err(sql_fault)?;
    Ok(())
}
