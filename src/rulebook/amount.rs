//! One number type for every figure: hundredths, exact, ordered.

use std::fmt;

use databake::Bake;

/// A figure of the rules or of an applicant, in hundredths: GPA 2.97 is `Amount(297)`,
/// IELTS 6.5 is `Amount(650)`, nine months are `Amount(900)`.
///
/// Exact where binary fractions are not: 2.97 is a threshold, so it must not be 2.9699….
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Bake)]
#[databake(path = crate::rulebook)]
pub struct Amount(pub i32);

impl Amount {
    /// A whole number.
    #[must_use]
    pub const fn whole(number: i32) -> Self {
        Self(number * 100)
    }

    /// The amount nearest to a number, where it has at most two decimals and is small
    /// enough for any scale of the rules; `None` otherwise.
    #[must_use]
    pub fn from_number(number: f64) -> Option<Self> {
        if !(-1e6..=1e6).contains(&number) {
            return None;
        }
        let hundredths = (number * 100.0).round();
        #[expect(clippy::cast_possible_truncation, reason = "within ±1e8")]
        let amount = Self(hundredths as i32);
        let exact =
            (f64::from(amount.0) / 100.0 - number).abs() < f64::EPSILON * number.abs().max(1.0);
        exact.then_some(amount)
    }

    /// The amount written as people write it with a decimal point: `2.97`, `6.5`, `9`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !plain || text.len() > 9 || text.starts_with('.') || text.ends_with('.') {
            return None;
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let hundredths = match decimals.len() {
            0 => 0,
            1 => decimals.parse::<i32>().ok()? * 10,
            2 => decimals.parse::<i32>().ok()?,
            _ => return None,
        };
        whole
            .parse::<i32>()
            .ok()?
            .checked_mul(100)?
            .checked_add(hundredths)
            .map(Self)
    }
}

/// With as many decimals as it needs, and a point: `2.97`, `6.5`, `9`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.0 / 100, (self.0 % 100).abs());
        if hundredths == 0 {
            write!(f, "{whole}")
        } else if hundredths % 10 == 0 {
            write!(f, "{whole}.{}", hundredths / 10)
        } else {
            write!(f, "{whole}.{hundredths:02}")
        }
    }
}
