//! The customers of the sample firm: who they are, how much they send, and what becomes of them.

use super::{
    Recipe,
    place::HOME,
    random::{Chance, Flow},
    words::{Kind, PhoneForm, firm, mobile, person, street, written},
};
use std::collections::HashSet;

/// A customer as the counter knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleCustomer {
    /// settlement account (月结账号), ten digits; none for those who pay at once. Unique
    pub account: Option<String>,
    /// firm or person; firms are unique, persons may share a name, but never name and telephone
    pub name: String,
    /// in the form that `phone_form` says
    pub phone: String,
    /// how the telephone number is written
    pub phone_form: PhoneForm,
    /// full address in the firm's own city
    pub address: String,
    /// what it does
    pub kind: Kind,
}

/// What was put in on purpose, as positions in the list of customers, rising.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planted {
    /// stopped for good at least eight weeks before the end
    pub lapsed: Vec<u32>,
    /// began after the first eighth of the period
    pub started: Vec<u32>,
    /// send less and less in the second half, but have not stopped
    pub declining: Vec<u32>,
    /// send more and more: tomorrow's stars
    pub rising: Vec<u32>,
    /// big, with a discount that does not cover the cost
    pub loss_making: Vec<u32>,
    /// sends what breaks: about one in fifty is damaged
    pub fragile: Vec<u32>,
}

/// How a customer sends; hidden from the data.
#[derive(Clone, Debug)]
pub(super) struct Habit {
    /// relative volume in an ordinary week
    pub weight: f64,
    /// what it does
    pub kind: Kind,
    /// share of the list price it pays
    pub price: f64,
    /// mean of the logarithm of the weight in grams
    pub log_grams: f64,
    /// probability that a parcel is damaged
    pub damage: f64,
    /// sends to far cities mostly
    pub far: bool,
    /// recipients it writes to again and again; 0 = always new ones
    pub regulars: u32,
    /// first and last week of sending, counted from the start
    pub weeks: (u32, u32),
    /// volume at the end against the beginning: 1 = steady
    pub trend: f64,
}

/// Everything about the customers.
pub(super) struct Cast {
    pub customers: Vec<SampleCustomer>,
    pub habits: Vec<Habit>,
    /// positions by rank of volume
    pub by_rank: Vec<u32>,
    pub planted: Planted,
}

/// Ranks with a fate of their own, where there are enough customers for it to be theirs.
mod rank {
    pub const STEADY: u32 = 0;
    pub const LOSS: u32 = 2;
    pub const LAPSED: u32 = 4;
    pub const DECLINING: u32 = 6;
    pub const FRAGILE: u32 = 8;
    pub const RISING: u32 = 11;
    /// from here on all that are planted fit
    pub const ENOUGH: u32 = 24;
}

/// Makes the cast of `recipe` over a number of weeks.
pub(super) fn cast(recipe: &Recipe, weeks: u32) -> Cast {
    let mut flow = Flow::new(recipe.seed, 1);
    let n = recipe.customers;
    let mut by_rank: Vec<u32> = (0..n).collect();
    for i in (1..n).rev() {
        by_rank.swap(i as usize, flow.below(i + 1) as usize);
    }
    let mut rank_of = vec![0u32; n as usize];
    for (rank, position) in (0u32..).zip(&by_rank) {
        rank_of[*position as usize] = rank;
    }

    let mut taken = Taken::default();
    let mut planted = Planted::default();
    let first_account = flow.below(10_000_000);
    let mut customers = Vec::with_capacity(n as usize);
    let mut habits = Vec::with_capacity(n as usize);
    for (position, rank) in (0u32..).zip(rank_of) {
        let among = f64::from(rank) / f64::from(n);
        // those with a fate of their own are firms one would look at
        let known = n >= rank::ENOUGH && rank <= rank::RISING;
        let contract = flow.happens(match among {
            _ if known => 1.0,
            f if f < 0.02 => 1.0,
            f if f < 0.10 => 0.8,
            f if f < 0.30 => 0.35,
            _ => 0.04,
        });
        let kind = kind(&mut flow, contract, among);
        let customer = SampleCustomer {
            // 7,919 and 10,000,000 have no common factor: no account comes twice
            account: contract.then(|| {
                let serial = (u64::from(first_account) + u64::from(position) * 7919) % 10_000_000;
                format!("579{serial:07}")
            }),
            ..identity(&mut flow, &mut taken, kind)
        };
        let mut habit = habit(&mut flow, kind, contract, rank);
        plant(&mut flow, &mut planted, &mut habit, (position, rank, n), weeks);
        customers.push(customer);
        habits.push(habit);
    }
    Cast { customers, habits, by_rank, planted }
}

