//! The one language of conditions, checks and inserted texts. It is longer than other files because a grammar and its
//! meaning are read together; the way back into words is [`crate::spell`].
//!
//! ```text
//! either  := both ("or" both)*            both   := negated ("and" negated)*
//! negated := "not" negated | compared     compared := sum (("=" | "!=" | "<" | "<=" | ">" | ">=") sum)?
//! sum     := product (("+" | "-") product)*
//! product := signed (("*" | "/") signed)*   signed := "-" signed | value
//! value   := number | "'" text "'" | name | function "(" either, ... ")" | "(" either ")"
//! ```
//! A name is a question (`visits`), a cell (`service.punctual.expected`, parts by their names), an option where it is
//! compared with its question (`channel = wechat`), `arm`, or `customer.<field>`. An option inside a text needs no
//! name: `'...'` is a text.
//!
//! A blank is less than, equal to and greater than nothing but another blank: `visits >= 3` does not hold before
//! `visits` is answered, `visits != 3` does. Texts of the form `2026-11-29` compare as days.

use crate::{answers::*, model::*};
use keheng_base::{Day, Fault};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Mutex,
};
use ts_rs::TS;

/// A condition, checked against its form: names have become keys of cells and uids of options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "op", content = "of", rename_all = "snake_case")]
#[ts(rename = "FormExpr")]
pub enum Expr {
    /// a number
    Number(f64),
    /// a text, or the uid of an option
    Text(String),
    /// what stands in a cell
    Cell(String),
    /// what is known from elsewhere: `arm`, `today`, `customer.class`
    Given(String),
    /// a function of its arguments
    Call(Function, Vec<Expr>),
}

/// What can be computed. Operators are functions too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FormFunction")]
pub enum Function {
    /// `a or b ...`
    Or,
    /// `a and b ...`
    And,
    /// `not a`
    Not,
    /// `a = b`
    Eq,
    /// `a != b`
    Ne,
    /// `a < b`
    Lt,
    /// `a <= b`
    Le,
    /// `a > b`
    Gt,
    /// `a >= b`
    Ge,
    /// `a + b`
    Add,
    /// `a - b`
    Sub,
    /// `a * b`
    Mul,
    /// `a / b`; blank for b = 0
    Div,
    /// `-a`
    Neg,
    /// any cell of a question is filled
    Answered,
    /// an option is chosen (single, multiple) or ranked
    Selected,
    /// chosen options, or filled cells
    Count,
    /// sum of the filled cells
    Sum,
    /// their mean; blank when none is filled
    Mean,
    /// the least of all arguments
    Min,
    /// the greatest of all arguments
    Max,
    /// characters of a text
    Length,
    /// the whole text matches a regular expression
    Matches,
    /// a text contains another
    Contains,
    /// rounded half away from zero; second argument: digits after the point
    Round,
    /// the second where the first holds, else the third
    If,
    /// days from the first day to the second
    Days,
    /// place in a ranking, from 1
    Place,
}

use Function as F;

/// Functions that are written with a name, and how many arguments they take.
pub(crate) const FUNCTIONS: &[(&str, F, std::ops::RangeInclusive<usize>)] = &[
    ("answered", F::Answered, 1..=usize::MAX),
    ("selected", F::Selected, 2..=2),
    ("count", F::Count, 1..=usize::MAX),
    ("sum", F::Sum, 1..=usize::MAX),
    ("mean", F::Mean, 1..=usize::MAX),
    ("min", F::Min, 1..=usize::MAX),
    ("max", F::Max, 1..=usize::MAX),
    ("length", F::Length, 1..=1),
    ("matches", F::Matches, 2..=2),
    ("contains", F::Contains, 2..=2),
    ("round", F::Round, 1..=2),
    ("if", F::If, 3..=3),
    ("days", F::Days, 2..=2),
    ("place", F::Place, 2..=2),
];

/// What is known from elsewhere, by name: `today`, `arm` (its name), `customer.name` ...
pub type Context = BTreeMap<String, String>;

/// Names that stand for something from elsewhere.
pub const GIVEN: &[&str] =
    &["today", "arm", "customer.name", "customer.class", "customer.area", "customer.account", "customer.shipments"];

