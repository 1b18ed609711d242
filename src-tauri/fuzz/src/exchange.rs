//! Exchange files for the targets [`container`](super::container) and [`payload`](super::payload): sealed by code of its
//! own, after what `keheng_sync::file` says of the format, and looked at section by section.

use keheng_base::Fault;
use keheng_sync::{
    Vector,
    file::{CELLS, Cell, GroupShape, Header, Kind, Life, ROWS, Reader, Secret, Section, Shape, TEXT, open, write},
};
use std::io::Cursor;

/// Bytes before the header, and of end mark and hash together.
pub const FRONT: usize = 24;
/// See [`FRONT`].
pub const TAIL: usize = 50;
const HASH: usize = 32;
/// Cells up to which a file is also written again.
const FEW: usize = 2_000;

/// The key of all files here.
pub fn secret() -> Secret {
    Secret::from_bytes(*b"a firm's secret")
}

/// A header with tables of every form: several groups, a group and a table of nothing, a column too many for a full block.
pub fn header() -> Header {
    let table = |name: &str, groups: &[&[&str]]| Shape {
        name: name.to_owned(),
        groups: groups
            .iter()
            .enumerate()
            .map(|(i, columns)| GroupShape {
                name: format!("g{i}"),
                columns: columns.iter().map(|c| (*c).to_owned()).collect(),
            })
            .collect(),
    };
    let wide: Vec<String> = (0..33).map(|i| format!("c{i}")).collect();
    let wide: Vec<&str> = wide.iter().map(String::as_str).collect();
    Header {
        workspace: 7,
        name: "城东快递".to_owned(),
        secret: None,
        device: -5,
        device_name: "前台".to_owned(),
        app: "0.1.0".to_owned(),
        schema: 8,
        min_reader: 7,
        created_ms: 1_795_996_800_000,
        kind: Kind::Full,
        from: Vector::default(),
        to: [(i64::MAX, 12), (3, 0)].into_iter().collect(),
        nonces: vec![(i64::MAX, i64::MIN)],
        max_hlc: 99,
        tables: vec![
            table("customer", &[&["name", "phone"], &["note"], &[]]),
            table("shipment", &[&["no"], &["sent", "signed", "weight"]]),
            table("nothing", &[]),
            table("wide", &[&wide]),
        ],
        rows: vec![1, 2, 0, 0],
    }
}

/// A file of these sections.
pub fn file(header: &Header, sections: &[Section]) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    let written = write(&mut out, header, &secret(), None, |put| sections.iter().cloned().try_for_each(put));
    let written = written.expect("sections that keep to their rules can be written");
    assert_eq!(written.packed, out.get_ref().len() as u64, "a file is as long as its writer says");
    out.into_inner()
}

/// Gives the file the length and the hash that belong to its content, whatever that is; false if there is no room for them.
pub fn seal(file: &mut [u8]) -> bool {
    let length = file.len();
    if length < FRONT + TAIL {
        return false;
    }
    file[16..FRONT].copy_from_slice(&(length as u64).to_le_bytes());
    let hash = hash(file);
    file[length - HASH..].copy_from_slice(hash.as_bytes());
    true
}

/// The hash that the file should end with.
pub fn hash(file: &[u8]) -> blake3::Hash {
    let key = match file[10] & 1 {
        0 => blake3::derive_key("keheng exchange 2026 mac", &secret().bytes()),
        _ => blake3::derive_key("keheng exchange 2026 locked", b""),
    };
    blake3::keyed_hash(&key, &file[..file.len() - HASH])
}

/// Reads a file to its end, and looks at every section. One that is taken and small comes back the same after it was written
/// again. One that is refused is refused for what it is: nothing in memory fails to be read.
pub fn read(bytes: &[u8]) -> Result<(), Fault> {
    let outcome = open(Cursor::new(bytes), Some(&secret()), None).and_then(|mut reader| look(&mut reader));
    if let Err(fault) = &outcome {
        let codes = ["not_a_file", "cut", "damaged", "other_key", "version", "locked"];
        let code = fault.code.strip_prefix("exchange_").unwrap_or_default();
        assert!(codes.contains(&code), "{fault} is no reason to refuse a file");
    }
    outcome
}

