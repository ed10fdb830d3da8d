//! Which statuses every requirement can take on every route: these, and no other.

use std::collections::{BTreeMap, BTreeSet};

use qadam::rulebook::Level;

use crate::crowd::Dice;
use crate::judge;

/// Pathway, route, requirement without the pathway's name, its statuses.
type Row = (&'static str, &'static str, &'static str, &'static str);

const ALL: &str = "met pending unmet open";
const DOUBTFUL: &str = "met pending open";
const PLAIN: &str = "met unmet open";

const TABLE: [Row; 51] = [
    ("erasmus", "student", "citizenship", DOUBTFUL),
    ("erasmus", "student", "study-level", PLAIN),
    ("erasmus", "student", "semester", ALL),
    ("erasmus", "student", "gpa", PLAIN),
    ("erasmus", "student", "language", ALL),
    ("mshe", "student", "citizenship", DOUBTFUL),
    ("mshe", "student", "study-level", PLAIN),
    ("mshe", "student", "semester", ALL),
    ("mshe", "student", "gpa", PLAIN),
    ("mshe", "student", "language", ALL),
    ("master-research", "paid", "degree", DOUBTFUL),
    ("master-research", "paid", "kt", ALL),
    ("master-research", "grant", "degree", DOUBTFUL),
    ("master-research", "grant", "grant-citizenship", DOUBTFUL),
    ("master-research", "grant", "kt", ALL),
    (
        "master-research",
        "foreign-interview",
        "foreign-citizen",
        PLAIN,
    ),
    ("master-research", "foreign-interview", "degree", DOUBTFUL),
    (
        "master-research",
        "foreign-interview",
        "interview",
        "pending",
    ),
    ("master-profile", "paid", "degree", DOUBTFUL),
    ("master-profile", "paid", "kt", ALL),
    ("master-profile", "paid", "instruction", DOUBTFUL),
    ("master-profile", "grant", "degree", DOUBTFUL),
    ("master-profile", "grant", "grant-citizenship", DOUBTFUL),
    ("master-profile", "grant", "kt", ALL),
    ("master-profile", "grant", "instruction", DOUBTFUL),
    ("master-profile", "military-interview", "degree", DOUBTFUL),
    ("master-profile", "military-interview", "service", PLAIN),
    (
        "master-profile",
        "military-interview",
        "interview",
        "pending",
    ),
    ("master-profile", "experience-interview", "degree", DOUBTFUL),
    (
        "master-profile",
        "experience-interview",
        "experience",
        PLAIN,
    ),
    (
        "master-profile",
        "experience-interview",
        "interview",
        "pending",
    ),
    (
        "master-profile",
        "foreign-interview",
        "foreign-citizen",
        PLAIN,
    ),
    ("master-profile", "foreign-interview", "degree", DOUBTFUL),
    (
        "master-profile",
        "foreign-interview",
        "interview",
        "pending",
    ),
    ("doctorate", "paid", "degree", ALL),
    ("doctorate", "paid", "work", ALL),
    ("doctorate", "paid", "kaztest", ALL),
    ("doctorate", "paid", "language", ALL),
    ("doctorate", "paid", "exam", ALL),
    ("doctorate", "grant", "degree", ALL),
    ("doctorate", "grant", "grant-citizenship", DOUBTFUL),
    ("doctorate", "grant", "work", ALL),
    ("doctorate", "grant", "kaztest", ALL),
    ("doctorate", "grant", "language", ALL),
    ("doctorate", "grant", "exam", ALL),
    ("doctorate", "foreign-interview", "foreign-citizen", PLAIN),
    ("doctorate", "foreign-interview", "degree", ALL),
    ("doctorate", "foreign-interview", "work", ALL),
    ("doctorate", "foreign-interview", "kaztest", ALL),
    ("doctorate", "foreign-interview", "language", ALL),
    ("doctorate", "foreign-interview", "interview", "pending"),
];

#[test]
fn every_requirement_takes_these_statuses_and_no_other() {
    let mut expected: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (pathway, route, requirement, statuses) in TABLE {
        let place = format!("{pathway}/{route}/{pathway}.{requirement}");
        let twice = expected.insert(place, statuses.split(' ').collect());
        assert_eq!(twice, None, "{pathway} {route} {requirement}");
    }
    let (book, mut dice) = (qadam::rulebook(), Dice::new(0x57a7));
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for _ in 0..2_000 {
        let assessment = judge::judge(&dice.person());
        for pathway in &assessment.pathways {
            let rules = &book.pathways[pathway.pathway.index()];
            for route in &pathway.routes {
                for it in &route.requirements {
                    let requirement = &rules.requirements[it.requirement].id;
                    let route = &rules.routes[route.route].id;
                    let place = format!("{}/{route}/{requirement}", rules.id);
                    found.entry(place).or_default().insert(judge::status(it));
                }
            }
        }
    }
    assert_eq!(found, expected, "found (left), expected (right)");
}

#[test]
fn the_levels_of_a_rule_are_those_that_somebody_reaches() {
    let book = qadam::rulebook();
    for (pathway, route, name, statuses) in TABLE {
        let id = book.pathway_by_id(pathway).unwrap();
        let rules = &book.pathways[id.index()];
        let route = rules.routes.iter().find(|it| *it.id == *route).unwrap();
        let own = route.requirements.iter();
        let own = own.map(|index| &rules.requirements[usize::from(*index)]);
        let requirement = format!("{pathway}.{name}");
        let mut own = own.filter(|it| *it.id == *requirement);
        let levels = qadam::engine::levels(book, &own.next().unwrap().rule);
        let words = levels.into_iter().map(|level| match level {
            Level::Unmet => "unmet",
            Level::Pending => "pending",
            Level::Met => "met",
        });
        let mut expected: BTreeSet<&str> = statuses.split(' ').collect();
        expected.remove("open");
        assert_eq!(words.collect::<BTreeSet<_>>(), expected, "{requirement}");
    }
}
