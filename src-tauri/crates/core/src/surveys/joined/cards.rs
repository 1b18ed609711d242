//! What every known customer answered, survey by survey: made once for all cards, and for trust.

use super::{JoinMeasure, JoinReq, join::join, measure::measured, store};
use crate::{
    App,
    db::{
        Db,
        schema::{self, Table},
        sql_fault,
    },
    surveys::{Survey, analysis::Data, answered::Answered, lang, store::surveys},
};
use keheng_base::{Fault, Id, Minutes};
use std::collections::HashMap;

/// What the cards are made of. Shipments, cases and books are none of it.
pub(crate) const MADE_OF: &[&Table] = &[
    &schema::SURVEY,
    &schema::SURVEY_VERSION,
    &schema::SURVEY_ANSWER,
    &schema::SURVEY_RULE,
    &schema::SURVEY_INVITATION,
    &schema::CUSTOMER,
    &schema::CUSTOMER_KEY,
];

/// A survey that measures something and may know whose its answers are.
pub(crate) struct CardSurvey {
    pub id: Id<Survey>,
    /// in the user's language
    pub title: String,
    /// its usual measure and limits
    pub measure: JoinMeasure,
    /// when an answer of a customer was begun and what it measures, the newest first
    pub of: HashMap<i64, Vec<(Minutes, Option<f64>)>>,
}

/// Reads all of them.
pub(crate) fn read(app: &App, db: &Db) -> Result<Vec<CardSurvey>, Fault> {
    let (book, words) = (app.true_book()?, app.words());
    let stored = {
        let conn = db.read()?;
        let mut found = Vec::new();
        for stored in surveys(&conn).map_err(sql_fault)? {
            if store::joinable(&conn, stored.id).map_err(sql_fault)? {
                found.push(stored);
            }
        }
        found
    };
    let mut cards = Vec::new();
    for stored in stored {
        let id = stored.id;
        let answered = Answered::cleaned(db, id, &*app.all_answers(id)?)?;
        let data = Data::new(&answered, words, lang(words));
        // a survey that measures nothing says nothing of satisfaction
        let req = JoinReq { id, by: None, measure: None, low: None, high: None };
        let Ok(by) = measured(&data, &req) else { continue };
        let mut of: HashMap<i64, Vec<(Minutes, Option<f64>)>> = HashMap::new();
        for (at, owner) in join(db, &book, &answered, id, None)?.owners.into_iter().enumerate() {
            if let Some(customer) = owner {
                of.entry(customer).or_default().push((Minutes(answered.heads[at].begun), by.of(at)));
            }
        }
        let title = stored.form.title.get(lang(words)).to_owned();
        cards.push(CardSurvey { id, title, measure: by.measure, of });
    }
    Ok(cards)
}
