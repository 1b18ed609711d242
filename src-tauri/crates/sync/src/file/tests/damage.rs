//! Files that something happened to on their way: none is accepted, each is told for what it is.

use super::{super::*, make::*};
use std::io::Cursor;

/// 20 kB and more, of several chunks' worth of different sections.
fn example() -> Vec<u8> {
    let bytes = file(&header(), &some(32), None);
    assert!(bytes.len() > 20_000, "{}", bytes.len());
    bytes
}

fn code(bytes: &[u8]) -> String {
    let shown = peek(&mut Cursor::new(bytes));
    let with_key = open(Cursor::new(bytes), Some(&secret()), None).err().expect("refused with the key").code;
    let without = open(Cursor::new(bytes), None, None).err().expect("refused without a key").code;
    assert!(
        with_key == without || [&with_key, &without].iter().any(|c| *c == "exchange_other_key"),
        "{with_key} {without}"
    );
    if let Err(fault) = shown {
        assert_eq!(fault.code, with_key, "what is shown and what is opened go wrong alike");
    }
    with_key
}

#[test]
fn no_flipped_byte_is_accepted() {
    let good = example();
    let mut bytes = good.clone();
    for i in 0..good.len() {
        for flip in [1 << (i % 8), 0xff] {
            bytes[i] = good[i] ^ flip;
            let code = code(&bytes);
            let expected: &[&str] = match i {
                0 | 4..8 => &["exchange_damaged"],
                1..4 => &["exchange_not_a_file"],
                8..10 => &["exchange_version", "exchange_damaged"],
                16..24 => &["exchange_cut", "exchange_damaged"],
                _ => &["exchange_damaged", "exchange_other_key"],
            };
            assert!(expected.contains(&code.as_str()), "byte {i} ^ {flip}: {code}");
        }
        bytes[i] = good[i];
    }
    assert!(read(&good).is_ok());
}

#[test]
fn no_cut_file_is_accepted() {
    let good = example();
    for length in 0..good.len() {
        let fault = open(Cursor::new(&good[..length]), Some(&secret()), None).err().expect("refused");
        let have = fault.args.get("have").cloned();
        match length {
            0..4 => assert_eq!(fault.code, "exchange_not_a_file", "{length}"),
            _ => assert_eq!((fault.code.as_str(), have), ("exchange_cut", Some(length.into())), "{length}"),
        }
        if length >= FRONT {
            assert_eq!(fault.args["want"], good.len().into());
        }
    }
}

#[test]
fn nothing_is_added() {
    let good = example();
    for more in [&[0][..], &[0; 50], &good] {
        assert_eq!(code(&[&good, more].concat()), "exchange_damaged");
    }
}

#[test]
fn a_copy_as_text_is_told_as_damage() {
    let good = example();
    let replaced = |bytes: &[u8], from: &[u8], to: &[u8]| {
        let (mut out, mut i) = (Vec::new(), 0);
        while i < bytes.len() {
            let (more, by) = if bytes[i..].starts_with(from) { (to, from.len()) } else { (&bytes[i..=i], 1) };
            out.extend_from_slice(more);
            i += by;
        }
        out
    };
    assert_eq!(code(&replaced(&good, b"\r\n", b"\n")), "exchange_damaged");
    assert_eq!(code(&replaced(&good, b"\n", b"\r\n")), "exchange_damaged");
    assert_eq!(code(String::from_utf8_lossy(&good).as_bytes()), "exchange_damaged");
    let seven_bits: Vec<u8> = good.iter().map(|b| b & 0x7f).collect();
    assert_eq!(code(&seven_bits), "exchange_damaged");
    let latin: String = good.iter().map(|b| char::from(*b)).collect();
    assert_eq!(code(latin.as_bytes()), "exchange_damaged");
}

#[test]
fn other_files_are_told_as_such() {
    for other in [
        &b""[..],
        b"PK\x03\x04 a workbook",
        b"SQLite format 3\0",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        &[0; 400],
        "运单号,日期\n".as_bytes(),
    ] {
        assert_eq!(code(other), "exchange_not_a_file");
    }
}

#[test]
fn swapped_and_repeated_chunks_are_refused() {
    let noise: Vec<String> =
        (0..9000i32).map(|i| blake3::hash(&i.to_le_bytes()).to_hex().to_string().repeat(4)).collect();
    let txn = |i: usize| Txn {
        stamp: crate::Stamp::default(),
        nonce: 0,
        wall: 0,
        actor: String::new(),
        note: noise[i].clone(),
    };
    let good = file(&header(), &[Section::Txns((0..9000).map(txn).collect())], None);
    let body = FRONT + u32::from_le_bytes(good[12..16].try_into().expect("four")) as usize;
    let end = |at: usize| at + 8 + u32::from_le_bytes(good[at..at + 4].try_into().expect("four")) as usize;
    let (second, third) = (end(body), end(end(body)));
    let swapped = [&good[..body], &good[second..third], &good[body..second], &good[third..]].concat();
    assert_eq!(swapped.len(), good.len());
    assert_eq!(code(&swapped), "exchange_damaged");
    assert_eq!(code(&[&good[..second], &good[body..]].concat()), "exchange_damaged");
    assert_eq!(code(&[&good[..body], &good[second..]].concat()), "exchange_cut");
}

#[test]
fn a_locked_file_tells_damage_from_a_wrong_passphrase() {
    let good = file(&header(), &some(1), Some("open"));
    let mut bytes = good.clone();
    // the hash finds every change before any passphrase is tried, so none of these costs its time
    for i in 0..good.len() {
        bytes[i] ^= 1 << (i % 8);
        let fault = open(Cursor::new(&bytes), None, Some("open")).err().expect("refused");
        assert_ne!(fault.code, "exchange_passphrase", "byte {i}");
        assert_ne!(fault.code, "exchange_locked", "byte {i}");
        bytes[i] = good[i];
    }
    for length in 0..good.len() {
        let fault = open(Cursor::new(&good[..length]), None, Some("open")).err().expect("refused");
        assert!(["exchange_cut", "exchange_not_a_file"].contains(&fault.code.as_str()), "{length}: {fault}");
    }
    assert!(open(Cursor::new([&good[..], &[0]].concat()), None, Some("open")).is_err());
}

#[test]
fn a_newer_container_is_told_as_that() {
    let mut bytes = example();
    bytes[8] = 3;
    let fault = peek(&mut Cursor::new(&bytes)).expect_err("refused");
    assert_eq!(
        (fault.code.as_str(), &fault.args["version"], &fault.args["ours"]),
        ("exchange_version", &3.into(), &2.into())
    );
}
