//! Two things of one name.

use crate::pack::Problem;
use crate::pack::authored::{Authored, Pathway};
use crate::pack::desk::Desk;
use crate::pack::place::Place;

/// Notes every id that two things of a kind have, at the second of them.
pub(super) fn find(authored: &Authored, desk: &mut Desk) {
    let mut once = |kinds, file, list: &str, ids: Vec<&String>| {
        self::once(kinds, &Place::file(file).within(list), ids, desk);
    };
    let Authored {
        edition,
        facts,
        certificates,
        conversions,
        ..
    } = authored;
    let documents = edition.document.iter().map(|it| &it.id);
    once("documents", "edition.toml", "document", documents.collect());
    let tests = certificates.test.iter().map(|it| &it.id);
    once("tests", "certificates.toml", "test", tests.collect());
    let tables = authored.tables.table.iter().map(|it| &it.id);
    once("tables", "tables.toml", "table", tables.collect());
    let clauses = authored.sources.clause.iter().map(|it| &it.id);
    once("clauses", "sources.toml", "clause", clauses.collect());
    let conflicts = authored.conflicts.conflict.iter().map(|it| &it.id);
    once(
        "contradictions",
        "conflicts.toml",
        "conflict",
        conflicts.collect(),
    );
    let ids = conversions.conversion.iter().map(|it| &it.id);
    once(
        "conversions",
        "conversions.toml",
        "conversion",
        ids.collect(),
    );
    let reports = conversions.report.iter().map(|it| &it.id);
    once("reports", "conversions.toml", "report", reports.collect());
    guidance(authored, &mut once);
    once(
        "facts",
        "facts.toml",
        "fact",
        facts.fact.iter().map(|it| &it.id).collect(),
    );
    for (index, fact) in facts.fact.iter().enumerate() {
        let parts = Place::item("facts.toml", "", "fact", index).within("parts");
        self::once("parts", &parts, fact.parts.iter().map(|it| &it.id), desk);
    }
    for (index, list) in authored.papers.checklist.iter().enumerate() {
        let papers = Place::item("papers.toml", "", "checklist", index).within("paper");
        self::once("papers", &papers, list.paper.iter().map(|it| &it.id), desk);
    }
    authored
        .pathways
        .iter()
        .for_each(|(file, pathway)| routes(pathway, file, desk));
}

/// Dates, papers, remarks, programmes and contacts.
fn guidance<'a>(
    authored: &'a Authored,
    once: &mut impl FnMut(&'static str, &'static str, &str, Vec<&'a String>),
) {
    let Authored {
        dates,
        papers,
        remarks,
        programmes,
        contacts,
        ..
    } = authored;
    let windows = dates.window.iter().map(|it| &it.id);
    once("windows", "dates.toml", "window", windows.collect());
    let lists = papers.checklist.iter().map(|it| &it.id);
    once("checklists", "papers.toml", "checklist", lists.collect());
    let remarks = remarks.remark.iter().map(|it| &it.id);
    once("remarks", "remarks.toml", "remark", remarks.collect());
    let ids = programmes.programme.iter().map(|it| &it.id);
    once("programmes", "programmes.toml", "programme", ids.collect());
    let file = "contacts.toml";
    let premises = contacts.premises.iter().map(|it| &it.id);
    once("premises", file, "premises", premises.collect());
    let ids = contacts.contact.iter().map(|it| &it.id);
    once("contacts", file, "contact", ids.collect());
    let doubts = contacts.doubt.iter().map(|it| &it.id);
    once("doubts", file, "doubt", doubts.collect());
}

/// Routes of one pathway, and requirements that stand in one route.
fn routes(pathway: &Pathway, file: &str, desk: &mut Desk) {
    let routes = pathway.route.iter().map(|it| &it.id);
    once("routes", &Place::file(file).within("route"), routes, desk);
    for route in &pathway.route {
        let own = pathway
            .requirement
            .iter()
            .enumerate()
            .filter(|(_, it)| it.stands_in(route));
        let mut seen = Vec::new();
        for (index, it) in own {
            if seen.contains(&&it.id) {
                let place = Place::item(file, &it.id, "requirement", index);
                desk.fault(&place, Problem::Duplicate("requirements of one route"));
            }
            seen.push(&it.id);
        }
    }
}

/// Notes every id of a list that stands in it before.
fn once<'i>(
    kinds: &'static str,
    list: &Place,
    ids: impl IntoIterator<Item = &'i String>,
    desk: &mut Desk,
) {
    let mut seen = Vec::new();
    for (index, id) in ids.into_iter().enumerate() {
        if seen.contains(&id) {
            desk.fault(&list.within(index).named(id), Problem::Duplicate(kinds));
        }
        seen.push(id);
    }
}
