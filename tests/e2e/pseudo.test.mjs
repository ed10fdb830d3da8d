// The page in a language that nobody speaks, in place of English: every word that a visitor sees comes from the
// texts, and there is room for words that are longer by two fifths.

import assert from "node:assert/strict";
import { after } from "node:test";
import { misfits, walk, windows } from "./fit.mjs";
import { told } from "./pseudo.mjs";
import { built, Host, retold } from "./server.mjs";
import { journey } from "./support.mjs";

const packed = /^text-(more-)?en-[0-9a-f]{16}\.txt$/;
const host = await new Host(retold(built(), (name, bytes) => (packed.test(name) ? told(bytes.toString()) : undefined))).start();
after(() => host.stop());

// What is the same in every language: what languages call themselves, levels, groups of programmes, words of a
// source, and addresses.
const shared = /^(Қазақша|Русский|3-МАҚСАТ|[ABC][12](–[ABC][12])?|D\d{3}|\S*@\S+|egov\.kz)$/;

// What is seen or read aloud and has letters without accents, word by word.
const foreign = async (page) => {
  const said = await page.evaluate(() => {
    const all = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      // What is typed or pasted somewhere is no text.
      const typed = parentElement.closest("code, kbd, pre");
      if (!typed && parentElement.checkVisibility({ visibilityProperty: true })) all.push(data);
    }
    for (const name of ["aria-label", "title", "alt", "placeholder"]) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) all.push(element.getAttribute(name));
    }
    return all;
  });
  const words = said.flatMap((text) => text.match(/[^\s[\](),:;“”]+/g) ?? []);
  return words.filter((word) => /[A-Za-z\u0400-\u052f]/.test(word) && !shared.test(word));
};

journey("every word comes from the texts, and longer ones have room", async ({ open }) => {
  const page = await open({ language: "en", address: host.address });
  const wrong = [];
  await walk(page, async (name) => {
    for (const word of await foreign(page)) wrong.push(`${name}: ${word} is not of the texts`);
    for (const [window, size] of Object.entries(windows)) {
      await page.setViewportSize(size);
      for (const misfit of await misfits(page)) wrong.push(`${name}, ${window}: ${misfit}`);
    }
  });
  assert.equal(wrong.length, 0, wrong.join("\n"));
});
