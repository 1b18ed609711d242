//! Service level against cost: curves by formula, months around them.

use super::{Language, share, texts, word};
use keheng_draw::charts::{
    plane::Level,
    u_curve::{Fit, Format, Month, Optimum, Sample, UCurve, Words, Zone},
};

/// The curves of the reference case: 14 + 0.9 / (1.004 - x) rises, 924 (1 - x)² + 150 (1 - x) falls.
pub fn sample(level: f64) -> Sample {
    let short = 1.0 - level;
    let (logistics, failure) = (14.0 + 0.9 / (1.004 - level), 924.0 * short * short + 150.0 * short);
    let total = logistics + failure;
    let half = 0.8 + 60.0 * (level - 0.94) * (level - 0.94) * 10.0;
    Sample { level, logistics, failure, band: Some([total - half, total + half]) }
}

/// Where the sum is lowest: the reference case has 0.94434.
pub const BEST: f64 = 0.944_340_201_572_220_3;

/// What a U-curve borrows.
pub struct Curves {
    pub language: Language,
    pub samples: Vec<Sample>,
    pub months: Vec<Month>,
    pub checks: Vec<[f64; 2]>,
}

/// Samples from 86 to 99.6 %, months by rule.
pub fn curves(language: Language, months: usize) -> Curves {
    let samples = (0..=100).map(|at| sample(0.86 + 0.136 * f64::from(at) / 100.0)).collect();
    let month = |at: usize| {
        let level = 0.885 + 0.1 * ((at * 29) % 97) as f64 / 97.0;
        let noise = ((at * 53) % 31) as f64 / 31.0 - 0.5;
        let outlier = at % 11 == 10;
        Month {
            key: format!("2025-{:02}", at % 12 + 1),
            label: format!("2025-{:02}", at % 12 + 1),
            level,
            cost: sample(level).total() * (1.0 + 0.12 * noise) + if outlier { 9.0 } else { 0.0 },
            excluded: outlier.then(|| word(language, ["双十一", "peak season"])),
        }
    };
    let checks = (0..9).map(|at| 0.89 + 0.012 * f64::from(at)).map(|level| [level, sample(level).total() * 1.015]);
    Curves { language, samples, months: (0..months).map(month).collect(), checks: checks.collect() }
}

fn yuan(value: f64) -> String {
    format!("{value:.2}")
}

fn tick(value: f64) -> String {
    format!("{value}")
}

impl Curves {
    /// The chart.
    pub fn chart(&self, fit: Fit) -> UCurve<'_> {
        let l = self.language;
        let level = |value: f64, [zh, en]: [&str; 2]| Level {
            value,
            label: match l {
                0 => format!("{zh} {}", share(value)),
                _ => format!("{en} {}", share(value)),
            },
        };
        UCurve {
            texts: texts(
                l,
                ["服务水平与成本", "Service level and cost"],
                ["近 24 个月实绩，形状约束最小二乘", "The last 24 months, least squares with shape constraints"],
            ),
            samples: &self.samples,
            zone: Some(Zone {
                from: 0.922,
                to: 0.961,
                label: word(l, ["相差 5% 以内 92.2–96.1%", "within 5%: 92.2–96.1%"]),
            }),
            optimum: Some(Optimum {
                at: sample(BEST),
                interval: Some([0.9385, 0.9501]),
                label: word(l, ["最低总成本 94.4%", "Lowest total cost 94.4%"]),
            }),
            now: Some(level(0.968, ["现在", "Now"])),
            floor: Some(level(0.95, ["合同下限", "Contract floor"])),
            handle: Some(level(0.905, ["试一试", "Try"])),
            months: &self.months,
            checks: &self.checks,
            fit,
            words: Words {
                level: word(l, ["准时率（服务水平）", "On-time rate (service level)"]),
                cost: word(l, ["元 / 票", "CNY per parcel"]),
                logistics: word(l, ["物流成本", "Logistics cost"]),
                failure: word(l, ["服务失败成本", "Cost of failed service"]),
                total: word(l, ["总成本", "Total cost"]),
                band: word(l, ["90% 区间", "90% band"]),
                low: word(l, ["下限", "Low"]),
                high: word(l, ["上限", "High"]),
                interval: word(l, ["最优点区间", "Interval of the optimum"]),
                month: word(l, ["月份", "Month"]),
                excluded: word(l, ["不计入的月份", "Month left out"]),
                check: word(l, ["不设形状的平滑", "Smoothed without a model"]),
                what: word(l, ["项目", "What"]),
                curve: word(l, ["曲线", "Curve"]),
                sketch: word(l, ["示意：多数来自估计", "Sketch: mostly assumption"]),
                refused: word(
                    l,
                    [
                        "各月准时率相差不到 3 个百分点，看不出最低点",
                        "The months differ by less than 3 points: no lowest point can be told",
                    ],
                ),
            },
            format: Format { level: &share, cost: &yuan, tick: &tick },
        }
    }
}
