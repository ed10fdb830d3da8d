// How fast the page is, beside a static page and a Yew hello-world. It prints figures and judges nothing, since
// machines differ; what is aimed at stands beside them. Called by `cargo xtask bench page`.

import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answers } from "./answer.mjs";
import { ROWS, cohorts } from "./cohort.mjs";
import { judge } from "./lighthouse.mjs";
import { loads, ours } from "./load.mjs";
import { launch } from "../../tests/e2e/browser.mjs";
import { serve } from "./server.mjs";
import { at, median, spread, table } from "./table.mjs";

const { values: options, positionals: parts } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, rounds: { type: "string", default: "7" } },
});
const rounds = Number(options.rounds);
// An interview is many answers.
const interviews = Math.ceil(rounds / 3);
const wanted = (part) => parts.length === 0 || parts.includes(part);

const host = await serve({
  ours: process.env.QADAM_DIST,
  hello: process.env.QADAM_HELLO,
  static: fileURLToPath(new URL("static", import.meta.url)),
});
const browser = await launch();
const figures = {};
console.log(`${cpus().length} × ${cpus()[0].model}, Chromium ${browser.version()}`);
// Figures of a machine that has other things to do are figures of those.
console.log(`busy before: ${loadavg()[0].toFixed(1)} of ${cpus().length} processors`);

if (wanted("load")) tellLoads((figures.load = await loads(browser, host.address, rounds)));
if (wanted("answer")) tellAnswers((figures.answer = await answers(browser, `${host.address}ours/`, interviews)));
if (wanted("cohort")) tellCohorts((figures.cohort = await cohorts(browser, `${host.address}ours/`, interviews)));
await browser.close();
if (wanted("lighthouse")) tellReports((figures.lighthouse = await judge(`${host.address}ours/`)));
host.close();
console.log(`\nbusy after: ${loadavg()[0].toFixed(1)} of ${cpus().length} processors`);
if (options.json) writeFileSync(options.json, JSON.stringify(figures, null, 1));

function tellLoads(taken) {
  const pick = (name, figure) => taken[name].map((run) => run[figure]);
  const row = (name) => {
    const own = ours.includes(name);
    return [
      name,
      spread(pick(name, "paint")),
      spread(pick(name, "interactive")),
      (median(pick(name, "bytes")) / 1000).toFixed(1),
      own ? spread(pick(name, "largest")) : "",
      own ? spread(pick(name, "shift"), 3) : "",
    ];
  };
  table(
    `First visit, until an answer changed a verdict, ${rounds} times: nothing cached, 1.6 Mbit/s, 150 ms, processor 4 times slower; ms, median (range)`,
    ["first paint", "interactive", "KB until then", "largest paint", "layout shift"],
    Object.keys(taken).map(row),
  );
  // Whatever else the machine did, it did in the same round to both.
  const ratios = (name, other, figure) => taken[name].map((run, round) => run[figure] / taken[other][round][figure]);
  table(
    "Ratios within a round (aimed at: first paint at most 1.2, interactive at most 1.5)",
    ["first paint to the static page's", "interactive to the hello-world's"],
    ours.map((name) => [name, spread(ratios(name, "static", "paint"), 2), spread(ratios(name, "hello", "interactive"), 2)]),
  );
}

function tellAnswers(taken) {
  const row = ([name, times]) => {
    const shares = (figure) => [0.5, 0.95, 1].map((share) => at(share, times.map((time) => time[figure])).toFixed(1));
    return [name, times.length, ...shares("held"), ...shares("drawn")];
  };
  table(
    "Change to verdict: processor 4 times slower; ms until the page holds it, and until it is drawn (aimed at: 8, worst 16)",
    ["changes", "median", "95 %", "worst", "drawn", "95 %", "worst"],
    Object.entries(taken).map(row),
  );
}

function tellCohorts(runs) {
  const row = (name, figure, decimals = 0) => [name, spread(runs.map((run) => run[figure]), decimals)];
  table(
    `A table of ${ROWS} students, ${runs.length} times, from the choice of the file (aimed at: judged in 10,000 ms, no task over 50)`,
    ["median (range)"],
    [
      row("columns shown, ms", "read"),
      row("verdicts shown, ms", "judged"),
      row("longest task of the page, ms", "longest"),
      row("most memory of its process, MB", "memory"),
    ],
  );
}

function tellReports(reports) {
  const { scores, figures: first } = Object.values(reports)[0];
  table(
    "Lighthouse, mobile (aimed at: 100 everywhere); times in ms",
    [...Object.keys(scores), ...Object.keys(first)],
    Object.entries(reports).map(([name, report]) => [
      name,
      ...Object.values(report.scores),
      ...Object.entries(report.figures).map(([id, value]) => value.toFixed(id === "layout shift" ? 3 : 0)),
    ]),
  );
  for (const [name, { amiss }] of Object.entries(reports)) for (const line of amiss) console.log(`  ${name}: ${line}`);
}
