//! How the hand moves on a control, which tells what has time until it rests.

/// How the hand moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Motion {
    /// It rests: what came of it is said aloud.
    #[default]
    Still,
    /// It types into a field.
    Typing,
    /// It drags a slider: not every step is written into the entry.
    Dragging,
}
