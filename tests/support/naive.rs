//! A second, naive evaluator of the admission rules: an oracle for tests, never part of the product.
//!
//! It is written straight from `domain/rules-catalogue.md` and the contract, and must share
//! **nothing** with the engine: no types, no tables, no rule book, no helper. Where the two differ,
//! one of them misreads the catalogue. The figures therefore stand here as literals, each beside
//! the section of the catalogue it was read from.
//!
//! How it works: [`Rule::level`] judges one requirement as if everything were stated. A requirement
//! with unstated facts is judged for every combination of representative values of those facts, and
//! the hull of the levels seen is its interval ([`hull`]). Every representative is a value the
//! contract allows, so a hull is never too wide; it is wide enough because
//!
//! - small facts (citizenship, languages, fields, semesters …) are enumerated whole;
//! - scores have their ends among the representatives, and for fixed words (field, language of
//!   instruction, host language) every rule is monotone in every score, level and certificate;
//! - a rule asks of a list of certificates only its best one (in one language), so no list reaches
//!   a level that the empty list and the lists of one do not reach.
//!
//! [`open_facts`] needs more than the ends: its representatives are described there.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "an oracle stops at what is not valid"
)]

use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::slice;
use std::sync::LazyLock;

/// What the rules say of one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naive {
    /// In the contract's order: erasmus, mshe, master-research, master-profile, doctorate.
    pub pathways: Vec<Pathway>,
    /// Section 6.3; a key is absent where nothing converts.
    pub conversions: BTreeMap<String, i64>,
}

/// A pathway: the ANY of its routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// Such as `master-research`.
    pub id: String,
    /// `eligible`, `conditional`, `ineligible` or `incomplete`.
    pub verdict: String,
    /// In the catalogue's order.
    pub routes: Vec<Route>,
}

/// A route: the ALL of its requirements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Such as `grant`.
    pub id: String,
    /// As of a pathway.
    pub verdict: String,
    /// Requirement id and status (`met`, `pending`, `unmet`, `open`), in the catalogue's order.
    pub requirements: Vec<(String, String)>,
}

// ---------------------------------------------------------------------------------------------
// Words and numbers of the contract
// ---------------------------------------------------------------------------------------------

/// Section 1: unmet < pending < met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Level {
    Unmet,
    Pending,
    Met,
}
use Level::{Met, Pending, Unmet};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Citizenship {
    Kz,
    Foreign,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Education {
    BachelorStudent,
    Bachelor,
    MasterStudent,
    Master,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Language {
    En,
    De,
    Fr,
    Es,
    It,
    Zh,
    Ko,
    Kk,
    Ru,
    Tr,
    Pl,
    Cs,
    Other,
}

const LANGUAGES: [Language; 13] = [
    Language::En,
    Language::De,
    Language::Fr,
    Language::Es,
    Language::It,
    Language::Zh,
    Language::Ko,
    Language::Kk,
    Language::Ru,
    Language::Tr,
    Language::Pl,
    Language::Cs,
    Language::Other,
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Pedagogical,
    Languages,
    Humanities,
    Social,
    Natural,
    Ict,
    Engineering,
    Business,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Instruction {
    Kk,
    Ru,
    En,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    IeltsAcademic,
    ToeflIbt,
    ToeflItp,
    ToeflOther,
    Toeic,
    Duolingo,
    Goethe,
    Dsh,
    Testdaf,
    Tfi,
    Tcf,
    Delf,
    Dalf,
    Dele,
    Siele,
    Cils,
    Celi,
    Hsk,
    Topik,
    Other,
}

/// CEFR levels as ranks.
const A1: i64 = 1;
const A2: i64 = 2;
const B1: i64 = 3;
const B2: i64 = 4;
const C1: i64 = 5;
const C2: i64 = 6;

/// `value` is the score (IELTS in tenths: 65 is 6.5), the CEFR rank or the test's own level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Certificate {
    test: Test,
    language: Language,
    value: i64,
}

/// A statement that may be `"none"` or `"not-taken"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Perhaps<T> {
    No,
    Yes(T),
}
use Perhaps::{No, Yes};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct OwnTest {
    language: Language,
    level: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kt {
    foreign_language: Option<i64>,
    readiness: Option<i64>,
    profile_1: i64,
    profile_2: i64,
}

/// An absent essay is a statement (section 1): it is read as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct DoctoralExam {
    interview: i64,
    essay: i64,
    profile: i64,
}

/// Writing in tenths: 35 is 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gre {
    verbal: i64,
    quantitative: i64,
    writing: i64,
}

/// Writing in tenths: 35 is 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Gmat {
    verbal: i64,
    quantitative: i64,
    integrated: i64,
    writing: i64,
}

/// What the applicant states; `None` is "not stated".
#[derive(Clone, Copy, Debug)]
struct Facts<'a> {
    citizenship: Option<Citizenship>,
    education: Option<Education>,
    semester: Option<i64>,
    /// In hundredths.
    gpa: Option<i64>,
    work_months: Option<i64>,
    certificates: Option<&'a [Certificate]>,
    tou_test: Option<Perhaps<OwnTest>>,
    host_language: Option<Language>,
    host_letter: Option<bool>,
    kaztest: Option<bool>,
    field: Option<Field>,
    instruction: Option<Instruction>,
    kt: Option<Perhaps<Kt>>,
    doctoral_exam: Option<Perhaps<DoctoralExam>>,
    itp_additional_test: Option<Perhaps<i64>>,
    gre: Option<Perhaps<Gre>>,
    gmat: Option<Perhaps<Gmat>>,
    military_service_months_ago: Option<Perhaps<i64>>,
    leadership_years: Option<i64>,
    specialty_years: Option<i64>,
    english_degree_years_ago: Option<Perhaps<i64>>,
}

/// The facts that can be unstated (section 13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
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

/// A value that an unstated fact might have.
#[derive(Clone, Copy, Debug)]
enum Value {
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

impl Fact {
    /// Section 13.
    fn path(self) -> &'static str {
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

impl Facts<'_> {
    fn is_open(&self, fact: Fact) -> bool {
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

    fn state(&mut self, fact: Fact, value: Value) {
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

// ---------------------------------------------------------------------------------------------
// The requirements, as if everything were stated
// ---------------------------------------------------------------------------------------------

/// The two routes of the research master's whose KT is judged differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entry {
    Paid,
    Grant,
}

/// What a requirement asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
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

type Requirements = &'static [(&'static str, Rule)];
type Routes = &'static [(&'static str, Requirements)];

