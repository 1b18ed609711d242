//! Questionnaires of other programs, against files of theirs and against the programs themselves.

mod reference;
mod xlsform;