/// The names of a form.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// dotted name -> keys of the cells it stands for, in order
    cells: HashMap<String, Vec<String>>,
    /// question name -> option name -> uid
    options: HashMap<String, HashMap<String, Uid>>,
}

impl Names {
    /// The names of this form. Of two questions with one name the first is meant; `flaws` reports the second.
    pub fn of(form: &Form) -> Names {
        let mut names = Names::default();
        for (_, question) in form.questions() {
            let cells = question.cells();
            let all: Vec<String> = cells.iter().map(|c| c.key.clone()).collect();
            if names.cells.contains_key(&question.name) {
                continue;
            }
            for cell in &cells {
                if let Some(rest) = cell.key.strip_prefix(&question.uid).filter(|rest| !rest.is_empty()) {
                    let mut dotted = question.name.clone();
                    for part in rest[1..].split('.') {
                        dotted = format!("{dotted}.{}", part_name(question, part).unwrap_or(part));
                        names.cells.entry(dotted.clone()).or_default().push(cell.key.clone());
                    }
                }
            }
            let mut options: HashMap<String, Uid> = question
                .kind
                .as_type()
                .choices()
                .iter()
                .chain(columns(question))
                .map(|c| (c.name.clone(), c.uid.clone()))
                .collect();
            if question.kind.id() == "yes_no" {
                options.extend(["yes", "no"].map(|o| (o.to_owned(), o.to_owned())));
            }
            names.options.insert(question.name.clone(), options);
            names.cells.insert(question.name.clone(), all);
        }
        names
    }

    fn option(&self, question: &str, option: &str) -> Option<Uid> {
        let head = question.split('.').next()?;
        self.options.get(head)?.get(option).cloned()
    }
}

pub(crate) fn columns(question: &Question) -> &[Choice] {
    match &question.kind {
        crate::Kind::MatrixSingle(k) => &k.columns,
        crate::Kind::MatrixMultiple(k) => &k.columns,
        crate::Kind::MatrixText(k) => &k.columns,
        _ => &[],
    }
}

/// The name of a part of a question by its uid.
pub(crate) fn part_name<'a>(question: &'a Question, uid: &str) -> Option<&'a str> {
    let kind = question.kind.as_type();
    let rows = kind.rows().iter().map(|r| (&r.uid, &r.name));
    let choices = kind.choices().iter().chain(columns(question)).map(|c| (&c.uid, &c.name));
    let sides = match &question.kind {
        crate::Kind::Sides(k) => k.sides.as_slice(),
        _ => &[],
    };
    rows.chain(choices).chain(sides.iter().map(|s| (&s.uid, &s.name))).find(|(u, _)| *u == uid).map(|(_, n)| n.as_str())
}

/// Reads a condition. Faults, all with `at` (characters from the start): `form_expr_end`, `form_expr_unexpected` with
/// `found`, `form_expr_name` with `name`, `form_expr_arguments` with `name`.
pub fn parse(source: &str, names: &Names) -> Result<Expr, Fault> {
    let mut parser = Parser { chars: source.chars().collect(), at: 0, names, depth: 0 };
    let expr = parser.either()?;
    parser.blanks();
    match parser.chars.get(parser.at) {
        None => Ok(expr),
        Some(_) => Err(parser.unexpected()),
    }
}

/// The names of questions that a condition mentions, in order of mention; of a broken one, those before the fault.
pub fn mentioned(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let chars: Vec<char> = source.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        if c == '\'' {
            at += 1;
            while at < chars.len() && chars[at] != '\'' {
                at += 1;
            }
            at += 1;
        } else if is_start(c) {
            let start = at;
            while at < chars.len() && is_name(chars[at]) {
                at += 1;
            }
            found.push(chars[start..at].iter().collect());
        } else if c.is_ascii_digit() {
            while at < chars.len() && (is_name(chars[at])) {
                at += 1;
            }
        } else {
            at += 1;
        }
    }
    found
}

