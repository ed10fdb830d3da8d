//! What can be wrong with what people wrote, and how it is told to them.

use std::fmt;

/// One fault of an authored file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// File, relative to the folder that was read.
    pub file: String,
    /// Line, counted from 1, where it can be had.
    pub line: Option<usize>,
    /// Id of the thing at fault; empty where the file itself is.
    pub id: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file cannot be read.
    Unreadable(String),
    /// The file is not TOML of the expected shape.
    Syntax(String),
    /// A name that nothing has.
    Unknown(&'static str, String),
    /// A name that two things have.
    Duplicate(&'static str),
    /// A word that stands twice in its list.
    Twice(String),
    /// More of something than the engine has places for.
    TooMany(&'static str, usize),
    /// Nothing refers to it.
    Unused(&'static str),
    /// Its page would have the address of another thing's.
    SameAddress(String),
    /// It says on whose authority it stands nowhere.
    NoSource,
    /// No rule, table, conversion or contradiction cites it.
    NeverCited,
    /// A field that things of its kind have.
    Missing(&'static str),
    /// A field that means nothing here.
    Stray(&'static str),
    /// A word that is no level, no band, no range, no kind.
    Malformed(&'static str, String),
    /// Two bands share a value, two terms a day, two checklists a student.
    Overlap(String, String),
    /// Values between two bands have no outcome.
    Hole(String, String),
    /// A value of the fact has no outcome.
    NoOutcome(String),
    /// It lies outside the scale, or another row always comes first.
    NeverDecides(String),
    /// A higher result is judged lower.
    Falls(String),
    /// A test stands in no row of a table.
    NotJudged(String),
    /// A pathway that no general doubt is about.
    NobodyAsked,
    /// A rule is none of the kinds, or several at once, or has no parts.
    Shape(&'static str),
    /// A rule that takes itself in.
    Circular(String),
    /// A text that a language lacks.
    NoText(String),
    /// A text that nothing shows.
    StrayText,
    /// A text that belongs in another file.
    Elsewhere(&'static str),
    /// A text whose placeholders differ from those of the other languages.
    Placeholders(Vec<String>, Vec<String>),
    /// A text with a placeholder that nothing fills in, such as a figure its rule lacks.
    NoFigure(String),
    /// A text that is empty or not of one line.
    BadText,
    /// A number of things worded without all its plural forms.
    Plural(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.id.is_empty() {
            write!(f, ": {}", self.id)?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "cannot be read: {why}"),
            Self::Syntax(why) => write!(f, "is not of the expected shape: {why}"),
            Self::Unknown(kind, name) => {
                write!(f, "names the {kind} `{name}`, which does not exist")
            }
            Self::Duplicate(kinds) => write!(f, "is the id of two {kinds}"),
            Self::Twice(word) => write!(f, "lists `{word}` twice"),
            Self::TooMany(kinds, most) => write!(f, "has more than {most} {kinds}"),
            Self::Unused(kind) => write!(f, "is a {kind} that nothing uses"),
            Self::SameAddress(other) => write!(f, "has the address of `{other}`"),
            Self::NoSource => f.write_str("cites no source"),
            Self::NeverCited => f.write_str("is a source that nothing cites"),
            Self::Missing(field) => write!(f, "lacks the field `{field}`"),
            Self::Stray(field) => write!(f, "has the field `{field}`, which means nothing here"),
            Self::Malformed(kind, text) => write!(f, "`{text}` is no {kind}"),
            Self::Overlap(one, two) => write!(f, "{one} and {two} overlap"),
            Self::Hole(one, two) => {
                write!(f, "no band covers what lies between {one} and {two}")
            }
            Self::NoOutcome(value) => write!(f, "says nothing of `{value}`"),
            Self::NeverDecides(row) => write!(f, "{row} can never decide"),
            Self::Falls(row) => write!(f, "a higher result of {row} is judged lower"),
            Self::NotJudged(test) => write!(f, "has no row for the test `{test}`"),
            Self::NobodyAsked => f.write_str("leads to no contact"),
            Self::Shape(wanted) => write!(f, "a rule must {wanted}"),
            Self::Circular(rule) => write!(f, "the rule `{rule}` takes itself in"),
            Self::NoText(language) => write!(f, "has no text in `{language}`"),
            Self::StrayText => f.write_str("is a text that nothing shows"),
            Self::Elsewhere(file) => write!(f, "belongs in {file}"),
            Self::Placeholders(here, there) => {
                let (here, there) = (listed(here), listed(there));
                write!(f, "has {here} where the first language has {there}")
            }
            Self::NoFigure(name) => {
                write!(f, "shows {{{name}}}, which nothing fills in")
            }
            Self::BadText => f.write_str("is no text of one line"),
            Self::Plural(forms) => write!(f, "needs the plural forms {forms}"),
        }
    }
}

/// Placeholders as they are written: `{least}, {greatest}`.
fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "no placeholder".to_owned();
    }
    let names: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    names.join(", ")
}
