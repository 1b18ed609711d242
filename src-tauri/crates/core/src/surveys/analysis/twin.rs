//! A second survey beside the first: which ask the same, and which cell of the one is which of the other.

use super::{
    Only,
    data::{Data, Item},
};
use crate::{
    App,
    db::sql_fault,
    surveys::{
        Survey,
        answered::Answered,
        store,
        weights::{Target, weighing},
    },
};
use keheng_base::{Fault, Id};
use keheng_form::{Cell, Holds};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use ts_rs::TS;

/// A survey that asks some of what another one asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OtherSurvey {
    /// which
    pub id: Id<Survey>,
    /// heading, in the user's language
    pub title: String,
}

/// A second survey. Its own rules of cleaning and its own weights hold for it, and of the conditions those that it can meet.
pub struct Twin<'a> {
    /// its answers
    pub data: Box<Data<'a>>,
    /// what it is called
    pub of: OtherSurvey,
    /// what it is weighted by
    weighed_by: Option<String>,
    /// what conditions ask for that it does not know
    unmet: Vec<String>,
}

impl<'a> Twin<'a> {
    /// Everybody, without weights.
    pub fn new(data: Data<'a>, of: OtherSurvey) -> Twin<'a> {
        Twin { data: Box::new(data), of, weighed_by: None, unmet: Vec::new() }
    }

    /// Counts its people by its own targets, where the analysis counts by any.
    pub fn weigh(&mut self, weighs: bool, targets: &[Target]) {
        if let Some(found) = weighing(&self.data, targets).filter(|_| weighs) {
            self.weighed_by = Some(found.by.join(&self.data.words.analysis_between()));
            self.data.weights = Some(found.raked.weights);
        }
    }

    /// Leaves out who does not meet a condition of the first survey: by the question of the same name, its answers by their words.
    /// Version and arm are those of one survey only. Faults: `variable_unknown`, `variable_no_groups`.
    pub fn narrow(&mut self, first: &Data, only: &Only) -> Result<(), Fault> {
        let variable = first.variable(&only.variable)?;
        let Some((id, meant)) = self.same(first, only) else {
            self.unmet.push(variable.label.clone());
            return Ok(());
        };
        let groups = self.data.groups(std::slice::from_ref(&id))?;
        let own = groups.groups.iter().filter(|g| meant.contains(&g.id));
        let kept: BTreeSet<usize> = own.flat_map(|g| g.people.iter().copied()).collect();
        self.data.people = kept.into_iter().map(|place| self.data.people[place]).collect();
        Ok(())
    }

    /// The variable and the groups here that a condition of the first survey means; none where there is no such thing.
    fn same(&self, first: &Data, only: &Only) -> Option<(String, Vec<String>)> {
        if only.variable.starts_with('@') {
            let shared = !["@version", "@arm"].contains(&only.variable.as_str());
            let known = self.data.variables.iter().any(|v| v.id == only.variable);
            return (shared && known).then(|| (only.variable.clone(), only.groups.clone()));
        }
        let name = &first.answered.column(&only.variable)?.cell.name;
        let column = self.data.answered.columns.iter().find(|c| c.cell.name == *name)?;
        let variable = self.data.variables.iter().find(|v| v.id == column.cell.key && v.groups)?;
        let theirs = first.options(first.variable(&only.variable).ok()?);
        let meant: Vec<&str> =
            theirs.iter().filter(|(id, _)| only.groups.contains(id)).map(|(_, label)| label.as_str()).collect();
        let own = self.data.options(variable).into_iter().filter(|(_, label)| meant.contains(&label.as_str()));
        let own: Vec<String> = own.map(|(id, _)| id).collect();
        (!own.is_empty()).then(|| (variable.id.clone(), own))
    }

    /// What is to be known of its figures.
    pub fn said(&self) -> Vec<String> {
        let words = self.data.words;
        let weighed = self.weighed_by.iter().map(|by| words.analysis_said_other_weighed(by, &self.of.title));
        let unmet = self.unmet.iter().map(|label| words.analysis_said_other_unmet(label, &self.of.title));
        weighed.chain(unmet).collect()
    }
}

/// Points of a cell, where it is a scale.
fn points(cell: &Cell) -> Option<(i32, i32)> {
    match cell.holds {
        Holds::Scale { from, to, .. } => Some((from, to)),
        _ => None,
    }
}

/// Surveys with answers that ask some of the same on the same scale, those that ask the most of it first.
pub fn others(app: &App, id: Id<Survey>, answered: &Answered) -> Result<Vec<OtherSurvey>, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let lang = crate::surveys::lang(app.words());
    let own: BTreeSet<(&str, (i32, i32))> =
        answered.columns.iter().filter_map(|c| Some((c.cell.name.as_str(), points(&c.cell)?))).collect();
    let mut found: Vec<(usize, OtherSurvey)> = Vec::new();
    for stored in store::surveys(&conn).map_err(sql_fault)?.into_iter().filter(|stored| stored.id != id) {
        if store::count(&conn, stored.id).map_err(sql_fault)?.0 == 0 {
            continue;
        }
        let versions = store::versions(&conn, stored.id).map_err(sql_fault)?;
        let cells = versions.last().map(|v| v.cells.as_slice()).unwrap_or_default();
        let same = cells.iter().filter(|c| points(c).is_some_and(|p| own.contains(&(c.name.as_str(), p)))).count();
        if same > 0 {
            found.push((same, OtherSurvey { id: stored.id, title: stored.form.title.get(lang).to_owned() }));
        }
    }
    found.sort_by_key(|(same, other)| (std::cmp::Reverse(*same), other.id.raw()));
    Ok(found.into_iter().map(|(_, other)| other).collect())
}

impl<'a> Data<'a> {
    /// The second survey. Fault: `analysis_no_other`.
    pub fn twin(&self) -> Result<&Twin<'a>, Fault> {
        self.twin.as_ref().ok_or_else(|| Fault::new("analysis_no_other"))
    }

    /// Items with what the second survey's people said to the same, those that it does not ask left out. A cell is the same
    /// that has the same name and points; else the only one with the same words. Faults: `analysis_no_other`,
    /// `analysis_no_match` where nothing is the same.
    pub fn beside(&self, items: Vec<Item>) -> Result<Vec<(Item, Item)>, Fault> {
        let twin = self.twin()?;
        let named: HashMap<&str, &Cell> =
            twin.data.answered.columns.iter().map(|c| (c.cell.name.as_str(), &c.cell)).collect();
        // By words and points.
        type Worded<'a> = HashMap<(&'a str, Option<(i32, i32)>), Vec<&'a str>>;
        let mut worded = Worded::new();
        for variable in &twin.data.variables {
            if let Some(column) = twin.data.answered.column(&variable.id) {
                worded.entry((variable.label.as_str(), points(&column.cell))).or_default().push(&variable.id);
            }
        }
        let mut found = Vec::new();
        for item in items {
            let Some(column) = self.answered.column(&item.key) else { continue };
            let wanted = points(&column.cell);
            let same = named.get(column.cell.name.as_str()).filter(|cell| points(cell) == wanted);
            let key = match (same, worded.get(&(item.label.as_str(), wanted)).map(Vec::as_slice)) {
                (Some(cell), _) => cell.key.as_str(),
                (None, Some([one])) => *one,
                _ => continue,
            };
            if let Ok(other) = twin.data.item(None, key) {
                found.push((item, other));
            }
        }
        if found.is_empty() {
            return Err(Fault::new("analysis_no_match").with("name", twin.of.title.as_str()));
        }
        Ok(found)
    }
}
