// Counselling before a projector: by keyboard alone, what a change has changed, keys that can be switched
// off, the code to take along, and that one student leaves nothing for the next.

import assert from "node:assert/strict";
import { scan } from "./paper.mjs";
import { states } from "./states.mjs";
import { axe, holds, journey, languages, ready, sizes, started, texts, themes } from "./support.mjs";

const gpa = "#fact-gpa-number";
const slider = `${gpa}-slider`;
const secrets = ["gpa", "education", "certificates", "semester", "for="];
// What stands on the board, in the order of the rule book.
const board = (page) =>
  page.locator(".verdicts__row > .verdicts__sides > .verdict").evaluateAll((all) =>
    all.map((it) => [...it.classList].find((name) => name.startsWith("verdict--")).slice("verdict--".length)),
  );
const shows = (page, at, verdict) =>
  page.locator(`.verdicts__row:nth-child(${at}) > .verdicts__sides > .verdict--${verdict}`).waitFor();
// What the entry of the history keeps.
const kept = (page) => page.evaluate(() => String(history.state));
const keeps = (page, piece) => page.waitForFunction((piece) => String(history.state).includes(piece), piece);
const focused = (page) => page.evaluate(() => document.activeElement.id);
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
// A key of a Cyrillic layout: the place is the same, the letter is not.
const cyrillic = (page, code, key) =>
  page.evaluate(
    ([code, key]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true })),
    [code, key],
  );
// Tabs on until something has focus.
async function tabTo(page, id) {
  for (let steps = 0; steps < 80; steps += 1) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way by Tab to ${id}`);
}
const bare = (page) => {
  const address = page.url();
  for (const secret of secrets) assert.ok(!address.includes(secret), address);
};
const fits = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const language of Object.keys(languages)) {
  journey(`by keyboard alone from nothing to a verdict that flips, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: "#/" });
    const text = await texts(page, language);
    const way = page.getByRole("link", { name: text.get("app.counsel"), exact: true });
    await way.focus();
    await press(page, "Enter");
    await page.locator(".counsel").waitFor();
    await holds(page.locator("#title"));
    assert.deepEqual(await board(page), Array(5).fill("incomplete"));
    await axe(page);

    // The groups by their digits, choices by arrows, numbers by typing.
    await press(page, "1");
    await holds(page.locator("#fact-education-0"));
    await press(page, "ArrowRight");
    await keeps(page, "education=bachelor-student");
    await press(page, "Tab", "ArrowRight");
    await press(page, "2");
    assert.equal(await page.locator("#fact-semester-number").inputValue(), "", "the digit itself is not typed");
    await page.keyboard.type("5");
    await tabTo(page, "fact-gpa-number");
    await page.keyboard.type("2.96");
    await tabTo(page, "fact-certificates-0");
    await press(page, "ArrowRight", "ArrowRight");
    await tabTo(page, "fact-certificates-0-test");
    // A list finds by the beginning of the words.
    await page.keyboard.type("IELTS");
    await tabTo(page, "fact-certificates-0-result");
    await page.keyboard.type("6,5");
    await tabTo(page, "fact-host-language");
    await press(page, "ArrowDown");
    await keeps(page, "host.language=en");
    await shows(page, 2, "ineligible");
    await axe(page);

    await page.locator(slider).focus();
    await press(page, "ArrowRight");
    await shows(page, 1, "eligible");
    await shows(page, 2, "eligible");
    assert.match(await page.locator(gpa).inputValue(), language === "en" ? /^2\.97$/ : /^2,97$/);
    // What it was, and the one requirement that stands otherwise.
    const row = page.locator(".verdicts__row:nth-child(2)");
    assert.equal(await row.locator(".verdicts__then .verdict--ineligible").count(), 1);
    const flips = page.locator(".shift").nth(1).locator(".shift__flips > li");
    assert.equal(await flips.count(), 1);
    assert.deepEqual(await flips.locator(".outcome").allInnerTexts(), [text.get("status.unmet"), text.get("status.met")]);
    const heard = await page.locator(".counsel > [aria-live]").innerText();
    assert.ok(heard.includes(text.get("verdict.eligible.name")) && heard.includes(text.get("verdict.ineligible.name")), heard);
    bare(page);
    await axe(page);
  });
}

