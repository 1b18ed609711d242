//! From the panel to the questionnaire: what the experts agree on becomes what customers are asked.

use super::{DelphiAsks, DelphiFigure, DelphiSurveyReq, DelphiSurveyRes, show::shown, store::Panel};
use crate::{
    App,
    methods::to_survey::{Asks, add},
};
use keheng_base::Fault;

/// Adds items as the last round that was answered has them: those on a scale as rows whose importance is asked for, by rank
/// (median, then the narrower), each figure as a question of its own. What is not chosen is what the panel has settled on.
/// Faults: `delphi_no_item`, `delphi_nothing_agreed`, `no_such_study`, `study_body_invalid`, `no_such_survey`,
/// `survey_too_long`.
pub fn to_survey(app: &App, req: DelphiSurveyReq) -> Result<DelphiSurveyRes, Fault> {
    let panel = Panel::read(&*app.db()?.read()?, req.id)?;
    let res = shown(&panel);
    let last = res.rounds.iter().rfind(|round| round.members > 0);
    let judged: Vec<&DelphiFigure> =
        last.into_iter().flat_map(|round| &round.items).filter(|figure| figure.spread.is_some()).collect();
    if !req.items.iter().all(|uid| judged.iter().any(|figure| figure.item == *uid)) {
        return Err(Fault::new("delphi_no_item"));
    }
    let meant = |figure: &&DelphiFigure| {
        if req.items.is_empty() { figure.settled } else { req.items.contains(&figure.item) }
    };
    let mut chosen: Vec<&DelphiFigure> = judged.into_iter().filter(meant).collect();
    if chosen.is_empty() {
        return Err(Fault::new("delphi_nothing_agreed"));
    }
    let rank = |figure: &DelphiFigure| figure.spread.as_ref().map_or((0.0, 0.0), |s| (-s.median, s.iqr));
    // stable: what ranks alike stays in the order of the plan
    chosen.sort_by(|a, b| {
        let ((one, narrow), (other, wide)) = (rank(a), rank(b));
        one.total_cmp(&other).then(narrow.total_cmp(&wide))
    });
    let mut asks = Asks { title: panel.stored.title.clone(), ..Asks::default() };
    for figure in &chosen {
        let Some(item) = panel.plan.items.iter().find(|item| item.uid == figure.item) else { continue };
        match &item.asks {
            DelphiAsks::Scale { .. } => asks.rows.push((item.text.clone(), None)),
            DelphiAsks::Figure { unit } => asks.figures.push((item.text.clone(), unit.clone())),
        }
    }
    Ok(DelphiSurveyRes { rows: chosen.len() as u32, survey: add(app, asks, req.survey)? })
}
