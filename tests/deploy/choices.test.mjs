// What the configurations leave to hosts: another path, none, and an nginx that does not know brotli.

import assert from "node:assert/strict";
import { test } from "node:test";
import { built } from "../e2e/server.mjs";
import { ask, decoded } from "./ask.mjs";
import { caddy } from "./caddy.mjs";
import { nginx } from "./nginx.mjs";

// What the file's head asks for, done where it must be possible exactly so often.
function edited(text, from, to, times = 1) {
  assert.equal(text.split(from).length - 1, times, `${from} in the configuration`);
  return text.replaceAll(from, to);
}

async function page(server, path) {
  try {
    const answer = await ask(server.origin, path, { "Accept-Encoding": "br, gzip" });
    assert.equal(answer.status, 200, path);
    assert.ok(decoded(answer).equals(built().get("index.html")), path);
    assert.equal(answer.headers["cache-control"], "no-cache");
    const named = [...built().keys()].find((name) => /^boot-.*\.js$/.test(name));
    const kept = await ask(server.origin, `${path}${named}`);
    assert.equal(kept.headers["cache-control"], "max-age=31536000, immutable");
    return answer.headers["content-encoding"];
  } finally {
    await server.stop();
  }
}

test("nginx without brotli gives gzip", async () => {
  const change = (text) => edited(text, "    brotli_static on;\n", "");
  assert.equal(await page(await nginx({ module: false, change }), "/qadam/"), "gzip");
});

test("nginx without brotli says what it does not know", async () => {
  await assert.rejects(nginx({ module: false }), /unknown directive "brotli_static"/);
});

test("nginx at another path", async () => {
  const change = (text) =>
    edited(edited(text, "location = /qadam {", "location = /a/b {"), "location ^~ /qadam/ {", "location ^~ /a/b/ {");
  assert.equal(await page(await nginx({ change }), "/a/b/"), "br");
});

test("nginx on a host of its own", async () => {
  const change = (text) => {
    const [before, first, rest] = text.split(/^(?=location )/m);
    assert.ok(first.startsWith("location = /qadam {"));
    return before + edited(rest, "location ^~ /qadam/ {", "location ^~ / {");
  };
  assert.equal(await page(await nginx({ change }), "/"), "br");
});

for (const mount of ["/a/b", ""]) {
  test(`Caddy at ${mount || "a host of its own"}`, async () => {
    assert.equal(await page(await caddy({ mount }), `${mount}/`), "br");
  });
}
