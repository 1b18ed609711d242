//! Conditions of other programs, read into those of a form and written from them.
//!
//! XLSForm writes XPath, SurveyJS and LimeSurvey languages of their own; all three are operators, functions and names.
//! What means the same on both sides is carried over. What does not is no condition here: the caller keeps the source
//! for the way back and names it, because a question whose condition is half understood would be asked of the wrong
//! people.

mod lex;
mod read;
mod write;

pub use read::{Called, Unread, read};
pub use write::{Speech, write};

/// A language of conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// XPath as ODK uses it: `${name}`, `.` for the question itself, `div`, `selected(${q}, 'a')`
    XPath,
    /// `{name}`, `{q} contains 'a'`, `{q} notempty`, `iif(...)`
    SurveyJs,
    /// Expression Manager: `name.NAOK`, `self`, `==`, `&&`, `is_empty(name)`
    LimeSurvey,
}
