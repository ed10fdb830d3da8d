//! A QR code as a drawing.

use yew::prelude::*;

use crate::qr::Code;
use crate::ui::Desk;

/// A QR code, dark on light whatever is around it: most readers know no other.
pub(crate) fn code(desk: &Desk, code: &Code) -> Html {
    let side = code.side.to_string();
    let frame = ["0 0 ", &side, " ", &side].concat();
    let class = if code.is_dense() {
        "code code--dense"
    } else {
        "code"
    };
    html! {
        <svg {class} viewBox={frame} role="img" aria-label={desk.say("take.code")}
            shape-rendering="crispEdges" focusable="false">
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" d={code.path.clone()} />
        </svg>
    }
}
