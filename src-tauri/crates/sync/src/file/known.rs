//! Groups of values that came before in the file: what comes again is only named. A recipient with address and telephone
//! number is written once, and so is a customer's number of 63 bits.

use super::{
    Cell, Column,
    block::TEXT,
    bytes::{Put, Take, ints_bits, put_list, take_list},
    fault::damaged,
};
use keheng_base::Fault;
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
};

/// What reader and writer remember weighs at most this many bytes when a block begins; then all is forgotten.
const MOST: usize = 128 << 20;
/// Bytes of a cell besides its text.
const CELL: usize = 16;

/// See [`Values::idle`].
const IDLE: u32 = 7;

const PLAIN: u8 = 0;
const NAMED: u8 = 1;

/// What came before, by table and group.
pub(super) struct Known {
    groups: HashMap<(u32, u32), Values>,
    weight: usize,
    most: usize,
}

impl Default for Known {
    fn default() -> Known {
        Known { groups: HashMap::new(), weight: 0, most: MOST }
    }
}

/// What came before of one group.
struct Values {
    columns: Vec<Column>,
    /// the writer's way to find values: the first place of each hash
    places: HashMap<u64, u32>,
    /// blocks that the writer does not look through, because little came again in the last one
    idle: u32,
    /// what followed last on each place of the block's first group with names
    after: Vec<u32>,
}

impl Values {
    fn len(&self) -> usize {
        self.columns.first().map_or(0, Column::len)
    }

    /// The name of a place, and the other way round: 0 is new, 1 what came last time after the same, others are places.
    fn expected(&self, after: Option<u32>) -> Option<u32> {
        self.after.get(after? as usize).and_then(|place| place.checked_sub(1))
    }

    fn follows(&mut self, after: Option<u32>, place: u32) {
        if let Some(after) = after.map(|after| after as usize) {
            if self.after.len() <= after {
                self.after.resize(after + 1, 0);
            }
            self.after[after] = place + 1;
        }
    }
}

/// The places that a block's first group with names has, row by row.
#[derive(Default)]
pub(super) struct First(Option<Vec<u32>>);

impl First {
    fn of(&self, row: usize) -> Option<u32> {
        self.0.as_ref().map(|places| places[row])
    }
}

impl Known {
    /// A block begins.
    pub(super) fn begin(&mut self) {
        if self.weight > self.most {
            self.groups.clear();
            self.weight = 0;
        }
    }

    fn values(&mut self, of: (u32, u32), width: usize) -> &mut Values {
        self.groups.entry(of).or_insert_with(|| Values {
            columns: vec![Column::new(); width],
            places: HashMap::new(),
            idle: 0,
            after: Vec::new(),
        })
    }

    /// Writes the columns of a group.
    pub(super) fn put(&mut self, out: &mut Put, of: (u32, u32), columns: &[Column], first: &mut First) {
        let rows = columns.first().map_or(0, Column::len);
        if rows == 0 {
            return;
        }
        let plain: u64 = columns.iter().map(bits).sum();
        // what takes less than a name is not looked up
        if plain <= rows as u64 * 10 {
            return put_plain(out, columns);
        }
        let values = self.values(of, columns.len());
        if values.idle > 0 {
            values.idle -= 1;
            return put_plain(out, columns);
        }
        let before = values.len();
        let mut hashes = Vec::new();
        let places: Vec<u32> = (0..rows).map(|row| values.find(columns, row, &mut hashes)).collect();
        let all = values.len();
        let new = all - before;
        let again = (rows - new) as u64;
        let named = plain / rows as u64 * new as u64 + again * u64::from((all as u64).ilog2() + 1) + rows as u64 / 8;
        if named > plain {
            values.forget(before, &hashes);
            values.idle = IDLE;
            return put_plain(out, columns);
        }
        let mut names = Vec::with_capacity(rows);
        let mut next = before as u32;
        for (row, place) in places.iter().enumerate() {
            let after = first.of(row);
            names.push(if *place == next {
                next += 1;
                0
            } else if values.expected(after) == Some(*place) {
                1
            } else {
                u64::from(*place) + 2
            });
            values.follows(after, *place);
        }
        out.byte(NAMED);
        put_list(out, &names);
        let fresh: Vec<Column> = values.columns.iter().map(|c| c.from(before)).collect();
        fresh.iter().filter(|_| new > 0).for_each(|column| column.put(out));
        self.weight += weight(&fresh);
        first.0.get_or_insert(places);
    }

