// The states that `cargo xtask shots` takes pictures of: a name and the address's fragment.
// The language comes with the visitor, so no fragment names one.

export const states = {
  start: "#/",
};
