//! The trade-off: a fit with its resamples, and what a slider asks for at each step.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, line, task, times},
};
use keheng_calc::tradeoff::{
    fit::{Options, fit},
    months::Month,
};
use serde_json::{Value, json};
use std::path::Path;

/// Two years whose levels and noise come from a mixing function, no chance.
fn months() -> Vec<Month> {
    let mix = |a: usize, b: usize| ((a * 7_919 + b * 104_729 + 31) % 997) as f64 / 997.0;
    let month = |at: usize| {
        let level = 0.87 + 0.12 * mix(at, 1);
        let logistics = (14.0 + 0.9 / (1.004 - level)) * (0.95 + 0.1 * mix(at, 2));
        let failure = (924.0 * (1.0 - level).powi(2) + 150.0 * (1.0 - level)) * (0.88 + 0.24 * mix(at, 3));
        Month::plain(level, logistics, failure)
    };
    (0..24).map(month).collect()
}

/// The fit by itself, then steps of sliders over a sample firm.
pub fn tradeoff(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.free("tradeoff.keheng")?;
    task("sample", &[text(&file)?, "600", "48000"])?;
    let used = task("tradeoff", &[text(&file)?])?;
    ground.free("tradeoff.keheng")?;
    let mut lines = vec![line(&used.value["fit"], 300.0)];
    lines.extend(used.value["steps"].as_array().into_iter().flatten().map(|entry| line(entry, 30.0)));
    Ok(lines)
}

/// `FILE`: measures both.
pub fn tradeoff_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let months = months();
    let fitted = times(15, |_| match fit(&months, None, &Options::default()).optimum {
        Some(_) => Ok(()),
        None => Err("no optimum in the months made for it".into()),
    })?;
    let app = open(Path::new(file))?;
    let draw = |scenario: Value| -> Outcome<()> {
        let chart = json!({ "kind": "u_curve", "scenario": scenario });
        app.call("charts.draw", json!({ "chart": chart, "width": 960, "height": 480, "palette": "light" }))?;
        Ok(())
    };
    let mut steps = Vec::new();
    for (what, classroom, moved) in [
        ("level tried on the firm's curve", false, "level"),
        ("cost of logistics on the firm's curve", false, "logistics_factor"),
        ("steepness of the text-book curve", true, "logistics_factor"),
    ] {
        draw(json!({ "classroom": classroom }))?;
        let step = |at: usize| draw(json!({ "classroom": classroom, moved: 0.88 + at as f64 * 0.001 }));
        steps.push(times(100, step)?.entry(what));
    }
    let solve = |at: usize| -> Outcome<()> {
        app.call("tradeoff.solve", json!({ "now": 0.9 + at as f64 * 0.0005 }))?;
        Ok(())
    };
    steps.push(times(100, solve)?.entry("figures of a step"));
    Ok(json!({ "fit": fitted.entry("24 months, 500 resamples"), "steps": steps }))
}
