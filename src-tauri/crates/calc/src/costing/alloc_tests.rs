use super::*;
use proptest::prelude::*;

fn network(own: &[i64], taken: &[&[f64]]) -> Network {
    Network { own_fen: own.iter().map(|f| Fen(*f)).collect(), taken: taken.iter().map(|row| row.to_vec()).collect() }
}

fn near(found: &[Fen], expected: &[f64], tolerance: f64, why: &str) {
    assert_eq!(found.len(), expected.len(), "{why}");
    for (f, e) in found.iter().zip(expected) {
        assert!((f.0 as f64 - e).abs() <= tolerance, "{why}: {found:?} instead of {expected:?}");
    }
}

/// Horngren's layout with three services; figures of a published exercise (ExpertsMind, service cost allocation).
/// Its own reciprocal page uses 0.15 where its table gives 0.10, so those figures are of the table.
fn three_services() -> Network {
    network(
        &[92_400, 184_800, 138_600, 400_000, 500_000],
        &[
            &[0.0, 1000.0, 2000.0, 4000.0, 3000.0],
            &[2000.0, 0.0, 4000.0, 10000.0, 4000.0],
            &[4500.0, 0.0, 0.0, 1500.0, 9000.0],
        ],
    )
}

#[test]
fn three_services_by_three_methods() {
    let n = three_services();
    let finals = |support| allocate(&n, &support).unwrap().final_fen;
    near(&finals(Support::Direct), &[604_600.0, 711_200.0], 0.6, "direct, published");
    near(&finals(Support::Step { order: vec![0, 1, 2] }), &[573_360.0, 742_440.0], 0.6, "step-down, published");
    let reciprocal = allocate(&n, &Support::Reciprocal).unwrap();
    near(&reciprocal.final_fen, &[593_500.0, 722_300.0], 0.6, "reciprocal");
    near(&reciprocal.gross_fen, &[177_000.0, 202_500.0, 214_500.0], 0.6, "services with mutual charges");
}

#[test]
fn a_delivery_firm_and_two_services() {
    // Maintenance and Administration for Two-Day and Next-Day Delivery, published: 2,690 / 1,738; 2,328 / 6,772
    let n = network(&[2_400, 1_200, 1_500, 4_000], &[&[0.0, 0.2, 0.2, 0.6], &[1.0 / 6.0, 0.0, 1.0 / 6.0, 2.0 / 3.0]]);
    let reciprocal = allocate(&n, &Support::Reciprocal).unwrap();
    near(&reciprocal.gross_fen, &[2_690.0, 1_738.0], 1.0, "services");
    near(&reciprocal.final_fen, &[2_328.0, 6_772.0], 1.0, "deliveries");
    near(&allocate(&n, &Support::Direct).unwrap().final_fen, &[2_340.0, 6_760.0], 1.0, "direct");
    near(&allocate(&n, &Support::Step { order: vec![0, 1] }).unwrap().final_fen, &[2_316.0, 6_784.0], 1.0, "step-down");
    // Y gives a fifth to Z, Z three tenths to Y, published: 9,000 and 5,800
    let n = network(&[7_260, 4_000, 0], &[&[0.0, 0.2, 0.8], &[0.3, 0.0, 0.7]]);
    assert_eq!(allocate(&n, &Support::Reciprocal).unwrap().gross_fen, [Fen(9_000), Fen(5_800)]);
}

#[test]
fn services_that_serve_only_each_other_are_named() {
    let n = network(&[100, 100, 100, 0], &[&[0.0, 1.0, 0.0, 0.0], &[1.0, 0.0, 0.0, 0.0], &[1.0, 0.0, 0.0, 9.0]]);
    assert_eq!(allocate(&n, &Support::Reciprocal), Err(Refusal::Stuck(vec![0, 1])), "a cost must end somewhere");
    assert_eq!(allocate(&n, &Support::Direct), Err(Refusal::Stuck(vec![0, 1])));
    assert_eq!(order_spread(&n), None, "no order helps two services that know nobody else");
    let one_way = network(&[100, 100, 0], &[&[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]]);
    assert_eq!(allocate(&one_way, &Support::Step { order: vec![1, 0] }), Err(Refusal::Stuck(vec![0])));
    assert_eq!(order_spread(&one_way).unwrap().orders, 2, "an order that strands a cost is tried and left out");
    for order in [vec![0], vec![0, 0], vec![0, 7]] {
        assert_eq!(allocate(&one_way, &Support::Step { order }), Err(Refusal::Order));
    }
}

