// Where the Tab key leads, control by control, and what a reader sees of it.

// Goes from the top of the page to its end, and says what is wrong on the way, a line each.
export async function tabbed(page) {
  const expected = await page.evaluate(prepared);
  const wrong = [];
  const reached = [];
  // Fields of dates and frames have stops of their own inside.
  for (let presses = 0; presses <= expected.length + 60; presses++) {
    await page.keyboard.press("Tab");
    const { at, faults } = await page.evaluate(looked);
    // From the end a browser goes to its own controls or to the top.
    if (at === null || (reached.length > 1 && at === reached[0])) break;
    if (at !== reached.at(-1)) reached.push(at);
    wrong.push(...faults);
  }
  const told = (at) => expected.find(([number]) => number === at)?.[1] ?? `something else (${at})`;
  const wanted = expected.map(([number]) => number);
  for (const at of wanted.filter((it) => !reached.includes(it))) wrong.push(`${told(at)} is not reached`);
  const twice = reached.filter((it, index) => reached.indexOf(it) !== index);
  for (const at of twice) wrong.push(`${told(at)} is reached twice`);
  return wrong;
}

// Numbers what Tab has to reach, in the order of the document: of choices that exclude each other, one. Reading
// starts anew at the top.
async function prepared() {
  // Focus follows a screen by a frame.
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const controls = "a[href], button, input, select, textarea, summary, iframe, [tabindex='0']";
  const one = new Set();
  const isOne = ({ type, name, form }) => {
    if (type !== "radio") return true;
    const group = `${name} ${form?.id}`;
    return one.has(group) ? false : one.add(group);
  };
  const reached = [...document.querySelectorAll(controls)].filter(
    (it) => !it.disabled && it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }) && isOne(it),
  );
  document.activeElement.blur();
  getSelection().removeAllRanges();
  const top = document.createElement("span");
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  top.remove();
  window.scrollTo(0, 0);
  window.tabbed = { last: undefined, group: ({ type, name, form }) => (type === "radio" ? `${name} ${form?.id}` : undefined) };
  return reached.map((it, number) => {
    it.dataset.stop = number;
    const words = it.textContent.trim() || it.ariaLabel || it.id || it.title;
    return [String(number), `${it.localName}.${it.className} ${words.slice(0, 40)}`];
  });
}

// What has focus now, and what is wrong with how it shows.
function looked() {
  const it = document.activeElement;
  if (it === document.body || it === document.documentElement) return { at: null, faults: [] };
  const faults = [];
  const tell = (what) => faults.push(`${it.localName}.${it.className} ${it.textContent.trim().slice(0, 40)} ${what}`);
  // Of choices that exclude each other the one that is taken stands for all.
  const { group } = window.tabbed;
  const mates = group(it) ? [...document.querySelectorAll("input[type=radio]")].filter((other) => group(other) === group(it)) : [it];
  const at = mates.find((mate) => mate.dataset.stop)?.dataset.stop ?? `${it.localName}.${it.className}`;

  // The frame, and in a field of a date the button beside it, are drawn by others.
  if (it.localName === "iframe" || !it.matches(":focus")) return { at, faults };
  const marked = [it, ...(it.labels ?? [])].find((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)|\/ 0\)|transparent/.test(outlineColor);
  });
  if (!marked) tell("has no visible focus");

  // Something to press, in the window, and nothing else before it.
  const shown = marked ?? it;
  const boxes = [...shown.getClientRects()];
  const box = boxes.find(({ width, height }) => width > 1 && height > 1) ?? shown.getBoundingClientRect();
  const [wide, high] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
  const fits = box.height <= high;
  if (fits && (box.top < -1 || box.bottom > high + 1 || box.left < -1 || box.right > wide + 1)) tell("is beyond the window");
  const columns = [0.1, 0.5, 0.9].map((part) => box.left + part * box.width);
  const rows = [0.1, 0.5, 0.9].map((part) => box.top + part * box.height);
  const before = rows.flatMap((y) => columns.map((x) => document.elementFromPoint(x, y))).filter(Boolean);
  const other = before.find((element) => !shown.contains(element) && !element.contains(shown) && !it.contains(element));
  if (other) tell(`is behind ${other.localName}.${other.className}`);

  // From top to bottom, and in a row from left to right, where all stands in one column.
  const place = { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left };
  const { last } = window.tabbed;
  const inRow = last && place.top < last.bottom - 1 && last.top < place.bottom - 1;
  if (last && wide < 400 && (inRow ? place.left < last.left - 1 && place.top <= last.top : place.top < last.top - 1)) {
    tell(`stands before ${last.words}`);
  }
  window.tabbed.last = { ...place, words: it.textContent.trim().slice(0, 40) };
  return { at, faults };
}
