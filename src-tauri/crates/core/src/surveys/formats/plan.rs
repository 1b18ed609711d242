//! A file of answers and what its columns are, before anything is taken.

use super::{AnswersColumn, AnswersLook, AnswersReq, AnswersTarget};
use crate::{
    App,
    db::{content_id, sql_fault},
    desk::imports::{self, By},
    surveys::{Survey, list::living, store},
};
use keheng_base::{Fault, Id};
use keheng_files::{
    Encoding,
    cell::text::fold,
    survey_formats::answers::{AnswerTable, Dialect, Reader, Reading, Target, dialect, form_of, matched},
};
use keheng_form::{Form, Holds, Question, flaws};
use rusqlite::Connection;
use std::{collections::BTreeMap, path::PathBuf};

/// Values shown beside a column.
const SAMPLES: usize = 4;
/// Kind under which recipes are remembered.
pub const KIND: &str = "responses";

/// What a file of answers is taken for.
pub struct Plan {
    pub path: PathBuf,
    pub table: AnswerTable,
    pub dialect: Dialect,
    /// the survey, and whether it is there
    pub survey: Id<Survey>,
    pub is_new: bool,
    /// the form that is answered, and the number of its version where it has been published
    pub form: Form,
    pub version: Option<u32>,
    pub targets: Vec<Target>,
    pub profile: Option<String>,
    pub day_first: bool,
}

impl Plan {
    /// Reads rows.
    pub fn reader(&self) -> Reader {
        Reader::new(self.dialect, &self.form, self.targets.clone(), self.day_first)
    }

    /// The recipe: target by column name.
    pub fn recipe(&self) -> BTreeMap<String, String> {
        self.table.heads.iter().cloned().zip(self.targets.iter().map(Target::code)).collect()
    }
}

type Recipe = BTreeMap<String, String>;

fn remembered(conn: &Connection, by: By) -> Result<Option<(String, Recipe)>, Fault> {
    let recipe = |(name, text): (String, String)| (name, serde_json::from_str(&text).unwrap_or_default());
    Ok(imports::recalled(conn, KIND, by)?.map(recipe))
}

/// Finds out what a file is. Faults: those of files, `handle_unknown`, `encoding_unknown`, `profile_unknown`,
/// `no_such_survey`, `survey_flawed` where the survey cannot be published, `field_unknown` with `field`,
/// `column_unknown` with `name`, `survey_no_answers`, `survey_too_many`.
pub fn plan(app: &App, req: &AnswersReq) -> Result<Plan, Fault> {
    let path = app.files().reading(&req.handle)?;
    let chosen = req.encoding.as_deref().map(Encoding::named).transpose()?;
    let table = AnswerTable::open(&path, &Reading { encoding: chosen, sheet: req.sheet.clone() })?;
    let db = app.db()?;
    let conn = db.read()?;
    let signature = imports::signature(&table.heads);
    // a file without a survey answers the one that files with its columns have made
    let of_file = Id::new(content_id("survey of answers", &signature));
    let survey = match req.survey {
        Some(id) => {
            living(&conn, id)?;
            id
        }
        None => of_file,
    };
    let stored = store::survey(&conn, survey).map_err(sql_fault)?;
    let (form, version, mut targets, is_new) = match stored {
        Some(stored) => {
            let versions = store::versions(&conn, survey).map_err(sql_fault)?;
            let (form, version) = match versions.last() {
                Some(newest) => (newest.form.clone(), Some(newest.number)),
                None => (stored.form, None),
            };
            let targets = matched(&table, &form);
            (form, version, targets, false)
        }
        None => {
            let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let (form, targets) = form_of(&table, &title);
            (form, None, targets, true)
        }
    };
    let found = flaws(&form);
    if version.is_none() && !found.is_empty() {
        return Err(Fault::new("survey_flawed").with("flaws", found.len()));
    }
    let mut profile = None;
    let known = match &req.profile {
        Some(name) => {
            let unknown = || Fault::new("profile_unknown").with("name", name.as_str());
            Some(remembered(&conn, By::Name(name))?.ok_or_else(unknown)?)
        }
        None => remembered(&conn, By::Columns(&signature))?,
    };
    let reader = Reader::new(dialect(&table.heads), &form, vec![], false);
    if let Some((name, recipe)) = known {
        // a recipe of another survey names cells that this one does not have: it is none of ours
        let codes: Vec<(String, Target)> =
            recipe.into_iter().filter_map(|(head, code)| Some((head, Target::of(&code)?))).collect();
        if codes.iter().all(|(_, target)| reader.has(target)) {
            for (head, target) in codes {
                if let Some(at) = table.heads.iter().position(|h| fold(h) == fold(&head)) {
                    targets[at] = target;
                }
            }
            profile = Some(name);
        }
    }
    for (column, code) in req.mapping.iter().flatten() {
        let by_name = || table.heads.iter().position(|h| fold(h) == fold(column));
        let at = column.parse::<usize>().ok().filter(|n| *n < targets.len()).or_else(by_name);
        let at = at.ok_or_else(|| Fault::new("column_unknown").with("name", column.as_str()))?;
        let unknown = || Fault::new("field_unknown").with("field", code.as_str());
        targets[at] = Target::of(code).filter(|t| reader.has(t)).ok_or_else(unknown)?;
    }
    for (at, target) in targets.iter().enumerate().filter(|(_, t)| !matches!(t, Target::Nothing | Target::Serial)) {
        if targets[..at].contains(target) {
            return Err(Fault::new("field_twice").with("field", target.code()));
        }
    }
    let dialect = dialect(&table.heads);
    Ok(Plan { path, table, dialect, survey, is_new, form, version, targets, profile, day_first: req.day_first })
}

