//! A condition as a sentence to somebody with a pen: "only if question 3 is “yes”".

use keheng_form::{
    Form, Lang, Question,
    expr::{Expr, Function as F},
};
use keheng_words::{Words, decimal};
use std::collections::HashMap;

/// A question by its number on the paper.
struct Asked<'a> {
    number: u32,
    question: &'a Question,
}

/// Knows which question a cell belongs to.
pub(super) struct Asker<'a> {
    lang: Lang,
    words: &'static Words,
    cells: HashMap<String, Asked<'a>>,
}

/// How tightly a sentence binds.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Level {
    Or,
    And,
    Said,
}

impl<'a> Asker<'a> {
    pub fn new(form: &'a Form, lang: Lang, words: &'static Words) -> Asker<'a> {
        let mut cells = HashMap::new();
        let asked = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty());
        for (question, number) in asked.zip(1..) {
            cells.extend(question.cells().into_iter().map(|c| (c.key, Asked { number, question })));
        }
        Asker { lang, words, cells }
    }

    /// The instruction that says a condition; where there are no words for it, as the designer wrote it.
    pub fn only(&self, expr: &Expr, source: &str) -> String {
        match self.said(expr, Level::Or) {
            Some(condition) => self.words.papers_print_only(&condition),
            None => self.words.papers_print_only_source(source.trim()),
        }
    }

    /// Stands for the answer in a cell; none where the form has no such cell.
    pub fn answer(&self, key: &str) -> Option<String> {
        self.cells.get(key).map(|asked| self.words.papers_print_answer_of(asked.number))
    }

    fn said(&self, expr: &Expr, least: Level) -> Option<String> {
        let Expr::Call(function, parts) = expr else { return None };
        let (text, level) = match (function, parts.as_slice()) {
            (F::Or, parts) => (self.joined(parts, &self.words.papers_print_or(), Level::And)?, Level::Or),
            (F::And, parts) => (self.joined(parts, &self.words.papers_print_and(), Level::Said)?, Level::And),
            (F::Not, [Expr::Call(F::Selected, parts)]) => (self.chosen(parts, false)?, Level::Said),
            (F::Selected, parts) => (self.chosen(parts, true)?, Level::Said),
            (F::Answered, parts) => (self.answered(parts)?, Level::Said),
            (function, [left, right]) => (self.compared(*function, left, right)?, Level::Said),
            _ => return None,
        };
        Some(if level < least { self.words.papers_print_both(&text) } else { text })
    }

    fn joined(&self, parts: &[Expr], word: &str, least: Level) -> Option<String> {
        let parts: Option<Vec<String>> = parts.iter().map(|p| self.said(p, least)).collect();
        Some(parts?.join(word))
    }

    /// What an option of a question says.
    fn option(&self, cell: &Expr, option: &Expr) -> Option<(String, String)> {
        let (Expr::Cell(key), Expr::Text(uid)) = (cell, option) else { return None };
        let question = self.cells.get(key)?.question;
        let text = match (question.kind.id(), uid.as_str()) {
            ("yes_no", "yes") => self.words.form_page_yes(),
            ("yes_no", "no") => self.words.form_page_no(),
            _ => self.part(question, uid)?,
        };
        Some((self.amount(cell)?, text))
    }

    fn part(&self, question: &Question, uid: &str) -> Option<String> {
        question.part(uid).map(|text| text.get(self.lang).to_owned())
    }

    fn chosen(&self, parts: &[Expr], is: bool) -> Option<String> {
        let [cell, option] = parts else { return None };
        let (question, option) = self.option(cell, option)?;
        let say = if is { Words::papers_print_chosen } else { Words::papers_print_not_chosen };
        Some(say(self.words, &option, &question))
    }

    /// One question; several at once are seldom asked about.
    fn answered(&self, parts: &[Expr]) -> Option<String> {
        let keys: Vec<&str> = parts.iter().map(|p| if let Expr::Cell(key) = p { key.as_str() } else { "" }).collect();
        let first = self.cells.get(*keys.first()?)?;
        let same = |key: &&str| self.cells.get(*key).is_some_and(|asked| asked.number == first.number);
        keys.iter().all(same).then(|| self.words.papers_print_answered(&self.words.papers_print_question(first.number)))
    }

    fn compared(&self, function: F, left: &Expr, right: &Expr) -> Option<String> {
        let (left, right, option) = match self.option(left, right) {
            Some((question, option)) => (question, option, true),
            None => (self.amount(left)?, self.amount(right)?, false),
        };
        let say = match (function, option) {
            (F::Eq, true) => Words::papers_print_is_option,
            (F::Ne, true) => Words::papers_print_is_not_option,
            (F::Eq, false) => Words::papers_print_is,
            (F::Ne, false) => Words::papers_print_is_not,
            (F::Lt, _) => Words::papers_print_below,
            (F::Le, _) => Words::papers_print_at_most,
            (F::Gt, _) => Words::papers_print_above,
            (F::Ge, _) => Words::papers_print_at_least,
            _ => return None,
        };
        Some(say(self.words, &left, &right))
    }

    /// A number, what stands in a cell, or a sum of such.
    fn amount(&self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::Number(n) => Some(decimal(*n, 0, 6)),
            Expr::Cell(key) => {
                let Asked { number, question } = self.cells.get(key)?;
                let said = self.words.papers_print_question(*number);
                let parts: Option<Vec<String>> = key.split('.').skip(1).map(|uid| self.part(question, uid)).collect();
                let parts = parts?.join(" · ");
                Some(if parts.is_empty() { said } else { self.words.papers_print_question_part(&parts, &said) })
            }
            Expr::Call(F::Add, parts) => {
                let parts: Option<Vec<String>> = parts.iter().map(|p| self.amount(p)).collect();
                Some(parts?.join(" + "))
            }
            _ => None,
        }
    }
}
