//! Sets of facts, against all there are.

use super::{Facts, sets_of};

#[test]
fn every_set_of_a_size_that_holds_what_is_needed_comes_once_and_in_counting_order() {
    const ALL: Facts = 0b100_1011_1000;
    let within = |set: Facts, of: Facts| set & !of == 0;
    let subsets = |of: Facts| (0..=of).filter(move |set| within(*set, of));
    for needed in subsets(ALL) {
        for size in 0..=7 {
            let sets: Vec<Facts> = sets_of(size, needed, ALL).collect();
            let own = |set: &Facts| within(needed, *set) && set.count_ones() as usize == size;
            assert!(
                sets.into_iter().eq(subsets(ALL).filter(own)),
                "{needed:b}, {size}"
            );
        }
    }
}
