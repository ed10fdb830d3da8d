// Whole journeys in every language: from the first choice to the verdict, with the rules of accessibility
// at every step.

import assert from "node:assert/strict";
import { axe, holds, journey, languages, ready } from "./support.mjs";
import {
  answers, begin, certificates, choose, counted, graduate, interview, leave, none, number, onward, place, skip, submit, taken, thirdYear, verdicts,
} from "./student.mjs";

for (const language of Object.keys(languages)) {
  journey(`a clear yes, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "phone" });
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await axe(page);
    await begin(page, ["erasmus", "mshe"]);
    await interview(page, thirdYear, () => axe(page));
    assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);
    await axe(page);
  });

  journey(`a clear no, and what decides it, in ${language}`, async ({ open }) => {
    const page = await open({ language });
    await begin(page, ["mshe"]);
    await interview(page, { ...thirdYear, gpa: number("2.96") }, () => axe(page));
    assert.deepEqual(await verdicts(page), ["ineligible"]);
    const deciding = page.locator(".pathway__best > .requirements > ul > .requirement");
    assert.equal(await deciding.count(), 1);
    assert.match(await deciding.innerText(), language === "en" ? /2\.97[\s\S]*2\.96/ : /2,97[\s\S]*2,96/);
    await axe(page);
  });

  journey(`a conditional verdict tells the contradiction, in ${language}`, async ({ open }) => {
    const page = await open({ language, theme: "dark" });
    await begin(page, ["erasmus"]);
    await interview(page, { ...thirdYear, semester: choose(1) });
    assert.deepEqual(await verdicts(page), ["conditional"]);
    assert.equal(await page.locator(".requirement--pending .conflict").count(), 1);
    await axe(page);
  });

  journey(`what is not known stays open and can be answered, in ${language}`, async ({ open }) => {
    const page = await open({ language });
    await begin(page, ["erasmus"]);
    await interview(page, { ...thirdYear, gpa: skip });
    assert.deepEqual(await verdicts(page), ["incomplete"]);
    await axe(page);
    await page.locator(".pathway__open a").click();
    await leave(page, "#/result");
    assert.equal(await place(page), "#/change/gpa");
    await axe(page);
    await number("3.1")(page);
    await onward(page);
    assert.deepEqual(await verdicts(page), ["eligible"]);
  });

  journey(`a graduate with certificates and points, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "projector" });
    await begin(page, ["master-research", "master-profile"]);
    await interview(page, graduate, () => axe(page));
    assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);
    await axe(page);
  });
}

journey("a changed answer returns to the result and may change the verdict", async ({ open }) => {
  const page = await open({ language: "en" });
  await begin(page, ["mshe"]);
  await interview(page, thirdYear);
  await page.locator("a[href*='#/change/gpa']").last().click();
  await leave(page, "#/result");
  await number("2")(page);
  await onward(page);
  assert.equal(await place(page), "#/result");
  assert.deepEqual(await verdicts(page), ["ineligible"]);
});

journey("a reload keeps every answer, and a link opens the same result elsewhere", async ({ open }) => {
  const page = await open({ language: "ru" });
  await begin(page, ["erasmus", "mshe"]);
  await interview(page, thirdYear);
  await page.reload();
  await ready(page);
  assert.deepEqual(await verdicts(page), ["eligible", "eligible"]);
  const fragment = await page.evaluate(() => location.hash);
  const other = await open({ language: "en", fragment });
  assert.deepEqual(await verdicts(other), ["eligible", "eligible"]);
  assert.deepEqual(await answers(other), await answers(page));
});

journey("back shows the answer that was given, forward leads on again", async ({ open }) => {
  const page = await open();
  await begin(page, ["mshe"]);
  for (const path of ["education", "citizenship", "semester"]) {
    assert.equal(await place(page), `#/ask/${path}`);
    await thirdYear[path](page);
    await onward(page);
  }
  assert.equal(await place(page), "#/ask/gpa");
  await page.goBack();
  await leave(page, "#/ask/gpa");
  assert.equal(await place(page), "#/ask/semester");
  assert.equal(await page.locator("input[type=radio]").nth(4).isChecked(), true);
  await page.locator("#app .actions .button--quiet").click();
  await leave(page, "#/ask/semester");
  assert.equal(await place(page), "#/ask/citizenship");
  await page.goForward();
  await leave(page, "#/ask/citizenship");
  assert.equal(await place(page), "#/ask/semester");
  await onward(page);
  assert.equal(await place(page), "#/ask/gpa");
  await number("3.4")(page);
  await onward(page);
  await interview(page, thirdYear);
  assert.deepEqual(await verdicts(page), ["eligible"]);
});

journey("another language in the middle keeps the question and what is half typed", async ({ open }) => {
  const page = await open({ language: "kk" });
  await begin(page, ["mshe"]);
  for (const path of ["education", "citizenship", "semester"]) {
    await thirdYear[path](page);
    await onward(page);
  }
  await number("3.")(page);
  const before = await page.locator("#app h1").innerText();
  for (const language of ["ru", "en", "kk"]) {
    await page.locator(`header [lang=${language}]`).first().click();
    await page.waitForFunction((code) => document.documentElement.lang === code, language);
    assert.equal(await page.locator("form .field__input").first().inputValue(), "3.");
    assert.equal(await place(page), "#/ask/gpa");
    await axe(page);
  }
  assert.equal(await page.locator("#app h1").innerText(), before);
});

journey("a value off the scale is told of on Continue, and linked", async ({ open }) => {
  const page = await open({ language: "en" });
  await begin(page, ["mshe"]);
  for (const path of ["education", "citizenship", "semester"]) {
    await thirdYear[path](page);
    await onward(page);
  }
  await number("5")(page);
  await submit(page);
  await page.locator("[role=alert] a, .errors a").first().click();
  await holds(page.locator(".field__input").first());
  await axe(page);
  await number("3.4")(page);
  await onward(page);
  await interview(page, thirdYear);
});

journey("a hostile link leaves a usable page that tells what it dropped", async ({ open }) => {
  const fragment =
    "#/result?v=1&for=mshe+nowhere&education=bachelor-student&gpa=9&semester=5&__proto__=1&certificates=ielts-academic:6.3+goethe:B2&x=%3Cscript%3E";
  const page = await open({ language: "en", fragment });
  assert.ok((await page.locator(".notice li").count()) >= 4);
  assert.deepEqual(await verdicts(page), ["incomplete"]);
  await axe(page);
});

journey("a doctorate by every kind of question", async ({ open }) => {
  const page = await open({ language: "ru" });
  await begin(page, ["doctorate"]);
  await interview(page, {
    education: choose(3),
    citizenship: choose(0),
    certificates: certificates(["toefl-itp", "450"]),
    work_months: number("14"),
    kaztest: choose(0),
    doctoral_exam: taken(["25", "15", "40"]),
    itp_additional_test: counted("80"),
    english_degree_years_ago: none,
    gre: none,
    "target.field": choose(0),
  });
  assert.deepEqual(await verdicts(page), ["eligible"]);
});
