//! Whose verdicts are others: of the cases that the tests hold, and of random applicants.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qadam::engine::{self, PathwayShift, Verdict, compare};
use qadam::rulebook::{Name, Rulebook};

use super::{files, random, standard};

/// How many applicants are made up.
pub(crate) const RANDOM: usize = 2000;
const SEED: u64 = 0x2026;

/// How many of the standard cases and of the random applicants.
pub(crate) type Count = [usize; 2];

/// What becomes of applicants.
#[derive(Default)]
pub(crate) struct Changed {
    /// How many there are.
    pub(crate) all: Count,
    /// How many state what the newer edition does not take.
    pub(crate) refused: Count,
    /// Verdicts that are others.
    pub(crate) turns: BTreeMap<(String, String, String), Count>,
    /// Applicants for whose verdict each requirement makes a difference.
    requirements: BTreeMap<String, BTreeSet<(usize, usize)>>,
}

impl Changed {
    /// Judges everybody by both editions. A standard case counts for the pathway of its file.
    pub(crate) fn between(then: &Rulebook, now: &Rulebook, cases: &Path) -> Result<Self, String> {
        let mut changed = Self::default();
        for path in files(cases)? {
            let text = fs::read_to_string(&path).map_err(|error| error.to_string())?;
            let (pathway, cases) = standard::read(&text);
            let Some(id) = then.pathway_by_id(&pathway) else {
                continue;
            };
            let wanted = [then.pathways[id.index()].id];
            for case in cases {
                changed.judge(0, &case.applicant.to_string(), &wanted, [then, now]);
            }
        }
        let both = then.pathways.iter().chain(&now.pathways);
        let wanted: BTreeSet<Name> = both.map(|pathway| pathway.id).collect();
        let wanted: Vec<Name> = wanted.into_iter().collect();
        let mut dice = random::Rng(SEED);
        for _ in 0..RANDOM {
            let applicant = random::applicant(&mut || dice.draw()).to_string();
            changed.judge(1, &applicant, &wanted, [then, now]);
        }
        Ok(changed)
    }

    /// For how many one of the requirements makes a difference.
    pub(crate) fn by(&self, requirements: &[&String]) -> Count {
        let whom = requirements
            .iter()
            .filter_map(|id| self.requirements.get(*id));
        let whom: BTreeSet<_> = whom.flatten().collect();
        [0, 1].map(|group| whom.iter().filter(|(own, _)| *own == group).count())
    }

    fn judge(&mut self, group: usize, applicant: &str, wanted: &[Name], books: [&Rulebook; 2]) {
        let number = self.all[group];
        self.all[group] += 1;
        let read = books.map(|book| qadam::contract::read(book, applicant.as_bytes()));
        let [Ok(old), Ok(new)] = read else {
            self.refused[group] += 1;
            return;
        };
        let [then, now] = books;
        let old = engine::survey(then, &old.answers, &[]);
        let new = engine::survey(now, &new.answers, &[]);
        for shift in compare(wanted, (then, &old), (now, &new)) {
            self.note(group, number, &shift);
        }
    }

    fn note(&mut self, group: usize, number: usize, shift: &PathwayShift) {
        if shift.verdict.then == shift.verdict.now {
            return;
        }
        let word = |verdict: Option<Verdict>| verdict.map_or("none", Verdict::id).to_owned();
        let turn = (
            shift.id.to_string(),
            word(shift.verdict.then),
            word(shift.verdict.now),
        );
        self.turns.entry(turn).or_default()[group] += 1;
        for requirement in &shift.requirements {
            let sides = [requirement.standing.then, requirement.standing.now];
            for side in sides.into_iter().flatten() {
                let whom = self.requirements.entry(side.requirement.id.to_string());
                whom.or_default().insert((group, number));
            }
        }
    }
}
