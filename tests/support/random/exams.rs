//! Points of KT, the doctoral exam, GRE and GMAT. Knows nothing of the rest of an applicant.

use serde_json::{Map, Value, json};

use super::draw::{below, between, chance, halves, near, pick, whole};

pub(super) fn kt(rng: &mut impl FnMut() -> u64) -> Value {
    if chance(rng, 15) {
        return json!("not-taken");
    }
    let mut language = near(rng, 0, 50, 1, &[25, 25, 30, 40]);
    let mut readiness = near(rng, 0, 30, 1, &[7, 7, 10, 20]);
    let mut first = near(rng, 0, 30, 1, &[7, 7, 15, 20]);
    let mut second = near(rng, 0, 40, 1, &[7, 7, 15, 23]);
    match below(rng, 4) {
        // About 75 in all, with parts that may be replaced by converted points.
        0 | 1 => {
            language = if chance(rng, 60) {
                between(rng, 25, 50)
            } else {
                between(rng, 0, 26)
            };
            readiness = between(rng, 5, 30);
            first = between(rng, 7, 30);
            let counted_language = if chance(rng, 50) {
                language
            } else {
                pick(rng, &[25, 30, 35, 40, 45, 50, 50])
            };
            let counted_readiness = if chance(rng, 70) {
                readiness
            } else {
                pick(rng, &[10, 20, 30])
            };
            let rest = 75 - counted_language - counted_readiness - first;
            second = (rest + between(rng, -2, 1)).clamp(0, 40);
        }
        // About 30 in the profile subjects.
        2 => {
            first = between(rng, 5, 25);
            second = 30 - first + between(rng, -1, 1);
        }
        _ => {}
    }
    let mut parts = Map::new();
    let stated = pick(rng, &[100, 100, 50]);
    if chance(rng, stated) {
        parts.insert("foreign_language".into(), whole(rng, language));
    }
    if chance(rng, stated) {
        parts.insert("readiness".into(), whole(rng, readiness));
    }
    parts.insert("profile_1".into(), whole(rng, first));
    parts.insert("profile_2".into(), whole(rng, second));
    Value::Object(parts)
}

pub(super) fn doctoral_exam(rng: &mut impl FnMut() -> u64) -> Value {
    if chance(rng, 15) {
        return json!("not-taken");
    }
    let lowest = pick(rng, &[0, 15, 15]);
    let interview = between(rng, lowest, 30);
    let essay = near(rng, 0, 20, 1, &[5, 7, 10, 15]);
    let profile = if chance(rng, 60) {
        // About 75 in all, the essay written or converted.
        let counted = if chance(rng, 50) {
            essay
        } else {
            pick(rng, &[0, 5, 7, 10])
        };
        (75 - interview - counted + between(rng, -2, 1)).clamp(0, 50)
    } else {
        between(rng, 0, 50)
    };
    let mut parts = Map::new();
    parts.insert("interview".into(), whole(rng, interview));
    if chance(rng, 65) {
        parts.insert("essay".into(), whole(rng, essay));
    }
    parts.insert("profile".into(), whole(rng, profile));
    Value::Object(parts)
}

pub(super) fn gre(rng: &mut impl FnMut() -> u64) -> Value {
    if chance(rng, 25) {
        return json!("none");
    }
    let verbal = near(rng, 130, 170, 1, &[145, 149, 150, 155, 160, 165]);
    let quantitative = near(rng, 130, 170, 1, &[155, 160, 165, 170]);
    let writing = near(rng, 0, 12, 1, &[6, 8, 10]);
    json!({
        "verbal": whole(rng, verbal),
        "quantitative": whole(rng, quantitative),
        "writing": halves(rng, writing),
    })
}

pub(super) fn gmat(rng: &mut impl FnMut() -> u64) -> Value {
    if chance(rng, 30) {
        return json!("none");
    }
    let verbal = near(rng, 0, 60, 1, &[20, 40, 60]);
    let quantitative = near(rng, 0, 60, 1, &[40, 50, 60]);
    let lowest = pick(rng, &[1, 3, 3]);
    let integrated = between(rng, lowest, 8);
    let writing = near(rng, 0, 12, 1, &[6, 8, 10]);
    json!({
        "verbal": whole(rng, verbal),
        "quantitative": whole(rng, quantitative),
        "integrated": whole(rng, integrated),
        "writing": halves(rng, writing),
    })
}
