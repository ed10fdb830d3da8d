//! What cannot be read is told, and no verdict rests on it.

use super::{answers, faults, read, rows, verdicts};
use qadam::cohort::Filter;
use qadam::engine::{self, Verdict};
use qadam::text::Language;

#[test]
fn faults_are_told_in_every_language() {
    let table = "id;Средний балл (GPA);Гражданство\na;5,1;kz\nb;3;Марс\n";
    let wanted = [
        (
            Language::En,
            "“5,1” cannot be read. Enter a number from 0 to 4 with at most two decimals.",
        ),
        (
            Language::Ru,
            "Не удалось распознать «5,1». Впишите число от 0 до 4, не более двух знаков после запятой.",
        ),
    ];
    let (mut cohort, summary) = read(table);
    assert_eq!((summary.rows, summary.faulty, summary.aside), (2, 2, 0));
    for (language, said) in wanted {
        let told = faults(&mut cohort, language);
        let head = told[0][2].split(". ").next();
        assert_eq!(head, said.split(". ").next());
        assert_eq!(
            told[0][..2],
            ["2".to_owned(), "Средний балл (GPA)".to_owned()]
        );
        assert_eq!(told[1][..2], ["3".to_owned(), "Гражданство".to_owned()]);
        for [_, _, said] in &told {
            assert!(!said.contains(['{', '}']), "{said}");
        }
    }
    let kazakh = faults(&mut cohort, Language::Kk);
    assert!(
        kazakh[1][2].contains("«Марс»") && kazakh[1][2].contains("Қазақстан"),
        "{kazakh:?}"
    );
}

/// A fact whose cell cannot be read is as one that is not stated, which takes all its values at
/// once: where there is a verdict all the same, each value gives it.
#[test]
fn no_verdict_rests_on_what_cannot_be_read() {
    let head = "education,citizenship,semester,gpa,IELTS,host.language,kt";
    let rest = "kz,5,1.5,6.5,en,not-taken";
    let (mut cohort, _) = read(&format!("{head}\n???,{rest}\n"));
    let told = verdicts(&rows(&mut cohort, Filter::Faulty, 0).1[0]);
    let book = qadam::rulebook();
    let fact = book.fact_by_path("education").expect("a fact");
    assert_eq!(answers(&mut cohort, 0).get(fact), None);
    let mut settled = 0;
    for word in ["bachelor-student", "bachelor", "master-student", "master"] {
        let (mut cohort, summary) = read(&format!("{head}\n{word},{rest}\n"));
        assert_eq!(summary.faulty, 0);
        let answers = answers(&mut cohort, 0);
        for (told, verdict) in told.iter().zip(engine::verdicts(book, &answers)) {
            match told.expect("a verdict") {
                Verdict::Incomplete => {}
                told => {
                    settled += 1;
                    assert_eq!(told, verdict, "{word}");
                }
            }
        }
    }
    assert!(settled > 0, "some verdict does not depend on the fact");
    assert!(told.contains(&Some(Verdict::Incomplete)), "some does");
}

/// One certificate that cannot be read leaves open what else is held.
#[test]
fn a_certificate_that_cannot_be_read_leaves_all_open() {
    let (mut cohort, _) = read("IELTS,TOPIK,gpa\n4,sechs,3.5\n");
    let book = qadam::rulebook();
    let certificates = book.certificates.expect("a fact");
    let answers = answers(&mut cohort, 0);
    assert_eq!(answers.get(certificates), None);
    assert_eq!(answers.iter().count(), 1);
}
