//! Control charts with figures made by rule.

use super::{Language, share, texts, word};
use keheng_draw::charts::control::{Change, Control, Format, Kind, Point, Words};

/// Months of a rate; limits step with the number of cases, a second phase starts at `change`.
pub fn points(language: Language, count: usize, change: usize) -> Vec<Point> {
    let month = |at: usize| {
        let cases = 800.0 + 500.0 * ((at * 7) % 5) as f64;
        let phase = usize::from(at >= change);
        let centre = if phase == 0 { 0.972 } else { 0.984 };
        let sigma = f64::sqrt(centre * (1.0 - centre) / cases);
        let noise = (((at * 37) % 19) as f64 / 19.0 - 0.5) * 3.0;
        let signals = match at % 13 {
            5 => vec![1],
            11 => vec![2, 4],
            _ => Vec::new(),
        };
        let value = match signals.as_slice() {
            [1] => centre - 3.8 * sigma,
            [] => centre + noise * sigma,
            _ => centre - 2.4 * sigma,
        };
        let (year, number) = (2024 + at / 12, at % 12 + 1);
        Point {
            key: format!("{year}-{number:02}"),
            label: if language == 0 { format!("{year}年{number}月") } else { format!("{year}-{number:02}") },
            value: Some(value),
            centre,
            lower: Some(centre - 3.0 * sigma),
            upper: Some((centre + 3.0 * sigma).min(1.0)),
            phase,
            excluded: (at == 2).then(|| word(language, ["暴雪停运", "snow, no flights"])),
            signals: if at == 2 { Vec::new() } else { signals },
            ..Point::default()
        }
    };
    (0..count).map(month).collect()
}

/// EWMA and CUSUM of the same months, around level limits.
pub fn summed(language: Language, count: usize, kind: Kind) -> Vec<Point> {
    let (mut weighted, mut up, mut down) = (0.0f64, 0.0f64, 0.0f64);
    let months = (0..count).map(|at| {
        let shift = if at > count * 2 / 3 { 1.1 } else { 0.0 };
        let plain = (((at * 37) % 19) as f64 / 19.0 - 0.5) * 3.0 - shift;
        weighted = 0.2 * plain + 0.8 * weighted;
        up = (up + plain - 0.5).max(0.0);
        down = (down + plain + 0.5).min(0.0);
        // Width of EWMA limits after t steps with weight 0.2 (Roberts 1959).
        let width = 3.0 * f64::sqrt(0.2 / 1.8 * (1.0 - 0.8f64.powi(2 * (at as i32 + 1))));
        let (value, other, limit) = match kind {
            Kind::Cusum => (up, down, 4.0),
            _ => (weighted, plain, width),
        };
        let beyond = value > limit || value < -limit || (kind == Kind::Cusum && other < -limit);
        Point {
            key: at.to_string(),
            label: word(language, ["第", "Week "]) + &(at + 1).to_string() + &word(language, ["周", ""]),
            value: Some(value),
            other: Some(other),
            centre: 0.0,
            lower: Some(-limit),
            upper: Some(limit),
            signals: if beyond { vec![1] } else { Vec::new() },
            ..Point::default()
        }
    });
    months.collect()
}

/// Where the second phase of [`control`] starts.
pub fn change(language: Language, before: usize) -> Vec<Change> {
    vec![Change { before, label: word(language, ["启用新分拣线", "New sorting line"]) }]
}

fn plain(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

/// The chart.
pub fn control<'a>(language: Language, kind: Kind, points: &'a [Point], changes: &'a [Change]) -> Control<'a> {
    let l = language;
    let value = match kind {
        Kind::Shewhart => ["准时率", "On-time rate"],
        Kind::Ewma => ["指数加权均值", "EWMA"],
        Kind::Cusum => ["向上累积和", "Upward sum"],
    };
    let other = if kind == Kind::Ewma { ["单月值", "Plain value"] } else { ["向下累积和", "Downward sum"] };
    Control {
        texts: texts(l, ["准时率控制图", "Control chart of the on-time rate"], ["Laney p′ 图", "Laney p′ chart"]),
        kind,
        points,
        changes,
        bounds: (kind == Kind::Shewhart).then_some([0.0, 1.0]),
        words: Words {
            period: word(l, ["月份", "Month"]),
            value: word(l, value),
            other: word(l, other),
            centre: word(l, ["中心线", "CL"]),
            upper: word(l, ["上限", "UCL"]),
            lower: word(l, ["下限", "LCL"]),
            limits: word(l, ["控制限", "Control limits"]),
            signal: word(l, ["失控信号（规则号）", "Signal (number of the rule)"]),
            excluded: word(l, ["已剔除", "Left out"]),
        },
        format: Format {
            value: if kind == Kind::Shewhart { &share } else { &plain },
            rule: &|rule| format!("rule {rule}"),
        },
    }
}
