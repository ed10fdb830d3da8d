//! What one applicant states. Knows no rule, and nothing of JSON.

use super::certificate::{Certificate, OwnTest};
use super::exams::{DoctoralExam, Gmat, Gre, Kt};
use super::fact::{Fact, Value};
use super::words::Perhaps::{self, Yes};
use super::words::{Citizenship, Education, Field, Instruction, Language};

/// What the applicant states; `None` is "not stated".
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) citizenship: Option<Citizenship>,
    pub(super) education: Option<Education>,
    pub(super) semester: Option<i64>,
    /// In hundredths.
    pub(super) gpa: Option<i64>,
    pub(super) work_months: Option<i64>,
    pub(super) certificates: Option<&'a [Certificate]>,
    pub(super) tou_test: Option<Perhaps<OwnTest>>,
    pub(super) host_language: Option<Language>,
    pub(super) host_letter: Option<bool>,
    pub(super) kaztest: Option<bool>,
    pub(super) field: Option<Field>,
    pub(super) instruction: Option<Instruction>,
    pub(super) kt: Option<Perhaps<Kt>>,
    pub(super) doctoral_exam: Option<Perhaps<DoctoralExam>>,
    pub(super) itp_additional_test: Option<Perhaps<i64>>,
    pub(super) gre: Option<Perhaps<Gre>>,
    pub(super) gmat: Option<Perhaps<Gmat>>,
    pub(super) military_service_months_ago: Option<Perhaps<i64>>,
    pub(super) leadership_years: Option<i64>,
    pub(super) specialty_years: Option<i64>,
    pub(super) english_degree_years_ago: Option<Perhaps<i64>>,
}

impl Facts<'_> {
    pub(super) fn is_open(&self, fact: Fact) -> bool {
        match fact {
            Fact::Citizenship => self.citizenship.is_none(),
            Fact::Education => self.education.is_none(),
            Fact::Semester => self.semester.is_none(),
            Fact::Gpa => self.gpa.is_none(),
            Fact::WorkMonths => self.work_months.is_none(),
            Fact::Certificates => self.certificates.is_none(),
            Fact::TouTest => self.tou_test.is_none(),
            Fact::HostLanguage => self.host_language.is_none(),
            Fact::HostLetter => self.host_letter.is_none(),
            Fact::Kaztest => self.kaztest.is_none(),
            Fact::TargetField => self.field.is_none(),
            Fact::TargetInstruction => self.instruction.is_none(),
            Fact::Kt => self.kt.is_none(),
            // Only inside a stated KT: an unstated one is asked, and enumerated, whole.
            Fact::KtForeignLanguage => {
                matches!(self.kt, Some(Yes(kt)) if kt.foreign_language.is_none())
            }
            Fact::KtReadiness => matches!(self.kt, Some(Yes(kt)) if kt.readiness.is_none()),
            Fact::DoctoralExam => self.doctoral_exam.is_none(),
            Fact::ItpAdditionalTest => self.itp_additional_test.is_none(),
            Fact::Gre => self.gre.is_none(),
            Fact::Gmat => self.gmat.is_none(),
            Fact::MilitaryServiceMonthsAgo => self.military_service_months_ago.is_none(),
            Fact::LeadershipYears => self.leadership_years.is_none(),
            Fact::SpecialtyYears => self.specialty_years.is_none(),
            Fact::EnglishDegreeYearsAgo => self.english_degree_years_ago.is_none(),
        }
    }

    pub(super) fn state(&mut self, fact: Fact, value: Value) {
        match (fact, value) {
            (Fact::Citizenship, Value::Citizenship(v)) => self.citizenship = Some(v),
            (Fact::Education, Value::Education(v)) => self.education = Some(v),
            (Fact::Semester, Value::Number(v)) => self.semester = Some(v),
            (Fact::Gpa, Value::Number(v)) => self.gpa = Some(v),
            (Fact::WorkMonths, Value::Number(v)) => self.work_months = Some(v),
            (Fact::Certificates, Value::Certificates(v)) => self.certificates = Some(v),
            (Fact::TouTest, Value::OwnTest(v)) => self.tou_test = Some(v),
            (Fact::HostLanguage, Value::Language(v)) => self.host_language = Some(v),
            (Fact::HostLetter, Value::Flag(v)) => self.host_letter = Some(v),
            (Fact::Kaztest, Value::Flag(v)) => self.kaztest = Some(v),
            (Fact::TargetField, Value::Field(v)) => self.field = Some(v),
            (Fact::TargetInstruction, Value::Instruction(v)) => self.instruction = Some(v),
            (Fact::Kt, Value::Kt(v)) => self.kt = Some(v),
            (Fact::KtForeignLanguage, Value::Number(v)) => {
                let Some(Yes(kt)) = &mut self.kt else {
                    panic!("a part of a KT that is not stated")
                };
                kt.foreign_language = Some(v);
            }
            (Fact::KtReadiness, Value::Number(v)) => {
                let Some(Yes(kt)) = &mut self.kt else {
                    panic!("a part of a KT that is not stated")
                };
                kt.readiness = Some(v);
            }
            (Fact::DoctoralExam, Value::Exam(v)) => self.doctoral_exam = Some(v),
            (Fact::ItpAdditionalTest, Value::PerhapsNumber(v)) => {
                self.itp_additional_test = Some(v);
            }
            (Fact::Gre, Value::Gre(v)) => self.gre = Some(v),
            (Fact::Gmat, Value::Gmat(v)) => self.gmat = Some(v),
            (Fact::MilitaryServiceMonthsAgo, Value::PerhapsNumber(v)) => {
                self.military_service_months_ago = Some(v);
            }
            (Fact::LeadershipYears, Value::Number(v)) => self.leadership_years = Some(v),
            (Fact::SpecialtyYears, Value::Number(v)) => self.specialty_years = Some(v),
            (Fact::EnglishDegreeYearsAgo, Value::PerhapsNumber(v)) => {
                self.english_degree_years_ago = Some(v);
            }
            (fact, value) => panic!("{fact:?} cannot be {value:?}"),
        }
    }
}

/// A fact that the caller has made sure is stated.
pub(super) fn stated<T>(fact: Option<T>) -> T {
    fact.expect("a requirement was judged before all its facts were stated")
}
