//! What is told of the difference between two editions.

use qadam::engine::{PathwayShift, Shift, Standing, assess, compare};
use qadam::rulebook::{Level, Name, Rulebook};

use crate::{INVENTED, book, old_links, opened};

/// The comparison as lines: `mshe: eligible > ineligible`, ` mshe.gpa: met > unmet`; the
/// routes, where not all of the pathway are meant.
fn lines(shifts: &[PathwayShift]) -> Vec<String> {
    let mut lines = Vec::new();
    for shift in shifts {
        let verdict = |side: Shift<qadam::engine::Verdict>| {
            both([side.then, side.now].map(|it| it.map(qadam::engine::Verdict::id)))
        };
        lines.push(format!("{}: {}", shift.id, verdict(shift.verdict)));
        for (id, route) in &shift.routes {
            lines.push(format!(" route {id}: {}", verdict(*route)));
        }
        for change in &shift.requirements {
            let Shift { then, now } = change.standing;
            let id = now.or(then).expect("a side").requirement.id;
            let status = both([then, now].map(|it| it.map(status)));
            lines.push(format!(" {id} of {}: {status}", change.routes.join("+")));
        }
    }
    lines
}

fn both([then, now]: [Option<&str>; 2]) -> String {
    format!("{} > {}", then.unwrap_or("none"), now.unwrap_or("none"))
}

fn status(standing: Standing) -> &'static str {
    match standing.interval.settled() {
        Some(Level::Met) => "met",
        Some(Level::Pending) => "pending",
        Some(Level::Unmet) => "unmet",
        None => "open",
    }
}

/// What is told of a link, given behind its edition.
fn told(link: &str) -> Vec<String> {
    let session = opened(&format!("#/result?r=2024-2025&{link}"));
    let earlier = session.earlier.expect("a link of an earlier edition");
    let then = assess(earlier.book, &earlier.session.answers);
    let now = assess(book(), &session.answers);
    let chosen = earlier.session.wanted.iter();
    let chosen: Vec<Name> = chosen
        .map(|id| earlier.book.pathways[id.index()].id)
        .collect();
    lines(&compare(&chosen, (earlier.book, &then), (book(), &now)))
}

const STUDENT: &str = "education=bachelor-student&citizenship=kz&semester=5";

#[test]
fn a_threshold_that_was_raised_and_what_is_new_or_gone() {
    assert_eq!(
        told(&format!(
            "for=mshe&{STUDENT}&gpa=2.8&certificates=goethe:B2&vaccinated=yes"
        )),
        [
            "mshe: eligible > ineligible",
            " mshe.bachelor of student: met > none",
            " mshe.gpa of student: met > unmet",
            " mshe.vaccinated of student: met > none",
            " mshe.study-level of student: none > met",
        ]
    );
}

#[test]
fn what_nobody_asks_any_more_rules_nobody_out() {
    assert_eq!(
        told(&format!(
            "for=mshe&{STUDENT}&gpa=3.4&certificates=goethe:B2&vaccinated=no"
        ))[0],
        "mshe: ineligible > eligible"
    );
}

#[test]
fn a_row_a_test_and_a_scale() {
    let told = |held: &str| {
        told(&format!(
            "for=erasmus&{STUDENT}&gpa=3.4&host.language=en&{held}"
        ))
    };
    assert_eq!(
        told("certificates=toeic:800&tou_test=not-taken&host.letter=no"),
        [
            "erasmus: eligible > conditional",
            " erasmus.language of student: met > pending"
        ]
    );
    // What was dropped is not stated, which is never none.
    assert_eq!(
        told("certificates=agora:60"),
        [
            "erasmus: eligible > incomplete",
            " erasmus.language of student: met > open"
        ]
    );
    assert_eq!(
        told("certificates=goethe:B2"),
        ["erasmus: incomplete > incomplete"]
    );
}

#[test]
fn a_figure_off_the_new_scale_is_open() {
    let told = told("for=erasmus&education=bachelor-student&citizenship=kz&semester=13");
    assert_eq!(
        told,
        [
            "erasmus: ineligible > incomplete",
            " erasmus.semester of student: unmet > open"
        ]
    );
}

