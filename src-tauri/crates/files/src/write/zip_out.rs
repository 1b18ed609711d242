//! Many files as one: an archive to be unpacked or attached.

use super::part::PartFile;
use crate::Error;
use std::{fs::File, io::Write, path::Path};
use zip::{ZipWriter, write::SimpleFileOptions};

/// An archive under way.
pub struct ZipOut {
    part: PartFile,
    zip: ZipWriter<File>,
}

impl ZipOut {
    /// Begins an archive. The same files give the same bytes: no clock stands in it.
    ///
    /// # Errors
    /// [`Error::NotWritten`].
    pub fn create(path: impl AsRef<Path>) -> Result<Self, Error> {
        let (part, file) = PartFile::create(path.as_ref())?;
        Ok(Self { part, zip: ZipWriter::new(file) })
    }

    /// Adds a file; no two may have one name.
    ///
    /// # Errors
    /// [`Error::NotWritten`].
    pub fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.zip.start_file(name, SimpleFileOptions::default()).map_err(|e| self.part.fault(e))?;
        self.zip.write_all(bytes).map_err(|e| self.part.fault(e))
    }

    /// Puts the archive in its place.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; the target is as it was.
    pub fn finish(self) -> Result<(), Error> {
        let file = self.zip.finish().map_err(|e| self.part.fault(e))?;
        self.part.finish(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn what_goes_in_comes_out() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.zip");
        let write = |names: &[&str]| -> Result<(), Error> {
            let mut out = ZipOut::create(&target)?;
            names.iter().try_for_each(|name| out.file(name, name.as_bytes()))?;
            out.finish()
        };
        write(&["001 王记水果店.html", "002.html"]).unwrap();
        let mut archive = zip::ZipArchive::new(File::open(&target).unwrap()).unwrap();
        let mut text = String::new();
        archive.by_name("001 王记水果店.html").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(
            (archive.len(), text.as_str()),
            (2, "001 王记水果店.html"),
            "a name in Chinese is read as it was written"
        );
        let before = std::fs::read(&target).unwrap();
        assert!(write(&["a", "a"]).is_err(), "one of two files of one name would be lost");
        assert_eq!(std::fs::read(&target).unwrap(), before, "what fails leaves the file as it was");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "and nothing beside it");
    }
}
