//! The page's components in a real browser: every kind of question, the result, languages.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at what is wrong"
)]

#[path = "../src/text/packed.rs"]
mod packed;
#[path = "web/page.rs"]
mod page;
#[path = "support/editions.rs"]
mod support;
#[path = "web/turns.rs"]
mod turns;

#[path = "web/address.rs"]
mod address;
#[path = "web/certificates.rs"]
mod certificates;
#[path = "web/counsel.rs"]
mod counsel;
#[path = "web/device.rs"]
mod device;
#[path = "web/editions.rs"]
mod editions;
#[path = "web/languages.rs"]
mod languages;
#[path = "web/questions.rs"]
mod questions;
#[path = "web/result.rs"]
mod result;
#[path = "web/switches.rs"]
mod switches;
#[path = "web/take.rs"]
mod take;

use qadam::rulebook;
use qadam::text::{Catalog, Language};

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
