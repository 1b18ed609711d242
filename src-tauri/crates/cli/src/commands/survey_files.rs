//! `survey import|export`: questionnaires of other programs.

use crate::{
    args::{SurveyExport, SurveyImport},
    out::{Answer, Outcome},
    session::Session,
};
use keheng_core::surveys::{FormatNote, SurveyExportRes, SurveyImportRes};
use serde_json::json;

fn notes(all: &[FormatNote]) -> Vec<String> {
    let line = |n: &FormatNote| {
        [n.at.as_str(), &n.message].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("  ")
    };
    all.iter().map(line).collect()
}

/// Reads a questionnaire. With `--dry-run` nothing is written; it then ends with 1 when there is something to mend.
pub fn import(session: &Session, a: SurveyImport) -> Outcome {
    session.open()?;
    let handle = session.app.files().offer(a.questionnaire)?.handle;
    let req = json!({"handle": handle, "format": a.format, "into": a.into_survey, "dry_run": a.dry_run});
    let res: SurveyImportRes = session.ask("surveys.import", req)?;
    let questions = res.form.questions().count();
    let json = json!({
        "survey": res.id, "format": res.format, "questions": questions, "notes": res.notes, "flaws": res.flaws,
        "form": res.form,
    });
    let flawed = !res.flaws.is_empty();
    let answer = Answer::new(&json, move |w| {
        let mut lines = vec![w.survey_imported(questions)];
        lines.extend(res.id.map(|id| id.to_string()));
        lines.extend(notes(&res.notes));
        lines.join("\n")
    })?;
    Ok(answer.found(a.dry_run && flawed))
}

/// Writes a questionnaire or its answers.
pub fn export(session: &Session, a: SurveyExport) -> Outcome {
    session.open()?;
    let req = json!({"id": a.survey, "format": a.written_format, "handle": session.target(&a.output)});
    let res: SurveyExportRes = session.ask("surveys.export", req)?;
    let file = a.output.display().to_string();
    let json = json!({"file": file, "bytes": res.bytes, "notes": res.notes});
    Answer::new(&json, move |_| {
        let mut lines = vec![file];
        lines.extend(notes(&res.notes));
        lines.join("\n")
    })
}
