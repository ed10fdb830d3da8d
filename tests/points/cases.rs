//! The tables of `cases.toml`: what is stated, and the points that the page shows.

use qadam::engine::{self, Means, PartScore};
use qadam::rulebook::{Amount, Reported, Rulebook};
use qadam::session::link;
use qadam::text::Language;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    clause: String,
    pathway: String,
    requirement: String,
    stated: String,
    #[serde(default)]
    parts: Vec<String>,
    #[serde(default)]
    total: String,
    #[serde(default)]
    brings: Vec<String>,
}

#[test]
fn points_are_those_of_the_rules() {
    let file: File = toml::from_str(include_str!("cases.toml")).expect("a file of cases");
    let wrong: Vec<String> = file.case.iter().filter_map(Case::wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(file.case.len() >= 12);
    assert!(file.case.iter().all(|it| !it.clause.is_empty()));
}

impl Case {
    fn wrong(&self) -> Option<String> {
        let book = qadam::rulebook();
        let session = link::read(&format!("#/?v=1&{}", self.stated), book, Language::En);
        assert_eq!(session.rejected, [], "{}", self.title);
        let pathway = book.pathway_by_id(&self.pathway).expect("a pathway");
        let requirements = &book.pathways[pathway.index()].requirements;
        let (mut parts, mut total, mut brings) = (Vec::new(), Vec::new(), Vec::new());
        // Requirements of several routes may have the same id; the first stands for paid study.
        let requirement = requirements.iter().find(|it| *it.id == *self.requirement);
        let requirement = requirement.expect("a requirement");
        for score in engine::scores(book, requirement, &session.answers) {
            parts.extend(score.parts.iter().map(|it| part(book, it)));
            let missing = score.missing();
            total.push(format!(
                "{} of {}, missing {missing}",
                score.total.0, score.rule.total
            ));
            for credit in engine::credits(book, score.rule, &session.answers) {
                let mut line = format!("{} → {}", means(book, &credit.by), credit.points);
                if credit.withheld {
                    line.push_str(", not yet");
                }
                if let Some((next, points)) = &credit.next {
                    line = format!("{line}; {} → {points}", means(book, next));
                }
                brings.push(line);
            }
        }
        let found = (parts, total.join("; "), brings);
        let expected = (self.parts.clone(), self.total.clone(), self.brings.clone());
        (found != expected).then(|| {
            format!(
                "{}:\n  found    {found:?}\n  expected {expected:?}",
                self.title
            )
        })
    }
}

/// `readiness 10 of 7`, and more where more is to be said.
fn part(book: &Rulebook, it: &PartScore) -> String {
    let name = &book.parts[it.part.index()];
    let mut out = format!("{name} {} of {}", it.counted.0, it.least);
    if it.counted.0 != it.counted.1 {
        out = format!("{out}, up to {}", it.counted.1);
    }
    if it.waived {
        out.push_str(", waived");
    }
    if it.lenient.is_some() {
        out.push_str(", lenient");
    }
    out
}

fn means(book: &Rulebook, it: &Means) -> String {
    match it {
        Means::Certificate(test, result) => {
            let test = &book.tests[test.index()];
            let result = match test.reported {
                Reported::Cefr => {
                    book.levels[usize::try_from(result.0 / 100).expect("a level")].to_string()
                }
                _ => result.to_string(),
            };
            format!("{} {result}", test.id)
        }
        Means::Scores(fact, scores) => {
            let scores = scores
                .iter()
                .map(|(part, score): &(u8, Amount)| format!("{part}: {score}"));
            format!(
                "{} {}",
                book.fact(*fact).path,
                scores.collect::<Vec<_>>().join(", ")
            )
        }
    }
}
