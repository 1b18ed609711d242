//! The one window: built here, confined to its own page, put back where it was.

use crate::{
    host::{self, Host},
    place::{self, LEAST, Place, USUAL},
    single::{self, Start},
};
use keheng_base::Fault;
use keheng_words::{Lang, Words};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};
use tauri::{
    App, AppHandle, DragDropEvent, Manager, RunEvent, Url, WebviewUrl, WebviewWindowBuilder, WindowEvent,
    webview::{Color, NewWindowResponse},
};

/// `--paper` of the light design: what is there before the page is.
const PAPER: Color = Color(0xf7, 0xf5, 0xf0, 0xff);

/// Opens the window and stays until it is closed.
pub fn run(files: Vec<PathBuf>) -> ExitCode {
    let app = tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![
            host::call,
            host::subscribe,
            host::pick_files,
            host::pick_save,
            host::pick_folder,
            host::zoom,
            host::fullscreen
        ])
        .setup(move |app| {
            begin(app, files);
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => ExitCode::from(app.run_return(react).clamp(0, 255) as u8),
        Err(e) => {
            eprintln!("keheng: {e}");
            ExitCode::FAILURE
        }
    }
}

/// Where the data are: `KEHENG_DATA_DIR`, or the system's place for this application.
fn folder(app: &App) -> Result<PathBuf, Fault> {
    match std::env::var_os("KEHENG_DATA_DIR") {
        Some(folder) => Ok(folder.into()),
        None => app.path().app_data_dir().map_err(|e| Fault::new("internal").with("reason", e.to_string())),
    }
}

/// Becomes the window of the data folder, or hands over to the one that is there.
fn begin(app: &App, files: Vec<PathBuf>) {
    let opened = folder(app).and_then(|folder| {
        let unusable = |e: std::io::Error| {
            let name = folder.display().to_string();
            Fault::new("file_unwritable").with("name", name).with("reason", e.to_string())
        };
        let first = match single::start(&folder, &files).map_err(unusable)? {
            Start::First(first) => first,
            Start::HandedOver => return Ok(false),
            Start::NoAnswer => return Err(Fault::new("no_answer")),
        };
        let host = Host::open(folder.clone())?;
        host.take(files);
        app.manage(host);
        build(app, &folder).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
        let handle = app.handle().clone();
        first.listen(move |files| {
            handle.state::<Host>().take(files);
            come_forward(&handle);
        });
        Ok(true)
    });
    match opened {
        Ok(true) => {}
        Ok(false) => app.handle().exit(0),
        Err(fault) => refuse(app.handle(), &fault),
    }
}

/// Says why there is no window, and ends.
fn refuse(app: &AppHandle, fault: &Fault) {
    // The preferences may be what cannot be read, so the system is asked for the language.
    let locale = std::env::var("LANG").unwrap_or_default();
    let words = Words::of(Lang::serving(&locale));
    let text = words.fault(fault);
    eprintln!("keheng: {text}");
    let dialog = rfd::AsyncMessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(words.app_name())
        .set_description(text)
        .show();
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        dialog.await;
        app.exit(1);
    });
}

fn build(app: &App, folder: &Path) -> tauri::Result<()> {
    let memory = folder.join("window.json");
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title(app.state::<Host>().words().app_name())
        .min_inner_size(LEAST.width, LEAST.height)
        .inner_size(USUAL.width, USUAL.height)
        .background_color(PAPER)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            let _ = window.set_title(&title);
        })
        .build()?;
    Place::read(&memory).unwrap_or_default().put(&window)?;
    let seen = window.clone();
    let moved = place::remember(memory.clone());
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => seen.state::<Host>().take(paths.clone()),
        // A place that cannot be found out or remembered must not keep the window from moving or closing.
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => drop(Place::of(&seen).map(|place| moved.send(place))),
        WindowEvent::CloseRequested { .. } => drop(Place::of(&seen).map(|place| place.write(&memory))),
        _ => {}
    });
    Ok(())
}

/// The page's own addresses: everything else, a link in imported data above all, stays closed.
fn is_ours(url: &Url) -> bool {
    let ours = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    // Without the page inside, `tauri dev` serves it.
    ours || cfg!(not(feature = "custom-protocol")) && url.host_str() == Some("localhost")
}

fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

fn react(app: &AppHandle, event: RunEvent) {
    match event {
        // macOS tells the running application which files to open; other systems start it again with arguments.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let paths = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            if let Some(host) = app.try_state::<Host>() {
                host.take(paths);
            }
            come_forward(app);
        }
        // The core closes its file in order before the process ends.
        RunEvent::Exit => {
            if let Some(host) = app.try_state::<Host>() {
                host.close();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_shows_its_own_page_only() {
        for (url, wanted) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.com/", false),
            ("tauri://example.com/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("http://tauri.localhost.example.com/", false),
        ] {
            assert_eq!(is_ours(&url.parse().unwrap()), wanted, "{url}");
        }
    }
}
