//! Whether the window is locked now, and when it locks by itself: after a time without use, and when the machine was asleep,
//! which shows as a jump of the clock between two beats of this program's own heart.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Seconds between two beats.
pub(crate) const BEAT_SECONDS: u64 = 5;
/// Beats so far apart are none of a machine that was awake, in milliseconds.
const ASLEEP_MS: i64 = 60_000;

#[derive(Debug, Default)]
struct Now {
    locked: bool,
    used: i64,
    beat: i64,
}

/// See the module.
#[derive(Debug, Default)]
pub(crate) struct Guard {
    now: Mutex<Now>,
    /// held while a word is judged: one after the other, or many at once would outrun the waiting
    turn: Mutex<()>,
}

impl Guard {
    fn held(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn locked(&self) -> bool {
        self.held().locked
    }

    /// Waits until no other word is judged.
    pub fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives whether that changes anything.
    pub fn set(&self, locked: bool, at_ms: i64) -> bool {
        let mut now = self.held();
        let changed = now.locked != locked;
        *now = Now { locked, used: at_ms, beat: at_ms };
        changed
    }

    /// Somebody used the window.
    pub fn use_now(&self, at_ms: i64) {
        self.held().used = at_ms;
    }

    /// One beat; gives whether the window must lock now. `minutes` is 0 for never by itself.
    pub fn beat(&self, at_ms: i64, minutes: u32) -> bool {
        let mut now = self.held();
        let asleep = now.beat > 0 && at_ms - now.beat >= ASLEEP_MS;
        now.beat = at_ms;
        // A clock that was set back begins the time anew instead of stretching it by hours.
        now.used = now.used.min(at_ms);
        let idle = minutes > 0 && at_ms - now.used >= i64::from(minutes) * 60_000;
        !now.locked && (asleep || idle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_795_910_400_000;

    fn awake(guard: &Guard, from: i64, seconds: i64, minutes: u32) -> Option<i64> {
        (1..=seconds / 5).map(|i| from + i * 5_000).find(|at| guard.beat(*at, minutes))
    }

    #[test]
    fn it_locks_after_the_time_without_use_and_not_before() {
        let guard = Guard::default();
        guard.set(false, NOON);
        assert_eq!(awake(&guard, NOON, 595, 10), None);
        guard.use_now(NOON + 590_000);
        assert_eq!(awake(&guard, NOON + 595_000, 590, 10), None, "use begins the time anew");
        assert_eq!(awake(&guard, NOON + 1_185_000, 60, 10), Some(NOON + 1_190_000));
        guard.set(false, NOON);
        assert_eq!(awake(&guard, NOON, 86_400, 0), None, "0 is never");
    }

    #[test]
    fn it_locks_when_the_machine_wakes_and_a_clock_set_back_does_not_hold_it_open() {
        let guard = Guard::default();
        guard.set(false, NOON);
        assert!(!guard.beat(NOON + 5_000, 0));
        assert!(
            guard.beat(NOON + 3_600_000, 0),
            "an hour between two beats was sleep, whatever the time without use is"
        );
        guard.set(false, NOON);
        assert!(!guard.beat(NOON - 7_200_000, 10));
        assert_eq!(awake(&guard, NOON - 7_200_000, 600, 10), Some(NOON - 7_200_000 + 600_000));
    }

    #[test]
    fn what_is_locked_does_not_lock_again() {
        let guard = Guard::default();
        assert!(guard.set(true, NOON));
        assert!(!guard.set(true, NOON));
        assert!(!guard.beat(NOON + 86_400_000, 1));
    }
}
