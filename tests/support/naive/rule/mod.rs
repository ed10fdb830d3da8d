//! The requirements, each judged as if everything were stated. Knows nothing of facts that are
//! not, of routes or of verdicts.

mod doctorate;
mod everybody;
mod mobility;
mod profile;
mod research;

use super::fact::Fact;
use super::facts::Facts;
use super::level::Level::{self, Pending};

/// What a requirement asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// kz met, foreign pending (sections 3, 4, 6).
    KazakhstanCitizen,
    ForeignCitizen,
    Interview,
    BachelorStudent,
    MsheSemester,
    ErasmusSemester,
    Gpa,
    MsheLanguage,
    ErasmusLanguage,
    MasterEntryDegree,
    ResearchKt(Entry),
    ProfileKt,
    ProfileInstruction,
    Service,
    Experience,
    DoctoralDegree,
    DoctoralWork,
    Kaztest,
    DoctoralLanguage,
    DoctoralExam,
}

impl Rule {
    /// Every fact the requirement can depend on; [`Rule::level`] reads no other.
    pub(super) fn facts(self) -> &'static [Fact] {
        match self {
            Rule::KazakhstanCitizen | Rule::ForeignCitizen => &[Fact::Citizenship],
            Rule::Interview => &[],
            Rule::BachelorStudent | Rule::MasterEntryDegree | Rule::DoctoralDegree => {
                &[Fact::Education]
            }
            Rule::MsheSemester | Rule::ErasmusSemester => &[Fact::Semester],
            Rule::Gpa => &[Fact::Gpa],
            Rule::MsheLanguage => &[Fact::HostLetter, Fact::TouTest, Fact::Certificates],
            Rule::ErasmusLanguage => &[
                Fact::HostLetter,
                Fact::HostLanguage,
                Fact::TouTest,
                Fact::Certificates,
            ],
            Rule::ResearchKt(_) => &[
                Fact::TargetInstruction,
                Fact::TargetField,
                Fact::Gmat,
                Fact::EnglishDegreeYearsAgo,
                Fact::Kt,
                Fact::KtForeignLanguage,
                Fact::KtReadiness,
                Fact::Certificates,
                Fact::Gre,
            ],
            // Section 6.2: "KT here needs only the two profile scores".
            Rule::ProfileKt => &[
                Fact::TargetInstruction,
                Fact::TargetField,
                Fact::Gmat,
                Fact::Kt,
            ],
            Rule::ProfileInstruction => &[Fact::TargetInstruction],
            Rule::Service => &[Fact::MilitaryServiceMonthsAgo],
            Rule::Experience => &[Fact::LeadershipYears, Fact::SpecialtyYears],
            Rule::DoctoralWork => &[Fact::Citizenship, Fact::WorkMonths],
            Rule::Kaztest => &[Fact::Citizenship, Fact::Kaztest],
            Rule::DoctoralLanguage => &[
                Fact::EnglishDegreeYearsAgo,
                Fact::ItpAdditionalTest,
                Fact::Certificates,
            ],
            Rule::DoctoralExam => &[Fact::TargetField, Fact::Gre, Fact::DoctoralExam],
        }
    }

    /// The level of the requirement when all its facts are stated.
    pub(super) fn level(self, facts: &Facts) -> Level {
        match self {
            Rule::KazakhstanCitizen => everybody::kazakhstan_citizen(facts),
            Rule::ForeignCitizen => everybody::foreign_citizen(facts),
            // Sections 6.1, 6.2, 7: "interview always pending".
            Rule::Interview => Pending,
            Rule::BachelorStudent => mobility::bachelor_student(facts),
            Rule::MsheSemester => mobility::mshe_semester(facts),
            Rule::ErasmusSemester => mobility::erasmus_semester(facts),
            Rule::Gpa => mobility::gpa(facts),
            Rule::MsheLanguage => mobility::mshe_language(facts),
            Rule::ErasmusLanguage => mobility::erasmus_language(facts),
            Rule::MasterEntryDegree => everybody::master_entry_degree(facts),
            Rule::ResearchKt(entry) => research::kt(entry, facts),
            Rule::ProfileKt => profile::kt(facts),
            Rule::ProfileInstruction => profile::instruction(facts),
            Rule::Service => profile::service(facts),
            Rule::Experience => profile::experience(facts),
            Rule::DoctoralDegree => doctorate::degree(facts),
            Rule::DoctoralWork => doctorate::work(facts),
            Rule::Kaztest => doctorate::kaztest(facts),
            Rule::DoctoralLanguage => doctorate::language(facts),
            Rule::DoctoralExam => doctorate::exam(facts),
        }
    }
}

/// The two routes of the research master's whose KT is judged differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Paid,
    Grant,
}