    /// Reads the columns of a group; the caller bounds rows times columns.
    pub(super) fn take(
        &mut self,
        from: &mut Take,
        of: (u32, u32),
        (rows, width): (usize, usize),
        first: &mut First,
    ) -> Result<Vec<Column>, Fault> {
        if rows == 0 || width == 0 {
            return Ok(vec![Column::new(); width]);
        }
        match from.byte()? {
            PLAIN => return (0..width).map(|_| Column::take(from, rows)).collect(),
            NAMED => {}
            _ => return Err(damaged()),
        }
        let names = take_list(from, rows)?;
        let new = names.iter().filter(|name| **name == 0).count();
        let mut fresh = vec![Column::new(); width];
        for column in fresh.iter_mut().filter(|_| new > 0) {
            *column = Column::take(from, new)?;
        }
        self.weight += weight(&fresh);
        let values = self.values(of, width);
        // a header of one name with two widths is refused before
        let mut next = values.len() as u32;
        let all = next as usize + new;
        if values.columns.len() != width || u32::try_from(all).is_err() {
            return Err(damaged());
        }
        values.columns.iter_mut().zip(&fresh).for_each(|(known, fresh)| known.append(fresh));
        let mut columns = vec![Column::with_capacity(rows); width];
        let mut places = Vec::with_capacity(rows);
        let mut bytes = 0;
        for (row, name) in names.into_iter().enumerate() {
            let after = first.of(row);
            let place = match name {
                0 => {
                    next += 1;
                    next - 1
                }
                1 => values.expected(after).ok_or_else(damaged)?,
                _ => u32::try_from(name - 2).ok().filter(|place| *place < next).ok_or_else(damaged)?,
            };
            values.follows(after, place);
            for (column, known) in columns.iter_mut().zip(&values.columns) {
                let cell = known.get(place as usize);
                bytes += if let Cell::Text(text) = cell { text.len() } else { 0 };
                if bytes > TEXT {
                    return Err(damaged());
                }
                column.push(cell);
            }
            places.push(place);
        }
        first.0.get_or_insert(places);
        Ok(columns)
    }
}

impl Values {
    /// Where the values of a row stand; at the end when they were not there.
    fn find(&mut self, columns: &[Column], row: usize, hashes: &mut Vec<u64>) -> u32 {
        let mut hash = DefaultHasher::new();
        for column in columns {
            match column.get(row) {
                Cell::Null => 0u8.hash(&mut hash),
                Cell::Int(number) => number.hash(&mut hash),
                Cell::Text(text) => text.hash(&mut hash),
            }
        }
        let (hash, next) = (hash.finish(), self.len() as u32);
        let place = *self.places.entry(hash).or_insert_with(|| {
            hashes.push(hash);
            next
        });
        let same = |(known, column): (&Column, &Column)| known.get(place as usize) == column.get(row);
        // of two values with one hash only the first is ever found again
        if place != next && self.columns.iter().zip(columns).all(same) {
            return place;
        }
        self.columns.iter_mut().zip(columns).for_each(|(known, column)| known.push(column.get(row)));
        next
    }

    fn forget(&mut self, from: usize, hashes: &[u64]) {
        for hash in hashes {
            self.places.remove(hash);
        }
        self.columns.iter_mut().for_each(|column| column.truncate(from));
    }
}

