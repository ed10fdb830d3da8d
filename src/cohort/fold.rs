//! Words that mean the same although they are written otherwise.

/// The text in small letters, with one space for whatever is neither letter nor digit, ё as е
/// and й as и, and without accents.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut apart = false;
    for sign in text.chars().flat_map(char::to_lowercase) {
        let sign = match sign {
            'ё' => 'е',
            'й' => 'и',
            // Accents that stand behind their letter, and the mark that some programs begin with.
            '\u{300}'..='\u{36f}' | '\u{feff}' | '’' | '\'' => continue,
            sign => sign,
        };
        if sign.is_alphanumeric() {
            if apart && !out.is_empty() {
                out.push(' ');
            }
            out.push(sign);
        }
        apart = !sign.is_alphanumeric();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn writing_is_folded() {
        assert_eq!(fold("  Средний  балл (GPA)"), "среднии балл gpa");
        assert_eq!(fold("host.language"), fold("Host_Language:"));
        assert_eq!(fold("Ещё не\u{a0}пройдено"), "еще не проидено");
        assert_eq!(fold("и\u{306}ё"), "ие");
        assert_eq!(fold("Bachelor’s"), "bachelors");
        assert_eq!(fold("—"), "");
    }
}
