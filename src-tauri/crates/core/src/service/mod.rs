//! Service level 服务水平: what was promised against what was kept.

pub mod api;
pub mod kpis;

use keheng_base::{Day, Month};
pub use keheng_calc::service::kpi::Light;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct KpiReq {
    /// a calendar month; wins over `from` and `to`
    pub month: Option<Month>,
    /// first day; the beginning of the data by default
    pub from: Option<Day>,
    /// last day; the end of the data by default
    pub to: Option<Day>,
}

/// One KPI over one period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpiRes {
    /// id of the registry: the words are `kpi-<id>` and `kpi-<id>-how`
    pub kpi: String,
    /// what counted
    pub numerator: u64,
    /// out of
    pub denominator: u64,
    /// numerator / denominator
    pub rate: Option<f64>,
    /// Wilson 95 % interval
    pub interval: Option<(f64, f64)>,
    /// what is wanted
    pub target: f64,
    /// more is better
    pub higher_is_better: bool,
    /// probability that the true rate meets the target
    pub probability_met: Option<f64>,
    /// traffic light
    pub light: Light,
    /// too few cases to lean on
    pub small_sample: bool,
    /// of the denominator: judged by the firm's usual promise because the file named none
    pub assumed: u64,
    /// left out, such as not yet due or cancelled
    pub excluded: u64,
}

/// KPIs of a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpisRes {
    /// days covered
    pub from: Option<Day>,
    /// days covered
    pub to: Option<Day>,
    /// in the order of the registry
    pub kpis: Vec<KpiRes>,
}

/// One KPI by month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrendReq {
    /// id of the registry
    pub kpi: String,
}

/// One month of a KPI.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrendPoint {
    /// month
    pub month: Month,
    /// value
    pub value: KpiRes,
}

/// One KPI by month, oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrendRes {
    /// months with data
    pub points: Vec<TrendPoint>,
}
