use super::*;
use proptest::prelude::*;
use serde::Deserialize;

fn cumulative(shares: &[f64]) -> Rule {
    Rule::Cumulative { cuts: Cuts::from_shares(shares).unwrap() }
}

fn headcount(shares: &[f64]) -> Rule {
    Rule::Headcount { cuts: Cuts::from_shares(shares).unwrap() }
}

fn items(amounts: &[i64]) -> Vec<Item> {
    (1i64..).zip(amounts).map(|(id, amount)| Item { id, amount: *amount }).collect()
}

/// The letters in the order of `amounts`.
fn letters(amounts: &[i64], rule: &Rule) -> String {
    let mut ranked = classify(&items(amounts), rule).ranked;
    ranked.sort_by_key(|r| r.id);
    ranked.iter().map(|r| r.class.letter()).collect()
}

#[track_caller]
fn check(amounts: &[i64], rule: &Rule, expect: &str, why: &str) {
    assert_eq!(letters(amounts, rule), expect, "{why}");
}

#[test]
fn the_share_before_decides() {
    let seven = [27_000, 22_000, 16_000, 11_000, 9_000, 5_000, 4_000];
    check(&seven, &cumulative(&[0.7, 0.9]), "AAAABCC", "69.1 % stand before the fourth, which crosses 70 %: still A");
    check(&[500], &Rule::default(), "A", "nothing stands before an only customer");
    check(&[80, 15, 5], &Rule::default(), "ABC", "exactly 80 % before: the line itself belongs to the worse class");
    check(&[81, 14, 5], &Rule::default(), "ABC", "81 % before");
    check(&[79, 16, 5], &Rule::default(), "AAC", "79 % before the second, 95 % before the third");
    check(&[], &Rule::default(), "", "no customers, no classes");
}

#[test]
fn heads_are_counted_by_those_before() {
    let hundred: Vec<i64> = (1..=100).rev().collect();
    let abc = classify(&items(&hundred), &headcount(&[0.05, 0.2]));
    assert_eq!(abc.classes.iter().map(|c| c.customers).collect::<Vec<_>>(), [5, 15, 80], "5 %, 15 %, 80 %");
    let abc = classify(&items(&hundred), &Rule::Headcount { cuts: Cuts::pyramid() });
    assert_eq!(abc.classes.iter().map(|c| c.customers).collect::<Vec<_>>(), [1, 4, 15, 80], "the classic pyramid");
    check(&[10], &headcount(&[0.05, 0.2]), "A", "an only customer is the key customer");
    check(&[30, 20, 10], &headcount(&[0.05, 0.2]), "ACC", "one third of the heads stand before the second");
}

#[test]
fn ties_stay_together_in_the_better_class() {
    check(&[60, 15, 15, 15, 15], &cumulative(&[0.5, 0.9]), "ABBBB", "all four equal ones begin at 50 %");
    check(&[40, 15, 15, 15, 15], &cumulative(&[0.5, 0.9]), "AAAAA", "the first of the equals begins at 40 %");
    check(
        &[9, 5, 5, 5, 5, 5, 5, 5, 5, 1],
        &headcount(&[0.2, 0.5]),
        "AAAAAAAAAC",
        "equals are not parted by head-count",
    );
    check(&[0, 0, 3], &headcount(&[0.2, 0.9]), "CCA", "nothing brought: last class, though the count would say B");
}

#[test]
fn nothing_and_losses_are_last_and_losses_are_shown() {
    let abc = classify(&items(&[100, 0, -40]), &Rule::default());
    assert_eq!(abc.ranked.iter().map(|r| r.class.letter()).collect::<String>(), "ACC");
    assert_eq!((abc.amount, abc.negative), (60, 1), "the net sum keeps the loss, and says of how many");
    assert_eq!((abc.classes[2].amount_fen, abc.classes[2].loss_fen), (-40, -40), "the class says what it loses");
    assert_eq!(abc.top20_share, Some(1.0), "one of three holds all that is positive");
    let abc = classify(&items(&[-5, 0]), &Rule::default());
    assert_eq!(
        (abc.top20_share, abc.customers_for_80, abc.gini, abc.pareto),
        (None, None, None, false),
        "nothing positive: no share is made up"
    );
    check(&[-5, 0], &Rule::default(), "CC", "losses only");
    let most = classify(&items(&[i64::MAX, i64::MAX]), &Rule::default());
    assert_eq!(most.amount, i64::MAX, "sums saturate, they do not wrap");
    assert_eq!(most.classes[0].share_amount, 1.0, "and shares are of the true sum");
}

#[test]
fn a_class_is_lost_only_after_two_periods() {
    let walk = |text: &str| {
        let history: Vec<Class> = text.bytes().map(|b| Class::at(usize::from(b - b'A'))).collect();
        settled(&history, 2).map(Class::letter)
    };
    assert_eq!(walk(""), None);
    assert_eq!(walk("AB"), Some('A'), "one weaker period is not enough");
    assert_eq!(walk("ABB"), Some('B'), "two are");
    assert_eq!(walk("ACB"), Some('B'), "down to the best of the two, not to the worst");
    assert_eq!(walk("ABAB"), Some('A'), "a good period starts the count again");
    assert_eq!(walk("CA"), Some('A'), "up at once");
    assert_eq!(walk("ACCC"), Some('C'));
    assert_eq!(settled(&[Class::at(0), Class::at(1)], 0).map(Class::letter), Some('B'), "no patience: at once");
}

