// Every contradiction of the sources stands on the page of somebody who meets it. The host's tests hold that each link
// really leads to its contradiction, the build that every language has words for it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { journey, texts } from "./support.mjs";

const links = JSON.parse(readFileSync(new URL("../conflicts.json", import.meta.url)));

journey("every contradiction is told where it is met", async ({ open }) => {
  const page = await open({ language: "kk" });
  const all = await texts(page, "kk");
  const missing = [];
  for (const [id, link] of Object.entries(links)) {
    await page.evaluate((hash) => (location.hash = hash), `${link}&lang=kk`);
    const title = all.get(`conflict.${id}.title`);
    assert.ok(title, id);
    const told = page.locator(".conflict__title").filter({ hasText: title }).first();
    await told.waitFor({ state: "attached" }).catch(() => missing.push(id));
  }
  assert.deepEqual(missing, []);
});
