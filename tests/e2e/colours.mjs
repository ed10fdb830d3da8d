// What would be lost where the reader's system sets the colours, a line each: it draws every background in one
// colour, so what is told by a background needs an edge, a sign or a word as well.

export const lost = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const tell = (what, element) => found.add(`${what}: ${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
    const seen = (element) => element.checkVisibility({ visibilityProperty: true });
    const all = [...document.querySelectorAll("#app *")].filter(seen);
    const shape = (element) => {
      const { borderWidth, borderColor, borderStyle, outlineStyle, color, fontWeight, textDecorationLine } = getComputedStyle(element);
      return [borderWidth, borderColor, borderStyle, outlineStyle, color, fontWeight, textDecorationLine].join();
    };

    // What is chosen differs from its neighbours, by the control that the system draws or by its edge.
    for (const input of all.filter((it) => it.matches("label :checked"))) {
      const label = input.closest("label");
      const others = [...label.parentElement.parentElement.querySelectorAll("label:has(input:not(:checked))")].filter(seen);
      const drawn = getComputedStyle(input).appearance !== "none" && input.checkVisibility({ opacityProperty: true });
      if (!drawn && others.some((other) => shape(other) === shape(label))) tell("looks as if it were not chosen", label);
    }
    for (const current of all.filter((it) => it.matches("[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]"))) {
      const others = [...current.parentElement.children].filter((it) => it !== current && it.localName === current.localName);
      if (others.some((other) => shape(other) === shape(current))) tell("looks like the others", current);
    }

    // Verdicts have a sign and words, and an edge.
    for (const verdict of all.filter((it) => it.matches(".verdict"))) {
      if (!verdict.textContent.trim() || !verdict.querySelector("svg")) tell("has no sign or no words", verdict);
    }

    // Buttons and fields have edges.
    for (const control of all.filter((it) => it.matches("button.button:not(.button--quiet), select, input:is([type=text], [type=date], [type=number]), textarea"))) {
      if (parseFloat(getComputedStyle(control).borderTopWidth) === 0) tell("has no edge", control);
    }

    // Lines of pictures that differ by colour alone without it: each kind still has a colour of its own.
    const strokes = new Map();
    for (const line of all.filter((it) => it.matches("[class*=stair__]") && getComputedStyle(it).stroke !== "none")) {
      strokes.set(line.className.baseVal, getComputedStyle(line).stroke);
    }
    const kinds = ["stair__left", "stair__taken"].filter((kind) => strokes.has(kind));
    if (kinds.length === 2 && strokes.get(kinds[0]) === strokes.get(kinds[1])) found.add("the stair shows no progress");
    return [...found];
  });
