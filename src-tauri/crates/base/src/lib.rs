//! The vocabulary of Keheng: identity, money, weight and time as types that cannot be mixed up.
//!
//! Everything here is a plain value. Nothing reads a clock, a file or the system's randomness: the time and the
//! bytes are handed in, so that the same input gives the same output on every machine.

mod fault;
mod festival;
mod id;
mod money;
mod time;

pub use fault::{Arg, Fault};
pub use festival::{LUNAR_YEARS, extraordinary, lunar_new_year};
pub use id::Id;
pub use money::{Fen, Grams, split};
pub use time::{Clock, Day, FixedClock, Minutes, Month, Period, SystemClock};
