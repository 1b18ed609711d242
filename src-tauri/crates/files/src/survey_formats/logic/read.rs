//! A condition of another program into one of a form. It is longer than other files because the grammar and what its
//! words mean are read together.

use super::{
    Dialect,
    lex::{Token, tokens},
};
use keheng_form::{
    Form, Holds, Uid, cells,
    expr::{Expr, Function as F},
};
use std::collections::HashMap;

/// Why a condition was not read: the word that has no counterpart, as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread(pub String);

/// Where `decimal-date-time` counts from.
const EPOCH: &str = "1970-01-01";

/// The day whose distance from [`EPOCH`] this is.
fn since_epoch(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Call(F::Days, parts) => match parts.as_slice() {
            [Expr::Text(epoch), day] if epoch == EPOCH => Some(day),
            _ => None,
        },
        _ => None,
    }
}

impl Unread {
    pub(in super::super) fn new(word: impl ToString) -> Unread {
        Unread(word.to_string().chars().take(60).collect())
    }
}

/// What a file calls the cells and options of the form that was made of it.
#[derive(Clone, Debug, Default)]
pub struct Called {
    /// key of the cell by name
    names: HashMap<String, String>,
    /// key of the cell and uid of the option by name, where options have names of their own
    chosen: HashMap<String, (String, Uid)>,
    /// key of the cell and place by name, where places of a ranking have names of their own
    places: HashMap<String, (String, u32)>,
    /// by uid of the question
    options: HashMap<Uid, HashMap<String, Uid>>,
    holds: HashMap<String, Holds>,
}

impl Called {
    /// A cell has this name in the file. Of two with one name the first is meant.
    pub fn cell(&mut self, name: &str, key: &str) {
        self.names.entry(name.to_owned()).or_insert_with(|| key.to_owned());
    }

    /// That an option is chosen has this name in the file: `colour_red` of LimeSurvey.
    pub fn chosen(&mut self, name: &str, key: &str, uid: &str) {
        self.chosen.entry(name.to_owned()).or_insert_with(|| (key.to_owned(), uid.to_owned()));
    }

    /// What stands at a place of a ranking has this name in the file: `best_1` of LimeSurvey.
    pub fn place(&mut self, name: &str, key: &str, place: u32) {
        self.places.entry(name.to_owned()).or_insert_with(|| (key.to_owned(), place));
    }

    /// An option of a question has this name in the file.
    pub fn option(&mut self, question: &str, name: &str, uid: &str) {
        self.options.entry(question.to_owned()).or_default().entry(name.to_owned()).or_insert_with(|| uid.to_owned());
    }

    /// What the cells of the form hold, so that texts are told from options.
    pub fn learn(&mut self, form: &Form) {
        self.holds = cells(form).into_iter().map(|cell| (cell.key, cell.holds)).collect();
    }

    /// The cell of a name.
    pub fn key(&self, name: &str) -> Option<&str> {
        self.names.get(name).map(String::as_str)
    }

    /// The option that a question has under this name.
    pub fn uid(&self, question: &str, name: &str) -> Option<&Uid> {
        self.options.get(question)?.get(name)
    }
}

/// How deep a condition may nest.
const DEEPEST: usize = 60;

/// Reads a condition; `itself` is the cell of the question it belongs to.
pub fn read(dialect: Dialect, source: &str, itself: Option<&str>, called: &Called) -> Result<Expr, Unread> {
    let mut reader = Reader { tokens: tokens(dialect, source)?, at: 0, depth: 0, dialect, itself, called };
    let expr = reader.either()?;
    match reader.tokens.get(reader.at) {
        None => Ok(expr),
        Some(token) => Err(unexpected(Some(token))),
    }
}

struct Reader<'a> {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    dialect: Dialect,
    itself: Option<&'a str>,
    called: &'a Called,
}

type Read = Result<Expr, Unread>;

fn unexpected(token: Option<&Token>) -> Unread {
    match token {
        Some(Token::Number(n)) => Unread::new(n),
        Some(Token::Text(word) | Token::Name(word) | Token::Word(word)) => Unread::new(word),
        Some(Token::Itself) => Unread::new("."),
        Some(Token::Op(op)) => Unread::new(op),
        Some(Token::Open) => Unread::new("("),
        Some(Token::Close) => Unread::new(")"),
        Some(Token::Comma) => Unread::new(","),
        Some(Token::OpenList) => Unread::new("["),
        Some(Token::CloseList) => Unread::new("]"),
        None => Unread::new("..."),
    }
}

