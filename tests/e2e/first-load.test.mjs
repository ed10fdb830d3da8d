// The page as it is delivered: it starts under its own policy, asks for each file once, and a changed
// file does not run.

import assert from "node:assert/strict";
import { axe, journey, ready } from "./support.mjs";

const requests = (page) => {
  const names = [];
  page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").pop()));
  return names;
};
const changed = (pattern) => async (page) =>
  page.route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + "/* changed */" });
  });

journey("the page starts and asks for each of its files once", async ({ open }) => {
  let names;
  const page = await open({ before: async (page) => void (names = requests(page)) });
  const kinds = names.map((name) => name.split(".").pop()).sort();
  assert.deepEqual(kinds.filter((kind) => kind !== "svg"), ["", "css", "js", "js", "wasm"]);
  await axe(page);
});

journey("a reload starts it again", async ({ open }) => {
  const page = await open();
  await page.reload();
  await ready(page);
});

journey("the page starts in a frame of another site", async ({ open }) => {
  const page = await open({ embed: true });
  await page.frameLocator("iframe").locator("main h1").waitFor();
});

journey("nothing inline runs", async ({ open, complaints }) => {
  const page = await open();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
  });
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.match(complaints.pop(), /Content Security Policy/);
});

for (const [file, stops] of [["boot-*.js", false], ["qadam-*.js", true], ["*.wasm", true], ["*.css", false]]) {
  journey(`a changed ${file} is refused`, async ({ open, complaints }) => {
    let refused;
    const page = await open({
      before: async (page) => {
        refused = page.waitForEvent("console", (message) => message.text().includes("integrity"));
        refused.catch(() => {});
        await changed(`**/${file}`)(page);
      },
      until: () => refused,
    });
    if (stops) await page.locator("#boot-failed").waitFor();
    complaints.length = 0;
  });
}
