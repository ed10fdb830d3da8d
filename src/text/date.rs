//! Days in words: the order of day, month and year is a message (`date.long`), and so is
//! each month in the form that stands in a date (`date.month-1` to `date.month-12`).

use super::Catalog;

/// The day in words; what was given, where it is no day or the messages are missing.
pub(super) fn written(catalog: &Catalog, day: &str) -> String {
    in_words(catalog, day).unwrap_or_else(|| day.to_owned())
}

fn in_words(catalog: &Catalog, day: &str) -> Option<String> {
    let mut fields = day.split('-');
    let (year, month, day) = (
        fields.next()?,
        number(fields.next()?)?,
        number(fields.next()?)?,
    );
    let month = catalog.text_of(&["date.month-", &month]);
    let whole = fields.next().is_none() && !month.is_empty() && catalog.has("date.long");
    whole.then(|| {
        catalog.fill(
            "date.long",
            &[("day", &day), ("month", month), ("year", year)],
        )
    })
}

/// A number of one or two digits without its leading zero.
fn number(text: &str) -> Option<String> {
    Some(text.parse::<u8>().ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::{Catalog, Language};

    const ENGLISH: &str = "date.long={day} {month} {year}\ndate.month-6=June";

    #[test]
    fn days_in_each_language() {
        let kazakh = Catalog::read(
            Language::Kk,
            "date.long={year} жылғы {day} {month}\ndate.month-6=маусым",
            "",
        );
        assert_eq!(kazakh.date("2025-06-25"), "2025 жылғы 25 маусым");
        let russian = Catalog::read(
            Language::Ru,
            "date.long={day} {month} {year} г.\ndate.month-12=декабря",
            "",
        );
        assert_eq!(russian.date("2025-12-01"), "1 декабря 2025 г.");
        let english = Catalog::read(Language::En, ENGLISH, "");
        assert_eq!(english.date("2025-06-09"), "9 June 2025");
    }

    #[test]
    fn what_is_no_day_stays_as_it_is() {
        let catalog = Catalog::read(Language::En, ENGLISH, "");
        for text in [
            "",
            "2025",
            "2025-06",
            "2025-07-01",
            "2025-13-01",
            "2025-06-01-02",
            "a-b-c",
        ] {
            assert_eq!(catalog.date(text), text);
        }
    }
}
