//! The order of a view: key and id of each row packed into one number, so that a million rows sort as plain integers.

/// Flips the sign bit, so that signed numbers compare as unsigned ones.
const SIGN: u64 = 1 << 63;

/// Ids with the keys they are sorted by.
#[derive(Default)]
pub(super) struct Order {
    /// key above, id below
    keyed: Vec<u128>,
    /// ids without a key
    absent: Vec<i64>,
}

fn pack(key: i64, id: i64) -> u128 {
    u128::from(key as u64 ^ SIGN) << 64 | u128::from(id as u64 ^ SIGN)
}

fn key_of(packed: u128) -> i64 {
    ((packed >> 64) as u64 ^ SIGN) as i64
}

fn id_of(packed: u128) -> i64 {
    (packed as u64 ^ SIGN) as i64
}

impl Order {
    /// Adds a row.
    pub fn push(&mut self, key: Option<i64>, id: i64) {
        match key {
            Some(key) => self.keyed.push(pack(key, id)),
            None => self.absent.push(id),
        }
    }

    /// Replaces every key.
    pub fn replace_keys(&mut self, with: impl Fn(i64) -> i64) {
        for packed in &mut self.keyed {
            *packed = pack(with(key_of(*packed)), id_of(*packed));
        }
    }

    /// The ids in order. Equal keys fall back to the id, so that an order is an order; rows without a key come last
    /// either way.
    pub fn ids(mut self, descending: bool) -> Vec<i64> {
        self.keyed.sort_unstable();
        self.absent.sort_unstable();
        if descending {
            self.keyed.reverse();
            self.absent.reverse();
        }
        let mut ids: Vec<i64> = Vec::with_capacity(self.keyed.len() + self.absent.len());
        ids.extend(self.keyed.iter().map(|packed| id_of(*packed)));
        ids.extend(&self.absent);
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn packed_rows_sort_as_rows(rows in prop::collection::vec((prop::option::of(any::<i64>()), any::<i64>()), 0..80), descending: bool) {
            let mut order = Order::default();
            for (key, id) in &rows {
                order.push(*key, *id);
            }
            let mut plain = rows;
            if descending {
                plain.sort_by(|a, b| (a.0.is_none(), b.0, b.1).cmp(&(b.0.is_none(), a.0, a.1)));
            } else {
                plain.sort_by_key(|(key, id)| (key.is_none(), *key, *id));
            }
            let expect: Vec<i64> = plain.into_iter().map(|(_, id)| id).collect();
            prop_assert_eq!(order.ids(descending), expect, "packing must not change what comes before what");
        }
    }
}
