//! The engine over random firms, and a firm small enough to be reckoned by hand. It is longer than others because every
//! method is reckoned on that one firm.

use super::*;
use crate::costing::{
    alloc::Support,
    tdabc::{Band, Equation, Rounding, Term, WorkMinutes},
    whale::whale,
};
use keheng_base::Fen;
use proptest::prelude::*;
use std::collections::{BTreeMap, HashSet};

fn term(minutes: f64, driver: Driver) -> Term<Driver> {
    Term { minutes: Band { low: minutes * 0.8, likely: minutes, high: minutes * 1.5 }, drivers: vec![driver] }
}

fn object(customer: i64, shipments: f64, cases: f64, direct: i64) -> Object {
    let mut quantities = Quantities::default();
    quantities.0[Driver::Shipments as usize] = shipments;
    quantities.0[Driver::Cases as usize] = cases;
    Object { customer, quantities, direct_fen: Fen(direct), ..Object::default() }
}

fn pool(account: &str, purpose: Purpose, shares: Vec<(usize, f64)>) -> Pool {
    Pool { account: account.to_owned(), purpose, shares }
}

/// An office that serves a courier team and a service desk; two customers.
fn firm() -> Input {
    let activity = |name: &str, department, stage, minutes, driver, time_share| Activity {
        name: name.to_owned(),
        department,
        stage,
        minutes: Equation { terms: vec![term(minutes, driver)] },
        driver,
        time_share,
    };
    let department =
        |name: &str, serves, capacity| Department { name: name.to_owned(), serves, capacity: WorkMinutes(capacity) };
    let entry = |id, fen, pool| Entry {
        id,
        amount_fen: Fen(fen),
        target: Target::Pool(pool),
        behaviour: Behaviour::Fixed,
        estimate: false,
    };
    Input {
        entries: vec![entry(1, 30_000, 0), entry(2, 30_000, 0), entry(3, 20_000, 1), entry(4, -2_000, 1)],
        pools: vec![
            pool("pay", Purpose::Other, vec![(0, 1.0), (1, 4.0), (2, 1.0)]),
            pool("rent", Purpose::Storage, vec![(0, 1.0), (1, 1.0)]),
        ],
        departments: vec![
            department("office", Some(vec![0.0, 3.0, 1.0]), 0.0),
            department("couriers", None, 1_000.0),
            department("desk", None, 400.0),
        ],
        activities: vec![
            activity("deliver", 1, Stage::Deliver, 5.0, Driver::Shipments, 1.0),
            activity("case", 2, Stage::Service, 30.0, Driver::Cases, 1.0),
        ],
        objects: vec![object(7, 100.0, 0.0, 900), object(8, 40.0, 8.0, 0)],
        support: Support::Reciprocal,
        rounding: Rounding::Exact,
        ..Input::default()
    }
}

fn by(id: &str, input: &Input) -> Outcome {
    find(id).unwrap().cost(input).unwrap()
}

