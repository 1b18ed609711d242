//! The rhythm of a Chinese courier's year: weeks, the Spring Festival, the shopping days.

use keheng_base::{Day, LUNAR_YEARS, lunar_new_year};

/// First and last year the calendar knows: the rush before a festival may begin in the year before, so that the table of
/// festivals is one year longer.
pub(super) const YEARS: (i32, i32) = (LUNAR_YEARS.0, LUNAR_YEARS.1 - 1);

/// Volume by weekday, Monday first: offices close, Sunday is low.
const WEEK: [f64; 7] = [1.12, 1.10, 1.06, 1.04, 1.05, 0.93, 0.58];

/// Days from the lunar new year and the factor there; straight lines between them, 1 outside.
const FESTIVAL: [(i32, f64); 9] =
    [(-30, 1.0), (-18, 1.28), (-9, 1.15), (-4, 0.55), (-1, 0.10), (4, 0.08), (7, 0.30), (13, 0.85), (18, 1.0)];

/// Shopping and holidays: month, first day, last day, factor.
const DATES: [(u32, u32, u32, f64); 11] = [
    (6, 1, 3, 1.25),
    (6, 16, 17, 1.30),
    (6, 18, 20, 1.75),
    (6, 21, 23, 1.25),
    (10, 1, 5, 0.55),
    (11, 1, 4, 1.35),
    (11, 9, 10, 1.15),
    (11, 11, 13, 2.30),
    (11, 14, 16, 1.75),
    (11, 17, 20, 1.25),
    (12, 12, 14, 1.35),
];

/// The factor of the season on a day, 1 on an ordinary one.
pub(super) fn season(day: Day) -> f64 {
    let (year, month, date) = day.civil();
    let shopping = DATES.iter().find(|(m, from, to, _)| *m == month && (*from..=*to).contains(&date));
    let rush = |year| lunar_new_year(year).map_or(1.0, |first| festival(day.0 - first.0));
    shopping.map_or(1.0, |(.., factor)| *factor) * rush(year) * rush(year + 1)
}

/// The factor of the weekday.
pub(super) fn weekday(day: Day) -> f64 {
    WEEK[day.weekday() as usize % 7]
}

fn festival(offset: i32) -> f64 {
    for pair in FESTIVAL.windows(2) {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        if (from..to).contains(&offset) {
            return low + (high - low) * f64::from(offset - from) / f64::from(to - from);
        }
    }
    1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_has_its_rhythm() {
        for year in YEARS.0..=YEARS.1 {
            let first = lunar_new_year(year).unwrap();
            assert!(season(first) < 0.12 && season(Day(first.0 - 18)) > 1.2, "a rush, then silence");
            assert!(season(Day::of(year, 11, 11).unwrap()) > 2.0, "11.11");
            assert!(season(Day::of(year, 6, 18).unwrap()) > 1.5, "6.18");
            assert_eq!(season(Day::of(year, 8, 20).unwrap()), 1.0, "an ordinary day");
        }
        assert!(season(Day::of(2022, 12, 31).unwrap()) > 1.0, "the rush before 22 January 2023 begins in December");
        assert!((WEEK.iter().sum::<f64>() / 7.0 - 1.0).abs() < 0.02, "the week is about 1 in the mean");
    }
}
