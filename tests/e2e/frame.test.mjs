// The page in frames of other sites: what an address may ask for, heights that follow, and what host and
// frame tell each other.

import assert from "node:assert/strict";
import { axe, heading, journey, languages, ready } from "./support.mjs";
import { app, frames, host, link, script, settled } from "./host.mjs";
import { answers, leave, pathways, place, submit } from "./student.mjs";

const until = (page) => page.locator("iframe").first().waitFor();
const choose = (frame, index) => frame.locator("form .options input").nth(index).check();
const outcome = { education: "bachelor-student", citizenship: "kz" };

for (const language of Object.keys(languages)) {
  for (const theme of ["light", "dark"]) {
    journey(`a frame alone is accessible, from question to result, in ${language}, ${theme}`, async ({ open }) => {
      const query = `?embed=1&pathway=erasmus&lang=${language}&theme=${theme}&accent=0a7d5c`;
      const page = await open({ language: language === "kk" ? "en" : "kk", query });
      assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      assert.equal(await place(page), "#/ask/education");
      assert.equal(await page.locator(".header__home").isVisible(), false);
      await axe(page);
      await page.evaluate(() => (location.hash = "#/result?v=1&for=erasmus&education=master&citizenship=kz"));
      await page.locator(".result").waitFor();
      await axe(page);
    });
  }
}

journey("an address asks for pathways, or for a group of programmes", async ({ open }) => {
  const groups = {
    pedagogical: ["D001"], languages: ["D056", "D059", "D060"], business: ["D070", "d072"], natural: ["D080", "D082"],
    engineering: ["D097", "D098", "D099", "D100", "D103", "D104", "D109", "D115"],
  };
  const page = await open({ query: "?embed=1&pathway=erasmus+mshe&lang=ru" });
  assert.equal((await answers(page)).for, "erasmus mshe");
  for (const [field, codes] of Object.entries(groups)) {
    for (const code of codes) {
      await page.goto(`${app}?embed=1&programme=${code}&lang=en`);
      await ready(page);
      const stated = await answers(page);
      assert.deepEqual([stated.for, stated["target.field"]], ["doctorate", field], code);
    }
  }
});

journey("what nobody understands is ignored, and noted for the webmaster", async ({ open, complaints }) => {
  const hostile = {
    pathway: "medicine", programme: "D999", lang: "xx", theme: "<script>", accent: "red;}*{display:none",
    id: "a b", host: "javascript:alert(1)", events: "all", onload: "alert(1)", __proto__2: "x".repeat(5000),
  };
  const query = `?embed=1&${new URLSearchParams(hostile)}`;
  // They are noted when the program has come that follows the start.
  let noted;
  const before = (page) => {
    noted = Promise.all(Object.keys(hostile).map((key) =>
      page.waitForEvent("console", (message) => message.text().includes(`ignored: ${key}=`)),
    ));
  };
  const page = await open({ language: "en", query, before });
  await noted;
  await page.locator(".start").waitFor();
  const { look, colour } = await page.evaluate(() => ({
    look: { ...document.documentElement.dataset },
    colour: document.documentElement.style.getPropertyValue("--accent"),
  }));
  assert.deepEqual([look.theme, look.accent, look.frame, colour], [undefined, undefined, "free", ""]);
  const notes = complaints.splice(0);
  const keys = notes.map((note) => /ignored: (\w+)=/.exec(note)?.[1]);
  assert.deepEqual(keys, Object.keys(hostile));
  assert.equal(await page.locator(".notice:visible").count(), 0, "no visitor is told of it");
});

journey("words stay readable whatever the host's colour", async ({ open }) => {
  const colours = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "00ffff", "ff00ff", "808080", "00a3e0",
    "ffd700", "8b4513", "ff69b4", "7fff00", "4b0082", "b5472f"];
  for (const theme of ["light", "dark"]) {
    const page = await open({ query: `?embed=1&theme=${theme}&accent=000000` });
    for (const colour of colours) {
      const worst = await page.evaluate(contrasts, `#${colour}`);
      for (const [pair, ratio, least] of worst) assert.ok(ratio >= least, `${colour} ${theme}: ${pair} ${ratio.toFixed(2)}`);
    }
  }
});