#[test]
fn what_a_service_uses_of_itself_changes_nothing() {
    let mut n = three_services();
    let before = allocate(&n, &Support::Reciprocal).unwrap();
    n.taken[1][1] = 5_000.0;
    assert_eq!(allocate(&n, &Support::Reciprocal).unwrap(), before);
}

#[test]
fn the_spread_holds_each_order_and_the_order_that_gives_it() {
    let n = three_services();
    let spread = order_spread(&n).unwrap();
    assert_eq!((spread.orders, spread.exhaustive), (6, true));
    for (d, reach) in spread.departments.iter().enumerate() {
        assert!(reach.low_fen < reach.high_fen, "here the order matters");
        for (order, fen) in [(&reach.low_order, reach.low_fen), (&reach.high_order, reach.high_fen)] {
            assert_eq!(allocate(&n, &Support::Step { order: order.clone() }).unwrap().final_fen[d], fen);
        }
    }
}

fn networks(services: std::ops::Range<usize>) -> impl Strategy<Value = Network> {
    (services, 1usize..5).prop_flat_map(|(services, operating)| {
        let all = services + operating;
        // Each service does at least something for the first operating department, so nothing is stuck.
        let row = (prop::collection::vec(0.0f64..500.0, all), 0.01f64..100.0).prop_map(move |(mut row, least)| {
            row[services] += least;
            row
        });
        let own = prop::collection::vec(0i64..1_000_000_000, all);
        (own, prop::collection::vec(row, services))
            .prop_map(|(own, taken)| Network { own_fen: own.into_iter().map(Fen).collect(), taken })
    })
}

proptest! {
    #[test]
    fn every_method_closes_to_the_fen_and_is_never_negative(n in networks(0..6)) {
        let total: Fen = n.own_fen.iter().copied().sum();
        for support in [Support::Direct, Support::Step { order: by_service_given(&n) }, Support::Reciprocal] {
            let a = allocate(&n, &support).unwrap();
            prop_assert_eq!(a.final_fen.iter().copied().sum::<Fen>(), total, "no fen may appear or vanish");
            for (row, own) in a.parts_fen.iter().zip(&n.own_fen) {
                prop_assert_eq!(row.iter().copied().sum::<Fen>(), *own);
                prop_assert!(row.iter().all(|part| *part >= Fen(0)));
            }
            prop_assert!(a.shares.iter().flatten().all(|q| (0.0..=1.0 + 1e-12).contains(q)));
            prop_assert!(a.gross_fen.iter().zip(&n.own_fen).all(|(gross, own)| *gross + Fen(1) >= *own), "a service costs at least its own");
        }
    }

    #[test]
    fn the_reciprocal_costs_solve_their_equations(n in networks(1..6)) {
        let a = allocate(&n, &Support::Reciprocal).unwrap();
        let services = n.services();
        for to in 0..services {
            let charged: f64 = (0..services).map(|from| {
                a.gross_fen[from].0 as f64 * passed_on(&n, from, |_| true)[to]
            }).sum();
            let right = n.own_fen[to].0 as f64 + charged;
            prop_assert!((a.gross_fen[to].0 as f64 - right).abs() <= 4.0 + right * 1e-9, "{} is not {}", a.gross_fen[to].0, right);
        }
    }

    #[test]
    fn no_order_leaves_the_spread(n in networks(2..5), seed in any::<prop::sample::Index>()) {
        let services = n.services();
        let spread = order_spread(&n).unwrap();
        let mut order: Vec<usize> = (0..services).collect();
        order.rotate_left(seed.index(services));
        let a = allocate(&n, &Support::Step { order }).unwrap();
        for (reach, fen) in spread.departments.iter().zip(a.final_fen) {
            prop_assert!((reach.low_fen..=reach.high_fen).contains(&fen));
        }
    }
}

#[test]
fn beyond_seven_services_the_search_is_bounded_and_says_so() {
    let taken = (0..9).map(|s| (0..11).map(|d| ((s * 7 + d * 5) % 11) as f64 + 1.0).collect()).collect();
    let n = Network { own_fen: (1..=11).map(|f| Fen(f * 100_000)).collect(), taken };
    let spread = order_spread(&n).unwrap();
    assert!(!spread.exhaustive && spread.orders <= MOST_ORDERS && spread.orders > 36);
    let usual = allocate(&n, &Support::Step { order: by_service_given(&n) }).unwrap();
    for (reach, fen) in spread.departments.iter().zip(usual.final_fen) {
        assert!((reach.low_fen..=reach.high_fen).contains(&fen));
    }
}
