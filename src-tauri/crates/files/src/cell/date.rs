//! Dates and times as exports write them: wall-clock time, whatever zone a text may name.

use super::tidy;
use keheng_base::{Day, Minutes};

/// A point in time as a cell gives it. Seconds are rounded down to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// local wall-clock time; midnight for a bare date
    pub minutes: Minutes,
    /// the cell has no time of day
    pub date_only: bool,
}

/// Why a cell is no point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateTrouble {
    /// nothing there
    Empty,
    /// day and month could be swapped, or the century is missing: ask, do not guess
    Unsure,
    /// not a date, or no such day
    Unreadable,
    /// before 1990 or after 2100
    OutOfRange,
}

use DateTrouble::*;

const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;
/// Day number of the serial 0 in the 1900 system, after its leap-year mistake: 1899-12-30.
const SERIAL_ZERO: i32 = -25_569;

/// Reads `2024-04-08 16:46:28`, `2024/4/9 21:27`, `2024年4月5日 16:32`, `2024.4.5`, `20240405`, `20240405163200`,
/// `04/28/2024`, `2024-04-05T16:32:00+08:00` (the offset is dropped), `下午 4:32`, `4:32 PM`, serial numbers of a
/// spreadsheet.
///
/// # Errors
/// See [`DateTrouble`].
pub fn parse(text: &str) -> Result<Stamp, DateTrouble> {
    if let Some(found) = common(text.as_bytes()) {
        return found;
    }
    let tidied = tidy(text);
    let text = tidied.trim_start_matches('\'').trim();
    if text.is_empty() || text.bytes().all(|b| b == b'-' || b == b'/') {
        return Err(Empty);
    }
    if text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.matches('.').count() < 2 {
        return compact(text);
    }
    general(text)
}

/// The form almost every cell has, `2024-04-08 16:46:28` with or without seconds, read without looking twice.
fn common(text: &[u8]) -> Option<Result<Stamp, DateTrouble>> {
    let two = |at: usize| match (text[at], text[at + 1]) {
        (a @ b'0'..=b'9', b @ b'0'..=b'9') => Some(u32::from(a - b'0') * 10 + u32::from(b - b'0')),
        _ => None,
    };
    if !matches!(text.len(), 10 | 16 | 19) || text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let year = two(0)? * 100 + two(2)?;
    let date = (year as i32, two(5)?, two(8)?);
    if text.len() == 10 {
        return Some(stamp(date, None));
    }
    let seconds = text.len() == 16 || (text[16] == b':' && two(17)? < 60);
    if !matches!(text[10], b' ' | b'T') || text[13] != b':' || !seconds {
        return None;
    }
    Some(stamp(date, Some((two(11)?, two(14)?))))
}

/// Puts checked parts together. 24:00 is midnight of the next day.
fn stamp((year, month, day): (i32, u32, u32), time: Option<(u32, u32)>) -> Result<Stamp, DateTrouble> {
    let date = Day::of(year, month, day).ok_or(Unreadable)?;
    if !YEARS.contains(&year) {
        return Err(OutOfRange);
    }
    let minutes = match time {
        None => 0,
        Some((hour @ 0..24, minute @ 0..60)) => hour * 60 + minute,
        Some((24, 0)) => 1440,
        Some(_) => return Err(Unreadable),
    };
    Ok(Stamp { minutes: Minutes(date.start().0 + i64::from(minutes)), date_only: time.is_none() })
}

