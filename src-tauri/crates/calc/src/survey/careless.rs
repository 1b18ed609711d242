//! Who answered without reading.

use crate::stats::{
    columns::{complete, covariances},
    describe::{deviation, median},
    tails::chi2_quantile,
};
use serde::Serialize;
use ts_rs::TS;

/// Signs of one person.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Signs {
    /// the longest run of equal answers, questions in the order they were asked
    pub longstring: usize,
    /// standard deviation of the person's own answers (n − 1): near 0 is straight-lining; none for one answer
    pub spread: Option<f64>,
    /// distance from everybody, in variances: P. C. Mahalanobis, 1936; none where it cannot be computed
    pub distance: Option<f64>,
}

/// Signs of everybody.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Careless {
    /// people with complete answers, in their order
    pub people: Vec<Signs>,
    /// their rows (from 0) in what was given
    pub rows: Vec<usize>,
    /// a distance above it has a probability below 1 − `level`: χ² with as many degrees of freedom as questions
    pub cut: Option<f64>,
    /// rows (from 0) of people above it, as they stand in what was given
    pub far: Vec<usize>,
}

/// The longest run of equal answers.
pub fn longstring(answers: &[f64]) -> usize {
    answers.chunk_by(|a, b| a == b).map(<[f64]>::len).max().unwrap_or(0)
}

/// Signs of the people who answered everything, a column a question; distances only where they are more than the questions
/// and no question follows from others. None where nobody answered everything or lengths differ.
///
/// Source: A. W. Meade and S. B. Craig, Psychological Methods 17 (2012) 437-455; spread: A. M. Dunn et al., Journal of
/// Business and Psychology 33 (2018) 105-121.
pub fn careless<C: AsRef<[Option<f64>]>>(columns: &[C], level: f64) -> Option<Careless> {
    let length = columns.first()?.as_ref().len();
    if columns.iter().any(|c| c.as_ref().len() != length) {
        return None;
    }
    let (columns, rows) = complete(columns);
    if rows.is_empty() {
        return None;
    }
    let distances = distances(&columns);
    let cut = chi2_quantile(level, columns.len() as f64).filter(|_| distances.is_some());
    let person = |at: usize| {
        let answers: Vec<f64> = columns.iter().map(|c| c[at]).collect();
        let distance = distances.as_ref().map(|d| d[at]);
        Signs { longstring: longstring(&answers), spread: deviation(&answers), distance }
    };
    let people: Vec<Signs> = (0..rows.len()).map(person).collect();
    let above = |person: &Signs| person.distance.zip(cut).is_some_and(|(d, cut)| d > cut);
    let far = rows.iter().zip(&people).filter(|(_, person)| above(person)).map(|(row, _)| *row).collect();
    Some(Careless { people, rows, cut, far })
}

/// The squared distance of each person from the mean of all.
fn distances<C: AsRef<[f64]>>(columns: &[C]) -> Option<Vec<f64>> {
    let n = columns.first()?.as_ref().len();
    let lower = covariances(columns)?.cholesky()?;
    let means: Vec<f64> = columns.iter().map(|c| crate::stats::describe::mean(c.as_ref())).collect::<Option<_>>()?;
    let person = |row: usize| {
        let off: Vec<f64> = columns.iter().zip(&means).map(|(c, m)| c.as_ref()[row] - m).collect();
        lower.forth(&off).iter().map(|v| v * v).sum::<f64>()
    };
    let found: Vec<f64> = (0..n).map(person).collect();
    (n > columns.len() && found.iter().all(|d| d.is_finite())).then_some(found)
}

/// How fast people were.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Speed {
    /// median time, s
    pub median: f64,
    /// median time ÷ own time: 2 is twice as fast as most
    pub index: Vec<f64>,
    /// people (from 0) with an index above 2
    pub fast: Vec<usize>,
    /// people with less than a third of the median time
    pub third: Vec<usize>,
}

/// Above it nobody has read the questions.
const TOO_FAST: f64 = 2.0;

/// From times above 0, s; none where there are none or one is not above 0.
///
/// Source: D. J. Leiner, *Too fast, too straight, too weird*, Survey Research Methods 13 (2019) 229-248.
pub fn speed(seconds: &[f64]) -> Option<Speed> {
    if seconds.iter().any(|s| !s.is_finite() || *s <= 0.0) {
        return None;
    }
    let median = median(seconds)?;
    let index: Vec<f64> = seconds.iter().map(|s| median / s).collect();
    if !index.iter().all(|i| i.is_finite()) {
        return None;
    }
    let people = |holds: &dyn Fn(usize) -> bool| (0..seconds.len()).filter(|i| holds(*i)).collect();
    Some(Speed { fast: people(&|i| index[i] > TOO_FAST), third: people(&|i| seconds[i] < median / 3.0), median, index })
}

/// The mean index of a person over several pages, each with a column of times; none as for [`speed`].
pub fn speed_of_pages<C: AsRef<[f64]>>(pages: &[C]) -> Option<Vec<f64>> {
    let each: Vec<Speed> = pages.iter().map(|p| speed(p.as_ref())).collect::<Option<_>>()?;
    let n = each.first()?.index.len();
    let even = each.iter().all(|s| s.index.len() == n);
    even.then(|| (0..n).map(|i| each.iter().map(|s| s.index[i]).sum::<f64>() / each.len() as f64).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends() {
        assert_eq!(longstring(&[]), 0);
        assert_eq!(longstring(&[3.0, 3.0, 4.0, 3.0]), 2);
        assert_eq!(speed(&[10.0, 0.0]), None, "nobody answers in no time");
        let straight = careless(&[vec![Some(3.0); 2], vec![Some(3.0); 2]], 0.999).unwrap();
        assert_eq!((straight.cut, straight.people[0].longstring), (None, 2), "no distance without variance");
        assert_eq!(straight.people[0].spread, Some(0.0));
        assert_eq!(
            careless(&[vec![None, Some(1.0)], vec![Some(1.0), None]], 0.999),
            None,
            "nobody answered everything"
        );
    }

    #[test]
    fn people_are_named_by_their_rows() {
        // ten rows alike, a hole before them and an odd one behind
        let mut first: Vec<Option<f64>> = vec![None];
        first.extend((0..10).map(|i| Some(f64::from(i % 2))));
        first.push(Some(9.0));
        let second: Vec<Option<f64>> = (0..12).map(|i| Some(f64::from(i % 3))).collect();
        let found = careless(&[first, second], 0.95).unwrap();
        assert_eq!(found.rows, (1..12).collect::<Vec<_>>());
        assert_eq!(found.people.len(), 11);
        assert_eq!(found.far, [11], "its row in what was given, not its place among the complete");
    }

    proptest! {
        #[test]
        fn distances_add_up(cells in prop::collection::vec(0.0f64..9.0, 60)) {
            let columns: Vec<&[f64]> = cells.chunks(20).collect();
            let Some(found) = distances(&columns) else { return Ok(()) };
            prop_assert!((found.iter().sum::<f64>() - 3.0 * 19.0).abs() < 1e-6, "Σ D² = k (n − 1)");
        }
    }
}
