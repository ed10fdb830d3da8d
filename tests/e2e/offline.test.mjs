// The page without a network: the host is really stopped. And a newer build of it: offered, never forced.

import assert from "node:assert/strict";
import { after } from "node:test";
import { Host, built, rebuilt, tampered } from "./server.mjs";
import { states } from "./states.mjs";
import { answers, begin, certificates, choose, interview, leave, number, onward, place, verdicts } from "./student.mjs";
import { atWork, axe, journey as plain, languages, ready, started } from "./support.mjs";

const first = built();
const next = rebuilt(first, "0123456789abcdef", "next");
const third = rebuilt(first, "fedcba9876543210", "third");
const hosts = [];
after(() => Promise.all(hosts.map((host) => host.stop())));

// Journeys to a host of their own. What a stopped host makes the browser complain of is no broken promise.
function journey(name, body) {
  plain(name, async ({ open, complaints }) => {
    const host = await new Host(first).start();
    hosts.push(host);
    await body({ host, open: (options) => open({ address: host.address, ...options }), complaints });
    await host.stop();
    forgive(complaints);
  });
}

const forgive = (complaints) => {
  const kept = complaints.filter((line) => !/ERR_CONNECTION_REFUSED|ERR_ABORTED|ERR_EMPTY_RESPONSE|status of 50\d|^50\d for/.test(line));
  complaints.splice(0, complaints.length, ...kept);
};

// The builds whose files are kept, by the name of the build.
const kept = (page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith("qadam ")).map((name) => name.split(" ").pop()));
const buildOf = (files) => files.get("index.html").toString().match(/data-build="(.*?)"/)[1];
const edition = (page) => page.locator("meta[name=edition]").getAttribute("content", { timeout: 5000 });
const offer = (page) => page.locator(".aside__offer:not([hidden])");

// The worker of this build is at work, and no other is left.
const working = async (page, files) => {
  await page.evaluate(async (build) => {
    const there = async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("qadam "));
      return names.length === 1 && names[0].endsWith(` ${build}`);
    };
    while (!(await there())) await new Promise((done) => setTimeout(done, 20));
  }, buildOf(files));
  await atWork(page);
};

const thirdYear = {
  education: choose(0),
  citizenship: choose(0),
  semester: choose(4),
  gpa: number("3.4"),
  certificates: certificates(["ielts-academic", "6"]),
  "host.language": choose(0),
};

for (const language of Object.keys(languages)) {
  journey(`after one visit the page opens without a network, in ${language}`, async ({ host, open }) => {
    const page = await open({ language });
    await working(page, first);
    const files = await page.evaluate(async () => {
      const [name] = await caches.keys();
      return (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname.split("/").pop());
    });
    // The tables for browsers that run no scripts need no worker.
    const others = /^(worker\.js|embed\.js|rules-..\.html)$/;
    const all = [...first.keys()].filter((name) => !others.test(name)).map((name) => (name === "index.html" ? "" : name));
    assert.deepEqual(files.sort(), all.sort());

    await begin(page, ["mshe"]);
    for (const path of ["education", "citizenship", "semester"]) {
      await thirdYear[path](page);
      await onward(page);
    }
    await host.stop();
    const before = await answers(page);
    await page.reload();
    await ready(page);
    assert.equal(await place(page), "#/ask/gpa");
    assert.deepEqual(await answers(page), before);
    for (const other of Object.keys(languages)) {
      await page.locator(`header [lang=${other}]`).first().click();
      await page.waitForFunction((code) => document.documentElement.lang === code, other);
      await page.reload();
      await ready(page);
      assert.equal(await page.locator("html").getAttribute("lang"), other);
    }
    await interview(page, thirdYear);
    assert.deepEqual(await verdicts(page), ["eligible"]);
    await axe(page);
    await page.locator("footer a:visible").first().click();
    await leave(page, "#/result");
    assert.equal(await place(page), "#/rules");

    const other = await page.context().newPage();
    await other.goto(host.address + states.eligible);
    await ready(other);
    assert.deepEqual(await verdicts(other), ["eligible", "eligible"]);
    await other.goto(`${host.address}index.html?embed=1#/rules/dates`);
    await ready(other);
    assert.equal(await place(other), "#/rules/dates");
  });
}

