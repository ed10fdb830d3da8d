//! What is still worth asking, exactly.
//!
//! A question stays open while some completion of the other open facts makes its answer
//! decide. Such a completion is not searched for: where the choices that split a pathway
//! are stated, which is a ground, its rules are monotone, and a question matters where its
//! best answer opens a way to a level (`ways`) that nothing which stands on that way
//! already keeps open with its worst answer (`gap`).

mod gap;
mod kinds;
mod live;
mod sum;
mod values;
mod ways;

use self::gap::Gaps;
use self::ways::{Ground, Ways};
use super::{Interval, judge};
use crate::order;
use crate::rulebook::{Answers, Pathway, Question, Rulebook, Split};

pub(super) use self::live::questions as live;

/// The questions that can still change an undecided pathway's verdict: first those whose
/// answer alone can decide it, then in asking order.
pub(super) fn open_questions(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
) -> Vec<Question> {
    let live = live::questions(book, pathway, answers);
    let open = those_that_matter(book, pathway, answers, live);
    let intervals: Vec<Interval> = pathway
        .requirements
        .iter()
        .map(|it| judge::interval(book, it, answers))
        .collect();
    let decides = |it: &Question| can_decide(book, pathway, answers, &intervals, *it);
    let mut ordered: Vec<_> = open.into_iter().map(|it| (!decides(&it), it)).collect();
    order::by_key(&mut ordered, |it| *it);
    ordered.into_iter().map(|(_, question)| question).collect()
}

/// Whether one question can still change a pathway's verdict.
pub(super) fn matters(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
    question: Question,
) -> bool {
    !those_that_matter(book, pathway, answers, vec![question]).is_empty()
}

/// Those of some questions that matter on any ground; of a split, between any two.
fn those_that_matter(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
    mut questions: Vec<Question>,
) -> Vec<Question> {
    let splits = judge::open(&pathway.splits, answers);
    let mut gaps = Gaps::new(book, Ways::new(book, pathway));
    let (mut found, mut grounds) = (Vec::new(), Vec::<Ground>::new());
    let mut stated = judge::first_choice(&splits, answers);
    while !questions.is_empty() {
        let ground = gaps.ways.ground(&stated);
        questions.retain(|&question| {
            let matters = if splits.iter().any(|it| it.fact == question.fact) {
                let mut others = splits.clone();
                others.retain(|it| it.fact != question.fact);
                let same =
                    |it: &&Split, on: &Ground| on.answers.get(it.fact) == stated.get(it.fact);
                let mut earlier = grounds.iter();
                earlier.any(|on| others.iter().all(|it| same(it, on)) && gaps.apart(on, &ground))
            } else {
                gaps.by(question, &ground)
            };
            if matters {
                found.push(question);
            }
            !matters
        });
        grounds.push(ground);
        if !judge::next_choice(&splits, &mut stated) {
            break;
        }
    }
    found
}

/// Whether one of its answers alone decides the verdict, as far as that is told.
fn can_decide(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
    intervals: &[Interval],
    question: Question,
) -> bool {
    let with = |own: &dyn Fn(usize) -> Interval| {
        let all = intervals.iter().zip(&pathway.requirements).enumerate();
        let all = all.map(|(index, (interval, it))| {
            if it.facts.contains(&question.fact) {
                own(index)
            } else {
                *interval
            }
        });
        judge::routes(pathway, &all.collect::<Vec<_>>())
    };
    // No answer does more than to bring the requirements that ask for it to one end.
    let least = with(&|index| Interval::point(intervals[index].low));
    let greatest = with(&|index| Interval::point(intervals[index].high));
    least.high <= greatest.low
        && values::ends(book, pathway, question, answers)
            .into_iter()
            .any(|value| {
                let stated = answers.clone().with(question.fact, value);
                with(&|index| judge::interval(book, &pathway.requirements[index], &stated))
                    .settled()
                    .is_some()
            })
}
