//! The zip container of an XLSX file.

use super::xml::{MAX_RUN, Scan, Trouble};
use crate::Error;
use std::{
    fs::File,
    io::{self, BufReader, Read, Seek, SeekFrom},
};
use zip::{ZipArchive, read::ZipReadOptions, result::ZipError};

/// Most bytes a workbook may have unpacked: a sheet full to its last row (1,048,576 rows of 13 columns) needs about 800 MB.
const MAX_UNPACKED: u64 = 1 << 30;
/// Below this any ratio is harmless: repetitive real tables reach 100 to 1.
const ANY_RATIO: u64 = 48 << 20;
/// Highest ratio of unpacked to packed bytes above [`ANY_RATIO`].
const MAX_RATIO: u64 = 200;
/// Most parts; a workbook has some dozens.
const MAX_ENTRIES: u64 = 4096;
/// Most bytes of a part that the parser holds in memory as a whole (styles, theme, list of sheets).
const MAX_INDEX_PART: u64 = 32 << 20;

/// Checks everything inside the container and returns where each part lies in the file (offset, packed length).
pub(crate) fn check_xlsx(name: &str, mut file: File) -> Result<Vec<(u64, u64)>, Error> {
    let owned = || name.to_owned();
    let length = file.seek(SeekFrom::End(0)).map_err(|e| Error::io(name, e))?;
    let entries = claimed_entries(name, &mut file, length)?;
    if entries > MAX_ENTRIES {
        return Err(Error::TooLarge { name: owned(), what: "entries", found: entries, limit: MAX_ENTRIES });
    }
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| fault(name, e))?;
    if archive.has_duplicate_names() {
        // Two readers could see two different parts under one name.
        return Err(Error::unreadable(name, "two parts of one name"));
    }
    let (mut unpacked, mut packed) = (0u64, 0u64);
    let mut parts = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|e| fault(name, e))?;
        if entry.encrypted() {
            return Err(Error::Encrypted { name: owned() });
        }
        unpacked = unpacked.saturating_add(entry.size());
        packed = packed.saturating_add(entry.compressed_size());
        parts.push((entry.data_start().unwrap_or(0), entry.compressed_size()));
    }
    let too_dense = unpacked > ANY_RATIO && unpacked / packed.max(1) > MAX_RATIO;
    // Parts that overlap share their packed bytes: together they claim more than the file has.
    if unpacked > MAX_UNPACKED || too_dense || packed > length {
        let limit = if unpacked > MAX_UNPACKED { MAX_UNPACKED } else { ANY_RATIO };
        return Err(bomb(name, unpacked, limit));
    }
    known_kind(name, &archive)?;
    let mut buffer = vec![0; 256 << 10];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|e| fault(name, e))?;
        let claimed = entry.size();
        let part = entry.name().map(|n| n.into_owned()).unwrap_or_default();
        if is_index(&part) && claimed > MAX_INDEX_PART {
            return Err(bomb(name, claimed, MAX_INDEX_PART));
        }
        let mut scan = Scan::default();
        let unpacked = unpack(&mut entry, claimed, &mut buffer, &mut scan);
        drop(entry);
        let trouble = match unpacked {
            Ok(()) => continue,
            Err(Unpack::Trouble(Trouble::Doctype)) => Error::Doctype { name: owned(), part },
            Err(Unpack::Trouble(Trouble::Run(found))) => bomb(name, found, found.min(MAX_RUN)),
            Err(Unpack::Trouble(Trouble::Strings { found, limit })) => {
                Error::TooLarge { name: owned(), what: "strings", found, limit }
            }
            Err(Unpack::Short) => Error::Truncated { name: owned() },
            Err(Unpack::Damaged(e)) => Error::unreadable(name, format!("{part}: {e}")),
            // Either more follows than was claimed, or the checksum is wrong; without checksums only the first remains.
            Err(Unpack::End(e)) => {
                let unchecked = ZipReadOptions::new().ignore_crc32(true);
                let mut entry = archive.by_index_with_options(index, unchecked).map_err(|e| fault(name, e))?;
                match unpack(&mut entry, claimed, &mut buffer, &mut Scan::default()) {
                    Err(Unpack::End(_)) => Error::FalseSize { name: owned(), part },
                    _ => Error::unreadable(name, format!("{part}: {e}")),
                }
            }
        };
        return Err(trouble);
    }
    Ok(parts)
}

