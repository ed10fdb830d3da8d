//! The screens, one file each.

mod question;
mod result;
mod start;

pub use question::Question;
pub use result::Result;
pub use start::Start;
