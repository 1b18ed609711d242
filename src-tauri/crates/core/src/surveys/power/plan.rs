//! Fixing the comparison a survey is collected for.

use super::{
    MILLIONTHS, PlanReq,
    measure::{Plan, groups, looks, planned, stored},
    read::spread,
};
use crate::{
    App,
    api::Nothing,
    db::{Op, content_id, schema, sql_fault},
    surveys::{
        Survey, SurveyReq,
        analysis::{Data, answers},
        edit::about,
        lang,
        list::living,
    },
};
use keheng_base::{Fault, Id};

/// Answers that can be planned.
const ANSWERS: std::ops::RangeInclusive<u32> = 4..=1_000_000;
/// Looks that can be planned.
const LOOKS: std::ops::RangeInclusive<u32> = 1..=20;

fn row(id: Id<Survey>) -> i64 {
    content_id("survey plan", &id.raw().to_string())
}

/// Fixes the comparison. One that has been looked at stays as it is: a plan made after looking guards nothing. Faults:
/// `no_such_survey`, `survey_not_published`, those of [`super::power`], `power_looked` with `looks`, `power_answers` and
/// `power_looks` with `least` and `most`, `power_too_small` where no number of answers finds the difference.
pub fn plan(app: &App, req: PlanReq) -> Result<Nothing, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let groups = groups(&data, &req.of)?;
    let difference = (req.difference * MILLIONTHS).round();
    let most = if groups.share { MILLIONTHS } else { i64::MAX as f64 };
    if !(difference >= 1.0 && difference <= most) {
        return Err(Fault::new("power_difference"));
    }
    if !LOOKS.contains(&req.looks) {
        return Err(Fault::new("power_looks").with("least", *LOOKS.start()).with("most", *LOOKS.end()));
    }
    let answers = match req.answers {
        Some(answers) => answers,
        None => {
            let each = spread(&groups).0.needed(req.difference).filter(|n| 2.0 * n <= f64::from(*ANSWERS.end()));
            (2.0 * each.ok_or_else(|| Fault::new("power_too_small"))?) as u32
        }
    };
    if !ANSWERS.contains(&answers) {
        return Err(Fault::new("power_answers").with("least", *ANSWERS.start()).with("most", *ANSWERS.end()));
    }
    let wanted = Plan { of: req.of, difference: difference / MILLIONTHS, answers, looks: req.looks };
    let db = app.db()?;
    let title = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.id)?.form);
        if planned(&conn, req.id)?.as_ref() == Some(&wanted) {
            return Ok(Nothing {});
        }
        title
    };
    let done = db.op(Op::PlanSurvey, &title, |tx| {
        living(tx.conn, req.id)?;
        let looked = looks(tx.conn, req.id)?.len();
        if looked > 0 {
            return Err(Fault::new("power_looked").with("looks", looked));
        }
        let values: [(&str, &dyn rusqlite::ToSql); 8] = [
            ("survey_id", &req.id.raw()),
            ("outcome", &stored(&wanted.of)),
            ("grouping", &wanted.of.grouping),
            ("one", &wanted.of.one),
            ("other", &wanted.of.other),
            ("difference", &(difference as i64)),
            ("answers", &wanted.answers),
            ("looks", &wanted.looks),
        ];
        tx.upsert(&schema::SURVEY_PLAN, row(req.id), &values).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Gives the comparison up with its looks, so that another can be planned; the history keeps both. Faults:
/// `no_such_survey`, `power_no_plan`.
pub fn plan_delete(app: &App, req: SurveyReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.id)?.form);
        planned(&conn, req.id)?.ok_or_else(|| Fault::new("power_no_plan"))?;
        title
    };
    let done = db.op(Op::PlanSurvey, &title, |tx| {
        let sql = "SELECT id FROM survey_look WHERE survey_id = ?1 AND _del <= 0";
        let rows: Vec<i64> = {
            let mut statement = tx.conn.prepare_cached(sql).map_err(sql_fault)?;
            let rows = statement.query_map([req.id.raw()], |r| r.get(0)).map_err(sql_fault)?;
            rows.collect::<Result<_, _>>().map_err(sql_fault)?
        };
        for look in rows {
            tx.delete(&schema::SURVEY_LOOK, look).map_err(sql_fault)?;
        }
        tx.delete(&schema::SURVEY_PLAN, row(req.id)).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
