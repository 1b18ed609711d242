//! Where the window was, and where it can be now.

use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{self, Sender},
    thread,
    time::Duration,
};
use tauri::{LogicalPosition, LogicalSize, WebviewWindow};

/// The smallest window every page works in, in logical pixels.
pub const LEAST: LogicalSize<f64> = LogicalSize { width: 960.0, height: 600.0 };
/// The window of a first start.
pub const USUAL: LogicalSize<f64> = LogicalSize { width: 1280.0, height: 800.0 };

const REST: Duration = Duration::from_millis(300);

/// Where the window was, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    size: (f64, f64),
    /// none: where the system likes it
    corner: Option<(f64, f64)>,
    maximized: bool,
}

/// Writes each place sent to it, once the window has rested for a moment: dragging it sends sixty a second.
pub fn remember(memory: PathBuf) -> Sender<Place> {
    let (send, moved) = mpsc::channel::<Place>();
    thread::spawn(move || {
        while let Ok(mut place) = moved.recv() {
            while let Ok(later) = moved.recv_timeout(REST) {
                place = later;
            }
            place.write(&memory);
        }
    });
    send
}

impl Default for Place {
    fn default() -> Self {
        Place { size: (USUAL.width, USUAL.height), corner: None, maximized: false }
    }
}

impl Place {
    /// The place remembered, if any.
    pub fn read(memory: &Path) -> Option<Place> {
        serde_json::from_slice(&fs::read(memory).ok()?).ok()
    }

    /// Remembers the place.
    pub fn write(self, memory: &Path) {
        if let Ok(text) = serde_json::to_vec(&self) {
            let _ = fs::write(memory, text);
        }
    }

    /// Where the window is now.
    pub fn of(window: &WebviewWindow) -> tauri::Result<Place> {
        let scale = window.scale_factor()?;
        let size = window.inner_size()?.to_logical(scale);
        let LogicalPosition { x, y } = window.outer_position()?.to_logical(scale);
        let size: LogicalSize<f64> = size;
        Ok(Place { size: (size.width, size.height), corner: Some((x, y)), maximized: window.is_maximized()? })
    }

    /// Fits the place to the monitors there are now: the projector of yesterday may be gone.
    fn fitted(self, monitors: &[Area]) -> Place {
        let wide = self.size.0.max(LEAST.width);
        // The title bar has to be in reach: a good piece of it must lie on the monitor.
        let holds = |m: &&Area| {
            self.corner.is_some_and(|(x, y)| {
                x + wide > m.x + 120.0 && x < m.x + m.width - 120.0 && y > m.y - 8.0 && y < m.y + m.height - 60.0
            })
        };
        let on = monitors.iter().find(holds);
        let most = on.or(monitors.first()).map_or((f64::MAX, f64::MAX), |m| (m.width, m.height));
        let size = (self.size.0.min(most.0).max(LEAST.width), self.size.1.min(most.1).max(LEAST.height));
        Place { size, corner: self.corner.filter(|_| on.is_some()), maximized: self.maximized }
    }

    /// Puts the window there, as far as the monitors allow.
    pub fn put(self, window: &WebviewWindow) -> tauri::Result<()> {
        let monitors: Vec<Area> = window.available_monitors()?.iter().map(Area::of).collect();
        let place = self.fitted(&monitors);
        window.set_size(LogicalSize::new(place.size.0, place.size.1))?;
        if let Some((x, y)) = place.corner {
            window.set_position(LogicalPosition::new(x, y))?;
        }
        if place.maximized {
            window.maximize()?;
        }
        Ok(())
    }
}

/// What a monitor leaves to windows, without task bar and menu bar, in logical pixels.
#[derive(Clone, Copy, Debug)]
struct Area {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

impl Area {
    fn of(monitor: &tauri::window::Monitor) -> Area {
        let scale = monitor.scale_factor();
        let free = monitor.work_area();
        let corner: LogicalPosition<f64> = free.position.to_logical(scale);
        let size: LogicalSize<f64> = free.size.to_logical(scale);
        Area { x: corner.x, y: corner.y, width: size.width, height: size.height }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Area = Area { x: 0.0, y: 0.0, width: 1366.0, height: 768.0 };
    const PROJECTOR: Area = Area { x: 1366.0, y: 0.0, width: 1024.0, height: 768.0 };

    fn check(place: Place, monitors: &[Area], wanted: Place, why: &str) {
        assert_eq!(place.fitted(monitors), wanted, "{why}");
    }

    #[test]
    fn a_window_comes_back_where_it_can_be_seen() {
        let place = Place { size: (1000.0, 700.0), corner: Some((1400.0, 20.0)), maximized: false };
        check(place, &[LAPTOP, PROJECTOR], place, "the projector is there");
        check(place, &[LAPTOP], Place { corner: None, ..place }, "the projector is gone");
        let huge = Place { size: (3000.0, 2000.0), corner: None, maximized: true };
        check(huge, &[LAPTOP], Place { size: (1366.0, 768.0), ..huge }, "no larger than the screen");
        let tiny = Place { size: (10.0, 10.0), corner: Some((0.0, 0.0)), maximized: false };
        check(tiny, &[LAPTOP], Place { size: (960.0, 600.0), ..tiny }, "no smaller than pages need");
        check(place, &[], Place { corner: None, ..place }, "a system that names no monitor decides itself");
    }
}
