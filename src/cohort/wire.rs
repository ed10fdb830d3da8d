//! Lists of texts as one text, the form in which page and worker talk: each with its length in
//! bytes before it, `5:ілік…`, so that anything may stand in it.

/// Puts a list together.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// With one more text.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.0.push_str(&text.len().to_string());
        self.0.push(':');
        self.0.push_str(text);
        self
    }

    /// With one more number.
    pub(super) fn number(self, number: usize) -> Self {
        self.text(&number.to_string())
    }

    /// The whole.
    pub(super) fn done(self) -> String {
        self.0
    }
}

/// Takes a list apart. What is no such list ends it.
pub(super) struct Reader<'a>(pub(super) &'a str);

impl<'a> Reader<'a> {
    /// The next text.
    pub(super) fn text(&mut self) -> Option<&'a str> {
        let (length, rest) = self.0.split_once(':')?;
        let (text, rest) = rest.split_at_checked(length.parse().ok()?)?;
        self.0 = rest;
        Some(text)
    }

    /// The next text, as a number.
    pub(super) fn number(&mut self) -> Option<usize> {
        self.text()?.parse().ok()
    }

    /// All numbers to the end.
    pub(super) fn numbers(&mut self) -> Option<Vec<usize>> {
        let mut all = Vec::new();
        while !self.0.is_empty() {
            all.push(self.number()?);
        }
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer};

    #[test]
    fn lists_are_read_as_they_were_written() {
        let list = Writer::default().text("").text("ә:1\n").number(70).done();
        let mut reader = Reader(&list);
        assert_eq!(reader.text(), Some(""));
        assert_eq!(reader.text(), Some("ә:1\n"));
        assert_eq!(reader.numbers(), Some(vec![70]));
        assert_eq!(reader.text(), None);
    }

    #[test]
    fn what_is_no_list_ends_it() {
        for wrong in ["", ":", "1", "2:a", "1:ә", "-1:a", "99999999999999999999:a"] {
            assert_eq!(Reader(wrong).text(), None, "{wrong}");
        }
        assert_eq!(Reader("1:1x").numbers(), None);
    }
}
