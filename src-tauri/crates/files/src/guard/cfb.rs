//! The container of an XLS file (MS-CFB) and the frame of its records (MS-XLS): complete, not encrypted, of a
//! believable size. Reading the cells is the parser's work.

use crate::Error;

/// Largest XLS file: 65,536 rows of 20 columns need about 20 MB.
pub(crate) const MAX_FILE: u64 = 64 << 20;
/// Most cells of all sheets together, blank ones inside the used range included: the parser holds them all.
const MAX_CELLS: u64 = 6 << 20;
const END: u32 = 0xFFFF_FFFA;

/// Checks the bytes of a compound file that should be an XLS workbook.
pub(crate) fn check_xls(name: &str, bytes: &[u8]) -> Result<(), Error> {
    let file = Container::open(bytes).ok_or_else(|| Error::Truncated { name: name.to_owned() })?;
    let has = |stream: &str| file.entries.iter().any(|e| e.name.eq_ignore_ascii_case(stream));
    if has("EncryptedPackage") || has("EncryptionInfo") {
        return Err(Error::Encrypted { name: name.to_owned() });
    }
    let book = ["Workbook", "Book"].iter().find_map(|n| file.entries.iter().find(|e| e.name.eq_ignore_ascii_case(n)));
    let Some(book) = book else {
        let found = if has("WordDocument") || has("PowerPoint Document") { "document" } else { "binary" };
        return Err(Error::NotATable { name: name.to_owned(), found });
    };
    let stream = file.read(book).ok_or_else(|| Error::Truncated { name: name.to_owned() })?;
    check_records(name, &stream)
}

struct Entry {
    name: String,
    start: u32,
    length: usize,
}

struct Container<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    small_table: Vec<u32>,
    small: Vec<u8>,
    entries: Vec<Entry>,
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}
fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]]))
}

impl<'a> Container<'a> {
    /// `None` where a sector lies behind the end of the file or a chain runs in circles.
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Container {
            bytes,
            sector,
            table: Vec::new(),
            small_table: Vec::new(),
            small: Vec::new(),
            entries: Vec::new(),
        };
        let sectors = bytes.len() / sector + 1;
        let mut lists: Vec<u32> = words(bytes.get(76..512)?).collect();
        let mut next = u32_at(bytes, 68)?;
        let mut steps = 0;
        while next < END {
            let mut more: Vec<u32> = words(file.sector_at(next)?).collect();
            next = more.pop()?;
            lists.extend(more);
            steps += 1;
            if steps > sectors {
                return None;
            }
        }
        let used = u32_at(bytes, 44)? as usize;
        if used > sectors {
            return None;
        }
        for list in lists.into_iter().filter(|s| *s < END).take(used) {
            let part: Vec<u32> = words(file.sector_at(list)?).collect();
            file.table.extend(part);
        }
        let directory = file.chain(u32_at(bytes, 48)?, usize::MAX)?;
        for entry in directory.chunks_exact(128).filter(|e| e[66] != 0) {
            let length = usize::from(u16_at(entry, 64)?).saturating_sub(2).min(62);
            let units: Vec<u16> = entry[..length].chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
            let name = String::from_utf16_lossy(&units);
            file.entries.push(Entry { name, start: u32_at(entry, 116)?, length: u32_at(entry, 120)? as usize });
        }
        let root = file.entries.first()?;
        if u32_at(bytes, 64)? > 0 {
            file.small = file.chain(root.start, root.length)?;
            file.small_table = words(&file.chain(u32_at(bytes, 60)?, usize::MAX)?).collect();
        }
        Some(file)
    }

    /// The last sector of a file may be cut short by writers that do not pad.
    fn sector_at(&self, number: u32) -> Option<&'a [u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = (start + self.sector).min(self.bytes.len());
        (start < end).then(|| &self.bytes[start..end])
    }

    fn chain(&self, start: u32, length: usize) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let mut next = start;
        while next < END && out.len() < length {
            out.extend_from_slice(self.sector_at(next)?);
            if out.len() > self.bytes.len() {
                return None;
            }
            next = *self.table.get(next as usize)?;
        }
        if length != usize::MAX {
            if out.len() < length {
                return None;
            }
            out.truncate(length);
        }
        Some(out)
    }

    fn read(&self, entry: &Entry) -> Option<Vec<u8>> {
        if entry.length >= 4096 {
            return self.chain(entry.start, entry.length);
        }
        let mut out = Vec::new();
        let mut next = entry.start;
        while next < END && out.len() < entry.length {
            let at = next as usize * 64;
            out.extend_from_slice(self.small.get(at..(at + 64).min(self.small.len()).max(at))?);
            next = *self.small_table.get(next as usize)?;
        }
        (out.len() >= entry.length).then(|| {
            out.truncate(entry.length);
            out
        })
    }
}

