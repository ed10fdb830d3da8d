//! The points that an applicant is told of (section 6.3). Knows no verdict.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::points::{
    appendix_2, appendix_3, appendix_7, gmat_language, gmat_profile, gmat_readiness,
};
use super::words::Perhaps::Yes;
use super::words::{Field, Instruction};

/// Section 6.3.
pub(super) fn conversions(facts: &Facts) -> BTreeMap<String, i64> {
    let (mut language, mut readiness, mut profile, mut essay) = (0, 0, 0, 0);
    // "Instruction `en`: certificates and GRE bring no `kt_` points, GMAT does; instruction not
    // stated: they do."
    let kazakh_or_russian = facts.instruction != Some(Instruction::En);
    if kazakh_or_russian {
        for certificate in facts.certificates.unwrap_or_default() {
            language = language.max(appendix_2(certificate));
        }
    }
    // "Field not stated or `other`: GRE and GMAT bring nothing; GMAT only in `business`."
    if let (Some(field), Some(gre)) = (facts.field, facts.gre) {
        if kazakh_or_russian {
            let (gre_language, gre_readiness) = appendix_3(field, gre);
            language = language.max(gre_language);
            readiness = readiness.max(gre_readiness);
        }
        essay = appendix_7(field, gre);
    }
    if let (Some(Field::Business), Some(Yes(gmat))) = (facts.field, facts.gmat) {
        language = language.max(gmat_language(&gmat));
        readiness = readiness.max(gmat_readiness(&gmat));
        profile = gmat_profile(&gmat);
    }
    [
        ("kt_foreign_language", language),
        ("kt_readiness", readiness),
        ("kt_profile", profile),
        ("doctoral_essay", essay),
    ]
    .into_iter()
    .filter(|(_, points)| *points > 0)
    .map(|(key, points)| (key.to_owned(), points))
    .collect()
}
