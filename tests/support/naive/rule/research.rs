//! The comprehensive test, KT, of the research master's (section 6.1). Knows nothing of the
//! profile master's.

use super::Entry;
use super::everybody::{english_degree_counts, gre_is_doubtful};
use crate::naive::exams::Kt;
use crate::naive::facts::{Facts, stated};
use crate::naive::level::Level::{self, Met, Pending, Unmet};
use crate::naive::level::met_if;
use crate::naive::points::{appendix_2, appendix_3, gmat_language, gmat_profile, gmat_readiness};
use crate::naive::words::Perhaps::{No, Yes};
use crate::naive::words::{Field, Instruction};

/// Section 6.1, `master-research.kt`: the better of KT and GMAT.
pub(super) fn kt(entry: Entry, facts: &Facts) -> Level {
    let instruction = stated(facts.instruction);
    let kt = match stated(facts.kt) {
        No => Pending,
        Yes(kt) => match instruction {
            Instruction::En => kt_in_english(kt),
            Instruction::Kk | Instruction::Ru => kt_in_kazakh_or_russian(entry, kt, facts),
        },
    };
    let gmat = match stated(facts.gmat) {
        Yes(gmat) if stated(facts.field) == Field::Business => {
            let blocks = [
                gmat_readiness(&gmat),
                gmat_profile(&gmat),
                gmat_language(&gmat),
            ];
            if blocks.contains(&0) {
                Unmet
            } else if blocks.iter().sum::<i64>() < 75 || instruction == Instruction::En {
                Pending
            } else {
                Met
            }
        }
        _ => Unmet,
    };
    kt.max(gmat)
}

/// Section 6.1, "Instruction in English": App.10, at most pending.
fn kt_in_english(kt: Kt) -> Level {
    if kt.profile_1 >= 7 && kt.profile_2 >= 7 && kt.profile_1 + kt.profile_2 >= 30 {
        Pending
    } else {
        Unmet
    }
}

/// Section 6.1: a stated KT in Kazakh or Russian.
fn kt_in_kazakh_or_russian(entry: Entry, kt: Kt, facts: &Facts) -> Level {
    let certificate = stated(facts.certificates)
        .iter()
        .map(appendix_2)
        .max()
        .unwrap_or(0);
    let degree = english_degree_counts(stated(facts.english_degree_years_ago));
    let judge = |(gre_language, gre_readiness): (i64, i64)| {
        let language = stated(kt.foreign_language)
            .max(certificate)
            .max(gre_language);
        let readiness = stated(kt.readiness).max(gre_readiness);
        // What must hold whatever stands for the foreign language.
        let rest = if kt.profile_1 < 7 || kt.profile_2 < 7 {
            Unmet
        } else if readiness < 7 {
            match entry {
                Entry::Paid => Pending,
                Entry::Grant => Unmet,
            }
        } else {
            Met
        };
        let others = readiness + kt.profile_1 + kt.profile_2;
        let points = met_if(language >= 25 && language + others >= 75);
        let freed = if degree && 50 + others >= 75 {
            Pending
        } else {
            Unmet
        };
        rest.min(points.max(freed))
    };
    let field = stated(facts.field);
    let with_gre = judge(appendix_3(field, stated(facts.gre)));
    if gre_is_doubtful(field) {
        judge((0, 0)).max(with_gre.min(Pending))
    } else {
        with_gre
    }
}
