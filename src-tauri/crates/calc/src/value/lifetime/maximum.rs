//! The greatest likelihood: a simplex walks near it, Newton's steps finish, and the curvature there tells how sure the
//! parameters are. Parameters are logarithms, so that all are positive.
//!
//! Sources: J. A. Nelder and R. Mead, *A simplex method for function minimization*, Computer Journal 7 (1965) 308-313;
//! standard errors from the observed information, e.g. D. R. Cox and D. V. Hinkley, *Theoretical Statistics*, 1974, § 9.2.

use crate::stats::linear::Square;
use keheng_base::Fault;

/// Told how far a search is, 0..1; says whether to go on.
pub type Progress<'a> = dyn FnMut(f64) -> bool + 'a;

/// Logarithms of parameters beyond this are a corner: a million times the unit.
pub(super) const EDGE: f64 = 14.0;
/// Evaluations that a search usually takes: what progress is told by.
const USUAL: f64 = 320.0;
/// Size of the simplex and how level it must get: each round looks closer.
const ROUNDS: [(f64, f64); 4] = [(0.7, 0.02), (0.5, 1e-3), (1.5, 1e-5), (0.5, 1e-7)];
/// Most evaluations of all.
const MOST: usize = 4_000;

/// A model found by the greatest likelihood.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit<M, const N: usize> {
    /// the model
    pub model: M,
    /// its logarithm of the likelihood, in the caller's units
    pub log_likelihood: f64,
    /// standard errors of the parameters in the order of the model's fields; none where the likelihood has no peak
    pub errors: Option<[f64; N]>,
    /// the same for the logarithms of the parameters: relative errors
    pub relative: Option<[f64; N]>,
    /// customers it was found from
    pub customers: usize,
    /// how often the likelihood was computed
    pub evaluations: usize,
    /// where the search ended, in its own units
    pub(super) logs: [f64; N],
    /// the lower triangle of the covariances of the logarithms
    pub(super) spread: Option<Square>,
    /// the mean that was 1 in the search
    pub(super) unit: f64,
}

impl<M, const N: usize> Fit<M, N> {
    /// Whether a parameter ran away to where it means nothing any more.
    pub fn at_edge(&self) -> bool {
        self.logs.iter().any(|p| p.abs() > EDGE - 1.0)
    }
}

/// Where a function is greatest.
#[derive(Debug)]
pub(super) struct Peak<const N: usize> {
    pub at: [f64; N],
    pub value: f64,
    /// inverse of the negative second derivatives; none where there is no peak
    pub covariance: Option<Square>,
    pub evaluations: usize,
}

impl<const N: usize> Peak<N> {
    /// The fit of a model that was looked for in units of `unit`.
    pub fn fit<M>(self, model: M, parameters: [f64; N], log_likelihood: f64, customers: usize, unit: f64) -> Fit<M, N> {
        let relative = self.covariance.as_ref().map(|c| core::array::from_fn(|i| libm::sqrt(c.at(i, i))));
        Fit {
            model,
            log_likelihood,
            errors: relative.map(|r: [f64; N]| core::array::from_fn(|i| r[i] * parameters[i])),
            relative,
            customers,
            evaluations: self.evaluations,
            logs: self.at,
            spread: self.covariance.as_ref().and_then(Square::cholesky),
            unit,
        }
    }
}

/// The function with what counts and stops.
struct Watched<'a, const N: usize> {
    of: &'a dyn Fn(&[f64; N]) -> f64,
    progress: &'a mut dyn FnMut(f64) -> bool,
    evaluations: usize,
    stopped: bool,
}

impl<const N: usize> Watched<'_, N> {
    fn at(&mut self, point: &[f64; N]) -> f64 {
        if self.stopped || point.iter().any(|p| p.is_nan() || p.abs() > EDGE) {
            return f64::NEG_INFINITY;
        }
        self.evaluations += 1;
        if self.evaluations.is_multiple_of(8) {
            let share = self.evaluations as f64 / (self.evaluations as f64 + USUAL / 3.0);
            self.stopped = !(self.progress)(share.min(0.99));
        }
        let value = (self.of)(point);
        if value.is_nan() { f64::NEG_INFINITY } else { value }
    }
}

/// Looks for the peak from a start; `warm` where the start is known to be near, as in a resample.
///
/// # Errors
/// `cancelled` where the callback said so; `no_likelihood` where the function is no number at the start.
pub(super) fn peak<const N: usize>(
    start: [f64; N],
    of: &dyn Fn(&[f64; N]) -> f64,
    progress: &mut Progress<'_>,
    warm: bool,
) -> Result<Peak<N>, Fault> {
    let mut watched = Watched { of, progress, evaluations: 0, stopped: false };
    let mut at = start.map(|p| p.clamp(-EDGE + 0.5, EDGE - 0.5));
    let mut value = watched.at(&at);
    if !value.is_finite() {
        return Err(Fault::new("no_likelihood"));
    }
    let mut covariance = None;
    if warm {
        (at, value, covariance) = newton(at, value, &mut watched);
    }
    // the first round is enough where there is a peak
    for (size, close) in ROUNDS {
        if covariance.is_some() || watched.evaluations > MOST {
            break;
        }
        (at, value) = simplex(at, value, size, close, &mut watched);
        let found = newton(at, value, &mut watched);
        if watched.stopped {
            return Err(Fault::new("cancelled"));
        }
        (at, value) = (found.0, found.1);
        covariance = found.2;
    }
    (watched.progress)(1.0);
    Ok(Peak { at, value, covariance, evaluations: watched.evaluations })
}

