// How many visitors nginx bears with the configuration that hosts are given: wrk asks for one file as often as it
// can, over connections that stay open. Both are on one machine and share its processors.

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { table } from "../page/table.mjs";
import { nginx } from "../../tests/deploy/nginx.mjs";

const seconds = 30;
const connections = 64;
const program = readdirSync(process.env.QADAM_DIST).find((name) => /^qadam_bg-.*\.wasm$/.test(name));

const figure = (text, what) => Number(what.exec(text)?.[1] ?? 0);
const units = { us: 0.001, ms: 1, s: 1000 };

// What wrk tells of one file: requests a second, the time that 99 of a hundred take, and what went wrong.
async function measure(origin, path) {
  const words = ["--latency", "-t1", `-c${connections}`, `-d${seconds}s`, "-H", "Accept-Encoding: br", `${origin}${path}`];
  const { stdout } = await promisify(execFile)(process.env.QADAM_WRK, words);
  const [, slow, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  const broken = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout)?.slice(1).map(Number) ?? [0];
  return {
    each: figure(stdout, /Requests\/sec:\s+([\d.]+)/),
    slow: slow * units[unit],
    errors: broken.reduce((sum, count) => sum + count) + figure(stdout, /Non-2xx or 3xx responses: (\d+)/),
  };
}

const server = await nginx({ workers: availableParallelism() });
try {
  const rows = [];
  for (const [name, path] of [["index.html", "/qadam/"], ["the program", `/qadam/${program}`]]) {
    const { each, slow, errors } = await measure(server.origin, path);
    rows.push([name, each.toFixed(0), slow.toFixed(1), errors]);
    if (errors) process.exitCode = 1;
  }
  table(`nginx, brotli, ${connections} connections, ${seconds} s each`, ["requests/s", "99 %, ms", "errors"], rows);
} finally {
  await server.stop();
}
