//! Whom to ask, and about what.

use super::pathway_name;
use crate::rulebook::{Contact, Doubt, Hours, PathwayId, Premises, Rulebook};
use crate::text::Catalog;

/// Who a contact is.
#[must_use]
pub fn contact_name(catalog: &Catalog, contact: &Contact) -> &'static str {
    catalog.text_of(&["contact.", &contact.id, ".name"])
}

/// What a contact is for.
#[must_use]
pub fn contact_for(catalog: &Catalog, contact: &Contact) -> &'static str {
    catalog.text_of(&["contact.", &contact.id, ".for"])
}

/// The address of premises; perhaps empty.
#[must_use]
pub fn address(catalog: &Catalog, premises: &Premises) -> &'static str {
    catalog.text_of(&["premises.", &premises.id])
}

/// Opening hours: `Monday–Friday, 9:00–18:00, break 13:00–14:00`.
#[must_use]
pub fn hours(catalog: &Catalog, hours: &Hours) -> String {
    let weekday = |day: u8| catalog.text_of(&["weekday.", &day.to_string()]);
    let [first, last] = hours.days;
    let days = [weekday(first), "–", weekday(last)].concat();
    let ([from, to], [pause_from, pause_to]) = (&hours.open, &hours.pause);
    let values = [
        ("days", days.as_str()),
        ("from", from),
        ("to", to),
        ("pause-from", pause_from),
        ("pause-to", pause_to),
    ];
    catalog.fill("contacts.times", &values)
}

/// What to ask.
#[must_use]
pub fn doubt(catalog: &Catalog, doubt: &Doubt) -> &'static str {
    catalog.text_of(&["doubt.", &doubt.id])
}

/// The subject of a mail about something in a pathway.
#[must_use]
pub fn subject(catalog: &Catalog, book: &Rulebook, pathway: PathwayId, about: &Doubt) -> String {
    let pathway = pathway_name(catalog, book, pathway);
    let values = [("pathway", pathway), ("doubt", doubt(catalog, about))];
    catalog.fill("contacts.subject", &values)
}
