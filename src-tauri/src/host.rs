//! What the page may ask of this program: one command for every method of the core, one stream of events, file
//! dialogs, zoom and full screen. It may ask nothing else (`capabilities/main.json` grants nothing).

use crate::dialogs::{self, Dialogs, Kind};
use keheng_base::Fault;
use keheng_core::{App, AppConfig, Event, Offered};
use keheng_words::Words;
use serde::Serialize;
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tauri::{State, WebviewWindow, ipc::Channel};

/// The core and the window's ear.
pub struct Host {
    core: App,
    dialogs: Box<dyn Dialogs>,
    ear: Arc<Ear>,
}

/// Where events go. A page that is loaded again subscribes again and takes the place of the one before.
#[derive(Default)]
struct Ear {
    page: Mutex<Option<Channel<Event>>>,
    /// files that came before the page was there
    waiting: Mutex<Vec<Offered>>,
}

impl Ear {
    fn tell(&self, event: Event) {
        if let Some(page) = &*held(&self.page) {
            // A page that is just being closed hears nothing, and needs not.
            let _ = page.send(event);
        }
    }
}

/// What a mutex holds; these are plain values, whole even if their holder panicked.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Host {
    /// Opens the core on its data folder.
    pub fn open(folder: PathBuf) -> Result<Host, Fault> {
        let core = App::open(AppConfig::new(folder))?;
        let ear = Arc::<Ear>::default();
        let heard = ear.clone();
        core.events(Box::new(move |event| heard.tell(event)));
        core.prints(keheng_print::printer());
        Ok(Host { core, dialogs: dialogs::chosen(), ear })
    }

    /// Offers files that were dropped, handed over or named at the start. Folders and what cannot be read are left out.
    pub fn take(&self, paths: Vec<PathBuf>) {
        let files: Vec<Offered> = paths.into_iter().filter_map(|path| self.core.files().offer(path).ok()).collect();
        if files.is_empty() {
            return;
        }
        let page = held(&self.ear.page);
        match &*page {
            Some(page) => drop(page.send(Event::Dropped { files })),
            None => held(&self.ear.waiting).extend(files),
        }
    }

    /// Closes the file in order.
    pub fn close(&self) {
        self.core.close();
    }

    /// The words of the chosen language.
    pub fn words(&self) -> &'static Words {
        self.core.words()
    }
}

/// A place to write to: a token, and the file's name to show.
#[derive(Serialize)]
pub struct Place {
    handle: String,
    name: String,
}

/// Calls a method of the contract on a thread that may wait for the disk. A panic becomes the fault `internal`, and
/// the window lives on.
#[tauri::command]
pub async fn call(host: State<'_, Host>, method: String, body: Value) -> Result<Value, Fault> {
    let core = host.core.clone();
    let done = tauri::async_runtime::spawn_blocking(move || core.call(&method, body)).await;
    done.unwrap_or_else(|panic| Err(Fault::new("internal").with("reason", panic.to_string())))
}

/// Sends every event to this page from now on, files that waited for it first.
#[tauri::command]
pub fn subscribe(host: State<'_, Host>, channel: Channel<Event>) {
    let mut page = held(&host.ear.page);
    let files = std::mem::take(&mut *held(&host.ear.waiting));
    if !files.is_empty() {
        let _ = channel.send(Event::Dropped { files });
    }
    *page = Some(channel);
}

/// Lets the person choose files; none when the dialog was cancelled.
#[tauri::command]
pub async fn pick_files(window: WebviewWindow, host: State<'_, Host>, kind: Kind) -> Result<Vec<Offered>, Fault> {
    let answer = host.dialogs.open(&window, host.core.words(), kind);
    answer.await?.into_iter().map(|path| host.core.files().offer(path)).collect()
}

/// Lets the person choose where to write; nothing when the dialog was cancelled.
#[tauri::command]
pub async fn pick_save(
    window: WebviewWindow,
    host: State<'_, Host>,
    suggested: String,
    kind: Kind,
) -> Result<Option<Place>, Fault> {
    let answer = host.dialogs.save(&window, host.core.words(), kind, &suggested);
    let Some(path) = answer.await?.pop() else { return Ok(None) };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Some(Place { handle: host.core.files().offer_save(path), name }))
}

/// Lets the person choose a folder; nothing when the dialog was cancelled.
#[tauri::command]
pub async fn pick_folder(window: WebviewWindow, host: State<'_, Host>) -> Result<Option<Offered>, Fault> {
    let answer = host.dialogs.folder(&window);
    Ok(answer.await?.pop().map(|path| host.core.files().offer_folder(path)))
}

/// Magnifies the page; 1 is actual size. Limits as in the preferences.
#[tauri::command]
pub fn zoom(window: WebviewWindow, factor: f64) -> Result<(), Fault> {
    let factor = if factor.is_finite() { factor.clamp(0.75, 2.5) } else { 1.0 };
    window.set_zoom(factor).map_err(refused)
}

/// Covers the whole screen, or gives it back.
#[tauri::command]
pub fn fullscreen(window: WebviewWindow, on: bool) -> Result<(), Fault> {
    window.set_fullscreen(on).map_err(refused)
}

fn refused(e: tauri::Error) -> Fault {
    Fault::new("internal").with("reason", e.to_string())
}
