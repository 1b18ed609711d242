//! The sample firm 样例公司: a seeded generator of a small courier outlet, and the truth about it.
//!
//! [`Recipe`] in, a stream of [`SampleShipment`] out; a million shipments need no memory of a million. Everything is
//! drawn from ChaCha8 and computed with `libm`: the same recipe gives the same bytes on every system. While it
//! streams, the generator counts what it made ([`Truth`]), so that a test need not trust the arithmetic it tests.
//!
//! What behaves as in life: volumes fall with rank (Zipf–Mandelbrot), weeks have a low Sunday, the Spring Festival
//! empties the road, 11.11 and 6.18 fill it, and the fuller it is the later parcels come; settlement-account
//! customers (月结) get discounts, some so deep that they lose money; customers begin, fade and stop; parcels get
//! damaged, lost, refused; months are staffed well or badly, which costs money and saves claims, along curves the
//! truth knows ([`TrueCurve`]). What is planted on purpose is named in [`Planted`].
//!
//! Chinese words in this module are data: names, addresses and the headings and values of an export file.

mod calendar;
mod complaint;
mod costs;
mod customer;
mod place;
mod plan;
pub(crate) mod random;
mod row;
mod shipment;
mod staffing;
pub mod store;
mod stream;
mod truth;
mod words;

pub use customer::{Planted, SampleCustomer};
pub use row::{HEADINGS, row};
pub use shipment::{Product, SampleShipment};
pub use staffing::TrueCurve;
pub use stream::Courier;
pub use truth::{CustomerTruth, Tally, Truth};
pub use words::{Kind, PhoneForm};

use keheng_base::{Day, Fault, Month};

/// A name for somebody whose own must not be told; the same of the same number.
pub(crate) fn stand_in(number: u64, firm: bool) -> String {
    let mut chance = random::Flow::new(number, 90);
    if firm { words::firm(&mut chance, Kind::Shop, "") } else { words::person(&mut chance) }
}

/// What to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recipe {
    /// the same seed makes the same firm
    pub seed: u64,
    /// customers on the list, 1 to [`Recipe::MOST_CUSTOMERS`]; each ships at least once when there are enough shipments
    pub customers: u32,
    /// shipments in all, 0 to [`Recipe::MOST_SHIPMENTS`]
    pub shipments: u32,
    /// calendar months, 1 or more; the last is the one `end` lies in, and may be cut short by it
    pub months: u32,
    /// last day of shipping; what is on the road when it ends has not arrived
    pub end: Day,
}

impl Recipe {
    /// Most customers.
    pub const MOST_CUSTOMERS: u32 = 1_000_000;
    /// Most shipments.
    pub const MOST_SHIPMENTS: u32 = 20_000_000;

    /// First day of shipping.
    ///
    /// # Errors
    /// `sample_recipe` when a number is out of its range, or the period leaves the years of the lunar calendar known,
    /// 2020 to 2030.
    pub fn start(&self) -> Result<Day, Fault> {
        let fault = Fault::new("sample_recipe")
            .with("first-year", calendar::YEARS.0)
            .with("last-year", calendar::YEARS.1)
            .with("most-customers", Self::MOST_CUSTOMERS)
            .with("most-shipments", Self::MOST_SHIPMENTS);
        let counts = (1..=Self::MOST_CUSTOMERS).contains(&self.customers) && self.shipments <= Self::MOST_SHIPMENTS;
        let first_year = Month(calendar::YEARS.0 * 12).period().from;
        let last_year = Month(calendar::YEARS.1 * 12 + 11).period().to;
        if !counts || !(1..=132).contains(&self.months) || self.end < first_year || self.end > last_year {
            return Err(fault);
        }
        let start = Month(self.end.month().0 - (self.months as i32 - 1)).period().from;
        if start < first_year { Err(fault) } else { Ok(start) }
    }
}

#[cfg(test)]
mod tests;
