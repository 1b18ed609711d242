//! Photos and scans: bytes of a JPEG or PNG in, what stands in the picture out: codes, and what a pen did on a printed page.
//! Knows no questionnaire, no file system and no words.
//!
//! Pictures come from strangers: [`Picture::read`] looks at what a file claims before it unpacks anything, and whatever
//! cannot be read is a fault, never a crash.

mod codes;
mod dark;
mod marks;
mod page;
mod picture;
mod plane;
mod qr;

#[cfg(test)]
mod page_tests;
#[cfg(test)]
mod tests;

pub use codes::{Code, codes};
pub use marks::{Area, Ink, Mark, Marks, Measured};
pub use page::{Page, Plan, page};
pub use picture::{MOST_BYTES, MOST_PIXELS, Picture};
pub use plane::{Point, Projection};
pub use qr::{Modules, modules};