/// Walks until the simplex is small and level.
fn simplex<const N: usize>(at: [f64; N], value: f64, size: f64, close: f64, of: &mut Watched<N>) -> ([f64; N], f64) {
    let mut corners: Vec<([f64; N], f64)> = vec![(at, value)];
    for i in 0..N {
        let mut corner = at;
        corner[i] += if at[i] + size < EDGE { size } else { -size };
        let value = of.at(&corner);
        corners.push((corner, value));
    }
    let along = |from: &[f64; N], to: &[f64; N], by: f64| -> [f64; N] {
        core::array::from_fn(|i| from[i] + by * (to[i] - from[i]))
    };
    for _ in 0..200 * N {
        corners.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (best, worst) = (corners[0], corners[N]);
        let width =
            (0..N).map(|i| corners.iter().map(|c| (c.0[i] - best.0[i]).abs()).fold(0.0, f64::max)).fold(0.0, f64::max);
        if of.stopped || (best.1 - worst.1 < close && width < 50.0 * libm::sqrt(close)) || of.evaluations > MOST {
            break;
        }
        let mean: [f64; N] = core::array::from_fn(|i| corners[..N].iter().map(|c| c.0[i]).sum::<f64>() / N as f64);
        let mirrored = along(&worst.0, &mean, 2.0);
        let reached = of.at(&mirrored);
        if reached > best.1 {
            let farther = along(&worst.0, &mean, 3.0);
            let value = of.at(&farther);
            corners[N] = if value > reached { (farther, value) } else { (mirrored, reached) };
        } else if reached > corners[N - 1].1 {
            corners[N] = (mirrored, reached);
        } else {
            let nearer = along(&worst.0, &mean, if reached > worst.1 { 1.5 } else { 0.5 });
            let value = of.at(&nearer);
            if value > worst.1.max(reached) {
                corners[N] = (nearer, value);
            } else {
                for corner in &mut corners[1..] {
                    corner.0 = along(&best.0, &corner.0, 0.5);
                    corner.1 = of.at(&corner.0);
                }
            }
        }
    }
    corners.sort_by(|a, b| b.1.total_cmp(&a.1));
    corners[0]
}

/// First and second derivatives by differences: none where a neighbour is no number.
fn derivatives<const N: usize>(at: &[f64; N], value: f64, of: &mut Watched<N>) -> Option<([f64; N], Square)> {
    const FINE: f64 = 2e-4;
    const WIDE: f64 = 2e-3;
    let moved = |steps: &[(usize, f64)]| {
        let mut point = *at;
        steps.iter().for_each(|(i, by)| point[*i] += by);
        point
    };
    let slope: [f64; N] =
        core::array::from_fn(|i| (of.at(&moved(&[(i, FINE)])) - of.at(&moved(&[(i, -FINE)]))) / (2.0 * FINE));
    let bend = Square::symmetric(N, |i, j| {
        if i == j {
            return (of.at(&moved(&[(i, WIDE)])) - 2.0 * value + of.at(&moved(&[(i, -WIDE)]))) / (WIDE * WIDE);
        }
        let corner = |a: f64, b: f64, of: &mut Watched<N>| of.at(&moved(&[(i, a * WIDE), (j, b * WIDE)]));
        let same = corner(1.0, 1.0, of) + corner(-1.0, -1.0, of);
        (same - corner(1.0, -1.0, of) - corner(-1.0, 1.0, of)) / (4.0 * WIDE * WIDE)
    });
    (bend.is_finite() && slope.iter().all(|s| s.is_finite())).then_some((slope, bend))
}

/// Newton's steps to the peak and the covariances there; none of these where the steps find no peak.
fn newton<const N: usize>(at: [f64; N], value: f64, of: &mut Watched<N>) -> ([f64; N], f64, Option<Square>) {
    let (mut at, mut value) = (at, value);
    for _ in 0..12 {
        let Some((slope, bend)) = derivatives(&at, value, of) else { break };
        let Some(covariance) = Square::symmetric(N, |i, j| -bend.at(i, j)).inverse() else { break };
        let step: [f64; N] = core::array::from_fn(|i| (0..N).map(|j| covariance.at(i, j) * slope[j]).sum());
        let far = step.iter().fold(0.0f64, |far, s| far.max(s.abs()));
        if far < 2e-6 {
            return (at, value, Some(covariance));
        }
        if far > 2.0 {
            break;
        }
        let mut by = 1.0;
        let noise = 1e-10 * value.abs().max(1.0);
        loop {
            let next: [f64; N] = core::array::from_fn(|i| at[i] + by * step[i]);
            let reached = of.at(&next);
            if reached >= value - noise {
                (at, value) = (next, reached);
                break;
            }
            by /= 2.0;
            if by < 1e-3 {
                return (at, value, None);
            }
        }
    }
    (at, value, None)
}
