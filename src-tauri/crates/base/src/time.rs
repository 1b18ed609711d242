//! Time as the firm's ledger has it: local calendar days and minutes without a zone.
//!
//! Waybill exports carry wall-clock times of one country with one zone; keeping them as written means that a file
//! reads the same on every machine. Over the wire they are ISO 8601 strings.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use ts_rs::TS;

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
pub struct Day(#[ts(type = "string")] pub i32);

/// Minutes since 1970-01-01 00:00, local wall-clock time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
pub struct Minutes(#[ts(type = "string")] pub i64);

/// A calendar month as `year * 12 + (month - 1)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
pub struct Month(#[ts(type = "string")] pub i32);

/// Days from `from` to `to`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Period {
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
}

impl Day {
    /// The day of a civil date, or none when there is no such date. Algorithm: H. Hinnant, `days_from_civil`.
    pub fn of(year: i32, month: u32, day: u32) -> Option<Day> {
        if !(1..=12).contains(&month) || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let day_of_year = (153 * (month as i32 + if month > 2 { -3 } else { 9 }) + 2) / 5 + day as i32 - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Day(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month 1..=12, day 1..=31. Algorithm: H. Hinnant, `civil_from_days`.
    pub fn civil(self) -> (i32, u32, u32) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let mp = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        (year_of_era + era * 400 + i32::from(month <= 2), month as u32, day as u32)
    }

    /// The month this day lies in.
    pub fn month(self) -> Month {
        let (y, m, _) = self.civil();
        Month(y * 12 + m as i32 - 1)
    }

    /// Monday = 0 ... Sunday = 6.
    pub fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7) as u32
    }

    /// The first minute of this day.
    pub fn start(self) -> Minutes {
        Minutes(i64::from(self.0) * 1440)
    }

    /// The last minute of this day.
    pub fn end(self) -> Minutes {
        Minutes(i64::from(self.0) * 1440 + 1439)
    }

    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || y.len() != 4 || m.len() != 2 || d.len() != 2 {
            return None;
        }
        Day::of(y.parse().ok()?, m.parse().ok()?, d.parse().ok()?)
    }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m, d) = self.civil();
        write!(f, "{y:04}-{m:02}-{d:02}")
    }
}

impl Minutes {
    /// The day this minute lies in.
    pub fn day(self) -> Day {
        Day(self.0.div_euclid(1440) as i32)
    }

    /// Reads `YYYY-MM-DDTHH:MM`.
    pub fn parse(text: &str) -> Option<Minutes> {
        let (day, clock) = text.split_once('T')?;
        let (h, m) = clock.split_once(':')?;
        let (h, m): (i64, i64) = (h.parse().ok()?, m.parse().ok()?);
        ((0..24).contains(&h) && (0..60).contains(&m)).then_some(Minutes(Day::parse(day)?.start().0 + h * 60 + m))
    }

    /// Minutes after midnight, 0..1440.
    pub fn of_day(self) -> u32 {
        self.0.rem_euclid(1440) as u32
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let m = self.of_day();
        write!(f, "{}T{:02}:{:02}", self.day(), m / 60, m % 60)
    }
}

impl Month {
    /// The month of a year, `month` 1..=12.
    pub fn of(year: i32, month: u32) -> Option<Month> {
        (1..=12).contains(&month).then_some(Month(year * 12 + month as i32 - 1))
    }

    /// Reads `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Month> {
        let (y, m) = text.split_once('-')?;
        if y.len() != 4 || m.len() != 2 {
            return None;
        }
        Month::of(y.parse().ok()?, m.parse().ok()?)
    }

    /// Year and month 1..=12.
    pub fn civil(self) -> (i32, u32) {
        (self.0.div_euclid(12), self.0.rem_euclid(12) as u32 + 1)
    }

    /// First to last day.
    pub fn period(self) -> Period {
        let (y, m) = self.civil();
        let from = Day::of(y, m, 1).unwrap_or_default();
        Period { from, to: Day(from.0 + days_in_month(y, m) as i32 - 1) }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m) = self.civil();
        write!(f, "{y:04}-{m:02}")
    }
}

macro_rules! iso {
    ($($t:ident $form:literal),*) => {$(
        impl Serialize for $t {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $t {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                $t::parse(&text).ok_or_else(|| serde::de::Error::custom(concat!("expected ", $form)))
            }
        }
    )*};
}
iso!(Day "YYYY-MM-DD", Minutes "YYYY-MM-DDTHH:MM", Month "YYYY-MM");

impl Period {
    /// Whether the day lies inside.
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Number of days, at least 0.
    pub fn days(&self) -> i32 {
        (self.to.0 - self.from.0 + 1).max(0)
    }
}

/// Where the present comes from; tests hand in a fixed one.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970-01-01 UTC.
    fn now_ms(&self) -> i64;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or_else(|e| -(e.duration().as_millis() as i64), |d| d.as_millis() as i64)
    }
}

/// A clock that stands still.
pub struct FixedClock(pub i64);

impl Clock for FixedClock {
    fn now_ms(&self) -> i64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_days() {
        assert_eq!(Day::of(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day::of(2000, 2, 29), Some(Day(11_016)));
        assert_eq!(Day::of(1900, 2, 29), None, "1900 was no leap year");
        assert_eq!(Day::of(2026, 11, 21).map(Day::weekday), Some(5), "21 November 2026 is a Saturday");
        assert_eq!(Month::parse("2024-02").map(|m| m.period().days()), Some(29));
        assert_eq!(Minutes(-1).day(), Day(-1), "times before 1970 still fall on the right day");
    }

    proptest! {
        #[test]
        fn civil_dates_round_trip(day in -200_000i32..200_000) {
            let (y, m, d) = Day(day).civil();
            prop_assert_eq!(Day::of(y, m, d), Some(Day(day)));
            let month = Day(day).month();
            prop_assert!(month.period().contains(Day(day)), "a day lies in its month");
            prop_assert_eq!(Month::of(y, m), Some(month));
        }

        #[test]
        fn written_days_are_read_back(day in -100_000i32..200_000) {
            let (y, ..) = Day(day).civil();
            prop_assume!((1000..=9999).contains(&y));
            prop_assert_eq!(Day::parse(&Day(day).to_string()), Some(Day(day)));
        }
    }
}
