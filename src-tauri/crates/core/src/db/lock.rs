//! One program holds a file: a lock beside it, released by the system however the program ends.

use keheng_base::Fault;
use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
};

/// Held while the file is open.
pub struct Lock {
    _file: File,
}

impl Lock {
    /// The lock's place: beside the file, so that every machine that sees the file sees the lock.
    pub fn path(data: &Path) -> PathBuf {
        super::beside(data, ".lock")
    }

    /// Takes the lock or says `file_in_use`.
    pub fn take(data: &Path) -> Result<Lock, Fault> {
        let path = Self::path(data);
        let unreadable = super::unwritable(data);
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path).map_err(unreadable)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Fault::new("file_in_use").with("name", super::name(data))),
            Err(TryLockError::Error(e)) => Err(unreadable(e)),
        }
    }
}
