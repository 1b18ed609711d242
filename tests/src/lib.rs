//! Tests of Keheng, and what they share.

pub mod books;
pub mod desk;
pub mod hostile;
pub mod level;
pub mod page;
pub mod sheet;
