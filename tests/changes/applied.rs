//! What comes of changes, by the engine's verdicts alone.

use qadam::engine::{self, Change, Verdict};
use qadam::rulebook::{Answers, Level, PathwayId};

/// The answers with all changes but perhaps one.
pub(crate) fn applied(answers: &Answers, set: &[Change], without: Option<usize>) -> Answers {
    let mut answers = answers.clone();
    for (index, change) in set.iter().enumerate() {
        if without != Some(index) {
            answers.bring(change.fact, &change.to);
        }
    }
    answers
}

/// The verdict of one pathway.
pub(crate) fn verdict(pathway: PathwayId, answers: &Answers) -> Verdict {
    engine::verdict(crate::book(), pathway, answers)
}

/// What is certain of one pathway.
pub(crate) fn certain(pathway: PathwayId, answers: &Answers) -> Level {
    engine::glance(crate::book(), answers).pathways[pathway.index()]
        .interval
        .low
}

/// What must be certain for a verdict that changes lift to.
pub(crate) fn level(lifts_to: Verdict) -> Level {
    match lifts_to {
        Verdict::Eligible => Level::Met,
        Verdict::Conditional => Level::Pending,
        _ => panic!("changes lift to no {lifts_to:?}"),
    }
}

/// Whether the facts of one set all stand in the other.
pub(crate) fn within(one: &[Change], other: &[Change]) -> bool {
    one.iter()
        .all(|change| other.iter().any(|it| it.fact == change.fact))
}
