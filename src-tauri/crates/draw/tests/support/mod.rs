//! Charts with figures made by rule, in both languages, for all tests of this crate.

pub mod check;
pub mod costs;
pub mod level;
pub mod more;
pub mod spc;
pub mod surveys;

use keheng_draw::{
    charts::{lorenz, pareto, trend},
    sheet::Texts,
};

/// A language of the test words: 0 Chinese, 1 English.
pub type Language = usize;

/// A word in that language.
pub fn word(language: Language, both: [&str; 2]) -> String {
    both[language].to_owned()
}

/// Texts around a chart.
pub fn texts(language: Language, title: [&str; 2], subtitle: [&str; 2]) -> Texts {
    Texts {
        title: word(language, title),
        subtitle: word(language, subtitle),
        headed: true,
        summary: word(language, ["前 20% 的客户带来 71% 的收入。", "The first 20% of customers bring 71% of revenue."]),
        empty: word(language, ["这段时间还没有运单", "No shipments in this period yet"]),
    }
}

const NAMES: [[&str; 2]; 8] = [
    ["杭州云栖茶叶有限公司", "Cloud Rest Tea"],
    ["宁波海港机电设备制造厂", "Harbour Electric Works"],
    ["义乌小商品城日用百货批发部", "Daily Goods Wholesale"],
    ["绍兴黄酒", "Old Rice Wine"],
    ["温州鞋业集团", "Southern Shoe Group"],
    ["嘉兴服装", "Lakeside Clothing"],
    ["金华火腿食品股份有限公司", "Golden Ham Foods"],
    ["台州模具", "Precision Moulds"],
];

/// Customers with amounts that fall like a power of their rank, classed at 70 and 90 % of the sum.
pub fn customers(language: Language, count: usize, steepness: f64) -> Vec<pareto::Item> {
    let amounts: Vec<f64> = (0..count).map(|at| 480_000.0 / (at as f64 + 1.0).powf(steepness)).collect();
    let total: f64 = amounts.iter().sum();
    let mut sum = 0.0;
    let class = amounts.iter().map(|amount| {
        let before = sum / total;
        sum += amount;
        if before < 0.7 { 0 } else { usize::from(before >= 0.9) + 1 }
    });
    let items = amounts.iter().zip(class).enumerate().map(|(at, (&amount, class))| pareto::Item {
        key: format!("customer-{at}"),
        label: word(language, NAMES[at % NAMES.len()]),
        amount,
        class,
        last: false,
    });
    items.collect()
}

/// What a Pareto chart borrows.
pub struct ParetoData {
    pub language: Language,
    pub items: Vec<pareto::Item>,
    pub cuts: Vec<pareto::Cut>,
    pub classes: Vec<pareto::Class>,
}

/// Classes and cuts that follow from the items.
pub fn pareto_data(language: Language, items: Vec<pareto::Item>) -> ParetoData {
    let total: f64 = items.iter().map(|item| item.amount).sum();
    let part =
        |most: usize| items.iter().filter(|item| item.class == most).map(|item| item.amount).sum::<f64>() / total;
    let number = |class: usize| items.iter().filter(|item| item.class == class).count();
    let classes = ["A", "B", "C"].iter().enumerate().map(|(at, name)| pareto::Class {
        label: (*name).to_owned(),
        caption: match language {
            0 => format!("{name} 类 · {} 位客户 · {:.1}%", number(at), part(at) * 100.0),
            _ => format!("{name} · {} customers · {:.1}%", number(at), part(at) * 100.0),
        },
    });
    let cut = |label: [&str; 2], after: usize| pareto::Cut { after, label: word(language, label) };
    let cuts = vec![cut(["A/B 分界", "A/B cut"], number(0)), cut(["B/C 分界", "B/C cut"], number(0) + number(1))];
    ParetoData { language, classes: classes.collect(), cuts, items }
}

/// Money to the fen.
pub fn amount(value: f64) -> String {
    format!("{value:.2}")
}

/// Money on an axis, in units of ten thousand.
pub fn short_zh(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { format!("{} 万", (value / 1_000.0).round() / 10.0).replace('-', "−") }
}

/// Money on an axis, in thousands.
pub fn short_en(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { format!("{}k", (value / 100.0).round() / 10.0).replace('-', "−") }
}

/// A share as people read it.
pub fn share(value: f64) -> String {
    let percent = value * 100.0;
    if (percent - percent.round()).abs() < 1e-6 { format!("{percent:.0}%") } else { format!("{percent:.1}%") }
}

