//! The open file: beginning, opening, describing, backing up, checking.

use super::*;
use crate::{
    App,
    api::Nothing,
    audit::{self, Act},
    cases, customers,
    db::{Db, sql_fault},
    lock, sample,
    settings::settings,
    shipments,
};
use rusqlite::OptionalExtension;

/// Names of files that are made without a choice: data, not words of the page.
const SAMPLE_FILE: &str = "示例快递.keheng";
const OWN_FILE: &str = "我的快递.keheng";

/// Describes a file.
pub fn describe(db: &Db) -> Result<FileInfo, Fault> {
    let conn = db.read()?;
    let days = conn
        .query_row("SELECT min(day), max(day) FROM firm_day WHERE n > 0", [], |r| {
            Ok((r.get::<_, Option<i32>>(0)?, r.get::<_, Option<i32>>(1)?))
        })
        .map_err(sql_fault)?;
    let is_sample: Option<i64> =
        conn.query_row("SELECT 1 FROM meta WHERE name = 'sample'", [], |r| r.get(0)).optional().map_err(sql_fault)?;
    let backup = db.newest_backup();
    let root = |stack: i64| -> Result<Option<String>, Fault> {
        let Some(entry) = db.next_on_stack(stack)? else { return Ok(None) };
        Ok(db.history_entry(entry.root)?.map(|e| e.op))
    };
    Ok(FileInfo {
        name: crate::db::name(db.path()),
        bytes: db.bytes(),
        customers: customers::store::count(&conn).map_err(sql_fault)?,
        shipments: shipments::store::count(&conn).map_err(sql_fault)?,
        cases: cases::store::count(&conn).map_err(sql_fault)?,
        first_day: days.0.map(Day),
        last_day: days.1.map(Day),
        sample: is_sample.is_some(),
        last_backup_ms: backup.map(|b| b.0),
        last_backup_bytes: backup.map(|b| b.1),
        undo: root(0)?,
        redo: root(1)?,
    })
}

pub(super) fn state(app: &App, _: Nothing) -> Result<DeskState, Fault> {
    let locked = app.guard().locked();
    let preferences = app.preferences();
    if locked {
        // What the page remembers may hold what somebody searched for.
        let preferences = Preferences { page: BTreeMap::new(), ..preferences };
        let version = env!("CARGO_PKG_VERSION").to_owned();
        return Ok(DeskState {
            version,
            preferences,
            file: None,
            settings: None,
            trouble: None,
            lock: Standing::Locked,
        });
    }
    let settings = match app.db() {
        Ok(db) => Some(settings(&*db.read()?).map_err(sql_fault)?),
        Err(_) => None,
    };
    Ok(DeskState {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        preferences,
        file: app.file_info()?,
        settings,
        trouble: app.trouble(),
        lock: lock::standing(app)?,
    })
}

pub(super) fn prefer(app: &App, patch: PreferencesPatch) -> Result<Preferences, Fault> {
    if patch.zoom.is_some_and(|z| !(75..=250).contains(&z)) {
        return Err(Fault::new("setting_invalid").with("field", "zoom"));
    }
    app.prefer(|p| {
        p.language = patch.language.or(p.language);
        p.theme = patch.theme.unwrap_or(p.theme);
        p.projector = patch.projector.unwrap_or(p.projector);
        p.zoom = patch.zoom.or(p.zoom);
        for (key, value) in patch.page.unwrap_or_default() {
            // The page's own notes; bounded, so that a fault there cannot fill the disk.
            if key.len() <= 100 && value.len() <= 20_000 && (p.page.len() < 200 || p.page.contains_key(&key)) {
                if value.is_empty() {
                    p.page.remove(&key)
                } else {
                    p.page.insert(key, value)
                };
            }
        }
    })
}

pub(super) fn start(app: &App, req: StartReq) -> Result<DeskState, Fault> {
    match req.choice {
        Start::Own => app.open_file(&app.folder().join(OWN_FILE), true)?,
        Start::Sample => {
            let path = app.folder().join(SAMPLE_FILE);
            app.open_file(&path, true)?;
            let db = app.db()?;
            if shipments::store::untouched(&*db.read()?).map_err(sql_fault)? {
                app.fill_sample(sample::store::FIRST_START, &|_, _| Ok(()))?;
                let tags = ["customers", "shipments", "cases", "surveys", "file"];
                app.tell(crate::Event::Changed { tags: tags.map(str::to_owned).to_vec() });
            }
        }
    }
    state(app, Nothing {})
}

pub(super) fn open(app: &App, req: OnHandle) -> Result<DeskState, Fault> {
    app.open_file(&app.files().reading(&req.handle)?, false)?;
    state(app, Nothing {})
}

pub(super) fn create(app: &App, req: OnHandle) -> Result<DeskState, Fault> {
    let path = app.files().writing(&req.handle)?;
    if path.exists() {
        return Err(Fault::new("file_exists").with("name", crate::db::name(&path)));
    }
    app.open_file(&path, true)?;
    state(app, Nothing {})
}

pub(super) fn backup(app: &App, req: MaybeHandle) -> Result<Written, Fault> {
    let to = req.handle.map(|h| app.files().writing(&h)).transpose()?;
    let db = app.db()?;
    let (path, bytes) = db.backup(to.as_deref())?;
    // One in the usual place stays with the file; one at a chosen place is handed out.
    if to.is_some() {
        audit::record(app, Act::Backup, None, 1)?;
    } else {
        super::second::follow(app, &db, &path);
    }
    app.tell(crate::Event::Changed { tags: vec!["file".to_owned()] });
    Ok(Written { file: crate::db::name(&path), bytes })
}

pub(super) fn check(app: &App, _: Nothing) -> Result<CheckReport, Fault> {
    let db = app.db()?;
    let mut findings = db.check()?;
    findings.extend(audit::verify(&*db.read()?).map_err(sql_fault)?.findings());
    Ok(CheckReport { ok: findings.is_empty(), findings })
}

pub(super) fn digest(app: &App, _: Nothing) -> Result<DigestRes, Fault> {
    Ok(DigestRes { digest: app.db()?.digest()? })
}
