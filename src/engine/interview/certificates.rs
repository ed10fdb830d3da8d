//! Certificates that stand for all lists of certificates.

use super::alike;
use crate::order;
use crate::rulebook::{Amount, Basis, Certificate, Pathway, Rule, Rulebook, TestId, Value};

/// No certificate, and one of every test and language for each result that the pathway
/// treats unlike the result below.
pub(super) fn kinds(book: &Rulebook, pathway: &Pathway) -> Vec<Value> {
    let mut starts: Vec<(TestId, Amount)> = Vec::new();
    pathway.visit(&mut |leaf| match leaf {
        Rule::Certificates { table, .. } => {
            let rows = book.tables[table.index()].rows.iter().enumerate();
            starts.extend(rows.flat_map(|(test, row)| {
                row.bands
                    .iter()
                    .map(move |band| (TestId::from_index(test), band.least))
            }));
        }
        Rule::Points(points) => {
            let blocks = points
                .credits
                .iter()
                .flat_map(|id| &book.conversions[id.index()].blocks);
            for block in blocks {
                if let Basis::Certificates(tests) = &block.basis {
                    starts.extend(
                        tests
                            .iter()
                            .flat_map(|(test, steps)| steps.iter().map(|step| (*test, step.from))),
                    );
                }
            }
        }
        _ => {}
    });
    let mut ordered = Vec::new();
    starts
        .into_iter()
        .for_each(|start| order::put(&mut ordered, start));
    let single = ordered.into_iter().flat_map(|(test, result)| {
        let stated = book.tests[test.index()].language.is_none();
        let languages = if stated { book.languages.len() } else { 1 };
        (0..languages).map(move |language| vec![certificate(test.index(), result, language)])
    });
    let mut values: Vec<Value> = std::iter::once(Vec::new())
        .chain(single)
        .map(Value::Certificates)
        .collect();
    values.reverse();
    book.certificates.map_or(Vec::new(), |fact| {
        alike::one_of_each(book, pathway, fact, values)
    })
}

/// The best certificate of every test and language: more than anybody holds, but no more
/// than the best one of them does for any single requirement.
pub(super) fn every_best(book: &Rulebook) -> Vec<Certificate> {
    let tests = book.tests.iter().enumerate();
    let best = tests.flat_map(|(index, test)| {
        let languages = if test.language.is_none() {
            book.languages.len()
        } else {
            1
        };
        (0..languages).map(move |language| certificate(index, test.scale.greatest, language))
    });
    best.collect()
}

fn certificate(test: usize, result: Amount, language: usize) -> Certificate {
    Certificate {
        test: TestId::from_index(test),
        result,
        language: u8::try_from(language).unwrap_or(0),
    }
}
