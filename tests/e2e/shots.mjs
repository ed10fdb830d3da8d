// Pictures of every state of the page, in every size, language and theme that the words leave.
// Called by `cargo xtask shots`: node shots.mjs FOLDER [WORD…]

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { languages, sizes, stop, themes, visit } from "./browser.mjs";
import { states } from "./states.mjs";

const [folder, ...words] = process.argv.slice(2);
const axes = [Object.keys(states), Object.keys(sizes), Object.keys(languages), themes];
const unknown = words.filter((word) => !axes.flat().includes(word));
if (unknown.length > 0) {
  console.error(`no such word: ${unknown.join(" ")}\nthere are: ${axes.flat().join(" ")}`);
  process.exit(1);
}
const chosen = axes.map((axis) => {
  const named = axis.filter((word) => words.includes(word));
  return named.length > 0 ? named : axis;
});

mkdirSync(folder, { recursive: true });
const complaints = [];
const [names, ...looks] = chosen;
for (const name of names) {
  for (const [size, language, theme] of combinations(looks)) {
    const page = await visit(complaints, { fragment: states[name], size, language, theme });
    const path = join(folder, `${name}-${size}-${language}-${theme}.png`);
    if (name.endsWith("-open")) {
      await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    }
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.context().close();
  }
}
await stop();
for (const complaint of new Set(complaints)) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function combinations([first = [], ...rest]) {
  if (rest.length === 0) return first.map((word) => [word]);
  return first.flatMap((word) => combinations(rest).map((others) => [word, ...others]));
}
