//! The join of the lives of a row: a death that did not know of a write leaves the row to be seen.

use super::{
    arrive::Arriving,
    merge::{CHANGED, DEATH, MADE, Met, Theirs},
    row::Row,
};
use crate::db::{Sql, schema::Table};
use keheng_sync::{Joined, Register, Stamp, apart, join};
use rusqlite::{Connection, params};

/// What a row becomes.
pub(super) struct Outcome {
    pub made: i64,
    pub del: i64,
    pub seen: bool,
    /// it would have gone, and somebody is asked
    pub asked: bool,
    /// the death to be noted as apart, and why
    pub apart: Option<(i64, u8)>,
    pub lost: Option<LostLife>,
}

/// A life that lost.
pub(super) struct LostLife {
    pub stamp: Stamp,
    /// a bringing back, and not a death
    pub back: bool,
    /// of a write of the file: when, and whose
    pub by: Option<(i64, String)>,
}

impl Met<'_> {
    /// The join of the rows' lives.
    pub(super) fn lives(
        &self,
        to: &Arriving,
        id: i64,
        mine: &Row,
        theirs: &[Theirs],
        my_stamps: &[Stamp],
        results: &[Option<Joined>],
    ) -> Sql<Outcome> {
        let mut outcome =
            Outcome { made: mine.made, del: mine.del, seen: mine.seen(), asked: false, apart: None, lost: None };
        let my_life = Register { value: mine.alive(), turn: 0, rank: 0, stamp: to.stamps.of(mine.life()) };
        let their_life = self.life().map(|(alive, txn, made)| {
            let named = &to.txns[txn as usize];
            (Register { value: alive, turn: 0, rank: 0, stamp: named.stamp }, named, made)
        });
        let joined = their_life.as_ref().map(|(life, ..)| join(&my_life, life, &to.known, &to.their));
        let takes = joined.is_some_and(Joined::takes);
        if let (Some(joined), Some((life, named, _))) = (joined, &their_life) {
            outcome.lost = match joined {
                Joined::MineOver => {
                    let by = Some((named.wall, named.actor.clone()));
                    Some(LostLife { stamp: life.stamp, back: life.value, by })
                }
                Joined::TheirsOver => Some(LostLife { stamp: my_life.stamp, back: my_life.value, by: None }),
                Joined::Mine | Joined::Theirs => None,
            };
        }
        let (alive, death, local, made) = match &their_life {
            Some((life, named, made)) if takes => (life.value, life.stamp, named.local, *made),
            _ => (my_life.value, my_life.stamp, mine.life(), mine.del == 0),
        };
        if alive {
            outcome.seen = true;
            if takes {
                (outcome.made, outcome.del) = if made { (local, 0) } else { (mine.made, -local) };
            }
            return Ok(outcome);
        }
        // Dead: was the row written where nobody knew of that? What the join passed in silence does not count.
        let mut lived: Vec<(Stamp, bool)> = Vec::new();
        let found = if takes {
            for (group, (txn, _)) in mine.stamps.iter().enumerate() {
                if results[group] != Some(Joined::Theirs) {
                    lived.push((my_stamps[group], *txn != mine.made));
                }
            }
            if my_life.value && joined == Some(Joined::TheirsOver) {
                lived.push((my_life.stamp, mine.del != 0));
            }
            lived.extend(lost_here(to.conn, self.table, id)?.into_iter().map(|s| (s, true)));
            apart(death, lived.iter().map(|(s, _)| *s), &to.their, &to.known)
        } else {
            let row = self.block.rows.get(self.row).copied();
            for t in theirs {
                if results[t.group].is_some_and(|r| r != Joined::Mine) {
                    lived.push((to.txns[t.txn as usize].stamp, Some(t.txn) != row));
                }
            }
            if let Some((life, _, made)) = &their_life
                && life.value
                && joined == Some(Joined::MineOver)
            {
                lived.push((life.stamp, !made));
            }
            lived.extend(to.lost.get(&(self.table.number, id)).into_iter().flatten().map(|s| (*s, true)));
            apart(death, lived.iter().map(|(s, _)| *s), &to.known, &to.their)
        };
        let unseen = if takes { &to.their } else { &to.known };
        let why = if lived.iter().any(|(s, changed)| *changed && !unseen.covers(*s)) { CHANGED } else { MADE };
        let before = !takes && mine.apart;
        outcome.seen = found || before || to.is_apart(self.table.number, id, death);
        outcome.del = if outcome.seen { -local } else { local };
        if found {
            outcome.apart = Some((local, why));
        }
        // Asked anew: here it is found, or there it was and here the row had gone.
        let there = to.apart.get(&(self.table.number, id, death)) == Some(&CHANGED);
        outcome.asked = !before && ((found && why == CHANGED) || (there && !mine.seen()));
        Ok(outcome)
    }
}

/// Writes of a row that lost here and are kept as conflicts, deaths left out.
fn lost_here(conn: &Connection, table: &'static Table, row: i64) -> Sql<Vec<Stamp>> {
    let sql =
        "SELECT epoch, seq FROM sync_conflict WHERE tbl = ?1 AND row = ?2 AND _del <= 0 AND value NOT IN ('[]', ?3)";
    let mut all = conn.prepare_cached(sql)?;
    let found =
        all.query_map(params![table.name, row, DEATH], |r| Ok(Stamp { hlc: 0, epoch: r.get(0)?, seq: r.get(1)? }))?;
    found.collect()
}
