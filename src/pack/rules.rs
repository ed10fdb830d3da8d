//! Rules as people write them become rule trees; shared rules are put in where they are used.

use super::authored::{self, Authored};
use super::bands::{self, Terms};
use super::desk::Desk;
use super::place::Place;
use super::{Problem, fields, names, points};
use crate::rulebook::{FactId, Kind, Name, Outcome, Rule, Rulebook};

/// The kinds of rules: the field that tells each, what else it needs and what it may have.
const KINDS: [(&str, &[&str], &[&str]); 7] = [
    ("use", &[], &[]),
    ("all", &[], &[]),
    ("any", &[], &[]),
    ("always", &[], &[]),
    ("fact", &["is"], &["in-language"]),
    ("certificates", &[], &["in-language"]),
    (
        "total",
        &["minimums"],
        &["exam", "lenient", "waived", "credits"],
    ),
];
const ONE_KIND: &str = "be exactly one of use, all, any, always, fact, certificates, total";

/// What rules are made from.
pub(super) struct Ground<'a> {
    pub(super) authored: &'a Authored,
    pub(super) book: &'a Rulebook,
}

impl Ground<'_> {
    /// Makes the rule of who a thing is for, where one is written.
    pub(super) fn condition(
        &self,
        it: Option<&authored::Rule>,
        place: &Place,
        desk: &mut Desk,
    ) -> Option<Rule> {
        let place = place.within("if");
        it.map(|it| {
            headless(it, &place, desk);
            self.rule(it, &place, desk)
        })
    }

    /// Makes a rule tree. A rule that cannot be made is noted and stands as unmet.
    pub(super) fn rule(&self, it: &authored::Rule, place: &Place, desk: &mut Desk) -> Rule {
        self.nested(it, place, &[], desk)
            .unwrap_or(Rule::Always(Outcome::UNMET))
    }

    /// `within` names the shared rules that were taken in on the way here.
    fn nested(
        &self,
        it: &authored::Rule,
        place: &Place,
        within: &[&str],
        desk: &mut Desk,
    ) -> Option<Rule> {
        let written = it.body();
        let is_there = |field: &str| {
            written
                .iter()
                .any(|&(known, there)| there && known == field)
        };
        let kinds: Vec<_> = KINDS.iter().filter(|(kind, ..)| is_there(kind)).collect();
        let [(kind, needs, may)] = *kinds.as_slice() else {
            desk.fault(place, Problem::Shape(ONE_KIND));
            return None;
        };
        fields::check(&written, needs, &[&[*kind], *may].concat(), place, desk);
        if let Some(name) = &it.r#use {
            return self.shared(name, &place.within("use"), within, desk);
        }
        if let Some(all) = &it.all {
            return Some(Rule::All(
                self.parts(all, &place.within("all"), within, desk).into(),
            ));
        }
        if let Some(any) = &it.any {
            return Some(Rule::Any(
                self.parts(any, &place.within("any"), within, desk).into(),
            ));
        }
        if let Some(always) = &it.always {
            let place = place.within("always");
            return Some(Rule::Always(bands::outcome(
                always, &place, self.book, desk,
            )));
        }
        if let Some(path) = &it.fact {
            return self.fact(it, path, place, desk);
        }
        if let Some(table) = &it.certificates {
            let in_language = self.in_language(it, place, desk);
            let table = names::table(self.book, table, &place.within("certificates"), desk)?;
            return Some(Rule::Certificates { table, in_language });
        }
        Some(Rule::Points(points::points(it, self.book, place, desk)))
    }

    fn shared(&self, name: &str, place: &Place, within: &[&str], desk: &mut Desk) -> Option<Rule> {
        let Some((name, rule)) = self.authored.rules.rules.get_key_value(name) else {
            desk.fault(place, Problem::Unknown("rule", name.to_owned()));
            return None;
        };
        if within.contains(&name.as_str()) {
            desk.fault(place, Problem::Circular(name.clone()));
            return None;
        }
        let within = [within, &[name.as_str()]].concat();
        let place = Place::new("rules.toml", name, ["rules", name]);
        headless(rule, &place, desk);
        self.nested(rule, &place, &within, desk)
    }

    fn parts(
        &self,
        parts: &[authored::Rule],
        place: &Place,
        within: &[&str],
        desk: &mut Desk,
    ) -> Vec<Rule> {
        if parts.is_empty() {
            desk.fault(place, Problem::Shape("have at least one part"));
        }
        let parts = parts.iter().enumerate().filter_map(|(index, part)| {
            let place = place.within(index);
            headless(part, &place, desk);
            self.nested(part, &place, within, desk)
        });
        parts.collect()
    }

    fn fact(
        &self,
        it: &authored::Rule,
        path: &str,
        place: &Place,
        desk: &mut Desk,
    ) -> Option<Rule> {
        let in_language = self.in_language(it, place, desk);
        let fact = names::fact(self.book, path, &place.within("fact"), desk)?;
        if in_language.is_some() && !matches!(self.book.fact(fact).kind, Kind::LanguageTest { .. })
        {
            desk.fault(&place.within("in-language"), Problem::Stray("in-language"));
        }
        let written = toml::Value::Table(it.is.clone()?);
        if desk.doubts("facts.toml", path) {
            return None;
        }
        let terms = terms(self.book, fact);
        let judgement = bands::judgement(&written, &terms, &place.within("is"), self.book, desk);
        Some(Rule::Fact {
            fact,
            judgement,
            in_language,
        })
    }

    /// The choice of a language in which alone certificates and tests count.
    fn in_language(&self, it: &authored::Rule, place: &Place, desk: &mut Desk) -> Option<FactId> {
        let (path, place) = (it.in_language.as_ref()?, place.within("in-language"));
        let fact = names::fact(self.book, path, &place, desk)?;
        let languages = matches!(
            &self.book.fact(fact).kind,
            Kind::Choice(words) if *words == self.book.languages
        );
        if !languages {
            desk.fault(
                &place,
                Problem::Malformed("choice of a language", path.clone()),
            );
        }
        Some(fact)
    }
}

/// Only a requirement has a head.
fn headless(it: &authored::Rule, place: &Place, desk: &mut Desk) {
    fields::check(&it.head(), &[], &[], place, desk);
}

/// The terms in which the values of a fact are written.
fn terms(book: &Rulebook, fact: FactId) -> Terms<'_> {
    fn list(words: &[Name]) -> Vec<&str> {
        words.iter().map(|word| &**word).collect()
    }
    match &book.fact(fact).kind {
        Kind::Choice(words) => Terms::named(list(words), 0, None),
        Kind::Flag => Terms::named(vec!["no", "yes"], 0, None),
        Kind::Certificates => Terms::named(vec!["stated"], 0, None),
        Kind::Scores { word, .. } => Terms::named(vec!["taken"], 0, Some(word)),
        Kind::LanguageTest { word } => Terms::named(list(&book.levels), 1, Some(word)),
        Kind::Number { scale, word } => Terms {
            scale: *scale,
            word: word.as_deref(),
            names: Vec::new(),
            first: 0,
        },
    }
}
