// The page under next year's rules, which are test data: a pathway, a certificate and figures that no code knows
// of are shown, asked for and judged, and a link of the year before tells what has changed.

import assert from "node:assert/strict";
import { certificates, choose, interview, number, onward, verdicts } from "../e2e/student.mjs";
import { axe, journey, languages, texts } from "../e2e/support.mjs";

const student = {
  education: choose(0),
  citizenship: choose(0),
  semester: choose(3),
  gpa: number("2,5"),
  // As high as the new table asks.
  certificates: certificates(["pte-academic", "59"]),
};
const before = "v=1&r=2025-2026&for=mshe&education=bachelor-student&citizenship=kz&semester=5&gpa=2.97&certificates=goethe:B2";

for (const language of Object.keys(languages)) {
  journey(`the new pathway is chosen, asked about and judged, in ${language}`, async ({ open }) => {
    const page = await open({ language, size: "phone" });
    const words = await texts(page, language);
    const name = words.get("pathway.summer-school.name");
    await axe(page);
    await page.locator("label.option", { hasText: name }).click();
    await onward(page);
    await interview(page, student, () => axe(page));
    assert.deepEqual(await verdicts(page), ["eligible"]);
    assert.ok((await page.locator("article.pathway h2").innerText()).includes(name));
    await axe(page);

    await page.evaluate(() => (location.hash = "#/rules/pathway/summer-school"));
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await axe(page);
  });

  journey(`a link of the year before tells both verdicts and why they differ, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment: `#/result?${before}` });
    const words = await texts(page, language);
    const told = page.locator(".earlier__pathways > li:first-child .verdict");
    const names = ["eligible", "ineligible"].map((verdict) => words.get(`verdict.${verdict}.name`));
    assert.deepEqual(await told.allInnerTexts(), names);
    const figures = language === "en" ? /3\.10?[\s\S]*2\.97/ : /3,10?[\s\S]*2,97/;
    assert.match(await page.locator("article.pathway").first().innerText(), figures);
    await axe(page);
  });
}

journey("every pathway of the new year is offered at the start", async ({ open }) => {
  const page = await open({ language: "en" });
  assert.equal(await page.locator("label.option").count(), 6);
});
