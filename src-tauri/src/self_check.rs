//! `--self-check`: proves on a machine without a screen that the program can do its work. Installers, the Windows
//! check and the tests read the result.

use keheng_base::Fault;
use keheng_core::{App, AppConfig};
use serde_json::{Value, json};
use std::{fs, path::Path, process::ExitCode, time::Instant};

/// Makes the sample firm in a folder that vanishes, draws a chart, checks the file; writes what it found as one JSON
/// object to `result`, or to the standard output (which a Windows window program does not have).
pub fn run(result: Option<&Path>) -> ExitCode {
    let found = look();
    let (ok, report) = match found {
        Ok(report) => (report["ok"] == true, report),
        Err(fault) => (false, json!({ "ok": false, "error": fault })),
    };
    let text = format!("{report:#}\n");
    let written = match result {
        Some(file) => fs::write(file, text),
        None => {
            print!("{text}");
            Ok(())
        }
    };
    if ok && written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn look() -> Result<Value, Fault> {
    let begun = Instant::now();
    let failed = |e: std::io::Error| Fault::new("internal").with("reason", e.to_string());
    let folder = tempfile::tempdir().map_err(failed)?;
    let app = App::open(AppConfig::new(folder.path().to_owned()))?;
    let state = app.call("desk.start", json!({ "choice": "sample" }))?;
    let chart = json!({ "chart": { "kind": "pareto", "abc": {} }, "width": 960, "height": 480, "palette": "light" });
    let drawn = app.call("charts.draw", chart)?;
    let digest = app.call("desk.digest", Value::Null)?;
    let checked = app.call("desk.check", Value::Null)?;
    app.close();
    let svg = drawn["svg"].as_str().unwrap_or_default();
    let is_chart = svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>");
    Ok(json!({
        "ok": is_chart && checked["ok"] == true,
        "version": env!("CARGO_PKG_VERSION"),
        "system": format!("{}-{}", std::env::consts::ARCH, std::env::consts::OS),
        "customers": state["file"]["customers"],
        "shipments": state["file"]["shipments"],
        "digest": digest["digest"],
        "findings": checked["findings"],
        "chart_bytes": svg.len(),
        "milliseconds": begun.elapsed().as_millis() as u64,
    }))
}
