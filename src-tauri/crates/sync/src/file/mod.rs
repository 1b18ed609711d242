//! The exchange file: rows of a workspace on their way to another copy of it.
//!
//! ```text
//! 0   89 'K' 'H' 'S' 0D 0A 1A 0A     shows at once when it was copied as text
//! 8   u16 version | u16 flags (1: locked) | u32 length of the header
//! 16  u64 length of the file         so that it can be told how much of it has arrived
//! 24  header, JSON
//!     chunks: u32 packed | u32 unpacked, 1 MiB at most | one zstd frame
//!     "KHSEND" | u64 bytes of all chunks unpacked | u32 chunks | 32 bytes keyed BLAKE3 of all before
//! ```
//! Numbers are little-endian. The chunks make one stream of sections: u8 tag, u32 length, content; sections of an unknown tag
//! are skipped. Rows stand column by column, numbers byte by byte; a chunk ends where bytes of another kind follow, so that each
//! kind is packed with frequencies of its own (`bytes`). Values of a column group that came before are only named (`known`), so
//! sections are read in order and none can be left out.
//!
//! A locked file has, between header and end, an age file with the whole container in it, whose length is 0, because that of
//! the locked one is told; its own BLAKE3 is keyed with what everybody knows, so that damage can be told from a wrong
//! passphrase.
//!
//! Faults: `exchange_not_a_file`, `exchange_cut` (`have`, `want` bytes), `exchange_damaged`, `exchange_other_key`,
//! `exchange_version` (`version`, `ours`), `exchange_locked`, `exchange_passphrase`, `exchange_io` (`detail`).

mod block;
mod bytes;
mod chunks;
mod column;
mod fault;
mod header;
mod known;
mod lock;
mod read;
mod secret;
mod section;
#[cfg(test)]
mod tests;
mod texts;
mod write;

pub use block::{Block, CELLS, Life, ROWS, Register, TEXT};
pub use column::{Cell, Column};
pub use header::{GroupShape, Header, Kind, Shape};
pub use read::{Peek, Reader, open, peek};
pub use secret::Secret;
pub use section::{Apart, Section, Txn};
pub use write::{Written, write};

const MAGIC: [u8; 8] = [0x89, b'K', b'H', b'S', 0x0d, 0x0a, 0x1a, 0x0a];
const VERSION: u16 = 2;
const LOCKED: u16 = 1;
/// Bytes before the header.
const FRONT: usize = 24;
/// Where the length of the file stands.
const LENGTH_AT: u64 = 16;
/// Bytes of a header at most: of some hundred thousand program runs.
const HEADER: usize = 8 << 20;
const END: [u8; 6] = *b"KHSEND";
/// Bytes of the end mark, and of its hash.
const TAIL: u64 = 50;
const HASH: u64 = 32;

/// The key of locked files, which only tells damage.
fn open_key() -> [u8; 32] {
    blake3::derive_key("keheng exchange 2026 locked", b"")
}

fn front(flags: u16, header: usize) -> [u8; FRONT] {
    let mut front = [0; FRONT];
    front[..8].copy_from_slice(&MAGIC);
    front[8..10].copy_from_slice(&VERSION.to_le_bytes());
    front[10..12].copy_from_slice(&flags.to_le_bytes());
    front[12..16].copy_from_slice(&(header as u32).to_le_bytes());
    front
}
