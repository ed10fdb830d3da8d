//! What tells one content from another: a short name, and the integrity that browsers check.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

/// Sixteen digits that stand for the content.
pub(crate) fn short(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let first = digest
        .first_chunk()
        .map_or(0, |first| u64::from_be_bytes(*first));
    format!("{first:016x}")
}

/// The digest as `integrity` states it.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    use super::{integrity, short};

    #[test]
    fn the_digest_of_nothing_is_known() {
        assert_eq!(short(b""), "e3b0c44298fc1c14");
        assert_eq!(
            integrity(b""),
            "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
        );
    }
}
