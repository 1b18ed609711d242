//! Model `profit_pyramid`: key, suitable and general customers, beside the book's shares.

use super::*;
use crate::value::{
    abc::Item,
    pyramid::{Level, pyramid},
};

#[derive(Deserialize)]
struct Given {
    profits: Vec<i64>,
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Key => "model-profit-pyramid-key",
        Level::Suitable => "model-profit-pyramid-suitable",
        Level::General => "model-profit-pyramid-general",
    }
}

/// The pyramid; see [`pyramid`].
pub(super) const MODEL: Entry = Entry {
    id: "profit_pyramid",
    title: "model-profit-pyramid-title",
    inputs: || schema::inputs([("profits", series(1, signed_fen()))], &[]),
    solve: |schema, input| {
        let Given { profits } = schema::read(schema, input)?;
        let items: Vec<Item> = (0i64..).zip(&profits).map(|(id, amount)| Item { id, amount: *amount }).collect();
        let (levels, abc) = pyramid(&items);
        let steps = levels
            .iter()
            .map(|l| {
                Step::new(word(l.level))
                    .with("customers", l.customers)
                    .with("share-customers", l.share_customers)
                    .with("share-profit", l.share_profit)
                    .with("book-profit", l.book_profit)
            })
            .collect();
        let mut of_each: Vec<(i64, usize)> = abc.ranked.iter().map(|r| (r.id, r.class.index())).collect();
        of_each.sort_unstable();
        let of_each: Vec<Level> = of_each.into_iter().map(|(_, at)| Level::ALL[at]).collect();
        Ok(Solution { outputs: json!({"levels": levels, "of_each": of_each}), steps })
    },
    example: || {
        let level = |level: &str, customers: u32, profit: i64, book: (f64, f64)| {
            json!({"level": level, "customers": customers, "profit_fen": profit, "loss_fen": 0,
                "share_customers": f64::from(customers) / 10.0, "share_profit": profit as f64 / 10_000.0,
                "book_customers": book.0, "book_profit": book.1})
        };
        Example {
            input: json!({"profits": [5_000, 2_500, 1_000, 500, 300, 250, 200, 150, 60, 40]}),
            expected: json!({
                "levels": [level("key", 1, 5_000, (0.05, 0.8)), level("suitable", 1, 2_500, (0.15, 0.15)), level("general", 8, 2_500, (0.8, 0.05))],
                "of_each": ["key", "suitable", "general", "general", "general", "general", "general", "general", "general", "general"],
            }),
            tolerance: 1e-12,
        }
    },
    source: "the customer pyramid of courses on customers (5/15/80 % of customers, 80/15/5 % of profit); example by hand: half of the profit from the first customer, not 80 %",
    steps: &["model-profit-pyramid-key", "model-profit-pyramid-suitable", "model-profit-pyramid-general"],
};
