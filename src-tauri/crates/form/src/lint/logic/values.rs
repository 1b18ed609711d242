//! Answers that stand for all answers, as far as some conditions can tell.

use crate::{Cell, Datum, Form, Holds, Problem, Question, expr};
use expr::{Expr, Function as F};
use std::collections::{BTreeMap, BTreeSet};

/// What conditions mention: cells and, for each, the numbers and texts it is set beside.
#[derive(Default)]
pub(crate) struct Mentioned {
    cells: BTreeSet<String>,
    given: BTreeSet<String>,
    numbers: BTreeSet<i64>,
    texts: BTreeSet<String>,
    /// computing with a cell: the numbers at its bounds no longer stand for all others
    computed: BTreeSet<String>,
    /// the length of a cell is asked for: only for texts do some lengths stand for all
    measured: BTreeSet<String>,
    /// patterns and parts of texts, cells set beside each other, days from now: no few answers stand for all
    inexact: bool,
}

/// Numbers are kept in millionths so that they have an order; six digits are all a cell can have.
const UNIT: f64 = 1e6;

impl Mentioned {
    /// Takes up what this condition mentions.
    pub(crate) fn read(&mut self, condition: &Expr) {
        self.walk(condition, false);
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(String::as_str)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.cells.contains(key)
    }

    /// Whether [`values`] can stand for all answers.
    pub(crate) fn exact(&self) -> bool {
        !self.inexact
    }

    /// What may be known from elsewhere: each name with what may stand there.
    pub(crate) fn given(&self, form: &Form) -> Vec<(String, Vec<String>)> {
        let said = |name: &String| {
            let said: Vec<String> = match name.as_str() {
                "arm" => form.arms.iter().map(|arm| arm.name.clone()).collect(),
                // what is known of a customer may be anything the conditions ask for, something else, or nothing
                _ => self.written().chain([String::new(), "?".to_owned()]).collect(),
            };
            (name.clone(), if said.is_empty() { vec![String::new()] } else { said })
        };
        self.given.iter().filter(|name| *name != "today").map(said).collect()
    }

    /// Texts that stand for all texts: those mentioned, and numbers and days at and beside those mentioned.
    fn written(&self) -> impl Iterator<Item = String> {
        let numbers =
            self.numbers.iter().map(|n| *n as f64 / UNIT).flat_map(|n| [n - 1.0, n - 0.5, n, n + 0.5, n + 1.0]);
        let days = self.texts.iter().filter_map(|t| expr::days_of(t)).flat_map(|day| [day - 1, day + 1]);
        self.texts.iter().cloned().chain(numbers.map(|n| n.to_string())).chain(days.map(expr::day_text))
    }

    fn walk(&mut self, e: &Expr, computed: bool) {
        match e {
            Expr::Number(n) if (n * UNIT).abs() < 9e18 => {
                self.numbers.insert((n * UNIT).round() as i64);
            }
            Expr::Number(_) => self.inexact = true,
            Expr::Text(text) => {
                if let Ok(n) = text.trim().parse::<f64>() {
                    self.walk(&Expr::Number(n), computed);
                }
                self.texts.insert(text.clone());
            }
            Expr::Cell(key) => {
                self.cells.insert(key.clone());
                if computed {
                    self.computed.insert(key.clone());
                }
            }
            Expr::Given(name) => {
                self.inexact |= name == "today";
                self.given.insert(name.clone());
            }
            Expr::Call(function, parts) => {
                let cells = parts.iter().filter(|p| !matches!(p, Expr::Number(_) | Expr::Text(_))).count();
                let compares = matches!(function, F::Eq | F::Ne | F::Lt | F::Le | F::Gt | F::Ge);
                let arithmetic = matches!(
                    function,
                    F::Add | F::Sub | F::Mul | F::Div | F::Neg | F::Sum | F::Mean | F::Min | F::Max | F::Round | F::If
                );
                self.inexact |= matches!(function, F::Matches | F::Contains | F::Days);
                // what is known from elsewhere is tried against constants only
                let given = parts.iter().any(|p| matches!(p, Expr::Given(_)));
                let plain = compares && cells == 1 || matches!(function, F::And | F::Or | F::Not | F::Answered);
                self.inexact |= given && !plain;
                if let (F::Length, [Expr::Cell(key)]) = (function, parts.as_slice()) {
                    self.measured.insert(key.clone());
                }
                for part in parts {
                    self.walk(part, computed || arithmetic || compares && cells > 1);
                }
            }
        }
    }
}

/// Answers that this cell may hold, without a blank, and whether they stand for all. Only what the question itself
/// accepts is among them.
pub(crate) fn values(question: &Question, cell: &Cell, mentioned: &Mentioned) -> (Vec<Datum>, bool) {
    let text = matches!(cell.holds, Holds::Text { .. });
    let measured = !text && mentioned.measured.contains(&cell.key);
    let plain = !mentioned.computed.contains(&cell.key) && !measured;
    let (mut found, exact) = match &cell.holds {
        Holds::Choice { options } => (options.iter().cloned().map(Datum::Text).collect(), true),
        Holds::Scale { from, to, opt_out } => {
            let points = (*from..=*to).take(200).map(|n| Datum::Number(f64::from(n)));
            (points.chain(opt_out.then(|| Datum::Text(Holds::NOT_SAID.into()))).collect(), true)
        }
        Holds::Set { options } => sets(options, mentioned),
        Holds::Order { options, most } => orders(options, *most as usize),
        Holds::Number { min, max, decimals } => (numbers(mentioned, *min, *max, *decimals), plain),
        Holds::Clock {} => (numbers(mentioned, Some(0.0), Some(1439.0), 0), plain),
        Holds::Text { most } => (texts(mentioned, *most as usize), plain),
        Holds::Day {} => (days(mentioned), plain),
    };
    found.retain(|datum| cell.holds.accepts(datum) && accepted(question, cell, datum));
    (found, exact)
}

