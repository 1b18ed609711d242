//! One parcel: what is sent, where to, for how much, and how it went.

use super::{
    customer::{Habit, SampleCustomer},
    place::{Atlas, City, ZONES},
    random::{Chance, Flow, Spring},
    staffing,
    words::{Kind, PhoneForm, firm, mobile, person, street, written},
};
use crate::shipments::{Payment, Status, Trouble};
use keheng_base::{Fen, Grams, Minutes};

/// Time class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Product {
    /// 标快: 48 hours, 72 to remote regions
    Standard,
    /// 特惠: 72 hours, 96 to remote regions
    Economy,
    /// 同城: 24 hours within the city
    SameCity,
}

/// A parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleShipment {
    /// waybill number: 15 digits, or two letters and 13 digits. Unique
    pub no: String,
    /// position of the sender in the list of customers
    pub customer: u32,
    /// time of collection
    pub shipped: Minutes,
    /// promised
    pub due: Minutes,
    /// time of signature; none unless delivered
    pub delivered: Option<Minutes>,
    /// charged weight
    pub weight: Grams,
    /// parcels, 1 or more
    pub pieces: u32,
    /// freight
    pub price: Fen,
    /// direct cost; not known yet for what was shipped in the last days
    pub cost: Option<Fen>,
    /// at the end of the data
    pub status: Status,
    /// what went wrong
    pub trouble: Option<Trouble>,
    /// who pays how
    pub payment: Payment,
    /// time class
    pub product: Product,
    /// city it goes to, with 市
    pub destination: &'static str,
    /// recipient
    pub receiver_name: String,
    /// recipient's telephone number, often masked or virtual
    pub receiver_phone: String,
    /// recipient's full address
    pub receiver_address: String,
    /// cash on delivery
    pub cod: Option<Fen>,
    /// declared value
    pub insured: Option<Fen>,
    /// remark; empty mostly
    pub note: &'static str,
}

/// List price of the first kilogram and of each further one begun, in fen, by zone (economy).
const PRICE: [(i64, i64); ZONES] = [(700, 100), (900, 160), (1100, 330), (1250, 460), (1450, 620), (2200, 1400)];
/// Line-haul cost of a parcel and of a kilogram, in fen, by zone.
const HAUL: [(i64, i64); ZONES] = [(20, 30), (65, 90), (100, 170), (140, 250), (190, 350), (430, 880)];
/// Collection, sorting and last mile, in fen.
const HANDLING: i64 = 345;
/// What the cost is higher for the quicker products, in fen.
const HASTE: i64 = 70;
/// Cost becomes known with the carrier's settlement, this many days later.
const SETTLEMENT_DAYS: i32 = 5;
const HOUR: i64 = 60;
const NOTES: &[&str] = &[
    "易碎，轻放",
    "周末派送",
    "工作日派送",
    "放驿站",
    "送货上门",
    "派前电话联系",
    "签收前请验货",
    "内含液体,请勿倒置",
    "标注\"加急\"",
];

/// The surroundings of a parcel.
pub(super) struct Scene<'a> {
    pub seed: u64,
    pub atlas: &'a Atlas,
    pub customer: (u32, &'a SampleCustomer, &'a Habit),
    pub shipped: Minutes,
    /// last minute of the data
    pub as_of: Minutes,
    /// probability that an ordinary parcel of this day comes late
    pub late: f64,
}

