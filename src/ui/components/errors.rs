//! What keeps an answer from being taken: a summary with links, and a line at each field.
//! Said only when the student goes on, in words of what is expected.

use yew::prelude::*;

use super::editor::Asking;
use super::icon::{Shape, icon};
use crate::rulebook::{Amount, Scale};
use crate::text::{Catalog, phrase};
use crate::ui::document;
use crate::ui::draft::{Fault, Field, Reason};
use crate::ui::element::{el, item, list, named, plain, words};

/// The faults of an answer, each with a link to its field.
pub(crate) fn summary(asking: &Asking, shown: bool) -> Html {
    let mut links = Vec::new();
    for fault in &asking.faults {
        let link = document::jump(
            "",
            fault.field.id(),
            words((asking.editor.tell)(asking, *fault)),
        );
        links.push(item("li", fault.field.id().into(), link));
    }
    let title = "errors-title";
    html! {
        <div class="errors" hidden={!shown} id="errors" role="group" tabindex="-1" aria-labelledby={title}>
            { named("p", "errors__title", title.to_owned(), asking.desk.text("error.title")) }
            { el("ul", "errors__list", list(links)) }
        </div>
    }
}

/// The fault of one field, said at the field. Its id is the field's with `-error`.
pub(super) fn field_error(asking: &Asking, field: Field) -> Html {
    let said = match asking.faults.iter().find(|fault| fault.field == field) {
        Some(fault) => (asking.editor.tell)(asking, *fault),
        None => String::new(),
    };
    html! {
        <div class="field-error" id={error_id(field)} hidden={said.is_empty()}>
            { icon(Shape::Cross) }
            { plain("span", words(said)) }
        </div>
    }
}

/// The id of the line that tells a field's fault.
pub(super) fn error_id(field: Field) -> String {
    field.id() + "-error"
}

/// What is wrong with a field, and what is expected of it.
pub(super) fn told(asking: &Asking, fault: Fault) -> String {
    let (desk, catalog) = (asking.desk, asking.desk.catalog);
    match (fault.reason, fault.field) {
        (Reason::Choose, field) => desk
            .say(match field {
                Field::Language => "error.language",
                Field::Level | Field::Result => "error.level",
                Field::Test => "error.test",
                _ => "error.choose",
            })
            .to_owned(),
        (Reason::Number(scale), Field::Part(part)) => {
            let name = phrase::part_name(catalog, desk.book, asking.question.fact, part);
            [name, ": ", &expected(catalog, "error.part", scale)].concat()
        }
        (Reason::Number(scale), _) => expected(catalog, "error.number", scale),
    }
}

/// Which numbers are expected, by how far apart they stand.
pub(crate) fn expected(catalog: &Catalog, key: &str, scale: Scale) -> String {
    let form = match scale.step {
        Amount(1) => ".hundredths",
        Amount(100) => ".whole",
        _ => ".steps",
    };
    let [least, greatest, step] =
        [scale.least, scale.greatest, scale.step].map(|amount| catalog.amount(amount));
    let values = [
        ("least", &*least),
        ("greatest", &*greatest),
        ("step", &*step),
    ];
    catalog.fill(&[key, form].concat(), &values)
}
