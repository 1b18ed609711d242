//! Time-driven activity-based costing 时间驱动作业成本: minutes × cost of a minute of practical capacity.

use super::{
    super::{Cut, Input, Outcome, Refusal, Resources, Source, Unused, Warning},
    CostMethod,
    spread::{Column, Spread},
};
use crate::costing::tdabc::{Band, WorkMinutes, charge, rate};

/// The same minutes, cut by customer or another object. What nobody used stays with the firm.
pub(super) struct Timed {
    pub id: &'static str,
    pub cut: Cut,
}

impl CostMethod for Timed {
    fn id(&self) -> &'static str {
        self.id
    }
    fn cut(&self) -> Cut {
        self.cut
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let resources = Resources::of(input, &input.support)?;
        let mut spread = Spread::traced(input);
        spread.homeless(input, &resources);
        for d in &resources.operating {
            department(input, &resources, *d, &mut spread);
        }
        Ok(spread.gather(input, self.id, self.cut))
    }
}

/// Charges the objects with one department's time.
fn department(input: &Input, resources: &Resources, d: usize, spread: &mut Spread) {
    let cost = resources.final_fen[d];
    let capacity = input.departments[d].capacity;
    let activities: Vec<usize> = (0..input.activities.len()).filter(|a| input.activities[*a].department == d).collect();
    let minutes: Vec<Band> = activities
        .iter()
        .flat_map(|a| input.objects.iter().map(|object| input.minutes(&input.activities[*a], object)))
        .collect();
    let uses: Vec<WorkMinutes> = minutes.iter().map(|m| WorkMinutes(m.likely)).collect();
    let charged = charge(cost, capacity, &uses, input.rounding);
    if charged.fen_per_minute.is_none() {
        spread.idle(d, cost);
        return;
    }
    if charged.overloaded {
        spread.warnings.push(Warning::Overloaded(d));
    }
    spread.rounding_fen += charged.rounding_fen;
    spread.unused.push(Unused {
        department: d,
        capacity_minutes: capacity.0,
        used_minutes: charged.used.0,
        fen_per_minute: charged.fen_per_minute,
        cost_fen: cost,
        amount_fen: charged.unused_fen,
    });
    let used = |of: fn(&Band) -> f64| minutes.iter().map(of).sum::<f64>();
    let at = |of: fn(&Band) -> f64| {
        let basis = WorkMinutes(used(of).max(capacity.0));
        rate(cost, basis, input.rounding).unwrap_or(0.0)
    };
    let (low, likely, high) = (at(|m| m.low), at(|m| m.likely), at(|m| m.high));
    let objects = input.objects.len();
    for (i, a) in activities.iter().enumerate() {
        let cells = i * objects..(i + 1) * objects;
        let less = minutes[cells.clone()].iter().map(|m| m.low * low - m.likely * likely);
        let more = minutes[cells.clone()].iter().map(|m| m.high * high - m.likely * likely);
        spread.columns.push(Column {
            source: Source::Activity(*a),
            less: less.collect(),
            more: more.collect(),
            parts_fen: charged.parts_fen[cells].to_vec(),
        });
    }
}
