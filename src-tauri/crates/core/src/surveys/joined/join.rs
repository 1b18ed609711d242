//! Whose an answer is.

use super::{
    JoinChoice, JoinCounts, JoinReq, SurveyJoined, Unjoined,
    measure::{measured, measures},
    store,
};
use crate::{
    App,
    db::{Db, sql_fault},
    surveys::{
        Survey,
        analysis::{Data, VariableKind, answers},
        answered::{Answered, CustomerFacts, Given},
        invitations, lang,
        results::questions,
    },
    value::book::Book,
};
use keheng_base::{Fault, Id, Minutes};
use keheng_files::cell::{
    phone::{self, Phone},
    text::fold,
};
use keheng_form::InformationClass;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Texts that lead to nobody or to several, at most.
const LISTED: usize = 200;

/// Whose the answers are.
pub struct Join {
    /// text cell that joined
    pub by: Option<String>,
    /// customer of each answer, in the order of the heads
    pub owners: Vec<Option<i64>>,
    /// what became of them
    pub counts: JoinCounts,
}

/// A customer with the latest answer.
pub struct Person {
    /// identity
    pub customer: i64,
    /// place of the latest answer
    pub at: usize,
    /// answers before it
    pub earlier: u32,
}

impl Join {
    /// Every customer once, the newest answer first.
    pub fn people(&self) -> Vec<Person> {
        let mut places: HashMap<i64, usize> = HashMap::new();
        let mut people: Vec<Person> = Vec::new();
        // heads come newest first, so the first one of a customer is the latest
        for (at, owner) in self.owners.iter().enumerate() {
            let Some(customer) = *owner else { continue };
            match places.get(&customer) {
                Some(place) => people[*place].earlier += 1,
                None => {
                    places.insert(customer, people.len());
                    people.push(Person { customer, at, earlier: 0 });
                }
            }
        }
        people
    }
}

/// What a written text can be compared by: folded as names and accounts are, and as a phone where it is one.
fn forms(text: &str) -> Vec<String> {
    let mut found = vec![fold(text)];
    if let Phone::Real { e164, .. } = phone::parse(text) {
        found.push(e164.to_string());
    }
    found.retain(|form| !form.is_empty());
    found
}

/// Customers by each form of a text that somebody wrote, from the keys they were formed by and from their cards.
fn known(db: &Db, book: &Book, wanted: &HashSet<String>) -> Result<HashMap<String, BTreeSet<i64>>, Fault> {
    let mut found: HashMap<String, BTreeSet<i64>> = HashMap::new();
    let mut note = |form: String, customer: i64| {
        if wanted.contains(&form) {
            found.entry(form).or_default().insert(customer);
        }
    };
    let keys = |form: String, customer: i64| {
        // a key may outlive its customer
        if book.get(customer).is_some() {
            note(form, customer);
        }
    };
    store::keys(&*db.read()?, keys).map_err(sql_fault)?;
    for entry in &book.entries {
        note(fold(&entry.name), entry.id);
        for text in entry.account.iter().chain(&entry.phone) {
            forms(text).into_iter().for_each(|form| note(form, entry.id));
        }
    }
    Ok(found)
}

/// Words that people put into a cell; none where it holds something else.
fn texts<'a>(answered: &'a Answered, key: &str) -> Option<&'a [Option<Box<str>>]> {
    match &answered.column(key)?.given {
        Given::Texts(texts) => Some(texts),
        _ => None,
    }
}

/// Cells that may hold who somebody is: texts of questions that are marked as descriptive (描述信息).
fn descriptive(answered: &Answered) -> Vec<String> {
    let all = questions(&answered.versions);
    let marked = all.iter().filter(|(q, _)| q.class == Some(InformationClass::Descriptive));
    let keys = marked.flat_map(|(q, _)| answered.columns.iter().map(|c| &c.cell.key).filter(|key| q.owns(key)));
    keys.filter(|key| texts(answered, key).is_some()).cloned().collect()
}

