//! A language test that is not stated may be in a language that does not count.

use super::{Asked, Interval, fact};
use crate::engine::stated::Stated;
use crate::rulebook::{Amount, Answers, Band, FactId, Judgement, Level, List, Outcome};

#[test]
fn a_test_that_is_not_stated_may_be_in_another_language() {
    const ALL_MET: [Band; 1] = [Band {
        least: Amount(0),
        greatest: Amount(9),
        outcome: Outcome {
            level: Level::Met,
            conflict: None,
        },
    }];
    let met = Judgement {
        word: None,
        bands: List(&ALL_MET),
    };
    let answers = Answers::default();
    let judged = |asked| fact(FactId(0), &met, asked, &Stated::of(&answers));
    let met = Interval::point(Level::Met);
    let any = met.hull(Interval::point(Level::Unmet));
    assert_eq!(judged(Asked::Any), met);
    assert_eq!(judged(Asked::Only(0)), any);
    assert_eq!(judged(Asked::Unknown), any);
}
