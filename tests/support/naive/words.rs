//! The contract's words for what an applicant states. How they are written in JSON is not known
//! here.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Citizenship {
    Kz,
    Foreign,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Education {
    BachelorStudent,
    Bachelor,
    MasterStudent,
    Master,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
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

pub(super) const LANGUAGES: [Language; 13] = [
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
pub(super) enum Field {
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

pub(super) const FIELDS: [Field; 9] = [
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instruction {
    Kk,
    Ru,
    En,
}

/// A statement that may be `"none"` or `"not-taken"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Perhaps<T> {
    No,
    Yes(T),
}
