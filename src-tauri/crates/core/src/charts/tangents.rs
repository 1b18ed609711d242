//! The tangent pair: what the next point of service costs and saves at a level that is dragged.

use super::{
    draw::Page,
    level::{sample, samples, shown, yuan},
};
use crate::{App, tradeoff::Scenario};
use keheng_base::{Fault, Fen};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        plane::Level,
        tangents::{Format, Tangents, Touch, Words},
    },
    sheet::Texts,
};
use keheng_words::{decimal, money, percent};

/// Lays the chart out. Faults: `abc_class`, `model_input`.
pub(super) fn tangents(app: &App, scenario: &Scenario, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let shown = shown(app, scenario)?;
    let at = shown.level(scenario.level);
    let share = |x: f64| percent(x, 1);
    let empty = keheng_calc::tradeoff::curve::Curve::default();
    let curve = shown.curve.as_ref().unwrap_or(&empty);
    // yuan for one point, where the curve has fen for the whole span
    let point = |slope: f64| money(Fen(libm::round(slope) as i64));
    let signed = |slope: f64| format!("{}{}", if slope > 0.0 { "+" } else { "" }, point(slope));
    let (rise, fall) = (curve.logistics.slope(at) / 100.0, curve.service_cost.slope(at) / 100.0);
    let summary = match (shown.curve.is_some(), shown.why.is_empty()) {
        (true, _) => words.tradeoff_tangents_says(&point(rise), &share(at), &point(-fall)),
        (false, true) => words.tradeoff_empty(),
        (false, false) => words.tradeoff_summary_refused(&shown.why),
    };
    let chart = Tangents {
        texts: Texts {
            title: words.tradeoff_picture_title_tangents(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.tradeoff_empty(),
        },
        samples: &samples(&shown),
        touch: Touch {
            at: sample(curve, at, None),
            slopes: [yuan(curve.logistics.slope(at)), yuan(curve.service_cost.slope(at))],
            labels: [
                words.tradeoff_point_costs(&point(rise)),
                words.tradeoff_point_saves(&point(-fall)),
                words.tradeoff_point_both(&signed(rise + fall)),
            ],
            label: words.tradeoff_try_label(&share(at)),
        },
        optimum: shown.best().map(|(_, best)| Level { value: best, label: words.tradeoff_best_label(&share(best)) }),
        words: Words {
            level: words.tradeoff_level(),
            cost: words.tradeoff_cost_axis(),
            logistics: words.tradeoff_logistics(),
            failure: words.tradeoff_service_cost(),
            total: words.tradeoff_total(),
            curve: words.tradeoff_curve(),
            slope: words.tradeoff_slope(),
        },
        format: Format {
            level: &share,
            cost: &|value| money(Fen(libm::round(value * 100.0) as i64)),
            tick: &|value| decimal(value, 0, 2),
            // the drawing knows yuan for the whole span, people think in points
            slope: &|value| signed(value),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}
