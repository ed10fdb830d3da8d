// What a student does with a result: reads what would change it, ticks papers, looks ahead, takes a
// calendar file along, finds whom to ask.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { axe, journey, languages, ready } from "./support.mjs";
import { answers } from "./student.mjs";

const wanting = "#/result?v=1&for=mshe&education=bachelor-student&citizenship=kz&semester=5&gpa=2.8";
const graduate =
  "#/result?v=1&for=master-research+doctorate&education=bachelor&citizenship=kz&certificates=ielts-academic:6.5" +
  "&target.instruction=ru&target.field=pedagogical&kt=10,6,18,20&gre=155,158,3&gmat=none";
const unfold = (page) =>
  page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));

for (const language of Object.keys(languages)) {
  journey(`everything of a result stands open to all, in ${language}`, async ({ open }) => {
    const theme = language === "ru" ? "dark" : "light";
    const size = language === "kk" ? "phone" : "laptop";
    const page = await open({ fragment: graduate, language, theme, size, date: "2026-06-20T12:00:00+05:00" });
    await page.locator(".points__table").first().waitFor();
    await unfold(page);
    await axe(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, "the page scrolls sideways");
    assert.match(await page.locator(".points__brings").first().innerText(), /IELTS Academic: 6[.,]5 → 30/);
    assert.match(await page.locator(".points__brings").first().innerText(), /IELTS Academic: 7 → 40/);
  });

  journey(`a no tells the smallest way to a yes, in ${language}`, async ({ open }) => {
    const page = await open({ fragment: wanting + "&certificates=ielts-academic:5&tou_test=not-taken", language });
    const card = page.locator(".changes__cards > li").first();
    assert.match(await card.innerText(), /2[.,]97[\s\S]*2[.,]8[\s\S]*0[.,]17[\s\S]*IELTS Academic: 5[.,]5/);
    assert.equal(await card.locator(".verdict--eligible").count(), 1);
  });
}

journey("what cannot be changed is said, with its clause", async ({ open }) => {
  const page = await open({
    fragment: "#/result?v=1&for=mshe&education=master&citizenship=kz&semester=5&gpa=3.5",
    language: "en",
  });
  await page.locator(".changes__none").waitFor();
  assert.ok((await page.locator(".changes__obstacles .clause").count()) > 0);
  assert.equal(await page.locator(".changes__cards").count(), 0);
});

journey("ticks are kept with the answers, by keyboard alone", async ({ open }) => {
  const page = await open({ fragment: wanting, language: "en" });
  const papers = page.locator(".papers details");
  await papers.locator("summary").focus();
  await page.keyboard.press("Enter");
  const box = page.locator(".paper input").nth(1);
  await box.focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.hash.includes("&have="));
  assert.match(await papers.locator("summary").innerText(), /1 of \d+ ready/);
  const ticked = (await answers(page)).have;
  assert.ok(ticked.length > 0);
  await page.reload();
  await ready(page);
  await page.locator(".papers summary").click();
  assert.equal(await box.isChecked(), true);
  assert.equal((await answers(page)).have, ticked);
  await box.press("Space");
  await page.waitForFunction(() => !location.hash.includes("&have="));
});

journey("another day shows other dates, and back", async ({ open }) => {
  const page = await open({ fragment: graduate, language: "en", date: "2026-06-20T12:00:00+05:00" });
  const state = page.locator(".dates__state").first();
  assert.match(await state.innerText(), /^19\sdays left$/);
  await page.locator("#dates-day").fill("2028-02-29");
  await page.getByRole("button", { name: "Back to today" }).waitFor();
  assert.doesNotMatch(await state.innerText(), /left/);
  await page.getByRole("button", { name: "Back to today" }).click();
  assert.equal(await page.locator("#dates-day").inputValue(), "2026-06-20");
  assert.match(await state.innerText(), /^19\sdays left$/);
});

journey("midnight in Kazakhstan is what makes a day", async ({ open }) => {
  const page = await open({ fragment: graduate, language: "en", date: "2026-07-08T19:30:00Z" });
  assert.equal(await page.locator("#dates-day").inputValue(), "2026-07-09");
});

journey("dates are taken along as a calendar file", async ({ open }) => {
  const page = await open({ fragment: graduate, language: "kk", date: "2026-06-20T12:00:00+05:00" });
  const saved = async (link) => {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
  };
  const [name, one] = await saved(page.locator(".dates__list .dates__save:visible").first());
  assert.match(name, /^[a-z-]+\.ics$/);
  assert.match(one, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  assert.equal(one.match(/BEGIN:VEVENT/g).length, 1);
  assert.match(one, /DTSTART;VALUE=DATE:20260601\r\nDTEND;VALUE=DATE:20260709\r\n/);
  const [file, all] = await saved(page.locator(".dates > .dates__save"));
  assert.equal(file, "qadam.ics");
  assert.equal(all.match(/UID:/g).length, new Set(all.match(/UID:.*/g)).size);
  assert.ok(all.match(/BEGIN:VEVENT/g).length > 3);
});

journey("what is pending has a mail with its subject", async ({ open }) => {
  const page = await open({
    fragment: "#/result?v=1&for=erasmus&education=bachelor-student&citizenship=kz&semester=2&gpa=3.1&certificates=celi:B2&host.language=it",
    language: "ru",
  });
  await page.locator(".contacts > summary").click();
  const href = await page.locator(".contacts__doubts a").first().getAttribute("href");
  const [to, query] = href.split("?");
  assert.equal(to, "mailto:cam@tou.edu.kz");
  assert.match(new URLSearchParams(query).get("subject"), /^Erasmus\+ KA171: \p{Script=Cyrillic}/u);
});
