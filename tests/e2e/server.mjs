// A host of the built page that can be stopped, started again and given another build. It knows nothing of
// the page but its files.

import { readFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:http";

// What a host says that its files are, by how their names end.
export const types = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
  txt: "text/plain; charset=utf-8",
};

const dist = process.env.QADAM_DIST;

// The files of the build by name, without their compressed copies.
export function built() {
  const names = readdirSync(dist).filter((name) => types[name.split(".").pop()]);
  return new Map(names.map((name) => [name, readFileSync(`${dist}/${name}`)]));
}

const integrity = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

// The same bytes and one more.
export const tampered = (bytes) => Buffer.concat([bytes, Buffer.from(" ")]);

// Another build of the same page: its title is another, and so are its name, one file and the worker's list.
export function rebuilt(files, build, title) {
  const next = new Map(files);
  const page = files.get("index.html").toString();
  const [, before] = page.match(/data-build="([0-9a-f]{16})"/);
  const [sheet] = [...files.keys()].filter((name) => /^later-[0-9a-f]{16}\.css$/.test(name));
  const dress = Buffer.concat([files.get(sheet), Buffer.from("/* next */")]);
  const named = `later-${build}.css`;
  next.delete(sheet);
  next.set(named, dress);
  const index = page
    .replace(before, build)
    .replace(sheet, named)
    .replace(integrity(files.get(sheet)), integrity(dress))
    .replace("<title>Qadam</title>", `<title>Qadam</title><meta name="edition" content="${title}" />`);
  const worker = files
    .get("worker.js")
    .toString()
    .replace(before, build)
    .replace(`["${sheet}", "${integrity(files.get(sheet))}"]`, `["${named}", "${integrity(dress)}"]`)
    .replace(integrity(files.get("index.html")), integrity(Buffer.from(index)));
  return next.set("index.html", Buffer.from(index)).set("worker.js", Buffer.from(worker));
}

// The same build with some of its files said in other words: `retell` is asked for each, by name, and the digests
// follow wherever they are stated.
export function retold(files, retell) {
  const next = new Map(files);
  const digests = new Map();
  const put = (name, text) => {
    const bytes = Buffer.from(text);
    digests.set(integrity(files.get(name)), integrity(bytes));
    next.set(name, bytes);
  };
  const stating = (name) => files.get(name).toString().replace(/sha256-[\w+/]{43}=/g, (digest) => digests.get(digest) ?? digest);
  for (const [name, bytes] of files) {
    const text = retell(name, bytes);
    if (text !== undefined) put(name, text);
  }
  put("index.html", stating("index.html"));
  put("worker.js", stating("worker.js"));
  return next;
}

// A host at an address that stays the same whether it answers or not.
export class Host {
  #mount;
  #port = 0;
  #server;
  // The requests that it was sent: the names of files, and all that was said.
  asked = [];
  heard = [];
  // What it does instead of answering for the page, where a test wants that.
  page;

  constructor(files, mount = "/some/folder/") {
    this.files = files;
    this.#mount = mount;
  }

  get address() {
    return `http://localhost:${this.#port}${this.#mount}`;
  }

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((done) => this.#server.listen(this.#port, "localhost", done));
    this.#port = this.#server.address().port;
    return this;
  }

  // Answers nobody any more, not even who is connected.
  async stop() {
    if (!this.#server?.listening) return;
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request, response) {
    const { pathname } = new URL(request.url, "http://host");
    const name = pathname.startsWith(this.#mount) ? pathname.slice(this.#mount.length) || "index.html" : "";
    this.asked.push(name);
    this.heard.push(`${request.method} ${request.url}`);
    if (name === "index.html" && this.page) return this.page(response);
    const file = this.files.get(name);
    if (!file) return response.writeHead(404).end();
    const etag = `"${integrity(file)}"`;
    // As the README asks of hosts: what its content names may be kept for ever, all else is asked for anew.
    const control = /-[0-9a-f]{16}\./.test(name) ? "max-age=31536000, immutable" : "no-cache";
    const head = { "content-type": types[name.split(".").pop()] ?? types.html, "cache-control": control, etag };
    if (request.headers["if-none-match"] === etag) return response.writeHead(304, head).end();
    response.writeHead(200, head).end(file);
  }
}
