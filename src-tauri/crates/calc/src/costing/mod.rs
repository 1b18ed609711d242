//! What things cost: methods of cost accounting as pure functions.
//!
//! Money is integer fen wherever it is split or added up, so that every allocation closes to the fen; rates and unit
//! costs are numbers of fen per something, named by their unit. A variance or a difference of profit is positive when
//! it is favourable to the firm.

pub mod alloc;
pub mod behaviour;
pub mod budget;
pub mod compare;
pub mod cvp;
pub mod differential;
pub mod engine;
pub mod failure;
pub mod floor;
pub mod flows;
pub mod full;
pub mod lying;
pub mod matrix;
pub mod objects;
pub mod performance;
pub mod process;
pub mod route;
pub mod serve;
pub mod split;
pub mod storage;
pub mod tdabc;
pub mod tornado;
pub mod variance;
pub mod whale;
