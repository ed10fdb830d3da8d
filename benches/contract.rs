//! How long the checker takes, natively: a line in, a line out.

#![allow(missing_docs, reason = "criterion writes functions out")]

#[cfg(not(target_arch = "wasm32"))]
mod applicants;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::all();
}

/// The checker is no part of the page.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::hint::black_box;
    use std::io::{BufReader, sink};

    use criterion::{Criterion, Throughput};
    use qadam::contract::{self, Batch, Checker, Line, Lines};

    use super::applicants::{Round, Stating, lines};

    pub(super) fn all() {
        let mut criterion = Criterion::default().configure_from_args();
        for (name, stating) in [
            ("everything stated", Stating::All),
            ("half stated", Stating::Half),
        ] {
            line(&mut criterion, name, stating);
            stream(&mut criterion, name, stating);
        }
        criterion.final_summary();
    }

    fn line(criterion: &mut Criterion, name: &str, stating: Stating) {
        let book = qadam::rulebook();
        let checker = Checker::new(book);
        let round = Round::new(lines(stating));
        let mut group = criterion.benchmark_group(format!("a line, {name}"));
        group.throughput(Throughput::Elements(1));
        group.bench_function("read", |bench| {
            bench.iter(|| contract::read(book, black_box(round.next().as_bytes())));
        });
        let mut answer = Vec::new();
        group.bench_function("answered", |bench| {
            bench.iter(|| {
                answer.clear();
                let line = black_box(round.next().as_bytes());
                checker.answer(Line::Bytes(line), &mut answer)
            });
        });
    }

    /// A whole stream, on one processor and on all.
    fn stream(criterion: &mut Criterion, name: &str, stating: Stating) {
        let lines = lines(stating);
        let text = lines.join("\n");
        let checker = Checker::new(qadam::rulebook());
        let mut group = criterion.benchmark_group(format!("a stream, {name}"));
        group.throughput(Throughput::Elements(lines.len() as u64));
        group.sample_size(20);
        for (name, threads) in [("on one processor", 1), ("on all processors", 0)] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            let Ok(pool) = pool else { continue };
            group.bench_function(name, |bench| {
                bench.iter(|| {
                    let mut batch = Batch::default();
                    let mut lines = Lines::new(BufReader::new(black_box(text.as_bytes())));
                    let mut answer = || {
                        let more = batch.fill(&mut lines);
                        let answered = batch.answer(&checker, &mut sink());
                        more.is_ok_and(|more| more) && answered.is_ok()
                    };
                    pool.install(|| while answer() {});
                });
            });
        }
    }
}
