// Answers that stay on the device: asked for, found again, erased; and nowhere else.

import assert from "node:assert/strict";
import { states } from "./states.mjs";
import { answers, choose, leave, onward, place, verdicts } from "./student.mjs";
import { axe, holds, journey, languages, ready, sizes, texts, themes } from "./support.mjs";

const stored = (page) => page.evaluate(() => localStorage.getItem("qadam"));
const hash = (page) => page.evaluate(() => location.hash);
const offer = (page) => page.locator(".aside__offer:not([hidden])");
const wish = (page) => page.locator(".take__remember input");
const said = (page) => page.locator(".take__remember [role=status]");
const go = (page) => offer(page).locator("button").first();
const erase = (page) => offer(page).locator("button").last();
// A new visit of the same browser, to an address of the page.
const again = async (page, fragment = "") => {
  const address = page.url().split("#")[0] + fragment;
  await page.goto("about:blank");
  await page.goto(address);
  await ready(page);
};
// Something is kept before the page opens.
const keeping = (text) => (page) =>
  page.addInitScript((text) => {
    // A page of no origin has no storage, and a frame of another may have none.
    if (location.protocol.startsWith("http") && !sessionStorage.getItem("kept")) {
      sessionStorage.setItem("kept", "once");
      localStorage.setItem("qadam", text);
    }
  }, text);

for (const [index, language] of Object.keys(languages).entries()) {
  journey(`answers are kept, found again and erased, in ${language}`, async ({ open }) => {
    const size = Object.keys(sizes)[index];
    const page = await open({ language, size, theme: themes[index % 2], fragment: states.eligible });
    assert.equal(await stored(page), null);
    await page.locator(".take__remember label").click();
    await page.waitForFunction(() => localStorage.getItem("qadam"));
    const words = await texts(page, language);
    assert.equal(await said(page).textContent(), words.get("device.on"));
    assert.match(await stored(page), /^\d{4}-\d\d-\d\d#\/result\?/);
    assert.ok((await stored(page)).endsWith(await hash(page)));
    await axe(page);
    const before = await answers(page);
    await page.reload();
    await ready(page);
    assert.equal(await wish(page).isChecked(), true);

    await again(page);
    await offer(page).waitFor();
    assert.equal(await place(page), "#/");
    await axe(page);
    // It lies over the page's end and moves nothing.
    const [bar, height] = [await offer(page).boundingBox(), page.viewportSize().height];
    assert.ok(Math.abs(bar.y + bar.height - height) < 1, "at the lower edge of the window");
    await go(page).focus();
    await page.keyboard.press("Enter");
    await leave(page, "#/");
    assert.deepEqual(await answers(page), before);
    assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);
    assert.equal(await offer(page).count(), 0);
    await holds(page.locator("#title"));

    // Every change follows.
    await page.locator("a[href*='#/change/education']").first().click();
    await page.locator("form .options").waitFor();
    await choose(2)(page);
    await onward(page);
    await page.waitForFunction(() => localStorage.getItem("qadam").endsWith(location.hash));
    assert.notEqual((await answers(page)).education, before.education);

    await again(page);
    await erase(page).click();
    await offer(page).waitFor({ state: "detached" });
    assert.equal(await stored(page), null);
    assert.equal(await page.locator(".aside .unseen").textContent(), words.get("device.erased"));
    await axe(page);
    await again(page);
    assert.equal(await offer(page).count(), 0);
  });
}

journey("taking the tick away erases, and so does starting over", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible });
  await page.locator(".take__remember label").click();
  await page.locator(".take__remember label").click();
  await page.waitForFunction(() => localStorage.getItem("qadam") === null);
  assert.equal(await said(page).textContent(), "");
  await page.locator(".take__remember label").click();
  await page.waitForFunction(() => localStorage.getItem("qadam"));
  await page.getByRole("button", { name: "Start over" }).click();
  await page.waitForFunction(() => localStorage.getItem("qadam") === null);
  assert.equal(await place(page), "#/");
  assert.equal(await offer(page).count(), 0);
});

for (const [name, text] of [
  ["a megabyte of junk", "x".repeat(1 << 20)],
  ["another version", "2025-11-22#/result?v=7&for=mshe&gpa=2.5"],
  ["what is no text of ours", JSON.stringify({ gpa: 3 })],
  ["markup", "2025-11-22#/<img src=x onerror=alert(1)>"],
]) {
  journey(`storage that holds ${name} is passed over`, async ({ open }) => {
    const page = await open({ language: "en", before: keeping(text) });
    assert.equal(await offer(page).count(), 0);
    await axe(page);
    await again(page, states.eligible);
    assert.equal(await wish(page).isChecked(), false);
    assert.equal(await stored(page), text);
    await page.locator(".take__remember label").click();
    await page.waitForFunction(() => localStorage.getItem("qadam").endsWith(location.hash));
  });
}

