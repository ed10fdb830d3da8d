//! Addresses: read and written, recorded, and forgiving.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qadam::rulebook::ClauseId;
use qadam::session::link::{read, write};
use qadam::session::{Leaf, Reason, Screen, Session};
use qadam::text::Language;

fn parsed(fragment: &str) -> Session {
    read(fragment, qadam::rulebook(), Language::Kk)
}

/// The page at a place, which must be there exactly.
#[track_caller]
fn at(place: &str) -> Leaf {
    let session = parsed(&format!("#/{place}"));
    assert_eq!(session.rejected, [], "{place}");
    let Screen::Rules(leaf) = session.screen else {
        panic!("{place} is {:?}", session.screen)
    };
    leaf
}

#[test]
fn every_page_has_an_address_of_its_own_that_is_read_again() {
    let (book, mut places) = (qadam::rulebook(), BTreeSet::new());
    for leaf in Leaf::all(book) {
        let place = leaf.place(book);
        let plain =
            |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b"/.-".contains(&sign);
        assert!(place.bytes().all(plain), "{place} would have to be escaped");
        assert_eq!(at(&place), leaf);
        assert_eq!(at(&format!("{place}/")), leaf);
        let session = Session {
            screen: Screen::Rules(leaf),
            ..parsed("#/result?lang=ru&for=mshe&gpa=3&skip=gmat")
        };
        let link = write(&session, book);
        assert!(
            link.starts_with(&format!("#/{place}?")) && link.ends_with("&for=mshe&gpa=3&skip=gmat"),
            "{link}"
        );
        assert_eq!(parsed(&link), session);
        assert!(places.insert(place.clone()), "{place} is two pages");
    }
}

#[test]
fn everything_in_the_rule_book_has_a_page() {
    let (book, pages) = (qadam::rulebook(), Leaf::all(qadam::rulebook()));
    let count = |is: fn(&Leaf) -> bool| pages.iter().filter(|leaf| is(leaf)).count();
    for (kind, there, wanted) in [
        (
            "pathways",
            count(|it| matches!(it, Leaf::Pathway(_))),
            book.pathways.len(),
        ),
        (
            "tables",
            count(|it| matches!(it, Leaf::Table(_))),
            book.tables.len(),
        ),
        (
            "conversions",
            count(|it| matches!(it, Leaf::Conversion(_))),
            book.conversions.len(),
        ),
        (
            "documents",
            count(|it| matches!(it, Leaf::Source(_))),
            book.documents.len(),
        ),
        (
            "clauses",
            count(|it| matches!(it, Leaf::Clause(_))),
            book.clauses.len(),
        ),
        (
            "contradictions",
            count(|it| matches!(it, Leaf::Conflict(_))),
            book.conflicts.len(),
        ),
    ] {
        assert_eq!(there, wanted, "{kind}");
    }
}

#[test]
fn addresses_are_such_as_people_would_write() {
    let book = qadam::rulebook();
    let clause = |id: &str| {
        let index = book.clauses.iter().position(|it| *it.id == *id);
        Leaf::Clause(ClauseId::from(index.expect("a clause")))
    };
    for (place, id) in [
        ("rules/source/adm/7", "ADM ¶7"),
        ("rules/source/adm/7-1", "ADM ¶7-1"),
        ("rules/source/adm/7-doc-5", "ADM ¶7 doc 5"),
        ("rules/source/adm/27.1", "ADM ¶27(1)"),
        ("rules/source/adm/app.2", "ADM App.2"),
        ("rules/source/adm/app.1-8.2.5", "ADM App.1 8.2(5)"),
        (
            "rules/source/adm/app.1-8.2-portal.5",
            "ADM App.1 8.2 portal(5)",
        ),
        (
            "rules/source/mob/erasmus-requirements-1",
            "MOB erasmus-requirements 1",
        ),
    ] {
        assert_eq!(at(place), clause(id), "{place}");
    }
    assert_eq!(at("rules"), Leaf::Contents);
    assert_eq!(at("rules/contradictions"), Leaf::Conflicts);
    let mshe = book.pathway_by_id("mshe").expect("a pathway");
    assert_eq!(at("rules/pathway/mshe"), Leaf::Pathway(mshe));
}

/// People keep the addresses of clauses: none vanishes, and none comes to mean another one.
/// A new clause is added to the record.
#[test]
fn the_address_of_a_clause_stays() {
    let book = qadam::rulebook();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/addresses.txt");
    let record = fs::read_to_string(path).expect("a record");
    let recorded: BTreeSet<&str> = record.lines().collect();
    let clauses = book.clauses.iter().enumerate().map(|(index, clause)| {
        let place = Leaf::Clause(ClauseId::from(index)).place(book);
        format!("{place} {}", clause.id)
    });
    let clauses: Vec<String> = clauses.collect();
    let there: BTreeSet<&str> = clauses.iter().map(String::as_str).collect();
    let gone: Vec<_> = recorded.difference(&there).collect();
    assert!(gone.is_empty(), "no longer there: {gone:#?}");
    let new: Vec<_> = there.difference(&recorded).collect();
    assert!(
        new.is_empty(),
        "to be recorded in tests/rules/addresses.txt: {new:#?}"
    );
}

#[test]
fn an_address_that_is_not_there_opens_the_nearest_page_and_is_told() {
    let adm = at("rules/source/adm");
    for (place, leaf) in [
        ("rules/nothing", Leaf::Contents),
        ("rules/pathway", Leaf::Contents),
        ("rules/pathway/phd", Leaf::Contents),
        ("rules/table/app4", Leaf::Contents),
        ("rules/source", Leaf::Contents),
        ("rules/source/moon/7", Leaf::Contents),
        ("rules/source/adm/99", adm),
        ("rules/source/adm/7x", adm),
        ("rules/source/adm/7/doc/5", at("rules/source/adm/7")),
        ("rules/contradictions/none", Leaf::Conflicts),
        ("rules/dates/today", Leaf::Dates),
        ("rules//pathway/mshe", Leaf::Contents),
    ] {
        let session = parsed(&format!("#/{place}?for=mshe&gpa=3"));
        assert_eq!(session.screen, Screen::Rules(leaf), "{place}");
        let told: Vec<_> = session.rejected.iter().map(|it| it.reason).collect();
        assert_eq!(told, [Reason::Screen], "{place}");
        assert_eq!(session.answers.iter().count(), 1, "{place}");
    }
    for place in ["rulesx", "rule", "result/rules", "ask/rules"] {
        let session = parsed(&format!("#/{place}"));
        assert_eq!(session.screen, Screen::Start, "{place}");
    }
}