/// The contract's order.
const PATHWAYS: [(&str, Routes); 5] = [
    // Section 4.
    (
        "erasmus",
        &[(
            "student",
            &[
                ("erasmus.citizenship", Rule::KazakhstanCitizen),
                ("erasmus.study-level", Rule::BachelorStudent),
                ("erasmus.semester", Rule::ErasmusSemester),
                ("erasmus.gpa", Rule::Gpa),
                ("erasmus.language", Rule::ErasmusLanguage),
            ],
        )],
    ),
    // Section 3.
    (
        "mshe",
        &[(
            "student",
            &[
                ("mshe.citizenship", Rule::KazakhstanCitizen),
                ("mshe.study-level", Rule::BachelorStudent),
                ("mshe.semester", Rule::MsheSemester),
                ("mshe.gpa", Rule::Gpa),
                ("mshe.language", Rule::MsheLanguage),
            ],
        )],
    ),
    // Section 6.1.
    (
        "master-research",
        &[
            (
                "paid",
                &[
                    ("master-research.degree", Rule::MasterEntryDegree),
                    ("master-research.kt", Rule::ResearchKt(Entry::Paid)),
                ],
            ),
            (
                "grant",
                &[
                    ("master-research.degree", Rule::MasterEntryDegree),
                    ("master-research.grant-citizenship", Rule::KazakhstanCitizen),
                    ("master-research.kt", Rule::ResearchKt(Entry::Grant)),
                ],
            ),
            (
                "foreign-interview",
                &[
                    ("master-research.foreign-citizen", Rule::ForeignCitizen),
                    ("master-research.degree", Rule::MasterEntryDegree),
                    ("master-research.interview", Rule::Interview),
                ],
            ),
        ],
    ),
    // Section 6.2.
    (
        "master-profile",
        &[
            (
                "paid",
                &[
                    ("master-profile.degree", Rule::MasterEntryDegree),
                    ("master-profile.kt", Rule::ProfileKt),
                    ("master-profile.instruction", Rule::ProfileInstruction),
                ],
            ),
            (
                "grant",
                &[
                    ("master-profile.degree", Rule::MasterEntryDegree),
                    ("master-profile.grant-citizenship", Rule::KazakhstanCitizen),
                    ("master-profile.kt", Rule::ProfileKt),
                    ("master-profile.instruction", Rule::ProfileInstruction),
                ],
            ),
            (
                "military-interview",
                &[
                    ("master-profile.degree", Rule::MasterEntryDegree),
                    ("master-profile.service", Rule::Service),
                    ("master-profile.interview", Rule::Interview),
                ],
            ),
            (
                "experience-interview",
                &[
                    ("master-profile.degree", Rule::MasterEntryDegree),
                    ("master-profile.experience", Rule::Experience),
                    ("master-profile.interview", Rule::Interview),
                ],
            ),
            (
                "foreign-interview",
                &[
                    ("master-profile.foreign-citizen", Rule::ForeignCitizen),
                    ("master-profile.degree", Rule::MasterEntryDegree),
                    ("master-profile.interview", Rule::Interview),
                ],
            ),
        ],
    ),
    // Section 7.
    (
        "doctorate",
        &[
            (
                "paid",
                &[
                    ("doctorate.degree", Rule::DoctoralDegree),
                    ("doctorate.work", Rule::DoctoralWork),
                    ("doctorate.kaztest", Rule::Kaztest),
                    ("doctorate.language", Rule::DoctoralLanguage),
                    ("doctorate.exam", Rule::DoctoralExam),
                ],
            ),
            (
                "grant",
                &[
                    ("doctorate.degree", Rule::DoctoralDegree),
                    ("doctorate.work", Rule::DoctoralWork),
                    ("doctorate.kaztest", Rule::Kaztest),
                    ("doctorate.language", Rule::DoctoralLanguage),
                    ("doctorate.exam", Rule::DoctoralExam),
                    ("doctorate.grant-citizenship", Rule::KazakhstanCitizen),
                ],
            ),
            (
                "foreign-interview",
                &[
                    ("doctorate.foreign-citizen", Rule::ForeignCitizen),
                    ("doctorate.degree", Rule::DoctoralDegree),
                    ("doctorate.work", Rule::DoctoralWork),
                    ("doctorate.kaztest", Rule::Kaztest),
                    ("doctorate.language", Rule::DoctoralLanguage),
                    ("doctorate.interview", Rule::Interview),
                ],
            ),
        ],
    ),
];

/// A fact that the caller has made sure is stated.
fn stated<T>(fact: Option<T>) -> T {
    fact.expect("a requirement was judged before all its facts were stated")
}

impl Rule {
    /// Every fact the requirement can depend on; [`Rule::level`] reads no other.
    fn facts(self) -> &'static [Fact] {
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
    fn level(self, facts: &Facts) -> Level {
        match self {
            // Sections 3, 4 and 6 ("grant-citizenship").
            Rule::KazakhstanCitizen => match stated(facts.citizenship) {
                Citizenship::Kz => Met,
                Citizenship::Foreign => Pending,
            },
            // Section 6.1, route foreign-interview.
            Rule::ForeignCitizen => match stated(facts.citizenship) {
                Citizenship::Kz => Unmet,
                Citizenship::Foreign => Met,
            },
            // Sections 6.1, 6.2, 7: "interview always pending".
            Rule::Interview => Pending,
            // Sections 3 and 4.
            Rule::BachelorStudent => match stated(facts.education) {
                Education::BachelorStudent => Met,
                Education::Bachelor | Education::MasterStudent | Education::Master => Unmet,
            },
            // Section 3.
            Rule::MsheSemester => match stated(facts.semester) {
                2..=6 => Met,
                7 => Pending,
                _ => Unmet,
            },
            // Section 4.
            Rule::ErasmusSemester => match stated(facts.semester) {
                3..=6 => Met,
                2 | 7 => Pending,
                _ => Unmet,
            },
            // Sections 3 and 4: 2.97.
            Rule::Gpa => met_if(stated(facts.gpa) >= 297),
            Rule::MsheLanguage => mshe_language(facts),
            Rule::ErasmusLanguage => erasmus_language(facts),
            // Section 6, "Everybody".
            Rule::MasterEntryDegree => match stated(facts.education) {
                Education::Bachelor | Education::MasterStudent | Education::Master => Met,
                Education::BachelorStudent => Pending,
            },
            Rule::ResearchKt(entry) => research_kt(entry, facts),
            Rule::ProfileKt => profile_kt(facts),
            // Section 6.2, routes paid and grant: English is pending.
            Rule::ProfileInstruction => match stated(facts.instruction) {
                Instruction::Kk | Instruction::Ru => Met,
                Instruction::En => Pending,
            },
            // Section 6.2: ended at most 36 months ago.
            Rule::Service => match stated(facts.military_service_months_ago) {
                Yes(months) => met_if(months <= 36),
                No => Unmet,
            },
            // Section 6.2: 5 leading years or 10 in the field.
            Rule::Experience => {
                met_if(stated(facts.leadership_years) >= 5 || stated(facts.specialty_years) >= 10)
            }
            // Section 7.
            Rule::DoctoralDegree => match stated(facts.education) {
                Education::Master => Met,
                Education::MasterStudent => Pending,
                Education::Bachelor | Education::BachelorStudent => Unmet,
            },
            // Section 7: 9 months; foreign citizens may be excused.
            Rule::DoctoralWork => {
                met_if(stated(facts.work_months) >= 9).max(excused(stated(facts.citizenship)))
            }
            // Section 7: foreign citizens may be excused.
            Rule::Kaztest => met_if(stated(facts.kaztest)).max(excused(stated(facts.citizenship))),
            Rule::DoctoralLanguage => doctoral_language(facts),
            Rule::DoctoralExam => doctoral_exam(facts),
        }
    }
}

