//! Profits, variances, flows: figures of cost accounting made by rule.

use super::{Language, NAMES, amount, share, short_en, short_zh, texts, word};
use keheng_draw::charts::{
    sankey, tornado, waterfall,
    whale::{Customer, Format, Whale, Words},
};

/// Profits that fall from good to bad; `lift` moves them all.
pub fn profits(language: Language, count: usize, lift: f64) -> Vec<Customer> {
    let profit = |at: usize| {
        let place = at as f64 / count.max(1) as f64;
        42_000.0 / (1.0 + 9.0 * place) - 9_000.0 - 26_000.0 * place.powi(6) + lift
    };
    let customers = (0..count).map(|at| Customer {
        key: format!("customer-{at:05}"),
        label: word(language, NAMES[at % NAMES.len()]),
        profit: profit(at),
    });
    customers.collect()
}

/// A whale curve.
pub fn whale<'a>(language: Language, customers: &'a [Customer], band: &'a [[f64; 2]]) -> Whale<'a> {
    let l = language;
    Whale {
        texts: texts(l, ["客户利润鲸鱼曲线", "Whale curve of profit"], ["2025 年 1–6 月", "January to June 2025"]),
        customers,
        band,
        today: None,
        words: Words {
            rank: word(l, ["客户数（按利润从高到低）", "Customers, most profitable first"]),
            customer: word(l, ["客户", "Customer"]),
            profit: word(l, ["利润", "Profit"]),
            cumulative: word(l, ["累计利润（元）", "Profit so far (CNY)"]),
            share: word(l, ["占总利润", "Share of the profit"]),
            band: word(l, ["工时估计的影响", "Range of the time estimates"]),
            count: word(l, ["客户数", "Customers"]),
            rest: word(l, ["其余客户", "All others"]),
        },
        format: Format {
            amount: &amount,
            tick: if l == 0 { &short_zh } else { &short_en },
            share: &share,
            count: &|count| count.to_string(),
            ranks: if l == 0 { &|a, b| format!("第 {a}–{b} 位") } else { &|a, b| format!("Customers {a} to {b}") },
            peak: if l == 0 {
                &|count, height| format!("前 {count} 位客户 {height}")
            } else {
                &|count, height| format!("{height} after {count}")
            },
            lost: if l == 0 {
                &|count, lost| format!("{count} 位客户亏掉 {:.0} 元", lost)
            } else {
                &|count, lost| format!("{count} customers lose {:.0}", lost)
            },
        },
    }
}

fn short(language: Language, value: f64) -> String {
    if language == 0 { short_zh(value) } else { short_en(value) }
}

/// From budget to actual: the Webb figures, which close on 14,900.
pub fn variances(language: Language) -> Vec<waterfall::Step> {
    use waterfall::Kind::{Favourable, Total, Unfavourable};
    let step = |key: &str, label: [&str; 2], value: f64, kind| waterfall::Step {
        key: key.into(),
        label: word(language, label),
        value,
        kind,
    };
    vec![
        step("static", ["静态预算利润", "Static budget"], 108_000.0, Total),
        step("volume", ["业务量差异", "Sales volume"], -64_000.0, Unfavourable),
        step("price", ["售价差异", "Selling price"], 50_000.0, Favourable),
        step("material-price", ["材料价格差异", "Material price"], -44_400.0, Unfavourable),
        step("material-use", ["材料用量差异", "Material usage"], -33_700.0, Unfavourable),
        step("labour", ["人工效率差异", "Labour efficiency"], 18_000.0, Favourable),
        step("fixed", ["固定成本差异", "Fixed cost"], -19_000.0, Unfavourable),
        step("actual", ["实际利润", "Actual"], 14_900.0, Total),
    ]
}

/// Costs of two months that hardly differ.
pub fn near(language: Language) -> Vec<waterfall::Step> {
    let mut steps = variances(language);
    for step in &mut steps {
        step.value = match step.key.as_str() {
            "static" => 1_008_000.0,
            "actual" => 914_900.0,
            _ => step.value,
        };
    }
    steps
}

/// A waterfall.
pub fn waterfall(language: Language, steps: &[waterfall::Step]) -> waterfall::Waterfall<'_> {
    let l = language;
    waterfall::Waterfall {
        texts: texts(l, ["预算到实际的差异", "From budget to actual"], ["2025 年 6 月", "June 2025"]),
        steps,
        words: waterfall::Words {
            step: word(l, ["项目", "Step"]),
            value: word(l, ["元", "CNY"]),
            level: word(l, ["累计到", "Leads to"]),
            meaning: word(l, ["性质", "Meaning"]),
            total: word(l, ["合计", "Total"]),
            favourable: word(l, ["有利差异", "Favourable"]),
            unfavourable: word(l, ["不利差异", "Unfavourable"]),
        },
        format: waterfall::Format {
            amount: &|value| format!("{value:.0}").replace('-', "−"),
            change: &|value| format!("{value:+.0}").replace('-', "−"),
            tick: if l == 0 { &short_zh } else { &short_en },
        },
    }
}

