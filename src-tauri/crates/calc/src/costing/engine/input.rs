//! What the engine is given: entries and pools, departments, activities, and objects with their counts.

use crate::costing::{
    alloc::Support,
    tdabc::{Band, Equation, Rounding, WorkMinutes},
};
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a cost belongs to one object by itself (直接) or must be spread (间接).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// traced to its object
    Direct,
    /// spread by a driver
    #[default]
    Indirect,
}

/// How a cost answers to volume (成本习性).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    /// the same whatever is done
    #[default]
    Fixed,
    /// with each shipment
    Variable,
    /// by shifts and vehicles
    Step,
}

/// Where on its way a shipment causes a cost (环节).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 揽收
    Collect,
    /// 分拣
    Sort,
    /// 干线
    LineHaul,
    /// 派送
    Deliver,
    /// 客服
    Service,
}

impl Stage {
    /// In the order of the way.
    pub const ALL: &'static [Stage] = &[Stage::Collect, Stage::Sort, Stage::LineHaul, Stage::Deliver, Stage::Service];

    /// Stable name: the word is `stage-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Stage::Collect => "collect",
            Stage::Sort => "sort",
            Stage::LineHaul => "line_haul",
            Stage::Deliver => "deliver",
            Stage::Service => "service",
        }
    }
}

/// What is counted of the shipments of an object (成本动因).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Driver {
    /// waybills
    Shipments,
    /// parcels
    Pieces,
    /// charged weight
    Kilograms,
    /// visits to collect: days on which the customer shipped
    Stops,
    /// waybills with cash on delivery
    Cod,
    /// waybills with a declared value
    Insured,
    /// troubles and complaints handled
    Cases,
    /// deliveries tried again
    Redeliveries,
    /// weight times the days from collection to signature: what lies in the store
    KilogramDays,
}

impl Driver {
    /// In stored order.
    pub const ALL: &'static [Driver] = &[
        Driver::Shipments,
        Driver::Pieces,
        Driver::Kilograms,
        Driver::Stops,
        Driver::Cod,
        Driver::Insured,
        Driver::Cases,
        Driver::Redeliveries,
        Driver::KilogramDays,
    ];

    /// Stable name: the word is `driver-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Driver::Shipments => "shipments",
            Driver::Pieces => "pieces",
            Driver::Kilograms => "kilograms",
            Driver::Stops => "stops",
            Driver::Cod => "cod",
            Driver::Insured => "insured",
            Driver::Cases => "cases",
            Driver::Redeliveries => "redeliveries",
            Driver::KilogramDays => "kilogram_days",
        }
    }
}

/// A quantity of each driver, in the order of [`Driver::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantities(pub [f64; 9]);

impl Quantities {
    /// The quantity of a driver.
    pub fn of(&self, driver: Driver) -> f64 {
        self.0[driver as usize]
    }
}

/// Where an entry goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// into a pool, by position
    Pool(usize),
    /// to a customer, by id
    Customer(i64),
}

/// One line of the books. Everything else that is known of it stays with its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// identity in the books
    pub id: i64,
    /// amount; a credit is negative
    pub amount_fen: Fen,
    /// direct entries have a customer, indirect ones a pool
    pub target: Target,
    /// how it answers to volume
    #[serde(default)]
    pub behaviour: Behaviour,
    /// accrued, not yet invoiced
    pub estimate: bool,
}

/// What a pool pays for, where the costing of storage and packaging asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// anything else
    #[default]
    Other,
    /// room to lie in: rent, light, warehouse
    Storage,
    /// bags, boxes, tape
    Packaging,
}

/// Cost of one kind, and the departments that use it up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pool {
    /// kind of cost: pay, rent, fuel
    pub account: String,
    /// what it pays for
    #[serde(default)]
    pub purpose: Purpose,
    /// departments by position with their weight (heads, square metres); without any its cost cannot be traced
    pub shares: Vec<(usize, f64)>,
}

/// A department.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Department {
    /// what it is called
    pub name: String,
    /// of a support department: what each department, by position, takes of it; none for an operating one
    pub serves: Option<Vec<f64>>,
    /// practical capacity of the period; without meaning for support departments
    pub capacity: WorkMinutes,
}

/// Something a department does, again and again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// what it is called
    pub name: String,
    /// the operating department that does it, by position
    pub department: usize,
    /// where on the way
    pub stage: Stage,
    /// its minutes for an object, of the object's counts
    pub minutes: Equation<Driver>,
    /// what the classic method counts
    pub driver: Driver,
    /// part of the department's time, as people say it: for the classic method
    pub time_share: f64,
}

/// Shipments that need not be told apart: of one customer, route, product and month, or coarser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// id of the payer
    pub customer: i64,
    /// position in [`Input::routes`]
    pub route: u32,
    /// position in [`Input::products`]
    pub product: u32,
    /// `year * 12 + month - 1`
    pub month: i32,
    /// counts
    pub quantities: Quantities,
    /// cost that the shipments carry themselves, such as what the line-haul carrier charged for each
    pub direct_fen: Fen,
}

/// Waybills on their way at both ends of the period, for the costing of a process. One waybill goes through all stages,
/// so units are the same in each, and only how far they are done differs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Process {
    /// waybills on their way when the period began
    pub begin_units: f64,
    /// waybills collected in the period
    pub started_units: f64,
    /// waybills on their way when the period ended
    pub end_units: f64,
    /// by stage, how far those of the beginning were done, 0..1
    pub begin_done: [f64; 5],
    /// by stage, how far those of the end are done, 0..1
    pub end_done: [f64; 5],
    /// by stage, what the work already done on those of the beginning had cost
    pub carried_fen: [Fen; 5],
    /// what those of the beginning carried themselves
    pub carried_direct_fen: Fen,
}

impl Process {
    /// Waybills that came to their end in the period.
    pub fn finished_units(&self) -> f64 {
        self.begin_units + self.started_units - self.end_units
    }

    /// Cost that came over with the beginning.
    pub fn carried(&self) -> Fen {
        self.carried_fen.iter().copied().sum::<Fen>() + self.carried_direct_fen
    }
}

/// Everything a costing is made of. Positions must exist.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// the books of the period
    pub entries: Vec<Entry>,
    /// kinds of indirect cost
    pub pools: Vec<Pool>,
    /// all departments
    pub departments: Vec<Department>,
    /// all activities
    pub activities: Vec<Activity>,
    /// all shipments, summed up
    pub objects: Vec<Object>,
    /// names of routes
    pub routes: Vec<String>,
    /// names of products
    pub products: Vec<String>,
    /// how support departments pass on their cost where the method does not say
    pub support: Support,
    /// whether rates are rounded first
    pub rounding: Rounding,
    /// what is on its way at both ends; none where nobody asked, or where the waybills do not tell
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<Process>,
}

impl Input {
    /// All cost: the books and what the shipments carry.
    pub fn total(&self) -> Fen {
        self.entries.iter().map(|e| e.amount_fen).sum::<Fen>() + self.objects.iter().map(|o| o.direct_fen).sum()
    }

    /// The minutes of an activity for an object.
    pub fn minutes(&self, activity: &Activity, object: &Object) -> Band {
        activity.minutes.minutes(|driver| object.quantities.of(*driver))
    }
}
