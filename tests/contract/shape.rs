//! The shape of an answer, by the contract's own words.

use serde_json::Value;

const PATHWAYS: [&str; 5] = [
    "erasmus",
    "mshe",
    "master-research",
    "master-profile",
    "doctorate",
];
const STATUSES: [&str; 4] = ["met", "pending", "unmet", "open"];
const CONVERSIONS: [&str; 4] = [
    "kt_foreign_language",
    "kt_readiness",
    "kt_profile",
    "doctoral_essay",
];
/// Asserts that an answer is one of the contract.
pub(crate) fn check(answer: &Value) {
    has(answer, &["rulebook", "pathways", "conversions"], &["id"]);
    assert_eq!(answer["rulebook"], "2025-2026");
    let ids: Vec<&str> = list(&answer["pathways"])
        .iter()
        .map(|it| word(&it["id"]))
        .collect();
    assert_eq!(ids, PATHWAYS);
    list(&answer["pathways"]).iter().for_each(pathway);
    for (name, points) in answer["conversions"].as_object().expect("an object") {
        assert!(CONVERSIONS.contains(&name.as_str()), "{name}");
        assert!(
            points.as_u64().is_some_and(|points| points > 0),
            "{name}: {points}"
        );
    }
}

fn pathway(it: &Value) {
    has(
        it,
        &["id", "verdict", "routes", "open_questions"],
        &["changes"],
    );
    let routes = list(&it["routes"]);
    assert!(!routes.is_empty());
    routes
        .iter()
        .for_each(|route| self::route(route, word(&it["id"])));
    // A pathway is open by any of its routes.
    let any = |verdict: &str| routes.iter().any(|route| route["verdict"] == verdict);
    match word(&it["verdict"]) {
        "eligible" => {}
        "conditional" => assert!(!any("eligible") && (any("conditional") || any("incomplete"))),
        "incomplete" => assert!(!any("eligible") && any("incomplete")),
        "ineligible" => assert!(routes.iter().all(|route| route["verdict"] == "ineligible")),
        verdict => panic!("{verdict} is no verdict"),
    }
    let open = list(&it["open_questions"]);
    assert_eq!(it["verdict"] == "incomplete", !open.is_empty(), "{it}");
    for (index, path) in open.iter().enumerate() {
        assert!(is_question(word(path)), "{path}");
        assert!(!open[..index].contains(path), "{path} is asked twice");
    }
    assert_eq!(it["verdict"] == "eligible", it.get("changes").is_none());
    it.get("changes")
        .into_iter()
        .flat_map(list)
        .for_each(|change| {
            has(change, &["lifts_to", "set"], &[]);
            let better = ["eligible", "conditional"].contains(&word(&change["lifts_to"]));
            assert!(better && change["lifts_to"] != it["verdict"], "{change}");
            assert!(!list(&change["set"]).is_empty(), "{change}");
            list(&change["set"]).iter().for_each(self::change);
        });
}

/// One change is a fact with values that an applicant can state.
fn change(it: &Value) {
    has(it, &["fact", "to"], &["from"]);
    let path = word(&it["fact"]);
    let stated = |value: &Value| match path.split_once('.') {
        Some((outer, inner)) => serde_json::json!({outer: {inner: value}}),
        None => serde_json::json!({path: value}),
    };
    let values = [it.get("from").cloned(), Some(it["to"].clone())];
    for (index, value) in values.into_iter().enumerate() {
        let Some(value) = value else { continue };
        // Of certificates, the one to add.
        let one = index == 1 && path == "certificates";
        let value = if one {
            serde_json::json!([value])
        } else {
            value
        };
        let line = stated(&value).to_string();
        let read = qadam::contract::read(qadam::rulebook(), line.as_bytes());
        assert!(read.is_ok_and(|it| !it.answers.is_empty()), "{line}");
    }
}

fn route(it: &Value, pathway: &str) {
    has(it, &["id", "verdict", "requirements"], &[]);
    let requirements = list(&it["requirements"]);
    assert!(!requirements.is_empty());
    let mut seen = Vec::new();
    for requirement in requirements {
        has(requirement, &["id", "status", "sources"], &["conflict"]);
        let (id, status) = (word(&requirement["id"]), word(&requirement["status"]));
        assert!(
            id.strip_prefix(pathway)
                .is_some_and(|rest| rest.starts_with('.')),
            "{id}"
        );
        assert!(!seen.contains(&id), "{id} stands twice in a route");
        seen.push(id);
        assert!(STATUSES.contains(&status), "{status}");
        sources(&requirement["sources"]);
        if let Some(conflict) = requirement.get("conflict") {
            assert_ne!(
                status, "open",
                "a contradiction decides nothing that is open"
            );
            let known = &qadam::rulebook().conflicts;
            assert!(
                known.iter().any(|it| *it.id == *word(conflict)),
                "{conflict}"
            );
        }
    }
    let any = |status: &str| requirements.iter().any(|it| it["status"] == status);
    match word(&it["verdict"]) {
        "eligible" => assert!(requirements.iter().all(|it| it["status"] == "met"), "{it}"),
        "conditional" => assert!(!any("unmet") && (any("pending") || any("open")), "{it}"),
        "incomplete" => assert!(!any("unmet") && any("open"), "{it}"),
        "ineligible" => assert!(any("unmet") || any("open"), "{it}"),
        verdict => panic!("{verdict} is no verdict"),
    }
}

fn sources(it: &Value) {
    let (sources, known) = (list(it), &qadam::rulebook().clauses);
    assert!(!sources.is_empty());
    for source in sources {
        assert!(
            known.iter().any(|clause| *clause.id == *word(source)),
            "{source}"
        );
    }
}

/// The path of a fact, or of a part of an exam.
fn is_question(path: &str) -> bool {
    let book = qadam::rulebook();
    let whole = path.rsplit_once('.').map_or(path, |(fact, _)| fact);
    book.fact_by_path(path)
        .or_else(|| book.fact_by_path(whole))
        .is_some()
}

fn has(object: &Value, needs: &[&str], may: &[&str]) {
    let object = object.as_object().expect("an object");
    for name in needs {
        assert!(object.contains_key(*name), "lacks {name}");
    }
    for name in object.keys() {
        assert!(
            needs.contains(&name.as_str()) || may.contains(&name.as_str()),
            "has {name}"
        );
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn word(value: &Value) -> &str {
    value.as_str().expect("a string")
}
