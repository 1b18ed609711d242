//! Conditions that cannot hold, questions nobody can reach, questions nobody can leave.
//!
//! A condition knows a handful of cells. For each of them a few answers stand for all ([`values`]): every option, every
//! point, the numbers at and beside each bound the conditions mention. All combinations are tried, along the same way a
//! respondent goes: what a hidden question says counts as blank, required questions are answered, checks hold. Only
//! where these answers do stand for all, and the combinations are few enough to be tried, is something said: a finding
//! is a proof, silence is none. What lies beyond is for the dummies ([`crate::dummies`]).

mod values;

use super::Finding;
use crate::{Answers, Cell, Datum, Form, Page, Question, expr, kinds::Kind};
use expr::{Expr, Function as F};
use std::collections::{BTreeMap, BTreeSet, HashMap};
pub(crate) use values::asked_for;
use values::{Mentioned, values};

/// More combinations than this are not tried.
const MOST: usize = 50_000;

/// The form with its conditions read.
struct Read<'a> {
    form: &'a Form,
    /// in the order of the form
    steps: Vec<Step<'a>>,
    /// the step that a cell belongs to
    step_of: HashMap<String, usize>,
}

struct Step<'a> {
    question: &'a Question,
    cells: Vec<Cell>,
    /// conditions of page and question
    shown: Vec<Expr>,
    valid: Option<Expr>,
}

/// What is to be said about the conditions of a form. Conditions that cannot be read are flaws, not findings.
pub fn logic(form: &Form) -> Vec<Finding> {
    let names = expr::Names::of(form);
    let parse = |source: &str| if source.trim().is_empty() { None } else { expr::parse(source, &names).ok() };
    let mut read = Read { form, steps: Vec::new(), step_of: HashMap::new() };
    for (page, question) in form.questions() {
        let cells = question.cells();
        for cell in &cells {
            read.step_of.insert(cell.key.clone(), read.steps.len());
        }
        let shown = [&page.show_if, &question.show_if].into_iter().filter_map(|s| parse(s)).collect();
        read.steps.push(Step { question, cells, shown, valid: parse(&question.valid_if) });
    }
    let mut found = Vec::new();
    let mut at = 0;
    for page in &form.pages {
        // a page that is never shown is said once, not for each of its questions
        let lost = parse(&page.show_if).and_then(|condition| read.lost(at, &[condition], &page.show_if));
        let skip = lost.is_some();
        if let Some(finding) = lost {
            found.push(match page.questions.first() {
                Some(first) => finding.about(first),
                None => finding,
            });
        }
        for question in &page.questions {
            if !skip {
                found.extend(read.question(at, page, question));
            }
            at += 1;
        }
    }
    found
}

