// Takes the time from a change to what comes of it, within a page. It is handed to the page as text, so it
// must not use anything around it.

// `place`: what must change for a change to have come to something. A form that is sent begins a time by itself.
export function clock(place) {
  const pending = [];
  let last;
  new MutationObserver(() => (last = performance.now())).observe(document.querySelector(place), {
    subtree: true, childList: true, characterData: true, attributes: true,
  });
  // A message comes when all is done that follows at once; after a frame, when it is drawn.
  const message = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  const frame = () => new Promise(requestAnimationFrame);

  const begin = async () => {
    const begun = performance.now();
    last = undefined;
    await message();
    while (last === undefined) await message();
    const held = last - begun;
    await frame();
    await message();
    return { held, drawn: performance.now() - begun };
  };
  addEventListener("submit", () => pending.push(begin()), true);
  window.timed = { begin, all: () => Promise.all(pending) };
}