fn met_if(condition: bool) -> Level {
    if condition { Met } else { Unmet }
}

/// Section 7: what a foreign citizen lacks is pending, a citizen of Kazakhstan's is unmet.
fn excused(citizenship: Citizenship) -> Level {
    match citizenship {
        Citizenship::Kz => Unmet,
        Citizenship::Foreign => Pending,
    }
}

/// Section 5, the whole table.
fn certificate_at_b2(certificate: &Certificate) -> Level {
    let value = certificate.value;
    match certificate.test {
        Test::IeltsAcademic => met_if(value >= 55),
        Test::ToeflIbt => met_if(value >= 72),
        Test::ToeflOther => {
            if value >= 35 {
                Pending
            } else {
                Unmet
            }
        }
        Test::Goethe | Test::Delf | Test::Dele | Test::Siele | Test::Cils | Test::Celi => {
            met_if(value >= B2)
        }
        Test::Dalf => Met,
        Test::Hsk => {
            if value >= 4 {
                Met
            } else {
                Pending
            }
        }
        Test::Topik => met_if(value >= 4),
        Test::Dsh | Test::Testdaf | Test::Tfi | Test::Tcf | Test::Other => {
            if value >= B2 {
                Pending
            } else {
                Unmet
            }
        }
        Test::ToeflItp | Test::Toeic | Test::Duolingo => Pending,
    }
}

/// Section 3, `mshe.language`: any certificate, the own test, the letter.
fn mshe_language(facts: &Facts) -> Level {
    let certificates = stated(facts.certificates)
        .iter()
        .map(certificate_at_b2)
        .max()
        .unwrap_or(Unmet);
    let own_test = match stated(facts.tou_test) {
        No => Pending,
        Yes(test) => met_if(test.level >= B2),
    };
    let letter = met_if(stated(facts.host_letter));
    certificates.max(own_test).max(letter)
}

/// Section 4, `erasmus.language`: certificates and the own test only in the host's language, an
/// own test still ahead pending in any, the letter alone pending.
fn erasmus_language(facts: &Facts) -> Level {
    let host = stated(facts.host_language);
    let certificates = stated(facts.certificates)
        .iter()
        .filter(|certificate| certificate.language == host)
        .map(certificate_at_b2)
        .max()
        .unwrap_or(Unmet);
    let own_test = match stated(facts.tou_test) {
        No => Pending,
        Yes(test) => met_if(test.language == host && test.level >= B2),
    };
    let letter = if stated(facts.host_letter) {
        Pending
    } else {
        Unmet
    };
    certificates.max(own_test).max(letter)
}

/// Section 6.1, ADM App.2: points for the foreign-language part of KT.
fn appendix_2(certificate: &Certificate) -> i64 {
    let value = certificate.value;
    match certificate.test {
        Test::IeltsAcademic => match value {
            80.. => 50,
            75.. => 45,
            70.. => 40,
            65.. => 30,
            60.. => 25,
            _ => 0,
        },
        Test::ToeflIbt => match value {
            110.. => 50,
            102.. => 45,
            94.. => 40,
            79.. => 30,
            60.. => 25,
            _ => 0,
        },
        Test::Dsh | Test::Testdaf | Test::Tfi | Test::Delf | Test::Dalf | Test::Tcf => {
            match value {
                C2 => 50,
                C1 => 35,
                B2 => 25,
                _ => 0,
            }
        }
        _ => 0,
    }
}

/// Section 6.1, ADM App.3: (foreign-language, readiness) points; both or none.
fn appendix_3(field: Field, gre: Perhaps<Gre>) -> (i64, i64) {
    let Yes(gre) = gre else { return (0, 0) };
    let first_quantitative = match field {
        Field::Pedagogical | Field::Languages | Field::Humanities | Field::Social => 155,
        Field::Natural | Field::Ict | Field::Engineering | Field::Business => 160,
        Field::Other => return (0, 0),
    };
    let readiness = if gre.quantitative >= first_quantitative + 10 && gre.writing >= 50 {
        30
    } else if gre.quantitative >= first_quantitative + 5 && gre.writing >= 40 {
        20
    } else if gre.quantitative >= first_quantitative && gre.writing >= 30 {
        10
    } else {
        0
    };
    let language = match gre.verbal {
        165.. => 50,
        155.. => 40,
        145.. => 25,
        _ => 0,
    };
    if readiness == 0 || language == 0 {
        (0, 0)
    } else {
        (language, readiness)
    }
}

/// Section 6.1, ADM App.5: readiness points.
fn gmat_readiness(gmat: &Gmat) -> i64 {
    match gmat.quantitative {
        60.. => 30,
        50.. => 20,
        40.. => 15,
        _ => 0,
    }
}

