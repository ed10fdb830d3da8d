//! What only shows when the whole rule book is there: twins, loose ends, idle rows.

use super::authored::Authored;
use super::{Problem, files::Desk, resolve};
use crate::rulebook::{Basis, ClauseId, ConflictId, Judgement, Rule, Rulebook, Step};

/// Looks at everything once more and notes what is wrong.
pub(super) fn whole(authored: &Authored, book: &Rulebook, desk: &mut Desk) {
    twins(authored, desk);
    idle(authored, book, desk);
    uncited(book, desk);
    rows(book, desk);
}

fn twins(authored: &Authored, desk: &mut Desk) {
    let mut once = |file: &str, kind: &'static str, ids: Vec<&str>| {
        for (index, id) in ids.iter().enumerate() {
            if ids[..index].contains(id) {
                desk.fault(file, id, Problem::Duplicate(kind));
            }
        }
    };
    once(
        "facts.toml",
        "fact",
        authored
            .facts
            .fact
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    once(
        "certificates.toml",
        "test",
        authored
            .certificates
            .test
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    once(
        "tables.toml",
        "table",
        authored
            .tables
            .table
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    once(
        "conversions.toml",
        "conversion",
        authored
            .conversions
            .conversion
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    once(
        "sources.toml",
        "clause",
        authored
            .sources
            .clause
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    once(
        "conflicts.toml",
        "contradiction",
        authored
            .conflicts
            .conflict
            .iter()
            .map(|it| it.id.as_str())
            .collect(),
    );
    for (file, pathway) in &authored.pathways {
        once(
            file,
            "route",
            pathway.route.iter().map(|it| it.id.as_str()).collect(),
        );
        for route in &pathway.route {
            let stands = |routes: &Option<Vec<String>>| {
                routes.as_ref().is_none_or(|it| it.contains(&route.id))
            };
            let own = pathway.requirement.iter().filter(|it| stands(&it.routes));
            once(
                file,
                "requirement of one route",
                own.map(|it| it.id.as_str()).collect(),
            );
        }
    }
}

fn idle(authored: &Authored, book: &Rulebook, desk: &mut Desk) {
    let looked_at = |fact| {
        book.pathways
            .iter()
            .flat_map(|it| &it.requirements)
            .any(|it| it.facts.contains(&fact))
    };
    for fact in book.fact_ids().filter(|fact| !looked_at(*fact)) {
        desk.fault("facts.toml", &book.fact(fact).path, Problem::Unused("fact"));
    }
    let (mut tables, mut credits, mut conflicts) = (Vec::new(), Vec::new(), Vec::new());
    for pathway in &book.pathways {
        pathway.visit(&mut |leaf| match leaf {
            Rule::Certificates { table, .. } => tables.push(table.index()),
            Rule::Points(points) => {
                credits.extend(points.credits.iter().map(|id| id.index()));
                conflicts.extend(
                    points
                        .lenient
                        .iter()
                        .chain(points.minimums.iter().filter_map(|it| it.lenient.as_ref())),
                );
            }
            Rule::Fact { judgement, .. } => conflicts.extend(named(judgement)),
            Rule::Always(outcome) => conflicts.extend(outcome.conflict.as_ref()),
            Rule::All(_) | Rule::Any(_) => {}
        });
    }
    conflicts.extend(
        book.tables
            .iter()
            .flat_map(|table| &table.rows)
            .flat_map(named),
    );
    for (index, table) in book
        .tables
        .iter()
        .enumerate()
        .filter(|(index, _)| !tables.contains(index))
    {
        let _ = index;
        desk.fault("tables.toml", &table.id, Problem::Unused("table"));
    }
    for (_, conversion) in book
        .conversions
        .iter()
        .enumerate()
        .filter(|(index, _)| !credits.contains(index))
    {
        desk.fault(
            "conversions.toml",
            &conversion.id,
            Problem::Unused("conversion"),
        );
    }
    for id in book.conflict_ids() {
        if !conflicts.contains(&&id) && book.conflict(id).note.is_none() {
            desk.fault(
                "conflicts.toml",
                &book.conflict(id).id,
                Problem::Unused("contradiction"),
            );
        }
    }
    let uses = all_uses(authored);
    for name in authored
        .rules
        .rules
        .keys()
        .filter(|name| !uses.contains(&name.as_str()))
    {
        desk.fault("rules.toml", name, Problem::Unused("rule"));
    }
}

fn named(judgement: &Judgement) -> impl Iterator<Item = &ConflictId> {
    let outcomes = judgement
        .bands
        .iter()
        .map(|band| &band.outcome)
        .chain(&judgement.word);
    outcomes.filter_map(|outcome| outcome.conflict.as_ref())
}

fn all_uses(authored: &Authored) -> Vec<&str> {
    fn uses<'a>(rule: &'a super::authored::Rule, found: &mut Vec<&'a str>) {
        found.extend(rule.r#use.as_deref());
        let parts = rule.all.iter().chain(&rule.any).flatten();
        parts.for_each(|part| uses(part, found));
    }
    let mut found = Vec::new();
    let requirements = authored
        .pathways
        .iter()
        .flat_map(|(_, pathway)| &pathway.requirement);
    requirements.for_each(|requirement| uses(&requirement.rule, &mut found));
    authored
        .rules
        .rules
        .values()
        .for_each(|rule| uses(rule, &mut found));
    found
}

fn uncited(book: &Rulebook, desk: &mut Desk) {
    let cited: Vec<ClauseId> = book
        .pathways
        .iter()
        .flat_map(|pathway| &pathway.requirements)
        .flat_map(|requirement| &requirement.sources)
        .chain(book.tables.iter().flat_map(|table| &table.sources))
        .chain(book.conversions.iter().map(|conversion| &conversion.source))
        .chain(book.conflicts.iter().flat_map(|conflict| &conflict.sources))
        .copied()
        .collect();
    for (index, clause) in book.clauses.iter().enumerate() {
        if !cited.contains(&ClauseId(resolve::byte(index))) {
            desk.fault("sources.toml", &clause.id, Problem::NeverCited);
        }
    }
    for table in book.tables.iter().filter(|table| table.sources.is_empty()) {
        desk.fault("tables.toml", &table.id, Problem::NoSource);
    }
}

fn rows(book: &Rulebook, desk: &mut Desk) {
    for table in &book.tables {
        for (test, row) in book.tests.iter().zip(&table.rows) {
            if row
                .bands
                .windows(2)
                .any(|pair| pair[1].outcome.level < pair[0].outcome.level)
            {
                desk.fault(
                    "tables.toml",
                    &table.id,
                    Problem::Falls(test.id.to_string()),
                );
            }
        }
    }
    for conversion in &book.conversions {
        for block in &conversion.blocks {
            let idle: Vec<String> = match &block.basis {
                Basis::Certificates(tests) => {
                    let of = tests.iter().flat_map(|(test, steps)| {
                        let test = &book.tests[test.index()];
                        let off_scale = steps.iter().filter(|step| !test.scale.contains(step.from));
                        off_scale
                            .chain(covered(steps))
                            .map(|step| format!("{} = {}", test.id, step.points))
                    });
                    of.collect()
                }
                Basis::Scores(rows) => {
                    let pairs = rows
                        .windows(2)
                        .filter(|pair| pair[1].points <= pair[0].points);
                    pairs
                        .map(|pair| format!("the row of {} points", pair[1].points))
                        .collect()
                }
            };
            for row in idle {
                desk.fault(
                    "conversions.toml",
                    &conversion.id,
                    Problem::NeverDecides(row),
                );
            }
        }
    }
}

/// Steps that bring no more points than a lower one.
fn covered(steps: &[Step]) -> impl Iterator<Item = &Step> {
    steps
        .windows(2)
        .filter(|pair| pair[1].points <= pair[0].points)
        .map(|pair| &pair[1])
}
