//! `chart`: a drawing as a file.

use super::{file::written, value};
use crate::{args::Chart, out::Outcome, session::Session};
use keheng_core::desk::Written;
use serde_json::json;

/// Draws into an SVG or PNG file, by its ending.
pub fn chart(session: &Session, a: Chart) -> Outcome {
    session.open()?;
    let kind = match a.kind.as_str() {
        "pareto" | "lorenz" => json!({"kind": a.kind, "abc": value::request(&a.abc)}),
        "trend" | "control" => json!({"kind": a.kind, "kpi": a.kpi}),
        "causes" => {
            let days = a.month.map(|month| month.period());
            json!({"kind": a.kind, "asked": {
                "kpi": a.kpi, "from": days.map(|d| d.from), "to": days.map(|d| d.to),
            }})
        }
        "tornado" => json!({"kind": a.kind, "ask": {"month": a.month}, "customer": a.customer}),
        "kpis" => json!({"kind": a.kind, "until": a.month}),
        "u_curve" | "tangents" | "marginal" => json!({"kind": a.kind, "scenario": {"until": a.month}}),
        "variances" => json!({"kind": a.kind, "month": a.month}),
        _ => json!({"kind": a.kind, "ask": {"month": a.month}}),
    };
    let png = a.output.extension().is_some_and(|e| e.eq_ignore_ascii_case("png"));
    let draw = json!({
        "chart": kind, "width": f64::from(a.width), "height": f64::from(a.height), "palette": a.palette,
    });
    let format = if png { "png" } else { "svg" };
    let res: Written =
        session.ask("charts.save", json!({"draw": draw, "format": format, "handle": session.target(&a.output)}))?;
    written(&a.output, res.bytes)
}