journey("before and after: a run of changes to one fact is one change, and answers can be pinned", async ({ open }) => {
  const page = await open({ language: "en", fragment: states["counsel-filled"] });
  const was = page.locator(".verdicts__then:not([hidden]) .verdict");
  assert.equal(await was.count(), 0, "nothing has changed yet");
  await page.locator(slider).focus();
  for (let step = 0; step < 20; step += 1) await press(page, "ArrowRight");
  await shows(page, 2, "eligible");
  assert.equal(await was.count(), 2);
  await page.locator("#fact-semester-number").fill("1");
  await shows(page, 2, "ineligible");
  assert.deepEqual(await was.evaluateAll((all) => all.map((it) => it.className)), Array(2).fill("verdict verdict--eligible"));
  await page.locator(".shift__title", { hasText: "emester" }).first().waitFor();
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await press(page, "b");
  await page.locator(".tool[aria-pressed=true]").waitFor();
  assert.equal(await was.count(), 0);
  await page.locator("#fact-semester-number").fill("5");
  await page.locator(gpa).fill("2.5");
  await shows(page, 2, "ineligible");
  assert.equal(await was.count(), 0, "as it was when it was pinned");
  await page.locator(gpa).fill("3");
  await shows(page, 2, "eligible");
  assert.equal(await was.count(), 2);
});

journey("half-typed text is neither lost nor judged", async ({ open }) => {
  const page = await open({ language: "en", fragment: states["counsel-filled"] });
  await page.locator(gpa).fill("4.5");
  const fault = page.locator(`${gpa}-fault`);
  await fault.waitFor();
  assert.match(await fault.innerText(), /0 to 4/);
  assert.equal(await page.locator(gpa).getAttribute("aria-invalid"), "true");
  await page.waitForFunction(() => !String(history.state).includes("gpa"));
  await axe(page);
  await page.locator("header [lang=ru]").click();
  await page.locator("html[lang=ru]").waitFor();
  assert.equal(await page.locator(gpa).inputValue(), "4.5");
  await page.locator(gpa).fill("3,");
  await fault.waitFor({ state: "hidden" });
  await keeps(page, "gpa=3&");
  // A part that is missing: the others wait for it.
  await page.locator("#fact-kt-part-2").fill("");
  await page.locator(".fact:has(#fact-kt-part-2) .fact__note").waitFor();
  await page.waitForFunction(() => !String(history.state).includes("kt="));
  await page.locator("#fact-kt-part-2").fill("18");
  await keeps(page, "kt=10,6,18,20");
});

journey("certificates are added, moved and removed", async ({ open }) => {
  const page = await open({ language: "en", fragment: states["counsel-filled"] });
  await page.locator("#fact-certificates-1-result-slider").focus();
  await press(page, "ArrowRight");
  await keeps(page, "goethe:B2");
  await page.getByRole("button", { name: "Add another certificate" }).click();
  await page.waitForFunction(() => document.activeElement.id === "fact-certificates-2-test");
  await page.locator("#fact-certificates-2-test").selectOption("other");
  await page.locator("#fact-certificates-2-result").selectOption({ label: "C1" });
  assert.ok(!(await kept(page)).includes("other"), "its language is missing");
  await page.locator("#fact-certificates-2-language").selectOption({ index: 10 });
  await keeps(page, "+other:");
  await page.getByRole("button", { name: "Remove: Goethe-Zertifikat" }).click();
  await page.waitForFunction(() => !String(history.state).includes("goethe"));
  assert.ok((await kept(page)).includes("ielts-academic:6.5+other"));
  await page.locator("label:has(#fact-certificates-0)").click();
  await page.waitForFunction(() => !String(history.state).includes("certificates"));
});

