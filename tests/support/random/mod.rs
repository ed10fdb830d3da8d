//! Deterministic random applicants for tests, every one of them valid against the contract.
//!
//! Values crowd around the thresholds of the rules and the ends of the scales, and some KT and
//! exams are tuned to a total of about 75, but every value of every scale can come up. How much is
//! stated differs by applicant, from nearly nothing to everything. Whole numbers are now and then
//! written as 3.0, which the contract allows. Nothing of the program is used or known here.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

mod certificates;
mod draw;
mod exams;
mod languages;

use serde_json::{Map, Value, json};

use certificates::certificates;
use draw::{below, between, chance, near, pick, whole, word_or};
use exams::{doctoral_exam, gmat, gre, kt};
use languages::{LEVELS, some_language};

pub use draw::Rng;

/// A valid applicant.
pub fn applicant(rng: &mut impl FnMut() -> u64) -> Value {
    // How much is stated, in percent.
    let density = pick(rng, &[3, 15, 35, 55, 75, 90, 97, 100]);
    let mut all = Map::new();
    if chance(rng, 10) {
        all.insert("id".into(), json!(format!("r{}", below(rng, 100_000))));
    }
    if chance(rng, density) {
        let value = if chance(rng, 65) { "kz" } else { "foreign" };
        all.insert("citizenship".into(), json!(value));
    }
    if chance(rng, density) {
        let stages = ["bachelor-student", "bachelor", "master-student", "master"];
        all.insert("education".into(), json!(pick(rng, &stages)));
    }
    if chance(rng, density) {
        let last = pick(rng, &[8, 8, 8, 12]);
        let semester = between(rng, 1, last);
        all.insert("semester".into(), whole(rng, semester));
    }
    if chance(rng, density) {
        let hundredths = near(rng, 0, 400, 1, &[297, 297, 297, 300, 350]);
        all.insert("gpa".into(), json!(f64::from(hundredths) / 100.0));
    }
    if chance(rng, density) {
        let months = near(rng, 0, 720, 1, &[9, 9, 12]);
        all.insert("work_months".into(), whole(rng, months));
    }
    if chance(rng, density) {
        all.insert("certificates".into(), certificates(rng));
    }
    if chance(rng, density) {
        let value = if chance(rng, 25) {
            json!("not-taken")
        } else {
            json!({"language": some_language(rng), "level": pick(rng, &LEVELS)})
        };
        all.insert("tou_test".into(), value);
    }
    nested(rng, density, &mut all);
    if chance(rng, density) {
        all.insert("kaztest".into(), json!(chance(rng, 60)));
    }
    if chance(rng, density) {
        all.insert("kt".into(), kt(rng));
    }
    if chance(rng, density) {
        all.insert("doctoral_exam".into(), doctoral_exam(rng));
    }
    if chance(rng, density) {
        let points = near(rng, 0, 100, 1, &[75]);
        let value = word_or(rng, 25, "not-taken", points);
        all.insert("itp_additional_test".into(), value);
    }
    if chance(rng, density) {
        all.insert("gre".into(), gre(rng));
    }
    if chance(rng, density) {
        all.insert("gmat".into(), gmat(rng));
    }
    if chance(rng, density) {
        let months = near(rng, 0, 720, 1, &[36]);
        let value = word_or(rng, 50, "none", months);
        all.insert("military_service_months_ago".into(), value);
    }
    if chance(rng, density) {
        let years = near(rng, 0, 60, 1, &[5, 1]);
        all.insert("leadership_years".into(), whole(rng, years));
    }
    if chance(rng, density) {
        let years = near(rng, 0, 60, 1, &[10, 1]);
        all.insert("specialty_years".into(), whole(rng, years));
    }
    if chance(rng, density) {
        let years = near(rng, 0, 60, 1, &[5]);
        let value = word_or(rng, 60, "none", years);
        all.insert("english_degree_years_ago".into(), value);
    }
    Value::Object(all)
}

/// The objects whose parts may be absent, each by itself; the object may then be empty.
fn nested(rng: &mut impl FnMut() -> u64, density: u64, all: &mut Map<String, Value>) {
    let part = density.max(50);
    if chance(rng, density) {
        let mut host = Map::new();
        if chance(rng, part) {
            host.insert("language".into(), json!(some_language(rng)));
        }
        if chance(rng, part) {
            host.insert("letter".into(), json!(chance(rng, 25)));
        }
        all.insert("host".into(), Value::Object(host));
    }
    if chance(rng, density) {
        let mut target = Map::new();
        if chance(rng, part) {
            let fields = [
                "pedagogical",
                "languages",
                "humanities",
                "social",
                "natural",
                "ict",
                "engineering",
                "business",
                "business",
                "business",
                "other",
            ];
            target.insert("field".into(), json!(pick(rng, &fields)));
        }
        if chance(rng, part) {
            target.insert("instruction".into(), json!(pick(rng, &["kk", "ru", "en"])));
        }
        all.insert("target".into(), Value::Object(target));
    }
}
