//! From the session to the questionnaire: what the room found becomes what customers are asked.

use super::{GroupSurveyReq, GroupSurveyRes, store::Session};
use crate::{
    App,
    methods::to_survey::{Asks, add},
};
use keheng_base::Fault;

/// Adds the ideas as rows whose importance is asked for, in a question of their own at the end of the draft. The texts are
/// those of the session, in the one language they were said in. Faults: `group_no_ideas`, `no_such_idea`,
/// `no_such_study`, `no_such_survey`, `survey_too_long`.
pub fn to_survey(app: &App, req: GroupSurveyReq) -> Result<GroupSurveyRes, Fault> {
    if req.ideas.is_empty() {
        return Err(Fault::new("group_no_ideas"));
    }
    let session = Session::read(&*app.db()?.read()?, req.id)?;
    let mut rows = Vec::new();
    for id in &req.ideas {
        let said = session.idea(*id)?;
        rows.push((said.idea.text.clone(), said.idea.cluster.clone()));
    }
    let count = rows.len() as u32;
    let asks = Asks { title: session.stored.title.clone(), rows, ..Asks::default() };
    Ok(GroupSurveyRes { survey: add(app, asks, req.survey)?, rows: count })
}