impl Read<'_> {
    fn question(&self, at: usize, page: &Page, question: &Question) -> Option<Finding> {
        let step = &self.steps[at];
        if !question.show_if.trim().is_empty() {
            let source = [&page.show_if, &question.show_if].map(|s| s.trim()).into_iter().filter(|s| !s.is_empty());
            let source = source.collect::<Vec<_>>().join(" and ");
            if let Some(finding) = self.lost(at, &step.shown, &source) {
                return Some(finding.about(question));
            }
        }
        if total_missed(step) {
            return Some(Finding::new("dead_end", &question.valid_if).about(question));
        }
        let valid = step.valid.as_ref()?;
        let answered = step.cells.iter().map(|c| Expr::Cell(c.key.clone())).collect();
        let goal = [step.shown.clone(), vec![Expr::Call(F::Answered, answered), valid.clone()]].concat();
        (self.possible(at + 1, &goal, true) == Some(false))
            .then(|| Finding::new("dead_end", &question.valid_if).about(question))
    }

    /// Why nothing shows what stands under these conditions at this step.
    fn lost(&self, at: usize, conditions: &[Expr], source: &str) -> Option<Finding> {
        if self.possible(self.steps.len(), conditions, false) == Some(false) {
            return Some(Finding::new("contradiction", source));
        }
        (self.possible(at, conditions, true) == Some(false)).then(|| Finding::new("unreachable", source))
    }

    /// Whether answers to the first `before` questions make all of these hold: along the way a respondent goes, or
    /// whatever the cells hold. None where it cannot be told.
    fn possible(&self, before: usize, goal: &[Expr], along: bool) -> Option<bool> {
        // questions that matter: those mentioned, and those that decide whether these are shown
        let mut mentioned = Mentioned::default();
        goal.iter().for_each(|e| mentioned.read(e));
        let mut steps = BTreeSet::new();
        loop {
            let more: Vec<usize> = mentioned
                .cells()
                .filter_map(|key| self.step_of.get(key).copied())
                .filter(|step| *step < before && !steps.contains(step))
                .collect();
            if more.is_empty() {
                break;
            }
            for step in more {
                steps.insert(step);
                if along {
                    self.steps[step].shown.iter().chain(&self.steps[step].valid).for_each(|e| mentioned.read(e));
                }
            }
        }
        let mut exact = mentioned.exact();
        let mut axes: Vec<(&Cell, Vec<Option<Datum>>)> = Vec::new();
        for step in &steps {
            for cell in self.steps[*step].cells.iter().filter(|c| mentioned.has(&c.key)) {
                let (values, complete) = values(self.steps[*step].question, cell, &mentioned);
                exact &= complete;
                let blank = std::iter::once(None);
                axes.push((cell, blank.chain(values.into_iter().map(Some)).collect()));
            }
        }
        let mut contexts = vec![expr::Context::new()];
        for (name, said) in mentioned.given(self.form) {
            contexts = contexts
                .into_iter()
                .flat_map(|context| {
                    let name = name.clone();
                    said.iter().map(move |value| {
                        let mut context = context.clone();
                        context.insert(name.clone(), value.clone());
                        context
                    })
                })
                .collect();
        }
        let count = axes.iter().try_fold(contexts.len(), |n, (_, v)| n.checked_mul(v.len()).filter(|n| *n <= MOST))?;
        for n in 0..count {
            let mut rest = n;
            let context = &contexts[rest % contexts.len()];
            rest /= contexts.len();
            let mut answers = Answers::new();
            for (cell, values) in &axes {
                if let Some(datum) = &values[rest % values.len()] {
                    answers.insert(cell.key.clone(), datum.clone());
                }
                rest /= values.len();
            }
            if (!along || self.walks(&steps, &mentioned, &mut answers, context))
                && goal.iter().all(|e| expr::truth(e, &answers, context))
            {
                return Some(true);
            }
        }
        exact.then_some(false)
    }

    /// Whether a respondent could have answered so. Takes out what hidden questions say.
    fn walks(
        &self,
        steps: &BTreeSet<usize>,
        mentioned: &Mentioned,
        answers: &mut Answers,
        context: &expr::Context,
    ) -> bool {
        let given = std::mem::take(answers);
        for step in steps.iter().map(|s| &self.steps[*s]) {
            let asked = step.shown.iter().all(|e| expr::truth(e, answers, context));
            let said = || step.cells.iter().filter(|c| mentioned.has(&c.key));
            if !asked {
                // the same answers without these are tried as well
                if said().any(|c| given.contains_key(&c.key)) {
                    return false;
                }
                continue;
            }
            let mut any = false;
            for cell in said() {
                match given.get(&cell.key) {
                    Some(datum) => {
                        any = true;
                        answers.insert(cell.key.clone(), datum.clone());
                    }
                    None if step.question.required
                        && step.question.kind.as_type().needs(step.question, cell, &given) =>
                    {
                        return false;
                    }
                    None => {}
                }
            }
            if any && step.valid.as_ref().is_some_and(|e| readable(e, mentioned) && !expr::truth(e, answers, context)) {
                return false;
            }
        }
        true
    }
}

/// Whether all cells of a condition are among those that answers are tried for.
fn readable(condition: &Expr, mentioned: &Mentioned) -> bool {
    let mut own = Mentioned::default();
    own.read(condition);
    own.cells().all(|key| mentioned.has(key))
}

/// Whether the check of a shared-out total asks for another total. Its parts are too many to be tried, but their sum is
/// known: it is the total.
fn total_missed(step: &Step) -> bool {
    let (Kind::Allocation(kind), Some(Expr::Call(op, sides))) = (&step.question.kind, &step.valid) else {
        return false;
    };
    let all: BTreeSet<&str> = step.cells.iter().map(|c| c.key.as_str()).collect();
    let sums = |e: &Expr| {
        let mut own = Mentioned::default();
        own.read(e);
        let adds = matches!(e, Expr::Call(F::Sum, _)) || only_adds(e);
        adds && own.cells().collect::<BTreeSet<_>>() == all
    };
    let (sum, other) = match sides.as_slice() {
        [sum, other] if sums(sum) => (sum, other),
        [other, sum] if sums(sum) => (sum, other),
        _ => return false,
    };
    if !matches!(other, Expr::Number(_)) || !matches!(op, F::Eq | F::Ne | F::Lt | F::Le | F::Gt | F::Ge) {
        return false;
    }
    let total = Expr::Number(f64::from(kind.total));
    let sides = sides.iter().map(|side| if side == sum { total.clone() } else { side.clone() }).collect();
    !expr::truth(&Expr::Call(*op, sides), &Answers::new(), &BTreeMap::new())
}

fn only_adds(e: &Expr) -> bool {
    match e {
        Expr::Cell(_) => true,
        Expr::Call(F::Add, parts) => parts.iter().all(only_adds),
        _ => false,
    }
}
