//! Backups: the file itself, and what lies behind its seal.

use keheng_sync::pack::{Head, head, pack, unpack, verify};
use std::io::{self, Cursor, Write};

/// Bytes that are written before nobody counts any longer.
const MOST: u64 = 256 << 20;
/// Bytes of an input that is also packed.
const FEW: usize = 4 << 10;

/// Unpacks a backup as it came and with the right seal, and packs the bytes themselves; true if it was taken as it came.
pub fn run(bytes: &[u8]) -> bool {
    let taken = opened(bytes);
    if let Some(sealed) = bytes.len().checked_sub(32) {
        let mut file = bytes.to_vec();
        if taken {
            let hash = blake3::hash(&file[..sealed]);
            assert!(hash.as_bytes()[..] == file[sealed..], "nothing is taken whose hash is another");
        } else if let Some(end) = sealed.checked_sub(6) {
            file[end..sealed].copy_from_slice(b"KHBEND");
            let hash = blake3::hash(&file[..sealed]);
            file[sealed..].copy_from_slice(hash.as_bytes());
            opened(&file);
        }
    }
    if bytes.len() <= FEW {
        there_and_back(bytes);
    }
    taken
}

/// Writes nothing anywhere.
struct Counting(u64);

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        if self.0 > MOST { Err(io::ErrorKind::StorageFull.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn opened(bytes: &[u8]) -> bool {
    let told = head(&mut Cursor::new(bytes));
    let verified = verify(&mut Cursor::new(bytes));
    let mut out = Counting(0);
    let outcome = unpack(&mut Cursor::new(bytes), &mut out);
    if let Ok(promised) = &told {
        assert!(out.0.min(MOST) <= promised.bytes.saturating_add(1), "not a byte more than promised");
    }
    match (&outcome, &verified) {
        (Ok(head), Ok(same)) => {
            assert_eq!((head, Some(head)), (same, told.as_ref().ok()), "what was shown is what is there");
            assert_eq!(out.0, head.bytes, "all that was promised");
        }
        (Ok(_), Err(fault)) => panic!("{fault}, and unpacked all the same"),
        (Err(fault), _) => {
            let codes = ["backup_not_a_file", "backup_version", "backup_damaged"];
            assert!(codes.contains(&fault.code.as_str()), "{fault} is no reason to refuse a backup");
        }
    }
    outcome.is_ok()
}

fn there_and_back(content: &[u8]) {
    let head = Head {
        name: String::from_utf8_lossy(&content[..content.len().min(9)]).into_owned(),
        label: "auto".to_owned(),
        made_ms: 0,
        bytes: content.len() as u64,
        digest: String::new(),
    };
    let (mut packed, mut back) = (Vec::new(), Vec::new());
    let bytes = pack(&mut Cursor::new(content), &mut packed, &head).expect("memory takes a backup");
    assert_eq!(bytes, packed.len() as u64, "as many bytes as told");
    assert_eq!(unpack(&mut Cursor::new(packed), &mut back), Ok(head), "a backup opens");
    assert!(back == content, "what was packed comes out again");
}
