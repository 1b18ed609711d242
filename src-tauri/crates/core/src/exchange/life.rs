//! The join of the lives of a row: a death that did not know of a write leaves the row to be seen.

use super::{
    arrive::Arriving,
    coming::TheirLife,
    merge::{BACK, CHANGED, DEATH, MADE},
    row::Row,
    stamps::written,
    write::record,
};
use crate::db::{Sql, Tx};
use keheng_sync::{Joined, Register, Stamp, apart, join};
use rusqlite::{Connection, params};

/// Where a row stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// the table's number; of a table that is not known here [`super::unknown::number`]
    pub number: i64,
    pub table: &'a str,
    pub row: i64,
}

/// A register of the row on both sides: the write, and whether that came after the row was made.
#[derive(Clone, Copy)]
pub(super) struct Write {
    pub mine: (Stamp, bool),
    pub theirs: Option<(Stamp, bool)>,
    pub joined: Option<Joined>,
}

/// What a row becomes.
pub(super) struct Outcome {
    pub made: i64,
    pub del: i64,
    pub seen: bool,
    /// it would have gone, and somebody is asked
    pub asked: bool,
    /// the death to be noted as apart, and why
    pub apart: Option<(i64, u8)>,
    lost: Option<LostLife>,
}

/// A life that lost.
struct LostLife {
    stamp: Stamp,
    /// a bringing back, and not a death
    back: bool,
    /// of a write of the file: when, and whose
    by: Option<(i64, String)>,
}

/// The join of the rows' lives.
pub(super) fn lives(
    to: &Arriving,
    place: Place,
    mine: &Row,
    theirs: Option<TheirLife>,
    writes: &[Write],
) -> Sql<Outcome> {
    let mut outcome =
        Outcome { made: mine.made, del: mine.del, seen: mine.seen(), asked: false, apart: None, lost: None };
    let my_life = Register { value: mine.alive(), turn: 0, rank: 0, stamp: to.stamps.of(mine.life()) };
    let their_life = theirs.map(|life| {
        let named = &to.txns[life.txn as usize];
        (Register { value: life.alive, turn: 0, rank: 0, stamp: named.stamp }, named, life.made)
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
        lived.extend(writes.iter().filter(|w| w.joined != Some(Joined::Theirs)).map(|w| w.mine));
        if my_life.value && joined == Some(Joined::TheirsOver) {
            lived.push((my_life.stamp, mine.del != 0));
        }
        lived.extend(lost_here(to.conn, place)?.into_iter().map(|s| (s, true)));
        apart(death, lived.iter().map(|(s, _)| *s), &to.their, &to.known)
    } else {
        lived.extend(writes.iter().filter(|w| w.joined.is_some_and(|j| j != Joined::Mine)).filter_map(|w| w.theirs));
        if let Some((life, _, made)) = &their_life
            && life.value
            && joined == Some(Joined::MineOver)
        {
            lived.push((life.stamp, !made));
        }
        lived.extend(to.lost.get(&(place.number, place.row)).into_iter().flatten().map(|s| (*s, true)));
        apart(death, lived.iter().map(|(s, _)| *s), &to.known, &to.their)
    };
    let unseen = if takes { &to.their } else { &to.known };
    let why = if lived.iter().any(|(s, changed)| *changed && !unseen.covers(*s)) { CHANGED } else { MADE };
    let before = !takes && mine.apart;
    outcome.seen = found || before || to.is_apart(place.number, place.row, death);
    outcome.del = if outcome.seen { -local } else { local };
    if found {
        outcome.apart = Some((local, why));
    }
    // Asked anew: here it is found, or there it was and here the row had gone.
    let there = to.apart.get(&(place.number, place.row, death)) == Some(&CHANGED);
    outcome.asked = !before && ((found && why == CHANGED) || (there && !mine.seen()));
    Ok(outcome)
}

impl Outcome {
    /// Writes the record of the life that lost; `mine` is the row as it was.
    pub fn record(&self, tx: &mut Tx, place: Place, mine: &Row) -> Sql<()> {
        let Some(LostLife { stamp, back, by }) = &self.lost else { return Ok(()) };
        let value = if *back { BACK } else { DEATH };
        let (wall, actor) = match by {
            Some((wall, actor)) => (*wall, actor.clone()),
            None => written(tx.conn, mine.life())?,
        };
        record(tx, (place.table, place.row, ""), *stamp, value, (wall, &actor), 0)
    }
}

/// Writes of a row that lost here and are kept as conflicts, deaths left out.
fn lost_here(conn: &Connection, place: Place) -> Sql<Vec<Stamp>> {
    let sql =
        "SELECT epoch, seq FROM sync_conflict WHERE tbl = ?1 AND row = ?2 AND _del <= 0 AND value NOT IN ('[]', ?3)";
    let mut all = conn.prepare_cached(sql)?;
    let found = all.query_map(params![place.table, place.row, DEATH], |r| {
        Ok(Stamp { hlc: 0, epoch: r.get(0)?, seq: r.get(1)? })
    })?;
    found.collect()
}
