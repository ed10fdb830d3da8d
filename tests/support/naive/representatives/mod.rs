//! Values that an unstated fact is judged with, enough of them to stand for all. Knows which
//! values the rules tell apart, and nothing of what comes of them.

mod certificates;
mod exams;

use super::fact::{Fact, Value};
use super::rule::Rule;
use super::words::Perhaps::{No, Yes};
use super::words::{Citizenship, Education, FIELDS, Field, Instruction, LANGUAGES};

/// Representative values of an unstated fact, for requirements that are judged together.
pub(super) fn representatives(fact: Fact, purpose: Purpose, rules: &[Rule]) -> Vec<Value> {
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
        Fact::Certificates if for_kt => certificates::for_kt(purpose),
        Fact::Certificates => certificates::for_languages(),
        Fact::TouTest => certificates::own_tests(),
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
        Fact::Kt => exams::kts(purpose),
        Fact::KtForeignLanguage => match purpose {
            Purpose::Hull => numbers([0, 24, 25, 50]),
            // Below 25 the part sat counts nowhere: not by itself, nor beside a conversion.
            Purpose::Pivot => numbers([0, 24].into_iter().chain(25..=50)),
        },
        Fact::KtReadiness => match purpose {
            Purpose::Hull => numbers([0, 6, 7, 30]),
            Purpose::Pivot => numbers(0..=30),
        },
        Fact::DoctoralExam => exams::doctoral(),
        Fact::ItpAdditionalTest => none_or_numbers([0, 74, 75, 100]),
        Fact::Gre => exams::gres(purpose, for_kt),
        Fact::Gmat => exams::gmats(rules.contains(&Rule::ProfileKt)),
        Fact::MilitaryServiceMonthsAgo => none_or_numbers([0, 36, 37, 720]),
        Fact::LeadershipYears => numbers([0, 4, 5, 60]),
        Fact::SpecialtyYears => numbers([0, 9, 10, 60]),
        Fact::EnglishDegreeYearsAgo if for_kt => none_or_numbers([5]),
        Fact::EnglishDegreeYearsAgo => none_or_numbers([0, 5, 6, 60]),
    }
}

/// What the representatives are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The hull of one requirement: the ends of every scale do, see the head of [`crate::naive`].
    Hull,
    /// Finding pivotal facts: every class of values that the rules tell apart, see
    /// [`open_facts`](super::open_facts).
    Pivot,
}

fn numbers(values: impl IntoIterator<Item = i64>) -> Vec<Value> {
    values.into_iter().map(Value::Number).collect()
}

fn none_or_numbers(values: impl IntoIterator<Item = i64>) -> Vec<Value> {
    let some = values
        .into_iter()
        .map(|value| Value::PerhapsNumber(Yes(value)));
    [Value::PerhapsNumber(No)].into_iter().chain(some).collect()
}
