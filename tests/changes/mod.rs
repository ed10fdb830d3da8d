//! What holds of the smallest changes under any rules: the root that takes this in says under which, by `book`.

mod applied;
mod complete;
mod domain;
mod laws;
mod told;
