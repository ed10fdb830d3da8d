//! The shapes in which people write the rules: one struct a TOML table.

mod facts;
mod guidance;
mod pathways;
mod sources;

pub(super) use facts::{Certificates, Fact, Facts, Part, Table, Tables, Test};
pub(super) use guidance::{
    Checklist, Contact, Contacts, Dates, Doubt, Paper, Papers, Premises, Programmes, Remarks, Term,
    Window,
};
pub(super) use pathways::{Pathway, Rule, Rules};
pub(super) use sources::{
    Block, Conflict, Conflicts, Conversion, Conversions, Edition, Note, Sources,
};

use std::path::Path;

use super::Problem;
use super::desk::Desk;
use super::place::Place;

/// All files of one edition.
pub(super) struct Authored {
    pub(super) edition: Edition,
    pub(super) facts: Facts,
    pub(super) certificates: Certificates,
    pub(super) tables: Tables,
    pub(super) conversions: Conversions,
    pub(super) sources: Sources,
    pub(super) conflicts: Conflicts,
    pub(super) rules: Rules,
    pub(super) dates: Dates,
    pub(super) papers: Papers,
    pub(super) remarks: Remarks,
    pub(super) programmes: Programmes,
    pub(super) contacts: Contacts,
    /// File name and contents, in the order of the edition.
    pub(super) pathways: Vec<(String, Pathway)>,
}

/// Reads all files of a folder; `None`, with the faults on the desk, where one is unreadable.
pub(super) fn read(folder: &Path, desk: &mut Desk) -> Option<Authored> {
    let edition: Option<Edition> = desk.read(folder, "edition.toml");
    let facts = desk.read(folder, "facts.toml");
    let certificates = desk.read(folder, "certificates.toml");
    let tables = desk.read(folder, "tables.toml");
    let conversions = desk.read(folder, "conversions.toml");
    let sources = desk.read(folder, "sources.toml");
    let conflicts = desk.read(folder, "conflicts.toml");
    let rules = desk.read(folder, "rules.toml");
    let dates = desk.read(folder, "dates.toml");
    let papers = desk.read(folder, "papers.toml");
    let remarks = desk.read(folder, "remarks.toml");
    let programmes = desk.read(folder, "programmes.toml");
    let contacts = desk.read(folder, "contacts.toml");
    let names = edition.iter().flat_map(|edition| &edition.pathways);
    let files: Vec<String> = names.map(|name| format!("pathways/{name}.toml")).collect();
    if edition.is_some() {
        strangers(folder, &files, desk);
    }
    let pathways: Vec<Option<(String, Pathway)>> = files
        .into_iter()
        .map(|file| desk.read(folder, &file).map(|pathway| (file, pathway)))
        .collect();
    Some(Authored {
        edition: edition?,
        facts: facts?,
        certificates: certificates?,
        tables: tables?,
        conversions: conversions?,
        sources: sources?,
        conflicts: conflicts?,
        rules: rules?,
        dates: dates?,
        papers: papers?,
        remarks: remarks?,
        programmes: programmes?,
        contacts: contacts?,
        pathways: pathways.into_iter().collect::<Option<_>>()?,
    })
}

/// Notes every pathway that lies in the folder and that the edition does not name.
fn strangers(folder: &Path, files: &[String], desk: &mut Desk) {
    let Ok(entries) = folder.join("pathways").read_dir() else {
        return;
    };
    for entry in entries.flatten() {
        let file = format!("pathways/{}", entry.file_name().display());
        if !files.contains(&file) {
            desk.fault(&Place::file(&file), Problem::Unused("pathway"));
        }
    }
}
