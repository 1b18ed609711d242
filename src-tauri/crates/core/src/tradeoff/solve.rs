//! What-ifs on curves: pure arithmetic, as quick as a slider.

use super::{PointPrice, Position, SolveReq, SolveRes};
use crate::App;
use keheng_base::Fault;
use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::{
        curve::{Component, Curve, Part, Place},
        dictionary::Term,
        fit::NEAR,
        response::Response,
    },
};

/// Answers a what-if. Fault: `model_input`.
pub fn solve(_: &App, req: SolveReq) -> Result<SolveRes, Fault> {
    let curve = req.curve.clone().unwrap_or_else(classroom);
    let domain = req.domain.unwrap_or(CLASSROOM);
    check(&req, &curve, domain)?;
    let curve = scaled(&curve, req.logistics_factor, req.service_factor);
    let at = |x: f64| position(&curve, x, req.response.as_ref());
    let (best, place) = curve.minimum(domain);
    let zone = curve.zone(best, NEAR, domain);
    let bound = req.floor.filter(|floor| *floor > best).map(at);
    let most_profit = req.response.map(|r| {
        let low = req.floor.unwrap_or(domain.lo).clamp(domain.lo, domain.hi);
        at(r.best(&curve, Interval { lo: low, hi: domain.hi }))
    });
    Ok(SolveRes {
        best: at(best),
        at_edge: place != Place::Inside,
        zone,
        bound,
        now: at(req.now),
        most_profit,
        points: points(&curve, domain),
        curve,
    })
}

/// Levels of the classroom's curves.
pub const CLASSROOM: Interval = Interval { lo: 0.86, hi: 0.995 };

/// The classroom's curves, fen per shipment: logistics 140 + 9 / (1.004 − x), failures 1,500 (1 − x) + 9,240 (1 − x)².
/// They are those of the model `u_curve` in its example, a tenth of a yuan for each unit.
pub fn classroom() -> Curve {
    let part = |term, weight| Part { term, weight };
    Curve {
        logistics: Component { parts: vec![part(Term::One, 140.0), part(Term::Pole { at: 1.004 }, 9.0)] },
        service_cost: Component {
            parts: vec![part(Term::Gap { power: 1 }, 1_500.0), part(Term::Gap { power: 2 }, 9_240.0)],
        },
    }
}

/// Curves after what-if factors.
pub(crate) fn scaled(curve: &Curve, logistics: Option<f64>, service: Option<f64>) -> Curve {
    Curve {
        logistics: curve.logistics.times(logistics.unwrap_or(1.0)),
        service_cost: curve.service_cost.times(service.unwrap_or(1.0)),
    }
}

fn position(curve: &Curve, service: f64, response: Option<&Response>) -> Position {
    Position {
        service,
        logistics: curve.logistics.value(service),
        service_cost: curve.service_cost.value(service),
        total: curve.total(service),
        marginal_cost: curve.logistics.slope(service) / 100.0,
        marginal_saving: -curve.service_cost.slope(service) / 100.0,
        sales: response.map(|r| r.sales(service)),
        revenue: response.map(|r| r.revenue(service)),
        profit: response.map(|r| r.profit(service, curve)),
    }
}

/// The price of each whole point within the domain, six of them at most, evenly chosen.
fn points(curve: &Curve, domain: Interval) -> Vec<PointPrice> {
    let (first, last) = (libm::ceil(domain.lo * 100.0 - 1e-9) as i64, libm::floor(domain.hi * 100.0 + 1e-9) as i64);
    let step = ((last - first) / 6).max(1);
    let price = |from: i64| {
        let (from, to) = (from as f64 / 100.0, (from + 1) as f64 / 100.0);
        PointPrice { from, to, price: curve.total(to) - curve.total(from) }
    };
    let mut starts: Vec<i64> = (0..).map(|i| last - 1 - i * step).take_while(|from| *from >= first).take(6).collect();
    starts.reverse();
    starts.into_iter().map(price).collect()
}

/// Refuses what has no meaning: levels outside 0..1, poles inside the domain, negative shares.
fn check(req: &SolveReq, curve: &Curve, domain: Interval) -> Result<(), Fault> {
    let refused =
        |field: &str, expected: &str| Err(Fault::new("model_input").with("field", field).with("expected", expected));
    let Interval { lo, hi } = domain;
    if !(0.0 <= lo && lo < hi && hi <= 1.0) {
        return refused("domain", "0 <= from < to <= 1");
    }
    if !(req.now > 0.0 && req.now <= 1.0) {
        return refused("now", "0 < number <= 1");
    }
    if req.floor.is_some_and(|f| !(0.0..=1.0).contains(&f)) {
        return refused("floor", "0 <= number <= 1");
    }
    for (field, factor) in [("logistics_factor", req.logistics_factor), ("service_factor", req.service_factor)] {
        if factor.is_some_and(|f| !(0.0..=100.0).contains(&f)) {
            return refused(field, "0 <= number <= 100");
        }
    }
    let parts = curve.logistics.parts.iter().chain(&curve.service_cost.parts);
    for part in parts {
        let possible = match part.term {
            Term::Pole { at } => at > 1.0 && at <= 10.0,
            Term::Exponential { rate } => rate.abs() <= 200.0,
            Term::Gap { power } => power <= 10,
            Term::One | Term::Line => true,
        };
        if !possible || !(0.0..=1e12).contains(&part.weight) {
            return refused("curve", "terms beyond 1 with weights >= 0");
        }
    }
    req.response.as_ref().map_or(Ok(()), check_response)
}

/// Refuses an answer of sales that has no meaning. Fault: `model_input`.
pub(crate) fn check_response(r: &Response) -> Result<(), Fault> {
    let refused =
        |field: &str, expected: &str| Err(Fault::new("model_input").with("field", field).with("expected", expected));
    if !(r.now > 0.0 && r.now <= 1.0) {
        return refused("response.now", "0 < number <= 1");
    }
    if !(0.0..=1.0).contains(&r.per_point) {
        return refused("response.per_point", "0 <= number <= 1");
    }
    if !(0.0..=1e12).contains(&r.price) {
        return refused("response.price", "number >= 0");
    }
    Ok(())
}
