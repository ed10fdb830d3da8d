//! What the address of a frame asks for beside the visit: colours, and whom to tell what.

use super::pairs;
use crate::rulebook::Rulebook;
use crate::text::Language;

/// What the address of a frame asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parameters {
    /// The host that draws the frame, where its script does.
    pub host: Option<Host>,
    /// Whether the host is told verdicts.
    pub verdicts: bool,
    /// The pairs that were ignored, each cut short, for the console of whoever wrote them.
    pub ignored: Vec<String>,
}

/// A host, as its script writes itself into the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// What it calls this frame.
    pub id: String,
    /// Its origin, such as `https://tou.edu.kz`; messages go to no other.
    pub origin: String,
}

/// A theme that a host asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The host's own colour, of which the page takes the hue. How light or dark it is drawn is
/// the page's to say, so that words on it stay readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent([u8; 6]);

impl Theme {
    /// The theme with this name.
    #[must_use]
    pub fn read(name: &str) -> Option<Self> {
        match name {
            "light" => Some(Self::Light),
            "dark" => Some(Self::Dark),
            _ => None,
        }
    }

    /// Its name, as in `theme=dark`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Accent {
    /// A colour as six hexadecimal digits, with or without `#` or its escape before them.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let digits = written.strip_prefix("%23").unwrap_or(written);
        let digits = digits.strip_prefix('#').unwrap_or(digits);
        let digits = digits.as_bytes().try_into().ok().map(Self)?;
        digits.0.iter().all(u8::is_ascii_hexdigit).then_some(digits)
    }

    /// As CSS writes it, such as `#00a3e0`.
    #[must_use]
    pub fn css(self) -> String {
        let digits = self
            .0
            .into_iter()
            .map(|it| char::from(it.to_ascii_lowercase()));
        ['#'].into_iter().chain(digits).collect()
    }
}

impl Parameters {
    /// Reads a query, with or without its `?`.
    #[must_use]
    pub fn read(query: &str, book: &Rulebook) -> Self {
        let mut read = Self::default();
        let (mut id, mut origin, mut seen) = (None, None, Vec::new());
        for (key, value) in pairs::all(query) {
            let first = !seen.contains(&key);
            seen.push(key);
            let known = first
                && pairs::value(query, key).is_some()
                && match key {
                    "embed" => value == super::VERSION,
                    "pathway" => pairs::listed(value).all(|it| book.pathway_by_id(it).is_some()),
                    "programme" => book.programme_by_id(value).is_some(),
                    "lang" => Language::from_code(value).is_some(),
                    "theme" => Theme::read(value).is_some(),
                    "accent" => Accent::read(value).is_some(),
                    "id" => keep(&mut id, name(value)),
                    "host" => keep(&mut origin, self::origin(value)),
                    "events" => {
                        read.verdicts = value == "verdict";
                        read.verdicts
                    }
                    _ => false,
                };
            // An address may hold a great many of them; nobody reads more than a few.
            if !known && read.ignored.len() < 10 {
                let pair = [key, "=", value].concat();
                read.ignored.push(pair.chars().take(60).collect());
            }
        }
        read.host = id.zip(origin).map(|(id, origin)| Host { id, origin });
        read
    }
}

/// Keeps what was understood; says whether it was.
fn keep<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    *slot = value;
    slot.is_some()
}

/// What a host may call a frame.
fn name(value: &str) -> Option<String> {
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-';
    let good = (1..=40).contains(&value.len()) && value.bytes().all(plain);
    good.then(|| value.to_owned())
}

/// A scheme, a name and perhaps a port, and nothing after them.
fn origin(value: &str) -> Option<String> {
    let text = value.replace("%3A", ":").replace("%2F", "/");
    let name = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let plain = |it: u8| it.is_ascii_alphanumeric() || b".-:[]".contains(&it);
    (!name.is_empty() && name.bytes().all(plain)).then_some(text)
}