// The contrast of the pairs of colours that an accent touches, and the least that each must have.
function contrasts(colour) {
  document.documentElement.style.setProperty("--accent", colour);
  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const probe = document.body.appendChild(document.createElement("i"));
  const luminance = (name) => {
    probe.style.color = `var(${name})`;
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const parts = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((it) => it / 255);
    const [r, g, b] = parts.map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const pairs = [
    ["--warm-ink", "--paper", 4.5], ["--warm-ink", "--sheet", 4.5], ["--warm-ink", "--warm-wash", 4.5],
    ["--ink", "--warm-wash", 4.5], ["--ink-soft", "--warm-wash", 4.5], ["--on-act", "--act", 4.5],
    ["--on-act", "--act-over", 4.5], ["--warm", "--paper", 3], ["--warm", "--sheet", 3], ["--act", "--paper", 3],
  ];
  const found = pairs.map(([one, two, least]) => {
    const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
    return [`${one} on ${two}`, (light + 0.05) / (dark + 0.05), least];
  });
  probe.remove();
  return found;
}

journey("two frames are each as high as what they show, and go their own ways", async ({ open }) => {
  const body = `<h1>Two</h1>${link("pathway=erasmus&lang=en", "Erasmus")}${link("pathway=doctorate&lang=kk", "PhD")}${script}`;
  const page = await open({ at: await host(body), until });
  const [one, two] = await frames(page);
  assert.deepEqual(await page.locator("iframe").evaluateAll((all) => all.map((it) => it.title)), ["Erasmus", "PhD"]);
  const before = await settled(two.element, two.frame);
  await choose(one.frame, 0);
  await submit(one.frame);
  await leave(one.frame, "#/ask/education");
  await settled(one.element, one.frame);
  assert.equal(await settled(two.element, two.frame), before);
  assert.equal(await place(two.frame), "#/ask/education");
  const long = `#/result?v=1&lang=en&for=erasmus&${new URLSearchParams(outcome)}&semester=5&gpa=2`;
  await one.frame.evaluate((hash) => (location.hash = hash), long);
  await one.frame.locator(".result").waitFor();
  const height = await settled(one.element, one.frame);
  assert.ok(height > 2 * before, `${height} px`);
  await one.frame.evaluate(() => (location.hash = "#/ask/education?v=1&for=erasmus"));
  await one.frame.locator(".question").waitFor();
  assert.ok((await settled(one.element, one.frame)) < height / 2, "it shrinks again");
});

journey("forged messages of a hostile neighbour move nothing", async ({ open }) => {
  // It says to the host that it is the first frame, and to the first frame that it is the host.
  const forged = ["qadam=1&id=q1&height=9999", "qadam=1&id=q1&screen=result", "qadam=1&id=q1&verdict=eligible&pathway=mshe", "qadam=1&id=q1&theme=dark&lang=ru"];
  const evil = await host(`<script>
    addEventListener("message", ({ source }) => {
      for (const message of ${JSON.stringify(forged)}) {
        source.postMessage(message, "*");
        for (let index = 0; index < source.length; index += 1) {
          if (source[index] !== window) source[index].postMessage(message, "*");
        }
      }
      source.postMessage("done", "*");
    });
  </script>`);
  const body = `${link("pathway=erasmus&lang=en", "Erasmus", "verdict")}<iframe id="evil" title="evil" src="${evil}"></iframe>${script}
    <script>
      const [events, heard] = [[], []];
      for (const name of ["ready", "verdict"]) addEventListener("qadam:" + name, ({ detail }) => events.push([name, detail]), true);
      addEventListener("message", ({ data }) => heard.push(data));
    </script>`;
  const page = await open({ at: await host(body), until });
  const [one] = await frames(page);
  const height = await settled(one.element, one.frame);
  await one.frame.evaluate(() => {
    window.heard = 0;
    addEventListener("message", () => (window.heard += 1));
  });
  await page.evaluate(() => document.getElementById("evil").contentWindow.postMessage("go", "*"));
  await page.waitForFunction(() => heard.includes("done"));
  await one.frame.waitForFunction((count) => window.heard === count, forged.length, { polling: 50 });
  assert.equal(await settled(one.element, one.frame), height);
  assert.equal(await one.frame.evaluate(() => document.documentElement.dataset.theme), undefined);
  assert.equal(await one.frame.evaluate(() => document.documentElement.lang), "en");
  const verdicts = (await page.evaluate(() => events)).filter(([name]) => name === "verdict");
  assert.deepEqual(verdicts, [["verdict", { pathway: "erasmus", verdict: "incomplete" }]]);
});

journey("a host may ask for another theme, colour and language, and is told verdicts only if it asks", async ({ open }) => {
  const body = `${link("pathway=mshe&lang=en", "Asks", "verdict")}${link("pathway=mshe&lang=en", "Does not")}${script}
    <script>
      const events = [];
      addEventListener("qadam:verdict", ({ target, detail }) => events.push([target.title, detail.pathway, detail.verdict]), true);
    </script>`;
  const page = await open({ at: await host(body), until });
  const all = await frames(page);
  await all[0].element.evaluate((frame) =>
    frame.dispatchEvent(new CustomEvent("qadam:set", { detail: { theme: "dark", accent: "00a3e0", lang: "ru" } })),
  );
  await all[0].frame.waitForFunction(() => document.documentElement.lang === "ru", null, { polling: 50 });
  assert.equal(await all[0].frame.evaluate(() => document.documentElement.dataset.theme), "dark");
  assert.equal(await all[0].frame.evaluate(() => document.documentElement.style.getPropertyValue("--accent")), "#00a3e0");
  for (const { frame } of all) {
    await frame.evaluate(() => (location.hash = "#/result?v=1&for=mshe&education=master&citizenship=kz"));
    await frame.locator(".result").waitFor();
  }
  await page.waitForFunction(() => events.length === 2);
  assert.deepEqual(await page.evaluate(() => events), [["Asks", "mshe", "incomplete"], ["Asks", "mshe", "ineligible"]]);
});

journey("a frame out of sight tells of every height", async ({ open }) => {
  const body = `<div style="height: 9000px">Above</div>${link("pathway=erasmus&lang=ru")}${script}`;
  const page = await open({ at: await host(body), until });
  const [one] = await frames(page);
  const before = await settled(one.element, one.frame);
  // What stands there comes of no drawing by the app.
  await one.frame.evaluate(() => document.querySelector(".page").append(document.createElement("hr"), "More"));
  assert.ok((await settled(one.element, one.frame)) > before);
});

journey("after two hundred changes of width no frame has grown", async ({ open }) => {
  const body = `<div id="box">${link("pathway=erasmus&lang=kk")}</div>${script}
    <script>let heard = 0; addEventListener("message", () => (heard += 1));</script>`;
  const page = await open({ at: await host(body), until });
  const [one] = await frames(page);
  const height = await settled(one.element, one.frame);
  const seen = await page.evaluate(async () => {
    const [box, frame, heights] = [document.getElementById("box"), document.querySelector("iframe"), []];
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    for (let step = 0; step < 200; step += 1) {
      box.style.width = `${step % 2 ? 100 : 60}%`;
      await drawn();
      heights.push(frame.offsetHeight);
    }
    box.style.width = "100%";
    return Math.max(...heights);
  });
  assert.equal(await settled(one.element, one.frame), height);
  assert.ok(seen < 2 * height, `${seen} px`);
  assert.ok((await page.evaluate(() => heard)) < 500);
});

journey("a new question is scrolled into sight", async ({ open }) => {
  const body = `<div style="height: 300px">Above</div>${link("pathway=erasmus&lang=kk")}<div style="height: 3000px">Below</div>${script}`;
  const page = await open({ at: await host(body), size: "phone", until });
  const [one] = await frames(page);
  await choose(one.frame, 0);
  await page.evaluate(() => scrollTo(0, 500));
  await one.frame.evaluate(() => document.querySelector("form").requestSubmit());
  await leave(one.frame, "#/ask/education");
  await page.waitForFunction(() => document.querySelector("iframe").getBoundingClientRect().top >= 0);
});

journey("without the script the link stays a link, and a bare frame works", async ({ open }) => {
  const bare = `<iframe title="Qadam" src="${app}?embed=1&pathway=erasmus&lang=en" width="600" height="500"></iframe>`;
  const page = await open({ at: await host(link("pathway=mshe", "The check") + bare), until });
  assert.ok(await page.getByRole("link", { name: "The check" }).isVisible());
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.locator(heading).waitFor();
  for (const path of ["education", "citizenship"]) {
    await choose(frame, 0);
    await submit(frame);
    await leave(frame, `#/ask/${path}`);
  }
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY), "visible");
});