fn kind(flow: &mut Flow, contract: bool, among: f64) -> Kind {
    if contract {
        return flow.pick(&[
            Kind::Online,
            Kind::Online,
            Kind::Online,
            Kind::Wholesale,
            Kind::Wholesale,
            Kind::Factory,
            Kind::Office,
        ]);
    }
    if flow.happens(if among < 0.3 { 0.35 } else { 0.85 }) {
        return Kind::Person;
    }
    flow.pick(&[Kind::Shop, Kind::Shop, Kind::Online, Kind::Wholesale, Kind::Office])
}

/// What identifies customers already, so that no two fall together by accident.
#[derive(Default)]
struct Taken {
    firms: HashSet<String>,
    phones: HashSet<String>,
    /// prefix and last four digits of every mobile number, and of the masked ones alone
    tails: HashSet<u32>,
    masked: HashSet<u32>,
}

fn identity(flow: &mut Flow, taken: &mut Taken, kind: Kind) -> SampleCustomer {
    let district = flow.pick(HOME.districts);
    let mut name = if kind == Kind::Person { person(flow) } else { firm(flow, kind, HOME.name) };
    while kind != Kind::Person && !taken.firms.insert(name.clone()) {
        let town = if flow.happens(0.5) { district } else { HOME.name };
        name = firm(flow, kind, town);
    }
    let mut phone_form = match kind {
        Kind::Person if flow.happens(0.12) => PhoneForm::Masked,
        Kind::Person if flow.happens(0.03) => PhoneForm::Virtual,
        Kind::Factory | Kind::Office if flow.happens(0.4) => PhoneForm::Landline,
        _ => PhoneForm::Mobile,
    };
    let mut attempts = 0;
    let phone = loop {
        let number = mobile(flow);
        let tail = u32::from(number.0) * 10_000 + number.1 % 10_000;
        attempts += 1;
        if attempts > 40 && phone_form == PhoneForm::Masked {
            // hundreds of thousands of customers use up what a mask leaves visible
            phone_form = PhoneForm::Mobile;
        }
        let seen = match phone_form {
            PhoneForm::Masked => &taken.tails,
            _ => &taken.masked,
        };
        if phone_form != PhoneForm::Landline && attempts <= 80 && seen.contains(&tail) {
            continue;
        }
        let phone = written(phone_form, number, flow.below(10_000));
        if taken.phones.insert(phone.clone()) {
            if phone_form != PhoneForm::Landline {
                taken.tails.insert(tail);
            }
            if phone_form == PhoneForm::Masked {
                taken.masked.insert(tail);
            }
            break phone;
        }
    };
    let address = [HOME.province, HOME.name, district, &street(flow, kind)].concat();
    SampleCustomer { account: None, name, phone, phone_form, address, kind }
}