enum Unpack {
    Trouble(Trouble),
    /// fewer bytes than claimed
    Short,
    /// the packed data make no sense
    Damaged(io::Error),
    /// all claimed bytes came, but that was not a proper end
    End(io::Error),
}

/// Unpacks a part into nothing but a look at it, and never further than one byte behind its claimed size.
fn unpack(entry: &mut impl Read, claimed: u64, buffer: &mut [u8], scan: &mut Scan) -> Result<(), Unpack> {
    let mut counted = 0;
    while counted < claimed {
        let read = match entry.take(claimed - counted).read(buffer) {
            Ok(0) => return Err(Unpack::Short),
            Ok(read) => read,
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => return Err(Unpack::Short),
            Err(e) => return Err(Unpack::Damaged(e)),
        };
        counted += read as u64;
        scan.feed(&buffer[..read]).map_err(Unpack::Trouble)?;
    }
    match entry.read(&mut buffer[..1]) {
        Ok(0) => Ok(()),
        Ok(_) => Err(Unpack::End(io::ErrorKind::InvalidData.into())),
        Err(e) => Err(Unpack::End(e)),
    }
}

fn bomb(name: &str, bytes: u64, limit: u64) -> Error {
    Error::Bomb { name: name.to_owned(), megabytes: bytes.div_ceil(1 << 20), limit: limit.div_ceil(1 << 20) }
}

fn fault(name: &str, error: ZipError) -> Error {
    match error {
        ZipError::Io(e) => Error::io(name, e),
        other => Error::unreadable(name, other),
    }
}

/// Parts that the parser keeps whole.
fn is_index(part: &str) -> bool {
    ["styles.xml", "workbook.xml", "theme1.xml", ".rels", "[Content_Types].xml"].iter().any(|end| part.ends_with(end))
}

fn known_kind<R: Read + Seek>(name: &str, archive: &ZipArchive<R>) -> Result<(), Error> {
    let parts: Vec<String> =
        archive.file_names_raw().map(|n| String::from_utf8_lossy(n).to_lowercase().replace('\\', "/")).collect();
    let has = |start: &str| parts.iter().any(|p| p.starts_with(start));
    let found = if has("xl/workbook.bin") || has("word/") || has("ppt/") || has("mimetype") {
        "document"
    } else if !has("xl/") {
        "archive"
    } else {
        return Ok(());
    };
    Err(Error::NotATable { name: name.to_owned(), found })
}

/// The largest number of entries that any end-of-directory record near the end of the file claims. Reading a directory
/// costs memory for every entry, so the number is looked at before.
fn claimed_entries(name: &str, file: &mut File, length: u64) -> Result<u64, Error> {
    // The record has 22 bytes and a comment of at most 65,535.
    let tail_length = length.min(22 + 65_535 + 76);
    let mut tail = Vec::with_capacity(tail_length as usize);
    file.seek(SeekFrom::Start(length - tail_length)).map_err(|e| Error::io(name, e))?;
    file.take(tail_length).read_to_end(&mut tail).map_err(|e| Error::io(name, e))?;
    let mut entries = None;
    for (at, window) in tail.windows(4).enumerate() {
        let field = |offset: usize, bytes: usize| {
            let value = tail.get(at + offset..at + offset + bytes)?;
            Some(value.iter().rev().fold(0u64, |sum, b| sum << 8 | u64::from(*b)))
        };
        let count = match window {
            b"PK\x05\x06" => field(10, 2),
            b"PK\x06\x06" => field(32, 8),
            _ => None,
        };
        entries = entries.max(count);
    }
    entries.ok_or_else(|| Error::Truncated { name: name.to_owned() })
}
