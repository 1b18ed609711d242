//! Runs the built program.

use keheng_core::{App, AppConfig};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

/// A folder with a data file in it.
pub struct Desk {
    folder: TempDir,
}

/// A run that has ended.
pub struct Ran {
    /// exit code
    pub code: i32,
    /// standard output
    pub out: String,
    /// standard error
    pub err: String,
}

impl Ran {
    /// The one document on standard output.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|e| panic!("{e}: standard output is not one document: {}", self.out))
    }

    /// The fault on standard error.
    pub fn error(&self) -> Value {
        assert_eq!(self.out, "", "a refusal prints nothing on standard output");
        let document: Value = serde_json::from_str(&self.err)
            .unwrap_or_else(|e| panic!("{e}: standard error is no document: {}", self.err));
        let error = document["error"].clone();
        assert!(error["args"].is_object(), "{error} has arguments, even if none");
        assert!(!error["message"].as_str().unwrap_or_default().is_empty(), "{error} says something");
        error
    }
}

/// The program with arguments; its language is fixed, whatever the machine speaks.
pub fn command<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keheng-cli"));
    command.args(args).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "zh_CN.UTF-8");
    command
}

/// Runs the program.
pub fn run<S: AsRef<std::ffi::OsStr>>(args: &[S]) -> Ran {
    let Output { status, stdout, stderr } = command(args).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: status.code().expect("an exit code"), out: text(stdout), err: text(stderr) }
}

/// A committed fixture.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/cn").join(name).display().to_string()
}

/// The digest of a file that must be sound, as each of its backups must be.
pub fn state(desk: &Desk, when: &str) -> String {
    let config = AppConfig { resume: false, ..AppConfig::new(desk.path("program")) };
    let app = App::open(config).expect("the program");
    app.open_file(&desk.path("firm.keheng"), false).unwrap_or_else(|f| panic!("{when}: {f:?}"));
    let ask = |method: &str, body: Value| app.call(method, body).unwrap_or_else(|f| panic!("{when}: {method}: {f:?}"));
    let report = ask("desk.check", json!({}));
    assert_eq!(report["findings"], json!([]), "{when}: the file is sound");
    let backups = ask("desk.backups", json!({}))["backups"].as_array().cloned().unwrap_or_default();
    for backup in &backups {
        ask("desk.prove_backup", json!({"file": backup["file"]}));
    }
    let digest = ask("desk.digest", json!({}))["digest"].as_str().expect("a digest").to_owned();
    app.close();
    // Each is proved once.
    let _ = std::fs::remove_dir_all(desk.path("backups"));
    digest
}

/// A sample firm.
pub fn sample(desk: &Desk, shipments: &str, seed: &str) {
    desk.good(&[
        "new",
        &desk.at("firm.keheng"),
        "--sample",
        "courier",
        "--shipments",
        shipments,
        "--seed",
        seed,
        "--months",
        "3",
    ]);
}

/// A file to import.
pub fn source(shipments: &str) -> (Desk, String) {
    let maker = Desk::new();
    sample(&maker, shipments, "7");
    let source = maker.at("source.csv");
    maker.good(&["export", "shipments", "-o", &source, "--reveal"]);
    (maker, source)
}

impl Desk {
    /// A folder without a file.
    pub fn new() -> Desk {
        Desk { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A folder with an empty data file.
    pub fn begun() -> Desk {
        let desk = Desk::new();
        desk.good(&["new", &desk.at("firm.keheng")]);
        desk
    }

    /// A folder with the fixture imported.
    pub fn filled() -> Desk {
        let desk = Desk::begun();
        desk.good(&["import", "shipments", &fixture("waybills_gb18030.csv")]);
        desk
    }

    /// A path in the folder.
    pub fn at(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs on the data file, with JSON.
    pub fn run(&self, args: &[&str]) -> Ran {
        let data = self.at("firm.keheng");
        let mut all = vec!["--json"];
        if args[0] != "new" {
            all.extend(["--data", &data]);
        }
        all.extend(args);
        run(&all)
    }

    /// Runs what must end well.
    pub fn good(&self, args: &[&str]) -> Value {
        let ran = self.run(args);
        assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        assert_eq!(ran.err, "", "{args:?}: nothing is said about what went well");
        ran.json()
    }

    /// Runs what must be refused, and that it leaves the data file as it was, to the byte.
    pub fn refused(&self, args: &[&str]) -> Value {
        let file = self.path("firm.keheng");
        let before = std::fs::read(&file).ok();
        let ran = self.run(args);
        assert_eq!(ran.code, 3, "{args:?} must be refused: {}{}", ran.out, ran.err);
        assert!(std::fs::read(&file).ok() == before, "{args:?}: a refusal leaves the file as it was, to the byte");
        ran.error()
    }

    /// The content as a number.
    pub fn digest(&self) -> String {
        self.good(&["digest"])["digest"].as_str().expect("a digest").to_owned()
    }
}

/// The names of an object's fields hold all of these.
pub fn assert_fields(object: &Value, names: &[&str]) {
    let fields = object.as_object().unwrap_or_else(|| panic!("{object} is no object"));
    for name in names {
        assert!(fields.contains_key(*name), "the contract promises {name}: {object}");
    }
}
