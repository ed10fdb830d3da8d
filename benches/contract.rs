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

    use criterion::{Criterion, Throughput};
    use qadam::contract;

    use super::applicants::{Round, Stating, lines};

    pub(super) fn all() {
        let mut criterion = Criterion::default().configure_from_args();
        line(&mut criterion, "a line, everything stated", Stating::All);
        line(&mut criterion, "a line, half stated", Stating::Half);
        criterion.final_summary();
    }

    fn line(criterion: &mut Criterion, name: &str, stating: Stating) {
        let book = qadam::rulebook();
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(1));
        let round = Round::new(lines(stating));
        group.bench_function("read", |bench| {
            bench.iter(|| contract::read(book, black_box(round.next().as_bytes())));
        });
        group.bench_function("answered", |bench| {
            bench.iter(|| contract::answer(book, black_box(round.next().as_bytes())));
        });
    }
}
