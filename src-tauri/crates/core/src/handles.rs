//! Tokens for chosen files: the page works with them and never sees a path.

use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};
use ts_rs::TS;

/// A file the user chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Offered {
    /// token
    pub handle: String,
    /// name without folder
    pub name: String,
    /// size
    pub bytes: u64,
}

/// What a token stands for.
#[derive(Clone, Debug)]
enum Place {
    Read(PathBuf),
    Write(PathBuf),
    Folder(PathBuf),
}

/// The tokens given out so far.
#[derive(Default)]
pub struct Handles {
    next: AtomicU64,
    places: Mutex<HashMap<String, Place>>,
}

impl Handles {
    fn keep(&self, place: Place) -> String {
        let token = format!("f{}", self.next.fetch_add(1, Ordering::Relaxed) + 1);
        self.places.lock().unwrap_or_else(PoisonError::into_inner).insert(token.clone(), place);
        token
    }

    fn place(&self, token: &str) -> Option<Place> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).get(token).cloned()
    }

    /// Gives a token for a file to read. Fault: `file_unreadable`.
    pub fn offer(&self, path: PathBuf) -> Result<Offered, Fault> {
        let name = crate::db::name(&path);
        let unreadable =
            |reason: String| Fault::new("file_unreadable").with("name", name.as_str()).with("reason", reason);
        let meta = path.metadata().map_err(|e| unreadable(e.to_string()))?;
        if !meta.is_file() {
            return Err(unreadable("not a file".to_owned()));
        }
        Ok(Offered { bytes: meta.len(), handle: self.keep(Place::Read(path)), name })
    }

    /// Gives a token for a place to write to.
    pub fn offer_save(&self, path: PathBuf) -> String {
        self.keep(Place::Write(path))
    }

    /// Gives a token for a folder.
    pub fn offer_folder(&self, path: PathBuf) -> Offered {
        Offered { name: crate::db::name(&path), bytes: 0, handle: self.keep(Place::Folder(path)) }
    }

    /// The folder of a token. Fault: `handle_unknown`.
    pub fn folder(&self, token: &str) -> Result<PathBuf, Fault> {
        match self.place(token) {
            Some(Place::Folder(path)) => Ok(path),
            _ => Err(Fault::new("handle_unknown").with("handle", token)),
        }
    }

    /// The file of a token. Fault: `handle_unknown`.
    pub fn reading(&self, token: &str) -> Result<PathBuf, Fault> {
        match self.place(token) {
            Some(Place::Read(path)) => Ok(path),
            _ => Err(Fault::new("handle_unknown").with("handle", token)),
        }
    }

    /// The place of a token: only one that was chosen for writing. Fault: `handle_unknown`.
    pub fn writing(&self, token: &str) -> Result<PathBuf, Fault> {
        match self.place(token) {
            Some(Place::Write(path)) => Ok(path),
            _ => Err(Fault::new("handle_unknown").with("handle", token)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_offered_for_reading_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.csv");
        std::fs::write(&path, "a").unwrap();
        let handles = Handles::default();
        let offered = handles.offer(path.clone()).unwrap();
        assert_eq!(handles.reading(&offered.handle).unwrap(), path);
        assert_eq!(
            handles.writing(&offered.handle).unwrap_err().code,
            "handle_unknown",
            "a chosen source is not a target"
        );
        assert_eq!(handles.reading("../../etc/passwd").unwrap_err().code, "handle_unknown", "a path is no token");
    }
}
