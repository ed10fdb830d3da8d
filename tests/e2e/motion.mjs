// What moves: every element, and what style draws before and after it, a line for each that moves for longer than
// `most` milliseconds or without an end. What only waits and then appears does not move.

export const movements = (page, most) =>
  page.evaluate((most) => {
    const longest = (list) => Math.max(...list.split(",").map((it) => parseFloat(it) * (it.trim().endsWith("ms") ? 1 : 1000)));
    const found = new Set();
    for (const element of document.querySelectorAll("*")) {
      for (const part of [null, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        const moves = [style.transitionDuration, style.animationName === "none" ? "0s" : style.animationDuration];
        const endless = style.animationName !== "none" && style.animationIterationCount.includes("infinite");
        if (moves.some((it) => longest(it) > most)) found.add(`${element.localName}.${element.className} moves for ${moves}`);
        if (endless) found.add(`${element.localName}.${element.className} moves without end`);
        if (most === 0 && style.scrollBehavior === "smooth") found.add(`${element.localName}.${element.className} scrolls smoothly`);
      }
    }
    return [...found];
  }, most);
