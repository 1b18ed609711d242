//! What tests of domains begin with: a file of a day in late 2026, and the contract by name.

use crate::{App, AppConfig};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{path::Path, sync::Arc};

/// An open file in a folder.
pub(crate) fn app(folder: &Path) -> App {
    let clock = Arc::new(keheng_base::FixedClock(1_795_910_400_000));
    let config = AppConfig { folder: folder.to_owned(), clock, actor: "t".into(), resume: false };
    let app = App::open(config).unwrap();
    app.open_file(&folder.join("t.keheng"), true).unwrap();
    app
}

/// The answer of a method that must work.
pub(crate) fn ask<T: DeserializeOwned>(app: &App, method: &str, body: Value) -> T {
    let found = app.call(method, body.clone()).unwrap_or_else(|f| panic!("{method} {body}: {f}"));
    serde_json::from_value(found).unwrap()
}

/// The code with which a method refuses.
pub(crate) fn fault(app: &App, method: &str, body: Value) -> String {
    app.call(method, body).unwrap_err().code
}
