// How long a table of a hundred thousand students takes, from the file to the verdicts, and how long the page was
// held up meanwhile. Processor as it is: who has such a table has no phone.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROWS = 100_000;
const heads = `id;education;citizenship;semester;gpa;host.language;ielts-academic;toefl-ibt;field;work_months;
  instruction;kt.foreign_language;kt.readiness;kt.profile_1;kt.profile_2;note`.split(/;\s*/);

// A student by number: every row differs from the one before it.
const student = (n) => [
  `S${n}`,
  n % 3 ? "bachelor-student" : "bachelor",
  n % 50 ? "kz" : "other",
  1 + (n % 8),
  `${1 + (n % 3)},${String(n % 100).padStart(2, "0")}`,
  ["en", "de", "kk", "ru"][n % 4],
  n % 2 ? `${4 + (n % 11) / 2}`.replace(".", ",") : "",
  n % 5 ? "" : n % 121,
  ["business", "ict", "languages"][n % 3],
  n % 40,
  ["kk", "ru", "en"][n % 3],
  n % 51,
  n % 31,
  n % 21,
  n % 21,
  n % 1000 ? "" : "=1+1",
];

// One run: milliseconds until the columns stand there and until the verdicts do, the longest task of the page, and
// the most memory that any of its processes held, in MB, where the system tells it.
export async function cohorts(browser, address, rounds) {
  const file = join(tmpdir(), `qadam-${process.pid}.csv`);
  const rows = Array.from({ length: ROWS }, (_, n) => student(n).join(";"));
  writeFileSync(file, [heads.join(";"), ...rows, ""].join("\r\n"));
  const runs = [];
  for (let round = 0; round < rounds; round++) runs.push(await once(browser, address, file));
  rmSync(file);
  return runs;
}

async function once(browser, address, file) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "ru-RU" });
  const page = await context.newPage();
  await page.goto(`${address}#/cohort`);
  await page.locator("#cohort-file").waitFor();
  await page.evaluate(() => {
    window.held = [];
    const seen = (list) => window.held.push(...list.getEntries().map((it) => it.duration));
    new PerformanceObserver(seen).observe({ type: "longtask", buffered: false });
  });
  const begun = performance.now();
  await page.locator("#cohort-file").setInputFiles(file);
  await page.locator("#cohort-columns").waitFor();
  const read = performance.now() - begun;
  await page.locator(".cohort .button--first:enabled").click();
  await page.locator("#cohort-result").waitFor({ timeout: 60_000 });
  const judged = performance.now() - begun;
  // A long task is told of once it is over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const longest = await page.evaluate(() => Math.max(0, ...window.held));
  const memory = await most(browser);
  await context.close();
  return { read, judged, longest, memory };
}

// The most memory that a renderer of the browser has held.
async function most(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peak(id));
  return Math.max(...peaks);
}

function peak(id) {
  try {
    const [, kilobytes] = readFileSync(`/proc/${id}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/);
    return kilobytes / 1024;
  } catch {
    return Number.NaN;
  }
}
