//! Stage costing (分步法, process costing): equivalent units, weighted average or first in first out, stage after stage.
//!
//! Source: Horngren, Datar and Rajan, *Cost Accounting*, chapter on process costing.

use super::split::split_by;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// Which cost the waybills that were begun last month carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    /// last month's and this month's cost are mixed
    #[default]
    WeightedAverage,
    /// what was begun last month is finished first and keeps last month's cost
    Fifo,
}

/// A kind of cost in a stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Element {
    /// what it is called: packaging, labour
    pub name: String,
    /// cost carried over with what was begun
    pub begin_fen: Fen,
    /// cost of this month
    pub added_fen: Fen,
    /// how far what was begun last month was done in this respect, 0..1
    pub begin_done: f64,
    /// how far what is still in the stage at the end is done, 0..1
    pub end_done: f64,
}

/// A stage in a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// what it is called
    pub name: String,
    /// units in the stage at the beginning
    pub begin_units: f64,
    /// units that entered; in a later stage of a chain what the stage before finished, if absent
    pub started_units: Option<f64>,
    /// units finished
    pub completed_units: f64,
    /// cost that what was begun brought from the stage before
    pub transferred_begin_fen: Fen,
    /// its own cost by kind
    pub elements: Vec<Element>,
}

/// What one kind of cost comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ElementCost {
    /// what it is called; none for what the stage before handed over
    pub name: Option<String>,
    /// units as if each were done from beginning to end
    pub equivalent_units: f64,
    /// cost of one equivalent unit, fen; none without any
    pub fen_per_unit: Option<f64>,
    /// share of the units finished
    pub completed_fen: Fen,
    /// share of what is still in the stage
    pub ending_fen: Fen,
}

/// What a stage comes to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageCost {
    /// what it is called
    pub name: String,
    /// units still in the stage at the end
    pub ending_units: f64,
    /// each kind of cost, the one handed over first
    pub elements: Vec<ElementCost>,
    /// cost to account for: carried over, added and handed over
    pub total_fen: Fen,
    /// cost of the units finished, handed to the next stage
    pub completed_fen: Fen,
    /// cost still in the stage
    pub ending_fen: Fen,
    /// cost of one unit finished, fen; none when none was
    pub completed_fen_per_unit: Option<f64>,
}

/// Why a chain cannot be costed; the place is the stage's position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// the first stage does not say how many units entered
    NothingStarted(usize),
    /// more finished than were begun and entered
    TooManyCompleted(usize),
    /// fewer finished than were begun, so that first in first out cannot be told
    TooFewCompleted(usize),
}

/// Costs a chain of stages: what one finishes enters the next as a kind of cost that is complete from the beginning.
///
/// # Errors
/// [`Wrong`], with the stage.
pub fn chain(stages: &[Stage], flow: Flow) -> Result<Vec<StageCost>, Wrong> {
    let mut before: Option<(f64, Fen)> = None;
    let mut done = Vec::with_capacity(stages.len());
    for (at, stage) in stages.iter().enumerate() {
        let started = stage.started_units.or(before.map(|b| b.0)).ok_or(Wrong::NothingStarted(at))?;
        let ending = stage.begin_units + started - stage.completed_units;
        if ending < 0.0 {
            return Err(Wrong::TooManyCompleted(at));
        }
        if flow == Flow::Fifo && stage.completed_units < stage.begin_units {
            return Err(Wrong::TooFewCompleted(at));
        }
        let handed = before.map(|(_, added_fen)| Element {
            name: String::new(),
            begin_fen: stage.transferred_begin_fen,
            added_fen,
            begin_done: 1.0,
            end_done: 1.0,
        });
        let mut elements: Vec<ElementCost> = Vec::with_capacity(stage.elements.len() + 1);
        elements.extend(handed.iter().map(|e| ElementCost { name: None, ..element(e, stage, ending, flow) }));
        elements.extend(stage.elements.iter().map(|e| element(e, stage, ending, flow)));
        let completed_fen: Fen = elements.iter().map(|e| e.completed_fen).sum();
        let ending_fen: Fen = elements.iter().map(|e| e.ending_fen).sum();
        before = Some((stage.completed_units, completed_fen));
        done.push(StageCost {
            name: stage.name.clone(),
            ending_units: ending,
            elements,
            total_fen: completed_fen + ending_fen,
            completed_fen,
            ending_fen,
            completed_fen_per_unit: (stage.completed_units > 0.0)
                .then(|| completed_fen.0 as f64 / stage.completed_units),
        });
    }
    Ok(done)
}

/// One kind of cost. The parts are shares of a whole, so they close to the fen.
fn element(e: &Element, stage: &Stage, ending: f64, flow: Flow) -> ElementCost {
    let (weights, pool, _) = weighed(e, stage.begin_units, stage.completed_units, ending, flow);
    let equivalent_units = weights[0] + weights[1];
    let (completed_fen, ending_fen) = divide(e, stage.begin_units, stage.completed_units, ending, flow);
    ElementCost {
        name: Some(e.name.clone()),
        equivalent_units,
        fen_per_unit: (equivalent_units > 0.0).then(|| pool.0 as f64 / equivalent_units),
        completed_fen,
        ending_fen,
    }
}

