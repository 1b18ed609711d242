//! Cost by product line (品种法) and by batch (分批法): the same cost objects, grouped in two ways.

use super::split::split_by;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A piece of work: a day's waybills of one service, a bulk contract shipment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// the service it belongs to
    pub product: String,
    /// the batch it belongs to
    pub batch: String,
    /// waybills in it
    pub units: f64,
    /// cost traced to it
    pub direct_fen: Fen,
    /// its quantity of the driver that spreads indirect cost
    pub driver_quantity: f64,
}

/// What cost objects are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// product line
    #[default]
    Product,
    /// batch
    Batch,
}

/// A group and its cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// product or batch
    pub name: String,
    /// waybills
    pub units: f64,
    /// traced
    pub direct_fen: Fen,
    /// share of the indirect cost
    pub indirect_fen: Fen,
    /// both
    pub total_fen: Fen,
    /// cost of one waybill, fen; none without waybills
    pub fen_per_unit: Option<f64>,
}

/// Spreads the indirect cost over the objects by the driver, then groups them by name: whichever way they are grouped,
/// the total is the same fen.
pub fn grouped(objects: &[Object], indirect: Fen, by: GroupBy) -> Vec<Group> {
    let weights: Vec<f64> = objects.iter().map(|o| o.driver_quantity).collect();
    let mut groups: BTreeMap<&str, (f64, Fen, Fen)> = BTreeMap::new();
    for (object, indirect_fen) in objects.iter().zip(split_by(indirect, &weights)) {
        let name = if by == GroupBy::Product { &object.product } else { &object.batch };
        let group = groups.entry(name).or_default();
        group.0 += object.units;
        group.1 += object.direct_fen;
        group.2 += indirect_fen;
    }
    let made = groups.into_iter().map(|(name, (units, direct_fen, indirect_fen))| Group {
        name: name.to_owned(),
        units,
        direct_fen,
        indirect_fen,
        total_fen: direct_fen + indirect_fen,
        fen_per_unit: (units > 0.0).then(|| (direct_fen + indirect_fen).0 as f64 / units),
    });
    made.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn both_groupings_hold_the_same_fen(list in prop::collection::vec((0u8..4, 0u8..4, 0i64..1_000_000, 0.0f64..500.0), 1..30), indirect in 0i64..100_000_000) {
            let objects: Vec<Object> = list.into_iter().map(|(product, batch, direct, driver)| Object {
                product: product.to_string(), batch: batch.to_string(), units: 1.0, direct_fen: Fen(direct), driver_quantity: driver,
            }).collect();
            let total: Fen = objects.iter().map(|o| o.direct_fen).sum::<Fen>() + Fen(indirect);
            for by in [GroupBy::Product, GroupBy::Batch] {
                let sum: Fen = grouped(&objects, Fen(indirect), by).iter().map(|g| g.total_fen).sum();
                prop_assert_eq!(sum, total);
            }
        }
    }
}
