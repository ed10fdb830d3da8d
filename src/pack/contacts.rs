//! Contacts, where they are found, and what each is asked.

use super::Problem;
use super::authored::{self, Authored};
use super::desk::Desk;
use super::names::{self, find};
use super::place::Place;
use super::rules::Ground;
use crate::rulebook::{Contact, ContactId, Doubt, Hours, PathwayId, Premises, Rulebook, byte};

const FILE: &str = "contacts.toml";

/// Reads premises, contacts and doubts into the rule book.
pub(super) fn all(authored: &Authored, book: &mut Rulebook, desk: &mut Desk) {
    let written = &authored.contacts;
    let premises = written.premises.iter().enumerate();
    let premises = premises.map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "premises", index);
        Premises {
            id: it.id.as_str().into(),
            hours: hours(it, &place, desk),
        }
    });
    book.premises = premises.collect();
    let contacts = written.contact.iter().enumerate();
    let contacts = contacts.map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "contact", index);
        contact(it, &Ground { authored, book }, &place, desk)
    });
    book.contacts = contacts.collect();
    let doubts = written.doubt.iter().enumerate();
    let doubts = doubts.filter_map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "doubt", index);
        doubt(it, &Ground { authored, book }, &place, desk)
    });
    book.doubts = doubts.collect();
    for (index, id) in authored.edition.pathways.iter().enumerate() {
        let general = |it: &&authored::Doubt| it.requirements.is_empty() && it.conflicts.is_empty();
        let mut general = written.doubt.iter().filter(general);
        if !general.any(|it| it.pathways.contains(id)) {
            let place = Place::file("edition.toml").within("pathways").within(index);
            desk.fault(&place.named(id), Problem::NobodyAsked);
        }
    }
}

fn hours(it: &authored::Premises, place: &Place, desk: &mut Desk) -> Hours {
    let mut wrong = |field: &str, kind, text: &str| {
        let problem = Problem::Malformed(kind, text.to_owned());
        desk.fault(&place.within(field), problem);
    };
    let weekday = |text: &str| text.parse::<u8>().ok().filter(|day| (1..=7).contains(day));
    let days = it.days.split_once("..");
    let days = days.and_then(|(first, last)| Some([weekday(first)?, weekday(last)?]));
    let days = days.filter(|[first, last]| first < last);
    if days.is_none() {
        wrong("days", "run of weekdays", &it.days);
    }
    let mut times = |field: &str, text: &str| {
        let ends = text.split_once("..");
        let ends = ends.filter(|(from, to)| minute(from).is_some() && minute(from) < minute(to));
        if ends.is_none() {
            wrong(field, "run of times", text);
        }
        ends.map_or_else(Default::default, |(from, to)| [from.into(), to.into()])
    };
    Hours {
        days: days.unwrap_or([1, 1]),
        open: times("open", &it.open),
        pause: times("pause", &it.pause),
    }
}

/// The minute of a time of day written `9:00`.
fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str, below: u16| text.parse::<u16>().ok().filter(|it| *it < below);
    let shape = hour.len() <= 2 && minute.len() == 2;
    shape.then_some(number(hour, 24)? * 60 + number(minute, 60)?)
}

fn contact(it: &authored::Contact, ground: &Ground, place: &Place, desk: &mut Desk) -> Contact {
    let Ground { authored, book } = ground;
    let grounds = ("contact", it.pathways.as_slice(), it.sources.as_slice());
    let (pathways, sources) = names::ground(authored, book, grounds, place, desk);
    let text = |it: &Option<String>| it.as_deref().map(Into::into);
    let is_mail = |mail: &&String| mail.contains('@') && !mail.contains(char::is_whitespace);
    if let Some(mail) = it.mail.as_ref().filter(|mail| !is_mail(mail)) {
        let problem = Problem::Malformed("address for mail", mail.clone());
        desk.fault(&place.within("mail"), problem);
    }
    if let Some([_, address]) = &it.web
        && !address.starts_with("https://")
    {
        let problem = Problem::Malformed("address on the web", address.clone());
        desk.fault(&place.within("web"), problem);
    }
    let premises = it.premises.as_ref().and_then(|name| {
        let known = book.premises.iter().map(|premises| &*premises.id);
        find("premises", known, name, &place.within("premises"), desk)
    });
    Contact {
        id: it.id.as_str().into(),
        pathways: pathways.into(),
        applies: ground.condition(it.r#if.as_ref(), place, desk),
        sources: sources.into(),
        premises: premises.map(byte),
        mail: text(&it.mail),
        extension: text(&it.extension),
        phones: it.phones.iter().map(|it| it.as_str().into()).collect(),
        web: it
            .web
            .as_ref()
            .map(|web| web.each_ref().map(|part| part.as_str().into())),
    }
}

fn doubt(it: &authored::Doubt, ground: &Ground, place: &Place, desk: &mut Desk) -> Option<Doubt> {
    let Ground { authored, book } = ground;
    let known = book.contacts.iter().map(|contact| &*contact.id);
    let contact = find(
        "contact",
        known,
        &it.contact,
        &place.within("contact"),
        desk,
    );
    let pathways = names::pathways(authored, "doubt", &it.pathways, place, desk);
    let own = |id: &PathwayId| &book.pathways[id.index()].requirements;
    let requirements: Vec<&str> = pathways
        .iter()
        .flat_map(own)
        .map(|requirement| &*requirement.id)
        .collect();
    for (index, name) in it.requirements.iter().enumerate() {
        let place = place.within("requirements").within(index);
        find(
            "requirement",
            requirements.iter().copied(),
            name,
            &place,
            desk,
        );
    }
    let conflicts = it.conflicts.iter().enumerate();
    let conflicts = conflicts.filter_map(|(index, name)| {
        let place = place.within("conflicts").within(index);
        names::conflict(book, name, &place, desk)
    });
    Some(Doubt {
        id: it.id.as_str().into(),
        conflicts: conflicts.collect(),
        contact: ContactId::from(contact?),
        pathways: pathways.into(),
        requirements: it
            .requirements
            .iter()
            .map(|it| it.as_str().into())
            .collect(),
    })
}
