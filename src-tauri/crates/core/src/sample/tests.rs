use super::*;
use crate::shipments::{Payment, Status, Trouble};
use keheng_base::Fen;
use proptest::prelude::*;
use std::collections::{BTreeMap, HashSet};

/// Two years, big enough for every planted fact.
const FIRM: Recipe = Recipe { seed: 7, customers: 600, shipments: 30_000, months: 24, end: Day(20_453) };

/// The recipe's lines under their headings, hashed: names, money, times and outcomes, every byte of them.
fn digest(recipe: Recipe) -> String {
    let mut courier = Courier::new(recipe).unwrap();
    let customers = courier.customers().to_vec();
    let mut hash = blake3::Hasher::new();
    for shipment in &mut courier {
        hash.update(row(&customers[shipment.customer as usize], &shipment).join("\u{1f}").as_bytes());
        hash.update(b"\n");
    }
    hash.finalize().to_hex()[..32].to_owned()
}

fn all(recipe: Recipe) -> (Vec<SampleCustomer>, Vec<SampleShipment>, Truth) {
    let mut courier = Courier::new(recipe).unwrap();
    let shipments: Vec<_> = courier.by_ref().collect();
    (courier.customers().to_vec(), shipments, courier.truth().clone())
}

#[test]
fn the_same_seed_is_the_same_firm_everywhere() {
    assert_eq!(FIRM.end.to_string(), "2025-12-31");
    let found = digest(Recipe { shipments: 5_000, ..FIRM });
    assert_eq!(
        found, "c8a212bd861dbf9ed5ea4aedaa0f5dee",
        "the stream changed: a sample file made by an older version would differ"
    );
    assert_eq!(found, digest(Recipe { shipments: 5_000, ..FIRM }), "and again in the same process");
    assert_ne!(found, digest(Recipe { seed: 8, shipments: 5_000, ..FIRM }), "another seed is another firm");
}

