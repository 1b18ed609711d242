//! Where customers and their money went between two periods: classes before by classes after, with a row and a column for
//! "no customer", so that new and lost ones have a name.

use super::abc::Class;
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A customer in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// the same in both periods
    pub id: i64,
    /// its class there
    pub class: Class,
    /// what it brought there, fen
    pub value: i64,
}

/// Customers of one class before and one after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MigrationCell")]
pub struct Cell {
    /// how many
    #[ts(type = "number")]
    pub customers: usize,
    /// what they brought before
    #[ts(type = "number")]
    pub before_fen: i64,
    /// what they brought after
    #[ts(type = "number")]
    pub after_fen: i64,
}

impl Cell {
    fn add(&mut self, before: i64, after: i64) {
        self.customers += 1;
        self.before_fen = self.before_fen.saturating_add(before);
        self.after_fen = self.after_fen.saturating_add(after);
    }

    fn join(mut self, other: &Cell) -> Cell {
        self.customers += other.customers;
        self.before_fen = self.before_fen.saturating_add(other.before_fen);
        self.after_fen = self.after_fen.saturating_add(other.after_fen);
        self
    }
}

/// What moved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "MigrationMoves")]
pub struct Moves {
    /// who was not there before
    pub new: Cell,
    /// who is not there any more
    pub lost: Cell,
    /// into a better class
    pub up: Cell,
    /// into a worse one
    pub down: Cell,
    /// in the same
    pub same: Cell,
}

/// The matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Migration {
    /// a row a class before, a column a class after, best first; the last of both is "no customer"
    pub cells: Vec<Vec<Cell>>,
}

/// The matrix of two periods with so many classes.
///
/// # Errors
/// `migration_twice` with the id where a customer stands in one period twice; `migration_class` with the class where it is
/// beyond the last.
pub fn migration(before: &[Member], after: &[Member], classes: usize) -> Result<Migration, Fault> {
    let (before, mut after) = (by_id(before, classes)?, by_id(after, classes)?);
    let mut cells = vec![vec![Cell::default(); classes + 1]; classes + 1];
    for (id, (from, value)) in before {
        let (to, then) = after.remove(&id).unwrap_or((classes, 0));
        cells[from][to].add(value, then);
    }
    for (to, then) in after.into_values() {
        cells[classes][to].add(0, then);
    }
    Ok(Migration { cells })
}

fn by_id(members: &[Member], classes: usize) -> Result<BTreeMap<i64, (usize, i64)>, Fault> {
    let mut found = BTreeMap::new();
    for member in members {
        if member.class.index() >= classes {
            return Err(Fault::new("migration_class").with("class", member.class.to_string()));
        }
        if found.insert(member.id, (member.class.index(), member.value)).is_some() {
            return Err(Fault::new("migration_twice").with("id", member.id));
        }
    }
    Ok(found)
}

impl Migration {
    /// Classes, "no customer" not counted.
    pub fn classes(&self) -> usize {
        self.cells.len() - 1
    }

    /// A row added up: a class before, or all who are new.
    pub fn row(&self, from: usize) -> Cell {
        self.cells[from].iter().fold(Cell::default(), Cell::join)
    }

    /// A column added up: a class after, or all who are lost.
    pub fn column(&self, to: usize) -> Cell {
        self.cells.iter().fold(Cell::default(), |sum, row| sum.join(&row[to]))
    }

    /// New, lost, up, down and the same, which together are everybody.
    pub fn moves(&self) -> Moves {
        let none = self.classes();
        let mut moves = Moves::default();
        for (from, row) in self.cells.iter().enumerate() {
            for (to, cell) in row.iter().enumerate() {
                let sum = match (from, to) {
                    (from, _) if from == none => &mut moves.new,
                    (_, to) if to == none => &mut moves.lost,
                    (from, to) if to < from => &mut moves.up,
                    (from, to) if to > from => &mut moves.down,
                    _ => &mut moves.same,
                };
                *sum = sum.join(cell);
            }
        }
        moves
    }

    /// Of the customers of a class, the share that is in each class after, "no customer" last; none where it is empty.
    pub fn shares(&self, from: usize) -> Option<Vec<f64>> {
        let all = self.row(from).customers;
        (all > 0).then(|| self.cells[from].iter().map(|c| c.customers as f64 / all as f64).collect())
    }

