// A server as an ordinary process with a folder of its own, on a port of this machine. It knows no test runner.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Who is told to end takes the servers along.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

// A port that nobody has.
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

// A folder for what a server is told, and for what it leaves.
export const folder = () => mkdtempSync(join(tmpdir(), "qadam-server-"));

// Starts a server that will listen at the port; says where it is, and how to stop. It ends with this process, too.
export async function run({ program, words, home, port, env = {} }) {
  const server = spawn(program, words, { cwd: home, env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let over = false;
  server.stderr.on("data", (text) => (said += text));
  const ended = new Promise((done) => server.on("error", done).on("close", done)).then(() => (over = true));
  const clear = () => rmSync(home, { recursive: true, force: true });
  const leave = () => server.kill() && clear();
  process.once("exit", leave);
  // Nobody waits for it who has nothing else to do, until it is to end.
  [server, server.stderr].forEach((it) => it.unref());
  const stop = async () => {
    [server, server.stderr].forEach((it) => it.ref());
    server.kill();
    await ended;
    process.off("exit", leave);
    clear();
  };
  while (!(await listens(port))) {
    if (!over) continue;
    await stop();
    throw new Error(`${program} does not start:\n${said}`);
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

// Whether somebody takes calls at the port; who is told that nobody does is told a little later.
const listens = (port) =>
  new Promise((done) => {
    const call = createConnection(port, "127.0.0.1");
    call.on("connect", () => done(true) ?? call.destroy()).on("error", () => setTimeout(() => done(false), 20));
  });
