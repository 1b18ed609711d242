//! pyxform for the tests of XLSForm: a virtual environment in the target folder, of pinned packages from PyPI.
//!
//! It is no condition of anything: without Python, without PyPI the tests that want it are skipped, and it is said.

use crate::house::{Step, root, run, target, works};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// What is installed, with digests.
const WANTED: &str = "src-tauri/crates/files/tests/formats/requirements.txt";

/// A Python that has pyxform: the one of `KEHENG_PYTHON`, else the environment's, made when its packages are others than
/// wanted. The error says why there is none.
pub fn pyxform() -> Result<PathBuf, String> {
    if let Some(own) = env::var_os("KEHENG_PYTHON").map(PathBuf::from) {
        return if has_pyxform(&own) { Ok(own) } else { Err(format!("{} has no pyxform", own.display())) };
    }
    let wanted = fs::read_to_string(root().join(WANTED)).map_err(|e| format!("{WANTED}: {e}"))?;
    let home = target().join("pyxform");
    let python = home.join(if cfg!(windows) { r"Scripts\python.exe" } else { "bin/python" });
    let stamp = home.join("requirements.txt");
    // written last: an environment that was not finished is made anew
    if fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) && has_pyxform(&python) {
        return Ok(python);
    }
    let base = python_of_system().ok_or("there is no Python 3.10 or newer with venv and pip")?;
    if home.exists() {
        fs::remove_dir_all(&home).map_err(|e| format!("{}: {e}", home.display()))?;
    }
    let mut venv = run(base.0, base.1);
    venv.args(["-m", "venv"]).arg(&home);
    venv.step("environment of pyxform")?;
    install(&python)?;
    if !has_pyxform(&python) {
        return Err("pyxform was installed and cannot be imported".to_owned());
    }
    fs::write(&stamp, wanted).map_err(|e| format!("{}: {e}", stamp.display()))?;
    Ok(python)
}

/// Wheels only, so that nothing of them runs while they are installed; a registry that cannot be reached is given up soon.
fn install(python: &Path) -> Result<(), String> {
    let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"];
    let safe = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "--retries", "1", "--timeout", "20"];
    let mut pip = run(python, quiet);
    pip.args(safe).args(["-r", WANTED]);
    pip.step("pyxform")
}

/// The interpreter by the names it has on Linux, macOS and Windows, with the arguments that go before all others.
fn python_of_system() -> Option<(&'static str, &'static [&'static str])> {
    const FIT: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";
    let named: [(&str, &[&str]); 3] = [("python3", &[]), ("python", &[]), ("py", &["-3"])];
    named.into_iter().find(|(name, first)| works(run(name, first.iter().copied().chain(["-c", FIT]))))
}

fn has_pyxform(python: &Path) -> bool {
    works(run(python, ["-c", "import pyxform"]))
}
