//! The file as a whole: `new`, `digest`, `check`, `backup`.

use crate::{
    args::{Backup, New, Restore},
    out::{Answer, Outcome},
    session::Session,
};
use keheng_base::Fault;
use keheng_core::{
    audit::{self, Act},
    desk::{CheckReport, DeskState, DigestRes},
    sample::{Recipe, store},
};
use keheng_words::decimal;
use serde_json::json;
use std::{fs, path::Path};

/// A new file, empty or with a sample firm. The same recipe gives the same digest everywhere: its last day is fixed.
pub fn new(session: &mut Session, a: New) -> Outcome {
    free(&a.file)?;
    let usual = store::FIRST_START;
    let recipe = a.sample.is_some().then(|| Recipe {
        seed: a.seed.unwrap_or(usual.seed),
        customers: a.customers.unwrap_or(usual.customers),
        shipments: a.shipments.unwrap_or(usual.shipments),
        months: a.months.unwrap_or(usual.months),
        end: usual.end,
    });
    let made = make(session, &a.file, recipe);
    if made.is_err() {
        // Nothing was there before, so nothing stays.
        session.app.close();
        for ending in ["", "-wal", "-shm", ".lock"] {
            let mut path = a.file.clone().into_os_string();
            path.push(ending);
            let _ = fs::remove_file(path);
        }
    }
    let (state, digest) = made?;
    let (customers, shipments, cases) = state.file.map_or((0, 0, 0), |f| (f.customers, f.shipments, f.cases));
    let shown = a.file.display().to_string();
    let value = json!({
        "file": shown, "customers": customers, "shipments": shipments, "cases": cases, "digest": digest.digest,
    });
    Answer::new(&value, move |w| format!("{}\n{}", w.cli_made(cases, customers, &shown, shipments), digest.digest))
}

fn make(session: &Session, file: &Path, recipe: Option<Recipe>) -> Result<(DeskState, DigestRes), Fault> {
    // A wrong recipe is refused before there is a file.
    recipe.map(|r| r.start()).transpose()?;
    session.app.open_file(file, true)?;
    if let Some(recipe) = recipe {
        let go_on = |rows: u64, all: u64| {
            session.progress(Some(rows as f64 / all.max(1) as f64), rows);
            Ok(())
        };
        let filled = session.app.fill_sample(recipe, &go_on);
        session.progress_over();
        filled?;
    }
    Ok((session.ask("desk.state", json!({}))?, session.ask("desk.digest", json!({}))?))
}

/// The logical content as one number.
pub fn digest(session: &Session) -> Outcome {
    session.open()?;
    let res: DigestRes = session.ask("desk.digest", json!({}))?;
    Answer::new(&res.clone(), move |_| res.digest)
}

/// Ends with 1 when something was found.
pub fn check(session: &Session) -> Outcome {
    session.open()?;
    let report: CheckReport = session.ask("desk.check", json!({}))?;
    let words = session.app.words();
    let findings: Vec<_> =
        report.findings.iter().map(|f| json!({"code": f.code, "args": f.args, "message": words.fault(f)})).collect();
    let value = json!({"ok": report.ok, "findings": findings});
    let ok = report.ok;
    let answer = Answer::new(&value, move |w| match report.ok {
        true => w.desk_check_good(),
        false => report.findings.iter().map(|f| w.fault(f) + "\n").collect(),
    })?;
    Ok(answer.found(!ok))
}

/// A checked copy; it never takes the place of another file.
pub fn backup(session: &Session, a: Backup) -> Outcome {
    session.open()?;
    a.output.as_deref().map_or(Ok(()), free)?;
    let (path, bytes) = session.app.db()?.backup(a.output.as_deref())?;
    if a.output.is_some() {
        audit::record(&session.app, Act::Backup, None, 1)?;
    }
    written(&path, bytes)
}

/// Back to a backup; the present is backed up first.
pub fn restore(session: &Session, a: Restore) -> Outcome {
    session.open()?;
    let shown = a.file.display().to_string();
    let handle = session.app.files().offer(a.file)?.handle;
    let state: DeskState = session.ask("desk.restore", json!({"handle": handle}))?;
    let digest = session.app.db()?.digest()?;
    let name = state.file.map(|f| f.name).unwrap_or_default();
    let value = json!({"file": name, "from": shown, "digest": digest});
    Answer::new(&value, move |w| w.cli_restored(&name, &shown))
}

/// `{file, bytes}` of a file just written.
pub fn written(path: &Path, bytes: u64) -> Outcome {
    let shown = path.display().to_string();
    Answer::new(&json!({"file": shown, "bytes": bytes}), move |w| w.cli_written(&decimal(bytes as f64, 0, 0), &shown))
}

/// What is written takes no other file's place. Fault: `file_exists`.
pub fn free(path: &Path) -> Result<(), Fault> {
    if path.exists() { Err(Fault::new("file_exists").with("name", keheng_core::db::name(path))) } else { Ok(()) }
}
