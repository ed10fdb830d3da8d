//! Whether a level is certain: judged no further than that needs.

use super::search::{Facts, bit};
use crate::engine::judge;
use crate::rulebook::{Answers, FactId, Level, Pathway, Requirement, Rule, Rulebook};

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
        let mut others = judge::open(&it.splits, answers);
        others.retain(|split| self.chosen & bit(split.fact) == 0);
        judge::for_all_splits(&others, answers, &mut |answers| {
            self.rule(&it.rule, answers)
        })
    }

    fn rule(&self, it: &Rule, answers: &Answers) -> bool {
        match it {
            Rule::All(parts) => parts.iter().all(|part| self.rule(part, answers)),
            Rule::Any(parts) => parts.iter().any(|part| self.rule(part, answers)),
            leaf => {
                let interval = judge::rule(self.book, leaf, answers);
                let is_chosen = |fact: &FactId| self.chosen & bit(*fact) != 0;
                let chosen = self.chosen != 0 && leaf.looks(self.book).iter().any(is_chosen);
                self.level <= if chosen { interval.high } else { interval.low }
            }
        }
    }
}
