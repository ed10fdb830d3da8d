//! Whom to ask: by pathway, and about each thing that is pending.

use qadam::engine::contacts;
use qadam::rulebook::{Answers, ConflictId, Doubt, Level, Outcome, Requirement, Rule, Value};

use super::pathway;

fn conflict(id: &str) -> ConflictId {
    let book = qadam::rulebook();
    let mut ids = book.conflict_ids();
    ids.find(|it| *book.conflict(*it).id == *id)
        .expect("a contradiction")
}

fn doubt(id: &str, requirement: &str, conflicts: &[&str]) -> &'static Doubt {
    let conflicts: Vec<_> = conflicts.iter().map(|id| conflict(id)).collect();
    let found = qadam::rulebook().doubt(pathway(id), requirement, &conflicts);
    found.expect("a doubt")
}

#[test]
fn each_pathway_has_its_contacts() {
    let book = qadam::rulebook();
    let ids = |id: &str, answers: &Answers| {
        let found = contacts(book, pathway(id), answers);
        let ids: Vec<_> = found.iter().map(|contact| &*contact.id).collect();
        ids.join(" ")
    };
    let nothing = Answers::default();
    let fact = book.fact_by_path("citizenship").expect("a fact");
    let (kz, foreign) = (Value::Choice(0), Value::Choice(1));
    assert_eq!(ids("erasmus", &nothing), "mobility centre");
    assert_eq!(ids("mshe", &nothing), "mobility cis centre");
    assert_eq!(ids("doctorate", &nothing), "admissions state-service visa");
    let (kz, foreign) = (nothing.clone().with(fact, kz), nothing.with(fact, foreign));
    assert_eq!(ids("master-profile", &kz), "admissions state-service");
    assert_eq!(
        ids("master-profile", &foreign),
        "admissions state-service visa"
    );
}

#[test]
fn a_doubt_is_found_by_contradiction_then_requirement_then_pathway() {
    let cases: [(&str, &str, &[&str], &str); 9] = [
        ("mshe", "mshe.language", &[], "language-test"),
        ("mshe", "mshe.language", &["toefl-35-59"], "certificate"),
        ("erasmus", "erasmus.language", &["erasmus-letter"], "letter"),
        (
            "erasmus",
            "erasmus.semester",
            &["erasmus-semester-2"],
            "semester",
        ),
        ("erasmus", "erasmus.gpa", &[], "mobility"),
        (
            "master-research",
            "master-research.kt",
            &["readiness-paid"],
            "kt",
        ),
        ("doctorate", "doctorate.work", &["work-foreign"], "work"),
        (
            "doctorate",
            "doctorate.language",
            &["tcf-b1-b2"],
            "certificate-doctorate",
        ),
        ("doctorate", "doctorate.exam", &[], "admission"),
    ];
    for (pathway, requirement, conflicts, expected) in cases {
        let found = doubt(pathway, requirement, conflicts);
        assert_eq!(&*found.id, expected, "{requirement} {conflicts:?}");
    }
}

/// Whether a rule can be pending.
fn can_be_pending(rule: &Rule) -> bool {
    let pending = |outcome: Outcome| outcome.level == Level::Pending;
    let mut found = false;
    rule.visit(&mut |leaf| {
        found |= match leaf {
            Rule::Always(outcome) => pending(*outcome),
            Rule::Fact { judgement, .. } => {
                let bands = judgement.bands.iter().map(|band| band.outcome);
                bands.chain(judgement.word).any(pending)
            }
            Rule::Certificates { table, .. } => {
                let rows = &qadam::rulebook().tables[table.index()].rows;
                rows.iter()
                    .flat_map(|row| &row.bands)
                    .any(|band| pending(band.outcome))
            }
            _ => false,
        };
    });
    found
}

#[test]
fn whatever_is_pending_can_be_asked_of_somebody_who_is_reached() {
    let book = qadam::rulebook();
    let mut asked = 0;
    for id in book.pathway_ids() {
        let own = &book.pathways[id.index()];
        let pending = |it: &&Requirement| can_be_pending(&it.rule);
        for requirement in own.requirements.iter().filter(pending) {
            for conflicts in book.conflict_ids().map(|it| vec![it]).chain([Vec::new()]) {
                let doubt = book
                    .doubt(id, &requirement.id, &conflicts)
                    .expect("a doubt");
                let contact = &book.contacts[doubt.contact.index()];
                assert!(
                    contact.pathways.contains(&id),
                    "{} asks {}",
                    own.id,
                    contact.id
                );
                assert!(
                    contact.mail.is_some() || contact.premises.is_some(),
                    "{}",
                    contact.id
                );
                asked += 1;
            }
        }
    }
    assert!(asked > 200, "{asked}");
}

#[test]
fn addresses_are_those_of_the_page() {
    let book = qadam::rulebook();
    let mail = |id: &str| {
        let mut contacts = book.contacts.iter();
        let contact = contacts.find(|it| *it.id == *id).expect("a contact");
        (contact.mail.as_deref(), contact.extension.as_deref())
    };
    assert_eq!(mail("mobility"), (Some("cam@tou.edu.kz"), Some("12-92")));
    assert_eq!(mail("cis"), (Some("cam@tou.edu.kz"), Some("12-05")));
    assert_eq!(mail("centre"), (Some("dms@tou.edu.kz"), Some("12-05")));
    assert_eq!(mail("visa"), (Some("dmspsu@mail.ru"), Some("12-05")));
    assert_eq!(mail("admissions"), (None, None));
}
