// What nginx and Caddy answer with the configurations that hosts are given, request by request.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { built, types } from "../e2e/server.mjs";
import { ask, decoded } from "./ask.mjs";
import { caddy } from "./caddy.mjs";
import { always, expected, framed } from "./expected.mjs";
import { nginx } from "./nginx.mjs";

const frames = "'self' https://frames.example";
const kind = (name) => name.split(".").pop();
const files = built();
const [program] = [...files.keys()].filter((name) => /^qadam_bg-.*\.wasm$/.test(name));
// What a visitor accepts, and in what coding they get what the build has compressed.
const codings = [["br, gzip", "br"], ["gzip, deflate", "gzip"], ["identity", undefined], [undefined, undefined]];
const packed = (name) => existsSync(`${process.env.QADAM_DIST}/${name}.br`);

// The answer says what is expected.
function says(answer, headers, what) {
  for (const [name, value] of Object.entries(framed(headers, frames))) {
    assert.equal(answer.headers[name], value, `${name} of ${what}`);
  }
}

for (const [name, start] of Object.entries({ nginx, caddy })) {
  describe(name, () => {
    let server;
    before(async () => (server = await start({ frames })));
    after(() => server.stop());
    const get = (path, headers, method) => ask(server.origin, `/qadam${path}`, headers, method);

    test("every file comes as it is, in the coding that is asked for, with its type", async () => {
      for (const [file, bytes] of files) {
        for (const [accepted, coding] of codings) {
          const answer = await get(`/${file}`, accepted ? { "Accept-Encoding": accepted } : {});
          const what = `${file} for ${accepted}`;
          assert.equal(answer.status, 200, what);
          assert.equal(answer.headers["content-encoding"], packed(file) ? coding : undefined, what);
          assert.ok(decoded(answer).equals(bytes), what);
          assert.equal(answer.headers["content-type"], types[kind(file)], what);
          if (packed(file)) assert.match(answer.headers.vary, /^Accept-Encoding(, Accept-Encoding)?$/, what);
          says(answer, expected(`/${file}`), what);
        }
      }
    });

    test("a proxy before it gets compressed files too", async () => {
      for (const coding of ["br", "gzip"]) {
        const answer = await get(`/${program}`, { "Accept-Encoding": coding, Via: "1.1 proxy" });
        assert.equal(answer.headers["content-encoding"], coding);
      }
    });

    test("the folder is its index.html, and the name of the folder leads there", async () => {
      const page = await get("/", { "Accept-Encoding": "br" });
      assert.ok(decoded(page).equals(files.get("index.html")));
      says(page, expected("/"), "the folder");
      const name = await get("?for=mshe");
      assert.deepEqual([name.status, name.headers.location], [301, "/qadam/?for=mshe"]);
      says(name, always, "the name of the folder");
    });

    test("who has a file is told that it is the same", async () => {
      for (const coding of ["br", "gzip", "identity"]) {
        for (const file of ["index.html", program]) {
          const first = await get(`/${file}`, { "Accept-Encoding": coding });
          const { etag, "last-modified": day } = first.headers;
          for (const known of [{ "If-None-Match": etag }, { "If-Modified-Since": day }]) {
            const again = await get(`/${file}`, { "Accept-Encoding": coding, ...known });
            assert.deepEqual([again.status, again.body.length], [304, 0], `${file} in ${coding}`);
            says(again, expected(`/${file}`), "304");
          }
          const other = await get(`/${file}`, { "Accept-Encoding": coding, "If-None-Match": '"another"' });
          assert.equal(other.status, 200);
        }
      }
    });

    test("each coding of a file has a mark of its own", async () => {
      const marks = new Set();
      for (const coding of ["br", "gzip", "identity"]) {
        marks.add((await get(`/${program}`, { "Accept-Encoding": coding })).headers.etag);
      }
      assert.equal(marks.size, 3);
    });

    test("a part of a file can be asked for", async () => {
      const part = await get(`/${program}`, { Range: "bytes=0-99" });
      assert.equal(part.status, 206);
      assert.ok(part.body.equals(files.get(program).subarray(0, 100)));
      says(part, expected(`/${program}`), "a part");
      const none = await get(`/${program}`, { Range: "bytes=99999999-" });
      assert.equal(none.status, 416);
    });

    test("a missing file is missing, and not for long", async () => {
      for (const path of ["/absent.html", "/qadam-0123456789abcdef.js", "/nowhere/embed.js", "/icon.png"]) {
        const answer = await get(path);
        assert.equal(answer.status, 404, path);
        assert.match(answer.headers["cache-control"] ?? "no-cache", /^no-cache$/, path);
        says(answer, always, path);
      }
    });

    test("nothing beside the page's folder is reached", async () => {
      const beside = readFileSync(`${process.env.QADAM_DIST}/../Cargo.toml`);
      for (const path of ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "../Cargo.toml", "/./../Cargo.toml"]) {
        const answer = await get(path);
        assert.ok(!answer.body.includes(beside.subarray(0, 20)), path);
      }
    });

    test("it only reads", async () => {
      assert.equal((await get(`/${program}`, {}, "HEAD")).body.length, 0);
      for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
        const answer = await get("/embed.js", {}, method);
        assert.equal(answer.status, 405, method);
        says(answer, always, method);
      }
    });

    test("it does not tell its version", async () => {
      assert.doesNotMatch((await get("/")).headers.server ?? "", /\d/);
      assert.doesNotMatch((await get("/absent.html")).body.toString(), /\d\.\d/);
    });
  });
}
