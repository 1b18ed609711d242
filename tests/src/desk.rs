//! A data file on a folder of its own, driven the way the window and the command line drive it: by calls.

use keheng_base::{Clock, Fault};
use keheng_core::{App, AppConfig};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use tempfile::TempDir;

/// A clock that moves by a second whenever it is read.
#[derive(Default)]
pub struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now_ms(&self) -> i64 {
        1_700_000_000_000 + self.0.fetch_add(1, Ordering::Relaxed) * 1000
    }
}

/// An open file.
pub struct Desk {
    /// the core
    pub app: App,
    folder: TempDir,
}

fn start(folder: &Path) -> App {
    let clock = Arc::new(Ticking::default());
    let config = AppConfig { folder: folder.join("machine"), clock, actor: "test".to_owned(), resume: false };
    App::open(config).expect("the core starts")
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::new()
    }
}

impl Desk {
    /// A new, empty file.
    pub fn new() -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk { app: start(folder.path()), folder };
        desk.app.open_file(&desk.path(), true).expect("a new file");
        desk
    }

    /// A desk without a file, as at the first start.
    pub fn bare() -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        Desk { app: start(folder.path()), folder }
    }

    /// The data file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("firm.keheng")
    }

    /// Closes the file and opens it in a program started afresh.
    pub fn reopened(self) -> Desk {
        let Desk { app, folder } = self;
        app.close();
        drop(app);
        let desk = Desk { app: start(folder.path()), folder };
        desk.app.open_file(&desk.path(), false).expect("the file opens again");
        desk
    }

    /// A file in the desk's folder.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }

    /// Calls a method that must work.
    pub fn call(&self, method: &str, body: Value) -> Value {
        self.app.call(method, body.clone()).unwrap_or_else(|f| panic!("{method} {body}: {f}"))
    }

    /// Calls a method that must be refused.
    pub fn refusal(&self, method: &str, body: Value) -> Fault {
        match self.app.call(method, body.clone()) {
            Err(fault) => fault,
            Ok(answer) => panic!("{method} {body} should be refused, but gave {answer}"),
        }
    }

    /// Starts a job and waits for its end.
    pub fn job(&self, method: &str, body: Value) -> Result<Value, Fault> {
        let started = self.app.call(method, body)?;
        let job = started["job"].as_u64().expect("a job's number") as u32;
        self.app.jobs().wait(job, |_| ())
    }

    fn files(&self, sources: &[&Path]) -> Result<Value, Fault> {
        let offered = sources.iter().map(|s| Ok(json!({"handle": self.app.files().offer(s.to_path_buf())?.handle})));
        Ok(json!({"files": offered.collect::<Result<Vec<_>, Fault>>()?}))
    }

    /// Imports files.
    pub fn import(&self, sources: &[&Path]) -> Result<Value, Fault> {
        self.job("import.run", self.files(sources)?)
    }

    /// Imports files of a kind.
    pub fn import_as(&self, kind: &str, sources: &[&Path]) -> Result<Value, Fault> {
        let mut req = self.files(sources)?;
        req["kind"] = json!(kind);
        self.job("import.run", req)
    }

    /// Imports a table given as text.
    pub fn import_text(&self, csv: &str) -> Value {
        let source = self.file("rows.csv", csv);
        self.import(&[&source]).unwrap_or_else(|f| panic!("{csv}\n{f}"))
    }

    /// Counts what an import would do.
    pub fn dry_run(&self, sources: &[&Path]) -> Result<Value, Fault> {
        self.job("import.try", self.files(sources)?)
    }

    /// The content as a number.
    pub fn digest(&self) -> String {
        self.call("desk.digest", json!({}))["digest"].as_str().expect("a digest").to_owned()
    }

    /// Operations, newest first.
    pub fn history(&self) -> Vec<Value> {
        self.call("desk.history", json!({"limit": 1000})).as_array().expect("a list").clone()
    }

    /// The check finds nothing: structure, references, stamps, and roll-ups against a rebuild.
    pub fn assert_sound(&self, when: &str) {
        let report = self.call("desk.check", json!({}));
        assert_eq!(report, json!({"ok": true, "findings": []}), "{when}, the file must be sound");
    }

    /// The only customer that a query finds.
    pub fn customer(&self, query: &str) -> Value {
        let hits = self.call("value.find", json!({"query": query, "limit": 100}));
        let hits = hits.as_array().expect("a list");
        assert_eq!(hits.len(), 1, "{query} should find one customer, not {hits:?}");
        hits[0].clone()
    }

    /// All rows of a view on customers.
    pub fn customers(&self, view: Value) -> Vec<Value> {
        self.rows("value.customers", "value.rows", view)
    }

    /// All rows of a view on shipments.
    pub fn shipments(&self, filter: Value) -> Vec<Value> {
        self.rows("shipments.view", "shipments.rows", json!({"filter": filter}))
    }

    /// All rows of a view on cases.
    pub fn cases(&self, filter: Value) -> Vec<Value> {
        self.rows("cases.list", "cases.rows", json!({"filter": filter}))
    }

    fn rows(&self, open: &str, slice: &str, view: Value) -> Vec<Value> {
        let opened = self.call(open, view);
        let total = opened["total"].as_u64().expect("a total") as usize;
        let mut rows = Vec::new();
        while rows.len() < total {
            let part = self.call(slice, json!({"view": opened["view"], "offset": rows.len(), "limit": 500}));
            let part = part["rows"].as_array().expect("rows").clone();
            assert!(!part.is_empty(), "a view of {total} rows ends after {}", rows.len());
            rows.extend(part);
        }
        rows
    }
}

/// A committed fixture.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cn").join(name)
}

/// A committed fixture of cases.
pub fn case_fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases").join(name)
}

/// A committed fixture that is JSON.
pub fn fixture_json(name: &str) -> Value {
    let text = std::fs::read_to_string(fixture(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"))
}