/// Equivalent units finished and still there, the cost they share, and what the finished ones keep beside it.
fn weighed(e: &Element, begin: f64, completed: f64, ending: f64, flow: Flow) -> ([f64; 2], Fen, Fen) {
    let still = ending * e.end_done;
    match flow {
        Flow::WeightedAverage => ([completed, still], e.begin_fen + e.added_fen, Fen(0)),
        // the rest of what was begun, and all of what was both begun and finished this month
        Flow::Fifo => ([completed - begin * e.begin_done, still], e.added_fen, e.begin_fen),
    }
}

/// One kind of cost divided between `completed` units and those of the `ending`; closes to the fen.
pub fn divide(e: &Element, begin: f64, completed: f64, ending: f64, flow: Flow) -> (Fen, Fen) {
    let (weights, pool, kept) = weighed(e, begin, completed, ending, flow);
    // Without any work done nothing can carry the cost but what is still there.
    let weights = if weights[0] + weights[1] > 0.0 { weights } else { [0.0, 1.0] };
    let parts = split_by(pool, &weights);
    (parts[0] + kept, parts[1])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn element() -> impl Strategy<Value = Element> {
        (0i64..9_000_000, 0i64..9_000_000, 0.0f64..=1.0, 0.0f64..=1.0).prop_map(|(begin, added, begun, ended)| {
            Element {
                name: "labour".to_owned(),
                begin_fen: Fen(begin),
                added_fen: Fen(added),
                begin_done: begun,
                end_done: ended,
            }
        })
    }

    fn stages() -> impl Strategy<Value = Vec<Stage>> {
        let stage = (0u32..500, 0u32..500, prop::collection::vec(element(), 1..4), 0i64..9_000_000);
        prop::collection::vec(stage, 1..5).prop_map(|list| {
            let one = |(begin, more, elements, transferred): (u32, u32, Vec<Element>, i64)| Stage {
                name: "stage".to_owned(),
                begin_units: f64::from(begin),
                started_units: Some(f64::from(more) + 10.0),
                completed_units: f64::from(begin) + f64::from(more) / 2.0,
                transferred_begin_fen: Fen(transferred),
                elements,
            };
            list.into_iter().map(one).collect()
        })
    }

    proptest! {
        #[test]
        fn stages_close_to_the_fen(stages in stages(), fifo in any::<bool>()) {
            let flow = if fifo { Flow::Fifo } else { Flow::WeightedAverage };
            let found = chain(&stages, flow).unwrap();
            let mut handed = Fen(0);
            for (at, (stage, cost)) in stages.iter().zip(&found).enumerate() {
                let own: Fen = stage.elements.iter().map(|e| e.begin_fen + e.added_fen).sum();
                let carried = if at > 0 { stage.transferred_begin_fen } else { Fen(0) };
                prop_assert_eq!(cost.completed_fen + cost.ending_fen, own + carried + handed, "what comes in goes out or stays");
                prop_assert!(cost.ending_fen >= Fen(0) && cost.completed_fen >= Fen(0), "no part is a credit");
                handed = cost.completed_fen;
            }
        }
    }

    fn sorting(begin: f64, started: Option<f64>, completed: f64) -> Stage {
        let labour = Element {
            name: "labour".to_owned(),
            begin_fen: Fen(0),
            added_fen: Fen(900),
            begin_done: 0.5,
            end_done: 0.0,
        };
        Stage {
            name: "sorting".to_owned(),
            begin_units: begin,
            started_units: started,
            completed_units: completed,
            transferred_begin_fen: Fen(0),
            elements: vec![labour],
        }
    }

    #[test]
    fn a_chain_that_cannot_be_names_the_stage() {
        assert_eq!(chain(&[sorting(1.0, None, 1.0)], Flow::Fifo), Err(Wrong::NothingStarted(0)));
        let good = sorting(0.0, Some(10.0), 10.0);
        assert_eq!(chain(&[good.clone(), sorting(5.0, None, 16.0)], Flow::Fifo), Err(Wrong::TooManyCompleted(1)));
        assert_eq!(chain(&[good, sorting(5.0, None, 4.0)], Flow::Fifo), Err(Wrong::TooFewCompleted(1)));
    }

    #[test]
    fn without_any_work_done_the_cost_stays_in_the_stage() {
        let found = chain(&[sorting(0.0, Some(10.0), 0.0)], Flow::WeightedAverage).unwrap();
        assert_eq!((found[0].completed_fen, found[0].ending_fen), (Fen(0), Fen(900)));
        assert_eq!(found[0].elements[0].fen_per_unit, None, "no unit, no unit cost, and no NaN");
    }
}
