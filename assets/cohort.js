// The worker that judges tables begins with being told where its program lies and what digest it must have.
// Then the program hears what the page asks.
addEventListener(
  "message",
  async ({ data }) => {
    const [program, integrity] = data.split(" ");
    try {
      await __wbg_init({ module_or_path: fetch(program, { integrity }) });
      postMessage("5:ready");
    } catch {
      postMessage("");
    }
  },
  { once: true },
);
