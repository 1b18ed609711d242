//! A machine of its own for each test: X server, driver, home folder. All of it goes when the test ends, however it
//! ends.

use super::{Driver, Window};
use keheng_core::{App, AppConfig};
use keheng_words::Lang;
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// The screen of the laptop most users have.
const SCREEN: (u32, u32) = (1366, 768);

/// A child and everything it starts: its own process group, ended together.
pub struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        // A negative id names the group that the child leads.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// A person's home folder: data and preferences in it outlive a window, not the test.
pub struct Home {
    folder: tempfile::TempDir,
    native_dialogs: bool,
}

impl Home {
    /// An empty one: what Keheng finds at its first start.
    pub fn new() -> Home {
        let folder = tempfile::Builder::new().prefix("keheng-e2e-").tempdir().expect("a folder to live in");
        fs::create_dir(folder.path().join("run")).expect("a run-time folder");
        Home { folder, native_dialogs: false }
    }

    /// One where file dialogs are the system's own, for [`Window::answer_native_dialog`].
    pub fn with_native_dialogs() -> Home {
        Home { native_dialogs: true, ..Home::new() }
    }

    /// One where the first start is over: with the sample firm or an empty file of one's own (`sample`, `own`).
    pub fn begun(choice: &str, lang: Lang) -> Home {
        let home = Home::new();
        let core = home.core();
        home.ask(&core, "desk.prefer", json!({ "language": lang.tag(), "theme": "light" }));
        home.ask(&core, "desk.start", json!({ "choice": choice }));
        core.close();
        home
    }

    /// One where a file has been imported.
    pub fn imported(file: &Path, lang: Lang) -> Home {
        let home = Home::begun("own", lang);
        let core = home.core();
        let handle = core.files().offer(file.to_owned()).expect("a fixture").handle;
        let job = home.ask(&core, "import.run", json!({ "files": [{ "handle": handle }] }))["job"].as_u64();
        let job = job.and_then(|job| u32::try_from(job).ok()).expect("a job");
        core.jobs().wait(job, |_| ()).unwrap_or_else(|fault| panic!("import: {fault}"));
        core.close();
        home
    }

    /// The core on the same data as the window had. The window has to be closed: the file has one owner.
    pub fn core(&self) -> App {
        let open = || {
            let core = App::open(AppConfig::new(self.path("keheng"))).map_err(|fault| fault.to_string())?;
            match core.trouble() {
                // The system takes a moment to let go of what a program that was ended held.
                Some(fault) => Err(fault.to_string()),
                None => Ok(core),
            }
        };
        patiently("core", open).unwrap_or_else(|why| panic!("{why}"))
    }

    /// Calls a method that has to succeed.
    pub fn ask(&self, core: &App, method: &str, body: Value) -> Value {
        core.call(method, body).unwrap_or_else(|fault| panic!("{method}: {fault}"))
    }

    /// The content as a number. The window has to be closed.
    pub fn digest(&self) -> String {
        let core = self.core();
        let digest = self.ask(&core, "desk.digest", json!({}))["digest"].as_str().expect("a digest").to_owned();
        core.close();
        digest
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file into it.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).expect("a file in the home folder");
        path
    }

    /// Waits until a file in it says `part`.
    pub fn file_until(&self, name: &str, part: &str) {
        let said = || match fs::read_to_string(self.path(name)) {
            Ok(text) if text.contains(part) => Ok(()),
            Ok(text) => Err(text),
            Err(e) => Err(e.to_string()),
        };
        patiently(&format!("{part} in {name}"), said).unwrap_or_else(|why| panic!("{why}"));
    }

    /// Answers the next file dialog, or the next after those answered already: with files, or none for "cancel".
    pub fn answer(&self, files: &[&Path]) {
        let line: Vec<String> = files.iter().map(|f| f.display().to_string()).collect();
        let mut script =
            fs::File::options().create(true).append(true).open(self.path("dialogs")).expect("the script of dialogs");
        writeln!(script, "{}", if line.is_empty() { "-".to_owned() } else { line.join("\t") }).expect("an answer");
    }

    /// Opens the window on a new X server, fills the screen with it, and waits for the page.
    pub fn open(&self) -> Window {
        let window = self.open_as_it_was();
        window.resize(SCREEN.0, SCREEN.1);
        window
    }

    /// The same with the size it had.
    pub fn open_as_it_was(&self) -> Window {
        let (x, display) = x_server();
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1");
        self.dress(&mut command, &display);
        // The driver starts the program with its own environment; this makes the program accept being driven.
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").process_group(0);
        command.stdout(Stdio::null()).stderr(fs::File::create(self.path("stderr.txt")).expect("a place for stderr"));
        let driver_process = Group(command.spawn().expect("WebKitWebDriver (Debian: webkit2gtk-driver)"));
        let program = program().display().to_string();
        let driver = patiently("a session", || Driver::begin(port, &program)).unwrap_or_else(|why| {
            panic!("{why}\n{}", fs::read_to_string(self.path("stderr.txt")).unwrap_or_default());
        });
        Window::new(driver, display, driver_process, x)
    }

    /// Starts the program a second time, with files: it hands them to the open window and ends by itself.
    pub fn hand_over(&self, window: &Window, files: &[&Path]) {
        let mut command = Command::new(program());
        self.dress(&mut command, window.display());
        let status = command.args(files).status().expect("a second start");
        assert!(status.success(), "a second start ends at once and well: {status}");
    }

    /// The environment of a machine without desktop, bus, accessibility service or settings of its own.
    fn dress(&self, command: &mut Command, display: &str) {
        let home = self.folder.path();
        command
            .env("DISPLAY", display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            // Otherwise GLib starts a bus, outside our process group, that outlives the test.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("GSETTINGS_BACKEND", "memory")
            // Software rendering takes 20 times as long through the DMA-BUF renderer.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LANG", "C.UTF-8")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("KEHENG_DATA_DIR", home.join("keheng"));
        if !self.native_dialogs {
            command.env("KEHENG_DIALOG_SCRIPT", home.join("dialogs"));
        }
    }
}

/// The built program; `cargo xtask test window` names it.
fn program() -> PathBuf {
    let named = std::env::var_os("KEHENG_APP").expect("KEHENG_APP names the program: run `cargo xtask test window`");
    PathBuf::from(named)
}

fn x_server() -> (Group, String) {
    let screen = format!("{}x{}x24", SCREEN.0, SCREEN.1);
    let mut x = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("Xvfb (Debian: xvfb)");
    let out = x.stdout.take().expect("its output");
    let group = Group(x);
    let mut number = String::new();
    BufReader::new(out).read_line(&mut number).expect("the number of the display");
    (group, format!(":{}", number.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

/// Tries until it works, for a minute: the only waiting that cannot be left to the page, because there is none yet.
fn patiently<T>(what: &str, mut attempt: impl FnMut() -> Result<T, String>) -> Result<T, String> {
    let begun = Instant::now();
    loop {
        match attempt() {
            Ok(made) => return Ok(made),
            Err(why) if begun.elapsed() > Duration::from_secs(60) => return Err(format!("no {what}: {why}")),
            Err(_) => thread::park_timeout(Duration::from_millis(50)),
        }
    }
}
