//! Bytes become text. The browser knows no KZ-1048, which Kazakh text in one byte a letter is
//! written in, so both Cyrillic pages are tables here; UTF-8 and UTF-16 the standard library
//! reads.

use super::Encoding;

/// The upper half of Windows-1251 as far as the pages differ, from 0x80 on.
const WINDOWS_1251: &str =
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї";
const KZ_1048: &str =
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{98}™љ›њқһџ\u{a0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{ad}®Ү°±Ііөµ¶·ё№ғ»әҢңү";

const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
const UTF16_MARK: &[u8] = b"\xff\xfe";

/// The text that bytes hold, and how it is written: so as is wanted, or as they show. `None`
/// where they are no text.
#[must_use]
pub fn decoded(bytes: Vec<u8>, wanted: Option<Encoding>) -> Option<(String, Encoding)> {
    let encoding = wanted.unwrap_or_else(|| encoding(&bytes));
    let text = match encoding {
        Encoding::Utf8 => utf8(bytes),
        Encoding::Utf16 => utf16(&bytes),
        Encoding::Windows1251 => cyrillic(&bytes, WINDOWS_1251),
        Encoding::Kz1048 => cyrillic(&bytes, KZ_1048),
    };
    // Workbooks, pictures and the like.
    (!text.contains('\0')).then_some((text, encoding))
}

/// UTF-16 by its mark; UTF-8 where all bytes are; else KZ-1048 where there is a letter that
/// Windows-1251 would make one of another country's.
fn encoding(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(UTF16_MARK) {
        return Encoding::Utf16;
    }
    if str::from_utf8(bytes).is_ok() {
        return Encoding::Utf8;
    }
    let mut kazakh = [false; 256];
    for (at, (one, other)) in WINDOWS_1251.chars().zip(KZ_1048.chars()).enumerate() {
        kazakh[0x80 + at] = one != other;
    }
    if bytes.iter().any(|byte| kazakh[usize::from(*byte)]) {
        Encoding::Kz1048
    } else {
        Encoding::Windows1251
    }
}

fn utf8(mut bytes: Vec<u8>) -> String {
    if bytes.starts_with(UTF8_MARK) {
        bytes.drain(..UTF8_MARK.len());
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|fault| String::from_utf8_lossy(fault.as_bytes()).into_owned())
}

fn utf16(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(UTF16_MARK).unwrap_or(bytes);
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| u16::from_le_bytes(*pair));
    let signs = char::decode_utf16(units);
    signs
        .map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// One byte a letter; the alphabet proper stands at the same places in both pages.
fn cyrillic(bytes: &[u8], page: &str) -> String {
    let mut upper: Vec<char> = page.chars().collect();
    upper.extend('А'..='я');
    let sign = |byte: &u8| match byte.checked_sub(0x80) {
        None => char::from(*byte),
        Some(at) => upper
            .get(usize::from(at))
            .copied()
            .unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(bytes.iter().map(sign));
    text
}

#[cfg(test)]
mod tests {
    use super::{Encoding, KZ_1048, WINDOWS_1251, decoded};

    #[track_caller]
    fn reads(bytes: &[u8], text: &str, encoding: Encoding) {
        let found = decoded(bytes.to_vec(), None);
        assert_eq!(found, Some((text.to_owned(), encoding)));
    }

    #[test]
    fn texts_are_read_as_they_are_written() {
        reads("GPA;Ұлы".as_bytes(), "GPA;Ұлы", Encoding::Utf8);
        reads(b"\xef\xbb\xbfGPA", "GPA", Encoding::Utf8);
        reads(b"\xff\xfeG\0\xb0\x04", "GҰ", Encoding::Utf16);
        reads(
            b"\xd1\xf0\xe5\xe4\xed\xe8\xe9 \xb8",
            "Средний ё",
            Encoding::Windows1251,
        );
        reads(
            b"\xa1\xeb\xfb \x8d\xe0\xe7\xe0\x9d",
            "Ұлы Қазақ",
            Encoding::Kz1048,
        );
        reads(b"", "", Encoding::Utf8);
    }

    #[test]
    fn what_is_wanted_is_believed() {
        let found = decoded(b"\xe0".to_vec(), Some(Encoding::Utf8));
        assert_eq!(found, Some(("\u{fffd}".to_owned(), Encoding::Utf8)));
        let found = decoded(b"\xff\xfeG\0\x00\xd8x".to_vec(), Some(Encoding::Utf16));
        assert_eq!(found, Some(("G\u{fffd}".to_owned(), Encoding::Utf16)));
    }

    #[test]
    fn a_workbook_is_no_text() {
        assert_eq!(decoded(b"PK\x03\x04\x14\0\x06\0".to_vec(), None), None);
    }

    #[test]
    fn both_pages_are_whole() {
        for page in [WINDOWS_1251, KZ_1048] {
            assert_eq!(page.chars().count(), 64);
        }
    }
}
