//! Tangents, profit, comparisons, panels, causes and the heat table, with figures made by rule.

use super::{Language, NAMES, amount, level, share, short_en, short_zh, texts, word};
use keheng_draw::charts::{
    boxes, causes, compare, matrix, multiples, pareto, plane::Level, profit_curve, tangents, u_curve,
};

fn signed(value: f64) -> String {
    format!("{:+.2}", value / 100.0).replace('-', "−")
}

fn tick(value: f64) -> String {
    format!("{value}").replace('-', "−")
}

/// Tangents at a level, slopes by the derivative of the formulas of [`level::sample`].
pub fn tangents(language: Language, samples: &[u_curve::Sample], at: f64) -> tangents::Tangents<'_> {
    let l = language;
    let slopes = [0.9 / ((1.004 - at) * (1.004 - at)), -1_848.0 * (1.0 - at) - 150.0];
    let named = |[zh, en]: [&str; 2], slope: f64| format!("{} {}", word(l, [zh, en]), signed(slope));
    tangents::Tangents {
        texts: texts(l, ["斜率相反又相等的地方", "Where slopes are opposite and equal"], ["拖动竖线", "Drag the rule"]),
        samples,
        touch: tangents::Touch {
            at: level::sample(at),
            slopes,
            labels: [
                named(["每提高 1 点多花", "one point more costs"], slopes[0]),
                named(["每提高 1 点少赔", "one point more saves"], slopes[1]),
                named(["合计", "together"], slopes[0] + slopes[1]),
            ],
            label: word(l, ["服务水平 ", "Level "]) + &share(at),
        },
        optimum: Some(Level { value: level::BEST, label: word(l, ["最低点 94.4%", "Lowest 94.4%"]) }),
        words: tangents::Words {
            level: word(l, ["准时率（服务水平）", "On-time rate (service level)"]),
            cost: word(l, ["元 / 票", "CNY per parcel"]),
            logistics: word(l, ["物流成本", "Logistics cost"]),
            failure: word(l, ["服务失败成本", "Cost of failed service"]),
            total: word(l, ["总成本", "Total cost"]),
            curve: word(l, ["曲线", "Curve"]),
            slope: word(l, ["斜率（元 / 点）", "Slope (CNY a point)"]),
        },
        format: tangents::Format { level: &share, cost: &amount, tick: &tick, slope: &signed },
    }
}

/// How revenue answers to service.
#[derive(Clone, Copy)]
pub enum Response {
    /// Ballou: 0.5 sqrt(SL) against 0.00055 SL².
    Root,
    /// Logarithm.
    Log,
    /// A threshold with saturation (ADBUDG).
    S,
}

/// Revenue and cost at a level in per cent.
pub fn profit(response: Response, level: f64) -> profit_curve::Point {
    let (revenue, cost) = match response {
        Response::Root => (0.5 * level.sqrt(), 0.000_55 * level * level),
        Response::Log => (1.1 * (1.0 + level / 4.0).ln(), 0.000_3 * level * level + 0.2),
        Response::S => {
            let power = (level / 62.0).powi(6);
            (0.4 + 4.2 * power / (1.0 + power), 0.6 + 0.000_35 * level * level)
        }
    };
    profit_curve::Point { level, revenue, cost }
}

/// Levels from 0 to 100 %.
pub fn profits(response: Response) -> Vec<profit_curve::Point> {
    (0..=100).map(|level| profit(response, f64::from(level))).collect()
}

/// A profit curve; the best level is searched on a fine grid.
pub fn profit_curve(
    language: Language,
    response: Response,
    points: &[profit_curve::Point],
) -> profit_curve::ProfitCurve<'_> {
    let l = language;
    let best = (0..=100_000)
        .map(|at| profit(response, f64::from(at) / 1_000.0))
        .max_by(|a, b| a.profit().total_cmp(&b.profit()))
        .expect("a grid has points");
    let percent = |value: f64| format!("{value:.1}%");
    profit_curve::ProfitCurve {
        texts: texts(l, ["收入、成本与利润", "Revenue, cost and profit"], ["服务水平的函数", "By service level"]),
        points,
        best: Some(profit_curve::Best {
            at: best,
            label: word(l, ["利润最大 ", "Greatest profit "]) + &percent(best.level),
        }),
        other: Some(Level { value: 62.0, label: word(l, ["成本最低 62%", "Lowest cost 62%"]) }),
        handle: Some(Level { value: 80.0, label: word(l, ["试一试 80%", "Try 80%"]) }),
        words: profit_curve::Words {
            level: word(l, ["服务水平", "Service level"]),
            amount: word(l, ["万元 / 月", "10,000 CNY a month"]),
            revenue: word(l, ["收入", "Revenue"]),
            cost: word(l, ["成本", "Cost"]),
            profit: word(l, ["利润", "Profit"]),
        },
        format: profit_curve::Format { level: &|level| format!("{level:.0}%"), amount: &amount, tick: &tick },
    }
}