/// The same condition after a name has changed: `old` as a whole name, or before a dot.
pub fn rename(source: &str, old: &str, new: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = source.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        if chars[at] == '\'' {
            at += 1;
            while at < chars.len() && chars[at] != '\'' {
                at += 1;
            }
            at = (at + 1).min(chars.len());
        } else if is_start(chars[at]) {
            while at < chars.len() && is_name(chars[at]) {
                at += 1;
            }
            let word: String = chars[start..at].iter().collect();
            match word.strip_prefix(old) {
                Some(rest) if rest.is_empty() || rest.starts_with('.') => {
                    out.push_str(new);
                    out.push_str(rest);
                }
                _ => out.push_str(&word),
            }
            continue;
        } else {
            at += 1;
        }
        out.extend(&chars[start..at]);
    }
    out
}

fn is_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '.'
}

/// How deep a condition may nest: enough for people, too little to overflow a stack.
const DEEPEST: usize = 60;

struct Parser<'a> {
    chars: Vec<char>,
    at: usize,
    names: &'a Names,
    depth: usize,
}

type Parsed = Result<Expr, Fault>;

impl Parser<'_> {
    fn blanks(&mut self) {
        while self.chars.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
    }

    fn unexpected(&self) -> Fault {
        match self.chars.get(self.at) {
            None => Fault::new("form_expr_end").with("at", self.at),
            Some(found) => Fault::new("form_expr_unexpected").with("at", self.at).with("found", found.to_string()),
        }
    }

    fn symbol(&mut self, symbol: &str) -> bool {
        self.blanks();
        let found = symbol.chars().enumerate().all(|(i, c)| self.chars.get(self.at + i) == Some(&c));
        if found {
            self.at += symbol.chars().count();
        }
        found
    }

    fn word(&mut self, word: &str) -> bool {
        self.blanks();
        let end = self.at + word.len();
        let found = word.chars().enumerate().all(|(i, c)| self.chars.get(self.at + i) == Some(&c))
            && !self.chars.get(end).is_some_and(|c| is_name(*c));
        if found {
            self.at = end;
        }
        found
    }

    fn either(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.unexpected());
        }
        let mut parts = vec![self.both()?];
        while self.word("or") {
            parts.push(self.both()?);
        }
        self.depth -= 1;
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::Call(F::Or, parts) })
    }

    fn both(&mut self) -> Parsed {
        let mut parts = vec![self.negated()?];
        while self.word("and") {
            parts.push(self.negated()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::Call(F::And, parts) })
    }

    fn negated(&mut self) -> Parsed {
        let mut times = 0;
        while self.word("not") {
            times += 1;
        }
        let inner = self.compared()?;
        Ok(match times {
            0 => inner,
            n if n % 2 == 1 => Expr::Call(F::Not, vec![inner]),
            _ => Expr::Call(F::Not, vec![Expr::Call(F::Not, vec![inner])]),
        })
    }

    fn compared(&mut self) -> Parsed {
        self.blanks();
        let start = self.at;
        // `channel = wechat`: the name on the right is an option of the question on the left
        if let Some(question) = self.name() {
            if let Some(op) = self.comparison() {
                self.blanks();
                let after = self.at;
                if let Some(option) = self.name()
                    && let Some(uid) = self.names.option(&question, &option)
                {
                    let left = self.single(&question, start)?;
                    return Ok(Expr::Call(op, vec![left, Expr::Text(uid)]));
                }
                self.at = after;
            }
            self.at = start;
        }
        let left = self.sum()?;
        let Some(op) = self.comparison() else { return Ok(left) };
        let right = self.sum()?;
        Ok(Expr::Call(op, vec![left, right]))
    }

    fn comparison(&mut self) -> Option<F> {
        [("<=", F::Le), (">=", F::Ge), ("!=", F::Ne), ("=", F::Eq), ("<", F::Lt), (">", F::Gt)]
            .into_iter()
            .find(|(symbol, _)| self.symbol(symbol))
            .map(|(_, op)| op)
    }

    fn sum(&mut self) -> Parsed {
        let mut left = self.product()?;
        loop {
            let op = if self.symbol("+") {
                F::Add
            } else if self.symbol("-") {
                F::Sub
            } else {
                return Ok(left);
            };
            left = Expr::Call(op, vec![left, self.product()?]);
        }
    }

    fn product(&mut self) -> Parsed {
        let mut left = self.signed()?;
        loop {
            let op = if self.symbol("*") {
                F::Mul
            } else if self.symbol("/") {
                F::Div
            } else {
                return Ok(left);
            };
            left = Expr::Call(op, vec![left, self.signed()?]);
        }
    }

    fn signed(&mut self) -> Parsed {
        let mut minus = false;
        while self.symbol("-") {
            minus = !minus;
        }
        let value = self.value()?;
        Ok(if minus { Expr::Call(F::Neg, vec![value]) } else { value })
    }

    fn name(&mut self) -> Option<String> {
        self.blanks();
        let start = self.at;
        if !self.chars.get(self.at).is_some_and(|c| is_start(*c)) {
            return None;
        }
        while self.chars.get(self.at).is_some_and(|c| is_name(*c)) {
            self.at += 1;
        }
        Some(self.chars[start..self.at].iter().collect())
    }

    /// The one cell of a name.
    fn single(&self, name: &str, at: usize) -> Parsed {
        if GIVEN.contains(&name) {
            return Ok(Expr::Given(name.to_owned()));
        }
        match self.names.cells.get(name).map(Vec::as_slice) {
            // the first cell of a question with an open option is the question itself
            Some([key, ..]) if !key.contains('.') => Ok(Expr::Cell(key.clone())),
            Some([key]) => Ok(Expr::Cell(key.clone())),
            _ => Err(Fault::new("form_expr_name").with("at", at).with("name", name)),
        }
    }

    fn value(&mut self) -> Parsed {
        self.blanks();
        let start = self.at;
        match self.chars.get(self.at) {
            Some('(') => {
                self.at += 1;
                let inner = self.either()?;
                if self.symbol(")") { Ok(inner) } else { Err(self.unexpected()) }
            }
            Some('\'') => {
                let rest = &self.chars[self.at + 1..];
                let length = rest
                    .iter()
                    .position(|c| *c == '\'')
                    .ok_or_else(|| Fault::new("form_expr_end").with("at", self.chars.len()))?;
                let text = rest[..length].iter().collect();
                self.at += length + 2;
                Ok(Expr::Text(text))
            }
            Some(c) if c.is_ascii_digit() => {
                while self.chars.get(self.at).is_some_and(|c| c.is_ascii_digit() || *c == '.') {
                    self.at += 1;
                }
                let text: String = self.chars[start..self.at].iter().collect();
                text.parse()
                    .map(Expr::Number)
                    .map_err(|_| Fault::new("form_expr_unexpected").with("at", start).with("found", text))
            }
            Some(c) if is_start(*c) => {
                let name = self.name().unwrap_or_default();
                if self.symbol("(") { self.call(&name, start) } else { self.single(&name, start) }
            }
            _ => Err(self.unexpected()),
        }
    }

    fn call(&mut self, name: &str, start: usize) -> Parsed {
        let unknown = || Fault::new("form_expr_name").with("at", start).with("name", name);
        let (_, function, count) = FUNCTIONS.iter().find(|(n, ..)| *n == name).ok_or_else(unknown)?;
        let mut arguments = Vec::new();
        let mut head = None;
        loop {
            self.blanks();
            let at = self.at;
            let second_option = matches!(function, F::Selected | F::Place) && arguments.len() == 1;
            let spread = matches!(function, F::Answered | F::Count | F::Sum | F::Mean | F::Min | F::Max);
            match self.name() {
                Some(option) if second_option => {
                    let question: &str = head.as_deref().unwrap_or_default();
                    let uid = self.names.option(question, &option);
                    let unknown = || Fault::new("form_expr_name").with("at", at).with("name", option);
                    arguments.push(Expr::Text(uid.ok_or_else(unknown)?));
                }
                // a question or row among the arguments stands for all its cells
                Some(word) if spread && self.ends_argument() && self.names.cells.contains_key(&word) => {
                    arguments.extend(self.names.cells[&word].iter().map(|key| Expr::Cell(key.clone())));
                }
                word => {
                    head = word;
                    self.at = at;
                    arguments.push(self.either()?);
                }
            }
            if self.symbol(")") {
                break;
            }
            if !self.symbol(",") {
                return Err(self.unexpected());
            }
        }
        if !count.contains(&arguments.len()) {
            return Err(Fault::new("form_expr_arguments").with("at", start).with("name", name));
        }
        Ok(Expr::Call(*function, arguments))
    }

    fn ends_argument(&mut self) -> bool {
        self.blanks();
        matches!(self.chars.get(self.at), Some(',' | ')'))
    }
}

