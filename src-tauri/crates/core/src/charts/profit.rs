//! Money over the level of service: revenue and profit where sales answer to service, and the marginal view, in which the
//! next point's saving stands against its cost.

use super::{
    draw::Page,
    level::{Shown, samples, shown, yuan},
};
use crate::{
    App,
    tradeoff::{Response, Scenario, solve},
};
use keheng_base::{Fault, Fen};
use keheng_calc::{stats::proportion::Interval, tradeoff::curve::Curve};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        plane::Level,
        profit_curve::{Best, Format, Point, ProfitCurve, Words},
    },
    sheet::Texts,
};
use keheng_words::{Words as Say, decimal, money, percent};

fn share(x: f64) -> String {
    percent(x, 1)
}

/// Lays both kinds out: `point` says what stands at a level.
struct Picture<'a> {
    app: &'a App,
    shown: &'a Shown,
    page: &'a Page,
    title: String,
    summary: String,
    words: Words,
    best: Option<Best>,
    other: Option<Level>,
    handle: f64,
}

impl Picture<'_> {
    fn scene(self, point: &dyn Fn(&Curve, f64) -> Point) -> Scene {
        let words = self.app.words();
        let points: Vec<Point> = match &self.shown.curve {
            Some(curve) => samples(self.shown).iter().map(|s| point(curve, s.level)).collect(),
            None => Vec::new(),
        };
        let chart = ProfitCurve {
            texts: Texts {
                title: self.title,
                subtitle: self.summary.clone(),
                headed: self.page.headed,
                summary: self.summary,
                empty: words.tradeoff_empty(),
            },
            points: &points,
            best: self.best,
            other: self.other,
            handle: Some(Level { value: self.handle, label: words.tradeoff_try_label(&share(self.handle)) }),
            words: self.words,
            format: Format {
                level: &share,
                amount: &|value| money(Fen(libm::round(value * 100.0) as i64)),
                tick: &|value| decimal(value, 0, 2),
            },
        };
        chart.scene(self.page.size, self.page.palette)
    }
}

/// What to say where there is no curve.
fn none(words: &Say, shown: &Shown) -> String {
    if shown.why.is_empty() { words.tradeoff_empty() } else { words.tradeoff_summary_refused(&shown.why) }
}

fn cheapest(words: &Say, shown: &Shown) -> Option<Level> {
    let (_, best) = shown.best()?;
    Some(Level { value: best, label: words.tradeoff_best_label(&share(best)) })
}

/// Revenue, cost and profit of a shipment of today. Faults: `abc_class`, `model_input`.
pub(super) fn profit(app: &App, scenario: &Scenario, response: &Response, page: &Page) -> Result<Scene, Fault> {
    solve::check_response(response)?;
    let words = app.words();
    let shown = shown(app, scenario)?;
    let point = |curve: &Curve, level: f64| Point {
        level,
        revenue: yuan(response.revenue(level)),
        cost: yuan(response.sales(level) * curve.total(level)),
    };
    let Interval { lo, hi } = shown.domain;
    let within = Interval { lo: shown.floor.unwrap_or(lo).clamp(lo, hi), hi };
    let best = shown.told().map(|curve| {
        let at = response.best(curve, within);
        Best { at: point(curve, at), label: words.tradeoff_profit_label(&share(at)) }
    });
    let summary = match &best {
        Some(best) => {
            words.tradeoff_most_profit(&share(best.at.level), &money(Fen(libm::round(best.at.profit() * 100.0) as i64)))
        }
        None => none(words, &shown),
    };
    let picture = Picture {
        app,
        page,
        title: words.tradeoff_picture_title_profit(),
        summary,
        words: Words {
            level: words.tradeoff_level(),
            amount: words.tradeoff_profit_axis(),
            revenue: words.tradeoff_revenue(),
            cost: words.tradeoff_total(),
            profit: words.tradeoff_profit(),
        },
        best,
        other: cheapest(words, &shown),
        handle: shown.level(scenario.level),
        shown: &shown,
    };
    Ok(picture.scene(&point))
}

/// What the next point saves against what it costs; they meet at the optimum. Faults: `abc_class`, `model_input`.
pub(super) fn marginal(app: &App, scenario: &Scenario, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let shown = shown(app, scenario)?;
    // fen for the whole span is yuan for a point
    let point = |curve: &Curve, level: f64| Point {
        level,
        revenue: yuan(-curve.service_cost.slope(level)) / 100.0,
        cost: yuan(curve.logistics.slope(level)) / 100.0,
    };
    let handle = shown.level(scenario.level);
    let summary = match &shown.curve {
        Some(curve) => {
            let at = point(curve, handle);
            let yuan = |value: f64| money(Fen(libm::round(value * 100.0) as i64));
            words.tradeoff_tangents_says(&yuan(at.cost), &share(handle), &yuan(at.revenue))
        }
        None => none(words, &shown),
    };
    let picture = Picture {
        app,
        page,
        title: words.tradeoff_picture_title_marginal(),
        summary,
        words: Words {
            level: words.tradeoff_level(),
            amount: words.tradeoff_slope(),
            revenue: words.tradeoff_marginal_saving(),
            cost: words.tradeoff_marginal_cost(),
            profit: words.tradeoff_marginal_net(),
        },
        best: None,
        other: cheapest(words, &shown),
        handle,
        shown: &shown,
    };
    Ok(picture.scene(&point))
}
