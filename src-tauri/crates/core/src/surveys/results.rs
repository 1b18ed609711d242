//! What was answered, question by question. Where the survey has weights, means, shares and readiness to recommend count
//! people by them; how many there are is always told in people.

use super::{
    CellResult, NpsResult, QuestionResult, SurveyReq, SurveyResults, ValueCount,
    analysis::{Data, Item, Sample},
    answered::{Column, Given},
    lang,
    list::living,
    store::Version,
    weights,
};
use crate::{App, customers::veil::Veil};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        describe,
        proportion::Interval,
        t_test::{one_sample, one_sample_of},
    },
    survey::nps,
};
use keheng_form::{Holds, InformationClass, Kind, Question, Text, filled};
use keheng_words::{Lang, Words};

/// Texts of a cell that are shown.
const TEXTS: usize = 200;
/// Whole numbers with at most so many values are counted one by one.
const VALUES: f64 = 101.0;
/// How sure intervals are.
pub(super) const LEVEL: f64 = 0.95;

/// Everything that was answered. Faults: `no_such_survey`.
pub fn results(app: &App, req: SurveyReq) -> Result<SurveyResults, Fault> {
    living(&*app.db()?.read()?, req.id)?;
    let answered = app.answered(req.id)?;
    let words = app.words();
    let mut data = Data::new(&answered, words, lang(words));
    let weighing = weights::weigh_in(&*app.db()?.read()?, req.id, &mut data)?;
    // nobody knows how long an answer on paper took
    let seconds: Vec<f64> = answered.heads.iter().map(|a| f64::from(a.seconds)).filter(|s| *s > 0.0).collect();
    let veil = app.veil()?;
    Ok(SurveyResults {
        answers: answered.heads.len() as u32,
        median_seconds: describe::median(&seconds),
        questions: questions(&answered.versions)
            .into_iter()
            .map(|(q, removed)| question(q, removed, &data, &veil))
            .collect(),
        weighing,
        effective_n: data.effective_n(),
    })
}

/// Questions of all versions by uid: those of the newest in order, then those it no longer asks.
pub(super) fn questions(versions: &[Version]) -> Vec<(&Question, bool)> {
    let mut found: Vec<(&Question, bool)> = Vec::new();
    for (age, version) in versions.iter().rev().enumerate() {
        for (_, question) in version.form.questions() {
            if !question.cells().is_empty() && !found.iter().any(|(q, _)| q.uid == question.uid) {
                found.push((question, age > 0));
            }
        }
    }
    found
}

fn question(question: &Question, removed: bool, data: &Data, veil: &Veil) -> QuestionResult {
    let answered = data.answered;
    let net = match (&question.kind, answered.figures(&question.uid)) {
        (Kind::Nps(_), Some(figures)) => {
            let Sample { values, worth } = sample(data, figures);
            let [promoters, passives, detractors] = nps::counts(&values, worth.as_deref());
            nps::nps(promoters, passives, detractors, LEVEL).map(|n| NpsResult {
                shares: [n.promoters, n.passives, n.detractors],
                score: n.nps,
                interval: n.adjusted_wald,
            })
        }
        _ => None,
    };
    let cells = answered.columns.iter().filter(|column| question.owns(&column.cell.key));
    QuestionResult {
        question: question.uid.clone(),
        text: title(question, &answered.versions),
        kind: question.kind.id().to_owned(),
        removed,
        cells: cells.map(|column| cell(question, data, column, veil)).collect(),
        nps: net,
    }
}

/// What a question is called: its words, after the title of its page where another question says the same.
pub(super) fn title(question: &Question, versions: &[Version]) -> Text {
    let own = spoken(&question.text, versions);
    let Some(version) = versions.iter().rev().find(|v| v.form.question(&question.uid).is_some()) else { return own };
    let alike = |other: &Question| other.uid != question.uid && other.text == question.text;
    if !version.form.questions().any(|(_, other)| alike(other)) {
        return own;
    }
    let page = version.form.questions().find(|(_, q)| q.uid == question.uid).map(|(page, _)| &page.title);
    let both = |page: &str, own: &str| match (page.is_empty(), own.is_empty()) {
        (false, false) => format!("{page} · {own}"),
        _ => own.to_owned(),
    };
    page.map_or(own.clone(), |page| Text::both(both(&page.zh, &own.zh), both(&page.en, &own.en)))
}

