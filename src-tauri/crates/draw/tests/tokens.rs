//! The pen and the page use the same colours: `ui/src/kit/tokens.css` is read and compared, nothing skipped.

use keheng_draw::{
    color::Color,
    palette::Palette,
    tokens::{TYPE, TYPE_PROJECTOR, dark, light, projector, projector_dark, projector_light},
};
use std::collections::BTreeMap;

/// Declarations `--name: value` of every block with this selector.
fn block(css: &str, selector: &str) -> BTreeMap<String, String> {
    let mut plain = String::new();
    let mut rest = css;
    while let Some(from) = rest.find("/*") {
        plain.push_str(&rest[..from]);
        rest = rest[from..].find("*/").map_or("", |to| &rest[from + to + 2..]);
    }
    plain.push_str(rest);
    // Blocks inside an at-rule belong to a condition, so only the outermost level counts.
    let (mut depth, mut head, mut body, mut found) = (0, String::new(), String::new(), BTreeMap::new());
    for c in plain.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    if head.trim().replace('\'', "\"") == selector {
                        let pairs = body.split(';').filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'));
                        found.extend(pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())));
                    }
                    head.clear();
                    body.clear();
                }
            }
            _ if depth == 0 => head.push(c),
            _ => body.push(c),
        }
    }
    found
}

fn css() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/kit/tokens.css");
    std::fs::read_to_string(path).expect("the page's tokens are in ui/src/kit/tokens.css")
}

#[track_caller]
fn check(selector: &str, ours: &[(&str, Color)]) {
    let theirs = block(&css(), selector);
    let theirs: BTreeMap<&str, String> = theirs
        .iter()
        .filter(|(_, value)| value.starts_with('#'))
        .map(|(name, value)| (name.as_str(), value.to_lowercase()))
        .collect();
    let ours: BTreeMap<&str, String> = ours.iter().map(|(name, color)| (*name, color.to_string())).collect();
    assert!(!theirs.is_empty(), "{selector} was not found: the style sheet changed its shape");
    assert_eq!(ours, theirs, "{selector}: restate the changed colours in src/tokens.rs");
}

#[track_caller]
fn check_type(selector: &str, ours: &[(&str, f64)]) {
    let theirs = block(&css(), selector);
    let theirs: BTreeMap<&str, String> = theirs
        .iter()
        .filter(|(name, _)| name.starts_with("text-"))
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let ours: BTreeMap<&str, String> = ours.iter().map(|(name, size)| (*name, format!("{size}px"))).collect();
    assert_eq!(ours, theirs, "{selector}: restate the changed type sizes in src/tokens.rs");
}

#[test]
fn colours_are_those_of_the_page() {
    check(":root", light::COLORS);
    check("[data-theme=\"dark\"]", dark::COLORS);
    check("[data-stage=\"projector\"]", projector::COLORS);
    check("[data-theme=\"light\"][data-stage=\"projector\"]", projector_light::COLORS);
    check("[data-theme=\"dark\"][data-stage=\"projector\"]", projector_dark::COLORS);
}

#[test]
fn type_sizes_are_those_of_the_page() {
    check_type(":root", TYPE);
    check_type("[data-stage=\"projector\"]", TYPE_PROJECTOR);
    let size = |list: &[(&str, f64)], name: &str| list.iter().find(|(found, _)| *found == name).map(|(_, size)| *size);
    for (palette, list) in [
        (Palette::LIGHT, TYPE),
        (Palette::DARK, TYPE),
        (Palette::PROJECTOR, TYPE_PROJECTOR),
        (Palette::PROJECTOR_DARK, TYPE_PROJECTOR),
    ] {
        let found = [palette.small.size, palette.body.size, palette.title.size].map(Some);
        assert_eq!(
            found,
            ["text-s", "text-m", "text-l"].map(|name| size(list, name)),
            "{:?} speaks in the page's sizes",
            palette.name
        );
    }
}
