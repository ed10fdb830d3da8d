// The result on paper: two sheets of A4 at most, whatever was stated, and on them what the page tells.

import assert from "node:assert/strict";
import { read, scan } from "./paper.mjs";
import { states } from "./states.mjs";
import { journey, languages, texts, themes } from "./support.mjs";

const today = { kk: "2026 жылғы 5 қаңтар", ru: "5 января 2026 г.", en: "5 January 2026" };
// Words break at the ends of lines, some at their hyphens: spaces are no part of what is compared.
const bare = (text) => text.replace(/\s+/g, "");
const all = (page, selector) => page.locator(selector).allTextContents();

for (const name of ["eligible", "conditional", "mixed", "open", "longest"]) {
  for (const [index, language] of Object.keys(languages).entries()) {
    journey(`${name} on paper, in ${language}`, async ({ open }) => {
      const theme = themes[index % 2];
      // Late in the evening in world time, the next day in Kazakhstan.
      const page = await open({ language, theme, fragment: states[name], date: "2026-01-04T19:30:00Z" });
      const sheets = await read(await page.pdf({ preferCSSPageSize: true }));
      assert.ok(sheets.length <= 2, `${sheets.length} sheets`);
      for (const sheet of sheets) legible(sheet);

      const pieces = sheets.flatMap((sheet) => sheet.pieces);
      const printed = bare(pieces.map(({ text }) => text).join(""));
      const says = (words) => assert.ok(printed.includes(bare(words)), `${words} is not printed`);
      for (const words of await told(page)) says(words);
      says(today[language]);
      says(new URL(page.url()).host);

      const said = await texts(page, language);
      for (const key of ["take.copy", "result.over", "result.change", "app.skip", "dates.lead"]) {
        assert.ok(!printed.includes(bare(said.get(key))), `${key} is printed`);
      }
      assert.equal(scan(sheets[0].picture), await page.locator("#take-link").inputValue());
    });
  }
}

// What stands on the result and must not be missing on paper.
async function told(page) {
  const deciding = ".pathway__best > .requirements > ul > .requirement";
  const chosen = [
    ".answers__name", ".answers__value", ".pathway__title", ".pathway__head .verdict", ".pathway__condition",
    `${deciding} .requirement__title`, `${deciding} .requirement__status`, `${deciding} > .clauses .clause`,
    `${deciding} .conflict__title`, ".pathway > .notes .conflict__title", ".pathway__open a", ".footer p:not(:has(a))",
  ];
  const found = await Promise.all(chosen.map((selector) => all(page, selector)));
  const asked = await all(page, `${deciding} .requirement__fact:first-child dd`);
  assert.ok(asked.length > 0 && found[2].length > 0 && found.at(-1).length === 2);
  return [...found.flat(), ...asked];
}

// A4, black on white, no type under 8 points, nothing so near to the edge that a printer cuts it off.
function legible({ width, height, pieces, colour }) {
  assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
  assert.ok(pieces.length > 0, "an empty sheet");
  assert.ok(!colour, "there is colour on it");
  for (const { text, size, left, right, top, bottom } of pieces) {
    assert.ok(size > 7.9, `${text} is ${size} points`);
    const edge = Math.min(left, bottom, width - right, height - top);
    assert.ok(edge > 24, `${text} is ${edge} points from the edge`);
  }
}

journey("a page that stayed open prints the day on which it is printed", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible, date: "2026-01-04T12:00:00Z" });
  await page.clock.setFixedTime("2026-02-01T12:00:00Z");
  const [sheet] = await read(await page.pdf({ preferCSSPageSize: true }));
  const printed = bare(sheet.pieces.map(({ text }) => text).join(""));
  assert.ok(printed.includes(bare("Printed on 1 February 2026")) && !printed.includes("January"), printed);
});

journey("the sheet is for paper alone, and the other screens print as they are", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible });
  assert.equal(await page.locator(".sheet").isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".sheet").isVisible(), true);
  assert.equal(await page.locator(".pathway, .header, .footer, .take").filter({ visible: true }).count(), 0);
  await page.locator("header a", { hasText: "Qadam" }).evaluate((link) => link.click());
  await page.locator(".start").waitFor();
  assert.equal(await page.locator(".header, .footer").filter({ visible: true }).count(), 2);
});
