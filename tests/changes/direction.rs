//! A choice that splits rules, where it can be changed.

use qadam::engine::changes;
use serde_json::json;

use crate::judge::read;

#[test]
fn a_direction_in_which_a_test_brings_more_points_is_told() {
    let book = crate::book();
    let answers = read(&json!({
        "citizenship": "kz",
        "education": "bachelor",
        "english_degree_years_ago": "none",
        "certificates": [],
        "gmat": "none",
        "gre": {"quantitative": 160, "verbal": 150, "writing": 4},
        "kt": {"foreign_language": 40, "readiness": 7, "profile_1": 10, "profile_2": 10},
        "target": {"field": "engineering", "instruction": "ru"},
    }));
    let pathway = book.pathway_by_id("master-research").expect("a pathway");
    let found = changes(book, pathway, &answers);
    let direction = found
        .iter()
        .filter(|it| it.set.len() == 1 && it.set[0].fact == book.field);
    assert!(direction.count() > 0, "{found:#?}");
}