/// Whether the question itself has nothing against this answer. Shared-out points are judged together, not one by one.
fn accepted(question: &Question, cell: &Cell, datum: &Datum) -> bool {
    if cell.key != question.uid {
        return true;
    }
    let mut found: Vec<Problem> = Vec::new();
    question.kind.as_type().check(question, &[(cell.key.clone(), datum.clone())].into(), &mut found);
    // a pattern of the question's own is not a matter of conditions, and the samples here do not try to meet it
    found.iter().all(|p| p.code == "pattern")
}

/// All sets of few options; of many, all sets of those that are mentioned, filled up with others to each size.
fn sets(options: &[String], mentioned: &Mentioned) -> (Vec<Datum>, bool) {
    const ALL: usize = 8;
    let named: Vec<&String> = options.iter().filter(|o| mentioned.texts.contains(*o)).collect();
    let chosen: Vec<&String> = if options.len() <= ALL { options.iter().collect() } else { named };
    if chosen.len() > ALL {
        return (Vec::new(), false);
    }
    let others: Vec<&String> = options.iter().filter(|o| !chosen.contains(o)).collect();
    let mut found = Vec::new();
    for mask in 0..1u32 << chosen.len() {
        for more in 0..=others.len() {
            let is_in = |o: &String| {
                chosen.iter().position(|c| *c == o).is_some_and(|at| mask >> at & 1 == 1)
                    || others.iter().position(|c| *c == o).is_some_and(|at| at < more)
            };
            found.push(Datum::Set(options.iter().filter(|o| is_in(o)).cloned().collect()));
        }
    }
    (found, true)
}

/// All orders of few options.
fn orders(options: &[String], most: usize) -> (Vec<Datum>, bool) {
    let (mut found, mut open) = (Vec::new(), vec![Vec::<String>::new()]);
    while let Some(ranked) = open.pop() {
        if ranked.len() < most {
            open.extend(
                options.iter().filter(|o| !ranked.contains(o)).map(|o| [ranked.clone(), vec![o.clone()]].concat()),
            );
        }
        found.push(Datum::Set(ranked));
        if found.len() > 2_000 {
            return (Vec::new(), false);
        }
    }
    (found, true)
}

/// Numbers at and beside each that is mentioned, and the bounds.
fn numbers(mentioned: &Mentioned, min: Option<f64>, max: Option<f64>, decimals: u8) -> Vec<Datum> {
    let step = 10f64.powi(-i32::from(decimals));
    let place = |n: f64| (n / step).round() * step;
    let bounds = mentioned.numbers.iter().map(|n| *n as f64 / UNIT).chain(min).chain(max).chain([0.0]);
    let mut found: Vec<f64> = bounds
        .flat_map(|n| {
            let below = (n / step).floor() * step;
            [below - step, below, n, below + step, below + 2.0 * step].map(place)
        })
        .collect();
    // far beyond all bounds, where there is no bound
    let far = found.iter().fold(1e6f64, |most, n| most.max(n.abs() * 10.0)).min(1e9);
    found.extend([far, -far].map(place));
    found.sort_by(f64::total_cmp);
    found.dedup();
    found.into_iter().map(Datum::Number).collect()
}

/// The texts that are mentioned, and one of each length that a number may be about.
fn texts(mentioned: &Mentioned, most: usize) -> Vec<Datum> {
    let mut lengths: BTreeSet<usize> = [1, most.min(2_000)].into();
    for n in &mentioned.numbers {
        let n = (*n as f64 / UNIT).clamp(0.0, 2_000.0) as usize;
        lengths.extend([n.saturating_sub(1), n, n + 1]);
    }
    let plain = lengths.into_iter().map(|n| "字".repeat(n));
    plain.chain(mentioned.written()).map(Datum::Text).collect()
}

/// The days that are mentioned, those beside them, and one of today's time.
fn days(mentioned: &Mentioned) -> Vec<Datum> {
    let named = mentioned.texts.iter().filter_map(|t| expr::days_of(t));
    let around: BTreeSet<i64> = named.flat_map(|day| [day - 1, day, day + 1]).chain([20_000]).collect();
    around.into_iter().map(|day| Datum::Text(expr::day_text(day))).collect()
}

/// For [`crate::dummies`]: what all conditions of a form mention, by cell, so that answers they ask for are given.
pub(crate) fn asked_for(form: &Form) -> BTreeMap<String, Vec<Datum>> {
    let names = expr::Names::of(form);
    let mut found = BTreeMap::new();
    let sources =
        form.pages.iter().map(|p| &p.show_if).chain(form.questions().flat_map(|(_, q)| [&q.show_if, &q.valid_if]));
    for condition in sources.filter(|s| !s.trim().is_empty()).filter_map(|s| expr::parse(s, &names).ok()) {
        let mut mentioned = Mentioned::default();
        mentioned.read(&condition);
        for (_, question) in form.questions() {
            for cell in question.cells().iter().filter(|c| mentioned.has(&c.key)) {
                let (values, _) = values(question, cell, &mentioned);
                found.entry(cell.key.clone()).or_insert_with(Vec::new).extend(values);
            }
        }
    }
    found
}
