//! The whale curve: customers in falling order of profit, profit added up. It rises with those who earn, is level along
//! those who do not matter and falls with those who cost more than they bring.
//!
//! Source: R. Cooper and R. S. Kaplan, *Profit priorities from activity-based costing*, Harvard Business Review 1991.

use keheng_base::Fen;
use serde::Serialize;

/// A point of the curve.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point<K> {
    /// the customer
    pub customer: K,
    /// its profit
    pub profit_fen: Fen,
    /// profit of all customers up to here
    pub cumulative_fen: Fen,
    /// the same as a share of the total; none when the total is not positive, for then a share says nothing
    pub cumulative_share: Option<f64>,
}

/// The curve.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Whale<K> {
    /// in falling order of profit; equal profits in order of the customers
    pub points: Vec<Point<K>>,
    /// profit of all customers
    pub total_fen: Fen,
    /// the highest the curve gets: profit without those who lose money
    pub peak_fen: Fen,
    /// how many customers stand up to the peak; 0 when nobody earns
    pub peak_customers: usize,
    /// peak ÷ total; none when the total is not positive
    pub peak_share: Option<f64>,
    /// customers who lose money
    pub loss_makers: usize,
    /// what is lost right of the peak
    pub destroyed_fen: Fen,
    /// the same as a share of the peak; none when nobody earns
    pub destroyed_share: Option<f64>,
}

/// The whale curve of customers' profits.
pub fn whale<K: Ord + Clone>(profits: &[(K, Fen)]) -> Whale<K> {
    let mut sorted: Vec<&(K, Fen)> = profits.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let total_fen: Fen = profits.iter().map(|p| p.1).sum();
    let share = |amount: Fen| (total_fen > Fen(0)).then(|| amount.0 as f64 / total_fen.0 as f64);
    let mut run = Fen(0);
    let mut points = Vec::with_capacity(sorted.len());
    for (customer, profit_fen) in sorted {
        run += *profit_fen;
        points.push(Point {
            customer: customer.clone(),
            profit_fen: *profit_fen,
            cumulative_fen: run,
            cumulative_share: share(run),
        });
    }
    // Profits fall, so those above zero stand in front and together make the peak.
    let peak_customers = points.partition_point(|p| p.profit_fen > Fen(0));
    let peak_fen: Fen = points[..peak_customers].iter().map(|p| p.profit_fen).sum();
    let destroyed_fen = peak_fen - total_fen;
    Whale {
        total_fen,
        peak_fen,
        peak_customers,
        peak_share: share(peak_fen),
        loss_makers: points.iter().filter(|p| p.profit_fen < Fen(0)).count(),
        destroyed_fen,
        destroyed_share: (peak_fen > Fen(0)).then(|| destroyed_fen.0 as f64 / peak_fen.0 as f64),
        points,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_profits_stand_in_order_of_the_customers() {
        let order: Vec<&str> =
            whale(&[("c", Fen(5)), ("a", Fen(5)), ("b", Fen(9))]).points.iter().map(|p| p.customer).collect();
        assert_eq!(order, ["b", "a", "c"], "the same data give the same curve on each machine");
    }

    #[test]
    fn a_total_loss_has_a_money_axis_and_no_share() {
        for profits in [vec![("a", Fen(3)), ("b", Fen(-9))], vec![("a", Fen(3)), ("b", Fen(-3))]] {
            let curve = whale(&profits);
            assert_eq!(curve.peak_share, None, "a share of a loss, or of nothing, says nothing");
            assert!(curve.points.iter().all(|p| p.cumulative_share.is_none()));
            assert_eq!((curve.peak_fen, curve.peak_customers), (Fen(3), 1), "money still tells where the peak is");
        }
        let nobody = whale(&[("a", Fen(-1)), ("b", Fen(0))]);
        assert_eq!((nobody.peak_fen, nobody.peak_customers, nobody.destroyed_share), (Fen(0), 0, None));
        assert_eq!(whale::<i64>(&[]).points, vec![], "no customers, no curve");
    }

    proptest! {
        #[test]
        fn the_whale_ends_at_the_total(profits in prop::collection::vec(-1_000_000i64..1_000_000, 1..200)) {
            let named: Vec<(usize, Fen)> = profits.iter().enumerate().map(|(i, p)| (i, Fen(*p))).collect();
            let curve = whale(&named);
            let last = curve.points.last().unwrap();
            prop_assert_eq!(last.cumulative_fen, Fen(profits.iter().sum()), "nobody is left out");
            prop_assert!(curve.points.iter().all(|p| p.cumulative_fen <= curve.peak_fen), "nothing is above the peak");
            prop_assert_eq!(curve.peak_fen - curve.destroyed_fen, curve.total_fen);
            if let Some(share) = last.cumulative_share {
                prop_assert_eq!(share, 1.0, "a curve in shares ends at the whole");
            }
        }
    }
}