/// Section 6.1, ADM App.5: profile points.
fn gmat_profile(gmat: &Gmat) -> i64 {
    match gmat.integrated {
        8.. => 70,
        6.. => 50,
        4.. => 30,
        _ => 0,
    }
}

/// Section 6.1, ADM App.5: foreign-language points.
fn gmat_language(gmat: &Gmat) -> i64 {
    if gmat.verbal >= 60 && gmat.writing >= 50 {
        50
    } else if gmat.verbal >= 40 && gmat.writing >= 40 {
        35
    } else if gmat.verbal >= 20 && gmat.writing >= 30 {
        25
    } else {
        0
    }
}

/// Section 7, ADM App.7: essay points.
fn appendix_7(field: Field, gre: Perhaps<Gre>) -> i64 {
    let Yes(gre) = gre else { return 0 };
    match field {
        Field::Pedagogical | Field::Languages | Field::Humanities | Field::Social => {
            match gre.verbal {
                165.. => 10,
                160.. => 7,
                149.. => 5,
                _ => 0,
            }
        }
        Field::Natural | Field::Ict | Field::Engineering | Field::Business => match gre.verbal {
            160.. => 10,
            150.. => 7,
            145.. => 5,
            _ => 0,
        },
        Field::Other => 0,
    }
}

/// Sections 6.1 and 7: fields for which what only the GRE brings is at most pending.
fn gre_is_doubtful(field: Field) -> bool {
    matches!(field, Field::Pedagogical | Field::Languages)
}

/// Section 6.1 (last paragraph before GRE): a degree of at most 5 years.
fn english_degree_counts(degree: Perhaps<i64>) -> bool {
    matches!(degree, Yes(years) if years <= 5)
}

/// Section 6.1, `master-research.kt`: the better of KT and GMAT.
fn research_kt(entry: Entry, facts: &Facts) -> Level {
    let instruction = stated(facts.instruction);
    let kt = match stated(facts.kt) {
        No => Pending,
        Yes(kt) => match instruction {
            Instruction::En => research_kt_in_english(kt),
            Instruction::Kk | Instruction::Ru => research_kt_in_kazakh_or_russian(entry, kt, facts),
        },
    };
    let gmat = match stated(facts.gmat) {
        Yes(gmat) if stated(facts.field) == Field::Business => {
            let blocks = [
                gmat_readiness(&gmat),
                gmat_profile(&gmat),
                gmat_language(&gmat),
            ];
            if blocks.contains(&0) {
                Unmet
            } else if blocks.iter().sum::<i64>() < 75 || instruction == Instruction::En {
                Pending
            } else {
                Met
            }
        }
        _ => Unmet,
    };
    kt.max(gmat)
}

/// Section 6.1, "Instruction in English": App.10, at most pending.
fn research_kt_in_english(kt: Kt) -> Level {
    if kt.profile_1 >= 7 && kt.profile_2 >= 7 && kt.profile_1 + kt.profile_2 >= 30 {
        Pending
    } else {
        Unmet
    }
}

/// Section 6.1: a stated KT in Kazakh or Russian.
fn research_kt_in_kazakh_or_russian(entry: Entry, kt: Kt, facts: &Facts) -> Level {
    let certificate = stated(facts.certificates)
        .iter()
        .map(appendix_2)
        .max()
        .unwrap_or(0);
    let degree = english_degree_counts(stated(facts.english_degree_years_ago));
    let judge = |(gre_language, gre_readiness): (i64, i64)| {
        let language = stated(kt.foreign_language)
            .max(certificate)
            .max(gre_language);
        let readiness = stated(kt.readiness).max(gre_readiness);
        // What must hold whatever stands for the foreign language.
        let rest = if kt.profile_1 < 7 || kt.profile_2 < 7 {
            Unmet
        } else if readiness < 7 {
            match entry {
                Entry::Paid => Pending,
                Entry::Grant => Unmet,
            }
        } else {
            Met
        };
        let others = readiness + kt.profile_1 + kt.profile_2;
        let points = met_if(language >= 25 && language + others >= 75);
        let freed = if degree && 50 + others >= 75 {
            Pending
        } else {
            Unmet
        };
        rest.min(points.max(freed))
    };
    let field = stated(facts.field);
    let with_gre = judge(appendix_3(field, stated(facts.gre)));
    if gre_is_doubtful(field) {
        judge((0, 0)).max(with_gre.min(Pending))
    } else {
        with_gre
    }
}

/// Section 6.2, `master-profile.kt`: the better of KT and the integrated block of a GMAT.
fn profile_kt(facts: &Facts) -> Level {
    let kt = match stated(facts.kt) {
        No => Pending,
        Yes(kt) => {
            met_if(kt.profile_1 >= 7 && kt.profile_2 >= 7 && kt.profile_1 + kt.profile_2 >= 30)
        }
    };
    let gmat = match stated(facts.gmat) {
        Yes(gmat) if stated(facts.field) == Field::Business && gmat_profile(&gmat) > 0 => {
            match stated(facts.instruction) {
                Instruction::Kk | Instruction::Ru => Met,
                Instruction::En => Pending,
            }
        }
        _ => Unmet,
    };
    kt.max(gmat)
}

/// Section 7.1.
fn doctoral_language(facts: &Facts) -> Level {
    let additional = stated(facts.itp_additional_test);
    let one = |certificate: &Certificate| {
        let value = certificate.value;
        match certificate.test {
            Test::IeltsAcademic => met_if(value >= 50),
            Test::ToeflIbt => met_if(value >= 35),
            Test::ToeflItp => match additional {
                _ if value < 417 => Unmet,
                No => Pending,
                Yes(points) => met_if(points >= 75),
            },
            Test::Toeic => met_if(value >= 550),
            Test::Duolingo => met_if(value >= 80),
            Test::Dsh | Test::Testdaf | Test::Tfi | Test::Delf => met_if(value >= B1),
            Test::Dalf => Met,
            Test::Tcf => match value {
                B2.. => Met,
                B1 => Pending,
                _ => Unmet,
            },
            _ => Unmet,
        }
    };
    let certificates = stated(facts.certificates)
        .iter()
        .map(one)
        .max()
        .unwrap_or(Unmet);
    let degree = met_if(english_degree_counts(stated(
        facts.english_degree_years_ago,
    )));
    certificates.max(degree)
}

