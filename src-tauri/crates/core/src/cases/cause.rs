//! Causes 原因: codes with words, by kind of case; what fits none stays in own words.

use super::CaseKind::{self, *};
use crate::{
    App,
    db::{Sql, sql_fault},
};
use keheng_base::Fault;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Codes and the kinds of cases they are offered for; the word is `cause-<code>`.
pub const CAUSES: &[(&str, &[CaseKind])] = &[
    ("attitude", &[Complaint, FollowUp]),
    ("no_call", &[Complaint, FollowUp]),
    ("false_signing", &[Complaint]),
    ("not_to_door", &[Complaint, FollowUp]),
    ("unreachable", &[Complaint, FollowUp]),
    ("wrong_fee", &[Complaint, Claim, FollowUp]),
    ("late_pickup", &[Complaint, Delay, FollowUp]),
    ("weak_packing", &[Damage, Claim]),
    ("rough_handling", &[Damage, Claim]),
    ("crushed", &[Damage, Claim]),
    ("wet", &[Damage, Claim]),
    ("misdelivered", &[Loss, Claim, Complaint]),
    ("theft", &[Loss, Claim]),
    ("label_lost", &[Loss, Claim]),
    ("missorted", &[Delay, Loss]),
    ("line_haul_late", &[Delay]),
    ("overload", &[Delay]),
    ("weather", &[Delay]),
    ("wrong_address", &[Delay, Complaint]),
];

/// Whether it is one of the codes.
pub fn is_known(cause: &str) -> bool {
    CAUSES.iter().any(|(code, _)| *code == cause)
}

/// Asks for the causes of a kind.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CausesReq {
    /// kind of case
    pub kind: CaseKind,
}

/// Causes to choose from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CausesRes {
    /// codes
    pub known: Vec<String>,
    /// own words of this firm for this kind, the commonest first
    pub own: Vec<String>,
}

/// Own words shown at most.
const OWN: usize = 50;

fn own(conn: &Connection, kind: CaseKind) -> Sql<Vec<String>> {
    let sql = "SELECT cause FROM service_case WHERE kind = ?1 AND cause IS NOT NULL AND _del <= 0
               GROUP BY cause ORDER BY count(*) DESC, cause";
    let mut statement = conn.prepare_cached(sql)?;
    let all: Vec<String> = statement.query_map([kind.code()], |r| r.get(0))?.collect::<Sql<_>>()?;
    Ok(all.into_iter().filter(|c| !is_known(c)).take(OWN).collect())
}

pub(super) fn causes(app: &App, req: CausesReq) -> Result<CausesRes, Fault> {
    let known = CAUSES.iter().filter(|(_, kinds)| kinds.contains(&req.kind)).map(|(code, _)| (*code).to_owned());
    Ok(CausesRes { known: known.collect(), own: own(&*app.db()?.read()?, req.kind).map_err(sql_fault)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_causes_with_words() {
        for kind in CaseKind::ALL {
            assert!(CAUSES.iter().filter(|(_, kinds)| kinds.contains(kind)).count() >= 4, "{kind:?} has causes");
        }
        for lang in keheng_words::Lang::ALL {
            for (code, _) in CAUSES {
                let key = format!("cause-{}", code.replace('_', "-"));
                assert!(keheng_words::Words::of(lang).find(&key, &Default::default()).is_some(), "{key} in {lang}");
            }
        }
    }
}
