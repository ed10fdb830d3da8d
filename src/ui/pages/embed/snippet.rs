//! Code to copy.

use yew::prelude::*;

use crate::ui::element::{all, button, el};
use crate::ui::{Desk, browser, document};

/// The properties of [`Snippet`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) desk: Desk,
    /// The key of its texts, such as `embed.bare`.
    pub(super) kind: &'static str,
    pub(super) code: String,
}

/// A component, since it remembers how copying went.
#[component]
pub(super) fn Snippet(Props { desk, kind, code }: &Props) -> Html {
    let went = use_state(|| None::<(String, &'static str)>);
    let said = went.as_ref().filter(|(about, _)| about == code);
    let said = said.map_or("", |(_, key)| desk.say(key));
    let id = kind.replace('.', "-");
    let copy = {
        let (code, id, went) = (code.clone(), id.clone(), went.setter());
        Callback::from(move |_: MouseEvent| {
            let (about, id, went) = (code.clone(), id.clone(), went.clone());
            let done = Callback::from(move |done| {
                let key = if done {
                    "embed.copied"
                } else {
                    "embed.refused"
                };
                went.set(Some((about.clone(), key)));
                if !done {
                    document::focus(&id);
                }
            });
            browser::copy(&code, done);
        })
    };
    let onfocus = |event: FocusEvent| event.target().iter().for_each(|it| browser::select(it));
    let about = [kind, "-text"].concat();
    let parts = [
        html! { <label class="field__label" for={id.clone()}>{ desk.text(kind) }</label> },
        el("p", "field__hint", desk.text(&about)),
        html! {
            <textarea class="field__input embed__snippet" {id} readonly=true spellcheck="false" rows="5"
                value={code.clone()} {onfocus} />
        },
        el(
            "div",
            "actions",
            button(
                "button button--second",
                false,
                copy,
                desk.text("embed.copy"),
            ),
        ),
        html! { <p role="status">{ said }</p> },
    ];
    el("div", "field embed__one", all(parts))
}
