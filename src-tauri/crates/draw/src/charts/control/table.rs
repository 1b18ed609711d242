//! The table twin of a control chart.

use super::{Control, Kind, finite};
use crate::scene::{Column, Table};

impl Control<'_> {
    /// Every period with its limits, signals in words, and why it was left out.
    pub(super) fn table(&self) -> Table {
        let words = &self.words;
        let paired = self.kind != Kind::Shewhart;
        let mut columns = vec![Column::text(&words.period), Column::numeric(&words.value)];
        columns.extend(paired.then(|| Column::numeric(&words.other)));
        columns.extend([&words.centre, &words.lower, &words.upper].map(|name| Column::numeric(name)));
        columns.extend([&words.signal, &words.excluded].map(|name| Column::text(name)));
        let told = |value: Option<f64>| value.map_or_else(String::new, |value| (self.format.value)(finite(value)));
        let rows = self.points.iter().map(|point| {
            let mut row = vec![point.label.clone(), told(point.value)];
            row.extend(paired.then(|| told(point.other)));
            row.extend([Some(point.centre), point.lower, point.upper].map(told));
            let rules: Vec<String> = point.signals.iter().map(|&rule| (self.format.rule)(rule)).collect();
            row.push(rules.join(" · "));
            row.push(point.excluded.clone().unwrap_or_default());
            row
        });
        Table { columns, rows: rows.collect() }
    }
}
