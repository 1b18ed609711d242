//! Questionnaires to start from. Their texts stand in the code because they are content, not the program's own words:
//! a firm takes a copy and rewrites it. What belongs to the program, the names of the templates, are the words
//! `form-template-<id>` and `form-template-<id>-about`, with `-` for `_`.
//!
//! The structures are those of the literature named in each file; every sentence is our own. Published instruments ask
//! with other words, so a result of ours must not be compared with their norms item by item.

mod build;
mod competitors;
mod complaint;
mod kano;
mod logistics;
mod lost;
mod phases;
mod postal;
mod recommend;
mod servqual;

use crate::Form;

/// A questionnaire to start from.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// its stable name
    pub id: &'static str,
    /// makes a fresh one: the same each time
    pub make: fn() -> Form,
}

/// All templates, in the order of the menu.
pub const TEMPLATES: &[Template] = &[
    Template { id: "servqual", make: servqual::customers },
    Template { id: "staff", make: servqual::staff },
    Template { id: "logistics", make: logistics::form },
    Template { id: "postal", make: postal::form },
    Template { id: "phases", make: phases::form },
    Template { id: "competitors", make: competitors::form },
    Template { id: "recommend", make: recommend::form },
    Template { id: "kano", make: kano::form },
    Template { id: "complaint", make: complaint::form },
    Template { id: "lost", make: lost::form },
];

/// The template of this name.
pub fn template(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|t| t.id == id)
}
