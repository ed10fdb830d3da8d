// Starts the page. What to load, and the digest that each file must have, stand in the links of index.html:
// so this file never changes with them, and the WebAssembly and the texts are covered like every script.

const link = (rel) => document.querySelector(`link[rel="${rel}"]`);
const get = ({ href, dataset }) => fetch(href, { integrity: dataset.integrity });
const texts = [...document.querySelectorAll('link[rel="text"]')];

// The app finds the texts of a language on their link, and is told when more have come.
const bring = async (text) => {
  text.dataset.text ??= await get(text).then((response) => response.text());
  dispatchEvent(new Event("qadam:text"));
};

// The language of the address, else the first of the reader's that there is, else the first.
const asked = new URLSearchParams(location.hash.split("?")[1]).get("lang");
const wanted = [asked, ...navigator.languages].map((tag) => tag?.split(/[-_]/)[0].toLowerCase());
const own = wanted.map((code) => texts.find((text) => text.hreflang === code)).find(Boolean) ?? texts[0];

// The other languages follow; where one did not come, the next click asks for it again.
const follow = () => Promise.all(texts.map(bring)).catch(() => addEventListener("click", follow, { once: true }));

try {
  const program = get(link("preload"));
  const words = bring(own);
  const { default: start } = await import(link("modulepreload").href);
  await words;
  await start({ module_or_path: program });
  follow();
} catch (error) {
  document.querySelector(".waiting")?.remove();
  document.getElementById("boot-failed").hidden = false;
  throw error;
}
