//! The page: what a visitor sees and does. It shows findings and states answers; it judges
//! nothing, holds no figure of the rules and words nothing itself.
//!
//! Few components hold state: `App` the session, a question its draft, the result what it has
//! found, how the link was taken away, and what is offered beside, the counselling page what was
//! before and what stands in its rows. All else are plain functions from a [`Desk`] to
//! [`yew::Html`]: a component costs the first load some 300 bytes of brotli wherever one is
//! defined, a function costs what it draws.
//!
//! `desk` is what every function can reach; `address` keeps the browser's address and
//! history in step; `document` its title, language, look and focus; `browser` is what it does
//! beside; `device` is what stays there, `offline` the worker that keeps the page's files; `frame`
//! tells the host of a frame what happens; `spot` is where a reader stood; `texts` are those that
//! have come, `later` the views that
//! follow; `draft` is what stands in controls; `element` is what views are put together from;
//! `pages` has one file a screen, `components` one a thing on it.

mod address;
mod app;
mod browser;
mod components;
mod desk;
mod device;
mod document;
pub mod draft;
mod element;
mod frame;
mod later;
mod offline;
mod pages;
mod spot;
#[cfg(feature = "still")]
pub mod still;
mod texts;

pub use app::{App, Props, screen};
pub use desk::Desk;
pub use later::Later;
#[cfg(not(feature = "split"))]
pub use later::views;
pub use texts::catalog;
