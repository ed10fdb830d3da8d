//! What certificates, GRE and GMAT bring to KT and to the doctoral essay (sections 6.1 and 7). What
//! the points are enough for is not known here.

use super::certificate::{B2, C1, C2, Certificate, Test};
use super::exams::{Gmat, Gre};
use super::words::Field;
use super::words::Perhaps::{self, Yes};

/// Section 6.1, ADM App.2: points for the foreign-language part of KT.
pub(super) fn appendix_2(certificate: &Certificate) -> i64 {
    let value = certificate.value;
    match certificate.test {
        Test::IeltsAcademic => match value {
            80.. => 50,
            75.. => 45,
            70.. => 40,
            65.. => 30,
            60.. => 25,
            _ => 0,
        },
        Test::ToeflIbt => match value {
            110.. => 50,
            102.. => 45,
            94.. => 40,
            79.. => 30,
            60.. => 25,
            _ => 0,
        },
        Test::Dsh | Test::Testdaf | Test::Tfi | Test::Delf | Test::Dalf | Test::Tcf => {
            match value {
                C2 => 50,
                C1 => 35,
                B2 => 25,
                _ => 0,
            }
        }
        _ => 0,
    }
}

/// Section 6.1, ADM App.3: (foreign-language, readiness) points; both or none.
pub(super) fn appendix_3(field: Field, gre: Perhaps<Gre>) -> (i64, i64) {
    let Yes(gre) = gre else { return (0, 0) };
    let first_quantitative = match field {
        Field::Pedagogical | Field::Languages | Field::Humanities | Field::Social => 155,
        Field::Natural | Field::Ict | Field::Engineering | Field::Business => 160,
        Field::Other => return (0, 0),
    };
    let readiness = if gre.quantitative >= first_quantitative + 10 && gre.writing >= 50 {
        30
    } else if gre.quantitative >= first_quantitative + 5 && gre.writing >= 40 {
        20
    } else if gre.quantitative >= first_quantitative && gre.writing >= 30 {
        10
    } else {
        0
    };
    let language = match gre.verbal {
        165.. => 50,
        155.. => 40,
        145.. => 25,
        _ => 0,
    };
    if readiness == 0 || language == 0 {
        (0, 0)
    } else {
        (language, readiness)
    }
}

/// Section 6.1, ADM App.5: readiness points.
pub(super) fn gmat_readiness(gmat: &Gmat) -> i64 {
    match gmat.quantitative {
        60.. => 30,
        50.. => 20,
        40.. => 15,
        _ => 0,
    }
}

/// Section 6.1, ADM App.5: profile points.
pub(super) fn gmat_profile(gmat: &Gmat) -> i64 {
    match gmat.integrated {
        8.. => 70,
        6.. => 50,
        4.. => 30,
        _ => 0,
    }
}

/// Section 6.1, ADM App.5: foreign-language points.
pub(super) fn gmat_language(gmat: &Gmat) -> i64 {
    if gmat.verbal >= 60 && gmat.writing >= 50 {
        50
    } else if gmat.verbal >= 40 && gmat.writing >= 40 {
        35
    } else if gmat.verbal >= 20 && gmat.writing >= 30 {
        25
    } else {
        0
    }
}

/// Section 7, ADM App.7: essay points.
pub(super) fn appendix_7(field: Field, gre: Perhaps<Gre>) -> i64 {
    let Yes(gre) = gre else { return 0 };
    match field {
        Field::Pedagogical | Field::Languages | Field::Humanities | Field::Social => {
            match gre.verbal {
                165.. => 10,
                160.. => 7,
                149.. => 5,
                _ => 0,
            }
        }
        Field::Natural | Field::Ict | Field::Engineering | Field::Business => match gre.verbal {
            160.. => 10,
            150.. => 7,
            145.. => 5,
            _ => 0,
        },
        Field::Other => 0,
    }
}