/// Digits only: `20240405`, with hour and minute and perhaps seconds behind, or the serial number of a spreadsheet.
fn compact(text: &str) -> Result<Stamp, DateTrouble> {
    let number = |from: usize, to: usize| text.get(from..to).and_then(|t| t.parse::<u32>().ok());
    let whole = text.split('.').next().unwrap_or("");
    match whole.len() {
        8 | 12 | 14 if whole.len() == text.len() => {
            let date = (number(0, 4), number(4, 6), number(6, 8));
            let (Some(year), Some(month), Some(day)) = date else { return Err(Unreadable) };
            let time = number(8, 10).zip(number(10, 12));
            if number(12, 14).is_some_and(|second| second > 59) {
                return Err(Unreadable);
            }
            stamp((year as i32, month, day), time)
        }
        1..=5 => {
            let serial: f64 = text.parse().map_err(|_| Unreadable)?;
            // A millisecond is added against 16:32 stored as 16:31:59.9999.
            let minutes = (serial.fract() * 1440.0 + 1.0 / 60_000.0).floor() as i64;
            let day = Day(SERIAL_ZERO + serial.trunc() as i32);
            if !YEARS.contains(&day.civil().0) {
                return Err(OutOfRange);
            }
            Ok(Stamp { minutes: Minutes(day.start().0 + minutes), date_only: serial.fract() == 0.0 })
        }
        _ => Err(Unreadable),
    }
}

/// Half of the day named in the text.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Noon,
    Afternoon,
    Evening,
}

const HALVES: [(&str, Half); 10] = [
    ("上午", Half::Morning),
    ("凌晨", Half::Morning),
    ("早上", Half::Morning),
    ("中午", Half::Noon),
    ("下午", Half::Afternoon),
    ("晚上", Half::Evening),
    ("a.m.", Half::Morning),
    ("p.m.", Half::Afternoon),
    ("am", Half::Morning),
    ("pm", Half::Afternoon),
];

/// Anything with separators: numbers in the order of the text, with the character behind each.
fn general(text: &str) -> Result<Stamp, DateTrouble> {
    let mut text = text.to_lowercase();
    let mut half = None;
    for (word, meaning) in HALVES {
        if text.contains(word) {
            text = text.replacen(word, " ", 1);
            half = Some(meaning);
            break;
        }
    }
    // A day of the week says nothing new.
    for week in ["星期", "周"] {
        if let Some(at) = text.find(week) {
            let end = text[at..].char_indices().nth(week.chars().count() + 1).map_or(text.len(), |(i, _)| at + i);
            let start = if text[..at].ends_with('(') { at - 1 } else { at };
            let end = if text[end..].starts_with(')') { end + 1 } else { end };
            text.replace_range(start..end, " ");
        }
    }
    let (date_part, time_part) = split(&text)?;
    let date = date(date_part)?;
    let time = match time_part.trim() {
        "" if half.is_none() => None,
        time => Some(time_of_day(time, half)?),
    };
    stamp(date, time)
}

/// Splits behind the third number.
fn split(text: &str) -> Result<(&str, &str), DateTrouble> {
    let (mut numbers, mut inside) = (0, false);
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            numbers += u32::from(!inside);
            inside = true;
        } else {
            inside = false;
            if numbers == 3 {
                let rest = text[at..].trim_start_matches(['日', '号', 't', ',', ' ', '\t']);
                return Ok((&text[..at], rest));
            }
        }
    }
    if numbers == 3 { Ok((text, "")) } else { Err(Unreadable) }
}

fn date(text: &str) -> Result<(i32, u32, u32), DateTrouble> {
    let mut parts = text.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty());
    let (Some(a), Some(b), Some(c)) = (parts.next(), parts.next(), parts.next()) else { return Err(Unreadable) };
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect();
    let chinese = separators == ['年', '月'];
    let uniform = matches!(separators[..], [x, y] if x == y && matches!(x, '-' | '/' | '.'));
    if !chinese && !uniform {
        return Err(Unreadable);
    }
    if [a, b, c].iter().any(|p| p.len() > 4) {
        return Err(Unreadable);
    }
    let number = |p: &str| p.parse::<u32>().map_err(|_| Unreadable);
    let (x, y, z) = (number(a)?, number(b)?, number(c)?);
    match (a.len(), c.len()) {
        (4, 1 | 2) => Ok((x as i32, y, z)),
        (2, 1 | 2) if chinese => Ok((2000 + x as i32, y, z)),
        // Month first in America, day first in Europe: certain only where one of them cannot be a month.
        (1 | 2, 4) if x > 12 || x == y => Ok((z as i32, y, x)),
        (1 | 2, 4) if y > 12 => Ok((z as i32, x, y)),
        (1 | 2, 4) => Err(Unsure),
        (1 | 2, 1 | 2) => Err(Unsure),
        _ => Err(Unreadable),
    }
}

