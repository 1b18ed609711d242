//! Dummy respondents: they fill in a form before anybody else does, and tell what becomes of it. What nobody saw cannot
//! be reached or is for a rare case; who got stuck found a question that cannot be left; their minutes are the length.
//!
//! Dummies have no opinions. They answer what the form lets them, half of the time what its conditions ask about, so
//! that rare ways are gone too. A share that saw a question is therefore a share of ways, not a forecast of customers.
//!
//! **Minutes.** Reading: 255 characters a minute in Chinese and 228 words a minute in English, the means of read-aloud
//! texts in Trauzettel-Klosinski, Dietz & the IReST Study Group (2012), Investigative Ophthalmology & Visual Science
//! 53, 5452-5461, who also give a standard deviation of about 30, which is 13 % of the mean. Silent reading is somewhat
//! faster, so these lengths are rather long than short. Answering: [`crate::QuestionType::seconds`], own estimates.

use crate::{Answers, Cell, Choice, Datum, Form, Holds, Lang, Question, Uid, expr, kinds::Kind, lint::asked_for};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How many dummies are sent where nobody says otherwise.
pub const DEFAULT: u32 = 200;

/// Minutes that most respondents put up with: the median of what people called the longest acceptable length, 20; of
/// what they called ideal, 10 (Revilla & Ochoa 2017, International Journal of Market Research 59, 557-565).
pub const LONGEST_MINUTES: f64 = 20.0;

/// Draws for an answer that passes; beyond that the question counts as one that cannot be left.
const TRIES: usize = 400;

/// Times the standard error: two-sided 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// What the dummies found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DummyReport {
    /// dummies sent
    pub sent: u32,
    /// of them, those that came to the end
    pub finished: u32,
    /// minutes of those that came to the end, half of them took no longer; none when nobody did
    #[ts(optional)]
    pub median_minutes: Option<f64>,
    /// nine of ten took no longer
    #[ts(optional)]
    pub p90_minutes: Option<f64>,
    /// whether half of them took longer than [`LONGEST_MINUTES`]
    pub too_long: bool,
    /// by question, in the order of the form
    pub questions: Vec<Reach>,
    /// uids of questions that no dummy saw
    pub never: Vec<Uid>,
    /// uids of questions that somebody could not leave, and how many could not
    pub stuck: BTreeMap<Uid, u32>,
}

/// What became of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "DummyReach")]
pub struct Reach {
    /// uid
    pub question: Uid,
    /// share of the dummies that saw it
    pub share: f64,
    /// with so many respondents, half the width of a 95 % interval of a share of one half, the widest there is; none
    /// where nobody would answer
    #[ts(optional)]
    pub half_width_share: Option<f64>,
    /// for points and stars: the same of the mean, were all points chosen alike, wider than of most real answers
    #[ts(optional)]
    pub half_width_mean: Option<f64>,
}

/// What is asked of the dummies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DummyRequest {
    /// how many are sent
    pub count: u32,
    /// the same seed gives the same report
    #[ts(type = "number")]
    pub seed: u64,
    /// the language they read
    pub lang: Lang,
    /// real respondents that the interval widths are for
    pub respondents: u32,
    /// `today` of conditions, such as `2026-11-29`
    pub today: String,
}

/// Sends dummies through a form. Conditions that cannot be read count as not holding, as on the respondent's page.
pub fn dummies(form: &Form, request: &DummyRequest) -> DummyReport {
    let walk = Walk::of(form, request);
    let mut seen = vec![0u32; walk.steps.len()];
    let (mut minutes, mut stuck) = (Vec::new(), BTreeMap::new());
    for n in 0..request.count {
        // a stream of its own for each, so that the first hundred are the same whatever the count
        let mut random = stream(request.seed, n);
        match walk.respondent(&mut random, &mut seen) {
            Ok(seconds) => minutes.push(seconds / 60.0),
            Err(at) => *stuck.entry(walk.steps[at].question.uid.clone()).or_default() += 1,
        }
    }
    minutes.sort_by(f64::total_cmp);
    // the smallest that so many did not exceed
    let quantile = |q: f64| minutes.get(((minutes.len() as f64 * q).ceil() as usize).saturating_sub(1)).copied();
    let (median_minutes, p90_minutes) = (quantile(0.5), quantile(0.9));
    let asked = || walk.steps.iter().zip(&seen);
    DummyReport {
        sent: request.count,
        finished: minutes.len() as u32,
        median_minutes,
        p90_minutes,
        too_long: median_minutes.is_some_and(|m| m > LONGEST_MINUTES),
        questions: asked().map(|(step, seen)| reach(step.question, *seen, request)).collect(),
        never: asked().filter(|(_, seen)| **seen == 0).map(|(step, _)| step.question.uid.clone()).collect(),
        stuck,
    }
}

