// Every contradiction of the sources stands on the page of somebody who meets it, in words of their language. The
// host's tests hold that each link really leads to its contradiction.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { axe, journey, languages, texts } from "./support.mjs";

const links = JSON.parse(readFileSync(new URL("../conflicts.json", import.meta.url)));

for (const language of Object.keys(languages)) {
  journey(`every contradiction is told where it is met, in ${language}`, async ({ open }) => {
    const page = await open({ language });
    const all = await texts(page, language);
    const missing = [];
    for (const [id, link] of Object.entries(links)) {
      await page.evaluate((hash) => (location.hash = hash), `${link}&lang=${language}`);
      const title = all.get(`conflict.${id}.title`);
      assert.ok(title, id);
      const told = page.locator(".conflict__title").filter({ hasText: title }).first();
      await told.waitFor({ state: "attached" }).catch(() => missing.push(id));
    }
    assert.deepEqual(missing, []);
    await axe(page);
  });
}
