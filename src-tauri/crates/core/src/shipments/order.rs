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

    /// Takes out the rows pushed last as long as their id is at most `last`.
    pub fn drop_tail_up_to(&mut self, last: i64) {
        while self.keyed.last().is_some_and(|packed| id_of(*packed) <= last) {
            self.keyed.pop();
        }
        while self.absent.last().is_some_and(|id| *id <= last) {
            self.absent.pop();
        }
    }

    /// The sum of all keys.
    pub fn sum_of_keys(&self) -> i64 {
        self.keyed.iter().map(|packed| key_of(*packed)).sum()
    }

    fn sort(&mut self) {
        self.keyed.sort_unstable();
        self.absent.sort_unstable();
    }
}

/// The ids of all parts in order, each part sorted on a thread of its own. Equal keys fall back to the id, so that an
/// order is an order; rows without a key come last either way.
pub(super) fn ids(mut parts: Vec<Order>, descending: bool) -> Vec<i64> {
    std::thread::scope(|scope| {
        let mut parts = parts.iter_mut();
        let own = parts.next();
        parts.for_each(|part| drop(scope.spawn(|| part.sort())));
        own.into_iter().for_each(Order::sort);
    });
    let all =
        parts.into_iter().reduce(|a, b| Order { keyed: merged(a.keyed, b.keyed), absent: merged(a.absent, b.absent) });
    let mut all = all.unwrap_or_default();
    if descending {
        all.keyed.reverse();
        all.absent.reverse();
    }
    let mut ids: Vec<i64> = Vec::with_capacity(all.keyed.len() + all.absent.len());
    ids.extend(all.keyed.iter().map(|packed| id_of(*packed)));
    ids.extend(&all.absent);
    ids
}

/// Two sorted lists as one.
fn merged<T: Ord + Copy>(a: Vec<T>, b: Vec<T>) -> Vec<T> {
    let mut both = Vec::with_capacity(a.len() + b.len());
    let (mut a, mut b) = (&a[..], &b[..]);
    while let (Some(x), Some(y)) = (a.first(), b.first()) {
        if x <= y {
            both.push(*x);
            a = &a[1..];
        } else {
            both.push(*y);
            b = &b[1..];
        }
    }
    both.extend_from_slice(a);
    both.extend_from_slice(b);
    both
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn packed_rows_sort_as_rows(rows in prop::collection::vec((prop::option::of(any::<i64>()), any::<i64>()), 0..80), descending: bool) {
            let mut parts = vec![Order::default(), Order::default()];
            for (n, (key, id)) in rows.iter().enumerate() {
                parts[n % 2].push(*key, *id);
            }
            let mut plain = rows;
            if descending {
                plain.sort_by(|a, b| (a.0.is_none(), b.0, b.1).cmp(&(b.0.is_none(), a.0, a.1)));
            } else {
                plain.sort_by_key(|(key, id)| (key.is_none(), *key, *id));
            }
            let expect: Vec<i64> = plain.into_iter().map(|(_, id)| id).collect();
            prop_assert_eq!(ids(parts, descending), expect, "packing must not change what comes before what");
        }
    }
}
