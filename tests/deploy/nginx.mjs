// nginx with the configuration that hosts are given.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { folder, freePort, run } from "./program.mjs";

const given = new URL("../../deploy/nginx/", import.meta.url);
const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

// The file for nginx itself, as short as it can be: what a system's own says of types and compression must not
// matter.
const around = ({ port, frames, module, workers }) => `
${module ? `load_module ${process.env.QADAM_BROTLI};` : ""}
daemon off;
user ${userInfo().username};
worker_processes ${workers};
pid nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  sendfile on;
  ${temporary.map((kind) => `${kind}_temp_path ${kind};`).join(" ")}
  server {
    listen 127.0.0.1:${port};
    set $qadam_files ${process.env.QADAM_DIST}/;
    set $qadam_frames "${frames}";
    include qadam.conf;
  }
}
`;

// Starts it. `module`: with the one that knows brotli; `change`: does to the file what its head says.
export async function nginx(options = {}) {
  const { port = await freePort(), frames = "'self'", module = true, workers = 1, change = (text) => text } = options;
  const changed = change(readFileSync(new URL("qadam.conf", given), "utf8"));
  const home = folder();
  cpSync(given, home, { recursive: true });
  writeFileSync(join(home, "qadam.conf"), changed);
  writeFileSync(join(home, "nginx.conf"), around({ port, frames, module, workers }));
  const words = ["-e", "stderr", "-p", home, "-c", join(home, "nginx.conf")];
  return run({ program: process.env.QADAM_NGINX, words, home, port });
}