#[test]
fn a_firm_reckoned_by_hand() {
    // pay 60,000 = 10,000 + 40,000 + 10,000; rent 18,000 = 9,000 + 9,000; the office's 19,000 go 3 : 1
    let outcome = by("tdabc", &firm());
    // couriers 49,000 + 14,250 over 1,000 minutes, desk 10,000 + 4,750 over 400
    assert_eq!(outcome.unused[0].fen_per_minute, Some(63.25));
    assert_eq!(outcome.unused[1].fen_per_minute, Some(36.875));
    let amounts: Vec<(Key, Fen)> = outcome.lines.iter().map(|l| (l.key, l.amount_fen)).collect();
    // 500 minutes and 900 of its own; 200 minutes and 240 at the desk
    assert_eq!(amounts, [(Key::Customer(7), Fen(32_525)), (Key::Customer(8), Fen(12_650 + 8_850))]);
    assert_eq!(outcome.unused_fen, Fen(300 * 6_325 / 100 + 160 * 36_875 / 1_000), "300 and 160 minutes were left");
    assert_eq!(outcome.total_fen, Fen(78_900));
    assert!(outcome.closes() && outcome.warnings.is_empty());

    let stages: Vec<(Key, Fen)> = by("stage", &firm()).lines.iter().map(|l| (l.key, l.amount_fen)).collect();
    let stage = |s| Key::Stage(s);
    assert_eq!(
        stages,
        [(stage(Stage::LineHaul), Fen(900)), (stage(Stage::Deliver), Fen(44_275)), (stage(Stage::Service), Fen(8_850))],
        "what the shipments carry is the line-haul"
    );
    let full = by("full", &firm());
    assert_eq!(full.unused_fen, Fen(0), "full cost hides what was not used");
    let tail = full.lines[1].amount_fen;
    assert!(tail > outcome.lines[1].amount_fen, "and lets {tail:?} stand where time says less");
    let direct = by("direct", &firm());
    assert_eq!((direct.lines[0].amount_fen, direct.untraced_fen), (Fen(900), Fen(78_000)));
    let mut varying = firm();
    varying.entries[1].behaviour = Behaviour::Variable;
    let variable = by("variable", &varying);
    let borne: Fen = variable.lines.iter().map(|l| l.amount_fen).sum();
    assert_eq!(borne, varying.entries[1].amount_fen + Fen(900), "what goes with the shipments, and no fen more");
    assert_eq!(variable.untraced_fen, varying.total() - borne, "the rest stays with the firm");
    let departments = by("indirect_reciprocal", &firm());
    let amounts: Vec<Fen> = departments.lines.iter().map(|l| l.amount_fen).collect();
    assert_eq!(amounts, [Fen(63_250), Fen(14_750), Fen(900)]);
}

/// Ten waybills were on their way, twenty are at the end; deliveries of either were not begun.
fn on_the_way() -> Process {
    Process {
        begin_units: 10.0,
        started_units: 140.0,
        end_units: 20.0,
        begin_done: [1.0, 1.0, 0.5, 0.0, 0.0],
        end_done: [1.0, 1.0, 0.5, 0.0, 0.0],
        carried_fen: [Fen(0); 5],
        carried_direct_fen: Fen(0),
    }
}

#[test]
fn what_is_on_its_way_bears_what_was_done_on_it() {
    let mut input = firm();
    for id in ["process_average", "process_fifo"] {
        assert_eq!(find(id).unwrap().cost(&input), Err(Refusal::NoSignatures), "{id} must know what is on its way");
    }
    input.process = Some(on_the_way());
    let amounts =
        |outcome: &Outcome| -> Vec<(Key, Fen)> { outcome.lines.iter().map(|l| (l.key, l.amount_fen)).collect() };
    let fifo = by("process_fifo", &input);
    // 700 minutes for 140 waybills; 130 were delivered, so 650 of 1,000 minutes at 63.25; the desk's 240 at 36.875, and
    // 130 of 140 of them; half a fen stays unused; the carrier's 900 go over 150 waybills but 10 that came with it: 120 to 20
    assert_eq!(
        amounts(&fifo),
        [
            (Key::Stage(Stage::LineHaul), Fen(771)),
            (Key::Stage(Stage::Deliver), Fen(41_112)),
            (Key::Stage(Stage::Service), Fen(8_218)),
            (Key::OnTheWay(Stage::LineHaul), Fen(129)),
        ]
    );
    assert!(fifo.closes() && fifo.warnings == [Warning::Unopened], "{:?}", fifo.warnings);
    assert_eq!(amounts(&by("process_average", &input)), amounts(&fifo), "without the cost of before both say the same");
    let units = units(&input, &fifo);
    assert_eq!((units[&Key::Stage(Stage::Deliver)], units[&Key::OnTheWay(Stage::LineHaul)]), (130.0, 20.0));

    let over = Process { end_units: 0.0, ..on_the_way() };
    input.process = Some(over);
    let all = by("process_fifo", &input);
    assert_eq!(super::units(&input, &all)[&Key::Stage(Stage::Deliver)], 150.0, "those of before were finished too");

    let carried = Process { carried_direct_fen: Fen(300), ..on_the_way() };
    input.process = Some(carried);
    let (fifo, mean) = (by("process_fifo", &input), by("process_average", &input));
    assert!(fifo.closes() && mean.closes() && fifo.warnings.is_empty());
    assert_eq!(fifo.total_fen, input.total() + Fen(300), "what came over is part of the cost to account for");
    // first in, first out: 771 + 300; mixed: 1,200 over 130 + 20 waybills
    assert_eq!(amounts(&fifo)[0].1, Fen(1_071));
    assert_eq!((amounts(&mean)[0].1, amounts(&mean)[3].1), (Fen(1_040), Fen(160)));
}