journey("the page that a host is too slow for opens from what is kept", async ({ host, open }) => {
  const page = await open();
  await working(page, first);
  const held = [];
  host.page = (response) => held.push(response);
  await page.reload({ waitUntil: "commit" });
  await ready(page);
  assert.ok(held.length > 0, "the host was asked first");
  held.forEach((response) => response.destroy());
});

journey("the page opens where the host is out of order, and not where it sends elsewhere", async ({ host, open, complaints }) => {
  const page = await open();
  await working(page, first);
  host.page = (response) => response.writeHead(503, { "content-type": "text/html" }).end("<h1>Out of order</h1>");
  await page.reload();
  await ready(page);
  host.page = (response) => response.writeHead(410, { "content-type": "text/html" }).end("<h1>Gone</h1>");
  await page.reload();
  await page.getByText("Gone").waitFor();
  complaints.length = 0;
});

journey("what else lies on the host is left alone", async ({ host, open, complaints }) => {
  host.files = new Map(first).set("other.html", Buffer.from("<!doctype html><title>Other</title>")).set("other.txt", Buffer.from("1"));
  const page = await open();
  await working(page, first);
  await page.reload();
  await ready(page);
  const other = await page.context().newPage();
  await other.goto(`${host.address}other.html`);
  const read = () => other.evaluate(() => fetch("other.txt", { cache: "no-store" }).then((it) => it.text()));
  assert.equal(await read(), "1");
  host.files.set("other.txt", Buffer.from("2"));
  assert.equal(await read(), "2");
  await host.stop();
  await assert.rejects(other.goto(`${host.address}other.html`));
  complaints.length = 0;
});

journey("a framed page employs no worker and asks for none", async ({ host, open }) => {
  const frame = Buffer.from(`<!doctype html><html lang="en"><title>Host</title><iframe title="Qadam" src="./"></iframe>`);
  host.files = new Map(first).set("host.html", frame);
  const alone = await open({ query: "?embed=1" });
  const same = await alone.context().newPage();
  await same.goto(`${host.address}host.html`);
  const other = await open({ embed: true, until: (framed) => ready(framed) });
  for (const page of [alone, same]) {
    await ready(page.frames().at(-1));
    const workers = () => navigator.serviceWorker.getRegistrations().then((all) => all.length);
    assert.equal(await page.evaluate(workers), 0);
    assert.deepEqual(await kept(page), []);
  }
  assert.equal(await other.frameLocator("iframe").locator(".aside__offers").count(), 1);
  assert.ok(!host.asked.includes("worker.js"));
});

for (const language of Object.keys(languages)) {
  journey(`a newer build is offered in mid-answer and comes when it is accepted, in ${language}`, async ({ host, open }) => {
    const page = await open({ language, size: language === "kk" ? "phone" : "laptop" });
    await working(page, first);
    await begin(page, ["mshe"]);
    for (const path of ["education", "citizenship", "semester"]) {
      await thirdYear[path](page);
      await onward(page);
    }
    await number("3.")(page);
    assert.equal(await offer(page).count(), 0);

    host.files = next;
    const other = await page.context().newPage();
    await other.goto(host.address);
    // Who comes to the host gets its page at once.
    assert.equal(await edition(other), "next");
    await ready(other);
    await working(other, next);

    await offer(page).waitFor();
    assert.equal(await offer(other).count(), 0);
    assert.equal(await page.locator("meta[name=edition]").count(), 0);
    assert.equal(await page.locator("form .field__input").first().inputValue(), "3.");
    await axe(page);
    await number("3.4")(page);
    await onward(page);
    const before = await answers(page);
    await offer(page).locator("button").first().click();
    await page.locator("meta[name=edition]").waitFor({ state: "attached" });
    await ready(page);
    assert.deepEqual(await answers(page), before);
    assert.equal(await place(page), "#/ask/certificates");
    assert.equal(await offer(page).count(), 0);

    // It is kept as well: the build before is gone for good.
    await host.stop();
    await page.reload();
    await ready(page);
    assert.equal(await edition(page), "next");
  });
}

