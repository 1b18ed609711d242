//! The words are complete, the generated functions fresh, and every fault of the code has its words.

use keheng_base::{Arg, Fault};
use keheng_words::{Lang, Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use xtask::{catalogue::Catalogue, catalogue::Kind, house::root, typed};

fn catalogue() -> Catalogue {
    Catalogue::read(&root().join(typed::LOCALES)).expect("the locales can be read")
}

#[test]
fn both_languages_say_the_same_with_the_same_arguments() {
    let problems = catalogue().problems;
    assert!(problems.is_empty(), "the words need care:\n  {}", problems.join("\n  "));
}

#[test]
fn generated_functions_are_fresh() {
    let catalogue = catalogue();
    for (file, wanted) in [(typed::RUST_FILE, typed::rust(&catalogue)), (typed::PAGE_FILE, typed::page(&catalogue))] {
        let found = fs::read_to_string(root().join(file)).unwrap_or_default();
        assert!(found == wanted, "{file} is stale: run `cargo xtask gen`");
    }
}

/// Fluent answers an impossible message with the name of what is missing in braces.
#[test]
fn every_message_can_be_said_in_both_languages() {
    for (key, message) in catalogue().messages {
        let sample = |kind| if kind == Kind::Number { Arg::Number(2.0) } else { Arg::Text("x".into()) };
        let args: BTreeMap<String, Arg> =
            message.arguments.iter().map(|(name, a)| (name.clone(), sample(a.kind))).collect();
        for lang in Lang::ALL {
            let text = Words::of(lang).find(&key, &args).unwrap_or_else(|| panic!("{key} is missing in {lang}"));
            assert!(!text.contains('{'), "{key} in {lang} leaves a hole: {text}");
            assert!(!text.contains(['\u{2068}', '\u{2069}']), "{key} in {lang} holds isolation marks");
        }
    }
}

/// The page of respondents has no Fluent.
#[test]
fn the_words_of_the_form_page_are_plain() {
    let keys: BTreeSet<String> =
        catalogue().messages.keys().filter_map(|key| Some(key.strip_prefix("form-page-")?.to_owned())).collect();
    for lang in Lang::ALL {
        let plain = Words::of(lang).unfilled("form-page-");
        assert_eq!(plain.keys().cloned().collect::<BTreeSet<_>>(), keys, "each is one line in {lang}");
        for (key, text) in plain {
            assert!(!text.contains("->") && !text.contains("{ -"), "{key} in {lang} is no plain text: {text}");
        }
    }
}

#[test]
fn every_fault_in_the_code_has_its_words() {
    let catalogue = catalogue();
    let mut faults = BTreeSet::new();
    rust_files(&root().join("src-tauri"), &mut |path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        // Test modules stand at the end of a file and may invent codes.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        faults.extend(faults_in(code).map(|(code, given)| (code, given, path.to_owned())));
    });
    assert!(faults.iter().any(|(c, ..)| c == "unknown_language"), "the search finds what this crate itself says");
    let mut lacking = Vec::new();
    for (code, given, path) in faults {
        let key = format!("error-{}", code.replace('_', "-"));
        let Some(message) = catalogue.messages.get(&key) else {
            lacking.push(format!("{key} ({})", path.display()));
            continue;
        };
        let holes = message.arguments.keys().filter(|name| !given.contains(*name));
        lacking.extend(holes.map(|name| format!("{key} needs ${name}, which is not given ({})", path.display())));
    }
    assert!(lacking.is_empty(), "faults without words, say them in both languages:\n  {}", lacking.join("\n  "));
}

/// The literal codes in `Fault::new("...")`, each with the names in the `.with("...", ...)` that follow at once.
fn faults_in(text: &str) -> impl Iterator<Item = (String, BTreeSet<String>)> {
    text.split("Fault::new(").skip(1).filter_map(|rest| {
        let (code, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        let mut given = BTreeSet::new();
        let mut rest = rest.trim_start_matches([',', ')', ' ', '\n']);
        while let Some(argument) = rest.strip_prefix(".with(") {
            let (name, value) = argument.trim_start().strip_prefix('"')?.split_once('"')?;
            given.insert(name.to_owned());
            rest = value[closing(value)..].trim_start();
        }
        Some((code.to_owned(), given))
    })
}

/// The position behind the bracket that closes a call whose beginning has been read.
fn closing(text: &str) -> usize {
    let mut open = 1;
    for (at, c) in text.char_indices() {
        open += i32::from(c == '(') - i32::from(c == ')');
        if open == 0 {
            return at + 1;
        }
    }
    text.len()
}

fn rust_files(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let skipped = ["tests", "examples", "target", "gen"];
    let entries: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && !skipped.contains(&name.as_str()) {
            rust_files(&path, visit);
        } else if name.ends_with(".rs") {
            visit(&path);
        }
    }
}

#[test]
fn faults_are_found_with_their_arguments() {
    let text =
        "a(Fault::new(\"one\")) Fault::new(\n  \"two\",\n)\n  .with(\"n\", f(x)).with(\"name\", y) Fault::new(code)";
    let found: Vec<_> = faults_in(text).collect();
    let names = |list: &[&str]| list.iter().map(|s| s.to_string()).collect::<BTreeSet<_>>();
    let wanted = [("one".to_string(), names(&[])), ("two".to_string(), names(&["n", "name"]))];
    assert_eq!(found, wanted, "computed codes are left out, calls inside values are passed over");
}

#[test]
fn faults_speak_in_the_chosen_language() {
    let fault = Fault::new("no_such_method").with("method", "customers.fly");
    assert_eq!(Words::of(Lang::En).fault(&fault), "This version does not know “customers.fly”. Please restart Keheng.");
    assert_eq!(Words::of(Lang::ZhCn).fault(&fault), "当前版本没有“customers.fly”功能，请重新启动客衡。");
    let nameless = Words::of(Lang::En).fault(&Fault::new("no_such_code").with("row", 7));
    assert!(nameless.contains("no_such_code row=7"), "a code without words is still told: {nameless}");
}

#[test]
fn numbers_in_messages_are_grouped_and_choose_the_plural() {
    let en = Words::of(Lang::En);
    assert_eq!(en.grid_rows(1), "1 row");
    assert_eq!(en.grid_rows(1_234_567), "1,234,567 rows");
    assert_eq!(Words::of(Lang::ZhCn).grid_rows(1_234_567), "共 1,234,567 行");
}

#[test]
fn languages_are_read_from_settings_and_systems() {
    for (locale, lang) in [
        ("zh-CN", Lang::ZhCn),
        ("zh_TW.UTF-8", Lang::ZhCn),
        ("en-GB", Lang::En),
        ("EN", Lang::En),
        ("C", Lang::ZhCn),
        ("", Lang::ZhCn),
        ("enm", Lang::ZhCn),
    ] {
        assert_eq!(Lang::serving(locale), lang, "{locale:?}");
    }
    assert_eq!("en".parse::<Lang>(), Ok(Lang::En));
    assert_eq!("en-GB".parse::<Lang>().map_err(|f| f.code), Err("unknown_language".into()), "settings hold exact tags");
    assert_eq!(serde_json::to_string(&Lang::ZhCn).ok(), Some("\"zh-CN\"".into()), "the wire uses the tag");
}
