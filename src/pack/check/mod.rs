//! What only shows when the whole rule book is there: twins, loose ends, idle points.

mod addresses;
mod credits;
mod limits;
mod mentioned;
mod twins;
mod unused;

use super::authored::Authored;
use super::desk::Desk;
use crate::rulebook::Rulebook;

/// Looks at everything once more and notes what is wrong.
pub(super) fn whole(authored: &Authored, book: &Rulebook, desk: &mut Desk) {
    twins::find(authored, desk);
    unused::find(authored, desk);
    unused::unasked(authored, desk);
    unused::uncited(book, desk);
    credits::check(book, desk);
    addresses::check(authored, desk);
    limits::check(authored, desk);
}
