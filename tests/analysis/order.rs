//! Bands without gap, overlap or idle border, levels that never fall with what a person can raise, and tables of
//! which the easier asks no more than the harder.

use qadam::rulebook::{Amount, Judgement, Kind, Leeway, Level, Rule, Scale};

/// What runs on by itself, and can be too late as well as too early.
const RUNS_ON: &str = "semester";

#[test]
fn bands_cover_their_scale_once_and_differ_from_their_neighbours() {
    for Row {
        judgement,
        scale,
        name,
        ..
    } in rows()
    {
        let bands = &judgement.bands;
        assert_eq!(bands[0].least, scale.least, "{name}");
        assert_eq!(bands[bands.len() - 1].greatest, scale.greatest, "{name}");
        for pair in bands.windows(2) {
            let next = Amount(pair[0].greatest.0 + scale.step.0);
            assert_eq!(next, pair[1].least, "{name}");
            assert_ne!(pair[0].outcome, pair[1].outcome, "{name}: an idle border");
        }
    }
}

#[test]
fn more_is_never_worse_where_a_person_can_have_more() {
    for Row {
        judgement, name, ..
    } in rows().into_iter().filter(|row| row.raised)
    {
        let mut pairs = judgement.bands.windows(2);
        let rises = pairs.all(|it| it[0].outcome.level <= it[1].outcome.level);
        assert!(rises, "{name}");
    }
}

#[test]
fn every_table_judges_every_test() {
    let book = qadam::rulebook();
    for table in &book.tables {
        assert_eq!(table.rows.len(), book.tests.len(), "{}", table.id);
    }
}

#[test]
fn what_is_enough_for_b2_is_enough_for_b1_where_both_count_the_test() {
    let book = qadam::rulebook();
    let table = |id: &str| {
        book.tables
            .iter()
            .find(|it| &*it.id == id)
            .expect("a table")
    };
    let (harder, easier) = (table("mobility-b2"), table("doctorate-b1"));
    let mut compared = 0;
    for ((hard, easy), test) in harder.rows.iter().zip(&easier.rows).zip(&book.tests) {
        let enough = |row: &Judgement| {
            let mut met = row.bands.iter();
            met.find(|band| band.outcome.level == Level::Met)
                .map(|band| band.least)
        };
        if let (Some(hard), Some(easy)) = (enough(hard), enough(easy)) {
            assert!(easy <= hard, "{}", test.id);
            compared += 1;
        }
    }
    assert!(compared > 2, "{compared}");
}

/// A judgement of numbers, and whether a person can come to have more of them.
struct Row {
    judgement: &'static Judgement,
    scale: Scale,
    name: String,
    raised: bool,
}

/// All judgements of numbers: of results in tables, and of facts in rules.
fn rows() -> Vec<Row> {
    let book = qadam::rulebook();
    let mut rows = Vec::new();
    for table in &book.tables {
        for (judgement, test) in table.rows.0.iter().zip(&book.tests) {
            let (name, scale) = (format!("{} {}", table.id, test.id), test.scale);
            rows.push(Row {
                judgement,
                scale,
                name,
                raised: true,
            });
        }
    }
    for pathway in book.pathways.0 {
        pathway.visit(&mut |leaf| {
            if let Rule::Fact {
                fact, judgement, ..
            } = leaf
                && let fact = book.fact(*fact)
                && let Kind::Number { scale, .. } = fact.kind
            {
                let (name, raised) = (
                    format!("{} {}", pathway.id, fact.path),
                    fact.change != Leeway::Never && &*fact.path != RUNS_ON,
                );
                rows.push(Row {
                    judgement,
                    scale,
                    name,
                    raised,
                });
            }
        });
    }
    rows
}
