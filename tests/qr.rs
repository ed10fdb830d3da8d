//! Codes as a reader sees them: drawn from their path and read by a program that is not ours.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;

use dice::Dice;
use proptest::prelude::{ProptestConfig, proptest};
use qadam::qr::Code;
use qadam::rulebook::{Kind, Question, Rulebook, Value};
use qadam::session::{MOST_CERTIFICATES, Screen, Session, link};
use qadam::text::Language;

/// Where the page may stand: longer than any host of the university.
const PLACE: &str = "https://international-cooperation.tou.edu.kz/academic-mobility/qadam/";

/// The code's picture, so many dots a module, dark is true.
struct Picture {
    side: usize,
    dots: Vec<bool>,
}

const DOTS: usize = 3;

impl Picture {
    /// Draws the path on a light ground, and asserts that no bar leaves it or meets another.
    fn of(code: &Code) -> Self {
        let side = code.side * DOTS;
        let mut dots = vec![false; side * side];
        for bar in code.path.split('z').filter(|bar| !bar.is_empty()) {
            let [x, y, length] = numbers(bar);
            for y in y * DOTS..(y + 1) * DOTS {
                for dot in &mut dots[y * side + x * DOTS..][..length * DOTS] {
                    assert!(!std::mem::replace(dot, true), "{bar} is drawn twice");
                }
            }
        }
        Self { side, dots }
    }

    /// What a reader makes of it, and the level of correction that it found.
    fn read(&self) -> (String, u16) {
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(self.side, self.side, |x, y| {
                if self.dots[y * self.side + x] { 0 } else { 255 }
            });
        let grids = image.detect_grids();
        let [grid] = grids.as_slice() else {
            panic!("{} codes", grids.len())
        };
        let (meta, text) = grid.decode().expect("a code");
        (text, meta.ecc_level)
    }
}

/// Of `Mx yhnv1h-n`: x, y, n.
fn numbers(bar: &str) -> [usize; 3] {
    let rest = bar.strip_prefix('M').expect("a move");
    let (x, rest) = rest.split_once(' ').expect("two places");
    let (y, rest) = rest.split_once('h').expect("a bar");
    let (length, back) = rest.split_once("v1h-").expect("a bar one high");
    assert_eq!(length, back);
    [x, y, length].map(|number| number.parse().expect("a number"))
}

/// All that can be stated, each fact at its longest, and all of it left open besides. No paper
/// is ticked: who holds forty certificates and has all papers ready is told that no code holds it.
fn longest(book: &Rulebook) -> Session {
    let mut dice = Dice(1);
    let length = |session: &Session| link::write(session, book).len();
    let mut session = Session::new(Language::Kk);
    session.wanted = book.pathway_ids().collect();
    session.screen = Screen::Result;
    for id in book.fact_ids() {
        let mut longest = session.clone();
        for _ in 0..1000 {
            let mut value = dice.value(book, book.fact(id));
            if let Value::Certificates(held) = &mut value {
                held.truncate(1);
                *held = held.repeat(MOST_CERTIFICATES);
            }
            let mut stated = session.clone();
            stated.answers.set(id, Some(value));
            if length(&stated) > length(&longest) {
                longest = stated;
            }
        }
        session = longest;
        let parts = match &book.fact(id).kind {
            Kind::Scores { parts, .. } => parts.len(),
            _ => 0,
        };
        let questions = [None].into_iter().chain((0..parts).map(Some));
        let questions = questions.map(|part| Question { fact: id, part });
        session.skipped.extend(questions);
    }
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_link_is_read_as_it_was_written(seed in 1..u64::MAX, place in "https?://[a-z.-]{1,40}/([a-z]{1,9}/){0,3}") {
        let book = qadam::rulebook();
        let link = place + &link::write(&Dice(seed).session(book), book);
        let code = Code::of(&link).expect("a code");
        assert_eq!(Picture::of(&code).read().0, link);
    }
}

#[test]
fn all_that_can_be_stated_fits() {
    let book = qadam::rulebook();
    let link = [PLACE, &link::write(&longest(book), book)].concat();
    assert!(link.len() > 1500, "{link}");
    let code = Code::of(&link).expect("a code");
    assert!(code.is_dense() && code.side < 154, "{} modules", code.side);
    assert_eq!(Picture::of(&code).read().0, link);
}

#[test]
fn short_links_are_corrected_most_and_long_ones_stay_readable() {
    // As codes number their levels: M, L, H, Q.
    let (m, l, h, q) = (0, 1, 2, 3);
    for (length, level, dense) in [
        (20, h, false),
        (177, h, false),
        (178, q, false),
        (241, q, false),
        (242, m, false),
        (331, m, false),
        (332, l, false),
        (425, l, false),
        (426, l, true),
        (1952, l, true),
    ] {
        let text = "a".repeat(length);
        let code = Code::of(&text).expect("a code");
        assert_eq!(code.is_dense(), dense, "{length}");
        assert_eq!(Picture::of(&code).read(), (text, level), "{length}");
    }
    assert_eq!(Code::of(&"a".repeat(1953)), None);
}

#[test]
fn a_code_stands_in_its_light_border() {
    let code = Code::of("a").expect("a code");
    assert_eq!(code.side, 21 + 8);
    let picture = Picture::of(&code);
    let dark = |x: usize, y: usize| picture.dots[y * DOTS * picture.side + x * DOTS];
    for place in 0..code.side {
        for edge in [0, 3, code.side - 4, code.side - 1] {
            assert!(!dark(place, edge) && !dark(edge, place), "{place} {edge}");
        }
    }
    assert!(dark(4, 4) && dark(code.side - 5, 4) && dark(4, code.side - 5));
}
