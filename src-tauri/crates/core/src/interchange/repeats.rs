//! Rows of one import that are about the same thing: a repetition counts once, a contradiction is refused.

use super::batch::Oddity;
use crate::db::IdMap;
use keheng_base::Arg;
use std::collections::BTreeMap;

/// Rows met so far: by id their content and file << 26 | row.
#[derive(Default)]
pub struct Repeats(IdMap<i64, (u32, u32)>);

const ROW_BITS: u32 = 26;
const ROWS: u32 = (1 << ROW_BITS) - 1;

impl Repeats {
    /// Notes a row. The oddity, when an earlier row of this import has the same id: `duplicate_row` with the same
    /// content, else `conflicting_row`; `value` names the thing.
    pub fn check(
        &mut self,
        file: u32,
        row: u32,
        id: i64,
        content: u32,
        value: impl FnOnce() -> String,
    ) -> Option<Oddity> {
        if let Some((known, first)) = self.0.get(&id) {
            let same = *known == content;
            return Some(Oddity {
                file,
                row,
                column: None,
                code: if same { "duplicate_row" } else { "conflicting_row" },
                value: value(),
                refused: !same,
                args: BTreeMap::from([("row_of".to_owned(), Arg::from(first & ROWS))]),
            });
        }
        self.0.insert(id, (content, file << ROW_BITS | row.min(ROWS)));
        None
    }
}