journey("the full page carries on with the answers", async ({ open }) => {
  const stated = "#/result?v=1&lang=en&for=mshe&education=master&citizenship=kz";
  const framed = await open({ language: "kk", query: "?embed=1&pathway=mshe", fragment: stated });
  const away = framed.locator("footer a[target=_blank]");
  assert.equal(await away.getAttribute("rel"), "noopener");
  const address = new URL(await away.getAttribute("href"));
  assert.equal(address.search, "");
  const whole = await open({ language: "kk", fragment: address.hash });
  assert.equal(await whole.locator("footer a[target=_blank]:visible").count(), 0);
  const verdict = (page) => page.locator(".pathway .verdict").first().innerText();
  assert.equal(await verdict(whole), await verdict(framed));
  assert.deepEqual(await answers(whole), await answers(framed));
});

journey("starting over in a frame begins with what the host asked for", async ({ open }) => {
  const stated = "#/result?v=1&lang=ru&for=doctorate&education=master&target.field=business";
  const page = await open({ language: "ru", query: "?embed=1&programme=D115&lang=kk", fragment: stated });
  await page.locator(".result__actions .button--quiet").click();
  await leave(page, "#/result");
  const { r, v, ...begun } = await answers(page);
  assert.deepEqual(begun, { lang: "ru", for: "doctorate", "target.field": "engineering" });
});

journey("no pathway is missing of those that a frame can ask for", async ({ open }) => {
  for (const pathway of pathways) {
    const page = await open({ query: `?embed=1&pathway=${pathway}&lang=ru` });
    assert.equal((await answers(page)).for, pathway);
    await page.context().close();
  }
});
