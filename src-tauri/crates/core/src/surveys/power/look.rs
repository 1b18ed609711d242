//! Looking at the difference, which is written down.

use super::{
    MILLIONTHS, PowerReq, SurveyPower,
    measure::{counted, groups, looks, planned},
    read::{guarded, power},
};
use crate::{
    App,
    db::{Op, content_id, schema, sql_fault},
    surveys::{
        SurveyReq,
        analysis::{Data, answers},
        edit::about,
        lang,
        list::living,
    },
};
use keheng_base::Fault;
use keheng_calc::survey::{live_power::Verdict, peeking::MOST_LOOKS};

/// Looks: writes the difference down and tells it. Faults: `no_such_survey`, `survey_not_published`, `power_no_plan`,
/// `power_ended` where something is found or all planned answers have been looked at, `power_nothing_new` where no more
/// answers are there than at the last look, `power_too_often`, those of the comparison, `analysis_too_little`.
pub fn look(app: &App, req: SurveyReq) -> Result<SurveyPower, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let db = app.db()?;
    let (title, plan, before) = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.id)?.form);
        let plan = planned(&conn, req.id)?.ok_or_else(|| Fault::new("power_no_plan"))?;
        (title, plan, looks(&conn, req.id)?)
    };
    if guarded(&plan, &before).is_some_and(|g| g.verdict != Verdict::GoOn) {
        return Err(Fault::new("power_ended"));
    }
    if before.len() >= MOST_LOOKS {
        return Err(Fault::new("power_too_often").with("most", MOST_LOOKS));
    }
    let groups = groups(&data, &plan.of)?;
    if before.last().is_some_and(|last| groups.counted() <= counted(last.answers)) {
        return Err(Fault::new("power_nothing_new"));
    }
    let (difference, z) = groups.difference()?;
    let [one, other] = [groups.values[0].len() as u32, groups.values[1].len() as u32];
    let row = content_id("survey look", &format!("{} {one} {other}", req.id.raw()));
    let at = app.now_ms() / 60_000;
    let stored = [difference, z].map(|figure| (figure * MILLIONTHS).round() as i64);
    let done = db.op(Op::LookSurvey, &title, |tx| {
        living(tx.conn, req.id)?;
        let values: [(&str, &dyn rusqlite::ToSql); 6] = [
            ("survey_id", &req.id.raw()),
            ("at", &at),
            ("one", &one),
            ("other", &other),
            ("difference", &stored[0]),
            ("z", &stored[1]),
        ];
        tx.upsert(&schema::SURVEY_LOOK, row, &values).map_err(sql_fault)?;
        Ok(())
    })?;
    app.done(done);
    power(app, PowerReq { id: req.id, of: None, difference: None })
}
