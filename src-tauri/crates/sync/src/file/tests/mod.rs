//! Files that come back as they were, files that are damaged, and files that lie.

mod damage;
mod lies;
mod make;
mod round;
mod size;
