//! A whole data file packed and sealed: what a backup is.
//!
//! ```text
//! 0   89 'K' 'H' 'B' 0D 0A 1A 0A
//! 8   u16 version | u16 0 | u32 length of the head
//! 16  head, JSON
//!     one zstd stream
//!     "KHBEND" | 32 bytes BLAKE3 of all before
//! ```
//! SQLite has no checksum of its pages: of flipped bits its own checks find every second. The hash finds all of them.
//!
//! Faults: `backup_not_a_file`, `backup_version` (`version`, `ours`), `backup_damaged`, `backup_io` (`detail`).

use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Seek, SeekFrom, Write};

const MAGIC: [u8; 8] = [0x89, b'K', b'H', b'B', 0x0d, 0x0a, 0x1a, 0x0a];
const VERSION: u16 = 1;
const FRONT: usize = 16;
const END: [u8; 6] = *b"KHBEND";
const TAIL: u64 = 38;
/// Bytes of a head at most.
const HEAD: u32 = 64 << 10;
const LEVEL: i32 = 3;
/// Windows of more than 8 MiB are not ours.
const WINDOW: u32 = 23;

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// name of the data file
    pub name: String,
    /// why it was made
    pub label: String,
    /// when, milliseconds since 1970 UTC
    pub made_ms: i64,
    /// bytes of the data file
    pub bytes: u64,
    /// digest of its content
    pub digest: String,
}

fn io(e: io::Error) -> Fault {
    Fault::new("backup_io").with("detail", e.to_string())
}

fn damaged() -> Fault {
    Fault::new("backup_damaged")
}