/// Which assumption moves the profit most.
pub fn assumptions(language: Language, count: usize) -> Vec<tornado::Bar> {
    let names = [
        ["派件每票分钟", "Minutes per delivery"],
        ["分拣产能利用率", "Use of sorting capacity"],
        ["理赔金额", "Amount of claims"],
        ["油价", "Price of fuel"],
        ["客服通话分钟", "Minutes per call"],
    ];
    let bar = |at: usize| {
        let half = 9_000.0 / (at as f64 + 1.0);
        let sign = if at.is_multiple_of(2) { -1.0 } else { 1.0 };
        tornado::Bar {
            key: at.to_string(),
            label: word(language, names[at % names.len()]),
            range: ["−10%".into(), "+10%".into()],
            results: [21_400.0 - sign * half, 21_400.0 + sign * half * 1.3],
        }
    };
    (0..count).map(bar).collect()
}

/// A tornado.
pub fn tornado(language: Language, bars: &[tornado::Bar]) -> tornado::Tornado<'_> {
    let l = language;
    tornado::Tornado {
        texts: texts(l, ["哪个估计最要紧", "Which assumption matters"], ["各变动 10%", "Each moved by 10%"]),
        bars,
        base: 21_400.0,
        base_label: word(l, ["现在 21,400 元", "As it is: 21,400"]),
        tried: None,
        words: tornado::Words {
            assumption: word(l, ["估计", "Assumption"]),
            result: word(l, ["该客户利润（元）", "Profit of this customer (CNY)"]),
            low: word(l, ["取低值", "At its low end"]),
            high: word(l, ["取高值", "At its high end"]),
            swing: word(l, ["变动幅度", "Swing"]),
        },
        format: tornado::Format {
            value: &|value| format!("{value:.0}"),
            tick: if l == 0 { &short_zh } else { &short_en },
        },
    }
}

/// What a Sankey diagram borrows.
pub struct Flows {
    pub language: Language,
    pub nodes: Vec<sankey::Node>,
    pub flows: Vec<sankey::Flow>,
}

/// Resources to activities to customers; a part of every activity is not used.
pub fn flows(language: Language, customers: usize) -> Flows {
    let resources = [["工资", "Wages"], ["车辆油费", "Vehicles and fuel"], ["房租", "Rent"], ["系统", "Software"]];
    let activities =
        [["揽收", "Collect"], ["分拣", "Sort"], ["干线", "Line-haul"], ["派送", "Deliver"], ["客服", "Service"]];
    let mut nodes = Vec::new();
    let mut node = |key: String, label: String, column, kind| {
        nodes.push(sankey::Node { key, label, column, kind });
        nodes.len() - 1
    };
    let from: Vec<usize> = resources
        .iter()
        .map(|name| node(format!("pool:{}", name[1]), word(language, *name), 0, sankey::Kind::Plain))
        .collect();
    let through: Vec<usize> = activities
        .iter()
        .map(|name| node(format!("activity:{}", name[1]), word(language, *name), 1, sankey::Kind::Plain))
        .collect();
    let to: Vec<usize> = (0..customers)
        .map(|at| node(format!("customer-{at}"), word(language, NAMES[at % NAMES.len()]), 2, sankey::Kind::Plain))
        .collect();
    let unused = node("unused".into(), word(language, ["闲置产能", "Unused capacity"]), 2, sankey::Kind::Unused);
    let mut flows = Vec::new();
    let weights: Vec<f64> = (0..customers).map(|at| 1.0 / (at as f64 + 1.0)).collect();
    let whole: f64 = weights.iter().sum();
    for (a, &activity) in through.iter().enumerate() {
        let mut arrived = 0.0;
        for (r, &resource) in from.iter().enumerate() {
            let amount = 1_000.0 * ((a * 7 + r * 5) % 11) as f64 / (r as f64 * 0.8 + 1.0);
            flows.push(sankey::Flow { from: resource, to: activity, amount });
            arrived += amount;
        }
        let idle = arrived * (0.08 + 0.04 * a as f64);
        flows.push(sankey::Flow { from: activity, to: unused, amount: idle });
        for (customer, weight) in to.iter().zip(&weights) {
            flows.push(sankey::Flow { from: activity, to: *customer, amount: (arrived - idle) * weight / whole });
        }
    }
    Flows { language, nodes, flows }
}

impl Flows {
    /// The chart.
    pub fn chart(&self) -> sankey::Sankey<'_> {
        let l = self.language;
        sankey::Sankey {
            texts: texts(l, ["钱流到哪里", "Where the money goes"], ["2025 年 6 月", "June 2025"]),
            nodes: &self.nodes,
            flows: &self.flows,
            words: sankey::Words {
                columns: vec![
                    word(l, ["资源", "Resources"]),
                    word(l, ["作业", "Activities"]),
                    word(l, ["客户", "Customers"]),
                ],
                from: word(l, ["从", "From"]),
                to: word(l, ["到", "To"]),
                amount: word(l, ["金额", "Amount"]),
                share: word(l, ["占比", "Share"]),
                others: word(l, ["其他", "Others"]),
            },
            format: sankey::Format {
                amount: &amount,
                short: if l == 0 { &|value| short(0, value) } else { &|value| short(1, value) },
                share: &share,
            },
        }
    }
}
