//! The texts that a visitor waits for, and those that follow.

use std::collections::BTreeMap;

use super::TEXTS;

#[test]
fn a_visitor_waits_for_the_start_and_the_first_question_alone() {
    for key in [
        "app.name",
        "error.choose",
        "fact.education.question",
        "fact.citizenship.question",
        "start.lead",
    ] {
        assert!(TEXTS.first.contains(key), "{key} comes too late");
    }
    // Nobody is asked for a number first, and a result stands behind the answers.
    for key in ["fact.gpa.question", "result.title"] {
        assert!(super::has(key), "there is no {key}");
        assert!(!TEXTS.first.contains(key), "{key} need not be waited for");
    }
}

#[test]
fn each_text_is_packed_once_in_its_file() {
    let files: BTreeMap<String, String> = TEXTS.packed().collect();
    assert_eq!(files.len(), 2 * TEXTS.languages.len());
    for (language, messages) in &TEXTS.languages {
        let lines = |first: bool| -> Vec<String> {
            let all = TEXTS.keys.iter().zip(messages);
            let there = all.filter(|(_, text)| !text.is_empty());
            let own = there.filter(|(key, _)| TEXTS.first.contains(*key) == first);
            own.map(|(key, text)| format!("{key}={text}")).collect()
        };
        let file = |name: String| files[&name].lines().collect::<Vec<_>>();
        assert_eq!(file(language.clone()), lines(true));
        assert_eq!(file(format!("more-{language}")), lines(false));
    }
}
