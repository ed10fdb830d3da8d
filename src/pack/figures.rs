//! What can be read off a rule: the facts it looks at, its splits, the figures for its text.

use crate::rulebook::{
    Amount, Band, FactId, Figure, Judgement, Kind, Level, Name, Outcome, Points, Rule, Rulebook,
    Split, byte,
};

/// The facts that a rule looks at, in asking order.
pub(super) fn facts(rule: &Rule, book: &Rulebook) -> Vec<FactId> {
    let mut facts = rule.looks(book);
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// The choices that rules look at in several places, with one value of each kind.
pub(super) fn splits<'a>(rules: impl IntoIterator<Item = &'a Rule>, book: &Rulebook) -> Vec<Split> {
    let rules: Vec<&Rule> = rules.into_iter().collect();
    let looks: Vec<FactId> = rules.iter().flat_map(|rule| rule.looks(book)).collect();
    let often = |fact: &FactId| looks.iter().filter(|other| *other == fact).count() > 1;
    let split = |fact: FactId| {
        let Kind::Choice(words) = &book.fact(fact).kind else {
            return None;
        };
        let mut kinds: Vec<Vec<Kept>> = Vec::new();
        let choices = (0..words.len()).map(byte).filter(|&choice| {
            let kept = rules.iter().flat_map(|rule| kept(rule, book, fact, choice));
            let kind: Vec<Kept> = kept.collect();
            let new = !kinds.contains(&kind);
            kinds.push(kind);
            new
        });
        let choices = choices.collect();
        Some(Split { fact, choices })
    };
    book.fact_ids().filter(often).filter_map(split).collect()
}

/// What a look at a choice makes of one of its values.
#[derive(PartialEq)]
enum Kept {
    Outcome(Option<Outcome>),
    Language(u8),
    Holds(bool),
}

/// What every look of a rule at a choice makes of one of its values.
fn kept(rule: &Rule, book: &Rulebook, choice: FactId, value: u8) -> Vec<Kept> {
    let mut all = Vec::new();
    rule.visit(&mut |leaf| match leaf {
        Rule::Fact {
            fact, judgement, ..
        } if *fact == choice => {
            let number = Amount::whole(i32::from(value));
            let mut bands = judgement.bands.iter();
            let band = bands.find(|band| band.least <= number && number <= band.greatest);
            all.push(Kept::Outcome(band.map(|band| band.outcome)));
        }
        Rule::Fact { in_language, .. } | Rule::Certificates { in_language, .. } => {
            let language = in_language.filter(|fact| *fact == choice);
            all.extend(language.map(|_| Kept::Language(value)));
        }
        Rule::Points(points) if book.field == choice => {
            let conversions = points.credits.iter();
            let conversions = conversions.map(|id| &book.conversions[id.index()]);
            let blocks = conversions.flat_map(|conversion| &conversion.blocks);
            let by_field = blocks.filter(|block| !block.fields.is_empty());
            all.extend(by_field.map(|block| Kept::Holds(block.fields.contains(&value))));
        }
        _ => {}
    });
    all
}

/// The figures of a rule by the names that its text may use; the first of a name counts.
pub(super) fn figures(rule: &Rule, book: &Rulebook) -> Vec<(Name, Figure)> {
    let mut figures: Vec<(Name, Figure)> = Vec::new();
    rule.visit(&mut |leaf| match leaf {
        Rule::Fact {
            fact, judgement, ..
        } => of_judgement(book, *fact, judgement, &mut figures),
        Rule::Points(points) if points.exam.is_some() => of_points(book, points, &mut figures),
        _ => {}
    });
    figures
}

fn of_judgement(
    book: &Rulebook,
    fact: FactId,
    judgement: &Judgement,
    figures: &mut Vec<(Name, Figure)>,
) {
    let name = key(&book.fact(fact).path);
    let cefr = match &book.fact(fact).kind {
        Kind::Number { .. } => false,
        Kind::LanguageTest { .. } => true,
        _ => return,
    };
    let figure = |number: Amount| {
        if cefr {
            Figure::Cefr(u8::try_from(number.0 / 100).unwrap_or(1))
        } else {
            Figure::Number(number)
        }
    };
    let at = |level: Level| {
        judgement
            .bands
            .iter()
            .filter(move |band| band.outcome.level == level)
    };
    let best = judgement
        .bands
        .iter()
        .map(|band| band.outcome.level)
        .max()
        .unwrap_or(Level::Unmet);
    let mut put = |suffix: &str, band: Option<&Band>, end: fn(&Band) -> Amount| {
        if let Some(band) = band {
            note(figures, &format!("{name}-{suffix}"), figure(end(band)));
        }
    };
    put("from", at(best).next(), |band| band.least);
    put("to", at(best).next_back(), |band| band.greatest);
    if best == Level::Met {
        put("pending", at(Level::Pending).next_back(), |band| band.least);
    }
}

fn of_points(book: &Rulebook, points: &Points, figures: &mut Vec<(Name, Figure)>) {
    for minimum in &points.minimums {
        note(
            figures,
            &key(&book.parts[minimum.part.index()]),
            Figure::Number(minimum.least),
        );
    }
    let total = Figure::Number(points.total);
    let other = figures
        .iter()
        .any(|(name, figure)| &**name == "total" && *figure != total);
    note(
        figures,
        if other { "pending-total" } else { "total" },
        total,
    );
}

fn note(figures: &mut Vec<(Name, Figure)>, name: &str, figure: Figure) {
    if !figures.iter().any(|(known, _)| &**known == name) {
        figures.push((name.into(), figure));
    }
}

/// The form in which a path stands in text keys and placeholders.
pub(super) fn key(path: &str) -> String {
    path.replace(['.', '_'], "-")
}
