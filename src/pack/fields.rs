//! Which fields stand together: those that a kind of thing needs, and those that it may have.

use super::Problem;
use super::desk::Desk;
use super::place::Place;

/// Notes every field that is needed and not there, or there and neither needed nor allowed.
pub(super) fn check(
    written: &[(&'static str, bool)],
    needs: &[&str],
    may: &[&str],
    place: &Place,
    desk: &mut Desk,
) {
    for &(field, there) in written {
        match (there, needs.contains(&field)) {
            (false, true) => desk.fault(place, Problem::Missing(field)),
            (true, false) if !may.contains(&field) => {
                desk.fault(&place.within(field), Problem::Stray(field));
            }
            _ => {}
        }
    }
}
