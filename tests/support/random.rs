//! Deterministic random applicants for tests, every one of them valid against the contract.
//!
//! Values crowd around the thresholds of the rules and the ends of the scales, and some KT and
//! exams are tuned to a total of about 75, but every value of every scale can come up. How much is
//! stated differs by applicant, from nearly nothing to everything. Whole numbers are now and then
//! written as 3.0, which the contract allows.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]

use serde_json::{Map, Value, json};

/// Splitmix64: a small generator whose whole state is one number.
#[derive(Clone, Debug)]
pub struct Rng(pub u64);

impl Rng {
    /// The next number of the sequence.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

const LANGUAGES: [&str; 13] = [
    "en", "de", "fr", "es", "it", "zh", "ko", "kk", "ru", "tr", "pl", "cs", "other",
];
const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];
const TESTS: [&str; 20] = [
    "ielts-academic",
    "toefl-ibt",
    "toefl-itp",
    "toefl-other",
    "toeic",
    "duolingo",
    "goethe",
    "dsh",
    "testdaf",
    "tfi",
    "tcf",
    "delf",
    "dalf",
    "dele",
    "siele",
    "cils",
    "celi",
    "hsk",
    "topik",
    "other",
];

fn below(rng: &mut impl FnMut() -> u64, bound: u64) -> u64 {
    rng() % bound
}

fn chance(rng: &mut impl FnMut() -> u64, percent: u64) -> bool {
    below(rng, 100) < percent
}

fn pick<T: Copy>(rng: &mut impl FnMut() -> u64, from: &[T]) -> T {
    let bound = u64::try_from(from.len()).unwrap_or(1);
    from[usize::try_from(below(rng, bound)).unwrap_or(0)]
}

/// From low to high, both included.
fn between(rng: &mut impl FnMut() -> u64, low: i32, high: i32) -> i32 {
    let count = u64::from(low.abs_diff(high)) + 1;
    low + i32::try_from(below(rng, count)).unwrap_or(0)
}

/// A value of the scale from `low` to `high` in steps of `step`, mostly near one of the marks.
fn near(rng: &mut impl FnMut() -> u64, low: i32, high: i32, step: i32, marks: &[i32]) -> i32 {
    match below(rng, 20) {
        0..=12 => (pick(rng, marks) + step * between(rng, -1, 1)).clamp(low, high),
        13 => low,
        14 => high,
        _ => low + step * between(rng, 0, (high - low) / step),
    }
}

/// A whole number, now and then written with a decimal point.
fn whole(rng: &mut impl FnMut() -> u64, number: i32) -> Value {
    if chance(rng, 2) {
        json!(f64::from(number))
    } else {
        json!(number)
    }
}

/// A number in halves.
fn halves(rng: &mut impl FnMut() -> u64, doubled: i32) -> Value {
    if doubled % 2 == 0 && chance(rng, 50) {
        json!(doubled / 2)
    } else {
        json!(f64::from(doubled) / 2.0)
    }
}

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

fn word_or(rng: &mut impl FnMut() -> u64, percent: u64, word: &str, number: i32) -> Value {
    if chance(rng, percent) {
        json!(word)
    } else {
        whole(rng, number)
    }
}

/// Any language, more often one that many tests examine.
fn some_language(rng: &mut impl FnMut() -> u64) -> &'static str {
    if chance(rng, 60) {
        pick(rng, &LANGUAGES[..5])
    } else {
        pick(rng, &LANGUAGES)
    }
}

fn certificates(rng: &mut impl FnMut() -> u64) -> Value {
    let count = match below(rng, 100) {
        0..20 => 0,
        20..60 => 1,
        60..80 => 2,
        80..92 => 3,
        92..97 => between(rng, 4, 20),
        _ => return every_language(rng),
    };
    (0..count).map(|_| certificate(rng)).collect()
}

/// One certificate for every language of the contract, in some order.
fn every_language(rng: &mut impl FnMut() -> u64) -> Value {
    let first = below(rng, 13);
    let lowest = pick(rng, &[2, 3]);
    (0..13_u64)
        .map(|step| {
            let index = usize::try_from((first + step * 5) % 13).unwrap_or(0);
            json!({
                "test": "other",
                "language": LANGUAGES[index],
                "level": pick(rng, &LEVELS[lowest..]),
            })
        })
        .collect()
}

fn certificate(rng: &mut impl FnMut() -> u64) -> Value {
    // The tests that most rules name come up more often.
    let test = if chance(rng, 35) {
        pick(rng, &TESTS[..3])
    } else {
        pick(rng, &TESTS)
    };
    match test {
        "ielts-academic" => {
            let marks = [10, 11, 12, 13, 14, 15, 16];
            let doubled = near(rng, 0, 18, 1, &marks);
            json!({"test": test, "score": halves(rng, doubled)})
        }
        "toefl-ibt" => scored(rng, test, 0, 120, 1, &[35, 60, 72, 79, 94, 102, 110]),
        "toefl-itp" => scored(rng, test, 310, 677, 1, &[417]),
        "toefl-other" => scored(rng, test, 0, 677, 1, &[35, 59]),
        "toeic" => scored(rng, test, 10, 990, 5, &[550]),
        "duolingo" => scored(rng, test, 10, 160, 5, &[80]),
        "hsk" => {
            let highest = pick(rng, &[5, 5, 9]);
            let level = between(rng, 1, highest);
            json!({"test": test, "level": whole(rng, level)})
        }
        "topik" => {
            let level = between(rng, 1, 6);
            json!({"test": test, "level": whole(rng, level)})
        }
        "delf" => json!({"test": test, "level": pick(rng, &LEVELS[..4])}),
        "dalf" => json!({"test": test, "level": pick(rng, &LEVELS[4..])}),
        "other" => {
            json!({"test": test, "language": some_language(rng), "level": pick(rng, &LEVELS)})
        }
        _ => json!({"test": test, "level": pick(rng, &LEVELS)}),
    }
}

fn scored(
    rng: &mut impl FnMut() -> u64,
    test: &str,
    low: i32,
    high: i32,
    step: i32,
    marks: &[i32],
) -> Value {
    let score = near(rng, low, high, step, marks);
    json!({"test": test, "score": whole(rng, score)})
}

fn kt(rng: &mut impl FnMut() -> u64) -> Value {
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

fn doctoral_exam(rng: &mut impl FnMut() -> u64) -> Value {
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

fn gre(rng: &mut impl FnMut() -> u64) -> Value {
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

fn gmat(rng: &mut impl FnMut() -> u64) -> Value {
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
