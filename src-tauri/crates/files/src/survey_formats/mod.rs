//! Questionnaires of other programs: their files into forms, and forms into their files.
//!
//! Nothing is lost and nothing is bent. What a form has no place for (a photograph, a third language, a colour) is kept
//! in [`Form::foreign`] under `<format>/<place>/<what>`, so that writing the same format gives it back, and is named to
//! the user as a [`Note`]. The other way round a note says what the other program has no words for.
//!
//! The words of a note are `survey-note-<code>`.

mod foreign;
mod logic;
mod making;
mod tongues;
pub mod xlsform;

pub use making::{Imported, Note, Wording};
