//! Models of cost accounting; the formulas stand in [`crate::costing`].

use super::Model;

/// Cost accounting, in the order a course takes it.
pub(super) const MODELS: &[&dyn Model] = &[];
