//! A dialog above the page. The browser holds focus in it, closes it by Escape and gives focus
//! back.

use yew::prelude::*;

use crate::ui::element::{all, goal, list};
use crate::ui::{Desk, browser};

/// A dialog; told when it was closed.
pub(super) fn dialog(
    desk: &Desk,
    id: &'static str,
    title: &str,
    open: bool,
    on_close: &Callback<()>,
    inside: Html,
) -> Html {
    html! {
        <Dialog {id} {open} title={desk.say(title)} close={desk.say("counsel.close")}
            on_close={on_close.clone()}>{ inside }</Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    id: &'static str,
    title: &'static str,
    close: &'static str,
    open: bool,
    on_close: Callback<()>,
    children: Html,
}

/// A component, since it is opened by a call rather than by an attribute.
#[component]
fn Dialog(props: &Props) -> Html {
    let node = use_node_ref();
    use_effect_with(props.open, {
        let node = node.clone();
        move |open| {
            if let Some(node) = node.get() {
                if *open {
                    browser::show_modal(&node);
                } else {
                    browser::close(&node);
                }
            }
        }
    });
    let (told, pressed) = (props.on_close.clone(), props.on_close.clone());
    let onclose = move |_: Event| told.emit(());
    let onclick = move |_: MouseEvent| pressed.emit(());
    let title = [props.id, "-title"].concat();
    let inside = [
        goal("h2", "dialog__title", title.clone(), props.title.into()),
        list(vec![props.children.clone()]),
        html! {
            <button type="button" class="button button--second dialog__close" {onclick}>{ props.close }</button>
        },
    ];
    html! {
        <dialog class={["dialog dialog--", props.id].concat()} id={props.id} ref={node} {onclose}
            aria-labelledby={title}>{ all(inside) }</dialog>
    }
}
