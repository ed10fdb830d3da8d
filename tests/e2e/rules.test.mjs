// The rule book: from a clause of the result to the clause itself and back; bookmarks; every kind of page
// in every language, by the rules of accessibility, on any width.

import assert from "node:assert/strict";
import { axe, holds, journey, languages, ready } from "./support.mjs";
import { answers, leave, number, onward, place } from "./student.mjs";

const stated = "v=1&for=mshe&education=bachelor-student&citizenship=kz&semester=5&gpa=2.5&certificates=ielts-academic:6";
const pages = [
  "rules", "rules/pathway/erasmus", "rules/pathway/master-research", "rules/certificates", "rules/table/mobility-b2",
  "rules/table/app3", "rules/dates", "rules/papers", "rules/source/mob", "rules/contradictions",
];

const top = (page, selector) => page.locator(selector).first().evaluate((it) => it.getBoundingClientRect().top);
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of Object.keys(languages)) {
  journey(`every kind of page, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: `#/rules?${stated}` });
    for (const path of pages) {
      await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
      await page.waitForFunction((path) => location.hash.startsWith(`#/${path}?`), path);
      await page.locator(".rules").waitFor();
      assert.equal((await answers(page)).gpa, "2.5", `${path} keeps the answers`);
      assert.equal(await page.locator("#app h1").count(), 1);
      assert.ok((await page.title()).startsWith(await page.locator("#app h1").innerText()), path);
      await axe(page);
    }
  });

  journey(`from a clause of the result to the clause and back, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "phone", fragment: `#/result?${stated}` });
    const chip = page.locator(".pathway__best .clause").first();
    const words = await chip.innerText();
    await chip.focus();
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 0, "the chip stands below the fold");
    await page.keyboard.press("Enter");
    await leave(page, "#/result");
    assert.match(await place(page), /^#\/rules\/source\/mob\/mshe-important-2$/);
    const named = page.locator(".rules__entry--named h2");
    assert.ok(words.toLowerCase().includes((await named.innerText()).toLowerCase()), words);
    await holds(named);
    const seen = await named.boundingBox();
    assert.ok(seen.y >= 0 && seen.y < 740, `the clause is in view, at ${seen.y}`);
    assert.ok((await page.title()).startsWith(words));
    await axe(page);
    await page.goBack();
    await leave(page, "#/rules/source/mob/mshe-important-2");
    assert.equal(await place(page), "#/result");
    await holds(chip);
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before);
  });
}

journey("a bookmarked clause opens by itself, marked and in view", async ({ open }) => {
  const page = await open({ language: "en", fragment: "#/rules/source/adm/7-doc-5" });
  const named = page.locator(".rules__entry--named h2");
  assert.equal((await named.innerText()).replace(/\u00a0/g, " ").toLowerCase(), "¶ 7, document 5");
  await holds(named);
  const seen = await named.boundingBox();
  assert.ok(seen.y >= 0 && seen.y < 768, `at ${seen.y}`);
  await page.locator(".rules__entry--named .resting a").first().click();
  await leave(page, "#/rules/source/adm/7-doc-5");
  await page.reload();
  await ready(page);
  assert.ok((await place(page)).startsWith("#/rules/"));
});

journey("an address that is not there opens the nearest page and says so", async ({ open }) => {
  const page = await open({ language: "en", fragment: `#/rules/source/adm/99?${stated}` });
  assert.equal(await page.locator(".notice li").count(), 1);
  assert.equal(await place(page), "#/rules/source/adm");
  await axe(page);
});

journey("the rule book is reached from anywhere, and read through by its own links", async ({ open }) => {
  const page = await open({ language: "ru" });
  await page.locator("footer a[href*='#/rules']").click();
  await leave(page, "#/");
  assert.equal(await place(page), "#/rules");
  const shown = page.locator("main a:visible");
  const links = await shown.evaluateAll((all) => all.map((it) => it.getAttribute("href").split("?")[0]));
  for (const [index, href] of links.entries()) {
    await shown.nth(index).click();
    await leave(page, "#/rules");
    assert.equal(await place(page), href);
    await page.goBack();
    await leave(page, href);
    await holds(shown.nth(index));
  }
});

journey("back to the result by its own link, after several pages", async ({ open }) => {
  const page = await open({ language: "kk", fragment: `#/result?${stated}` });
  const chip = page.locator(".pathway__best .clause").first();
  await chip.click();
  await leave(page, "#/result");
  await page.locator(".rules__entry--named .resting a").first().click();
  await page.locator(".rules__requirements").waitFor();
  await page.locator(".rules__back a").nth(1).click();
  await page.locator(".pathway").waitFor();
  await holds(chip);
  assert.ok((await top(page, ".pathway__best .clause")) < 768);
});

journey("a clause read in the middle of a question leads back to it", async ({ open }) => {
  const page = await open({ language: "en", fragment: "#/ask/gpa?v=1&for=mshe&education=bachelor-student&citizenship=kz&semester=5" });
  await page.locator(".why__clauses summary").click();
  await page.locator(".why__clauses .clause").first().click();
  await leave(page, "#/ask/gpa");
  await page.goBack();
  await leave(page, "#/rules/source/mob/mshe-important-2");
  assert.equal(await place(page), "#/ask/gpa");
  await holds(page.locator(".why__clauses .clause").first());
  await number("3.4")(page);
  await onward(page);
});

for (const width of [320, 360, 768]) {
  journey(`no page is wider than a window of ${width}`, async ({ open }) => {
    const page = await open({ language: "kk", fragment: "#/rules" });
    await page.setViewportSize({ width, height: 740 });
    for (const path of pages) {
      await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
      await page.waitForFunction((path) => location.hash.startsWith(`#/${path}?`), path);
      assert.ok((await sideways(page)) <= 0, `${path} is ${await sideways(page)} px too wide`);
    }
  });
}
