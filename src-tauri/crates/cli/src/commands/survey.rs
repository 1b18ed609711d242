//! `survey list|new|publish|lint|dummies|page|paper|take`.

use super::file::written;
use crate::{
    args::{SurveyDummies, SurveyNew, SurveyOne, SurveyPage, SurveyPaper, SurveyTake},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_base::{Arg, Fault};
use keheng_core::{
    desk::Written,
    surveys::{
        self, PaperFate, PaperPdf, PicturesRes, SurveyDetail, SurveyId, SurveyPreview, SurveyVersionRes, SurveysRes,
        TakeRes, lang,
    },
};
use keheng_form::Text;
use keheng_words::{NO_FIGURE, Words, decimal};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

pub(super) fn figure(value: Option<f64>) -> String {
    value.map_or_else(|| NO_FIGURE.to_owned(), |v| decimal(v, 2, 2))
}

/// The surveys of the file.
pub fn list(session: &Session) -> Outcome {
    session.open()?;
    let res: SurveysRes = session.ask("surveys.list", json!({}))?;
    let json = json!({"surveys": res.surveys});
    Answer::new(&json, move |w| {
        let heads = [
            ("", w.cli_column_id()),
            ("", w.surveys_title_label()),
            (">", w.surveys_version()),
            (">", w.surveys_answers()),
        ];
        let mut table = Table::new(&heads);
        for s in &res.surveys {
            let title = s.title.get(lang(w)).to_owned();
            table.row(vec![s.id.to_string(), title, s.version.to_string(), s.answers.to_string()]);
        }
        table.text()
    })
}

/// Makes a survey.
pub fn new(session: &Session, a: SurveyNew) -> Outcome {
    session.open()?;
    let title = a.survey_title.map(|t| Text::both(t.clone(), t));
    let made: SurveyId = session.ask("surveys.add", json!({"template": a.template, "title": title}))?;
    let id = made.id.to_string();
    Answer::new(&json!({"survey": id}), move |_| id)
}

/// Publishes the draft.
pub fn publish(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: SurveyVersionRes = session.ask("surveys.publish", json!({"id": a.survey}))?;
    Answer::new(&json!({"survey": a.survey, "version": res.version}), move |w| w.surveys_published(res.version))
}

fn said(words: &Words, key: &str, args: &BTreeMap<String, Arg>) -> String {
    words.find(&key.replace('_', "-"), args).unwrap_or_else(|| key.to_owned())
}

/// What must be mended and what could be better. Ends with 1 when there is anything.
pub fn lint(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let detail: SurveyDetail = session.ask("surveys.get", json!({"id": a.survey}))?;
    let preview: SurveyPreview = session.ask("surveys.preview", json!({"form": detail.form}))?;
    let words = session.app.words();
    let name = |uid: &Option<String>| uid.as_deref().and_then(|u| detail.form.question(u)).map(|q| q.name.clone());
    let mut found: Vec<Value> = Vec::new();
    for flaw in &preview.flaws {
        let key = if flaw.code.starts_with("form_expr") { "error-" } else { "form-flaw-" };
        found.push(json!({
            "question": name(&flaw.question), "rule": flaw.code, "must": true,
            "why": said(words, &format!("{key}{}", flaw.code), &flaw.args), "fix": "",
        }));
    }
    for (of, f) in preview.findings.iter().flat_map(|of| of.findings.iter().map(move |f| (of.lang, f))) {
        let key = format!("form-lint-{}", f.rule);
        found.push(json!({
            "question": name(&f.question), "rule": f.rule, "lang": of, "excerpt": f.excerpt,
            "title": said(words, &key, &f.args), "why": said(words, &format!("{key}-why"), &f.args),
            "fix": said(words, &format!("{key}-fix"), &f.args),
        }));
    }
    let any = !found.is_empty();
    let answer = Answer::new(&json!({"findings": found}), move |w| {
        let line = |f: &Value| {
            let parts = ["question", "title", "excerpt", "why", "fix"].map(|part| f[part].as_str().unwrap_or_default());
            parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join("  ")
        };
        if any { found.iter().map(line).collect::<Vec<_>>().join("\n") } else { w.surveys_checks_none() }
    })?;
    Ok(answer.found(any))
}

/// Sends dummies.
pub fn dummies(session: &Session, a: SurveyDummies) -> Outcome {
    session.open()?;
    let req = json!({"id": a.survey, "count": a.count, "seed": a.seed});
    let res: surveys::SurveyDummies = session.ask("surveys.dummies", req)?;
    let report = res.report;
    let json = json!(report);
    Answer::new(&json, move |w| w.surveys_dummies_said(report.finished, &figure(report.median_minutes), report.sent))
}

/// Writes the questionnaire as one file.
pub fn page(session: &Session, a: SurveyPage) -> Outcome {
    session.open()?;
    let req = json!({"id": a.survey, "handle": session.target(&a.output), "lang": a.begin_lang});
    let res: Written = session.ask("surveys.page", req)?;
    written(&a.output, res.bytes)
}

/// Prints the questionnaire on paper.
pub fn paper(session: &Session, a: SurveyPaper) -> Outcome {
    session.open()?;
    let req = json!({
        "id": a.survey, "handle": session.target(&a.output), "lang": a.begin_lang,
        "reader": a.layout, "copies": a.copies, "first": a.first_number,
    });
    let res: PaperPdf = session.ask("surveys.paper_pdf", req)?;
    let json =
        json!({"file": a.output.display().to_string(), "bytes": res.bytes, "first": res.first, "last": res.last});
    Answer::new(&json, move |w| match (res.first, res.last) {
        (Some(first), Some(last)) => w.papers_printed(&first.to_string(), &last.to_string()),
        _ => a.output.display().to_string(),
    })
}

/// Whether a file is a picture, by its name: what it really is will be seen.
fn is_picture(path: &Path) -> bool {
    let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default().to_lowercase();
    ["jpg", "jpeg", "png", "heic", "heif"].contains(&ending.as_str())
}

/// Takes answers in: files of codes one after the other, pictures together, since a paper has pages.
pub fn take(session: &Session, a: SurveyTake) -> Outcome {
    session.open()?;
    let mut all = TakeRes { found: 0, new: 0, changed: 0, same: 0, surveys: vec![], refused: vec![] };
    let mut add = |res: TakeRes| {
        all.found += res.found;
        all.new += res.new;
        all.changed += res.changed;
        all.same += res.same;
        all.surveys.extend(res.surveys);
        all.refused.extend(res.refused);
    };
    let (pictures, codes): (Vec<PathBuf>, Vec<PathBuf>) = a.codes.into_iter().partition(|path| is_picture(path));
    for path in codes {
        let handle = session.app.files().offer(path)?.handle;
        add(session.ask("surveys.take_file", json!({"handle": handle, "dry_run": a.look_only}))?);
    }
    let (mut papers, mut unread) = (Vec::new(), Vec::new());
    if !pictures.is_empty() {
        let offered = pictures.into_iter().map(|path| session.app.files().offer(path));
        let handles = offered.map(|file| Ok(file?.handle)).collect::<Result<Vec<_>, Fault>>()?;
        let req = json!({"handles": handles, "dry_run": a.look_only});
        let res: PicturesRes = session.ask("surveys.take_pictures", req)?;
        if let Some(taken) = res.taken {
            add(taken);
        }
        papers = res.papers;
        unread = res.pictures.into_iter().filter(|picture| !picture.refused.is_empty()).collect();
    }
    let left = papers.iter().any(|paper| !paper.is_clear() || paper.refused.is_some());
    let found = !all.refused.is_empty() || !unread.is_empty() || left;
    let mut json = json!(all);
    json["papers"] = json!(papers);
    json["pictures"] = json!(unread);
    let answer = Answer::new(&json, move |w| {
        let mut lines = vec![w.surveys_taken(all.changed, all.new, all.same)];
        lines.extend(all.refused.iter().map(|r| format!("{}  {}", r.excerpt, w.fault(&r.why))));
        let taken = papers.iter().filter(|p| matches!(p.fate, Some(PaperFate::New | PaperFate::Replaced))).count();
        if !papers.is_empty() {
            lines.push(w.cli_papers_taken(taken as u32));
        }
        for paper in &papers {
            match &paper.refused {
                Some(why) => lines.push(w.fault(why)),
                None if paper.fate.is_none() => lines.push(w.cli_papers_look(paper.looks.len() as u32, paper.paper)),
                None => {}
            }
        }
        let said = |why: &Fault| w.fault(why);
        lines.extend(unread.iter().flat_map(|p| p.refused.iter().map(move |why| format!("{}  {}", p.name, said(why)))));
        lines.join("\n")
    })?;
    Ok(answer.found(found && a.look_only))
}
