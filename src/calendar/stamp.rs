//! A moment, as a clock tells it.

use super::Day;

/// A moment in world time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The day.
    pub day: Day,
    /// The second of the day.
    pub second: u32,
}

const DAY: i64 = 24 * 60 * 60;

/// How far all Kazakhstan is ahead of world time.
const AHEAD: i64 = 5 * 60 * 60;

impl Stamp {
    /// The moment of a clock that counts milliseconds from the first of 1970, as browsers do.
    /// What is no time at all is the first.
    #[must_use]
    pub fn of(milliseconds: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
        let seconds = (milliseconds / 1000.0) as i64;
        Self::reckoned(seconds)
    }

    /// The day that it is in Kazakhstan.
    #[must_use]
    pub fn today(self) -> Day {
        let ahead = i64::from(self.second) + AHEAD;
        self.day.plus(i32::from(ahead >= DAY))
    }

    fn reckoned(seconds: i64) -> Self {
        let day = i32::try_from(seconds.div_euclid(DAY)).unwrap_or_default();
        Self {
            day: Day::first().plus(day),
            second: u32::try_from(seconds.rem_euclid(DAY)).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Stamp};

    #[test]
    fn a_clock_tells_the_day() {
        let stamp = Stamp::of(1_763_845_199_000.0);
        assert_eq!(
            (stamp.day.to_string(), stamp.second),
            ("2025-11-22".into(), 75_599)
        );
        let today = |ms: f64| Stamp::of(ms).today().to_string();
        // 18:59:59 and 19:00:00 in world time.
        assert_eq!(today(1_763_837_999_000.0), "2025-11-22");
        assert_eq!(today(1_763_838_000_000.0), "2025-11-23");
        assert_eq!(Stamp::of(f64::NAN), Stamp::of(0.0));
        assert_eq!(Stamp::of(-1000.0).second, 86_399);
        assert_eq!(Some(Stamp::of(f64::INFINITY).day), Day::new(1970, 1, 1));
    }
}
