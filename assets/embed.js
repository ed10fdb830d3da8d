// For pages of other sites: every link marked `data-qadam` becomes a frame that is as high as what it
// shows. Without this script the link stays a link. What host and frame say to each other is told on the
// page #/embed.

(() => {
  const home = new URL(".", document.currentScript.src);
  const frames = new Map();

  const start = (link) => {
    const page = new URL(link.href);
    // The script stands for its own page and no other.
    if (page.origin !== home.origin) return;
    const id = `q${frames.size + 1}`;
    const asked = { embed: 1, id, host: location.origin, ...(link.dataset.qadam === "verdict" && { events: "verdict" }) };
    for (const key in asked) page.searchParams.set(key, asked[key]);
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim();
    frame.allow = "clipboard-write";
    frame.style.cssText = "display:block;width:100%;height:40rem;border:0";
    frame.src = page;
    frame.addEventListener("qadam:set", ({ detail }) => {
      const order = new URLSearchParams({ qadam: 1, id, ...detail });
      frame.contentWindow.postMessage(String(order), home.origin);
    });
    frames.set(id, { frame, since: 0, heard: 0 });
    link.replaceWith(frame);
  };

  const hear = ({ data, origin, source, timeStamp }) => {
    if (origin !== home.origin || !/^qadam=1&.{1,300}$/.test(data)) return;
    const { id, ...said } = Object.fromEntries(new URLSearchParams(data));
    const known = frames.get(id);
    if (known?.frame.contentWindow !== source) return;
    // A frame has little to say: what comes faster than a picture is drawn is not heard.
    if (timeStamp - known.since > 1000) Object.assign(known, { since: timeStamp, heard: 0 });
    if ((known.heard += 1) > 90) return;
    const { frame } = known;
    if (said.height > 0 && said.height < 3e4) frame.style.height = `${+said.height}px`;
    if (said.screen && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    const event = (name, detail) => frame.dispatchEvent(new CustomEvent(`qadam:${name}`, { bubbles: true, detail }));
    if (said.ready) event("ready");
    if (said.verdict) event("verdict", { pathway: said.pathway, verdict: said.verdict });
  };

  addEventListener("message", hear);
  const begin = () => document.querySelectorAll("a[data-qadam]").forEach(start);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
