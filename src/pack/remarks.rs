//! Remarks: what is worth knowing, and beside what it is said.

use super::Problem;
use super::authored::Authored;
use super::desk::Desk;
use super::place::Place;
use super::rules::Ground;
use super::{names, papers};
use crate::rulebook::{Remark, Rulebook, Topic};

const FILE: &str = "remarks.toml";

/// All remarks.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Remark> {
    let ground = Ground { authored, book };
    let remarks = authored.remarks.remark.iter().enumerate();
    let remarks = remarks.map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "remark", index);
        let grounds = ("remark", it.pathways.as_slice(), it.sources.as_slice());
        let (pathways, sources) = names::ground(authored, book, grounds, &place, desk);
        let way = it.way.as_deref();
        Remark {
            id: it.id.as_str().into(),
            at: topics(&it.at, &place, desk).into(),
            pathways: pathways.into(),
            way: way.and_then(|way| papers::way(way, &place.within("way"), desk)),
            applies: ground.condition(it.r#if.as_ref(), &place, desk),
            sources: sources.into(),
            figures: names::figures(&it.figures).into(),
        }
    });
    remarks.collect()
}

fn topics(written: &[String], place: &Place, desk: &mut Desk) -> Vec<Topic> {
    if written.is_empty() {
        desk.fault(place, Problem::Missing("at"));
    }
    let mut topics = Vec::new();
    for (index, name) in written.iter().enumerate() {
        let place = place.within("at").within(index);
        match name.as_str() {
            "application" => topics.push(Topic::Application),
            "papers" => topics.push(Topic::Papers),
            "certificates" => topics.push(Topic::Certificates),
            "exam" => topics.push(Topic::Exam),
            "appeal" => topics.push(Topic::Appeal),
            other => desk.fault(&place, Problem::Malformed("topic", other.to_owned())),
        }
    }
    topics
}
