//! What the profile master's asks (section 6.2). Knows nothing of the research master's.

use crate::naive::facts::{Facts, stated};
use crate::naive::level::Level::{self, Met, Pending, Unmet};
use crate::naive::level::met_if;
use crate::naive::points::gmat_profile;
use crate::naive::words::Perhaps::{No, Yes};
use crate::naive::words::{Field, Instruction};

/// Section 6.2, `master-profile.kt`: the better of KT and the integrated block of a GMAT.
pub(super) fn kt(facts: &Facts) -> Level {
    let kt = match stated(facts.kt) {
        No => Pending,
        Yes(kt) => {
            met_if(kt.profile_1 >= 7 && kt.profile_2 >= 7 && kt.profile_1 + kt.profile_2 >= 30)
        }
    };
    let gmat = match stated(facts.gmat) {
        Yes(gmat) if stated(facts.field) == Field::Business && gmat_profile(&gmat) > 0 => {
            match stated(facts.instruction) {
                Instruction::Kk | Instruction::Ru => Met,
                Instruction::En => Pending,
            }
        }
        _ => Unmet,
    };
    kt.max(gmat)
}

/// Section 6.2, routes paid and grant: English is pending.
pub(super) fn instruction(facts: &Facts) -> Level {
    match stated(facts.instruction) {
        Instruction::Kk | Instruction::Ru => Met,
        Instruction::En => Pending,
    }
}

/// Section 6.2: ended at most 36 months ago.
pub(super) fn service(facts: &Facts) -> Level {
    match stated(facts.military_service_months_ago) {
        Yes(months) => met_if(months <= 36),
        No => Unmet,
    }
}

/// Section 6.2: 5 leading years or 10 in the field.
pub(super) fn experience(facts: &Facts) -> Level {
    met_if(stated(facts.leadership_years) >= 5 || stated(facts.specialty_years) >= 10)
}