/// Section 7, `doctorate.exam`.
fn doctoral_exam(facts: &Facts) -> Level {
    let Yes(exam) = stated(facts.doctoral_exam) else {
        return Pending;
    };
    let judge =
        |converted: i64| met_if(exam.interview + exam.essay.max(converted) + exam.profile >= 75);
    let field = stated(facts.field);
    let with_gre = judge(appendix_7(field, stated(facts.gre)));
    if gre_is_doubtful(field) {
        judge(0).max(with_gre.min(Pending))
    } else {
        with_gre
    }
}

// ---------------------------------------------------------------------------------------------
// Representative values
// ---------------------------------------------------------------------------------------------

/// What the representatives are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// The hull of one requirement: the ends of every scale do, see the head of this file.
    Hull,
    /// Finding pivotal facts: every class of values that the rules tell apart, see [`open_facts`].
    Pivot,
}

const fn certificate(test: Test, language: Language, value: i64) -> Certificate {
    Certificate {
        test,
        language,
        value,
    }
}

/// For the language requirements: every test below, at and above each of its thresholds.
static LANGUAGE_CERTIFICATES: LazyLock<Vec<Certificate>> = LazyLock::new(|| {
    let levels = [A1, B1, B2, C2];
    let mut all = Vec::new();
    let mut add = |test, language, values: &[i64]| {
        all.extend(
            values
                .iter()
                .map(|value| certificate(test, language, *value)),
        );
    };
    add(
        Test::IeltsAcademic,
        Language::En,
        &[0, 45, 50, 55, 60, 80, 90],
    );
    add(Test::ToeflIbt, Language::En, &[0, 34, 35, 71, 72, 120]);
    add(Test::ToeflItp, Language::En, &[310, 416, 417, 677]);
    add(Test::ToeflOther, Language::En, &[0, 34, 35, 677]);
    add(Test::Toeic, Language::En, &[10, 545, 550, 990]);
    add(Test::Duolingo, Language::En, &[10, 75, 80, 160]);
    add(Test::Goethe, Language::De, &levels);
    add(Test::Dsh, Language::De, &levels);
    add(Test::Testdaf, Language::De, &levels);
    add(Test::Tfi, Language::Fr, &levels);
    add(Test::Tcf, Language::Fr, &levels);
    add(Test::Delf, Language::Fr, &[A1, B1, B2]);
    add(Test::Dalf, Language::Fr, &[C1, C2]);
    add(Test::Dele, Language::Es, &levels);
    add(Test::Siele, Language::Es, &levels);
    add(Test::Cils, Language::It, &levels);
    add(Test::Celi, Language::It, &levels);
    add(Test::Hsk, Language::Zh, &[1, 3, 4, 9]);
    add(Test::Topik, Language::Ko, &[1, 3, 4, 6]);
    for language in LANGUAGES {
        add(Test::Other, language, &[B1, B2]);
    }
    all
});

/// For KT: one certificate for each number of points of App.2 (section 6.1).
static KT_CERTIFICATES: [Certificate; 6] = [
    certificate(Test::IeltsAcademic, Language::En, 80),
    certificate(Test::IeltsAcademic, Language::En, 60),
    certificate(Test::ToeflIbt, Language::En, 79),
    certificate(Test::Dsh, Language::De, C1),
    certificate(Test::IeltsAcademic, Language::En, 70),
    certificate(Test::ToeflIbt, Language::En, 102),
];

const FIELDS: [Field; 9] = [
    Field::Pedagogical,
    Field::Languages,
    Field::Humanities,
    Field::Social,
    Field::Natural,
    Field::Ict,
    Field::Engineering,
    Field::Business,
    Field::Other,
];

fn numbers(values: impl IntoIterator<Item = i64>) -> Vec<Value> {
    values.into_iter().map(Value::Number).collect()
}

fn none_or_numbers(values: impl IntoIterator<Item = i64>) -> Vec<Value> {
    let some = values
        .into_iter()
        .map(|value| Value::PerhapsNumber(Yes(value)));
    [Value::PerhapsNumber(No)].into_iter().chain(some).collect()
}

/// Representative values of an unstated fact, for requirements that are judged together.
fn representatives(fact: Fact, purpose: Purpose, rules: &[Rule]) -> Vec<Value> {
    let for_kt = rules
        .iter()
        .any(|rule| matches!(rule, Rule::ResearchKt(_) | Rule::ProfileKt));
    match fact {
        Fact::Citizenship => vec![
            Value::Citizenship(Citizenship::Kz),
            Value::Citizenship(Citizenship::Foreign),
        ],
        Fact::Education => vec![
            Value::Education(Education::BachelorStudent),
            Value::Education(Education::Bachelor),
            Value::Education(Education::MasterStudent),
            Value::Education(Education::Master),
        ],
        Fact::Semester => numbers(1..=12),
        Fact::Gpa => numbers([0, 296, 297, 400]),
        Fact::WorkMonths => numbers([0, 8, 9, 720]),
        Fact::Certificates if for_kt => kt_certificate_lists(purpose),
        Fact::Certificates => [Value::Certificates(&[])]
            .into_iter()
            .chain(LANGUAGE_CERTIFICATES.iter().map(list_of_one))
            .collect(),
        Fact::TouTest => own_tests(),
        Fact::HostLanguage => LANGUAGES.into_iter().map(Value::Language).collect(),
        Fact::HostLetter | Fact::Kaztest => vec![Value::Flag(false), Value::Flag(true)],
        // Section 6.1 and 7 speak of five kinds of field.
        Fact::TargetField if for_kt && purpose == Purpose::Pivot => vec![
            Value::Field(Field::Languages),
            Value::Field(Field::Social),
            Value::Field(Field::Engineering),
            Value::Field(Field::Business),
            Value::Field(Field::Other),
        ],
        Fact::TargetField => FIELDS.into_iter().map(Value::Field).collect(),
        // No rule tells Kazakh from Russian.
        Fact::TargetInstruction if purpose == Purpose::Pivot => vec![
            Value::Instruction(Instruction::Ru),
            Value::Instruction(Instruction::En),
        ],
        Fact::TargetInstruction => vec![
            Value::Instruction(Instruction::Kk),
            Value::Instruction(Instruction::Ru),
            Value::Instruction(Instruction::En),
        ],
        Fact::Kt => kts(purpose),
        Fact::KtForeignLanguage => match purpose {
            Purpose::Hull => numbers([0, 24, 25, 50]),
            // Below 25 the part sat counts nowhere: not by itself, nor beside a conversion.
            Purpose::Pivot => numbers([0, 24].into_iter().chain(25..=50)),
        },
        Fact::KtReadiness => match purpose {
            Purpose::Hull => numbers([0, 6, 7, 30]),
            Purpose::Pivot => numbers(0..=30),
        },
        Fact::DoctoralExam => exams(),
        Fact::ItpAdditionalTest => none_or_numbers([0, 74, 75, 100]),
        Fact::Gre => gres(purpose, for_kt),
        Fact::Gmat => gmats(rules.contains(&Rule::ProfileKt)),
        Fact::MilitaryServiceMonthsAgo => none_or_numbers([0, 36, 37, 720]),
        Fact::LeadershipYears => numbers([0, 4, 5, 60]),
        Fact::SpecialtyYears => numbers([0, 9, 10, 60]),
        Fact::EnglishDegreeYearsAgo if for_kt => none_or_numbers([5]),
        Fact::EnglishDegreeYearsAgo => none_or_numbers([0, 5, 6, 60]),
    }
}

