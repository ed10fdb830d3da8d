//! What a host writes into the address of a frame, and what it says to it later: a line for each.
//! Nothing but what is meant is understood, and the rest is named, briefly.

use qadam::embed::{self, Accent, Host, Order, Parameters};
use qadam::rulebook::Rulebook;
use qadam::text::Language;

use super::fragment;

/// Draws a frame, and says something to it.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let text = String::from_utf8_lossy(input);
    let (query, message) = text.split_once('\n').unwrap_or((&text, &text));
    let parameters = Parameters::read(query, book);
    assert!(parameters.ignored.len() <= 10);
    let mut ignored = parameters.ignored.iter();
    assert!(ignored.all(|it| it.chars().count() <= 60));
    if let Some(host) = &parameters.host {
        is_plain(host);
    }
    if let Some(session) = embed::session(query, book, Language::Kk) {
        assert!(session.rejected.is_empty());
        fragment::is_read_again(&session, book);
    }
    let id = parameters.host.map_or_else(|| "q1".to_owned(), |it| it.id);
    let Some(order) = Order::read(message, &id) else {
        return;
    };
    for pair in ["qadam=1", &["id=", &*id].concat()] {
        assert!(message.split(['&', '?']).any(|it| it == pair), "{pair}");
    }
    if let Some(colour) = order.accent.map(Accent::css) {
        let digits = colour.strip_prefix('#').expect("a colour");
        let hexadecimal = |it: u8| it.is_ascii_hexdigit() && !it.is_ascii_uppercase();
        assert!(digits.len() == 6 && digits.bytes().all(hexadecimal));
    }
    // What stands behind all that is meant changes nothing.
    let more = [message, "&id=x&qadam=2&theme=dark&accent=000000&lang=en&x"].concat();
    let again = Order::read(&more, &id).expect("an order");
    assert!(order.theme.is_none() || again.theme == order.theme);
    assert!(order.accent.is_none() || again.accent == order.accent);
    assert!(order.language.is_none() || again.language == order.language);
}

/// Asserts that a host is one, and that its name can stand in what it is told.
fn is_plain(host: &Host) {
    let Host { id, origin } = host;
    assert!((1..=40).contains(&id.len()) && !id.contains(['&', '=', '?', '%']));
    let name = origin.split_once("://").map(|(_, name)| name);
    let name = name.expect("a scheme");
    assert!(!name.is_empty() && !name.contains(['/', '?', '#', '@', '*', ' ']));
}
