//! A costing of some months, kept while the file stays as it is.

use super::{
    Rounding,
    gather::{self, Gathered},
    items, setup, store,
};
use crate::{
    App,
    db::{Db, sql_fault},
};
use keheng_base::{Fault, Month};
use keheng_calc::costing::engine::{self, CostMethod, Cut, Key, Leg, Outcome, Refusal, Source, Warning};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use ts_rs::TS;

/// Which costing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Ask {
    /// one month; wins over `from` and `to`
    pub month: Option<Month>,
    /// first month; the first of the books without
    pub from: Option<Month>,
    /// last month; the last of the books without
    pub to: Option<Month>,
    /// id of a method; time-driven without
    pub method: Option<String>,
    /// as the firm's rules have it without
    #[ts(type = "\"exact\" | \"fen\"")]
    pub rounding: Option<Rounding>,
}

/// A costing with what it was made of.
pub struct Costed {
    /// first and last month
    pub months: (Month, Month),
    /// how
    pub method: &'static dyn CostMethod,
    /// what it was made of
    pub of: Gathered,
    /// what came out
    pub outcome: Outcome,
    /// its name: same name, same figures
    pub run_id: String,
}

/// The method of an id. Fault: `cost_method_unknown`.
pub fn method(id: Option<&str>) -> Result<&'static dyn CostMethod, Fault> {
    let Some(id) = id else { return Ok(engine::METHODS[0]) };
    engine::find(id).ok_or_else(|| Fault::new("cost_method_unknown").with("method", id))
}

/// A stop of the work, or trouble with the file.
pub(super) struct Halt(pub Fault);

impl From<rusqlite::Error> for Halt {
    fn from(e: rusqlite::Error) -> Halt {
        Halt(sql_fault(e))
    }
}

impl Costed {
    /// Makes the costing. Faults: `cost_setup_missing`, `cost_method_unknown`, `cost_services_stuck`, `period_reversed`;
    /// where the data lack what the method is about `cost_no_signatures`, `cost_no_storage`, `cost_nothing_stored`,
    /// `cost_no_haul`.
    pub fn make(db: &Db, ask: &Ask, go_on: &dyn Fn(u64) -> Result<(), Fault>) -> Result<Costed, Fault> {
        let method = method(ask.method.as_deref())?;
        let conn = db.read()?;
        let books = store::span(&conn).map_err(sql_fault)?.map(|(from, to, _)| (from.month(), to.month()));
        let whole = match books {
            Some(books) => Some(books),
            None => setup::shipped(&conn).map_err(sql_fault)?,
        };
        let (first, last) = whole.unwrap_or_default();
        let months = match ask.month {
            Some(month) => (month, month),
            None => (ask.from.unwrap_or(first), ask.to.unwrap_or(last)),
        };
        if months.0 > months.1 {
            return Err(Fault::new("period_reversed"));
        }
        let of = gather::gather(&conn, months, method, ask.rounding, &|read| go_on(read).map_err(Halt));
        let of = of.map_err(|halt| halt.0)?;
        if of.departments.is_empty() {
            return Err(Fault::new("cost_setup_missing"));
        }
        let outcome = method.cost(&of.input).map_err(|refusal| refused(&of, refusal))?;
        let run_id = engine::run_id(&of.input, method);
        Ok(Costed { months, method, of, outcome, run_id })
    }

    /// The object of a line, as a script names it.
    pub fn object(&self, key: Key) -> String {
        match key {
            Key::Customer(id) => id.to_string(),
            Key::Batch(id, month) => format!("{id}/{}", Month(month)),
            Key::Route(at) => self.of.input.routes[at as usize].clone(),
            Key::Product(at) => self.of.input.products[at as usize].clone(),
            Key::Stage(stage) => stage.id().to_owned(),
            Key::Department(d) => self.of.departments[d].name.clone(),
            Key::Traced => "traced".to_owned(),
            Key::OnTheWay(stage) => format!("on_the_way/{}", stage.id()),
            Key::Leg(at, leg) => {
                let leg = match leg {
                    Leg::Terminal => "terminal",
                    Leg::Haul => "haul",
                };
                format!("{leg}/{}", self.of.input.routes[at as usize])
            }
        }
    }

