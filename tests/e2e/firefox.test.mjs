// A second engine: what a student does on the page, in Firefox, and what it refuses to run.

import assert from "node:assert/strict";
import { test } from "node:test";
import { firefox } from "./firefox.mjs";
import { built, Host, tampered } from "./server.mjs";

const address = process.env.QADAM_URL;
const heading = "#app > .page:not(.still-waiting) main h1";
const texts = 6;

const ready = (page) =>
  page.until(
    (css, files) =>
      document.querySelector(css) && document.querySelectorAll("link[data-text]").length === files && !document.querySelector(".waiting"),
    heading,
    texts,
  );
const place = (page) => page.evaluate(() => location.hash.split("?")[0]);
const at = (page, wanted) => page.until((hash) => location.hash.split("?")[0] === hash && !document.querySelector(".waiting"), wanted);
const onward = (page) => page.click("form button[type=submit]");
const choose = (index) => (page) => page.click("form .options label.option", index);
const verdicts = (page) =>
  page.evaluate(() => [...document.querySelectorAll("article.pathway")].map((it) => it.className.match(/pathway--(\w+)/)[1]));

async function field(page, selector, text) {
  await page.click(selector);
  await page.type(text);
}

// The questions in the order in which they come, and what a student in the third year answers.
const thirdYear = {
  education: choose(0),
  citizenship: choose(0),
  semester: choose(4),
  gpa: (page) => field(page, "form .field__input", "3,4"),
  certificates: async (page) => {
    await choose(1)(page);
    await page.until(() => document.querySelector("#answer-test"));
    await page.evaluate(() => {
      const list = document.querySelector("#answer-test");
      list.value = "ielts-academic";
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await field(page, "#answer-result", "6");
    await page.click(".entry__acts .button--second");
  },
  "host.language": choose(0),
};

// A test in a browser of its own, which complains of nothing.
const journey = (name, body) =>
  test(name, { timeout: 90_000 }, async () => {
    const { page, complaints, close } = await firefox("ru, en");
    try {
      await body(page);
      assert.deepEqual(complaints, []);
    } catch (error) {
      error.message = [error.message, ...complaints].join("\n");
      throw error;
    } finally {
      await close();
    }
  });

journey("a clear yes in Firefox, kept by a reload, in another language, and a hostile address", async (page) => {
  await page.open(address);
  await ready(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "ru");
  for (const index of [0, 1]) await page.click("label.option", index);
  await onward(page);
  for (const [path, answer] of Object.entries(thirdYear)) {
    await at(page, `#/ask/${path}`);
    await answer(page);
    await onward(page);
  }
  await at(page, "#/result");
  assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);

  await page.reload();
  await ready(page);
  assert.equal(await place(page), "#/result");
  assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);

  await page.click("header [lang=kk]");
  await page.until(() => document.documentElement.lang === "kk");
  assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);

  await page.open("about:blank");
  const hostile = "for=mshe+nowhere&education=bachelor-student&gpa=9&semester=5&__proto__=1&x=<script>ran=1</script>&kt=%C3%28";
  await page.open(`${address}#/result?v=1&lang=en&${hostile}`);
  await ready(page);
  assert.ok((await page.evaluate(() => document.querySelectorAll(".notice li").length)) >= 4);
  assert.deepEqual(await verdicts(page), ["incomplete"]);
  assert.equal(await page.evaluate(() => window.ran), null);
});

// A host whose build has one byte more in what a pattern names.
const tampering = (pattern) => {
  const files = built();
  const name = [...files.keys()].find((it) => pattern.test(it));
  return new Host(files.set(name, tampered(files.get(name)))).start();
};

test("Firefox runs nothing that has a changed byte, and says so", { timeout: 90_000 }, async () => {
  const { page, complaints, close } = await firefox("ru, en");
  try {
    for (const pattern of [/^qadam_bg-.*\.wasm$/, /^qadam-.*\.js$/, /^text-ru-.*\.txt$/]) {
      const host = await tampering(pattern);
      await page.open(host.address);
      await page.until(() => document.querySelector("#boot-failed")?.checkVisibility());
      assert.equal(await page.evaluate((css) => document.querySelector(css), heading), null, `${pattern}`);
      assert.ok(complaints.some((it) => /integrity/i.test(it)), `${pattern}: ${complaints}`);
      complaints.length = 0;
      await host.stop();
    }
  } finally {
    await close();
  }
});
