//! What a webmaster must know: what an address may ask for, what is said between frame and
//! page, what the server must allow, and where the code goes in two common systems.

use yew::prelude::*;

use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, named, plain, section, text};

/// What an address may ask for, with the key of what it means.
const ASKS: [(&str, &str); 6] = [
    ("embed=1", "embed.asks-embed"),
    ("pathway=erasmus+mshe", "embed.asks-pathway"),
    ("programme=D070", "embed.asks-programme"),
    ("lang=kk|ru|en", "embed.asks-lang"),
    ("theme=light|dark", "embed.asks-theme"),
    ("accent=0a7d5c", "embed.asks-accent"),
];

/// Events of the frame's element.
const EVENTS: [(&str, &str); 3] = [
    ("qadam:ready", "embed.event-ready"),
    ("qadam:verdict", "embed.event-verdict"),
    ("qadam:set", "embed.event-set"),
];

/// What frame and script say, for whoever writes a script of their own.
const MESSAGES: [(&str, &str); 5] = [
    ("qadam=1&id=q1&ready=1", "embed.says-ready"),
    ("qadam=1&id=q1&height=812", "embed.says-height"),
    ("qadam=1&id=q1&screen=question", "embed.says-screen"),
    (
        "qadam=1&id=q1&pathway=mshe&verdict=eligible",
        "embed.says-verdict",
    ),
    (
        "qadam=1&id=q1&theme=dark&accent=0a7d5c&lang=ru",
        "embed.says-set",
    ),
];

/// What a server is told, which is the same in every language.
const HEADERS: [&str; 2] = [
    "Content-Security-Policy: frame-ancestors 'self' https://tou.edu.kz",
    "Content-Security-Policy: frame-src https://qadam.example.kz; script-src https://qadam.example.kz",
];

/// The manual.
pub(super) fn manual(desk: &Desk) -> Html {
    let parts = [
        named(
            "h2",
            "section-title",
            "embed-manual".to_owned(),
            desk.text("embed.manual"),
        ),
        chapter(
            desk,
            "embed.systems",
            all([
                el("p", "", desk.text("embed.joomla")),
                el("p", "", desk.text("embed.wordpress")),
            ]),
        ),
        chapter(
            desk,
            "embed.headers",
            all([
                el("p", "", desk.text("embed.headers-own")),
                code(HEADERS[0]),
                el("p", "", desk.text("embed.headers-host")),
                code(HEADERS[1]),
            ]),
        ),
        chapter(desk, "embed.asks", terms(desk, &ASKS)),
        chapter(desk, "embed.events", terms(desk, &EVENTS)),
        chapter(
            desk,
            "embed.messages",
            all([
                el("p", "", desk.text("embed.messages-text")),
                terms(desk, &MESSAGES),
            ]),
        ),
    ];
    section("embed__manual", "embed-manual", all(parts))
}

fn chapter(desk: &Desk, key: &'static str, inside: Html) -> Html {
    el(
        "div",
        "embed__chapter",
        all([plain("h3", desk.text(key)), inside]),
    )
}

fn code(line: &'static str) -> Html {
    html! { <pre class="embed__line" tabindex="0"><code>{ text(line) }</code></pre> }
}

fn terms(desk: &Desk, terms: &[(&'static str, &'static str)]) -> Html {
    let mut pairs = Vec::new();
    for (written, key) in terms {
        let pair = [
            plain("dt", plain("code", text(written))),
            plain("dd", desk.text(key)),
        ];
        pairs.push(item("div", (*key).into(), all(pair)));
    }
    el("dl", "embed__terms", list(pairs))
}
