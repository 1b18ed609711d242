//! What a month is costed on: departments, activities and rules as they are, or as they were when the month was closed.
//!
//! A closed month keeps its figures: closing writes down what it was costed on, and a later change of heads, unit times or
//! rules speaks of the months after it. Months before a closed one that are open still are costed on the same.

use super::{CostActivity, CostDepartment, CostRules, store};
use crate::db::Sql;
use keheng_base::Month;
use rusqlite::{Connection, types::Type};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the cost of a month rests on, besides its books and waybills.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Basis {
    /// in their order
    pub departments: Vec<CostDepartment>,
    /// in their order; positions of departments are those of the list above
    pub activities: Vec<CostActivity>,
    /// rules
    pub rules: CostRules,
}

/// What each month is costed on.
pub(super) struct Bases {
    now: Basis,
    closed: BTreeMap<Month, Basis>,
}

impl Bases {
    /// As stored.
    pub fn read(conn: &Connection) -> Sql<Bases> {
        let departments = store::departments(conn)?;
        let activities = store::activities(conn, &departments)?;
        let now = Basis { departments, activities, rules: store::rules(conn)? };
        let sql = "SELECT month, basis FROM cost_lock WHERE closed = 1 AND basis IS NOT NULL AND _del <= 0";
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |r| {
            let text: String = r.get(1)?;
            // Never the figures of today in place of those that were closed.
            let unreadable = |e| rusqlite::Error::FromSqlConversionFailure(1, Type::Text, Box::new(e));
            Ok((Month(r.get(0)?), serde_json::from_str(&text).map_err(unreadable)?))
        })?;
        Ok(Bases { now, closed: rows.collect::<Sql<_>>()? })
    }

    /// What a month is costed on.
    pub fn of(&self, month: Month) -> &Basis {
        self.closed.range(month..).next().map_or(&self.now, |(_, basis)| basis)
    }
}
