// A coordinator's table of students: judged by the worker, shown, and saved. Nothing is sent.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { tampered } from "./server.mjs";
import { axe, journey, languages, sizes, texts, themes } from "./support.mjs";

const fragment = "#/cohort";
const until = (page) => page.locator("#cohort-file").waitFor();

// Requests that are made from now on, by the page or its worker.
function listens(page) {
  const asked = [];
  page.context().on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
  return asked;
}

// A file on the disk, so that the page is not given its bytes by the test.
const folder = mkdtempSync(join(tmpdir(), "qadam-"));
after(() => rmSync(folder, { recursive: true }));
const write = (text, name = "students.csv") => {
  const path = join(mkdtempSync(join(folder, "table-")), name);
  writeFileSync(path, text);
  return path;
};
const choose = (page, text, name) => page.locator("#cohort-file").setInputFiles(write(text, name));
const columns = (page) => page.locator("#cohort-columns").waitFor();
const judge = (page) => page.locator(".cohort .button--first").click();
const judged = (page) => page.locator("#cohort-result").waitFor({ timeout: 60_000 });
const taken = (page) =>
  page.locator(".cohort__pick").evaluateAll((all) => all.map((it) => it.selectedOptions[0].textContent));

async function saved(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".cohort__counts .button--first").click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

// Rows of a saved table, none of whose cells holds a line break.
const cells = (text, mark) =>
  text
    .replace("\ufeff", "")
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(new RegExp(`(?:^|${mark})("(?:[^"]|"")*"|[^${mark}]*)`, "g"))].map(([, cell]) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );

const students = (rows) =>
  `id;Комментарий;Уровень образования;Гражданство;Семестр;Средний балл (GPA);IELTS;host.language\r\n${rows
    .map((row) => row.join(";"))
    .join("\r\n")}\r\n`;
const good = ["A1", "=cmd|x", "Студент бакалавриата", "kz", "5", "3,5", "6,5", "en"];
const wrong = ["A2", "-1", "Студент бакалавриата", "Марс", "5", "3,5", "шесть", "en"];

for (const language of Object.keys(languages)) {
  journey(`the sample is judged, seen and saved, in ${language}`, async ({ open }) => {
    const page = await open({ language, fragment, until });
    const say = await texts(page, language);
    await axe(page);
    const sample = page.locator("a[download]");
    await page.waitForFunction(() => document.querySelector("a[download]").href.length > 100);
    const [download] = await Promise.all([page.waitForEvent("download"), sample.click()]);
    assert.equal(download.suggestedFilename(), "qadam.csv");
    const table = await readFile(await download.path(), "utf8");

    const asked = listens(page);
    await choose(page, table);
    await columns(page);
    await axe(page);
    const found = await taken(page);
    assert.ok(found.length > 25 && !found.includes(say.get("cohort.nothing")), found.join());
    await judge(page);
    await judged(page);
    await page.locator(".cohort__rows tbody tr").nth(2).waitFor();
    await axe(page);
    assert.equal(await page.locator("#cohort-faults:visible").count(), 0);

    const { name, text } = await saved(page);
    assert.equal(name, "students-qadam.csv");
    const rows = cells(text, language === "en" ? "," : ";");
    assert.equal(rows.length, 4);
    const verdicts = new Set([...say].filter(([key]) => /^verdict\..*\.name$/.test(key)).map(([, it]) => it));
    const shown = await page.locator(".cohort__rows tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll(".verdict")].map((it) => it.textContent)),
    );
    for (const [at, row] of rows.slice(1).entries()) {
      const own = row.slice(-6, -1);
      assert.ok(own.every((it) => verdicts.has(it)), own.join());
      assert.deepEqual(own, shown[at]);
      assert.equal(row.at(-1), "");
    }
    assert.deepEqual(asked, [], "nothing is asked for");
    assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage })), "{}");
  });
}

