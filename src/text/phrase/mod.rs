//! What is said of the rule book in a language: names, questions, values, requirements,
//! dates, papers, contacts.
//!
//! Everything is a whole message or a label and its value. A name is never built into a
//! sentence: in Kazakh its ending would have to change with the word.

mod bands;
mod contacts;
mod dates;
mod name;
mod papers;
mod question;
mod requirement;
mod step;
mod value;

pub use bands::{results, values};
pub use contacts::{address, contact_for, contact_name, doubt, hours, subject};
pub use dates::{
    day, span, term, term_valid, valid, window_name, window_note, window_state, window_when,
};
pub use name::{
    condition, document_name, document_short, fact_name, language_name, level_name, level_text,
    part_name, pathway_name, pathway_summary, programme_name, route_name, status, table_name,
    test_hint, test_name, test_result, topic, verdict_name, verdict_sentence,
};
pub use papers::{paper_if, paper_name, paper_note, remark, way};
pub use question::{
    choice, flag, is_said, question_help, question_text, question_why, range, taken, word,
};
pub use requirement::{
    asked, clause, clause_within, conflict_text, conflict_title, requirement_title,
};
pub use step::{before, distance, goal, means, step};
pub use value::{amount_of, certificate, result_of, value};

use crate::rulebook::{Amount, Name};
use crate::text::Catalog;

/// A path as message keys write it: `host.language` is `host-language`.
fn key(path: &str) -> String {
    path.chars()
        .map(|sign| if matches!(sign, '.' | '_') { '-' } else { sign })
        .collect()
}

/// A text with the figures that the rule book gives it, in the language's own writing.
fn figured(catalog: &Catalog, key: &str, figures: &[(Name, Name)]) -> String {
    let written = |figure: &str| {
        let amount = Amount::parse(figure);
        amount.map_or_else(|| figure.to_owned(), |amount| catalog.amount(amount))
    };
    let figures: Vec<(&str, String)> = figures
        .iter()
        .map(|(name, figure)| (&**name, written(figure)))
        .collect();
    let values: Vec<(&str, &str)> = figures
        .iter()
        .map(|(name, figure)| (*name, figure.as_str()))
        .collect();
    catalog.fill(key, &values)
}

#[cfg(test)]
mod tests {
    use super::{clause, question_text, value};
    use crate::rulebook::{Amount, Certificate, FactId, Question, Rulebook, Value};
    use crate::text::Language;
    use crate::text::packed::catalog;

    /// With plain spaces, wherever the translator put some that do not break.
    fn said(language: Language, path: &str, stated: &Value) -> Option<String> {
        let book = crate::rulebook();
        let fact = book.fact_by_path(path)?;
        Some(value(&catalog(language), book, fact, stated).replace('\u{a0}', " "))
    }

    fn held(book: &Rulebook, id: &str, result: i32, language: u8) -> Option<Certificate> {
        let (test, result) = (book.test_by_id(id)?, Amount(result));
        Some(Certificate {
            test,
            result,
            language,
        })
    }

    #[test]
    fn figures_follow_the_language() {
        let gpa = |language| said(language, "gpa", &Value::Number(Amount(297)));
        assert_eq!(gpa(Language::Kk).as_deref(), Some("2,97"));
        assert_eq!(gpa(Language::En).as_deref(), Some("2.97"));
        let work = |language| said(language, "work_months", &Value::Number(Amount(2100)));
        assert_eq!(work(Language::En).as_deref(), Some("21 months"));
        assert_eq!(work(Language::Ru).as_deref(), Some("21 месяц"));
        assert_eq!(work(Language::Kk).as_deref(), Some("21 ай"));
    }

    #[test]
    fn certificates_are_named_with_their_results() {
        let book = crate::rulebook();
        let tests = [
            ("ielts-academic", 650, 0),
            ("goethe", 400, 1),
            ("other", 500, 9),
        ];
        let held = tests
            .iter()
            .filter_map(|&(id, result, language)| held(book, id, result, language));
        let list = said(
            Language::En,
            "certificates",
            &Value::Certificates(held.collect()),
        );
        let list = list.unwrap_or_default();
        let mut items = list.split("; ");
        assert_eq!(items.next(), Some("IELTS Academic: 6.5"));
        assert!(
            items.next().is_some_and(|goethe| goethe.ends_with(": B2")),
            "{list}"
        );
        assert!(
            items
                .next()
                .is_some_and(|other| other.ends_with("(Turkish): C1")),
            "{list}"
        );
    }

    #[test]
    fn what_the_rule_book_does_not_hold_is_said_with_nothing() {
        let (book, catalog) = (crate::rulebook(), &catalog(Language::Ru));
        let part = Question {
            fact: FactId(0),
            part: Some(99),
        };
        assert!(question_text(catalog, book, part).ends_with(": "));
        assert_eq!(clause(catalog, book, crate::rulebook::ClauseId(255)), "");
        assert_eq!(value(catalog, book, FactId(0), &Value::Choice(99)), "");
    }
}
