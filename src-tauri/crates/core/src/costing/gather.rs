//! From the file to the engine: books, departments and shipments of some months, summed up as finely as a cut needs.

use super::{
    CostActivity, CostDepartment, CostTerm, SupportRule,
    basis::{Bases, Basis},
    counted::{COLUMNS, COLUMNS_READ, Counting, ONE_STOP, Sums},
    items, on_the_way,
    setup::capacity,
    shares::Shares,
    store::{self, Stored},
    unsettled::Unsettled,
};
use crate::{
    db::{IdMap, Sql},
    shipments::Status,
};
use keheng_base::{Fen, Month, Period};
use keheng_calc::costing::{
    alloc::{Network, Support, by_service_given},
    engine::{Activity, CostMethod, Cut, Department, Entry, Input, Nature, Needs, Object, Pool, Target},
    tdabc::{Band, Equation, Rounding, Term, WorkMinutes},
};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// What a customer shipped and brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// freight
    pub revenue_fen: Fen,
    /// waybills, cancelled ones left out
    pub shipments: u64,
}

/// The engine's input with the names and figures that answers need.
pub struct Gathered {
    /// for the engine
    pub input: Input,
    /// entries, in the order of the input
    pub entries: Vec<Stored>,
    /// departments, in the order of the input
    pub departments: Vec<CostDepartment>,
    /// activities, in the order of the input
    pub activities: Vec<CostActivity>,
    /// what each object's customer brought; filled for cuts that know customers
    pub brought: BTreeMap<i64, Brought>,
    /// waybills
    pub shipments: u64,
    /// what carriers have not settled yet, and what it is taken to cost; nothing where waybills' own cost does not count
    pub unsettled: Unsettled,
    /// waybills' own cost counts
    pub own_cost: bool,
}

/// The days of some months.
pub fn days(from: Month, to: Month) -> Period {
    Period { from: from.period().from, to: to.period().to }
}

/// Gathers the months `from` to `to` for a method, rates rounded as `rounding` says or as the firm's rules have it. `go_on`
/// hears of shipments read and may stop the work.
///
/// Departments, times and rules are those of the last month; the capacity of each month is its own, and so is the way its
/// entries are shared.
pub fn gather<E: From<rusqlite::Error>>(
    conn: &Connection,
    months: (Month, Month),
    method: &dyn CostMethod,
    rounding: Option<Rounding>,
    go_on: &dyn Fn(u64) -> Result<(), E>,
) -> Result<Gathered, E> {
    let mut of = gather_bare(conn, months, method.cut(), rounding, go_on)?;
    if method.needs() == Needs::Process && !of.departments.is_empty() {
        of.input.process = on_the_way::process(conn, months, of.input.rounding, go_on)?;
    }
    Ok(of)
}

/// What every method needs, for a cut.
pub(super) fn gather_bare<E: From<rusqlite::Error>>(
    conn: &Connection,
    (from, to): (Month, Month),
    cut: Cut,
    rounding: Option<Rounding>,
    go_on: &dyn Fn(u64) -> Result<(), E>,
) -> Result<Gathered, E> {
    let period = days(from, to);
    let bases = Bases::read(conn)?;
    let Basis { departments, activities, rules } = bases.of(to).clone();
    let entries = store::entries(conn, period.from, period.to)?;
    let mut input = Input {
        departments: departments_of(&departments, &bases, (from, to)),
        rounding: rounding.unwrap_or(rules.rounding),
        ..Input::default()
    };
    input.support = support(rules.support, &input.departments);
    (input.pools, input.entries) = books(&entries, &departments, &bases, &Shares::read(conn)?);
    let unsettled = if rules.shipment_cost { Unsettled::read(conn)? } else { Unsettled::default() };
    let with_cost = rules.shipment_cost.then_some(&unsettled);
    let read = shipments(conn, period, cut, with_cost, &mut input, go_on)?;
    input.activities = activities_of(&activities, &input.objects);
    Ok(Gathered {
        input,
        entries,
        departments,
        activities,
        brought: read.0,
        shipments: read.1,
        unsettled,
        own_cost: rules.shipment_cost,
    })
}

/// The same department in another list.
fn same<'a>(of: &'a [CostDepartment], department: &CostDepartment) -> Option<&'a CostDepartment> {
    department.id.and_then(|id| store::place(of, id.raw())).map(|at| &of[at])
}

/// Support departments serve others as written down, else all by heads. Capacity is added up month by month: who was not
/// there yet had none.
fn departments_of(departments: &[CostDepartment], bases: &Bases, (from, to): (Month, Month)) -> Vec<Department> {
    let heads: Vec<f64> = departments.iter().map(|d| d.heads).collect();
    let minutes = |d: &CostDepartment| -> f64 {
        let of = |month: i32| same(&bases.of(Month(month)).departments, d).map_or(0.0, |then| capacity(then).0);
        (from.0..=to.0).map(of).sum()
    };
    let one = |d: &CostDepartment| Department {
        name: d.name.clone(),
        serves: d.support.then(|| d.serves.clone().unwrap_or_else(|| heads.clone())),
        capacity: WorkMinutes(minutes(d)),
    };
    departments.iter().map(one).collect()
}

