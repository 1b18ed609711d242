//! Two figures of the same people: means and ranks.

use super::{
    Chosen, Entry, LEVEL, Role, Takes,
    data::{Data, complete},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::stats::{
    describe::{deviation, mean},
    rank_tests::wilcoxon,
    t_test::paired,
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
    months: false,
    weighs: false,
    run,
    draw: None,
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (one, other) = (data.figure(&of["first"])?, data.figure(&of["second"])?);
    let columns = complete(&[&one, &other]);
    let (x, y) = (&columns[0], &columns[1]);
    let test = paired(x, y, LEVEL).ok_or_else(|| Fault::new("analysis_too_little"))?;
    let w = data.words;
    let n = x.len();
    let mut table = Table::new(data, "paired", "item", &["n", "mean", "sd"]);
    for (item, values) in [(&one, x), (&other, y)] {
        let figures =
            vec![Figure::Count(n as f64), Figure::number(mean(values), 2), Figure::number(deviation(values), 2)];
        table.row(&item.label, n, figures);
    }
    let differences: Vec<f64> = x.iter().zip(y).map(|(a, b)| a - b).collect();
    let size = deviation(&differences).map(|sd| test.difference / sd);
    let mut tests = Table::new(data, "test", "measure", &["value", "p"]);
    let difference = Figure::Number(test.difference, 2);
    tests.line(&w.analysis_row_difference(&one.label, &other.label), vec![difference, Figure::Empty]);
    tests.line(&w.analysis_row_interval(), vec![Figure::Range(test.interval, 2), Figure::Empty]);
    tests.line(&w.analysis_row_paired_t(), vec![Figure::Number(test.t, 2), Figure::P(test.p).clear_if(test.p < ALPHA)]);
    if let Some(ranks) = wilcoxon(x, y) {
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
