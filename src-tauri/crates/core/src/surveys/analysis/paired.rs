//! Two figures of the same people: means and ranks.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Takes,
    data::{Data, complete, whole},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::stats::{
    describe::{deviation, mean, weighted_mean},
    moments::Moments,
    rank_tests::wilcoxon,
    t_test::{one_sample_of, paired},
};
use keheng_form::Role as Side;

pub(super) const ENTRY: Entry = Entry {
    id: "paired",
    roles: &[
        Role { id: "first", takes: Takes::Figure, optional: false, prefers: &[Side::Perception, Side::Performance] },
        Role {
            id: "second",
            takes: Takes::Figure,
            optional: false,
            prefers: &[Side::Competitor, Side::Expectation, Side::Importance],
        },
    ],

    run,
    weighs: true,
    ..PLAIN
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (one, other) = (data.figure(&of["first"])?, data.figure(&of["second"])?);
    let columns = complete(&[&one, &other]);
    let (x, y) = (&columns[0], &columns[1]);
    let worth = data.worth(&whole(&[&one, &other]));
    let differences: Vec<f64> = x.iter().zip(y).map(|(a, b)| a - b).collect();
    let spread = Moments::with(&differences, worth.as_deref());
    let test = match &worth {
        None => paired(x, y, LEVEL),
        Some(_) => spread.and_then(|spread| one_sample_of(&spread, 0.0, LEVEL)),
    };
    let test = test.ok_or_else(|| Fault::new("analysis_too_little"))?;
    let w = data.words;
    let n = x.len();
    let effective: &[&str] = if worth.is_some() { &["effective"] } else { &[] };
    let heads: Vec<&str> = ["n", "mean", "sd"].into_iter().chain(effective.iter().copied()).collect();
    let mut table = Table::new(data, "paired", "item", &heads);
    for (item, values) in [(&one, x), (&other, y)] {
        let (middle, sd) = match &worth {
            None => (mean(values), deviation(values)),
            Some(worth) => (weighted_mean(values, worth), Moments::weighted(values, worth).map(|m| m.variance.sqrt())),
        };
        let figures = [Figure::Count(n as f64), Figure::number(middle, 2), Figure::number(sd, 2)];
        let carried = worth.iter().map(|worth| Figure::Number(worth.iter().sum(), 1));
        table.row(&item.label, n, figures.into_iter().chain(carried).collect());
    }
    let size = spread.map(|spread| test.difference / spread.variance.sqrt());
    let mut tests = Table::new(data, "test", "measure", &["value", "p"]);
    let difference = Figure::Number(test.difference, 2);
    tests.line(&w.analysis_row_difference(&one.label, &other.label), vec![difference, Figure::Empty]);
    tests.line(&w.analysis_row_interval(), vec![Figure::Range(test.interval, 2), Figure::Empty]);
    tests.line(&w.analysis_row_paired_t(), vec![Figure::Number(test.t, 2), Figure::P(test.p).clear_if(test.p < ALPHA)]);
    // ranks of people who do not count alike are left out: their distribution is not known
    if let Some(ranks) = wilcoxon(x, y).filter(|_| worth.is_none()) {
        let figures = vec![Figure::Number(ranks.statistic, 1), Figure::P(ranks.p).clear_if(ranks.p < ALPHA)];
        tests.line(&w.analysis_row_wilcoxon(), figures);
    }
    tests.line(&w.analysis_row_cohen_dz(), vec![Figure::number(size, 2), Figure::Empty]);
    let said = match (test.p < ALPHA, test.difference > 0.0) {
        (false, _) => w.analysis_said_pairs_alike(&one.label, &other.label),
        (true, true) => w.analysis_said_above(&one.label, &other.label),
        (true, false) => w.analysis_said_above(&other.label, &one.label),
    };
    Ok(Found { said: vec![said], tables: vec![table, tests] })
}
