// The page as it is delivered: it starts under its own policy, asks for each file once, and a changed
// file does not run.

import assert from "node:assert/strict";
import { states } from "./states.mjs";
import { axe, heading, journey, ready, started } from "./support.mjs";

const requests = (page) => {
  const names = [];
  page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").pop()));
  return names;
};
// What is there has been drawn, and drawn again.
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const changed = (pattern) => async (page) =>
  page.route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + "/* changed */" });
  });

journey("the page starts and asks for each of its files once", async ({ open }) => {
  let names;
  const page = await open({ before: async (page) => void (names = requests(page)) });
  const kinds = names.map((name) => name.split(".").pop()).sort();
  assert.deepEqual(kinds.filter((kind) => !["svg", "webmanifest"].includes(kind)), ["", "css", "css", "js", "js", ...Array(6).fill("txt"), "wasm", "wasm"]);
  await axe(page);
});

journey("a reload starts it again", async ({ open }) => {
  const page = await open();
  await page.reload();
  await ready(page);
});

journey("a language that did not come is asked for again with the next click", async ({ open, complaints }) => {
  let failed;
  const page = await open({
    language: "kk",
    before: async (page) => {
      failed = page.waitForEvent("requestfailed");
      await page.route("**/text-ru-*.txt", (route) => route.abort(), { times: 1 });
    },
    until: started,
  });
  await failed;
  await page.getByRole("link", { name: "Русский" }).click();
  await page.locator('html[lang="ru"]').waitFor();
  await ready(page);
  complaints.length = 0;
});

journey("the texts of the address's language are enough to start", async ({ open, complaints }) => {
  const page = await open({
    fragment: "#/start?v=1&lang=ru",
    before: (page) => page.route(/text-(kk|en)-/, (route) => route.abort()),
    until: started,
  });
  await page.locator('html[lang="ru"]').waitFor();
  complaints.length = 0;
});

journey("nothing is drawn before its styles are there", async ({ open }) => {
  const page = await open({
    fragment: "#/counsel",
    before: async (page) => {
      const others = /(text-.*\.txt|\.wasm)$/;
      let come = 0;
      page.on("requestfinished", (request) => (come += others.test(request.url())));
      const frame = () => page.evaluate(() => new Promise(requestAnimationFrame));
      await page.route("**/later-*.css", async (route) => {
        // All else has come, and could have been drawn.
        while (come < 8) await frame();
        for (let frames = 0; frames < 30; frames += 1) await frame();
        await route.continue();
      });
      await page.addInitScript(() => {
        const styled = () => [...document.styleSheets].some(({ href }) => href?.includes("/later-"));
        const drawn = new MutationObserver(() => {
          if (!document.querySelector(".counsel")) return;
          window.drawn = styled() ? "with styles" : "without styles";
          drawn.disconnect();
        });
        drawn.observe(document, { childList: true, subtree: true });
      });
    },
  });
  await page.locator(".counsel").waitFor();
  assert.equal(await page.evaluate(() => window.drawn), "with styles");
});

journey("nothing on a screen moves when it takes the place of what waited for it", async ({ open }) => {
  for (const state of ["mixed", "rules-pathway", "counsel-filled", "cohort", "embed", "accessibility"]) {
    const page = await open({
      size: "phone",
      fragment: states[state],
      before: async (page) => {
        await page.addInitScript(() => {
          window.moved = [];
          const note = (list) => window.moved.push(...list.getEntries().map(({ value }) => value));
          new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
        });
        let waited;
        const waits = async () => {
          await page.locator(".page:not(.still-waiting) .waiting").waitFor();
          await drawn(page);
        };
        await page.route(/(text-more-|qadam_later-|later-.*css$)/, async (route) => {
          await (waited ??= waits());
          await route.continue();
        });
      },
    });
    await drawn(page);
    const moved = await page.evaluate(() => window.moved.reduce((sum, it) => sum + it, 0));
    assert.ok(moved < 0.02, `${state}: ${moved}`);
  }
});

journey("a result whose program did not come is asked for again with the next click", async ({ open, complaints }) => {
  const page = await open({
    fragment: "#/result?v=1&lang=en&for=mshe&gpa=2.5",
    before: (page) => page.route("**/qadam_later-*.wasm", (route) => route.abort(), { times: 1 }),
    until: started,
  });
  await page.locator(".waiting").waitFor();
  await axe(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".pathway").waitFor();
  complaints.length = 0;
});

journey("the page starts in a frame of another site", async ({ open }) => {
  const page = await open({ embed: true });
  await page.frameLocator("iframe").locator(heading).waitFor();
});

journey("nothing inline runs", async ({ open, complaints }) => {
  const page = await open();
  const refused = await page.evaluate(async () => {
    const ways = {
      text: (script) => (script.textContent = "window.ran = true"),
      child: (script) => script.append("window.ran = true"),
      address: (script) => (script.src = "boot.js"),
      html: () => (document.body.innerHTML = "<img src=x onerror='window.ran = true'>"),
      worker: () => new Worker("index.html"),
      elsewhere: () => navigator.serviceWorker.register("boot.js"),
    };
    const names = [];
    for (const [name, way] of Object.entries(ways)) {
      const script = document.createElement("script");
      try {
        await way(script);
        document.head.append(script);
      } catch {
        names.push(name);
      }
    }
    return names;
  });
  assert.equal(await page.evaluate(() => window.ran), undefined);
  // What the browser asks a policy for is refused at once; what slipped by does not run.
  assert.deepEqual(refused, ["text", "address", "html", "worker", "elsewhere"]);
  assert.ok(complaints.some((it) => /will not be executed/.test(it)), complaints.join("\n"));
  complaints.length = 0;
});

for (const [file, stops, told = "integrity"] of [["boot-*.js", false], ["qadam-*.js", true], ["qadam_bg-*.wasm", true], ["qadam_later-*.wasm", false, "Failed to fetch"], ["text-kk-*.txt", true], ["text-more-kk-*.txt", false, "Fetch API cannot load"], ["later-*.css", false], ["*.css", false]]) {
  journey(`a changed ${file} is refused`, async ({ open, complaints }) => {
    let refused;
    const page = await open({
      before: async (page) => {
        refused = page.waitForEvent("console", (message) => message.text().includes(told));
        refused.catch(() => {});
        await changed(`**/${file}`)(page);
      },
      until: () => refused,
    });
    if (stops) await page.locator("#boot-failed").waitFor();
    complaints.length = 0;
  });
}
