//! Conditions.
use super::Finding;
use crate::Form;
/// What is to be said about the conditions of a form.
pub fn logic(_form: &Form) -> Vec<Finding> {
    Vec::new()
}
