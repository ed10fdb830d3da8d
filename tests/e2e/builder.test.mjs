// The page for webmasters: what is chosen is seen at once, and the code that is copied does that on a page of
// another site.

import assert from "node:assert/strict";
import { axe, heading, journey, languages, ready, sizes } from "./support.mjs";
import { app, frames, host } from "./host.mjs";
import { answers, place } from "./student.mjs";

const preview = (page) => page.frameLocator(".embed__frame");
const code = (page, kind) => page.locator(`#embed-${kind}`).inputValue();
const until = (page) => page.locator("iframe").first().waitFor();

for (const language of Object.keys(languages)) {
  journey(`a frame is put together and seen, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: "#/embed" });
    // Each choice loads the preview anew, the one after it only when that has come whole.
    const shows = async (root) => {
      await preview(page).locator(`html${root} ${heading}`).waitFor();
      await ready(preview(page));
    };
    await shows("");
    await axe(page);
    const other = language === "ru" ? "kk" : "ru";
    await page.locator("#embed-programme").selectOption({ index: 5 });
    await shows(":has(.question)");
    await page.locator("#embed-language").selectOption({ index: other === "kk" ? 1 : 2 });
    await shows(`[lang=${other}]`);
    await page.locator("#embed-theme").selectOption({ index: 2 });
    await shows("[data-theme=dark]");
    await page.locator(".embed__choices input[type=checkbox]").first().check();
    await shows("[data-accent]");
    await page.locator("#embed-colour").fill("#0a7d5c");
    await shows(`[lang=${other}][data-theme=dark][data-accent="0a7d5c"]:has(.question)`);
    const query = `?embed=1&amp;programme=D070&amp;lang=${other}&amp;theme=dark&amp;accent=0a7d5c"`;
    assert.ok((await code(page, "scripted")).includes(query));
    assert.ok((await code(page, "bare")).includes(query));
    await axe(page);
  });
}

journey("the code works on a page of another site, with the script and without", async ({ open }) => {
  const page = await open({ language: "kk", fragment: "#/embed" });
  for (const [index, id] of ["erasmus", "mshe"].entries()) {
    await ready(preview(page));
    await page.locator(".embed__pathways input").nth(index).check();
    const shows = (id) => document.querySelector("iframe").contentWindow.location.search.includes(id);
    await page.waitForFunction(shows, id);
  }
  await ready(preview(page));
  await page.locator(".embed__choices input[type=checkbox]").nth(1).check();
  const scripted = await code(page, "scripted");
  assert.ok(scripted.startsWith('<a data-qadam="verdict" href='), scripted);
  const told = "<script>const told = []; addEventListener('qadam:verdict', ({ detail }) => told.push(detail.pathway), true)</script>";
  const site = await open({ at: await host(told + scripted), until });
  const [{ frame }] = await frames(site);
  assert.equal(await place(frame), "#/ask/education");
  assert.equal((await answers(frame)).for, "erasmus mshe");
  await site.waitForFunction(() => told.length === 2);
  assert.deepEqual(await site.evaluate(() => told), ["erasmus", "mshe"]);

  const bare = await open({ at: await host(await code(page, "bare")), until });
  const element = await bare.locator("iframe").elementHandle();
  const inside = await element.contentFrame();
  await inside.locator(heading).waitFor();
  assert.equal((await answers(inside)).for, "erasmus mshe");
  assert.equal((await element.boundingBox()).height, 804, "as its code says, with its borders");
});

journey("the code is copied, and said to be", async ({ open }) => {
  const page = await open({ language: "en", fragment: "#/embed" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator(".embed__one .button").first().click();
  await page.getByRole("status").filter({ hasText: "Code copied." }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code(page, "scripted"));
  assert.ok(app.startsWith(new URL(await page.evaluate(() => location.href)).origin));
});

journey("from the page for webmasters to the rule book and back, and home", async ({ open }) => {
  const page = await open({ language: "ru", fragment: "#/embed?v=1&for=mshe&gpa=3" });
  // Whoever leaves breaks off what the preview still loads.
  await ready(preview(page));
  assert.equal((await answers(page)).gpa, "3", "answers stay");
  await page.locator("footer a:visible").first().click();
  await page.locator(".rules").waitFor();
  await page.goBack();
  await ready(preview(page));
  await page.locator(".header__home").click();
  await page.locator(".start").waitFor();
  assert.equal((await answers(page)).gpa, "3");
});

for (const size of Object.keys(sizes)) {
  journey(`the page for webmasters fits a ${size}`, async ({ open }) => {
    const page = await open({ language: "kk", size, fragment: "#/embed" });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });
}
