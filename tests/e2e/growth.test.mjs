// Texts that grow: nothing is cut off on any screen, in any language, nor were they all much longer.

import assert from "node:assert/strict";
import { misfits, walk } from "./fit.mjs";
import { journey, languages } from "./support.mjs";

for (const language of Object.keys(languages)) {
  journey(`every screen holds its texts on the narrowest phone, in ${language}`, async ({ open }) => {
    const page = await open({ language });
    const told = [];
    await walk(page, async (name) => {
      for (const misfit of await misfits(page, "narrow")) told.push(`${name}: ${misfit}`);
    });
    assert.equal(told.length, 0, told.join("\n"));
  });
}