/// Customers reckoned in several ways.
pub fn methods(language: Language, count: usize) -> (Vec<String>, Vec<compare::Row>) {
    let names =
        [["按运单数", "By parcel"], ["作业成本", "ABC"], ["时间驱动", "Time-driven ABC"], ["直接成本", "Direct only"]];
    let row = |at: usize| {
        let base = 3.4 - 0.35 * at as f64;
        let value = |method: usize| {
            base + (((at * 5 + method * 7) % 9) as f64 - 4.0) * 0.22 + if method == 3 { 1.1 } else { 0.0 }
        };
        compare::Row {
            key: format!("customer-{at}"),
            label: word(language, NAMES[at % NAMES.len()]),
            values: (0..4).map(|method| (at % 5 != 4 || method != 2).then(|| value(method))).collect(),
        }
    };
    (names.iter().map(|name| word(language, *name)).collect(), (0..count).map(row).collect())
}

/// A comparison.
pub fn compare<'a>(language: Language, methods: &'a [String], rows: &'a [compare::Row]) -> compare::Compare<'a> {
    let l = language;
    compare::Compare {
        texts: texts(
            l,
            ["谁在说谎：几种算法的单票利润", "Profit per parcel, by method"],
            ["2025 年 6 月", "June 2025"],
        ),
        methods,
        rows,
        words: compare::Words { who: word(l, ["客户", "Customer"]), value: word(l, ["元 / 票", "CNY per parcel"]) },
        format: compare::Format {
            value: &|value| format!("{value:.2}").replace('-', "−"),
            tick: &tick,
            more: if l == 0 {
                &|count| format!("还有 {count} 位在表中")
            } else {
                &|count| format!("{count} more in the table")
            },
        },
    }
}

/// Six KPIs over some months.
pub fn panels(language: Language, months: usize) -> (Vec<String>, Vec<multiples::Panel>) {
    let periods = (0..months).map(|at| format!("2025-{:02}", at % 12 + 1)).collect();
    let names = [
        ["准时交货率", "On-time rate"],
        ["报告按时处理率", "Reports on time"],
        ["客户无投诉率", "No complaint"],
        ["破损率", "Damage rate"],
        ["配送准确率", "Accuracy"],
        ["单票服务成本", "Service cost per parcel"],
    ];
    let panel = |at: usize| {
        let light = multiples::Light::ALL[(at * 3) % 4];
        let value = |month: usize| 0.96 + 0.03 * ((month * (at + 3) * 7) % 11) as f64 / 11.0;
        let values: Vec<Option<f64>> = (0..months).map(|month| (at != 2 || month != 3).then(|| value(month))).collect();
        multiples::Panel {
            key: format!("kpi-{at}"),
            label: word(language, names[at]),
            light,
            latest: values.last().copied().flatten().map_or_else(String::new, share),
            target: (at != 4).then(|| (0.98, word(language, ["目标 98%", "Target 98%"]))),
            figures: values.iter().map(|value| value.map_or_else(String::new, share)).collect(),
            values,
        }
    };
    (periods, (0..6).map(panel).collect())
}

/// Small multiples.
pub fn multiples<'a>(
    language: Language,
    periods: &'a [String],
    panels: &'a [multiples::Panel],
) -> multiples::Multiples<'a> {
    let l = language;
    multiples::Multiples {
        texts: texts(l, ["服务指标", "Service KPIs"], ["近 12 个月", "The last 12 months"]),
        periods,
        panels,
        words: multiples::Words {
            kpi: word(l, ["指标", "KPI"]),
            period: word(l, ["月份", "Month"]),
            value: word(l, ["数值", "Value"]),
            target: word(l, ["目标", "Target"]),
            light: word(l, ["状态", "Light"]),
            lights: [
                word(l, ["达标", "Met"]),
                word(l, ["待观察", "Open"]),
                word(l, ["未达标", "Missed"]),
                word(l, ["样本太少", "Too few cases"]),
            ],
        },
    }
}

/// Causes of complaints.
pub fn causes(language: Language, count: usize) -> Vec<causes::Cause> {
    let names = [
        ["派送延误", "Late delivery"],
        ["破损", "Damage"],
        ["丢失", "Loss"],
        ["态度", "Manner"],
        ["错派", "Wrong place"],
        ["虚假签收", "False signature"],
        ["理赔慢", "Slow claims"],
        ["电话不通", "No answer"],
    ];
    let cause = |at: usize| causes::Cause {
        key: at.to_string(),
        label: word(language, names[at % names.len()]) + &if at < names.len() { String::new() } else { at.to_string() },
        amount: (180.0 / (at as f64 + 1.0)).round(),
    };
    (0..count).map(cause).collect()
}

