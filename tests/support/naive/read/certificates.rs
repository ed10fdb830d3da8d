//! Reads certificates, each with the language that its test examines. Knows nothing else of an
//! applicant.

use serde_json::Value as Json;

use super::words::{cefr, language, scaled, whole, word};
use crate::naive::certificate::{Certificate, Test, certificate};
use crate::naive::words::Language;

/// The certificates stated, each with its language (section 2).
pub(in crate::naive) fn certificates(applicant: &Json) -> Option<Vec<Certificate>> {
    let list = applicant.get("certificates")?.as_array().expect("a list");
    Some(list.iter().map(one_certificate).collect())
}

fn one_certificate(stated: &Json) -> Certificate {
    let score = || whole(&stated["score"]);
    let level = || cefr(&stated["level"]);
    match word(&stated["test"]) {
        "ielts-academic" => certificate(
            Test::IeltsAcademic,
            Language::En,
            scaled(&stated["score"], 10.0),
        ),
        "toefl-ibt" => certificate(Test::ToeflIbt, Language::En, score()),
        "toefl-itp" => certificate(Test::ToeflItp, Language::En, score()),
        "toefl-other" => certificate(Test::ToeflOther, Language::En, score()),
        "toeic" => certificate(Test::Toeic, Language::En, score()),
        "duolingo" => certificate(Test::Duolingo, Language::En, score()),
        "goethe" => certificate(Test::Goethe, Language::De, level()),
        "dsh" => certificate(Test::Dsh, Language::De, level()),
        "testdaf" => certificate(Test::Testdaf, Language::De, level()),
        "tfi" => certificate(Test::Tfi, Language::Fr, level()),
        "tcf" => certificate(Test::Tcf, Language::Fr, level()),
        "delf" => certificate(Test::Delf, Language::Fr, level()),
        "dalf" => certificate(Test::Dalf, Language::Fr, level()),
        "dele" => certificate(Test::Dele, Language::Es, level()),
        "siele" => certificate(Test::Siele, Language::Es, level()),
        "cils" => certificate(Test::Cils, Language::It, level()),
        "celi" => certificate(Test::Celi, Language::It, level()),
        "hsk" => certificate(Test::Hsk, Language::Zh, whole(&stated["level"])),
        "topik" => certificate(Test::Topik, Language::Ko, whole(&stated["level"])),
        "other" => certificate(Test::Other, language(&stated["language"]), level()),
        unknown => panic!("test {unknown}"),
    }
}
