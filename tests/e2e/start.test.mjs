// The start before the app has come, and for those whose browser runs no scripts.

import assert from "node:assert/strict";
import { axe, journey, languages, ready, started, texts } from "./support.mjs";
import { pathways } from "./student.mjs";

// A page whose program is held back: `go` lets it come.
const held = async (open, options = {}) => {
  let go;
  const free = new Promise((done) => (go = done));
  const page = await open({
    ...options,
    before: async (page) => {
      await page.route("**/qadam_bg-*.wasm", async (route) => (await free, route.continue()));
      await options.before?.(page);
    },
    until: (page) => page.locator("#app main h1").filter({ visible: true }).waitFor(),
  });
  return { page, go };
};

const drawn = (page) => page.screenshot({ animations: "disabled", caret: "initial" });

for (const language of Object.keys(languages)) {
  for (const size of ["phone", "laptop"]) {
    journey(`what is drawn first stays when the app takes over, on a ${size} in ${language}`, async ({ open }) => {
      const { page, go } = await held(open, { language, size });
      assert.equal(await page.locator(".still").filter({ visible: true }).count(), 1);
      assert.equal(await page.locator("html").getAttribute("lang"), language);
      await axe(page);
      const before = await drawn(page);
      go();
      await ready(page);
      assert.equal(await page.locator(".still").count(), 0);
      assert.deepEqual(await drawn(page), before, "the picture changed");
    });
  }

  journey(`the page of a language begins in it, whatever the reader's is: ${language}`, async ({ open }) => {
    const other = Object.keys(languages).find((it) => it !== language);
    const page = await open({ language: other, query: `${language}.html` });
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    const alternates = page.locator("link[rel=alternate]");
    assert.deepEqual(await alternates.evaluateAll((all) => all.map((it) => it.hreflang)), ["kk", "ru", "en", "x-default"]);
    assert.equal(await page.title(), `${(await texts(page, language)).get("app.promise")} – Qadam`);
  });

  journey(`without scripts the start can be read, and every requirement as a table, in ${language}`, async ({ open, complaints }) => {
    const page = await open({ language, query: `${language}.html`, scripts: false, until: (page) => page.locator("#app main h1").waitFor() });
    assert.equal(await page.getByRole("checkbox").count(), pathways.length);
    assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0);
    await page.locator("noscript a").click();
    await page.waitForURL(`**/rules-${language}.html`);
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    assert.ok((await page.getByRole("table").count()) > pathways.length);
    assert.ok((await page.locator("a[href^='mailto:']").count()) >= pathways.length);
    for (const other of Object.keys(languages)) {
      await page.locator(`.language[hreflang=${other}]`).click();
      await page.locator(`html[lang=${other}]`).waitFor();
    }
    // The browser fetches the module ahead and then finds that it may not.
    complaints.splice(0, Infinity, ...complaints.filter((it) => !it.endsWith(".js csp")));
  });
}

journey("ticks, focus and the wish to begin outlast the app's coming", async ({ open }) => {
  const { page, go } = await held(open, { language: "en" });
  const boxes = page.getByRole("checkbox");
  await boxes.nth(1).check();
  await boxes.nth(3).check();
  await boxes.nth(2).focus();
  go();
  await ready(page);
  assert.deepEqual(await boxes.evaluateAll((all) => all.map((it) => it.checked)), [false, true, false, true, false]);
  assert.equal(await page.evaluate(() => document.activeElement.value), pathways[2]);
  assert.match(page.url(), /for=mshe\+master-profile/);
});

journey("who begins before the app has come is asked the first question", async ({ open }) => {
  const { page, go } = await held(open, { language: "ru", size: "phone" });
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button").click();
  go();
  await ready(page);
  assert.match(page.url(), /#\/ask\/[a-z_.]+\?v=1.*lang=ru.*for=mshe/);
});

journey("a tick stays with who takes another language before the app has come", async ({ open, complaints }) => {
  const { page, go } = await held(open, { language: "kk" });
  await page.getByRole("checkbox").nth(4).check();
  await page.getByRole("link", { name: "English" }).filter({ visible: true }).click();
  await page.waitForURL(/en\.html#/, { waitUntil: "commit" });
  go();
  await started(page);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.ok(await page.getByRole("checkbox").nth(4).isChecked());
  // Who leaves breaks off what was still to come.
  complaints.splice(0, Infinity, ...complaints.filter((it) => !it.endsWith("ERR_ABORTED")));
});

journey("an address that opens something else shows no start before the app has come", async ({ open }) => {
  for (const [fragment, query] of [["#/ask/gpa?v=1&for=mshe", ""], ["#/?v=1&for=mshe", ""], ["", "?embed=1"], ["#/?lang=en", "ru.html"]]) {
    let go;
    const free = new Promise((done) => (go = done));
    const page = await open({
      language: "ru",
      fragment,
      query,
      before: (page) => page.route("**/qadam_bg-*.wasm", async (route) => (await free, route.continue())),
      until: (page) => page.locator(".still-waiting").waitFor(),
    });
    assert.equal(await page.locator(".still").filter({ visible: true }).count(), 0, fragment);
    go();
    await started(page);
  }
});
