//! The lock's part of the contract.

use super::{verbs::*, *};
use crate::api::Nothing;

crate::contract! {
    /// How the lock of the window stands; answers while it is locked.
    "lock.state" [lock, file] state : Nothing => LockState;
    /// Opens the window with the word; answers while it is locked.
    "lock.open" [] open : LockWordReq => LockState;
    /// Locks the window at once; answers while it is locked.
    "lock.now" [] now : Nothing => LockState;
    /// Somebody used the window just now; answers while it is locked.
    "lock.beat" [] beat : Nothing => LockState;
    /// Puts a lock on, or changes word or time; the word so far is needed where there is one.
    "lock.set" [] set : LockSetReq => LockState;
    /// Takes the lock away.
    "lock.remove" [] remove : LockWordReq => LockState;
}
