//! Files written beside their place and renamed, so that they appear complete or not at all.

use crate::db;
use keheng_base::Fault;
use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

/// Writes bytes beside the target and gives them its name.
pub(crate) fn whole(to: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let part = db::beside(to, ".part");
    let write = || -> io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        // Windows renames no open file.
        drop(file);
        fs::rename(&part, to)
    };
    write().map_err(|e| {
        // Where even removing fails, the next save writes over it.
        let _ = fs::remove_file(&part);
        db::unwritable(to)(e)
    })
}