fn list_of_one(certificate: &'static Certificate) -> Value {
    Value::Certificates(slice::from_ref(certificate))
}

fn kt_certificate_lists(purpose: Purpose) -> Vec<Value> {
    let count = match purpose {
        Purpose::Hull => 2,
        Purpose::Pivot => KT_CERTIFICATES.len(),
    };
    [Value::Certificates(&[])]
        .into_iter()
        .chain(KT_CERTIFICATES[..count].iter().map(list_of_one))
        .collect()
}

fn own_tests() -> Vec<Value> {
    let mut all = vec![Value::OwnTest(No)];
    for level in [B1, B2] {
        for language in LANGUAGES {
            all.push(Value::OwnTest(Yes(OwnTest { language, level })));
        }
    }
    all
}

fn kts(purpose: Purpose) -> Vec<Value> {
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

fn exams() -> Vec<Value> {
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

fn gres(purpose: Purpose, for_kt: bool) -> Vec<Value> {
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

fn gmats(for_profile_kt: bool) -> Vec<Value> {
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

// ---------------------------------------------------------------------------------------------
// Assessment
// ---------------------------------------------------------------------------------------------

type Interval = (Level, Level);

/// The hull of the levels of one requirement over all values of all its unstated facts together.
fn hull(rule: Rule, facts: &Facts) -> Interval {
    let open: Vec<(Fact, Vec<Value>)> = rule
        .facts()
        .iter()
        .filter(|fact| facts.is_open(**fact))
        .map(|fact| (*fact, representatives(*fact, Purpose::Hull, &[rule])))
        .collect();
    let mut seen = None;
    enumerate(&open, &mut facts.clone(), &mut |complete| {
        let level = rule.level(complete);
        let (low, high) = seen.unwrap_or((level, level));
        seen = Some((low.min(level), high.max(level)));
        seen != Some((Unmet, Met)) // nothing can widen it any more
    });
    seen.expect("every fact has a value")
}

/// Calls `visit` with every combination of the values until it answers `false`.
fn enumerate<'a>(
    open: &[(Fact, Vec<Value>)],
    facts: &mut Facts<'a>,
    visit: &mut dyn FnMut(&Facts<'a>) -> bool,
) -> bool {
    let Some(((fact, values), rest)) = open.split_first() else {
        return visit(facts);
    };
    values.iter().all(|value| {
        facts.state(*fact, *value);
        enumerate(rest, facts, visit)
    })
}

/// Section 1, "ALL takes the minimum of both ends".
fn all_of(intervals: impl IntoIterator<Item = Interval>) -> Interval {
    intervals
        .into_iter()
        .fold((Met, Met), |a, b| (a.0.min(b.0), a.1.min(b.1)))
}

/// Section 1, "ANY the maximum of both ends".
fn any_of(intervals: impl IntoIterator<Item = Interval>) -> Interval {
    intervals
        .into_iter()
        .fold((Unmet, Unmet), |a, b| (a.0.max(b.0), a.1.max(b.1)))
}

fn status(interval: Interval) -> &'static str {
    match interval {
        (Met, Met) => "met",
        (Pending, Pending) => "pending",
        (Unmet, Unmet) => "unmet",
        _ => "open",
    }
}

/// Section 1, the table of verdicts.
fn verdict(interval: Interval) -> &'static str {
    match interval {
        (Met, _) => "eligible",
        (_, Unmet) => "ineligible",
        (Pending, Pending) => "conditional",
        _ => "incomplete",
    }
}

/// The verdicts, the statuses and the conversions of one valid applicant.
///
/// # Panics
///
/// When the applicant is not valid against the contract.
pub fn assess(applicant: &Json) -> Naive {
    let held = certificates(applicant);
    let facts = read(applicant, held.as_deref());
    let pathways = PATHWAYS
        .into_iter()
        .map(|(id, routes)| {
            let judged: Vec<(Interval, Route)> = routes
                .iter()
                .map(|(id, requirements)| judge_route(id, requirements, &facts))
                .collect();
            Pathway {
                id: id.to_owned(),
                verdict: verdict(any_of(judged.iter().map(|(interval, _)| *interval))).to_owned(),
                routes: judged.into_iter().map(|(_, route)| route).collect(),
            }
        })
        .collect();
    Naive {
        pathways,
        conversions: conversions(&facts),
    }
}

fn judge_route(id: &str, requirements: Requirements, facts: &Facts) -> (Interval, Route) {
    let judged: Vec<(&str, Interval)> = requirements
        .iter()
        .map(|(id, rule)| (*id, hull(*rule, facts)))
        .collect();
    let interval = all_of(judged.iter().map(|(_, interval)| *interval));
    let route = Route {
        id: id.to_owned(),
        verdict: verdict(interval).to_owned(),
        requirements: judged
            .into_iter()
            .map(|(id, interval)| (id.to_owned(), status(interval).to_owned()))
            .collect(),
    };
    (interval, route)
}

/// Section 6.3.
fn conversions(facts: &Facts) -> BTreeMap<String, i64> {
    let (mut language, mut readiness, mut profile, mut essay) = (0, 0, 0, 0);
    // "Instruction `en`: certificates and GRE bring no `kt_` points, GMAT does; instruction not
    // stated: they do."
    let kazakh_or_russian = facts.instruction != Some(Instruction::En);
    if kazakh_or_russian {
        for certificate in facts.certificates.unwrap_or_default() {
            language = language.max(appendix_2(certificate));
        }
    }
    // "Field not stated or `other`: GRE and GMAT bring nothing; GMAT only in `business`."
    if let (Some(field), Some(gre)) = (facts.field, facts.gre) {
        if kazakh_or_russian {
            let (gre_language, gre_readiness) = appendix_3(field, gre);
            language = language.max(gre_language);
            readiness = readiness.max(gre_readiness);
        }
        essay = appendix_7(field, gre);
    }
    if let (Some(Field::Business), Some(Yes(gmat))) = (facts.field, facts.gmat) {
        language = language.max(gmat_language(&gmat));
        readiness = readiness.max(gmat_readiness(&gmat));
        profile = gmat_profile(&gmat);
    }
    [
        ("kt_foreign_language", language),
        ("kt_readiness", readiness),
        ("kt_profile", profile),
        ("doctoral_essay", essay),
    ]
    .into_iter()
    .filter(|(_, points)| *points > 0)
    .map(|(key, points)| (key.to_owned(), points))
    .collect()
}

// ---------------------------------------------------------------------------------------------
// Open facts
// ---------------------------------------------------------------------------------------------

/// Requirements that share unstated facts, and all their outcomes.
struct Component {
    facts: Vec<Fact>,
    /// Indices into the pathway's distinct rules.
    rules: Vec<usize>,
    values: Vec<Vec<Value>>,
    /// The distinct outcomes: one level for each of `rules`.
    outcomes: Vec<Vec<Level>>,
    /// Index into `outcomes` for every combination of values, the last fact running fastest.
    table: Vec<u8>,
}

/// The unstated facts whose statement can still change the pathway's verdict: those for which some
/// completion of all other unstated facts has two values of this one with differing verdicts.
///
/// Brute force: the requirements fall into components that share no unstated fact; every
/// combination of representative values of a component's facts is judged, and each line of that
/// table along one fact is put beside every outcome of the other components. That decomposition is
/// exact. What is assumed is that the representatives suffice:
///
/// - words, flags, semesters, years and months: every class that a rule tells apart (fields in five
///   kinds for KT, Kazakh instruction as Russian);
/// - certificates: the empty list and lists of one; a list counts by its best certificate, and with
///   a list of that one alone a pivotal fact stays pivotal;
/// - for KT one certificate for each number of points of App.2, a GRE for each pair of rows of
///   App.3 in both kinds of field, a GMAT for each judgement of App.5;
/// - a part missing in a stated KT: every number of points (a foreign language below 25 counts as 0);
/// - a KT not stated at all: every sum of the profile subjects from 14 to 70 and a miss of either
///   minimum, each with a foreign language of 0, 25 and 50 and a readiness of 0, 7 and 30: a part
///   that does not decide may as well be 0, and the profile subjects take up any difference;
/// - a doctoral exam: interview with profile 0, 50 and 54 to 80, each with an essay of 0, 4, 6, 20.
///
/// # Panics
///
/// When the applicant is not valid against the contract, or the pathway unknown.
pub fn open_facts(applicant: &Json, pathway: &str) -> BTreeSet<String> {
    let held = certificates(applicant);
    let facts = read(applicant, held.as_deref());
    let (_, routes) = PATHWAYS
        .into_iter()
        .find(|(id, _)| *id == pathway)
        .expect("a pathway of the contract");

    let mut rules: Vec<Rule> = Vec::new();
    for (_, rule) in routes.iter().flat_map(|(_, requirements)| *requirements) {
        if !rules.contains(rule) {
            rules.push(*rule);
        }
    }
    let mut levels: Vec<Level> = vec![Unmet; rules.len()];
    let mut groups: Vec<(Vec<Fact>, Vec<usize>)> = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        let mut open: Vec<Fact> = rule.facts().to_vec();
        open.retain(|fact| facts.is_open(*fact));
        if open.is_empty() {
            levels[index] = rule.level(&facts);
            continue;
        }
        let mut group = (open, vec![index]);
        let (touching, apart): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|(theirs, _)| theirs.iter().any(|fact| group.0.contains(fact)));
        for (theirs, their_rules) in touching {
            group.0.extend(theirs);
            group.1.extend(their_rules);
        }
        group.0.sort();
        group.0.dedup();
        groups = apart;
        groups.push(group);
    }
    let components: Vec<Component> = groups
        .into_iter()
        .map(|(open, indices)| tabulate(open, indices, &rules, &facts))
        .collect();

    let mut found = BTreeSet::new();
    for (position, component) in components.iter().enumerate() {
        let others: Vec<&Component> = components
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != position)
            .map(|(_, other)| other)
            .collect();
        for axis in 0..component.facts.len() {
            let pivotal = lines(component, axis).into_iter().any(|line| {
                in_some_context(&mut levels.clone(), &others, &mut |levels| {
                    let mut verdicts = line.iter().map(|outcome| {
                        let mut levels = levels.to_vec();
                        place(component, &component.outcomes[*outcome], &mut levels);
                        pathway_level(routes, &rules, &levels)
                    });
                    let first = verdicts.next();
                    verdicts.any(|verdict| Some(verdict) != first)
                })
            });
            if pivotal {
                found.insert(component.facts[axis].path().to_owned());
            }
        }
    }
    found
}

