//! `lock set|off|status`: the lock of the window, not of the command line, which whoever has the file can use anyway.

use crate::{
    args::LockSet,
    out::{Answer, Outcome, Stop},
    session::Session,
};
use keheng_base::Fault;
use keheng_core::lock::{self, LockState};
use keheng_words::Words;
use serde_json::json;

/// A word never stands on the command line, where every process reads it: its variable does.
fn word(variable: Option<&str>) -> Result<Option<String>, Stop> {
    let Some(variable) = variable else { return Ok(None) };
    match std::env::var(variable) {
        Ok(text) if !text.is_empty() => Ok(Some(text)),
        _ => Err(Fault::new("lock_no_word").with("name", variable).into()),
    }
}

fn told(w: &Words, state: &LockState) -> String {
    match (state.set, state.minutes) {
        (false, _) => w.lock_none(),
        (true, 0) => w.lock_on_never(),
        (true, minutes) => w.lock_on(minutes),
    }
}

fn answer(state: LockState) -> Outcome {
    let value = json!({
        "set": state.set, "minutes": state.minutes, "failed": state.failed, "wait_seconds": state.wait_seconds,
    });
    Answer::new(&value, move |w| told(w, &state))
}

/// Puts a lock on, or changes its word or time.
pub fn set(session: &Session, a: LockSet) -> Outcome {
    session.open()?;
    let (word, present) = (word(a.word_env.as_deref())?, word(a.present_env.as_deref())?);
    answer(session.ask("lock.set", json!({"word": word, "present": present, "minutes": a.minutes}))?)
}

/// Takes the lock away without its word, which the log of acts tells.
pub fn off(session: &Session) -> Outcome {
    session.open()?;
    if !lock::off(&session.app)? {
        return Err(Fault::new("lock_none").into());
    }
    answer(session.ask("lock.state", json!({}))?)
}

/// How the lock stands.
pub fn status(session: &Session) -> Outcome {
    session.open()?;
    answer(session.ask("lock.state", json!({}))?)
}
