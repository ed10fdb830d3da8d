//! How long judging takes, natively: one applicant, all pathways.

#![allow(missing_docs, reason = "criterion writes functions out")]

#[cfg(not(target_arch = "wasm32"))]
mod applicants;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::all();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::hint::black_box;

    use criterion::Criterion;
    use qadam::engine;
    use qadam::rulebook::{Answers, Question, Rulebook};

    use super::applicants::{Stating, round};

    pub(super) fn all() {
        let mut criterion = Criterion::default().configure_from_args();
        rulebook(&mut criterion);
        judging(&mut criterion, "everything stated", Stating::All);
        judging(&mut criterion, "half stated", Stating::Half);
        criterion.final_summary();
    }

    /// The rule book is a static: there is nothing to load, and to look at all of it is all that
    /// there is to its first use.
    fn rulebook(criterion: &mut Criterion) {
        criterion.bench_function("rule book, every rule looked at", |bench| {
            bench.iter(|| {
                let book = black_box(qadam::rulebook());
                let mut leaves = 0;
                for pathway in &book.pathways {
                    pathway.visit(&mut |rule| leaves += rule.outcomes().len());
                }
                leaves
            });
        });
    }

    fn judging(criterion: &mut Criterion, name: &str, stating: Stating) {
        let book = qadam::rulebook();
        let mut group = criterion.benchmark_group(name);
        let mut bench = |name: &str, judge: &dyn Fn(&'static Rulebook, &Answers)| {
            let round = round(stating);
            group.bench_function(name, |bench| {
                bench.iter(|| judge(black_box(book), black_box(round.next())));
            });
        };
        bench("verdicts", &|book, answers| {
            engine::verdicts(book, answers).for_each(|it| {
                black_box(it);
            });
        });
        bench("glance", &|book, answers| {
            black_box(engine::glance(book, answers));
        });
        bench("tree", &|book, answers| {
            black_box(engine::survey(book, answers, &[]));
        });
        bench("tree and open questions", &|book, answers| {
            black_box(engine::assess(book, answers));
        });
        bench("one question", &|book, answers| {
            let question = Question {
                fact: book.field,
                part: None,
            };
            let matters = |id| engine::matters(book, id, answers, question);
            black_box(book.pathway_ids().any(matters));
        });
        bench("changes", &|book, answers| {
            for id in book.pathway_ids() {
                black_box(engine::changes(book, id, answers));
            }
        });
    }
}
