// Three pages on one host of this machine: ours, and those that it is compared with. Every file is
// compressed once, as a good host would have it. It knows nothing of the pages but their files.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { types } from "../../tests/e2e/server.mjs";

const greatest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

// What is answered for a file: as the README asks of hosts, what its content names may be kept for ever.
function answer(folder, name) {
  const kind = name.split(".").pop();
  const bytes = readFileSync(`${folder}/${name}`);
  const body = kind === "png" ? bytes : brotliCompressSync(bytes, greatest);
  const head = {
    "content-type": types[kind],
    "content-length": body.length,
    "cache-control": /-[0-9a-f]{16}\./.test(name) ? "max-age=31536000, immutable" : "no-cache",
  };
  return { head: kind === "png" ? head : { ...head, "content-encoding": "br" }, body };
}

// Serves folders by name, `{ ours: "dist" }` at `/ours/`; gives the address before the names, and a way to
// stop.
export async function serve(folders) {
  const answers = new Map();
  for (const [mount, folder] of Object.entries(folders)) {
    for (const name of readdirSync(folder)) {
      if (!types[name.split(".").pop()]) continue;
      const made = answer(folder, name);
      answers.set(`/${mount}/${name}`, made);
      if (name === "index.html") answers.set(`/${mount}/`, made);
    }
  }
  const server = createServer((request, response) => {
    const made = answers.get(new URL(request.url, "http://host").pathname);
    if (!made) return response.writeHead(404, { "content-length": 0 }).end();
    response.writeHead(200, made.head).end(made.body);
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${server.address().port}/`, close };
}
