//! A drawing for the screen: laid out, painted, with its geometry.

use super::{
    ChartKind, DrawReq, DrawRes, boxes, causes, control::control, costs, gaps, kpis, likert, lorenz::lorenz,
    lying::lying, matrix::matrix, pareto::pareto, profile, profit, quadrants, rounds, sankey::sankey,
    tangents::tangents, trend::trend, u_curve::u_curve, variances::variances,
};
use crate::{
    App,
    service::chart::ControlReq,
    surveys::analysis::{self, Picture},
};
use keheng_base::Fault;
use keheng_draw::{Scene, paint, palette::Palette, scene::Size};

/// Narrowest and widest, in CSS pixels.
const WIDTH: (f64, f64) = (200.0, 4_000.0);
/// Lowest and highest, in CSS pixels.
const HEIGHT: (f64, f64) = (120.0, 4_000.0);

/// Where a drawing goes.
pub(super) struct Page {
    /// CSS pixels
    pub size: Size,
    /// colours, type, lines
    pub palette: &'static Palette,
    /// with its title: in a file, where no window says what it is
    pub headed: bool,
}

/// Lays a chart out. Faults: `chart_size`, and those of its data (`abc_cuts`, `period_reversed`, `no_such_kpi`).
pub(super) fn scene(app: &App, req: &DrawReq, headed: bool) -> Result<Scene, Fault> {
    let inside = |side: f64, (least, most): (f64, f64)| (least..=most).contains(&side);
    if !inside(req.width, WIDTH) || !inside(req.height, HEIGHT) {
        return Err(Fault::new("chart_size")
            .with("least-width", WIDTH.0)
            .with("least-height", HEIGHT.0)
            .with("most", WIDTH.1));
    }
    let page = Page { size: Size::new(req.width, req.height), palette: Palette::of(req.palette), headed };
    match &req.chart {
        ChartKind::Pareto { abc } => pareto(app, abc, &page),
        ChartKind::Lorenz { abc } => lorenz(app, abc, &page),
        ChartKind::UCurve { scenario } => u_curve(app, scenario, &page),
        ChartKind::Tangents { scenario } => tangents(app, scenario, &page),
        ChartKind::Marginal { scenario } => profit::marginal(app, scenario, &page),
        ChartKind::Profit { scenario, response } => profit::profit(app, scenario, response, &page),
        ChartKind::Control { kpi, by, drift, moved } => {
            let req = ControlReq { kpi: kpi.clone(), by: Some(*by), drift: *drift, moved: *moved };
            control(app, req, &page)
        }
        ChartKind::Causes { asked } => causes::chart(app, asked, &page),
        ChartKind::Kpis { until } => kpis::chart(app, *until, &page),
        ChartKind::Trend { kpi, target } => trend(app, kpi, *target, &page),
        ChartKind::Whale { ask, tried } => costs::whale(app, ask, tried.as_ref(), &page),
        ChartKind::Tornado { ask, customer, tried } => costs::tornado(app, ask, *customer, tried, &page),
        ChartKind::Sankey { ask } => sankey(app, ask, &page),
        ChartKind::Lying { ask } => lying(app, ask, &page),
        ChartKind::Matrix { ask } => matrix(app, ask, &page),
        ChartKind::Gaps { survey, question, dimensions, by } => {
            gaps::chart(app, *survey, question.as_deref(), (*dimensions, by.clone()), &page)
        }
        ChartKind::Analysis { asked } => {
            let title = analysis::title(&asked.analysis, app.words());
            Ok(match analysis::picture(app, asked.clone())? {
                Picture::Likert(found) => likert::chart(app, title, found, &page),
                Picture::Gaps(found) => gaps::analysed(app, title, found, &page),
                Picture::Plane(found) => quadrants::chart(app, title, found, &page),
                Picture::Profile(found) => profile::chart(app, title, found, &page),
            })
        }
        ChartKind::Boxes { asked } => boxes::chart(app, asked, &page),
        ChartKind::Rounds { study, item, until } => rounds::chart(app, *study, item, *until, &page),
        ChartKind::Variances { month } => variances(app, *month, &page),
    }
}

/// Why a picture could not be painted, for the reader.
pub(super) fn paint_fault(error: paint::Error) -> Fault {
    match error {
        paint::Error::NoFont(characters) => Fault::new("chart_font").with("characters", characters),
        other => Fault::new("internal").with("reason", other.to_string()),
    }
}

/// Draws a chart. Faults: those of [`scene`].
pub fn draw(app: &App, req: DrawReq) -> Result<DrawRes, Fault> {
    let scene = scene(app, &req, false)?;
    Ok(DrawRes { svg: paint::svg(&scene).map_err(paint_fault)?, scene })
}
