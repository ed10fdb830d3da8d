//! What the doctorate asks (section 7). Knows nothing of the master's.

use super::everybody::{english_degree_counts, gre_is_doubtful};
use crate::naive::certificate::{B1, B2, Certificate, Test};
use crate::naive::facts::{Facts, stated};
use crate::naive::level::Level::{self, Met, Pending, Unmet};
use crate::naive::level::met_if;
use crate::naive::points::appendix_7;
use crate::naive::words::Perhaps::{No, Yes};
use crate::naive::words::{Citizenship, Education};

/// Section 7.
pub(super) fn degree(facts: &Facts) -> Level {
    match stated(facts.education) {
        Education::Master => Met,
        Education::MasterStudent => Pending,
        Education::Bachelor | Education::BachelorStudent => Unmet,
    }
}

/// Section 7: 9 months; foreign citizens may be excused.
pub(super) fn work(facts: &Facts) -> Level {
    met_if(stated(facts.work_months) >= 9).max(excused(stated(facts.citizenship)))
}

/// Section 7: foreign citizens may be excused.
pub(super) fn kaztest(facts: &Facts) -> Level {
    met_if(stated(facts.kaztest)).max(excused(stated(facts.citizenship)))
}

/// Section 7.1.
pub(super) fn language(facts: &Facts) -> Level {
    let additional = stated(facts.itp_additional_test);
    let one = |certificate: &Certificate| {
        let value = certificate.value;
        match certificate.test {
            Test::IeltsAcademic => met_if(value >= 50),
            Test::ToeflIbt => met_if(value >= 35),
            Test::ToeflItp => match additional {
                _ if value < 417 => Unmet,
                No => Pending,
                Yes(points) => met_if(points >= 75),
            },
            Test::Toeic => met_if(value >= 550),
            Test::Duolingo => met_if(value >= 80),
            Test::Dsh | Test::Testdaf | Test::Tfi | Test::Delf => met_if(value >= B1),
            Test::Dalf => Met,
            Test::Tcf => match value {
                B2.. => Met,
                B1 => Pending,
                _ => Unmet,
            },
            _ => Unmet,
        }
    };
    let certificates = stated(facts.certificates)
        .iter()
        .map(one)
        .max()
        .unwrap_or(Unmet);
    let degree = met_if(english_degree_counts(stated(
        facts.english_degree_years_ago,
    )));
    certificates.max(degree)
}

/// Section 7, `doctorate.exam`.
pub(super) fn exam(facts: &Facts) -> Level {
    let Yes(exam) = stated(facts.doctoral_exam) else {
        return Pending;
    };
    let judge =
        |converted: i64| met_if(exam.interview + exam.essay.max(converted) + exam.profile >= 75);
    let field = stated(facts.field);
    let with_gre = judge(appendix_7(field, stated(facts.gre)));
    if gre_is_doubtful(field) {
        judge(0).max(with_gre.min(Pending))
    } else {
        with_gre
    }
}

/// Section 7: what a foreign citizen lacks is pending, a citizen of Kazakhstan's is unmet.
fn excused(citizenship: Citizenship) -> Level {
    match citizenship {
        Citizenship::Kz => Unmet,
        Citizenship::Foreign => Pending,
    }
}
