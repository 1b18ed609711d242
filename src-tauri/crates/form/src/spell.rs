//! A condition back into words: names for keys and uids, so that what was read from elsewhere can be shown and changed.

use crate::{
    answers::*,
    expr::{self, Expr, Function as F},
    model::*,
};
use std::collections::HashMap;

/// How tightly something binds, from `or` to a value.
type Level = u8;
const OR: Level = 1;
const AND: Level = 2;
const NOT: Level = 3;
const COMPARED: Level = 4;
const SUM: Level = 5;
const PRODUCT: Level = 6;
const SIGNED: Level = 7;
const VALUE: Level = 8;

/// The condition in the language of [`crate::expr`], such that reading it with the names of the same form gives it back.
/// None where the language has no words for it: a cell that the form does not have, a text with both kinds of quotes.
pub fn spell(expr: &Expr, form: &Form) -> Option<String> {
    Speller::of(form).spell(expr)
}

/// The names of a form by key, for many conditions.
pub struct Speller<'a> {
    names: HashMap<String, String>,
    questions: HashMap<String, &'a Question>,
}

impl<'a> Speller<'a> {
    /// Of this form.
    pub fn of(form: &'a Form) -> Self {
        let mut speller = Speller { names: HashMap::new(), questions: HashMap::new() };
        for (_, question) in form.questions() {
            for cell in question.cells() {
                let mut dotted = question.name.clone();
                for part in cell.key.split('.').skip(1) {
                    dotted = format!("{dotted}.{}", expr::part_name(question, part).unwrap_or(part));
                }
                speller.names.entry(cell.key.clone()).or_insert(dotted);
                speller.questions.entry(cell.key).or_insert(question);
            }
        }
        speller
    }

    /// See [`spell`].
    pub fn spell(&self, expr: &Expr) -> Option<String> {
        self.at(expr, OR)
    }

    fn at(&self, expr: &Expr, least: Level) -> Option<String> {
        let (text, level) = self.any(expr)?;
        Some(if level < least { format!("({text})") } else { text })
    }

    fn joined(&self, parts: &[Expr], word: &str, level: Level) -> Option<(String, Level)> {
        let parts: Option<Vec<String>> = parts.iter().map(|p| self.at(p, level + 1)).collect();
        Some((parts?.join(word), level))
    }

    fn pair(&self, parts: &[Expr], symbol: &str, level: Level) -> Option<(String, Level)> {
        let [left, right] = parts else { return None };
        // compared things do not chain, sums and products do to the left
        let (before, after) = if level == COMPARED { (SUM, SUM) } else { (level, level + 1) };
        let word = self.option(left, right).or_else(|| self.at(right, after))?;
        Some((format!("{} {symbol} {word}", self.at(left, before)?), level))
    }

    /// The name of an option, where the left side is a question that has it.
    fn option(&self, left: &Expr, right: &Expr) -> Option<String> {
        let (Expr::Cell(key), Expr::Text(uid)) = (left, right) else { return None };
        let question = self.questions.get(key)?;
        if question.kind.id() == "yes_no" && ["yes", "no"].contains(&uid.as_str()) {
            return Some(uid.clone());
        }
        let choices = question.kind.as_type().choices().iter().chain(expr::columns(question));
        choices.into_iter().find(|c| c.uid == *uid).map(|c| c.name.clone())
    }

    /// The question all of whose cells stand at the beginning of these arguments.
    fn whole(&self, parts: &[Expr]) -> Option<&'a Question> {
        let Expr::Cell(first) = parts.first()? else { return None };
        let question: &'a Question = self.questions.get(first)?;
        let cells = question.cells();
        let same = |(cell, part): (&Cell, &Expr)| matches!(part, Expr::Cell(key) if *key == cell.key);
        (parts.len() >= cells.len() && cells.iter().zip(parts).all(same)).then_some(question)
    }

    fn any(&self, expr: &Expr) -> Option<(String, Level)> {
        let (function, parts) = match expr {
            Expr::Number(n) if *n < 0.0 => return Some((format!("{n}"), SIGNED)),
            Expr::Number(n) => return Some((format!("{n}"), VALUE)),
            Expr::Text(t) if t.contains('\'') => return None,
            Expr::Text(t) => return Some((format!("'{t}'"), VALUE)),
            Expr::Cell(key) => return Some((self.names.get(key)?.clone(), VALUE)),
            Expr::Given(name) => return Some((name.clone(), VALUE)),
            Expr::Call(function, parts) => (function, parts.as_slice()),
        };
        match function {
            F::Or => self.joined(parts, " or ", OR),
            F::And => self.joined(parts, " and ", AND),
            F::Not => Some((format!("not {}", self.at(parts.first()?, NOT)?), NOT)),
            F::Eq => self.pair(parts, "=", COMPARED),
            F::Ne => self.pair(parts, "!=", COMPARED),
            F::Lt => self.pair(parts, "<", COMPARED),
            F::Le => self.pair(parts, "<=", COMPARED),
            F::Gt => self.pair(parts, ">", COMPARED),
            F::Ge => self.pair(parts, ">=", COMPARED),
            F::Add => self.pair(parts, "+", SUM),
            F::Sub => self.pair(parts, "-", SUM),
            F::Mul => self.pair(parts, "*", PRODUCT),
            F::Div => self.pair(parts, "/", PRODUCT),
            F::Neg => Some((format!("-{}", self.at(parts.first()?, SIGNED)?), SIGNED)),
            _ => {
                let name = expr::FUNCTIONS.iter().find(|(_, f, _)| f == function)?.0;
                let (mut words, mut at) = (Vec::new(), 0);
                while let Some(part) = parts.get(at) {
                    // among arguments the name of a question stands for all its cells
                    if let Some(question) = self.whole(&parts[at..]) {
                        words.push(question.name.clone());
                        at += question.cells().len();
                        continue;
                    }
                    let takes_option = at == 1 && matches!(function, F::Selected | F::Place);
                    let option = if takes_option { self.option(&parts[0], part) } else { None };
                    words.push(option.or_else(|| self.at(part, OR))?);
                    at += 1;
                }
                Some((format!("{name}({})", words.join(", ")), VALUE))
            }
        }
    }
}