/// What a part of a condition comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// nothing stands there
    Blank,
    /// a number
    Number(f64),
    /// a text
    Text(String),
    /// uids
    Set(Vec<Uid>),
    /// whether something holds
    Truth(bool),
}

impl Value {
    fn truth(&self) -> bool {
        match self {
            Value::Blank => false,
            Value::Number(n) => *n != 0.0,
            Value::Text(t) => !t.is_empty(),
            Value::Set(s) => !s.is_empty(),
            Value::Truth(t) => *t,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Value::Number(n) => Some(*n),
            Value::Text(t) => t.trim().parse().ok().filter(|n: &f64| n.is_finite()),
            Value::Truth(t) => Some(f64::from(u8::from(*t))),
            Value::Blank | Value::Set(_) => None,
        }
    }

    /// As it is inserted into a text.
    pub fn text(&self) -> String {
        match self {
            Value::Blank => String::new(),
            // a zero has no sign, not even that of a sum of nothing
            Value::Number(n) => format!("{}", n + 0.0),
            Value::Text(t) => t.clone(),
            Value::Set(s) => s.join(", "),
            Value::Truth(t) => if *t { "1" } else { "0" }.to_owned(),
        }
    }
}

/// Whether a condition holds.
pub fn truth(expr: &Expr, answers: &Answers, context: &Context) -> bool {
    value(expr, answers, context).truth()
}

