//! Intervals of levels and their two folds: the whole algebra.

use crate::rulebook::Level;

/// The levels that a rule can still take: from the lowest to the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The lowest.
    pub low: Level,
    /// The highest; never below the lowest.
    pub high: Level,
}

impl Interval {
    /// From unmet to met.
    pub(super) const EVERYTHING: Self = Self {
        low: Level::Unmet,
        high: Level::Met,
    };

    /// One level and no other.
    #[must_use]
    pub const fn point(level: Level) -> Self {
        Self {
            low: level,
            high: level,
        }
    }

    /// The level, where there is only one.
    #[must_use]
    pub fn settled(self) -> Option<Level> {
        (self.low == self.high).then_some(self.low)
    }

    /// ALL: the lowest of both ends. Of nothing: met. Once unmet, no more is looked at.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::point(Level::Met);
        for it in parts {
            all = all.and(it);
            if all.high == Level::Unmet {
                break;
            }
        }
        all
    }

    /// ANY: the highest of both ends. Of nothing: unmet. Once met, no more is looked at.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut any = Self::point(Level::Unmet);
        for it in parts {
            any = any.or(it);
            if any.low == Level::Met {
                break;
            }
        }
        any
    }

    /// The lower of both ends.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.min(other.high),
        }
    }

    /// The higher of both ends.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            low: self.low.max(other.low),
            high: self.high.max(other.high),
        }
    }

    /// The least interval that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    /// The verdict of a route or a pathway that stands so.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match (self.low, self.high) {
            (Level::Met, _) => Verdict::Eligible,
            (_, Level::Unmet) => Verdict::Ineligible,
            (Level::Pending, Level::Pending) => Verdict::Conditional,
            _ => Verdict::Incomplete,
        }
    }
}

/// What a student is told of a route or a pathway; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Meets the published requirements.
    Eligible,
    /// Nothing rules it out; a step ahead or somebody else decides.
    Conditional,
    /// More answers are needed.
    Incomplete,
    /// Does not meet the published requirements.
    Ineligible,
}

impl Verdict {
    /// Its word in the contract, in texts and in styles.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Conditional => "conditional",
            Self::Incomplete => "incomplete",
            Self::Ineligible => "ineligible",
        }
    }
}
