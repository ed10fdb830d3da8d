// What a reader aloud is given of every screen: kept whole in English under trees/, and in Kazakh the same but for the
// words. QADAM_KEEP_TREES=1 writes the kept ones anew, to be read before they are committed.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { walk } from "./fit.mjs";
import { journey } from "./support.mjs";

const folder = new URL("trees/", import.meta.url);
const keeps = Boolean(process.env.QADAM_KEEP_TREES);
// What is made of the same as others, several times over.
const repeats = ["chosen", "mixed", "none", "open", "rules-source"];
const date = "2026-01-20T12:00:00+05:00";

// What says where the page lies, and where links lead, is no part of what is read.
const read = async (page) => {
  const tree = (await page.locator("body").ariaSnapshot()).replaceAll(/http:\/\/(localhost|127\.0\.0\.1):[^\s#?"]*/g, "ADDRESS");
  return `${tree.split("\n").filter((line) => !line.trimStart().startsWith("- /url:")).join("\n")}\n`;
};

// What the same question is answered twice.
async function settled(ask) {
  let before;
  let now = await ask();
  while (now !== before) [before, now] = [now, await ask()];
  return now;
}

// A tree without its words; `nameless` is told of what needs a name and has none.
const bare = (nodes, nameless) =>
  nodes
    .filter(({ role }) => role !== "text")
    .map(({ role, name, text, children = [], ...rest }) => {
      if (named.test(role) && !name) nameless(role);
      const states = ["level", "checked", "disabled", "expanded", "pressed", "selected", "invalid"];
      const told = states.filter((state) => state in rest).map((state) => `${state}=${rest[state]}`);
      return [role, ...told, ...bare(children, nameless)];
    });
const named =
  /^(link|button|checkbox|radio|radiogroup|textbox|combobox|slider|heading|img|region|article|navigation|complementary|table|dialog|columnheader)$/;

const all = (nodes) => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);

// What a page is found by: its parts, and headings of which none skips a level.
function parts(nodes) {
  const flat = all(nodes);
  const count = (role) => flat.filter((it) => it.role === role).length;
  const faults = ["banner", "main", "contentinfo"].filter((role) => count(role) !== 1).map((role) => `has ${count(role)} of ${role}`);
  const levels = flat.filter((it) => it.role === "heading").map((it) => it.level);
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`has headings of levels ${levels}`);
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)) faults.push(`skips a level of ${levels}`);
  for (const table of flat.filter((it) => it.role === "table")) {
    if (!all([table]).some((it) => it.role === "columnheader")) faults.push(`has a table without heads: ${table.name}`);
  }
  return faults;
}

// The screens in English without their words, by name.
const english = new Map();

const faultsOf = (screen, nodes, language) => {
  const wrong = parts(nodes);
  const bones = JSON.stringify(bare(nodes, (role) => wrong.push(`has a ${role} without a name`)));
  if (language === "en") english.set(screen, bones);
  else if (bones !== english.get(screen)) wrong.push("is put together otherwise than in English");
  return wrong;
};

// A line for the first place where two trees part.
function parting(tree, kept) {
  const [now, before] = [tree, kept].map((it) => it.split("\n"));
  const at = now.findIndex((line, index) => line !== before[index]);
  return `line ${at + 1} reads ${now[at]?.trim()}, kept is ${before[at]?.trim()}`;
}

for (const language of ["en", "kk"]) {
  journey(`every screen has its parts, and all that is read aloud has a name, in ${language}`, async ({ open }) => {
    const page = await open({ language, date });
    const kept = new Set(readdirSync(folder));
    const wrong = [];
    await walk(page, async (screen) => {
      const nodes = await settled(async () => JSON.stringify(await page.locator("body").ariaSnapshotJSON()));
      for (const fault of faultsOf(screen, JSON.parse(nodes), language)) wrong.push(`${screen} ${fault}`);
      if (language !== "en" || repeats.includes(screen)) return;
      const [tree, file] = [await read(page), new URL(`${screen}.yml`, folder)];
      if (keeps) writeFileSync(file, tree);
      else if (!kept.delete(`${screen}.yml`)) wrong.push(`${screen} is not kept`);
      else if (tree !== readFileSync(file, "utf8")) wrong.push(`${screen} reads otherwise: ${parting(tree, readFileSync(file, "utf8"))}`);
    });
    if (language === "en" && !keeps) wrong.push(...[...kept].map((file) => `trees/${file} is of no screen`));
    assert.equal(wrong.length, 0, wrong.join("\n"));
  });
}
