// Every state of the page, one after the other in the same page, and what does not fit into a window there.

import { ready } from "./browser.mjs";
import { states } from "./states.mjs";

// The narrowest phone that WCAG asks for, and a laptop.
export const windows = { narrow: { width: 320, height: 640 }, wide: { width: 1280, height: 800 } };

// Left out: what only an address before the fragment can ask for, what is long for the printer's sake, and what is
// another state unfolded.
const walked = Object.entries(states).filter(([name]) => !/^framed$|^longest$|-open$/.test(name));

// Goes through all states that are wanted, every fold of them open, and tells `look` the name of each.
export async function walk(page, look, wanted = () => true) {
  await ready(page);
  let here = place(states.start);
  for (const [name, fragment] of walked.filter(([name]) => wanted(name))) {
    if (name !== "start") {
      if (place(fragment) === here) await go(page, here === "#/" ? states.rules : states.start);
      await go(page, fragment);
      here = place(fragment);
    }
    await page.locator(".waiting, .fold__inside:empty").first().waitFor({ state: "detached" });
    // A screen may hold the page itself in a frame, which must not be left while it loads.
    if ((await page.locator("iframe").count()) > 0) await ready(page.frameLocator("iframe"));
    await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await look(name);
  }
}

const place = (fragment) => fragment.split("?")[0];

// A screen goes as a whole when another comes.
async function go(page, fragment) {
  const before = await page.locator(".page__screen > div").elementHandle();
  await page.evaluate((hash) => (location.hash = hash), fragment);
  await page.waitForFunction((screen) => !screen.isConnected, before);
}

// What is cut off or stands out, a line each.
export const misfits = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.add(`the page is ${root.scrollWidth} wide`);
    const tell = (what, element) =>
      found.add(`${what}: ${element.localName}.${element.className.baseVal ?? element.className} ${element.textContent.trim().slice(0, 60)}`);

    // What stands around an element, from the inside out.
    const around = function* (element) {
      for (let it = element; it; it = it.parentElement) yield it;
    };
    const overflow = (element) => getComputedStyle(element).overflowX;
    const cuts = (overflow) => /hidden|clip/.test(overflow);
    // A pixel of it is there, for programs that read aloud.
    const unseen = (element) => [...around(element)].some((it) => it.clientWidth === 1 && cuts(overflow(it)));
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !unseen(element);
    const scrolls = (element) => [...around(element)].some((it) => /auto|scroll/.test(overflow(it)));

    for (const element of document.querySelectorAll("#app *")) {
      // What a reader types may be longer than its field.
      if (!seen(element) || element.matches("input, textarea")) continue;
      const style = getComputedStyle(element);
      if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth) tell("cut off at its side", element);
      if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight) tell("cut off below", element);
    }

    // Every piece of text within the window, and within the nearest thing that has edges or can be pressed.
    const edged = (element) => {
      const { display, borderInlineEndWidth, backgroundColor } = getComputedStyle(element);
      const drawn = borderInlineEndWidth !== "0px" || backgroundColor !== "rgba(0, 0, 0, 0)";
      return display !== "inline" && (drawn || element.matches("a, button, label, summary, legend, th"));
    };
    const texts = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !seen(element) || scrolls(element)) continue;
      range.selectNodeContents(texts.currentNode);
      const outside = ({ left, right }) => [...range.getClientRects()].some((it) => it.left < left - 1 || it.right > right + 1);
      if (outside({ left: 0, right: root.clientWidth })) tell("beyond the window", element);
      const holder = [...around(element)].find(edged);
      if (outside(holder.getBoundingClientRect())) tell(`beyond its ${holder.localName}.${holder.className}`, element);
    }
    // One that is too wide pushes many others out.
    return [...found].slice(0, 5);
  });
// What is chosen from a list and cut off there, which browsers do without a word, a line each.
export const cutChoices = (page) =>
  page.locator("#app select:visible").evaluateAll((lists) =>
    lists.flatMap((list) => {
      const roomy = list.cloneNode();
      roomy.append(...[...list.selectedOptions].map((option) => option.cloneNode(true)));
      roomy.style.cssText = "position: absolute; width: max-content; max-width: none";
      list.after(roomy);
      const [has, needs] = [list.offsetWidth, roomy.offsetWidth];
      roomy.remove();
      return needs > has ? [`${roomy.textContent} is ${needs} wide in a list of ${has}`] : [];
    }),
  );
