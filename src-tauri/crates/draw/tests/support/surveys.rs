//! What customers expect and what they perceive, as a survey finds it.

use super::{Language, texts, word};
use keheng_draw::{charts::dumbbell, scene::Fact};

/// Items with both scores.
pub fn gaps(language: Language, count: usize) -> Vec<dumbbell::Row> {
    let names = [
        ["派件员的仪容整洁，待人有礼貌", "Couriers are neat and polite"],
        ["答应的时间能做到", "What is promised by a time is done by it"],
        ["包裹完好", "Parcels arrive unharmed"],
        ["投诉处理及时", "Complaints are settled quickly"],
    ];
    let row = |at: usize| {
        let values = [4.6 - 0.05 * at as f64, 3.6 + 0.2 * at as f64];
        let gap = values[1] - values[0];
        dumbbell::Row {
            key: format!("q3.r{at}"),
            label: word(language, names[at % names.len()]),
            values: Some(values),
            difference: format!("{gap:+.2}").replace('-', "−"),
            certain: gap.abs() > 0.3,
            base: "214".into(),
            facts: vec![Fact::new(&word(language, ["95% 区间", "95% interval"]), "−0.9 – −0.5")],
        }
    };
    (0..count).map(row).collect()
}

/// Expected against perceived.
pub fn dumbbell(language: Language, rows: &[dumbbell::Row]) -> dumbbell::Dumbbell<'_> {
    let l = language;
    dumbbell::Dumbbell {
        texts: texts(l, ["期望与感受", "Expected and perceived"], ["214 份答卷", "214 answers"]),
        rows,
        domain: [1.0, 5.0],
        words: dumbbell::Words {
            item: word(l, ["项目", "Item"]),
            value: word(l, ["评分", "Score"]),
            values: [word(l, ["期望", "Expected"]), word(l, ["实际感受", "Perceived"])],
            difference: word(l, ["差距", "Gap"]),
            base: word(l, ["人数", "n"]),
            uncertain: word(l, ["差距可能出于偶然", "May be chance"]),
        },
        value: &|value| format!("{value:.2}"),
        tick: &|value| format!("{value:.0}"),
    }
}
