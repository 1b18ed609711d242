//! What is checked about a file before a parser sees it: real sizes, completeness, encryption.
//!
//! Workbooks come from strangers. A parser that is handed a bomb takes the memory first and complains afterwards, so
//! every compressed part is unpacked once into nothing and counted: what a directory claims is only a claim.

mod cfb;
mod xml;
mod zip;

pub(crate) use cfb::{MAX_FILE as MAX_XLS, check_xls};
pub(crate) use zip::check_xlsx;

use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A buffered file that tells everyone who asks how far it has been read.
pub(crate) struct Tracked {
    file: BufReader<File>,
    at: Arc<AtomicU64>,
}

impl Tracked {
    pub fn new(file: File, at: Arc<AtomicU64>) -> Self {
        Self { file: BufReader::with_capacity(64 << 10, file), at }
    }
}

impl Read for Tracked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.at.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl BufRead for Tracked {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.file.fill_buf()
    }
    fn consume(&mut self, amount: usize) {
        self.file.consume(amount);
        self.at.fetch_add(amount as u64, Ordering::Relaxed);
    }
}

impl Seek for Tracked {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = self.file.seek(to)?;
        self.at.store(at, Ordering::Relaxed);
        Ok(at)
    }
}
