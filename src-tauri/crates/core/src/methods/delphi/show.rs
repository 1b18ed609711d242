//! A panel with all its rounds.

use super::{
    DelphiMark, DelphiMember, DelphiPlan, DelphiReq, DelphiRes,
    figures::{self, verdict},
    store::Panel,
};
use crate::{App, methods::Study};
use keheng_base::{Fault, Id};

/// The plan of a panel. Faults: `no_such_study`, `study_body_invalid`.
pub fn plan(app: &App, id: Id<Study>) -> Result<DelphiPlan, Fault> {
    let db = app.db()?;
    Ok(Panel::read(&*db.read()?, id)?.plan)
}

/// All rounds, and whether to stop. Faults: `no_such_study`, `study_body_invalid`.
pub fn rounds(app: &App, req: DelphiReq) -> Result<DelphiRes, Fault> {
    let db = app.db()?;
    let panel = Panel::read(&*db.read()?, req.id)?;
    Ok(shown(&panel))
}

/// The same of a panel at hand.
pub(super) fn shown(panel: &Panel) -> DelphiRes {
    let Panel { plan, answers, .. } = panel;
    let round = answers.current();
    let rounds = figures::rounds(plan, answers);
    let member = |label: &String| {
        let in_round = |r: u32| plan.items.iter().filter(|item| answers.of(r, label, &item.uid).is_some()).count();
        let current = plan.items.iter().filter_map(|item| {
            let answer = answers.of(round, label, &item.uid)?;
            Some(DelphiMark { item: item.uid.clone(), value: answer.value, reason: answer.reason.clone() })
        });
        DelphiMember {
            label: label.clone(),
            answered: (1..=round).map(|r| in_round(r) as u32).collect(),
            current: current.collect(),
        }
    };
    DelphiRes {
        plan: plan.clone(),
        round,
        mark: panel.mark(),
        members: plan.panel.iter().map(member).collect(),
        verdict: verdict(plan, answers, &rounds),
        rounds,
    }
}
