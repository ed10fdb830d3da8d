//! Links of an earlier edition: what is kept, what is dropped and named, and how long the
//! edition is remembered.

use qadam::rulebook::{Amount, Answers, Rulebook, Value};
use qadam::session::link::{read, write};
use qadam::session::{Action, Earlier, Reason, Screen, Session};
use qadam::text::Language;

use crate::dice::Dice;
use crate::{INVENTED, book, old_links, opened};

const OLD: &str = "#/result?v=1&r=2024-2025&lang=en&for=mshe+exchange&education=bachelor-student\
                   &semester=13&gpa=2.8&certificates=goethe:B2+agora:60&host.language=la\
                   &vaccinated=yes&skip=vaccinated+kt";

fn stated<'a>(book: &Rulebook, answers: &'a Answers, path: &str) -> Option<&'a Value> {
    answers.get(book.fact_by_path(path).expect("a fact"))
}

fn earlier(session: &Session) -> &'static Earlier {
    session.earlier.expect("a link of an earlier edition")
}

/// What a link says behind its screen.
fn said(link: &str) -> &str {
    link.split_once('?').map_or("", |(_, said)| said)
}

#[test]
fn what_no_longer_fits_is_dropped_piece_by_piece_and_named() {
    let session = opened(OLD);
    let dropped = session.rejected.iter();
    let dropped: Vec<_> = dropped.map(|it| (&*it.piece, it.reason)).collect();
    assert_eq!(
        dropped,
        [
            ("for=exchange", Reason::UnknownValue),
            ("semester=13", Reason::OffScale),
            ("certificates=agora:60", Reason::UnknownValue),
            ("host.language=la", Reason::UnknownValue),
            ("vaccinated=yes", Reason::UnknownKey),
            ("skip=vaccinated", Reason::UnknownValue),
        ]
    );
    assert_eq!(session.screen, Screen::Result);
    let gpa = Value::Number(Amount(280));
    assert_eq!(stated(book(), &session.answers, "gpa"), Some(&gpa));
    assert_eq!(stated(book(), &session.answers, "semester"), None);
    let held = |answers, book| match stated(book, answers, "certificates") {
        Some(Value::Certificates(held)) => held.len(),
        _ => 0,
    };
    assert_eq!(held(&session.answers, book()), 1);
    let then = &earlier(&session).session;
    assert_eq!(earlier(&session).book.edition, INVENTED.edition);
    assert_eq!((held(&then.answers, &INVENTED), then.wanted.len()), (2, 2));
    let yes = Some(&Value::Flag(true));
    assert_eq!(stated(&INVENTED, &then.answers, "vaccinated"), yes);
}

#[test]
fn an_old_link_is_read_by_both_editions_alike() {
    for link in old_links(0x01d) {
        let session = opened(&link);
        let then = read(&link, &INVENTED, Language::En);
        match session.earlier {
            Some(earlier) => assert_eq!(earlier.session, then, "{link}"),
            None => assert!(then.answers.is_empty(), "{link}"),
        }
        let now = opened(&link.replace("&r=2024-2025", "&r=2025-2026"));
        assert_eq!(now.earlier, None);
        let now = Session {
            earlier: session.earlier,
            ..now
        };
        assert_eq!(session, now, "{link}");
    }
}

#[test]
fn the_address_stays_the_link_while_it_is_compared() {
    assert_eq!(write(&opened(OLD), book()), OLD);
    for link in old_links(0xadd) {
        let session = opened(&link);
        let address = write(&session, book());
        if session.earlier.is_some() {
            assert_eq!(said(&address), said(&link));
        }
        let again = opened(&address);
        assert_eq!(again.answers, session.answers, "{link}");
        assert_eq!(said(&write(&again, book())), said(&address));
    }
}

#[test]
fn only_a_change_of_what_the_link_said_ends_the_comparison() {
    let session = opened(OLD);
    let gpa = qadam::rulebook::Question {
        fact: book().fact_by_path("gpa").expect("a fact"),
        part: None,
    };
    let paper = book().paper_by_path("erasmus.transcript").expect("a paper");
    for action in [
        Action::Begin,
        Action::Open(Screen::Start),
        Action::Open(Screen::Change(gpa)),
        Action::Speak(Language::Kk),
        Action::Dismiss,
        Action::Tick(paper),
        Action::Restore(session.clone()),
    ] {
        let after = session.reduce(book(), action.clone());
        assert_eq!(after.earlier, session.earlier, "{action:?}");
        let place = |link: &str| link.contains("r=2024-2025") && link.contains("vaccinated=yes");
        assert!(place(&write(&after, book())), "{action:?}");
    }
    let ticked = session.reduce(book(), Action::Tick(paper));
    assert!(write(&ticked, book()).ends_with("&have=erasmus.transcript"));
    for action in [
        Action::Renew,
        Action::Answer(gpa, Value::Number(Amount(300))),
        Action::Skip(gpa),
        Action::Choose(session.wanted.clone()),
        Action::StartOver,
    ] {
        let after = session.reduce(book(), action.clone());
        assert_eq!(after.earlier, None, "{action:?}");
        let address = write(&after, book());
        assert!(address.contains("r=2025-2026"), "{address}");
        for gone in ["exchange", "agora", "vaccinated", "host.language"] {
            assert!(!address.contains(gone), "{address}");
        }
    }
    let renewed = session.reduce(book(), Action::Renew);
    assert_eq!(renewed.answers, session.answers);
}

#[test]
fn the_edition_is_found_wherever_it_stands_and_counts_once() {
    let last = opened("#/result?for=mshe&gpa=2.8&vaccinated=no&r=2024-2025");
    assert!(last.earlier.is_some());
    let twice = opened("#/result?r=2024-2025&for=mshe&gpa=2.8&r=2025-2026");
    assert!(twice.earlier.is_some());
    assert_eq!(twice.rejected[0].reason, Reason::Duplicate);
}

#[test]
fn a_link_without_answers_or_of_no_known_edition_is_compared_with_nothing() {
    for link in [
        "#/result?v=1&r=2024-2025&for=mshe",
        "#/result?v=1&r=2024-2025&for=mshe&gpa=7",
        "#/result?v=1&r=2025-2026&for=mshe&gpa=2.8",
        "#/result?v=1&for=mshe&gpa=2.8",
        "#/result?v=1&r=2023-2024&for=mshe&gpa=2.8",
        "#/result?v=1&r=&for=mshe&gpa=2.8",
        "#/result?v=2&r=2024-2025&for=mshe&gpa=2.8",
    ] {
        assert_eq!(opened(link).earlier, None, "{link}");
    }
    let unknown = opened("#/result?r=2023-2024&for=mshe&gpa=2.8");
    assert_eq!(unknown.rejected[0].reason, Reason::Edition);
    assert!(!unknown.answers.is_empty());
    // The page that knows one edition alone says so of every other.
    let session = read(OLD, qadam::rulebook(), Language::En);
    assert!(session.earlier.is_none() && session.rejected[0].reason == Reason::Edition);
}

#[test]
fn no_mangled_old_link_breaks_the_page() {
    let mut dice = Dice(0x0dd);
    for link in old_links(0xbad) {
        let mut signs: Vec<char> = link.chars().collect();
        for _ in 0..=dice.below(8) {
            let at = dice.below(signs.len());
            signs[at] = ['%', '&', '=', '+', ':', ',', '9', 'қ'][dice.below(8)];
        }
        let session = opened(&signs.iter().collect::<String>());
        let address = write(&session, book());
        let again = opened(&address);
        assert_eq!(again.answers, session.answers);
        assert_eq!(write(&again, book()), address);
    }
}
