//! Bands of numbers that share a number or leave one out.

use super::{Ask, Finding, say::*};

/// A band: from, to, both belonging to it. Where usage does not settle whether a bound belongs (以上, 以下), `sure` is
/// the narrower and `wide` the wider reading: an overlap must be one in the narrower, a gap in the wider.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Band {
    sure: (f64, f64),
    wide: (f64, f64),
}

/// Two bands that share a number.
pub(super) fn overlap(ask: &Ask) -> Option<Finding> {
    let bands = bands(ask)?;
    let pair = bands.windows(2).find(|pair| pair[1].0.sure.0 <= pair[0].0.sure.1)?;
    Some(Finding::new("overlap", format!("{} / {}", pair[0].1, pair[1].1)))
}

/// Two bands with numbers between them.
pub(super) fn gap(ask: &Ask) -> Option<Finding> {
    let bands = bands(ask)?;
    let step = step(ask.options);
    let pair = bands.windows(2).find(|pair| pair[1].0.wide.0 > pair[0].0.wide.1 + step * 1.001)?;
    Some(Finding::new("gap", format!("{} / {}", pair[0].1, pair[1].1)))
}

/// Whether the options are bands of numbers.
pub(super) fn are(ask: &Ask) -> bool {
    bands(ask).is_some()
}

/// The smallest difference that the bounds are written with.
fn step(options: &[&str]) -> f64 {
    let decimals =
        options.iter().flat_map(|o| pattern!(r"\d+\.(\d+)").captures_iter(o).map(|c| c[1].len()).collect::<Vec<_>>());
    10f64.powi(-(decimals.max().unwrap_or(0) as i32))
}

/// The bands in their order, with their words; none where an option is no band, or where units differ.
fn bands<'a>(ask: &Ask<'a>) -> Option<Vec<(Band, &'a str)>> {
    let step = step(ask.options);
    let mut found = Vec::new();
    let mut units: Vec<String> = Vec::new();
    for option in ask.options {
        if pattern!("(?i)其他|其它|不清楚|不知道|说不清|不适用|other|not sure|don't know|n/a").is_match(option)
        {
            continue;
        }
        let (band, unit) = band(option, step)?;
        if !unit.is_empty() && !units.contains(&unit) {
            units.push(unit);
        }
        found.push((band, *option));
    }
    if found.len() < 2 || units.len() > 1 {
        return None;
    }
    found.sort_by(|a, b| a.0.sure.0.total_cmp(&b.0.sure.0).then(a.0.sure.1.total_cmp(&b.0.sure.1)));
    Some(found)
}

/// The band of an option, and its unit.
fn band(option: &str, step: f64) -> Option<(Band, String)> {
    let text: String = option.chars().map(narrow).collect::<String>().to_lowercase();
    let text = pattern!(r"(\d),(\d{3})").replace_all(&text, "$1$2").into_owned();
    let text = pattern!(r"(\d),(\d{3})").replace_all(&text, "$1$2").into_owned();
    if pattern!("^(没有|从不|从未|无|none|never|zero)$").is_match(text.trim()) {
        return Some((Band { sure: (0.0, 0.0), wide: (0.0, 0.0) }, String::new()));
    }
    let numbers: Vec<f64> = pattern!(r"(\d+(?:\.\d+)?)(万|千|k\b)?")
        .captures_iter(&text)
        .filter_map(|c| {
            let times = match c.get(2).map(|m| m.as_str()) {
                Some("万") => 10_000.0,
                Some(_) => 1_000.0,
                None => 1.0,
            };
            c[1].parse::<f64>().ok().map(|n| n * times)
        })
        .collect();
    // what is left beside numbers and words of bounds is the unit
    let unit = pattern!(r"\d+(\.\d+)?(万|千|k\b)?|不满|不足|少于|低于|小于|不超过|至少|超过|多于|高于|大于|[及或]?(更多|更少|以上|以下|以内)|不含|(多|满)|less than|fewer than|more than|greater than|at least|at most|up to|under|below|over|above|and over|or (more|less|fewer|above|below|over|older|under)|and (more|above|over|up|under|below)|to\b|[-–—~至到<>≤≥+()=.,$¥￥ ]")
        .replace_all(&text, "")
        .into_owned();
    let unit = unit.trim().trim_end_matches('s').to_owned();
    if unit.chars().count() > 12 {
        return None;
    }
    let has = |words: &[&str]| any(&text, words);
    let same = |from: f64, to: f64| Band { sure: (from, to), wide: (from, to) };
    let band = match numbers[..] {
        [from, to] if pattern!(r"\d[^\d]*([-–—~至到]|\bto\b)[^\d]*\d").is_match(&text) => {
            if has(&["不满", "不足", "不含", "不到", "less than", "under", "<"]) {
                same(from, to - step)
            } else {
                same(from, to)
            }
        }
        [n] if has(&[
            "及以下",
            "或以下",
            "或更少",
            "不超过",
            "以内",
            "or less",
            "or fewer",
            "or below",
            "or under",
            "and under",
            "and below",
            "up to",
            "at most",
            "≤",
        ]) =>
        {
            same(f64::NEG_INFINITY, n)
        }
        [n] if has(&["以下"]) => Band { sure: (f64::NEG_INFINITY, n - step), wide: (f64::NEG_INFINITY, n) },
        [n] if has(&[
            "不满",
            "不足",
            "少于",
            "低于",
            "小于",
            "不到",
            "less than",
            "fewer than",
            "under",
            "below",
            "<",
        ]) =>
        {
            same(f64::NEG_INFINITY, n - step)
        }
        [n] if has(&[
            "及以上",
            "或以上",
            "或更多",
            "至少",
            "or more",
            "or above",
            "or over",
            "or older",
            "and over",
            "and above",
            "and more",
            "and up",
            "at least",
            "≥",
            "+",
        ]) =>
        {
            same(n, f64::INFINITY)
        }
        [n] if has(&["以上"]) => Band { sure: (n + step, f64::INFINITY), wide: (n, f64::INFINITY) },
        [n] if has(&["超过", "多于", "高于", "大于", "more than", "greater than", "over", "above", ">"]) => {
            same(n + step, f64::INFINITY)
        }
        // a number alone, with its unit
        [n] if unit.chars().count() < 6 => same(n, n),
        _ => return None,
    };
    Some((band, unit))
}

/// Half as wide: digits and signs of a Chinese keyboard.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}
