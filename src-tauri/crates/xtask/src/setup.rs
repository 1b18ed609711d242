//! What a machine must have before a step can run: installed where that is possible, named exactly where it is not.

use crate::house::{Outcome, Step, run, works};
use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

/// A Debian package and the sign that it is there.
struct Package {
    name: &'static str,
    there: fn() -> bool,
}

/// To compile the shell. A C compiler is there already: without one this program would not run.
const SHELL: &[Package] = &[
    Package { name: "pkg-config", there: || on_path("pkg-config") },
    Package { name: "libwebkit2gtk-4.1-dev", there: || works(run("pkg-config", ["--exists", "webkit2gtk-4.1"])) },
];

/// To drive the real window without a screen, and to see what it shows.
const WINDOW: &[Package] = &[
    Package { name: "xvfb", there: || on_path("Xvfb") },
    Package { name: "xauth", there: || on_path("xauth") },
    Package { name: "webkit2gtk-driver", there: || on_path("WebKitWebDriver") },
    Package { name: "imagemagick", there: || on_path("import") },
    Package { name: "xdotool", there: || on_path("xdotool") },
    Package { name: "x11-utils", there: || on_path("xprop") },
];

/// To paint Chinese into PNG pictures, in tests and in the window.
const FONTS: &[Package] = &[Package { name: "fonts-noto-cjk", there: chinese_font }];

/// To paint the icons.
const ICONS: &[Package] = &[Package { name: "librsvg2-bin", there: || on_path("rsvg-convert") }];

/// The system libraries the shell is linked with.
pub fn shell() -> Outcome {
    if cfg!(target_os = "linux") {
        debian(SHELL)
    } else if cfg!(windows) && !webview2() {
        Err("Microsoft Edge WebView2 Runtime is missing: install the Evergreen Bootstrapper from \
             https://developer.microsoft.com/microsoft-edge/webview2/"
            .to_owned())
    } else {
        // macOS brings WebKit, Windows 10 and 11 bring WebView2.
        Ok(())
    }
}

/// A screen and a driver for the window tests; they exist on Linux only, as WKWebView has no WebDriver.
pub fn window() -> Outcome {
    fonts()?;
    debian(WINDOW)
}

/// A Chinese font; Windows and macOS bring one.
pub fn fonts() -> Outcome {
    if cfg!(target_os = "linux") { debian(FONTS) } else { Ok(()) }
}

/// The SVG painter for `gen icons`.
pub fn icons() -> Outcome {
    if cfg!(target_os = "linux") {
        debian(ICONS)
    } else if on_path("rsvg-convert") {
        Ok(())
    } else {
        Err("rsvg-convert is missing: `brew install librsvg` on macOS; on Windows run this task in WSL".to_owned())
    }
}

/// Node from the version on that vite asks for.
pub fn node() -> Outcome {
    let wanted = (20, 19);
    let found = run("node", ["--version"]).stderr(Stdio::null()).output().ok().filter(|o| o.status.success());
    match found.map(|o| String::from_utf8_lossy(&o.stdout).trim().to_owned()) {
        Some(version) if version_of(&version) >= Some(wanted) => Ok(()),
        Some(version) => {
            Err(format!("Node {}.{} or newer is needed, this is {version}: https://nodejs.org", wanted.0, wanted.1))
        }
        None => Err(format!("Node {}.{} or newer is missing: https://nodejs.org", wanted.0, wanted.1)),
    }
}

/// `v20.19.2` -> (20, 19).
fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Installs what is missing, as root or through sudo.
fn debian(packages: &[Package]) -> Outcome {
    let missing: Vec<&str> = packages.iter().filter(|p| !(p.there)()).map(|p| p.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !on_path("apt-get") {
        return Err(format!("please install what Debian calls: {names}"));
    }
    let root = run("id", ["-u"]).output_of("user")?.trim() == "0";
    if !root && !on_path("sudo") {
        return Err(format!("please run as root: apt-get install --no-install-recommends {names}"));
    }
    let apt = |args: &[&str]| -> Command {
        let mut command = if root { run("apt-get", args) } else { run("sudo", [&["apt-get"], args].concat()) };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    // Another installation may be under way: wait for it instead of failing.
    let patience = ["-o", "DPkg::Lock::Timeout=900"];
    let install = [&["install", "-y", "--no-install-recommends"][..], &patience, &missing].concat();
    if apt(&install).step(&format!("install {names}")).is_ok() {
        return Ok(());
    }
    apt(&[&["update"][..], &patience].concat()).step("renew the list of packages")?;
    apt(&install).step(&format!("install {names}"))
}

/// Whether a program of this name is on the path.
pub fn on_path(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)).is_file())
}

fn chinese_font() -> bool {
    let fonts = run("fc-list", [":lang=zh"]).stderr(Stdio::null()).output();
    // Without fontconfig the font's own folder tells.
    fonts.map_or_else(|_| Path::new("/usr/share/fonts/opentype/noto").is_dir(), |o| !o.stdout.is_empty())
}

/// The registry key Microsoft documents for detecting the runtime, for the machine or the user.
fn webview2() -> bool {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node\", r"HKLM\SOFTWARE\", r"HKCU\Software\"]
        .iter()
        .any(|hive| works(run("reg", ["query", &format!("{hive}{CLIENT}"), "/v", "pv"])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(version_of("v20.19.2"), Some((20, 19)));
        assert!(version_of("v20.9.0") < Some((20, 19)), "9 comes before 19");
        assert!(version_of("v22.0.0") > Some((20, 19)));
        assert_eq!(version_of("nonsense"), None, "what is no version is older than any");
    }
}
