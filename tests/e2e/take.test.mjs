// What a visitor takes away: the link, copied, shared or scanned, opens the same result elsewhere.

import assert from "node:assert/strict";
import { scan } from "./paper.mjs";
import { states } from "./states.mjs";
import { verdicts } from "./student.mjs";
import { axe, journey, languages, sizes, texts, themes } from "./support.mjs";

const field = (page) => page.locator("#take-link");
const said = (page, words) => page.locator(".take__went", { hasText: words }).waitFor();
const selected = (page) =>
  field(page).evaluate((it) => it === document.activeElement && it.value.slice(it.selectionStart, it.selectionEnd));
// A button by the words that the page has for it.
const press = async (page, language, key) =>
  page.getByRole("button", { name: (await texts(page, language)).get(key), exact: true }).click();
// Puts something else in place of what the browser has.
const replaced = (owner, name, body) => (page) =>
  page.addInitScript(`Object.defineProperty(${owner}, "${name}", { configurable: true, value: ${body} })`);

for (const language of Object.keys(languages)) {
  journey(`the link is copied and opens the same result, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: states.eligible });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const link = await field(page).inputValue();
    assert.equal(link, page.url());
    await press(page, language, "take.copy");
    await said(page, (await texts(page, language)).get("take.copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await axe(page);
    const other = await open({ language: "en", fragment: new URL(link).hash });
    assert.deepEqual(await verdicts(other), await verdicts(page));
  });
}

for (const [name, clipboard] of [
  ["is missing", "undefined"],
  ["refuses", "{ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }"],
]) {
  journey(`where the clipboard ${name} the link is selected`, async ({ open }) => {
    const page = await open({
      language: "en",
      fragment: states.eligible,
      before: replaced("Navigator.prototype", "clipboard", clipboard),
    });
    await press(page, "en", "take.copy");
    await said(page, "Ctrl+C");
    assert.equal(await selected(page), await field(page).inputValue());
    await axe(page);
  });
}

journey("the link is selected by a press and by the keyboard", async ({ open }) => {
  const page = await open({ fragment: states.eligible });
  const link = await field(page).inputValue();
  await field(page).click();
  assert.equal(await selected(page), link);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  assert.equal(await selected(page), link);
});

journey("what was said of one link is not said of another", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible, before: replaced("Navigator.prototype", "clipboard", "undefined") });
  await press(page, "en", "take.copy");
  await said(page, "Ctrl+C");
  await page.locator("header [lang=ru]").click();
  await page.locator("html[lang=ru]").waitFor();
  assert.equal(await page.locator(".take__went").textContent(), "");
});

journey("nothing is shared where the browser cannot", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible, before: replaced("Navigator.prototype", "share", "undefined") });
  await page.getByRole("button", { name: "Copy the link" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Share" }).count(), 0);
});

journey("the link is shared; a share that is given up is no error, a refused one is told", async ({ open }) => {
  const share = `(data) => {
    (window.shared ??= []).push(data);
    const name = [undefined, "AbortError", "NotAllowedError"][window.shared.length - 1];
    return name ? Promise.reject(new DOMException("no", name)) : Promise.resolve();
  }`;
  const page = await open({ language: "en", fragment: states.eligible, before: replaced("Navigator.prototype", "share", share) });
  const button = page.getByRole("button", { name: "Share" });
  await button.click();
  await button.click();
  assert.equal(await page.locator(".take__went").textContent(), "");
  await button.click();
  await said(page, "Ctrl+C");
  const shared = { title: "Your result", url: page.url() };
  assert.deepEqual(await page.evaluate(() => window.shared), [shared, shared, shared]);
});

journey("the button prints", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible, before: replaced("window", "print", "() => (window.printed = true)") });
  await press(page, "en", "take.print");
  assert.equal(await page.evaluate(() => window.printed), true);
});

// The longer the link, the finer the code.
for (const [index, size] of Object.keys(sizes).entries()) {
  for (const state of ["eligible", "longest"]) {
    journey(`a camera reads the code, light or dark: ${state}, ${size}`, async ({ open }) => {
      const language = Object.keys(languages)[index];
      const page = await open({ language, size, fragment: states[state] });
      const code = page.getByRole("img", { name: (await texts(page, language)).get("take.code") });
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        assert.equal(scan(await code.screenshot()), await field(page).inputValue(), theme);
        await axe(page);
      }
    });
  }
}
