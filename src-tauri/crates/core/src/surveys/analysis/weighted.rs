//! Figures of people who do not count alike.
//!
//! Weights are scaled to Kish's effective n of the people they belong to: shares and means stay, and whatever is computed
//! from their sums as if they were people is as exact as the sample really is.

use super::{
    LEVEL,
    data::{Data, Group, Item},
    table::Figure,
};
use keheng_calc::{
    stats::{
        describe::{self, median, weighted_mean},
        moments::Moments,
        power::margin_of_mean,
        proportion::Interval,
        t_test::one_sample_of,
    },
    survey::raking::effective_n,
};

/// A mean with weights.
pub struct Mean {
    pub mean: f64,
    /// of the mean, by Student's t with effective n − 1; none where nothing is left of one
    pub interval: Option<Interval>,
}

impl Data<'_> {
    /// Weights of people looked at, by their places, that add up to their effective n; none where nothing is weighted.
    pub fn worth(&self, places: &[usize]) -> Option<Vec<f64>> {
        let all = self.weights.as_ref()?;
        let own: Vec<f64> = places.iter().map(|at| all[self.people[*at]]).collect();
        let (sum, effective) = (own.iter().sum::<f64>(), effective_n(&own).unwrap_or(0.0));
        let scale = if sum > 0.0 { effective / sum } else { 0.0 };
        Some(own.into_iter().map(|w| w * scale).collect())
    }

    /// As many people without weights would be as exact; none where nothing is weighted.
    pub fn effective_n(&self) -> Option<f64> {
        let everybody: Vec<usize> = (0..self.people.len()).collect();
        self.worth(&everybody).map(|worth| worth.iter().sum())
    }
}

/// People who answered: what they said, and what they count where they do not count alike.
pub struct Sample {
    /// one a person, without blanks
    pub values: Vec<f64>,
    /// weights that add up to the effective n; none where everybody counts once
    pub worth: Option<Vec<f64>>,
}

impl Sample {
    /// Of people looked at, by their places.
    pub fn of(data: &Data, item: &Item, places: &[usize]) -> Sample {
        let own: Vec<usize> = places.iter().copied().filter(|at| !item.values[*at].is_nan()).collect();
        Sample { values: own.iter().map(|at| item.values[*at]).collect(), worth: data.worth(&own) }
    }

    /// Of each group.
    pub fn by_group(data: &Data, item: &Item, groups: &[&Group]) -> Vec<Sample> {
        groups.iter().map(|group| Sample::of(data, item, &group.people)).collect()
    }

    /// Its mean; none without anybody.
    pub fn mean(&self) -> Option<f64> {
        match &self.worth {
            None => describe::mean(&self.values),
            Some(worth) => weighted_mean(&self.values, worth),
        }
    }

    /// Its first figures; none where less than two people are left of it.
    pub fn moments(&self) -> Option<Moments> {
        Moments::with(&self.values, self.worth.as_deref())
    }

    /// The middle; with weights the lowest value that half of them reach.
    pub fn median(&self) -> Option<f64> {
        let Some(worth) = &self.worth else { return median(&self.values) };
        let mut all: Vec<(f64, f64)> = self.values.iter().copied().zip(worth.iter().copied()).collect();
        all.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let half = worth.iter().sum::<f64>() / 2.0;
        let mut reached = 0.0;
        let middle = all.iter().find(|(_, weight)| {
            reached += weight;
            // the same sum in another order may miss the half by a hair
            reached >= half * (1.0 - 1e-12)
        });
        middle.map(|(value, _)| *value).filter(|_| half > 0.0)
    }

    /// n, mean, its interval, spread; with weights also the effective n: columns [`Sample::columns`].
    pub fn described(&self) -> Vec<Figure> {
        let Some(worth) = &self.worth else { return Figure::described(&self.values) };
        let moments = self.moments();
        let interval = moments.and_then(|m| one_sample_of(&m, 0.0, LEVEL)).map(|t| t.interval);
        vec![
            Figure::Count(self.values.len() as f64),
            Figure::number(weighted_mean(&self.values, worth), 2),
            Figure::range(interval, 2),
            Figure::number(moments.map(|m| m.variance.sqrt()), 2),
            Figure::Number(worth.iter().sum(), 1),
        ]
    }

    /// Heads of [`Sample::described`].
    pub fn columns(data: &Data) -> Vec<&'static str> {
        let effective = data.weights.is_some().then_some("effective");
        ["n", "mean", "interval", "sd"].into_iter().chain(effective).collect()
    }
}

/// The mean of values with weights that add up to their effective n; none where nothing weighs.
pub fn mean(values: &[f64], weights: &[f64]) -> Option<Mean> {
    let mean = weighted_mean(values, weights)?;
    let n: f64 = weights.iter().sum();
    let off: f64 = values.iter().zip(weights).map(|(v, w)| w * (v - mean) * (v - mean)).sum();
    let sd = (n > 1.0).then(|| (off / (n - 1.0)).sqrt());
    let half = sd.and_then(|sd| margin_of_mean(sd, n, LEVEL));
    Some(Mean { mean, interval: half.map(|half| Interval { lo: mean - half, hi: mean + half }) })
}

#[cfg(test)]
mod tests {
    use super::mean;

    #[test]
    fn equal_weights_are_no_weights() {
        let values = [1.0, 2.0, 2.0, 5.0];
        let found = mean(&values, &[1.0; 4]).unwrap();
        let plain = keheng_calc::stats::t_test::one_sample(&values, 0.0, super::LEVEL).unwrap();
        assert!((found.mean - 2.5).abs() < 1e-12);
        let interval = found.interval.unwrap();
        assert!((interval.lo - plain.interval.lo).abs() < 1e-9 && (interval.hi - plain.interval.hi).abs() < 1e-9);
        let tilted = mean(&[1.0, 5.0], &[1.5, 0.5]).unwrap();
        assert!((tilted.mean - 2.0).abs() < 1e-12, "three quarters say 1: {}", tilted.mean);
        assert!(mean(&values, &[0.0; 4]).is_none());
    }
}
