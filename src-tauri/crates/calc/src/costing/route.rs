//! Terminal cost (端点成本) and line-haul cost (线路成本): what a distance costs by each way of carrying, and from which
//! distance another way is cheaper.

use serde::{Deserialize, Serialize};

/// A way of carrying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Way {
    /// what it is called
    pub name: String,
    /// collecting, loading, unloading: the same for any distance
    pub terminal_fen_per_shipment: f64,
    /// carrying
    pub fen_per_km: f64,
}

impl Way {
    /// The cost of a distance, fen a shipment.
    pub fn at(&self, km: f64) -> f64 {
        self.terminal_fen_per_shipment + self.fen_per_km * km
    }
}

/// From which distance a way is the cheapest.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Range {
    /// the way
    pub way: String,
    /// distance from which it is
    pub from_km: f64,
}

/// The distance above 0 at which two ways cost the same; none when one is cheaper at any distance.
pub fn break_even_km(a: &Way, b: &Way) -> Option<f64> {
    let km = (b.terminal_fen_per_shipment - a.terminal_fen_per_shipment) / (a.fen_per_km - b.fen_per_km);
    (km.is_finite() && km > 0.0).then_some(km)
}

/// The cheapest way for every distance from 0 on; of equally cheap ones the one with less cost a kilometre, then the
/// earlier. Empty without ways.
pub fn cheapest(ways: &[Way]) -> Vec<Range> {
    let mut ranges = Vec::new();
    let better =
        |at: f64, a: &Way, b: &Way| a.at(at).total_cmp(&b.at(at)).then(a.fen_per_km.total_cmp(&b.fen_per_km)).is_lt();
    let Some(mut now) = ways.iter().reduce(|best, w| if better(0.0, w, best) { w } else { best }) else {
        return ranges;
    };
    let mut from_km = 0.0;
    loop {
        ranges.push(Range { way: now.name.clone(), from_km });
        // The next to cross from above: only a way with a lower cost a kilometre can.
        let flatter = ways.iter().filter(|w| w.fen_per_km < now.fen_per_km);
        let crossing = flatter.filter_map(|w| break_even_km(now, w).map(|km| (km, w)));
        let next =
            crossing.reduce(|a, b| if b.0 < a.0 || b.0 == a.0 && b.1.fen_per_km < a.1.fen_per_km { b } else { a });
        let Some((km, way)) = next else { return ranges };
        (from_km, now) = (km, way);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_ranges_name_the_cheapest(list in prop::collection::vec((0.0f64..5e3, 0.0f64..50.0), 1..8), km in 0.0f64..5e3) {
            let ways: Vec<Way> = list.iter().enumerate().map(|(i, (terminal_fen_per_shipment, fen_per_km))| {
                Way { name: i.to_string(), terminal_fen_per_shipment: *terminal_fen_per_shipment, fen_per_km: *fen_per_km }
            }).collect();
            let ranges = cheapest(&ways);
            prop_assert!(ranges.windows(2).all(|r| r[0].from_km <= r[1].from_km), "distances rise");
            let here = ranges.iter().rev().find(|r| r.from_km <= km).unwrap();
            let named = ways[here.way.parse::<usize>().unwrap()].at(km);
            let least = ways.iter().map(|w| w.at(km)).fold(f64::INFINITY, f64::min);
            prop_assert!(named <= least + 1e-6 * (1.0 + least), "{} costs {} where {} would do", here.way, named, least);
        }
    }

    #[test]
    fn parallel_ways_never_meet() {
        let way = |terminal_fen_per_shipment| Way { name: "x".to_owned(), terminal_fen_per_shipment, fen_per_km: 1.0 };
        assert_eq!(break_even_km(&way(1.0), &way(2.0)), None, "no division by zero");
        assert_eq!(cheapest(&[]), vec![]);
    }
}
