//! Files whose key is right and whose content lies: somebody of the firm with a broken or a hostile program. It is longer than
//! others because every part of a file lies in ways of its own.

use super::{super::*, make::*};
use keheng_base::Fault;
use std::io::Cursor;

/// Where the body starts, as the file tells.
fn body(bytes: &[u8]) -> usize {
    FRONT + u32::from_le_bytes(bytes[12..16].try_into().expect("four")) as usize
}

/// The sections of a file, unpacked.
fn stream(bytes: &[u8]) -> Vec<u8> {
    let mut unpacker = chunks::Unpacker::new().expect("zstd");
    let (mut from, end) = (Cursor::new(bytes), (bytes.len() - TAIL as usize) as u64);
    from.set_position(body(bytes) as u64);
    let mut out = Vec::new();
    while from.position() < end {
        unpacker.next(&mut from).expect("a chunk");
        out.extend_from_slice(&unpacker.chunk);
    }
    out
}

/// A file of this header and these bytes as its body, with all lengths and the hash as they should be.
fn sealed(header: &[u8], packed: &[u8], raw: u64, chunks: u32) -> Vec<u8> {
    let mut out = front(0, header.len()).to_vec();
    out.extend_from_slice(header);
    out.extend_from_slice(packed);
    out.extend_from_slice(&END);
    out.extend_from_slice(&raw.to_le_bytes());
    out.extend_from_slice(&chunks.to_le_bytes());
    let length = out.len() as u64 + HASH;
    out[LENGTH_AT as usize..FRONT].copy_from_slice(&length.to_le_bytes());
    let hash = blake3::keyed_hash(&secret().key(), &out);
    out.extend_from_slice(hash.as_bytes());
    out
}

fn packed(stream: &[u8]) -> (Vec<u8>, u64, u32) {
    let mut out = Vec::new();
    let mut packer = chunks::Packer::new(&mut out, 1).expect("zstd");
    packer.put(stream, &[]).expect("memory");
    let (raw, chunks) = packer.finish().expect("memory");
    (out, raw, chunks)
}

fn of(stream: &[u8]) -> Vec<u8> {
    let (body, raw, chunks) = packed(stream);
    sealed(&header().to_json(&secret()).expect("JSON"), &body, raw, chunks)
}

fn section(tag: u8, content: &[u8]) -> Vec<u8> {
    [&[tag][..], &(content.len() as u32).to_le_bytes(), content].concat()
}

/// All sections point inside; this is looked at once more here, by other code than that of the reader.
fn sound(sections: &[Section], tables: &[Shape]) {
    let mut txns = 0;
    for section in sections {
        match section {
            Section::Txns(more) => txns += more.len() as u32,
            Section::Apart(all) => {
                all.iter().for_each(|a| assert!((a.table as usize) < tables.len() && a.death < txns))
            }
            Section::Block(block) => {
                let shape = &tables[block.table as usize];
                let rows = block.ids.len();
                assert!(rows <= ROWS && block.ids.windows(2).all(|two| two[0] < two[1]));
                let width: usize = block.groups.iter().map(|g| shape.groups[*g as usize].columns.len()).sum();
                assert_eq!(block.columns.len(), width);
                for column in &block.columns {
                    assert_eq!(column.len(), rows);
                    // every text is looked at
                    assert!(column.iter().all(|c| !matches!(c, Cell::Text(t) if t.chars().count() > t.len())));
                }
                for life in &block.lives {
                    assert!(matches!(life, Life::Made) || matches!(life, Life::Died(t) | Life::Back(t) if *t < txns));
                }
                for r in &block.registers {
                    assert!((r.row as usize) < rows && block.groups.contains(&r.group) && r.txn < txns);
                }
                assert!(block.rows.iter().all(|t| *t < txns));
                if block.whole {
                    assert_eq!(
                        (block.groups.len(), block.rows.len(), block.lives.len()),
                        (shape.groups.len(), rows, rows)
                    );
                } else {
                    assert_eq!(block.registers.len(), rows * block.groups.len());
                }
            }
        }
    }
}

struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        // splitmix64 (Steele, Lea, Flood 2014)
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % most.max(1) as u64) as usize
    }

    fn byte(&mut self) -> u8 {
        [0, 1, 2, 3, 4, 7, 0x7f, 0x80, 0xff, self.below(256) as u8][self.below(10)]
    }
}

/// Cuts a stream into its sections, as tag and content.
fn cut(stream: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let (mut rest, mut out) = (stream, Vec::new());
    while let [tag, a, b, c, d, content @ ..] = rest {
        let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
        out.push((*tag, content[..length].to_vec()));
        rest = &content[length..];
    }
    out
}

