//! The texts that a rule book needs, and what each may show.

use std::collections::{BTreeMap, BTreeSet};

use crate::pack::Problem;
use crate::pack::desk::Desk;
use crate::pack::figures::key;
use crate::rulebook::{Kind, Leeway, Pathway, Requirement, Rulebook};

use super::messages::Messages;
use super::{PLURALS, file_of};

/// Notes every text that the rule book needs and no language has, and every text that
/// nothing shows or that shows what nothing fills in. Gives the texts that nothing shows.
pub(super) fn check(book: &Rulebook, languages: &[Messages], desk: &mut Desk) -> BTreeSet<String> {
    let wanted = Wanted::of(book);
    for key in wanted.needed.keys() {
        if languages.iter().all(|messages| !messages.has(key)) {
            for messages in languages {
                messages.fault(key, Problem::NoText(messages.language.to_owned()), desk);
            }
        }
    }
    let mut strays = BTreeSet::new();
    for messages in languages {
        for key in messages.keys().filter(|key| file_of(key) != "page.toml") {
            let Some(fills) = wanted.needed.get(key).or_else(|| wanted.optional.get(key)) else {
                messages.fault(key, Problem::StrayText, desk);
                strays.insert(key.to_owned());
                continue;
            };
            for name in messages.placeholders(key).unwrap_or_default() {
                if !fills.contains(name) {
                    messages.fault(key, Problem::NoFigure(name.to_owned()), desk);
                }
            }
        }
    }
    strays
}

/// Keys, and the placeholders that are filled in wherever their texts are shown.
#[derive(Default)]
pub(super) struct Wanted {
    needed: BTreeMap<String, BTreeSet<String>>,
    optional: BTreeMap<String, BTreeSet<String>>,
}

impl Wanted {
    fn of(book: &Rulebook) -> Self {
        let mut wanted = Self::default();
        wanted.facts(book);
        wanted.certificates(book);
        wanted.pathways(book);
        wanted.sources(book);
        wanted.guidance(book);
        wanted.earlier(book);
        for verdict in ["eligible", "conditional", "incomplete", "ineligible"] {
            wanted.each(&format!("verdict.{verdict}"), &["name", "sentence"]);
        }
        wanted.each("status", &["met", "pending", "unmet", "open"]);
        for report in &book.reports {
            wanted.plain(format!("conversion.{}", key(&report.id)));
        }
        wanted
    }

    fn facts(&mut self, book: &Rulebook) {
        for fact in &book.facts {
            let path = key(&fact.path);
            self.plain(format!("topic.{}", fact.topic));
            self.each(&format!("fact.{path}"), &["name", "question", "why"]);
            if fact.change != Leeway::Never {
                self.plain(format!("step.{path}"));
            }
            let (words, fills): (Vec<&str>, &[&str]) = match &fact.kind {
                Kind::Choice(words) if *words == book.languages => (Vec::new(), &[]),
                Kind::Choice(words) => (words.iter().map(|word| &**word).collect(), &[]),
                Kind::Flag => (vec!["yes", "no"], &[]),
                Kind::Certificates => (Vec::new(), &[]),
                Kind::LanguageTest { word } | Kind::Scores { word, .. } => {
                    (vec![word, "taken"], &[])
                }
                Kind::Number { word, .. } => {
                    for form in PLURALS {
                        let unit = format!("fact.{path}.unit.{form}");
                        self.optional.insert(unit, BTreeSet::from(["n".to_owned()]));
                    }
                    (
                        word.as_deref().into_iter().collect(),
                        &["least", "greatest"],
                    )
                }
            };
            self.want(format!("fact.{path}.help"), fills.iter().copied());
            self.each(&format!("fact.{path}.value"), &words);
            if let Kind::Scores { parts, .. } = &fact.kind {
                let names = parts.iter().map(|part| key(&book.parts[part.name.index()]));
                names.for_each(|name| self.plain(format!("part.{path}.{name}")));
            }
        }
    }

    fn certificates(&mut self, book: &Rulebook) {
        for test in &book.tests {
            self.each(&format!("test.{}", test.id), &["name", "result"]);
            self.optional
                .insert(format!("test.{}.hint", test.id), BTreeSet::new());
        }
        let tables = book.tables.iter().map(|table| &table.id);
        let conversions = book.conversions.iter().map(|conversion| &conversion.id);
        for id in tables.chain(conversions) {
            self.plain(format!("table.{id}.name"));
        }
        book.languages
            .iter()
            .for_each(|id| self.plain(format!("language.{id}")));
        book.levels
            .iter()
            .for_each(|id| self.plain(format!("level.{}", id.to_lowercase())));
    }

    fn pathways(&mut self, book: &Rulebook) {
        for pathway in &book.pathways {
            self.pathway(pathway);
            self.plain(format!("pathway.{}.summary", pathway.id));
            pathway
                .conditions
                .iter()
                .for_each(|id| self.plain(format!("condition.{id}")));
        }
    }

    /// The names of a pathway, of its routes and of what they ask.
    pub(super) fn pathway(&mut self, pathway: &Pathway) {
        self.plain(format!("pathway.{}.name", pathway.id));
        let routes: Vec<&str> = pathway.routes.iter().map(|route| &*route.id).collect();
        self.each(&format!("route.{}", pathway.id), &routes);
        for Requirement { text, figures, .. } in &pathway.requirements {
            self.plain(format!("requirement.{text}.title"));
            let figures = figures.iter().map(|(name, _)| &**name);
            self.want(format!("requirement.{text}.asked"), figures);
        }
    }

    /// A text that need not be there.
    pub(super) fn perhaps<'a>(&mut self, key: String, fills: impl IntoIterator<Item = &'a str>) {
        let fills: BTreeSet<String> = fills.into_iter().map(str::to_owned).collect();
        retained(&mut self.optional, key, fills);
    }

    fn sources(&mut self, book: &Rulebook) {
        for conflict in &book.conflicts {
            self.each(&format!("conflict.{}", conflict.id), &["title", "text"]);
        }
        for clause in &book.clauses {
            let document = book.documents[usize::from(clause.document)]
                .id
                .to_lowercase();
            let numbers = ["n", "m"].into_iter().zip(&clause.numbers);
            let numbers = numbers.filter(|(_, number)| !number.is_empty());
            let place = format!("clause.{document}.{}", clause.place);
            self.want(place, numbers.map(|(name, _)| name));
            self.each(&format!("document.{document}"), &["name", "short"]);
        }
        for programme in &book.programmes {
            self.plain(format!("programme.{}", programme.id.to_lowercase()));
        }
    }

    /// Texts of one stem that show nothing but themselves.
    pub(super) fn each(&mut self, stem: &str, last: &[&str]) {
        last.iter()
            .for_each(|last| self.plain(format!("{stem}.{last}")));
    }

    pub(super) fn plain(&mut self, key: String) {
        self.want(key, []);
    }

    /// A text shown in several places may show only what is filled in at all of them.
    pub(super) fn want<'a>(&mut self, key: String, fills: impl IntoIterator<Item = &'a str>) {
        let fills: BTreeSet<String> = fills.into_iter().map(str::to_owned).collect();
        retained(&mut self.needed, key, fills);
    }
}

fn retained(texts: &mut BTreeMap<String, BTreeSet<String>>, key: String, fills: BTreeSet<String>) {
    texts
        .entry(key)
        .and_modify(|known| known.retain(|name| fills.contains(name)))
        .or_insert(fills);
}
