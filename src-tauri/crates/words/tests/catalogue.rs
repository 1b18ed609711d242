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

#[test]
fn every_fault_in_the_code_has_its_words() {
    let catalogue = catalogue();
    let mut codes = BTreeSet::new();
    rust_files(&root().join("src-tauri"), &mut |path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        // Test modules stand at the end of a file and may invent codes.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        codes.extend(codes_in(code).map(|c| (c, path.to_owned())));
    });
    assert!(codes.iter().any(|(c, _)| c == "unknown_language"), "the search finds what this crate itself says");
    let lacking: Vec<String> = codes
        .iter()
        .map(|(code, path)| (format!("error-{}", code.replace('_', "-")), path))
        .filter(|(key, _)| !catalogue.messages.contains_key(key))
        .map(|(key, path)| format!("{key} ({})", path.display()))
        .collect();
    assert!(lacking.is_empty(), "faults without words, say them in both languages:\n  {}", lacking.join("\n  "));
}

/// The literal codes in `Fault::new("...")`.
fn codes_in(text: &str) -> impl Iterator<Item = String> {
    text.split("Fault::new(").skip(1).filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('"')?;
        Some(rest.split('"').next()?.to_owned())
    })
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
fn codes_are_found_across_lines_and_computed_ones_are_left_out() {
    let found: Vec<String> = codes_in("a(Fault::new(\"one\")) Fault::new(\n   \"two\",\n) Fault::new(code)").collect();
    assert_eq!(found, ["one", "two"]);
}

#[test]
fn faults_speak_in_the_chosen_language() {
    let fault = Fault::new("unknown_method").with("method", "customers.fly");
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
