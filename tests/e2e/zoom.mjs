// What does not let itself be read in a window as low as a page four times enlarged has it, a line each.

export const crowded = (page) =>
  page.evaluate(async () => {
    const found = new Set();
    const tell = (element, what) => found.add(`${element.localName}.${element.className} ${what}`);
    const all = [...document.querySelectorAll("#app *")].filter((it) => it.checkVisibility({ visibilityProperty: true }));

    // To both sides only tables and code are scrolled, which lose their meaning in one column.
    for (const element of all) {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
      if (scrolls && !element.matches("pre, code, input, textarea") && !element.querySelector("table, pre, code")) {
        tell(element, "is scrolled to both sides");
      }
    }

    // What stays while the page scrolls leaves two thirds of the window.
    scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
    await new Promise(requestAnimationFrame);
    const stays = (element) => {
      const { position, top, bottom } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (position === "fixed") return true;
      return position === "sticky" && (box.top === parseFloat(top) || innerHeight - box.bottom === parseFloat(bottom));
    };
    const high = all.filter(stays).reduce((sum, it) => sum + it.getBoundingClientRect().height, 0);
    if (high > innerHeight / 3) found.add(`${Math.round(high)} of ${innerHeight} pixels stay while the rest scrolls`);
    scrollTo(0, 0);
    return [...found];
  });
