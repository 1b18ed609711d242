//! What is tried, on whom, and how sure one wants to be.

use crate::surveys::Survey;
use keheng_base::{Day, Fault, Id};
use keheng_calc::stats::power::{cohen_h, least_n, power_shares, power_two_groups};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most arms.
const MOST_ARMS: usize = 6;
/// The most people: beyond it nobody keeps a list by hand, and no courier has a question that needs more.
pub(super) const MOST_PEOPLE: u32 = 20_000;
/// The longest name or question, characters.
const LONGEST: usize = 500;

/// One of the things compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperimentArm {
    /// what the list refers to; it never changes
    pub uid: String,
    /// what is done with its people
    pub name: String,
}

/// What a result is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeMeasure {
    /// yes or no: shares are compared
    #[default]
    Share,
    /// a figure: means are compared
    Mean,
}

/// What is read of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DataFigure {
    /// whether anything was shipped: a share
    Shipped,
    /// whether there was a complaint: a share
    Complained,
    /// how many shipments: a mean
    Shipments,
    /// freight, yuan: a mean
    Revenue,
}

/// Where results come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
pub enum OutcomeSource {
    /// typed in
    #[default]
    Typed,
    /// read from shipments and cases of the customers who take part
    Data {
        /// what
        figure: DataFigure,
        /// first day that counts
        first: Day,
        /// last day that counts; the last of the data when absent
        last: Option<Day>,
    },
    /// read from the answers to a survey of the customers who take part, joined by invitation or by what was written
    Survey {
        /// which
        #[ts(type = "string")]
        survey: Id<Survey>,
        /// id of the variable, as in analyses
        variable: String,
        /// of a share: the answers that count as yes; none of a mean
        hits: Vec<String>,
        /// first day that an answer counts of
        first: Day,
        /// last day; any later one when absent
        last: Option<Day>,
    },
}

/// Who takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "who", rename_all = "snake_case", deny_unknown_fields)]
pub enum Participants {
    /// anybody, by numbers given out in order
    Numbers {
        /// how many
        count: u32,
    },
    /// customers of the firm with shipments in the last twelve months
    Customers {
        /// only these classes; all when empty
        classes: Vec<String>,
        /// so many, drawn at random; all when absent
        most: Option<u32>,
        /// arms even within each class
        stratify: bool,
    },
}

/// The plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperimentPlan {
    /// what one wants to know
    pub question: String,
    /// what is compared: the first is what is done today, the others are compared with it
    pub arms: Vec<ExperimentArm>,
    /// what a result is
    pub measure: OutcomeMeasure,
    /// where it comes from
    pub source: OutcomeSource,
    /// share: that of today, 0..1; mean: standard deviation of the figure, above 0
    pub base: f64,
    /// the smallest difference worth knowing: of shares 0..1, of means in the unit of the figure
    pub difference: f64,
    /// how often a difference may be found that is none, 0.001..0.2
    pub alpha: f64,
    /// how often such a difference is to be found, 0.5..0.99
    pub power: f64,
    /// the same seed draws the same list
    pub seed: u32,
    /// who takes part
    pub people: Participants,
}

impl Default for ExperimentPlan {
    fn default() -> Self {
        let arm = |uid: &str| ExperimentArm { uid: uid.to_lowercase(), name: uid.to_owned() };
        ExperimentPlan {
            question: String::new(),
            arms: vec![arm("A"), arm("B")],
            measure: OutcomeMeasure::Share,
            source: OutcomeSource::Typed,
            base: 0.3,
            difference: 0.1,
            alpha: 0.05,
            power: 0.8,
            seed: 1,
            people: Participants::Numbers { count: 100 },
        }
    }
}

impl ExperimentPlan {
    /// The error each comparison with the first arm may make: all together make no more than `alpha`.
    ///
    /// Source: C. E. Bonferroni's inequality, as O. J. Dunn uses it, JASA 56 (1961) 52-64.
    pub fn alpha_each(&self) -> f64 {
        self.alpha / (self.arms.len().max(2) - 1) as f64
    }

