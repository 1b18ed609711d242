//! One window per data folder: a second start hands its files to the first and ends.
//!
//! The first holds a lock that the system releases however it ends. A second leaves a note in `handover/`; the first
//! looks there a few times a second, which is cheap, needs neither D-Bus nor a port, and works on all systems.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

const LOOK: Duration = Duration::from_millis(150);
/// After this time a first window that does not answer is given up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Held by the process that shows the window.
pub struct First {
    _lock: File,
    notes: PathBuf,
}

/// How a start ended.
pub enum Start {
    /// This process shows the window.
    First(First),
    /// Another one does, and has taken the files.
    HandedOver,
    /// Another one does, but does not answer.
    NoAnswer,
}

/// Takes the lock of `folder`, or hands `files` to whoever has it.
pub fn start(folder: &Path, files: &[PathBuf]) -> io::Result<Start> {
    start_within(folder, files, PATIENCE)
}

fn start_within(folder: &Path, files: &[PathBuf], patience: Duration) -> io::Result<Start> {
    let notes = folder.join("handover");
    fs::create_dir_all(&notes)?;
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(folder.join("window.lock"))?;
    if taken(&lock)? {
        return Ok(Start::First(First { _lock: lock, notes }));
    }
    let note = notes.join(format!("{}.json", std::process::id()));
    leave(&note, files)?;
    let begun = Instant::now();
    while note.exists() {
        // The first may have ended between our look at the lock and its look at the notes.
        if taken(&lock)? {
            fs::remove_file(&note)?;
            return Ok(Start::First(First { _lock: lock, notes }));
        }
        if begun.elapsed() > patience {
            fs::remove_file(&note)?;
            return Ok(Start::NoAnswer);
        }
        thread::sleep(LOOK / 4);
    }
    Ok(Start::HandedOver)
}

fn taken(lock: &File) -> io::Result<bool> {
    match lock.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// Writes the note under another name first, so that it is never read half.
fn leave(note: &Path, files: &[PathBuf]) -> io::Result<()> {
    let files = files.iter().map(std::path::absolute).collect::<io::Result<Vec<_>>>()?;
    let part = note.with_extension("part");
    fs::write(&part, serde_json::to_vec(&files)?)?;
    fs::rename(part, note)
}

impl First {
    /// Calls `tell` with the files of every later start, none among them when it was a plain start, as long as this
    /// process lives.
    pub fn listen(self, tell: impl Fn(Vec<PathBuf>) + Send + 'static) {
        thread::spawn(move || {
            loop {
                self.look(&tell);
                thread::sleep(LOOK);
            }
        });
    }

    fn look(&self, tell: &impl Fn(Vec<PathBuf>)) {
        for entry in fs::read_dir(&self.notes).into_iter().flatten().flatten() {
            let note = entry.path();
            if note.extension().is_none_or(|e| e != "json") {
                continue;
            }
            let files = fs::read(&note).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
            // Taken off first: the other start ends as soon as its note is gone, and none is told twice.
            if fs::remove_file(&note).is_ok() {
                tell(files);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn first(folder: &Path) -> First {
        match start(folder, &[]).unwrap() {
            Start::First(first) => first,
            _ => panic!("nobody else holds {}", folder.display()),
        }
    }

    #[test]
    fn a_second_start_hands_its_files_over() {
        let folder = tempfile::tempdir().unwrap();
        let (tell, told) = mpsc::channel();
        first(folder.path()).listen(move |files| tell.send(files).unwrap());
        let file = folder.path().join("运单 1.csv");
        let second = start(folder.path(), std::slice::from_ref(&file)).unwrap();
        assert!(matches!(second, Start::HandedOver), "there is one window only");
        assert_eq!(told.recv().unwrap(), [file]);
    }

    #[test]
    fn a_window_that_does_not_answer_is_given_up() {
        let folder = tempfile::tempdir().unwrap();
        let deaf = first(folder.path());
        let second = start_within(folder.path(), &[], Duration::ZERO).unwrap();
        assert!(matches!(second, Start::NoAnswer));
        deaf.look(&|_| panic!("a note that was given up must not be found later"));
    }

    #[test]
    fn the_lock_ends_with_its_holder() {
        let folder = tempfile::tempdir().unwrap();
        drop(first(folder.path()));
        first(folder.path());
    }
}
