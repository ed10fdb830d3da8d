// What Lighthouse says of every mode of the page on its phone, in every language: four categories each, and what is
// amiss by name.

import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { states } from "../../tests/e2e/states.mjs";
import { languages, launch } from "../../tests/e2e/browser.mjs";

const modes = {
  start: "#/",
  question: "#/ask/education?v=1&for=mshe",
  result: states.mixed,
  "rule book": states["rules-pathway"],
  counselling: states["counsel-filled"],
  cohort: states.cohort,
  "for webmasters": states.embed,
  accessibility: states.accessibility,
  frame: "?embed=1&pathway=mshe",
};
const spoken = (place, language) => `${place}${place.includes("?") ? "&" : "?v=1&"}lang=${language}`;

// A score a category of every screen, and the audits that cost one.
export async function judge(address) {
  const port = await free();
  const browser = await launch(`--remote-debugging-port=${port}`);
  const reports = {};
  for (const [name, place] of Object.entries(modes)) {
    for (const language of Object.keys(languages)) {
      const { lhr } = await lighthouse(address + spoken(place, language), { port, logLevel: "error", output: "json" });
      reports[`${name}, ${language}`] = report(lhr);
    }
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