/// Draws a parcel.
pub(super) fn draw(flow: &mut Flow, scene: &Scene<'_>, no: String) -> SampleShipment {
    let (position, customer, habit) = scene.customer;
    let to = receiver(flow, scene);
    let product = match to.city.zone {
        0 if flow.happens(0.8) => Product::SameCity,
        _ if flow.happens(if habit.kind == Kind::Office || habit.kind == Kind::Person { 0.7 } else { 0.4 }) => {
            Product::Standard
        }
        _ => Product::Economy,
    };
    let hours = match product {
        Product::SameCity => 24,
        Product::Standard => 48,
        Product::Economy => 72,
    } + if to.city.zone == ZONES - 1 { 24 } else { 0 };
    let due = Minutes(scene.shipped.0 + hours * HOUR);

    let grams = (libm::exp(habit.log_grams + 0.55 * flow.normal()) as i64).clamp(40, 50_000);
    let weight = Grams((grams + 9) / 10 * 10);
    let many = matches!(habit.kind, Kind::Wholesale | Kind::Factory) && flow.happens(0.08);
    let pieces = if many { 2 + flow.below(4) } else { 1 };
    let price = price(product, to.city.zone, weight, habit.price);
    let cost = cost(product, to.city.zone, weight, 0.94 + 0.12 * flow.unit());
    let settled = scene.as_of.day().0 - scene.shipped.day().0 >= SETTLEMENT_DAYS;

    let payment = match customer.account {
        Some(_) => Payment::Monthly,
        None if flow.happens(0.08) => Payment::Collect,
        None => Payment::Prepaid,
    };
    let seller = matches!(habit.kind, Kind::Online | Kind::Wholesale | Kind::Shop);
    let cod = (seller && flow.happens(0.03)).then(|| Fen(100 * i64::from(39 + flow.below(800))));
    let insured = flow.happens(0.04).then(|| Fen(10_000 * i64::from(2 + flow.below(60))));
    let note = if flow.happens(0.03) { flow.pick(NOTES) } else { "" };
    let fate = fate(flow, scene, due, to.city.zone);
    SampleShipment {
        no,
        customer: position,
        shipped: scene.shipped,
        due,
        delivered: fate.delivered,
        weight,
        pieces,
        price,
        cost: settled.then_some(cost),
        status: fate.status,
        trouble: fate.trouble,
        payment,
        product,
        destination: to.city.name,
        receiver_name: to.name,
        receiver_phone: to.phone,
        receiver_address: to.address,
        cod,
        insured,
        note,
    }
}

fn price(product: Product, zone: usize, weight: Grams, share: f64) -> Fen {
    let (first, further) = PRICE[zone];
    let begun = (weight.0 + 999) / 1000 - 1;
    let list = match product {
        Product::Economy => first + further * begun,
        Product::Standard => (first + further * begun) * 5 / 4,
        Product::SameCity => 800 + 100 * begun,
    };
    // whole ten fen, as counters charge
    Fen(libm::round(list as f64 * share / 10.0) as i64 * 10)
}

fn cost(product: Product, zone: usize, weight: Grams, noise: f64) -> Fen {
    let (parcel, kilogram) = HAUL[zone];
    let haste = if product == Product::Economy { 0 } else { HASTE };
    let exact = (HANDLING + haste + parcel) as f64 + (kilogram * weight.0) as f64 / 1000.0;
    Fen(libm::round(exact * noise) as i64)
}

struct Receiver {
    city: &'static City,
    name: String,
    phone: String,
    address: String,
}

/// A regular recipient is made anew from its number each time, so that nobody has to be remembered.
fn receiver(flow: &mut Flow, scene: &Scene<'_>) -> Receiver {
    let (position, _, habit) = scene.customer;
    if habit.regulars > 0 && flow.happens(0.7) {
        let which = flow.below(habit.regulars);
        return somebody(&mut Spring::of(scene.seed, u64::from(position), u64::from(which)), scene);
    }
    somebody(flow, scene)
}

fn somebody(chance: &mut impl Chance, scene: &Scene<'_>) -> Receiver {
    let habit = scene.customer.2;
    let far = habit.far && chance.happens(0.8);
    let city = scene.atlas.draw(chance, far);
    let trade = habit.kind != Kind::Online && habit.kind != Kind::Person && chance.happens(0.35);
    let kind = if trade { chance.pick(&[Kind::Shop, Kind::Wholesale, Kind::Office]) } else { Kind::Person };
    let form = match (habit.kind, chance.below(100)) {
        (Kind::Online, 0..=54) => PhoneForm::Masked,
        (Kind::Online, 55..=74) | (_, 0..=4) => PhoneForm::Virtual,
        (_, 5..=24) => PhoneForm::Masked,
        _ => PhoneForm::Mobile,
    };
    let name = if trade { firm(chance, kind, city.name) } else { person(chance) };
    let number = mobile(chance);
    let phone = written(form, number, chance.below(10_000));
    let address = city.prefix(chance) + &street(chance, kind);
    Receiver { city, name, phone, address }
}

