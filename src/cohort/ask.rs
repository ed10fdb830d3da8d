//! What the page asks of the worker.

use super::Encoding;
use super::wire::{Reader, Writer};
use crate::engine::Verdict;
use crate::rulebook::PathwayId;
use crate::text::Language;

/// Something that is asked of a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// Take these texts: of each language what questions need, and the rest.
    Texts(Vec<String>),
    /// A table to begin with, in a language.
    Sample(Language),
    /// Go on with what is under way.
    On,
    /// Read the file again, so written.
    Again(Encoding),
    /// Judge, each column taken for one of [`super::Target::all`].
    Judge(Vec<usize>),
    /// What rows come to, from one of them on.
    Rows(Filter, usize),
    /// The answers of a row.
    Open(usize),
    /// What is wrong with the table, from one fault on, in a language.
    Faults(Language, usize),
    /// The table with its verdicts, in a language.
    Save(Language),
}

/// Which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// All.
    Every,
    /// Those with a fault.
    Faulty,
    /// Those that have a verdict for a pathway.
    Verdict(PathwayId, Verdict),
}

impl Filter {
    /// All verdicts, in the order of the table of counts.
    pub const VERDICTS: [Verdict; 4] = [
        Verdict::Eligible,
        Verdict::Conditional,
        Verdict::Incomplete,
        Verdict::Ineligible,
    ];

    /// Its number among all.
    fn code(self) -> usize {
        match self {
            Self::Every => 0,
            Self::Faulty => 1,
            Self::Verdict(pathway, verdict) => 2 + 4 * pathway.index() + place(verdict),
        }
    }

    fn of(code: usize) -> Self {
        match code.checked_sub(2) {
            None if code == 0 => Self::Every,
            None => Self::Faulty,
            Some(code) => Self::Verdict(PathwayId::from(code / 4), Self::VERDICTS[code % 4]),
        }
    }
}

/// The place of a verdict among [`Filter::VERDICTS`].
pub(super) const fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Eligible => 0,
        Verdict::Conditional => 1,
        Verdict::Incomplete => 2,
        Verdict::Ineligible => 3,
    }
}

impl Ask {
    /// As one text.
    #[must_use]
    pub fn write(&self) -> String {
        let verb = |verb| Writer::default().text(verb);
        let writer = match self {
            Self::Texts(texts) => texts.iter().fold(verb("texts"), |all, it| all.text(it)),
            Self::Sample(language) => verb("sample").text(language.code()),
            Self::On => verb("on"),
            Self::Again(encoding) => verb("again").number(*encoding as usize),
            Self::Judge(targets) => targets
                .iter()
                .fold(verb("judge"), |all, it| all.number(*it)),
            Self::Rows(filter, from) => verb("rows").number(filter.code()).number(*from),
            Self::Open(row) => verb("open").number(*row),
            Self::Faults(language, from) => verb("faults").text(language.code()).number(*from),
            Self::Save(language) => verb("save").text(language.code()),
        };
        writer.done()
    }

    /// From a text.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader(text);
        let language = |reader: &mut Reader| reader.text().and_then(Language::from_code);
        Some(match reader.text()? {
            "texts" => {
                let mut texts = Vec::new();
                while let Some(text) = reader.text() {
                    texts.push(text.to_owned());
                }
                Self::Texts(texts)
            }
            "sample" => Self::Sample(language(&mut reader)?),
            "on" => Self::On,
            "again" => Self::Again(*Encoding::ALL.get(reader.number()?)?),
            "judge" => Self::Judge(reader.numbers()?),
            "rows" => Self::Rows(Filter::of(reader.number()?), reader.number()?),
            "open" => Self::Open(reader.number()?),
            "faults" => Self::Faults(language(&mut reader)?, reader.number()?),
            "save" => Self::Save(language(&mut reader)?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Ask, Encoding, Filter};
    use crate::rulebook::PathwayId;
    use crate::text::Language;

    #[test]
    fn what_is_asked_is_what_is_heard() {
        let verdict = |at: usize| Filter::Verdict(PathwayId::from(at), Filter::VERDICTS[at % 4]);
        let asks = [
            Ask::Texts(vec!["a=ә\nb=2".into(), String::new()]),
            Ask::Sample(Language::Kk),
            Ask::On,
            Ask::Judge(vec![0, 7]),
            Ask::Rows(Filter::Every, 0),
            Ask::Rows(Filter::Faulty, 50),
            Ask::Open(99_999),
            Ask::Faults(Language::Ru, 100),
            Ask::Save(Language::En),
        ];
        let rows = (0..20).map(|at| Ask::Rows(verdict(at), at));
        let again = Encoding::ALL.map(Ask::Again);
        for ask in asks.into_iter().chain(rows).chain(again) {
            assert_eq!(Ask::read(&ask.write()), Some(ask));
        }
    }

    #[test]
    fn what_nobody_asks_is_not_heard() {
        for text in ["", "2:on", "3:onx", "5:again1:9", "4:open", "6:sample2:de"] {
            let heard = Ask::read(text);
            assert!(heard.is_none() || text == "2:on", "{text}: {heard:?}");
        }
    }
}