fn habit(flow: &mut Flow, kind: Kind, contract: bool, rank: u32) -> Habit {
    // Zipf–Mandelbrot: B. Mandelbrot, 1953; the shift keeps the largest from holding everything
    let weight = 1.0 / libm::pow(f64::from(rank) + 4.2, 1.06);
    let volume_discount = 0.16 / libm::sqrt(1.0 + f64::from(rank) / 12.0);
    let grams = match kind {
        Kind::Online => 700.0,
        Kind::Wholesale => 2600.0,
        Kind::Factory => 3200.0,
        Kind::Shop => 1300.0,
        Kind::Office => 350.0,
        Kind::Person => 1100.0,
    };
    Habit {
        weight,
        kind,
        price: if contract { 0.80 - volume_discount - 0.10 * flow.unit() } else { 1.0 },
        log_grams: libm::log(grams) + 0.25 * flow.normal(),
        damage: 0.0007,
        far: false,
        regulars: match kind {
            Kind::Online => 0,
            Kind::Person => 3,
            _ => 6 + flow.below(10),
        },
        weeks: (0, u32::MAX),
        trend: 1.0,
    }
}

/// Gives a customer its fate.
fn plant(flow: &mut Flow, planted: &mut Planted, habit: &mut Habit, who: (u32, u32, u32), weeks: u32) {
    let (position, rank, n) = who;
    let known = n >= rank::ENOUGH && rank <= rank::RISING;
    let (roll, when, more) = (flow.unit(), flow.unit(), flow.unit());
    let last_stop = weeks.saturating_sub(9);
    if rank == rank::STEADY || (known && rank % 2 == 1 && rank != rank::RISING) {
        return;
    }
    let business = habit.kind != Kind::Person;
    if known && rank == rank::LOSS || (!known && business && among_big(rank, n) && roll < 0.08) {
        habit.price = 0.33;
        habit.far = true;
        habit.log_grams = libm::log(3000.0);
        planted.loss_making.push(position);
    } else if known && rank == rank::FRAGILE {
        habit.damage = 0.02;
        planted.fragile.push(position);
    } else if known && rank == rank::DECLINING || (!known && business && (0.08..0.13).contains(&roll)) {
        habit.trend = 0.12;
        planted.declining.push(position);
    } else if known && rank == rank::RISING || (!known && business && (0.13..0.17).contains(&roll)) {
        habit.trend = 4.0;
        planted.rising.push(position);
    } else if known && rank == rank::LAPSED && weeks >= 14 {
        habit.weeks.1 = last_stop.saturating_sub(1);
        planted.lapsed.push(position);
    } else if !known && weeks >= 14 && roll >= 0.80 {
        habit.weeks.1 = ((0.15 + 0.85 * when) * f64::from(last_stop)) as u32;
        planted.lapsed.push(position);
    }
    if !known && weeks >= 14 && more < 0.22 {
        let eighth = weeks.div_ceil(8);
        let end = habit.weeks.1.min(weeks - 1);
        let week = eighth + (when * f64::from(weeks.saturating_sub(eighth + 4))) as u32;
        if week + 3 <= end {
            habit.weeks.0 = week;
            planted.started.push(position);
        }
    }
}

fn among_big(rank: u32, n: u32) -> bool {
    rank * 12 < n
}

impl Habit {
    /// Relative volume in a week of `weeks`, given the season of that week; 0 when it does not send.
    pub(super) fn volume(&self, week: u32, weeks: u32, season: f64) -> f64 {
        if week < self.weeks.0 || week > self.weeks.1 {
            return 0.0;
        }
        // how strongly each kind follows the season: shopping days are the sellers'
        let (up, down) = match self.kind {
            Kind::Online => (1.5, 1.0),
            Kind::Wholesale | Kind::Factory => (0.8, 1.2),
            Kind::Shop => (0.6, 1.0),
            Kind::Office => (0.0, 1.4),
            Kind::Person => (0.3, 0.6),
        };
        let follows = libm::pow(season, if season > 1.0 { up } else { down });
        // the trend runs over the second half
        let late = (2.0 * f64::from(week) / f64::from(weeks.max(1)) - 1.0).max(0.0);
        self.weight * follows * (1.0 + (self.trend - 1.0) * late)
    }
}