journey("kept answers of another edition and with pieces that fit nothing are read as a link is", async ({ open }) => {
  const text = "2025-11-22#/result?v=1&r=1999-2000&lang=en&for=mshe&education=bachelor-student&gpa=9&semester=5&x=%3Cimg%3E";
  const page = await open({ language: "en", before: keeping(text) });
  assert.match(await offer(page).locator("p").textContent(), /22\sNovember\s2025/);
  await go(page).click();
  await page.locator(".pathway").waitFor();
  assert.deepEqual(await page.locator(".notice li code").allTextContents(), ["r=1999-2000", "gpa=9", "x=<img>"]);
  assert.equal((await answers(page)).semester, "5");
  await axe(page);
});

for (const [name, storage] of [
  ["throws", "{ get() { throw new DOMException('no', 'SecurityError'); } }"],
  ["is full", "{ value: { getItem: () => null, setItem() { throw new DOMException('no', 'QuotaExceededError'); }, removeItem() {} } }"],
  ["is missing", "{ value: undefined }"],
]) {
  journey(`where storage ${name} the checkbox says so`, async ({ open }) => {
    const before = (page) => page.addInitScript(`Object.defineProperty(window, "localStorage", ${storage})`);
    const page = await open({ language: "en", fragment: states.eligible, before });
    await page.locator(".take__remember label").click();
    await page.getByText((await texts(page, "en")).get("device.refused")).waitFor();
    assert.equal(await wish(page).isChecked(), false);
    await axe(page);
    await again(page);
    assert.equal(await offer(page).count(), 0);
  });
}

// A page of the same host that holds the app in a frame.
async function framed(page, fragment) {
  const host = new URL("host.html", page.url());
  const body = `<!doctype html><html lang="en"><title>Host</title><iframe title="Qadam" src="./${fragment}"></iframe>`;
  await page.context().grantPermissions(["local-network-access"]).catch(() => {});
  await page.route(host.href, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(host.href);
  await ready(page.frameLocator("iframe"));
  return page.frameLocator("iframe");
}

journey("in a frame nothing is kept, offered or asked", async ({ open }) => {
  const text = "2025-11-22#/result?v=1&for=mshe&gpa=2.5";
  for (const fragment of ["", states.eligible]) {
    const page = await open({ language: "en", before: keeping(text) });
    const own = await framed(page, fragment);
    const others = (await open({ language: "en", embed: true, fragment })).frameLocator("iframe");
    for (const frame of [own, others]) {
      await frame.locator(".aside__offers").waitFor({ state: "attached" });
      assert.equal(await frame.locator(".aside__offer:not([hidden])").count(), 0);
      assert.equal(await frame.locator(".take__remember:not([hidden])").count(), 0);
      await frame.locator("header [lang=ru]").click();
      await frame.locator("html[lang=ru]").waitFor();
    }
    if (fragment) {
      await own.locator("a[href*='#/change/education']").first().click();
      await own.locator("form label.option").nth(2).click();
      await own.locator("form button[type=submit]").click();
      await own.locator(".pathway").first().waitFor();
    }
    assert.equal(await stored(page), text);
  }
  const alone = await open({ language: "en", query: "?embed=1", before: keeping(text) });
  assert.equal(await offer(alone).count(), 0);
});

journey("a link of somebody else leaves what is kept until it is changed", async ({ open }) => {
  const text = "2025-11-22#/result?v=1&lang=en&for=mshe&gpa=2.5";
  const page = await open({ language: "en", fragment: states.eligible, before: keeping(text) });
  assert.equal(await offer(page).count(), 0);
  await page.locator("header [lang=ru]").click();
  await page.locator("html[lang=ru]").waitFor();
  assert.equal(await stored(page), text);
  await page.locator("a[href*='#/change/education']").first().click();
  await page.locator("form .options").waitFor();
  assert.equal(await stored(page), text);
  await choose(2)(page);
  await onward(page);
  await page.waitForFunction(() => localStorage.getItem("qadam").endsWith(location.hash));
});

journey("of two tabs the last one to write wins, and one that erases stops the other", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible });
  await page.locator(".take__remember label").click();
  await page.waitForFunction(() => localStorage.getItem("qadam"));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  assert.equal(await wish(other).isChecked(), true);
  await other.locator("header [lang=kk]").click();
  await other.waitForFunction(() => localStorage.getItem("qadam").includes("lang=kk"));
  await page.locator("header [lang=ru]").click();
  await page.waitForFunction(() => localStorage.getItem("qadam").includes("lang=ru"));
  await other.locator(".take__remember label").click();
  await page.locator(".take__remember input:not(:checked)").waitFor();
  await page.locator("header [lang=en]").click();
  await page.locator("html[lang=en]").waitFor();
  assert.equal(await stored(page), null);
});

journey("in a low window the offer stands at the page's end and hides nothing", async ({ open }) => {
  const text = "2025-11-22#/result?v=1&lang=kk&for=mshe&gpa=2.5";
  const page = await open({ language: "kk", before: keeping(text) });
  await page.setViewportSize({ width: 320, height: 256 });
  const [bar, footer] = [await offer(page).boundingBox(), await page.locator(".footer").boundingBox()];
  assert.ok(bar.y >= footer.y + footer.height);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320));
  await axe(page);
});
