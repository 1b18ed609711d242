//! The only place that shows native file dialogs. Paths stay on this side: the page gets tokens.

use keheng_base::Fault;
use keheng_words::Words;
use serde::Deserialize;
use std::{future::Future, path::PathBuf, pin::Pin};
use tauri::WebviewWindow;

/// What is chosen, or written.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// waybills and other tables
    Table,
    /// data files
    Keheng,
    /// photos to read, charts to write
    Picture,
    /// reports as pages
    Pages,
    /// questionnaires: to send, and of other programs
    Questionnaire,
    /// answers: that came back, and for statistics programs
    Answers,
    /// files that machines of one firm carry to each other
    Exchange,
    /// backups of data files
    Backup,
    /// what is held of a person
    Person,
}

impl Kind {
    /// The name the system shows beside the file types.
    fn name(self, words: &Words) -> String {
        match self {
            Kind::Table => words.shell_files_tables(),
            Kind::Keheng => words.shell_files_keheng(),
            Kind::Picture => words.shell_files_pictures(),
            Kind::Pages => words.shell_files_pages(),
            Kind::Questionnaire => words.shell_files_questionnaires(),
            Kind::Answers => words.shell_files_answers(),
            Kind::Exchange => words.shell_files_exchange(),
            Kind::Backup => words.shell_files_backups(),
            Kind::Person => words.shell_files_person(),
        }
    }

    fn extensions(self, writing: bool) -> &'static [&'static str] {
        match (self, writing) {
            (Kind::Table, false) => &["csv", "tsv", "txt", "xlsx", "xlsm", "xls"],
            (Kind::Table, true) => &["csv", "xlsx"],
            (Kind::Keheng, _) => &["keheng"],
            (Kind::Picture, false) => &["jpg", "jpeg", "png"],
            (Kind::Picture, true) => &["svg", "png"],
            (Kind::Pages, _) => &["pdf"],
            (Kind::Questionnaire, false) => &["xlsx", "xls", "csv", "json", "tsv", "txt", "lss", "qsf"],
            (Kind::Questionnaire, true) => &["html", "json", "tsv", "zip"],
            (Kind::Answers, false) => &["khans", "txt", "csv", "md", "html"],
            (Kind::Answers, true) => &["sav"],
            // chat programs rename what they receive (`x.khsync(1)`): any file may be chosen, its content decides
            (Kind::Exchange, false) => &[],
            (Kind::Exchange, true) => &["khsync"],
            (Kind::Backup, _) => &["khbak", "keheng"],
            (Kind::Person, _) => &["html", "json"],
        }
    }
}

/// An answer under way: no paths when the person thought better of it.
pub type Answer = Pin<Box<dyn Future<Output = Result<Vec<PathBuf>, Fault>> + Send>>;

/// Who answers: the person, or a script.
pub trait Dialogs: Send + Sync {
    /// Lets files be chosen.
    fn open(&self, window: &WebviewWindow, words: &Words, kind: Kind) -> Answer;
    /// Lets one place to write to be chosen.
    fn save(&self, window: &WebviewWindow, words: &Words, kind: Kind, suggested: &str) -> Answer;
    /// Lets one folder be chosen.
    fn folder(&self, window: &WebviewWindow) -> Answer;
}

/// The dialogs of this run.
pub fn chosen() -> Box<dyn Dialogs> {
    #[cfg(feature = "scripted")]
    if let Some(script) = std::env::var_os("KEHENG_DIALOG_SCRIPT") {
        return Box::new(scripted::Scripted::new(script.into()));
    }
    Box::new(Native)
}

/// The system's own dialogs.
struct Native;

impl Native {
    fn dialog(window: &WebviewWindow, words: &Words, kind: Kind, writing: bool) -> rfd::AsyncFileDialog {
        let dialog = rfd::AsyncFileDialog::new().set_parent(window);
        match kind.extensions(writing) {
            [] => dialog,
            extensions => dialog.add_filter(kind.name(words), extensions),
        }
    }
}

impl Dialogs for Native {
    fn open(&self, window: &WebviewWindow, words: &Words, kind: Kind) -> Answer {
        let dialog = Self::dialog(window, words, kind, false);
        shown(window, move || dialog.pick_files(), |chosen| chosen.iter().map(|h| h.path().to_owned()).collect())
    }

    fn save(&self, window: &WebviewWindow, words: &Words, kind: Kind, suggested: &str) -> Answer {
        let dialog = Self::dialog(window, words, kind, true).set_file_name(suggested);
        shown(window, move || dialog.save_file(), |chosen| vec![chosen.path().to_owned()])
    }

    fn folder(&self, window: &WebviewWindow) -> Answer {
        let dialog = rfd::AsyncFileDialog::new().set_parent(window);
        shown(window, move || dialog.pick_folder(), |chosen| vec![chosen.path().to_owned()])
    }
}

/// Starts a dialog on the window's thread, as AppKit demands, and turns what comes of it into paths.
fn shown<T, F, Show, Paths>(window: &WebviewWindow, show: Show, paths: Paths) -> Answer
where
    T: Send + 'static,
    F: Future<Output = Option<T>> + Send + 'static,
    Show: FnOnce() -> F + Send + 'static,
    Paths: FnOnce(T) -> Vec<PathBuf> + Send + 'static,
{
    let (send, receive) = tokio::sync::oneshot::channel();
    let started = window.run_on_main_thread(move || {
        let _ = send.send(show());
    });
    Box::pin(async move {
        let failed = |detail: String| Fault::new("dialog_failed").with("detail", detail);
        started.map_err(|e| failed(e.to_string()))?;
        let dialog = receive.await.map_err(|e| failed(e.to_string()))?;
        Ok(dialog.await.map(paths).unwrap_or_default())
    })
}

/// A person for tests: `KEHENG_DIALOG_SCRIPT` names a text file with one answer per line, `-` for "cancel", several
/// files separated by tabs. The file is read at each dialog, so that a test can add to it.
#[cfg(feature = "scripted")]
mod scripted {
    use super::*;
    use std::{
        fs,
        sync::atomic::{AtomicUsize, Ordering},
    };

    pub struct Scripted {
        script: PathBuf,
        asked: AtomicUsize,
    }

    impl Scripted {
        pub fn new(script: PathBuf) -> Self {
            Scripted { script, asked: AtomicUsize::new(0) }
        }

        fn answer(&self) -> Answer {
            let line = self.asked.fetch_add(1, Ordering::Relaxed);
            let script = fs::read_to_string(&self.script).unwrap_or_default();
            let paths: Vec<PathBuf> = match script.lines().nth(line) {
                None | Some("" | "-") => Vec::new(),
                Some(answer) => answer.split('\t').map(PathBuf::from).collect(),
            };
            Box::pin(async move { Ok(paths) })
        }
    }

    impl Dialogs for Scripted {
        fn open(&self, _: &WebviewWindow, _: &Words, _: Kind) -> Answer {
            self.answer()
        }

        fn save(&self, _: &WebviewWindow, _: &Words, _: Kind, _: &str) -> Answer {
            self.answer()
        }

        fn folder(&self, _: &WebviewWindow) -> Answer {
            self.answer()
        }
    }
}