struct Fate {
    status: Status,
    delivered: Option<Minutes>,
    trouble: Option<Trouble>,
}

fn fate(flow: &mut Flow, scene: &Scene<'_>, due: Minutes, zone: usize) -> Fate {
    /// Per 10,000 parcels.
    const LOST: f64 = 4.0;
    const REFUSED: f64 = 30.0;
    const RETURNED: f64 = 40.0;
    const ADDRESS: f64 = 35.0;
    const NO_ANSWER: f64 = 30.0;
    const MISSORTED: f64 = 25.0;
    let damaged = flow.happens(scene.customer.2.damage);
    let at = flow.unit() * 10_000.0;
    let until = |sum: f64| at < sum;
    let far = [0.6, 0.8, 1.0, 1.1, 1.3, 1.8][zone];
    let (trouble, late) = if until(LOST) {
        (Some(Trouble::Lost), 1.0)
    } else if until(LOST + REFUSED) {
        (Some(Trouble::Refused), 0.0)
    } else if until(LOST + REFUSED + RETURNED) {
        (Some(Trouble::Returned), 0.0)
    } else if until(LOST + REFUSED + RETURNED + ADDRESS) {
        (Some(Trouble::Address), 0.35)
    } else if until(LOST + REFUSED + RETURNED + ADDRESS + NO_ANSWER) {
        (Some(Trouble::NoAnswer), 0.20)
    } else if until(LOST + REFUSED + RETURNED + ADDRESS + NO_ANSWER + MISSORTED) {
        (Some(Trouble::Missorted), 0.75)
    } else {
        (None, scene.late * far)
    };
    let is_late = flow.happens(late.min(0.9));
    let arrives = arrival(flow, scene.shipped, due, is_late.then(|| staffing::delay(scene.late)));

    if trouble == Some(Trouble::Lost) {
        // given up three days after the promise
        if due.0 + 3 * 24 * HOUR <= scene.as_of.0 {
            return Fate { status: Status::Lost, delivered: None, trouble };
        }
        return Fate { status: Status::Transit, delivered: None, trouble: None };
    }
    if arrives > scene.as_of {
        let status = match (scene.as_of.0 - scene.shipped.0, arrives.0 - scene.as_of.0) {
            (..=240, _) => Status::Collected,
            (_, ..=600) => Status::Delivering,
            _ => Status::Transit,
        };
        return Fate { status, delivered: None, trouble: None };
    }
    match trouble {
        Some(Trouble::Refused) => Fate { status: Status::Refused, delivered: None, trouble },
        Some(Trouble::Returned) => Fate { status: Status::Returned, delivered: None, trouble },
        _ => {
            let delayed = (arrives > due && flow.happens(0.7)).then_some(Trouble::Delayed);
            let trouble = if damaged { Some(Trouble::Damaged) } else { trouble.or(delayed) };
            Fate { status: Status::Delivered, delivered: Some(arrives), trouble }
        }
    }
}

/// The minute of arrival, within the promise or later by `delay` minutes in the mean, at an hour when somebody opens the
/// door.
fn arrival(flow: &mut Flow, shipped: Minutes, due: Minutes, delay: Option<f64>) -> Minutes {
    let (share, tail, spread) = (0.40 + 0.58 * flow.unit(), flow.exponential(1.0), i64::from(flow.below(100)));
    if let Some(delay) = delay {
        let at = Minutes(due.0 + 20 + (tail * delay).min(20_000.0) as i64);
        let hour = at.of_day() / 60;
        return match hour {
            0..=7 => Minutes(at.day().start().0 + 8 * HOUR + spread),
            8..=20 => at,
            _ => Minutes(at.day().start().0 + 32 * HOUR + spread),
        };
    }
    let at = Minutes(shipped.0 + ((due.0 - shipped.0) as f64 * share) as i64);
    let midnight = at.day().start().0;
    let open = match at.of_day() / 60 {
        0..=7 if midnight - 4 * HOUR - spread > shipped.0 + 2 * HOUR => Minutes(midnight - 4 * HOUR - spread),
        0..=7 => Minutes(midnight + 8 * HOUR + spread),
        8..=20 => at,
        _ => Minutes(midnight + 19 * HOUR + spread),
    };
    open.clamp(Minutes(shipped.0 + HOUR), due)
}
