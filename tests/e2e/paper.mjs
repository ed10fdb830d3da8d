// Reads a printed page as a stranger would: its sheets, the words on each, and the code that a camera
// finds in the picture of one. Mozilla's reader of PDFs runs in the browser that is there, which has
// all the drawing that it needs.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { browser } from "./browser.mjs";

const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/legacy/build/pdf.min.mjs"));
const place = "http://reader.test/";

let reader;
async function start() {
  const page = await (await browser()).newPage();
  await page.route(`${place}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === "") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(folder, name)) });
  });
  await page.goto(place);
  return page;
}

// The sheets of a PDF: width and height in points; the pieces of text in the order in which they are
// drawn, each with its size and its edges from the left and the bottom; whether there is any colour; and
// a picture of the upper third, as fine as a camera takes it.
export async function read(pdf) {
  const page = await (reader ??= start());
  const sheets = await page.evaluate(inside, pdf.toString("base64"));
  return sheets.map((sheet) => ({ ...sheet, picture: Buffer.from(sheet.picture, "base64") }));
}

async function inside(encoded) {
  const { getDocument, GlobalWorkerOptions } = await import("/pdf.min.mjs");
  GlobalWorkerOptions.workerSrc = "/pdf.worker.min.mjs";
  const data = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
  const file = await getDocument({ data }).promise;
  const sheets = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const pieces = items.filter(({ str }) => str.trim() !== "").map(({ str, height, width, transform }) => {
      const [, , , , left, bottom] = transform;
      return { text: str, size: height, left, bottom, right: left + width, top: bottom + height };
    });
    const viewport = sheet.getViewport({ scale: 300 / 72 });
    const drawn = new OffscreenCanvas(viewport.width, viewport.height);
    await sheet.render({ canvas: drawn, viewport }).promise;
    const dots = drawn.getContext("2d").getImageData(0, 0, drawn.width, drawn.height).data;
    let colour = dots[0] < 255;
    for (let at = 0; at < dots.length; at += 4) {
      colour ||= Math.abs(dots[at] - dots[at + 1]) > 9 || Math.abs(dots[at] - dots[at + 2]) > 9;
    }
    const third = Object.assign(document.createElement("canvas"), { width: drawn.width, height: drawn.height / 3 });
    third.getContext("2d").drawImage(drawn, 0, 0);
    sheets.push({ width, height, pieces, colour, picture: third.toDataURL().split(",")[1] });
  }
  await file.destroy();
  return sheets;
}

// What the code in a picture says; null where a camera finds none.
export function scan(picture) {
  const { data, width, height } = PNG.sync.read(picture);
  return jsqr(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" })?.data ?? null;
}
