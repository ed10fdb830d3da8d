//! What more than one pathway asks. Knows nothing that one alone asks.

use crate::naive::facts::{Facts, stated};
use crate::naive::level::Level::{self, Met, Pending, Unmet};
use crate::naive::words::Perhaps::{self, Yes};
use crate::naive::words::{Citizenship, Education, Field};

/// Sections 3, 4 and 6 ("grant-citizenship").
pub(super) fn kazakhstan_citizen(facts: &Facts) -> Level {
    match stated(facts.citizenship) {
        Citizenship::Kz => Met,
        Citizenship::Foreign => Pending,
    }
}

/// Section 6.1, route foreign-interview.
pub(super) fn foreign_citizen(facts: &Facts) -> Level {
    match stated(facts.citizenship) {
        Citizenship::Kz => Unmet,
        Citizenship::Foreign => Met,
    }
}

/// Section 6, "Everybody".
pub(super) fn master_entry_degree(facts: &Facts) -> Level {
    match stated(facts.education) {
        Education::Bachelor | Education::MasterStudent | Education::Master => Met,
        Education::BachelorStudent => Pending,
    }
}

/// Section 6.1 (last paragraph before GRE): a degree of at most 5 years.
pub(super) fn english_degree_counts(degree: Perhaps<i64>) -> bool {
    matches!(degree, Yes(years) if years <= 5)
}

/// Sections 6.1 and 7: fields for which what only the GRE brings is at most pending.
pub(super) fn gre_is_doubtful(field: Field) -> bool {
    matches!(field, Field::Pedagogical | Field::Languages)
}
