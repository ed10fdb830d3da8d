// Starts the page. What to load, and the digest that each file must have, stand in the links before this
// script: so this file never changes with them, and the WebAssembly and the texts are covered like every
// script. It runs before anything is drawn, and says what to draw until the app has come.
(() => {
  const links = (rel) => [...document.querySelectorAll(`link[rel="${rel}"]`)];

  // Only our own workers run, where the browser asks (the page's policy has it ask).
  const works = (address) => ["worker", "cohort"].flatMap(links).some(({ href }) => href === address);
  const createScriptURL = (address) => (works(new URL(address, document.baseURI).href) ? address : null);
  window.trustedTypes?.createPolicy("default", { createScriptURL });

  const get = ({ href, dataset }) => fetch(href, { integrity: dataset.integrity });
  const [first, more] = [links("text"), links("more")];

  // Styles that no question needs. They are awaited until they are there, or never will be.
  let dressed;
  const dressing = (link) =>
    new Promise((done) => {
      link.onload = link.onerror = done;
      link.rel = "stylesheet";
    });
  const dress = () => (dressed ??= Promise.all(links("dress").map(dressing)));

  // The app finds texts on their link. Each is asked for once, unless it did not come. What draws more than
  // questions waits for all texts, and so for its styles.
  const coming = new Map();
  const fetched = async (link) => {
    const text = await get(link).then((response) => response.text());
    if (more.includes(link)) await dress();
    link.dataset.text = text;
  };
  const bring = (link) => {
    if (!coming.has(link)) coming.set(link, fetched(link));
    return coming.get(link).catch((error) => {
      coming.delete(link);
      throw error;
    });
  };
  // What comes together is told together: the app draws itself anew each time.
  const bringAll = async (texts) => {
    await Promise.all(texts.map(bring));
    dispatchEvent(new Event("qadam:text"));
  };

  // In a frame the host says what to look like; only what is understood counts.
  const root = document.documentElement;
  const look = root.dataset;
  const query = new URLSearchParams(location.search);
  const asks = (key, form) => form.exec(query.get(key))?.[0];
  const framed = asks("embed", /^1$/);
  if (framed) {
    const [held, theme, accent] = [asks("host", /^http/), asks("theme", /^(light|dark)$/), asks("accent", /[\da-f]{6}$/i)];
    look.frame = held ? "held" : "free";
    if (theme) look.theme = theme;
    if (accent) root.style.setProperty("--accent", `#${(look.accent = accent)}`);
  }

  // The language of the address, else of the frame, else of this file, else the first of the reader's that
  // there is, else the first.
  const { hash } = location;
  const asked = new URLSearchParams(hash.split("?")[1]).get("lang") ?? query.get("lang");
  const wanted = [asked, look.only, ...navigator.languages].map((tag) => tag?.split(/[-_]/)[0].toLowerCase());
  const spoken = wanted.find((code) => first.some((link) => link.hreflang === code)) ?? first[0].hreflang;
  const own = (link) => link.hreflang === spoken;
  root.lang = spoken;

  // Where the program breaks off, nothing that it has drawn can be trusted any more: a calm word takes its
  // place, with two ways on that leave behind the answers it broke at. Says whether that was it.
  const broke = ({ error, reason }) => {
    const fault = error ?? reason;
    if (!(fault instanceof WebAssembly.RuntimeError || fault instanceof RangeError)) return false;
    const [app, told] = ["app", "broke"].map((id) => document.getElementById(id));
    app.hidden = true;
    told.hidden = false;
    for (const words of told.children) words.hidden = words.lang !== root.lang;
    const [screen, said = ""] = location.hash.split("?");
    const only = (keys) => said.split("&").filter((pair) => keys.test(pair)).join("&");
    const [over, open] = all("#broke button");
    const leave = (fragment) => () => {
      history.replaceState(null, "", location.pathname + location.search + fragment);
      location.reload();
    };
    over.onclick = leave(screen && `#/?${only(/^(v|lang)=/)}`);
    open.onclick = leave(`${screen}?${only(/^(v|lang|for)=/)}`);
    over.focus();
    return true;
  };
  addEventListener("error", broke);
  addEventListener("unhandledrejection", broke);

  // Who indexes pages wants whole addresses.
  links("alternate").forEach((link) => link.setAttribute("href", link.href));

  // Only a start at which nothing is chosen can be shown before the app has come.
  const blank = /^(#?\/?|#\/\?((v|r|lang)=[^&]*&?)*)$/.test(hash) && !`${history.state}`.includes("#");
  if (framed || !blank || (look.only ?? spoken) !== spoken) look.wait = "";

  // What is done at that start is done again once the app stands there: ticks go into its address, focus goes
  // to the same place, and who wants to begin begins.
  let begun = false;
  const all = (kind) => [...document.querySelectorAll(kind)].filter((it) => it.getClientRects().length);
  const ticked = () => all(":checked").map((box) => box.value).join("+");
  const hold = (event) => {
    event.preventDefault();
    begun = true;
  };
  const carry = ({ target }) => {
    const link = target.closest("a[hreflang]");
    if (link && ticked()) link.hash = `${link.hash}&for=${ticked()}`;
  };
  const holding = (act) => {
    window[act]("submit", hold);
    window[act]("click", carry);
  };
  const reach = "a, button, input";
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));

  // The other texts follow, those of the same language first; where one did not come, the next click asks
  // for it again.
  const follow = () =>
    Promise.all([bringAll(more.filter(own)), bringAll([...first, ...more])]).catch(() =>
      addEventListener("click", follow, { once: true }),
    );

  // A host that does not know the type has the browser wait for the whole.
  const compile = async (response) =>
    response.headers.get("content-type") === "application/wasm"
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer());

  const start = async () => {
    const compiled = get(links("preload")[0]).then(compile);
    const words = bringAll(first.filter(own));
    // What opens neither the start nor a question needs all texts and styles at once.
    const early = /^(#?\/?$|#\/([?]|ask\/))/.test(hash);
    if (framed || !early) dress();
    if (!early) follow();
    const { default: run } = await import(links("modulepreload")[0].href);
    await Promise.all([compiled, words, parsed]);
    const place = all(reach).indexOf(document.activeElement);
    if (ticked()) history.replaceState(null, "", `#/?v=1&lang=${spoken}&for=${ticked()}`);
    holding("removeEventListener");
    await run({ module_or_path: await compiled });
    if (begun) document.querySelector("form")?.requestSubmit();
    else all(reach)[place]?.focus({ preventScroll: true });
    dress();
    follow();
  };
  holding("addEventListener");
  start().catch(async (error) => {
    await parsed;
    document.querySelector(".still-waiting")?.remove();
    document.getElementById("boot-failed").hidden = broke({ error });
    throw error;
  });
})();
