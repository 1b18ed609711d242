//! Questionnaires: what a form is, which cells its questions have, what its conditions mean, and how an answer becomes
//! a code that survives being sent through a chat.
//!
//! Everything here is plain values: no file, no clock, no randomness. The page that respondents see
//! (`ui/src/form`) mirrors two parts in TypeScript, the evaluation of conditions and the packing of answers;
//! `vectors/` holds what both must agree on.
//!
//! The one idea everything rests on: **a question is a list of cells**. A cell has a key that never changes (made of
//! uids), a name for formulas and exports, and a statement of what it may hold. Codes, storage, exports, analysis and
//! checks know cells only, so a new type of question is one file.

mod align;
mod answers;
mod bits;
pub mod code;
pub mod dummies;
pub mod expr;
mod flaw;
pub mod html;
pub mod kinds;
pub mod lint;
mod model;
mod sheet;
mod spell;
pub mod templates;
mod versions;

pub use align::align;
pub use answers::{Answers, Cell, Datum, Holds, Problem, cells, problems, visible};
pub use flaw::{Flaw, flaws, is_name};
pub use kinds::{Kind, QuestionType, TYPES};
pub use model::{
    Arm, Choice, Form, InformationClass, Labels, Lang, Page, Phase, Question, Quota, Role, Row, Scale, Side, Text, Uid,
    dimensions,
};
pub use sheet::{Piece, Pieces, Sheet, SheetCell, SheetPage, SheetQuestion, filled, sheet};
pub use spell::{Speller, spell};
pub use versions::{Change, changes, structure, uids};
