//! What a disk refuses, in a fault that says which drive it is: a full stick is not a full computer.

use super::name;
use keheng_base::Fault;
use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// What one system or another does not take in the name of a file.
pub fn forbidden(c: char) -> bool {
    c.is_control() || "\\/:*?\"<>|".contains(c)
}

/// The path with an ending behind its whole name: `firm.keheng` and `-wal` give `firm.keheng-wal`.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut longer = path.as_os_str().to_owned();
    longer.push(ending);
    PathBuf::from(longer)
}

/// The drive a path is on, as people name it: `D:` where drives have letters, elsewhere the folder where it is mounted.
pub fn drive(path: &Path) -> String {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let there = whole.ancestors().find(|p| p.exists()).unwrap_or(&whole);
    mounted(there)
}

#[cfg(unix)]
fn mounted(there: &Path) -> String {
    use std::os::unix::fs::MetadataExt;
    let device = |p: &Path| p.metadata().map(|m| m.dev()).ok();
    let own = device(there);
    let top = there.ancestors().take_while(|p| device(p) == own).last().unwrap_or(there);
    top.display().to_string()
}

#[cfg(not(unix))]
fn mounted(there: &Path) -> String {
    match there.components().next() {
        Some(std::path::Component::Prefix(prefix)) => prefix.as_os_str().to_string_lossy().into_owned(),
        _ => there.display().to_string(),
    }
}

/// The fault of a file that could not be written: `disk_full` where there was no room, otherwise `file_unwritable`.
pub fn unwritable(path: &Path) -> impl Fn(io::Error) -> Fault + Copy + '_ {
    |e| {
        let full = [ErrorKind::StorageFull, ErrorKind::QuotaExceeded, ErrorKind::FileTooLarge].contains(&e.kind());
        if full {
            Fault::new("disk_full").with("name", name(path)).with("drive", drive(path))
        } else {
            Fault::new("file_unwritable").with("name", name(path)).with("reason", e.to_string())
        }
    }
}

/// The fault of a file that could not be read.
pub fn unreadable(path: &Path) -> impl Fn(io::Error) -> Fault + Copy + '_ {
    |e| Fault::new("file_unreadable").with("name", name(path)).with("reason", e.to_string())
}

/// Says of a fault of storage which file and drive it is about.
pub fn placed(fault: Fault, data: &Path) -> Fault {
    if !["disk_full", "storage"].contains(&fault.code.as_str()) || fault.args.contains_key("drive") {
        return fault;
    }
    fault.with("name", name(data)).with("drive", drive(data))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_from_one_that_refuses() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not there").join("firm.keheng");
        let full = unwritable(&path)(io::Error::from(ErrorKind::StorageFull));
        assert_eq!(full.code, "disk_full");
        assert_eq!(full.args["drive"], drive(folder.path()).into());
        assert!(!drive(&path).contains("firm"), "{}", drive(&path));
        assert_eq!(unwritable(&path)(io::Error::from(ErrorKind::PermissionDenied)).code, "file_unwritable");
    }

    #[test]
    fn a_fault_of_storage_gets_its_place_once() {
        let data = Path::new("firm.keheng");
        let told = placed(Fault::new("storage").with("name", "").with("reason", "disk I/O error"), data);
        assert_eq!(told.args["name"], "firm.keheng".to_owned().into());
        assert!(told.args.contains_key("drive"));
        let elsewhere = unwritable(Path::new("/"))(io::Error::from(ErrorKind::StorageFull));
        assert_eq!(placed(elsewhere.clone(), data), elsewhere);
        assert_eq!(placed(Fault::new("cancelled"), data), Fault::new("cancelled"));
    }
}