fn reach(question: &Question, seen: u32, request: &DummyRequest) -> Reach {
    let share = f64::from(seen) / f64::from(request.count.max(1));
    let n = share * f64::from(request.respondents);
    let half = |deviation: f64| (n > 0.0).then(|| Z * deviation / n.sqrt());
    // of k points chosen alike: the square root of (k² - 1) / 12
    let spread = question.cells().iter().find_map(|cell| match cell.holds {
        Holds::Scale { from, to, .. } => Some(((f64::from(to - from + 1).powi(2) - 1.0) / 12.0).sqrt()),
        _ => None,
    });
    Reach {
        question: question.uid.clone(),
        share,
        half_width_share: half(0.5).map(|h| h.min(0.5)),
        half_width_mean: spread.and_then(half),
    }
}

struct Step<'a> {
    question: &'a Question,
    /// of its page
    page: usize,
    cells: Vec<Cell>,
    shown: Option<Option<expr::Expr>>,
    valid: Option<expr::Expr>,
    /// seconds to read it
    reading: f64,
}

struct Walk<'a> {
    form: &'a Form,
    steps: Vec<Step<'a>>,
    pages: Vec<Option<Option<expr::Expr>>>,
    /// what conditions ask about, by cell
    asked_for: BTreeMap<String, Vec<Datum>>,
    /// seconds to read what stands before the first question
    opening: f64,
    today: String,
}