    /// How many customers each class comes to have if in each period as many come new and the same shares move on: n with
    /// n = new + n · shares. None where a class loses nobody in the end, for then it grows without end. A lesson, no
    /// forecast: shares of one year are those of one year.
    ///
    /// Source: open Markov model of manpower, D. J. Bartholomew, *Stochastic Models for Social Processes*, 1967, ch. 3.
    pub fn steady(&self) -> Option<Vec<f64>> {
        let k = self.classes();
        let share = |from: usize, to: usize| self.shares(from).map_or(0.0, |s| s[to]);
        // (I − shares)ᵀ n = new
        let mut rows: Vec<Vec<f64>> = (0..k)
            .map(|to| {
                let same = |from: usize| if from == to { 1.0 } else { 0.0 };
                let new = self.cells[k][to].customers as f64;
                (0..k).map(|from| same(from) - share(from, to)).chain([new]).collect()
            })
            .collect();
        for at in 0..k {
            let pivot = (at..k).max_by(|a, b| rows[*a][at].abs().total_cmp(&rows[*b][at].abs()))?;
            rows.swap(at, pivot);
            if rows[at][at].abs() < 1e-9 {
                return None;
            }
            let pivot = rows[at].clone();
            for (_, row) in rows.iter_mut().enumerate().filter(|(other, _)| *other != at) {
                let by = row[at] / pivot[at];
                row.iter_mut().zip(&pivot).skip(at).for_each(|(value, of)| *value -= by * of);
            }
        }
        let found: Vec<f64> = (0..k).map(|at| rows[at][k] / rows[at][at]).collect();
        found.iter().all(|n| n.is_finite() && *n >= -1e-9).then(|| found.iter().map(|n| n.max(0.0)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn member(id: i64, class: usize, value: i64) -> Member {
        Member { id, class: Class::at(class), value }
    }

    #[test]
    fn by_hand() {
        let before = [member(1, 0, 100), member(2, 0, 90), member(3, 1, 20), member(4, 1, 10)];
        let after = [member(1, 0, 120), member(2, 1, 30), member(4, 0, 80), member(5, 1, 7)];
        let found = migration(&before, &after, 2).unwrap();
        let cell = |customers, before_fen, after_fen| Cell { customers, before_fen, after_fen };
        assert_eq!(found.cells[0], [cell(1, 100, 120), cell(1, 90, 30), cell(0, 0, 0)]);
        assert_eq!(found.cells[1], [cell(1, 10, 80), cell(0, 0, 0), cell(1, 20, 0)]);
        assert_eq!(found.cells[2], [cell(0, 0, 0), cell(1, 0, 7), cell(0, 0, 0)]);
        let moves = found.moves();
        assert_eq!((moves.new, moves.lost), (cell(1, 0, 7), cell(1, 20, 0)));
        assert_eq!((moves.up, moves.down, moves.same), (cell(1, 10, 80), cell(1, 90, 30), cell(1, 100, 120)));
        assert_eq!(found.shares(0), Some(vec![0.5, 0.5, 0.0]));
        // a = a/2 + b/2 and b = 1 + a/2: both are 2
        let steady = found.steady().unwrap();
        assert!(steady.iter().all(|n| (n - 2.0).abs() < 1e-12), "{steady:?}");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let twice = [member(1, 0, 1), member(1, 1, 1)];
        assert_eq!(migration(&twice, &[], 2).unwrap_err().code, "migration_twice");
        assert_eq!(migration(&[], &[member(1, 2, 1)], 2).unwrap_err().code, "migration_class");
        let kept = migration(&[member(1, 0, 1)], &[member(1, 0, 1), member(2, 0, 1)], 1).unwrap();
        assert_eq!(kept.steady(), None, "nobody leaves and somebody comes: no end");
    }

    fn members() -> impl Strategy<Value = Vec<Member>> {
        prop::collection::btree_map(0i64..60, (0usize..4, -1_000i64..100_000), 0..50)
            .prop_map(|m| m.into_iter().map(|(id, (class, value))| member(id, class, value)).collect())
    }

    proptest! {
        #[test]
        fn every_fen_and_head_of_both_periods_is_in_it(before in members(), after in members()) {
            let found = migration(&before, &after, 4).unwrap();
            for class in 0..4 {
                let of = |all: &[Member]| {
                    let those: Vec<&Member> = all.iter().filter(|m| m.class.index() == class).collect();
                    (those.len(), those.iter().map(|m| m.value).sum::<i64>())
                };
                let (row, column) = (found.row(class), found.column(class));
                prop_assert_eq!((row.customers, row.before_fen), of(&before));
                prop_assert_eq!((column.customers, column.after_fen), of(&after));
            }
            let moves = found.moves();
            let all = [moves.new, moves.lost, moves.up, moves.down, moves.same];
            let sum = |f: fn(&Cell) -> i64| all.iter().map(f).sum::<i64>();
            prop_assert_eq!(sum(|c| c.before_fen), before.iter().map(|m| m.value).sum::<i64>());
            prop_assert_eq!(sum(|c| c.after_fen), after.iter().map(|m| m.value).sum::<i64>());
            prop_assert_eq!(found.cells[4][4], Cell::default(), "nobody was in neither");
            if let Some(steady) = found.steady() {
                for to in 0..4 {
                    let stay: f64 = (0..4).map(|from| steady[from] * found.shares(from).map_or(0.0, |s| s[to])).sum();
                    let new = found.cells[4][to].customers as f64;
                    let size = steady.iter().copied().fold(1.0, f64::max);
                    prop_assert!((steady[to] - stay - new).abs() < 1e-6 * size, "{:?} does not stay", steady);
                }
            }
        }
    }
}