journey("a newer build can be put off, and the page goes on as it was", async ({ host, open }) => {
  const page = await open({ language: "en", fragment: states.number });
  await working(page, first);
  host.files = next;
  const other = await page.context().newPage();
  await other.goto(host.address);
  await offer(page).waitFor();
  await offer(page).locator("button").last().click();
  await offer(page).waitFor({ state: "detached" });
  await number("3.4")(page);
  await onward(page);
  assert.equal(await page.locator("meta[name=edition]").count(), 0);
  // It was put off, not refused: the next one is offered again.
  host.files = third;
  await other.reload();
  await offer(page).waitFor();
});

journey("a newer build is there at the next visit, with a network and without", async ({ host, open }) => {
  const page = await open();
  await working(page, first);
  host.files = next;
  await page.goto("about:blank");
  await page.goto(host.address);
  assert.equal(await edition(page), "next");
  await ready(page);
  await working(page, next);
  assert.deepEqual(await kept(page), [buildOf(next)]);
  assert.equal(await offer(page).count(), 0);
  await page.goto("about:blank");
  await host.stop();
  await page.goto(host.address);
  assert.equal(await edition(page), "next");
  await ready(page);
});

for (const [what, spoil] of [
  ["with a changed byte", (name, files) => files.set(name, tampered(files.get(name)))],
  ["that is missing", (name, files) => files.delete(name)],
]) {
  for (const pattern of [/^later-.*css$/, /^icon-192\.png$/]) {
    journey(`a build with a file ${what} is not kept, and the one before stays: ${pattern.source}`, async ({ host, open, complaints }) => {
      const page = await open();
      await working(page, first);
      host.files = new Map(next);
      const name = [...next.keys()].find((one) => pattern.test(one));
      spoil(name, host.files);
      const failed = page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing)));
        await registration.update().catch(() => {});
        const worker = await found;
        while (worker.state !== "redundant") {
          await new Promise((done) => worker.addEventListener("statechange", done, { once: true }));
        }
        return worker.state;
      });
      assert.equal(await failed, "redundant");
      await working(page, first);
      assert.equal(await offer(page).count(), 0);
      await host.stop();
      await page.reload();
      await ready(page);
      assert.equal(await page.locator("meta[name=edition]").count(), 0);
      complaints.length = 0;
    });
  }
}

journey("two copies on one host do not disturb each other", async ({ host, open }) => {
  const page = await open();
  await working(page, first);
  const mounted = new Map(first);
  for (const [name, file] of next) mounted.set(`inner/${name}`, file);
  mounted.set("inner/", next.get("index.html"));
  host.files = mounted;
  const other = await page.context().newPage();
  await other.goto(`${host.address}inner/`);
  await ready(other);
  await atWork(other);
  assert.deepEqual((await kept(page)).sort(), [buildOf(first), buildOf(next)].sort());
  assert.equal(await offer(page).count(), 0);
  await host.stop();
  for (const [one, count] of [[page, 0], [other, 1]]) {
    await one.reload();
    await started(one);
    assert.equal(await one.locator("meta[name=edition]").count(), count);
  }
});

journey("the manifest and its icons are there", async ({ open }) => {
  const page = await open();
  const manifest = JSON.parse(first.get("app.webmanifest"));
  assert.equal(await page.locator("link[rel=manifest]").getAttribute("href"), "app.webmanifest");
  for (const { src, sizes } of [...manifest.icons, { src: "icon-touch.png", sizes: "180x180" }]) {
    const file = first.get(src);
    assert.ok(file, src);
    // The head of a PNG tells its width and height.
    if (src.endsWith(".png")) assert.equal(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  assert.ok(data.includes("standalone"));
});
