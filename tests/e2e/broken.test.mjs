// What a student sees where the program breaks off: a calm word in their language and two ways on, never a
// blank page. Nothing in the page breaks for being asked to, so the browser is made to let it down.

import assert from "node:assert/strict";
import { axe, heading, journey, languages, sizes, started, texts } from "./support.mjs";

const answered = "&education=bachelor-student&gpa=3.4";
const told = (page) => page.locator("#broke");

// Puts nothing into the page any more, which no program that draws can go on without.
const letDown = (page) =>
  page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("nothing goes in today");
    };
  });

async function breaks(page, complaints) {
  await letDown(page);
  await page.locator("main button").filter({ visible: true }).first().click();
  await told(page).waitFor();
  assert.ok(complaints.some((it) => /unreachable/.test(it)), complaints.join("\n"));
  complaints.length = 0;
}

for (const language of Object.keys(languages)) {
  journey(`a program that breaks off leaves a calm word, in ${language}`, async ({ open, complaints }) => {
    const fragment = `#/ask/semester?v=1&lang=${language}&for=erasmus+mshe${answered}`;
    const page = await open({ language, fragment });
    await breaks(page, complaints);
    assert.equal(await page.locator("#app").isVisible(), false);
    const words = told(page).locator(`[lang=${language}]`);
    assert.equal(await told(page).innerText(), await words.innerText());
    await words.locator("button:focus").first().waitFor();
    for (const { viewport } of Object.values(sizes)) {
      await page.setViewportSize(viewport);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await axe(page);
    }
  });
}

journey("the page opens again where it was, without the answers", async ({ open, complaints }) => {
  const page = await open({ fragment: `#/ask/semester?v=1&lang=ru&for=erasmus${answered}` });
  await breaks(page, complaints);
  await told(page).locator("button").filter({ visible: true }).nth(1).click();
  await started(page);
  const { hash } = new URL(page.url());
  assert.match(hash, /^#\/ask\/semester\?.*lang=ru&for=erasmus$/);
  assert.equal(await told(page).isVisible(), false);
});

journey("the page starts over in the same language", async ({ open, complaints }) => {
  const page = await open({ fragment: `#/ask/semester?v=1&lang=ru&for=erasmus${answered}` });
  await breaks(page, complaints);
  await told(page).locator("button").filter({ visible: true }).first().click();
  await started(page);
  assert.equal(new URL(page.url()).hash.includes("education"), false);
  assert.equal(await page.locator(heading).innerText(), (await texts(page, "ru")).get("app.promise"));
});

journey("answers that stand in no address are left behind as well", async ({ open, complaints }) => {
  const page = await open({ fragment: "#/counsel?lang=en", size: "projector" });
  await page.locator("#fact-semester-number").fill("5");
  await page.keyboard.press("Tab");
  await breaks(page, complaints);
  await told(page).locator("button").filter({ visible: true }).nth(1).click();
  await started(page);
  assert.equal(await page.locator("#fact-semester-number").inputValue(), "");
});
