//! Addresses and messages of frames: what is understood, and that nothing else does anything.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends")]

use proptest::prelude::*;
use qadam::embed::{self, Accent, Order, Parameters, Report, Theme, Wish};
use qadam::rulebook::{PathwayId, Value};
use qadam::session::Screen;
use qadam::text::Language;

fn session(query: &str) -> Option<qadam::session::Session> {
    embed::session(query, qadam::rulebook(), Language::Kk)
}

fn wanted(query: &str) -> Vec<&'static str> {
    let session = session(query).expect("a frame");
    let ids = session.wanted.iter();
    ids.map(|id| &*qadam::rulebook().pathways[id.index()].id)
        .collect()
}

#[test]
fn a_page_is_framed_only_where_its_address_says_so() {
    for query in [
        "",
        "?",
        "?embed=0",
        "?embed=2",
        "?embed",
        "?pathway=mshe",
        "?embed=11",
    ] {
        assert_eq!(session(query), None, "{query}");
    }
    assert!(session("?embed=1").is_some());
    assert!(session("embed=1").is_some());
}

#[test]
fn an_address_names_pathways_in_any_order_and_writing() {
    for query in [
        "?embed=1&pathway=mshe+erasmus",
        "?embed=1&pathway=mshe,erasmus",
        "?embed=1&pathway=mshe%2Berasmus",
    ] {
        assert_eq!(wanted(query), ["erasmus", "mshe"], "{query}");
    }
    assert_eq!(wanted("?embed=1&pathway=mshe+medicine+mshe"), ["mshe"]);
    assert!(wanted("?embed=1&pathway=MSHE").is_empty());
    assert_eq!(session("?embed=1").map(|it| it.screen), Some(Screen::Start));
    let asked = session("?embed=1&pathway=mshe").map(|it| it.screen);
    assert!(matches!(asked, Some(Screen::Ask(_))), "{asked:?}");
}

#[test]
fn every_group_of_programmes_leads_to_its_pathway_and_states_its_direction() {
    let book = qadam::rulebook();
    assert_eq!(book.programmes.len(), 16);
    for programme in &book.programmes {
        let session = session(&format!("?embed=1&programme={}&lang=ru", programme.id));
        let session = session.expect("a frame");
        assert_eq!(session.wanted, [programme.pathway]);
        assert_eq!(session.language, Language::Ru);
        let stated: Vec<_> = session.answers.iter().collect();
        assert_eq!(stated, [(book.field, &Value::Choice(programme.field))]);
    }
}

#[test]
fn what_is_not_understood_is_named() {
    let book = qadam::rulebook();
    let good = "?embed=1&pathway=mshe&programme=d070&lang=kk-KZ&theme=dark&accent=%230a7D5c&id=q1\
                &host=https%3A%2F%2Fwww.tou.edu.kz&events=verdict";
    let read = Parameters::read(good, book);
    assert!(read.ignored.is_empty(), "{:?}", read.ignored);
    assert!(read.verdicts);
    let host = read.host.expect("a host");
    assert_eq!((&*host.id, &*host.origin), ("q1", "https://www.tou.edu.kz"));
    let bad = [
        "pathway=x",
        "programme=D999",
        "lang=xx",
        "theme=blue",
        "accent=red",
        "accent=12345",
        "id=",
        "id=a%20b",
        "host=null",
        "host=javascript:1",
        "host=https://a/b",
        "host=https://",
        "events=1",
        "embed=2",
        "other=1",
        "mshe",
    ];
    for pair in bad {
        let read = Parameters::read(pair, book);
        assert_eq!(read.ignored.len(), 1, "{pair}");
        assert!(read.ignored[0].starts_with(pair), "{pair}");
        assert_eq!(read.host, None, "{pair}");
    }
    assert_eq!(
        Parameters::read("theme=dark&theme=light", book).ignored,
        ["theme=light"]
    );
}

#[test]
fn a_colour_is_six_digits() {
    for written in ["0a7d5c", "#0A7D5C", "%230a7d5c"] {
        assert_eq!(
            Accent::read(written).map(Accent::css),
            Some("#0a7d5c".to_owned())
        );
    }
    for written in ["", "#", "0a7d5", "0a7d5cf", "##a7d5c", "0a7d5ә", "red;}"] {
        assert_eq!(Accent::read(written), None, "{written}");
    }
}

