// A link of an earlier edition of the rules: what its answers came to then and come to now. The edition
// never was; the component tests tell apart all that has changed since.

import assert from "node:assert/strict";
import { axe, holds, journey, languages, ready, sizes, texts } from "./support.mjs";
import { answers, leave, number, submit } from "./student.mjs";

const old =
  "#/result?v=1&r=2024-2025&for=mshe+exchange&education=bachelor-student&citizenship=kz&semester=5&gpa=2.8" +
  "&certificates=goethe:B2+agora:60&vaccinated=yes";
const verdicts = (page) => page.locator(".earlier__pathways > li:first-child .verdict").allInnerTexts();

for (const language of Object.keys(languages)) {
  journey(`both verdicts, what has changed, and closing it by keyboard, in ${language}`, async ({ open }) => {
    const page = await open({ earlier: true, language, fragment: old });
    const text = await texts(page, language);
    assert.deepEqual(await verdicts(page), [text.get("verdict.eligible.name"), text.get("verdict.ineligible.name")]);
    assert.deepEqual(await page.locator(".notice__pieces code").allInnerTexts(), [
      "for=exchange", "certificates=agora:60", "vaccinated=yes",
    ]);
    await axe(page);
    await page.reload();
    await ready(page);
    assert.equal((await verdicts(page)).length, 2, "a reload loses nothing");

    await page.locator(".earlier > button").focus();
    await page.keyboard.press("Enter");
    await page.locator(".earlier").waitFor({ state: "detached" });
    await holds(page.locator("#app h1"));
    await page.waitForURL(/r=2025-2026/);
    await axe(page);
  });
}

journey("an answer that is changed ends the comparison", async ({ open }) => {
  const page = await open({ earlier: true, language: "en", fragment: old });
  await page.locator("a[href*='#/change/gpa']").last().click();
  await leave(page, "#/result");
  await number("3")(page);
  await submit(page);
  await page.locator(".result").waitFor();
  assert.equal(await page.locator(".earlier").count(), 0);
  assert.equal((await answers(page)).r, "2025-2026");
});

for (const size of Object.keys(sizes)) {
  journey(`the comparison fits a ${size}`, async ({ open }) => {
    const page = await open({ earlier: true, language: "kk", size, fragment: old });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
