//! Questionnaires of other programs: their files into forms, and forms into their files.
//!
//! Nothing is lost and nothing is bent. What a form has no place for (a photograph, a third language, a colour) is kept
//! in [`keheng_form::Form::foreign`] under `<format>/<place>/<what>`, so that writing the same format gives it back, and is named to
//! the user as a [`Note`]. The other way round a note says what the other program has no words for.
//!
//! The words of a note are `survey-note-<code>`.

pub mod answers;
mod foreign;
mod html;
mod inserts;
pub mod limesurvey;
mod limits;
mod logic;
mod making;
pub mod qsf;
pub mod surveyjs;
mod tongues;
pub mod xlsform;

pub use making::{Imported, Note, Wording};

use keheng_base::Fault;
use keheng_form::Form;
use std::{io::Read, path::Path};

/// Formats of questionnaires, by the names that the command line and [`keheng_form::Form::foreign`] have for them.
pub const FORMATS: &[&str] = &[xlsform::FORMAT, surveyjs::FORMAT, limesurvey::FORMAT, limesurvey::LSS, qsf::FORMAT];

/// Bytes of a file that is read as a whole, at most.
const MOST_BYTES: u64 = 32 << 20;

/// The text of a file that is read as a whole, whatever its encoding. Faults: `file_missing`, `file_io`, `survey_too_many`.
fn text_file(path: &Path) -> Result<String, Fault> {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let file = std::fs::File::open(path).map_err(|e| crate::Error::io(&name, e).fault())?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|e| crate::Error::io(&name, e).fault())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Fault::new("survey_too_many").with("what", "megabytes").with("limit", MOST_BYTES >> 20));
    }
    Ok(crate::text_of(&bytes))
}

/// Bytes that tell what a file is.
const HEAD: u64 = 16 << 10;

/// The beginning of a file as text. Faults: `file_missing`, `file_io`.
fn head(path: &Path, name: &str) -> Result<String, Fault> {
    let file = std::fs::File::open(path).map_err(|e| crate::Error::io(name, e).fault())?;
    let mut bytes = Vec::new();
    file.take(HEAD).read_to_end(&mut bytes).map_err(|e| crate::Error::io(name, e).fault())?;
    Ok(crate::text_of(&bytes))
}

/// The format of a file: by what stands at its beginning, and where that says nothing by its ending. Fault:
/// `survey_format_unknown` with `name`.
pub fn format_of(path: &Path) -> Result<&'static str, Fault> {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if ["xlsx", "xls"].contains(&ending.as_str()) {
        return Ok(xlsform::FORMAT);
    }
    let head = head(path, &name)?;
    if limesurvey::is_structure(&head) {
        return Ok(limesurvey::FORMAT);
    }
    if ending == "lss" || head.contains("<LimeSurveyDocType>") {
        return Ok(limesurvey::LSS);
    }
    match ending.as_str() {
        "csv" => Ok(xlsform::FORMAT),
        "json" => {
            let value = making::json(&text_file(path)?)?;
            if qsf::is_survey(&value) {
                return Ok(qsf::FORMAT);
            }
            let sheets = value.get("content").unwrap_or(&value).get("survey").is_some();
            Ok(if sheets { xlsform::FORMAT } else { surveyjs::FORMAT })
        }
        "qsf" => Ok(qsf::FORMAT),
        "tsv" | "txt" => Ok(limesurvey::FORMAT),
        _ => Err(Fault::new("survey_format_unknown").with("name", name)),
    }
}

/// Reads a questionnaire. Faults: those of the format, `survey_format_unknown`.
pub fn read(path: &Path, format: &str, wording: &Wording) -> Result<Imported, Fault> {
    match format {
        xlsform::FORMAT => xlsform::read(path, wording),
        surveyjs::FORMAT => surveyjs::read(path),
        limesurvey::FORMAT => limesurvey::read(path, wording),
        limesurvey::LSS => limesurvey::read_lss(path, wording),
        qsf::FORMAT => qsf::read(path, wording),
        other => Err(Fault::new("survey_format_unknown").with("name", other)),
    }
}

/// Writes a questionnaire and says what the format has no words for. Faults: those of the format,
/// `survey_format_unknown`.
pub fn write(form: &Form, format: &str, path: &Path, wording: &Wording) -> Result<Vec<Note>, Fault> {
    // no other program compares things two by two: pairs are written as rows with the same names and points, and it is said
    let (form, pairs) = form.without_pairs();
    let mut notes: Vec<Note> = pairs.iter().map(|name| Note::new(0, name, "pairs_as_matrix")).collect();
    notes.extend(match format {
        xlsform::FORMAT => xlsform::write(&form, path, wording),
        surveyjs::FORMAT => surveyjs::write(&form, path, wording),
        limesurvey::FORMAT => limesurvey::write(&form, path, wording),
        other => Err(Fault::new("survey_format_unknown").with("name", other)),
    }?);
    Ok(notes)
}