#[test]
fn an_order_is_heard_by_the_frame_that_it_names() {
    let order = Order::read("qadam=1&id=q1&theme=light&accent=00a3e0&lang=en", "q1");
    let expected = Order {
        theme: Some(Theme::Light),
        accent: Accent::read("00a3e0"),
        language: Some(Language::En),
    };
    assert_eq!(order, Some(expected));
    let nothing = Order::read("qadam=1&id=q1&theme=x&accent=x&lang=x", "q1");
    assert_eq!(nothing, Some(Order::default()));
    for message in [
        "",
        "qadam=1",
        "id=q1",
        "qadam=2&id=q1",
        "qadam=1&id=q2",
        "qadam=1&id=q2&id=q1",
    ] {
        assert_eq!(Order::read(message, "q1"), None, "{message}");
    }
}

#[test]
fn reports_hold_ids_and_numbers() {
    assert_eq!(Report::Ready.write("q1"), "qadam=1&id=q1&ready=1");
    assert_eq!(Report::Height(812).write("q1"), "qadam=1&id=q1&height=812");
    assert_eq!(
        Report::Screen("result").write("q1"),
        "qadam=1&id=q1&screen=result"
    );
    let verdict = Report::Verdict {
        pathway: "mshe",
        verdict: "eligible",
    };
    assert_eq!(
        verdict.write("q1"),
        "qadam=1&id=q1&pathway=mshe&verdict=eligible"
    );
}

proptest! {
    #[test]
    fn nothing_that_a_host_writes_breaks_the_page(query in ".{0,400}", keys in "((embed|pathway|programme|lang|theme|accent|id|host|events)=[^&]{0,12}&?){0,12}") {
        for text in [&query, &keys] {
            let book = qadam::rulebook();
            let read = Parameters::read(text, book);
            prop_assert!(read.ignored.iter().all(|it| it.chars().count() <= 60));
            if let Some(session) = session(text) {
                let link = qadam::session::link::write(&session, book);
                prop_assert_eq!(qadam::session::link::read(&link, book, Language::En), session);
            }
            prop_assert!(Order::read(text, "").is_none_or(|it| it == Order::default()));
        }
    }
}

#[test]
fn what_is_wished_for_is_what_the_address_says() {
    let book = qadam::rulebook();
    let colour = Accent::read("0a7d5c");
    let themes = [None, Some(Theme::Light), Some(Theme::Dark)];
    let languages = [
        None,
        Some(Language::Kk),
        Some(Language::Ru),
        Some(Language::En),
    ];
    for (index, pathways) in [vec![], vec![0], vec![1, 4]].into_iter().enumerate() {
        for theme in themes {
            for language in languages {
                let wish = Wish {
                    pathways: pathways.iter().map(|it| PathwayId(*it)).collect(),
                    programme: (index == 1).then_some(4),
                    language,
                    theme,
                    accent: colour.filter(|_| theme.is_some()),
                    verdicts: true,
                };
                let query = wish.query(book);
                assert!(Parameters::read(&query, book).ignored.is_empty(), "{query}");
                let session = session(&query).expect("a frame");
                let mut wanted = wish.pathways;
                wanted.extend(wish.programme.map(|it| book.programmes[it].pathway));
                assert_eq!(session.wanted, wanted, "{query}");
                assert_eq!(
                    session.language,
                    language.unwrap_or(Language::Kk),
                    "{query}"
                );
            }
        }
    }
}

#[test]
fn the_code_holds_what_html_needs_escaped() {
    let book = qadam::rulebook();
    let wish = Wish {
        pathways: vec![PathwayId(0)],
        language: Some(Language::En),
        ..Wish::default()
    };
    let (folder, words) = ("https://a.kz/\"x\"/", "A <b> & \"c\"");
    assert_eq!(
        wish.scripted(folder, words, book),
        "<a data-qadam href=\"https://a.kz/&quot;x&quot;/?embed=1&amp;pathway=erasmus&amp;lang=en\">\
         A &lt;b&gt; &amp; &quot;c&quot;</a>\n\
         <script src=\"https://a.kz/&quot;x&quot;/embed.js\" async></script>"
    );
    assert!(
        wish.bare(folder, words, book)
            .contains("title=\"A &lt;b&gt; &amp; &quot;c&quot;\"")
    );
}
