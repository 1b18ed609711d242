//! Methods of costing as entries of a registry: one file each, one line in [`METHODS`].

mod abc;
mod direct;
mod full;
mod indirect;
mod spread;
mod tdabc;
mod variable;

use super::{Cut, Input, Outcome, Refusal};
use crate::costing::alloc::Support;
use std::borrow::Cow;

/// A method. Its words are `cost-method-<id>` and `cost-method-<id>-how`.
pub trait CostMethod: Sync {
    /// `snake_case`, stable: scripts rely on it
    fn id(&self) -> &'static str;
    /// what its lines are
    fn cut(&self) -> Cut;
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
    /// [`Refusal`] when support departments cannot pass on their cost.
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal>;
}

/// Every method, in the order it is offered; the first is the usual one.
pub const METHODS: &[&dyn CostMethod] = &[
    &tdabc::Timed { id: "tdabc", cut: Cut::Customer },
    &abc::Classic,
    &full::Full,
    &direct::Direct,
    &variable::Variable,
    &indirect::Indirect::Direct,
    &indirect::Indirect::Step,
    &indirect::Indirect::Reciprocal,
    &tdabc::Timed { id: "stage", cut: Cut::Stage },
    &tdabc::Timed { id: "product", cut: Cut::Product },
    &tdabc::Timed { id: "batch", cut: Cut::Batch },
    &tdabc::Timed { id: "route", cut: Cut::Route },
];

/// The method of an id.
pub fn find(id: &str) -> Option<&'static dyn CostMethod> {
    METHODS.iter().copied().find(|m| m.id() == id)
}