fn look(reader: &mut Reader<Cursor<&[u8]>>) -> Result<(), Fault> {
    let header = reader.header().clone();
    let (mut txns, mut cells, mut kept) = (0, 0, Vec::new());
    while let Some(section) = reader.next()? {
        cells += sound(&section, &header.tables, &mut txns);
        // a large one is looked at and let go: a file may hold more than the memory
        if cells <= FEW {
            kept.push(section);
        }
    }
    assert_eq!(reader.next(), Ok(None), "behind the end there is nothing");
    if cells > FEW {
        return Ok(());
    }
    reader.rewind()?;
    for section in &kept {
        assert_eq!(reader.next()?.as_ref(), Some(section), "a second look shows the same");
    }
    let again = file(&header, &kept);
    let mut second = open(Cursor::new(&again[..]), Some(&secret()), None)?;
    assert_eq!(second.header(), &header, "a header comes back as it was");
    // lists of nothing are not written
    kept.retain(|s| {
        !matches!(s, Section::Txns(all) if all.is_empty()) && !matches!(s, Section::Apart(all) if all.is_empty())
    });
    for section in &kept {
        assert_eq!(second.next()?.as_ref(), Some(section), "a section comes back as it was");
    }
    assert_eq!(second.next()?, None, "nothing comes back that was not written");
    Ok(())
}

/// A section points to nothing outside and keeps to the caps, looked at by other code than the reader's. Answers with how much
/// it holds.
fn sound(section: &Section, tables: &[Shape], txns: &mut u32) -> usize {
    let known = |txn: u32| assert!(txn < *txns, "transaction {txn} of {txns}");
    match section {
        Section::Txns(more) => {
            *txns += more.len() as u32;
            more.len()
        }
        Section::Apart(all) => {
            for apart in all {
                assert!((apart.table as usize) < tables.len(), "a table of the header");
                known(apart.death);
            }
            all.len()
        }
        Section::Block(block) => {
            let (shape, rows) = (&tables[block.table as usize], block.ids.len());
            assert!(rows <= ROWS && block.ids.is_sorted_by(|one, next| one < next), "rows by rising ids");
            assert!(block.groups.is_sorted_by(|one, next| one < next), "each group once");
            let width: usize = block.groups.iter().map(|g| shape.groups[*g as usize].columns.len()).sum();
            assert_eq!(block.columns.len(), width, "the columns of the groups");
            assert!(rows * width <= CELLS, "no more cells than allowed");
            let mut bytes = 0;
            for column in &block.columns {
                assert_eq!(column.len(), rows, "a cell a row");
                let texts = column.iter().map(|c| if let Cell::Text(text) = c { text.len() } else { 0 });
                bytes += texts.sum::<usize>();
            }
            assert!(bytes <= TEXT, "no more text than allowed");
            for life in &block.lives {
                if let Life::Died(txn) | Life::Back(txn) = life {
                    known(*txn);
                }
            }
            block.rows.iter().for_each(|txn| known(*txn));
            for register in &block.registers {
                known(register.txn);
                assert!(
                    (register.row as usize) < rows && block.groups.contains(&register.group),
                    "a place of the block"
                );
            }
            if block.whole {
                assert_eq!(
                    (block.groups.len(), block.rows.len()),
                    (shape.groups.len(), rows),
                    "a whole block is whole"
                );
                assert_eq!(block.lives.len(), rows, "a life a row");
            } else {
                assert_eq!(block.registers.len(), rows * block.groups.len(), "a stamp for each place");
            }
            rows * (1 + width + block.groups.len())
        }
    }
}
