//! Locking, opening, putting on, changing, taking away. A word is judged in one place ([`judge`]), which slows and notes wrong ones.

use super::{Kept, LockSetReq, LockState, LockWordReq, MOST_MINUTES, Standing, word};
use crate::{
    App, Event,
    api::Nothing,
    audit::{self, Act},
    db::{BESIDE, Op, sql_fault},
};
use keheng_base::Fault;

/// So many wrong words are free; each further one doubles the waiting.
const FREE: u32 = 3;
/// Waiting after the first that is not, in milliseconds, and at most.
const FIRST_WAIT: i64 = 5_000;
const LONGEST_WAIT: i64 = 900_000;

/// How long nobody is listened to after so many wrong words.
fn wait(failed: u32) -> i64 {
    match failed.checked_sub(FREE) {
        None => 0,
        Some(beyond) => (FIRST_WAIT << beyond.min(16)).min(LONGEST_WAIT),
    }
}

fn kept(app: &App) -> Result<Kept, Fault> {
    match app.db() {
        Ok(db) => Kept::of(&*db.read()?).map_err(sql_fault),
        // Without a file there is nothing to lock.
        Err(_) => Ok(Kept::default()),
    }
}

fn left(kept: &Kept, now: i64) -> i64 {
    // A clock that was set back by years must not shut somebody out for years.
    (kept.until - now).clamp(0, LONGEST_WAIT)
}

/// Begun seconds.
fn seconds(ms: i64) -> u32 {
    u32::try_from((ms + 999) / 1000).unwrap_or(0)
}

pub(super) fn state(app: &App, _: Nothing) -> Result<LockState, Fault> {
    let kept = kept(app)?;
    Ok(LockState {
        set: kept.hash.is_some(),
        locked: app.guard().locked(),
        minutes: kept.minutes,
        failed: kept.failed,
        wait_seconds: seconds(left(&kept, app.now_ms())),
    })
}

/// What the page has to know first.
pub(crate) fn standing(app: &App) -> Result<Standing, Fault> {
    Ok(match (app.guard().locked(), kept(app)?.hash) {
        (true, _) => Standing::Locked,
        (false, Some(_)) => Standing::Open,
        (false, None) => Standing::None,
    })
}

/// Judges a word against the file's. Faults: `lock_none`, `lock_wait` with `seconds`, `lock_wrong`, `lock_damaged`.
fn judge(app: &App, given: &str) -> Result<Kept, Fault> {
    let _turn = app.guard().turn();
    let db = app.db()?;
    let mut kept = kept(app)?;
    let hash = kept.hash.clone().ok_or_else(|| Fault::new("lock_none"))?;
    let now = app.now_ms();
    let left = left(&kept, now);
    if left > 0 {
        if kept.until - now > left {
            kept.until = now + left;
            db.note(|conn| kept.put(conn))?;
        }
        return Err(Fault::new("lock_wait").with("seconds", seconds(left)));
    }
    if word::is(given, &hash)? {
        if kept.failed > 0 {
            (kept.failed, kept.until) = (0, 0);
            db.note(|conn| kept.put(conn))?;
        }
        return Ok(kept);
    }
    kept.failed = kept.failed.saturating_add(1);
    kept.until = now + wait(kept.failed);
    let done = db.op(Op::Local, BESIDE, |tx| {
        kept.put(tx.conn).map_err(sql_fault)?;
        audit::note(tx, Act::LockFailed, None, u64::from(kept.failed))
    })?;
    app.done(done);
    app.tell(Event::Changed { tags: vec!["lock".to_owned()] });
    Err(Fault::new("lock_wrong"))
}

/// Faults: those of a word.
pub(super) fn open(app: &App, req: LockWordReq) -> Result<LockState, Fault> {
    judge(app, &req.word)?;
    app.lock(false);
    state(app, Nothing {})
}

/// Fault: `lock_none`.
pub(super) fn now(app: &App, _: Nothing) -> Result<LockState, Fault> {
    if kept(app)?.hash.is_none() {
        return Err(Fault::new("lock_none"));
    }
    app.lock(true);
    state(app, Nothing {})
}

pub(super) fn beat(app: &App, _: Nothing) -> Result<LockState, Fault> {
    // First what the time since the last use has brought: a touch must not open what should have locked.
    look(app);
    if !app.guard().locked() {
        app.guard().use_now(app.now_ms());
    }
    state(app, Nothing {})
}

/// Locks where it is time to. Called by the program's own heart.
pub(crate) fn look(app: &App) {
    // A file that cannot be read now is looked at again in a moment.
    let Ok(kept) = kept(app) else { return };
    if app.guard().beat(app.now_ms(), kept.minutes) && kept.hash.is_some() {
        app.lock(true);
    }
}

/// Faults: `lock_minutes` with `most`, those of a new word (`lock_short`, `lock_long`), those of the word so far.
pub(super) fn set(app: &App, req: LockSetReq) -> Result<LockState, Fault> {
    let db = app.db()?;
    if req.minutes.is_some_and(|m| m > MOST_MINUTES) {
        return Err(Fault::new("lock_minutes").with("most", MOST_MINUTES));
    }
    let there = kept(app)?.hash.is_some();
    let mut kept = match (there, &req.word) {
        (true, _) => judge(app, req.present.as_deref().unwrap_or_default())?,
        (false, Some(_)) => kept(app)?,
        (false, None) => return Err(Fault::new("lock_none")),
    };
    if let Some(word) = &req.word {
        word::check(word)?;
        kept.hash = Some(word::hash(word)?);
    }
    kept.minutes = req.minutes.unwrap_or(kept.minutes);
    let act = if there { Act::LockChanged } else { Act::LockSet };
    write(app, &db, &kept, act)?;
    app.guard().use_now(app.now_ms());
    state(app, Nothing {})
}

/// Faults: those of a word.
pub(super) fn remove(app: &App, req: LockWordReq) -> Result<LockState, Fault> {
    judge(app, &req.word)?;
    write(app, &*app.db()?, &Kept::default(), Act::LockRemoved)?;
    app.lock(false);
    state(app, Nothing {})
}

fn write(app: &App, db: &crate::db::Db, kept: &Kept, act: Act) -> Result<(), Fault> {
    let done = db.op(Op::Local, BESIDE, |tx| {
        kept.put(tx.conn).map_err(sql_fault)?;
        audit::note(tx, act, None, 1)
    })?;
    app.done(done);
    app.tell(Event::Changed { tags: vec!["lock".to_owned()] });
    Ok(())
}

/// Takes the lock away without its word: for the command line, where whoever has the file could read it anyway. No method of the
/// contract leads here. Gives whether there was one.
pub fn off(app: &App) -> Result<bool, Fault> {
    if kept(app)?.hash.is_none() {
        return Ok(false);
    }
    write(app, &*app.db()?, &Kept::default(), Act::LockOff)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_and_ends() {
        let waits: Vec<i64> = (0..14).map(|n| wait(n) / 1000).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
        assert_eq!(wait(u32::MAX), LONGEST_WAIT);
    }
}
