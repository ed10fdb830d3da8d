//! A Yew hello-world: a choice that changes a word, and nothing else.

use yew::prelude::*;

/// Ids of the choice and of the word that it changes, by which the measuring script finds them.
const CHOICE: &str = "choice";
const WORD: &str = "word";

fn main() {
    yew::Renderer::<Hello>::new().render();
}

#[component(Hello)]
fn hello() -> Html {
    let chosen = use_state(|| false);
    let word = if *chosen { "yes" } else { "open" };
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |_: Event| chosen.set(true))
    };
    html! {
        <main>
            <label for={CHOICE}>{ "An answer" }</label>
            <select id={CHOICE} {onchange}>
                <option>{ "none" }</option>
                <option>{ "yes" }</option>
            </select>
            <p id={WORD}>{ word }</p>
        </main>
    }
}
