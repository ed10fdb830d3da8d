//! Every contradiction of the sources is met by somebody, and the link that leads there shows it.

use std::collections::BTreeMap;

use qadam::engine;
use qadam::session::link;
use qadam::text::Language;

/// A link for each, which the journeys open as well.
const LINKS: &str = include_str!("../conflicts.json");

#[test]
fn every_contradiction_has_somebody_who_meets_it() {
    let book = qadam::rulebook();
    let links: BTreeMap<String, String> = serde_json::from_str(LINKS).expect("links");
    let decide = book
        .conflict_ids()
        .map(|id| book.conflict(id).id.to_string());
    let decide: Vec<String> = decide.collect();
    for id in links.keys() {
        assert!(decide.contains(id), "{id} is no contradiction");
    }
    for id in book.conflict_ids() {
        let name = &*book.conflict(id).id;
        let link = links
            .get(name)
            .unwrap_or_else(|| panic!("no link for {name}"));
        let session = link::read(link, book, Language::En);
        assert!(
            session.rejected.is_empty(),
            "{name}: {:?}",
            session.rejected
        );
        let found = engine::survey(book, &session.answers, &[]);
        let shown = session.wanted.iter().map(|it| &found.pathways[it.index()]);
        let met = shown.into_iter().any(|pathway| {
            let routes = pathway.routes.iter().flat_map(|route| &route.requirements);
            let mut behind = routes.flat_map(|it| &it.conflicts).chain(&pathway.notes);
            behind.any(|it| *it == id)
        });
        assert!(met, "{name} is not behind {link}");
    }
}
