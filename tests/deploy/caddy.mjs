// Caddy with the configuration that hosts are given, but for its last lines.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, freePort, run } from "./program.mjs";

const given = new URL("../../deploy/caddy/Caddyfile", import.meta.url);

// Starts it. `mount`: the path before the files.
export async function caddy({ port, frames = "'self'", mount = "/qadam" } = {}) {
  port ??= await freePort();
  const home = folder();
  const [snippet] = readFileSync(given, "utf8").split("\nexample.edu {");
  const site = `http://127.0.0.1:${port} {\n\timport qadam "${mount}" "${process.env.QADAM_DIST}" "${frames}"\n}\n`;
  const file = join(home, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${snippet}\n${site}`);
  const words = ["run", "--adapter", "caddyfile", "--config", file];
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  return run({ program: process.env.QADAM_CADDY, words, home, port, env });
}