journey("faults are told, formulas made harmless, and a row opened without its answers in an address", async ({ open }) => {
  const page = await open({ language: "ru", fragment, until });
  const say = await texts(page, "ru");
  await choose(page, students([good, wrong]));
  await columns(page);
  assert.equal((await taken(page))[1], say.get("cohort.nothing"));
  await judge(page);
  await judged(page);
  const faults = page.locator(".cohort__faults tbody tr");
  await faults.nth(1).waitFor();
  assert.deepEqual(
    await faults.evaluateAll((all) => all.map((row) => [...row.cells].slice(0, 2).map((it) => it.textContent))),
    [["3", "Гражданство"], ["3", "IELTS"]],
  );
  assert.match(await faults.nth(0).textContent(), /«Марс»/);
  await axe(page);

  const rows = cells((await saved(page)).text, ";");
  assert.deepEqual(rows[1].slice(0, 8), ["A1", "'=cmd|x", ...good.slice(2)]);
  assert.equal(rows[2][1], "-1");
  assert.match(rows[2].at(-1), /Гражданство: .*«Марс».* IELTS: .*«шесть»/);

  // Only the one that has faults.
  const faulty = page.locator(".cohort__ways button").nth(1);
  await faulty.click();
  await page.waitForFunction(() => document.querySelectorAll(".cohort__rows tbody tr").length === 1);
  assert.equal(await faulty.getAttribute("aria-pressed"), "true");
  assert.match(await page.locator(".cohort__rows tbody tr").textContent(), /A2/);

  await page.locator(".cohort__open").click();
  await page.locator(".result").waitFor();
  const address = () => page.evaluate(() => location.hash);
  assert.equal(await address(), "#/result?v=1&r=2025-2026&lang=ru");
  assert.match(await page.locator(".answers").first().textContent(), /3,5/);
  await page.goBack();
  await judged(page);
  assert.equal(await address(), "#/cohort?v=1&r=2025-2026&lang=ru");
  assert.equal(await page.locator(".cohort__rows tbody tr").count(), 1, "as it was left");

  // In another language the same faults are told in that.
  await page.locator(".language").nth(2).click();
  await page.locator(".cohort__faults", { hasText: "“Марс” cannot be read" }).waitFor();
});

journey("counts lead to their students", async ({ open }) => {
  const page = await open({ language: "en", fragment, until });
  await choose(page, students([good, good.with(5, "1"), good.with(0, "A3")]));
  await columns(page);
  await judge(page);
  await judged(page);
  const counts = await page.locator(".cohort__numbers tbody tr").nth(1).locator("td").allTextContents();
  assert.deepEqual(counts.map(Number), [2, 0, 0, 1], "of the ministry’s mobility");
  await page.locator(".cohort__numbers tbody tr").nth(1).locator("button").last().click();
  await page.waitForFunction(() => document.querySelectorAll(".cohort__rows tbody tr").length === 1);
  await page.locator(".cohort__ways button").first().click();
  await page.waitForFunction(() => document.querySelectorAll(".cohort__rows tbody tr").length === 3);
});

journey("a file of Excel in Kazakhstan, dropped on the page", async ({ open }) => {
  const page = await open({ language: "kk", fragment, until });
  const letters = { Ұ: 0xa1, ұ: 0xa2, Қ: 0x8d, қ: 0x9d };
  const bytes = [...students([good.with(0, "Ұлы Қазақ")])].map((sign) => {
    const code = sign.codePointAt(0);
    return letters[sign] ?? (code < 0x80 ? code : code - 0x350);
  });
  // The browser itself puts what is dropped on the field into it.
  const field = await page.locator("#cohort-file").boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: field.x + field.width / 2, y: field.y + 20 };
  const data = { items: [], files: [write(Buffer.from(bytes))], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  }
  await columns(page);
  const encoding = page.locator("#cohort-encoding");
  assert.equal(await encoding.inputValue(), "KZ-1048");
  const examples = () => page.locator(".cohort__columns tbody td").first().textContent();
  assert.equal(await examples(), "Ұлы Қазақ");
  await encoding.selectOption("Windows-1251");
  await page.locator(".cohort__columns td", { hasText: "Ўлы Ќазаќ" }).waitFor();
  await encoding.selectOption("KZ-1048");
  await page.locator(".cohort__columns td", { hasText: "Ұлы Қазақ" }).waitFor();
  await judge(page);
  await judged(page);
  await page.locator(".cohort__rows td", { hasText: "Ұлы Қазақ" }).waitFor();
  assert.equal(await page.locator("#cohort-faults:visible").count(), 0);
});

