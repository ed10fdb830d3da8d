//! Numbers and choices drawn at random, and how they are written in JSON. Knows no applicant.

use serde_json::{Value, json};

/// Splitmix64: a small generator whose whole state is one number.
#[derive(Clone, Debug)]
pub struct Rng(pub u64);

impl Rng {
    /// The next number of the sequence.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

pub(super) fn below(rng: &mut impl FnMut() -> u64, bound: u64) -> u64 {
    rng() % bound
}

pub(super) fn chance(rng: &mut impl FnMut() -> u64, percent: u64) -> bool {
    below(rng, 100) < percent
}

pub(super) fn pick<T: Copy>(rng: &mut impl FnMut() -> u64, from: &[T]) -> T {
    let bound = u64::try_from(from.len()).unwrap_or(1);
    from[usize::try_from(below(rng, bound)).unwrap_or(0)]
}

/// From low to high, both included.
pub(super) fn between(rng: &mut impl FnMut() -> u64, low: i32, high: i32) -> i32 {
    let count = u64::from(low.abs_diff(high)) + 1;
    low + i32::try_from(below(rng, count)).unwrap_or(0)
}

/// A value of the scale from `low` to `high` in steps of `step`, mostly near one of the marks.
pub(super) fn near(
    rng: &mut impl FnMut() -> u64,
    low: i32,
    high: i32,
    step: i32,
    marks: &[i32],
) -> i32 {
    match below(rng, 20) {
        0..=12 => (pick(rng, marks) + step * between(rng, -1, 1)).clamp(low, high),
        13 => low,
        14 => high,
        _ => low + step * between(rng, 0, (high - low) / step),
    }
}

/// A whole number, now and then written with a decimal point.
pub(super) fn whole(rng: &mut impl FnMut() -> u64, number: i32) -> Value {
    if chance(rng, 2) {
        json!(f64::from(number))
    } else {
        json!(number)
    }
}

/// A number in halves.
pub(super) fn halves(rng: &mut impl FnMut() -> u64, doubled: i32) -> Value {
    if doubled % 2 == 0 && chance(rng, 50) {
        json!(doubled / 2)
    } else {
        json!(f64::from(doubled) / 2.0)
    }
}

pub(super) fn word_or(
    rng: &mut impl FnMut() -> u64,
    percent: u64,
    word: &str,
    number: i32,
) -> Value {
    if chance(rng, percent) {
        json!(word)
    } else {
        whole(rng, number)
    }
}