/// Judges every combination of the component's representative values.
fn tabulate(open: Vec<Fact>, indices: Vec<usize>, rules: &[Rule], facts: &Facts) -> Component {
    let own: Vec<Rule> = indices.iter().map(|index| rules[*index]).collect();
    let axes: Vec<(Fact, Vec<Value>)> = open
        .iter()
        .map(|fact| (*fact, representatives(*fact, Purpose::Pivot, &own)))
        .collect();
    let mut outcomes: Vec<Vec<Level>> = Vec::new();
    let mut table: Vec<u8> = Vec::new();
    enumerate(&axes, &mut facts.clone(), &mut |complete| {
        let levels = own.iter().map(|rule| rule.level(complete));
        let known = outcomes
            .iter()
            .position(|outcome| outcome.iter().copied().eq(levels.clone()));
        let index = known.unwrap_or_else(|| {
            outcomes.push(levels.collect());
            outcomes.len() - 1
        });
        table.push(u8::try_from(index).expect("few outcomes"));
        true
    });
    Component {
        facts: open,
        rules: indices,
        values: axes.into_iter().map(|(_, values)| values).collect(),
        outcomes,
        table,
    }
}

/// The distinct sets of outcomes along one fact, all others held.
fn lines(component: &Component, axis: usize) -> BTreeSet<BTreeSet<usize>> {
    let length = component.values[axis].len();
    let stride: usize = component.values[axis + 1..].iter().map(Vec::len).product();
    let mut masks: BTreeSet<u128> = BTreeSet::new();
    for block in component.table.chunks(stride * length) {
        let mut last = 0;
        for start in 0..stride {
            let mask = (0..length)
                .map(|step| 1u128 << block[start + step * stride])
                .fold(0, |a, b| a | b);
            if mask != last {
                masks.insert(mask);
                last = mask;
            }
        }
    }
    masks
        .into_iter()
        .map(|mask| {
            (0..component.outcomes.len())
                .filter(|outcome| mask >> outcome & 1 == 1)
                .collect()
        })
        .collect()
}

