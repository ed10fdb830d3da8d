//! Whether a level is certain: judged no further than that needs.

use super::search::{Facts, bit};
use crate::engine::judge;
use crate::rulebook::{Answers, FactId, Level, Pathway, Points, Requirement, Rule, Rulebook};

/// What is asked: whether a level is certain, where some open facts may be chosen.
pub(super) struct Asked<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) level: Level,
    /// Open facts that are taken at what is best for each leaf that looks at them, which
    /// may be more than one value can do. All others are taken at their worst.
    pub(super) chosen: Facts,
}

impl Asked<'_> {
    /// Of a pathway.
    pub(super) fn pathway(&self, pathway: &Pathway, answers: &Answers) -> bool {
        pathway.routes.iter().any(|route| {
            let mut requirements = route.requirements.iter();
            requirements
                .all(|&index| self.requirement(&pathway.requirements[usize::from(index)], answers))
        })
    }

    /// Of a requirement.
    pub(super) fn requirement(&self, it: &Requirement, answers: &Answers) -> bool {
        let others = it.splits.iter().copied();
        let others: Vec<FactId> = others.filter(|it| self.chosen & bit(*it) == 0).collect();
        judge::for_all_splits(self.book, &others, answers, &mut |answers| {
            self.rule(&it.rule, answers)
        })
    }

    fn rule(&self, it: &Rule, answers: &Answers) -> bool {
        match it {
            Rule::All(parts) => parts.iter().all(|part| self.rule(part, answers)),
            Rule::Any(parts) => parts.iter().any(|part| self.rule(part, answers)),
            leaf => {
                let interval = judge::rule(self.book, leaf, answers);
                let chosen = self.chosen & looks_at(self.book, leaf) != 0;
                self.level <= if chosen { interval.high } else { interval.low }
            }
        }
    }
}

/// The facts that a leaf looks at.
fn looks_at(book: &Rulebook, leaf: &Rule) -> Facts {
    let one = |fact: Option<FactId>| fact.map_or(0, bit);
    match leaf {
        Rule::Fact {
            fact, in_language, ..
        } => bit(*fact) | one(*in_language),
        Rule::Certificates { in_language, .. } => one(book.certificates) | one(*in_language),
        Rule::Points(Points { exam, credits, .. }) => {
            let from = credits.iter().map(|id| &book.conversions[id.index()]);
            let from = from.map(|it| bit(it.from) | bit(book.field));
            from.fold(one(*exam), |set, it| set | it)
        }
        Rule::All(_) | Rule::Any(_) | Rule::Always(_) => 0,
    }
}
