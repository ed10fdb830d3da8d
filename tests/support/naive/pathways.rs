//! Which requirements each route of each pathway has (sections 3, 4, 6 and 7). What a requirement
//! asks is not known here.

use super::rule::{Entry, Rule};

/// The contract's order.
pub(super) const PATHWAYS: [(&str, Routes); 5] = [
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

pub(super) type Requirements = &'static [(&'static str, Rule)];

pub(super) type Routes = &'static [(&'static str, Requirements)];