journey("by keyboard alone: columns are put right, two for the same are told", async ({ open }) => {
  const page = await open({ language: "en", fragment, until });
  await choose(page, "a,b\n3.5,2\n");
  await columns(page);
  // What was done last has the focus, so that it goes on from there.
  await page.waitForFunction(() => document.activeElement?.id === "cohort-columns");
  assert.equal(await page.locator(".cohort .button--first").isDisabled(), true, "nothing to judge");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "cohort-encoding");
  for (const column of [0, 1]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type("Grade");
    await page.waitForFunction((at) => document.querySelectorAll(".cohort__pick")[at].selectedIndex > 1, column);
  }
  await page.locator("[role=alert]", { hasText: "Two columns" }).waitFor();
  assert.equal(await page.locator(".cohort__pick[aria-invalid]").count(), 1);
  await axe(page);
  await page.keyboard.press("ArrowUp");
  await page.waitForFunction(() => !document.querySelector(".cohort .button--first").disabled);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await judged(page);
  await page.waitForFunction(() => document.activeElement?.id === "cohort-result");
});

journey("what is no table is refused, and another can be chosen", async ({ open }) => {
  const page = await open({ language: "en", fragment, until });
  await choose(page, Buffer.from("PK\x03\x04\0\0"), "students.xlsx");
  await page.locator(".cohort .notice", { hasText: "not a CSV file" }).waitFor();
  await axe(page);
  await choose(page, "");
  await page.locator(".cohort .notice", { hasText: "no row" }).waitFor();
  await choose(page, "gpa\n3\n");
  await columns(page);
});

const many = (count) => {
  const head = "id;name;education;citizenship;semester;gpa;IELTS;TOPIK;host.language;tou_test;host.letter;target.instruction;target.field;kt;work_months;kaztest";
  const education = ["bachelor-student", "bachelor", "master-student", "master"];
  const rows = Array.from({ length: count }, (_, at) =>
    [
      at + 1, `Студент ${at + 1}`, education[at % 4], at % 9 ? "kz" : "foreign", 1 + (at % 8),
      `${at % 4},${10 + (at % 90)}`, at % 3 ? `${4 + (at % 5)},5` : "нет", at % 7 ? "" : 1 + (at % 6), ["en", "ru", "ko"][at % 3],
      at % 5 ? "нет" : "en:B2", at % 2 ? "да" : "нет", ["kk", "ru", "en"][at % 3], ["ict", "natural", "other"][at % 3],
      `${at % 51};${at % 31};${at % 31};${at % 41}`, at % 60, at % 2 ? "yes" : "no",
    ].join(";"),
  );
  return `${head}\r\n${rows.join("\r\n")}\r\n`;
};