/// Follows the records of the workbook and of each sheet.
fn check_records(name: &str, stream: &[u8]) -> Result<(), Error> {
    let truncated = || Error::Truncated { name: name.to_owned() };
    let mut sheets = Vec::new();
    each_record(stream, |kind, data| {
        match kind {
            0x002F if data.iter().any(|b| *b != 0) => return Err(Error::Encrypted { name: name.to_owned() }),
            0x0085 => sheets.push(u32_at(data, 0).ok_or_else(truncated)? as usize),
            _ => {}
        }
        Ok(())
    })
    .ok_or_else(truncated)??;
    let (mut cells, mut bytes) = (0u64, 0usize);
    for start in sheets {
        let sheet = stream.get(start..).ok_or_else(truncated)?;
        let (mut rows, mut columns) = ((u64::MAX, 0), (u64::MAX, 0));
        each_record(sheet, |kind, data| {
            bytes += data.len() + 4;
            match kind {
                0x0200 if !believable(data) => return Err(Error::unreadable(name, "impossible sheet dimensions")),
                0x0006 | 0x00BD | 0x00D6 | 0x00FD | 0x0203..=0x0205 | 0x027E => {
                    let row = u64::from(u16_at(data, 0).ok_or_else(truncated)?);
                    let column = u64::from(u16_at(data, 2).ok_or_else(truncated)?);
                    // MULRK ends with its last column.
                    let last = if kind == 0x00BD {
                        u16_at(data, data.len().saturating_sub(2)).map_or(0, u64::from)
                    } else {
                        0
                    };
                    rows = (rows.0.min(row), rows.1.max(row));
                    columns = (columns.0.min(column), columns.1.max(column).max(last));
                }
                _ => {}
            }
            Ok(())
        })
        .ok_or_else(truncated)??;
        if rows.0 <= rows.1 && columns.0 <= columns.1 {
            cells += (rows.1 - rows.0 + 1) * (columns.1 - columns.0 + 1);
        }
        if cells > MAX_CELLS {
            return Err(Error::TooLarge { name: name.to_owned(), what: "cells", found: cells, limit: MAX_CELLS });
        }
        // Sheets that share their records would be read over and over.
        if bytes > stream.len() + (1 << 20) {
            return Err(Error::unreadable(name, "sheets overlap"));
        }
    }
    Ok(())
}

/// Calls `look` with type and data of every record up to the end of the substream; `None` if it has no end.
fn each_record(stream: &[u8], mut look: impl FnMut(u16, &[u8]) -> Result<(), Error>) -> Option<Result<(), Error>> {
    let (mut at, mut depth) = (0, 0);
    loop {
        let (kind, length) = (u16_at(stream, at)?, usize::from(u16_at(stream, at + 2)?));
        let data = stream.get(at + 4..at + 4 + length)?;
        if let Err(error) = look(kind, data) {
            return Some(Err(error));
        }
        at += 4 + length;
        match kind {
            0x0809 => depth += 1,
            0x000A if depth <= 1 => return Some(Ok(())),
            0x000A => depth -= 1,
            _ => {}
        }
    }
}

/// DIMENSIONS claims how many cells follow, and the parser makes room for them: ends behind beginnings, within a sheet.
fn believable(data: &[u8]) -> bool {
    let ends = if data.len() >= 12 {
        [u32_at(data, 0), u32_at(data, 4), u16_at(data, 8).map(u32::from), u16_at(data, 10).map(u32::from)]
    } else {
        [0, 2, 4, 6].map(|at| u16_at(data, at).map(u32::from))
    };
    match ends {
        [Some(r0), Some(r1), Some(c0), Some(c1)] => r0 <= r1 && r1 <= 65_536 && c0 <= c1 && c1 <= 256,
        _ => false,
    }
}
