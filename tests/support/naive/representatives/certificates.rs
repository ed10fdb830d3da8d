//! Lists of certificates, and own tests, that stand for all others.

use std::slice;
use std::sync::LazyLock;

use super::Purpose;
use crate::naive::certificate::{A1, B1, B2, C1, C2, Certificate, OwnTest, Test, certificate};
use crate::naive::fact::Value;
use crate::naive::words::Perhaps::{No, Yes};
use crate::naive::words::{LANGUAGES, Language};

pub(super) fn for_languages() -> Vec<Value> {
    [Value::Certificates(&[])]
        .into_iter()
        .chain(LANGUAGE_CERTIFICATES.iter().map(list_of_one))
        .collect()
}

pub(super) fn for_kt(purpose: Purpose) -> Vec<Value> {
    let count = match purpose {
        Purpose::Hull => 2,
        Purpose::Pivot => KT_CERTIFICATES.len(),
    };
    [Value::Certificates(&[])]
        .into_iter()
        .chain(KT_CERTIFICATES[..count].iter().map(list_of_one))
        .collect()
}

pub(super) fn own_tests() -> Vec<Value> {
    let mut all = vec![Value::OwnTest(No)];
    for level in [B1, B2] {
        for language in LANGUAGES {
            all.push(Value::OwnTest(Yes(OwnTest { language, level })));
        }
    }
    all
}

fn list_of_one(certificate: &'static Certificate) -> Value {
    Value::Certificates(slice::from_ref(certificate))
}

/// For the language requirements: every test below, at and above each of its thresholds.
static LANGUAGE_CERTIFICATES: LazyLock<Vec<Certificate>> = LazyLock::new(|| {
    let levels = [A1, B1, B2, C2];
    let mut all = Vec::new();
    let mut add = |test, language, values: &[i64]| {
        all.extend(
            values
                .iter()
                .map(|value| certificate(test, language, *value)),
        );
    };
    add(
        Test::IeltsAcademic,
        Language::En,
        &[0, 45, 50, 55, 60, 80, 90],
    );
    add(Test::ToeflIbt, Language::En, &[0, 34, 35, 71, 72, 120]);
    add(Test::ToeflItp, Language::En, &[310, 416, 417, 677]);
    add(Test::ToeflOther, Language::En, &[0, 34, 35, 677]);
    add(Test::Toeic, Language::En, &[10, 545, 550, 990]);
    add(Test::Duolingo, Language::En, &[10, 75, 80, 160]);
    add(Test::Goethe, Language::De, &levels);
    add(Test::Dsh, Language::De, &levels);
    add(Test::Testdaf, Language::De, &levels);
    add(Test::Tfi, Language::Fr, &levels);
    add(Test::Tcf, Language::Fr, &levels);
    add(Test::Delf, Language::Fr, &[A1, B1, B2]);
    add(Test::Dalf, Language::Fr, &[C1, C2]);
    add(Test::Dele, Language::Es, &levels);
    add(Test::Siele, Language::Es, &levels);
    add(Test::Cils, Language::It, &levels);
    add(Test::Celi, Language::It, &levels);
    add(Test::Hsk, Language::Zh, &[1, 3, 4, 9]);
    add(Test::Topik, Language::Ko, &[1, 3, 4, 6]);
    for language in LANGUAGES {
        add(Test::Other, language, &[B1, B2]);
    }
    all
});

/// For KT: one certificate for each number of points of App.2 (section 6.1).
static KT_CERTIFICATES: [Certificate; 6] = [
    certificate(Test::IeltsAcademic, Language::En, 80),
    certificate(Test::IeltsAcademic, Language::En, 60),
    certificate(Test::ToeflIbt, Language::En, 79),
    certificate(Test::Dsh, Language::De, C1),
    certificate(Test::IeltsAcademic, Language::En, 70),
    certificate(Test::ToeflIbt, Language::En, 102),
];
