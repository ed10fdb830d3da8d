//! Reads an applicant from the contract's JSON. Knows no rule, and checks nothing: it is given
//! valid applicants.

mod certificates;
mod words;

use serde_json::Value as Json;

use super::certificate::{Certificate, OwnTest};
use super::exams::{DoctoralExam, Gmat, Gre, Kt};
use super::facts::Facts;
use super::words::{Citizenship, Education, Instruction};
use words::{cefr, field, flag, language, perhaps, scaled, whole, word};

pub(super) use certificates::certificates;

pub(super) fn read<'a>(applicant: &Json, certificates: Option<&'a [Certificate]>) -> Facts<'a> {
    let get = |key: &str| applicant.get(key);
    let part = |object: &str, key: &str| applicant.get(object).and_then(|inner| inner.get(key));
    Facts {
        citizenship: get("citizenship").map(|value| match word(value) {
            "kz" => Citizenship::Kz,
            "foreign" => Citizenship::Foreign,
            unknown => panic!("citizenship {unknown}"),
        }),
        education: get("education").map(|value| match word(value) {
            "bachelor-student" => Education::BachelorStudent,
            "bachelor" => Education::Bachelor,
            "master-student" => Education::MasterStudent,
            "master" => Education::Master,
            unknown => panic!("education {unknown}"),
        }),
        semester: get("semester").map(whole),
        gpa: get("gpa").map(|value| scaled(value, 100.0)),
        work_months: get("work_months").map(whole),
        certificates,
        tou_test: get("tou_test").map(|value| {
            perhaps(value, |test| OwnTest {
                language: language(&test["language"]),
                level: cefr(&test["level"]),
            })
        }),
        host_language: part("host", "language").map(language),
        host_letter: part("host", "letter").map(flag),
        kaztest: get("kaztest").map(flag),
        field: part("target", "field").map(field),
        instruction: part("target", "instruction").map(|value| match word(value) {
            "kk" => Instruction::Kk,
            "ru" => Instruction::Ru,
            "en" => Instruction::En,
            unknown => panic!("instruction {unknown}"),
        }),
        kt: get("kt").map(|value| {
            perhaps(value, |kt| Kt {
                foreign_language: kt.get("foreign_language").map(whole),
                readiness: kt.get("readiness").map(whole),
                profile_1: whole(&kt["profile_1"]),
                profile_2: whole(&kt["profile_2"]),
            })
        }),
        doctoral_exam: get("doctoral_exam").map(|value| {
            perhaps(value, |exam| DoctoralExam {
                interview: whole(&exam["interview"]),
                essay: exam.get("essay").map_or(0, whole),
                profile: whole(&exam["profile"]),
            })
        }),
        itp_additional_test: get("itp_additional_test").map(|value| perhaps(value, whole)),
        gre: get("gre").map(|value| {
            perhaps(value, |gre| Gre {
                verbal: whole(&gre["verbal"]),
                quantitative: whole(&gre["quantitative"]),
                writing: scaled(&gre["writing"], 10.0),
            })
        }),
        gmat: get("gmat").map(|value| {
            perhaps(value, |gmat| Gmat {
                verbal: whole(&gmat["verbal"]),
                quantitative: whole(&gmat["quantitative"]),
                integrated: whole(&gmat["integrated"]),
                writing: scaled(&gmat["writing"], 10.0),
            })
        }),
        military_service_months_ago: get("military_service_months_ago")
            .map(|value| perhaps(value, whole)),
        leadership_years: get("leadership_years").map(whole),
        specialty_years: get("specialty_years").map(whole),
        english_degree_years_ago: get("english_degree_years_ago")
            .map(|value| perhaps(value, whole)),
    }
}
