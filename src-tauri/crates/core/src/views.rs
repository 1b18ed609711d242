//! Open views of grids: the ids in order, kept while the page scrolls, so that any slice is one look-up away.

use keheng_base::Fault;
use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// Views kept at most; the page opens a new one for each change of filter or sort.
const KEPT: usize = 8;
/// Rows of all of them at most, 8 bytes each: two views of the largest file, whatever else is open.
const ROWS: usize = 10_000_000;

/// The views of a program.
#[derive(Default)]
pub struct Views {
    next: AtomicU64,
    open: Mutex<VecDeque<(String, Arc<Vec<i64>>)>>,
}

impl Views {
    /// Keeps a view; gives its token.
    pub fn keep(&self, ids: Vec<i64>) -> String {
        let token = format!("v{}", self.next.fetch_add(1, Ordering::Relaxed) + 1);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.push_back((token.clone(), Arc::new(ids)));
        let rows = |open: &VecDeque<(String, Arc<Vec<i64>>)>| open.iter().map(|(_, ids)| ids.len()).sum::<usize>();
        // The newest stays, however long it is.
        while open.len() > KEPT || (open.len() > 1 && rows(&open) > ROWS) {
            open.pop_front();
        }
        token
    }

    /// The ids of a view. Fault: `view_closed` (the page opens it again).
    pub fn get(&self, token: &str) -> Result<Arc<Vec<i64>>, Fault> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.iter().find(|(t, _)| t == token).map(|(_, ids)| Arc::clone(ids)).ok_or_else(|| Fault::new("view_closed"))
    }

    /// A slice of a view, at most 500 rows.
    pub fn slice(&self, token: &str, offset: u64, limit: u32) -> Result<Vec<i64>, Fault> {
        let ids = self.get(token)?;
        let from = (offset.min(ids.len() as u64)) as usize;
        let to = (from + limit.min(500) as usize).min(ids.len());
        Ok(ids[from..to].to_vec())
    }

    /// Forgets all: another file is open.
    pub fn clear(&self) {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
