//! Many random applicants, the same in every run, and how their findings are compared.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::fmt::Debug;

use qadam::engine::{Assessment, Interval};
use qadam::rulebook::Answers;
use serde_json::{Map, Value as Json};

use crate::judge;
use crate::random::{self, Rng};

/// Dice that remember nothing but their seed.
pub(crate) struct Dice {
    rng: Rng,
}

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self { rng: Rng(seed) }
    }

    /// A number below a bound that is not 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).expect("a bound");
        usize::try_from(self.rng.draw() % bound).expect("below it")
    }

    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| &from[self.below(from.len())])
    }

    /// An applicant who states anything from next to nothing to everything.
    pub(crate) fn applicant(&mut self) -> Json {
        random::applicant(&mut || self.rng.draw())
    }

    /// Some who state anything from next to nothing to everything, and three times as many,
    /// who are judged faster, who leave out at most three things.
    pub(crate) fn person(&mut self) -> Answers {
        if self.below(4) == 0 {
            return judge::read(&self.applicant());
        }
        let mut answers = self.somebody();
        let facts: Vec<_> = qadam::rulebook().fact_ids().collect();
        for _ in 0..self.below(4) {
            answers.set(facts[self.below(facts.len())], None);
        }
        answers
    }

    /// Someone who states everything, but perhaps for the parts of a KT.
    pub(crate) fn somebody(&mut self) -> Answers {
        judge::read(&self.everything())
    }

    /// An applicant who states everything, but perhaps for the parts of a KT.
    pub(crate) fn everything(&mut self) -> Json {
        let mut all = Map::new();
        loop {
            join(&mut all, self.applicant());
            let applicant = Json::Object(all);
            let mut facts = qadam::rulebook().facts.iter();
            if facts.all(|fact| applicant.pointer(&pointer(&fact.path)).is_some()) {
                return applicant;
            }
            let Json::Object(again) = applicant else {
                unreachable!("an object")
            };
            all = again;
        }
    }
}

fn pointer(path: &str) -> String {
    format!("/{}", path.replace('.', "/"))
}

/// Adds what the one does not state and the other does; exams stay whole.
fn join(all: &mut Map<String, Json>, other: Json) {
    let Json::Object(other) = other else { return };
    for (name, value) in other {
        match (all.get_mut(&name), value) {
            (None, value) => {
                all.insert(name, value);
            }
            (Some(Json::Object(old)), value) if ["host", "target"].contains(&&*name) => {
                join(old, value);
            }
            (Some(_), _) => {}
        }
    }
}

/// Every interval of an assessment: of pathways, routes and requirements, in order.
pub(crate) fn intervals(assessment: &Assessment) -> impl Iterator<Item = Interval> {
    assessment.pathways.iter().flat_map(|pathway| {
        let routes = pathway.routes.iter().flat_map(|route| {
            let requirements = route.requirements.iter().map(|it| it.interval);
            std::iter::once(route.interval).chain(requirements)
        });
        std::iter::once(pathway.interval).chain(routes)
    })
}

/// Judges two sets of answers and holds every interval of the one against the other's.
#[track_caller]
pub(crate) fn check(
    before: &Answers,
    after: &Answers,
    holds: impl Fn(Interval, Interval) -> bool,
    told: &dyn Debug,
) {
    let (old, new) = (judge::judge(before), judge::judge(after));
    let hold = intervals(&old)
        .zip(intervals(&new))
        .all(|(old, new)| holds(old, new));
    assert!(hold, "{told:?}\n{before:?}\n{old:#?}\n{after:?}\n{new:#?}");
}
