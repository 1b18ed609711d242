//! Profits, variances, flows: figures of cost accounting made by rule.

use super::{Language, NAMES, amount, share, short_en, short_zh, texts, word};
use keheng_draw::charts::whale::{Customer, Format, Whale, Words};

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
