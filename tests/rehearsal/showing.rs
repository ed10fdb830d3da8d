//! What is shown of next year's rules: the pages of the rule book, and every sentence.

use qadam::rulebook::Thing;
use qadam::session::Leaf;
use qadam::text::{Language, phrase};

use crate::made::{book, catalog};

#[test]
fn the_rule_book_has_pages_of_what_is_new() {
    let places: Vec<String> = Leaf::all(book())
        .into_iter()
        .map(|it| it.place(book()))
        .collect();
    for place in [
        "rules/pathway/summer-school",
        "rules/source/mob/summer-school-3",
    ] {
        assert!(
            places.iter().any(|it| it == place),
            "{place} is not in {places:?}"
        );
    }
}

#[test]
fn what_stands_on_a_new_clause_is_found_from_it() {
    let clause = book()
        .clauses
        .iter()
        .position(|it| &*it.id == "MOB summer-school 3");
    let clause = clause.expect("a clause").into();
    let resting = book().things().into_iter();
    let resting: Vec<Thing> = resting
        .filter(|it| book().sources(*it).contains(&clause))
        .collect();
    let [
        Thing::Requirement(pathway, requirement),
        Thing::Paper(paper),
    ] = resting[..]
    else {
        panic!("{resting:?}");
    };
    let requirement = &book().pathways[pathway.index()].requirements[usize::from(requirement)];
    assert_eq!(&*requirement.id, "summer-school.language");
    assert_eq!(book().paper_path(paper), "summer-school.language");
}

#[test]
fn every_language_says_what_is_new() {
    let id = book()
        .pathway_by_id("summer-school")
        .expect("the new pathway");
    let test = book()
        .test_by_id("pte-academic")
        .expect("the new certificate");
    for language in Language::ALL {
        let catalog = catalog(language);
        let said = [
            phrase::pathway_name(&catalog, book(), id),
            phrase::pathway_summary(&catalog, book(), id),
            phrase::route_name(&catalog, book(), id, 0),
            phrase::test_name(&catalog, book(), test),
            phrase::test_result(&catalog, book(), test),
        ];
        assert!(said.iter().all(|it| !it.is_empty()), "{said:?}");
        for requirement in &book().pathways[id.index()].requirements {
            assert!(!phrase::requirement_title(&catalog, requirement).is_empty());
            for clause in &requirement.sources {
                assert!(!phrase::clause(&catalog, book(), *clause).is_empty());
            }
        }
    }
}

#[test]
fn sentences_take_the_new_figures() {
    let catalog = catalog(Language::En);
    let asked = |pathway: &str, id: &str| {
        let pathway = book().pathway_by_id(pathway).expect("a pathway");
        let mut requirements = book().pathways[pathway.index()].requirements.iter();
        let requirement = requirements
            .find(|it| &*it.id == id)
            .expect("a requirement");
        phrase::asked(&catalog, book(), requirement).replace('\u{a0}', " ")
    };
    assert_eq!(asked("mshe", "mshe.gpa"), "A GPA of at least 3.1.");
    assert_eq!(asked("erasmus", "erasmus.gpa"), "A GPA of at least 2.97.");
    assert_eq!(
        asked("summer-school", "summer-school.gpa"),
        "A GPA of at least 2.5."
    );
    assert!(asked("summer-school", "summer-school.language").contains("at B1 or higher"));
    assert!(asked("doctorate", "doctorate.exam").contains("at least 80 points"));
    let window = book()
        .windows
        .iter()
        .find(|it| &*it.id == "doctorate-applications");
    let when = phrase::window_when(&catalog, window.expect("a window")).replace('\u{a0}', " ");
    assert!(when.starts_with("6 July to 6 August;"), "{when}");
}
