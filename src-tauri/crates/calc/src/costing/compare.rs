//! One pool of cost under three methods side by side: which method lies about whom.
//!
//! The pool and the work are the same; only the split differs. By volume every waybill costs the same, so simple
//! customers pay for difficult ones. Classic activity rates see the work, and hide idle time in the rates because people
//! report all of their time. Time-driven rates see both; what nobody used stays a line of its own.
//!
//! Source: R. Cooper and R. S. Kaplan, Harvard Business Review 66 (1988) no. 5, 96-103 (volume-based costs);
//! R. S. Kaplan and S. R. Anderson, Harvard Business Review, November 2004 (idle time in surveyed rates).

use super::{
    lying::{Charge, Shift, shifts},
    split::split_by,
    tdabc::{Rounding, Surveyed, WorkMinutes, charge, survey_rates},
};
use keheng_base::Fen;
use serde::Serialize;

/// What a department does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Task {
    /// part of the time that people report for it, any unit that is the same for all
    pub time_share: f64,
    /// time it really takes once
    pub minutes: f64,
}

/// Who makes the department work.
#[derive(Clone, Debug, PartialEq)]
pub struct Buyer {
    /// its waybills
    pub waybills: f64,
    /// how often each task was done for it, in the order of the tasks
    pub quantities: Vec<f64>,
}

/// A customer under each method.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Told {
    /// by waybills
    pub volume_fen: Fen,
    /// by surveyed activity rates
    pub activity_fen: Fen,
    /// by time
    pub time_driven_fen: Fen,
    /// volume, less its part of the capacity nobody used, − time-driven ([`shifts`]): above 0 the customer pays for
    /// others, below 0 others pay for it; of all customers together 0
    pub subsidy_fen: Fen,
}

/// The pool under each method.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// in the order given
    pub customers: Vec<Told>,
    /// cost of tasks that people report and nobody asked for: the classic rates cannot charge it
    pub activity_unassigned_fen: Fen,
    /// cost of the capacity nobody used: in the other two methods it hides in the customers' cost
    pub unused_fen: Fen,
    /// more was used than there is
    pub overloaded: bool,
}

/// Splits `cost` by each method. Each method's parts and what it leaves add up to the cost, to the fen.
pub fn compare(cost: Fen, capacity: WorkMinutes, tasks: &[Task], buyers: &[Buyer]) -> Compared {
    let waybills: Vec<f64> = buyers.iter().map(|b| b.waybills).collect();
    let by_volume = split_by(cost, &waybills);
    let quantities = |at: usize| buyers.iter().map(move |b| b.quantities[at]);
    let surveyed: Vec<Surveyed> = (tasks.iter().enumerate())
        .map(|(at, t)| Surveyed { time_share: t.time_share, quantity: quantities(at).sum() })
        .collect();
    let mut by_activity = vec![Fen(0); buyers.len()];
    let mut activity_unassigned_fen = Fen(0);
    for (at, rate) in survey_rates(cost, &surveyed).iter().enumerate() {
        if rate.fen_per_unit.is_none() {
            activity_unassigned_fen += rate.cost_fen;
            continue;
        }
        let weights: Vec<f64> = quantities(at).collect();
        for (sum, part) in by_activity.iter_mut().zip(split_by(rate.cost_fen, &weights)) {
            *sum += part;
        }
    }
    let time = |b: &Buyer| WorkMinutes(tasks.iter().zip(&b.quantities).map(|(t, q)| t.minutes * q).sum());
    let uses: Vec<WorkMinutes> = buyers.iter().map(time).collect();
    let timed = charge(cost, capacity, &uses, Rounding::Exact);
    let charges: Vec<Charge> = (by_volume.iter().zip(&timed.parts_fen).zip(&waybills))
        .map(|((volume_fen, timed_fen), units)| Charge {
            volume_fen: *volume_fen,
            timed_fen: *timed_fen,
            units: *units,
        })
        .collect();
    let told = |((charge, shift), activity_fen): ((&Charge, Shift), Fen)| Told {
        volume_fen: charge.volume_fen,
        activity_fen,
        time_driven_fen: charge.timed_fen,
        subsidy_fen: shift.shifted_fen,
    };
    Compared {
        customers: charges.iter().zip(shifts(&charges)).zip(by_activity).map(told).collect(),
        activity_unassigned_fen,
        unused_fen: timed.unused_fen,
        overloaded: timed.overloaded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tasks() -> Vec<Task> {
        [(0.7, 8.0), (0.1, 44.0), (0.2, 50.0)].map(|(time_share, minutes)| Task { time_share, minutes }).to_vec()
    }

    #[test]
    fn volume_lets_the_simple_customer_pay_for_the_difficult_one() {
        let simple = Buyer { waybills: 40_000.0, quantities: vec![40_000.0, 400.0, 500.0] };
        let difficult = Buyer { waybills: 9_000.0, quantities: vec![9_000.0, 1_000.0, 2_000.0] };
        let found = compare(Fen(56_000_000), WorkMinutes(700_000.0), &tasks(), &[simple, difficult]);
        let costs: Vec<[i64; 3]> =
            found.customers.iter().map(|c| [c.volume_fen.0, c.activity_fen.0, c.time_driven_fen.0]).collect();
        assert_eq!(costs, [[45_714_286, 35_840_000, 29_008_000], [10_285_714, 20_160_000, 17_280_000]]);
        assert_eq!(found.unused_fen, Fen(9_712_000), "the published cost of 121,400 idle minutes");
        assert!(found.customers[1].subsidy_fen < Fen(0), "others pay for the difficult one");
        assert_eq!(
            found.customers.iter().map(|c| c.subsidy_fen).sum::<Fen>(),
            Fen(0),
            "what one is spared another pays"
        );
    }

    #[test]
    fn what_nobody_asked_for_is_no_customers_cost() {
        let idle = Buyer { waybills: 1.0, quantities: vec![1.0, 0.0, 0.0] };
        let found = compare(Fen(1_000), WorkMinutes(8.0), &tasks(), &[idle]);
        assert_eq!((found.customers[0].activity_fen, found.activity_unassigned_fen), (Fen(700), Fen(300)));
    }

    proptest! {
        #[test]
        fn each_method_closes_to_the_fen(
            cost in 0i64..1_000_000_000_000,
            capacity in 0.0f64..1e7,
            buyers in prop::collection::vec((0.0f64..1e5, prop::collection::vec(0.0f64..1e4, 3)), 1..20),
        ) {
            let buyers: Vec<Buyer> = buyers.into_iter().map(|(waybills, quantities)| Buyer { waybills, quantities }).collect();
            let found = compare(Fen(cost), WorkMinutes(capacity), &tasks(), &buyers);
            let sum = |of: fn(&Told) -> Fen| found.customers.iter().map(of).sum::<Fen>();
            prop_assert_eq!(sum(|c| c.volume_fen), Fen(cost));
            prop_assert_eq!(sum(|c| c.activity_fen) + found.activity_unassigned_fen, Fen(cost));
            prop_assert_eq!(sum(|c| c.time_driven_fen) + found.unused_fen, Fen(cost));
            prop_assert!(found.unused_fen >= Fen(0));
        }
    }
}