#[test]
fn a_route_is_handled_and_hauled() {
    let mut input = firm();
    (input.routes, input.objects[1].route) = (vec!["north".to_owned(), "south".to_owned()], 1);
    input.objects[1].direct_fen = Fen(100);
    let outcome = by("terminal_haul", &input);
    let amounts: Vec<(Key, Fen)> = outcome.lines.iter().map(|l| (l.key, l.amount_fen)).collect();
    assert_eq!(
        amounts,
        [
            (Key::Leg(0, Leg::Terminal), Fen(31_625)),
            (Key::Leg(0, Leg::Haul), Fen(900)),
            (Key::Leg(1, Leg::Terminal), Fen(12_650 + 8_850)),
            (Key::Leg(1, Leg::Haul), Fen(100)),
        ]
    );
    assert_eq!(units(&input, &outcome)[&Key::Leg(1, Leg::Haul)], 40.0, "both legs are of the route's waybills");
    input.objects.iter_mut().for_each(|o| o.direct_fen = Fen(0));
    assert_eq!(find("terminal_haul").unwrap().cost(&input), Err(Refusal::NoHaul), "one leg is no comparison");
}

#[test]
fn room_goes_by_weight_and_days_and_packaging_by_parcels() {
    let mut input = firm();
    let storage = find("storage").unwrap();
    assert_eq!(storage.cost(&input), Err(Refusal::NothingStored), "nobody knows who lay there");
    input.objects[0].quantities.0[Driver::KilogramDays as usize] = 30.0;
    input.objects[1].quantities.0[Driver::KilogramDays as usize] = 60.0;
    let outcome = storage.cost(&input).unwrap();
    let amounts: Vec<Fen> = outcome.lines.iter().map(|l| l.amount_fen).collect();
    assert_eq!(amounts, [Fen(6_000), Fen(12_000)], "18,000 of rent, one to two");
    assert_eq!(outcome.untraced_fen, input.total() - Fen(18_000), "all else stays with the firm");
    let why = why(&input, &outcome, Key::Customer(8)).unwrap().unwrap();
    assert_eq!(why.parts[0].entries.iter().map(|e| e.amount_fen).sum::<Fen>(), Fen(12_000), "down to the rent");
    input.pools.iter_mut().for_each(|p| p.purpose = Purpose::Other);
    assert_eq!(storage.cost(&input), Err(Refusal::NoStorage));
}

#[test]
fn a_line_is_explained_down_to_its_entries() {
    let input = firm();
    let outcome = by("tdabc", &input);
    let why = why(&input, &outcome, Key::Customer(8)).unwrap().unwrap();
    assert_eq!(why.parts.len(), 2, "deliveries and cases");
    let case = &why.parts[1];
    assert_eq!(
        (case.source, case.minutes.unwrap().likely, case.fen_per_minute),
        (Source::Activity(1), 240.0, Some(36.875))
    );
    assert!(case.entries.iter().any(|e| e.via == Some(0)), "part of it came through the office");
    assert!(
        case.entries.iter().any(|e| input.entries[e.entry].id == 4 && e.amount_fen < Fen(0)),
        "a credit is a credit"
    );
    assert_eq!(super::why(&input, &outcome, Key::Customer(99)).unwrap(), None, "nobody of that name");
}

#[test]
fn services_that_serve_each_other_are_named_by_their_place_in_the_firm() {
    let mut input = firm();
    input.departments.push(Department {
        name: "garage".to_owned(),
        serves: Some(vec![1.0, 0.0, 0.0, 0.0]),
        capacity: WorkMinutes(0.0),
    });
    input.departments[0].serves = Some(vec![0.0, 0.0, 0.0, 1.0]);
    for id in ["tdabc", "full", "abc", "variable", "indirect_direct", "indirect_step", "indirect_reciprocal"] {
        assert_eq!(find(id).unwrap().cost(&input), Err(Refusal::Stuck(vec![0, 3])), "{id}");
    }
    assert!(by("direct", &input).closes(), "direct cost needs no department");
}

