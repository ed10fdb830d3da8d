// Addresses that nobody honest wrote. Each leaves a page that can be used and says what it dropped; nothing of
// them runs, and nothing of them becomes an element.

import assert from "node:assert/strict";
import { axe, heading, journey, languages } from "./support.mjs";

const keys = `for skip have lang v r education citizenship semester gpa certificates host.language kt work_months
  gre target.field tou_test __proto__ constructor.prototype`.split(/\s+/);
const values = [
  ...["<script>ran=1</script>", "<img/src=x/onerror=ran=1>", "javascript:ran=1", "\"'><svg/onload=ran=1>", "${ran=1}", "{{ran=1}}"],
  ...["%C3%28", "%E0%A4%A", "%ED%A0%80", "%FF%FE", "%00", "%", "%25253C"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty"],
  ...["NaN", "Infinity", "-0", "1e309", "99999999999999999999", "0x10", "3.40000000000000001", "３.４", "٣٫٤"],
  ...["\u202egpj", "\u200b3.4", "\ufeff5", "5\u0301"],
  ...["../../etc/passwd", "a".repeat(20_000), "+".repeat(5_000), "%26".repeat(5_000)],
];
// A list without an item loses nothing, and needs no notice.
const lists = ["skip", "have", "certificates"];
const empty = (key, value) => lists.includes(key) && /^(\+|%26)+$/.test(value);
const fragments = keys.flatMap((key) =>
  values
    .filter((value) => !empty(key, value))
    .map((value) => `#/result?v=1&citizenship=kz&for=mshe&${key}=${value}`),
);
const screens = ["#/", "#/ask/gpa", "#/rules", "#/rules/table/b2", "#/counsel", "#/cohort", "#/nowhere"];

// Opens one after the other and says which of them left no usable page, and why.
const opened = (page, all) =>
  page.evaluate(async (all) => {
    const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const seen = (selector) => [...document.querySelectorAll(selector)].find((it) => it.getClientRects().length);
    const before = document.querySelectorAll("script, img, svg[onload]").length;
    const wrong = [];
    for (const fragment of all) {
      location.hash = fragment;
      // The page writes every address that it has read out as the session that came of it.
      for (let turns = 0; history.state === null && turns < 200; turns++) await turn();
      await turn();
      const faults = [
        [history.state === null, "was not read"],
        [!seen("#app main h1")?.textContent, "has no heading"],
        [seen("#broke"), "broke"],
        [!seen(".notice"), "has no notice"],
        [window.ran, "ran something"],
        [document.querySelectorAll("script, img, svg[onload]").length !== before, "became an element"],
        [Object.keys(Object.prototype).length, "reached a prototype"],
      ];
      const told = faults.filter(([is]) => is).map(([, what]) => what);
      if (told.length) wrong.push(`${fragment.slice(0, 90)}: ${told.join(", ")}`);
      if (told.includes("broke")) break;
    }
    return wrong;
  }, all);

journey(`${fragments.length} hostile addresses leave a usable page each, and a notice`, async ({ open }) => {
  const page = await open({ fragment: "#/?v=1&lang=ru" });
  assert.deepEqual(await opened(page, fragments), []);
  await axe(page);
});

journey("every screen takes what it can of a hostile address", async ({ open }) => {
  const page = await open({ language: "en" });
  const odd = ["gpa=%C3%28", "kt=\u202e1,2,3,4", "certificates=<b>:9", `education=${"x".repeat(9_000)}`];
  assert.deepEqual(await opened(page, screens.flatMap((screen) => odd.map((it) => `${screen}?v=1&for=mshe&${it}`))), []);
});

for (const language of Object.keys(languages)) {
  journey(`a hostile address opens the page at the first load, ${language}`, async ({ open }) => {
    const fragment = `#/result?v=1&lang=${language}&for=mshe&gpa=%C3%28&kt=<script>ran=1</script>&__proto__=1`;
    const page = await open({ language, fragment });
    await page.locator(heading).waitFor();
    await page.locator(".notice").first().waitFor();
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await axe(page);
  });
}
