//! Exchange files as they come from outside: the file itself, and what lies behind its seal.

use super::exchange::{FRONT, TAIL, hash, read, seal, secret};
use keheng_sync::file::{open, peek};
use std::io::Cursor;

/// Reads a file as it came, then with the right length and hash, then with the right number of chunks as well; true if it was
/// taken as it came.
pub fn run(bytes: &[u8]) -> bool {
    let _ = peek(&mut Cursor::new(bytes));
    let _ = open(Cursor::new(bytes), None, None);
    let taken = read(bytes).is_ok();
    if taken {
        assert!(hash(bytes).as_bytes()[..] == bytes[bytes.len() - 32..], "nothing is taken whose hash is another");
        assert!(open(Cursor::new(bytes), Some(&other()), None).is_err(), "nor by somebody with another key");
    }
    let mut file = bytes.to_vec();
    if !taken && seal(&mut file) && read(&file).is_err() {
        count(&mut file);
        seal(&mut file);
        let _ = read(&file);
    }
    taken
}

fn other() -> keheng_sync::file::Secret {
    let mut bytes = secret().bytes();
    bytes[0] ^= 1;
    keheng_sync::file::Secret::from_bytes(bytes)
}

/// Writes behind the chunks how many there are and how long they are unpacked, as far as they can be followed.
fn count(file: &mut [u8]) {
    let word = |at: usize| u32::from_le_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]);
    let end = file.len() - TAIL;
    let (mut at, mut raw, mut chunks) = (FRONT + word(12) as usize, 0u64, 0u32);
    while at + 8 <= end {
        raw += u64::from(word(at + 4));
        at += 8 + word(at) as usize;
        chunks += 1;
    }
    file[end..end + 6].copy_from_slice(b"KHSEND");
    file[end + 6..end + 14].copy_from_slice(&raw.to_le_bytes());
    file[end + 14..end + 18].copy_from_slice(&chunks.to_le_bytes());
}
