//! One run of the program: the core, the data file, progress.

use crate::{args::Args, out::Stop};
use clap::{CommandFactory, error::ErrorKind};
use keheng_base::{Fault, SystemClock};
use keheng_core::{
    App, AppConfig,
    desk::{JobStarted, JobState},
};
use keheng_words::Words;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

/// One run.
pub struct Session {
    /// the core
    pub app: App,
    data: Option<PathBuf>,
    terminal: bool,
    words: &'static Words,
    // The core remembers the last file and the language of its machine; a command must not touch those of the user.
    _home: TempDir,
}

impl Session {
    /// Starts the core, with no file open yet.
    pub fn begin(words: &'static Words, data: Option<PathBuf>) -> Result<Session, Stop> {
        let home = tempfile::tempdir()
            .map_err(|e| Fault::new("file_unwritable").with("name", "").with("reason", e.to_string()))?;
        let usual = AppConfig::new(home.path().to_owned());
        let app = App::open(AppConfig { clock: Arc::new(SystemClock), resume: false, ..usual })?;
        #[cfg(feature = "pdf")]
        app.prints(keheng_print::printer());
        app.call("desk.prefer", json!({"language": words.lang()}))?;
        Ok(Session { app, data, terminal: std::io::stderr().is_terminal(), words, _home: home })
    }

    /// Opens the file of `--data`; without one the command was used wrongly.
    pub fn open(&self) -> Result<(), Stop> {
        match &self.data {
            Some(path) => Ok(self.app.open_file(path, false)?),
            None => {
                let said = Args::command().error(ErrorKind::MissingRequiredArgument, self.words.cli_needs_data());
                Err(said.into())
            }
        }
    }

    /// Opens the file of `--data` where there is one.
    pub fn open_if_given(&self) -> Result<(), Stop> {
        if self.data.is_some() { self.open() } else { Ok(()) }
    }

    /// Calls a method; arguments that were not given (null) are left out.
    pub fn ask<T: DeserializeOwned>(&self, method: &str, body: Value) -> Result<T, Fault> {
        typed(self.app.call(method, given(body))?)
    }

    /// Calls a method that starts a job and waits for its result.
    pub fn ask_job<T: DeserializeOwned>(&self, method: &str, body: Value) -> Result<T, Fault> {
        let started: JobStarted = self.ask(method, body)?;
        typed(self.wait(started.job)?)
    }

    /// Waits for a job.
    pub fn wait(&self, job: u32) -> Result<Value, Fault> {
        let result = self.app.jobs().wait(job, |state: &JobState| self.progress(state.progress, state.rows));
        self.progress_over();
        result
    }

    /// Shows how far something is, where somebody looks.
    pub fn progress(&self, share: Option<f64>, rows: u64) {
        if self.terminal {
            let percent = share.map_or_else(String::new, |s| keheng_words::percent(s, 0));
            let _ = write!(std::io::stderr(), "\r\x1b[K{percent:>4}  {}", self.words.job_rows(rows));
        }
    }

    /// Takes the progress away.
    pub fn progress_over(&self) {
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }

    /// A token for a file to write.
    pub fn target(&self, path: &Path) -> String {
        self.app.files().offer_save(path.to_owned())
    }

    /// Closes the file, so that it stands alone, without a write-ahead log.
    pub fn end(self) {
        self.app.close();
    }
}

/// Reads an answer of the core.
pub fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Fault> {
    serde_json::from_value(value).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}

/// An object without the fields that are null.
pub fn given(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields.into_iter().filter(|(_, v)| !v.is_null()).collect(),
        other => other,
    }
}