    /// How many results each arm needs; none where no number is enough.
    ///
    /// Of shares the harder direction counts: up or down from today's.
    pub fn needed(&self) -> Option<u32> {
        let alpha = self.alpha_each();
        let found = match self.measure {
            OutcomeMeasure::Mean => {
                let effect = self.difference / self.base;
                least_n(self.power, 2.0, |n| power_two_groups(effect, n, n, alpha))
            }
            OutcomeMeasure::Share => {
                let to = [self.base + self.difference, self.base - self.difference];
                let inside = to.into_iter().filter(|share| (0.0..=1.0).contains(share));
                let least = inside.filter_map(|share| Some(cohen_h(share, self.base)?.abs())).reduce(f64::min)?;
                least_n(self.power, 2.0, |n| power_shares(least, n, n, alpha))
            }
        };
        found.filter(|n| *n < f64::from(u32::MAX)).map(|n| n as u32)
    }

    /// Whether this can be kept. Faults: `experiment_arms` with `most`, `experiment_name` with `limit`, `experiment_arm_twice`
    /// with `name`, `experiment_base`, `experiment_difference`, `experiment_alpha`, `experiment_power`, `experiment_people`
    /// with `most`, `experiment_source` where what is read is no such result, `experiment_days`.
    pub(super) fn check(&self) -> Result<(), Fault> {
        if !(2..=MOST_ARMS).contains(&self.arms.len()) {
            return Err(Fault::new("experiment_arms").with("most", MOST_ARMS));
        }
        let (mut uids, mut names) = (BTreeSet::new(), BTreeSet::new());
        for arm in &self.arms {
            let name = arm.name.trim();
            if arm.uid.is_empty() || name.is_empty() || name.chars().count() > LONGEST {
                return Err(Fault::new("experiment_name").with("limit", LONGEST));
            }
            if !uids.insert(arm.uid.as_str()) || !names.insert(name) {
                return Err(Fault::new("experiment_arm_twice").with("name", name));
            }
        }
        if self.question.chars().count() > LONGEST {
            return Err(Fault::new("experiment_name").with("limit", LONGEST));
        }
        let share = self.measure == OutcomeMeasure::Share;
        let sound = if share { self.base > 0.0 && self.base < 1.0 } else { self.base > 0.0 && self.base.is_finite() };
        if !sound {
            return Err(Fault::new("experiment_base"));
        }
        let reach = if share { self.base.max(1.0 - self.base) } else { f64::MAX };
        if !(self.difference > 0.0 && self.difference <= reach) {
            return Err(Fault::new("experiment_difference"));
        }
        if !(0.001..=0.2).contains(&self.alpha) {
            return Err(Fault::new("experiment_alpha"));
        }
        if !(0.5..=0.99).contains(&self.power) {
            return Err(Fault::new("experiment_power"));
        }
        let count = match &self.people {
            Participants::Numbers { count } => Some(*count),
            Participants::Customers { most, .. } => *most,
        };
        if count.is_some_and(|n| !(1..=MOST_PEOPLE).contains(&n)) {
            return Err(Fault::new("experiment_people").with("most", MOST_PEOPLE));
        }
        let (of, first, last) = match &self.source {
            OutcomeSource::Typed => return Ok(()),
            OutcomeSource::Data { figure: DataFigure::Shipped | DataFigure::Complained, first, last } => {
                (OutcomeMeasure::Share, first, last)
            }
            OutcomeSource::Data { figure: DataFigure::Shipments | DataFigure::Revenue, first, last } => {
                (OutcomeMeasure::Mean, first, last)
            }
            OutcomeSource::Survey { hits, first, last, .. } => {
                (if hits.is_empty() { OutcomeMeasure::Mean } else { OutcomeMeasure::Share }, first, last)
            }
        };
        if of != self.measure || matches!(self.people, Participants::Numbers { .. }) {
            return Err(Fault::new("experiment_source"));
        }
        if last.is_some_and(|last| last < *first) { Err(Fault::new("experiment_days")) } else { Ok(()) }
    }
}
