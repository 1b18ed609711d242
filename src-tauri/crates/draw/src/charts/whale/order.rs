//! Customers by falling profit, with the sums so far.

use super::Customer;
use crate::charts::finite;

pub(super) struct Order<'a> {
    pub customers: Vec<&'a Customer>,
    /// Sum of the first k profits, k = 0 ... n.
    pub sums: Vec<f64>,
}

impl<'a> Order<'a> {
    pub fn new(customers: &'a [Customer]) -> Self {
        let mut customers: Vec<&Customer> = customers.iter().collect();
        // Equal profits by key, so that the same customers make the same picture in whatever order they come.
        customers.sort_by(|a, b| finite(b.profit).total_cmp(&finite(a.profit)).then_with(|| a.key.cmp(&b.key)));
        let mut sums = Vec::with_capacity(customers.len() + 1);
        sums.push(0.0);
        let mut sum = 0.0;
        for customer in &customers {
            sum += finite(customer.profit);
            sums.push(sum);
        }
        Self { customers, sums }
    }

    /// Profit of the firm.
    pub fn total(&self) -> f64 {
        self.sums[self.sums.len() - 1]
    }

    /// How many customers earn: where the curve is highest.
    pub fn peak(&self) -> usize {
        self.customers.partition_point(|customer| finite(customer.profit) > 0.0)
    }
}