/// The rule as the engine wants it; the usual order of the step-down looks at who serves whom.
fn support(rule: SupportRule, departments: &[Department]) -> Support {
    match rule {
        SupportRule::Direct => Support::Direct,
        SupportRule::Reciprocal => Support::Reciprocal,
        SupportRule::Step => {
            let (support, others): (Vec<usize>, Vec<usize>) =
                (0..departments.len()).partition(|d| departments[*d].serves.is_some());
            let order: Vec<usize> = support.iter().chain(&others).copied().collect();
            let row = |s: &usize| {
                let serves = departments[*s].serves.as_deref().unwrap_or_default();
                order.iter().map(|d| serves[*d]).collect()
            };
            let taken = support.iter().map(row).collect();
            Support::Step { order: by_service_given(&Network { own_fen: vec![Fen(0); departments.len()], taken }) }
        }
    }
}

/// A pool for each kind, department and way of sharing: as written down for the month, else to its department, else to all
/// by the heads of the month.
fn books(
    entries: &[Stored],
    departments: &[CostDepartment],
    bases: &Bases,
    written: &Shares,
) -> (Vec<Pool>, Vec<Entry>) {
    let place: HashMap<i64, usize> =
        departments.iter().enumerate().filter_map(|(at, d)| d.id.map(|id| (id.raw(), at))).collect();
    let by_heads = |month: Month| -> Vec<(usize, f64)> {
        let then = &bases.of(month).departments;
        let heads = |d| same(then, d).map_or(0.0, |d| d.heads);
        departments.iter().enumerate().map(|(at, d)| (at, heads(d))).collect()
    };
    // Departments with the bits of their weights: two ways are one where they are the same to the last bit.
    type Way = Vec<(usize, u64)>;
    let mut of: BTreeMap<(&str, Option<usize>, Way), usize> = BTreeMap::new();
    let mut pools: Vec<Pool> = Vec::new();
    let made = entries.iter().map(|e| {
        let department = e.department.and_then(|d| place.get(&d)).copied();
        let target = match e.customer.filter(|_| e.nature == Nature::Direct) {
            Some(customer) => Target::Customer(customer),
            None => {
                let usual = || department.map_or_else(|| by_heads(e.day.month()), |d| vec![(d, 1.0)]);
                let shares = written.of(e, departments).unwrap_or_else(usual);
                let way = shares.iter().map(|(at, weight)| (*at, weight.to_bits())).collect();
                Target::Pool(*of.entry((&e.item, department, way)).or_insert_with(|| {
                    pools.push(Pool { account: e.item.clone(), purpose: items::purpose(&e.item), shares });
                    pools.len() - 1
                }))
            }
        };
        Entry { id: e.id, amount_fen: e.amount_fen, target, behaviour: e.behaviour, estimate: e.estimate }
    });
    let made = made.collect();
    (pools, made)
}

/// Where nobody has been asked, the survey is taken to say what the minutes say.
fn activities_of(activities: &[CostActivity], objects: &[Object]) -> Vec<Activity> {
    let one = |a: &CostActivity| {
        let equation = a.equation();
        let term = |t: &CostTerm| Term {
            minutes: Band { low: t.minutes_low, likely: t.minutes_likely, high: t.minutes_high },
            drivers: vec![t.driver],
        };
        let quantity = |driver| -> f64 { objects.iter().map(|o| o.quantities.of(driver)).sum() };
        let taken: f64 = equation.iter().map(|t| t.minutes_likely * quantity(t.driver)).sum();
        Activity {
            name: a.name.clone(),
            department: a.department as usize,
            stage: a.stage,
            minutes: Equation { terms: equation.iter().map(term).collect() },
            driver: a.driver,
            time_share: a.time_share.unwrap_or(taken),
        }
    };
    let mut made: Vec<Activity> = activities.iter().map(one).collect();
    // Shares of a survey add up to 1 in a department; derived ones are brought to the same scale.
    for d in activities.iter().map(|a| a.department as usize) {
        let derived = |at: usize| activities[at].department as usize == d && activities[at].time_share.is_none();
        let said: f64 = activities.iter().filter(|a| a.department as usize == d).filter_map(|a| a.time_share).sum();
        let sum: f64 = (0..made.len()).filter(|at| derived(*at)).map(|at| made[at].time_share).sum();
        if sum > 0.0 {
            let scale = (1.0 - said).max(0.0) / sum;
            (0..made.len()).filter(|at| derived(*at)).for_each(|at| made[at].time_share *= scale);
        }
    }
    made
}

