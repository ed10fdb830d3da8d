//! What rests on clauses and on contradictions, and what every rule can come to.

use qadam::engine::levels;
use qadam::rulebook::{ClauseId, Level, Rule, Thing};

#[test]
fn something_rests_on_every_clause() {
    let book = qadam::rulebook();
    let things = book.things();
    for (index, clause) in book.clauses.iter().enumerate() {
        let id = ClauseId::from(index);
        let rests = things
            .iter()
            .any(|thing| book.sources(*thing).contains(&id));
        assert!(rests, "nothing rests on {}", clause.id);
    }
    let twice = things.iter().enumerate();
    for (index, thing) in twice {
        assert!(!things[..index].contains(thing), "{thing:?} is told twice");
    }
}

#[test]
fn every_contradiction_decides_something_or_is_noted() {
    let book = qadam::rulebook();
    let things = book.things();
    for id in book.conflict_ids() {
        let conflict = book.conflict(id);
        let mut outcomes = things.iter().flat_map(|thing| book.outcomes(*thing));
        let decides = outcomes.any(|outcome| outcome.conflict == Some(id));
        assert!(
            decides || conflict.note.is_some(),
            "{} bears nowhere",
            conflict.id
        );
    }
}

#[test]
fn the_outcomes_of_a_thing_are_those_of_its_rule() {
    let book = qadam::rulebook();
    let erasmus = book.pathway_by_id("erasmus").expect("a pathway");
    let requirements = &book.pathways[erasmus.index()].requirements;
    let of = |id: &str| {
        let index = requirements
            .iter()
            .position(|it| *it.id == *id)
            .expect("a requirement");
        let index = u8::try_from(index).expect("few requirements");
        let outcomes = book
            .outcomes(Thing::Requirement(erasmus, index))
            .into_iter();
        let conflict = |it: Option<_>| it.map_or("", |id| &*book.conflict(id).id);
        outcomes
            .map(|it| (it.level, conflict(it.conflict)))
            .collect::<Vec<_>>()
    };
    let (unmet, pending, met) = (Level::Unmet, Level::Pending, Level::Met);
    assert_eq!(of("erasmus.gpa"), [(unmet, ""), (met, "")]);
    assert_eq!(
        of("erasmus.semester"),
        [
            (unmet, ""),
            (pending, "erasmus-semester-2"),
            (met, ""),
            (pending, ""),
            (unmet, "")
        ]
    );
    assert_eq!(
        of("erasmus.language"),
        [
            (pending, ""),
            (unmet, ""),
            (met, ""),
            (unmet, ""),
            (pending, "erasmus-letter")
        ]
    );
}

#[test]
fn points_can_be_pending_where_anything_of_them_is_lenient() {
    let book = qadam::rulebook();
    let mut seen = [0; 2];
    for pathway in &book.pathways {
        pathway.visit(&mut |rule| {
            let Rule::Points(points) = rule else { return };
            let of_parts = points.minimums.iter().any(|it| it.lenient.is_some());
            let lenient = of_parts || points.lenient.is_some();
            assert_eq!(levels(book, rule).contains(&Level::Pending), lenient);
            seen[usize::from(lenient)] += 1;
        });
    }
    assert!(seen.iter().all(|it| *it > 0), "{seen:?}");
}

#[test]
fn a_rule_of_one_level_comes_to_that_alone() {
    let book = qadam::rulebook();
    let mut seen = 0;
    for pathway in &book.pathways {
        for requirement in &pathway.requirements {
            if let Rule::Always(outcome) = requirement.rule {
                assert_eq!(
                    levels(book, &requirement.rule),
                    [outcome.level],
                    "{}",
                    requirement.id
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "an interview is always pending");
}