/// Joins the answers of a survey. `by` names a text cell, none of them when empty; when absent it is the descriptive one that
/// leads to the most customers. Fault: `joined_no_text` with `name`.
pub fn join(db: &Db, book: &Book, answered: &Answered, id: Id<Survey>, by: Option<&str>) -> Result<Join, Fault> {
    let n = answered.heads.len();
    let mut counts = JoinCounts { answers: n as u32, ..JoinCounts::default() };
    let invited = {
        let conn = db.read()?;
        counts.anonymous = invitations::anonymous(&conn, id).map_err(sql_fault)?;
        invitations::invited(&conn, id).map_err(sql_fault)?
    };
    let cells = match by {
        None => descriptive(answered),
        Some("") => Vec::new(),
        Some(key) => match texts(answered, key) {
            Some(_) => vec![key.to_owned()],
            None => return Err(Fault::new("joined_no_text").with("name", key)),
        },
    };
    if counts.anonymous {
        return Ok(Join { by: None, owners: vec![None; n], counts });
    }
    let written = |key: &str, at: usize| {
        texts(answered, key).and_then(|all| all[at].as_deref()).map(str::trim).filter(|text| !text.is_empty())
    };
    let wanted = cells.iter().flat_map(|key| (0..n).filter_map(|at| written(key, at))).flat_map(forms).collect();
    let known = if cells.is_empty() { HashMap::new() } else { known(db, book, &wanted)? };
    let led = |text: &str| -> BTreeSet<i64> {
        forms(text).iter().filter_map(|form| known.get(form)).flatten().copied().collect()
    };
    let told = |key: &str| (0..n).filter_map(|at| written(key, at)).filter(|text| led(text).len() == 1).count();
    let by = match by {
        // the first of equals, as the questionnaire has them
        None => cells.into_iter().rev().max_by_key(|key| told(key)).filter(|key| told(key) > 0),
        Some(_) => cells.into_iter().next(),
    };
    let mut owners = Vec::with_capacity(n);
    for (at, head) in answered.heads.iter().enumerate() {
        let invited = head.token.and_then(|token| invited.get(&token)).filter(|id| book.get(id.raw()).is_some());
        if let Some(customer) = invited {
            counts.by_token += 1;
            owners.push(Some(customer.raw()));
            continue;
        }
        let text = by.as_deref().and_then(|key| written(key, at));
        let found = text.map(led).unwrap_or_default();
        let one = found.first().copied().filter(|_| found.len() == 1);
        match (one, text) {
            (Some(_), _) => counts.by_text += 1,
            (None, Some(text)) => {
                counts.unknown_text += u32::from(found.is_empty());
                counts.ambiguous += u32::from(!found.is_empty());
                if counts.unjoined.len() < LISTED {
                    counts.unjoined.push(Unjoined {
                        text: text.to_owned(),
                        begun: Minutes(head.begun),
                        customers: found.len() as u32,
                    });
                }
            }
            (None, None) if head.token.is_some() => counts.unknown_token += 1,
            (None, None) => counts.nameless += 1,
        }
        owners.push(one);
    }
    counts.customers = owners.iter().flatten().collect::<HashSet<_>>().len() as u32;
    Ok(Join { by, owners, counts })
}

/// Answers with what is known of the customers they are joined to, so that analyses can group by it.
pub fn with_facts(app: &App, db: &Db, id: Id<Survey>, mut answered: Answered) -> Result<Answered, Fault> {
    let book = app.true_book()?;
    let owners = join(db, &book, &answered, id, None)?.owners;
    let wanted: HashSet<i64> = owners.iter().flatten().copied().collect();
    let mut areas = if wanted.is_empty() { HashMap::new() } else { store::areas(&*db.read()?).map_err(sql_fault)? };
    areas.retain(|customer, _| wanted.contains(customer));
    let facts = |owner: Option<i64>| {
        let entry = book.get(owner?)?;
        Some(CustomerFacts {
            customer: entry.id,
            area: areas.get(&entry.id).cloned(),
            revenue: entry.revenue,
            margin: entry.margin(),
            class: entry.class,
            state: entry.state,
        })
    };
    answered.facts = owners.into_iter().map(facts).collect();
    Ok(answered)
}

/// Customers of a survey. Faults: `no_such_survey`, `survey_not_published`, `joined_no_text`, and those of the measure:
/// `joined_no_measure`, `joined_measure`, `joined_limits`.
pub fn joined(app: &App, req: JoinReq) -> Result<SurveyJoined, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let by = measured(&data, &req)?;
    let join = join(&*app.db()?, &*app.true_book()?, &answered, req.id, req.by.as_deref())?;
    let mut found = SurveyJoined {
        texts: data
            .variables
            .iter()
            .filter(|v| v.kind == VariableKind::Text)
            .map(|v| JoinChoice { id: v.id.clone(), label: v.label.clone() })
            .collect(),
        measures: measures(&data).map(|v| JoinChoice { id: v.id.clone(), label: v.label.clone() }).collect(),
        satisfied: 0,
        between: 0,
        unsatisfied: 0,
        blank: 0,
        by: None,
        counts: JoinCounts::default(),
        measure: by.measure.clone(),
    };
    for person in join.people() {
        *match by.of(person.at) {
            None => &mut found.blank,
            Some(value) if value <= by.measure.low => &mut found.unsatisfied,
            Some(value) if value >= by.measure.high => &mut found.satisfied,
            Some(_) => &mut found.between,
        } += 1;
    }
    let (veil, mut counts) = (app.veil()?, join.counts);
    for unjoined in &mut counts.unjoined {
        unjoined.text = veil.name(&veil.text(&unjoined.text));
    }
    Ok(SurveyJoined { by: join.by, counts, ..found })
}
