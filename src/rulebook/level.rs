//! The three levels on which a requirement can stand.

use databake::Bake;

/// How far a requirement is satisfied; `Unmet < Pending < Met` (catalogue, section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Bake)]
#[databake(path = crate::rulebook)]
pub enum Level {
    /// What is stated rules it out.
    Unmet,
    /// Nothing rules it out, but a step still ahead or somebody else decides it.
    Pending,
    /// What is stated satisfies it.
    Met,
}