/// Reads money back from the written line, so that the check shares no arithmetic with the generator.
fn fen(cell: &str) -> Option<i64> {
    let (whole, part) = cell.split_once('.')?;
    Some(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
}

fn assert_truth(recipe: Recipe) {
    let (customers, shipments, truth) = all(recipe);
    let mut by_customer: BTreeMap<u32, (u64, i64)> = BTreeMap::new();
    let mut months: BTreeMap<String, (u64, i64, i64, u64, u64)> = BTreeMap::new();
    let mut promised: BTreeMap<String, (u64, u64, u64)> = BTreeMap::new();
    let as_of = format!("{} 23:59", recipe.end);
    for s in &shipments {
        let line = row(&customers[s.customer as usize], s);
        let cell = |heading: &str| line[HEADINGS.iter().position(|h| *h == heading).unwrap()].as_str();
        let price = fen(cell("运费(元)")).unwrap();
        let month = months.entry(cell("寄件时间")[..7].to_owned()).or_default();
        month.0 += 1;
        month.1 += price;
        month.2 += fen(cell("成本(元)")).unwrap_or(0);
        month.3 += u64::from(cell("异常类型") == "破损");
        month.4 += u64::from(cell("状态") == "丢失");
        let customer = by_customer.entry(s.customer).or_default();
        customer.0 += 1;
        customer.1 += price;
        // times are written so that text order is time order
        let (due, signed) = (cell("承诺送达"), cell("签收时间"));
        if due <= as_of.as_str() {
            let promise = promised.entry(due[..7].to_owned()).or_default();
            if ["拒收", "已退回"].contains(&cell("状态")) {
                promise.2 += 1;
            } else {
                promise.0 += 1;
                promise.1 += u64::from(!signed.is_empty() && signed <= due);
            }
        }
    }
    for (month, tally) in &truth.months {
        let (n, revenue, cost, damaged, lost) = months.remove(&month.to_string()).unwrap_or_default();
        assert_eq!(
            (tally.shipments, tally.revenue, tally.cost),
            (n, Fen(revenue), Fen(cost)),
            "{month} does not close"
        );
        assert_eq!((tally.damaged, tally.lost), (damaged, lost), "{month}: what went wrong");
        let promise = promised.remove(&month.to_string()).unwrap_or_default();
        assert_eq!((tally.due, tally.on_time, tally.handed_back_due), promise, "{month}: what was promised");
    }
    assert!(months.is_empty() && promised.is_empty(), "months the truth does not know: {months:?} {promised:?}");
    for (position, customer) in (0u32..).zip(&truth.customers) {
        let (n, revenue) = by_customer.get(&position).copied().unwrap_or_default();
        assert_eq!((customer.shipments, customer.revenue), (n, Fen(revenue)), "customer {position} does not close");
    }
    let sum = |of: fn(&Tally) -> u64| truth.months.values().map(of).sum::<u64>();
    let total = &truth.total;
    assert_eq!(
        (total.shipments, total.due, total.on_time, total.delivered, total.pieces),
        (sum(|t| t.shipments), sum(|t| t.due), sum(|t| t.on_time), sum(|t| t.delivered), sum(|t| t.pieces)),
        "months add up to the total"
    );
    assert_eq!(total.revenue, truth.months.values().map(|t| t.revenue).sum(), "and so does their money");
}

#[test]
fn the_truth_is_what_the_lines_say() {
    assert_truth(FIRM);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_recipe_closes(seed in any::<u64>(), customers in 1u32..80, shipments in 0u32..900, months in 1u32..40, back in 0i32..900) {
        let recipe = Recipe { seed, customers, shipments, months, end: Day(FIRM.end.0 - back) };
        let start = recipe.start().unwrap();
        let (cast, stream, truth) = all(recipe);
        prop_assert_eq!(cast.len(), customers as usize);
        prop_assert_eq!(stream.len(), shipments as usize, "exactly as many as ordered");
        assert_truth(recipe);
        prop_assert!(stream.windows(2).all(|p| p[0].shipped <= p[1].shipped), "in order of collection");
        let numbers: HashSet<&str> = stream.iter().map(|s| s.no.as_str()).collect();
        prop_assert_eq!(numbers.len(), stream.len(), "no waybill number comes twice");
        for s in &stream {
            prop_assert!(s.no.len() == 15 && s.no[2..].bytes().all(|b| b.is_ascii_digit()), "{} is no waybill number", s.no);
            prop_assert!(start <= s.shipped.day() && s.shipped.day() <= recipe.end, "shipped inside the period");
            prop_assert!(s.due > s.shipped && s.price > Fen(0) && s.weight.0 > 0 && s.weight.0 % 10 == 0 && s.pieces > 0);
            prop_assert_eq!(s.delivered.is_some(), s.status == Status::Delivered, "signed for exactly when delivered");
            prop_assert!(s.delivered.is_none_or(|d| d > s.shipped && d <= truth.as_of), "after it was sent, and not in the future");
            let contract = cast[s.customer as usize].account.is_some();
            prop_assert_eq!(contract, s.payment == Payment::Monthly, "an account is settled monthly, and nothing else is");
        }
        if shipments >= customers {
            prop_assert!(truth.customers.iter().all(|c| c.shipments > 0), "everybody on the list has sent something");
        }
        for lapsed in &truth.planted.lapsed {
            let last = truth.customers[*lapsed as usize].last;
            prop_assert!(last.is_none_or(|day| recipe.end.0 - day.0 >= 56), "who stopped stays away for eight weeks: {:?}", last);
        }
    }
}

#[test]
fn nobody_is_taken_for_somebody_else() {
    let (customers, ..) = all(Recipe { customers: 20_000, shipments: 0, ..FIRM });
    let unique = |keys: Vec<&str>| keys.iter().collect::<HashSet<_>>().len() == keys.len();
    assert!(unique(customers.iter().filter_map(|c| c.account.as_deref()).collect()), "accounts");
    assert!(unique(customers.iter().map(|c| c.phone.as_str()).collect()), "telephone numbers");
    assert!(unique(customers.iter().filter(|c| c.kind != Kind::Person).map(|c| c.name.as_str()).collect()), "firms");
    let tail = |c: &SampleCustomer| {
        (c.phone[..3].to_owned(), c.phone.split('-').next().unwrap().chars().rev().take(4).collect::<String>())
    };
    let full: HashSet<_> =
        customers.iter().filter(|c| matches!(c.phone_form, PhoneForm::Mobile | PhoneForm::Virtual)).map(tail).collect();
    let masked: Vec<_> = customers.iter().filter(|c| c.phone_form == PhoneForm::Masked).map(tail).collect();
    assert!(masked.len() > 1_000, "masked numbers are there: {}", masked.len());
    assert!(masked.iter().all(|tail| !full.contains(tail)), "a masked number points at nobody else");
    assert!(
        customers.iter().any(|c| c.phone_form == PhoneForm::Virtual)
            && customers.iter().any(|c| c.phone_form == PhoneForm::Landline)
    );
    let persons: Vec<_> = customers.iter().filter(|c| c.kind == Kind::Person).map(|c| c.name.as_str()).collect();
    assert!(!unique(persons), "but persons of one name exist, as in life");
}

#[test]
fn the_year_breathes() {
    let (_, shipments, _) = all(FIRM);
    let mut days: BTreeMap<Day, u32> = BTreeMap::new();
    for s in &shipments {
        *days.entry(s.shipped.day()).or_default() += 1;
    }
    let mean = |wanted: &dyn Fn(Day) -> bool| {
        let found: Vec<u32> = (FIRM.start().unwrap().0..=FIRM.end.0)
            .map(Day)
            .filter(|d| wanted(*d))
            .map(|d| days.get(&d).copied().unwrap_or(0))
            .collect();
        f64::from(found.iter().sum::<u32>()) / found.len() as f64
    };
    let usual = mean(&|_| true);
    let on = |from: (u32, u32), to: (u32, u32)| {
        move |d: Day| ((d.civil().1, d.civil().2) >= from) && ((d.civil().1, d.civil().2) <= to)
    };
    assert!(mean(&|d| d.weekday() == 6) < 0.75 * usual, "Sunday is low");
    assert!(mean(&on((11, 11), (11, 16))) > 1.6 * usual, "11.11 fills the road");
    assert!(mean(&on((6, 18), (6, 20))) > 1.25 * usual, "6.18 too");
    let festival = Day::of(2024, 2, 10).unwrap();
    assert!(mean(&|d| (0..5).contains(&(d.0 - festival.0))) < 0.3 * usual, "the Spring Festival empties it");
}

#[test]
fn full_roads_are_late_roads() {
    let (_, shipments, truth) = all(FIRM);
    let rate = |wanted: &dyn Fn(&SampleShipment) -> bool| {
        let due: Vec<_> = shipments.iter().filter(|s| s.due <= truth.as_of && wanted(s)).collect();
        due.iter().filter(|s| s.delivered.is_some_and(|d| d <= s.due)).count() as f64 / due.len() as f64
    };
    let moved = |s: &SampleShipment| truth.disruption.contains(s.shipped.day());
    let rush = |s: &SampleShipment| s.shipped.day().civil().1 == 11 && (11..=16).contains(&s.shipped.day().civil().2);
    let usual = rate(&|s| !moved(s) && !rush(s));
    assert!((0.93..0.97).contains(&usual), "an ordinary day, over good and bad months: {usual}");
    let november = rate(&|s| s.shipped.day().civil().1 == 11 && !rush(s));
    assert!(rate(&rush) < november - 0.015, "11.11 less than the days around it: {} {november}", rate(&rush));
    assert!(rate(&moved) < 0.85, "nor do the days the depot moved: {}", rate(&moved));
    let of = |n: u64| n as f64 / truth.total.shipments as f64;
    assert!(
        (0.0004..0.0025).contains(&of(truth.total.damaged)),
        "about one in a thousand is damaged: {}",
        of(truth.total.damaged)
    );
    assert!((0.0001..0.0009).contains(&of(truth.total.lost)), "fewer are lost: {}", of(truth.total.lost));
    let road = shipments
        .iter()
        .filter(|s| matches!(s.status, Status::Collected | Status::Transit | Status::Delivering))
        .count();
    assert!(road > 20, "something is on the road when the data end: {road}");
}

#[test]
fn months_are_staffed_for_levels_apart_enough_to_show_a_curve() {
    let (_, shipments, truth) = all(Recipe { shipments: 60_000, ..FIRM });
    let mut months: BTreeMap<Month, (f64, f64)> = BTreeMap::new();
    for s in shipments.iter().filter(|s| s.due <= truth.as_of) {
        let month = months.entry(s.shipped.day().month()).or_default();
        let kept = s.delivered.is_some_and(|d| d <= s.due);
        *month = (month.0 + 1.0, month.1 + f64::from(u8::from(kept)));
    }
    let moved = [truth.disruption.from.month(), truth.disruption.to.month()];
    for (month, (due, kept)) in months.iter().filter(|(month, _)| !moved.contains(month)) {
        let (found, meant) = (kept / due, truth.levels[month]);
        // four standard errors of a share, and what distances make of it
        let allowed = 4.0 * libm::sqrt(meant * (1.0 - meant) / due) + 0.004;
        assert!((found - meant).abs() < allowed, "{month} was staffed for {meant} and kept {found}");
    }
    let levels: Vec<f64> = truth.levels.values().copied().collect();
    let (low, high) = levels.iter().fold((1.0f64, 0.0f64), |(low, high), l| (low.min(*l), high.max(*l)));
    assert!(high - low > 0.05, "from {low} to {high}");
    let best = truth.curve.optimum();
    assert!(levels.iter().filter(|l| **l > best).count() >= 5, "months on this side of the optimum {best}");
    assert!(levels.iter().filter(|l| **l < best).count() >= 5, "and on that: {levels:?}");
    let volume = |month: &Month| truth.months[month].shipments as f64;
    let busy: f64 = truth.levels.keys().map(&volume).sum::<f64>() / levels.len() as f64;
    let mean = levels.iter().sum::<f64>() / levels.len() as f64;
    let both: f64 = truth.levels.iter().map(|(m, l)| (volume(m) - busy) * (l - mean)).sum();
    let spread = |of: &dyn Fn(&Month, &f64) -> f64| libm::sqrt(truth.levels.iter().map(|(m, l)| of(m, l)).sum());
    let correlation =
        both / spread(&|m, _| (volume(m) - busy) * (volume(m) - busy)) / spread(&|_, l| (l - mean) * (l - mean));
    assert!(correlation > -0.6, "service does not merely follow how busy it was: {correlation}");
}

#[test]
fn what_was_planted_can_be_found() {
    let (customers, shipments, truth) = all(FIRM);
    let planted = &truth.planted;
    let half = Day((FIRM.start().unwrap().0 + FIRM.end.0) / 2);
    let ratio = |who: &[u32]| {
        let (mut early, mut late) = (0u32, 0u32);
        let last_quarter = Day((half.0 + FIRM.end.0) / 2);
        for s in shipments.iter().filter(|s| who.contains(&s.customer)) {
            let day = s.shipped.day();
            early += u32::from(day <= half);
            late += u32::from(day > last_quarter);
        }
        // the first half is two quarters
        f64::from(late) * 2.0 / f64::from(early.max(1))
    };
    for list in
        [&planted.lapsed, &planted.started, &planted.declining, &planted.rising, &planted.loss_making, &planted.fragile]
    {
        assert!(!list.is_empty() && list.windows(2).all(|p| p[0] < p[1]), "every fate is there, in order: {planted:?}");
    }
    for position in &planted.loss_making {
        assert!(
            truth.loss_making().contains(position),
            "customer {position} was to lose money: {:?}",
            truth.customers[*position as usize]
        );
        assert!(customers[*position as usize].account.is_some(), "deep discounts are given to contracts");
    }
    assert!(ratio(&planted.declining) < 0.75, "declining: {}", ratio(&planted.declining));
    assert!(ratio(&planted.rising) > 1.8, "rising: {}", ratio(&planted.rising));
    let fragile: Vec<_> = shipments.iter().filter(|s| planted.fragile.contains(&s.customer)).collect();
    let broken = fragile.iter().filter(|s| s.trouble == Some(Trouble::Damaged)).count() as f64 / fragile.len() as f64;
    assert!(broken > 0.008, "the fragile customer's parcels break: {broken} of {}", fragile.len());
    assert!(truth.total.revenue - truth.total.cost > Fen(0), "the firm as a whole lives");

    let mut revenue: Vec<i64> = truth.customers.iter().map(|c| c.revenue.0).collect();
    revenue.sort_unstable_by(|x, y| y.cmp(x));
    let top: i64 = revenue[..revenue.len() / 5].iter().sum();
    let share = top as f64 / truth.total.revenue.0 as f64;
    assert!((0.6..0.9).contains(&share), "a fifth of the customers bring most, not all: {share}");
    let first = revenue[0] as f64 / truth.total.revenue.0 as f64;
    assert!(first < 0.25, "nobody holds everything: {first}");
}

#[test]
fn impossible_recipes_are_refused() {
    let refused = |recipe: Recipe| Courier::new(recipe).err().map(|f| f.code);
    let bad = [
        Recipe { customers: 0, ..FIRM },
        Recipe { customers: Recipe::MOST_CUSTOMERS + 1, ..FIRM },
        Recipe { shipments: Recipe::MOST_SHIPMENTS + 1, ..FIRM },
        Recipe { months: 0, ..FIRM },
        Recipe { months: 133, ..FIRM },
        Recipe { months: 24, end: Day::of(2021, 11, 30).unwrap(), ..FIRM },
        Recipe { end: Day::of(2031, 1, 1).unwrap(), ..FIRM },
        Recipe { end: Day(i32::MIN), ..FIRM },
        Recipe { end: Day(i32::MAX), ..FIRM },
    ];
    for recipe in bad {
        assert_eq!(refused(recipe).as_deref(), Some("sample_recipe"), "{recipe:?}");
    }
    assert_eq!(
        refused(Recipe { months: 23, end: Day::of(2021, 11, 30).unwrap(), ..FIRM }),
        None,
        "January 2020 is known"
    );
    assert_eq!(refused(Recipe { shipments: 0, customers: 1, months: 1, ..FIRM }), None, "an empty firm is a firm");
}
