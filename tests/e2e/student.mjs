// What a student does on the page: ticks pathways, answers what is asked, goes on. It knows the order of
// the choices in the rule book, not their words, so that it is the same in every language.

import assert from "node:assert/strict";

export const pathways = ["erasmus", "mshe", "master-research", "master-profile", "doctorate"];

// The address follows the screen by a few tasks, which are done when the page is idle.
const address = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(() => done(location.hash)), { timeout: 1000 })));
export const place = async (page) => (await address(page)).split("?")[0];
export const answers = async (page) => Object.fromEntries(new URLSearchParams((await address(page)).split("?")[1]));
export const submit = (page) => page.locator("form button[type=submit]").click();

// Waits until the address shows another screen than the one given.
export const leave = (page, before) =>
  page.waitForFunction((old) => location.hash.split("?")[0] !== old, before);

// Ticks the pathways and begins.
export async function begin(page, wanted) {
  for (const id of wanted) await page.locator("label.option").nth(pathways.indexOf(id)).click();
  await onward(page);
}

// Sends the form and waits for the next screen.
export async function onward(page) {
  const before = await place(page);
  await submit(page);
  await leave(page, before);
}

const top = (page) => page.locator("form .options").first();
export const choose = (index) => (page) => top(page).locator("label.option").nth(index).click();
export const number = (text) => (page) => page.locator("form .field__input").first().fill(text);
export const skip = (page) => page.locator(".actions .button--second").click();
export const none = choose(0);

// The second choice, which opens fields, and a text for each of these.
export const taken = (texts) => async (page) => {
  await choose(1)(page);
  for (const [index, text] of texts.entries()) {
    if (text !== "") await page.locator(`#answer-part-${index}`).fill(text);
  }
};

// A number where there could also be none.
export const counted = (text) => async (page) => {
  await choose(1)(page);
  await page.locator("#answer-number").fill(text);
};

// Certificates by the id of the test and the result: a score as text, a level as its place among the choices.
export const certificates = (...held) => async (page) => {
  await choose(1)(page);
  for (const [index, [test, result]] of held.entries()) {
    if (index > 0) await page.locator(".held > button").click();
    await page.locator("#answer-test").selectOption(test);
    if (typeof result === "string") await enter(page.locator("#answer-result"), result);
    else await page.locator(".entry label.option").nth(result).click();
    await page.locator(".entry__acts .button--second").click();
  }
};

// A score is typed, or picked from the list of its scale.
async function enter(field, result) {
  const list = await field.evaluate((element) => element.tagName === "SELECT");
  if (!list) return field.fill(result);
  const values = await field.locator("option").evaluateAll((all) => all.map((it) => it.textContent.trim()));
  const index = values.findIndex((value) => value.replace(",", ".") === result);
  assert.ok(index >= 0, `${result} is not among ${values}`);
  return field.selectOption({ index });
}

// Answers every question by its path until the result stands there; `seen` is told of each one.
export async function interview(page, plan, seen = async () => {}) {
  for (let asked = 0; asked < 40; asked += 1) {
    const here = await place(page);
    if (!here.startsWith("#/ask/")) break;
    const path = here.slice("#/ask/".length);
    const answer = plan[path];
    assert.ok(answer, `nothing planned for ${path}`);
    await seen(path);
    if (answer === skip) {
      await skip(page);
      await leave(page, here);
    } else {
      await answer(page);
      await onward(page);
    }
  }
  assert.equal(await place(page), "#/result");
}

// The verdict of every pathway on the result, by the order in which they stand.
export const verdicts = (page) =>
  page.locator("article.pathway").evaluateAll((all) =>
    all.map((it) => [...it.classList].find((name) => name.startsWith("pathway--")).slice("pathway--".length)),
  );

// A bachelor's student for whom everything is clear, and a graduate with certificates and points.
export const thirdYear = {
  education: choose(0),
  citizenship: choose(0),
  semester: choose(4),
  gpa: number("3,4"),
  certificates: certificates(["ielts-academic", "6"]),
  "host.language": choose(0),
};
export const graduate = {
  education: choose(1),
  citizenship: choose(0),
  certificates: certificates(["ielts-academic", "6.5"], ["goethe", 3]),
  "target.instruction": choose(1),
  "target.field": choose(6),
  kt: taken(["", "15", "18", "16"]),
  "kt.foreign_language": number("0"),
  gre: none,
  gmat: none,
  english_degree_years_ago: none,
};
