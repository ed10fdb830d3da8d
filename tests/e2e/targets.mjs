// What can be pressed and is too small for a finger: under 24 by 24 pixels, in no sentence, and with another
// target nearer than that (WCAG 2.5.8). A line each.

export const small = (page) =>
  page.evaluate(() => {
    const least = 24;
    const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    // What a finger may press for a control: its label too, and that alone where the control is out of sight.
    const boxes = (control) =>
      [control, ...(control.labels ?? [])].map((it) => it.getBoundingClientRect()).filter(({ width }) => width > 1);
    const area = ({ width, height }) => width * height;
    const largest = (all) => all.reduce((best, box) => (area(box) > area(best) ? box : best));
    const enough = ({ width, height }) => width >= least - 0.5 && height >= least - 0.5;

    // Its height is that of the words around it.
    const inSentence = (control) => {
      if (getComputedStyle(control).display !== "inline") return false;
      const around = control.closest("p, li, dd, td, th, caption, figcaption, div");
      return around.textContent.trim().length > control.textContent.trim().length;
    };
    const middle = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 });
    const apart = (box, other) => {
      const { x, y } = middle(box);
      if (!enough(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) >= least;
      const aside = Math.max(other.left - x, 0, x - other.right);
      return Math.hypot(aside, Math.max(other.top - y, 0, y - other.bottom)) >= least / 2;
    };

    const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")];
    const targets = controls
      .filter((control) => seen(control) && boxes(control).length > 0)
      .map((control) => ({ control, box: largest(boxes(control)) }));
    return targets
      .filter(({ control, box }) => !enough(box) && !inSentence(control))
      .filter(({ control, box }) => targets.some((other) => other.control !== control && !apart(box, other.box)))
      .map(({ control, box: { width, height } }) => {
        const words = control.textContent.trim() || control.ariaLabel || control.id;
        return `${control.localName}.${control.className} ${words.slice(0, 40)} is ${Math.round(width)}×${Math.round(height)}`;
      });
  });