fn time_of_day(text: &str, half: Option<Half>) -> Result<(u32, u32), DateTrouble> {
    // The wall clock stays as written: a zone or an offset behind it is dropped.
    let text = text.strip_suffix('z').unwrap_or(text).trim_end();
    let text = text.find(['+', '-']).map_or(text, |at| text[..at].trim_end());
    let clock: String = text
        .chars()
        .filter_map(|c| match c {
            '时' | '点' | '分' | ':' => Some(':'),
            '秒' => None,
            c => Some(c),
        })
        .collect();
    let clock = clock.trim_end_matches(':').trim();
    let mut parts = clock.split(':');
    let mut next = |limit: usize| match parts.next() {
        None => Ok(None),
        Some(p) if (1..=limit).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()) => {
            p.parse::<u32>().map(Some).map_err(|_| Unreadable)
        }
        Some(_) => Err(Unreadable),
    };
    let hour = next(2)?.ok_or(Unreadable)?;
    let minute = next(2)?;
    if minute.is_none() && half.is_none() && !text.contains(['时', '点']) {
        return Err(Unreadable);
    }
    let seconds = parts.next().map_or(Ok(0.0), |p| match p.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        true => p.parse::<f64>().map_err(|_| Unreadable),
        false => Err(Unreadable),
    })?;
    if seconds >= 60.0 || parts.next().is_some() {
        return Err(Unreadable);
    }
    let hour = match (half, hour) {
        (Some(Half::Morning), 12) => 0,
        (Some(Half::Morning), 13..) => return Err(Unreadable),
        (Some(Half::Noon), 1..=2) => hour + 12,
        (Some(Half::Afternoon), 0..12) => hour + 12,
        (Some(Half::Evening), 1..12) => hour + 12,
        // Twelve in the evening is the end of this day for some and its beginning for others.
        (Some(Half::Evening), 0 | 12) => return Err(Unsure),
        _ => hour,
    };
    Ok((hour, minute.unwrap_or(0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: Result<&str, DateTrouble>) {
        let shown = parse(text).map(|s| if s.date_only { s.minutes.day().to_string() } else { s.minutes.to_string() });
        assert_eq!(shown, expect.map(str::to_owned), "date in {text:?}");
    }

    #[test]
    fn dates_as_exports_write_them() {
        for (text, expect) in [
            ("2024-04-08 16:46:28", "2024-04-08T16:46"),
            ("2024-04-08 16:46", "2024-04-08T16:46"),
            ("2024-04-08T16:46:28", "2024-04-08T16:46"),
            ("2024-04-08", "2024-04-08"),
            ("2024/4/9 21:27", "2024-04-09T21:27"),
            ("2024/04/09 21:27:59", "2024-04-09T21:27"),
            ("2024年4月5日 16:32", "2024-04-05T16:32"),
            ("2024年4月5日16时32分", "2024-04-05T16:32"),
            ("2024年4月5日16时32分07秒", "2024-04-05T16:32"),
            ("2024年4月5日", "2024-04-05"),
            ("24年4月5日", "2024-04-05"),
            ("2024年04月05号 8点", "2024-04-05T08:00"),
            ("2024.4.5", "2024-04-05"),
            ("2024.4.5 6:07", "2024-04-05T06:07"),
            ("20240405", "2024-04-05"),
            ("202404051632", "2024-04-05T16:32"),
            ("20240405163200", "2024-04-05T16:32"),
            ("28/04/2024", "2024-04-28"),
            ("04/28/2024 9:05 PM", "2024-04-28T21:05"),
            ("04/04/2024", "2024-04-04"),
            ("2024-04-05T16:32:00Z", "2024-04-05T16:32"),
            ("2024-04-05T16:32:00+08:00", "2024-04-05T16:32"),
            ("2024-04-05T16:32:00.123+0800", "2024-04-05T16:32"),
            ("2024-04-05 16:32:00.0", "2024-04-05T16:32"),
            ("2024/4/5 下午 4:32", "2024-04-05T16:32"),
            ("2024/4/5 上午12:05:00", "2024-04-05T00:05"),
            ("2024/4/5 下午12:05", "2024-04-05T12:05"),
            ("2024/4/5 下午16:05", "2024-04-05T16:05"),
            ("2024-4-5 4:32 PM", "2024-04-05T16:32"),
            ("2024-4-5 12:32 am", "2024-04-05T00:32"),
            ("2024年4月5日 星期五 16:32", "2024-04-05T16:32"),
            ("2024-04-05(周五) 16:32", "2024-04-05T16:32"),
            ("2024-04-05 24:00", "2024-04-06T00:00"),
            ("２０２４－０４－０５　１６：３２", "2024-04-05T16:32"),
            ("'2024-04-05 16:32", "2024-04-05T16:32"),
            ("\t2024-04-05 16:32 ", "2024-04-05T16:32"),
            ("45390", "2024-04-08"),
            ("45390.69894124081", "2024-04-08T16:46"),
            ("45387.688888888889", "2024-04-05T16:32"),
            ("2024-02-29", "2024-02-29"),
        ] {
            check(text, Ok(expect));
        }
    }

    #[test]
    fn doubtful_dates_are_not_guessed() {
        check("04/08/2024", Err(Unsure));
        check("4/8/2024 12:00", Err(Unsure));
        check("24-04-08", Err(Unsure));
        check("2024/4/5 晚上12:05", Err(Unsure));
    }

    #[test]
    fn what_is_no_date_says_why() {
        check("", Err(Empty));
        check(" - ", Err(Empty));
        check("2023-02-29", Err(Unreadable));
        check("2024-13-01", Err(Unreadable));
        check("2024-04-05 25:00", Err(Unreadable));
        check("2024-04-05 16:60", Err(Unreadable));
        check("2024-04-05 16:32:61", Err(Unreadable));
        check("1989-12-31", Err(OutOfRange));
        check("2101-01-01", Err(OutOfRange));
        check("12", Err(OutOfRange));
        check("99999", Err(OutOfRange));
        check("1712304000", Err(Unreadable));
        check("4月5日 16:32", Err(Unreadable));
        check("2024-04/05", Err(Unreadable));
        check("昨天", Err(Unreadable));
        check("2024-04-05 noon", Err(Unreadable));
        check("2024-04-05 16", Err(Unreadable));
    }

    proptest! {
        #[test]
        fn every_way_of_writing_gives_the_same_minute(minutes in 10_519_200i64..68_000_000) {
            let at = Minutes(minutes);
            let ((y, m, d), hour, minute) = (at.day().civil(), at.of_day() / 60, at.of_day() % 60);
            prop_assume!(YEARS.contains(&y));
            let serial = f64::from(at.day().0 - SERIAL_ZERO) + f64::from(at.of_day()) / 1440.0;
            let half = if hour < 12 { "上午" } else { "下午" };
            for text in [
                format!("{y:04}-{m:02}-{d:02} {hour:02}:{minute:02}:59"),
                format!("{y}/{m}/{d} {hour}:{minute:02}"),
                format!("{y}年{m}月{d}日 {hour}:{minute:02}"),
                format!("{y:04}{m:02}{d:02}{hour:02}{minute:02}00"),
                format!("{y}.{m}.{d} {half}{}:{minute:02}", (hour + 11) % 12 + 1),
            ] {
                prop_assert_eq!(parse(&text), Ok(Stamp { minutes: at, date_only: false }), "{}", text);
            }
            prop_assert_eq!(parse(&format!("{serial:.10}")).map(|s| s.minutes), Ok(at), "serial {}", serial);
        }

        #[test]
        fn no_text_panics(text in "[0-9年月日 :/.\\-+TZapm上下午周星期]{0,30}", any in "\\PC{0,30}") {
            let _ = parse(&text);
            let _ = parse(&any);
        }
    }
}
