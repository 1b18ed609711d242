//! Indirect cost by departments 间接成本: three ways to carry support on, side by side.

use super::{
    super::{Cut, Input, Key, Line, Outcome, Refusal, Resources, Source, resources::network},
    CostMethod,
    spread::Spread,
};
use crate::costing::alloc::{Support, by_service_given, order_spread};
use keheng_base::Fen;

/// How support is carried on; the lines are operating departments.
pub(super) enum Indirect {
    /// to operating departments only
    Direct,
    /// step-down: the band of a line is what other orders would make of it
    Step,
    /// with all mutual services
    Reciprocal,
}

impl CostMethod for Indirect {
    fn id(&self) -> &'static str {
        match self {
            Indirect::Direct => "indirect_direct",
            Indirect::Step => "indirect_step",
            Indirect::Reciprocal => "indirect_reciprocal",
        }
    }
    fn cut(&self) -> Cut {
        Cut::Department
    }
    fn support(&self, input: &Input) -> Result<Support, Refusal> {
        Ok(match (self, &input.support) {
            (Indirect::Direct, _) => Support::Direct,
            (Indirect::Reciprocal, _) => Support::Reciprocal,
            (Indirect::Step, Support::Step { order }) => Support::Step { order: order.clone() },
            // The usual order looks at who serves whom, not at money.
            (Indirect::Step, _) => {
                let nothing = vec![Fen(0); input.departments.len()];
                Support::Step { order: by_service_given(&network(input, &nothing).0) }
            }
        })
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let resources = Resources::of(input, &self.support(input)?)?;
        let spread_of_orders = match self {
            Indirect::Step => order_spread(&network(input, &resources.own_fen).0),
            Indirect::Direct | Indirect::Reciprocal => None,
        };
        let mut spread = Spread::traced(input);
        spread.homeless(input, &resources);
        let traced: Fen = spread.columns.iter().flat_map(|c| &c.parts_fen).copied().sum();
        let sources: Vec<Source> =
            resources.operating.iter().map(|d| Source::Department(*d)).chain([Source::Shipments]).collect();
        let columns = sources.len();
        let alone = |at: usize, amount: Fen| {
            let mut parts = vec![Fen(0); columns];
            parts[at] = amount;
            parts
        };
        let line = |(at, d): (usize, &usize)| {
            let amount_fen = resources.final_fen[*d];
            let reach = spread_of_orders.as_ref().map(|s| &s.departments[at]);
            Line {
                key: Key::Department(*d),
                amount_fen,
                low_fen: reach.map_or(amount_fen, |r| r.low_fen),
                high_fen: reach.map_or(amount_fen, |r| r.high_fen),
                parts_fen: alone(at, amount_fen),
            }
        };
        let mut lines: Vec<Line> = resources.operating.iter().enumerate().map(line).collect();
        if traced != Fen(0) {
            lines.push(Line {
                key: Key::Traced,
                amount_fen: traced,
                low_fen: traced,
                high_fen: traced,
                parts_fen: alone(columns - 1, traced),
            });
        }
        spread.columns.clear();
        Ok(Outcome { sources, lines, ..spread.gather(input, self.id(), self.cut()) })
    }
}
