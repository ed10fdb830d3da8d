//! Percent-encoding, as far as reading needs it.

/// The text with every `%XX` replaced by its byte. What is no such escape stays as it is;
/// bytes that are no text become the replacement character.
pub(super) fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = if byte == b'%' {
            escaped(bytes.get(at + 1..at + 3))
        } else {
            None
        };
        plain.push(escaped.unwrap_or(byte));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}

fn escaped(digits: Option<&[u8]>) -> Option<u8> {
    let &[high, low] = digits? else { return None };
    Some(digit(high)? * 16 + digit(low)?)
}

const fn digit(sign: u8) -> Option<u8> {
    match sign {
        b'0'..=b'9' => Some(sign - b'0'),
        b'a'..=b'f' => Some(sign - b'a' + 10),
        b'A'..=b'F' => Some(sign - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::unescape;

    #[test]
    fn escapes_become_their_bytes_and_all_else_stays() {
        for (text, plain) in [
            ("gpa%3D3%2e4", "gpa=3.4"),
            ("%D2%9B", "қ"),
            ("%", "%"),
            ("%4", "%4"),
            ("%zz%+1%4%", "%zz%+1%4%"),
            ("%25%32%35", "%25"),
            ("%ff%C0%80", "\u{fffd}\u{fffd}\u{fffd}"),
            ("a+b%2Bc", "a+b+c"),
            ("қ%", "қ%"),
        ] {
            assert_eq!(unescape(text), plain, "{text}");
        }
    }
}
