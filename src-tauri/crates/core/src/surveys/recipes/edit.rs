//! Headings and places of what was kept, and taking it out again.

use super::{RecipeEditReq, RecipeReq, store};
use crate::{
    App,
    api::Nothing,
    db::{Op, schema, sql_fault},
    surveys::{edit::about, list::living},
};
use keheng_base::Fault;

/// Longest heading, characters.
const LONGEST: usize = 120;

/// Changes heading and place. Faults: `no_such_recipe`, `recipe_title_too_long` with `limit`.
pub fn edit(app: &App, req: RecipeEditReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let heading = req.title.as_deref().map(str::trim);
    if heading.is_some_and(|text| text.chars().count() > LONGEST) {
        return Err(Fault::new("recipe_title_too_long").with("limit", LONGEST));
    }
    let (title, mut order) = {
        let conn = db.read()?;
        let survey = store::survey_of(&conn, req.id)?;
        (about(app, &living(&conn, survey)?.form), store::all(&conn, survey)?)
    };
    let from = order.iter().position(|kept| kept.id == req.id).ok_or_else(|| Fault::new("no_such_recipe"))?;
    let heading = heading.filter(|text| *text != order[from].title);
    let to = req.place.map_or(from, |place| (place as usize).min(order.len() - 1));
    if heading.is_none() && to == from {
        return Ok(Nothing {});
    }
    let done = db.op(Op::EditSurveyReport, &title, |tx| {
        if let Some(heading) = heading {
            tx.update(&schema::SURVEY_RECIPE, req.id.raw(), &[("title", &heading)]).map_err(sql_fault)?;
        }
        if to != from {
            let moved = order.remove(from);
            order.insert(to, moved);
            for (place, kept) in order.iter().enumerate().filter(|(place, kept)| kept.place != *place as i64) {
                tx.update(&schema::SURVEY_RECIPE, kept.id.raw(), &[("place", &(place as i64))]).map_err(sql_fault)?;
            }
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Takes an analysis out of the report. Fault: `no_such_recipe`.
pub fn delete(app: &App, req: RecipeReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = {
        let conn = db.read()?;
        let survey = store::survey_of(&conn, req.id)?;
        about(app, &living(&conn, survey)?.form)
    };
    let done = db.op(Op::EditSurveyReport, &title, |tx| {
        store::survey_of(tx.conn, req.id)?;
        tx.delete(&schema::SURVEY_RECIPE, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
