//! Checklists: the papers of pathways and ways of applying.

use super::Problem;
use super::authored::{self, Authored};
use super::desk::Desk;
use super::names;
use super::place::Place;
use super::rules::Ground;
use crate::rulebook::{Checklist, Paper, Rulebook, Way};

const FILE: &str = "papers.toml";

/// All checklists.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Checklist> {
    let ground = Ground { authored, book };
    let mut lists: Vec<Checklist> = Vec::new();
    for (index, it) in authored.papers.checklist.iter().enumerate() {
        let place = Place::item(FILE, &it.id, "checklist", index);
        let list = checklist(it, &ground, &place, desk);
        for other in lists.iter().filter(|other| meet(other, &list)) {
            let (one, two) = (other.id.to_string(), it.id.clone());
            desk.fault(&place, Problem::Overlap(one, two));
        }
        lists.push(list);
    }
    lists
}

fn checklist(
    it: &authored::Checklist,
    ground: &Ground,
    place: &Place,
    desk: &mut Desk,
) -> Checklist {
    if it.ways.is_empty() {
        desk.fault(place, Problem::Missing("ways"));
    }
    let ways = it.ways.iter().enumerate();
    let ways = ways.filter_map(|(index, name)| {
        let place = place.within("ways").within(index);
        way(name, &place, desk)
    });
    let ways = ways.collect();
    let papers = it.paper.iter().enumerate().map(|(index, paper)| {
        let place = place.named(&paper.id).within("paper").within(index);
        self::paper(paper, ground, &place, desk)
    });
    Checklist {
        id: it.id.as_str().into(),
        papers: papers.collect(),
        pathways: names::pathways(ground.authored, "checklist", &it.pathways, place, desk).into(),
        ways,
    }
}

fn paper(it: &authored::Paper, ground: &Ground, place: &Place, desk: &mut Desk) -> Paper {
    if it.sources.is_empty() {
        desk.fault(place, Problem::NoSource);
    }
    Paper {
        id: it.id.as_str().into(),
        sources: names::clauses(ground.book, &it.sources, &place.within("sources"), desk).into(),
        applies: ground.condition(it.r#if.as_ref(), place, desk),
        figures: names::figures(&it.figures).into(),
    }
}

/// A way of applying by its name.
pub(super) fn way(name: &str, place: &Place, desk: &mut Desk) -> Option<Way> {
    match name {
        "office" => Some(Way::Office),
        "portal" => Some(Way::Portal),
        other => {
            desk.fault(
                place,
                Problem::Malformed("way of applying", other.to_owned()),
            );
            None
        }
    }
}

/// Whether both lists are shown to somebody.
fn meet(one: &Checklist, two: &Checklist) -> bool {
    one.pathways.iter().any(|it| two.pathways.contains(it))
        && one.ways.iter().any(|it| two.ways.contains(it))
}
