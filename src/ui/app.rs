//! The whole page: header, one screen, footer.

use yew::prelude::*;

use super::address::{self, use_address};
use super::components::{Announcer, Footer, Header, Notices};
use super::context::{SessionProvider, use_session};
use super::document::use_document;
use super::pages::{Question, Result, Start};
use crate::rulebook;
use crate::session::Screen;

/// The page, with the session that its address holds.
#[component]
pub fn App() -> Html {
    let start = use_memo((), |()| address::read());
    html! {
        <SessionProvider start={(*start).clone()}>
            <Frame />
        </SessionProvider>
    }
}

#[component]
fn Frame() -> Html {
    use_address();
    use_document();
    html! {
        <div class="page">
            <Header />
            <main class="page__main" id="main">
                <Notices />
                <Shown />
            </main>
            <Footer />
            <Announcer />
        </div>
    }
}

/// The screen of the session. It is one keyed child: it goes as a whole, and its
/// half-typed answers with it.
#[component]
pub fn Shown() -> Html {
    let session = use_session();
    let path = |place: &str, question| format!("{place}/{}", rulebook().question_path(question));
    let screen = match session.screen {
        Screen::Start => html! { <Start key="start" /> },
        Screen::Ask(question) => {
            html! { <Question key={path("ask", question)} {question} changing=false /> }
        }
        Screen::Change(question) => {
            html! { <Question key={path("change", question)} {question} changing=true /> }
        }
        Screen::Result => html! { <Result key="result" /> },
    };
    html! { <div class="page__screen">{ screen }</div> }
}
