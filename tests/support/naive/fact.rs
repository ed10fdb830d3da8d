//! What can be left unstated, and what it might be. Knows no rule.

use super::certificate::{Certificate, OwnTest};
use super::exams::{DoctoralExam, Gmat, Gre, Kt};
use super::words::{Citizenship, Education, Field, Instruction, Language, Perhaps};

/// The facts that can be unstated (section 13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    Citizenship,
    Education,
    Semester,
    Gpa,
    WorkMonths,
    Certificates,
    TouTest,
    HostLanguage,
    HostLetter,
    Kaztest,
    TargetField,
    TargetInstruction,
    Kt,
    KtForeignLanguage,
    KtReadiness,
    DoctoralExam,
    ItpAdditionalTest,
    Gre,
    Gmat,
    MilitaryServiceMonthsAgo,
    LeadershipYears,
    SpecialtyYears,
    EnglishDegreeYearsAgo,
}

impl Fact {
    /// Section 13.
    pub(super) fn path(self) -> &'static str {
        match self {
            Fact::Citizenship => "citizenship",
            Fact::Education => "education",
            Fact::Semester => "semester",
            Fact::Gpa => "gpa",
            Fact::WorkMonths => "work_months",
            Fact::Certificates => "certificates",
            Fact::TouTest => "tou_test",
            Fact::HostLanguage => "host.language",
            Fact::HostLetter => "host.letter",
            Fact::Kaztest => "kaztest",
            Fact::TargetField => "target.field",
            Fact::TargetInstruction => "target.instruction",
            Fact::Kt => "kt",
            Fact::KtForeignLanguage => "kt.foreign_language",
            Fact::KtReadiness => "kt.readiness",
            Fact::DoctoralExam => "doctoral_exam",
            Fact::ItpAdditionalTest => "itp_additional_test",
            Fact::Gre => "gre",
            Fact::Gmat => "gmat",
            Fact::MilitaryServiceMonthsAgo => "military_service_months_ago",
            Fact::LeadershipYears => "leadership_years",
            Fact::SpecialtyYears => "specialty_years",
            Fact::EnglishDegreeYearsAgo => "english_degree_years_ago",
        }
    }
}

/// A value that an unstated fact might have.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    Citizenship(Citizenship),
    Education(Education),
    Number(i64),
    Flag(bool),
    Certificates(&'static [Certificate]),
    OwnTest(Perhaps<OwnTest>),
    Language(Language),
    Field(Field),
    Instruction(Instruction),
    Kt(Perhaps<Kt>),
    Exam(Perhaps<DoctoralExam>),
    PerhapsNumber(Perhaps<i64>),
    Gre(Perhaps<Gre>),
    Gmat(Perhaps<Gmat>),
}
