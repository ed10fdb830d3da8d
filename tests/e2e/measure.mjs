// How soon the board answers a slider of the counselling page, with the processor slowed down fourfold: from
// the input to the end of the frame that shows what came of it. Called by `cargo xtask measure`.

import { stop, visit } from "./browser.mjs";
import { states } from "./states.mjs";

const SLOWER = 4;
const STEPS = 80;

const sliders = ["#fact-gpa-number-slider", "#fact-kt-part-2-slider", "#fact-certificates-0-result-slider"];

const complaints = [];
const page = await visit(complaints, { language: "kk", size: "projector", fragment: states["counsel-filled"] });
const session = await page.context().newCDPSession(page);
await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });

for (const slider of sliders) {
  const times = (await page.evaluate(drag, [slider, STEPS])).sort((one, two) => one - two);
  const [median, late, worst] = [0.5, 0.95, 1].map((share) => times[Math.ceil(share * times.length) - 1]);
  console.log(
    `${slider}: ${times.length} steps, median ${median.toFixed(1)} ms, 95 % ${late.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`,
  );
}
await stop();
for (const complaint of new Set(complaints)) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

// Drags a slider up and down again, a step a frame. The browser hands out what a mouse does at the beginning
// of a frame, so each step begins there; a message is told after the frame is drawn. A step counts only
// once the page has changed.
async function drag([selector, steps]) {
  const slider = document.querySelector(selector);
  const [least, greatest, step] = ["min", "max", "step"].map((name) => Number(slider[name]));
  const count = Math.round((greatest - least) / step);
  const frame = () => new Promise(requestAnimationFrame);
  const drawn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  let changed = false;
  new MutationObserver(() => (changed = true)).observe(document.querySelector(".counsel"), {
    subtree: true, childList: true, characterData: true, attributes: true,
  });
  const times = [];
  for (let at = 0; at < steps; at += 1) {
    // Up over the whole scale and down, so that every threshold is passed.
    const place = Math.round((count * Math.min(at + 1, steps - at)) / (steps / 2));
    const value = String(Number((least + step * place).toFixed(2)));
    if (Number(slider.value) === Number(value)) continue;
    await frame();
    const begun = performance.now();
    changed = false;
    slider.value = value;
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await drawn();
    while (!changed) {
      await frame();
      await drawn();
    }
    times.push(performance.now() - begun);
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
}