fn weight(columns: &[Column]) -> usize {
    columns.iter().map(|column| column.len() * CELL + column.text_bytes()).sum()
}

fn put_plain(out: &mut Put, columns: &[Column]) {
    out.byte(PLAIN);
    columns.iter().for_each(|column| column.put(out));
}

/// About how many bits a column takes: what packs the file leaves a quarter of a text.
fn bits(column: &Column) -> u64 {
    let numbers: Vec<i64> = column.iter().filter_map(|c| if let Cell::Int(n) = c { Some(n) } else { None }).collect();
    ints_bits(&numbers) + column.text_bytes() as u64 * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(rows: impl Iterator<Item = (i64, String)>) -> Vec<Column> {
        let (mut numbers, mut texts) = (Column::new(), Column::new());
        for (number, text) in rows {
            numbers.push(Cell::Int(number));
            texts.push(if text.is_empty() { Cell::Null } else { Cell::Text(&text) });
        }
        vec![numbers, texts]
    }

    /// Writes and reads some blocks of two groups; gives the bytes of each.
    fn through(most: usize, blocks: &[[Vec<Column>; 2]]) -> Vec<usize> {
        let new = || Known { most, ..Known::default() };
        let (mut writer, mut reader, mut lengths) = (new(), new(), Vec::new());
        for block in blocks {
            let mut out = Put::default();
            writer.begin();
            let mut first = First::default();
            block.iter().zip(0..).for_each(|(group, at)| writer.put(&mut out, (0, at), group, &mut first));
            let mut from = Take(&out.bytes);
            reader.begin();
            let mut first = First::default();
            for (group, at) in block.iter().zip(0..) {
                let size = (group[0].len(), group.len());
                assert_eq!(&reader.take(&mut from, (0, at), size, &mut first).expect("a group"), group);
            }
            assert!(from.0.is_empty());
            assert_eq!(writer.weight, reader.weight);
            lengths.push(out.bytes.len());
        }
        lengths
    }

    fn customer(n: u64) -> (i64, String) {
        let hash = blake3::hash(&n.to_le_bytes());
        (i64::from_le_bytes(hash.as_bytes()[..8].try_into().expect("eight")), format!("客户{}", &hash.to_hex()[..9]))
    }

    fn block(from: u64, to: u64, of: u64) -> [Vec<Column>; 2] {
        let who = move |i: u64| (i * i + i / 7) % of;
        let sender = move |i| if who(i) % 10 == 9 { (7, String::new()) } else { (1, customer(who(i) + 1000).1) };
        [columns((from..to).map(|i| customer(who(i)))), columns((from..to).map(sender))]
    }

    #[test]
    fn what_came_before_is_only_named_again() {
        let blocks: Vec<_> = (0..5).map(|i| block(i * 900, i * 900 + 900, 60)).collect();
        let lengths = through(MOST, &blocks);
        assert!(lengths[1..].iter().all(|l| *l < 1000), "a byte a row, and none for what follows from it: {lengths:?}");
        assert!(lengths[0] < 60 * 60 + 1000, "{lengths:?}");
    }

    #[test]
    fn what_is_too_much_is_forgotten_on_both_sides() {
        let blocks: Vec<_> = (0..40).map(|i| block(i * 200, i * 200 + 200 + i % 3, 40 + i * 20)).collect();
        let (little, all) = (through(9_000, &blocks), through(MOST, &blocks));
        assert!(little.iter().sum::<usize>() > all.iter().sum::<usize>() * 11 / 10, "{little:?} {all:?}");
    }

    #[test]
    fn what_never_comes_again_costs_nothing() {
        let new = |from: u64| [columns((from..from + 300).map(customer)), columns((from..from + 300).map(customer))];
        let blocks: Vec<_> = (0..12).map(|i| new(i * 300)).collect();
        let each = through(MOST, &blocks);
        assert!(each.iter().all(|l| *l < 300 * 2 * 27), "{each:?}");
    }
}
