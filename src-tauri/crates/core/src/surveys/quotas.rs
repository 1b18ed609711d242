//! Quotas 配额: how many answers of a kind have come in of those that are wanted. Without a server nobody can be turned away, so
//! a quota that is full only says when to stop inviting.

use super::{QuotaCount, SurveyQuotas, SurveyReq, answered::decoded, list::living, store};
use crate::{App, db::sql_fault};
use keheng_base::{Fault, Minutes};
use keheng_form::expr::{self, Context, Names};
use std::collections::{HashMap, HashSet};

/// The quotas of the draft, counted over the answers that rules of cleaning leave, the latest to each invitation. A condition
/// that cannot be read, since what it asks about is gone, says so and counts nothing. Fault: `no_such_survey`.
pub fn quotas(app: &App, req: SurveyReq) -> Result<SurveyQuotas, Fault> {
    let (form, versions, codes) = {
        let db = app.db()?;
        let conn = db.read()?;
        let form = living(&conn, req.id)?.form;
        let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
        (form, versions, store::codes(&conn, req.id).map_err(sql_fault)?)
    };
    if form.quotas.is_empty() {
        return Ok(SurveyQuotas { quotas: Vec::new(), full: 0 });
    }
    let answered = app.answered(req.id)?;
    let counted: HashSet<u64> = answered.heads.iter().map(|head| head.id).collect();
    let arms: HashMap<u64, &str> =
        answered.heads.iter().filter_map(|head| Some((head.id, answered.arm(head)?.1))).collect();
    let coded: Vec<_> = decoded(&versions, &codes).into_iter().filter(|coded| counted.contains(&coded.id)).collect();
    let names = Names::of(&form);
    let quota = |quota: &keheng_form::Quota| {
        let condition = match quota.condition.trim() {
            "" => Ok(None),
            source => expr::parse(source, &names).map(Some),
        };
        let holds = |condition: &Option<expr::Expr>, coded: &keheng_form::code::Coded| {
            let mut context: Context = [("today".to_owned(), Minutes(coded.begun).day().to_string())].into();
            if let Some(arm) = arms.get(&coded.id) {
                context.insert("arm".to_owned(), (*arm).to_owned());
            }
            condition.as_ref().is_none_or(|condition| expr::truth(condition, &coded.answers, &context))
        };
        let (answers, fault) = match condition {
            Ok(condition) => (coded.iter().filter(|coded| holds(&condition, coded)).count() as u32, None),
            Err(fault) => (0, Some(fault)),
        };
        QuotaCount {
            uid: quota.uid.clone(),
            title: quota.title.clone(),
            target: quota.target,
            full: fault.is_none() && quota.target > 0 && answers >= quota.target,
            answers,
            fault,
        }
    };
    let quotas: Vec<QuotaCount> = form.quotas.iter().map(quota).collect();
    Ok(SurveyQuotas { full: quotas.iter().filter(|quota| quota.full).count() as u32, quotas })
}

#[cfg(test)]
#[path = "quotas_tests.rs"]
mod tests;
