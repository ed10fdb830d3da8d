//! Points of exams that stand for all others.

use super::Purpose;
use crate::naive::exams::{DoctoralExam, Gmat, Gre, Kt};
use crate::naive::fact::Value;
use crate::naive::words::Perhaps::{No, Yes};

pub(super) fn kts(purpose: Purpose) -> Vec<Value> {
    let sat = |foreign_language, readiness, profile_1, profile_2| {
        Value::Kt(Yes(Kt {
            foreign_language: Some(foreign_language),
            readiness: Some(readiness),
            profile_1,
            profile_2,
        }))
    };
    let mut all = vec![
        Value::Kt(No),
        sat(0, 0, 0, 0),
        sat(50, 30, 30, 40),
        sat(25, 7, 7, 7),
    ];
    if purpose == Purpose::Pivot {
        // Every sum of the two profile subjects that passes both minimums (14 to 70), and a miss
        // of either, with the other parts at their ends and at their minimums.
        let mut profiles: Vec<(i64, i64)> = vec![(6, 40), (30, 6)];
        profiles.extend((7..=40).map(|second| (7, second)));
        profiles.extend((8..=30).map(|first| (first, 40)));
        for (profile_1, profile_2) in profiles {
            for foreign_language in [0, 25, 50] {
                for readiness in [0, 7, 30] {
                    all.push(sat(foreign_language, readiness, profile_1, profile_2));
                }
            }
        }
    }
    all
}

pub(super) fn doctoral() -> Vec<Value> {
    let mut all = vec![Value::Exam(No)];
    for others in [0, 50].into_iter().chain(54..=80) {
        for essay in [0, 4, 6, 20] {
            let interview = others.min(30);
            all.push(Value::Exam(Yes(DoctoralExam {
                interview,
                essay,
                profile: others - interview,
            })));
        }
    }
    all
}

pub(super) fn gres(purpose: Purpose, for_kt: bool) -> Vec<Value> {
    let sat = |verbal, quantitative, writing| {
        Value::Gre(Yes(Gre {
            verbal,
            quantitative,
            writing,
        }))
    };
    let mut all = vec![Value::Gre(No)];
    if for_kt && purpose == Purpose::Pivot {
        // Every pair of rows of App.3 in each of its three verbal rows.
        for verbal in [145, 155, 165] {
            for (quantitative, writing) in [
                (155, 30),
                (160, 30),
                (160, 40),
                (165, 40),
                (165, 50),
                (170, 50),
            ] {
                all.push(sat(verbal, quantitative, writing));
            }
        }
    } else if for_kt {
        all.extend([sat(170, 170, 60), sat(145, 160, 30)]);
    } else {
        // App.7 reads the verbal part alone.
        for verbal in [130, 145, 149, 150, 160, 165, 170] {
            all.push(sat(verbal, 130, 0));
        }
    }
    all
}

pub(super) fn gmats(for_profile_kt: bool) -> Vec<Value> {
    let sat = |verbal, quantitative, integrated, writing| {
        Value::Gmat(Yes(Gmat {
            verbal,
            quantitative,
            integrated,
            writing,
        }))
    };
    if for_profile_kt {
        // The integrated block alone counts.
        vec![Value::Gmat(No), sat(60, 60, 8, 60), sat(0, 0, 4, 0)]
    } else {
        // The best, and the first row of App.5.
        vec![Value::Gmat(No), sat(60, 60, 8, 60), sat(20, 40, 4, 30)]
    }
}
