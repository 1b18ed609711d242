//! A file that appears complete or not at all.

use crate::Error;
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

/// `name.part` beside the target, removed unless [`PartFile::finish`] is reached.
pub(super) struct PartFile {
    target: PathBuf,
    part: PathBuf,
    finished: bool,
}

impl PartFile {
    pub fn create(target: &Path) -> Result<(Self, File), Error> {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let part = target.with_file_name(name);
        let this = Self { target: target.to_owned(), part, finished: false };
        match File::create(&this.part) {
            Ok(file) => Ok((this, file)),
            Err(error) => Err(this.fault(error)),
        }
    }

    /// Makes the bytes durable and gives the file its name.
    pub fn finish(mut self, file: File) -> Result<(), Error> {
        file.sync_all().map_err(|e| self.fault(e))?;
        // Windows does not rename an open file.
        drop(file);
        fs::rename(&self.part, &self.target).map_err(|e| self.fault(e))?;
        self.finished = true;
        Ok(())
    }

    /// File name without its folder.
    pub fn name(&self) -> String {
        self.target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
    }

    pub fn fault(&self, detail: impl ToString) -> Error {
        Error::NotWritten { name: self.name(), detail: detail.to_string() }
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if !self.finished {
            // Nothing better can be done where even removing fails; the next export overwrites it.
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// Writes a whole file at once.
///
/// # Errors
/// [`Error::NotWritten`]; the target is as it was.
pub(crate) fn write_whole(target: &Path, bytes: &[u8]) -> Result<(), Error> {
    let (part, mut file) = PartFile::create(target)?;
    file.write_all(bytes).map_err(|e| part.fault(e))?;
    part.finish(file)
}