/// What can be chosen for a column.
fn choices(form: &Form) -> Vec<AnswersTarget> {
    let about = [Target::Serial, Target::Submitted, Target::Begun, Target::Seconds, Target::Sender];
    let about = about.map(|t| AnswersTarget { id: t.code(), question: String::new(), label: vec![] });
    about.into_iter().chain(form.questions().flat_map(|(_, question)| of_question(question))).collect()
}

fn of_question(question: &Question) -> Vec<AnswersTarget> {
    let word = |uid: &str| question.part(uid).cloned().unwrap_or_default();
    let mut found = Vec::new();
    for cell in question.cells() {
        let parts = cell.key.split('.').skip(1).map(word);
        let label = std::iter::once(question.text.clone()).chain(parts).collect();
        found.push(AnswersTarget { id: cell.key.clone(), question: question.uid.clone(), label });
        let part = |uid: &String| match cell.holds {
            Holds::Set { .. } => Some((Target::Flag(cell.key.clone(), uid.clone()), uid.clone())),
            Holds::Order { .. } => Some((Target::Place(cell.key.clone(), uid.clone()), uid.clone())),
            _ => None,
        };
        for (target, uid) in cell.holds.options().iter().filter_map(part) {
            let label = vec![question.text.clone(), word(&uid)];
            found.push(AnswersTarget { id: target.code(), question: question.uid.clone(), label });
        }
    }
    found
}

/// Looks at a file of answers. Faults: those of [`plan`].
pub fn look(app: &App, req: AnswersReq) -> Result<AnswersLook, Fault> {
    let plan = plan(app, &req)?;
    let column = |(at, name): (usize, &String)| AnswersColumn {
        column: at as u32,
        name: name.clone(),
        target: plan.targets.get(at).map(Target::code).unwrap_or_default(),
        samples: plan.table.values(at).take(SAMPLES).map(str::to_owned).collect(),
    };
    Ok(AnswersLook {
        dialect: plan.dialect.id().to_owned(),
        encoding: plan.table.encoding.map(|e| e.name().to_lowercase()),
        header_row: plan.table.header_row,
        rows: plan.table.rows.len() as u32,
        new_survey: plan.is_new,
        title: plan.form.title.clone(),
        columns: plan.table.heads.iter().enumerate().map(column).collect(),
        targets: choices(&plan.form),
        profile: plan.profile.clone(),
    })
}
