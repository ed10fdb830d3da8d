// What a host hears of a visitor: files while the page loads, by their names alone, and then nothing, whatever is
// answered or opened, in every mode. Told by the host's own log, which knows of workers too.

import assert from "node:assert/strict";
import { atWork, journey, ready } from "./support.mjs";
import { Host, built } from "./server.mjs";
import { states } from "./states.mjs";
import { begin, interview, number, onward, thirdYear, verdicts } from "./student.mjs";

const files = built();
const visible = (page, selector) => page.locator(selector).filter({ visible: true });

// Unfolds all that is folded.
async function unfold(page) {
  const folds = page.locator("main details:not([open]) > summary");
  while (await visible(page, "main details:not([open]) > summary").count()) await folds.filter({ visible: true }).first().click();
}

const visits = {
  "the interview, the result and all that is folded on it": [{}, async (page) => {
    await begin(page, ["erasmus", "mshe"]);
    await interview(page, thirdYear);
    assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);
    await unfold(page);
  }],
  "an answer changed": [{ fragment: states.change }, async (page) => {
    await number("3.1")(page);
    await onward(page);
    await unfold(page);
  }],
  "the languages one after the other": [{ fragment: states.mixed }, async (page) => {
    for (const language of ["kk", "ru", "en"]) {
      await page.locator(`.header a[hreflang=${language}]`).click();
      await page.locator(`html[lang=${language}]`).waitFor();
    }
  }],
  "the rule book": [{ fragment: states.rules }, async (page) => {
    for (const screen of ["rules-pathway", "rules-table", "rules-dates", "rules-papers", "rules-source", "rules-contradictions"]) {
      await page.evaluate((hash) => (location.hash = hash), states[screen]);
      await page.waitForFunction(() => history.state !== null);
    }
  }],
  "a counselling session": [{ fragment: states["counsel-filled"], size: "projector" }, async (page) => {
    await page.locator("#fact-gpa-number").fill("3.3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("q");
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
  }],
  "a table of students": [{ fragment: states.cohort }, async (page) => {
    const table = { name: "students.csv", mimeType: "text/csv", buffer: Buffer.from("education,gpa\r\nbachelor,3.1\r\n") };
    await page.locator("#cohort-file").setInputFiles(table);
    await page.locator(".cohort .button--first:enabled").click();
    await page.locator("#cohort-result").waitFor();
  }],
};

// What the host has heard since. Whoever asks for something now is heard before the last.
async function since(page, host, before, complaints) {
  await page.evaluate(() => fetch("last").then((it) => it.text()));
  const told = complaints.filter((it) => !/\/last|404/.test(it));
  complaints.splice(0, complaints.length, ...told);
  return host.heard.slice(before).filter((line) => line !== "GET /some/folder/last");
}

for (const [name, [options, visit]] of Object.entries(visits)) {
  journey(`the host hears nothing after the load: ${name}`, async ({ open, complaints }) => {
    const host = await new Host(files).start();
    try {
      const page = await open({ address: host.address, ...options });
      await atWork(page);
      const heard = [...host.heard];
      await visit(page);
      assert.deepEqual(await since(page, host, heard.length, complaints), []);
      assert.deepEqual(heard.filter((line) => !/^GET \/some\/folder\/[\w.-]*$/.test(line)), []);
    } finally {
      await host.stop();
    }
  });
}

journey("the host hears nothing after the load: a frame", async ({ open, complaints }) => {
  const host = await new Host(files).start();
  try {
    const page = await open({ address: host.address, embed: true, query: "?embed=1&pathway=mshe" });
    const frame = page.frameLocator("iframe");
    await ready(frame);
    const heard = host.heard.length;
    const inside = page.frames()[1];
    await inside.locator("form button[type=submit], main .button--first").first().click();
    await interview(inside, thirdYear);
    assert.deepEqual(await since(inside, host, heard, complaints), []);
  } finally {
    await host.stop();
  }
});
