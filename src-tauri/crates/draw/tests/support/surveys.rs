//! What customers expect and what they perceive, as a survey finds it.

use super::{Language, texts, word};
use keheng_draw::{
    charts::{dumbbell, likert, profile, quadrants},
    scene::Fact,
};

/// Items with both scores.
pub fn gaps(language: Language, count: usize) -> Vec<dumbbell::Row> {
    let names = [
        ["派件员的仪容整洁，待人有礼貌", "Couriers are neat and polite"],
        ["答应的时间能做到", "What is promised by a time is done by it"],
        ["包裹完好", "Parcels arrive unharmed"],
        ["投诉处理及时", "Complaints are settled quickly"],
    ];
    let row = |at: usize| {
        let values = [4.6 - 0.05 * at as f64, (3.6 + 0.2 * at as f64).min(5.0)];
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

/// Items by what is done and what matters, the first ones sure of their field.
pub fn places(language: Language, count: usize) -> Vec<quadrants::Thing> {
    let thing = |(at, row): (usize, dumbbell::Row)| {
        let wave = |step: f64| (at as f64 * step).sin();
        let place = [3.9 + 0.8 * wave(2.3), 4.1 + 0.6 * wave(1.1)];
        let around = |middle: f64, half: f64| [middle - half, middle + half];
        quadrants::Thing {
            label: row.label,
            at: place,
            cloud: Some(quadrants::Cloud {
                across: around(place[0], 0.22),
                up: around(place[1], 0.12),
                lean: wave(0.7),
            }),
            steady: at % 3 != 1,
            field: word(language, ["重点改进", "Concentrate here"]),
            facts: vec![Fact::new(&word(language, ["稳定度", "Steady"]), "93%")],
        }
    };
    gaps(language, count).into_iter().enumerate().map(thing).collect()
}

/// What matters over what is done.
pub fn quadrants(language: Language, things: &[quadrants::Thing]) -> quadrants::Quadrants<'_> {
    let l = language;
    quadrants::Quadrants {
        texts: texts(l, ["重要性与表现", "Importance and performance"], ["214 份答卷", "214 answers"]),
        things,
        cross: [3.9, 4.1],
        bounds: [Some([1.0, 5.0]), Some([1.0, 5.0])],
        words: quadrants::Words {
            thing: word(l, ["项目", "Item"]),
            across: word(l, ["实际表现", "What is done"]),
            up: word(l, ["重要程度", "What matters"]),
            field: word(l, ["象限", "Quadrant"]),
            fields: [
                word(l, ["重点改进", "Concentrate here"]),
                word(l, ["继续保持", "Keep up"]),
                word(l, ["优先级低", "Low priority"]),
                word(l, ["可能过度", "Possible overkill"]),
            ],
            steady: word(l, ["所在区域可靠", "Its field is sure"]),
            unsteady: word(l, ["所在区域可能是偶然", "Its field may be chance"]),
            cloud: word(l, ["两个数各有多准", "How sure both figures are"]),
        },
        value: &|value| format!("{value:.2}"),
        tick: &|value| format!("{value:.1}"),
    }
}

/// Ours and two competitors over items; the second competitor is not known of every third item.
pub fn profiles(language: Language, count: usize) -> Vec<profile::Row> {
    let row = |(at, row): (usize, dumbbell::Row)| {
        let wave = |step: f64| (at as f64 * step).sin();
        let value = |middle: f64, certain: bool, interval: Option<[f64; 2]>| profile::Value {
            at: middle,
            interval,
            certain,
            facts: vec![Fact::new(&word(language, ["人数", "n"]), "180")],
        };
        let ours = 3.6 + 0.8 * wave(1.3);
        let first = 3.4 + 0.7 * wave(0.9 + 0.1);
        profile::Row {
            label: row.label,
            values: vec![
                Some(value(ours, true, Some([ours - 0.2, ours + 0.2]))),
                Some(value(first, at % 2 == 0, None)),
                (at % 3 != 2).then(|| value(3.0 + 0.9 * wave(2.1), at % 4 != 0, None)),
            ],
        }
    };
    gaps(language, count).into_iter().enumerate().map(row).collect()
}

/// Ours against competitors.
pub fn profile(language: Language, rows: &[profile::Row]) -> profile::Profile<'_> {
    let l = language;
    profile::Profile {
        texts: texts(l, ["竞争对手轮廓", "Competitor profile"], ["214 份答卷", "214 answers"]),
        rows,
        domain: [1.0, 5.0],
        words: profile::Words {
            item: word(l, ["项目", "Item"]),
            value: word(l, ["评分", "Score"]),
            series: vec![word(l, ["本公司", "Ours"]), word(l, ["快运甲", "Rival A"]), word(l, ["快运乙", "Rival B"])],
            uncertain: word(l, ["与本公司的差别可能是偶然", "May differ from ours by chance"]),
            interval: word(l, ["95% 区间", "95% interval"]),
        },
        value: &|value| format!("{value:.2}"),
        range: &|[low, high]| format!("{low:.2} – {high:.2}"),
        tick: &|value| format!("{value:.0}"),
    }
}

/// Questions with shares of five points; nobody answered every fifth.
pub fn opinions(language: Language, count: usize) -> Vec<likert::Row> {
    let row = |(at, row): (usize, dumbbell::Row)| {
        let weight = |point: usize| 1.0 + (at as f64 * 0.7 + point as f64 * 1.3).sin().abs() * 4.0;
        let whole: f64 = (0..5).map(weight).sum();
        likert::Row {
            key: row.key,
            label: row.label,
            shares: (at % 5 != 4).then(|| (0..5).map(|point| weight(point) / whole).collect()),
            base: "214".into(),
            facts: vec![Fact::new(&word(language, ["均值", "Mean"]), "3.64")],
        }
    };
    gaps(language, count).into_iter().enumerate().map(row).collect()
}

/// How the answers lie.
pub fn likert(language: Language, rows: &[likert::Row]) -> likert::Likert<'_> {
    let l = language;
    let points = [["1 很差", "1 Very poor"], ["2", "2"], ["3", "3"], ["4", "4"], ["5 很好", "5 Very good"]];
    likert::Likert {
        texts: texts(l, ["量表题分布", "How the answers lie"], ["214 份答卷", "214 answers"]),
        rows,
        words: likert::Words {
            item: word(l, ["项目", "Item"]),
            value: word(l, ["占比", "Share"]),
            points: points.map(|both| word(l, both)).to_vec(),
            base: word(l, ["人数", "n"]),
        },
        value: &|share| format!("{:.0}%", share * 100.0),
    }
}
