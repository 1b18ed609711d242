//! Model `class_memory`: up at once, down only after some worse periods.

use super::*;
use crate::value::abc::{Class, settled};

#[derive(Deserialize)]
struct Given {
    classes: Vec<char>,
    periods: usize,
}

/// The class a customer is treated as; see [`settled`].
pub(super) const MODEL: Entry = Entry {
    id: "class_memory",
    title: "model-class-memory-title",
    inputs: || {
        let letters = json!({"enum": ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], "unit": "class"});
        schema::inputs(
            [("classes", several(1..=120, letters, "classes")), ("periods", or(whole(1..=12, "periods"), 2))],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { classes, periods } = schema::read(schema, input)?;
        let history: Vec<Class> = classes
            .iter()
            .map(|letter| Class::try_from(*letter).map_err(|_| refused("classes", "A to J")))
            .collect::<Result<_, _>>()?;
        let held: Vec<Class> = (1..=history.len()).filter_map(|until| settled(&history[..until], periods)).collect();
        let (raw, now) = (history[history.len() - 1], held[held.len() - 1]);
        let verdict = if raw == now { "model-class-memory-same" } else { "model-class-memory-kept" };
        let steps = vec![
            Step::new("model-class-memory-rule").with("periods", periods),
            Step::new(verdict).with("raw", raw.to_string()).with("held", now.to_string()),
        ];
        Ok(Solution { outputs: json!({"held": held, "now": now}), steps })
    },
    example: || Example {
        input: json!({"classes": ["A", "B", "A", "C", "B", "B"], "periods": 2}),
        expected: json!({"held": ["A", "A", "A", "A", "B", "B"], "now": "B"}),
        tolerance: 0.0,
    },
    source: "hysteresis of two periods, Keheng's own rule; example by hand: one B does not count, C and B lead to the better of both",
    steps: &["model-class-memory-rule", "model-class-memory-same", "model-class-memory-kept"],
};
