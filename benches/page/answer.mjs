// How soon a verdict follows a change, with the processor slowed down: through whole interviews, and on the
// counselling page. Two figures a change, in milliseconds: until the page holds the verdict, and until the frame
// that shows it is drawn.

import { ready } from "../../tests/e2e/browser.mjs";
import { states } from "../../tests/e2e/states.mjs";
import * as student from "../../tests/e2e/student.mjs";
import { clock } from "./clock.mjs";

const SLOWER = 4;
const STEPS = 80;
const { certificates, choose, counted, none, number } = student;

// Whom the interview is gone through with: what they want, and what they answer.
const students = [
  [["erasmus", "mshe"], student.thirdYear],
  [["master-research", "master-profile"], student.graduate],
  [
    ["doctorate"],
    {
      education: choose(3),
      citizenship: choose(0),
      certificates: certificates(["toefl-itp", "450"]),
      work_months: number("14"),
      kaztest: choose(0),
      doctoral_exam: student.taken(["25", "15", "40"]),
      itp_additional_test: counted("80"),
      english_degree_years_ago: none,
      gre: none,
      "target.field": choose(0),
    },
  ],
];
const sliders = ["gpa-number", "kt-part-2", "certificates-0-result"];

// Every answer that was sent, and every step of a slider.
export async function answers(browser, address, rounds) {
  const taken = { interview: [], "to the result": [] };
  for (const [wanted, plan] of Array(rounds).fill(students).flat()) {
    const page = await visit(browser, `${address}#/?v=1&lang=kk`);
    await page.evaluate(clock, "#app");
    await student.begin(page, wanted);
    await student.interview(page, plan);
    const sent = await page.evaluate(() => window.timed.all());
    // The first is the begin, which is no answer; the last leads to the result.
    taken.interview.push(...sent.slice(1, -1));
    taken["to the result"].push(...sent.slice(-1));
    await page.context().close();
  }
  const page = await visit(browser, `${address}${states["counsel-filled"]}&lang=kk`, { width: 1920, height: 1080 });
  await page.evaluate(clock, ".counsel");
  for (const slider of sliders) taken[slider] = await page.evaluate(drag, [`#fact-${slider}-slider`, STEPS]);
  await page.context().close();
  return taken;
}

// A page whose load is over.
async function visit(browser, address, viewport = { width: 360, height: 740 }) {
  const context = await browser.newContext({ viewport, locale: "kk-KZ", timezoneId: "Asia/Almaty" });
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

// Drags a slider up and down again, a step a frame. The browser hands out what a mouse does at the beginning
// of a frame, so each step begins there. A step counts only once the page has changed.
async function drag([selector, steps]) {
  const slider = document.querySelector(selector);
  const [least, greatest, step] = ["min", "max", "step"].map((name) => Number(slider[name]));
  const count = Math.round((greatest - least) / step);
  const times = [];
  for (let at = 0; at < steps; at += 1) {
    // Up over the whole scale and down, so that every threshold is passed.
    const place = Math.round((count * Math.min(at + 1, steps - at)) / (steps / 2));
    const value = String(Number((least + step * place).toFixed(2)));
    if (Number(slider.value) === Number(value)) continue;
    await new Promise(requestAnimationFrame);
    const time = window.timed.begin();
    slider.value = value;
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    times.push(await time);
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
}