fn mutate(dice: &mut Dice, bytes: &mut Vec<u8>) {
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        match dice.below(7) {
            _ if bytes.is_empty() => bytes.push(dice.byte()),
            0 | 1 => bytes[at] ^= 1 << dice.below(8),
            2 => bytes[at] = dice.byte(),
            3 => bytes.insert(at, dice.byte()),
            4 => {
                bytes.remove(at);
            }
            5 => {
                let end = (at + 1 + dice.below(12)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            _ => {
                // a number that takes more than there is
                let large = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
                let length = 1 + dice.below(10);
                bytes.splice(at..at, large[10 - length..].iter().copied());
            }
        }
    }
}

/// `KEHENG_MUTANTS=1000000` for a long look.
#[test]
fn mutants_are_refused_or_sound() {
    let count = std::env::var("KEHENG_MUTANTS").ok().and_then(|n| n.parse().ok()).unwrap_or(100_000);
    let seeds: Vec<Vec<(u8, Vec<u8>)>> = (0..60).map(|i| cut(&stream(&file(&header(), &some_of(i), None)))).collect();
    let json = header().to_json(&secret()).expect("JSON");
    let mut dice = Dice(1);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..count {
        let mut sections = seeds[dice.below(seeds.len())].clone();
        let mut header = json.clone();
        let at = dice.below(sections.len());
        match dice.below(20) {
            0 => sections.swap(0, at),
            1 => sections[at].0 = dice.byte(),
            2 => sections.push(sections[at].clone()),
            3 => mutate(&mut dice, &mut header),
            _ => mutate(&mut dice, &mut sections[at].1),
        }
        let mut stream: Vec<u8> = sections.iter().flat_map(|(tag, content)| section(*tag, content)).collect();
        if dice.below(10) == 0 {
            mutate(&mut dice, &mut stream);
        }
        let (mut body, mut raw, mut chunks) = packed(&stream);
        match dice.below(40) {
            0 => mutate(&mut dice, &mut body),
            1 => raw = raw.wrapping_add(dice.below(3) as u64).wrapping_sub(1),
            2 => chunks = u32::from(dice.byte()),
            _ => {}
        }
        let bytes = sealed(&header, &body, raw, chunks);
        let result = open(Cursor::new(&bytes), Some(&secret()), None).and_then(|mut reader| {
            let sections = all(&mut reader)?;
            let tables = reader.header().tables.clone();
            Ok((sections, tables))
        });
        match result {
            Ok((sections, tables)) => {
                sound(&sections, &tables);
                accepted += 1;
            }
            Err(fault) => {
                let codes = ["exchange_damaged", "exchange_other_key"];
                assert!(codes.contains(&fault.code.as_str()), "{fault}");
                refused += 1;
            }
        }
    }
    println!("{count} mutants: {refused} refused, {accepted} sound");
    assert!(refused > count / 4 && accepted > count / 100, "mutants that are all the same show nothing");
}

#[test]
fn a_section_of_tomorrow_is_skipped() {
    let sections = some(2);
    let mut bytes = section(200, &vec![0; 3 << 20]);
    bytes.extend(stream(&file(&header(), &sections, None)));
    bytes.extend(section(0, b""));
    assert_eq!(read(&of(&bytes)), Ok(sections));
}

fn refused(stream: &[u8], why: &str) {
    assert_eq!(read(&of(stream)), Err(Fault::new("exchange_damaged")), "{why}");
}

#[test]
fn lengths_that_lie_are_refused() {
    refused(&[1], "half a head");
    refused(&[1, 5, 0, 0, 0, 1], "half a section");
    refused(&[1, 0xff, 0xff, 0xff, 0xff, 1], "4 GiB");
    refused(&[99, 0xff, 0xff, 0xff, 0xff, 1], "4 GiB of tomorrow");
    refused(&section(1, &[0xff, 0xff, 3]), "65,535 transactions of nothing");
    refused(&section(1, &[]), "nothing");
    let none = [0];
    assert_eq!(read(&of(&section(1, &none))), Ok(vec![Section::Txns(vec![])]));
    refused(&section(1, &[&none[..], &[0]].concat()), "something after the end");
    // table 1, partial with lives, no groups, and more rows than a block may have
    refused(&section(3, &[1, 2, 0, 0x81, 0x80, 2]), "32,769 rows");
    let whole = |stream: &[u8], raw: u64, chunks: u32| {
        let (body, _, _) = packed(stream);
        open(
            Cursor::new(sealed(&header().to_json(&secret()).expect("JSON"), &body, raw, chunks)),
            Some(&secret()),
            None,
        )
        .err()
    };
    let good = section(9, &[0; 100]);
    assert_eq!(whole(&good, 105, 1), None);
    for (raw, chunks) in [(104, 1), (105, 0), (105, 2), (105, u32::MAX), (u64::MAX, 1), (0, 0)] {
        assert!(whole(&good, raw, chunks).is_some(), "{raw} bytes in {chunks} chunks");
    }
}

/// A file with a block of 32,768 rows of this table, which has one group; `group` is that as bytes.
fn tall(table: Shape, group: &[u8]) -> Vec<u8> {
    let header = Header { tables: vec![table], rows: vec![0], ..header() };
    // table 0, a part without lives, one group (the first), so many rows from id 0, each one more
    let mut content = vec![0, 0, 1, 0, 0x80, 0x80, 2, 0, 0, 1];
    // their transactions and turns are all 0
    content.extend([0; 6]);
    content.extend(group);
    let txns = cut(&stream(&file(&header, &some(1)[..1], None)));
    let (body, raw, chunks) = packed(&[section(1, &txns[0].1), section(3, &content)].concat());
    sealed(&header.to_json(&secret()).expect("JSON"), &body, raw, chunks)
}

#[test]
fn columns_of_nothing_cannot_fill_the_memory() {
    let wide = |width: usize| {
        let names: Vec<String> = (0..width).map(|i| format!("c{i}")).collect();
        let table = shape("wide", &[&names.iter().map(String::as_str).collect::<Vec<_>>()[..]]);
        // nothing is named, and every column is empty
        read(&tall(table, &vec![0; 1 + width]))
    };
    let most = CELLS / ROWS;
    assert_eq!(wide(most).expect("as many as are allowed").len(), 2);
    assert_eq!(wide(most + 1), Err(Fault::new("exchange_damaged")));
    assert_eq!(wide(10_000), Err(Fault::new("exchange_damaged")));
}

/// As many bytes as a text is told to have, behind their number.
fn told(length: usize) -> Vec<u8> {
    let mut out = bytes::Put::default();
    // a list of numbers that are all the same
    out.byte(0);
    out.varint(length as u64);
    out.all(&vec![b'x'; length - 1]);
    out.byte(b'0');
    out.bytes
}

#[test]
fn a_text_named_often_cannot_fill_the_memory() {
    let refused = Err(Fault::new("exchange_damaged"));
    let most = TEXT / ROWS;
    type Way = (&'static str, fn(usize) -> Vec<u8>);
    let ways: [Way; 3] = [
        // nothing named, texts as places in a list of one, which all of them are
        ("places", |length| [&[0, 2, 1, 1, 0][..], &told(length), &[0, 0]].concat()),
        // the same with digits apart, each of which is 0
        ("digits", |length| [&[0, 2, 2, 1, 1, 0][..], &told(length), &[0, 0, 0, 0, 0]].concat()),
        // one new value, and the same again and again
        ("names", |length| [&[1, 1, 0, 2, 0][..], &[1; ROWS - 1], &[2, 0], &told(length)].concat()),
    ];
    for (way, column) in ways {
        let long = |length: usize| read(&tall(shape("long", &[&["text"]]), &column(length)));
        assert_eq!(long(most).expect(way).len(), 2);
        assert_eq!(long(most + 1), refused, "{way}");
        assert_eq!(long(1 << 20), refused, "{way}");
    }
}

#[test]
fn names_of_nothing_are_refused() {
    let group = |names: &[u8]| read(&tall(shape("names", &[&["number"]]), &[&[1], names, &[1, 0, 0, 5]].concat()));
    // the first is new, all others are called 0 (new), 1 (what is expected) or 2 (the first)
    let others = |name: u8| [&[1, 0, 1, 0][..], &vec![name; ROWS - 1]].concat();
    assert_eq!(group(&others(2)).expect("the first again").len(), 2);
    for (names, why) in [
        (others(1), "nothing was expected"),
        (others(3), "the second of one"),
        (others(255), "far beyond"),
        (vec![0, 2], "the first before there is one"),
        (vec![0, 1], "what is expected before anything"),
        (vec![8, 0, 1], "names that are not there"),
        (vec![9, 0, 1], "names of 72 bits"),
    ] {
        assert_eq!(group(&names), Err(Fault::new("exchange_damaged")), "{why}");
    }
}

#[test]
fn chunks_that_lie_are_refused() {
    let json = header().to_json(&secret()).expect("JSON");
    let with = |frame: &[u8], raw: u32| {
        let body = [&(frame.len() as u32).to_le_bytes()[..], &raw.to_le_bytes(), frame].concat();
        read(&sealed(&json, &body, u64::from(raw), 1))
    };
    let content = section(9, &[0; 1000]);
    let frame = zstd::bulk::compress(&content, 3).expect("a frame");
    assert_eq!(with(&frame, 1005), Ok(vec![]));
    let bomb = zstd::bulk::compress(&vec![9; 256 << 20], 3).expect("a frame");
    for raw in [1 << 20, 256 << 20, u32::MAX] {
        assert_eq!(with(&bomb, raw), Err(Fault::new("exchange_damaged")), "a bomb");
    }
    // one segment off, window of 128 MiB
    let mut wide = vec![0x28, 0xb5, 0x2f, 0xfd, 0x40, 17 << 3, 0xed, 2];
    wide.extend_from_slice(&((1005u32 << 3 | 1).to_le_bytes()[..3]));
    wide.extend_from_slice(&content);
    assert_eq!(with(&wide, 1005), Err(Fault::new("exchange_damaged")), "a window of 128 MiB");
    wide[5] = 13 << 3;
    assert_eq!(with(&wide, 1005), Ok(vec![]), "the same with one of 8 MiB");
    assert_eq!(with(b"", 0), Err(Fault::new("exchange_damaged")));
}

#[test]
fn headers_that_lie_are_refused() {
    let json = String::from_utf8(header().to_json(&secret()).expect("JSON")).expect("text");
    let (body, raw, chunks) = packed(&section(9, &[]));
    let refused =
        |json: &str| read(&sealed(json.as_bytes(), &body, raw, chunks)).err().map(|f| f.code).unwrap_or_default();
    assert!(read(&sealed(json.as_bytes(), &body, raw, chunks)).is_ok());
    for (from, to) in [
        ("\"workspace\":\"9223372036854775807\"", "\"workspace\":9223372036854775807"),
        ("\"9223372036854775807\"", "\"9223372036854775808\""),
        ("\"device\":\"-5\"", "\"device\":\"-05\""),
        ("\"device\":\"-5\"", "\"device\":\"-5\",\"device\":\"-5\""),
        ("\"kind\":\"full\"", "\"kind\":\"half\""),
        ("\"3\":0", "\"3\":-1"),
        ("\"customer\"", "\"\""),
        ("\"phone\"", "\"name\""),
        ("\"note\"", "\"name\""),
        ("\"rows\":[1,", "\"rows\":["),
        ("\"rows\":[1,", "\"rows\":[-1,"),
        ("{", ""),
    ] {
        assert!(json.contains(from), "{from}");
        assert_eq!(refused(&json.replacen(from, to, 1)), "exchange_damaged", "{from} -> {to}");
    }
    let same = Header { tables: vec![header().tables[0].clone(); 3], ..header() };
    let same = String::from_utf8(same.to_json(&secret()).expect("JSON")).expect("text");
    assert_eq!(refused(&same), "exchange_damaged", "two tables that look the same");
    let deep = json.replacen('{', &format!("{{\"x\":{}{},", "[".repeat(100_000), "]".repeat(100_000)), 1);
    assert_eq!(refused(&deep), "", "what is left alone may be deep, and costs no stack");
    let deep = json.replacen("\"tables\":[", &format!("\"tables\":{}[", "[".repeat(100_000)), 1);
    assert_eq!(refused(&deep), "exchange_damaged");
    let long = json.replacen('{', &format!("{{\"x\":\"{}\",", "x".repeat(HEADER)), 1);
    assert_eq!(refused(&long), "exchange_damaged");
}

#[test]
fn what_a_locked_file_hides_is_not_trusted_either() {
    // right outside, and inside a file of another workspace
    let inner = file(&Header { workspace: 1, ..header() }, &some(1), None);
    let mut bare = inner[..inner.len() - HASH as usize].to_vec();
    bare[LENGTH_AT as usize..FRONT].fill(0);
    let hash = blake3::keyed_hash(&secret().key(), &bare);
    bare.extend_from_slice(hash.as_bytes());
    let locked = |workspace: i64, inside: &[u8]| {
        let json = header::locked_json(workspace).expect("JSON");
        let mut out = [&front(LOCKED, json.len())[..], &json].concat();
        let mut age = lock::encrypt(&mut out, "open").expect("age");
        std::io::Write::write_all(&mut age, inside).expect("memory");
        age.finish().expect("memory");
        out.extend_from_slice(&END);
        out.extend_from_slice(&[0; 12]);
        let length = out.len() as u64 + HASH;
        out[LENGTH_AT as usize..FRONT].copy_from_slice(&length.to_le_bytes());
        let hash = blake3::keyed_hash(&open_key(), &out);
        out.extend_from_slice(hash.as_bytes());
        open(Cursor::new(out), Some(&secret()), Some("open"))
            .and_then(|mut reader| all(&mut reader))
            .map_err(|f| f.code)
    };
    assert!(locked(1, &bare).is_ok());
    for (workspace, inside, why) in [
        (2, &bare[..], "another workspace"),
        (1, &inner[..], "a length inside"),
        (1, &bare[..bare.len() - 1], "cut inside"),
        (1, &[&bare[..], &[0]].concat()[..], "more inside"),
        (1, b"", "nothing inside"),
    ] {
        assert!(locked(workspace, inside).is_err(), "{why}");
    }
}
