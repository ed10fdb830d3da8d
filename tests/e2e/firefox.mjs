// Firefox, which speaks WebDriver BiDi itself, so it needs no driver beside it. It knows nothing of the page.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";

// A new visitor's browser, with one page open.
export async function firefox(languages) {
  const profile = mkdtempSync(join(tmpdir(), "qadam-firefox-"));
  // Nothing that the browser would ask of its makers, and the languages of the reader.
  const wishes = {
    "intl.accept_languages": languages,
    "app.normandy.enabled": false,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,",
    "toolkit.telemetry.server": "",
  };
  const lines = Object.entries(wishes).map((wish) => `user_pref(${wish.map((it) => JSON.stringify(it)).join(", ")});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));

  const browser = spawn(process.env.QADAM_FIREFOX, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"], {
    env: { ...process.env, HOME: profile },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise((done) => browser.once("exit", done));
  const close = async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true });
  };
  const address = await listening(browser);
  const { ask, complaints } = await connect(`${address}/session`);
  await ask("session.new", { capabilities: {} });
  await ask("session.subscribe", { events: ["log.entryAdded", "network.fetchError", "network.responseCompleted"] });
  const { contexts } = await ask("browsingContext.getTree", {});
  return { page: new Page(ask, contexts[0].context), complaints, close };
}

// Where it listens, which it says once it does.
async function listening(browser) {
  for await (const line of createInterface({ input: browser.stderr })) {
    const [, address] = line.match(/WebDriver BiDi listening on (ws:\S+)/) ?? [];
    if (address) {
      browser.stderr.resume();
      return address;
    }
  }
  throw new Error("Firefox ended before it listened");
}

// What is asked is answered by its number; what happens meanwhile and breaks a promise is a complaint.
async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => socket.once("open", opened).once("error", failed));
  const asked = new Map();
  const complaints = [];
  socket.on("message", (data) => {
    const { id, type, method, result, error, message, params } = JSON.parse(data);
    if (type === "success") asked.get(id).done(result);
    else if (type === "error") asked.get(id).failed(new Error(`${error}: ${message}`));
    else if (method === "log.entryAdded" && params.level === "error") complaints.push(params.text);
    else if (method === "network.fetchError") complaints.push(`${params.request.url} ${params.errorText}`);
    else if (method === "network.responseCompleted" && params.response.status >= 400) {
      complaints.push(`${params.response.status} for ${params.request.url}`);
    }
  });
  let last = 0;
  const ask = (method, params) =>
    new Promise((done, failed) => {
      last += 1;
      asked.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { ask, complaints };
}

class Page {
  #ask;
  #context;

  constructor(ask, context) {
    this.#ask = ask;
    this.#context = context;
  }

  open = (url) => this.#ask("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  reload = () => this.#ask("browsingContext.reload", { context: this.#context, wait: "complete" });

  // What a function of the page says, which takes and gives what JSON can hold.
  async evaluate(body, ...values) {
    const expression = `Promise.resolve((${body})(...${JSON.stringify(values)})).then((it) => JSON.stringify(it ?? null))`;
    const target = { context: this.#context };
    const { type, result, exceptionDetails } = await this.#ask("script.evaluate", { expression, target, awaitPromise: true });
    if (type === "exception") throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }

  // Waits until a function of the page holds; asked anew until then.
  until = (body, ...values) =>
    this.evaluate(
      `async (...values) => {
        const end = performance.now() + 15_000;
        while (!(${body})(...values)) {
          if (performance.now() > end) throw new Error(${JSON.stringify(`not within 15 s: ${body} ${JSON.stringify(values)}`)});
          await new Promise((done) => setTimeout(done, 20));
        }
      }`,
      ...values,
    );

  // A press of the mouse in the middle of an element, by its place among those of a selector.
  async click(selector, index = 0) {
    await this.until((css, at) => document.querySelectorAll(css)[at]?.checkVisibility(), selector, index);
    const { nodes } = await this.#ask("browsingContext.locateNodes", {
      context: this.#context,
      locator: { type: "css", value: selector },
    });
    const element = { type: "element", element: { sharedId: nodes[index].sharedId } };
    await this.evaluate((css, at) => document.querySelectorAll(css)[at].scrollIntoView({ block: "center" }), selector, index);
    await this.#act("pointer", [
      { type: "pointerMove", x: 0, y: 0, origin: element },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  type = (text) => this.#act("key", [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value }))));

  #act = (type, actions) =>
    this.#ask("input.performActions", { context: this.#context, actions: [{ type, id: type, actions }] });
}