/// A text as somebody reads it who is not answering: what would be inserted is named instead.
pub(super) fn spoken(text: &Text, versions: &[Version]) -> Text {
    filled(text, &|insert, lang| {
        let name = insert.trim();
        let mut asked = versions.iter().rev().flat_map(|v| v.form.questions()).map(|(_, question)| question);
        let short = asked.find(|question| question.name == name).map(|question| short(question, lang));
        format!("[{}]", short.unwrap_or_else(|| name.to_owned()))
    })
}

/// What a question is called within another: its words where they are few, else what it is.
fn short(question: &Question, lang: keheng_form::Lang) -> String {
    /// Full-width characters that still read as a name; letters are half as wide.
    const FEW: usize = 12;
    let own = question.text.get(lang);
    let wide: usize = own.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    let words = Words::of(if lang == keheng_form::Lang::Zh { Lang::ZhCn } else { Lang::En });
    let kind = format!("question-type-{}", question.kind.id().replace('_', "-"));
    match own {
        own if !own.is_empty() && wide <= FEW * 2 && !own.contains('{') => own.to_owned(),
        _ => words.find(&kind, &std::collections::BTreeMap::new()).unwrap_or_else(|| question.name.clone()),
    }
}

/// The words of a part of a question, in the newest version that has it.
fn part(question: &Question, versions: &[Version], uid: &str) -> Text {
    let mut all = versions.iter().rev().filter_map(|v| v.form.question(&question.uid));
    all.find_map(|q| q.part(uid)).cloned().unwrap_or_else(|| Text::both(uid, uid))
}

/// The words of a cell within its question: its row, its side; none for the cell of a whole question.
pub(super) fn label(question: &Question, versions: &[Version], key: &str) -> Vec<Text> {
    let path = key.strip_prefix(&question.uid).unwrap_or_default();
    path.split('.').filter(|p| !p.is_empty()).map(|uid| spoken(&part(question, versions, uid), versions)).collect()
}

/// The words of an option that was chosen in a cell.
pub(super) fn option_words(versions: &[Version], key: &str, uid: &str) -> Text {
    let of = key.split('.').next().unwrap_or_default();
    let question = versions.iter().rev().find_map(|v| v.form.question(of));
    question.map_or_else(|| Text::both(uid, uid), |q| option(q, versions, uid))
}

/// Who gave a figure.
fn sample(data: &Data, figures: &[f64]) -> Sample {
    let everybody: Vec<usize> = (0..figures.len()).collect();
    Sample::of(data, &Item { values: figures.to_vec(), ..Item::default() }, &everybody)
}

fn cell(question: &Question, data: &Data, column: &Column, veil: &Veil) -> CellResult {
    let cell = &column.cell;
    let versions = &data.answered.versions;
    let measured = match &column.given {
        Given::Figures { figures, .. } if matches!(cell.holds, Holds::Scale { .. } | Holds::Number { .. }) => {
            Some(sample(data, figures))
        }
        _ => None,
    };
    CellResult {
        key: cell.key.clone(),
        label: label(question, versions, &cell.key),
        n: column.given.filled(),
        mean: measured.as_ref().and_then(mean),
        interval: measured.as_ref().and_then(interval),
        counts: counts(question, versions, column, data.weights.as_deref()),
        texts: match &column.given {
            Given::Texts(texts) => {
                texts.iter().flatten().take(TEXTS).map(|text| veiled(veil, question, text)).collect()
            }
            _ => Vec::new(),
        },
    }
}

/// A text as it may be shown now: where it is asked who somebody is, it may be nothing but a name.
pub(super) fn veiled(veil: &Veil, question: &Question, text: &str) -> String {
    let who = question.class == Some(InformationClass::Descriptive);
    if who { veil.name(&veil.text(text)) } else { veil.text(text) }
}

fn mean(sample: &Sample) -> Option<f64> {
    match &sample.worth {
        None => describe::mean(&sample.values),
        Some(worth) => describe::weighted_mean(&sample.values, worth),
    }
}

