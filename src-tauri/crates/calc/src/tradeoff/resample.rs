//! The rows of a fit made ready once, so that each of hundreds of resamples only adds products.

use super::{
    chance::Chance,
    curve::{Component, Curve, Part},
    dictionary::{FALLING, RISING, Term},
    months::{Interview, Month},
    nnls::{Normal, nnls},
};

/// Two months added in thought: see [`super::fit::MoreData`].
pub(super) struct Added<'a> {
    /// where they would be
    pub service: f64,
    /// what the fit says they would cost
    pub curve: &'a Curve,
    /// how far months stray from the fit, relative: pairs of logistics and service cost
    pub errors: &'a [(f64, f64)],
}

/// How many months are added in thought.
pub(super) const ADDED: usize = 2;

/// A component's fitted columns: the curve and what stands beside it (volume, season).
#[derive(Clone, Debug, PartialEq)]
struct Solved {
    component: Component,
    /// coefficients of the nuisance columns, signed
    beside: Vec<f64>,
    /// coefficients of the scaled columns
    scaled: Vec<f64>,
}

/// A cost whose square is below this share of the mean square counts as that much: the last yuan of failure cost must not
/// outweigh everything else.
const FLOOR: f64 = 0.01;

/// One component's design.
struct Design {
    terms: &'static [Term],
    /// the norm of each column; fitting divides by it, so that no column is favoured for its unit
    norms: Vec<f64>,
    /// rows as they enter, scaled
    rows: Vec<Vec<f64>>,
    /// products of each row with itself, times its weight: a resample adds them up
    products: Vec<Vec<f64>>,
    values: Vec<f64>,
    weights: Vec<f64>,
    /// mean square of the fitted costs, once they are known
    scale: f64,
}

/// Everything that is the same in each resample.
pub(super) struct Prepared {
    weights: Vec<f64>,
    months: usize,
    error: f64,
    beside: Vec<Vec<f64>>,
    logistics: Design,
    service_cost: Design,
}

/// A resample's answer: the curve, and the coefficients of volume and season for both components.
pub(super) struct Fitted {
    pub curve: Curve,
    pub beside: [Vec<f64>; 2],
}

impl Prepared {
    /// `beside` holds for each month the nuisance columns (signed, zero on average), equally many.
    pub(super) fn new(months: &[Month], interview: Option<&Interview>, beside: Vec<Vec<f64>>) -> Prepared {
        let mean = months.iter().map(|m| m.weight).sum::<f64>() / (months.len().max(1)) as f64;
        let answers = interview.map_or(&[][..], |i| &i.answers);
        let each = interview.map_or(0.0, |i| i.months_each);
        let weights = months.iter().map(|m| m.weight / mean).chain(answers.iter().map(|_| each)).collect::<Vec<_>>();
        let levels: Vec<f64> = months.iter().map(|m| m.service).chain(answers.iter().map(|a| a.service)).collect();
        let width = beside.first().map_or(0, Vec::len);
        let mut beside = beside;
        // an answer speaks of an ordinary month
        beside.resize(levels.len(), vec![0.0; width]);
        let logistics = months.iter().map(|m| m.logistics).chain(answers.iter().map(|a| a.logistics)).collect();
        let service = months.iter().map(|m| m.service_cost).chain(answers.iter().map(|a| a.service_cost)).collect();
        Prepared {
            logistics: Design::new(RISING, &levels, &beside, &weights, logistics).evened(),
            service_cost: Design::new(FALLING, &levels, &beside, &weights, service).evened(),
            months: months.len(),
            error: interview.map_or(0.0, |i| i.error),
            weights,
            beside,
        }
    }

    /// The fit of the data as they are.
    pub(super) fn fit(&self) -> Fitted {
        let (logistics, service_cost) = (self.logistics.fit(), self.service_cost.fit());
        Fitted {
            curve: Curve { logistics: logistics.component, service_cost: service_cost.component },
            beside: [logistics.beside, service_cost.beside],
        }
    }

    /// The fit of a resample: months drawn with replacement in pairs of level and costs, answers kept with an error drawn.
    pub(super) fn resample(&self, chance: &mut Chance, added: Option<&Added>) -> Curve {
        let mut times = vec![0.0f64; self.months];
        for _ in 0..self.months {
            times[chance.below(self.months)] += 1.0;
        }
        let designs = [&self.logistics, &self.service_cost];
        let mut normals = designs.map(|d| Normal::new(d.norms.len()));
        for (design, normal) in designs.iter().zip(&mut normals) {
            for (i, times) in times.iter().enumerate().filter(|(_, t)| **t > 0.0) {
                design.put(normal, i, *times, design.values[i]);
            }
        }
        for i in self.months..self.weights.len() {
            for (design, normal) in designs.iter().zip(&mut normals) {
                // never negative: an answer is a cost, however uncertain
                let value = design.values[i] * (1.0 + self.error * chance.normal()).max(0.0);
                design.put(normal, i, 1.0, value);
            }
        }
        if let Some(added) = added {
            for _ in 0..ADDED {
                let (logistics, service) = added.errors[chance.below(added.errors.len())];
                let values = [
                    added.curve.logistics.value(added.service) * (1.0 + logistics),
                    added.curve.service_cost.value(added.service) * (1.0 + service),
                ];
                for ((design, normal), value) in designs.iter().zip(&mut normals).zip(values) {
                    let width = design.norms.len() - design.terms.len();
                    let row = design.row(added.service, &vec![0.0; width / 2]);
                    normal.add(&row, value, design.evenness(value));
                }
            }
        }
        let [logistics, service_cost] = normals;
        Curve {
            logistics: self.logistics.solve(&logistics).component,
            service_cost: self.service_cost.solve(&service_cost).component,
        }
    }