impl ParetoData {
    /// The chart.
    pub fn chart(&self) -> pareto::Pareto<'_> {
        let l = self.language;
        pareto::Pareto {
            texts: texts(
                l,
                ["客户收入帕累托图", "Revenue by customer"],
                ["2025 年 1–6 月 · 按收入从高到低排列", "January to June 2025, largest first"],
            ),
            items: &self.items,
            cuts: &self.cuts,
            classes: &self.classes,
            words: pareto::Words {
                rank: word(l, ["客户数（从大到小）", "Customers from the largest"]),
                customer: word(l, ["客户", "Customer"]),
                amount: word(l, ["收入（元）", "Revenue (CNY)"]),
                share: word(l, ["占比", "Share"]),
                cumulative: word(l, ["累计占比", "Cumulative share"]),
                class: word(l, ["分类", "Class"]),
                count: word(l, ["客户数", "Customers"]),
                rest: word(l, ["其余客户", "All others"]),
            },
            format: pareto::Format {
                amount: &amount,
                tick: if l == 0 { &short_zh } else { &short_en },
                share: &share,
                count: &|count| count.to_string(),
                ranks: if l == 0 {
                    &|a, b| format!("第 {a}–{b} 位")
                } else {
                    &|a, b| format!("Customers {a} to {b}")
                },
            },
        }
    }
}

/// Amounts for the concentration curve.
pub fn amounts(count: usize, steepness: f64) -> Vec<f64> {
    customers(0, count, steepness).iter().map(|item| item.amount).collect()
}

/// A concentration curve; the point found is read off the amounts.
pub fn lorenz(language: Language, amounts: &[f64]) -> lorenz::Lorenz<'_> {
    let total: f64 = amounts.iter().sum();
    let first = amounts.len().div_ceil(5);
    let (customers, amount) =
        (first as f64 / amounts.len().max(1) as f64, amounts[..first].iter().sum::<f64>() / total);
    let found = lorenz::Share {
        customers,
        amount,
        label: match language {
            0 => format!("前 {} 的客户带来 {}", share(customers), share(amount)),
            _ => format!("first {} bring {}", share(customers), share(amount)),
        },
    };
    let reference =
        lorenz::Share {
            customers: 0.2, amount: 0.8, label: word(language, ["二八参考点 80/20", "80/20 reference"])
        };
    lorenz::Lorenz {
        texts: texts(
            language,
            ["客户集中度", "How concentrated revenue is"],
            ["收入是否集中在少数客户手里", "Do a few customers carry the firm?"],
        ),
        amounts,
        reference: Some(reference),
        found: Some(found),
        words: lorenz::Words {
            customers: word(language, ["客户占比（从大到小）", "Share of customers, largest first"]),
            amount: word(language, ["收入累计占比", "Share of revenue"]),
            curve: word(language, ["实际分布", "Found"]),
            equality: word(language, ["完全平均", "All alike"]),
            gini: word(language, ["基尼系数 0.62", "Gini coefficient 0.62"]),
        },
        share: &share,
    }
}

/// Months with a slump, a thin holiday month, and optionally a month without shipments.
pub fn months(language: Language, count: usize, gap: Option<usize>) -> Vec<trend::Point> {
    let months = (0..count).map(|at| {
        let (year, month) = (2024 + at / 12, at % 12 + 1);
        let cases: u64 = if month == 2 { 18 } else { 900 + 70 * (at as u64 % 7) };
        let wave = ((at * 37) % 11) as f64 / 11.0;
        let rate = if month == 2 { 17.0 / 18.0 } else { 0.972 + 0.016 * wave };
        // Wilson score interval (1927) at 95 %.
        let (n, z) = (cases as f64, 1.959_963_984_540_054);
        let middle = (rate + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (rate * (1.0 - rate) / n + z * z / (4.0 * n * n)).sqrt();
        trend::Point {
            key: format!("{year}-{month:02}"),
            label: if language == 0 { format!("{year}年{month}月") } else { format!("{year}-{month:02}") },
            rate: (gap != Some(at)).then_some(rate),
            low: middle - half,
            high: middle + half,
            cases: if gap == Some(at) { 0 } else { cases },
            small: cases < 30,
        }
    });
    months.collect()
}

/// On-time rate by month.
pub fn trend(language: Language, points: &[trend::Point]) -> trend::Trend<'_> {
    trend::Trend {
        texts: texts(
            language,
            ["准时交货率", "On-time rate"],
            ["按应到日期统计，逾期未到算迟到", "By due date; overdue counts as late"],
        ),
        points,
        target: Some(trend::Target { value: 0.99, kept: 0.99, label: word(language, ["目标 99%", "Target 99%"]) }),
        words: trend::Words {
            period: word(language, ["月份", "Month"]),
            rate: word(language, ["准时率", "On-time rate"]),
            interval: word(language, ["95% 置信区间", "95% interval"]),
            cases: word(language, ["应到票数", "Due"]),
            small: word(language, ["样本少于 30 票", "Fewer than 30 shipments"]),
        },
        format: trend::Format {
            rate: &share,
            interval: &|low, high| format!("{}–{}", share(low), share(high)),
            count: &|count| count.to_string(),
        },
    }
}