#[test]
fn the_reader_is_told_what_is_odd() {
    let mut input = firm();
    input.departments[1].capacity = WorkMinutes(100.0);
    input.pools.push(pool("misc", Purpose::Other, vec![]));
    let odd = |id, fen, target| Entry { id, amount_fen: Fen(fen), target, ..input.entries[0] };
    let odd = [odd(5, 11, Target::Pool(2)), odd(6, 13, Target::Customer(99))];
    input.entries.extend(odd);
    input.activities.remove(1);
    input.departments[2].capacity = WorkMinutes(0.0);
    let outcome = by("tdabc", &input);
    assert_eq!(outcome.warnings, [Warning::Overloaded(1), Warning::Idle(2), Warning::Homeless(2), Warning::Absent(99)]);
    assert_eq!(outcome.untraced_fen, Fen(14_750 + 11 + 13));
    assert_eq!(outcome.unused_fen, Fen(0), "an overloaded team has nothing left, and nobody pays more than was spent");
    assert!(outcome.closes());
}

#[test]
fn the_name_of_a_run_is_the_name_of_its_figures() {
    let (input, tdabc) = (firm(), find("tdabc").unwrap());
    assert_eq!(run_id(&input, tdabc), run_id(&firm(), tdabc));
    assert_eq!(run_id(&input, tdabc), "d66fd3c2c7d74a26d151a054acaeee95", "on any machine");
    let mut names = HashSet::from([run_id(&input, tdabc), run_id(&input, find("abc").unwrap())]);
    let changes: [fn(&mut Input); 5] = [
        |i| i.entries[0].amount_fen += Fen(1),
        |i| i.entries[0].behaviour = Behaviour::Variable,
        |i| i.rounding = Rounding::Fen,
        |i| i.support = Support::Direct,
        |i| i.objects[0].quantities.0[0] += 1.0,
    ];
    for change in changes {
        let mut other = firm();
        change(&mut other);
        assert!(names.insert(run_id(&other, tdabc)), "whatever can change a figure changes the name");
    }
}

#[test]
fn methods_are_named_once() {
    let ids: HashSet<&str> = METHODS.iter().map(|m| m.id()).collect();
    assert_eq!(ids.len(), METHODS.len());
    assert_eq!(METHODS[0].id(), "tdabc", "the usual one comes first");
}

