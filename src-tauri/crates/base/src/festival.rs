//! The days on which a Chinese year turns, because no courier's weeks around them are like others.

use crate::Day;

/// The first day of the lunar year, 2020 to 2031: the day of the new moon in Beijing time (J. Meeus, *Astronomical
/// Algorithms*, 2nd ed. 1998, chapter 49).
///
/// Two fall within minutes of midnight, 2027 (23:56) and 2030 (00:07); the coarser calendars of some libraries give
/// the neighbouring day there.
const NEW_YEAR: [(i32, u32, u32); 12] = [
    (2020, 1, 25),
    (2021, 2, 12),
    (2022, 2, 1),
    (2023, 1, 22),
    (2024, 2, 10),
    (2025, 1, 29),
    (2026, 2, 17),
    (2027, 2, 6),
    (2028, 1, 26),
    (2029, 2, 13),
    (2030, 2, 3),
    (2031, 1, 23),
];

/// First and last year whose lunar new year is known.
pub const LUNAR_YEARS: (i32, i32) = (NEW_YEAR[0].0, NEW_YEAR[NEW_YEAR.len() - 1].0);

/// The first day of the lunar year that begins in `year`; none outside [`LUNAR_YEARS`].
pub fn lunar_new_year(year: i32) -> Option<Day> {
    let (y, m, d) = *NEW_YEAR.get(usize::try_from(year - LUNAR_YEARS.0).ok()?)?;
    Day::of(y, m, d)
}

/// Shopping days and holidays by the calendar: month, first and last day. The week of 1 October as the State Council's
/// regulation on holidays has it; the others are when parcels come in twice the usual number.
const DATES: [(u32, u32, u32); 4] = [(6, 16, 20), (10, 1, 7), (11, 1, 20), (12, 10, 14)];

/// Days before and after the lunar new year in which volume is not the usual one: a rush, then silence.
const AROUND: (i32, i32) = (-20, 15);

/// Whether a day's volume says little about an ordinary one.
pub fn extraordinary(day: Day) -> bool {
    let (year, month, date) = day.civil();
    let near = |year| lunar_new_year(year).is_some_and(|first| (AROUND.0..=AROUND.1).contains(&(day.0 - first.0)));
    near(year) || near(year + 1) || DATES.iter().any(|(m, from, to)| *m == month && (*from..=*to).contains(&date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_turns_between_january_and_february() {
        for year in LUNAR_YEARS.0..=LUNAR_YEARS.1 {
            let first = lunar_new_year(year).unwrap();
            let (y, m, d) = first.civil();
            assert!(y == year && (m, d) >= (1, 21) && (m, d) <= (2, 20), "{first}");
            assert!(extraordinary(first) && extraordinary(Day(first.0 - 20)) && !extraordinary(Day(first.0 + 16)));
        }
        assert_eq!((lunar_new_year(2019), lunar_new_year(2032)), (None, None));
        let day = |m, d| extraordinary(Day::of(2025, m, d).unwrap());
        assert!(day(11, 11) && day(10, 1) && day(6, 18) && !day(8, 20) && !day(4, 30));
    }
}
