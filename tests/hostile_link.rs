//! Links that nobody honest wrote: they are dropped piece by piece, quickly, and told briefly.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;

use std::time::{Duration, Instant};

use dice::Dice;
use qadam::rulebook::{Amount, Value};
use qadam::session::link::{MOST_REJECTED, read, write};
use qadam::session::{MOST_CERTIFICATES, Reason, Screen, Session};
use qadam::text::Language;

fn parsed(fragment: &str) -> Session {
    read(fragment, qadam::rulebook(), Language::Kk)
}

fn stated(session: &Session, path: &str) -> Option<Value> {
    session
        .answers
        .get(qadam::rulebook().fact_by_path(path)?)
        .cloned()
}

fn reasons(session: &Session) -> Vec<(&str, Reason)> {
    session
        .rejected
        .iter()
        .map(|it| (it.piece.as_str(), it.reason))
        .collect()
}

/// Reads a link with these pieces between good ones, which must stay.
fn among_good_ones(pieces: &str) -> Session {
    let session = parsed(&["#/result?for=erasmus&", pieces, "&citizenship=kz"].concat());
    assert_eq!(session.screen, Screen::Result, "{pieces}");
    assert_eq!(
        stated(&session, "citizenship"),
        Some(Value::Choice(0)),
        "{pieces}"
    );
    session
}

#[test]
fn a_bad_piece_is_dropped_by_itself() {
    let off_scale = "gpa=5 gpa=99999.99 semester=2.5 semester=0 semester=13 kt=51,10,8,9 \
                     gre=140,150,3.2 certificates=ielts-academic:6.3 \
                     certificates=ielts-academic:9.5 certificates=dalf:B2 certificates=topik:7";
    let unknown_value = "gpa=3.456 gpa=NaN gpa=inf gpa=-1 gpa=1e3 gpa=0x3 gpa=999999999 \
                         gpa=18446744073709551616 gpa=３.４ gpa=3,4 gpa= gpa gpa=none \
                         education=__proto__ education=0 education=Bachelor host.letter=true \
                         kt=20,10,8 kt=20,10,8,9,1 kt=20,10,,9 kt= kt=taken tou_test=en \
                         tou_test=en:D1 tou_test=xx:B2 certificates certificates=none \
                         certificates=ielts-academic:B2 certificates=other:B2 \
                         certificates=goethe:de:B2 certificates=goethe:4 lang=de lang=";
    let unknown_key = "Gpa=3 __proto__=1 constructor=constructor toString kt.readiness=5 \
                       host=en =x = <script>=1 қадам=1 v1=1";
    for (reason, pieces) in [
        (Reason::OffScale, off_scale),
        (Reason::UnknownValue, unknown_value),
        (Reason::UnknownKey, unknown_key),
        (Reason::Edition, "r=2024-2025 r="),
    ] {
        for piece in pieces.split(' ') {
            assert_eq!(reasons(&among_good_ones(piece)), [(piece, reason)]);
        }
    }
}

#[test]
fn what_stands_twice_and_what_cannot_be_seen_is_dropped() {
    use Reason::{Duplicate, OffScale, UnknownKey, UnknownValue};
    let cases: [(&str, &[(&str, Reason)]); 6] = [
        ("gpa=3&gpa=4", &[("gpa=4", Duplicate)]),
        ("gpa=5&gpa=4", &[("gpa=5", OffScale), ("gpa=4", Duplicate)]),
        ("for=mshe", &[("for=mshe", Duplicate)]),
        (
            "skip=gpa+kt.x+gpa",
            &[("skip=kt.x", UnknownValue), ("skip=gpa", Duplicate)],
        ),
        ("a%0ab%E2%80%AEc%00=%C2%85", &[("abc=", UnknownKey)]),
        ("%F0%9F=%zz", &[("\u{fffd}=%zz", UnknownKey)]),
    ];
    for (pieces, dropped) in cases {
        assert_eq!(reasons(&among_good_ones(pieces)), *dropped, "{pieces}");
    }
    let wanted = parsed("#/?for=mshe+phd+mshe");
    assert_eq!(
        reasons(&wanted),
        [("for=phd", UnknownValue), ("for=mshe", Duplicate)]
    );
}

#[test]
fn the_first_of_two_answers_stands() {
    assert_eq!(
        stated(&parsed("#/?gpa=3&gpa=4"), "gpa"),
        Some(Value::Number(Amount(300)))
    );
    assert_eq!(stated(&parsed("#/?gpa=5&gpa=4"), "gpa"), None);
}

