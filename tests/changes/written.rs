//! Changes as the contract writes them, held against the second evaluator.

use qadam::contract;
use qadam::rulebook::Answers;
use serde_json::{Map, Value as Json, json};

use crate::crowd::Dice;
use crate::{judge, naive};

const VERDICTS: [&str; 2] = ["eligible", "conditional"];

/// The answer to an applicant, without what is exactly worth asking.
fn answer(applicant: &Json) -> Json {
    let book = qadam::rulebook();
    let read = contract::read(book, applicant.to_string().as_bytes()).expect("an applicant");
    let line = contract::write(book, &read, &judge::judge(&read.answers));
    serde_json::from_str(&line).expect("JSON")
}

#[test]
fn a_second_evaluator_finds_every_promise_kept() {
    let mut dice = Dice::new(0xd4);
    let mut kept = 0;
    for turn in 0..400 {
        let applicant = if turn % 2 == 0 {
            dice.applicant()
        } else {
            dice.everything()
        };
        for pathway in answer(&applicant)["pathways"].as_array().expect("a list") {
            let id = pathway["id"].as_str().expect("an id");
            let Some(changes) = pathway.get("changes") else {
                assert_eq!(pathway["verdict"], "eligible");
                continue;
            };
            assert_ne!(pathway["verdict"], "eligible");
            let changes = changes.as_array().expect("a list");
            // Those that are told first and last.
            for change in changes.iter().take(2).chain(changes.last()) {
                check(&applicant, id, change);
                kept += 1;
            }
        }
    }
    assert!(kept > 1_000, "{kept}");
}

#[track_caller]
fn check(applicant: &Json, pathway: &str, change: &Json) {
    let wanted = change["lifts_to"].as_str().expect("a word");
    assert!(VERDICTS.contains(&wanted), "{change}");
    let items = change["set"].as_array().expect("a list");
    let changed = with(applicant, items.iter());
    let found = verdict(&changed, pathway);
    assert_eq!(found, wanted, "{pathway}: {change}\n{applicant}\n{changed}");
    for left_out in 0..items.len() {
        let others = items.iter().enumerate();
        let others = others.filter(|(place, _)| *place != left_out);
        let found = verdict(&with(applicant, others.map(|(_, it)| it)), pathway);
        let rank = |it: &str| VERDICTS.iter().position(|verdict| *verdict == it);
        let as_good = rank(&found).is_some_and(|found| Some(found) <= rank(wanted));
        assert!(
            !as_good,
            "{pathway} without {left_out}: {change}\n{applicant}"
        );
    }
}

fn verdict(applicant: &Json, pathway: &str) -> String {
    let pathways = naive::assess(applicant).pathways;
    let found = pathways.into_iter().find(|it| it.id == pathway);
    found.expect("a pathway").verdict
}

/// The applicant with some changes, by the contract's words alone.
fn with<'a>(applicant: &Json, items: impl Iterator<Item = &'a Json>) -> Json {
    let mut changed = applicant.clone();
    for item in items {
        let members = item.as_object().expect("an object");
        assert!(
            members
                .keys()
                .all(|it| ["fact", "from", "to"].contains(&it.as_str())),
            "{item}"
        );
        let path = item["fact"].as_str().expect("a path");
        let stated = applicant.pointer(&format!("/{}", path.replace('.', "/")));
        assert!(same(stated, members.get("from")), "{item}\n{applicant}");
        let place = place(&mut changed, path);
        if path == "certificates" {
            if place.is_null() {
                *place = json!([]);
            }
            place
                .as_array_mut()
                .expect("a list")
                .push(item["to"].clone());
        } else {
            *place = item["to"].clone();
        }
    }
    let read = contract::read(qadam::rulebook(), changed.to_string().as_bytes());
    assert!(
        read.is_ok_and(|it| it.answers != Answers::default()),
        "{changed}"
    );
    changed
}

/// Where a fact stands in an applicant.
fn place<'a>(applicant: &'a mut Json, path: &str) -> &'a mut Json {
    path.split('.').fold(applicant, |inner, name| {
        if inner.is_null() {
            *inner = Json::Object(Map::new());
        }
        &mut inner[name]
    })
}

/// Whether two values are the same statement: 3.0 is 3, and members have no order.
fn same(one: Option<&Json>, two: Option<&Json>) -> bool {
    match (one, two) {
        (Some(Json::Number(one)), Some(Json::Number(two))) => one.as_f64() == two.as_f64(),
        (Some(Json::Array(one)), Some(Json::Array(two))) => {
            one.len() == two.len()
                && one
                    .iter()
                    .zip(two)
                    .all(|(one, two)| same(Some(one), Some(two)))
        }
        (Some(Json::Object(one)), Some(Json::Object(two))) => {
            one.len() == two.len() && one.iter().all(|(name, it)| same(Some(it), two.get(name)))
        }
        (one, two) => one == two,
    }
}

#[test]
fn a_full_list_of_certificates_takes_no_more() {
    let held = vec![json!({"test": "goethe", "level": "A1"}); 20];
    let mut applicant = json!({"citizenship": "kz", "education": "bachelor-student", "semester": 4,
        "gpa": 3.1, "tou_test": "not-taken", "host": {"language": "en", "letter": false},
        "certificates": held});
    let facts = |applicant: &Json| -> Vec<String> {
        let changes = &answer(applicant)["pathways"][1]["changes"];
        let changes = changes.as_array().expect("a list").iter();
        changes
            .map(|it| it["set"][0]["fact"].as_str().expect("a path").to_owned())
            .collect()
    };
    assert_eq!(facts(&applicant), ["host.letter", "tou_test"]);
    applicant["certificates"]
        .as_array_mut()
        .expect("a list")
        .pop();
    assert!(facts(&applicant).contains(&"certificates".to_owned()));
}
