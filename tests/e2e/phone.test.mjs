// On a phone: the narrowest screens, large system type, a thumb, the keyboard that covers half of the screen,
// and a slow line on which the first words stand before the program has come.

import assert from "node:assert/strict";
import { axe, journey, languages, ready, started } from "./support.mjs";
import { begin, graduate, interview, pathways, thirdYear } from "./student.mjs";

const fits = async (page, what) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${what} is ${over} px too wide`);
};

// What a thumb must hit and does not: lower than 44 pixels, or narrower.
const small = (page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll("main :is(.button, .option, .field__input, select)");
    const seen = [...all].filter((it) => it.checkVisibility());
    const boxes = seen.map((it) => [it.textContent.trim().slice(0, 30), it.getBoundingClientRect()]);
    return boxes.filter(([, box]) => box.height < 44 || box.width < 44).map(([words, box]) => `${words} ${box.width}×${box.height}`);
  });

for (const language of Object.keys(languages)) {
  journey(`at 320 pixels every step fits and can be hit with a thumb, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "phone" });
    await page.setViewportSize({ width: 320, height: 568 });
    await fits(page, "the start");
    assert.deepEqual(await small(page), []);
    await begin(page, pathways.slice(2, 4));
    await interview(page, graduate, async (path) => {
      await fits(page, path);
      assert.deepEqual(await small(page), [], path);
    });
    await fits(page, "the result");
    await axe(page);
  });

  journey(`with system type twice as large every step fits, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "phone" });
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
    await page.waitForFunction(() => parseFloat(getComputedStyle(document.documentElement).fontSize) >= 32);
    await fits(page, "the start");
    await begin(page, ["erasmus", "mshe"]);
    await interview(page, thirdYear, (path) => fits(page, path));
    await fits(page, "the result");
  });
}

journey("the keyboard of a phone is the one for numbers, and leaves the field in sight", async ({ open }) => {
  const page = await open({ language: "kk", size: "phone" });
  await begin(page, ["mshe"]);
  await interview(page, thirdYear, async (path) => {
    if (path !== "gpa") return;
    const field = page.locator("#answer-number");
    assert.equal(await field.getAttribute("inputmode"), "decimal");
    await page.setViewportSize({ width: 360, height: 340 });
    await field.focus();
    const box = await field.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 340, JSON.stringify(box));
    await page.setViewportSize({ width: 360, height: 740 });
  });
});

for (const language of Object.keys(languages)) {
  journey(`on a slow line words stand before the program, and nothing jumps, in ${language}`, async ({ open }) => {
    let release;
    const held = new Promise((done) => (release = done));
    const page = await open({
      language,
      size: "phone",
      before: async (page) => {
        await page.addInitScript(() => {
          window.jumps = [];
          const note = (list) => list.getEntries().forEach((it) => window.jumps.push(it.value));
          new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
        });
        await page.route("**/qadam_bg-*.wasm", async (route) => {
          await held;
          await route.continue();
        });
      },
      until: (page) => page.locator(`.still[lang=${language}] h1`).waitFor(),
    });
    release();
    await started(page);
    await ready(page);
    assert.deepEqual(await page.evaluate(() => window.jumps), []);
  });
}