#[test]
fn routes_and_pathways_that_are_gone() {
    let link = "for=exchange+master-research&education=master&citizenship=kz&gpa=2.8\
                &kt=50,30,30,40&target.instruction=kk&target.field=other";
    assert_eq!(
        told(link),
        [
            "exchange: eligible > none",
            "master-research: eligible > eligible",
            " route second: eligible > none",
        ]
    );
}

#[test]
fn a_requirement_is_told_once_for_the_routes_that_it_stands_alike_on() {
    // Another id for what all routes but one ask.
    let now = book();
    let id = now.pathway_by_id("master-research").expect("a pathway");
    let mut pathways = now.pathways.to_vec();
    let mut requirements = pathways[id.index()].requirements.to_vec();
    requirements
        .iter_mut()
        .filter(|it| ["master-research.degree", "master-research.kt"].contains(&&*it.id))
        .for_each(|it| it.id = Name::from(&*format!("{}.old", it.id)));
    pathways[id.index()].requirements = requirements.into();
    let then = Rulebook {
        pathways: pathways.into(),
        ..now.clone()
    };
    let answers = opened("#/result?for=master-research&education=bachelor&kt=not-taken").answers;
    let (before, after) = (assess(&then, &answers), assess(now, &answers));
    let shifts = compare(&["master-research".into()], (&then, &before), (now, &after));
    assert_eq!(
        lines(&shifts)[1..],
        [
            " master-research.degree.old of paid+grant+foreign-interview: met > none",
            " master-research.kt.old of paid: open > none",
            " master-research.kt.old of grant: open > none",
            " master-research.degree of paid+grant+foreign-interview: none > met",
            " master-research.kt of paid: none > open",
            " master-research.kt of grant: none > open",
        ]
    );
}

#[test]
fn what_neither_edition_has_is_not_told() {
    let answers = opened("#/?gpa=3").answers;
    let found = assess(book(), &answers);
    assert!(compare(&["nowhere".into()], (book(), &found), (book(), &found)).is_empty());
}

/// The ids of all pathways of both editions.
fn all() -> Vec<Name> {
    INVENTED.pathways.iter().map(|pathway| pathway.id).collect()
}

#[test]
fn an_edition_compared_with_itself_has_not_changed() {
    for link in old_links(0x5a3e) {
        let answers = opened(&link).answers;
        let found = assess(book(), &answers);
        for shift in compare(&all(), (book(), &found), (book(), &found)) {
            assert!(shift.is_none(), "{}: {link}", shift.id);
        }
    }
}

#[test]
fn the_way_back_tells_the_same_the_other_way_round() {
    let turned = |line: &String| {
        let (what, sides) = line.rsplit_once(": ").expect("sides");
        let (then, now) = sides.split_once(" > ").expect("two sides");
        format!("{what}: {now} > {then}")
    };
    let mut told = 0;
    for link in old_links(0x7a1) {
        let session = opened(&link);
        let Some(earlier) = session.earlier else {
            continue;
        };
        let then = assess(earlier.book, &earlier.session.answers);
        let now = assess(book(), &session.answers);
        let (then, now) = ((earlier.book, &then), (book(), &now));
        let mut there = lines(&compare(&all(), then, now));
        let mut back: Vec<_> = lines(&compare(&all(), now, then))
            .iter()
            .map(turned)
            .collect();
        there.sort();
        back.sort();
        assert_eq!(there, back, "{link}");
        told += there.len();
    }
    assert!(told > 5000, "{told} lines");
}

#[test]
fn no_verdict_changes_without_a_reason() {
    let mut changed = 0;
    for link in old_links(0xfee) {
        let session = opened(&link);
        let Some(earlier) = session.earlier else {
            continue;
        };
        let then = assess(earlier.book, &earlier.session.answers);
        let now = assess(book(), &session.answers);
        for shift in compare(&all(), (earlier.book, &then), (book(), &now)) {
            let Shift { then, now } = shift.verdict;
            let reasons = shift.routes.len() + shift.requirements.len();
            if then != now && then.is_some() && now.is_some() {
                assert!(reasons > 0, "{}: {link}", shift.id);
                changed += 1;
            }
            assert_eq!(shift.is_none(), then == now && reasons == 0);
        }
    }
    assert!(changed > 100, "{changed} verdicts changed");
}
