// What a host has to say of a file: read from the file for static hosts, which nginx and Caddy must equal.

import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../../deploy/_headers", import.meta.url), "utf8");
const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
const rules = [];
for (const line of lines) {
  const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
  if (name) rules.at(-1).headers.push([name.toLowerCase(), value]);
  else rules.push({ path: line, headers: [] });
}

// One star in a rule's path stands for anything.
const applies = (rule, path) => {
  const [start, end] = rule.split("*");
  return end === undefined ? path === rule : path.startsWith(start) && path.slice(start.length).endsWith(end);
};

// The headers at a path below the page's folder, such as `/` or `/embed.js`. None may be said twice, and how
// long it is kept must be said.
export function expected(path) {
  const headers = rules.filter((rule) => applies(rule.path, path)).flatMap((rule) => rule.headers);
  const names = new Set(headers.map(([name]) => name));
  if (names.size !== headers.length) throw new Error(`_headers says something twice of ${path}`);
  if (!names.has("cache-control")) throw new Error(`_headers does not say how long ${path} is kept`);
  return Object.fromEntries(headers);
}

// The same with other sites that may frame the page.
export function framed(headers, frames) {
  const policy = headers["content-security-policy"].replace(/frame-ancestors .*/, `frame-ancestors ${frames}`);
  return { ...headers, "content-security-policy": policy };
}

// What every answer carries, whatever is asked for.
export const always = Object.fromEntries(rules.find(({ path }) => path === "/*").headers);