impl<'a> Walk<'a> {
    fn of(form: &'a Form, request: &DummyRequest) -> Walk<'a> {
        let names = expr::Names::of(form);
        // none: always; some none: broken, never
        let condition = |source: &str| (!source.trim().is_empty()).then(|| expr::parse(source, &names).ok());
        let seconds = |text: &crate::Text| reading(text.get(request.lang), request.lang);
        let mut steps = Vec::new();
        for (at, page) in form.pages.iter().enumerate() {
            for question in &page.questions {
                let texts = question.kind.as_type().texts().into_iter().chain([&question.text, &question.hint]);
                steps.push(Step {
                    question,
                    page: at,
                    cells: question.cells(),
                    shown: condition(&question.show_if),
                    valid: condition(&question.valid_if).flatten(),
                    reading: texts.map(seconds).sum(),
                });
            }
        }
        Walk {
            form,
            steps,
            pages: form.pages.iter().map(|p| condition(&p.show_if)).collect(),
            asked_for: asked_for(form),
            opening: seconds(&form.title) + seconds(&form.intro),
            today: request.today.clone(),
        }
    }

    /// One goes through; counts what it sees. Seconds it took, or the step it could not leave.
    fn respondent(&self, random: &mut ChaCha8Rng, seen: &mut [u32]) -> Result<f64, usize> {
        let mut answers = Answers::new();
        let mut context: expr::Context = [("today".to_owned(), self.today.clone())].into();
        if let Some(arm) = self.arm(random) {
            context.insert("arm".to_owned(), arm);
        }
        let holds = |condition: &Option<Option<expr::Expr>>, answers: &Answers, context: &expr::Context| match condition
        {
            None => true,
            Some(condition) => condition.as_ref().is_some_and(|e| expr::truth(e, answers, context)),
        };
        let (reads, does) = (pace(random, 0.13), pace(random, 0.3));
        let mut seconds = self.opening * reads;
        let mut page = (usize::MAX, false);
        for (at, step) in self.steps.iter().enumerate() {
            // a page is decided on when it is come to
            if page.0 != step.page {
                page = (step.page, holds(&self.pages[step.page], &answers, &context));
            }
            if !page.1 || !holds(&step.shown, &answers, &context) {
                continue;
            }
            seen[at] += 1;
            seconds += step.reading * reads;
            if self.answer(step, random, &mut answers, &context).ok_or(at)? {
                seconds += step.question.kind.as_type().seconds() * does;
            }
        }
        Ok(seconds)
    }

    /// Answers a question; whether anything was said. None when no answer passes.
    fn answer(
        &self,
        step: &Step,
        random: &mut ChaCha8Rng,
        answers: &mut Answers,
        context: &expr::Context,
    ) -> Option<bool> {
        let written = matches!(step.question.kind, Kind::LongText(_) | Kind::MatrixText(_));
        // who need not write mostly does not
        let skips = if written { 0.6 } else { 0.1 };
        let leaves = step.cells.is_empty() || !step.question.required && unit(random) < skips;
        for attempt in 0..TRIES {
            // one that nothing passes is left blank where it may be
            if leaves || !step.question.required && attempt == TRIES - 1 {
                return Some(false);
            }
            let said = self.draw(step, random);
            if passes(step, &said, answers, context) {
                answers.extend(said);
                return Some(true);
            }
        }
        None
    }

    fn draw(&self, step: &Step, random: &mut ChaCha8Rng) -> Answers {
        let mut said = Answers::new();
        if let Kind::Allocation(kind) = &step.question.kind {
            let mut rest = kind.total;
            for (n, cell) in step.cells.iter().enumerate() {
                let points = if n + 1 == step.cells.len() { rest } else { below(random, rest as usize + 1) as u32 };
                rest -= points;
                said.insert(cell.key.clone(), Datum::Number(f64::from(points)));
            }
            return said;
        }
        let choices = step.question.kind.as_type().choices();
        for cell in &step.cells {
            let open = choices.iter().find(|c| c.open && cell.key == format!("{}.{}", step.question.uid, c.uid));
            if open.is_some_and(|choice| !chose(said.get(&step.question.uid), choice)) {
                continue;
            }
            let wanted = self.asked_for.get(&cell.key).filter(|wanted| !wanted.is_empty() && unit(random) < 0.5);
            let datum = match wanted {
                Some(wanted) => Some(wanted[below(random, wanted.len())].clone()),
                None => draw(step.question, &cell.holds, &self.today, random),
            };
            said.extend(datum.map(|datum| (cell.key.clone(), datum)));
        }
        said
    }

    fn arm(&self, random: &mut ChaCha8Rng) -> Option<String> {
        let all: usize = self.form.arms.iter().map(|arm| arm.weight as usize).sum();
        let mut at = below(random, all.max(1));
        for arm in &self.form.arms {
            match at.checked_sub(arm.weight as usize) {
                Some(rest) => at = rest,
                None => return Some(arm.name.clone()),
            }
        }
        None
    }
}

/// Whether this answer to a question lets its respondent go on.
fn passes(step: &Step, said: &Answers, before: &Answers, context: &expr::Context) -> bool {
    let kind = step.question.kind.as_type();
    let mut found = Vec::new();
    kind.check(step.question, said, &mut found);
    // no dummy writes what a pattern wants: it is taken as met
    if found.iter().any(|p| p.code != "pattern") {
        return false;
    }
    let complete = step.cells.iter().all(|cell| match said.get(&cell.key) {
        Some(datum) => cell.holds.accepts(datum),
        None => !(step.question.required && kind.needs(step.question, cell, said)),
    });
    let Some(valid) = step.valid.as_ref().filter(|_| !said.is_empty()) else { return complete };
    let mut all = before.clone();
    all.extend(said.iter().map(|(key, datum)| (key.clone(), datum.clone())));
    complete && expr::truth(valid, &all, context)
}

fn chose(said: Option<&Datum>, choice: &Choice) -> bool {
    match said {
        Some(Datum::Text(one)) => *one == choice.uid,
        Some(Datum::Set(many)) => many.contains(&choice.uid),
        _ => false,
    }
}

/// Something that such a cell may hold.
fn draw(question: &Question, holds: &Holds, today: &str, random: &mut ChaCha8Rng) -> Option<Datum> {
    Some(match holds {
        Holds::Choice { options } => Datum::Text(options.get(below(random, options.len()))?.clone()),
        Holds::Set { options } => {
            let alone = |uid: &Uid| question.kind.as_type().choices().iter().any(|c| c.alone && c.uid == *uid);
            let first = options.get(below(random, options.len()))?;
            let with = |uid: &Uid, random: &mut ChaCha8Rng| !alone(first) && !alone(uid) && unit(random) < 0.4;
            Datum::Set(options.iter().filter(|uid| *uid == first || with(uid, random)).cloned().collect())
        }
        Holds::Order { options, most } => {
            let (mut left, mut ranked) = (options.clone(), Vec::new());
            while !left.is_empty() && ranked.len() < *most as usize {
                ranked.push(left.remove(below(random, left.len())));
            }
            Datum::Set(ranked)
        }
        Holds::Scale { opt_out: true, .. } if unit(random) < 0.05 => Datum::Text(Holds::NOT_SAID.into()),
        Holds::Scale { from, to, .. } => {
            Datum::Number(f64::from(*from) + below(random, (to - from).max(0) as usize + 1) as f64)
        }
        Holds::Number { min, max, decimals } => {
            let step = 10f64.powi(-i32::from(*decimals));
            let low = min.unwrap_or_else(|| max.map_or(0.0, |max| max.min(0.0)));
            // where no end is given, small numbers are likelier than large ones
            let room = [10.0, 100.0, 1000.0][below(random, 3)];
            let steps = ((max.unwrap_or(low + room) - low) / step).floor().clamp(0.0, 1e6);
            let stride = match &question.kind {
                Kind::Slider(kind) => kind.step.max(1) as usize,
                _ => 1,
            };
            let places = steps as usize / stride + 1;
            Datum::Number(((low / step).round() + (below(random, places) * stride) as f64) * step)
        }
        Holds::Text { most } => Datum::Text("字".repeat(1 + below(random, (*most as usize).clamp(1, 40)))),
        Holds::Day {} => {
            let today = expr::days_of(today).unwrap_or(20_000);
            Datum::Text(expr::day_text(today + 30 - below(random, 395) as i64))
        }
        Holds::Clock {} => Datum::Number(below(random, 1440) as f64),
    })
}

/// Seconds to read a text.
fn reading(text: &str, lang: Lang) -> f64 {
    // names and figures within Chinese are read like words, a character counts as one
    let (count, a_minute) = match lang {
        Lang::Zh => (text.chars().filter(|c| c.is_alphanumeric()).count(), 255.0),
        Lang::En => (text.split_whitespace().count(), 228.0),
    };
    count as f64 * 60.0 / a_minute
}

/// How much longer than the mean somebody takes: about normal around one (twelve uniform draws), never below a half.
fn pace(random: &mut ChaCha8Rng, deviation: f64) -> f64 {
    let normal = (0..12).map(|_| unit(random)).sum::<f64>() - 6.0;
    (1.0 + deviation * normal).max(0.5)
}

/// The stream of a dummy; streams of one seed are independent.
fn stream(seed: u64, dummy: u32) -> ChaCha8Rng {
    let mut key = [0u8; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..].copy_from_slice(b"keheng form dummies   01");
    let mut random = ChaCha8Rng::from_seed(key);
    random.set_stream(u64::from(dummy));
    random
}

/// In [0, 1).
fn unit(random: &mut ChaCha8Rng) -> f64 {
    (random.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
}

/// A whole number below n; 0 for none.
fn below(random: &mut ChaCha8Rng, n: usize) -> usize {
    (((random.next_u64() >> 32) * n as u64) >> 32) as usize
}