/// What an expression comes to.
pub fn value(expr: &Expr, answers: &Answers, context: &Context) -> Value {
    let of = |e: &Expr| value(e, answers, context);
    let (function, arguments) = match expr {
        Expr::Number(n) => return Value::Number(*n),
        Expr::Text(t) => return if t.is_empty() { Value::Blank } else { Value::Text(t.clone()) },
        Expr::Cell(key) => {
            return match answers.get(key) {
                None => Value::Blank,
                Some(Datum::Number(n)) => Value::Number(*n),
                // "cannot say" has no value
                Some(Datum::Text(t)) if t == Holds::NOT_SAID => Value::Blank,
                Some(Datum::Text(t)) => Value::Text(t.clone()),
                Some(Datum::Set(s)) => Value::Set(s.clone()),
            };
        }
        Expr::Given(name) => {
            return context.get(name).filter(|t| !t.is_empty()).map_or(Value::Blank, |t| Value::Text(t.clone()));
        }
        Expr::Call(function, arguments) => (function, arguments),
    };
    let nth = |n: usize| arguments.get(n).map_or(Value::Blank, of);
    let numbers = || arguments.iter().filter_map(|e| of(e).number());
    let number = |n: Option<f64>| n.filter(|n| n.is_finite()).map_or(Value::Blank, Value::Number);
    let both = |f: fn(f64, f64) -> f64| number(nth(0).number().zip(nth(1).number()).map(|(a, b)| f(a, b)));
    match function {
        F::Or => Value::Truth(arguments.iter().any(|e| of(e).truth())),
        F::And => Value::Truth(arguments.iter().all(|e| of(e).truth())),
        F::Not => Value::Truth(!nth(0).truth()),
        F::Eq => Value::Truth(equal(&nth(0), &nth(1))),
        F::Ne => Value::Truth(!equal(&nth(0), &nth(1))),
        F::Lt => Value::Truth(order(&nth(0), &nth(1)).is_some_and(|o| o.is_lt())),
        F::Le => Value::Truth(order(&nth(0), &nth(1)).is_some_and(|o| o.is_le())),
        F::Gt => Value::Truth(order(&nth(0), &nth(1)).is_some_and(|o| o.is_gt())),
        F::Ge => Value::Truth(order(&nth(0), &nth(1)).is_some_and(|o| o.is_ge())),
        F::Add => both(|a, b| a + b),
        F::Sub => both(|a, b| a - b),
        F::Mul => both(|a, b| a * b),
        F::Div => both(|a, b| a / b),
        F::Neg => number(nth(0).number().map(|n| -n)),
        F::Answered => Value::Truth(arguments.iter().any(|e| of(e) != Value::Blank)),
        F::Selected => Value::Truth(match (nth(0), nth(1)) {
            (Value::Text(one), Value::Text(option)) => one == option,
            (Value::Set(many), Value::Text(option)) => many.contains(&option),
            _ => false,
        }),
        F::Count => Value::Number(
            arguments
                .iter()
                .map(|e| match of(e) {
                    Value::Blank => 0.0,
                    Value::Set(chosen) => chosen.len() as f64,
                    _ => 1.0,
                })
                .sum(),
        ),
        F::Sum => Value::Number(numbers().sum()),
        F::Mean => number(Some(numbers().sum::<f64>() / numbers().count() as f64)),
        F::Min => number(numbers().reduce(f64::min)),
        F::Max => number(numbers().reduce(f64::max)),
        F::Length => Value::Number(nth(0).text().chars().count() as f64),
        F::Matches => Value::Truth(matches(&nth(0).text(), &nth(1).text())),
        F::Contains => Value::Truth(match (nth(0), nth(1)) {
            (_, Value::Blank) | (Value::Blank, _) => false,
            (text, part) => text.text().contains(&part.text()),
        }),
        F::Round => number(nth(0).number().map(|n| {
            let unit = 10f64.powi(nth(1).number().unwrap_or(0.0).clamp(0.0, 6.0) as i32);
            (n * unit).round() / unit
        })),
        F::If => {
            if nth(0).truth() {
                nth(1)
            } else {
                nth(2)
            }
        }
        F::Days => number(days_of(&nth(0).text()).zip(days_of(&nth(1).text())).map(|(a, b)| (b - a) as f64)),
        F::Place => match (nth(0), nth(1)) {
            (Value::Set(ranked), Value::Text(option)) => {
                number(ranked.iter().position(|uid| *uid == option).map(|at| at as f64 + 1.0))
            }
            _ => Value::Blank,
        },
    }
}

fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Blank, Value::Blank) => true,
        (Value::Blank, _) | (_, Value::Blank) => false,
        (Value::Set(set), Value::Text(one)) | (Value::Text(one), Value::Set(set)) => {
            set.len() == 1 && set.first() == Some(one)
        }
        _ => match a.number().zip(b.number()) {
            Some((a, b)) => a == b,
            None => a.text() == b.text(),
        },
    }
}

fn order(a: &Value, b: &Value) -> Option<std::cmp::Ordering> {
    if matches!(a, Value::Blank) || matches!(b, Value::Blank) {
        return None;
    }
    if let Some((a, b)) = a.number().zip(b.number()) {
        return a.partial_cmp(&b);
    }
    // other texts have no order that two languages would agree on
    days_of(&a.text()).zip(days_of(&b.text())).map(|(a, b)| a.cmp(&b))
}

/// Days since 1970-01-01 of a text like `2026-11-29`, from 1900 to 2999; none when there is no such day.
pub fn days_of(text: &str) -> Option<i64> {
    let digits =
        text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
    let day = Day::parse(text).filter(|_| digits && text.len() == 10)?;
    (1900..3000).contains(&day.civil().0).then_some(i64::from(day.0))
}

/// A day as `2026-11-29`, from days since 1970-01-01.
pub fn day_text(days: i64) -> String {
    Day(i32::try_from(days).unwrap_or_default()).to_string()
}

/// The pattern of a whole text; none when it is no pattern.
pub fn pattern(source: &str) -> Option<regex::Regex> {
    regex::RegexBuilder::new(&format!("^(?:{source})$")).size_limit(1 << 20).build().ok()
}

/// Whether the whole text matches; anything matches a broken pattern, because the respondent cannot mend it.
pub fn matches(text: &str, source: &str) -> bool {
    static KEPT: Mutex<BTreeMap<String, Option<regex::Regex>>> = Mutex::new(BTreeMap::new());
    let mut kept = KEPT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if kept.len() > 500 {
        kept.clear();
    }
    kept.entry(source.to_owned()).or_insert_with(|| pattern(source)).as_ref().is_none_or(|p| p.is_match(text))
}
