//! Histories made ready for a search: equal ones counted once, and each number of repeats and each time looked up instead
//! of computed anew for every customer.

use super::History;

/// Equal histories.
pub(super) struct Row {
    /// where the number of repeats stands in [`Table::repeats`]
    pub repeats: usize,
    /// where the time of the last purchase stands in [`Table::times`]
    pub last: usize,
    /// where the age stands
    pub age: usize,
    /// how many customers
    pub count: f64,
}

/// All histories.
pub(super) struct Table {
    /// in order of repeats, last purchase, age; so sums do not hang on the order of the customers
    pub rows: Vec<Row>,
    /// every number of repeats there is, rising
    pub repeats: Vec<u32>,
    /// every time there is, in mean ages, rising
    pub times: Vec<f64>,
    /// customers
    pub customers: usize,
    /// all repeats
    pub purchases: f64,
    /// the mean age, which is 1 here, in the caller's unit
    pub unit: f64,
}

impl Table {
    /// Of histories that were checked.
    pub fn new(histories: &[History]) -> Table {
        let mean = histories.iter().map(|h| h.age).sum::<f64>() / histories.len().max(1) as f64;
        let unit = if mean > 0.0 && mean.is_finite() { mean } else { 1.0 };
        let mut keys: Vec<(u32, f64, f64)> =
            histories.iter().map(|h| (h.repeats, h.last / unit, h.age / unit)).collect();
        keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)));
        let mut repeats: Vec<u32> = keys.iter().map(|k| k.0).collect();
        repeats.dedup();
        let mut times: Vec<f64> = keys.iter().flat_map(|k| [k.1, k.2]).collect();
        times.sort_unstable_by(f64::total_cmp);
        times.dedup();
        let place = |time: f64| times.partition_point(|t| *t < time);
        let mut rows: Vec<Row> = Vec::new();
        let mut previous = None;
        for key in &keys {
            match rows.last_mut() {
                Some(row) if previous == Some(key) => row.count += 1.0,
                _ => rows.push(Row {
                    repeats: repeats.partition_point(|r| *r < key.0),
                    last: place(key.1),
                    age: place(key.2),
                    count: 1.0,
                }),
            }
            previous = Some(key);
        }
        let purchases = keys.iter().map(|k| f64::from(k.0)).sum();
        Table { rows, repeats, times, customers: histories.len(), purchases, unit }
    }

    /// Repeats in a mean age: where a search begins.
    pub fn rate(&self) -> f64 {
        (self.purchases / self.customers.max(1) as f64).max(1e-3)
    }

    /// A function of each number of repeats.
    pub fn by_repeats(&self, of: impl Fn(u32) -> f64) -> Vec<f64> {
        self.repeats.iter().map(|x| of(*x)).collect()
    }

    /// ln(α + t) of each time.
    pub fn logs(&self, alpha: f64) -> Vec<f64> {
        self.times.iter().map(|t| libm::log(alpha + t)).collect()
    }
}
