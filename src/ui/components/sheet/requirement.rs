//! One requirement on the printed sheet: how it stands, what is asked, what was stated, and
//! by which clauses.

use yew::prelude::*;

use super::{add, line};
use crate::engine::RequirementFinding;
use crate::rulebook::{PathwayId, Value};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses::place;
use crate::ui::components::icon::icon;
use crate::ui::element::{all, el, item, plain, text, words};

/// More certificates than these stand among the answers alone.
const FEW: usize = 4;

/// One requirement.
pub(super) fn requirement(desk: &Desk, pathway: PathwayId, found: &RequirementFinding) -> Html {
    let (catalog, book) = (desk.catalog, desk.book);
    let requirement = &book.pathways[pathway.index()].requirements[found.requirement];
    let settled = found.interval.settled();
    let head = [
        icon(settled.into()),
        plain("h3", text(phrase::requirement_title(catalog, requirement))),
        plain("span", text(phrase::status(catalog, settled))),
    ];
    let (mut stated, mut clauses, mut before) = (String::new(), String::new(), None);
    for &fact in &requirement.facts {
        let value = match desk.session.answers.get(fact) {
            None => continue,
            Some(Value::Certificates(them)) if them.len() > FEW => {
                desk.say("sheet.above").to_owned()
            }
            Some(value) => phrase::value(catalog, book, fact, value),
        };
        let name = phrase::fact_name(catalog, book, fact);
        add(&mut stated, &[name, ": ", &value].concat());
    }
    for &id in &requirement.sources {
        add(&mut clauses, &place(desk, id, &mut before));
    }
    let asked = phrase::asked(catalog, book, requirement);
    let parts = [
        el("div", "sheet__row-head", all(head)),
        plain("p", words([&asked, " "].concat())),
        line(desk, "result.stated", stated),
        line(desk, "result.clauses", clauses),
    ];
    item("li", found.requirement.into(), all(parts))
}
