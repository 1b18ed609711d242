//! When an answer was given, as these programs write it.

use crate::cell::date::{self, DateTrouble};
use keheng_base::{Day, Minutes};

/// A point in time; `day_first` decides where day and month could be swapped. American programs write the month first.
pub fn when(text: &str, day_first: bool) -> Option<Minutes> {
    // a zone behind it: 2024/03/21 12:05:19 PM AST
    let words: Vec<&str> = text.split_whitespace().collect();
    let zone = |w: &&str| w.chars().all(|c| c.is_ascii_uppercase()) && w.len() >= 2 && !["AM", "PM"].contains(w);
    let text = match words.split_last() {
        Some((last, rest)) if rest.len() > 1 && zone(last) => rest.join(" "),
        _ => words.join(" "),
    };
    match date::parse(&text) {
        Ok(stamp) => Some(stamp.minutes),
        Err(DateTrouble::Unsure) => swapped(&text, day_first),
        Err(_) => None,
    }
}

/// `5/2/24 9:01:05` and `03/04/2026 16:22`.
fn swapped(text: &str, day_first: bool) -> Option<Minutes> {
    let (date, time) = text.split_once(' ').unwrap_or((text, "0:00"));
    let parts: Vec<i32> = date.split(['/', '-', '.']).map(|p| p.parse().ok()).collect::<Option<_>>()?;
    let [a, b, year] = parts.as_slice() else { return None };
    let year = if *year < 100 { 2000 + year } else { *year };
    let (month, day) = match (*a, *b) {
        (a, b) if a > 12 => (b, a),
        (a, b) if b > 12 => (a, b),
        (a, b) if day_first => (b, a),
        (a, b) => (a, b),
    };
    let day = Day::parse(&format!("{year:04}-{month:02}-{day:02}"))?;
    let clock = date::parse(&format!("2000-01-01 {time}")).ok()?.minutes;
    Some(Minutes(i64::from(day.0) * 1440 + clock.0.rem_euclid(1440)))
}

/// How long it took: `38秒`, `2分5秒`, `125`, `0:02:05`.
pub fn seconds(text: &str) -> Option<u16> {
    let text = text.trim();
    let clamp = |n: u64| Some(n.min(u64::from(u16::MAX)) as u16);
    if let Ok(plain) = text.parse::<f64>() {
        return (plain.is_finite() && plain >= 0.0).then(|| plain.round().min(65_535.0) as u16);
    }
    if text.contains(':') {
        let parts: Option<Vec<u64>> = text.split(':').map(|p| p.parse().ok()).collect();
        return clamp(parts?.into_iter().fold(0, |sum, part| sum * 60 + part));
    }
    let (mut sum, mut number, mut any) = (0u64, String::new(), false);
    for c in text.chars() {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            '时' | 'h' => 3_600,
            '分' | 'm' => 60,
            '秒' | 's' => 1,
            ' ' | '小' | '钟' => continue,
            _ => return None,
        };
        sum += number.parse::<u64>().ok()?.checked_mul(unit)?;
        number.clear();
        any = true;
    }
    if any && number.is_empty() { clamp(sum) } else { None }
}
