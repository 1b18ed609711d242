//! What a form keeps for the way back.

use keheng_form::{
    Form, Question,
    expr::{self, Expr, Function, Names},
};

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

/// A condition as a form has it; none where there is none.
pub(super) fn parsed(source: &str, names: &Names) -> Option<Expr> {
    if source.trim().is_empty() { None } else { expr::parse(source, names).ok() }
}

impl<'a> Foreign<'a> {
    pub fn of(format: &'static str, form: &'a Form) -> Self {
        Foreign { format, form }
    }

    /// A part of a place.
    pub fn get(&self, place: &str, what: &str) -> Option<&'a str> {
        self.form.foreign.get(&key(self.format, place, what)).map(String::as_str)
    }

    /// The condition of a group, while all its questions still have it.
    pub fn group_condition(&self, group: &str, questions: &[Question], names: &Names) -> Option<Expr> {
        let condition = parsed(self.get(group, "if")?, names)?;
        let within = |q: &&Question| self.get(&q.uid, "in").is_some_and(|g| g.split(' ').any(|g| g == group));
        let holds = |q: &Question| match parsed(&q.show_if, names) {
            Some(found) if found == condition => true,
            Some(Expr::Call(Function::And, parts)) => parts.contains(&condition),
            _ => false,
        };
        questions.iter().filter(within).all(holds).then_some(condition)
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
