//! Of several ways to the same level the one with the fewest contradictions is told.

use super::clearer;
use crate::rulebook::ConflictId;

#[test]
fn the_fewest_contradictions_are_told_whatever_was_stated_first() {
    let ways = [vec![2], vec![1], vec![1, 2], vec![3]];
    let told = |order: &[usize]| {
        let mut best = None;
        for &index in order {
            let way = ways[index].iter().map(|id| ConflictId(*id));
            clearer(&mut best, way.collect());
        }
        best.map(|best| best.iter().map(|it| it.0).collect::<Vec<_>>())
    };
    assert_eq!(told(&[0, 1, 2, 3]), Some(vec![1]));
    assert_eq!(told(&[3, 2, 1, 0]), Some(vec![1]));
    assert_eq!(told(&[2, 0]), Some(vec![2]));
    let mut best = Some(vec![ConflictId(1)]);
    clearer(&mut best, Vec::new());
    assert_eq!(
        best,
        Some(Vec::new()),
        "one that is free of them is clearest"
    );
}
