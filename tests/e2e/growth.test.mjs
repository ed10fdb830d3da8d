// Texts that grow from language to language: nothing is cut off on any screen. English stands there longer than it is
// in pseudo.test.mjs.

import assert from "node:assert/strict";
import { cutChoices, misfits, walk, windows } from "./fit.mjs";
import { journey } from "./support.mjs";

for (const language of ["kk", "ru"]) {
  journey(`every screen holds its texts, on the narrowest phone and on a laptop, in ${language}`, async ({ open }) => {
    const page = await open({ language });
    const wrong = [];
    await walk(page, async (name) => {
      for (const [window, size] of Object.entries(windows)) {
        await page.setViewportSize(size);
        const found = [...(await misfits(page)), ...(await cutChoices(page))];
        for (const misfit of found) wrong.push(`${name}, ${window}: ${misfit}`);
      }
    });
    assert.equal(wrong.length, 0, wrong.join("\n"));
  });
}
