//! Writing an exchange file.

use super::{
    END, FRONT, HASH, HEADER, Header, Kind, LENGTH_AT, LOCKED, Secret, Section,
    chunks::Packer,
    fault::{internal, io},
    front,
    header::locked_json,
    known::Known,
    lock, open_key,
    section::Places,
};
use keheng_base::Fault;
use std::{
    io::{self as stdio, BufWriter, Read, Seek, SeekFrom, Write},
    sync::mpsc,
    thread,
};

/// How much was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// bytes of all sections
    pub raw: u64,
    /// bytes of the file
    pub packed: u64,
}

/// Writes a file: `file` is freshly made and can be read and written, `fill` puts the sections. The hash is made of what is
/// read back, so that what the system keeps is what was written. Sections are packed on another thread while the next ones are
/// gathered. Syncing and renaming are the caller's.
///
/// Faults: `exchange_io` (`detail`), `exchange_passphrase` for an empty one, `internal` for sections or headers that break the
/// rules.
pub fn write<F: Read + Write + Seek + Send>(
    file: &mut F,
    header: &Header,
    secret: &Secret,
    passphrase: Option<&str>,
    fill: impl FnOnce(&mut dyn FnMut(Section) -> Result<(), Fault>) -> Result<(), Fault>,
) -> Result<Written, Fault> {
    if !header.sound() || header.secret.is_some_and(|handed_on| handed_on != *secret) {
        return Err(internal("a header that breaks its rules"));
    }
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    let mut out = BufWriter::with_capacity(1 << 16, &mut *file);
    let (raw, key) = match passphrase {
        None => (container(&mut out, header, secret, fill)?, secret.key()),
        Some("") => return Err(Fault::new("exchange_passphrase")),
        Some(passphrase) => {
            let json = locked_json(header.workspace).map_err(|e| internal(&e.to_string()))?;
            out.write_all(&front(LOCKED, json.len())).map_err(io)?;
            out.write_all(&json).map_err(io)?;
            let mut inside = Hashing { out: lock::encrypt(&mut out, passphrase)?, hash: keyed(secret.key()) };
            let raw = container(&mut inside, header, secret, fill)?;
            let Hashing { out: mut age, hash } = inside;
            age.write_all(hash.finalize().as_bytes()).map_err(io)?;
            age.finish().map_err(io)?;
            out.write_all(&END).map_err(io)?;
            out.write_all(&[0; 12]).map_err(io)?;
            (raw, open_key())
        }
    };
    out.flush().map_err(io)?;
    drop(out);
    let before = file.stream_position().map_err(io)?;
    file.seek(SeekFrom::Start(LENGTH_AT)).map_err(io)?;
    file.write_all(&(before + HASH).to_le_bytes()).map_err(io)?;
    file.flush().map_err(io)?;
    file.seek(SeekFrom::Start(0)).map_err(io)?;
    let mut hash = keyed(key);
    let read = stdio::copy(&mut Read::by_ref(file).take(before), &mut hash).map_err(io)?;
    if read != before {
        return Err(internal("less was read back than written"));
    }
    file.seek(SeekFrom::Start(before)).map_err(io)?;
    file.write_all(hash.finalize().as_bytes()).map_err(io)?;
    file.flush().map_err(io)?;
    Ok(Written { raw, packed: before + HASH })
}

/// Everything up to the hash, with a length of 0. Answers with the bytes of all sections.
fn container(
    out: &mut (impl Write + Send),
    header: &Header,
    secret: &Secret,
    fill: impl FnOnce(&mut dyn FnMut(Section) -> Result<(), Fault>) -> Result<(), Fault>,
) -> Result<u64, Fault> {
    let json = header.to_json(secret).map_err(|e| internal(&e.to_string()))?;
    if json.len() > HEADER {
        return Err(internal("a header that is too long"));
    }
    let start: [u8; FRONT] = front(0, json.len());
    out.write_all(&start).map_err(io)?;
    out.write_all(&json).map_err(io)?;
    // a day's delta is small enough to be packed slowly
    let level = if header.kind == Kind::Full { 3 } else { 19 };
    let mut packer = Packer::new(&mut *out, level)?;
    let (raw, chunks) = thread::scope(|scope| {
        let (put, sections) = mpsc::sync_channel::<Section>(1);
        let packing = scope.spawn(move || {
            let mut places = Places { tables: &header.tables, txns: &mut 0, known: &mut Known::default() };
            for section in sections {
                places.write(&section, |bytes, cuts| packer.put(bytes, cuts))?;
            }
            packer.finish()
        });
        // the thread stops before the end only with a fault of its own
        let filled = fill(&mut |section| put.send(section).map_err(|_| internal("nobody packs")));
        drop(put);
        let packed = packing.join().map_err(|_| internal("packing gave up"))?;
        let over = packed?;
        filled.map(|()| over)
    })?;
    out.write_all(&END).map_err(io)?;
    out.write_all(&raw.to_le_bytes()).map_err(io)?;
    out.write_all(&chunks.to_le_bytes()).map_err(io)?;
    Ok(raw)
}

fn keyed(key: [u8; 32]) -> blake3::Hasher {
    blake3::Hasher::new_keyed(&key)
}

/// Hashes on the way what cannot be read back.
struct Hashing<W> {
    out: W,
    hash: blake3::Hasher,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> stdio::Result<usize> {
        let count = self.out.write(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> stdio::Result<()> {
        self.out.flush()
    }
}
