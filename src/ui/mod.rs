//! The page: what a visitor sees and does. It shows findings and states answers; it judges
//! nothing, holds no figure of the rules and words nothing itself.
//!
//! `context` gives components the session, the assessment and the texts; `address` keeps
//! the browser's address and history in step; `draft` is what stands in controls; `pages`
//! has one file a screen, `components` one a thing on it.

mod address;
mod app;
pub mod components;
pub mod context;
mod document;
pub mod draft;
pub mod pages;

pub use app::{App, Shown};
