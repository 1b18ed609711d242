//! The report as it comes out now.

use super::{RecipeRow, SurveyRecipes, store};
use crate::{
    App,
    surveys::{
        Survey, SurveyReq,
        analysis::{AnalysisReq, Data, OtherSurvey, analyse, answers, is_drawn, title},
        lang,
        list::living,
    },
};
use keheng_base::{Fault, Id};

/// Asks all that was kept again. Faults: `no_such_survey`, `survey_not_published`.
pub fn recipes(app: &App, req: SurveyReq) -> Result<SurveyRecipes, Fault> {
    let kept = {
        let db = app.db()?;
        let conn = db.read()?;
        living(&conn, req.id)?;
        store::all(&conn, req.id)?
    };
    if kept.is_empty() {
        return Ok(SurveyRecipes { recipes: Vec::new() });
    }
    let answered = answers(app, req.id)?;
    let data = Data::new(&answered, app.words(), lang(app.words()));
    Ok(SurveyRecipes { recipes: kept.into_iter().map(|recipe| row(app, req.id, recipe, &data)).collect() })
}

fn row(app: &App, survey: Id<Survey>, recipe: store::Stored, data: &Data) -> RecipeRow {
    // the file decides whose recipe it is, whatever stands in it
    let asked = AnalysisReq { id: survey, ..recipe.asked };
    let (found, fault) = match analyse(app, asked.clone()) {
        Ok(found) => (Some(found), None),
        Err(fault) => (None, Some(fault)),
    };
    let titled = !recipe.title.is_empty();
    RecipeRow {
        id: recipe.id,
        title: if titled { recipe.title } else { title(&asked.analysis, data.words) },
        titled,
        conditions: conditions(&asked, found.as_ref().and_then(|found| found.other.as_ref()), data),
        drawn: is_drawn(&asked.analysis),
        kept: recipe.kept,
        people: recipe.people,
        same: found.as_ref().is_some_and(|now| now.digest == recipe.digest && now.people == recipe.people),
        digest: recipe.digest,
        asked,
        found,
        fault,
    }
}

/// Who is looked at, in words: a variable that is gone is named by its id.
fn conditions(asked: &AnalysisReq, other: Option<&OtherSurvey>, data: &Data) -> Vec<String> {
    let only = |one: &crate::surveys::analysis::Only| {
        let Ok(groups) = data.groups(std::slice::from_ref(&one.variable)) else { return one.variable.clone() };
        let wanted = groups.groups.iter().filter(|g| one.groups.contains(&g.id));
        let wanted: Vec<&str> = wanted.map(|g| g.label.as_str()).collect();
        data.words.recipe_only(&wanted.join(&data.words.analysis_between()), &groups.label)
    };
    let beside = other.map(|other| data.words.recipe_other(&other.title));
    asked.only.iter().map(only).chain(beside).collect()
}
