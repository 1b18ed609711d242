//! The registry's part of the contract.

use super::*;

crate::contract! {
    /// The models with their inputs in words.
    "models.list" [] list : ModelsReq => Vec<ModelInfo>;
    /// A model solved, with its steps in words.
    "models.solve" [] solve : SolveModelReq => SolveModelRes;
}
