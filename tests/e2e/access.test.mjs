// What the rules of axe cannot see, on every screen: by finger, enlarged, in the reader's own colours and spacing,
// and without movement.

import assert from "node:assert/strict";
import { lost } from "./colours.mjs";
import { misfits, walk, windows } from "./fit.mjs";
import { movements } from "./motion.mjs";
import { journey } from "./support.mjs";
import { small } from "./targets.mjs";
import { crowded } from "./zoom.mjs";

const enlarged = { width: 320, height: 256 };
// As much as WCAG 1.4.12 wants a reader to have.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const style = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

// How a screen is looked at; each leaves the page as it found it: on the narrowest phone, and without movement.
const looks = {
  "a finger hits what it aims at": small,
  "at four times its size the page scrolls one way": async (page) => {
    await page.setViewportSize(enlarged);
    const found = [...(await misfits(page)), ...(await crowded(page))];
    await page.setViewportSize(windows.narrow);
    return found;
  },
  "nothing is cut off in the reader's own spacing": async (page) => {
    await style(page, spacing);
    const found = await misfits(page);
    await style(page, "");
    return found;
  },
  "forced colours tell the same": async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    const found = await lost(page);
    await page.emulateMedia({ forcedColors: "none" });
    return found;
  },
};

// What has something of each kind that can move at all.
const moving = ["start", "certificates", "eligible", "embed", "counsel-filled", "rules-pathway"];
const movement = {
  "nothing moves where that is not wanted": (page) => movements(page, 0),
  "nothing moves for long": async (page) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    const found = await movements(page, 140);
    await page.emulateMedia({ reducedMotion: "reduce" });
    return found;
  },
};

journey("every screen serves a finger, weak eyes, colours and spacing of one's own, and who bears no movement", async ({ open }) => {
  const page = await open({ language: "ru" });
  await page.setViewportSize(windows.narrow);
  const wrong = [];
  await walk(page, async (screen) => {
    const all = { ...looks, ...(moving.includes(screen) ? movement : {}) };
    for (const [name, find] of Object.entries(all)) {
      for (const fault of await find(page)) wrong.push(`${screen}, ${name}: ${fault}`);
    }
  });
  assert.equal(wrong.length, 0, wrong.join("\n"));
});
