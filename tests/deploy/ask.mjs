// One request exactly as it is written, and the answer exactly as it came.

import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export function ask(origin, path, headers = {}, method = "GET") {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    const call = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part)).on("error", failed);
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    call.on("error", failed).end();
  });
}

const readers = { br: brotliDecompressSync, gzip: gunzipSync };

// The file that an answer holds.
export const decoded = ({ headers, body }) => (readers[headers["content-encoding"]] ?? ((bytes) => bytes))(body);
