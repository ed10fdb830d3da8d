//! What columns are taken for.

use super::{cohort, path, previewed, read};
use qadam::cohort::{Answer, Ask, Target};
use qadam::text::{Language, phrase};

#[test]
fn columns_are_known_by_their_names() {
    let cases: toml::Table = toml::from_str(include_str!("columns.toml")).expect("cases");
    let mut cohort = cohort();
    for (header, wanted) in cases {
        let file = format!("\"{header}\";?\n1;2\n");
        let preview = previewed(&mut cohort, file.as_bytes());
        assert_eq!(Some(&*path(&preview, 0)), wanted.as_str(), "{header}");
        assert_eq!(path(&preview, 1), "");
    }
}

#[test]
fn every_name_leads_to_its_own_fact_in_every_language() {
    let book = qadam::rulebook();
    let mut cohort = cohort();
    for language in Language::ALL {
        let catalog = super::packed::catalog(language);
        for (place, target) in Target::all(book).into_iter().enumerate().skip(2) {
            let file = format!("\"{}\"\n1\n", target.name(&catalog, book));
            let found = previewed(&mut cohort, file.as_bytes()).columns[0].target;
            assert_eq!(found, place, "{file}");
        }
    }
}

#[test]
fn of_two_columns_for_the_same_the_first_counts() {
    let mut cohort = cohort();
    let preview = previewed(&mut cohort, "GPA,gpa,id\n1,2,3\n".as_bytes());
    assert_eq!([0, 1, 2].map(|at| path(&preview, at)), ["gpa", "", "label"]);
}

#[test]
fn the_sample_is_whole_in_every_language() {
    let book = qadam::rulebook();
    for language in Language::ALL {
        let Some(Answer::Sample(text)) = cohort().hear(Ask::Sample(language)) else {
            panic!("no sample");
        };
        let preview = previewed(&mut cohort(), text.as_bytes());
        assert!((0..preview.columns.len()).all(|at| !path(&preview, at).is_empty()));
        let (mut cohort, summary) = read(&text);
        assert_eq!((summary.rows, summary.faulty), (3, 0), "{text}");
        for row in 0..3 {
            let answers = super::answers(&mut cohort, row);
            for fact in book.fact_ids() {
                let name = phrase::fact_name(&super::packed::catalog(language), book, fact);
                assert!(answers.get(fact).is_some(), "{row}: {name} in {text}");
            }
        }
    }
}

#[test]
fn what_a_coordinator_chooses_counts() {
    let mut cohort = cohort();
    let mut preview = previewed(&mut cohort, b"a\n3.5\n");
    let all = Target::all(qadam::rulebook());
    let fact = qadam::rulebook().fact_by_path("gpa").expect("a fact");
    let place = all.iter().position(|it| *it == Target::Fact(fact));
    preview.columns[0].target = place.expect("a target");
    super::judged(&mut cohort, &preview);
    assert!(super::link_of(&mut cohort, 0).contains("&gpa=3.5"));
}
