//! Which contradictions in the sources decided a requirement: a walk of the rule along
//! the parts that stand on the requirement's own level.

use super::finding::Node;
use super::stated::Stated;
use super::{Interval, leaf, points};
use crate::rulebook::{ConflictId, Level, List, Rule, Rulebook, Value};

/// The contradictions behind a rule that is judged; none where it is not settled.
pub(super) fn settled(
    book: &Rulebook,
    it: &Rule,
    stated: &Stated,
    tree: &[Node],
) -> Vec<ConflictId> {
    let level = tree.first().and_then(|it| it.interval.settled());
    level.map_or_else(Vec::new, |level| rule(book, it, stated, tree, level))
}

/// The contradictions behind a rule that stands on a level.
fn rule(
    book: &Rulebook,
    it: &Rule,
    stated: &Stated,
    tree: &[Node],
    level: Level,
) -> Vec<ConflictId> {
    match it {
        Rule::All(parts) => {
            let mut all = Vec::new();
            standing(parts, tree, level, &mut |part, own| {
                all.append(&mut rule(book, part, stated, own, level));
            });
            all
        }
        Rule::Any(parts) => {
            let mut best = None;
            standing(parts, tree, level, &mut |part, own| {
                clearer(&mut best, rule(book, part, stated, own, level));
            });
            best.unwrap_or_default()
        }
        Rule::Always(outcome) => outcome.conflict.into_iter().collect(),
        Rule::Fact {
            fact, judgement, ..
        } => {
            let value = stated.get(*fact);
            let conflict = value.and_then(|value| judgement.of(value).conflict);
            conflict.into_iter().collect()
        }
        Rule::Certificates { table, in_language } => {
            let Some(Value::Certificates(held)) = book.certificates.and_then(|it| stated.get(it))
            else {
                return Vec::new();
            };
            let asked = in_language.and_then(|fact| stated.get(fact));
            let table = &book.tables[table.index()];
            let mut best = None;
            for it in held {
                let counts = asked
                    .is_none_or(|asked| *asked == Value::Choice(book.certificate_language(*it)));
                let outcome = leaf::certificate_outcome(table, *it);
                if counts && outcome.level == level {
                    clearer(&mut best, outcome.conflict.into_iter().collect());
                }
            }
            best.unwrap_or_default()
        }
        Rule::Points(it) if level == Level::Pending => points::lenience(book, it, stated),
        Rule::Points(_) => Vec::new(),
    }
}

/// Shows the parts of a judged rule that stand on its level, each with its own tree.
fn standing<'t>(
    parts: &List<Rule>,
    tree: &'t [Node],
    level: Level,
    show: &mut dyn FnMut(&Rule, &'t [Node]),
) {
    let mut rest = tree.get(1..).unwrap_or_default();
    for part in parts {
        let size = rest.first().map_or(0, |it| usize::from(it.size));
        let (own, others) = rest.split_at(size.min(rest.len()));
        if own
            .first()
            .is_some_and(|it| it.interval == Interval::point(level))
        {
            show(part, own);
        }
        rest = others;
    }
}

/// Of several ways to the same level: none where one is free of contradictions; otherwise
/// one that does not depend on the order in which they were stated.
fn clearer(best: &mut Option<Vec<ConflictId>>, other: Vec<ConflictId>) {
    let is_clearer = |best: &Vec<ConflictId>| (other.len(), &other) < (best.len(), best);
    if best.as_ref().is_none_or(is_clearer) {
        *best = Some(other);
    }
}

#[cfg(test)]
mod tests;
