//! A condition of a form in the language of another program.

use super::Dialect;
use keheng_form::{
    Form, Holds, Uid, cells,
    expr::{Expr, Function as F},
};
use std::collections::HashMap;

/// What cells and options are called in the file that is written.
#[derive(Clone, Debug)]
pub struct Speech {
    dialect: Dialect,
    /// by key
    names: HashMap<String, String>,
    /// by uid of the question and of the option
    options: HashMap<(Uid, Uid), String>,
    /// by key of the cell and uid of the option, where that it is chosen has a name of its own
    chosen: HashMap<(String, Uid), Chosen>,
    holds: HashMap<String, Holds>,
}

impl Speech {
    /// With the names of the form itself; what the file calls otherwise is said with [`Speech::cell`] and
    /// [`Speech::option`].
    pub fn of(dialect: Dialect, form: &Form) -> Speech {
        let cells = cells(form);
        let names = cells.iter().map(|c| (c.key.clone(), c.name.clone())).collect();
        let holds = cells.into_iter().map(|c| (c.key, c.holds)).collect();
        Speech { dialect, names, options: HashMap::new(), chosen: HashMap::new(), holds }
    }

    /// A cell has this name in the file.
    pub fn cell(&mut self, key: &str, name: &str) {
        self.names.insert(key.to_owned(), name.to_owned());
    }

    /// An option has this name in the file.
    pub fn option(&mut self, question: &str, uid: &str, name: &str) {
        self.options.insert((question.to_owned(), uid.to_owned()), name.to_owned());
    }

    /// That an option is chosen has this name in the file; `says` is what stands there then, none where it is any text.
    pub fn chosen(&mut self, key: &str, uid: &str, name: &str, says: Option<&'static str>) {
        self.chosen.insert((key.to_owned(), uid.to_owned()), Chosen { name: name.to_owned(), says });
    }

    /// Whether anything has this name in the file.
    pub fn has(&self, name: &str) -> bool {
        self.names.values().any(|n| n == name)
    }

    /// The name of a cell in the file.
    pub fn name(&self, key: &str) -> Option<&str> {
        self.names.get(key).map(String::as_str)
    }
}

#[derive(Clone, Debug)]
struct Chosen {
    name: String,
    says: Option<&'static str>,
}

/// Writes a condition; `itself` is the cell of the question it belongs to, where the language has a word for that. None
/// where it has no words for what is meant.
pub fn write(expr: &Expr, itself: Option<&str>, speech: &Speech) -> Option<String> {
    let writer = Writer { itself, speech };
    writer.at(expr, 1)
}

struct Writer<'a> {
    itself: Option<&'a str>,
    speech: &'a Speech,
}

/// How tightly a text binds: 1 or, 2 and, 3 not, 4 compared, 5 sum, 6 product, 7 signed, 8 value.
type Written = Option<(String, u8)>;

