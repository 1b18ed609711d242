//! Questionnaires of other programs, against files of theirs and against the programs themselves.

mod answers;
mod limesurvey;
mod lss;
mod qsf;
mod reference;
mod sav;
mod surveyjs;
mod xlsform;