fn inputs() -> impl Strategy<Value = Input> {
    let numbers = |n: usize| prop::collection::vec(0.0f64..90.0, n);
    let department = move |support: bool| {
        (numbers(5), 0.0f64..20_000.0).prop_map(move |(mut serves, capacity)| {
            serves[2] += 1.0; // each service does something for an operating department: nothing is stuck
            Department { name: String::new(), serves: support.then_some(serves), capacity: WorkMinutes(capacity) }
        })
    };
    let departments = (department(true), department(true), department(false), department(false), department(false))
        .prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e]);
    let purpose = prop::sample::select(&[Purpose::Other, Purpose::Storage, Purpose::Packaging][..]);
    let pool = (prop::collection::vec((0usize..5, 0.0f64..9.0), 0..4), purpose)
        .prop_map(|(shares, purpose)| pool("", purpose, shares));
    let target = prop_oneof![4 => (0usize..3).prop_map(Target::Pool), 1 => (0i64..6).prop_map(Target::Customer)];
    let behaviour = prop::sample::select(&[Behaviour::Fixed, Behaviour::Variable, Behaviour::Step][..]);
    let entry = (any::<i64>(), -50_000i64..900_000, target, behaviour).prop_map(|(id, fen, target, behaviour)| Entry {
        id,
        amount_fen: Fen(fen),
        target,
        behaviour,
        estimate: false,
    });
    let driver = prop::sample::select(Driver::ALL);
    let activity = (2usize..5, prop::sample::select(Stage::ALL), 0.0f64..9.0, driver, 0.0f64..1.0).prop_map(
        |(department, stage, minutes, driver, time_share)| Activity {
            name: String::new(),
            department,
            stage,
            minutes: Equation { terms: vec![term(minutes, driver)] },
            driver,
            time_share,
        },
    );
    let object = (0i64..5, 0u32..3, 0u32..2, 24_000i32..24_003, prop::array::uniform9(0.0f64..400.0), 0i64..90_000)
        .prop_map(|(customer, route, product, month, quantities, direct)| Object {
            customer,
            route,
            product,
            month,
            quantities: Quantities(quantities),
            direct_fen: Fen(direct),
        });
    let support =
        prop_oneof![Just(Support::Direct), Just(Support::Reciprocal), Just(Support::Step { order: vec![1, 0] }),];
    let (entries, pools) = (prop::collection::vec(entry, 0..30), prop::collection::vec(pool, 3));
    let (activities, objects) = (prop::collection::vec(activity, 0..6), prop::collection::vec(object, 0..25));
    let process = (0u32..200, 0u32..200, 0.0f64..=1.0, prop::array::uniform5(0.0f64..=1.0), 0i64..90_000).prop_map(
        |(begin, started, left, done, carried)| Process {
            begin_units: f64::from(begin),
            started_units: f64::from(started),
            end_units: libm::floor(f64::from(begin + started) * left),
            begin_done: done.map(|d| d * d),
            end_done: done,
            carried_fen: done.map(|d| Fen((carried as f64 * d) as i64)),
            carried_direct_fen: Fen(carried / 3),
        },
    );
    (entries, pools, departments, activities, objects, support, any::<bool>(), process).prop_map(
        |(entries, pools, departments, activities, objects, support, exact, process)| Input {
            entries,
            pools,
            departments,
            activities,
            objects,
            routes: vec![String::new(); 3],
            products: vec![String::new(); 2],
            support,
            rounding: if exact { Rounding::Exact } else { Rounding::Fen },
            process: Some(process),
        },
    )
}

/// What came out, unless the firm drawn lacks what the method is about.
fn told(made: Result<Outcome, Refusal>) -> Option<Outcome> {
    match made {
        Ok(outcome) => Some(outcome),
        Err(Refusal::NoHaul | Refusal::NoStorage | Refusal::NothingStored) => None,
        Err(other) => panic!("a firm that can be costed is refused: {other:?}"),
    }
}

