//! Storage and packaging 仓储与包装成本: room by weight and days in the store, packaging by parcels; everything else stays
//! with the firm.

use super::{
    super::{Cut, Driver, Input, Outcome, Purpose, Refusal, Source, Target},
    CostMethod, Needs,
    spread::{Column, Spread},
};
use crate::costing::split::split_by;
use keheng_base::Fen;

/// Pools that pay for room or packaging, straight to who used them.
pub(super) struct Stored;

impl CostMethod for Stored {
    fn id(&self) -> &'static str {
        "storage"
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn needs(&self) -> Needs {
        Needs::Part
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let mut pool_fen = vec![Fen(0); input.pools.len()];
        for entry in &input.entries {
            if let Target::Pool(pool) = entry.target {
                pool_fen[pool] += entry.amount_fen;
            }
        }
        let mut spread = Spread::default();
        let mut borne = Fen(0);
        for (at, pool) in input.pools.iter().enumerate() {
            let driver = match pool.purpose {
                Purpose::Storage => Driver::KilogramDays,
                Purpose::Packaging => Driver::Pieces,
                Purpose::Other => continue,
            };
            let weights: Vec<f64> = input.objects.iter().map(|o| o.quantities.of(driver)).collect();
            if pool_fen[at] == Fen(0) {
                continue;
            }
            if weights.iter().all(|w| *w <= 0.0) {
                return Err(Refusal::NothingStored);
            }
            borne += pool_fen[at];
            spread.columns.push(Column::certain(Source::Pool(at), split_by(pool_fen[at], &weights)));
        }
        if spread.columns.is_empty() {
            return Err(Refusal::NoStorage);
        }
        spread.untraced_fen = input.total() - borne;
        Ok(spread.gather(input, self.id(), self.cut()))
    }
}
