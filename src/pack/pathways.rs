//! Pathways: their routes and requirements.

use super::authored::{self, Authored};
use super::desk::Desk;
use super::names::{self, find};
use super::place::Place;
use super::rules::Ground;
use super::{Problem, fields, figures};
use crate::rulebook::{Pathway, Requirement, Route, Rulebook, byte};

/// All pathways in the order of the edition.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Pathway> {
    let ground = Ground { authored, book };
    let named = authored.edition.pathways.iter().zip(&authored.pathways);
    let pathways = named.map(|(name, (file, it))| {
        if it.id != *name {
            let place = Place::new(file, &it.id, ["id"]);
            desk.fault(&place, Problem::Unknown("pathway", it.id.clone()));
        }
        pathway(it, file, &ground, desk)
    });
    pathways.collect()
}

fn pathway(it: &authored::Pathway, file: &str, ground: &Ground, desk: &mut Desk) -> Pathway {
    let routes = it.route.iter().enumerate().map(|(index, route)| {
        let own = it
            .requirement
            .iter()
            .enumerate()
            .filter(|(_, own)| own.stands_in(route));
        let requirements: Vec<u8> = own.map(|(index, _)| byte(index)).collect();
        if requirements.is_empty() {
            let place = Place::item(file, &route.id, "route", index);
            desk.fault(&place, Problem::Unused("route"));
        }
        Route {
            id: route.id.as_str().into(),
            requirements: requirements.into(),
        }
    });
    let routes = routes.collect();
    let requirements = it.requirement.iter().enumerate().map(|(index, own)| {
        let place = Place::item(file, &own.id, "requirement", index);
        requirement(own, it, ground, &place, desk)
    });
    let requirements: Vec<Requirement> = requirements.collect();
    Pathway {
        id: it.id.as_str().into(),
        conditions: it.conditions.iter().map(|it| it.as_str().into()).collect(),
        routes,
        splits: figures::splits(requirements.iter().map(|it| &it.rule), ground.book).into(),
        requirements: requirements.into(),
    }
}

fn requirement(
    it: &authored::Rule,
    pathway: &authored::Pathway,
    ground: &Ground,
    place: &Place,
    desk: &mut Desk,
) -> Requirement {
    fields::check(
        &it.head(),
        &["id", "text"],
        &["routes", "sources"],
        place,
        desk,
    );
    if it.sources.is_empty() {
        desk.fault(place, Problem::NoSource);
    }
    if it.routes.as_ref().is_some_and(Vec::is_empty) {
        desk.fault(place, Problem::Unused("requirement"));
    }
    for (index, route) in it.routes.iter().flatten().enumerate() {
        let known = pathway.route.iter().map(|route| route.id.as_str());
        find(
            "route",
            known,
            route,
            &place.within("routes").within(index),
            desk,
        );
    }
    let sources = names::clauses(ground.book, &it.sources, &place.within("sources"), desk);
    let rule = ground.rule(it, place, desk);
    Requirement {
        id: it.id.as_str().into(),
        text: it.text.as_str().into(),
        sources: sources.into(),
        splits: figures::splits([&rule], ground.book).into(),
        facts: figures::facts(&rule, ground.book).into(),
        figures: figures::figures(&rule, ground.book).into(),
        rule,
    }
}