    /// What volume and season did to a month, for both components, money per shipment.
    pub(super) fn effect(&self, fitted: &Fitted, month: usize) -> (f64, f64) {
        let of = |c: &[f64]| c.iter().zip(&self.beside[month]).map(|(c, b)| c * b).sum();
        (of(&fitted.beside[0]), of(&fitted.beside[1]))
    }

    /// The share of the total weight that the interview has.
    pub(super) fn prior_share(&self) -> f64 {
        let own: f64 = self.weights[..self.months].iter().sum();
        let total: f64 = self.weights.iter().sum();
        if total > 0.0 { 1.0 - own / total } else { 0.0 }
    }
}

impl Design {
    fn new(terms: &'static [Term], levels: &[f64], beside: &[Vec<f64>], weights: &[f64], values: Vec<f64>) -> Design {
        let width = terms.len() + 2 * beside.first().map_or(0, Vec::len);
        let weights = weights.to_vec();
        let mut design = Design {
            terms,
            norms: vec![1.0; width],
            rows: Vec::new(),
            products: Vec::new(),
            values,
            weights,
            scale: 1.0,
        };
        let raw: Vec<Vec<f64>> = levels.iter().zip(beside).map(|(x, b)| design.row(*x, b)).collect();
        let norm = |j: usize| libm::sqrt(raw.iter().zip(&design.weights).map(|(r, w)| w * r[j] * r[j]).sum());
        design.norms = (0..width).map(norm).map(|n: f64| if n > 0.0 { n } else { 1.0 }).collect();
        design.rows = levels.iter().zip(beside).map(|(x, b)| design.row(*x, b)).collect();
        design.multiply();
        design
    }

    fn multiply(&mut self) {
        let product = |(row, weight): (&Vec<f64>, &f64)| {
            row.iter().flat_map(|a| row.iter().map(move |b| weight * a * b)).collect::<Vec<f64>>()
        };
        self.products = self.rows.iter().zip(&self.weights).map(product).collect();
    }

    /// Weighs rows so that errors count by their share of the cost, not by their yuan: dear months stray by more yuan, and
    /// unweighted they alone would shape the curve.
    fn evened(mut self) -> Design {
        let first = self.fit();
        let fitted: Vec<f64> =
            self.rows.iter().map(|row| first.scaled.iter().zip(row).map(|(c, v)| c * v).sum()).collect();
        self.scale = fitted.iter().map(|f| f * f).sum::<f64>() / fitted.len() as f64;
        let even: Vec<f64> = fitted.iter().map(|f| self.evenness(*f)).collect();
        for (weight, even) in self.weights.iter_mut().zip(even) {
            *weight *= even;
        }
        self.multiply();
        self
    }

    /// The weight of an observation of this cost.
    fn evenness(&self, cost: f64) -> f64 {
        self.scale / (cost * cost + FLOOR * self.scale)
    }

    fn fit(&self) -> Solved {
        let mut normal = Normal::new(self.norms.len());
        for (i, value) in self.values.iter().enumerate() {
            self.put(&mut normal, i, 1.0, *value);
        }
        self.solve(&normal)
    }

    /// A nuisance column enters twice, with both signs: NNLS then leaves its sign free.
    fn row(&self, x: f64, beside: &[f64]) -> Vec<f64> {
        let columns = self.terms.iter().map(|t| t.value(x)).chain(beside.iter().flat_map(|b| [*b, -b]));
        columns.zip(&self.norms).map(|(value, norm)| value / norm).collect()
    }

    fn put(&self, normal: &mut Normal, i: usize, times: f64, value: f64) {
        for (cell, product) in normal.gram.iter_mut().zip(&self.products[i]) {
            *cell += times * product;
        }
        let share = times * self.weights[i] * value;
        for (cell, column) in normal.right.iter_mut().zip(&self.rows[i]) {
            *cell += share * column;
        }
    }

    fn solve(&self, normal: &Normal) -> Solved {
        let scaled = nnls(normal);
        let found: Vec<f64> = scaled.iter().zip(&self.norms).map(|(c, norm)| c / norm).collect();
        let (terms, beside) = found.split_at(self.terms.len());
        let parts = self.terms.iter().zip(terms).filter(|(_, w)| **w > 0.0);
        Solved {
            component: Component { parts: parts.map(|(term, weight)| Part { term: *term, weight: *weight }).collect() },
            beside: beside.chunks(2).map(|pair| pair[0] - pair[1]).collect(),
            scaled,
        }
    }
}
