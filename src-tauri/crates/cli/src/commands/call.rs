//! `call`: any method of the contract.

use crate::{
    args::Call,
    out::{Answer, Outcome},
    session::Session,
};
use serde_json::Value;

/// Calls a method; a method that starts a job gives the job's result. Files are known to the core by tokens only: those
/// of `--reads` and then those of `--writes` are `f1`, `f2` and so on.
pub fn call(session: &Session, a: Call) -> Outcome {
    session.open_if_given()?;
    for path in a.reads {
        session.app.files().offer(path)?;
    }
    for path in &a.writes {
        session.target(path);
    }
    let answer = session.app.call(&a.method, a.body)?;
    let job = match &answer {
        Value::Object(fields) if fields.len() == 1 => fields.get("job").and_then(Value::as_u64),
        _ => None,
    };
    let result = match job.and_then(|j| u32::try_from(j).ok()) {
        Some(job) => session.wait(job)?,
        None => answer,
    };
    Answer::new(&result.clone(), move |_| format!("{result:#}"))
}
