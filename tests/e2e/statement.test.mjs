// The statement on accessibility: from the foot of any screen, in every language, and back with nothing lost.

import assert from "node:assert/strict";
import { states } from "./states.mjs";
import { answers, leave, place } from "./student.mjs";
import { axe, holds, journey, languages, ready, texts } from "./support.mjs";

for (const language of Object.keys(languages)) {
  journey(`the statement is a step away, and so is the way back, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: states.ineligible });
    const words = await texts(page, language);
    const stated = await answers(page);
    await page.locator(".footer").getByRole("link", { name: words.get("app.access"), exact: true }).click();
    await leave(page, "#/result");
    assert.equal(await place(page), "#/accessibility");
    const heading = page.getByRole("heading", { level: 1, name: words.get("access.title") });
    await holds(heading);
    assert.ok((await page.title()).startsWith(words.get("access.title")));
    assert.deepEqual(await answers(page), stated);
    const mail = page.locator(".access a[href^='mailto:']").first();
    assert.ok(decodeURIComponent(await mail.getAttribute("href")).endsWith(`?subject=${words.get("access.title")}`));
    await axe(page);
    await page.goBack();
    await leave(page, "#/accessibility");
    assert.deepEqual(await answers(page), stated);
  });
}

journey("the statement opens by its own address, and takes no answer away", async ({ open }) => {
  const page = await open({ language: "ru", fragment: "#/accessibility" });
  await page.locator(".access").waitFor();
  await page.evaluate((hash) => (location.hash = hash), states.ineligible);
  await leave(page, "#/accessibility");
  await ready(page);
  const stated = await answers(page);
  assert.equal(stated.gpa, "2.8");
  await page.evaluate(() => (location.hash = "#/accessibility"));
  await page.locator(".access").waitFor();
  assert.deepEqual(await answers(page), stated);
});
