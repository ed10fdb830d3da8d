// What the rules of axe cannot see, on every screen: by finger, by keyboard, enlarged, in the reader's own colours
// and spacing, and without movement.

import assert from "node:assert/strict";
import { lost } from "./colours.mjs";
import { misfits, walk, windows } from "./fit.mjs";
import { tabbed } from "./focus.mjs";
import { movements } from "./motion.mjs";
import { journey } from "./support.mjs";
import { small } from "./targets.mjs";
import { crowded } from "./zoom.mjs";

// A walk through the screens on which nothing is found.
function everyScreen(name, { find, prepare, wanted }) {
  journey(name, async ({ open }) => {
    const page = await open({ language: "ru" });
    await prepare(page);
    const wrong = [];
    const look = async (screen) => {
      for (const fault of await find(page)) wrong.push(`${screen}: ${fault}`);
    };
    await walk(page, look, wanted);
    assert.equal(wrong.length, 0, wrong.join("\n"));
  });
}

const sized = (size) => (page) => page.setViewportSize(size);
const media = (wishes) => (page) => page.emulateMedia(wishes);

everyScreen("a finger hits what it aims at", { find: small, prepare: sized(windows.narrow) });

// What has stops of every kind; others have several hundred of the same.
const stops = `start choice grid number certificates test field exam change conditional dropped embed cohort counsel
  counsel-filled rules rules-pathway rules-certificates`.split(/\s+/);
everyScreen("Tab reaches every control once, in order, and shows where it is", {
  find: tabbed,
  prepare: sized(windows.narrow),
  wanted: (screen) => stops.includes(screen),
});
// What stands side by side, and what sticks to an edge.
const abreast = ["number", "certificates", "eligible", "counsel-filled"];
everyScreen("Tab reaches every control on a laptop too", {
  find: tabbed,
  prepare: sized(windows.wide),
  wanted: (screen) => abreast.includes(screen),
});

everyScreen("at four times its size the page scrolls one way", {
  find: async (page) => [...(await misfits(page)), ...(await crowded(page))],
  prepare: sized({ width: 320, height: 256 }),
});

// As much as WCAG 1.4.12 wants a reader to have.
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
everyScreen("nothing is cut off in the reader's own spacing", {
  find: misfits,
  prepare: async (page) => {
    await page.setViewportSize(windows.narrow);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
  },
});

everyScreen("forced colours tell the same", { find: lost, prepare: media({ forcedColors: "active" }) });

// What has something of each kind that can move at all.
const moving = ["start", "certificates", "eligible", "embed", "counsel-filled", "rules-pathway"];
everyScreen("nothing moves where that is not wanted", {
  wanted: (screen) => moving.includes(screen),
  find: (page) => movements(page, 0),
  prepare: media({ reducedMotion: "reduce" }),
});
everyScreen("nothing moves for long", {
  wanted: (screen) => moving.includes(screen),
  find: (page) => movements(page, 140),
  prepare: media({ reducedMotion: "no-preference" }),
});
