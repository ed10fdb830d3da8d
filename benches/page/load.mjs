// How soon a page stands there and answers, on a slow line and a slow processor, for a visitor whose browser
// knows nothing of it yet. Every page is given an answer as soon as there is where to give it.

import { ready } from "../../tests/e2e/browser.mjs";
import { probe } from "./probe.mjs";

const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
// Who has a degree may not go where students go, which the first answer tells; the other stays open, so that
// the interview goes on.
const WANTED = ["mshe", "master-profile"];

// What is measured: where it is, and how it is answered (`probe.mjs`).
const pages = {
  static: { place: "static/", manner: "field", field: "#education", value: "student", verdict: "#master-profile" },
  hello: { place: "hello/", manner: "field", field: "#choice", value: "yes", verdict: "#word" },
  start: { place: "ours/", manner: "interview", wanted: WANTED },
  question: { place: `ours/#/ask/education?v=1&lang=kk&for=${WANTED.join("+")}`, manner: "interview" },
  frame: { place: `ours/?embed=1&pathway=${WANTED.join("+")}&lang=kk`, manner: "interview" },
};
export const ours = ["start", "question", "frame"];

// Rounds of every page in turn, so that whatever else the machine does meets all alike.
export async function loads(browser, address, rounds) {
  const taken = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, page] of Object.entries(pages)) taken[name].push(await answered(browser, address, page));
  }
  for (const name of ours) {
    for (const run of taken[name]) Object.assign(run, await untouched(browser, address + pages[name].place));
  }
  return taken;
}

// First contentful paint, the moment at which an answer had changed a verdict, and the bytes until then.
async function answered(browser, address, { place, ...how }) {
  const { page, session, close } = await visitor(browser);
  const arrivals = [];
  let begun;
  session.on("Network.requestWillBeSent", ({ timestamp }) => (begun ??= timestamp));
  session.on("Network.loadingFinished", (arrival) => arrivals.push(arrival));
  await page.addInitScript(probe, how);
  await page.goto(address + place, { waitUntil: "commit" });
  await page.waitForFunction(() => window.measured?.interactive && window.measured.paint);
  const { paint, interactive } = await page.evaluate(() => window.measured);
  await close();
  const until = arrivals.filter(({ timestamp }) => (timestamp - begun) * 1000 <= interactive);
  const bytes = until.reduce((sum, { encodedDataLength }) => sum + encodedDataLength, 0);
  return { paint, interactive, bytes };
}

// The largest paint and what moved, while nobody touches the page and until all has come.
async function untouched(browser, address) {
  const { page, close } = await visitor(browser);
  await page.addInitScript(() => {
    window.seen = { largest: 0, shift: 0 };
    const watch = (type, note) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("largest-contentful-paint", ({ startTime }) => (window.seen.largest = startTime));
    watch("layout-shift", ({ value }) => (window.seen.shift += value));
  });
  await page.goto(address);
  await ready(page);
  await page.waitForFunction(() => window.seen.largest > 0);
  const seen = await page.evaluate(() => window.seen);
  await close();
  return seen;
}

async function visitor(browser) {
  const context = await browser.newContext({ ...PHONE, locale: "kk-KZ", timezoneId: "Asia/Almaty" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { page, session, close: () => context.close() };
}