fn place(component: &Component, outcome: &[Level], levels: &mut [Level]) {
    for (index, level) in component.rules.iter().zip(outcome) {
        levels[*index] = *level;
    }
}

/// Whether the test holds beside some outcome of each of the other components.
fn in_some_context(
    levels: &mut [Level],
    others: &[&Component],
    test: &mut dyn FnMut(&[Level]) -> bool,
) -> bool {
    let Some((component, rest)) = others.split_first() else {
        return test(levels);
    };
    component.outcomes.iter().any(|outcome| {
        place(component, outcome, levels);
        in_some_context(levels, rest, test)
    })
}

/// ANY of ALL, every requirement being decided.
fn pathway_level(routes: Routes, rules: &[Rule], levels: &[Level]) -> Level {
    let level_of = |rule: &Rule| {
        let index = rules.iter().position(|known| known == rule);
        levels[index.expect("a rule of the pathway")]
    };
    routes
        .iter()
        .map(|(_, requirements)| {
            requirements
                .iter()
                .map(|(_, rule)| level_of(rule))
                .min()
                .unwrap_or(Met)
        })
        .max()
        .unwrap_or(Unmet)
}

// ---------------------------------------------------------------------------------------------
// Reading an applicant
// ---------------------------------------------------------------------------------------------

/// `value` times `scale`; the contract lets 3.0 stand for 3.
#[allow(
    clippy::cast_possible_truncation,
    reason = "every scale of the contract is small"
)]
fn scaled(value: &Json, scale: f64) -> i64 {
    (value.as_f64().expect("a number") * scale).round() as i64
}

fn whole(value: &Json) -> i64 {
    scaled(value, 1.0)
}

fn flag(value: &Json) -> bool {
    value.as_bool().expect("true or false")
}

fn word(value: &Json) -> &str {
    value.as_str().expect("a word")
}

/// A word (`"none"`, `"not-taken"`) or something else.
fn perhaps<T>(value: &Json, read: impl Fn(&Json) -> T) -> Perhaps<T> {
    if value.is_string() {
        No
    } else {
        Yes(read(value))
    }
}

fn language(value: &Json) -> Language {
    match word(value) {
        "en" => Language::En,
        "de" => Language::De,
        "fr" => Language::Fr,
        "es" => Language::Es,
        "it" => Language::It,
        "zh" => Language::Zh,
        "ko" => Language::Ko,
        "kk" => Language::Kk,
        "ru" => Language::Ru,
        "tr" => Language::Tr,
        "pl" => Language::Pl,
        "cs" => Language::Cs,
        "other" => Language::Other,
        unknown => panic!("language {unknown}"),
    }
}

fn cefr(value: &Json) -> i64 {
    match word(value) {
        "A1" => A1,
        "A2" => A2,
        "B1" => B1,
        "B2" => B2,
        "C1" => C1,
        "C2" => C2,
        unknown => panic!("level {unknown}"),
    }
}

/// The certificates stated, each with its language (section 2).
fn certificates(applicant: &Json) -> Option<Vec<Certificate>> {
    let list = applicant.get("certificates")?.as_array().expect("a list");
    Some(list.iter().map(one_certificate).collect())
}

fn one_certificate(stated: &Json) -> Certificate {
    let score = || whole(&stated["score"]);
    let level = || cefr(&stated["level"]);
    match word(&stated["test"]) {
        "ielts-academic" => certificate(
            Test::IeltsAcademic,
            Language::En,
            scaled(&stated["score"], 10.0),
        ),
        "toefl-ibt" => certificate(Test::ToeflIbt, Language::En, score()),
        "toefl-itp" => certificate(Test::ToeflItp, Language::En, score()),
        "toefl-other" => certificate(Test::ToeflOther, Language::En, score()),
        "toeic" => certificate(Test::Toeic, Language::En, score()),
        "duolingo" => certificate(Test::Duolingo, Language::En, score()),
        "goethe" => certificate(Test::Goethe, Language::De, level()),
        "dsh" => certificate(Test::Dsh, Language::De, level()),
        "testdaf" => certificate(Test::Testdaf, Language::De, level()),
        "tfi" => certificate(Test::Tfi, Language::Fr, level()),
        "tcf" => certificate(Test::Tcf, Language::Fr, level()),
        "delf" => certificate(Test::Delf, Language::Fr, level()),
        "dalf" => certificate(Test::Dalf, Language::Fr, level()),
        "dele" => certificate(Test::Dele, Language::Es, level()),
        "siele" => certificate(Test::Siele, Language::Es, level()),
        "cils" => certificate(Test::Cils, Language::It, level()),
        "celi" => certificate(Test::Celi, Language::It, level()),
        "hsk" => certificate(Test::Hsk, Language::Zh, whole(&stated["level"])),
        "topik" => certificate(Test::Topik, Language::Ko, whole(&stated["level"])),
        "other" => certificate(Test::Other, language(&stated["language"]), level()),
        unknown => panic!("test {unknown}"),
    }
}

fn read<'a>(applicant: &Json, certificates: Option<&'a [Certificate]>) -> Facts<'a> {
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

fn field(value: &Json) -> Field {
    match word(value) {
        "pedagogical" => Field::Pedagogical,
        "languages" => Field::Languages,
        "humanities" => Field::Humanities,
        "social" => Field::Social,
        "natural" => Field::Natural,
        "ict" => Field::Ict,
        "engineering" => Field::Engineering,
        "business" => Field::Business,
        "other" => Field::Other,
        unknown => panic!("field {unknown}"),
    }
}
