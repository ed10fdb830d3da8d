//! A day of the Gregorian calendar, reckoned as one number.

use std::fmt;

/// A day: the days since 1 January 1970, in the Gregorian calendar reckoned both ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Years of four digits, with room on both sides for what is reckoned from them.
const YEARS: std::ops::Range<i32> = 1000..9000;

/// Days of 400 years, after which the calendar repeats itself.
const CYCLE: i32 = 146_097;

/// Days from 1 March of the year 0 to 1 January 1970.
const EPOCH: i32 = 719_468;

impl Day {
    /// The day of a year, a month and a day of the month; `None` where there is none.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let there = YEARS.contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        let found = Self::reckoned(year, month, day);
        (there && found.civil() == (year, month, day)).then_some(found)
    }

    /// The day written `YYYY-MM-DD`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let dashed = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        let number = |from: usize, to: usize| {
            let digits = bytes.get(from..to)?;
            digits.iter().try_fold(0, |number: i32, digit| {
                let digit = digit.is_ascii_digit().then(|| i32::from(digit - b'0'))?;
                Some(number * 10 + digit)
            })
        };
        let small = |from: usize, to: usize| u8::try_from(number(from, to)?).ok();
        if !dashed {
            return None;
        }
        Self::new(number(0, 4)?, small(5, 7)?, small(8, 10)?)
    }

    /// The first of January 1970.
    pub(super) const fn first() -> Self {
        Self(0)
    }

    /// The year, the month and the day of the month.
    #[must_use]
    pub fn civil(self) -> (i32, u8, u8) {
        let days = self.0 + EPOCH;
        let (cycle, day) = (days.div_euclid(CYCLE), days.rem_euclid(CYCLE));
        // Years begin in March here, so that a leap day is the last of its year.
        let year = (day - day / 1460 + day / 36_524 - day / (CYCLE - 1)) / 365;
        let day = day - (365 * year + year / 4 - year / 100);
        let month = (5 * day + 2) / 153;
        let day = day - (153 * month + 2) / 5 + 1;
        let (month, later) = if month < 10 {
            (month + 3, 0)
        } else {
            (month - 9, 1)
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 1 to 31"
        )]
        let (month, day) = (month as u8, day as u8);
        (cycle * 400 + year + later, month, day)
    }

    /// The day some days later, or earlier.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days it is from one day to another.
    #[must_use]
    pub const fn days_to(self, later: Self) -> i32 {
        later.0 - self.0
    }

    /// A day that is known to be there.
    pub(super) fn reckoned(year: i32, month: u8, day: u8) -> Self {
        let month = i32::from(month);
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        let (cycle, year) = (year.div_euclid(400), year.rem_euclid(400));
        let days = 365 * year + year / 4 - year / 100 + (153 * month + 2) / 5 + i32::from(day) - 1;
        Self(cycle * CYCLE + days - EPOCH)
    }
}

/// As `YYYY-MM-DD`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn every_day_of_eight_thousand_years_follows_the_one_before() {
        let mut day = Day::reckoned(1000, 1, 1);
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for year in 1000..9000 {
            for (month, length) in (1..).zip(lengths) {
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let length = length + u8::from(leap && month == 2);
                for number in 1..=length {
                    assert_eq!(day.civil(), (year, month, number));
                    assert_eq!(Day::new(year, month, number), Some(day));
                    day = day.plus(1);
                }
                assert_eq!(Day::new(year, month, length + 1), None);
            }
        }
        assert_eq!(Day::parse("1970-01-01").map(|day| day.0), Some(0));
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        for text in ["1000-01-01", "2024-02-29", "2000-02-29", "8999-12-31"] {
            assert_eq!(
                Day::parse(text).map(|day| day.to_string()).as_deref(),
                Some(text)
            );
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        let wrong = [
            "",
            "2025",
            "2025-06",
            "2025-6-1",
            "2025-06-1",
            "02025-06-01",
            "2025-02-29",
            "1900-02-29",
            "2025-13-01",
            "2025-00-01",
            "2025-01-00",
            "2025-01-32",
            "2025-04-31",
            "0999-12-31",
            "9000-01-01",
            "-025-01-01",
            "+025-01-01",
            " 025-01-01",
            "2025-01-01 ",
            "2025/01/01",
            "2025-01-0a",
            "2025-01-+1",
            "20250101",
            "٢٠٢٥-٠١-٠١",
            "2025-01-é",
            "99999999999999999999-01-01",
            "\u{0}\u{0}\u{0}\u{0}-01-01",
        ];
        for text in wrong {
            assert_eq!(Day::parse(text), None, "{text:?}");
        }
    }
}
