//! The table twin of a U-curve.

use super::{Sample, UCurve};
use crate::{
    charts::finite,
    scene::{Column, Table},
};

/// Rows that tell the curve; the optimum and the months come on top.
const ROWS: usize = 12;

impl UCurve<'_> {
    /// The curve at some levels, the optimum, and every month.
    pub(super) fn table(&self) -> Table {
        let words = &self.words;
        let (level, cost) = (self.format.level, self.format.cost);
        let columns = vec![
            Column::text(&words.what),
            Column::numeric(&words.level),
            Column::numeric(&words.logistics),
            Column::numeric(&words.failure),
            Column::numeric(&words.total),
            Column::numeric(&words.low),
            Column::numeric(&words.high),
        ];
        let row = |what: &str, sample: &Sample| {
            let ends = sample.band.map(|ends| ends.map(|end| cost(finite(end)))).unwrap_or_default();
            let [low, high] = ends;
            let costs = [sample.logistics, sample.failure].map(|part| cost(finite(part)));
            let [logistics, failure] = costs;
            vec![what.to_owned(), level(finite(sample.level)), logistics, failure, cost(sample.total()), low, high]
        };
        let samples = self.samples();
        let every = samples.len().div_ceil(ROWS).max(1);
        let mut rows: Vec<Vec<String>> =
            samples.iter().step_by(every).map(|sample| row(&words.curve, sample)).collect();
        rows.extend(self.optimum().map(|optimum| row(&optimum.label, &optimum.at)));
        rows.extend(self.months.iter().map(|month| {
            let why = month.excluded.as_ref().map_or_else(String::new, |why| format!(" ({why})"));
            let (at, total) = (level(finite(month.level)), cost(finite(month.cost)));
            let none = String::new;
            vec![format!("{}{why}", month.label), at, none(), none(), total, none(), none()]
        }));
        Table { columns, rows }
    }
}
