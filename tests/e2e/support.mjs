// What every journey stands on: pages that close themselves, the promises that hold at every moment, and
// the rules of accessibility.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { stop, visit } from "./browser.mjs";

export { heading, languages, ready, sizes, started, themes } from "./browser.mjs";

after(stop);

// A test that may open pages, and fails when any of them broke a promise.
export function journey(name, body) {
  test(name, { timeout: 120_000 }, async () => {
    const complaints = [];
    const opened = [];
    const open = async (options) => {
      const page = await visit(complaints, options);
      opened.push(page);
      return page;
    };
    try {
      await body({ open, complaints });
    } catch (error) {
      error.message = [error.message, ...complaints].join("\n");
      throw error;
    } finally {
      await Promise.all(opened.map((page) => page.context().close()));
    }
    assert.deepEqual(complaints, []);
  });
}

// Waits until an element has focus, which follows the screen by a frame.
export const holds = (locator) => locator.and(locator.page().locator(":focus")).waitFor();

// A worker is at work in the page's folder, and none is on its way.
export const atWork = (page) =>
  page.evaluate(async () => {
    const there = async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      // A folder within another has the worker of that one as long as it has none of its own.
      if (registration?.scope !== new URL(".", location.href).href) return false;
      return !registration?.installing && !registration?.waiting && registration?.active?.state === "activated";
    };
    while (!(await there())) await new Promise((done) => setTimeout(done, 20));
  });

// What the page says in a language, by key.
export const texts = async (page, language) => {
  const files = page.locator(`link[hreflang=${language}][data-text]`);
  const lines = (await files.evaluateAll((all) => all.map((it) => it.dataset.text))).join("\n").split("\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// No violation of the accessibility rules on what stands there now. The source goes in from outside the
// page, so its policy need not allow it; once a document, and without the ways to elements that nobody is told,
// it takes half as long.
export async function axe(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (values) =>
      window.axe.run(document, {
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
        selectors: false,
        preload: false,
      }),
    standards,
  );
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary}`),
  );
  assert.equal(told.length, 0, `axe on ${page.url()}\n${told.join("\n")}`);
}