proptest! {
    #[test]
    fn every_method_closes_to_the_fen(input in inputs()) {
        for method in METHODS {
            let Some(outcome) = told(method.cost(&input)) else { continue };
            prop_assert!(outcome.closes(), "{}: {:?}", method.id(), outcome);
            let keys: HashSet<Key> = outcome.lines.iter().map(|l| l.key).collect();
            prop_assert_eq!(keys.len(), outcome.lines.len(), "an object has one line");
            for line in &outcome.lines {
                prop_assert!(line.low_fen <= line.amount_fen && line.amount_fen <= line.high_fen, "{:?}", line);
            }
        }
    }

    #[test]
    fn all_cuts_by_time_leave_the_same_unused(input in inputs()) {
        let cuts = ["tdabc", "stage", "product", "batch", "route"].map(|id| by(id, &input));
        for other in &cuts[1..] {
            prop_assert_eq!(&cuts[0].unused, &other.unused);
            prop_assert_eq!(cuts[0].untraced_fen + cuts[0].rounding_fen, other.untraced_fen + other.rounding_fen);
        }
    }

    #[test]
    fn what_is_explained_adds_up(input in inputs()) {
        for method in METHODS {
            let Some(outcome) = told(method.cost(&input)) else { continue };
            for line in outcome.lines.iter().filter(|l| l.key != Key::Traced) {
                let why = why(&input, &outcome, line.key).unwrap().unwrap();
                prop_assert_eq!(why.parts.iter().map(|p| p.amount_fen).sum::<Fen>(), line.amount_fen);
                for part in why.parts.iter().filter(|p| ![Source::Shipments, Source::Carried].contains(&p.source)) {
                    let entries: Fen = part.entries.iter().map(|e| e.amount_fen).sum();
                    prop_assert_eq!(entries, part.amount_fen, "{} {:?}", method.id(), part);
                }
            }
        }
    }

    #[test]
    fn the_waybills_of_a_customer_cost_what_the_customer_costs(input in inputs(), booked in 0i64..90_000) {
        // Each object is a waybill; summed up by customer they are what a costing of customers sees.
        let mut waybills = input.objects.clone();
        for (at, waybill) in waybills.iter_mut().enumerate() {
            (waybill.route, waybill.product, waybill.month) = (0, 0, 0);
            let cancelled = at % 7 == 3;
            waybill.quantities.0[0] = if cancelled { 0.0 } else { 1.0 };
            if cancelled {
                waybill.quantities = Quantities::default();
            }
        }
        let mut summed: BTreeMap<i64, Object> = BTreeMap::new();
        for waybill in &waybills {
            let of = summed.entry(waybill.customer).or_insert_with(|| Object { customer: waybill.customer, ..Object::default() });
            of.direct_fen += waybill.direct_fen;
            of.quantities.0.iter_mut().zip(waybill.quantities.0).for_each(|(sum, q)| *sum += q);
        }
        let mut input = Input { objects: summed.into_values().collect(), ..input };
        input.entries.push(Entry {
            id: -1, amount_fen: Fen(booked), target: Target::Customer(2), behaviour: Behaviour::Fixed, estimate: false,
        });
        let outcome = by("tdabc", &input);
        for line in &outcome.lines {
            let Key::Customer(customer) = line.key else { panic!("{line:?}") };
            let own: Vec<Object> = waybills.iter().filter(|w| w.customer == customer).cloned().collect();
            let parts = super::pieces(&input, &outcome, line, &own);
            prop_assert_eq!(parts.len(), own.len());
            for (at, source) in outcome.sources.iter().enumerate() {
                let sum: Fen = parts.iter().map(|p| p[at]).sum();
                prop_assert_eq!(sum, line.parts_fen[at], "{:?} of {}", source, customer);
            }
            for (piece, parts_fen) in own.iter().zip(parts) {
                prop_assert_eq!(parts_fen[0], piece.direct_fen, "what a waybill carries stays its own");
                for (source, part) in outcome.sources.iter().zip(&parts_fen) {
                    let Source::Activity(a) = source else { continue };
                    let d = input.activities[*a].department;
                    let rate = outcome.unused.iter().find(|u| u.department == d).and_then(|u| u.fen_per_minute).unwrap_or(0.0);
                    let exact = input.minutes(&input.activities[*a], piece).likely * rate;
                    // One fen of the waybill's own remainder, one share of the customer's.
                    prop_assert!((part.0 as f64 - exact).abs() <= 2.0 + exact.abs() * 1e-9, "{} against {}", part.0, exact);
                }
                let amount_fen = parts_fen.iter().copied().sum();
                let of = Line { key: line.key, amount_fen, low_fen: amount_fen, high_fen: amount_fen, parts_fen };
                let why = why_of(&input, &outcome, &of, Some(piece)).unwrap().unwrap();
                for part in why.parts.iter().filter(|p| p.source != Source::Shipments) {
                    let entries: Fen = part.entries.iter().map(|e| e.amount_fen).sum();
                    prop_assert_eq!(entries, part.amount_fen, "down to the books");
                }
            }
        }
    }

    #[test]
    fn the_whale_of_a_costing_ends_at_its_total(input in inputs(), revenue in 0i64..900_000) {
        let outcome = by("tdabc", &input);
        let profits: Vec<(Key, Fen)> = outcome.lines.iter().map(|l| (l.key, Fen(revenue) - l.amount_fen)).collect();
        let lines: Fen = outcome.lines.iter().map(|l| l.amount_fen).sum();
        prop_assert_eq!(whale(&profits).total_fen, Fen(revenue * profits.len() as i64) - lines);
    }

    #[test]
    fn the_order_of_objects_moves_no_more_than_remainders(input in inputs()) {
        let mut turned = input.clone();
        turned.objects.reverse();
        let cells = (input.objects.len() * (input.activities.len() + 2)) as i64;
        for (one, other) in by("tdabc", &input).lines.iter().zip(&by("tdabc", &turned).lines) {
            prop_assert_eq!(one.key, other.key);
            prop_assert!((one.amount_fen.0 - other.amount_fen.0).abs() <= cells, "{:?} and {:?}", one, other);
        }
    }
}
