//! Files that are broken, mislabelled or strange: a clear error or the right rows, never a panic.

#[path = "../support/mod.rs"]
mod support;

mod books;
mod texts;
