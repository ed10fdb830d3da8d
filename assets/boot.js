// Starts the page. What to load, and the digest that each file must have, stand in the links of index.html:
// so this file never changes with them, and the WebAssembly and the texts are covered like every script.

const links = (rel) => [...document.querySelectorAll(`link[rel="${rel}"]`)];
const get = ({ href, dataset }) => fetch(href, { integrity: dataset.integrity });
const [first, more] = [links("text"), links("more")];

// The app finds texts on their link, and is told when more have come.
const bring = async (link) => {
  link.dataset.text ??= await get(link).then((response) => response.text());
  dispatchEvent(new Event("qadam:text"));
};

// Styles that no question needs.
const dress = () => links("dress").forEach((link) => (link.rel = "stylesheet"));

// In a frame the host says what to look like, before anything is drawn; only what is understood counts.
const { dataset: look, style } = document.documentElement;
const query = new URLSearchParams(location.search);
const asks = (key, form) => form.exec(query.get(key))?.[0];
const framed = asks("embed", /^1$/);
if (framed) {
  const [held, theme, accent] = [asks("host", /^http/), asks("theme", /^(light|dark)$/), asks("accent", /[\da-f]{6}$/i)];
  look.frame = held ? "held" : "free";
  if (theme) look.theme = theme;
  if (accent) style.setProperty("--accent", `#${(look.accent = accent)}`);
}

// The language of the address, else of the frame, else the first of the reader's that there is, else the
// first.
const asked = new URLSearchParams(location.hash.split("?")[1]).get("lang") ?? query.get("lang");
const wanted = [asked, ...navigator.languages].map((tag) => tag?.split(/[-_]/)[0].toLowerCase());
const spoken = wanted.find((code) => first.some((link) => link.hreflang === code)) ?? first[0].hreflang;
const own = (link) => link.hreflang === spoken;

// The other texts follow, those of the same language first; where one did not come, the next click asks
// for it again.
const all = [...more, ...first].sort((one, two) => own(two) - own(one));
const follow = () => Promise.all(all.map(bring)).catch(() => addEventListener("click", follow, { once: true }));

try {
  const program = get(links("preload")[0]);
  // An address that opens neither start nor question needs all texts and styles at once.
  const early = /^(#?\/?$|#\/([?]|ask|change))/.test(location.hash);
  const words = Promise.all((early ? first : [...first, ...more]).filter(own).map(bring));
  if (framed || !early) dress();
  const { default: start } = await import(links("modulepreload")[0].href);
  await words;
  await start({ module_or_path: program });
  dress();
  follow();
} catch (error) {
  document.querySelector(".waiting")?.remove();
  document.getElementById("boot-failed").hidden = false;
  throw error;
}
