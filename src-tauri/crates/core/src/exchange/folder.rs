//! The exchange folder: a folder that machines share, on a stick, in a network or a cloud, where files are put for each other.
//! It is looked at, never trusted: a file counts by its content, and one that has not arrived whole is not there yet.

use super::{
    ExchangeFolder, FolderFile, FolderFileReq, FolderPlace, FolderState, FolderWatchReq, stamps::vector,
    workspace::Workspace,
};
use crate::{
    App,
    api::Nothing,
    db::{backup, forbidden, name, sql_fault, unreadable},
    handles::Offered,
};
use keheng_base::Fault;
use keheng_sync::file::{self, Kind, Peek};
use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
    time::Duration,
};

/// Seconds between two looks.
const EVERY: Duration = Duration::from_secs(15);
/// More files are not read; the newest are.
const MOST: usize = 400;
/// Shown at most.
const SHOWN: usize = 60;

/// Files of the folder by name, with size and time of change: what tells that something came.
type Listing = BTreeMap<String, (u64, Option<std::time::SystemTime>)>;

fn listing(folder: &Path) -> Option<Listing> {
    let one = |entry: fs::DirEntry| {
        let meta = entry.metadata().ok()?;
        let file = entry.file_name().to_string_lossy().into_owned();
        let half = [".part", ".tmp", ".crdownload"].iter().any(|e| file.ends_with(e));
        (meta.is_file() && !half && meta.len() > 0).then(|| (file, (meta.len(), meta.modified().ok())))
    };
    Some(fs::read_dir(folder).ok()?.flatten().filter_map(one).collect())
}

/// Looks into the folder as long as the program lives, and tells the page when something changed there.
pub(crate) fn watch(app: &App) {
    let program = app.weak();
    let seen = std::sync::Mutex::new(None);
    app.jobs().every(EVERY, move || {
        let Some(app) = program.upgrade() else { return false };
        let now = folder_of(&app).ok().flatten().and_then(|f| listing(&f));
        let mut last = seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *last != now {
            *last = now;
            app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned()] });
        }
        true
    });
}

fn folder_of(app: &App) -> Result<Option<PathBuf>, Fault> {
    Ok(app.exchange_folder(app.db()?.workspace()?))
}

/// A file that became part of a firm keeps the folder that was chosen for it.
pub(super) fn moves(app: &App, from: i64, to: i64) -> Result<(), Fault> {
    match app.exchange_folder(from) {
        Some(folder) if from != to => app.set_exchange_folder(to, Some(folder)),
        _ => Ok(()),
    }
}

/// Begins to watch a chosen folder, or stops. Faults: `handle_unknown`, `file_unreadable`.
pub(super) fn choose(app: &App, req: FolderWatchReq) -> Result<ExchangeFolder, Fault> {
    let folder = req.handle.as_deref().map(|h| app.files().folder(h)).transpose()?;
    if let Some(folder) = &folder {
        fs::read_dir(folder).map_err(unreadable(folder))?;
    }
    app.set_exchange_folder(app.db()?.workspace()?, folder)?;
    app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned()] });
    list(app, Nothing {})
}

pub(super) fn list(app: &App, _: Nothing) -> Result<ExchangeFolder, Fault> {
    let db = app.db()?;
    let here = Workspace::of(app, &db)?;
    let Some(folder) = app.exchange_folder(here.id) else { return Ok(ExchangeFolder::default()) };
    let mut found = ExchangeFolder { name: Some(name(&folder)), ..ExchangeFolder::default() };
    let Some(listing) = listing(&folder) else { return Ok(found) };
    found.reachable = true;
    let known = vector(&*db.read()?).map_err(sql_fault)?;
    let mut newest: Vec<(&String, &(u64, Option<std::time::SystemTime>))> = listing.iter().collect();
    newest.sort_by_key(|(_, (_, at))| std::cmp::Reverse(*at));
    for (file, (bytes, at)) in newest.into_iter().take(MOST) {
        let Ok(mut open) = File::open(folder.join(file)) else { continue };
        let changed = at.and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok()).map_or(0, |d| d.as_millis() as i64);
        let mut one = FolderFile {
            file: file.clone(),
            from: String::new(),
            at: changed,
            bytes: *bytes,
            full: false,
            state: FolderState::Partial,
        };
        match file::peek(&mut open) {
            // What is no file of ours does not concern the exchange.
            Err(fault) if fault.code == "exchange_not_a_file" || fault.code == "exchange_version" => continue,
            Err(_) => {}
            Ok(Peek::Locked { workspace }) => {
                one.state =
                    if workspace == here.id || !here.exchanged { FolderState::Locked } else { FolderState::Other };
            }
            Ok(Peek::Open(header)) => {
                if header.workspace == here.id && header.device == here.device {
                    continue;
                }
                (one.from, one.at, one.full) =
                    (header.device_name.clone(), header.created_ms, header.kind == Kind::Full);
                one.state = if header.workspace != here.id {
                    if here.exchanged { FolderState::Other } else { FolderState::New }
                } else if known.covers_all(&header.to) {
                    FolderState::Known
                } else if header.kind == Kind::Delta && !known.covers_all(&header.from) {
                    FolderState::Gap
                } else {
                    FolderState::New
                };
            }
        }
        found.files.push(one);
    }
    found.files.sort_by(|a, b| (b.at, &b.file).cmp(&(a.at, &a.file)));
    found.files.truncate(SHOWN);
    // Of one machine only its newest file brings something: it holds what the older ones do.
    let mut seen = std::collections::HashSet::new();
    for one in found.files.iter_mut().filter(|f| f.state == FolderState::New && f.full) {
        if !seen.insert(one.from.clone()) {
            one.state = FolderState::Older;
        }
    }
    found.fresh = found.files.iter().filter(|f| f.state == FolderState::New).count() as u32;
    Ok(found)
}

/// A token for a file of the folder. Faults: `file_missing`, `file_unreadable`.
pub(super) fn take(app: &App, req: FolderFileReq) -> Result<Offered, Fault> {
    let missing = || Fault::new("file_missing").with("name", req.file.as_str());
    let folder = folder_of(app)?.ok_or_else(missing)?;
    // By name among those there are: a name is no path.
    let there = listing(&folder).is_some_and(|l| l.contains_key(&req.file));
    if !there {
        return Err(missing());
    }
    app.files().offer(folder.join(&req.file))
}

/// A token for a new file in the folder, with a name that no other has. Fault: `file_missing` where no folder was chosen.
pub(super) fn place(app: &App, _: Nothing) -> Result<FolderPlace, Fault> {
    let here = Workspace::of(app, &*app.db()?)?;
    let folder = app.exchange_folder(here.id).ok_or_else(|| Fault::new("file_missing").with("name", ""))?;
    let (day, time) = backup::stamp(app.now_ms());
    let plain = |text: &str| text.replace(forbidden, "_");
    let stem = format!("{}_{}_{day}_{time}", plain(&here.firm), plain(&here.device_name));
    let names = std::iter::once(format!("{stem}.khsync")).chain((2..).map(|n| format!("{stem}_{n}.khsync")));
    let path = names.map(|n| folder.join(n)).find(|p| !p.exists()).unwrap_or_else(|| folder.join(&stem));
    Ok(FolderPlace { name: name(&path), handle: app.files().offer_save(path) })
}
