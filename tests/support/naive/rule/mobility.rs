//! The two mobility programmes (sections 3 to 5). Knows nothing of admission.

use crate::naive::certificate::{B2, Certificate, Test};
use crate::naive::facts::{Facts, stated};
use crate::naive::level::Level::{self, Met, Pending, Unmet};
use crate::naive::level::met_if;
use crate::naive::words::Education;
use crate::naive::words::Perhaps::{No, Yes};

/// Sections 3 and 4.
pub(super) fn bachelor_student(facts: &Facts) -> Level {
    match stated(facts.education) {
        Education::BachelorStudent => Met,
        Education::Bachelor | Education::MasterStudent | Education::Master => Unmet,
    }
}

/// Section 3.
pub(super) fn mshe_semester(facts: &Facts) -> Level {
    match stated(facts.semester) {
        2..=6 => Met,
        7 => Pending,
        _ => Unmet,
    }
}

/// Section 4.
pub(super) fn erasmus_semester(facts: &Facts) -> Level {
    match stated(facts.semester) {
        3..=6 => Met,
        2 | 7 => Pending,
        _ => Unmet,
    }
}

/// Sections 3 and 4: 2.97.
pub(super) fn gpa(facts: &Facts) -> Level {
    met_if(stated(facts.gpa) >= 297)
}

/// Section 3, `mshe.language`: any certificate, the own test, the letter.
pub(super) fn mshe_language(facts: &Facts) -> Level {
    let certificates = stated(facts.certificates)
        .iter()
        .map(certificate_at_b2)
        .max()
        .unwrap_or(Unmet);
    let own_test = match stated(facts.tou_test) {
        No => Pending,
        Yes(test) => met_if(test.level >= B2),
    };
    let letter = met_if(stated(facts.host_letter));
    certificates.max(own_test).max(letter)
}

/// Section 4, `erasmus.language`: certificates and the own test only in the host's language, an
/// own test still ahead pending in any, the letter alone pending.
pub(super) fn erasmus_language(facts: &Facts) -> Level {
    let host = stated(facts.host_language);
    let certificates = stated(facts.certificates)
        .iter()
        .filter(|certificate| certificate.language == host)
        .map(certificate_at_b2)
        .max()
        .unwrap_or(Unmet);
    let own_test = match stated(facts.tou_test) {
        No => Pending,
        Yes(test) => met_if(test.language == host && test.level >= B2),
    };
    let letter = if stated(facts.host_letter) {
        Pending
    } else {
        Unmet
    };
    certificates.max(own_test).max(letter)
}

/// Section 5, the whole table.
fn certificate_at_b2(certificate: &Certificate) -> Level {
    let value = certificate.value;
    match certificate.test {
        Test::IeltsAcademic => met_if(value >= 55),
        Test::ToeflIbt => met_if(value >= 72),
        Test::ToeflOther => {
            if value >= 35 {
                Pending
            } else {
                Unmet
            }
        }
        Test::Goethe | Test::Delf | Test::Dele | Test::Siele | Test::Cils | Test::Celi => {
            met_if(value >= B2)
        }
        Test::Dalf => Met,
        Test::Hsk => {
            if value >= 4 {
                Met
            } else {
                Pending
            }
        }
        Test::Topik => met_if(value >= 4),
        Test::Dsh | Test::Testdaf | Test::Tfi | Test::Tcf | Test::Other => {
            if value >= B2 {
                Pending
            } else {
                Unmet
            }
        }
        Test::ToeflItp | Test::Toeic | Test::Duolingo => Pending,
    }
}
