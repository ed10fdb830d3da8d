//! How long judging takes in a browser: one applicant, all pathways. The test runner of wasm-bindgen
//! calls it, by `cargo xtask bench engine`.

#![allow(missing_docs, reason = "a benchmark is no part of the library")]

#[cfg(target_arch = "wasm32")]
mod applicants;

/// The runner calls the benchmarks by name; natively `engine` measures the same.
fn main() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::hint::black_box;
    use std::time::Duration;

    use qadam::engine;
    use qadam::rulebook::{Answers, Rulebook};
    use wasm_bindgen_test::{Criterion, wasm_bindgen_bench, wasm_bindgen_test_configure};

    use super::applicants::{Stating, round};

    wasm_bindgen_test_configure!(run_in_browser);

    fn bench(
        criterion: &mut Criterion,
        name: &str,
        stating: Stating,
        judge: impl Fn(&'static Rulebook, &Answers),
    ) {
        let (book, round) = (qadam::rulebook(), round(stating));
        criterion.bench_function(name, |bench| {
            bench.iter(|| judge(black_box(book), black_box(round.next())));
        });
    }

    #[wasm_bindgen_bench]
    fn judging(criterion: &mut Criterion) {
        let own = std::mem::take(criterion).warm_up_time(Duration::from_millis(500));
        *criterion = own.measurement_time(Duration::from_secs(2));
        for (how, stating) in [
            ("everything stated", Stating::All),
            ("half stated", Stating::Half),
        ] {
            let name = |of: &str| format!("{how}: {of}");
            bench(criterion, &name("verdicts"), stating, |book, answers| {
                engine::verdicts(book, answers).for_each(|it| {
                    black_box(it);
                });
            });
            bench(criterion, &name("glance"), stating, |book, answers| {
                black_box(engine::glance(book, answers));
            });
            bench(criterion, &name("tree"), stating, |book, answers| {
                black_box(engine::survey(book, answers, &[]));
            });
        }
    }
}
