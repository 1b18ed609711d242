//! Methods of costing as entries of a registry: one file each, one line in [`METHODS`].

mod by_driver;
mod direct;
mod indirect;
mod leg;
mod process;
mod spread;
mod storage;
mod tdabc;
mod variable;

use super::{Cut, Input, Outcome, Refusal};
use crate::costing::{alloc::Support, process::Flow};
use std::borrow::Cow;

/// What sets a method apart from those that carry all cost by the usual input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Needs {
    /// nothing: it carries departments on
    #[default]
    Usual,
    /// the usual input, and it leaves departments with the firm on purpose
    Bare,
    /// it costs one part of the business only, and is no answer beside the others
    Part,
    /// [`Input::process`]
    Process,
}

/// A method. Its words are `cost-method-<id>` and `cost-method-<id>-how`.
pub trait CostMethod: Sync {
    /// `snake_case`, stable: scripts rely on it
    fn id(&self) -> &'static str;
    /// what its lines are
    fn cut(&self) -> Cut;
    /// what sets it apart
    fn needs(&self) -> Needs {
        Needs::Usual
    }
    /// how it carries the cost of support departments on; as the input says, unless the method is about that
    ///
    /// # Errors
    /// [`Refusal`] when that depends on costs that cannot be carried on.
    fn support(&self, input: &Input) -> Result<Support, Refusal> {
        Ok(input.support.clone())
    }
    /// The part of the input it carries on, entry for entry; all of it, unless the method is about that
    fn view<'a>(&self, input: &'a Input) -> Cow<'a, Input> {
        Cow::Borrowed(input)
    }
    /// Costs the input.
    ///
    /// # Errors
    /// [`Refusal`] when support departments cannot pass on their cost, or when what the method needs is not there.
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal>;
}

/// Every method, in the order it is offered; the first is the usual one.
pub const METHODS: &[&dyn CostMethod] = &[
    &tdabc::Timed { id: "tdabc", cut: Cut::Customer },
    &by_driver::ByDriver::Classic,
    &by_driver::ByDriver::Full,
    &direct::Direct,
    &variable::Variable,
    &indirect::Indirect::Direct,
    &indirect::Indirect::Step,
    &indirect::Indirect::Reciprocal,
    &tdabc::Timed { id: "stage", cut: Cut::Stage },
    &process::InProcess { id: "process_average", flow: Flow::WeightedAverage },
    &process::InProcess { id: "process_fifo", flow: Flow::Fifo },
    &tdabc::Timed { id: "product", cut: Cut::Product },
    &tdabc::Timed { id: "batch", cut: Cut::Batch },
    &tdabc::Timed { id: "route", cut: Cut::Route },
    &leg::Legs,
    &storage::Stored,
];

/// The method of an id.
pub fn find(id: &str) -> Option<&'static dyn CostMethod> {
    METHODS.iter().copied().find(|m| m.id() == id)
}
