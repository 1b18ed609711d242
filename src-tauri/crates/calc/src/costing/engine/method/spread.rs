//! What the methods share: parts of cost for each object, gathered into lines.

use super::super::{Cut, Input, Key, Leg, Line, Object, Outcome, Resources, Source, Stage, Target, Unused, Warning};
use crate::costing::split::{split_by, whole_fen};
use keheng_base::Fen;
use std::collections::{BTreeMap, HashMap};

/// A column: what each object gets from one source.
pub(super) struct Column {
    pub source: Source,
    pub parts_fen: Vec<Fen>,
    /// change of each part when all times are at their best, fen; empty when time plays no part
    pub less: Vec<f64>,
    /// the same when all times are at their worst
    pub more: Vec<f64>,
}

impl Column {
    pub fn certain(source: Source, parts_fen: Vec<Fen>) -> Column {
        Column { source, parts_fen, less: Vec::new(), more: Vec::new() }
    }
}

/// A costing under way.
#[derive(Default)]
pub(super) struct Spread {
    pub columns: Vec<Column>,
    pub unused: Vec<Unused>,
    pub rounding_fen: Fen,
    pub untraced_fen: Fen,
    pub warnings: Vec<Warning>,
}

impl Spread {
    /// What needs no spreading: the cost that shipments carry and the entries booked on customers.
    pub fn traced(input: &Input) -> Spread {
        let mut spread = Spread::default();
        spread.columns.push(Column::certain(Source::Shipments, input.objects.iter().map(|o| o.direct_fen).collect()));
        let mut booked: BTreeMap<i64, Fen> = BTreeMap::new();
        for entry in &input.entries {
            if let Target::Customer(customer) = entry.target {
                *booked.entry(customer).or_default() += entry.amount_fen;
            }
        }
        if booked.is_empty() {
            return spread;
        }
        let mut of: HashMap<i64, Vec<usize>> = HashMap::new();
        for (at, object) in input.objects.iter().enumerate() {
            of.entry(object.customer).or_default().push(at);
        }
        let mut parts_fen = vec![Fen(0); input.objects.len()];
        for (customer, amount) in booked {
            match of.get(&customer) {
                Some(places) => {
                    let weights: Vec<f64> = places.iter().map(|at| input.objects[*at].quantities.0[0]).collect();
                    for (at, part) in places.iter().zip(split_by(amount, &weights)) {
                        parts_fen[*at] += part;
                    }
                }
                None => {
                    spread.untraced_fen += amount;
                    spread.warnings.push(Warning::Absent(customer));
                }
            }
        }
        spread.columns.push(Column::certain(Source::Booked, parts_fen));
        spread
    }

    /// Notes pools without a department.
    pub fn homeless(&mut self, input: &Input, resources: &Resources) {
        self.untraced_fen += resources.homeless_fen;
        let homeless = input.pools.iter().enumerate().filter(|(_, p)| p.shares.is_empty());
        self.warnings.extend(homeless.map(|(pool, _)| Warning::Homeless(pool)));
    }

    /// Spreads a cost over the objects by weights; without any weight nobody bears it.
    pub fn by_weight(&mut self, source: Source, department: usize, cost: Fen, weights: &[f64]) {
        if weights.iter().any(|w| *w > 0.0) {
            self.columns.push(Column::certain(source, split_by(cost, weights)));
        } else {
            self.idle(department, cost);
        }
    }

    /// A cost nobody can be charged with.
    pub fn idle(&mut self, department: usize, cost: Fen) {
        self.untraced_fen += cost;
        if cost != Fen(0) && !self.warnings.contains(&Warning::Idle(department)) {
            self.warnings.push(Warning::Idle(department));
        }
    }

    /// The lines of a cut.
    pub fn gather(mut self, input: &Input, method: &'static str, cut: Cut) -> Outcome {
        self.warnings.sort_unstable();
        let sources: Vec<Source> = self.columns.iter().map(|c| c.source).collect();
        let mut lines = match cut {
            Cut::Stage => self.by_stage(input),
            Cut::Leg => self.by_leg(input),
            _ => self.by_key(input, |object| key(cut, object)),
        };
        lines.sort_by_key(|l| l.key);
        Outcome {
            method,
            cut,
            total_fen: input.total(),
            sources,
            lines,
            unused_fen: self.unused.iter().map(|u| u.amount_fen).sum(),
            unused: self.unused,
            rounding_fen: self.rounding_fen,
            untraced_fen: self.untraced_fen,
            warnings: self.warnings,
        }
    }

