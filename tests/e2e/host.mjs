// Pages of other sites, on origins of their own: another name and another port than the app's.

import { createServer } from "node:http";
import { after } from "node:test";
import { heading } from "./browser.mjs";

export const app = process.env.QADAM_URL;

const servers = [];
after(() => servers.forEach((server) => server.close()));

// Serves one page and says where it is.
export async function host(body) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`;
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end(page));
  servers.push(server);
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://localhost:${server.address().port}/`;
}

// A link that the script makes a frame of.
export const link = (query, words = "Check", asks = "") =>
  `<a data-qadam="${asks}" href="${app}?${query}">${words}</a>`;
export const script = `<script src="${app}embed.js"></script>`;

// The page's frames of the app, in their order, as soon as each can be used and has said how high it is.
export async function frames(page) {
  const elements = await page.locator("iframe.qadam, iframe[src*='embed=1']").elementHandles();
  const inside = await Promise.all(elements.map((element) => element.contentFrame()));
  for (const [index, frame] of inside.entries()) await settled(elements[index], frame);
  return inside.map((frame, index) => ({ frame, element: elements[index] }));
}

// Waits until a frame is exactly as high as what it shows, and says how high. The browser draws no frame of another
// origin that is out of sight, nor tells it of its new height: so the host is asked, and nothing waits for a picture.
export async function settled(element, frame) {
  await frame.locator(heading).first().waitFor();
  for (;;) {
    const shown = await frame.evaluate(() => document.querySelector(".page").offsetHeight);
    const height = await element.evaluate((own) => own.offsetHeight);
    if (shown === height) return height;
    await element.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}