/// A Pareto chart of causes.
pub fn pareto_of_causes(language: Language, causes: &[causes::Cause]) -> causes::Causes<'_> {
    let l = language;
    let class = |label: [&str; 2]| pareto::Class { label: word(l, label), caption: word(l, label) };
    causes::Causes {
        texts: texts(l, ["投诉原因", "Why customers complain"], ["2025 年 1–6 月", "January to June 2025"]),
        causes,
        vital: 0.8,
        classes: [class(["主要原因", "Vital few"]), class(["其他原因", "The others"])],
        cut: word(l, ["80% 分界", "80% border"]),
        words: pareto::Words {
            rank: word(l, ["原因数", "Causes"]),
            customer: word(l, ["原因", "Cause"]),
            amount: word(l, ["件数", "Cases"]),
            share: word(l, ["占比", "Share"]),
            cumulative: word(l, ["累计占比", "Cumulative share"]),
            class: word(l, ["类别", "Class"]),
            count: word(l, ["原因数", "Causes"]),
            rest: word(l, ["其余原因", "All others"]),
        },
        format: pareto::Format {
            amount: &|value| format!("{value:.0}"),
            tick: &tick,
            share: &share,
            count: &|count| count.to_string(),
            ranks: if l == 0 { &|a, b| format!("第 {a}–{b} 项") } else { &|a, b| format!("Causes {a} to {b}") },
        },
    }
}

/// Costs by item and stage.
pub fn costs(language: Language, count: usize) -> (Vec<String>, Vec<matrix::Item>) {
    let stages = [
        ["揽收", "Collect"],
        ["分拣", "Sort"],
        ["干线", "Line-haul"],
        ["派送", "Deliver"],
        ["客服", "Customer service"],
    ];
    let items = [
        ["人工", "Labour"],
        ["车辆油费", "Vehicles and fuel"],
        ["场地", "Premises"],
        ["包装材料", "Packing"],
        ["理赔", "Claims"],
        ["系统与通信", "Software and phone"],
    ];
    let item = |at: usize| matrix::Item {
        key: format!("item-{at}"),
        label: word(language, items[at % items.len()]),
        cells: (0..5)
            .map(|stage| {
                9_000.0 * ((at * 7 + stage * 3) % 10) as f64 / (at as f64 + 1.0)
                    - if at == 4 && stage == 2 { 9_000.0 } else { 0.0 }
            })
            .collect(),
    };
    (stages.iter().map(|stage| word(language, *stage)).collect(), (0..count).map(item).collect())
}

/// A heat table.
pub fn matrix<'a>(language: Language, stages: &'a [String], items: &'a [matrix::Item]) -> matrix::Matrix<'a> {
    let l = language;
    matrix::Matrix {
        texts: texts(l, ["物流成本矩阵", "Logistics cost by item and stage"], ["2025 年 6 月，元", "June 2025, CNY"]),
        stages,
        items,
        words: matrix::Words {
            item: word(l, ["费用", "Item"]),
            stage: word(l, ["环节", "Stage"]),
            total: word(l, ["合计", "Total"]),
            others: word(l, ["其他费用", "Other items"]),
            amount: word(l, ["金额", "Amount"]),
            share: word(l, ["占比", "Share"]),
        },
        format: matrix::Format { amount: &amount, short: if l == 0 { &short_zh } else { &short_en }, share: &share },
    }
}

/// Boxes of customers: so many in each, by row and column.
pub fn tiles(language: Language, counts: [[f64; 2]; 2]) -> [[boxes::Tile; 2]; 2] {
    let names = [[["游离", "Mercenary"], ["忠诚", "Loyal"]], [["流失", "Defector"], ["被动留存", "Hostage"]]];
    [0, 1].map(|row| {
        [0, 1].map(|column| boxes::Tile {
            key: format!("box:{row}-{column}"),
            label: word(language, names[row][column]),
            count: counts[row][column],
            lines: [format!("{:.0}", counts[row][column]), share(counts[row][column] / 100.0)],
            facts: Vec::new(),
        })
    })
}

/// Four boxes.
pub fn boxes(language: Language, tiles: &[[boxes::Tile; 2]; 2]) -> boxes::Boxes<'_> {
    let l = language;
    boxes::Boxes {
        texts: texts(l, ["满意与再购", "Satisfied and buying again"], ["90 天", "90 days"]),
        tiles,
        words: boxes::Words {
            columns: [["未再购", "Did not"], ["再购", "Bought again"]].map(|w| word(l, w)),
            rows: [["满意", "Satisfied"], ["不满意", "Not satisfied"]].map(|w| word(l, w)),
            name: word(l, ["格子", "Box"]),
            heads: [["客户", "Customers"], ["占运费", "Revenue"]].map(|w| word(l, w)),
        },
    }
}