journey("keys act by their place, not in fields, not with modifiers, and can be switched off", async ({ open }) => {
  const page = await open({ language: "en", fragment: "#/counsel" });
  const look = () => page.evaluate(() => document.documentElement.dataset.theme ?? "");
  await cyrillic(page, "KeyT", "е");
  await page.locator("html[data-theme=light]").waitFor();
  await press(page, "t");
  await page.locator("html[data-theme=dark]").waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  for (const held of ["ctrlKey", "altKey", "metaKey", "shiftKey", "repeat", "isComposing"]) {
    await page.evaluate((held) => {
      const pressed = { code: "KeyT", key: "t", bubbles: true, [held]: true };
      document.body.dispatchEvent(new KeyboardEvent("keydown", pressed));
    }, held);
  }
  await page.locator(gpa).focus();
  await page.keyboard.type("t");
  assert.equal(await page.locator(gpa).inputValue(), "t");
  await page.locator("#fact-host-language").focus();
  await press(page, "t");
  assert.equal(await look(), "dark");
  await page.locator("#title").focus();
  await press(page, "l");
  await page.locator("html[lang=kk]").waitFor();
  await press(page, "l", "l");
  await page.locator("html[lang=en]").waitFor();

  await press(page, "h");
  const overlay = page.locator("dialog[open]");
  await overlay.waitFor();
  await axe(page);
  await press(page, "t");
  assert.equal(await look(), "dark", "behind a dialog no key acts");
  await press(page, "Escape");
  await overlay.waitFor({ state: "hidden" });
  await press(page, "?");
  await overlay.waitFor();
  await overlay.getByRole("checkbox").press("Space");
  await overlay.getByRole("button").press("Enter");
  await overlay.waitFor({ state: "hidden" });
  await press(page, "t", "h", "n", "1");
  assert.equal(await look(), "dark");
  assert.equal(await page.locator("dialog[open]").count(), 0);
  assert.equal(await page.locator(".tool[aria-keyshortcuts]").count(), 0);
  // The buttons do the same.
  await page.locator(".tool").nth(5).click();
  await overlay.getByRole("checkbox").press("Space");
  await press(page, "Escape");
  await overlay.waitFor({ state: "hidden" });
  await page.locator("#title").focus();
  await press(page, "t");
  await page.locator("html:not([data-theme])").waitFor();
});

