//! RFM: how long ago, how often, how much, each as a score of 5 (best) to 1.
//!
//! A score is a fifth of the customers: 5 less the fifths that are strictly better. Equal values share a score, the better
//! one, as classes do in [`super::abc`]; so where all are alike all have 5, and fifths need not be equally large.
//!
//! Source: A. M. Hughes, *Strategic Database Marketing*, 1994 (F within R, M within both); independent scores as in
//! J. R. Miglautsch, *Thoughts on RFM scoring*, Journal of Database Marketing 8 (2000) 67-72.

use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Scores there are.
pub const SCORES: u8 = 5;

/// A customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// as handed in
    pub id: i64,
    /// days since the last purchase: fewer are better
    pub recency: i64,
    /// purchases: more are better
    pub frequency: i64,
    /// fen: more are better
    pub money: i64,
}

/// Which customers a score compares.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RfmOrder")]
pub enum Order {
    /// all of them, each of the three alone
    #[default]
    Independent,
    /// F those of one R, M those of one R and F
    Nested,
}

/// A customer's scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RfmScore")]
pub struct Score {
    /// the customer
    #[ts(type = "number")]
    pub id: i64,
    /// how recent, 1..5
    pub r: u8,
    /// how often, 1..5
    pub f: u8,
    /// how much, 1..5
    pub m: u8,
}

/// The scores in the order of the customers.
pub fn scores(customers: &[Customer], order: Order) -> Vec<Score> {
    let r = fifths(customers, |_| 0, |c| -i128::from(c.recency));
    let nested = order == Order::Nested;
    let f = fifths(customers, |at| if nested { u16::from(r[at]) } else { 0 }, |c| i128::from(c.frequency));
    let cell = |at: usize| if nested { u16::from(r[at]) * 10 + u16::from(f[at]) } else { 0 };
    let m = fifths(customers, cell, |c| i128::from(c.money));
    customers.iter().enumerate().map(|(at, c)| Score { id: c.id, r: r[at], f: f[at], m: m[at] }).collect()
}

/// The fifth of each customer among those of its group, 5 for the greatest values.
fn fifths(customers: &[Customer], group: impl Fn(usize) -> u16, value: impl Fn(&Customer) -> i128) -> Vec<u8> {
    let mut groups: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
    for at in 0..customers.len() {
        groups.entry(group(at)).or_default().push(at);
    }
    let mut found = vec![SCORES; customers.len()];
    for mut members in groups.into_values() {
        members.sort_by_key(|at| -value(&customers[*at]));
        let (mut better, mut previous) = (0, None);
        for (rank, at) in members.iter().enumerate() {
            let of = value(&customers[*at]);
            if previous != Some(of) {
                better = rank;
            }
            previous = Some(of);
            found[*at] = SCORES - (better * usize::from(SCORES) / members.len()) as u8;
        }
    }
    found
}

/// A name for customers with scores in these ranges, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "RfmSegment")]
pub struct Segment {
    /// what it is called; those of [`Segments::usual`] are ids with words
    pub name: String,
    /// lowest and highest R
    pub r: (u8, u8),
    /// lowest and highest F
    pub f: (u8, u8),
    /// lowest and highest M
    pub m: (u8, u8),
}

/// Segments in order: the first that fits counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Vec<Segment>", into = "Vec<Segment>")]
#[ts(rename = "RfmSegments", type = "RfmSegment[]")]
pub struct Segments(Vec<Segment>);

impl Segments {
    /// Reads a list.
    ///
    /// # Errors
    /// `rfm_segment` with the row, counted from 1: no name, or a range that is not within 1..=5 or falls; row 0: no segment.
    pub fn new(list: Vec<Segment>) -> Result<Segments, Fault> {
        let range = |(lo, hi): (u8, u8)| 1 <= lo && lo <= hi && hi <= SCORES;
        let sound = |s: &Segment| !s.name.trim().is_empty() && range(s.r) && range(s.f) && range(s.m);
        match list.iter().position(|s| !sound(s)) {
            Some(row) => Err(Fault::new("rfm_segment").with("row", row + 1)),
            None if list.is_empty() => Err(Fault::new("rfm_segment").with("row", 0)),
            None => Ok(Segments(list)),
        }
    }

    /// Eight segments as they are commonly drawn; every score has one.
    pub fn usual() -> Segments {
        let any = (1, SCORES);
        let of = |name: &str, r, f, m| Segment { name: name.to_owned(), r, f, m };
        Segments(vec![
            of("champions", (4, 5), (4, 5), (4, 5)),
            of("cannot_lose", (1, 2), (4, 5), (4, 5)),
            of("loyal", (3, 5), (4, 5), any),
            of("big_spenders", (3, 5), any, (5, 5)),
            of("new", (4, 5), (1, 1), any),
            of("promising", (3, 5), (1, 3), any),
            of("at_risk", (1, 2), (3, 5), any),
            of("sleeping", (1, 2), (1, 2), any),
        ])
    }