/// Hashes what passes through.
struct Sealing<W> {
    to: W,
    hash: blake3::Hasher,
    bytes: u64,
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.to.write(bytes)?;
        self.hash.update(&bytes[..n]);
        self.bytes += n as u64;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Packs a data file; gives the bytes written.
pub fn pack(from: &mut impl Read, to: impl Write, head: &Head) -> Result<u64, Fault> {
    let json = serde_json::to_vec(head).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    let mut out = Sealing { to, hash: blake3::Hasher::new(), bytes: 0 };
    let mut write = || {
        out.write_all(&MAGIC)?;
        out.write_all(&VERSION.to_le_bytes())?;
        out.write_all(&[0, 0])?;
        out.write_all(&(json.len() as u32).to_le_bytes())?;
        out.write_all(&json)?;
        let mut packer = zstd::Encoder::new(&mut out, LEVEL)?;
        io::copy(from, &mut packer)?;
        packer.finish()?;
        out.write_all(&END)?;
        let seal = out.hash.finalize();
        out.to.write_all(seal.as_bytes())?;
        out.to.flush()?;
        Ok(out.bytes + 32)
    };
    write().map_err(io)
}

/// What a backup says of itself; nothing is verified.
pub fn head(from: &mut (impl Read + Seek)) -> Result<Head, Fault> {
    let mut front = [0; FRONT];
    from.seek(SeekFrom::Start(0)).map_err(io)?;
    from.read_exact(&mut front).map_err(|_| Fault::new("backup_not_a_file"))?;
    if front[..8] != MAGIC {
        return Err(Fault::new("backup_not_a_file"));
    }
    let version = u16::from_le_bytes([front[8], front[9]]);
    if version > VERSION {
        return Err(Fault::new("backup_version").with("version", u32::from(version)).with("ours", u32::from(VERSION)));
    }
    let length = u32::from_le_bytes([front[12], front[13], front[14], front[15]]);
    if length > HEAD {
        return Err(damaged());
    }
    let mut json = vec![0; length as usize];
    from.read_exact(&mut json).map_err(|_| damaged())?;
    serde_json::from_slice(&json).map_err(|_| damaged())
}

/// Verifies all of it: one wrong bit is found.
pub fn verify(from: &mut (impl Read + Seek)) -> Result<Head, Fault> {
    let head = head(from)?;
    let length = from.seek(SeekFrom::End(0)).map_err(io)?;
    let sealed = length.checked_sub(32).ok_or_else(damaged)?;
    from.seek(SeekFrom::Start(0)).map_err(io)?;
    let mut hash = blake3::Hasher::new();
    let read = io::copy(&mut from.by_ref().take(sealed), &mut hash).map_err(io)?;
    let mut seal = [0; 32];
    from.read_exact(&mut seal).map_err(|_| damaged())?;
    if read != sealed || hash.finalize().as_bytes() != &seal {
        return Err(damaged());
    }
    from.seek(SeekFrom::Start(length.checked_sub(TAIL).ok_or_else(damaged)?)).map_err(io)?;
    let mut end = [0; 6];
    from.read_exact(&mut end).map_err(|_| damaged())?;
    if end == END { Ok(head) } else { Err(damaged()) }
}

/// Verifies a backup and unpacks the data file; not a byte more than it promised.
pub fn unpack(from: &mut (impl Read + Seek), to: &mut impl Write) -> Result<Head, Fault> {
    let head = verify(from)?;
    let length = from.seek(SeekFrom::End(0)).map_err(io)?;
    let mut front = [0; FRONT];
    from.seek(SeekFrom::Start(0)).map_err(io)?;
    from.read_exact(&mut front).map_err(io)?;
    let begins = FRONT as u64 + u64::from(u32::from_le_bytes([front[12], front[13], front[14], front[15]]));
    let packed = length.checked_sub(TAIL + begins).ok_or_else(damaged)?;
    from.seek(SeekFrom::Start(begins)).map_err(io)?;
    let mut unpacker = zstd::Decoder::new(from.by_ref().take(packed)).map_err(io)?;
    unpacker.window_log_max(WINDOW).map_err(io)?;
    let unpacked = io::copy(&mut unpacker.take(head.bytes.saturating_add(1)), to).map_err(|_| damaged())?;
    if unpacked == head.bytes { Ok(head) } else { Err(damaged()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn backup(content: &[u8]) -> (Head, Vec<u8>) {
        let head = Head {
            name: "城东快递.keheng".into(),
            label: "auto".into(),
            made_ms: 1_795_910_400_000,
            bytes: content.len() as u64,
            digest: "ab".into(),
        };
        let mut packed = Vec::new();
        let bytes = pack(&mut Cursor::new(content), &mut packed, &head).unwrap();
        assert_eq!(bytes, packed.len() as u64);
        (head, packed)
    }

    #[test]
    fn what_is_packed_comes_out_again() {
        let content: Vec<u8> = (0..300_000u32).flat_map(|i| (i / 7).to_le_bytes()).collect();
        let (head, packed) = backup(&content);
        assert!(packed.len() < content.len() / 2);
        let mut out = Vec::new();
        assert_eq!(unpack(&mut Cursor::new(packed), &mut out).unwrap(), head);
        assert!(out == content);
    }

    #[test]
    fn one_wrong_bit_or_one_missing_byte_is_found() {
        let noise: Vec<u8> = (0..20_000u64).map(|i| (i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8).collect();
        let (_, packed) = backup(&noise);
        for at in 0..packed.len() {
            let mut wrong = packed.clone();
            wrong[at] ^= 1 << (at % 8);
            assert!(unpack(&mut Cursor::new(wrong), &mut io::sink()).is_err(), "byte {at}");
            assert!(unpack(&mut Cursor::new(&packed[..at]), &mut io::sink()).is_err(), "cut at {at}");
        }
        let mut longer = packed.clone();
        longer.push(0);
        assert!(unpack(&mut Cursor::new(longer), &mut io::sink()).is_err());
    }

    #[test]
    fn a_lie_about_the_size_is_no_bomb() {
        let (mut head, _) = backup(&[]);
        let content = vec![0u8; 10 << 20];
        head.bytes = 100;
        let mut packed = Vec::new();
        pack(&mut Cursor::new(&content), &mut packed, &head).unwrap();
        let mut out = Vec::new();
        assert_eq!(unpack(&mut Cursor::new(packed), &mut out).unwrap_err().code, "backup_damaged");
        assert!(out.len() <= 101, "what is more than promised is not written");
    }
}