/// Of a mean, by Student's t; none below two answers or where all are alike.
fn interval(sample: &Sample) -> Option<Interval> {
    let mean = mean(sample)?;
    let test = match &sample.worth {
        None => one_sample(&sample.values, 0.0, LEVEL),
        Some(_) => one_sample_of(&sample.moments()?, 0.0, LEVEL),
    }?;
    Some(test.interval).filter(|i| i.lo <= mean && mean <= i.hi)
}

/// How often each value was given, by people and by what they count.
struct Tally<'a> {
    weights: Option<&'a [f64]>,
    counted: Vec<(u32, f64)>,
}

impl<'a> Tally<'a> {
    fn new(values: usize, weights: Option<&'a [f64]>) -> Tally<'a> {
        Tally { weights, counted: vec![(0, 0.0); values] }
    }

    /// Person `at` gave a value; one that is none is passed over.
    fn add(&mut self, at: usize, value: usize) {
        if let Some((count, sum)) = self.counted.get_mut(value) {
            *count += 1;
            *sum += self.weights.map_or(1.0, |w| w[at]);
        }
    }

    /// With the words of the values, as shares of a whole.
    fn shown(self, labels: impl Iterator<Item = Text>, whole: f64) -> Vec<ValueCount> {
        let one = |(label, (count, sum)): (Text, (u32, f64))| {
            let share = if whole > 0.0 { sum / whole } else { 0.0 };
            ValueCount { label, count, share }
        };
        labels.zip(self.counted).map(one).collect()
    }
}

/// How often each value was given.
fn counts(question: &Question, versions: &[Version], column: &Column, weights: Option<&[f64]>) -> Vec<ValueCount> {
    let given = &column.given;
    let filled = |at: &usize| match given {
        Given::Figures { figures, not_said } => !figures[*at].is_nan() || not_said[*at],
        _ => given.has(*at),
    };
    let whole = match weights {
        None => f64::from(given.filled()),
        Some(weights) => (0..weights.len()).filter(filled).map(|at| weights[at]).sum(),
    };
    let words = |options: &[String]| options.iter().map(|uid| option(question, versions, uid)).collect::<Vec<_>>();
    match (given, &column.cell.holds) {
        (Given::Options { options, given }, _) => {
            let mut tally = Tally::new(options.len(), weights);
            given.iter().enumerate().filter(|(_, p)| **p > 0).for_each(|(at, p)| tally.add(at, usize::from(*p) - 1));
            tally.shown(words(options).into_iter(), whole)
        }
        (Given::Sets { options, given }, holds) => {
            let mut tally = Tally::new(options.len(), weights);
            // of a ranking: how often it was put first
            let most = if matches!(holds, Holds::Order { .. }) { 1 } else { usize::MAX };
            for (at, set) in given.iter().enumerate() {
                set.iter().flat_map(|set| set.iter().take(most)).for_each(|p| tally.add(at, usize::from(*p)));
            }
            tally.shown(words(options).into_iter(), whole)
        }
        (Given::Figures { figures, not_said }, Holds::Scale { from, to, opt_out })
            if f64::from(*to) - f64::from(*from) < VALUES =>
        {
            let points = (*to - *from + 1).max(0) as usize;
            let mut tally = Tally::new(points + usize::from(*opt_out), weights);
            for (at, figure) in figures.iter().enumerate() {
                let place = (figure - f64::from(*from)).round();
                // a blank is no number and an older version may have had other points: neither has a place
                if place >= 0.0 && place < points as f64 {
                    tally.add(at, place as usize);
                }
                if not_said[at] {
                    tally.add(at, points);
                }
            }
            let labels = (*from..=*to).map(|point| Text::both(point.to_string(), point.to_string()));
            tally.shown(labels.chain(opt_out.then(|| in_both(Words::form_page_cannot_say))), whole)
        }
        _ => Vec::new(),
    }
}

pub(super) fn option(question: &Question, versions: &[Version], uid: &str) -> Text {
    match (&question.kind, uid) {
        (Kind::YesNo(_), "yes") => in_both(Words::form_page_yes),
        (Kind::YesNo(_), "no") => in_both(Words::form_page_no),
        _ => part(question, versions, uid),
    }
}

/// A word of the program in both languages, as texts of forms are.
fn in_both(word: fn(&Words) -> String) -> Text {
    Text::both(word(Words::of(Lang::ZhCn)), word(Words::of(Lang::En)))
}