fn call(function: F, parts: Vec<Expr>) -> Expr {
    Expr::Call(function, parts)
}

fn text_of(expr: Expr) -> String {
    if let Expr::Text(text) = expr { text } else { String::new() }
}

fn not(expr: Expr) -> Expr {
    call(F::Not, vec![expr])
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn eat(&mut self, wanted: &Token) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn op(&mut self, ops: &[&'static str]) -> Option<&'static str> {
        match self.peek() {
            Some(Token::Op(op)) if ops.contains(op) => {
                let op = *op;
                self.at += 1;
                Some(op)
            }
            _ => None,
        }
    }

    fn either(&mut self) -> Read {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Unread::new("(((..."));
        }
        let mut parts = vec![self.both()?];
        while self.op(&["or"]).is_some() {
            parts.push(self.both()?);
        }
        self.depth -= 1;
        Ok(if parts.len() == 1 { parts.remove(0) } else { call(F::Or, parts) })
    }

    fn both(&mut self) -> Read {
        let mut parts = vec![self.negated()?];
        while self.op(&["and"]).is_some() {
            parts.push(self.negated()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { call(F::And, parts) })
    }

    fn negated(&mut self) -> Read {
        let mut odd = false;
        let mut any = false;
        while self.op(&["not"]).is_some() {
            (odd, any) = (!odd, true);
        }
        let inner = self.compared()?;
        Ok(if odd {
            match inner {
                // `!is_empty(name)`
                Expr::Call(F::Not, mut parts) if parts.len() == 1 => parts.remove(0),
                other => not(other),
            }
        } else if any {
            not(not(inner))
        } else {
            inner
        })
    }

    fn compared(&mut self) -> Read {
        let left = self.sum()?;
        let all = [
            "=",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "contains",
            "notcontains",
            "anyof",
            "allof",
            "noneof",
            "empty",
            "notempty",
        ];
        let Some(op) = self.op(&all) else { return Ok(left) };
        let function = match op {
            "empty" => return Ok(not(call(F::Answered, vec![left]))),
            "notempty" => return Ok(call(F::Answered, vec![left])),
            "=" => F::Eq,
            "!=" => F::Ne,
            "<" => F::Lt,
            "<=" => F::Le,
            ">" => F::Gt,
            ">=" => F::Ge,
            _ => {
                let right = if self.peek() == Some(&Token::OpenList) { self.list()? } else { vec![self.sum()?] };
                let parts = right.into_iter().map(|r| self.holds(left.clone(), r)).collect::<Result<Vec<_>, _>>()?;
                let joined =
                    |f: F, mut parts: Vec<Expr>| if parts.len() == 1 { parts.remove(0) } else { call(f, parts) };
                return Ok(match op {
                    "contains" | "allof" => joined(F::And, parts),
                    "anyof" => joined(F::Or, parts),
                    _ => not(joined(F::Or, parts)),
                });
            }
        };
        if self.peek() == Some(&Token::OpenList) {
            let mut list = self.list()?;
            if list.len() != 1 {
                return Err(Unread::new("["));
            }
            return self.compare(function, left, list.remove(0));
        }
        let right = self.sum()?;
        self.compare(function, left, right)
    }

    fn list(&mut self) -> Result<Vec<Expr>, Unread> {
        let mut found = Vec::new();
        self.eat(&Token::OpenList);
        while !self.eat(&Token::CloseList) {
            found.push(self.sum()?);
            if !self.eat(&Token::Comma) && self.peek() != Some(&Token::CloseList) {
                return Err(unexpected(self.peek()));
            }
        }
        if found.is_empty() { Err(Unread::new("[]")) } else { Ok(found) }
    }

    /// Whether an option is among those chosen, or a text within another.
    fn holds(&self, left: Expr, right: Expr) -> Read {
        let Expr::Cell(key) = &left else { return Ok(call(F::Contains, vec![left, right])) };
        match self.called.holds.get(key) {
            Some(Holds::Set { .. } | Holds::Order { .. } | Holds::Choice { .. }) => {
                let option = self.literal(key, right)?;
                Ok(call(F::Selected, vec![left, option]))
            }
            _ => Ok(call(F::Contains, vec![left, right])),
        }
    }

    fn compare(&self, function: F, left: Expr, right: Expr) -> Read {
        let mirrored = match function {
            F::Lt => F::Gt,
            F::Le => F::Ge,
            F::Gt => F::Lt,
            F::Ge => F::Le,
            same => same,
        };
        match (left, right) {
            // `name != ''`: how Expression Manager asks whether there is an answer
            (cell @ Expr::Cell(_), Expr::Text(blank))
                if blank.is_empty() && self.dialect == Dialect::LimeSurvey && matches!(function, F::Eq | F::Ne) =>
            {
                let answered = call(F::Answered, vec![cell]);
                Ok(if function == F::Eq { not(answered) } else { answered })
            }
            (Expr::Cell(key), right @ (Expr::Text(_) | Expr::Number(_))) => {
                let right = self.literal(&key, right)?;
                Ok(call(function, vec![Expr::Cell(key), right]))
            }
            (left @ (Expr::Text(_) | Expr::Number(_)), Expr::Cell(key)) => {
                let left = self.literal(&key, left)?;
                Ok(call(mirrored, vec![Expr::Cell(key), left]))
            }
            // `colour_red == "Y"`: that red is chosen
            (chosen @ Expr::Call(F::Selected, _), said @ (Expr::Text(_) | Expr::Number(_)))
            | (said @ (Expr::Text(_) | Expr::Number(_)), chosen @ Expr::Call(F::Selected, _))
                if self.dialect == Dialect::LimeSurvey =>
            {
                let said = if let Expr::Number(n) = said { n.to_string() } else { text_of(said) };
                match (function, said.as_str()) {
                    (F::Eq, "Y" | "1") | (F::Ne, "" | "N" | "0") => Ok(chosen),
                    (F::Ne, "Y" | "1") | (F::Eq, "" | "N" | "0") => Ok(not(chosen)),
                    _ => Err(Unread::new(said)),
                }
            }
            // `best_1 == "price"`: that price has the first place
            (Expr::Call(F::Place, mut of), Expr::Text(code)) if self.dialect == Dialect::LimeSurvey => {
                match (of.pop(), of.pop()) {
                    (Some(place), Some(Expr::Cell(key))) if matches!(function, F::Eq | F::Ne) => {
                        let option = self.literal(&key, Expr::Text(code))?;
                        Ok(call(function, vec![call(F::Place, vec![Expr::Cell(key), option]), place]))
                    }
                    _ => Err(Unread::new(code)),
                }
            }
            (Expr::Call(F::Place, _), _) | (_, Expr::Call(F::Place, _)) if self.dialect == Dialect::LimeSurvey => {
                Err(Unread::new("_1"))
            }
            (left, right) => Ok(call(function, vec![left, right])),
        }
    }

    /// What a text or number means beside a cell: an option, a point, itself.
    fn literal(&self, key: &str, literal: Expr) -> Read {
        let word = match &literal {
            Expr::Text(text) => text.clone(),
            Expr::Number(number) => number.to_string(),
            _ => return Ok(literal),
        };
        if word.is_empty() {
            return Ok(Expr::Text(word));
        }
        match self.called.holds.get(key) {
            Some(Holds::Choice { .. } | Holds::Set { .. } | Holds::Order { .. }) => {
                let question = key.split('.').next().unwrap_or(key);
                self.called.uid(question, &word).map(|uid| Expr::Text(uid.clone())).ok_or_else(|| Unread::new(word))
            }
            Some(Holds::Scale { .. } | Holds::Number { .. }) => {
                word.trim().parse().map(Expr::Number).map_err(|_| Unread::new(word))
            }
            _ => Ok(literal),
        }
    }

    fn sum(&mut self) -> Read {
        let mut left = self.product()?;
        while let Some(op) = self.op(&["+", "-"]) {
            let right = self.product()?;
            left = match (op, left, right) {
                // `coalesce(a, 0) + coalesce(b, 0)`: a sum that blanks add nothing to
                ("+", Expr::Call(F::Sum, mut parts), Expr::Call(F::Sum, more)) => {
                    parts.extend(more);
                    call(F::Sum, parts)
                }
                ("-", to, from) if since_epoch(&to).is_some() && since_epoch(&from).is_some() => {
                    call(F::Days, [&from, &to].into_iter().filter_map(since_epoch).cloned().collect())
                }
                (op, left, right) => call(if op == "+" { F::Add } else { F::Sub }, vec![left, right]),
            };
        }
        Ok(left)
    }

    fn product(&mut self) -> Read {
        let mut left = self.signed()?;
        while let Some(op) = self.op(&["*", "/"]) {
            let right = self.signed()?;
            left = call(if op == "*" { F::Mul } else { F::Div }, vec![left, right]);
        }
        Ok(left)
    }

    fn signed(&mut self) -> Read {
        let mut minus = false;
        while self.op(&["-"]).is_some() {
            minus = !minus;
        }
        let value = self.value()?;
        Ok(match value {
            Expr::Number(n) if minus => Expr::Number(-n),
            value if minus => call(F::Neg, vec![value]),
            value => value,
        })
    }

    fn value(&mut self) -> Read {
        let token = self.peek().cloned();
        self.at += 1;
        match token {
            Some(Token::Number(n)) => Ok(Expr::Number(n)),
            Some(Token::Text(t)) => Ok(Expr::Text(t)),
            Some(Token::Itself) => self.itself.map(|key| Expr::Cell(key.to_owned())).ok_or_else(|| Unread::new(".")),
            Some(Token::Name(name)) => self.named(&name),
            Some(Token::Open) => {
                let inner = self.either()?;
                if self.eat(&Token::Close) { Ok(inner) } else { Err(unexpected(self.peek())) }
            }
            Some(Token::Word(word)) if self.eat(&Token::Open) => self.function(&word),
            // SurveyJS takes a bare word for a text
            Some(Token::Word(word)) if self.dialect == Dialect::SurveyJs => Ok(Expr::Text(word)),
            other => Err(unexpected(other.as_ref())),
        }
    }

    fn named(&self, name: &str) -> Read {
        if let Some((key, uid)) = self.called.chosen.get(name) {
            return Ok(call(F::Selected, vec![Expr::Cell(key.clone()), Expr::Text(uid.clone())]));
        }
        // only half of a comparison: what it is compared with says whose place is meant
        if let Some((key, place)) = self.called.places.get(name) {
            return Ok(call(F::Place, vec![Expr::Cell(key.clone()), Expr::Number(f64::from(*place))]));
        }
        if let Some(key) = self.called.key(name) {
            return Ok(Expr::Cell(key.to_owned()));
        }
        // `{used.length}`: how many are chosen
        match name.strip_suffix(".length").and_then(|head| self.called.key(head)) {
            Some(key) if self.dialect == Dialect::SurveyJs => Ok(call(F::Count, vec![Expr::Cell(key.to_owned())])),
            _ => Err(Unread::new(name)),
        }
    }

    fn function(&mut self, name: &str) -> Read {
        let mut parts = Vec::new();
        while !self.eat(&Token::Close) {
            parts.push(self.either()?);
            if !self.eat(&Token::Comma) && self.peek() != Some(&Token::Close) {
                return Err(unexpected(self.peek()));
            }
        }
        let unknown = || Unread::new(format!("{name}()"));
        let one = |function: F, mut parts: Vec<Expr>| match parts.len() {
            1 => Ok(call(function, vec![parts.remove(0)])),
            _ => Err(unknown()),
        };
        use Dialect::{LimeSurvey, SurveyJs, XPath};
        match (self.dialect, name.to_ascii_lowercase().as_str()) {
            (XPath, "true") if parts.is_empty() => Ok(Expr::Number(1.0)),
            (XPath, "false") if parts.is_empty() => Ok(Expr::Number(0.0)),
            (XPath | SurveyJs, "today") if parts.is_empty() => Ok(Expr::Given("today".to_owned())),
            (XPath, "not") => one(F::Not, parts),
            (XPath, "selected") | (SurveyJs, "contains") if parts.len() == 2 => {
                let right = parts.remove(1);
                self.holds(parts.remove(0), right)
            }
            (XPath, "contains") if parts.len() == 2 => Ok(call(F::Contains, parts)),
            (XPath, "coalesce") => match <[Expr; 2]>::try_from(parts) {
                Ok([value, Expr::Number(0.0)]) => Ok(call(F::Sum, vec![value])),
                Ok([value, otherwise]) => {
                    let there = call(F::Answered, vec![value.clone()]);
                    Ok(call(F::If, vec![there, value, otherwise]))
                }
                Err(_) => Err(unknown()),
            },
            (XPath, "count-selected") => one(F::Count, parts),
            (LimeSurvey, "count") if !parts.is_empty() => self.counted(parts).ok_or_else(unknown),
            (XPath, "string-length") | (LimeSurvey, "strlen") => one(F::Length, parts),
            (XPath, "number" | "int" | "string" | "boolean" | "boolean-from-string") if parts.len() == 1 => {
                Ok(parts.remove(0))
            }
            (LimeSurvey, "intval" | "floatval" | "strval") if parts.len() == 1 => Ok(parts.remove(0)),
            (LimeSurvey, "is_empty") if parts.len() == 1 => match parts.remove(0) {
                chosen @ Expr::Call(F::Selected, _) => Ok(not(chosen)),
                other => Ok(not(call(F::Answered, vec![other]))),
            },
            (XPath | LimeSurvey, "if") | (SurveyJs, "iif") if parts.len() == 3 => Ok(call(F::If, parts)),
            (_, "round") if (1..=2).contains(&parts.len()) => Ok(call(F::Round, parts)),
            (SurveyJs | LimeSurvey, "sum") if !parts.is_empty() => Ok(call(F::Sum, parts)),
            (SurveyJs, "avg") if !parts.is_empty() => Ok(call(F::Mean, parts)),
            (_, "min") if !parts.is_empty() => Ok(call(F::Min, parts)),
            (_, "max") if !parts.is_empty() => Ok(call(F::Max, parts)),
            (SurveyJs, "datediff") if parts.len() == 3 && parts[2] == Expr::Text("days".to_owned()) => {
                parts.truncate(2);
                Ok(call(F::Days, parts))
            }
            // days since 1970; a difference of two is one of days
            (XPath, "decimal-date-time") if parts.len() == 1 => {
                Ok(call(F::Days, vec![Expr::Text(EPOCH.to_owned()), parts.remove(0)]))
            }
            (XPath, "regex") => match <[Expr; 2]>::try_from(parts) {
                Ok([subject, Expr::Text(pattern)]) => self.matches(subject, pattern),
                _ => Err(unknown()),
            },
            (LimeSurvey, "regexmatch") => match <[Expr; 2]>::try_from(parts) {
                Ok([Expr::Text(pattern), subject]) => {
                    let inner = pattern.strip_prefix('/').and_then(|p| p.strip_suffix('/')).ok_or_else(unknown)?;
                    // it looks for the pattern anywhere
                    let whole = match (inner.strip_prefix('^'), inner.ends_with('$')) {
                        (Some(_), true) => inner.to_owned(),
                        _ => format!(".*(?:{inner}).*"),
                    };
                    self.matches(subject, whole)
                }
                _ => Err(unknown()),
            },
            _ => Err(unknown()),
        }
    }

    /// `count(a.NAOK, b.NAOK)`: filled cells, or the chosen of all options of one question.
    fn counted(&self, parts: Vec<Expr>) -> Option<Expr> {
        if parts.iter().all(|part| matches!(part, Expr::Cell(_))) {
            return Some(call(F::Count, parts));
        }
        let option = |part: &Expr| match part {
            Expr::Call(F::Selected, of) => match of.as_slice() {
                [Expr::Cell(key), Expr::Text(uid)] => Some((key.clone(), uid.clone())),
                _ => None,
            },
            _ => None,
        };
        let found: Vec<(String, Uid)> = parts.iter().map(option).collect::<Option<_>>()?;
        let (key, all) = (found[0].0.clone(), self.called.holds.get(&found[0].0)?.options());
        let whole = found.len() == all.len() && found.iter().all(|(k, uid)| *k == key && all.contains(uid));
        whole.then(|| call(F::Count, vec![Expr::Cell(key)]))
    }

    /// A whole text by a pattern; only patterns that this program and a page read alike.
    fn matches(&self, subject: Expr, pattern: String) -> Read {
        let inner = pattern.strip_prefix('^').and_then(|p| p.strip_suffix('$')).unwrap_or(&pattern);
        let plain = keheng_form::expr::pattern(inner).is_some() && !inner.contains('\'');
        if !plain {
            return Err(Unread::new(pattern));
        }
        Ok(call(F::Matches, vec![subject, Expr::Text(inner.to_owned())]))
    }
}