    /// The segment of a score; none where no rule fits.
    pub fn of(&self, score: &Score) -> Option<&str> {
        let fits = |(lo, hi): (u8, u8), of: u8| (lo..=hi).contains(&of);
        let found = self.0.iter().find(|s| fits(s.r, score.r) && fits(s.f, score.f) && fits(s.m, score.m));
        found.map(|s| s.name.as_str())
    }

    /// The rules in order.
    pub fn list(&self) -> &[Segment] {
        &self.0
    }
}

impl TryFrom<Vec<Segment>> for Segments {
    type Error = Fault;
    fn try_from(list: Vec<Segment>) -> Result<Segments, Fault> {
        Segments::new(list)
    }
}

impl From<Segments> for Vec<Segment> {
    fn from(segments: Segments) -> Vec<Segment> {
        segments.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn customers(rows: &[(i64, i64, i64)]) -> Vec<Customer> {
        (0..)
            .zip(rows)
            .map(|(id, (recency, frequency, money))| Customer {
                id,
                recency: *recency,
                frequency: *frequency,
                money: *money,
            })
            .collect()
    }

    #[test]
    fn fifths_by_hand() {
        let ten: Vec<(i64, i64, i64)> = (1..=10).map(|i| (i, 11 - i, 5)).collect();
        let found = scores(&customers(&ten), Order::Independent);
        assert_eq!(
            found.iter().map(|s| s.r).collect::<Vec<_>>(),
            [5, 5, 4, 4, 3, 3, 2, 2, 1, 1],
            "fewer days are better"
        );
        assert_eq!(found.iter().map(|s| s.f).collect::<Vec<_>>(), [5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
        assert!(found.iter().all(|s| s.m == 5), "all alike share the best score");
        let nested = scores(&customers(&ten), Order::Nested);
        assert_eq!(
            nested.iter().map(|s| s.f).collect::<Vec<_>>(),
            [5, 3, 5, 3, 5, 3, 5, 3, 5, 3],
            "two in each fifth of R"
        );
        assert_eq!(scores(&[], Order::Nested), []);
        let one = scores(&customers(&[(400, 0, -5)]), Order::Nested)[0];
        assert_eq!((one.r, one.f, one.m), (5, 5, 5), "an only customer is the best");
    }

    #[test]
    fn every_score_has_a_usual_segment_and_each_segment_a_score() {
        let segments = Segments::usual();
        let mut met = std::collections::BTreeSet::new();
        for r in 1..=5 {
            for f in 1..=5 {
                for m in 1..=5 {
                    met.insert(segments.of(&Score { id: 0, r, f, m }).expect("every score has a segment").to_owned());
                }
            }
        }
        assert_eq!(met.len(), segments.list().len(), "no rule is hidden by those before it");
        assert_eq!(Segments::new(segments.list().to_vec()), Ok(segments), "the usual ones are sound");
    }

    #[test]
    fn rules_that_cannot_be_are_refused() {
        let segment = |name: &str, r, f, m| Segment { name: name.to_owned(), r, f, m };
        let good = segment("x", (1, 5), (1, 5), (1, 5));
        for bad in [
            segment(" ", (1, 5), (1, 5), (1, 5)),
            segment("y", (0, 5), (1, 5), (1, 5)),
            segment("y", (1, 6), (1, 5), (1, 5)),
            segment("y", (1, 5), (4, 3), (1, 5)),
        ] {
            let fault = Segments::new(vec![good.clone(), bad]).unwrap_err();
            assert_eq!((fault.code.as_str(), fault.args.get("row")), ("rfm_segment", Some(&2.into())));
        }
        assert!(Segments::new(Vec::new()).is_err());
        assert!(serde_json::from_str::<Segments>(r#"[{"name":"x","r":[5,1],"f":[1,5],"m":[1,5]}]"#).is_err());
    }

    proptest! {
        #[test]
        fn ties_share_a_score_and_better_is_never_worse(
            rows in prop::collection::vec((0i64..20, 0i64..6, -3i64..9), 1..80),
            nested in any::<bool>(),
        ) {
            let customers = customers(&rows);
            let found = scores(&customers, if nested { Order::Nested } else { Order::Independent });
            for (a, x) in found.iter().zip(&customers) {
                for (b, y) in found.iter().zip(&customers) {
                    prop_assert!(x.recency != y.recency || a.r == b.r);
                    prop_assert!(x.recency >= y.recency || a.r >= b.r);
                    if !nested || a.r == b.r {
                        prop_assert!(x.frequency != y.frequency || a.f == b.f, "equals share a score");
                        prop_assert!(x.frequency <= y.frequency || a.f >= b.f);
                    }
                    if !nested || (a.r, a.f) == (b.r, b.f) {
                        prop_assert!(x.money != y.money || a.m == b.m);
                        prop_assert!(x.money <= y.money || a.m >= b.m);
                    }
                }
            }
            prop_assert!(found.iter().all(|s| [s.r, s.f, s.m].iter().all(|v| (1..=5).contains(v))));
            prop_assert!(found.iter().any(|s| s.r == 5), "somebody is best");
        }
    }
}