#[derive(Deserialize)]
struct Reference {
    expected: Expected,
    amounts: Vec<i64>,
}
#[derive(Deserialize)]
struct Expected {
    amount: i64,
    top20_share: f64,
    customers_for_80: usize,
    gini: f64,
    cumulative_80_95: Split,
    headcount_5_20: Split,
}
#[derive(Deserialize)]
struct Split {
    customers: Vec<usize>,
    amount: Vec<i64>,
}

#[test]
fn cdnow_is_not_pareto() {
    let set: Reference = serde_json::from_str(include_str!("../../tests/reference/cdnow_amounts.json")).unwrap();
    let expected = set.expected;
    for (rule, split) in
        [(Rule::default(), expected.cumulative_80_95), (headcount(&[0.05, 0.2]), expected.headcount_5_20)]
    {
        let abc = classify(&items(&set.amounts), &rule);
        assert_eq!(abc.amount, expected.amount);
        assert_eq!(abc.classes.iter().map(|c| c.customers).collect::<Vec<_>>(), split.customers, "{rule:?}");
        assert_eq!(abc.classes.iter().map(|c| c.amount_fen).collect::<Vec<_>>(), split.amount, "{rule:?}");
        assert_eq!(abc.customers_for_80, Some(expected.customers_for_80), "a third of the customers, not a fifth");
        assert!((abc.top20_share.unwrap() - expected.top20_share).abs() < 1e-15);
        assert!((abc.gini.unwrap() - expected.gini).abs() < 1e-12);
        assert!(!abc.pareto, "67 % is not 80/20 and must not be called so");
    }
}

fn any_rule() -> impl Strategy<Value = Rule> {
    (prop::collection::btree_set(1u32..1000, 1..5), any::<bool>()).prop_map(|(cuts, by_amount)| {
        let shares: Vec<f64> = cuts.into_iter().map(|c| f64::from(c) / 1000.0).collect();
        if by_amount { cumulative(&shares) } else { headcount(&shares) }
    })
}

proptest! {
    #[test]
    fn classes_partition_and_shares_close(amounts in prop::collection::vec(-50i64..1000, 0..80), rule in any_rule()) {
        let abc = classify(&items(&amounts), &rule);
        prop_assert_eq!(abc.classes.len(), rule.cuts().classes(), "empty classes are listed too");
        prop_assert_eq!(abc.classes.iter().map(|c| c.customers).sum::<usize>(), amounts.len(), "everybody is in exactly one class");
        prop_assert_eq!(abc.classes.iter().map(|c| c.amount_fen).sum::<i64>(), amounts.iter().sum::<i64>(), "no fen is lost");
        let mut ids: Vec<i64> = abc.ranked.iter().map(|r| r.id).collect();
        ids.sort_unstable();
        prop_assert_eq!(ids, (1..=amounts.len() as i64).collect::<Vec<_>>());
        if amounts.iter().any(|a| *a > 0) {
            let of_amount: f64 = abc.classes.iter().map(|c| c.share_amount).sum();
            let of_heads: f64 = abc.classes.iter().map(|c| c.share_customers).sum();
            prop_assert!((of_amount - 1.0).abs() < 1e-12 && (of_heads - 1.0).abs() < 1e-12, "shares close");
            prop_assert_eq!(abc.ranked[0].class.letter(), 'A', "the best customer is always an A");
            prop_assert!(abc.top20_share.unwrap() * 5.0 > 1.0 - 1e-12, "the top fifth holds at least a fifth");
        }
    }

    #[test]
    fn classes_fall_with_rank_and_ties_are_together(amounts in prop::collection::vec(-5i64..20, 1..60), rule in any_rule()) {
        let abc = classify(&items(&amounts), &rule);
        for pair in abc.ranked.windows(2) {
            prop_assert!((pair[1].amount, pair[0].id) < (pair[0].amount, pair[1].id), "amount falling, id rising");
            prop_assert!(pair[0].class <= pair[1].class, "who brings more is never in a worse class");
            prop_assert!(pair[0].amount != pair[1].amount || pair[0].class == pair[1].class, "equals are equal");
        }
        for r in &abc.ranked {
            prop_assert!(r.amount > 0 || r.class.index() == rule.cuts().classes() - 1, "nothing brought: last class");
        }
    }

    #[test]
    fn scale_and_order_do_not_matter(amounts in prop::collection::vec(-50i64..1000, 1..60), by in 1i64..100_000, seed in any::<u64>(), rule in any_rule()) {
        let scaled: Vec<i64> = amounts.iter().map(|a| a * by).collect();
        prop_assert_eq!(letters(&amounts, &rule), letters(&scaled, &rule), "yuan or fen must not matter");
        let mut turned = items(&amounts);
        let mut state = seed;
        for i in (1..turned.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            turned.swap(i, (state >> 33) as usize % (i + 1));
        }
        prop_assert_eq!(classify(&items(&amounts), &rule), classify(&turned, &rule), "the order handed in must not matter");
    }
}
