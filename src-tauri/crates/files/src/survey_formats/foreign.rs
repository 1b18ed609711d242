//! What a form keeps for the way back.

use keheng_form::Form;

/// The parts of one format within a form.
pub(super) struct Foreign<'a> {
    format: &'static str,
    form: &'a Form,
}

fn key(format: &str, place: &str, what: &str) -> String {
    format!("{format}/{place}/{what}")
}

/// Keeps a part; blank ones are nothing.
pub(super) fn keep(form: &mut Form, format: &str, place: &str, what: &str, content: &str) {
    if !content.is_empty() {
        form.foreign.insert(key(format, place, what), content.to_owned());
    }
}

impl<'a> Foreign<'a> {
    pub fn of(format: &'static str, form: &'a Form) -> Self {
        Foreign { format, form }
    }

    /// A part of a place.
    pub fn get(&self, place: &str, what: &str) -> Option<&'a str> {
        self.form.foreign.get(&key(self.format, place, what)).map(String::as_str)
    }

    /// All parts of a place, by what they are.
    pub fn all(&self, place: &str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let head = key(self.format, place, "");
        let from = self.form.foreign.range(head.clone()..);
        let here = from.take_while({
            let head = head.clone();
            move |(key, _)| key.starts_with(&head)
        });
        here.map(move |(key, content)| (&key[head.len()..], content.as_str()))
    }
}