    fn by_key(&self, input: &Input, key: impl Fn(&Object) -> Key) -> Vec<Line> {
        let mut place: HashMap<Key, usize> = HashMap::new();
        let mut lines: Vec<Line> = Vec::new();
        let mut doubt: Vec<(f64, f64)> = Vec::new();
        let at: Vec<usize> = input
            .objects
            .iter()
            .map(|object| {
                let key = key(object);
                *place.entry(key).or_insert_with(|| {
                    lines.push(empty(key, self.columns.len()));
                    doubt.push((0.0, 0.0));
                    lines.len() - 1
                })
            })
            .collect();
        for (column, c) in self.columns.iter().enumerate() {
            for (object, part) in c.parts_fen.iter().enumerate() {
                lines[at[object]].parts_fen[column] += *part;
            }
            for (object, (less, more)) in c.less.iter().zip(&c.more).enumerate() {
                doubt[at[object]].0 += less;
                doubt[at[object]].1 += more;
            }
        }
        lines.iter_mut().zip(doubt).for_each(|(line, (less, more))| close(line, less, more));
        lines
    }

    /// Both legs of each route that has either; a leg without cost has no line.
    fn by_leg(&self, input: &Input) -> Vec<Line> {
        let mut lines: BTreeMap<Key, (Line, f64, f64)> = BTreeMap::new();
        for (column, c) in self.columns.iter().enumerate() {
            let leg = match stage_of(input, c.source) {
                Stage::LineHaul => Leg::Haul,
                _ => Leg::Terminal,
            };
            for (object, part) in c.parts_fen.iter().enumerate().filter(|(_, part)| **part != Fen(0)) {
                let key = Key::Leg(input.objects[object].route, leg);
                let (line, less, more) = lines.entry(key).or_insert_with(|| (empty(key, self.columns.len()), 0.0, 0.0));
                line.parts_fen[column] += *part;
                *less += c.less.get(object).copied().unwrap_or(0.0);
                *more += c.more.get(object).copied().unwrap_or(0.0);
            }
        }
        let close = |(mut line, less, more): (Line, f64, f64)| {
            close(&mut line, less, more);
            line
        };
        lines.into_values().map(close).collect()
    }

    fn by_stage(&self, input: &Input) -> Vec<Line> {
        let mut lines: BTreeMap<Stage, (Line, f64, f64)> = BTreeMap::new();
        for (column, c) in self.columns.iter().enumerate() {
            let stage = stage_of(input, c.source);
            let empty = || (empty(Key::Stage(stage), self.columns.len()), 0.0, 0.0);
            let (line, less, more) = lines.entry(stage).or_insert_with(empty);
            line.parts_fen[column] += c.parts_fen.iter().copied().sum();
            *less += c.less.iter().sum::<f64>();
            *more += c.more.iter().sum::<f64>();
        }
        let close = |(mut line, less, more): (Line, f64, f64)| {
            close(&mut line, less, more);
            line
        };
        lines.into_values().map(close).collect()
    }
}

/// Where on the way a source causes its cost; what the shipments carry and what is booked counts as line-haul.
fn stage_of(input: &Input, source: Source) -> Stage {
    match source {
        Source::Activity(a) => input.activities[a].stage,
        _ => Stage::LineHaul,
    }
}

fn empty(key: Key, columns: usize) -> Line {
    Line { key, amount_fen: Fen(0), low_fen: Fen(0), high_fen: Fen(0), parts_fen: vec![Fen(0); columns] }
}

/// Adds up a line. Where a department is overloaded, worse times of all may even lower one's share: the band still
/// holds the amount.
fn close(line: &mut Line, less: f64, more: f64) {
    line.amount_fen = line.parts_fen.iter().copied().sum();
    line.low_fen = line.amount_fen + whole_fen(less).min(whole_fen(more)).min(Fen(0));
    line.high_fen = line.amount_fen + whole_fen(more).max(whole_fen(less)).max(Fen(0));
}

fn key(cut: Cut, object: &Object) -> Key {
    match cut {
        Cut::Route => Key::Route(object.route),
        Cut::Product => Key::Product(object.product),
        Cut::Batch => Key::Batch(object.customer, object.month),
        Cut::Customer | Cut::Stage | Cut::Department | Cut::Leg => Key::Customer(object.customer),
    }
}