#[test]
fn a_certificate_is_dropped_alone() {
    let session = parsed("#/?certificates=ielts-academic:9.5+goethe:B2+klingon:1");
    let Some(Value::Certificates(held)) = stated(&session, "certificates") else {
        panic!("held")
    };
    assert_eq!(held.len(), 1);
    assert_eq!(session.rejected.len(), 2);
    // None is left: that they hold none is not what the link said.
    assert_eq!(
        stated(
            &parsed("#/?certificates=ielts-academic:9.5"),
            "certificates"
        ),
        None
    );
}

#[test]
fn megabytes_are_read_quickly_and_briefly() {
    let many = |piece: &str| {
        [
            "#/result?for=mshe&gpa=3&",
            &piece.repeat(1_000_000 / piece.len()),
        ]
        .concat()
    };
    let certificates = ["certificates=", &"ielts-academic:6.5+".repeat(10_000)].concat();
    for fragment in [
        many("x"),
        many("&"),
        many("="),
        many("?"),
        many("#"),
        many("%"),
        many("%2"),
        many("%26"),
        many("%ff"),
        many("+"),
        many("/"),
        many("gpa=3&"),
        many("a=b&"),
        many("skip=gpa+gmat+"),
        many("kt=1,"),
        many(","),
        many(":"),
        many("қ"),
        many("\u{202e}"),
        many("\0"),
        many("certificates=ielts-academic:6.5+"),
        many(&certificates),
        "x".repeat(1_000_000),
        "%".repeat(1_000_000),
        "#/ask/".repeat(200_000),
        "#/rules/".repeat(100_000),
        ["#/rules/source/adm", &"/7".repeat(400_000)].concat(),
        "/".repeat(1_000_000),
    ] {
        let start = Instant::now();
        let session = parsed(&fragment);
        let took = start.elapsed();
        let head: String = fragment.chars().take(60).collect();
        assert!(took < Duration::from_millis(500), "{took:?} for {head}");
        assert!(
            !session.rejected.is_empty() && session.rejected.len() <= MOST_REJECTED,
            "{head}"
        );
        assert!(
            session
                .rejected
                .iter()
                .all(|it| it.piece.chars().count() <= 61),
            "{head}"
        );
        if fragment.contains("&gpa=3&") {
            assert_eq!(
                stated(&session, "gpa"),
                Some(Value::Number(Amount(300))),
                "{head}"
            );
        }
        let written = write(&session, qadam::rulebook());
        assert_eq!(
            parsed(&written),
            Session {
                rejected: Vec::new(),
                ..session
            },
            "{head}"
        );
    }
}

#[test]
fn a_list_of_certificates_has_an_end() {
    let list = "goethe:B2+".repeat(10_000);
    let session = parsed(&["#/?certificates=", &list[..1000]].concat());
    let Some(Value::Certificates(held)) = stated(&session, "certificates") else {
        panic!("held")
    };
    assert_eq!(held.len(), MOST_CERTIFICATES);
    assert_eq!(
        session
            .rejected
            .iter()
            .map(|it| it.reason)
            .collect::<Vec<_>>(),
        [Reason::TooMany]
    );
}

#[test]
fn half_an_answer_at_the_end_of_a_long_link_is_not_read() {
    // Cut anywhere within its last piece, `gpa=3.45` must not become `gpa=3.4`.
    for length in 16_370..16_400 {
        let filler = "a=b&".repeat((length - 20) / 4);
        let fragment = [
            "#/?",
            &filler,
            &"x".repeat(length - 20 - filler.len()),
            "=1&gpa=3.45",
        ]
        .concat();
        let gpa = stated(&parsed(&fragment), "gpa");
        assert!(
            gpa.is_none() || gpa == Some(Value::Number(Amount(345))),
            "{length}"
        );
    }
}

#[test]
fn no_mangled_link_breaks_the_page() {
    let (book, mut dice) = (qadam::rulebook(), Dice(0xbad));
    let odd = [
        "%", "&", "=", "+", ":", ",", "?", "#", "/", "\0", "қ", "\u{202e}", "9", "-", ".",
    ];
    for _ in 0..3000 {
        let mut signs: Vec<char> = write(&dice.session(book), book).chars().collect();
        for _ in 0..=dice.below(8) {
            let at = dice.below(signs.len());
            match dice.below(3) {
                0 => drop(signs.remove(at)),
                1 => signs.extend(odd[dice.below(odd.len())].chars()),
                _ => drop(signs.splice(at..=at, odd[dice.below(odd.len())].chars())),
            }
        }
        let read = parsed(&signs.iter().collect::<String>());
        let again = parsed(&write(&read, book));
        assert_eq!(
            again,
            Session {
                rejected: Vec::new(),
                ..read
            }
        );
    }
}
