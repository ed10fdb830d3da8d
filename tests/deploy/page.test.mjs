// The page as a host gives it out, in a real browser: under the policy of the header, and in frames.

import assert from "node:assert/strict";
import { after } from "node:test";
import { host } from "../e2e/host.mjs";
import { begin, interview, thirdYear, verdicts } from "../e2e/student.mjs";
import { heading, journey as plain } from "../e2e/support.mjs";
import { caddy } from "./caddy.mjs";
import { nginx } from "./nginx.mjs";
import { freePort } from "./program.mjs";

const servers = [];
after(() => Promise.all(servers.map((server) => server.stop())));

for (const [name, start] of Object.entries({ nginx, caddy })) {
  const journey = (what, body) => plain(`${name}: ${what}`, body);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/qadam/`;
  const frame = `<iframe title="Qadam" src="${address}?embed=1&pathway=erasmus" width="100%" height="600"></iframe>`;
  const [friend, stranger] = [await host(frame), await host(frame)];
  servers.push(await start({ port, frames: `'self' ${new URL(friend).origin}` }));

  journey("a student reaches a verdict, and the page is kept for later", async ({ open }) => {
    const page = await open({ address });
    await begin(page, ["erasmus"]);
    await interview(page, thirdYear);
    assert.deepEqual(await verdicts(page), ["eligible"]);
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      return (await caches.keys()).length;
    });
    assert.equal(kept, 1);
  });

  journey("a table is judged by its worker", async ({ open }) => {
    const until = (page) => page.locator("#cohort-file").waitFor();
    const page = await open({ address, fragment: "#/cohort", until });
    const students = { name: "students.csv", mimeType: "text/csv", buffer: Buffer.from("id,gpa\nA1,3.5\n") };
    await page.locator("#cohort-file").setInputFiles(students);
    await page.locator("#cohort-columns").waitFor();
    await page.locator(".cohort .button--first").click();
    await page.locator("#cohort-result").waitFor();
  });

  journey("a site that may shows the page in a frame", async ({ open }) => {
    const until = (page) => page.frameLocator("iframe").locator(heading).first().waitFor();
    await open({ address, at: friend, until });
  });

  journey("a site that may not is refused", async ({ open, complaints }) => {
    let refused;
    const before = (page) => {
      refused = Promise.all([
        page.waitForEvent("framenavigated", (frame) => frame.url().startsWith("chrome-error:")),
        page.waitForEvent("console", (message) => message.text().includes("frame-ancestors 'self' http")),
      ]);
    };
    await open({ address, at: stranger, before, until: () => refused });
    assert.doesNotMatch(complaints.splice(0).join("\n"), /asks/);
  });
}