for (const [size, theme, language] of [["laptop", "dark", "kk"], ["projector", "light", "ru"], ["phone", "light", "en"]]) {
  journey(`the code opens the student's result elsewhere: ${size}, ${language}`, async ({ open }) => {
    const page = await open({ language, size, theme, fragment: states["counsel-filled"] });
    await page.locator(gpa).fill("3.1");
    await keeps(page, "gpa=3.1");
    await page.locator("#title").focus();
    await press(page, "q");
    const dialog = page.locator("dialog[open]");
    await dialog.waitFor();
    await axe(page);
    const link = await page.locator("#hand-link").inputValue();
    assert.equal(scan(await dialog.locator(".code").screenshot()), link);
    assert.ok(link.includes("#/result?") && link.includes("gpa=3.1") && !link.includes("doctorate"), link);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await dialog.getByRole("button", { name: (await texts(page, language)).get("take.copy") }).click();
    await dialog.locator(".hand__went", { hasText: /\S/ }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    const other = await open({ language: "en", fragment: new URL(link).hash });
    await other.locator(".result").waitFor();
    assert.equal(await other.locator("article.pathway").count(), 4);
    await press(page, "Escape");
    await dialog.waitFor({ state: "hidden" });
    await holds(page.locator("#title"));
  });
}

journey("answers stand in no address, and a reload keeps them", async ({ open }) => {
  const page = await open({ language: "ru", fragment: states["counsel-filled"] });
  bare(page);
  await page.locator(gpa).fill("3.3");
  await keeps(page, "gpa=3.3");
  bare(page);
  await page.reload();
  await ready(page);
  assert.equal(await page.locator(gpa).inputValue(), "3,3");
  assert.ok(await page.locator("#fact-education-1").isChecked());
  // The whole result and the rule book, and back.
  await page.locator(".tool").last().click();
  await page.locator(".result").waitFor();
  bare(page);
  await page.reload();
  await ready(page);
  await page.locator(".result").waitFor();
  for (const href of await page.locator("a[href^='#/']").evaluateAll((all) => all.map((it) => it.hash))) {
    assert.ok(!href.includes("gpa="), href);
  }
  assert.ok((await page.locator("#take-link").inputValue()).includes("gpa=3.3"));
  await page.goBack();
  await page.locator(".counsel").waitFor();
  assert.equal(await page.locator(gpa).inputValue(), "3,3");
  await page.locator("footer a:visible").first().click();
  await page.locator(".counsel").waitFor({ state: "detached" });
  bare(page);
  await page.goBack();
  await page.locator(".counsel").waitFor();
  assert.equal(await page.locator(gpa).inputValue(), "3,3");
});

journey("what the state of an entry says is read like any link", async ({ open, complaints }) => {
  const page = await open({ language: "en", fragment: "#/counsel" });
  for (const state of ["7#/counsel?v=1&gpa=9&__proto__=1&semester=5", "x#%", "-3", "99999999999999999999", "", 5, { a: 1 }]) {
    await page.evaluate((state) => history.replaceState(state, ""), state);
    await page.reload();
    await ready(page);
    await started(page);
    bare(page);
  }
  assert.deepEqual(complaints, []);
});

journey("the next student finds nothing: not by Back, not by Forward, not by a reload", async ({ open }) => {
  const page = await open({ language: "en", fragment: states.eligible });
  const empty = async (what) => {
    await started(page);
    const seen = [page.url(), await kept(page)];
    for (const place of seen) {
      for (const secret of secrets) assert.ok(!place.includes(secret), `${what}: ${place}`);
    }
    if (await page.locator(gpa).count()) assert.equal(await page.locator(gpa).inputValue(), "", what);
    if (await page.locator(".verdicts").count()) assert.deepEqual(await board(page), Array(5).fill("incomplete"), what);
  };
  // From a result with its answers in the address, by way of the rule book and back.
  await page.locator("footer a[href*='#/counsel']").click();
  await page.locator(".counsel").waitFor();
  await page.locator("footer a:visible").first().click();
  await page.locator(".counsel").waitFor({ state: "detached" });
  await page.goBack();
  await page.locator(".counsel").waitFor();
  await page.locator(gpa).fill("4.7");
  await page.locator("#title").focus();
  await press(page, "n");
  await page.waitForFunction(() => history.state === "1#/counsel?v=1&r=2025-2026&lang=en");
  await empty("at once");
  const entries = await page.evaluate(() => history.length);
  assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
  await page.reload();
  await ready(page);
  await empty("after a reload");
  await page.goForward();
  await empty("forward");
  await page.goBack();
  await page.waitForFunction(() => String(history.state).startsWith("0"));
  await empty("back");
  await page.reload();
  await ready(page);
  await empty("back and reloaded");

  // Another student, and the next: the history does not grow.
  await page.goForward();
  await page.waitForFunction(() => String(history.state).startsWith("1"));
  await page.locator("#fact-semester-number").fill("3");
  await keeps(page, "semester=3");
  await page.locator(".tool").first().click();
  await page.waitForFunction(() => history.state === "1#/counsel?v=1&r=2025-2026&lang=en");
  await empty("the third");
  assert.equal(await page.evaluate(() => history.length), entries);
});

journey("what is counselled is not kept on the device, nor offered to be", async ({ open }) => {
  const own = "2026-11-01#/result?v=1&lang=en&for=mshe&education=master";
  const page = await open({ language: "en", fragment: "#/counsel", before: (page) => page.addInitScript((own) => localStorage.setItem("qadam", own), own) });
  await page.locator(gpa).fill("3");
  await page.locator("#fact-semester-number").fill("5");
  await page.getByRole("button", { name: "Full result" }).click();
  await page.locator(".result").waitFor();
  assert.equal(await page.locator(".take__remember:visible, .aside__offer:visible").count(), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("qadam")), own);
});

const windows = [[320, 740], [768, 740], [960, 740], [1366, 768], [1920, 1080], [3840, 2160]];
for (const language of Object.keys(languages)) {
  journey(`no width scrolls sideways, and the board stays in sight, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: "#/counsel" });
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      assert.ok(await fits(page), `${width}, empty`);
    }
    await page.goto(page.url().split("#")[0] + states["counsel-filled"]);
    await page.locator("#fact-certificates-1-result").waitFor();
    await page.locator(gpa).fill("3");
    await shows(page, 2, "eligible");
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      assert.ok(await fits(page), `${width}, filled`);
      if (width < 1366) continue;
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      const places = await page.locator(".verdicts__row").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()));
      assert.equal(places.length, 5);
      for (const { top, bottom } of places) assert.ok(top >= 0 && bottom <= height, `${width}: ${top}–${bottom}`);
    }
  });
}

for (const size of Object.keys(sizes)) {
  for (const theme of themes) {
    journey(`the rules of accessibility hold: ${size}, ${theme}`, async ({ open }) => {
      const page = await open({ language: "kk", size, theme, fragment: states["counsel-filled"] });
      await page.locator("label:has(#fact-gre-2)").click();
      await page.locator("#fact-gre-part-0").fill("9");
      await page.locator("#fact-gre-part-0-fault").waitFor();
      await axe(page);
    });
  }
}
