//! Keeping an analysis for the report.

use super::{RecipeId, store};
use crate::{
    App,
    db::{Op, random_id, schema, sql_fault},
    surveys::{
        analysis::{AnalysisReq, analyse},
        edit::about,
        list::living,
        weights,
    },
};
use keheng_base::{Fault, Id};

/// A report that nobody would read to its end.
const MOST: usize = 60;

/// Keeps an analysis at the end of the report, with the variables and weights it used. Faults: those of [`analyse`],
/// `recipe_twice` where the report has it already, `recipe_too_many` with `limit`.
pub fn keep(app: &App, req: AnalysisReq) -> Result<RecipeId, Fault> {
    let db = app.db()?;
    let found = analyse(app, req.clone())?;
    let (title, before, targets) = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.id)?.form);
        (title, store::all(&conn, req.id)?, weights::targets(&conn, req.id)?)
    };
    let own = targets.into_iter().map(|target| (target.variable, target.shares)).collect();
    let other = found.other.map(|other| other.id);
    let asked = AnalysisReq { of: found.of, weights: Some(req.weights.unwrap_or(own)), other, ..req };
    if before.iter().any(|kept| kept.asked == asked) {
        return Err(Fault::new("recipe_twice"));
    }
    if before.len() >= MOST {
        return Err(Fault::new("recipe_too_many").with("limit", MOST));
    }
    let place = before.last().map_or(0, |last| last.place + 1);
    let text = serde_json::to_string(&asked).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    let kept = app.now_ms() / 60_000;
    let done = db.op(Op::EditSurveyReport, &title, |tx| {
        living(tx.conn, asked.id)?;
        let id = random_id();
        let values: [(&str, &dyn rusqlite::ToSql); 7] = [
            ("survey_id", &asked.id.raw()),
            ("recipe", &text),
            ("people", &found.people),
            ("digest", &found.digest),
            ("kept", &kept),
            ("title", &""),
            ("place", &place),
        ];
        tx.insert(&schema::SURVEY_RECIPE, id, &values).map_err(sql_fault)?;
        Ok(RecipeId { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}
