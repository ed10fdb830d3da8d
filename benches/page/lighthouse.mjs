// What Lighthouse says of four screens on its phone: four categories each, and what is amiss by name.

import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { states } from "../../tests/e2e/states.mjs";
import { launch } from "../../tests/e2e/browser.mjs";

const spoken = (fragment) => fragment + (fragment.includes("?") ? "&" : "?v=1&") + "lang=kk";
const screens = {
  start: spoken("#/"),
  question: spoken("#/ask/education?v=1&for=mshe"),
  result: spoken(states.mixed),
  frame: "?embed=1&pathway=mshe&lang=kk",
};

// A score a category of every screen, and the audits that cost one.
export async function judge(address) {
  const port = await free();
  const browser = await launch(`--remote-debugging-port=${port}`);
  const reports = {};
  for (const [name, place] of Object.entries(screens)) {
    const { lhr } = await lighthouse(address + place, { port, logLevel: "error", output: "json" });
    reports[name] = report(lhr);
  }
  await browser.close();
  return reports;
}

function report(lhr) {
  const scores = {};
  const amiss = [];
  for (const category of Object.values(lhr.categories)) {
    scores[category.id] = Math.round(category.score * 100);
    for (const { id, weight } of category.auditRefs) {
      const { title, score, displayValue } = lhr.audits[id];
      if (weight === 0 || score === null || score >= 1) continue;
      amiss.push(`${category.id}: ${title}${displayValue ? ` (${displayValue})` : ""}, ${Math.round(score * 100)}`);
    }
  }
  const time = (id) => lhr.audits[id].numericValue;
  const figures = {
    "first contentful paint": time("first-contentful-paint"),
    "largest contentful paint": time("largest-contentful-paint"),
    "total blocking time": time("total-blocking-time"),
    "speed index": time("speed-index"),
    "layout shift": time("cumulative-layout-shift"),
  };
  return { scores, amiss, figures };
}

// A port that nothing listens on.
function free() {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    }),
  );
}
