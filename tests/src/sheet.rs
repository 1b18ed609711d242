//! Small waybill files, written row by row.

use std::fmt::Write;

/// Headings of [`Sheet`].
const HEADINGS: &str = "运单号,寄件客户,寄件时间,签收时间,运费,成本,状态,异常原因";

/// A CSV file of waybills.
pub struct Sheet(String);

impl Default for Sheet {
    fn default() -> Sheet {
        Sheet(format!("{HEADINGS}\n"))
    }
}

/// One row; empty texts are empty cells.
#[derive(Clone, Copy, Debug, Default)]
pub struct Waybill<'a> {
    /// number
    pub no: &'a str,
    /// payer
    pub customer: &'a str,
    /// time of collection, as written
    pub shipped: &'a str,
    /// time of signature, as written
    pub delivered: &'a str,
    /// freight in yuan
    pub price: &'a str,
    /// direct cost in yuan
    pub cost: &'a str,
    /// status in Chinese
    pub status: &'a str,
    /// trouble in Chinese
    pub trouble: &'a str,
}

impl Sheet {
    /// With these rows.
    pub fn of(rows: &[Waybill]) -> String {
        let mut sheet = Sheet::default();
        rows.iter().for_each(|row| sheet.row(row));
        sheet.0
    }

    /// Adds a row.
    pub fn row(&mut self, w: &Waybill) {
        let Waybill { no, customer, shipped, delivered, price, cost, status, trouble } = w;
        let _ = writeln!(self.0, "{no},{customer},{shipped},{delivered},{price},{cost},{status},{trouble}");
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }
}