/// What is counted together.
type Group = (i64, u32, u32, i32);

/// Rows between two questions whether to go on.
const ASK_EVERY: u64 = 8_192;

/// Reads the shipments once (twice where a visit must be shared by routes or products).
fn shipments<E: From<rusqlite::Error>>(
    conn: &Connection,
    period: Period,
    cut: Cut,
    with_cost: Option<&Unsettled>,
    input: &mut Input,
    go_on: &dyn Fn(u64) -> Result<(), E>,
) -> Result<(BTreeMap<i64, Brought>, u64), E> {
    let visits = match cut {
        Cut::Route | Cut::Leg | Cut::Product => visits(conn, period)?,
        _ => IdMap::default(),
    };
    let text = match cut {
        Cut::Route | Cut::Leg => "destination",
        Cut::Product => "product",
        _ => "NULL",
    };
    let sql = format!("SELECT {COLUMNS}, {text} FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([period.from.start().0, period.to.end().0])?;
    let counting = Counting::new(conn, period, with_cost)?;
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    let mut groups: HashMap<Group, Sums> = HashMap::new();
    let mut seen: IdMap<(i64, i64), u32> = IdMap::default();
    let mut brought: IdMap<i64, Brought> = IdMap::default();
    let mut read = 0u64;
    while let Some(r) = rows.next()? {
        read += 1;
        if read.is_multiple_of(ASK_EVERY) {
            go_on(read)?;
        }
        let (customer, shipped): (i64, i64) = (r.get(0)?, r.get(1)?);
        let day = shipped.div_euclid(1440);
        let name = match cut {
            Cut::Route | Cut::Leg | Cut::Product => {
                let name = r.get_ref(COLUMNS_READ)?.as_str_or_null().ok().flatten().unwrap_or_default().trim();
                match names.get(name) {
                    Some(at) => *at,
                    None => {
                        let at = names.len() as u32;
                        names.insert(name.to_owned(), at);
                        at
                    }
                }
            }
            _ => 0,
        };
        let group = match cut {
            Cut::Customer => (customer, 0, 0, 0),
            Cut::Batch => (customer, 0, 0, keheng_base::Day(day as i32).month().0),
            Cut::Route | Cut::Leg => (0, name, 0, 0),
            Cut::Product => (0, 0, name, 0),
            Cut::Stage | Cut::Department => (0, 0, 0, 0),
        };
        let mut sums = counting.row(r)?;
        let whose = brought.entry(customer).or_default();
        whose.revenue_fen += Fen(r.get::<_, Option<i64>>(6)?.unwrap_or(0));
        let all = groups.entry(group).or_default();
        if sums.shipments == 0 {
            *all += sums;
            continue;
        }
        whose.shipments += 1;
        sums.stops = match visits.get(&(customer, day)) {
            Some(n) => ONE_STOP / i64::from(*n),
            None => {
                let first = seen.insert((customer, day), 1).is_none();
                if first { ONE_STOP } else { 0 }
            }
        };
        *all += sums;
    }
    // Names in order, so that positions do not depend on which shipment came first.
    let sorted: Vec<String> = names.keys().cloned().collect();
    let mut place = vec![0u32; sorted.len()];
    for (at, was) in names.values().enumerate() {
        place[*was as usize] = at as u32;
    }
    let moved = |at: u32| place.get(at as usize).copied().unwrap_or(0);
    let mut found: Vec<(Group, Sums)> =
        groups.into_iter().map(|((c, r, p, m), sums)| ((c, moved(r), moved(p), m), sums)).collect();
    found.sort_unstable_by_key(|(group, _)| *group);
    input.objects = found.into_iter().map(|(group, sums)| object(group, &sums)).collect();
    match cut {
        Cut::Route | Cut::Leg => input.routes = sorted,
        Cut::Product => input.products = sorted,
        _ => {}
    }
    let shipments = brought.values().map(|b| b.shipments).sum();
    Ok((brought.into_iter().collect(), shipments))
}

fn object((customer, route, product, month): Group, sums: &Sums) -> Object {
    Object { route, product, month, ..sums.object(customer) }
}

/// Waybills of each customer on each day.
fn visits(conn: &Connection, period: Period) -> Sql<IdMap<(i64, i64), u32>> {
    let mut statement = conn.prepare_cached(
        "SELECT customer_id, shipped FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND status <> ?3 AND _del <= 0",
    )?;
    let mut rows = statement.query([period.from.start().0, period.to.end().0, Status::Cancelled.code()])?;
    let mut visits = IdMap::default();
    while let Some(r) = rows.next()? {
        *visits.entry((r.get(0)?, r.get::<_, i64>(1)?.div_euclid(1440))).or_insert(0) += 1;
    }
    Ok(visits)
}
