//! What the window may do is written in two files; widening either has to be meant.

use serde_json::{Value, json};
use std::{fs, path::Path};

fn read(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

#[test]
fn the_page_loads_nothing_from_elsewhere_and_runs_no_inline_code() {
    let config = read("tauri.conf.json");
    let security = &config["app"]["security"];
    assert_eq!(
        security["csp"],
        json!({
            "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self' data: blob:",
            "font-src": "'self'", "connect-src": "ipc: http://ipc.localhost", "object-src": "'none'",
            "base-uri": "'none'", "form-action": "'none'", "frame-src": "'none'", "frame-ancestors": "'none'",
        }),
        "imported data are shown in this page: a wider policy is a way in"
    );
    assert_eq!(security["freezePrototype"], true, "injected code must not reach other code through prototypes");
    assert_eq!(security["capabilities"], json!(["main"]), "one capability file, named");
    assert!(security["assetProtocol"].is_null(), "files are read by the core, never by the page");
    assert_eq!(config["app"]["withGlobalTauri"], false, "one importer in the page needs no global");
    assert_eq!(config["app"]["windows"], json!([]), "the window is built in code, where navigation is refused");
    assert!(config["plugins"].is_null(), "plugins bring commands of their own");
}

#[test]
fn the_page_has_no_permissions() {
    let capability = read("capabilities/main.json");
    assert_eq!(capability["permissions"], json!([]), "the application's own commands need none");
    assert_eq!(capability["windows"], json!(["main"]));
    assert!(capability["remote"].is_null(), "no other site may speak for the page");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/capabilities");
    assert_eq!(fs::read_dir(folder).map(Iterator::count).ok(), Some(1), "there is one capability file");
}
