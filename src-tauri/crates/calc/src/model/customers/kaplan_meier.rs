//! Model `kaplan_meier`: how long groups of customers stay.

use super::*;
use crate::value::survival::{Curve, Spell, kaplan_meier, log_rank};

#[derive(Deserialize)]
struct Given {
    groups: Vec<Group>,
    level: f64,
}

#[derive(Deserialize)]
struct Group {
    times: Vec<f64>,
    ended: Vec<bool>,
}

/// Curves and their test; see [`crate::value::survival`].
pub(super) const MODEL: Entry = Entry {
    id: "kaplan_meier",
    title: "model-kaplan-meier-title",
    inputs: || {
        let ended = json!({"type": "boolean", "unit": "left, else still there"});
        let group = object(
            "group",
            [
                ("times", several(1..=2_000, time(), "time")),
                ("ended", several(1..=2_000, ended, "left or still there")),
            ],
            &[],
        );
        schema::inputs([("groups", several(1..=8, group, "groups")), ("level", confidence())], &[])
    },
    solve: |schema, input| {
        let Given { groups, level } = schema::read(schema, input)?;
        let mut spells: Vec<Vec<Spell>> = Vec::new();
        for (at, group) in groups.iter().enumerate() {
            if group.times.len() != group.ended.len() {
                return Err(refused(&format!("groups[{at}].ended"), "as many as times"));
            }
            let each = group.times.iter().zip(&group.ended);
            spells.push(each.map(|(time, ended)| Spell { time: *time, ended: *ended }).collect());
        }
        let curves: Vec<Curve> = spells.iter().map(|s| kaplan_meier(s, level)).collect::<Result<_, _>>()?;
        let test = log_rank(&spells)?;
        let mut steps: Vec<Step> = curves
            .iter()
            .zip(1usize..)
            .map(|(curve, group)| {
                Step::new("model-kaplan-meier-group")
                    .with("group", group)
                    .with("customers", curve.customers)
                    .with("ended", curve.ended)
            })
            .collect();
        steps.extend(curves.iter().zip(1usize..).filter_map(|(curve, group)| {
            Some(Step::new("model-kaplan-meier-median").with("group", group).with("median", curve.median?))
        }));
        steps.extend(test.iter().map(|t| {
            Step::new("model-kaplan-meier-test").with("chi2", t.chi2).with("freedom", t.freedom).with("p", p_text(t.p))
        }));
        Ok(Solution { outputs: json!({"curves": curves, "log_rank": test}), steps })
    },
    example: || Example {
        input: json!({"groups": [{"times": [1, 2, 3, 4], "ended": [true, true, false, true]}], "level": 0.95}),
        expected: json!({
            "curves": [{
                "steps": [
                    {"time": 1.0, "at_risk": 4, "ended": 1, "survival": 0.75, "error": 0.216_506_350_9, "interval": [0.127_946_917_6, 0.960_548_642_3]},
                    {"time": 2.0, "at_risk": 3, "ended": 1, "survival": 0.5, "error": 0.25, "interval": [0.057_847_083_0, 0.844_861_281_2]},
                    {"time": 4.0, "at_risk": 1, "ended": 1, "survival": 0.0, "error": 0.0, "interval": [0.0, 0.0]},
                ],
                "censored": [{"time": 3.0, "customers": 1, "survival": 0.5}],
                "customers": 4, "ended": 3, "median": 2.0,
            }],
            "log_rank": null,
        }),
        tolerance: 1e-9,
    },
    source: "E. L. Kaplan and P. Meier, JASA 53 (1958) 457-481; M. Greenwood 1926; N. Mantel 1966; example: shares by hand, 3/4, then 3/4 * 2/3",
    steps: &["model-kaplan-meier-group", "model-kaplan-meier-median", "model-kaplan-meier-test"],
};