    /// The object of a line, as a reader knows it.
    pub fn label(&self, words: &Words, key: Key, name: impl Fn(i64) -> Option<String>) -> String {
        let word = |id: &str| words.find(id, &BTreeMap::new()).unwrap_or_default();
        let customer = |id: i64| name(id).unwrap_or_else(|| word("cost-no-name"));
        let stage = |stage: engine::Stage| word(&format!("cost-stage-{}", stage.id().replace('_', "-")));
        let named = |text: String| if text.is_empty() { word("cost-no-name") } else { text };
        match key {
            Key::Customer(id) => customer(id),
            Key::Batch(id, month) => format!("{} · {}", customer(id), words.month(Month(month))),
            Key::Stage(at) => stage(at),
            Key::OnTheWay(at) => words.cost_on_the_way(&stage(at)),
            Key::Leg(at, leg) => {
                let route = named(self.of.input.routes[at as usize].clone());
                match leg {
                    Leg::Terminal => words.cost_leg_terminal(&route),
                    Leg::Haul => words.cost_leg_haul(&route),
                }
            }
            Key::Traced => word("cost-source-shipments"),
            Key::Route(_) | Key::Product(_) => named(self.object(key)),
            Key::Department(_) => self.object(key),
        }
    }

    /// What a source is called.
    pub fn source(&self, words: &Words, source: Source) -> String {
        let word = |id: &str| words.find(id, &BTreeMap::new()).unwrap_or_default();
        match source {
            Source::Shipments => word("cost-source-shipments"),
            Source::Booked => word("cost-source-booked"),
            Source::Activity(a) => self.of.activities[a].name.clone(),
            Source::Department(d) => self.of.departments[d].name.clone(),
            Source::Pool(p) => items::label(words, &self.of.input.pools[p].account),
            Source::Carried => word("cost-source-carried"),
        }
    }

    /// Whom a warning is about.
    pub fn about(
        &self,
        words: &Words,
        warning: Warning,
        name: impl Fn(i64) -> Option<String>,
    ) -> (&'static str, String) {
        match warning {
            Warning::Overloaded(d) => ("overloaded", self.of.departments[d].name.clone()),
            Warning::Idle(d) => ("idle", self.of.departments[d].name.clone()),
            Warning::Homeless(p) => ("homeless", items::label(words, &self.of.input.pools[p].account)),
            Warning::Absent(c) => ("absent", name(c).unwrap_or_default()),
            Warning::Unopened => ("unopened", words.month(Month(self.months.0.0 - 1))),
        }
    }

    /// Whether the lines are customers.
    pub fn by_customer(&self) -> bool {
        self.outcome.cut == Cut::Customer
    }
}

fn refused(of: &Gathered, refusal: Refusal) -> Fault {
    match refusal {
        Refusal::Stuck(stuck) => {
            let names: Vec<&str> = stuck.iter().map(|d| of.departments[*d].name.as_str()).collect();
            Fault::new("cost_services_stuck").with("names", names.join(", "))
        }
        Refusal::NoSignatures => Fault::new("cost_no_signatures"),
        Refusal::NoStorage => Fault::new("cost_no_storage"),
        Refusal::NothingStored => Fault::new("cost_nothing_stored"),
        Refusal::NoHaul => Fault::new("cost_no_haul"),
        Refusal::Order => Fault::new("internal").with("reason", "an order that does not fit the departments"),
    }
}

/// Costings kept at most.
const KEPT: usize = 12;

/// Costings made of the file's present state.
#[derive(Default)]
pub struct Kept {
    generation: u64,
    made: Vec<(Ask, Arc<Costed>)>,
}

impl Kept {
    /// The costing asked for, if it is still right.
    pub fn find(&mut self, generation: u64, ask: &Ask) -> Option<Arc<Costed>> {
        if self.generation != generation {
            (self.generation, self.made) = (generation, Vec::new());
        }
        self.made.iter().find(|(of, _)| of == ask).map(|(_, costed)| Arc::clone(costed))
    }

    /// Keeps a costing of a generation of the file.
    pub fn keep(&mut self, generation: u64, ask: Ask, costed: Arc<Costed>) {
        if self.generation == generation {
            self.made.truncate(KEPT - 1);
            self.made.insert(0, (ask, costed));
        }
    }
}

/// See [`App::costed`].
pub(super) fn ask(app: &App, ask: &Ask) -> Result<Arc<Costed>, Fault> {
    app.costed(ask, &|_| Ok(()))
}
