//! Who is lying 谁在说谎: what costing by volume makes of a customer, beside what the customer's time costs.
//!
//! Costing by volume spreads capacity that nobody used over those who came. That part is taken off first, by volume as
//! it was put on; what is left is the shift between customers, and it adds up to nothing: whoever is charged too much
//! pays for whoever is charged too little.
//!
//! Source: R. S. Kaplan and S. R. Anderson, *Time-Driven Activity-Based Costing*, chapter 1 (cross-subsidies).

use super::split::split_by;
use keheng_base::Fen;
use serde::Serialize;

/// A customer under both methods.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Charge {
    /// cost by volume
    pub volume_fen: Fen,
    /// cost of the time used
    pub timed_fen: Fen,
    /// waybills
    pub units: f64,
}

/// How far the volume is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Shift {
    /// part of the cost by volume that is capacity nobody used
    pub idle_fen: Fen,
    /// cost by volume without it − cost of the time: above zero when the customer pays for others
    pub shifted_fen: Fen,
}

/// Takes the unused capacity off by volume, to the fen, and compares the rest. The shifts add up to zero.
pub fn shifts(charges: &[Charge]) -> Vec<Shift> {
    let unused: Fen = charges.iter().map(|c| c.volume_fen - c.timed_fen).sum();
    let units: Vec<f64> = charges.iter().map(|c| c.units).collect();
    let one = |(c, idle_fen): (&Charge, Fen)| Shift { idle_fen, shifted_fen: c.volume_fen - idle_fen - c.timed_fen };
    charges.iter().zip(split_by(unused, &units)).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_customer_of_little_trouble_pays_for_one_of_much() {
        let charge = |volume, timed, units| Charge { volume_fen: Fen(volume), timed_fen: Fen(timed), units };
        let found = shifts(&[charge(6_000, 2_000, 10.0), charge(6_000, 8_000, 10.0)]);
        assert_eq!(found[0], Shift { idle_fen: Fen(1_000), shifted_fen: Fen(3_000) }, "2,000 of 12,000 were idle");
        assert_eq!(found[1], Shift { idle_fen: Fen(1_000), shifted_fen: Fen(-3_000) });
    }

    proptest! {
        #[test]
        fn shifts_between_customers_add_up_to_nothing(list in prop::collection::vec((0i64..1_000_000_000, 0i64..1_000_000_000, 0u32..90_000), 0..60)) {
            let charges: Vec<Charge> = list.iter().map(|(volume, timed, units)| Charge { volume_fen: Fen(*volume), timed_fen: Fen(*timed), units: f64::from(*units) }).collect();
            let found = shifts(&charges);
            prop_assert_eq!(found.iter().map(|s| s.shifted_fen).sum::<Fen>(), Fen(0));
            for (s, c) in found.iter().zip(&charges) {
                prop_assert_eq!(c.timed_fen + s.shifted_fen + s.idle_fen, c.volume_fen, "from one method to the other");
            }
        }
    }
}
