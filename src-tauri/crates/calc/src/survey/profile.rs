//! Element by element: ours against a competitor as the same people see both, or what staff believe against what customers
//! say.

use crate::stats::{
    adjust::{Adjustment, adjusted},
    t_test::{Test, paired, two_groups},
};
use serde::Serialize;
use ts_rs::TS;

/// One element of service.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Element {
    /// mean of the first less mean of the second; its test and interval
    pub test: Test,
    /// the probability to judge by, since every element is a test: S. Holm, 1979
    pub p_holm: f64,
}

/// Two columns an element, answered by the same people: ours and the competitor's. None for no element, or where one
/// compares nothing: fewer than two people, lengths that differ, equal differences. `level` of the intervals in (0, 1).
///
/// Source: Student, Biometrika 6 (1908) 1-25, of differences.
pub fn ours_and_theirs<C: AsRef<[f64]>>(ours: &[C], theirs: &[C], level: f64) -> Option<Vec<Element>> {
    let even = ours.len() == theirs.len();
    let tests = ours.iter().zip(theirs).map(|(a, b)| paired(a.as_ref(), b.as_ref(), level));
    judged(tests.collect::<Option<_>>().filter(|_| even)?)
}

/// Two columns an element, answered by different people: staff and customers. None as for [`ours_and_theirs`].
///
/// Source: B. L. Welch, Biometrika 34 (1947) 28-35; the internal gap is the first of A. Parasuraman, V. A. Zeithaml and L. L.
/// Berry, Journal of Marketing 49 (1985) 41-50.
pub fn inside_and_outside<C: AsRef<[f64]>>(staff: &[C], customers: &[C], level: f64) -> Option<Vec<Element>> {
    let even = staff.len() == customers.len();
    let tests =
        staff.iter().zip(customers).map(|(a, b)| two_groups(a.as_ref(), b.as_ref(), level).map(|both| both.welch));
    judged(tests.collect::<Option<_>>().filter(|_| even)?)
}

fn judged(tests: Vec<Test>) -> Option<Vec<Element>> {
    let p: Vec<f64> = tests.iter().map(|t| t.p).collect();
    let elements = tests.into_iter().zip(adjusted(&p, Adjustment::Holm));
    let found: Vec<Element> = elements.map(|(test, p_holm)| Element { test, p_holm }).collect();
    (!found.is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_compared_one_by_one() {
        let ours = [vec![5.0, 4.0, 5.0, 4.0], vec![3.0, 2.0, 4.0, 3.0]];
        let theirs = [vec![3.0, 3.0, 4.0, 2.0], vec![3.0, 3.0, 4.0, 2.0]];
        let found = ours_and_theirs(&ours, &theirs, 0.95).unwrap();
        assert_eq!((found[0].test.difference, found[1].test.difference), (1.5, 0.0));
        assert!((found[0].p_holm - 2.0 * found[0].test.p).abs() < 1e-15, "two elements, two tests");
        let apart = inside_and_outside(&ours, &theirs, 0.95).unwrap();
        assert!(apart[0].test.p > found[0].test.p, "the same people tell more");
        assert_eq!(ours_and_theirs(&ours, &theirs[..1], 0.95), None, "an element without its other side");
        assert_eq!(inside_and_outside::<Vec<f64>>(&[], &[], 0.95), None);
    }
}