impl Writer<'_> {
    fn at(&self, expr: &Expr, least: u8) -> Option<String> {
        let (text, level) = self.any(expr)?;
        Some(if level < least { format!("({text})") } else { text })
    }

    fn cell(&self, key: &str) -> Option<String> {
        let name = self.speech.name(key)?;
        let itself = self.itself == Some(key);
        Some(match self.speech.dialect {
            Dialect::XPath if itself => ".".to_owned(),
            Dialect::XPath => format!("${{{name}}}"),
            Dialect::SurveyJs => format!("{{{name}}}"),
            Dialect::LimeSurvey if itself => "self".to_owned(),
            Dialect::LimeSurvey => format!("{name}.NAOK"),
        })
    }

    fn quoted(&self, text: &str) -> Option<String> {
        if !text.contains('\'') {
            Some(format!("'{text}'"))
        } else if !text.contains('"') {
            Some(format!("\"{text}\""))
        } else {
            None
        }
    }

    fn option(&self, key: &str, uid: &str) -> Option<String> {
        let question = key.split('.').next()?;
        self.speech.options.get(&(question.to_owned(), uid.to_owned())).cloned()
    }

    /// What stands beside a cell: the name of its option, or a text.
    fn beside(&self, key: &str, literal: &Expr) -> Option<String> {
        let Expr::Text(text) = literal else { return self.at(literal, 5) };
        match self.option(key, text) {
            Some(name) if self.speech.dialect == Dialect::SurveyJs && ["true", "false"].contains(&name.as_str()) => {
                Some(name)
            }
            Some(name) => self.quoted(&name),
            None if text.is_empty() || self.speech.holds.get(key)?.options().is_empty() => self.quoted(text),
            None => None,
        }
    }

    /// How many options of a question are chosen, in LimeSurvey: `count(colour_red.NAOK, colour_blue.NAOK)`.
    fn chosen(&self, key: &str) -> Option<String> {
        let options = self.speech.holds.get(key)?.options();
        let name = |uid: &Uid| Some(format!("{}.NAOK", self.speech.chosen.get(&(key.to_owned(), uid.clone()))?.name));
        let names: Option<Vec<String>> = options.iter().map(name).collect();
        names.filter(|n| !n.is_empty()).map(|names| format!("count({})", names.join(", ")))
    }

    /// The key of a cell of several options that LimeSurvey has no variable for.
    fn is_set<'a>(&self, part: &'a Expr) -> Option<&'a str> {
        let Expr::Cell(key) = part else { return None };
        let many = matches!(self.speech.holds.get(key), Some(Holds::Set { .. }));
        (many && self.speech.dialect == Dialect::LimeSurvey).then_some(key.as_str())
    }

    fn answered(&self, parts: &[Expr]) -> Written {
        let one = |part: &Expr| {
            if let Some(key) = self.is_set(part) {
                return Some(format!("{} > 0", self.chosen(key)?));
            }
            // the first place is filled
            if let (Expr::Cell(key), Dialect::LimeSurvey) = (part, self.speech.dialect)
                && matches!(self.speech.holds.get(key), Some(Holds::Order { .. }))
            {
                return Some(format!("!is_empty({}_1.NAOK)", self.speech.name(key)?));
            }
            let text = self.at(part, 5)?;
            Some(match self.speech.dialect {
                Dialect::XPath => format!("{text} != ''"),
                Dialect::SurveyJs => format!("{text} notempty"),
                Dialect::LimeSurvey => format!("!is_empty({text})"),
            })
        };
        let words: Option<Vec<String>> = parts.iter().map(one).collect();
        let words = words?;
        let level = if words.len() == 1 { 4 } else { 1 };
        Some((words.join(self.or()), level))
    }

    /// Whether LimeSurvey has one variable for it.
    fn holds_one(&self, part: &Expr) -> bool {
        let Expr::Cell(key) = part else { return true };
        self.speech.dialect != Dialect::LimeSurvey
            || !matches!(self.speech.holds.get(key), Some(Holds::Set { .. } | Holds::Order { .. }))
    }

    fn or(&self) -> &'static str {
        if self.speech.dialect == Dialect::LimeSurvey { " || " } else { " or " }
    }

    fn selected(&self, key: &str, uid: &str) -> Written {
        let (cell, option) = (self.cell(key)?, self.option(key, uid)?);
        let many = matches!(self.speech.holds.get(key)?, Holds::Set { .. });
        if matches!(self.speech.holds.get(key)?, Holds::Order { .. }) && self.speech.dialect != Dialect::XPath {
            return None;
        }
        Some(match (self.speech.dialect, many) {
            (Dialect::XPath, _) => (format!("selected({cell}, {})", self.quoted(&option)?), 8),
            (Dialect::SurveyJs, true) => (format!("{cell} contains {}", self.quoted(&option)?), 4),
            (Dialect::SurveyJs, false) => (format!("{cell} = {}", self.beside(key, &Expr::Text(uid.to_owned()))?), 4),
            (Dialect::LimeSurvey, true) => {
                let chosen = self.speech.chosen.get(&(key.to_owned(), uid.to_owned()))?;
                match chosen.says {
                    Some(says) => (format!("{}.NAOK == \"{says}\"", chosen.name), 4),
                    None => (format!("!is_empty({}.NAOK)", chosen.name), 3),
                }
            }
            (Dialect::LimeSurvey, false) => (format!("{cell} == {}", self.quoted(&option)?), 4),
        })
    }

    fn compared(&self, symbol: &str, parts: &[Expr]) -> Written {
        let [left, right] = parts else { return None };
        if let (Expr::Cell(key), Expr::Text(text)) = (left, right) {
            let many = matches!(self.speech.holds.get(key), Some(Holds::Set { .. }));
            match (symbol, text.as_str(), self.speech.dialect) {
                ("!=", "", Dialect::SurveyJs | Dialect::LimeSurvey) => return self.answered(&parts[..1]),
                ("=", "", Dialect::SurveyJs) => return Some((format!("{} empty", self.cell(key)?), 4)),
                ("=", "", Dialect::LimeSurvey) if !self.holds_one(left) => {
                    let filled = Expr::Call(F::Answered, vec![left.clone()]);
                    return self.any(&Expr::Call(F::Not, vec![filled]));
                }
                ("=", "", Dialect::LimeSurvey) => return Some((format!("is_empty({})", self.cell(key)?), 8)),
                // one of many chosen and nothing else: only XPath compares the whole
                (_, _, Dialect::SurveyJs | Dialect::LimeSurvey) if many => return None,
                _ => {}
            }
        }
        if let (Expr::Call(F::Place, of), Expr::Number(place), Dialect::LimeSurvey) = (left, right, self.speech.dialect)
        {
            let [Expr::Cell(key), Expr::Text(uid)] = of.as_slice() else { return None };
            let symbol = match symbol {
                "=" => "==",
                "!=" => "!=",
                _ => return None,
            };
            let (name, option) = (self.speech.name(key)?, self.option(key, uid)?);
            return Some((format!("{name}_{place}.NAOK {symbol} {}", self.quoted(&option)?), 4));
        }
        let symbol = if symbol == "=" && self.speech.dialect == Dialect::LimeSurvey { "==" } else { symbol };
        let beside = match left {
            Expr::Cell(key) => self.beside(key, right)?,
            _ => self.at(right, 5)?,
        };
        Some((format!("{} {symbol} {beside}", self.at(left, 5)?), 4))
    }

    fn joined(&self, parts: &[Expr], word: &str, level: u8) -> Written {
        let words: Option<Vec<String>> = parts.iter().map(|p| self.at(p, level + 1)).collect();
        Some((words?.join(word), level))
    }

    fn infix(&self, parts: &[Expr], symbol: &str, level: u8) -> Written {
        let [left, right] = parts else { return None };
        Some((format!("{} {symbol} {}", self.at(left, level)?, self.at(right, level + 1)?), level))
    }

    fn function(&self, name: &str, parts: &[Expr]) -> Written {
        let words: Option<Vec<String>> = parts.iter().map(|p| self.at(p, 1)).collect();
        Some((format!("{name}({})", words?.join(", ")), 8))
    }

    /// The cells of a question without those of the words of its open options, which go with the option.
    fn without_words<'a>(&self, parts: &'a [Expr]) -> std::borrow::Cow<'a, [Expr]> {
        let words = |part: &Expr| {
            let Expr::Cell(key) = part else { return false };
            let option = |of: &Expr| match of {
                Expr::Cell(of) => key.strip_prefix(of.as_str()).is_some_and(|rest| rest.starts_with('.')),
                _ => false,
            };
            parts.iter().any(option)
        };
        if self.speech.dialect != Dialect::LimeSurvey || !parts.iter().any(words) {
            return parts.into();
        }
        parts.iter().filter(|part| !words(part)).cloned().collect()
    }

    fn any(&self, expr: &Expr) -> Written {
        let (function, parts) = match expr {
            Expr::Number(n) => return Some((n.to_string(), if *n < 0.0 { 7 } else { 8 })),
            Expr::Text(text) => return Some((self.quoted(text)?, 8)),
            Expr::Cell(key) => return Some((self.cell(key)?, 8)),
            Expr::Given(name) if name == "today" && self.speech.dialect != Dialect::LimeSurvey => {
                return Some(("today()".to_owned(), 8));
            }
            // arms and what is known of a customer stay here
            Expr::Given(_) => return None,
            Expr::Call(function, parts) => (function, self.without_words(parts)),
        };
        let parts: &[Expr] = &parts;
        use Dialect::{LimeSurvey, SurveyJs, XPath};
        let dialect = self.speech.dialect;
        match (function, dialect) {
            (F::Or, _) => self.joined(parts, self.or(), 1),
            (F::And, LimeSurvey) => self.joined(parts, " && ", 2),
            (F::And, _) => self.joined(parts, " and ", 2),
            (F::Not, _) => match parts {
                [Expr::Call(F::Answered, inner)]
                    if dialect != XPath && inner.len() == 1 && self.holds_one(&inner[0]) =>
                {
                    let text = self.at(&inner[0], 5)?;
                    Some(if dialect == SurveyJs {
                        (format!("{text} empty"), 4)
                    } else {
                        (format!("is_empty({text})"), 8)
                    })
                }
                [inner] if dialect == XPath => Some((format!("not({})", self.at(inner, 1)?), 8)),
                [inner] => Some((format!("!({})", self.at(inner, 1)?), 3)),
                _ => None,
            },
            (F::Eq, _) => self.compared("=", parts),
            (F::Ne, _) => self.compared("!=", parts),
            (F::Lt, _) => self.compared("<", parts),
            (F::Le, _) => self.compared("<=", parts),
            (F::Gt, _) => self.compared(">", parts),
            (F::Ge, _) => self.compared(">=", parts),
            (F::Add, _) => self.infix(parts, "+", 5),
            (F::Sub, _) => self.infix(parts, "-", 5),
            (F::Mul, _) => self.infix(parts, "*", 6),
            (F::Div, XPath) => self.infix(parts, "div", 6),
            (F::Div, _) => self.infix(parts, "/", 6),
            (F::Neg, _) => Some((format!("-{}", self.at(parts.first()?, 7)?), 7)),
            (F::Answered, _) => self.answered(parts),
            (F::Selected, _) => match parts {
                [Expr::Cell(key), Expr::Text(uid)] => self.selected(key, uid),
                _ => None,
            },
            (F::Count, XPath) => match parts {
                [Expr::Cell(key)]
                    if matches!(self.speech.holds.get(key), Some(Holds::Set { .. } | Holds::Order { .. })) =>
                {
                    self.function("count-selected", parts)
                }
                _ => None,
            },
            (F::Count, SurveyJs) => match parts {
                [Expr::Cell(key)] if matches!(self.speech.holds.get(key), Some(Holds::Set { .. })) => {
                    Some((format!("{{{}.length}}", self.speech.name(key)?), 8))
                }
                _ => None,
            },
            (F::Count, LimeSurvey) => match parts {
                [part] if self.is_set(part).is_some() => Some((self.chosen(self.is_set(part)?)?, 8)),
                _ if parts.iter().all(|p| self.holds_one(p)) => self.function("count", parts),
                _ => None,
            },
            // a blank adds nothing
            (F::Sum, XPath) => {
                let one = |part: &Expr| Some(format!("coalesce({}, 0)", self.at(part, 1)?));
                let words: Option<Vec<String>> = parts.iter().map(one).collect();
                Some((words?.join(" + "), 5))
            }
            (F::Sum, _) => self.function("sum", parts),
            (F::Mean, SurveyJs) => self.function("avg", parts),
            (F::Min, _) => self.function("min", parts),
            (F::Max, _) => self.function("max", parts),
            (F::Length, XPath) => self.function("string-length", parts),
            (F::Length, LimeSurvey) => self.function("strlen", parts),
            (F::Matches, XPath) => self.function("regex", parts),
            (F::Matches, LimeSurvey) => match parts {
                [subject, Expr::Text(pattern)] if !pattern.contains(['/', '"']) => {
                    Some((format!("regexMatch(\"/^(?:{pattern})$/\", {})", self.at(subject, 1)?), 8))
                }
                _ => None,
            },
            (F::Contains, XPath) => self.function("contains", parts),
            (F::Contains, SurveyJs) => self.infix(parts, "contains", 4),
            (F::Round, _) => self.function("round", parts),
            (F::If, SurveyJs) => self.function("iif", parts),
            (F::If, _) => self.function("if", parts),
            (F::Days, XPath) => match parts {
                [from, to] => {
                    let day = |part: &Expr| Some(format!("decimal-date-time({})", self.at(part, 1)?));
                    Some((format!("{} - {}", day(to)?, day(from)?), 5))
                }
                _ => None,
            },
            (F::Days, SurveyJs) => match parts {
                [from, to] => Some((format!("dateDiff({}, {}, 'days')", self.at(from, 1)?, self.at(to, 1)?), 8)),
                _ => None,
            },
            _ => None,
        }
    }
}
