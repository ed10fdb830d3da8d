//! The algebra of intervals, over all of them.

use qadam::engine::{Interval, Verdict};
use qadam::rulebook::Level;

const LEVELS: [Level; 3] = [Level::Unmet, Level::Pending, Level::Met];

/// All six intervals.
fn every() -> impl Iterator<Item = Interval> + Clone {
    let ends = LEVELS
        .into_iter()
        .flat_map(|low| LEVELS.map(|high| Interval { low, high }));
    ends.filter(|it| it.low <= it.high)
}

/// All lists of up to three intervals.
fn lists() -> impl Iterator<Item = Vec<Interval>> {
    let two = || every().flat_map(|one| every().map(move |two| vec![one, two]));
    let three = two().flat_map(|two| every().map(move |one| [two.as_slice(), &[one]].concat()));
    let one = every().map(|it| vec![it]);
    std::iter::once(Vec::new())
        .chain(one)
        .chain(two())
        .chain(three)
}

/// The levels within an interval.
fn within(interval: Interval) -> impl Iterator<Item = Level> + Clone {
    LEVELS
        .into_iter()
        .filter(move |level| interval.low <= *level && *level <= interval.high)
}

/// All ways to settle every part of a list.
fn settled(list: &[Interval]) -> Vec<Vec<Level>> {
    list.iter().fold(vec![Vec::new()], |ways, part| {
        let longer = |way: &Vec<Level>| {
            let way = way.clone();
            within(*part).map(move |level| [way.as_slice(), &[level]].concat())
        };
        ways.iter().flat_map(longer).collect()
    })
}

#[test]
fn a_fold_is_the_hull_of_its_settled_folds() {
    for list in lists() {
        let ways = settled(&list);
        let hull = |of: fn(&Vec<Level>) -> Level| Interval {
            low: ways.iter().map(of).min().unwrap(),
            high: ways.iter().map(of).max().unwrap(),
        };
        let least = |way: &Vec<Level>| way.iter().copied().min().unwrap_or(Level::Met);
        let greatest = |way: &Vec<Level>| way.iter().copied().max().unwrap_or(Level::Unmet);
        assert_eq!(Interval::all(list.clone()), hull(least), "ALL {list:?}");
        assert_eq!(Interval::any(list.clone()), hull(greatest), "ANY {list:?}");
    }
}

#[test]
fn the_order_of_the_parts_is_irrelevant() {
    for list in lists() {
        for turn in 0..list.len() {
            let mut other = list.clone();
            other.rotate_left(turn);
            for other in [other.clone(), other.into_iter().rev().collect()] {
                assert_eq!(Interval::all(list.clone()), Interval::all(other.clone()));
                assert_eq!(Interval::any(list.clone()), Interval::any(other));
            }
        }
    }
}

#[test]
fn raising_a_part_never_lowers_a_fold() {
    let below = |one: Interval, two: Interval| one.low <= two.low && one.high <= two.high;
    for list in lists() {
        for place in 0..list.len() {
            for higher in every().filter(|it| below(list[place], *it)) {
                let mut raised = list.clone();
                raised[place] = higher;
                let [before, after] = [&list, &raised].map(|it| Interval::all(it.clone()));
                assert!(below(before, after), "ALL {list:?} {raised:?}");
                let [before, after] = [&list, &raised].map(|it| Interval::any(it.clone()));
                assert!(below(before, after), "ANY {list:?} {raised:?}");
            }
        }
    }
}

#[test]
fn narrowing_a_part_never_widens_a_fold() {
    let holds =
        |wide: Interval, narrow: Interval| wide.low <= narrow.low && narrow.high <= wide.high;
    for list in lists() {
        for place in 0..list.len() {
            for narrow in every().filter(|it| holds(list[place], *it)) {
                let mut narrowed = list.clone();
                narrowed[place] = narrow;
                assert!(holds(
                    Interval::all(list.clone()),
                    Interval::all(narrowed.clone())
                ));
                assert!(holds(Interval::any(list.clone()), Interval::any(narrowed)));
            }
        }
    }
}

#[test]
fn the_hull_is_the_least_interval_that_holds_both() {
    let holds =
        |wide: Interval, narrow: Interval| wide.low <= narrow.low && narrow.high <= wide.high;
    for one in every() {
        for two in every() {
            let hull = one.hull(two);
            let least = |it: Interval| holds(it, hull) || !(holds(it, one) && holds(it, two));
            assert!(holds(hull, one) && holds(hull, two) && every().all(least));
            assert_eq!(hull, two.hull(one));
        }
    }
}

#[test]
fn the_verdict_table() {
    let table = [
        (Level::Met, Level::Met, Verdict::Eligible),
        (Level::Unmet, Level::Unmet, Verdict::Ineligible),
        (Level::Pending, Level::Pending, Verdict::Conditional),
        (Level::Unmet, Level::Pending, Verdict::Incomplete),
        (Level::Unmet, Level::Met, Verdict::Incomplete),
        (Level::Pending, Level::Met, Verdict::Incomplete),
    ];
    assert_eq!(every().count(), table.len());
    for (low, high, verdict) in table {
        let interval = Interval { low, high };
        assert_eq!(interval.verdict(), verdict);
        assert_eq!(interval.settled(), (low == high).then_some(low));
        assert_eq!(verdict == Verdict::Incomplete, interval.settled().is_none());
    }
}

#[test]
fn the_words_of_the_verdicts() {
    let words = [
        Verdict::Eligible,
        Verdict::Conditional,
        Verdict::Incomplete,
        Verdict::Ineligible,
    ]
    .map(Verdict::id);
    assert_eq!(
        words,
        ["eligible", "conditional", "incomplete", "ineligible"]
    );
}