journey("a hundred thousand students are judged while the page answers", async ({ open }) => {
  const page = await open({ language: "en", fragment, until });
  const count = 100_000;
  const table = many(count);
  await page.evaluate(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map((it) => Math.round(it.duration)))).observe({ type: "longtask" });
    // How long the page goes without a turn.
    let last = performance.now();
    window.longest = 0;
    const turn = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      setTimeout(turn);
    };
    turn();
  });
  const begun = Date.now();
  await choose(page, table);
  await columns(page);
  const read = Date.now();
  await judge(page);
  // The page answers meanwhile: the language is changed and changed back.
  await page.locator(".cohort__progress").waitFor();
  await page.locator(".language").nth(1).click();
  await page.locator("html[lang=ru]").waitFor();
  await page.locator(".language").nth(2).click();
  await judged(page);
  const ended = Date.now();
  await page.locator(".cohort__rows tbody tr").nth(49).waitFor();
  const { text } = await saved(page);
  const done = Date.now();
  const lines = text.trimEnd().split("\r\n");
  assert.equal(lines.length, count + 1);
  assert.match(lines[count], /^100000;Студент 100000;/);
  await page.locator(".cohort__rows .cohort__pager button").last().click();
  await page.locator(".cohort__open", { hasText: /^52$/ }).waitFor();
  const { long, longest, memory } = await page.evaluate(() => ({
    long: window.long, longest: Math.round(window.longest), memory: Math.round(performance.memory.usedJSHeapSize / 1e6),
  }));
  console.log(
    `${(table.length / 1e6).toFixed(1)} MB: read ${read - begun} ms, judged ${ended - read} ms, both ${ended - begun} ms, ` +
      `saved ${done - ended} ms; long tasks of the page ${long.join(", ") || "none"} ms, longest without a turn ` +
      `${longest} ms; heap of the page ${memory} MB`,
  );
});

journey("judging is cancelled and begun again", async ({ open }) => {
  const page = await open({ language: "en", fragment, until });
  await choose(page, many(30_000));
  await columns(page);
  // It takes a moment only: the button is pressed as soon as it is there.
  await page.evaluate(() => {
    const watched = new MutationObserver(() => {
      const button = document.querySelector(".cohort__progress button");
      if (button) watched.disconnect();
      button?.click();
    });
    watched.observe(document.querySelector(".cohort"), { subtree: true, childList: true });
  });
  await judge(page);
  await page.locator(".cohort__columns .notice", { hasText: "Cancelled" }).waitFor();
  await judge(page);
  await judged(page);
  assert.match(await page.locator(".cohort__ways button").first().textContent(), /30000$/);
});

const failing = {
  "does not come": [/\/cohort-[0-9a-f]{16}\.js$/, (route) => route.abort()],
  "has a changed byte": [
    /\/cohort_bg-[0-9a-f]{16}\.wasm$/,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: tampered(await response.body()) });
    },
  ],
};
for (const [name, [file, fail]] of Object.entries(failing)) {
  journey(`where the worker ${name}, that is said, and it can be asked for again`, async ({ open, complaints }) => {
    let refuse = true;
    const before = (page) => page.context().route(file, (route) => (refuse ? fail(route) : route.continue()));
    const page = await open({ language: "en", fragment, before, until: (page) => page.locator(".cohort .notice button").waitFor() });
    await axe(page);
    refuse = false;
    await page.locator(".cohort .notice button").click();
    await page.locator("#cohort-file").waitFor();
    // The failure is the test's own doing.
    complaints.splice(0, complaints.length, ...complaints.filter((it) => !/cohort-|cohort_bg-|ERR_FAILED/.test(it)));
  });
}

journey("the footer leads to it, not in a frame", async ({ open }) => {
  const page = await open({ language: "en" });
  await page.locator("footer a", { hasText: "For coordinators" }).click();
  await page.locator("#cohort-file").waitFor();
  const frame = await open({ language: "en", embed: true, query: "?embed=1" });
  assert.equal(await frame.frameLocator("iframe").locator("footer a:visible", { hasText: "For coordinators" }).count(), 0);
});

for (const size of Object.keys(sizes)) {
  for (const theme of themes) {
    journey(`the rules of accessibility hold, and nothing scrolls sideways: ${size}, ${theme}`, async ({ open }) => {
      const page = await open({ language: "kk", size, theme, fragment, until });
      const { viewport } = sizes[size];
      const width = size === "phone" ? 320 : viewport.width;
      await page.setViewportSize({ ...viewport, width });
      const fits = async () => assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await axe(page);
      await fits();
      await choose(page, students([good, wrong]));
      await columns(page);
      await axe(page);
      await fits();
      await judge(page);
      await judged(page);
      await page.locator(".cohort__faults tbody tr").first().waitFor();
      await axe(page);
      await fits();
    });
  }
}
