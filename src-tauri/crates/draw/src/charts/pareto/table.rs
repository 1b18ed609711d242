//! The table twin of a Pareto chart.

use super::{Class, Format, Pareto, TABLE_ROWS, ranking::Ranking};
use crate::scene::{Column, Table};

impl Pareto<'_> {
    /// The chart as a table: each customer up to [`TABLE_ROWS`], the others in one last row.
    pub(super) fn table(&self, ranking: &Ranking) -> Table {
        let words = &self.words;
        let Format { amount, share, count, ranks, .. } = &self.format;
        let columns = vec![
            Column::numeric(&words.rank),
            Column::text(&words.customer),
            Column::numeric(&words.amount),
            Column::numeric(&words.share),
            Column::numeric(&words.cumulative),
            Column::text(&words.class),
        ];
        let n = ranking.items.len();
        let shown = n.min(TABLE_ROWS);
        let figures = |from: usize, to: usize| {
            let sum = ranking.sum(from, to);
            let part = ranking.share(to) - ranking.share(from);
            let told = |value: f64| if ranking.has_shares() { share(value) } else { String::new() };
            [amount(sum), told(part), told(ranking.share(to))]
        };
        let row = |rank: String, name: &str, [sum, part, cumulative]: [String; 3], class: Option<&Class>| {
            vec![
                rank,
                name.to_owned(),
                sum,
                part,
                cumulative,
                class.map_or_else(String::new, |class| class.label.clone()),
            ]
        };
        let mut rows: Vec<Vec<String>> = (0..shown)
            .map(|k| {
                let item = ranking.items[k];
                row(count(k + 1), &item.label, figures(k, k + 1), self.classes.get(item.class))
            })
            .collect();
        if shown < n {
            rows.push(row(ranks(shown + 1, n), &words.rest, figures(shown, n), None));
        }
        Table { columns, rows }
    }
}
