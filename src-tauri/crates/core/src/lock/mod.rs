//! The lock of the window (应用锁): a PIN or password without which the page gets nothing of the file. It is a lock and no
//! encryption: whoever has the file and knows SQLite reads it, and `keheng-cli lock off` takes the lock away, which the log of
//! acts tells. What it is good for: a machine at a counter that others walk past.
//!
//! Which word, kept as its Argon2id hash, stands in the file's own bookkeeping: it does not travel in exchange files, and it is
//! the same whichever window opens the file. While it is locked the core refuses every method but those in [`PASSES`].

pub mod api;
mod guard;
mod kept;
#[cfg(test)]
mod tests;
mod verbs;
mod word;

pub(crate) use guard::{BEAT_SECONDS, Guard};
pub(crate) use kept::Kept;
pub use verbs::off;
pub(crate) use verbs::{look, standing};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What answers while the window is locked: enough for the page that asks for the word, and nothing of the file.
pub const PASSES: &[&str] = &["desk.state", "lock.state", "lock.open", "lock.now", "lock.beat"];

/// Minutes without use after which the window locks, unless somebody chose others.
pub const USUAL_MINUTES: u32 = 10;
/// The longest such time; 0 is never.
pub const MOST_MINUTES: u32 = 240;
/// Characters of a word at least.
pub const SHORTEST: usize = 4;
/// Characters of a word at most.
pub const LONGEST: usize = 128;

/// What the page has to know of the lock before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// the file has no lock
    None,
    /// it has one, and somebody opened it
    Open,
    /// nothing of the file may be shown
    Locked,
}

/// How the lock stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LockState {
    /// the file has a lock
    pub set: bool,
    /// the window is locked now
    pub locked: bool,
    /// minutes without use after which it locks by itself; 0 is never
    pub minutes: u32,
    /// wrong words since the last right one
    pub failed: u32,
    /// seconds until the next word is listened to; 0 is at once
    pub wait_seconds: u32,
}

/// A word that opens.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockWordReq {
    /// PIN or password
    pub word: String,
}

/// Puts a lock on, or changes it. At least one of word and minutes.
#[derive(Clone, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct LockSetReq {
    /// the new word, 4 to 128 characters; none keeps it
    pub word: Option<String>,
    /// the word so far, where there is one
    pub present: Option<String>,
    /// minutes without use after which the window locks, up to 240; 0 is never; none keeps them
    pub minutes: Option<u32>,
}
