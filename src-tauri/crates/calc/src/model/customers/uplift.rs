//! Model `uplift`: what an advice brought against customers left alone.

use super::*;
use crate::value::uplift::{Group, uplift};

#[derive(Deserialize)]
struct Given {
    advised: u64,
    advised_stayed: u64,
    alone: u64,
    alone_stayed: u64,
    level: f64,
}

/// Two shares compared; see [`uplift`].
pub(super) const MODEL: Entry = Entry {
    id: "uplift",
    title: "model-uplift-title",
    inputs: || {
        let customers = |least: u64| whole(least..=10_000_000, "customers");
        schema::inputs(
            [
                ("advised", customers(1)),
                ("advised_stayed", customers(0)),
                ("alone", customers(1)),
                ("alone_stayed", customers(0)),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        for (field, stayed, of) in
            [("advised_stayed", given.advised_stayed, given.advised), ("alone_stayed", given.alone_stayed, given.alone)]
        {
            if stayed > of {
                return Err(refused(field, "integer <= customers of the group"));
            }
        }
        let advised = Group { customers: given.advised, stayed: given.advised_stayed };
        let alone = Group { customers: given.alone, stayed: given.alone_stayed };
        let found = uplift(advised, alone, given.level).ok_or_else(|| refused("level", "0 < number < 1"))?;
        let part = |g: Group| g.stayed as f64 / g.customers as f64;
        let verdict = if found.seen { "model-uplift-seen" } else { "model-uplift-open" };
        let steps = vec![
            Step::new("model-uplift-shares").with("advised", part(advised)).with("alone", part(alone)),
            Step::new("model-uplift-interval")
                .with("difference", found.difference * 100.0)
                .with("lo", found.interval.lo * 100.0)
                .with("hi", found.interval.hi * 100.0),
            Step::new(verdict).with("p", p_text(found.p)),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"advised": 70, "advised_stayed": 56, "alone": 80, "alone_stayed": 48}),
        expected: json!({"difference": 0.2, "interval": [0.052_4, 0.333_9], "p": 0.008_045, "seen": true}),
        tolerance: 1e-4,
    },
    source: "R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10; example: his table II, case (a)",
    steps: &["model-uplift-shares", "model-uplift-interval", "model-uplift-seen", "model-uplift-open"],
};
