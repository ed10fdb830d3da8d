//! What a change of answers has done to the requirements of a pathway.

use super::stated::Stated;
use super::{Interval, judge};
use crate::rulebook::{Answers, Level, PathwayId, Rulebook};

/// A requirement that stands otherwise than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    /// Index into the pathway's requirements.
    pub requirement: usize,
    /// The level it was settled on; `None` where it was open.
    pub then: Option<Level>,
    /// The level it is settled on.
    pub now: Option<Level>,
}

/// The requirements of a pathway that stand otherwise by one student's answers than by
/// another's, in the order of the rule book. Where none is settled otherwise, those that are
/// open in another way: a verdict never changes without any. No tree and no reasons: quick
/// enough for every step of a slider.
#[must_use]
pub fn flips(book: &Rulebook, pathway: PathwayId, then: &Answers, now: &Answers) -> Vec<Flip> {
    let [mut then, mut now] = [then, now].map(Stated::of);
    let judged = |(index, rule)| {
        let then = judge::interval(book, rule, &mut then);
        (index, then, judge::interval(book, rule, &mut now))
    };
    let requirements = book.pathways[pathway.index()].requirements.iter();
    let judged: Vec<(usize, Interval, Interval)> = requirements.enumerate().map(judged).collect();
    let flips =
        judged
            .into_iter()
            .filter(|(_, then, now)| then != now)
            .map(|(requirement, then, now)| Flip {
                requirement,
                then: then.settled(),
                now: now.settled(),
            });
    let mut flips: Vec<Flip> = flips.collect();
    if flips.iter().any(|flip| flip.then != flip.now) {
        flips.retain(|flip| flip.then != flip.now);
    }
    flips
}
