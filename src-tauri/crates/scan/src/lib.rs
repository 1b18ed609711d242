//! Photos and scans: bytes of a JPEG or PNG in, what stands in the picture out. Knows no questionnaire, no file system and
//! no words.
//!
//! Pictures come from strangers: [`Picture::read`] looks at what a file claims before it unpacks anything, and whatever
//! cannot be read is a fault, never a crash.

mod codes;
mod picture;
mod qr;

#[cfg(test)]
mod tests;

pub use codes::{Code, codes};
pub use picture::{MOST_BYTES, MOST_PIXELS, Picture};
pub use qr::{Modules, modules};
