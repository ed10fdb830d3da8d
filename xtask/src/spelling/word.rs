//! The words of a text, without all that no dictionary knows: placeholders, figures, single letters,
//! addresses, code.

/// A word as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word<'a> {
    pub(super) letters: &'a str,
    /// Whether it stands behind a hyphen, such as the ending of a figure or an abbreviation.
    pub(super) ending: bool,
}

/// The words of a text in their order.
pub(super) fn all(text: &str) -> impl Iterator<Item = Word<'_>> {
    let pieces = text.split(char::is_whitespace).filter(|it| !is_code(it));
    pieces.flat_map(|piece| {
        let words = piece.split(|it: char| !it.is_alphanumeric() && !"’{}-".contains(it));
        words.flat_map(parts)
    })
}

/// The parts between hyphens that are words.
fn parts(compound: &str) -> impl Iterator<Item = Word<'_>> {
    let mut within = false;
    // What a placeholder is called may have hyphens of its own.
    let parts = compound.split(move |it: char| {
        within = it == '{' || within && it != '}';
        it == '-' && !within
    });
    let words = parts.enumerate().map(|(index, part)| Word {
        letters: part.strip_suffix("’s").unwrap_or(part).trim_matches('’'),
        ending: index > 0,
    });
    words.filter(|word| {
        word.letters.chars().nth(1).is_some() && !word.letters.contains(is_no_letter)
    })
}

fn is_no_letter(it: char) -> bool {
    !it.is_alphabetic() && it != '’'
}

/// An address, or what is typed into a page: `tou.edu.kz`, `events=verdict`.
fn is_code(piece: &str) -> bool {
    let piece = piece.trim_matches(|it: char| !it.is_ascii_alphanumeric());
    let of_code = |it: u8| it.is_ascii_lowercase() || b"@._=-".contains(&it);
    piece.bytes().all(of_code) && piece.contains(['@', '.', '_', '='])
}

#[cfg(test)]
mod tests {
    use super::all;

    fn words(text: &str) -> String {
        let written =
            |word: super::Word| format!("{}{}", if word.ending { "-" } else { "" }, word.letters);
        all(text).map(written).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_stand_between_signs() {
        assert_eq!(
            words("«Қадам» — бұл веб-парақша."),
            "Қадам бұл веб -парақша"
        );
        assert_eq!(words("the master’s, students’ “B2”"), "the master students");
        assert_eq!(words("isn’t"), "isn’t");
    }

    #[test]
    fn what_is_no_word_is_left_out() {
        assert_eq!(words("{n} of {gpa-from}–{b}, 4.0 KA171"), "of");
        assert_eq!(words("{semester-to}-семестр, 13:00-ге"), "-семестр -ге");
        assert_eq!(words("5-й, т. а. ә."), "");
        assert_eq!(words("write to (dms@tou.edu.kz)."), "write to");
        assert_eq!(words("data-qadam events=verdict."), "data -qadam");
        assert_eq!(words("end.Begin"), "end Begin");
    }
}
