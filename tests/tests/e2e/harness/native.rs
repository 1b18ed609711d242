//! Works the system's own file dialog with keys, as far as X lets a program do that.

use super::Window;
use std::{
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

/// What the toolkit calls a dialog for choosing files when it speaks English.
const OPEN: &str = "^Open File$";

impl Window {
    /// Types the (ASCII) path of a file into the open dialog and confirms; none presses Escape. Waits for the dialog
    /// to appear and to go away.
    pub fn answer_native_dialog(&self, file: Option<&Path>) {
        let dialog = self.waiting("does not appear", |window| window.dialog());
        let begun = Instant::now();
        // A key can arrive before the dialog listens, so the whole entry is repeated until it closes.
        while self.dialog().is_some() {
            assert!(begun.elapsed() < Duration::from_secs(40), "the dialog does not close");
            self.xdotool(&["windowfocus", "--sync", &dialog]);
            match file.and_then(Path::to_str) {
                Some(path) => {
                    self.xdotool(&["key", "--delay", "60", "ctrl+l", "ctrl+a"]);
                    self.xdotool(&["type", "--delay", "20", path]);
                    self.xdotool(&["key", "--delay", "60", "Return"]);
                }
                None => drop(self.xdotool(&["key", "Escape"])),
            }
            let closing = Instant::now();
            while self.dialog().is_some() && closing.elapsed() < Duration::from_secs(3) {
                thread::park_timeout(Duration::from_millis(50));
            }
        }
    }

    fn dialog(&self) -> Option<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--name", OPEN]);
        found.lines().next().map(str::to_owned)
    }

    fn waiting<T>(&self, complaint: &str, look: impl Fn(&Window) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(seen) = look(self) {
                return seen;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "the dialog {complaint}");
            thread::park_timeout(Duration::from_millis(50));
        }
    }

    fn xdotool(&self, args: &[&str]) -> String {
        let out = Command::new("xdotool").args(args).env("DISPLAY", self.display()).output();
        let out = out.expect("xdotool (Debian: xdotool)");
        String::from_utf8_lossy(&out.stdout).trim().to_owned()
    }
}
