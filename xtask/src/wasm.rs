//! The outer form of a WebAssembly: a header, and sections that say what they are and how long.

use anyhow::{Context, Result};

/// What stands in names and other things that no engine needs.
pub(crate) const CUSTOM: u8 = 0;
/// What a module needs from without.
pub(crate) const IMPORTS: u8 = 2;
const HEADER: usize = 8;

/// The module with every section replaced, or dropped.
pub(crate) fn mapped(
    module: &[u8],
    mut map: impl FnMut(u8, &[u8]) -> Result<Option<Vec<u8>>>,
) -> Result<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(HEADER).context("no WebAssembly")?;
    let mut out = header.to_vec();
    while let Some((&id, behind)) = rest.split_first() {
        let (section, behind) = counted(behind)?;
        rest = behind;
        if let Some(section) = map(id, section)? {
            out.push(id);
            put(&mut out, &section);
        }
    }
    Ok(out)
}

/// Bytes after their number, and what follows them.
pub(crate) fn counted(bytes: &[u8]) -> Result<(&[u8], &[u8])> {
    let (count, rest) = number(bytes)?;
    rest.split_at_checked(count)
        .context("the WebAssembly is cut short")
}

/// An unsigned LEB128, and what follows it.
pub(crate) fn number(bytes: &[u8]) -> Result<(usize, &[u8])> {
    let last = bytes.iter().take(5).position(|byte| *byte < 0x80);
    let (own, rest) =
        bytes.split_at(last.context("the WebAssembly holds a number without end")? + 1);
    let digits = own.iter().rev();
    Ok((
        digits.fold(0, |sum, digit| sum << 7 | usize::from(digit & 0x7f)),
        rest,
    ))
}

/// Writes bytes after their number.
pub(crate) fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, bytes.len());
    out.extend_from_slice(bytes);
}

/// Writes an unsigned LEB128.
pub(crate) fn put_number(out: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        out.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}
