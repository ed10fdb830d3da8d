// The Tab key: it reaches every control once, in order, and shows where it is.

import assert from "node:assert/strict";
import { walk, windows } from "./fit.mjs";
import { tabbed } from "./focus.mjs";
import { journey } from "./support.mjs";

const walks = [
  // What has stops of every kind; others have the same.
  {
    on: "a phone",
    size: windows.narrow,
    stops: ["start", "grid", "number", "certificates", "test", "field", "exam", "change", "conditional", "dropped", "embed",
      "cohort", "counsel-filled", "rules-pathway", "accessibility"],
  },
  // What stands side by side, and what sticks to an edge.
  { on: "a laptop", size: windows.wide, stops: ["number", "certificates", "eligible", "counsel-filled"] },
];

for (const { on, size, stops } of walks) {
  journey(`Tab reaches every control once, in order, and shows where it is, on ${on}`, async ({ open }) => {
    const page = await open({ language: "ru" });
    await page.setViewportSize(size);
    const wrong = [];
    await walk(page, async (screen) => {
      for (const fault of await tabbed(page)) wrong.push(`${screen}: ${fault}`);
    }, (screen) => stops.includes(screen));
    assert.equal(wrong.length, 0, wrong.join("\n"));
  });
}
