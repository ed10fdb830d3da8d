//! A text as a QR code, drawn as one path. What the text says is no matter here.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The light border that readers need around a code, in modules.
const QUIET: usize = 4;

/// The largest version whose modules stay large: 69 on a side, 77 with the border.
const LARGE: u8 = 13;

/// The largest version at all: its 153 modules with the border are 0.3 mm each where the code
/// is printed 46 mm wide, as small as cameras make out.
const GREATEST: u8 = 32;

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Modules on a side, the light border among them.
    pub side: usize,
    /// The dark modules as the path of a drawing on a ground of that side: a bar for every
    /// run of them in a row.
    pub path: String,
}

impl Code {
    /// The code of a text; `None` where no code that can be read holds so much.
    ///
    /// Short texts get the highest correction with which the modules stay large, at best
    /// level H; where they cannot, fewer modules count for more than correction, which is
    /// then L, or whatever that many modules bring by themselves.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        // Addresses are of small letters. Runs of figures in them would have to be eight or
        // more to be worth a change of mode.
        let text = [QrSegment::make_bytes(text.as_bytes())];
        let drawn = |level, greatest, boost| {
            QrCode::encode_segments_advanced(&text, level, Version::MIN, greatest, None, boost).ok()
        };
        let levels = [QrCodeEcc::High, QrCodeEcc::Quartile, QrCodeEcc::Medium];
        let mut large = levels.iter();
        large
            .find_map(|level| drawn(*level, Version::new(LARGE), false))
            .or_else(|| drawn(QrCodeEcc::Low, Version::new(GREATEST), true))
            .map(|code| Self::from(&code))
    }

    /// Whether its modules are so many that it must be drawn larger.
    #[must_use]
    pub fn is_dense(&self) -> bool {
        self.side > usize::from(LARGE) * 4 + 17 + 2 * QUIET
    }
}

impl From<&QrCode> for Code {
    fn from(code: &QrCode) -> Self {
        let mut path = String::with_capacity(8192);
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let mut end = x;
                while code.get_module(end, y) {
                    end += 1;
                }
                if end > x {
                    bar(&mut path, x, y, end - x);
                }
                x = end + 1;
            }
        }
        let side = usize::try_from(code.size()).unwrap_or_default() + 2 * QUIET;
        Self { side, path }
    }
}

/// A bar of dark modules, one high.
fn bar(path: &mut String, x: i32, y: i32, length: i32) {
    let quiet = i32::try_from(QUIET).unwrap_or_default();
    let numbers = [
        ("M", x + quiet),
        (" ", y + quiet),
        ("h", length),
        ("v1h", -length),
    ];
    for (step, number) in numbers {
        path.push_str(step);
        path.push_str(&number.to_string());
    }
    path.push('z');
}
