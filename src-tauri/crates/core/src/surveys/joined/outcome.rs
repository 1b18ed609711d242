//! What the answers of a survey say of each customer, for whoever compares customers.

use super::join::join;
use crate::{
    App,
    surveys::{
        Survey,
        analysis::{Data, answers},
        lang,
    },
};
use keheng_base::{Day, Fault, Id, Minutes};
use std::collections::BTreeMap;

/// What is measured, and when.
pub(crate) struct Wanted<'a> {
    /// id of a variable, as in analyses
    pub variable: &'a str,
    /// answers that count as a hit: 1, others 0; a figure where there are none
    pub hits: &'a [String],
    /// first day that an answer was begun on
    pub first: Day,
    /// last day
    pub last: Option<Day>,
}

/// What each customer said, by identity; of several answers of those days the latest counts, and one that is blank is no
/// answer. Who has not answered is not there. Faults: `no_such_survey`, `survey_not_published`, `joined_anonymous`, those of
/// [`Data::figure`] and [`Data::hits`].
pub(crate) fn outcomes(app: &App, id: Id<Survey>, of: &Wanted) -> Result<BTreeMap<i64, f64>, Fault> {
    let answered = answers(app, id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let item = match of.hits {
        [] => data.figure(&[of.variable.to_owned()])?,
        hits => data.hits(of.variable, hits)?,
    };
    let found = join(&*app.db()?, &*app.true_book()?, &answered, id, None)?;
    if found.counts.anonymous {
        return Err(Fault::new("joined_anonymous"));
    }
    let mut values = BTreeMap::new();
    // heads come newest first, so the first one of a customer is the latest
    for (at, (owner, head)) in found.owners.iter().zip(answered.heads.iter()).enumerate() {
        let day = Minutes(head.begun).day();
        let within = day >= of.first && of.last.is_none_or(|last| day <= last);
        if let Some(customer) = owner.filter(|_| within) {
            values.entry(customer).or_insert(item.values[at]);
        }
    }
    values.retain(|_, value: &mut f64| !value.is_nan());
    Ok(values)
}
