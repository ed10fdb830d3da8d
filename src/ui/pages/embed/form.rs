//! What is wanted of a frame, as controls.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::embed::{Accent, Theme, Wish};
use crate::rulebook::PathwayId;
use crate::text::{Language, phrase};
use crate::ui::element::{all, el, list, text, words};
use crate::ui::{Desk, browser};

/// The colour that the page has by itself, until another is chosen.
const OWN: &str = "#b5472f";

/// The controls. Told what is wanted with each change.
pub(super) fn form(desk: &Desk, wish: &Wish, change: &Callback<Wish>) -> Html {
    let mut pathways = Vec::new();
    for id in desk.book.pathway_ids() {
        pathways.push(pathway(desk, wish, change, id));
    }
    let tick = |checked: bool, key: &str, next: Wish| {
        let change = change.clone();
        let onchange = move |_: Event| change.emit(next.clone());
        let name = el("span", "option__words", desk.text(key));
        html! {
            <label key={key.to_owned()} class="option">
                <input class="option__button" type="checkbox" {checked} {onchange} />
                { name }
            </label>
        }
    };
    let accent = (wish.accent.is_none()).then(|| Accent::read(OWN)).flatten();
    let ticks = [
        tick(
            wish.accent.is_some(),
            "embed.own-colour",
            Wish {
                accent,
                ..wish.clone()
            },
        ),
        colour(desk, wish, change),
        tick(
            wish.verdicts,
            "embed.verdicts",
            Wish {
                verdicts: !wish.verdicts,
                ..wish.clone()
            },
        ),
    ];
    let parts = [
        html! {
            <fieldset class="embed__pathways">
                <legend class="field__label">{ desk.text("embed.pathways") }</legend>
                <p class="field__hint">{ desk.text("embed.pathways-hint") }</p>
                <div class="options__set">{ list(pathways) }</div>
            </fieldset>
        },
        el(
            "div",
            "embed__choices",
            all([
                programmes(desk, wish, change),
                languages(desk, wish, change),
                themes(desk, wish, change),
                list(ticks.into()),
            ]),
        ),
    ];
    el("div", "embed__form", all(parts))
}

fn pathway(desk: &Desk, wish: &Wish, change: &Callback<Wish>, id: PathwayId) -> Html {
    let held = wish.pathways.contains(&id);
    let (wish, change) = (wish.clone(), change.clone());
    let onchange = move |_: Event| {
        let mut next = wish.clone();
        next.pathways.retain(|other| *other != id);
        if !held {
            crate::order::put(&mut next.pathways, id);
        }
        change.emit(next);
    };
    let name = text(phrase::pathway_name(desk.catalog, desk.book, id));
    html! {
        <label key={id.index()} class="option">
            <input class="option__button" type="checkbox" checked={held} {onchange} />
            { el("span", "option__words", name) }
        </label>
    }
}

fn programmes(desk: &Desk, wish: &Wish, change: &Callback<Wish>) -> Html {
    let mut names = vec![desk.say("embed.programme-none").to_owned()];
    for it in &desk.book.programmes {
        names.push([&*it.id, " ", phrase::programme_name(desk.catalog, it)].concat());
    }
    let (wish, change) = (wish.clone(), change.clone());
    let chosen = wish.programme.map_or(0, |it| it + 1);
    select(desk, "embed.programme", names, chosen, move |index| {
        let programme = index.checked_sub(1);
        change.emit(Wish {
            programme,
            ..wish.clone()
        });
    })
}

fn languages(desk: &Desk, wish: &Wish, change: &Callback<Wish>) -> Html {
    let mut names = vec![desk.say("embed.language-none").to_owned()];
    for it in Language::ALL {
        names.push(
            desk.catalog
                .text_of(&["app.language-", it.code()])
                .to_owned(),
        );
    }
    let (wish, change) = (wish.clone(), change.clone());
    let chosen = wish.language.map_or(0, |it| it as usize + 1);
    select(desk, "embed.language", names, chosen, move |index| {
        let language = Language::ALL.get(index.wrapping_sub(1)).copied();
        change.emit(Wish {
            language,
            ..wish.clone()
        });
    })
}

fn themes(desk: &Desk, wish: &Wish, change: &Callback<Wish>) -> Html {
    const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];
    let names = ["embed.theme-none", "embed.theme-light", "embed.theme-dark"];
    let names = names.map(|key| desk.say(key).to_owned()).into();
    let (wish, change) = (wish.clone(), change.clone());
    let chosen = THEMES.iter().position(|it| wish.theme == Some(*it));
    let chosen = chosen.map_or(0, |it| it + 1);
    select(desk, "embed.theme", names, chosen, move |index| {
        let theme = THEMES.get(index.wrapping_sub(1)).copied();
        change.emit(Wish {
            theme,
            ..wish.clone()
        });
    })
}

/// The site's own colour, while it is wanted.
fn colour(desk: &Desk, wish: &Wish, change: &Callback<Wish>) -> Html {
    let value = wish.accent.map_or_else(|| OWN.to_owned(), Accent::css);
    let hidden = wish.accent.is_none();
    let (wish, change) = (wish.clone(), change.clone());
    let onchange = move |event: Event| {
        let value = value_of(event.target_dyn_into())
            .as_string()
            .unwrap_or_default();
        let accent = Accent::read(&value);
        change.emit(Wish {
            accent,
            ..wish.clone()
        });
    };
    html! {
        <div key="colour" class="field" {hidden}>
            <label class="field__label" for="embed-colour">{ desk.text("embed.colour") }</label>
            <input class="field__input embed__colour" type="color" id="embed-colour" {value} {onchange} />
        </div>
    }
}

/// A labelled list of which one holds. Told the index of which is chosen.
fn select(
    desk: &Desk,
    key: &'static str,
    names: Vec<String>,
    chosen: usize,
    tell: impl Fn(usize) + 'static,
) -> Html {
    let id = key.replace('.', "-");
    let mut options = Vec::new();
    for (index, name) in names.into_iter().enumerate() {
        options.push(html! {
            <option key={index} value={index.to_string()} selected={index == chosen}>{ words(name) }</option>
        });
    }
    let onchange = move |event: Event| {
        let index = value_of(event.target_dyn_into()).as_string();
        tell(index.and_then(|it| it.parse().ok()).unwrap_or_default());
    };
    html! {
        <div class="field">
            <label class="field__label" for={id.clone()}>{ desk.text(key) }</label>
            <select class="field__input" {id} {onchange}>{ list(options) }</select>
        </div>
    }
}

/// What stands in a control.
fn value_of(control: Option<HtmlElement>) -> wasm_bindgen::JsValue {
    control.map_or(wasm_bindgen::JsValue::UNDEFINED, |it| {
        browser::get(it.unchecked_ref(), "value")
    })
}
