//! The committed seeds: `corpus/<target>/good-...` is taken by its target and `bad-...` is not.

use std::{fs, path::Path};

/// Puts all seeds of a target through it. `KEHENG_RENEW=1` writes those of `made` first, with what the writers are today.
pub fn check(corpus: &Path, target: &str, made: &[(&str, Vec<u8>)], run: fn(&[u8]) -> bool) {
    let folder = corpus.join(target);
    if std::env::var_os("KEHENG_RENEW").is_some() {
        fs::create_dir_all(&folder).expect("a folder of seeds");
        for (name, bytes) in made {
            fs::write(folder.join(name), bytes).expect("a seed");
        }
    }
    for (name, bytes) in made {
        assert_eq!(run(bytes), name.starts_with("good-"), "{target}: {name} as made now");
        assert!(folder.join(name).is_file(), "{target}: {name} is not committed; KEHENG_RENEW=1 makes it");
    }
    for path in fs::read_dir(&folder).expect("a folder of seeds").map(|entry| entry.expect("a seed").path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let taken = run(&fs::read(&path).expect("a seed"));
        assert!(name.starts_with("good-") || name.starts_with("bad-"), "{target}: what should become of {name}?");
        assert_eq!(taken, name.starts_with("good-"), "{target}: {name}");
    }
}
