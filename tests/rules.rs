//! The rule book's pages: everything has one, and the address of each stays.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "rules/pages.rs"]
mod pages;
#[path = "rules/things.rs"]
mod things;
