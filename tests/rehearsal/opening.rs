//! Links of the edition in force, opened when next year's is.

use qadam::engine::{Shift, assess, compare};
use qadam::rulebook::Name;
use qadam::session::Session;
use qadam::session::link::{read, write};
use qadam::text::Language;

use crate::dice::Dice;
use crate::made::book;

fn opened(link: &str) -> Session {
    read(link, book(), Language::En)
}

/// The requirements that are told to stand otherwise.
fn told(link: &str) -> Vec<String> {
    let session = opened(link);
    let earlier = session.earlier.expect("a link of the edition before");
    let then = assess(earlier.book, &earlier.session.answers);
    let now = assess(book(), &session.answers);
    let wanted: Vec<Name> = book().pathways.iter().map(|it| it.id).collect();
    let shifts = compare(&wanted, (earlier.book, &then), (book(), &now));
    let shifts = shifts.iter().flat_map(|shift| {
        let Shift { then, now } = shift.verdict;
        let word =
            |it: Option<qadam::engine::Verdict>| it.map_or("none", qadam::engine::Verdict::id);
        let requirements = shift.requirements.iter();
        let ids =
            requirements.filter_map(|it| it.standing.now.map(|it| it.requirement.id.to_string()));
        let verdict =
            (then != now).then(|| format!("{}: {} > {}", shift.id, word(then), word(now)));
        verdict.into_iter().chain(ids).collect::<Vec<_>>()
    });
    shifts.collect()
}

#[test]
fn a_link_that_was_kept_shows_what_changed() {
    let link = "#/result?v=1&r=2025-2026&for=erasmus+mshe&education=bachelor-student&citizenship=kz\
                &semester=4&gpa=2.97&certificates=ielts-academic:5.5&host.language=en&host.letter=no\
                &tou_test=en:A1";
    let expected = [
        "erasmus: eligible > ineligible",
        "erasmus.language",
        "mshe: eligible > ineligible",
        "mshe.gpa",
        "mshe.language",
        "summer-school: none > ineligible",
    ];
    let told = told(link);
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    assert_eq!(told, expected);
    assert!(
        opened(link).rejected.is_empty(),
        "{:?}",
        opened(link).rejected
    );
}

#[test]
fn every_link_of_this_year_is_taken_whole() {
    let (before, mut dice) = (book().before.expect("the edition in force"), Dice(0x11f));
    for _ in 0..500 {
        let link = write(&dice.session(before), before);
        let session = opened(&link);
        assert!(
            session.rejected.is_empty(),
            "{link}: {:?}",
            session.rejected
        );
    }
}

#[test]
fn every_link_of_next_year_is_read_as_it_was_written() {
    let mut dice = Dice(0x22f);
    for _ in 0..500 {
        let session = dice.session(book());
        let link = write(&session, book());
        assert_eq!(write(&opened(&link), book()), link);
    }
}
