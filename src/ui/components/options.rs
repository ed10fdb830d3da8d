//! A set of choices of which one holds: native radio buttons in large rows or in a grid.

use yew::prelude::*;

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choice {
    /// Its words.
    pub label: String,
    /// A smaller line below.
    pub note: &'static str,
}

impl From<&str> for Choice {
    fn from(label: &str) -> Self {
        Self {
            label: label.to_owned(),
            note: "",
        }
    }
}

/// The properties of [`Options`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Id of the first button and name of the set.
    pub id: String,
    /// Ids of what names the set.
    pub labelledby: String,
    /// Ids of help and error.
    #[prop_or_default]
    pub describedby: String,
    /// The choices.
    pub choices: Vec<Choice>,
    /// The one that holds.
    pub chosen: Option<usize>,
    /// Told which was chosen.
    pub on_choose: Callback<usize>,
    /// Short choices side by side.
    #[prop_or_default]
    pub grid: bool,
    /// Whether an error stands at the set.
    #[prop_or_default]
    pub invalid: bool,
    /// Fields that belong to the last choice and are open while it holds.
    #[prop_or_default]
    pub fields: Option<Html>,
}

/// A set of choices of which one holds.
#[component]
pub fn Options(props: &Props) -> Html {
    let Props {
        id,
        choices,
        chosen,
        on_choose,
        fields,
        ..
    } = props;
    let rows = choices.iter().enumerate().map(|(index, Choice { label, note })| {
        let own = if index == 0 { id.clone() } else { format!("{id}-{index}") };
        let on_choose = on_choose.clone();
        let onchange = move |_: Event| on_choose.emit(index);
        html! {
            <label key={index} class="option">
                <input class="option__button" type="radio" id={own} name={id.clone()} value={index.to_string()}
                    checked={*chosen == Some(index)} {onchange} />
                <span class="option__words">
                    <span class="option__label">{ label }</span>
                    if !note.is_empty() {
                        <span class="option__note">{ *note }</span>
                    }
                </span>
            </label>
        }
    });
    let open = chosen.is_some_and(|index| index + 1 == choices.len());
    html! {
        <div class={classes!("options", props.grid.then_some("options--grid"))}>
            <div class="options__set" role="radiogroup" aria-labelledby={props.labelledby.clone()}
                aria-describedby={described(&props.describedby)} aria-invalid={props.invalid.then_some("true")}>
                { for rows }
            </div>
            <div class="options__fields" hidden={!(open && fields.is_some())}>
                { fields.clone() }
            </div>
        </div>
    }
}

/// The attribute that names help and error, where there is any.
#[must_use]
pub(super) fn described(ids: &str) -> Option<String> {
    let ids = ids.trim();
    (!ids.is_empty()).then(|| ids.to_owned())
}
